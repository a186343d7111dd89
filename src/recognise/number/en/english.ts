import { digitsAt, endOfDigits, isDigit } from "../digits.ts";
import { exactly, several } from "../exact.ts";
import { endOfName } from "../name.ts";
import type { NumberMention } from "../number.ts";
import { endsInCurrency } from "./currency.ts";
import { endOfCompound, idiomatic, spoiled } from "./refusal.ts";
import { isLetter, opensNumeral, scaleOf, wordAt, wordedAt } from "./words.ts";

/** Every quantity in a normalised English text, earliest first. */
export function readEnglishNumbers(text: string): readonly NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = 0; at < text.length; ) {
    const { end, mention } = readAt(text, at);
    if (mention !== null) found.push(mention);
    at = end;
  }
  return found;
}

type Read = { readonly end: number; readonly mention: NumberMention | null };
const nothing = (end: number): Read => ({ end, mention: null });

function readAt(text: string, at: number): Read {
  if (isDigit(text, at)) return inDigits(text, at);
  const character = text.charAt(at);
  if ((character === "+" || character === "(") && isDigit(text, at + 1))
    return nothing(endOfCompound(text, at) ?? at + 1);
  return isLetter(text, at) ? inWords(text, at) : nothing(at + 1);
}

function inDigits(text: string, at: number): Read {
  const compound = endOfCompound(text, at);
  if (compound !== null) return nothing(compound);
  const spaced = spacedAt(text, at);
  if (spaced !== null)
    return {
      end: spaced,
      mention: bounded(at, spaced, Number(text.slice(at, spaced).replace(/\D/gu, "")), "number.digits"),
    };
  const digits = digitsAt(text, at);
  if (digits === null) return nothing(endOfDigits(text, at));
  if (spoiled(text, at, digits.end)) return nothing(endOfName(text, digits.end));
  const suffix = suffixed(text, at, digits.end);
  if (suffix !== null) {
    const value = Number(`${digits.plain}e${suffix.power}`);
    return { end: suffix.end, mention: bounded(at, suffix.end, value, "number.digits") };
  }
  const worded = wordedAt(text, at);
  if (worded === null) return nothing(digits.end);
  return {
    end: worded.end,
    mention: bounded(at, worded.end, worded.value, worded.end > digits.end ? "number.scale" : "number.digits"),
  };
}

/** Digits that a flattened page sets apart: "2 6 1 students", "Total 1, 246 persons". Their end, or null. */
function spacedAt(text: string, at: number): number | null {
  if (/[0-9A-Za-z.,-] ?$/u.test(text.slice(Math.max(0, at - 2), at)) && !LED.test(text.slice(Math.max(0, at - 20), at)))
    return null;
  for (const pattern of [SINGLE, GROUPED]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match !== undefined && (pattern === SINGLE || LED.test(text.slice(Math.max(0, at - 20), at))))
      return at + match.length;
  }
  return null;
}

const SINGLE = /[1-9](?: [0-9]){2,5}(?= [a-z]{4,20}s\b)/uy;
const GROUPED = /[1-9][0-9]{0,2}, [0-9]{3}(?= [a-z]{4,20})/uy;
/** Words that no list of numbers follows. */
const LED = /\b(?:total|totals|about|approximately|than|over|some|up to)[: ]{1,3}(?:of )?$/iu;

/** 500K, 12M, and of money £4.4m, $1.2bn: the power of ten that the letters right behind the digits stand for. */
function suffixed(text: string, start: number, end: number): { readonly power: number; readonly end: number } | null {
  const letters = wordAt(text, end);
  const power = /^[km]$/iu.test(letters) && text.charAt(end) !== "m" ? POWERS.get(letters) : undefined;
  const known = power ?? (endsInCurrency(text, start) ? POWERS.get(letters) : undefined);
  if (known !== undefined) return { power: known, end: end + letters.length };
  // "1.3m passengers": a length is not told of many.
  const counts =
    ABBREVIATED.test(letters) && OF_MANY.test(text.slice(end + letters.length, end + 60))
      ? POWERS.get(letters)
      : undefined;
  return counts === undefined ? null : { power: counts, end: end + letters.length };
}
const ABBREVIATED = /^(?:m|mn|bn)$/u;
const OF_MANY =
  /^ (?!(?:high|long|wide|tall|deep|away|from|of|in|and|or|to|by|at|swim|race|run|sprint|above|below)\b)(?:[a-z-]{2,14} ){0,3}(?:[a-z-]{3,16}s|people)\b/u;
