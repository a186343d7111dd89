import { KINDS } from "../body-kind.ts";
import { LEGAL_FORMS } from "../legal-form.ts";
import { isOther } from "./words.ts";

/** A name in a passage: with a legal form (`form`), ending in what a body is (`kind`), or a section of a body (`section`). */
export type Name = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sort: "form" | "kind" | "section";
};

/** No name is longer. */
const LONGEST = 40;

const FORMS = LEGAL_FORMS.flatMap(({ ja }) => ja).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const FORM = new RegExp(FORMS.map((form) => form.replace(/[()]/gu, "\\$&")).join("|"), "gu");
const KIND_WORDS = new Set(KINDS.flatMap(({ ja }) => ja));
const LONGEST_KIND = Math.max(...[...KIND_WORDS].map((word) => word.length));

const IN_NAME = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・'’.\-々ヶゝ]/u;
const HIRAGANA = /\p{Script=Hiragana}/u;
const BOUNDARY = /[「」『』、。()\s[\]【】<>《》〈〉:|/]/u;
/** Particles and the like, after which a new phrase begins. */
const PARTICLE =
  /^(?:は|が|を|に|へ|と|で|の|も|から|より|まで|や|など|ほか|及び|および|並びに|または|又は|等|様|御中|代表|社長|本社)/u;

