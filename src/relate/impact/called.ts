import { anyOf } from "../../text/any-of.ts";
import type { CountFact } from "../count/count.ts";
import type { Place, Reading } from "../reading.ts";

/** The words that the text tells each of its figures by. */
export type Descriptions = ReadonlyMap<number, ReadonlySet<string>>;

/** A counted group by the words that none of the groups beside it is told by. */
export type Called = { readonly count: number; readonly words: ReadonlySet<string> };

/** So many characters in front of a figure say whom it counts. */
const REACH = 60;

/** So many lines above a figure that stands alone are looked at for its name. */
const LINES = 3;

/**
 * The words that each figure is told by, so that it is known again however the notice goes on to call it: of 講座に申し込まれた方412名
 * these are 講座, 申込, …, and 申込者 or お申込みの方 has one of them.
 */
export function descriptionsOf(reading: Reading, counts: readonly CountFact[]): Descriptions {
  const found = new Map<number, ReadonlySet<string>>();
  if (reading.language === "en") return found;
  const counting = new Set(counts.map(({ place }) => place.passage));
  const ends = new Map<number, number>();
  const inOrder = [...counts.entries()].sort(
    ([, { place: a }], [, { place: b }]) => a.passage - b.passage || a.start - b.start,
  );
  for (const [index, { value, role, place }] of inOrder) {
    const lead = leadOf(reading, place, ends.get(place.passage) ?? 0);
    ends.set(place.passage, place.end);
    const own = wordsOf([value.subject, role.who, role.name, role.column, lead].join(" "));
    found.set(index, own.size > 0 ? own : wordsOf(above(reading, place.passage, counting)));
  }
  return found;
}

/** Groups by the words that tell them apart from one another. */
export function calledGroups(groups: readonly number[], descriptions: Descriptions): readonly Called[] {
  const own = groups.map((count) => ({ count, words: descriptions.get(count) ?? new Set<string>() }));
  const times = new Map<string, number>();
  for (const { words } of own) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return own.map(({ count, words }) => ({
    count,
    words: new Set([...words].filter((word) => times.get(word) === 1)),
  }));
}

/** The one group whose words the label right in front of data has: 上級コースについては、, 講師の方は, 支店では; null where none or several are. */
export function calledBefore(between: string, groups: readonly Called[], inSentence: boolean): number | null {
  const lead = between.slice(-REACH);
  // 当サイトのログインID, a line of its own: whose it is says nothing of whom the line is about.
  const label = !inSentence && lead.endsWith("の") ? undefined : LABEL.exec(lead)?.[1];
  return label === undefined ? null : calledAs(label, groups);
}

/** Several groups that a label calls by a word they share and others beside them do not: 園児 of A園の園児58名、保護者103名、B園の園児44名. */
export function calledTogether(
  between: string,
  groups: readonly number[],
  descriptions: Descriptions,
  inSentence: boolean,
): readonly number[] | null {
  const lead = between.slice(-REACH);
  const label = !inSentence && lead.endsWith("の") ? undefined : LABEL.exec(lead)?.[1];
  if (label === undefined || /[0-9]/u.test(label)) return null;
  for (const word of wordsOf(label)) {
    const found = groups.filter((count) => descriptions.get(count)?.has(word) === true);
    if (found.length > 1 && found.length < groups.length) return found;
  }
  return null;
}

/** The one group that has words of a label; null where none or several have. */
export function calledAs(label: string, groups: readonly Called[]): number | null {
  const words = wordsOf(label);
  const found = groups.filter((group) => [...words].some((word) => group.words.has(word)));
  const [only] = found;
  return only === undefined || found.length > 1 ? null : only.count;
}

/** Whether a sentence tells more of a group than what is told of all: 上級コースは、上記に加え、…, このほか…も. */
export const tellsMore = (sentence: string): boolean => MORE.test(sentence);

const MORE = /に加え|このほか|この他|のほか、|さらに|加えて|も(?:記載|含ま|閲覧|流出|漏|保存|対象|見え|表示)/u;

const LABEL = anyOf(
  [
    /の$/u,
    anyOf([/に(?:ついて|関して|つきまして)は|に対しては|の方は|の場合は|では|には|からは|は|:|…{1,2}/u], "u", {
      after: /[、 ]?(?:[^、。は]{1,14}に加え(?:て)?、?|このほか、?|この他、?|さらに、?|加えて、?)?[^、。は]{0,24}$/u,
    }),
  ],
  "u",
  { before: /(?:^|[。、;:「(\s])([^。、;:「」()\s]{2,40}?)/u },
);

/** The words from the figure before, or the beginning of the sentence, to the figure. */
function leadOf({ passages }: Reading, { passage, start }: Place, before: number): string {
  const text = passages[passage]?.normal.text ?? "";
  const from = Math.max(text.lastIndexOf("。", start - 1) + 1, before, start - REACH);
  return text.slice(from, start);
}

/** 湖畔コース / 7月8日から / 163名: the nearest line above a bare figure that is neither a date nor a figure; else what it stands under. */
function above({ passages }: Reading, passage: number, counting: ReadonlySet<number>): string {
  const parent = passages[passage]?.block.parent ?? null;
  const first = Math.max(0, parent ?? 0, passage - LINES);
  for (let index = passage - 1; index >= first && !counting.has(index); index--) {
    const text = passages[index]?.normal.text ?? "";
    if (!/[0-9]|。$/u.test(text) && wordsOf(text).size > 0) return text;
  }
  return parent === null ? "" : (passages[parent]?.normal.text ?? "");
}

/** Words that stand in any group's name, or say what befell it. */
const COMMON = anyOf(
  [
    // People.
    /お?客(?:様|さま)|皆(?:様|さま)|(?:対象|該当|関係|本人|当該)[者数]?|個人|全員/u,
    // Data and papers.
    /情報|データ|名簿|書類|資料|一覧|氏名|名前|住所|電話番号|メールアドレス|生年月日/u,
    // What happened.
    /漏えい|漏洩|流出|紛失|閲覧|記載|記録|保存|登録|可能性/u,
    // Words over columns.
    /内訳|内容|項目|区分|種別|種類|期間|合計|総数|人数|件数|名分|人分/u,
    // What refers to something told.
    /以下|上記|全て|今回|本件/u,
  ],
  "gu",
);

/** The kanji, katakana, letters and digits of a name, in pairs: 申し込まれた方 and 申込者 have 申込 in common. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const run of text
    .replace(COMMON, " ")
    .replace(/[ぁ-ん]{1,60}/gu, "")
    .match(RUN) ?? [])
    for (let at = 0; at + 1 < run.length; at++) words.add(run.slice(at, at + 2));
  for (const [word] of text.matchAll(VERB)) words.add(word);
  return words;
}

/** お勤めの方, 働く方: a verb of one kanji tells people as well. */
const VERB = /(?<![一-龠々])[一-龠][ぁ-ん](?=[ぁ-ん]{0,8}(?:方|者|人|皆|お?客))/gu;

const RUN = /[一-龠々ァ-ヶーA-Za-z0-9]{2,60}/gu;
