import { matchesOf } from "../../text/matches.ts";
import { echoesIn } from "../context/echo.ts";
import type { CountFact } from "../count/count.ts";
import { byPlace, type Reading } from "../reading.ts";
import { inLine, numberKey } from "./correspond.ts";
import type { Element } from "./element.ts";

/** Numbers below this agree by chance. */
const SMALL = 10;

const BARE = /\b(?:all|the|these|those)(?: of the)? $/iu;
const PEOPLE = /\bfor (?:these|those|such) ([a-z]{3,20})\b/giu;

/** What papers, files and cases are numbered by: 様式1, 別紙第2号, ファイルA, 事案②. */
const FORM =
  "(?:様式|別紙|別表|別添|資料|ファイル|シート|リスト|名簿|グループ|事案|事例|案件|区分|類型|対象)第?(?:[0-9]{1,2}|[A-H]|[①-⑳])(?![0-9A-Za-z])号?";

/** What a line or group is told by: (1), 1), ①, (ア), A, 様式1, 1のお客様. */
const MARK = [
  "\\([0-9]{1,2}\\)|[1-9][0-9]?\\)|[①-⑳]|\\([アイウエオカキクケコサシスセソ]\\)",
  "[A-H](?=の(?:情報|データ|項目|方)|には|について)",
  "[1-9][0-9]?(?=の(?:お客|会員|利用者|方|対象|該当|場合|期間))",
  FORM,
].join("|");

/** What follows a number that a clause opens with, and that says of whom it goes on: (1)及び(2)には, ①は, Bの情報. */
const LEADS = "及び|と|・|、|には|は|が|の(?!うち|内)|について|に関して|:| ";
const OPENS = new RegExp(
  `(?<=^|[、。・\\s]|及び|と|うち|[上前]記の?)(${MARK})(?=${LEADS})(?!の[^、。はがに]{1,10}(?:も|を)含)`,
  "gu",
);

/** Where a Japanese notice speaks of groups by the numbers their lines have: 1)及び2)には氏名が、1)にはこのほか住所が. */
function byLineNumber(reading: Reading, groups: readonly number[], counts: readonly CountFact[]): readonly Element[] {
  const numbered = new Map<string, readonly number[]>();
  for (const index of groups) {
    const name = nameOf(reading, counts[index]);
    if (name !== null) numbered.set(name, [...(numbered.get(name) ?? []), index]);
  }
  if (numbered.size < 2) return [];
  const counted = new Map<number, number>();
  for (const index of groups)
    for (const { passage, end } of counts[index]?.mentions ?? [])
      counted.set(passage, Math.max(end, counted.get(passage) ?? 0));
  return reading.passages.flatMap(({ normal: { text } }, passage) => {
    const last = counted.get(passage) ?? 0;
    // ①児童310人、②教職員28人の名簿が…。①には氏名: only another sentence speaks of them again.
    const from = last === 0 ? 0 : text.indexOf("。", last);
    if (from < 0) return [];
    const marks = [...leadingRun(text), ...matchesOf(OPENS, text).map(({ index, 1: mark = "" }) => ({ index, mark }))];
    const echoes = new Set(echoesIn(text).map(({ start }) => start));
    const found = new Map(
      marks.flatMap((mark) => (mark.index < from || echoes.has(mark.index) ? [] : [[mark.index, mark]])),
    );
    return [...found.values()].flatMap(({ index: start, mark }): readonly Element[] => {
      const own = numbered.get(calledBy(mark)) ?? [];
      const index = own.find((count) => counts[count]?.value.unit === "person") ?? own[0];
      const lines = new Set(own.map((count) => counts[count]?.place.passage));
      return index === undefined || lines.size > 1
        ? []
        : [{ kind: "count", index, place: { passage, start, end: start + mark.length } }];
    });
  });
}

/** The number or letter of the line a figure stands in, or right in front of the figure. */
export function nameOf(reading: Reading, fact: CountFact | undefined): string | null {
  if (fact === undefined) return null;
  const { passage, start } = fact.place;
  const before = (reading.passages[passage]?.normal.text ?? "").slice(0, start);
  const form = BY_FORM.exec(before)?.[1] ?? BY_DIGIT.exec(before)?.[1];
  if (form !== undefined) return form;
  const key = inLine(reading, fact, passage) ?? numberKey(reading, passage);
  const [style, ordinal] = key?.name.split(" ") ?? [];
  if (ordinal !== undefined)
    return style === "letter" && !isKana(reading, passage) ? String.fromCharCode(64 + Number(ordinal)) : ordinal;
  return /^[A-H](?=[ .、．:]?[ぁ-んァ-ヶ一-龠])/u.exec(reading.passages[passage]?.normal.text ?? "")?.[0] ?? null;
}

