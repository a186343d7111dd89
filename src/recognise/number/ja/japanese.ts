import { isDigit } from "../digits.ts";
import { exactly, several } from "../exact.ts";
import { endOfName } from "../name.ts";
import type { NumberMention } from "../number.ts";
import { isKanjiNumeral, numeralAt, powerOf } from "./numeral.ts";
import {
  endOfCompound,
  isCounter,
  licensed,
  opensSeveral,
  partOfName,
  spoiledAfter,
  spoiledBefore,
} from "./refusal.ts";

const OPENS = new Uint8Array(0x10000);
for (const character of "0123456789〇零一二三四五六七八九壱壹弐貳参參肆伍陸漆捌玖十百千拾佰陌仟阡数")
  OPENS[character.charCodeAt(0)] = 1;

/** Every quantity in a normalised Japanese text, earliest first. */
export function readJapaneseNumbers(text: string): readonly NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = 0; at < text.length; ) {
    if (OPENS[text.charCodeAt(at)] === 0) {
      at++;
      continue;
    }
    const { end, mention } = text.charAt(at) === "数" ? vagueAt(text, at) : quantityAt(text, at);
    if (mention !== null) found.push(mention);
    at = Math.max(end, at + 1);
  }
  return found;
}

type Read = { readonly end: number; readonly mention: NumberMention | null };
const nothing = (end: number): Read => ({ end, mention: null });

/** The quantity whose numeral begins at `at`, or none and where to read on. */
function quantityAt(text: string, at: number): Read {
  const arabic = isDigit(text, at);
  if (arabic) {
    const compound = endOfCompound(text, at);
    if (compound !== null) return nothing(compound);
  }
  const numeral = numeralAt(text, at);
  if (numeral === null) return nothing(at + 1);
  const { end, value, style } = numeral;
  if (value === null || spoiledBefore(text, at, end)) return nothing(arabic ? endOfName(text, end) : end);
  if (arabic && partOfName(text, at, end)) return nothing(endOfName(text, end));
  const vague = severalAfter(text, at, end, value);
  if (vague !== null) return vague;
  if (style === "kanji" && !licensed(text, at, end)) return nothing(end);
  if (spoiledAfter(text, end)) return nothing(end);
  return { end, mention: exactly(at, end, value, `number.${style}`) };
}

/** 数百, 数十万 at `at`. */
function vagueAt(text: string, at: number): Read {
  const { end, inner, outer } = unitsAt(text, at + 1);
  if (inner + outer === 0) return nothing(at + 1);
  if (!opensSeveral(text, at) || isKanjiNumeral(text.charAt(end))) return nothing(end);
  return { end, mention: several(at, end, 0, 10 ** (inner + outer), "number.several") };
}

/** 百数十, 十数万, 20数名: a round numeral with an unstated rest. */
function severalAfter(text: string, start: number, from: number, value: number): Read | null {
  if (text.charAt(from) !== "数") return null;
  const { end, inner, outer } = unitsAt(text, from + 1);
  if (inner + outer === 0 && !isCounter(text.charAt(end))) return null;
  const whole = value >= 10 ** outer && value % 10 ** (outer + inner + 1) === 0;
  const base = whole ? value : value * 10 ** outer;
  const unit = 10 ** (inner + outer);
  if (base === 0 || base % (10 * unit) !== 0) return nothing(end);
  return { end, mention: several(start, end, base, unit, "number.several") };
}

/** The units after 数: 十 → inner 1; 十万 → inner 1, outer 4. */
function unitsAt(text: string, at: number): { readonly end: number; readonly inner: number; readonly outer: number } {
  let end = at;
  const power = powerOf(text.charAt(end));
  const inner = power !== null && power < 4 ? power : 0;
  if (inner > 0) end++;
  const next = powerOf(text.charAt(end));
  const outer = next !== null && next >= 4 ? next : 0;
  if (outer > 0) end++;
  return { end, inner, outer };
}
