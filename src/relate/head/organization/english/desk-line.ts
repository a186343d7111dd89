import { anyOf } from "../../../../text/any-of.ts";
import type { Reading } from "../../../reading.ts";
import { wholeName } from "./name.ts";

/** What an office, a team or a department of a body is called. */
const DESK = anyOf(
  [
    // "Office of".
    /^(?:the )?(?:office|department|division|school|faculty|bureau|directorate) of\b/u,
    anyOf(
      [
        // What a part of a body is called.
        /office|unit|team|department|division|section|desk|resources|directorate|secretariat/u,
        // What it does.
        /services|care|support|management|administration|affairs|relations/u,
      ],
      "u",
      { before: /\b/u, after: /$/u },
    ),
  ],
  "iu",
);
/** Words written small and strokes: a heading, not a name. */
const SENTENCE = / [a-z]{4,20}\b| [–—:|-] /u;
/** What is a part of something whatever it is called. */
const TEAM = /\b(?:team|desk|support|care)$/iu;
/** A name that does not tell what it is the name of. */
const PLAIN = /^[A-Z][\w'’&.-]{2,20}(?: [A-Z&][\w'’&.-]{0,20}){0,3}$/u;
/** No such line is longer. */
const LONGEST = 80;

/** The state that an office is of, on the line beside it, is no body of which it is a desk. */
const STATE = /^(?:The )?(?:Government|Commonwealth|State|Province|Territory|Republic|Kingdom) of [A-Z]/u;

/** The line above or below it that may name the body. */
const NEXT = [-1, 1] as const;

/**
 * Whether a line names an office or a department of the body that the line beside it names, as letterheads and signatures do:
 * Housing Office / Alder Borough Council.
 */
export function isDeskLine({ passages }: Reading, passage: number): boolean {
  const text = passages[passage]?.normal.text ?? "";
  if (text.length > LONGEST || !DESK.test(text) || SENTENCE.test(text)) return false;
  return NEXT.some((step) => {
    const beside = passages[passage + step]?.normal.text ?? "";
    if (beside.length > LONGEST || DESK.test(beside) || STATE.test(beside)) return false;
    return wholeName(beside) !== null || (TEAM.test(text) && PLAIN.test(beside));
  });
}
