import { YEAR } from "../lexicon.ts";
import { compact, type Piece, type Point, type Read, type Stated } from "../piece.ts";
import { fullYear } from "./calendar.ts";
import { countsSomething, wordBefore } from "./surroundings.ts";

/** A year that stands alone, and fiscal years. */
export const YEAR_FIGURE = /(?<![\da-z])(?:fy ?'?\d\d(?:\d\d)?|(?:1[89]|20)\d\d|2100)(?!\d)/iu;

const LEADING =
  /^(?:in|of|since|until|till|during|through|throughout|from|to|by|year|years|between|before|after|late|later|early|earlier|mid|around|about|circa|than|not|for|on|end|beginning|middle|start|both|calendar|spring|summer|autumn|fall|winter)$/u;
const FISCAL_BEFORE = /(?<![a-z])(?:(?:fiscal|financial|academic|school)(?: years?)?|fy) ?$/iu;
const FISCAL_BEHIND =
  /^(?:(?:,? (?:and|or|to|through)| ?-) (?:the )?(?:19|20)\d\d[-/]\d\d)? (?:fiscal|financial|academic|school) years?(?![a-z])/iu;
const YEAR_WORD = /(?<![a-z])year ?$/iu;
const SEASON =
  /(?<![a-z])(?:(?:(?:early|mid|late)[ -])?(?:spring|summer|autumn|fall|winter)(?: of| in)?|Q[1-4](?: of)?|(?:first|second|third|fourth|last) (?:quarter|half) of) ?$/iu;
/** "a total of 2019", "more than 2019" */
const TOTAL = /(?:(?:total|number|sum|list|excess|out|up|records|some) (?:of|to)|(?<!later|earlier) than) $/iu;
const LAW = /(?:class|act|law|code|ordinance|regulations?|directive|bill|amendments?|rules?),? of $/iu;
const SECOND = new RegExp(`^ ?[-~/] ?(?<second>${YEAR}|\\d\\d)(?![\\d:%a-z]|[-/.,]\\d)`, "iu");
/** "555-2019", "A-2019", but "2018-2019". */
const BEHIND_DASH = /(?<!(?<!\d)(?:19|20)\d\d|mid|early|late|pre|post)(?<=[\da-z])-$/iu;
const COPYRIGHT = /(?:copyright|©|\(c\)) ?$/iu;
const OPENS_TEXT = /^ (?:was|is|or|and|to|until|till|through|onwards?)(?![a-z])|^ ?[-~]|^$/iu;

/** "in 2018", "2012-18", "FY2024", "spring 2021" (the year, approximately); not "2018 patients", "the Privacy Act of 1988". */
export const readYear: Read = (text, at, match): Piece | null => {
  if (
    /[\da-z_@#$€£¥.,:/]/iu.test(text.charAt(at - 1)) ||
    BEHIND_DASH.test(text.slice(Math.max(0, at - 6), at)) ||
    LAW.test(text.slice(Math.max(0, at - 16), at))
  )
    return null;
  if (COPYRIGHT.test(text.slice(Math.max(0, at - 11), at))) return null;
  const figures = match[0].replace(/^fy ?'?/iu, "");
  const end = at + match[0].length;
  const second = SECOND.exec(text.slice(end, end + 8));
  const after = text.slice(end, end + 24);
  if (second === null ? /^(?:%|[a-z]|'?s[ ,.]|[-/.:,]\d)/iu.test(after) : false) return null;
  const before = text.slice(Math.max(0, at - 32), at);
  const lead = FISCAL_BEFORE.exec(before) ?? SEASON.exec(before) ?? YEAR_WORD.exec(before);
  const start = at - (lead?.[0].length ?? 0);
  const last = second === null ? end : end + second[0].length;
  const behind = FISCAL_BEHIND.exec(text.slice(last, last + 40));
  const fiscal = figures !== match[0] || FISCAL_BEFORE.test(before) || behind !== null;
  const season = SEASON.test(before);
  const point = (from: number, to: number, year: number): Point => ({
    kind: "date",
    start: from,
    end: to,
    rule: fiscal ? "date.en.fiscal-year" : season ? "date.en.season" : "date.en.year",
    stated: compact<Stated>({ year, fiscal: fiscal || undefined, approximate: season || undefined }),
  });
  const first = point(start, end, fullYear(figures));
  const whole = /\d/u.test(behind?.[0] ?? "") ? last : last + (behind?.[0].length ?? 0);
  const until =
    second === null ? null : closing(first.stated.year ?? 0, second.groups?.second ?? "", behind !== null || fiscal);
  if (until !== null)
    return { kind: "stretch", start, end: whole, rule: "date.en.years", first, last: point(last - 2, last, until) };
  if (second !== null && second.groups?.second?.length === 2) return null;
  if (countsSomething(text, end)) return null;
  const found = second === null ? { ...first, end: whole } : first;
  return fiscal || season || YEAR_WORD.test(before) || isLed(text, start, end) ? found : { ...found, tentative: true };
};

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
