import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import { toRaw } from "../../text/normal-text.ts";
import type { Span } from "../../text/span.ts";
import { hitsIn, hitsOf } from "../hits.ts";
import type { Place, Reading } from "../reading.ts";

/**
 * Who the people of a Japanese figure are, as written, where they are not what is counted itself; null where nothing names them.
 *
 *     地元説明会の出席者名簿 17名      86,936名(当時の被保険者)      顧客の氏名、住所など1,559件
 *     ^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^      ^^^^
 */
export function groupNameOf(reading: Reading, place: Place): string | null {
  const passage = reading.passages[place.passage];
  if (passage === undefined || reading.language === "en") return null;
  const span =
    inBracket(passage, place) ??
    inLabel(passage, place) ??
    inBracketBefore(passage, place) ??
    leadTo(passage, place) ??
    ofData(passage, place) ??
    ofHolder(passage, place);
  if (span === null) return inHeading(reading, passage, place);
  const name = written(reading, passage, span);
  return NO_GROUP.test(name) ? null : name;
}

/** Words for people that tell no group, and who takes part otherwise. */
const NO_GROUP = /^(?:.{0,4}(?:方々?|皆様|名義人?|担当者)|個人|本人|対象者|該当者|関係者|.)$/u;

/** The group in full: the noun with whose or which it is (本学の学生, カード決済をされたお客様). */
export function inFull(reading: Reading, place: Place, name: string): string {
  const passage = reading.passages[place.passage];
  if (passage === undefined || reading.language === "en") return name;
  const { text } = passage.normal;
  const from = Math.max(sentenceStart(passage, place.start), place.start - REACH);
  const at = text.slice(from, place.start).lastIndexOf(name);
  if (at < 0) return name;
  const start = withOthers(passage, fullStart(text, from + at, from), from);
  return start === from + at ? name : written(reading, passage, { start, end: from + at + name.length });
}

/** Where the people end that a line ends in: ① 2021年4月以降にお申し込みの保護者様(退会者を含む). */
function peopleAtEnd(passage: ReadPassage): number | null {
  const { text } = passage.normal;
  const end = text.length - (/(?:[(（][^()（）]{1,60}[)）])?[ 。:：]{0,2}$/u.exec(text)?.[0].length ?? 0);
  return personTo(passage, end) === undefined ? null : end;
}

/** Longest line that only says who somebody are. */
const DEFINITION = 48;

/** When they did what makes them the group: of that only the period tells. */
const SINCE =
  /^[0-9年月日時分度期頃(（)）月火水木金土午前後―—–ー~〜からまでよりの期間中間に以降平成令和昭和元現在時点]{2,60}(?<=[にの])/u;

/** Whether a line says who somebody are, and nothing more. */
export const endsInPeople = (passage: ReadPassage): boolean => peopleAtEnd(passage) !== null;

/** Who a group are by a line that says nothing else. */
export function definedAs(reading: Reading, passages: readonly number[]): string | null {
  for (const index of passages) {
    const passage = reading.passages[index];
    const end = passage === undefined ? null : peopleAtEnd(passage);
    if (passage === undefined || end === null) continue;
    const start = SINCE.exec(passage.normal.text.slice(0, end))?.[0].length ?? 0;
    if (end - start <= DEFINITION && !/[。:：]/u.test(passage.normal.text.slice(start, end)))
      return written(reading, passage, { start, end });
  }
  return null;
}

/** A　会員の氏名、住所: whose the data are that one of the `passages` opens with. */
export function ownerOfLine(reading: Reading, passages: readonly number[]): string | null {
  for (const index of passages) {
    const passage = reading.passages[index];
    if (passage === undefined || /。$/u.test(passage.normal.text)) continue;
    const owner = hitsIn(passage, "subject", 0, REACH).find(isPerson);
    if (owner === undefined || owner.start > OPENING_WORDS) continue;
    if (OF_HOLDER.test(passage.normal.text.slice(owner.end, owner.end + 16)) || ofLine(passage, owner))
      return written(reading, passage, owner);
  }
  return null;
}

/** How far from the beginning of a line its owner is named. */
const OPENING_WORDS = 8;

