import { sentenceAt } from "../../context/structure.ts";
import type { Around } from "../../context/turn.ts";
import type { FigureContext } from "../figure-context.ts";

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
