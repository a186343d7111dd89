import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import { partition } from "../../text/search.ts";
import { assertionAt } from "../context/assertion.ts";
import { FORCE, forceOf } from "../context/force.ts";
import { sentenceOf } from "../context/structure.ts";
import { topicOf } from "../context/topic.ts";
import { hitsOf } from "../hits.ts";
import type { Reading } from "../reading.ts";
import { AMONG_FIRST, isTitle } from "./title.ts";

/** A statement that data got out, or may have. */
export type Statement = {
  readonly passage: number;
  readonly start: number;
  readonly status: "confirmed" | "possible";
  /** `release`: a body let the data out itself, so that what was in them is out; `exposure`: somebody took or saw them. */
  readonly kind: "exposure" | "release" | "encryption";
  /** Whether it stands where a notice sums up, not where it tells causes and steps. */
  readonly main: boolean;
};

/** How a Japanese noun of exposure goes on where it is told as having happened: 漏えいした, 閲覧可能な, 紛失が判明. */
const TOLD =
  /^(?:し|され|さ|いた|致|でき|可能|す|て|た|(?:が|を)(?:判明|発覚|確認|発生)|(?:した|する|の)?(?:事案|事故|事件|事象)|の(?:おそれ|可能性|恐れ)|[がは](?:あ|ござ)|に(?:より|よる)|状態|い|き|っ|と|る|ん|です|だ)/u;

/** Words that hold data without naming it. */
const DATA = anyOf(
  [
    // Data, and what refers to them.
    /情報|これら|それら|データ/u,
    // Files and papers.
    /ファイル|名簿|書類|資料|文書|メール|リスト|[申請依確通証明診断告]書|伝票|調査票|用紙|カルテ|台帳|綴|封筒|はがき|答案|手帳|メモ|簿/u,
    // Devices, and what they are carried in.
    /USB|パソコン|端末|媒体|ハードディスク|カード|カメラ|スマートフォン|タブレット|鞄|かばん|バッグ/u,
    anyOf(
      [
        // The same in English.
        /information|data|details|rows|table|database/u,
        /files?|records?|e-?mails?|documents?|list|spreadsheet|letters?|messages|charts?|sheets?|forms?|papers|folder|export/u,
        /laptop|drive|device/u,
      ],
      "u",
      WORDS,
    ),
    /\b(?:copied|viewed|read|taken|seen|accessed|looked at)(?: or copied)? (?:it|them|any of it|any of them)\b/u,
  ],
  "iu",
);

/** Everything a notice says of data getting out, in text order; titles, advice and denials are none. */
export function statementsOf(reading: Reading): readonly Statement[] {
  const found: Statement[] = [];
  for (const [index, passage] of reading.passages.entries()) {
    const topic = topicOf(reading, index);
    if (topic === "measures" || topic === "request" || topic === "contact" || isTitle(reading, index)) continue;
    for (const hit of hitsOf(passage, "cue")) {
      const kind = kindOf(passage, hit);
      if (kind === null || !isTold(passage, hit, kind, reading.language)) continue;
      const { act, negated, possible, suspected } = assertionAt(reading, {
        passage: index,
        start: hit.start,
        end: hit.end,
      });
      if (act !== "fact" || negated) continue;
      const status = possible || suspected || kind === "encryption" ? "possible" : "confirmed";
      found.push({ passage: index, start: hit.start, status, kind, main: topic !== "cause" && topic !== "timeline" });
    }
  }
  return found;
}

/** Theft is a release of what the stolen thing holds; theft of data is not. */
function kindOf({ normal, sentences }: ReadPassage, { code, start, end }: Hit): Statement["kind"] | null {
  if (code === "exposure" && STOLEN.test(normal.text.slice(start, end))) {
    const taken = normal.text.slice(Math.max(0, start - 16), start);
    if (KEY.test(taken)) return null;
    if (HELD_DATA.test(taken)) return code;
    const sentence = sentenceOf(sentences, start);
    return THING.test(normal.text.slice(sentence?.start, sentence?.end)) ? "release" : code;
  }
  return code === "exposure" || code === "release" || code === "encryption" ? code : null;
}

