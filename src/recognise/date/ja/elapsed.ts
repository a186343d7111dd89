import { matchAt } from "../../match.ts";
import type { Relative } from "../date.ts";
import type { PieceParser } from "../engine.ts";
import type { JapanesePiece, Point } from "./piece.ts";

/** 5分後, 約2時間後, 3日後, 数分後: so long after what was told before. */
const ELAPSED =
  /(約 ?|およそ)?(?:([0-9]{1,3})(?: ?[~・-] ?[0-9]{1,3})?|数) ?(分|時間|日|週間)(?:ほど|程|程度|くらい|ぐらい)?後(?![期半者方任続発])/uy;

const MINUTES: Readonly<Record<string, number>> = { 分: 1, 時間: 60 };
const DAYS: Readonly<Record<string, number>> = { 日: 1, 週間: 7 };

/** What it may stand behind: 送信の2分後, 発送から3日後, その5分後, or the beginning of a phrase. */
const BEHIND = /^$|[のらりその、。 (]$/u;

/** How far from the date before it the words point, or null where they say too little (数日後). */
function distanceOf(count: string | undefined, unit: string): Pick<Relative, "unit" | "offset"> | null {
  const minutes = MINUTES[unit];
  if (count === undefined) return minutes === undefined ? null : { unit: "day", offset: 0 };
  return minutes === undefined
    ? { unit: "day", offset: Number(count) * (DAYS[unit] ?? 0) }
    : { unit: "minute", offset: Number(count) * minutes };
}

export const elapsedParser: PieceParser<JapanesePiece> = {
  pattern: /(?:約 ?|およそ)?(?:[0-9]{1,3}|数)(?= ?(?:[~・-] ?[0-9]{1,3} ?)?(?:分|時間|日|週間)[^、。0-9]{0,4}後)/u,
  read: (text, at): Point | null => {
    const match = matchAt(ELAPSED, text, at);
    if (match === null || !BEHIND.test(text.slice(Math.max(0, at - 1), at))) return null;
    const [whole, about, count, unit = ""] = match;
    const distance = distanceOf(count, unit);
    if (distance === null) return null;
    const approximate = about !== undefined || count === undefined || /[~・]|ほど|程|らい/u.test(whole);
    return {
      kind: "date",
      start: at,
      end: at + whole.length,
      rule: "date.ja.elapsed",
      stated: { relative: { ...distance, from: "previous" }, ...(approximate ? { approximate } : {}) },
    };
  },
};
