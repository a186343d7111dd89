import { partition } from "./search.ts";
import type { Span } from "./span.ts";

/** Where a copy differs from its source in length: from edit to edit both go on unit by unit. */
export type Edits = {
  /** The next edit: these units of the copy stand for those of the source, a few for a few, or none for any number. */
  readonly add: (copy: Span<"raw">, source: Span<"raw">) => void;
  /** The source of a span of the copy that is not empty; a unit that stands for several covers all of them. */
  readonly toSource: (span: Span<"raw">) => Span<"raw">;
};

/** Ten bytes an edit, as a text may have millions. */
export function edits(): Edits {
  let count = 0;
  let copyEnds = new Uint32Array(64);
  let sourceEnds = new Uint32Array(64);
  let copied = new Uint8Array(64);
  let replaced = new Uint8Array(64);
  const grow = (): void => {
    [copyEnds, sourceEnds] = [grown(copyEnds, Uint32Array), grown(sourceEnds, Uint32Array)];
    [copied, replaced] = [grown(copied, Uint8Array), grown(replaced, Uint8Array)];
  };
  /** The units of the source that a unit of the copy stands for. */
  const unit = (at: number): Span<"raw"> => {
    const edit = partition(count, (index) => (copyEnds[index] ?? 0) - (copied[index] ?? 0) <= at) - 1;
    if (edit < 0) return { start: at, end: at + 1 };
    const [copyEnd = 0, sourceEnd = 0] = [copyEnds[edit], sourceEnds[edit]];
    if (at < copyEnd) return { start: sourceEnd - (replaced[edit] ?? 0), end: sourceEnd };
    const start = sourceEnd + at - copyEnd;
    return { start, end: start + 1 };
  };
  return {
    add: (copy, source) => {
      if (count === copyEnds.length) grow();
      copyEnds[count] = copy.end;
      sourceEnds[count] = source.end;
      copied[count] = copy.end - copy.start;
      replaced[count] = Math.min(source.end - source.start, 255);
      count++;
    },
    toSource: ({ start, end }) => ({ start: unit(start).start, end: unit(end - 1).end }),
  };
}

function grown<Numbers extends Uint32Array | Uint8Array>(
  numbers: Numbers,
  Kind: new (length: number) => Numbers,
): Numbers {
  const more = new Kind(numbers.length * 2);
  more.set(numbers);
  return more;
}