const ofLine = (passage: ReadPassage, { end }: Hit): boolean => {
  const link = /^(?:様|さま|さん|の方々?|の皆様)?の/u.exec(passage.normal.text.slice(end, end + 8))?.[0].length ?? 0;
  return link > 0 && hitsOf(passage, "data-type").some(({ start }) => start === end + link);
};

/** How far in front of its figure a group is named. */
const REACH = 90;

/** Longest words that say which of the people: 当店でカードをご利用になった. */
const LONGEST = 40;

const isPerson = ({ code }: Hit): boolean => code === "person";

/** What follows a word for people and belongs to it. */
const HONORIFIC = /^(?:様|さま|さん|ら|たち|の方々?|の皆(?:様|さま|さん))?$/u;

function sentenceStart({ sentences }: ReadPassage, unit: number): number {
  return sentences.findLast(({ start }) => start <= unit)?.start ?? 0;
}

/** The word for people that ends at `end`, honorifics counted in. */
const personTo = (passage: ReadPassage, end: number): Hit | undefined =>
  hitsIn(passage, "subject", Math.max(0, end - 24), end).findLast(
    (hit) => isPerson(hit) && hit.end <= end && HONORIFIC.test(passage.normal.text.slice(hit.end, end)),
  );

/** 86,936名(当時の資格喪失者及び被扶養者) */
function inBracket(passage: ReadPassage, place: Place): Span<"normal"> | null {
  const { text } = passage.normal;
  const words = /^分?[(（]([^()（）、。0-9]{2,40})[)）]/u.exec(text.slice(place.end, place.end + 44))?.[1];
  if (words === undefined) return null;
  const start = text.indexOf(words, place.end);
  return personTo(passage, start + words.length) === undefined ? null : { start, end: start + words.length };
}

