import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { type Assertion, assertionAt } from "../context/assertion.ts";
import { sentenceOf } from "../context/structure.ts";
import type { Reading } from "../reading.ts";
import { isOrdinary, type Member } from "./member.ts";
import type { Predicate } from "./predicate.ts";
import type { Run } from "./run.ts";

/** Whether several kinds are what a sentence is about, so that its ordinary words are meant as data too. */
export const isSubject = (
  { normal }: ReadPassage,
  { end }: Run,
  kinds: number,
  predicate: Predicate | null,
  language: Language,
): boolean =>
  kinds >= 2 &&
  (language === "en"
    ? predicate !== null
    : /^(?:等|など)?(?:の(?:個人)?情報|のデータ)?(?:は|も|について|につきまして|の(?:流出|漏))/u.test(
        normal.text.slice(end, end + 14),
      ));

/** Whether nothing but harm was not found: a leak that was not found is none of the data it names. */
export const isUndecided = (
  { normal }: ReadPassage,
  member: Member,
  predicate: Predicate | null,
  { unproven }: Assertion,
  language: Language,
): boolean =>
  unproven &&
  language === "ja" &&
  !BEYOND.test(normal.text) &&
  (predicate?.kind !== "exposure" || isOrdinary(member) || VESSELS.includes(member.code));

/** Kinds that hold other data: that they did not get out is no news of what was in them. */
const VESSELS: readonly string[] = ["personal_information", "email_content", "attachment", "other", "credit_card"];

/** A bracket behind data that denies them: (※流出していません), "(not included)". */
const DENIED_IN_BRACKET = anyOf(
  [
    /[^()]{0,24}(?:ません(?:でした)?|(?<![たし])ない|なし|対象外)/u,
    /(?:[a-z]{2,8} ){0,2}not (?:[a-z]{2,8} )?(?:included|affected|involved|exposed|accessed|stored)/u,
  ],
  "iu",
  { before: /^(?:等|など)? ?\((?:※ ?)?/u, after: /\)/u },
);

/** 口座番号(いずれも流出していません), "passport numbers (not included)": what a bracket right behind the data denies of them. */
export const isDeniedInBracket = ({ normal }: ReadPassage, { end }: Run): boolean =>
  DENIED_IN_BRACKET.test(normal.text.slice(end, end + 48));

/** Whether it is in this that something is said not to stand: メール本文には氏名の記載はありません. */
export const isHolder = ({ normal }: ReadPassage, { code, end }: Member, language: Language): boolean =>
  language === "ja" &&
  (code === "email_content" || code === "attachment") &&
  HOLDS.test(normal.text.slice(end, end + 20));

/** メールの本文には, 本文及び添付文書には. */
const HOLDS = /^(?:(?:及び|や|と|・|、)[^、。にをがは]{2,8})?(?:等|など)?(?:内|中|の中)?に(?:は|も|、|[一-龠])/u;

/** "nothing other than e-mail addresses was leaked", 写真のほかに、氏名などは入っていない: what is taken out of a denial did get out. */
export const isExcepted = (
  { normal, sentences }: ReadPassage,
  { start }: Run,
  member: Member,
  language: Language,
): boolean => {
  const sentence = sentenceOf(sentences, start);
  if (language === "ja") return BESIDES.test(normal.text.slice(member.end, sentence?.end));
  return (
    language === "en" &&
    /\b(?:other than|except(?: for)?|apart from|aside from|besides|beyond)(?: the| your| their| his| her| its| these)? $/iu.test(
      normal.text.slice(Math.max(0, start - 40), start),
    ) &&
    /\b(?:no|not|none|nothing|neither|nobody)\b/iu.test(normal.text.slice(sentence?.start, sentence?.end))
  );
};

/** 写真のほかに、氏名や住所などの情報は入っていない; not 氏名のほか住所も含まれていない, of which neither was. */
const BESIDES =
  /^(?:データ|情報)?(?:の|より)?(?:ほかに|ほかには|以外に|以外には|以外の)、?[^。はも]{1,80}は[^。]{0,30}(?:ない|ません|なかった|なく|ず)/u;

/** 上記以外に電話番号などの漏えいは確認されておりません: what is not confirmed is that more was among the data. */
const BEYOND = /(?:上記|これら?|それ)以外[にの]/u;

/** "No customer data was exposed": the predicate tells, in the passive and as a fact, what did not become of the data. */
export const isSpared = ({ normal, sentences }: ReadPassage, { kind, span }: Predicate, language: Language): boolean =>
  language === "en" &&
  kind === "exposure" &&
  !/\bwhether\b/iu.test(normal.text.slice(Math.max(0, span.start - 60), span.start)) &&
  IN_PASSIVE.test(normal.text.slice(Math.max(0, span.start - 60), span.start)) &&
  !/[?] {0,2}$/u.test(normal.text.slice(span.end, sentenceOf(sentences, span.start)?.end));

/** "was not", "was never"; the other way round: "at no time was any customer data". */
const IN_PASSIVE =
  /\b(?:was|were|been)(?: not| never)?(?: [a-z]{3,14}ly)? $|\b(?:was|were|been) no $|\bat no (?:time|stage|point|moment) (?:was|were|has|have) [^.;]{0,40}$/iu;

/** パスワードはかかっていない, 申請書がないことに気付く, ID等の漏えいによるものではない: nothing is said of what was among the data. */
export const isNoDenial = ({ normal }: ReadPassage, { end }: Run, language: Language): boolean =>
  language === "ja" &&
  (NOT_SET.test(normal.text.slice(end, end + 14)) ||
    NOT_ALLOWED.test(normal.text.slice(end, end + 24)) ||
    NOT_REACHED.test(normal.text.slice(end, end + 60)) ||
    NOT_TOLD.test(normal.text.slice(end, end + 24)) ||
    NO_CAUSE.test(normal.text.slice(end, end + 60)));

