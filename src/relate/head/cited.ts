import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Reading } from "../reading.ts";
import { found, isFullDay, type Published } from "./published-day.ts";

/** (○○大学/2007.07.20), ○○金庫「書類の紛失について」(2016/02/02): who put something out, in front of the day on which it did. */
const CITED = /(?:^|[(（])([^「」()（）/、。:：]{2,30})(?:「[^「」]{4,80}」[(（]|[/／ ])(?:発表|公表|掲載)?$/u;

/** The day of a notice that a page quotes or names as its source: of the body told of before, not of a newspaper. */
export function cited({ language, passages }: Reading): Published | null {
  if (language !== "ja") return null;
  for (const [index, { normal, temporal }] of passages.entries())
    for (const mention of temporal.dates) {
      if (!isFullDay(mention) || !/^[)）]/u.test(normal.text.slice(mention.span.end, mention.span.end + 1))) continue;
      const name = CITED.exec(normal.text.slice(Math.max(0, mention.span.start - 120), mention.span.start))?.[1];
      if (name !== undefined && isToldOf(passages, index, name.trim())) return found(index, mention);
    }
  return null;
}

const isToldOf = (passages: readonly ReadPassage[], before: number, name: string): boolean =>
  passages.slice(0, before).some(({ normal }) => normal.text.includes(name));
