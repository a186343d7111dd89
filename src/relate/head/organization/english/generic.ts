import { properCase } from "./kind.ts";
import type { Weighed } from "./weighed.ts";

/** What the body does and undergoes, which is told of it by its kind alone as well: the Council has learned. */
const TOLD = [
  "finds",
  "said",
  "owns-up",
  "states",
  "has-its",
  "acts",
  "trades",
  "went-wrong",
  "owns",
  "is-hit",
  "belongs",
];
/** What that counts for at most. */
const MOST = 2.5;

/** What is said of the Village, the Institute is said of the only body in the notice that is one: the Village of Alder. */
export function creditGenerics(all: readonly Weighed[]): void {
  for (const generic of all) {
    const { text, isGeneric } = generic.name;
    if (!isGeneric || text.includes(" ")) continue;
    const kind = properCase(text);
    const bodies = all.filter(({ name }) => !name.isGeneric && isOfKind(name.text, kind));
    const [body] = bodies;
    if (body === undefined || !bodies.every(({ name }) => isSame(name.text, body.name.text))) continue;
    const told = TOLD.reduce((sum, sign) => sum + Math.max(0, generic.signs.get(sign) ?? 0), 0);
    if (told > 0) body.signs.set("by-its-kind", Math.min(MOST, told));
  }
}

/** Whether a name begins or ends with the word, in letters of either size. */
function isOfKind(name: string, kind: string): boolean {
  const words = name.split(" ").map((word) => properCase(word));
  return words.length > 1 && (words[0] === kind || words.at(-1) === kind || (words[0] === "The" && words[1] === kind));
}

const isSame = (one: string, other: string): boolean =>
  one.toLowerCase().startsWith(other.toLowerCase()) || other.toLowerCase().startsWith(one.toLowerCase());
