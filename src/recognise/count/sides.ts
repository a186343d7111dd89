import type { Qualifier } from "../../schema/vocabulary.ts";
import type { HitIndex } from "./hit-index.ts";
import type { QualifierCode } from "./qualifier/code.ts";

/** The words beside a figure that qualify it, and how far they reach. */
export type Side = { readonly reach: number; readonly codes: readonly string[] };

const MOST_WORDS = 5;

/** Qualifying words in front of `from`, nearest first. `filler` says which units may stand between them. */
export function before(text: string, hits: HitIndex, from: number, filler: string): Side {
  const codes: string[] = [];
  let reach = from;
  let told = { reach: from, codes: 0 };
  for (let words = 0; words < MOST_WORDS; words++) {
    const hit = endingNear(text, hits, reach, filler);
    if (hit === undefined || !isBefore(hit.code)) break;
    if (hit.code === "ordinal-before" && !/^ ?$/u.test(text.slice(hit.end, reach))) break;
    codes.push(hit.code);
    reach = hit.start;
    if (hit.code !== "plain-before") told = { reach, codes: codes.length };
  }
  return { reach: told.reach, codes: codes.slice(0, told.codes) };
}

function endingNear(text: string, hits: HitIndex, from: number, filler: string) {
  for (let at = from; at >= from - 3 && at > 0; at--) {
    const hit = hits.to("qualifier", at);
    if (hit !== undefined) return hit;
    if (!filler.includes(text.charAt(at - 1))) return undefined;
  }
  return undefined;
}

const isBefore = (code: string): boolean => code.endsWith("-before") || code === "total";

/** Qualifying words behind `from`. */
export function behind(text: string, hits: HitIndex, from: number): Side {
  const codes: string[] = [];
  let reach = from;
  for (let words = 0; words < 2; words++) {
    const at = text.charAt(reach) === " " ? reach + 1 : reach;
    const hit = hits.from("qualifier", at);
    if (hit === undefined || !(hit.code.endsWith("-after") || hit.code === "total")) break;
    // 文学部205名 計665名: the sum is the figure that follows.
    if (hit.code === "total" && /^[ :はが]{0,2}(?:約|延べ|最大)?[0-9]/u.test(text.slice(hit.end, hit.end + 6))) break;
    codes.push(hit.code);
    reach = hit.end;
  }
  return { reach, codes };
}

const RANKED: readonly (readonly [Qualifier, readonly QualifierCode[]])[] = [
  ["at_most", ["at_most-before", "at_most-after"]],
  ["less_than", ["less_than-before", "less_than-after"]],
  ["more_than", ["more_than-before", "more_than-after"]],
  ["at_least", ["at_least-before", "at_least-after"]],
  ["about", ["about-before", "about-after"]],
];

/** One qualifier out of several: a stated bound says more than "about". */
export function qualifierOf(codes: readonly string[]): Qualifier {
  for (const [qualifier, names] of RANKED) if (names.some((name) => codes.includes(name))) return qualifier;
  return "exact";
}
