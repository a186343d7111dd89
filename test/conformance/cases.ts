import { readFileSync } from "node:fs";
import { findDates, findNumbers, findSpans } from "../../src/find.ts";
import type { Language } from "../../src/schema/vocabulary.ts";

/** A value as cases write it: a number, an ISO date at its own precision, or the two ends of a span. */
export type Value = number | string | { readonly start: string | null; readonly end: string | null } | null;

export type Item = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly value: Value;
};

/** What a case wants found; `also` holds readings that are as good, `mod` says since, before, early and the like. */
export type Expected = Item & { readonly also?: readonly Value[]; readonly mod?: string; readonly optional?: boolean };

/** One line of a file of cases. */
export type Case = {
  readonly id: string;
  readonly lang: Language;
  readonly input: string;
  readonly reference: string | null;
  readonly expected: readonly Expected[];
  readonly in_scope?: boolean;
  /** Whether everything that is to be found is listed, so that other finds are wrong. */
  readonly exhaustive?: boolean;
};

export const casesOf = (file: string): readonly Case[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Case);

/** Everything the readers find in a case. */
export function predictions({ lang, input, reference }: Case): readonly Item[] {
  const day = reference ?? undefined;
  const items = [...findNumbers(input, lang), ...findDates(input, lang, day), ...findSpans(input, lang, day)];
  return items.filter(({ value }) => value !== null);
}