/** What a record is called or kept in, behind whose it is, and what stands between a label and its figure. */
const HELD =
  /(?:(?:の|に関する|に係る|についての)?(?:個人|登録|会員|名簿|カード|クレジットカード)?(?:情報|データ|名簿|一覧表?|リスト|台帳|氏名|名前|連絡先|メールアドレス)等?|の(?:件数|人数|数)|数|[\s:：|｜・=(（【]|、|等|など|約|計|合計|総計|延べ|最大|のうち|うち)$/u;
const BRACKETED = /[(（][^()（）]{1,40}[)）]$/u;

/** 出席者名簿 17名, お客様の個人情報(60,350名分): the owner of what the label names. */
function inLabel(passage: ReadPassage, place: Place): Span<"normal"> | null {
  const { text } = passage.normal;
  const from = Math.max(sentenceStart(passage, place.start), place.start - REACH);
  let end = place.start;
  for (let steps = 0; steps < 8; steps++) {
    const person = personTo(passage, end);
    if (person !== undefined) return { start: withOthers(passage, fullStart(text, person.start, from), from), end };
    const rest = text.slice(from, end);
    const cut = (HELD.exec(rest) ?? BRACKETED.exec(rest))?.[0].length ?? 0;
    if (cut === 0) return null;
    end -= cut;
  }
  return null;
}

/** 月間計画(園児の氏名を含む) 21名分: whose data a bracket in front of the figure names. */
function inBracketBefore(passage: ReadPassage, place: Place): Span<"normal"> | null {
  const { text } = passage.normal;
  const words = /[(（]([^()（）]{2,40})[)）][ 　:は]{0,2}$/u.exec(
    text.slice(Math.max(0, place.start - 48), place.start),
  )?.[1];
  if (words === undefined) return null;
  const start = text.lastIndexOf(words, place.start);
  const owner = hitsIn(passage, "subject", start, start + words.length).find(
    (hit) => isPerson(hit) && /^(?:様|さま)?の/u.test(text.slice(hit.end, hit.end + 3)),
  );
  return owner === undefined ? null : { start: withOthers(passage, owner.start, start), end: owner.end };
}

/** 110件の法人と個人の顧客の情報 */
function leadTo(passage: ReadPassage, place: Place): Span<"normal"> | null {
  const { text } = passage.normal;
  const lead = /^分?の/u.exec(text.slice(place.end, place.end + 2))?.[0];
  if (lead === undefined) return null;
  const start = place.end + lead.length;
  const person = hitsIn(passage, "subject", start, start + 20).find(
    (hit) =>
      isPerson(hit) &&
      !/[、。はがをに]/u.test(text.slice(start, hit.start)) &&
      /^(?:様|さま|さん)?の?(?:個人|カード|クレジットカード)?(?:情報|データ|名簿|氏名|メール)/u.test(
        text.slice(hit.end, hit.end + 16),
      ),
  );
  return person === undefined ? null : { start, end: person.end };
}

/** 顧客の氏名、住所など1,559件: whose the data in front of a figure are. */
function ofData(passage: ReadPassage, place: Place): Span<"normal"> | null {
  const { text } = passage.normal;
  const from = Math.max(sentenceStart(passage, place.start), place.start - REACH);
  const owner = hitsIn(passage, "subject", from, place.start).findLast((hit) => {
    if (!isPerson(hit)) return false;
    const link = /^(?:様|さま|さん|ら|たち|の方々?|の皆(?:様|さま|さん))?の/u.exec(
      text.slice(hit.end, hit.end + 8),
    )?.[0];
    if (link === undefined) return false;
    const data = hit.end + link.length;
    return (
      hitsOf(passage, "data-type").some(
        ({ start }) => start >= data && start <= data + 4 && /^[一-龠]{0,4}$/u.test(text.slice(data, start)),
      ) && !/[0-9](?:人|名|件|通|枚)|[。はが]/u.test(text.slice(data, place.start))
    );
  });
  return owner === undefined ? null : { start: fullStart(text, owner.start, from), end: owner.end };
}

/** 患者名簿には、氏名、住所が1,240名分, 職員に関するもので、…が85名分: whose the thing is that the sentence tells of, no other figure between. */
function ofHolder(passage: ReadPassage, place: Place): Span<"normal"> | null {
  const { text } = passage.normal;
  const from = Math.max(
    sentenceStart(passage, place.start),
    place.start - REACH,
    passage.numbers.findLast(({ span }) => span.end <= place.start)?.span.end ?? 0,
  );
  const owner = hitsIn(passage, "subject", from, place.start).findLast(
    (hit) => isPerson(hit) && hit.start >= from && OF_HOLDER.test(text.slice(hit.end, hit.end + 16)),
  );
  return owner === undefined ? null : { start: fullStart(text, owner.start, from), end: owner.end };
}

const OF_HOLDER =
  /^(?:様|さま|さん|の方々?|の皆様)?(?:名簿|台帳|一覧|リスト|ファイル|データ|(?:個人|登録)?情報(?!システム)|の(?:個人|登録)?(?:情報|データ|名簿)|に関する|に係る|につい|につきま)/u;

/** 対象となるお客様の数, 流出した受講者の情報: a heading over the figure alone, or one that is nothing but a noun for people. */
function inHeading(reading: Reading, passage: ReadPassage, place: Place): string | null {
  const { parent } = passage.block;
  const heading = parent === null ? undefined : reading.passages[parent];
  if (heading === undefined) return null;
  const { text } = heading.normal;
  if (!NOUN_ALONE.test(text) && /[一-龠ぁ-んァ-ヶ]/u.test(passage.normal.text.slice(0, place.start))) return null;
  const person = hitsOf(heading, "subject").findLast(
    (hit) =>
      isPerson(hit) &&
      /^(?:様|さま|さん|の方々?)?(?:の(?:数|人数|件数|総数|個人情報|情報)|数|情報|[】」』)>〉]?$)/u.test(
        text.slice(hit.end),
      ),
  );
  if (person === undefined || NO_GROUP.test(text.slice(person.start, person.end))) return null;
  return written(reading, heading, {
    start: withOthers(heading, fullStart(text, person.start, 0), 0),
    end: person.end,
  });
}

const NOUN_ALONE = /^[^一-龠ぁ-んァ-ヶ]{0,6}[一-龠ァ-ヶー]{2,12}(?:の方|様)?[^一-龠ぁ-んァ-ヶ]{0,3}$/u;

