import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
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
    const lead = OWNERS.exec(text.slice(Math.max(first, start - NAME), start))?.[1];
    if (lead === undefined || !data.some((one) => one.start >= first && one.end <= start - lead.length)) continue;
    found.push({ from: first, start: start - lead.length, end, lead, head: text.slice(start, end), rest: "" });
    first = end;
  }
  return found.length > 1 && !data.some(({ start }) => start >= first && start < to) ? found : [];
}

/** How far in front of its noun a name and what leads to it may begin. */
const NAME = 60;

/** "of", "belonging to", and the words of the name in front of its noun. */
const OWNERS = anyOf([/of|for|about|from|belonging to|relating to|pertaining to/u], "iu", {
  before: /\b/u,
  after:
    / ((?:(?:our|the|its|current|former|past|active|retired|and|or|and\/or|certain|adult|minor|potential|prospective|about|some|[0-9][0-9,]{0,10}) ){0,6})$/u,
});

/** Where the next list begins, or nothing more does. */
const CLOSED = /^(?:[.;]|$|,? and\b|,? as well as\b|,? or\b|,)/u;
