import type { DateMention } from "../date.ts";
import type { StretchOf } from "../piece.ts";

/** What a date or a time states while it is put together. */
export type Stated = Partial<Omit<DateMention, "span" | "rule">> & {
  /** Whether 午前 or 午後 was written: 午後5時から6時 ends in the evening. */
  readonly half?: "am" | "pm";
  /** Whether the year was written without its century: 17年3月. */
  readonly twoFigures?: boolean;
  /** The era the year was given in: 令和3年4月から6年3月 goes on in it. */
  readonly era?: string;
};

/** A date, a clock time, or both. */
export type Point = {
  readonly kind: "date" | "clock";
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly stated: Stated;
};

/** From one point to another; one of them may be open. */
export type Stretch = StretchOf<Point>;

export type JapanesePiece = Point | Stretch;
