import { anyOf } from "../../../../text/any-of.ts";
import { YEAR } from "../lexicon.ts";
import { compact, type Piece, type Point, type Read, type Stated, tentatively } from "../piece.ts";
import { fullYear } from "./calendar.ts";
import { countsSomething, isNumbered, wordBefore } from "./surroundings.ts";

/** A year that stands alone, and fiscal years. */
export const YEAR_FIGURE = /(?<![\da-z])(?:[fa]y ?'?\d\d(?:\d\d)?|(?:1[89]|20)\d\d|2100)(?!\d)/iu;

const LEADING = anyOf(
  [
    // Since, until, about.
    /as|in|of|since|until|till|during|through|throughout|from|to|by|between|before|after|around|about|circa|than|not|for|on/u,
    // A part of the year.
    /late|later|early|earlier|mid|end|beginning|middle|start|spring|summer|autumn|fall|winter/u,
    // Words for a year.
    /year|years|both|calendar/u,
  ],
  "u",
  { before: /^/u, after: /$/u },
);
const FISCAL_BEFORE = /(?<![a-z])(?:(?:fiscal|financial|academic|school)(?: years?)?|fy) ?$/iu;
const FISCAL_BEHIND =
  /^(?:(?:,? (?:and|or|to|through)| ?-) (?:the )?(?:19|20)\d\d[-/]\d\d)? (?:fiscal|financial|academic|school) years?(?![a-z])/iu;
const YEAR_WORD = /(?<![a-z])year ?$/iu;
const SEASON = anyOf(
  [
    /(?:(?:early|mid|late)[ -])?(?:spring|summer|autumn|fall|winter)(?: of| in)?/u,
    /Q[1-4](?: of)?|(?:first|second|third|fourth|last) (?:quarter|half) of/u,
  ],
  "iu",
  { before: /(?<![a-z])/u, after: / ?$/u },
);
/** "a total of 2019", "more than 2019" */
const TOTAL = /(?:(?:total|number|sum|list|excess|out|up|records|some) (?:of|to)|(?<!later|earlier) than) $/iu;
const NO_YEAR_BEHIND = /^(?:%|[a-z]|'?s[ ,.]|[-/.:,]\d)/iu;
const LAW = /(?:class|act|law|code|ordinance|regulations?|directive|bill|amendments?|rules?),? of $/iu;
const SECOND = new RegExp(`^ ?[-~/] ?(?<second>${YEAR}|\\d\\d)(?![\\d:%a-z]|[-/.,]\\d)`, "iu");
/** "555-2019", "A-2019", but "2018-2019". */
const BEHIND_DASH = /(?<!(?<!\d)(?:19|20)\d\d|mid|early|late|pre|post)(?<=[\da-z])-$/iu;
const COPYRIGHT = /(?:copyright|©|\(c\)) ?$/iu;
const OPENS_TEXT = /^ (?:was|is|or|and|to|until|till|through|onwards?)(?![a-z])|^ ?[-~]|^$/iu;

/** "CASE 2015-39", "the Reading Scheme 2021/22": the figures are part of what something is called. */
const IN_NAME =
  /(?:\b(?!FY|CY|AY)[A-Z]{3,8}|\b(?:Programme|Program|Scheme|Season|Budget|Project|Series|Edition|Course|Cup|League|Tour|Festival|Campaign|Plan)) $/u;

const LEADS: readonly (readonly [Kind, RegExp])[] = [
  ["fiscal", FISCAL_BEFORE],
  ["season", SEASON],
  ["named", YEAR_WORD],
];

/** "in 2018", "2012-18", "FY2024", "spring 2021" (the year, approximately); not "2018 patients", "the Privacy Act of 1988". */
export const readYear: Read = (text, at, match): Piece | null => {
  if (!startsYear(text, at)) return null;
  const end = at + match[0].length;
  const second = SECOND.exec(text.slice(end, end + 8));
  if (second === null && NO_YEAR_BEHIND.test(text.slice(end, end + 4))) return null;
  const last = end + (second?.[0].length ?? 0);
  const lead = leadOf(text, at);
  const behind = FISCAL_BEHIND.exec(text.slice(last, last + 40));
  const kind = behind !== null || /^[fa]y/iu.test(match[0]) ? "fiscal" : (lead?.kind ?? "plain");
  const start = at - (lead?.length ?? 0);
  // "2011-12 and 2012-13 school years": the words behind belong to the second span.
  const whole = /\d/u.test(behind?.[0] ?? "") ? last : last + (behind?.[0].length ?? 0);
  const first = yearPoint(start, end, fullYear(match[0].replace(/^[fa]y ?'?/iu, "")), kind);
  const figures = second?.groups?.second ?? "";
  const until = second === null ? null : closing(first.stated.year ?? 0, figures, kind === "fiscal");
  if (until !== null && (isNumbered(text, at) || IN_NAME.test(text.slice(Math.max(0, at - 16), at)))) return null;
  if (until !== null) {
    const close = yearPoint(last - figures.length, last, until, kind);
    return { kind: "stretch", start, end: whole, rule: "date.en.years", first, last: close };
  }
  if (figures.length === 2 || countsSomething(text, end)) return null;
  const found = second === null ? { ...first, end: whole } : first;
  return kind !== "plain" || isLed(text, start, end) ? found : tentatively(found);
};

type Kind = "fiscal" | "season" | "named" | "plain";

function startsYear(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  return (
    !/[\da-z_@#$€£¥.,:/]$/iu.test(before) && ![BEHIND_DASH, COPYRIGHT, LAW].some((pattern) => pattern.test(before))
  );
}

/** The words before a year that say what kind of year it is, and how many characters they take. */
function leadOf(text: string, at: number): { readonly kind: Kind; readonly length: number } | null {
  if (!/[a-z1-4] ?$/iu.test(text.slice(Math.max(0, at - 2), at))) return null;
  const before = text.slice(Math.max(0, at - 32), at);
  for (const [kind, pattern] of LEADS) {
    const match = pattern.exec(before);
    if (match !== null) return { kind, length: match[0].length };
  }
  return null;
}

const yearPoint = (start: number, end: number, year: number, kind: Kind): Point => ({
  kind: "date",
  start,
  end,
  rule: kind === "fiscal" ? "date.en.fiscal-year" : kind === "season" ? "date.en.season" : "date.en.year",
  stated: compact<Stated>({
    year,
    fiscal: kind === "fiscal" || undefined,
    approximate: kind === "season" || undefined,
  }),
});

/** "2019-20" and "2012/2018" close with the later year; "2019-11" and "2020-04" are months. */
function closing(first: number, figures: string, named: boolean): number | null {
  if (figures.length === 4) return named || Number(figures) === first + 1 ? Number(figures) : null;
  const second = Math.floor(first / 100) * 100 + Number(figures);
  return second > first && (Number(figures) > 12 || named) ? second : null;
}

const isLed = (text: string, start: number, end: number): boolean =>
  !/^(?:18|21)/u.test(text.slice(end - 4, end)) &&
  !TOTAL.test(text.slice(Math.max(0, start - 16), start)) &&
  (LEADING.test(wordBefore(text, start)) || (start === 0 && OPENS_TEXT.test(text.slice(end, end + 10))));
