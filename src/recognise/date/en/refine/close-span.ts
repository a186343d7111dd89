import { anyOf } from "../../../../text/any-of.ts";
import { matchesOf } from "../../../../text/matches.ts";
import { AND_GAP, RANGE_GAP } from "../lexicon.ts";
import type { Piece, Point, Stretch } from "../piece.ts";
import { leadOf } from "./lead.ts";

/** What may stand between the beginning and the end of one span: no other sentence, and not far. */
const SAME_CLAUSE = /^[^.;:!?()]{1,64}$/u;
const BEGAN = anyOf(
  [
    // It began.
    /began|begun|begins?|started|starts?|commenced|ran|lasted|continued|occurred/u,
    // Who came in, or was first.
    /first|get in|got in|signed in|logged in|entered|as (?:of|from)/u,
  ],
  "iu",
  { before: /(?<![a-z])/u, after: / (?:on |in |at |from )?(?:the )?$/u },
);

/** "The first download is dated May 3, the last June 4". */
const FIRST = anyOf([/dated|dates from|dates to|on|made on|seen on|recorded on|came on|took place on|at/u], "iu", {
  before: /(?<![a-z])the first (?:[a-z-]{2,14} ){0,3}(?:(?:is|was|were|are) )?/u,
  after: / (?:the )?$/u,
});
const LAST = anyOf([/last|latest|final|most recent/u], "iu", {
  before: /^,? ?(?:and |;? ?while )?the /u,
  after: /(?: (?:one|of them|such [a-z]{2,12}))? ?(?:(?:is |was )?(?:dated|on|from|made on|at|that of) )?(?:the )?$/u,
});

const ENDED = anyOf(
  [
    anyOf(
      [
        // "…, and ended on".
        /,? and (?:it |the )?/u,
        // "… . The attack stopped on".
        /[.;] (?:it|this|the (?:access|attack|activity|intrusion|outage)) /u,
      ],
      "u",
      {
        before: /^/u,
        after:
          /(?:ending|ended|ends|stopped|left|logged (?:off|out)|signed (?:off|out)|last(?: one)?) (?:on |in |at )?(?:the )?$/u,
      },
    ),
    // "… . The last of them on".
    /^[.;] the (?:last|latest|final|most recent) (?:[a-z-]{2,14} ){0,4}(?:on|at|in|from|of|dated) (?:the )?$/u,
  ],
  "iu",
);
/** "… logged in on May 3. The intruder remained there until June 4": one stretch told in two sentences. */
const REMAINED = anyOf(
  [
    // Whoever it was.
    /he|she|it|they/u,
    // What was going on.
    /this|access|the (?:access|actor|attacker|intruder|hacker|person|individual|third party|activity|attack)/u,
  ],
  "iu",
  {
    before: /^[^.;!?]{0,80}\. /u,
    after:
      /(?: (?:then|was|had|is|believed to have))? (?:remained|stayed|continued|lasted|persisted|access|active|retained|kept|present)[^.;!?]{0,40} $/u,
  },
);

/** What began or ended a span, named with its day: "between its opening on May 3 and the audit of June 4". */
const NOUN = "(?:the|its|our|their|his|her|an?) [a-z' -]{2,50} (?:on|in|at|of) (?:the )?";
const BETWEEN_NOUN = new RegExp(`(?<![a-z])between ${NOUN}$`, "iu");
const FROM_NOUN = new RegExp(`(?<![a-z])from ${NOUN}$`, "iu");
/** What may be said of the first day before the second is told: "between May 3, when it was planted, and", "from May 3 (the day it went live) to". */
const ASIDE =
  /^(?:,? (?:when|where|which|while|the (?:day|date|month|year|time)|(?:at|on|in) which)(?![a-z])[^.;:()]{2,70}| ?\([^().;]{2,60}\)|,)?$/iu;
