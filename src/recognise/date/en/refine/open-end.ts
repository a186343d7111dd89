import type { Piece, Point, Stretch } from "../piece.ts";

const START_BEFORE =
  /(?<![a-z])(?:(?:ever )?since|as early as|as far back as|(?:dating|going|dates|goes|dated|went) (?:as far )?back (?:as far as |to)|back to|(?:starting|beginning|commencing)(?: from| in| on| at| around)?|on (?:or|and) after|on or later than|later than or (?:in|on)|after or (?:in|on)|no earlier than|not before|(?:from|since) as early as) (?:at )?(?:the )?$/iu;
const END_BEFORE =
  /(?<![a-z])(?:until|till|up to|up until|up through|through|prior to|before|on or before|on or prior to|(?:on or )?earlier than|before or (?:in|on)|as late as|as recently as|up to and including) (?:at )?(?:the )?$/iu;
const START_BEHIND =
  /^,? (?:(?:or|and) (?:later|after|onwards?|thereafter|beyond)|onwards?|forward)(?![a-z])(?! ?\d)/iu;
const END_BEHIND = /^,? (?:or|and) (?:earlier|before|prior)(?![a-z])(?! ?\d)/iu;

/** A date with "since", "until", "prior to", "or later" is a span with one end open; a clock time on its own is not. */
export function openEnds(text: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) =>
    piece.kind === "date" && piece.tentative !== true
      ? (opened(text, piece, pieces[index - 1]?.end ?? 0) ?? piece)
      : piece,
  );
}

function opened(text: string, point: Point, floor: number): Stretch | null {
  const from = Math.max(floor, point.start - 40);
  const before = text.slice(from, point.start);
  const behind = text.slice(point.end, point.end + 24);
  const since = START_BEFORE.exec(before);
  const later = START_BEHIND.exec(behind);
  if (since !== null || later !== null)
    return {
      kind: "stretch",
      start: since === null ? point.start : from + since.index,
      end: point.end + (later?.[0].length ?? 0),
      rule: "date.en.since",
      first: point,
      last: null,
    };
  const until = END_BEFORE.exec(before);
  const earlier = END_BEHIND.exec(behind);
  if (until === null && earlier === null) return null;
  return {
    kind: "stretch",
    start: until === null ? point.start : from + until.index,
    end: point.end + (earlier?.[0].length ?? 0),
    rule: "date.en.until",
    first: null,
    last: point,
  };
}
