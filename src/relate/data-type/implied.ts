import type { DataTypeStatus, VectorType } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import { assertionAt } from "../context/assertion.ts";
import type { Place, Reading } from "../reading.ts";
import { relateVectors, type VectorFact } from "../vector/vector.ts";
import { isOrdinary } from "./member.ts";
import type { Mention } from "./mention.ts";
import { isTitle } from "./title.ts";

const MAILBOX = {
  ja: /(?:電子)?メール(?:アカウント|ボックス)|メールサービスのアカウント/u,
  en: anyOf([/e-?mail accounts?|mailbox(?:es)?|e-?mail box(?:es)?|inbox(?:es)?/u], "iu", {
    before: /\b(?:contents? of |data present in )?(?:the |his |her |their |our |its )?(?:employee )?/u,
    after: /\b/u,
  }),
} as const;

/** The data that a cause implies where the notice names none of the kind. */
export function impliedBy(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const read = mailRead(reading, mentions);
  return [
    ...read,
    ...attachmentsRead(reading, [...mentions, ...read]),
    ...mailOfTakenAccounts(reading, [...mentions, ...read]),
    ...addressesShown(reading, mentions),
    ...picturesOf(reading, mentions),
  ];
}

const causeOf = (reading: Reading, type: VectorType): VectorFact | undefined =>
  relateVectors(reading).find(({ value }) => value.type === type && value.status !== "ruled_out");

/** Everybody who got a mailing whose recipients stand in To or Cc has their addresses. */
function addressesShown(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const cause = causeOf(reading, "bcc_error");
  if (cause === undefined || mentions.some(({ type }) => type === "email_address")) return [];
  for (const [passage, { hits }] of reading.passages.entries()) {
    const hit = hits.find(
      ({ table, code, rule }) => table === "data-type" && code === "email_address" && !isOrdinary({ rule }),
    );
    if (hit === undefined) continue;
    const place = { passage, start: hit.start, end: hit.end };
    return [{ type: "email_address", status: "confirmed", weight: 1, place, rule: hit.rule, company: 1 }];
  }
  return reading.language === "en" ? plainlyShown(reading, cause.place.passage) : [];
}

/** "everybody's address in the To line": an address that others saw in a mail is one of mail. */
function plainlyShown({ passages }: Reading, passage: number): readonly Mention[] {
  const match = /\baddress(?:es)?\b/iu.exec(passages[passage]?.normal.text ?? "");
  if (match === null) return [];
  const place = { passage, start: match.index, end: match.index + match[0].length };
  return [
    { type: "email_address", status: "confirmed", weight: 1, place, rule: "data-type.address-shown", company: 1 },
  ];
}

/** 保存されていたメール1,204通が閲覧され: messages that somebody else read or got, the plain word being data only so. */
const READ = {
  ja: anyOf(
    [/閲覧(?:さ|可能|でき)|流出|漏え|漏洩|漏れ|窃取|盗み見|読ま|参照さ|取得さ|ダウンロードさ|転送さ|流れ(?:て|た|出)/u],
    "gu",
    {
      before: anyOf(
        [/(?<!迷惑|不審な?|不審|フィッシング|スパム|なりすまし|案内|お詫び)(?<mail>(?:電子)?メール)/u],
        "u",
        {
          after:
            /(?:の(?:内容|本文|一部|情報|データ))?(?:約?\d[\d,万千]{0,9}[通件]分?)?(?:の(?:内容|一部))?(?:など|等)?[がをはも][^、。]{0,24}/u,
        },
      ),
    },
  ),
  en: anyOf([/viewed|read|seen|accessed|copied|downloaded|exfiltrated|leaked|obtained|stolen|forwarded/u], "giu", {
    before: anyOf(
      [
        /(?<!\b(?:phishing|spam|suspicious|scam|malicious|fraudulent|unsolicited|following) )\b(?<mail>e-?mails|mails|(?:e-?mail )?messages|correspondence)/u,
      ],
      "u",
      {
        after:
          /\b(?! (?:accounts?|address|addresses|systems?|servers?)\b)[^.;,]{0,48} (?:was|were|been|be|being) (?:potentially |possibly |also )?/u,
      },
    ),
    after: /\b/u,
  }),
} as const;

