import type { NumberMention } from "./number.ts";

/** A mention whose bounds are its value. */
export const exactly = (start: number, end: number, value: number, rule: string): NumberMention => ({
  span: { start, end },
  value,
  min: value,
  max: value,
  rule,
});

/**
 * A mention of an unstated multiple of `unit` on top of `base`: 数百 is from 200 to 999, 十数 from 12 to 19.
 * The contract's bounds: from twice the unit to just under ten times it.
 */
export const several = (start: number, end: number, base: number, unit: number, rule: string): NumberMention => ({
  span: { start, end },
  value: null,
  min: base + 2 * unit,
  max: base + 10 * unit - 1,
  rule,
});