const STOLEN = /^(?:stolen|taken|盗まれ|盗み|盗ん|持ち去|奪わ)$/u;
/** 管理用の鍵が盗まれた: what opens a door is none of the data behind it; 情報が盗まれた is no theft of a thing. */
const KEY = /(?:アクセスキー|鍵|認証情報|ID|パスワード|トークン|アカウント|権限)\)?(?:等|など)?[がをもは]$/u;
const HELD_DATA = /(?:情報|データ|ファイル|記録)(?:等|など|の一部)?[がをもは]$/u;
const THING =
  /パソコン|PC|端末|USB|鞄|かばん|カバン|バッグ|車上|空き巣|\b(?:laptops?|computers?|drives?|devices?|usb|bags?|backpack|briefcase|car|office|burglar\w{0,9}|break-in|thief)\b/iu;

/** Whether a word of exposure tells of data, as having happened: not 漏えい防止, not a warning that was displayed. */
function isTold(passage: ReadPassage, hit: Hit, kind: Statement["kind"], language: Language): boolean {
  const { text } = passage.normal;
  const sentence = sentenceOf(passage.sentences, hit.start);
  if (sentence === undefined) return false;
  const words = text.slice(sentence.start, sentence.end);
  const word = text.slice(hit.start, hit.end);
  if (
    kind === "encryption" &&
    /^た(?:パスワード|状態|カード|クレジット)|^てお(?:り|ら)|^ていな/u.test(text.slice(hit.end, hit.end + 8))
  )
    return false;
  if (kind === "release" && STOLEN.test(word)) return true;
  if (language === "ja" && NOT_OF_DATA.test(text.slice(hit.end, hit.end + 12))) return false;
  if (language === "ja") {
    if (NO_DATA_TOLD.test(text.slice(Math.max(0, hit.start - 14), hit.start))) return false;
    if ((!/[ぁ-ん]$/u.test(word) || /えい$/u.test(word)) && !TOLD.test(text.slice(hit.end, hit.end + 6))) return false;
    if (kind === "exposure" && /漏|流出/u.test(word)) return true;
    if (kind === "release" && DELIVERED.test(word) && !isMistake(words, text.slice(hit.start, hit.end + 4)))
      return false;
  } else {
    if (isOfSystem(text, hit)) return false;
    if (
      (isLoose(word) && !isDoubted(text, hit)) ||
      (/^taken$/iu.test(word) && /measures|steps|actions?|offline|down/iu.test(words))
    )
      return false;
    if (kind === "release" && SENT.test(word) && !MISTAKE.test(words)) return false;
  }
  return (
    hitsOf(passage, "data-type").some(
      ({ code, start, end }) => code !== "none" && start >= sentence.start && end <= sentence.end,
    ) || DATA.test(words)
  );
}

/** 修正プログラムが公開され, サイトを公開し: what a maker or a body puts out on purpose. */
const NO_DATA_TOLD =
  /(?:プログラム|パッチ|更新版?|アップデート|修正版|脆弱性|脆弱性情報|注意喚起|リリース|(?:^|[^ブェ])サイト|サービス|アプリ|求人|要項)[はがをも]$/u;

/** A number that was displayed on a screen, what can hardly be read: no data got out there. */
const NOT_OF_DATA =
  /^(?:た|る)(?:番号|電話番号|画面|連絡先|警告|URL|リンク)|^る?ことは?(?:でき(?:ない|ませ)|難し|困難|不可能)/u;

const SYSTEM = /\b(?:accounts?|mailbox(?:es)?|networks?|systems?|servers?|environment|portal|website)\b/iu;
const HELD = /\b(?:information|data|files?|records?|e-?mails?(?! account)|documents|details|messages)\b/iu;

/** Access to an account or a network is no leak yet; what was in it may have been read, or not. */
export function isOfSystem(text: string, { start, end }: Pick<Hit, "start" | "end">): boolean {
  if (!/^(?:access|taken)/iu.test(text.slice(start, end))) return false;
  const after = text.slice(end, end + 60);
  const before = text.slice(Math.max(0, start - 50), start);
  const around =
    /^accessed$/iu.test(text.slice(start, end)) && /\b(?:was|were|been)\s{0,9}$/iu.test(before) ? before : after;
  return SYSTEM.test(around) && !HELD.test(around);
}

