import { anyOf } from "../../text/any-of.ts";

/**
 * A way of saying something of a stretch of text (a figure, a date), by what stands in front of it and what behind; in examples the
 * stretch is in brackets.
 */
export type Turn = {
  readonly id: string;
  readonly meaning: string;
  /** What stands in front matches all of these; those that say how it ends stop where the stretch begins. */
  readonly lead?: readonly RegExp[];
  /** Begins behind the stretch. */
  readonly rest?: RegExp;
  /** All of these are somewhere in the sentence of the stretch. */
  readonly says?: readonly RegExp[];
  readonly examples: readonly string[];
  readonly rejects?: readonly string[];
};

/** What stands around a stretch: in front of it, behind it, and the sentence that holds it, where a turn asks for that. */
export type Around = { readonly lead: string; readonly rest: string; readonly said?: string };

/** Whether one of the turns is used of what stands between `lead` and `rest`. */
export const isTold = (turns: readonly Turn[], { lead, rest, said = "" }: Around): boolean =>
  mayBeTold(turns, lead, rest) &&
  turns.some(
    (turn) =>
      turn.lead?.every((pattern) => pattern.test(lead)) !== false &&
      turn.rest?.test(rest) !== false &&
      turn.says?.every((pattern) => pattern.test(said)) !== false,
  );

/** What a table asks for at the least, asked at once: most stretches have none of it. A turn that asks for neither is always tried. */
type Least = { readonly lead: readonly RegExp[]; readonly rest: readonly RegExp[]; readonly isOpen: boolean };

/** Fewer turns are as well asked one by one. */
const FEW = 4;
const known = new WeakMap<readonly Turn[], Least>();

function mayBeTold(turns: readonly Turn[], lead: string, rest: string): boolean {
  if (turns.length < FEW) return true;
  const least = known.get(turns) ?? leastOf(turns);
  known.set(turns, least);
  return (
    least.isOpen || least.lead.some((pattern) => pattern.test(lead)) || least.rest.some((pattern) => pattern.test(rest))
  );
}

const leastOf = (turns: readonly Turn[]): Least => ({
  lead: together(turns.flatMap(({ lead }) => lead?.[0] ?? [])),
  rest: together(turns.flatMap(({ lead, rest }) => (lead?.[0] === undefined ? (rest ?? []) : []))),
  isOpen: turns.some(({ lead, rest }) => lead?.[0] === undefined && rest === undefined),
});

/** Patterns as one for each way of reading letters. */
const together = (patterns: readonly RegExp[]): readonly RegExp[] =>
  [...new Set(patterns.map(({ flags }) => flags))].map((flags) =>
    anyOf(
      patterns.filter((pattern) => pattern.flags === flags),
      flags,
    ),
  );
