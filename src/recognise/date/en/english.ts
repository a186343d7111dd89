import type { DateMention, Temporal } from "../date.ts";
import { engineOf } from "../engine.ts";
import { mentioned } from "../piece.ts";
import { MONTH } from "./lexicon.ts";
import { CLOCK, readClock } from "./parse/clock.ts";
import { FIGURES, readFigures } from "./parse/figures.ts";
import { MONTH_NAME, readMonthName } from "./parse/month-name.ts";
import { ORDINAL_DAY, readOrdinalDay } from "./parse/ordinal-day.ts";
import { RELATIVE, RELATIVE_UNIT, readRelative } from "./parse/relative.ts";
import { readSpokenClock, SPOKEN_CLOCK, SPOKEN_HINT } from "./parse/spoken-clock.ts";
import { LONE_WEEKDAY, readWeekday } from "./parse/weekday.ts";
import { readYear, YEAR_FIGURE } from "./parse/year.ts";
import { compact, type Piece, type Point } from "./piece.ts";
import { joinDates } from "./refine/chain.ts";
import { joinClocks } from "./refine/clock-span.ts";
import { closeSpans } from "./refine/close-span.ts";
import { joinDayAndClock } from "./refine/date-clock.ts";
import { licensed } from "./refine/licence.ts";
import { joinNeighbours } from "./refine/neighbours.ts";
import { openEnds } from "./refine/open-end.ts";
import { withoutOverlaps } from "./refine/overlap.ts";
import { soften } from "./refine/soften.ts";

/** The parsers find single dates and times, each alone; the refiners put them together, in this order. */
const piecesIn = engineOf<Piece>(
  [
    { pattern: MONTH_NAME, read: readMonthName },
    { pattern: FIGURES, read: readFigures },
    { pattern: YEAR_FIGURE, read: readYear },
    { pattern: CLOCK, read: readClock },
    { pattern: SPOKEN_CLOCK, needs: SPOKEN_HINT, read: readSpokenClock },
    { pattern: RELATIVE, needs: RELATIVE_UNIT, read: readRelative },
    { pattern: ORDINAL_DAY, read: readOrdinalDay },
    { pattern: LONE_WEEKDAY, read: readWeekday },
  ],
  [withoutOverlaps, soften, joinClocks, joinDayAndClock, joinNeighbours, joinDates, openEnds, closeSpans, licensed],
);

/** No text without one of these holds a date. */
const HINT = new RegExp(
  `\\d|noon|midnight|midday|o'clock|past|hour|minute|day|month|year|morning|evening|night|week|(?<![a-z])${MONTH}`,
  "iu",
);

/** Every date, time and span in a normalised English text, earliest first. */
export const readEnglish = (text: string): Temporal => mentioned(HINT.test(text) ? piecesIn(text) : [], mentionOf);

function mentionOf({ start, end, rule, stated }: Point): DateMention {
  const { half: _half, partOfDay = false, approximate = partOfDay, ...fields } = stated;
  return compact<DateMention>({ span: { start, end }, rule, ...fields, approximate });
}
