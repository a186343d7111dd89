/** An era, with the first day that belongs to it. The day an era changes belongs to the new one. */
type Era = { readonly name: string; readonly sign: string; readonly first: Day; readonly last: Day | null };
type Day = { readonly year: number; readonly month: number; readonly day: number };

const ERAS: readonly Era[] = [
  { name: "明治", sign: "㍾", first: { year: 1868, month: 1, day: 1 }, last: { year: 1912, month: 7, day: 29 } },
  { name: "大正", sign: "㍽", first: { year: 1912, month: 7, day: 30 }, last: { year: 1926, month: 12, day: 24 } },
  { name: "昭和", sign: "㍼", first: { year: 1926, month: 12, day: 25 }, last: { year: 1989, month: 1, day: 7 } },
  { name: "平成", sign: "㍻", first: { year: 1989, month: 1, day: 8 }, last: { year: 2019, month: 4, day: 30 } },
  { name: "令和", sign: "㋿", first: { year: 2019, month: 5, day: 1 }, last: null },
];

const BY_MARK = new Map<string, Era>();
for (const era of ERAS) for (const mark of [era.name, era.name.charAt(0), era.sign]) BY_MARK.set(mark, era);
for (const [order, letter] of [..."MTSHR"].entries()) {
  const era = ERAS[order];
  if (era === undefined) throw new RangeError(`no era for ${letter}`);
  for (const mark of [letter, letter.toLowerCase()]) BY_MARK.set(mark, era);
}

/** A year of an era in our calendar, or why there is no such year; `era` is what writing the next year without its era goes by. */
export type EraYear =
  | { readonly ok: true; readonly year: number; readonly era: string }
  | { readonly ok: false; readonly message: string };

/** 令和 + 3 → 2021. The year 0 of an era and a year past its end are refused, with the real year where there is one. */
export function eraYear(mark: string, number: number): EraYear | null {
  const era = BY_MARK.get(mark);
  if (era === undefined || number < 1) return null;
  const year = era.first.year + number - 1;
  if (era.last === null || year <= era.last.year) return year > 2100 ? null : { ok: true, year, era: era.name };
  const years = era.last.year - era.first.year + 1;
  return {
    ok: false,
    message: `${era.name}${number}年 does not exist: the era ended in its year ${years}; counted on it would be ${year} (${nameOf(year)})`,
  };
}

/** What is wrong with a date an era is named for, or null: 平成31年5月2日 lies after the era's last day. */
export function overrun(
  mark: string,
  { year, month, day }: { year: number; month?: number; day?: number },
): string | null {
  const era = BY_MARK.get(mark);
  if (era === undefined || era.last === null || month === undefined) return null;
  const last = era.last;
  const after =
    year === last.year && (month > last.month || (month === last.month && day !== undefined && day > last.day));
  if (!after) return null;
  return `${era.name} ended on ${last.year}-${pad(last.month)}-${pad(last.day)}; the date is read as ${year} (${nameOf(year)})`;
}

/** 1990 → 平成2年; the year an era begins in goes by its new name. */
function nameOf(year: number): string {
  const era = ERAS.findLast(({ first }) => first.year <= year);
  return era === undefined
    ? String(year)
    : `${era.name}${year - era.first.year + 1 === 1 ? "元" : year - era.first.year + 1}年`;
}

const pad = (value: number): string => String(value).padStart(2, "0");

/** Names of eras, as they stand before a year: 令和, 令, R. */
export const ERA_NAME = "明治|大正|昭和|平成|令和|[㍾㍽㍼㍻㋿]";
export const ERA_MARK = `${ERA_NAME}|[明大昭平令](?=[0-9元])|[MTSHRmtshr](?=[0-9]|元年| [0-9]{1,2} ?年)`;
