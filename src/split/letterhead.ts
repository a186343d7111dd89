import type { Lines } from "./line.ts";
import { type Look, undated } from "./look.ts";

/** No letterhead has more lines than this. */
const LONGEST = 12;
/** Blank lines that part a notice from the next. */
const WIDE = 2;

/**
 * Where the notice with this title begins: at the title, or at the letterhead above it (date, addressees, sender). What ends the
 * notice before (its last sentence, contact lines, a signature) stays there; where names and dates could be either, a
 * wide gap decides. `floor` is the first line that can belong to this notice.
 *
 *     …we are sorry.  ·  Tel. 012-345-678  ·  (2 blank lines)  ·  2024年5月7日  ·  関係各位  ·  title
 *                                                                 ^ start
 */
export function headStart(lines: Lines, looks: readonly Look[], title: number, floor: number): number {
  let lowest = title;
  while (lowest > floor && title - lowest < LONGEST && isLetterhead(looks[lowest - 1])) lowest--;
  if (lowest === floor || looks[lowest - 1] === "rule" || looks[lowest - 1] === "furniture") return lowest;
  let highest = title;
  for (let at = lowest; at < title; at++) {
    if (looks[at] === "head" || looks[at] === "mail") {
      highest = at;
      break;
    }
  }
  if (looks[highest] !== "title" && highest > lowest && looks[highest - 1] === "date") highest--;
  for (let at = lowest; at <= highest; at++) if (gapOf(lines, at) >= WIDE) return at;
  if (highest < title) return highest;
  const isPlain = !undated(lines.at(title)?.text ?? "").trails && gapOf(lines, lowest) >= gapOf(lines, title);
  return isPlain && looks.slice(lowest, title).includes("date") ? lowest : title;
}

/** Lines that a letterhead may have; items and sentences end the search. */
const isLetterhead = (look: Look | undefined): boolean =>
  look === "date" || look === "head" || look === "mail" || look === "title" || look === "other";

const gapOf = (lines: Lines, at: number): number => (lines.opensPageAt(at) ? 100 : lines.gapAt(at));