/** What a body also does on purpose: sending, publishing. */
const DELIVERED = /公開|掲載|表示|公表|送信|送付|配信|配布|交付|郵送|発送|提供|転送|開示|共有|送ら|投函|添付|手渡/u;
const SENT = /^(?:sent|mailed|e?-?mailed|posted|published|shared|provided|given|forwarded|uploaded|faxed|addressed)/iu;
const LOOSE = /^(?:affected|impacted|involved|searchable|at risk|removed|opened|seen|fetched)$/iu;
/** Whether a word of exposure also says of people, systems and firms that they had to do with the incident. */
export const isLoose = (word: string): boolean => LOOSE.test(word);

/** "May have involved your name", "potentially affected data": in doubt such a word is of data. */
const isDoubted = (text: string, { start, end }: Hit): boolean =>
  /\b(?:may|might|could) (?:also |potentially )?have (?:been )?$|\bpotentially $/iu.test(
    text.slice(Math.max(0, start - 32), start),
  ) && HELD.test(text.slice(start - 60, end + 40));

const MISTAKE =
  /誤|ミス|本来|間違|取り違|入れ違|別の|Bcc|mistake|inadvertent|accident|\berror|wrong|incorrect|unintended|unauthori[sz]ed|publicly|anyone/iu;
/** Messages that are no leak: spam sent out, the body's own letters and warnings. */
const NO_LEAK = /迷惑メール|不審な?メール|スパム|なりすまし|フィッシング|お詫び|お知らせ|謝罪|ご連絡|警告|偽/u;

/** Whether a Japanese sentence tells that something was sent or shown by mistake: it says so, or somebody had it done to them. */
const isMistake = (sentence: string, form: string): boolean =>
  MISTAKE.test(sentence)
    ? !/し(?:ており|ていま|ます)|いたします|致します/u.test(form)
    : /され|れた|れる|れて|可能|状態|でき/u.test(form) && !NO_LEAK.test(sentence);

type Status = "confirmed" | "possible";

/** What all statements say together, or null where they differ: the same for all data of a notice. */
const together = new WeakMap<readonly Statement[], Status | null>();

function saidTogether(statements: readonly Statement[]): Status | null {
  let status = together.get(statements);
  if (status === undefined) {
    status = agreedStatus(statements);
    together.set(statements, status);
  }
  return status;
}

/** Where a body let data out of its hands itself, what was in them is out, whatever may have become of them. */
function agreedStatus(statements: readonly Statement[]): Status | null {
  const said = new Set(statements.map(({ status }) => status));
  const [only] = said;
  if (said.size === 1 && only !== undefined) return only;
  const summary = new Set(statements.flatMap(({ main, status }) => (main ? [status] : [])));
  const [agreed] = summary;
  if (summary.size === 1 && agreed !== undefined && statements.every(({ kind }) => kind !== "release")) return agreed;
  return statements.some(({ kind, status }) => kind === "release" && status === "confirmed") ? "confirmed" : null;
}

/** Whether data whose own words leave it open got out or only may have: as all statements say, or the nearest before, else the first one. */
export function statusAround(statements: readonly Statement[], passage: number, start: number): Status | null {
  const agreed = saidTogether(statements);
  if (agreed !== null) return agreed;
  const isUpTo = (at: Statement | undefined): boolean =>
    at !== undefined && (at.passage < passage || (at.passage === passage && at.start <= start));
  const behind = partition(statements.length, (index) => isUpTo(statements[index]));
  return (statements[behind - 1] ?? statements[behind])?.status ?? null;
}

/** What a notice that tells of no leak in so many words is taken to mean: what its title says, and that is a leak unless it doubts it. */
export const statusByTitle = (reading: Reading): Status =>
  reading.passages
    .slice(0, AMONG_FIRST)
    .some(
      (passage, index) =>
        isTitle(reading, index) && forceOf(passage, reading.language).some((force) => (force & FORCE.possible) !== 0),
    )
    ? "possible"
    : "confirmed";
