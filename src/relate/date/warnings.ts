import type { DateMention } from "../../recognise/date/date.ts";
import type { Warning } from "../../schema/record.ts";
import { byPlace, type Reading, textAt, warning } from "../reading.ts";
import { type Entry, lacksYear } from "./entry.ts";
import type { Findings } from "./findings.ts";
import { anchor, type Fixed, hasDay, isBefore, isoOf } from "./fixed.ts";
import { isStatedAsPast, weekdayFits } from "./verdict.ts";

/** What is to be said about the dates of a notice, in text order. */
export function warningsOf(reading: Reading, findings: Findings): readonly Warning[] {
  const { entries } = findings;
  const each = entries.flatMap((entry) => aboutOne(reading, entry, findings));
  const whole = [...unresolved(reading, entries, findings), ...yearInferred(reading, entries, findings)];
  return [...each, ...whole];
}

function aboutOne(
  reading: Reading,
  { mention, place, startedBy, endedBy }: Entry,
  findings: Findings,
): readonly Warning[] {
  const finding = findings.of(mention);
  const text = textAt(reading, place);
  const found: Warning[] = [];
  const flaw = mention.flaw?.code === "day_rollover" ? undefined : mention.flaw;
  if (flaw !== undefined && (finding === null || flaw.code === "era_overrun"))
    found.push(
      warning(reading, finding === null ? "unresolved_year" : "year_inferred", `${text}: ${flaw.message}`, place),
    );
  if (finding === null) return found;
  const { fixed, inferred } = finding;
  const isAlone = mention.year !== undefined && startedBy === null && endedBy === null;
  const corrected = inferred.includes("corrected") && (mention.hour ?? 0) < 24;
  const stated = { ...fixed, year: mention.year ?? fixed.year };
  if (mention.weekday !== undefined && (corrected || !weekdayFits(stated, mention.weekday)))
    found.push(warning(reading, "weekday_mismatch", mismatch(text, corrected ? isoOf(fixed) : null), place));
  else if (isAlone && isAfter(fixed, findings.published) && isStatedAsPast(reading, place))
    found.push(
      warning(
        reading,
        "date_after_publication",
        `${text} is read as ${isoOf(fixed)}, after the day of publication`,
        place,
      ),
    );
  const start = startedBy === null ? null : findings.of(startedBy);
  if (start !== null && isBefore(fixed, start.fixed))
    found.push(
      warning(reading, "reversed_period", `ends on ${isoOf(fixed)}, before it begins on ${isoOf(start.fixed)}`, place),
    );
  return found;
}

const mismatch = (text: string, taken: string | null): string =>
  taken === null
    ? `${text}: the weekday does not fit the date`
    : `${text}: the weekday does not fit the date, which can't be; read as ${taken}`;

const isAfter = (fixed: Fixed, published: Fixed | null): boolean =>
  published !== null && hasDay(published) && hasDay(fixed) && Math.floor(anchor(fixed)) > anchor(published);

/** One warning for all the dates no year can be found for, at the first of them. */
function unresolved(reading: Reading, entries: readonly Entry[], findings: Findings): readonly Warning[] {
  const open = entries.filter(
    ({ mention }) =>
      (lacksYear(mention) || isDayFromToday(mention)) && mention.flaw === undefined && findings.of(mention) === null,
  );
  const [first] = open;
  if (first === undefined) return [];
  const others = open.length > 1 ? ` and ${open.length - 1} more` : "";
  const message = `nothing in the notice says which year ${textAt(reading, first.place)}${others} belongs to`;
  return [warning(reading, "unresolved_year", message, first.place)];
}

/** 今月25日, 昨年9月3日: a day that only the day of publication would pin. */
const isDayFromToday = ({ relative, day }: DateMention): boolean => relative?.from === "published" && day !== undefined;

/** Says which years the weekdays of a notice without any year fit, and which was taken. */
function yearInferred(reading: Reading, entries: readonly Entry[], { byWeekday, of }: Findings): readonly Warning[] {
  if (byWeekday === null) return [];
  const isInferred = (mention: DateMention): boolean => of(mention)?.inferred.includes("year:weekday") === true;
  const first = entries.filter(({ mention }) => isInferred(mention)).sort((a, b) => byPlace(a.place, b.place))[0];
  const years = byWeekday.fitting.join(", ");
  const message = `no year is stated; the weekdays fit ${years}; ${byWeekday.taken} was taken as the latest, --as-of pins it`;
  return [warning(reading, "year_inferred", message, first?.place ?? null)];
}
