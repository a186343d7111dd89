import { anyOf } from "../../../../text/any-of.ts";
import type { Piece, Point, Stretch } from "../piece.ts";
import { leadOf } from "./lead.ts";

const START_BEFORE = anyOf(
  [
    // Since then.
    /(?:ever )?since(?: at least| about| around| roughly)?|(?:from|since) as early as/u,
    /as early as|as far back as/u,
    /(?:dating|going|dates|goes|dated|went) (?:as far )?back (?:as far as|to)|back to|dating to/u,
    /(?:starting|beginning|commencing)(?: from| in| on| at| around)?/u,
    // Or later.
    /(?:on|in|during) (?:or|and) (?:after|since)|on or later than|later than or (?:in|on)|after or (?:in|on)|no earlier than|not before/u,
  ],
  "iu",
  { before: /(?<![a-z])/u, after: / (?:at )?(?:the )?$/u },
);
/** "since a change of the settings on May 3", "until the audit on June 4": the day of what began or ended it. */
const START_NOUN =
  /(?<![a-z])(?:ever )?since (?:an?|the|our|its|their|that) [a-z -]{2,60} (?:on|of|in|dated) (?:the )?$/iu;
const END_NOUN = /(?<![a-z])(?:until|till) (?:an?|the|our|its|their|that) [a-z -]{2,60} (?:on|dated) (?:the )?$/iu;
/** "From May 3, somebody read the mail": at the head of a sentence a beginning without an end; elsewhere a letter may be from May 3. */
const FROM = anyOf(
  [
    /From (?:about |around )?$/u,
    anyOf(
      [
        // How open it was.
        /visible|accessible|available|readable|viewable|online|public|reachable|exposed|shown|displayed/u,
        // To whom.
        /anyone|anybody|everyone|everybody|outsiders|strangers/u,
      ],
      "u",
      { after: / (?:[a-z]{2,12} ){0,3}from (?:about |around )?(?:the )?$/u },
    ),
  ],
  "u",
);
const END_BEFORE = anyOf(
  [
    // Until.
    /until|till|up to|up until|up through|through|up to and including/u,
    // Before.
    /prior to|before|on or before|on or prior to|(?:on or )?earlier than|before or (?:in|on)/u,
    // Not long ago.
    /as late as|as recently as/u,
  ],
  "iu",
  { before: /(?<![a-z])/u, after: / (?:at )?(?:the )?$/u },
);
const START_BEHIND =
  /^,? (?:(?:or|and) (?:later|after|onwards?|thereafter|beyond)|onwards?|forward)(?![a-z])(?! ?\d)/iu;
const NOW_BEHIND =
  /^(?: ?-|,? (?:to|until|till|through|up to|and continuing (?:to|until))) (?:the )?(?:present(?: day)?|now|date|this day)(?![a-z])/iu;
/** "from March 2016 until the audit", "from 1 March up to the day of the theft": an end that has no date here. */
const THING_BEHIND = anyOf(
  [
    // "Up to the day when", "until its closure".
    /(?:the|that) (?:day|date|time|night|morning|end) (?:of|when|on which|that)/u,
    /(?:her|his|their|our|its) [a-z]{3,16}/u,
    anyOf(
      [
        // What happened.
        /audit|theft|robbery|burglary|discovery|break-in|attack|incident|breach/u,
        // What was done.
        /loss|outage|move|closure|change|update|upgrade|takeover|sale|inspection|review/u,
      ],
      "u",
      { before: /the /u },
    ),
  ],
  "iu",
  { before: /^,? (?:up )?(?:to|until|till) /u, after: /\b/u },
);
const AND_NOW = /^ and (?:now|the present(?: day)?)(?![a-z])/iu;
const END_BEHIND = /^,? (?:or|and) (?:earlier|before|prior|back)(?![a-z])(?! ?\d)/iu;

/** A date with "since", "until", "prior to", "or later" is a span with one end open; of clock times on their own only what is "since" one. */
export function openEnds(text: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    const floor = pieces[index - 1]?.end ?? 0;
    if (piece.kind === "date" && piece.tentative !== true) return opened(text, piece, floor) ?? piece;
    const isSince =
      piece.kind === "clock" && SINCE_CLOCK.test(text.slice(Math.max(floor, piece.start - 40), piece.start));
    return isSince ? (opened(text, piece, floor) ?? piece) : piece;
  });
}

/** "have been unavailable since 8:40 AM". */
const SINCE_CLOCK =
  /(?<![a-z])(?:unavailable|down|offline|unreachable|out|interrupted|disrupted|slow) since (?:about |around )?$/iu;

/** "since the breach on May 3 we have": nothing that went on. */
const IS_SUPPOSED =
  /since (?:the|our) (?:[a-z-]{2,16} )?(?:breach|attack|incident|theft|loss|notice|letter|statement|announcement) (?:on|of|in|dated) (?:the )?$/iu;
const isDay = ({ stated }: Point): boolean => stated.day !== undefined && stated.relative === undefined;

function opened(text: string, point: Point, floor: number): Stretch | null {
  const from = Math.max(floor, point.start - 40);
  const before = text.slice(from, point.start);
  const behind = text.slice(point.end, point.end + 24);
  const lead = leadOf(text, point.start, floor);
  const ahead = text.slice(Math.max(floor, point.start - 80), point.start);
  const named = isDay(point) && !IS_SUPPOSED.test(ahead) ? (START_NOUN.exec(ahead) ?? null) : null;
  const since = START_BEFORE.exec(before) ?? FROM.exec(before) ?? named;
  const now =
    NOW_BEHIND.exec(behind) ??
    (lead?.word === "from" ? THING_BEHIND.exec(text.slice(point.end, point.end + 44)) : null) ??
    (lead?.word === "between" ? AND_NOW.exec(behind) : null);
  const later = START_BEHIND.exec(behind) ?? now;
  if (since !== null || later !== null)
    return {
      kind: "stretch",
      start:
        since !== null
          ? point.start - (since === named ? ahead : before).length + since.index
          : now !== null
            ? (lead?.start ?? point.start)
            : point.start,
      end: point.end + (later?.[0].length ?? 0),
      rule: "date.en.since",
      first: point,
      last: null,
    };
  const ended = isDay(point) ? END_NOUN.exec(ahead) : null;
  const until = END_BEFORE.exec(before) ?? ended;
  const earlier = END_BEHIND.exec(behind);
  if (until === null && earlier === null) return null;
  return {
    kind: "stretch",
    start: until === null ? point.start : point.start - (until === ended ? ahead : before).length + until.index,
    end: point.end + (earlier?.[0].length ?? 0),
    rule: "date.en.until",
    first: null,
    last: point,
  };
}
