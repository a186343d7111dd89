import { anyOf } from "../../../text/any-of.ts";
import { streetBehind } from "../../../text/street.ts";
import { endOfDigits, isDigit } from "../digits.ts";

const testAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Words that number what they name instead of counting it: Article 5, No. 3, version 2, Windows 10. */
const NUMBERING = anyOf(
  [
    // Parts of papers.
    /articles?|art\.?|sections?|sec\.?|§|chapter|part|nos?\.|number|page|pp?\.|appendix|annex|clause|paragraph|rule|title/u,
    /figure|fig\.|table|box|class|item|form|question|schedule|bill|act/u,
    // Of programs.
    /version|ver\.?|v\.?|release|step|windows|office/u,
    // Of houses and ways.
    /room|suite|floor|ext\.?|extension|route|highway|exit|flight|gate/u,
    // Of what is graded.
    /level|phase|tier|stage/u,
  ],
  "iu",
  { before: /(?:^|[^a-z])/u, after: / ?$/u },
);
/** "Those affected number 812": how many they are. */
const AMOUNTS = /(?:[a-z]{3}s|affected|breach|incident|concerned|involved|people) number $/u;
/** A post code stands after the two letters of a state. */
const STATE = /(?:^|[ ,])[A-Z]{2} $/u;
/** "§ 359-C:20": a chapter of a statute with a letter, and its section. */
const STATUTE = /[0-9]-[A-Z]{1,2}:$/u;
const CURRENCY =
  /(?:^|[^a-z])(?:us|usd|eur|gbp|jpy|aud|nzd|cad|hkd|sgd|chf|cny|rmb|inr|rs|krw|twd|a|c|hk|nz|mex|sen|yen)$/iu;
/** Letters that may follow digits: measures and currencies. Others make a name of them: 3D, 2FA. */
const UNIT = anyOf(
  [
    // Lengths, weights and speeds.
    /[kmcµμ]?m[23²³]?|k?mph|kph|km\/h(?:r|our)?|[kmµμ]?g|lbs?|oz|[mkd]?l|ft|in|yd|mi|dm|sq/u,
    // Of machines.
    /[kmgtp]i?b(?:ps|ytes?)?|[kmgt]?hz|[kmg]?wh?|[kmg]?v|px|dpi|deg/u,
    // Times.
    /t|hrs?|h|mins?|secs?|s|yo|yrs?/u,
    // Moneys, and how many times.
    /usd|eur|gbp|jpy|yen|aud|cad|k|bn|mn|tn|m|x/u,
  ],
  "iuy",
  { after: /(?![a-z])/u },
);
const NOT_CARDINAL =
  /(?:st|nd|rd|th)(?![a-z])| ?%| ?per ?cent(?![a-z])| ?percent| dozens?(?![a-z])|-?(?:factor|step|fold)(?![a-z])/iuy;
/** Turns of phrase in which a number word counts nothing. */
const IDIOM = anyOf(
  [
    // "One another", "one-time password".
    /one(?: or more| another| by one| day|'s|-time| time (?:password|code|pass)|-way|-stop|-off|-on-one| and the same| and only)/u,
    // "Two-factor", "zero-day".
    /(?:two|three|one)-(?:factor|step|way)|zero[- ](?:day|trust|tolerance)/u,
    // Scores.
    /(?:one|two|three|four|five|six) dozen|seven-eleven|fifty-fifty/u,
  ],
  "iuy",
  { after: /(?![a-z])/u },
);
const BEFORE_WORD = /(?:^|[^a-z])(?:no|any|every|each|minus|negative|point|dozen|half) -?$/iu;
const INTERNATIONAL = /\+[0-9][0-9 ().-]{5,24}[0-9]/uy;
const AREA = /\([0-9]{2,5}\) ?[0-9]{2,4}[ -][0-9]{3,4}/uy;
/** Numbers to call where they have eight figures: 2827 3113; not two years. */
const LOCAL = /^(?!(?:19|20)[0-9]{2} (?:19|20)[0-9]{2})[2-9][0-9]{3} [0-9]{4}(?![0-9,.])/u;
const TRUNK = /0[0-9]{1,4}(?: [0-9]{2,4}){1,4}/uy;

/** Room enough for the longest word looked for before a number. */
const LOOK_BACK = 16;
const before = (text: string, at: number): string => text.slice(Math.max(0, at - LOOK_BACK), at);

const isCapital = (word: string): boolean => /^[A-Z0-9]/u.test(word);

/** Whether digits at `start..end` are part of a name, a number in a series, a share or a code rather than a quantity. */
export function spoiled(text: string, start: number, end: number): boolean {
  const previous = text.charAt(start - 1);
  if (previous === "#" || previous === "_" || previous === "@" || previous === "/" || previous === "№") return true;
  if (previous === "." || (previous === "-" && !isDigit(text, start - 2))) return true;
  const context = before(text, start);
  if (/[a-z]$/iu.test(context) && !CURRENCY.test(context)) return true;
  if (STATUTE.test(context)) return true;
  if (NUMBERING.test(context) && !AMOUNTS.test(text.slice(Math.max(0, start - 30), start))) return true;
  if (end - start < 6 && streetBehind(text, end, isCapital) > 0) return true;
  if (STATE.test(context) && end - start === 5 && !text.slice(start, end).includes(",")) return true;
  return testAt(NOT_CARDINAL, text, end) || (/[a-z]/iu.test(text.charAt(end)) && !testAt(UNIT, text, end));
}

/** Whether number words at `start..end` belong to a turn of phrase or a share. */
export const idiomatic = (text: string, start: number, end: number): boolean =>
  testAt(IDIOM, text, start) || testAt(NOT_CARDINAL, text, end) || BEFORE_WORD.test(before(text, start));

/**
 * End of the digit groups at `at` where they are no quantity (telephone, date 10/3/2019, time 10:30, version 2.3.4, social security
 * number), or null where a plain number begins.
 */
export function endOfCompound(text: string, at: number): number | null {
  if (text.charAt(at) === "+") return endOf(INTERNATIONAL, text, at);
  if (text.charAt(at) === "(") return endOf(AREA, text, at);
  if (text.charAt(at) === "0" && isDigit(text, at + 1)) {
    const trunk = endOf(TRUNK, text, at);
    if (trunk !== null) return trunk;
  }
  if (LOCAL.test(text.slice(at, at + 10))) return at + 9;
  const lengths: number[] = [];
  let end = at;
  let [hyphens, others, dots] = [0, 0, 0];
  let versioned = false;
  for (;;) {
    const stop = endOfDigits(text, end);
    lengths.push(stop - end);
    end = stop;
    const joint = text.charAt(end);
    if (joint === "" || !"-/:.".includes(joint) || !isDigit(text, end + 1)) break;
    dots = joint === "." ? dots + 1 : 0;
    versioned ||= dots > 1;
    if (joint === "-") hyphens++;
    else if (joint !== ".") others++;
    end++;
  }
  const code = hyphens === 1 && lengths[0] === 3 && lengths[1] === 4;
  const padded = text.charAt(at) === "0" && (lengths[0] ?? 0) > 2;
  return versioned || others > 0 || hyphens > 1 || code || padded ? end : null;
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : at + match[0].length;
}
