import { CULTURE_KINDS } from "./body-kind-culture.ts";
import { PRIVATE_KINDS } from "./body-kind-private.ts";
import { PUBLIC_KINDS } from "./body-kind-public.ts";
import { TRADE_KINDS } from "./body-kind-trade.ts";

/** A group of words, in both languages, that say what a body is or how it is constituted. */
export type KindRow = {
  readonly id: string;
  readonly meaning: string;
  readonly ja: readonly string[];
  readonly en: readonly string[];
};

/** What bodies are: a name in either language ends in one of these, in English it may begin with one (University of …). */
export const KINDS: readonly KindRow[] = [...PUBLIC_KINDS, ...PRIVATE_KINDS, ...CULTURE_KINDS, ...TRADE_KINDS];
