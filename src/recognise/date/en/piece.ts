import type { DateMention } from "../date.ts";
import type { StretchOf } from "../piece.ts";

/** What a date or a time states, while it is still being put together. */
export type Stated = Partial<Omit<DateMention, "span" | "rule" | "approximate">> & {
  readonly approximate?: true;
  /** "5 to 6 pm": which half of the day the hour belongs to, where that is written. Hours are always of 24. */
  readonly half?: "am" | "pm";
  /** "the evening of 3 May": approximate, unless a clock time is stated as well. */
  readonly partOfDay?: true;
};

/** One date or time. */
export type Point = {
  readonly kind: "date" | "clock";
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly stated: Stated;
  /** "3 May" and "the 3rd of May" (true), "May 3" (false): which way numbers beside it are to be read. */
  readonly dayFirst?: boolean;
  /** It is a date only together with others: a bare "2018" or "Jan" (in "2018 to 2020", "Jan and Feb 2020"). */
  readonly tentative?: true;
};

/** From one point to another; one of them may be open. */
export type Stretch = StretchOf<Point>;

/** The same point, where it is no date without others. */
export const tentatively = ({ start, end, rule, stated }: Point): Point => ({
  kind: "date",
  start,
  end,
  rule,
  stated,
  tentative: true,
});

export type Piece = Point | Stretch;

/** Reads a piece where `match` was found in the whole text, or nothing if it is no date after all. */
export type Read = (text: string, at: number, match: RegExpMatchArray) => Piece | null;

/** The fields that are known, and no others. */
export function compact<Fields extends object>(
  fields: { readonly [Key in keyof Fields]: Fields[Key] | undefined },
): Fields {
  const known: Partial<Fields> = {};
  for (const key in fields) if (fields[key] !== undefined) known[key] = fields[key];
  return known as Fields;
}
