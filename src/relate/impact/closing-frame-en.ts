import type { ReadPassage } from "../../recognise/recognise.ts";
import { hitsIn } from "../hits.ts";
import type { Frame } from "./frame-en.ts";

/** A frame behind the data it is about: those from `from` on are of its people. */
export type ClosingFrame = Frame & { readonly from: number };

/**
 * The groups of `[from, to)` of an English passage that each close the list of their own data; none unless there are two of them at least.
 *
 *     "names and diagnoses of clients, and names, tax numbers and bank details of current and former employees"
 *                             ^^^^^^^                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param data where the data of the passage stand; each list must have some.
 */
export function closingFramesIn(
  passage: ReadPassage,
  from: number,
  to: number,
  data: readonly { readonly start: number; readonly end: number }[],
): readonly ClosingFrame[] {
  const { text } = passage.normal;
  const found: ClosingFrame[] = [];
  let first = from;
  for (const { code, start, end } of hitsIn(passage, "subject", from, to)) {
    if (code !== "person" || start < first || end > to || !CLOSED.test(text.slice(end, end + 12))) continue;
    const lead = leadOf(text.slice(Math.max(first, start - NAME), start));
    if (lead === null || !data.some((one) => one.start >= first && one.end <= start - lead.length)) continue;
    found.push({ from: first, start: start - lead.length, end, lead, head: text.slice(start, end), rest: "" });
    first = end;
  }
  return found.length > 1 && !data.some(({ start }) => start >= first && start < to) ? found : [];
}

/** How far in front of its noun a name and what leads to it may begin. */
const NAME = 60;

/** The words of a group's name between "of" or "belonging to" and its noun; null where there is no such word, or others stand between. */
function leadOf(before: string): string | null {
  const words = before.split(" ");
  let first = words.length - 1;
  while (first > 0 && LEADS.test(words[first - 1] ?? "")) first -= 1;
  const lead = words.slice(first).join(" ");
  return OWNED.test(before.slice(0, before.length - lead.length)) ? lead : null;
}

const LEADS =
  /^(?:our|the|its|current|former|past|active|retired|and|or|and\/or|certain|adult|minor|potential|prospective|about|some|[0-9][0-9,]{0,10})$/iu;
const OWNED = /\b(?:of|for|about|from|belonging to|relating to|pertaining to) $/iu;

/** Where the next list begins, or nothing more does. */
const CLOSED = /^(?:[.;]|$|,? and\b|,? as well as\b|,? or\b|,)/u;
