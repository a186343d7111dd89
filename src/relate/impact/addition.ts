import type { Reading } from "../reading.ts";
import type { Tie } from "./element.ts";

/** ①に加え, (1)の情報に加えて, Aのほか: the data of another group, and more. */
const ADDS = /(?:([①-⑳])|\((\d{1,2})\)|([A-H]))(?:の(?:情報|項目|データ|内容))?(?:に加え|のほか|に追加)/u;

/** Adds to every group the data of the group it says it has as well. */
export function withAdditions(reading: Reading, ties: readonly Tie[]): readonly Tie[] {
  return ties.map((tie) => {
    const base = baseOf(reading, tie, ties);
    return base === undefined ? tie : { ...tie, data: new Set([...base.data, ...tie.data]) };
  });
}

function baseOf(reading: Reading, tie: Tie, ties: readonly Tie[]): Tie | undefined {
  for (const passage of tie.passages) {
    const ordinal = ordinalIn(reading, passage);
    if (ordinal === null) continue;
    const found = ties.find(
      (other) =>
        other !== tie &&
        other.passages.some((index) => index < passage && reading.passages[index]?.block.marker?.ordinal === ordinal),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The group a line adds to; where the line begins with its number, that was read as the marker of the line. */
function ordinalIn(reading: Reading, passage: number): number | null {
  const { normal, block } = reading.passages[passage] ?? {};
  const text = normal?.text ?? "";
  if (/^(?:の情報)?(?:に加え|のほか)/u.test(text)) return block?.marker?.ordinal ?? null;
  const match = ADDS.exec(text);
  if (match === null) return null;
  const [, circled, digits, letter] = match;
  if (circled !== undefined) return circled.charCodeAt(0) - "①".charCodeAt(0) + 1;
  return digits !== undefined ? Number(digits) : (letter ?? "A").charCodeAt(0) - 64;
}
