import { digitsAt, isDigit } from "../digits.ts";

/** A numeral in words, or in digits with a scale: its end and value. */
export type Worded = { readonly end: number; readonly value: number };

const ONES = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, order) => [word, 20 + 10 * order] as const),
);
/** Powers of ten of the scales; a plural ("three billions") means the same after a number. */
const SCALES = new Map([
  ["hundred", 2],
  ["thousand", 3],
  ["lakh", 5],
  ["million", 6],
  ["crore", 7],
  ["billion", 9],
  ["trillion", 12],
]);
const LONGEST_WORD = 9;

export const isLetter = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at) | 32;
  return unit >= 97 && unit <= 122;
};

/** The lower-case word at `at`, empty where none begins or where it is longer than any number word. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at <= LONGEST_WORD && isLetter(text, end)) end++;
  return end - at > LONGEST_WORD ? "" : text.slice(at, end).toLowerCase();
}

export const opensNumeral = (word: string): boolean => ONES.has(word) || TENS.has(word);

/** The power of ten of a scale word, singular or plural, or null. */
export const scaleOf = (word: string): number | null => SCALES.get(word) ?? SCALES.get(word.replace(/s$/u, "")) ?? null;

type State = {
  readonly end: number;
  readonly total: number;
  /** The group being read (below a thousand), as written where it is in digits. */
  readonly group: string | null;
  readonly digits: boolean;
  readonly scale: number;
};

/**
 * The numeral at `at`: `two hundred and ten`, `twenty-one trillion three hundred`, `1.2 million`, `a thousand`. Null where there is none.
 * A part that can't belong to the same number is left to the next one: `3 hundred and 2 hundred` is two.
 */
export function wordedAt(text: string, at: number): Worded | null {
  const first = opening(text, at);
  if (first === null) return null;
  let state: State = first;
  let good: State = first;
  for (;;) {
    const next = nextPart(text, state);
    if (next === null) break;
    if (next === "contradiction") return finish(good);
    if (next.joined) good = state;
    state = next.state;
  }
  return finish(state);
}

const finish = ({ end, total, group }: State): Worded => ({ end, value: total + Number(group ?? 0) });

const beginning = (end: number, group: string, digits: boolean): State => ({
  end,
  total: 0,
  group,
  digits,
  scale: Number.POSITIVE_INFINITY,
});

function opening(text: string, at: number): State | null {
  if (isDigit(text, at)) {
    const digits = digitsAt(text, at);
    return digits === null ? null : beginning(digits.end, digits.plain, true);
  }
  const word = wordAt(text, at);
  if (word === "a") {
    const scale = text.charAt(at + 1) === " " ? SCALES.get(wordAt(text, at + 2)) : undefined;
    return scale === undefined ? null : beginning(at + 1, "1", false);
  }
  const value = ONES.get(word) ?? TENS.get(word);
  return value === undefined ? null : beginning(at + word.length, String(value), false);
}

type Part = { readonly state: State; readonly joined: boolean } | "contradiction" | null;

/** What the next word adds to a numeral: null where it ends, a contradiction where the words since the last "and" belong to another. */
function nextPart(text: string, { end, total, group, digits, scale }: State): Part {
  const gap = gapAfter(text, end);
  if (gap === null) return null;
  const word = wordAt(text, gap.end);
  const after = gap.end + word.length;
  const power = gap.and ? null : scaleOf(word);
  const value = Number(group ?? 0);
  if (power === 2) {
    if (group === null || value === 0) return null;
    if (value >= 100) return "contradiction";
    const hundreds = scaled(group, 2);
    return { state: { end: after, total, group: String(hundreds), digits: false, scale }, joined: false };
  }
  if (power !== null) {
    if (group === null || value === 0) return null;
    if (power >= scale) return "contradiction";
    return {
      state: { end: after, total: total + scaled(group, power), group: null, digits: false, scale: power },
      joined: false,
    };
  }
  if (word === "point" && !gap.and && group !== null && !digits)
    return decimalsAfter(text, after, { total, group, scale });
  const unit = ONES.get(word) ?? TENS.get(word);
  if (unit === undefined || digits) return null;
  const room =
    group === null
      ? 1000
      : value >= 100 && value % 100 === 0
        ? 100
        : value >= 20 && value < 100 && value % 10 === 0
          ? 10
          : value >= 100 && value % 100 >= 20 && value % 10 === 0
            ? 10
            : 0;
  if (unit >= room || unit === 0 || (gap.and && value % 100 !== 0)) return null;
  if (gap.comma && group !== null) return null;
  return {
    state: { end: after, total, group: String(value + unit), digits: false, scale },
    joined: gap.and || group === null,
  };
}

/** "three point one four": the digits after the point, one word each. */
function decimalsAfter(text: string, at: number, { total, group, scale }: Omit<State, "end" | "digits">): Part {
  let [end, decimals] = [at, ""];
  for (let next = at; text.charAt(next) === " "; next = end) {
    const word = wordAt(text, next + 1);
    const digit = ONES.get(word);
    if (digit === undefined || digit > 9) break;
    decimals += String(digit);
    end = next + 1 + word.length;
  }
  return decimals === ""
    ? null
    : { state: { end, total, group: `${group}.${decimals}`, digits: true, scale }, joined: false };
}

type Gap = { readonly end: number; readonly and: boolean; readonly comma: boolean };

/** What may stand between two words of one number: a blank, a hyphen, a comma, "and". */
function gapAfter(text: string, at: number): Gap | null {
  const match = matchAt(/,? (?:and )?(?:- )?|-/iuy, text, at);
  if (match === null || !isLetter(text, at + match.length)) return null;
  return { end: at + match.length, and: /and/iu.test(match), comma: match.startsWith(",") };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** A decimal in writing times a power of ten, without the errors of multiplying: ("1.2", 6) → 1200000. */
const scaled = (decimal: string, power: number): number => Number(`${decimal}e${power}`);
