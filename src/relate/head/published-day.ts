import type { DateMention } from "../../recognise/date/date.ts";
import type { Place } from "../reading.ts";

/** The day a notice was put out, and where it says so. */
export type Published = {
  readonly mention: DateMention;
  readonly place: Place;
  /** The full day of the paper, where the body announced it on a weekday that is told by its name alone. */
  readonly from?: DateMention;
};

export const found = (passage: number, mention: DateMention): Published => ({
  mention,
  place: { passage, ...mention.span },
});

export const isDay = ({ month, day }: DateMention): boolean => month !== undefined && day !== undefined;
export const isFullDay = ({ year, month, day }: DateMention): boolean =>
  year !== undefined && month !== undefined && day !== undefined;