const ADVERB = /^,? (?:[a-z]{3,14}ly|perhaps|at (?:the )?latest|at least|again)(?=[, ])/iu;
const NEXT_DAY = /^,? (?:(?:on|at|in) )?(?:the )?$/iu;
const NEXT_NOUN = new RegExp(`^,? ${NOUN}$`, "iu");
const JOINTS = { between: / and(?=[, ])/giu, from: /,? (?:and )?(?:to|till|until|through|up to)(?=[, ])/giu } as const;

/** Whether what stands between two days joins them: an aside of the first, the word that leads to the second, and what ended on that. */
function isJoint(gap: string, word: keyof typeof JOINTS): boolean {
  const last = matchesOf(JOINTS[word], gap).at(-1);
  if (last === undefined || !ASIDE.test(gap.slice(0, last.index))) return false;
  const behind = gap.slice(last.index + last[0].length).replace(ADVERB, "");
  return NEXT_DAY.test(behind) || NEXT_NOUN.test(behind);
}

/** How far apart the two days may stand where something is said of the first. */
const APART = 110;

/** Whether "between" or "from" leads to the first of two days and what stands between the two joins them, whatever else is said there. */
function isAsideSpan(text: string, start: number, gap: string, floor: number): boolean {
  const ahead = text.slice(Math.max(floor, start - 72), start);
  const word = leadOf(text, start, floor)?.word;
  return (
    ((word === "between" || BETWEEN_NOUN.test(ahead)) && isJoint(gap, "between")) ||
    ((word === "from" || FROM_NOUN.test(ahead)) && isJoint(gap, "from"))
  );
}

/** Joins a beginning and an end that are told apart: "since May 3, and possibly until June 4", "began on May 3 and lasted until June 4". */
export function closeSpans(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const floor = joined.at(-2)?.end ?? 0;
    const both = last === undefined ? null : joinTwo(text, last, piece, floor);
    if (both === null) joined.push(piece);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function joinTwo(text: string, before: Piece, behind: Piece, floor: number): Stretch | null {
  if (behind.start - before.end > 150) return null;
  const gap = text.slice(before.end, behind.start);
  if (before.kind === "date" && behind.kind === "stretch" && behind.first === null && REMAINED.test(gap))
    return spanOf(before.start, before, behind);
  if (before.kind === "date" && behind.kind === "date" && gap.length <= APART) {
    if (isAsideSpan(text, before.start, gap, floor))
      return spanOf(before.start, sure(before), { end: behind.end, last: sure(behind) });
  }
  if (gap.length > 64) return null;
  const hasBegun = (): boolean => BEGAN.test(text.slice(Math.max(floor, before.start - 24), before.start));
  if (behind.kind !== "stretch") {
    const isFirst = (): boolean => FIRST.test(text.slice(Math.max(floor, before.start - 72), before.start));
    if (before.kind === "date" && behind.kind === "date" && LAST.test(gap) && isFirst())
      return spanOf(before.start, before, { end: behind.end, last: behind });
    if (behind.kind !== "date" || !ENDED.test(gap)) return null;
    const first = before.kind !== "stretch" ? (hasBegun() ? before : null) : before.last === null ? before.first : null;
    return first === null ? null : spanOf(before.start, first, { end: behind.end, last: behind });
  }
  if (before.kind === "stretch" && before.rule === "date.en.years" && behind.rule === before.rule) {
    const isBetween = AND_GAP.test(gap) && leadOf(text, before.start, floor)?.word === "between";
    return isBetween || RANGE_GAP.test(gap) ? spanOf(before.start, before.first, behind) : null;
  }
  if (behind.first !== null || !SAME_CLAUSE.test(gap) || /(?<![a-z])will /iu.test(gap)) return null;
  if (before.kind === "stretch") return before.last === null ? spanOf(before.start, before.first, behind) : null;
  return before.kind === "date" && hasBegun() ? spanOf(before.start, before, behind) : null;
}

/** What belongs to a span is no longer in doubt. */
function sure(point: Point): Point {
  const { tentative: _settled, ...rest } = point;
  return rest;
}

const spanOf = (start: number, first: Point | null, { end, last }: Pick<Stretch, "end" | "last">): Stretch => ({
  kind: "stretch",
  start,
  end,
  rule: "date.en.span",
  first,
  last,
});