/** 園児34名が写っていた, 生徒の顔が映り込んだ: whoever is in a picture that got out has that picture. */
const IN_PICTURE =
  /(?:(?:[写映]って|[写映]り込んで)い(?:た|まし|る|ます)|[写映](?:った|り込んだ|り込み))(?=のは|方|者|人|[、。)]|児童|生徒|園児|学生|利用者|患者)/u;

function picturesOf(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  if (reading.language === "en" || mentions.some(({ type }) => type === "photo")) return [];
  for (const [passage, { normal }] of reading.passages.entries()) {
    const match = IN_PICTURE.exec(normal.text);
    if (match === null || isTitle(reading, passage)) continue;
    const place = { passage, start: match.index, end: match.index + match[0].length };
    const { act, negated, possible } = assertionAt(reading, place);
    if (act !== "fact" || negated) continue;
    const status: DataTypeStatus = possible ? "possible" : "confirmed";
    return [{ type: "photo", status, weight: 1, place, rule: "data-type.in-picture", company: 1 }];
  }
  return [];
}

/** What is read in it is named so: few passages name it, and those that don't are told at once. */
const MAIL = { ja: /メール/u, en: /mails|messages|correspondence/iu } as const;

function mailRead(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.some(({ type }) => type === "email_content")) return [];
  for (const [passage, { normal }] of reading.passages.entries()) {
    if (!MAIL[reading.language].test(normal.text)) continue;
    for (const match of matchesOf(READ[reading.language], normal.text)) {
      const said = match.index + match[0].length - 1;
      const { act, negated, possible, suspected } = assertionAt(reading, { passage, start: said, end: said + 1 });
      if (act !== "fact" || negated || isTitle(reading, passage)) continue;
      const place = { passage, start: match.index, end: match.index + (match.groups?.mail?.length ?? 0) };
      const status: DataTypeStatus = possible || suspected ? "possible" : "confirmed";
      return [{ type: "email_content", status, weight: 1, place, rule: "data-type.mail-read", company: 1 }];
    }
  }
  return [];
}

/** 本文と添付ファイルにあった個人情報: where mail got out, what came with it and is said to hold data did too. */
const HELD =
  /本文(?:や|と|及び|並びに|、|・)(?<file>添付(?:ファイル|資料|文書|データ))(?:の中)?に(?:あった|含まれ(?:てい[たる]|た|る)|記載され|書かれ|記され|個人情報が)/u;

function attachmentsRead(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const mail = mentions.find(({ type, status }) => type === "email_content" && status !== "not_included");
  if (reading.language === "en" || mail === undefined || mentions.some(({ type }) => type === "attachment")) return [];
  for (const [passage, { normal }] of reading.passages.entries()) {
    const match = HELD.exec(normal.text);
    const file = match?.groups?.file;
    if (match === null || file === undefined) continue;
    const start = match.index + match[0].indexOf(file);
    const place = { passage, start, end: start + file.length };
    return [
      { type: "attachment", status: mail.status, weight: 1, place, rule: "data-type.attachment-read", company: 1 },
    ];
  }
  return [];
}

/**
 * Somebody who takes over a mailbox can read the mail in it: where data were among what was taken, the messages were too, even if the
 * notice names only what it found in them.
 */
function mailOfTakenAccounts(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const leaked = mentions.filter(({ status }) => status !== "not_included");
  if (leaked.every(({ type }) => type === "email_address") || mentions.some(({ type }) => type === "email_content"))
    return [];
  const taken = causeOf(reading, "account_takeover");
  if (taken === undefined) return [];
  const place = mailboxIn(reading, taken.place.passage);
  if (place === null) return [];
  const status: DataTypeStatus = leaked.some((mention) => mention.status === "possible") ? "possible" : "confirmed";
  return [{ type: "email_content", status, weight: 1, place, rule: "data-type.mailbox-taken-over", company: 1 }];
}

/** Where a mailbox is named: in the passage that tells of the takeover, else where it is named first. */
function mailboxIn({ passages, language }: Reading, preferred: number): Place | null {
  const order = [preferred, ...passages.keys()];
  for (const passage of order) {
    const match = MAILBOX[language].exec(passages[passage]?.normal.text ?? "");
    if (match !== null) return { passage, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
