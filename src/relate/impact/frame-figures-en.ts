import { listFor } from "../../text/lists.ts";
import { sentenceOf } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import type { Reading } from "../reading.ts";
import type { Frame } from "./frame-en.ts";

/** The places of figures of people or records, by passage, with the counts they stand for. */
export type Figures = ReadonlyMap<number, readonly { readonly index: number; readonly start: number }[]>;

export function figuresOf(counts: readonly CountFact[]): Figures {
  const figures = new Map<number, { readonly index: number; readonly start: number }[]>();
  for (const [index, { value, mentions, role }] of counts.entries()) {
    if (!COUNTED.has(value.unit) || value.status === "ruled_out" || role.background || role.claim) continue;
    for (const { passage, start } of mentions) listFor(figures, passage).push({ index, start });
  }
  for (const own of figures.values()) own.sort((a, b) => a.start - b.start || a.index - b.index);
  return figures;
}

/** The first figure that stands in a frame, or between it and the data. */
export const countIn = (
  { start }: Pick<Frame, "start">,
  passage: number,
  to: number,
  figures: Figures,
): number | null => figures.get(passage)?.find((at) => at.start >= start - LEAD && at.start < to)?.index ?? null;

/** Whether a sentence has counted people in front of a frame. */
export function figureBefore({ passages }: Reading, frame: Frame, passage: number, figures: Figures): boolean {
  const start = sentenceOf(passages[passage]?.sentences, frame.start)?.start ?? 0;
  return countIn({ start: start + LEAD }, passage, frame.start - 1, figures) !== null;
}

/** So far in front of a frame its figure may begin. */
const LEAD = 12;

const COUNTED: ReadonlySet<string> = new Set(["person", "account", "record", "organization"]);
