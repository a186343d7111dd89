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
  turns.some(
    (turn) =>
      turn.lead?.every((pattern) => pattern.test(lead)) !== false &&
      turn.rest?.test(rest) !== false &&
      turn.says?.every((pattern) => pattern.test(said)) !== false,
  );
