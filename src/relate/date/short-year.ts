import { dayNumber } from "../../calendar/day.ts";
import type { DateMention } from "../../recognise/date/date.ts";
import { eraYear } from "../../recognise/date/ja/era.ts";
import type { Entry } from "./entry.ts";

/** What a year of two figures can count from. */
const CENTURY = 2000;
const ERAS = ["平成", "令和"] as const;

/** The years of our calendar that a year of these eras can be. */
const inOurs = (figure: number): readonly number[] =>
  ERAS.flatMap((era) => {
    const found = eraYear(era, figure);
    return found?.ok === true ? [found.year] : [];
  });

/**
 * Reads each 17年3月 as the other years of its notice are written: as 2017 where one of them has four figures, else as the latest year
 * of an era that does not put it after `limit` (a day number).
 */
export function withShortYears(entries: readonly Entry[], limit: number): ReadonlyMap<DateMention, DateMention> {
  const short = entries.filter(({ mention }) => isShort(mention));
  if (short.length === 0) return new Map();
  const others = entries.filter(({ mention }) => mention.year !== undefined && !isShort(mention));
  const ofEra = new Set(others.flatMap(({ mention }) => (mention.rule === "date.ja.era" ? [mention.year] : [])));
  const inEras = others.length > 0 && others.every(({ mention }) => mention.rule === "date.ja.era");
  return new Map(
    short.flatMap(({ mention }) => {
      const figure = (mention.year ?? CENTURY) - CENTURY;
      // 平成20年5月, then 20年5月: the same year told again.
      const again = inOurs(figure).filter((year) => ofEra.has(year));
      const years = (again.length > 0 ? again : inEras ? inOurs(figure) : [CENTURY + figure])
        .filter((year) => dayNumber(year, mention.month ?? 1, 1) <= limit)
        .sort((a, b) => b - a);
      const [year] = years;
      return year === undefined ? [] : [[mention, { ...mention, year }] as const];
    }),
  );
}

const isShort = ({ rule }: DateMention): boolean => rule === "date.ja.two-figures";
