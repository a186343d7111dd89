import { anyOf } from "../../../../text/any-of.ts";
import type { DateMention } from "../../date.ts";
import type { Piece, Point, Stated } from "../piece.ts";

const ABOUT = anyOf(
  [
    anyOf(
      [
        // About then.
        /(?:(?:in|on|at) or |or )?(?:around|about|approximately|approx\.?|roughly|near|circa|nearly)/u,
        /sometime (?:in|on|around|about)/u,
        // Just before, just after.
        /just (?:before|after)|shortly (?:before|after)|week (?:of|beginning|commencing|starting)/u,
      ],
      "u",
      { before: /(?<![a-z])/u, after: / (?:(?:the|on) )?$/u },
    ),
    /~ ?$/u,
  ],
  "iu",
);
/** "an e-mail about the April open day", but not "on or about the 5th". */
const ABOUT_THE = /(?<!\bor )\babout the $/iu;
const PART =
  /(?<![a-z])(?<first>early|mid|late)(?<second>-? ?to[- ](?:mid|late))?(?:-| |er )?(?: ?(?:in|of) )?(?:the )?(?:month of )?$/iu;
const SECTIONS = anyOf(
  [
    /beginning|start|first half|middle|end|second half|latter (?:half|part)/u,
    /(?:first|second|third|last|final) (?:few )?(?:days|weeks?)/u,
  ],
  "iu",
);
const SECTION = new RegExp(
  `(?<![a-z])(?:the )?(?:very )?(?<section>${SECTIONS.source}) of (?:the (?:month|year) (?:of )?)?(?:the )?$`,
  "iu",
);
const DAY_PART_BEFORE =
  /(?<![a-z])(?:the )?(?:(?:early|late) )?(?:morning|afternoon|evening|night|hours)(?: hours)? (?:of|on) (?:the )?$|(?<![a-z])(?:early|late|overnight) (?:on )?$/iu;
const DAY_PART_BEHIND =
  /^,? (?:in|during|on) the (?:early |late )?(?:morning|afternoon|evening|night)(?! (?:of|on) (?:the )?[a-z]{0,9}day)(?![a-z])/iu;

const PARTS: Readonly<Record<string, DateMention["part"]>> = {
  early: "early",
  mid: "middle",
  late: "late",
  beginning: "early",
  start: "early",
  "first half": "early",
  middle: "middle",
  "first week": "early",
  "first weeks": "early",
  "first days": "early",
  "first few days": "early",
  "first few weeks": "early",
  "second week": "middle",
  "third week": "middle",
};

/** Takes in the words that make a date approximate: "around 16:30", "on or about May 5", "late June", "the evening of 3 March". */
export function soften(text: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind === "stretch") return piece;
    return softened(text, piece, pieces[index - 1]?.end ?? 0);
  });
}

function softened(text: string, point: Point, floor: number): Point {
  const from = Math.max(floor, point.start - 40);
  const before = text.slice(from, point.start);
  const isNamed = ABOUT_THE.test(before);
  const about = !isNamed && (isDay(point) || !SECTION.test(before)) ? ABOUT.exec(before) : null;
  if (about !== null) return approximate(point, from + about.index, point.end, {});
  if (point.kind === "clock") return point;
  if (isDay(point)) {
    const behind = DAY_PART_BEHIND.exec(text.slice(point.end, point.end + 32));
    const ahead = DAY_PART_BEFORE.exec(before);
    if (ahead === null && behind === null) return point;
    const start = ahead === null ? point.start : from + ahead.index;
    const end = point.end + (behind?.[0].length ?? 0);
    return { ...point, start, end, stated: { ...point.stated, partOfDay: true } };
  }
  const part = PART.exec(before);
  const section = SECTION.exec(before);
  const found = part ?? section;
  if (found === null) return adverb(point, before);
  const single =
    part?.groups?.second === undefined
      ? PARTS[(part?.groups?.first ?? section?.groups?.section ?? "").toLowerCase()]
      : undefined;
  const named = section === null ? single : (single ?? "late");
  return approximate(point, from + found.index, point.end, named === undefined ? {} : { part: named });
}

const isDay = ({ stated: { day, relative } }: Point): boolean =>
  day !== undefined || /day$/u.test(relative?.unit ?? "");

/** "later this month", "earlier this year": the word belongs to the expression and changes nothing. */
function adverb(point: Point, before: string): Point {
  const match = /(?<![a-z])(?:later|earlier) (?:in )?$/iu.exec(before);
  return match === null ? point : { ...point, start: point.start - match[0].length };
}

/** "around 2019" is no longer in doubt, "about 1/2" is. */
const approximate = (point: Point, start: number, end: number, more: Stated): Point => {
  const { tentative: _settled, ...sure } = point;
  const rest = point.stated.day === undefined ? sure : point;
  return { ...rest, start, end, stated: { ...point.stated, approximate: true, ...more } };
};