/** Names of bodies in a text, earliest first; of those that overlap, the longest that begins first. */
export function namesIn(text: string): readonly Name[] {
  const found = [...formed(text), ...kinded(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Name[] = [];
  for (const name of found) {
    const last = kept.at(-1);
    if ((last === undefined || name.start >= last.end) && (name.sort === "form" || isName(name.text))) kept.push(name);
  }
  return kept;
}

export const isName = (text: string): boolean =>
  text.length >= 3 && !KIND_WORDS.has(text) && !isOther(text) && !/^[0-9.-]/u.test(text);

/** 株式会社しずくの森, 髙野総合コンサルティング株式会社: a form with the name behind or before it. */
function formed(text: string): readonly Name[] {
  const found: Name[] = [];
  let after = 0;
  for (const { 0: form, index } of text.matchAll(FORM)) {
    const end = index + form.length;
    const start = startOf(text, index, after);
    const isBehind = start < index;
    const to = isBehind ? end : endOf(text, end);
    if (isBehind || to > end) found.push(named(text, start, to, "form"));
    after = isBehind ? end : to;
  }
  return found;
}

const named = (text: string, start: number, end: number, sort: Name["sort"]): Name => ({
  start,
  end,
  text: text.slice(start, end),
  sort,
});

/** Where a name that ends in a form or kind at `at` begins: the run before it, with kana that stand at a boundary. */
function startOf(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < LONGEST && IN_NAME.test(text.charAt(start - 1))) start--;
  if (start === floor || !HIRAGANA.test(text.charAt(start - 1))) return start;
  let edge = start;
  while (edge > floor && start - edge < 12 && !BOUNDARY.test(text.charAt(edge - 1))) edge--;
  const isAtBoundary = edge === 0 || BOUNDARY.test(text.charAt(edge - 1));
  return isAtBoundary && isKanaName(text.slice(edge, start)) ? edge : start;
}

/** Kana in front of a name that are part of it (むつ, さくら台こども), not words of the sentence (当社が運営する). */
const isKanaName = (kana: string): boolean =>
  !/[をがは]|(?:[のにでとへも]|から|より|する|した|いる|ある|れる|ため|など|その他|および|または|という|における|による)$|^(?:この|その|また|なお|さらに|および|ただし)/u.test(
    kana,
  );

/**
 * Where a name that begins with a form ends: behind the run of name characters; kana belong to it when they open the name
 * (つばさ住宅販売), and の between two parts when a boundary follows (しずくの森（静岡県)).
 */
function endOf(text: string, from: number): number {
  let at = text.charAt(from) === " " ? from + 1 : from;
  const limit = Math.min(text.length, from + LONGEST);
  const begin = at;
  while (at < limit) {
    const character = text.charAt(at);
    if (BOUNDARY.test(character)) break;
    if (IN_NAME.test(character)) {
      if (at > begin && /^(?:及び|並びに|又は|等|様|御中|代表|社長|本社)/u.test(text.slice(at, at + 3))) break;
      at++;
      continue;
    }
    if (!HIRAGANA.test(character)) break;
    const inKana = at === begin || HIRAGANA.test(text.charAt(at - 1));
    if (
      PARTICLE.test(text.slice(at, at + 3)) &&
      !(character === "の" && joins(text, at, limit)) &&
      (!inKana || endsPhrase(text, at, limit))
    )
      break;
    if (!inKana && !PARTICLE.test(text.slice(at, at + 3)) && !isShortKana(text, at, limit)) break;
    at++;
  }
  return at > begin ? at : from;
}

/** Whether the の at `at` joins two parts of a name: what follows it runs to a boundary, and what is before it is kana. */
function joins(text: string, at: number, limit: number): boolean {
  let end = at + 1;
  while (end < limit && IN_NAME.test(text.charAt(end))) end++;
  const closes = /[(「」\s]/u.test(text.charAt(end) || " ") || OF_KANA.test(text.slice(at + 1, end));
  return end > at + 1 && closes && HIRAGANA.test(text.charAt(at - 1));
}

/** Last words of names of the shape たまごの会. */
const OF_KANA = /(?:会|園|館|家|店|塾|郷|里|森|丘|杜|湯|宿|舎|工房)$/u;

/** Whether the particle inside a run of kana is its last character: ほくせん|は, but not は in はなまる. */
function endsPhrase(text: string, at: number, limit: number): boolean {
  return at + 1 >= limit || !HIRAGANA.test(text.charAt(at + 1));
}

/** A few kana between two parts of a name: アカシアひろば. */
function isShortKana(text: string, at: number, limit: number): boolean {
  let end = at;
  while (end < limit && HIRAGANA.test(text.charAt(end))) end++;
  return end - at >= 2 && /[(「」、。\s]/u.test(text.charAt(end) || " ");
}

/** Parts and people of a body behind its name: …大学 | 医学部, …市 | 職員. */
const PART =
  /^(?:学部|大学院|研究科|キャンパス|附属|付属|事務局|長|職員|教員|教諭|教授|名誉教授|学生|生徒|児童|側|公式|会員|管理|所管|所属|発行|主催|広報|公報|関係者|本庁|内の|ほか|[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{0,12}(?:部|課|室|係|科|局|支店|支社|営業所|窓口|担当|チーム|キャンパス|学部)(?![\p{Script=Han}]))/u;

/** 日野市立図書館, 熊本県立大学: runs that end in what a body is, with or without a part of it behind. */
function kinded(text: string): readonly Name[] {
  const found: Name[] = [];
  for (let at = 0; at < text.length; ) {
    if (!IN_NAME.test(text.charAt(at))) {
      at++;
      continue;
    }
    let end = at;
    while (end < text.length && IN_NAME.test(text.charAt(end))) end++;
    const to = kindEnd(text, at, Math.min(end, at + LONGEST), end);
    if (to !== null) {
      const start = startOf(text, at, 0);
      if (to - start >= 3) found.push(named(text, start, to, "kind"));
    }
    at = end;
  }
  return found;
}

/** The last place in a run where a kind ends and nothing or a part of the body follows. */
function kindEnd(text: string, start: number, to: number, runEnd: number): number | null {
  for (let end = to; end > start; end--) {
    for (let length = Math.min(LONGEST_KIND, end - start); length > 0; length--) {
      if (!KIND_WORDS.has(text.slice(end - length, end))) continue;
      if (end === runEnd || PART.test(text.slice(end, Math.min(runEnd, end + 16)))) return end;
      break;
    }
  }
  return null;
}

/** A section that a city or a hospital names alone: 建築指導課, 県土整備部用地課. */
const SECTION =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]{2,20}(?:課|室|係)(?=\(|窓口|において|では|[はが](?!.{0,8}(?:連絡|ください))|$)/u;

/** The first section of a body that a text names, as a name of last resort. */
export function sectionIn(text: string): Name | null {
  const match = SECTION.exec(text);
  return match === null || /^(?:本|当|同|各|関係|担当)/u.test(match[0]) || HIRAGANA_SENTENCE.test(match[0])
    ? null
    : named(text, match.index, match.index + match[0].length, "section");
}

const HIRAGANA_SENTENCE = /[をがはに]|して|する|[のでと](?=[\p{Script=Han}]{1,3}(?:課|室|係)$)/u;
