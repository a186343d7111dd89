import type { DateMention } from "../../recognise/date/date.ts";
import type { Entry } from "./entry.ts";
import { anchor, type Fixed } from "./fixed.ts";

/** Longer spans say whose data is concerned; they are a context for the dates after them only where there is no other. */
export const LONG = 200;

/** Whether a date is told in passing, so that the dates after it go on from what was told before. */
export const isToldInPassing = (entry: Entry, fixed: Fixed, context: Fixed | null, published: Fixed | null): boolean =>
  isAside(entry.mention) ||
  isLongSince(entry, fixed, context) ||
  isGoneBack(entry, fixed, context) ||
  isFlashback(entry, fixed, context, published);

/**
 * "messages sent to us since May 2021", "samples from 1 March 2019 up to the day of the fire": an open span that begins long before says
 * whose data, and is no context either.
 */
const isLongSince = ({ isOpen }: Entry, fixed: Fixed, context: Fixed | null): boolean =>
  isOpen && context !== null && anchor(context) - anchor(fixed) > LONG;

/** "who had a form in January", told of in July: a month without its year that goes back is told in passing. */
const isGoneBack = ({ mention, startedBy, endedBy }: Entry, fixed: Fixed, context: Fixed | null): boolean =>
  mention.year === undefined &&
  mention.day === undefined &&
  mention.relative === undefined &&
  startedBy === null &&
  endedBy === null &&
  context !== null &&
  anchor(context) - anchor(fixed) > BACK_IN_PASSING;
/** So many days back a month lies at least that is told in passing. */
const BACK_IN_PASSING = 60;

/**
 * 2017年3月に交付したカード, 平成29年4月頃に廃棄したもの: a month long before the story, told in passing. With nothing told before it the day of
 * publication shows how long.
 */
function isFlashback(
  { mention, startedBy }: Entry,
  fixed: Fixed,
  context: Fixed | null,
  published: Fixed | null,
): boolean {
  if (mention.day !== undefined || (mention.year === undefined && startedBy === null) || fixed.month === undefined)
    return false;
  const since = context ?? published;
  return since !== null && anchor(since) - anchor(fixed) > LONG;
}

/** 昨年9月に公開された修正: a month of a year counted from today is told in passing, the dates after it go on from before. */
const isAside = ({ relative, day }: DateMention): boolean => relative?.unit === "year" && day === undefined;
