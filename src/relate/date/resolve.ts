import type { DateMention } from "../../recognise/date/date.ts";
import type { DateValue, Warning } from "../../schema/record.ts";
import type { Reading } from "../reading.ts";

/** A date with its missing parts found; `date` is null where nothing in the notice pins it. */
export type ResolvedDate = Omit<DateValue, "evidence" | "date"> & { readonly date: string | null };

/** What each date of a notice comes to, and what is to be said about it. */
export type ResolvedDates = {
  readonly of: (mention: DateMention) => ResolvedDate;
  readonly warnings: readonly Warning[];
};

/**
 * Finds the missing parts of every date in a notice, in text order, by the contract's rules.
 * `published` is the notice's publication date (ISO) where it states one; `asOf` (ISO day) stands in for "today".
 */
export function resolveDates(_reading: Reading, _published: DateMention | null, _asOf: string): ResolvedDates {
  return {
    of: ({ year, month, day, approximate }) => ({
      date:
        year === undefined || month === undefined || day === undefined
          ? null
          : `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
      precision: "day",
      approximate,
      inferred: [],
    }),
    warnings: [],
  };
}
