import { assertionAt } from "../context/assertion.ts";
import { hitsOf } from "../hits.ts";
import { type Reading, wholeText } from "../reading.ts";

/** What kind of incident a notice tells of, as far as it decides what a figure measures. */
export type NoticeTraits = {
  /** Recipients saw one another's addresses: those written to are those affected. */
  readonly bcc: boolean;
  /** Something was sent or handed to the wrong people: those it went to are recipients. */
  readonly misdelivery: boolean;
  /** Accounts were entered, or mail was sent by intruders. */
  readonly takeover: boolean;
  /** Somebody broke in, by whatever means. */
  readonly attack: boolean;
  /** What a server kept was copied out of it; nobody signed in as somebody else. */
  readonly copied: boolean;
  /** A service did not work, and nothing is said to have leaked. */
  readonly outage: boolean;
  /** Papers were thrown away: that they were is what went wrong. */
  readonly disposal: boolean;
};

const BCC: ReadonlySet<string> = new Set(["bcc_error"]);
const MISDELIVERY: ReadonlySet<string> = new Set(["misdelivery_email", "misdelivery_post"]);
const TAKEOVER: ReadonlySet<string> = new Set([
  "account_takeover",
  "spam_relay",
  "phishing",
  "credential_reuse",
  "brute_force",
  "malware",
  "unauthorized_access",
  "remote_control",
]);

const SPAM =
  /迷惑メール|スパム|不審(?:な|な英文)?メール|なりすましメール|不正(?:に)?(?:送信|配信|発信)(?:され|が)|(?:メール|送信)の踏み台|不正中継|\bspam\b/iu;

/** Addresses stood where all who got the mail saw them, however the notice calls it: 宛先欄に入れて送信し、アドレスが流出. */
const SHOWN =
  /(?:宛先|TO|To|CC|Cc)(?:欄)?(?:に|で|として)(?:入れ|入力|設定|記載|指定|表示)[^。]{0,60}アドレス[^。、]{0,20}(?:流出|漏え|漏洩|表示|見え|見られ|閲覧)/u;

const ATTACK: ReadonlySet<string> = new Set([
  ...TAKEOVER,
  "ransomware",
  "vulnerability_exploit",
  "sql_injection",
  "web_skimming",
]);

/** Somebody signed in as somebody else, or mail went out from their accounts. */
const SIGNED_IN: readonly string[] = ["account_takeover", "spam_relay", "phishing", "credential_reuse", "brute_force"];

const STOPPED: ReadonlySet<string> = new Set(["system_failure", "denial_of_service"]);

/** What leaves no doubt that somebody came in by wire: a thief "had access" to what he carried off. */
const ENTERED: ReadonlySet<string> = new Set([...ATTACK].filter((code) => code !== "unauthorized_access"));

/** Reads the traits off the causes a notice tells as facts. */
export function traitsOf(reading: Reading): NoticeTraits {
  const told = new Set<string>();
  const text = wholeText(reading);
  for (const [passage, read] of reading.passages.entries()) {
    for (const { code, start, end } of hitsOf(read, "vector")) {
      if (told.has(code)) continue;
      const { act, negated } = assertionAt(reading, { passage, start, end });
      if (act === "fact" && !negated) told.add(code);
    }
  }
  const tells = (codes: ReadonlySet<string>): boolean => [...codes].some((code) => told.has(code));
  return {
    bcc: tells(BCC) || SHOWN.test(text),
    misdelivery: tells(MISDELIVERY),
    attack: tells(ATTACK) && !(reading.language === "en" && told.has("theft") && !tells(ENTERED)),
    disposal: told.has("improper_disposal"),
    takeover: tells(TAKEOVER) || SPAM.test(text),
    copied: reading.language === "ja" && told.has("sql_injection") && !SIGNED_IN.some((code) => told.has(code)),
    outage: reading.language === "ja" && tells(STOPPED) && !tells(ATTACK) && !leaks(reading),
  };
}

/** Whether a notice tells of data that got out, as a fact or a possibility. */
const leaks = (reading: Reading): boolean =>
  reading.passages.some((read, passage) =>
    hitsOf(read, "deed").some(({ code, start, end }) => {
      if ((code !== "exposed" && code !== "slipped") || AFFECTED.test(read.normal.text.slice(start, end))) return false;
      const { act, negated } = assertionAt(reading, { passage, start, end });
      return act === "fact" && !negated;
    }),
  );

/** 影響を受けた取引, 対象となる店舗: whatever it was that befell them. */
const AFFECTED = /影響|対象|該当/u;