/** …のみが書かれており、名前はない: the denial comes right behind the data, and what the clause before says is said of others. */
export const isAbsent = ({ normal }: ReadPassage, { start, end }: Run, predicate: Predicate | null): boolean =>
  predicate !== null &&
  predicate.span.end <= start &&
  /^(?:など|等)?(?:の(?:記載|記入|情報|登録|印字))?[はもが](?:一切|特に)?(?:な[いくか]|無[いくか]|(?:あり|ござい)ませ|含まれて(?:い[なま]|お[らり]))/u.test(
    normal.text.slice(end, end + 24),
  );

const NOT_SET =
  /^(?:など|等)?(?:[はがも]|による)?(?:かか|掛か|かけ|設定|付与|施|ロック|見当た|見つ|発見|届い|到着|(?:ない|無い|なくなって(?:いる|いた))(?:こと(?:に|が)|のに|」|と(?:の|申し出|連絡)))/u;

/** 連絡先が記載されていた方には電話がつながっておりません: who was not reached. */
const NOT_REACHED =
  /^(?:など|等)?が(?:記載|記録|登録|含)[^。]{0,30}(?:連絡|電話)(?:が|は)?(?:とれ|取れ|つか|つい|つなが|でき)/u;

/** 答案の持ち出しを認めておらず: it is a deed that is forbidden. */
const NOT_ALLOWED =
  /^(?:など|等)?の[^、。をはがも]{1,12}[をはがも](?:原則)?(?:認め|許可|許し|許さ|禁止|禁じ|承認|容認|想定)/u;

/** 教員の職位などは明らかにしていない: what is not told to the public. */
const NOT_TOLD = /^(?:など|等)?(?:の情報)?(?:を|は|については?)(?:開示|公表|明らかに|明かに|明かし|発表|非公表)/u;

const NO_CAUSE =
  /^(?:など|等)?の(?:漏|流出|不正|悪用|盗)[^。]{0,30}(?:により|によって|による|が原因|に起因)[^。]{0,16}で(?:は(?:な|あ|ご)|な[いく])/u;

/** What a denial of data says of them: that they are in nothing, or did not get out; 電話番号ではない, 使用を認めていない say neither. */
export const isOfData = ({ normal }: ReadPassage, { end }: Run, predicate: Predicate | null): boolean =>
  (predicate !== null && predicate.kind !== "handling") || ABSENCE.test(normal.text.slice(end, end + 60));

/** What there is none of: 氏名の記載は, 個人情報の流出は. */
const OF_IT = anyOf(
  [
    /(?:個人)?(?:情報|データ|項目|記載|記入|登録|保存|記録|入力|印字)/u,
    /(?:個人)?(?:流出|漏洩|漏えい|被害|表示|掲載|公開|送信|混入)/u,
    /(?:個人)?(?:登録|入力|記入|記載)?(?:項目|欄)/u,
  ],
  "u",
);

/** 氏名等の記載はありません, 口座番号については一切なく, 成績への影響はない, 番号は扱っていません. */
const ABSENCE = anyOf(
  [
    // There is none.
    anyOf([/(?:ござい|あり)ませ|な[いくし]|無[いくし]|未(?:記載|記入|掲載)|含|対象外|除/u], "u", {
      before: new RegExp(
        `(?:など|等)?(?:の?(?:${OF_IT.source}))?(?:など|等)?(?:について|に関して|につきまして)?[はもが]?、?(?:一切|全く|まったく|いっさい|特に)?`,
        "u",
      ),
    }),
    /以外/u,
    // It was not reached, or is not held.
    /[^。]{0,40}?(?:影響|触れ|扱|預か|収集|取得し|持って|保持|保有|項目に|入って|対象外|渡し|空欄|未入力)/u,
  ],
  "u",
  { before: /^/u },
);

/** 電話番号、住所など、メールアドレス以外の情報は漏れていない: the examples are denied, and only the last did get out. */
export function isBeyondTheLast(
  reading: Reading,
  { normal: { text } }: ReadPassage,
  index: number,
  run: Run,
  member: Member,
): boolean {
  const last = run.members.at(-1);
  const before = run.members.at(-2);
  if (reading.language === "en" || last === undefined || before === undefined || member.start >= last.start)
    return false;
  const beyond = ALL_BUT.exec(text.slice(last.end, last.end + 24))?.[0].length;
  if (beyond === undefined || !/(?:など|等|といった)(?:の|、)?/u.test(text.slice(before.end, last.start))) return false;
  const end = last.end + beyond;
  const { act, negated } = assertionAt(reading, { passage: index, start: end, end: end + 1 });
  return act === "fact" && negated;
}

const ALL_BUT =
  /^(?:等|など)?以外の?(?:個人|お客様の|他の)?(?:情報|データ|項目|もの|内容)?(?:は|が|について|に関して)/u;

/** "Diagnoses are not on file for everyone": of some they are, and nothing is denied. */
export const isNotOfAll = ({ normal }: ReadPassage, { end }: Run): boolean =>
  /^[^.;,]{0,40}\b(?:not|never)\b[^.;,]{0,40}(?<!\bat )\b(?:for|of|from|on|in|by) (?:every(?: ?(?:one|body))?|all|each)\b/iu.test(
    normal.text.slice(end, end + 110),
  );