const WORD = /[一-龠々〆ヶァ-ヺーA-Za-z0-9「」『』]{1,30}$/u;
/** 本学の, 「読書会」の: whose people they are. */
const OF = /[一-龠々〆ヶァ-ヺーA-Za-z0-9」』]の$/u;
/** Words that say what befell them or that they are meant, not who they are. */
const OF_INCIDENT =
  /漏えい|漏洩|流出|紛失|盗難|可能性|おそれ|恐れ|対象|該当|影響|被害|閲覧|不正|誤|今回|本件|以下|右の|左の|上記|下記|次の|特定の|一部|全て|すべて|情報|メール|アップロード|保存|保管|記載|うち|[0-9][人名件通]/u;
/** Ends of the words that qualify a noun: カード決済をされた|お客様. */
const QUALIFIES = /(?:した|された|れた|った|いた|んだ|けた|めた|なる|する|いる|ある)$/u;

/** 採用選考に|応募された方: people called by a verb have what it governs in their name. */
const DID =
  /^[一-龠ァ-ヶー々]{0,8}[ぁ-ん]{0,4}(?:した|された|れた|った|いた|んだ|けた|めた)(?:方|人|者|お客|患者|皆|学生|生徒|会員)/u;
const LED = /[一-龠ァ-ヶーA-Za-z」』](?:に|で|を|へ|から|にて)$/u;

/** 在校生及び|卒業生: those named together with the group. */
const TOGETHER = /(?:と|や|又は|及び|・)(?:その)?$/u;

function withOthers(passage: ReadPassage, start: number, from: number): number {
  const { text } = passage.normal;
  const link = TOGETHER.exec(text.slice(Math.max(from, start - 6), start))?.[0].length ?? 0;
  const other = link === 0 ? undefined : personTo(passage, start - link);
  return other === undefined || other.start < from ? start : fullStart(text, other.start, from);
}

/** When: of a group only the period of its impact says it. */
const WHEN =
  /^[0-9年月日時分度期―—–ー~〜からまでの期間中間に以降平成令和昭和元本今昨去現在点より末頃(（)）月火水木金土]{2,48}(?<=[にの])/u;
/** A topic, and what else stands in front of the words that qualify a noun. */
const TOPIC = /^.{0,38}(?:[^で]は|には|[一-龠]が(?![んいくけさしたちつなびらりるわ]))(?=.)/u;
const OPENING = /[、。,:：|｜)）(（\]【】]|(?<![学部校院科員園課室])・/gu;

/** Where the words begin that say which of the people are meant; `start` itself where nothing does. */
function fullStart(text: string, start: number, from: number): number {
  const compound = start - (WORD.exec(text.slice(Math.max(from, start - 30), start))?.[0].length ?? 0);
  const own =
    OF_INCIDENT.test(text.slice(compound, start)) || /[0-9]$/u.test(text.slice(from, compound)) ? start : compound;
  const lead = text.slice(Math.max(from, own - LONGEST), own);
  if (!OF.test(lead) && !QUALIFIES.test(lead) && !(DID.test(text.slice(own, own + 20)) && LED.test(lead))) return own;
  const opening = [...lead.matchAll(OPENING)].at(-1);
  const words = lead
    .slice(opening === undefined ? 0 : opening.index + 1)
    .replace(/^(?:この|その|上記の?)?うち/u, "")
    .replace(TOPIC, "")
    .replace(WHEN, "")
    .replace(/^(?:[\s0-9.①-⑳のにをで]|が(?!ん)){1,6}/u, "");
  const cut = opening === undefined && words.length === lead.length && own - LONGEST > from;
  return cut || words.length < 2 || OF_INCIDENT.test(words) ? own : own - words.length;
}

/** The words of the source; those of the passage where a line break cuts them. */
function written(reading: Reading, passage: ReadPassage, span: Span<"normal">): string {
  const raw = toRaw(passage.normal, span);
  const words = reading.source.slice(raw.start, raw.end);
  return /[\n\r]/u.test(words) ? passage.normal.text.slice(span.start, span.end) : words;
}