/** 様式2 相談者名簿(45件): the form that a line, or the bracket a figure stands in, is of. */
const BY_FORM = new RegExp(`(?:^|[、。:;・(「\\s])(${FORM})[」)]?[ :(の]?[^、。:;0-9]{0,40}$`, "u");
/** 1:2021年4月から購入されたお客様: a line numbered without a mark. */
const BY_DIGIT = /^([1-9]):/u;

/** ア 会員: kana number as figures do, letters are names. */
function isKana({ source, passages }: Reading, passage: number): boolean {
  for (let at: number | null = passage; at !== null; at = passages[at]?.block.parent ?? null) {
    const marker = passages[at]?.block.marker;
    if (marker != null && marker.ordinal !== null)
      return /[ア-ンｱ-ﾝ]/u.test(source.slice(marker.span.start, marker.span.end));
  }
  return false;
}

const KANA = "アイウエオカキクケコサシスセソ";

/** The name of a group as a mark calls it: ② and (2) and (イ) are 2, B is B. */
export function calledBy(mark: string): string {
  const bare = mark.replace(/[()]/gu, "");
  if (/[①-⑳]/u.test(bare)) return String(bare.charCodeAt(0) - "①".charCodeAt(0) + 1);
  return KANA.includes(bare) ? String(KANA.indexOf(bare) + 1) : bare;
}

type Mark = { readonly index: number; readonly mark: string };

/** (1)・(2) 氏名、住所, (ア)(イ) 氏名: the numbers a line opens with, where there are several, whatever follows them. */
function leadingRun(text: string): readonly Mark[] {
  const run: Mark[] = [];
  for (let at = 0; run.length < MOST; ) {
    const mark = FIRST.exec(text.slice(at, at + 8))?.[0];
    if (mark === undefined) break;
    run.push({ index: at, mark });
    at += mark.length;
    at += LINK.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  }
  return run.length < 2 ? [] : run;
}

/** No line opens with more numbers. */
const MOST = 8;
const FIRST = new RegExp(`^(?:${MARK})`, "u");
const LINK = /^(?:及び|と|・|、)/u;

/** Whether a line opens with the numbers of others. */
export const opensWithNumbers = (text: string): boolean => leadingRun(text).length > 0;

/** Where a notice speaks of a group it has counted elsewhere; in English "For all 1,058: names", "for these customers". */
export function referencesTo(
  reading: Reading,
  groups: readonly number[],
  counts: readonly CountFact[],
): readonly Element[] {
  if (groups.length === 0) return [];
  if (reading.language === "ja") return byLineNumber(reading, groups, counts);
  return reading.passages.flatMap((read, passage) => [
    ...byNumber(reading, passage, groups, counts),
    ...matchesOf(PEOPLE, read.normal.text).flatMap((match): readonly Element[] => {
      const place = { passage, start: match.index, end: match.index + match[0].length };
      const earlier = groups.filter((count) => {
        const fact = counts[count];
        return fact !== undefined && fact.role.who === match[1]?.toLowerCase() && byPlace(fact.place, place) < 0;
      });
      const [index] = earlier;
      return index === undefined || earlier.length > 1 ? [] : [{ kind: "count", index, place }];
    }),
  ]);
}

function byNumber(
  reading: Reading,
  passage: number,
  groups: readonly number[],
  counts: readonly CountFact[],
): readonly Element[] {
  const { numbers = [], normal } = reading.passages[passage] ?? {};
  return numbers.flatMap(({ value, span }): readonly Element[] => {
    if (
      value === null ||
      value < SMALL ||
      !BARE.test((normal?.text ?? "").slice(Math.max(0, span.start - 14), span.start))
    )
      return [];
    const index = groups.find((count) => counts[count]?.value.value === value);
    const told = counts.some(({ mentions }) =>
      mentions.some((place) => place.passage === passage && place.start <= span.start && span.end <= place.end),
    );
    return index === undefined || told ? [] : [{ kind: "count", index, place: { passage, ...span } }];
  });
}
