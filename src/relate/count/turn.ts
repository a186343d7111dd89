import { sentenceAt } from "../context/structure.ts";
import type { FigureContext } from "./figure-context.ts";

/** A way of saying something of a figure, by what stands in front of it and what behind; in examples the figure is in brackets. */
export type Turn = {
  readonly id: string;
  readonly meaning: string;
  /** What stands in front matches all of these; those that say how it ends stop where the figure begins. */
  readonly lead?: readonly RegExp[];
  /** Begins behind the figure and its noun. */
  readonly rest?: RegExp;
  /** All of these are somewhere in the sentence of the figure. */
  readonly says?: readonly RegExp[];
  readonly examples: readonly string[];
  readonly rejects?: readonly string[];
};

/** What stands around a figure: in its sentence in front of it, up to the end of the next sentence behind it, and its sentence. */
export type Around = { readonly lead: string; readonly rest: string; readonly said: string };

/** Whether one of the turns is used of a figure. */
export const isTold = (turns: readonly Turn[], { lead, rest, said }: Around): boolean =>
  turns.some(
    (turn) =>
      turn.lead?.every((pattern) => pattern.test(lead)) !== false &&
      turn.rest?.test(rest) !== false &&
      turn.says?.every((pattern) => pattern.test(said)) !== false,
  );

/** How far a turn reaches, and how much of a sentence is read. */
const REACH = 220;
const SENTENCE = 500;

/** What stands around a figure, at most REACH units to either side. */
export function around({ at, figure, reading, sentence }: FigureContext): Around {
  // 全体で約103万件: in Japanese words for how much it is stand in front, and may say whose it is.
  const start = reading.language === "ja" ? figure.core.start : figure.span.start;
  const order = sentenceAt(at.passage.sentences, sentence.start);
  const end = at.passage.sentences[order + 1]?.end ?? sentence.end;
  return {
    lead: at.text.slice(Math.max(sentence.start, start - REACH), start),
    rest: at.text.slice(figure.core.end, Math.max(figure.core.end, Math.min(end, figure.core.end + REACH))),
    said: at.text.slice(sentence.start, Math.min(sentence.end, sentence.start + SENTENCE)).trimStart(),
  };
}