const POWERS: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["m", 6],
  ["mn", 6],
  ["b", 9],
  ["bn", 9],
  ["tn", 12],
]);

function inWords(text: string, at: number): Read {
  const word = wordAt(text, at);
  const end = at + word.length;
  const skip = word === "" ? endOfWord(text, at) : end;
  const vague = VAGUE.get(word);
  if (vague !== undefined) return vagueAt(text, at, vague) ?? nothing(skip);
  if (word === "half") return halfAt(text, at) ?? nothing(skip);
  if (word === "single") {
    SINGLE_ONE.lastIndex = at;
    return SINGLE_ONE.test(text) ? { end, mention: exactly(at, end, 1, "number.words") } : nothing(skip);
  }
  if (word !== "a" && !opensNumeral(word)) return nothing(skip);
  const worded = wordedAt(text, at);
  if (worded === null) return nothing(skip);
  if (idiomatic(text, at, worded.end)) return nothing(worded.end);
  return { end: worded.end, mention: bounded(at, worded.end, worded.value, "number.words") };
}

/** "a single employee email account": one of what an incident counts, and no single point, day or sign-on. */
const SINGLE_ONE =
  /single(?: (?!(?:and|or|of|in|on|for|with)\b)[a-z-]{2,14}){0,3} (?:account|mailbox|inbox|server|computer|laptop|workstation)\b/iuy;

function endOfWord(text: string, at: number): number {
  let end = at;
  while (isLetter(text, end)) end++;
  return end;
}

const bounded = (start: number, end: number, value: number, rule: string): NumberMention | null =>
  Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? exactly(start, end, value, rule) : null;

/** Words that open an unstated multiple, with the power of ten they bring: dozens are counted like 数十. */
const VAGUE: ReadonlyMap<string, number> = new Map([
  ["several", 0],
  ["few", 0],
  ["dozens", 1],
  ["tens", 1],
  ["hundreds", 2],
  ["thousands", 3],
  ["millions", 6],
  ["billions", 9],
]);

/** several hundred, a few thousand, dozens, hundreds of thousands: between twice the unit and just under ten times it. */
function vagueAt(text: string, at: number, power: number): Read | null {
  const word = wordAt(text, at);
  let end = at + word.length;
  let unit = power;
  const joint = power === 0 ? " " : " of ";
  const next = text.startsWith(joint, end) ? wordAt(text, end + joint.length) : "";
  const scale = next === "dozen" ? 1 : scaleOf(next);
  if (scale !== null && (power === 0 || scale > power)) {
    unit += scale;
    end += joint.length + next.length;
    const outer = text.charAt(end) === " " ? scaleOf(wordAt(text, end + 1)) : null;
    if (power === 0 && outer !== null && outer > scale) {
      unit += outer;
      end += 1 + wordAt(text, end + 1).length;
    }
  }
  if (unit === 0 || (word === "tens" && unit === 1)) return null;
  return { end, mention: several(at, end, 0, 10 ** unit, "number.several") };
}

/** half a million. */
function halfAt(text: string, at: number): Read | null {
  if (!text.startsWith(" a ", at + 4)) return null;
  const word = wordAt(text, at + 7);
  const scale = scaleOf(word);
  const end = at + 7 + word.length;
  return scale === null || scale < 3
    ? nothing(end)
    : { end, mention: exactly(at, end, 10 ** scale / 2, "number.words") };
}
