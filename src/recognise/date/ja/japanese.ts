import { exists } from "../../../calendar/day.ts";
import type { DateMention, Temporal } from "../date.ts";
import { engineOf } from "../engine.ts";
import { mentioned } from "../piece.ts";
import { calendarParser } from "./calendar.ts";
import { clockParser } from "./clock.ts";
import { elapsedParser } from "./elapsed.ts";
import { withHalves } from "./half.ts";
import { join, settle } from "./join.ts";
import type { JapanesePiece, Point } from "./piece.ts";
import { bareYearParser, separatedParser } from "./separated.ts";
import { spans } from "./span.ts";

/** No date is written without one of these; most lines of a notice that has none are passed over. */
const DATE_LIKE = /[年月時昨今去翌前当同午後]|おと|ことし|きょう|きのう|日|[0-9][/.:-][0-9]|正午|^ ?[0-9]{4} ?$/u;

const read = engineOf<JapanesePiece>(
  [calendarParser, separatedParser, clockParser, elapsedParser, bareYearParser],
  [settle, join, withHalves, spans],
);

/** Every date, time and span in a normalised Japanese text, earliest first. */
export const readJapanese = (text: string): Temporal => mentioned(DATE_LIKE.test(text) ? read(text) : [], mentionOf);

function mentionOf({ start, end, rule, stated }: Point): DateMention {
  const { half: _half, era: _era, twoFigures: _short, approximate = false, ...rest } = stated;
  const { year, month, day, hour } = rest;
  const impossible = month !== undefined && day !== undefined && !exists(year, month, day);
  const flaw = impossible ? NONEXISTENT : (rest.flaw ?? (hour !== undefined && hour >= 24 ? ROLLOVER : null));
  return { span: { start, end }, rule, ...rest, ...(flaw === null ? {} : { flaw }), approximate };
}

const NONEXISTENT = { code: "nonexistent", message: "there is no such day in the calendar" } as const;
const ROLLOVER = { code: "day_rollover", message: "hours past midnight belong to the next day" } as const;
