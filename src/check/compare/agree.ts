import { isArray, isObject, type Json, type JsonObject, type Path } from "../json.ts";

/**
 * How closely strings are compared. A record that was printed is compared to the letter; of one written by people, blanks
 * don't matter, and a noun phrase agrees with a longer one that holds it.
 */
export type Manner = "to_the_letter" | "as_written";

/** Keys that hold a noun phrase of the notice, of which people and rules take more or less. */
const PHRASES: ReadonlySet<string> = new Set(["subject", "label", "population"]);

/** A text without its blanks, which line ends of a page put in and take out. */
export const squashed = (text: string): string => text.replace(/\s+/gu, "");

/** Whether one of two wordings holds the other, blanks aside. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [squashed(one), squashed(other)];
  return a.includes(b) || b.includes(a);
}

/** The values that are right for a key: the one written, and its alternatives. None where the key isn't given. */
export function choices(holder: JsonObject, key: string): readonly Json[] {
  const value = holder[key];
  const more = isObject(holder.alt) ? holder.alt[key] : undefined;
  return [...(value === undefined ? [] : [value]), ...(isArray(more) ? more : [])];
}

/** Whether a found object has, for this key, a value that is right; any value is where none is given. */
export function agrees(holder: JsonObject, key: string, found: JsonObject, manner: Manner): boolean {
  const right = choices(holder, key);
  return right.length === 0 || right.some((choice) => same(key, choice, found[key] ?? null, manner));
}

function same(key: string, expected: Json, found: Json, manner: Manner): boolean {
  if (typeof expected === "string" && typeof found === "string") {
    if (expected === found || manner === "to_the_letter") return expected === found;
    return squashed(expected) === squashed(found) || (PHRASES.has(key) && overlaps(expected, found));
  }
  if (isArray(expected))
    return (
      isArray(found) &&
      expected.length === found.length &&
      expected.every((item, index) => same(key, item, found[index] ?? null, manner))
    );
  if (isObject(expected)) {
    const given = givenKeys(expected);
    if (isObject(found)) return given.every((inner) => agrees(expected, inner, found, manner));
    return found === null && given.every((inner) => choices(expected, inner).includes(null));
  }
  return expected === found;
}

/** The keys of an object that are expectations and not remarks on them. */
export const givenKeys = (expected: JsonObject): readonly string[] =>
  Object.keys(expected).filter((key) => key !== "alt" && key !== "notes");

/** A value that isn't as expected: where it stands, what should and what does stand there. */
export type Unlike = { readonly path: Path; readonly expected: Json; readonly found: Json };

/** What a found object has otherwise than expected, key by key and as deep as both go. */
export function unlike(expected: JsonObject, found: JsonObject, keys: readonly string[], manner: Manner): Unlike[] {
  return keys.flatMap((key): Unlike[] => {
    if (agrees(expected, key, found, manner)) return [];
    const [wanted, got] = [expected[key] ?? null, found[key] ?? null];
    if (!isObject(wanted) || !isObject(got)) return [{ path: [key], expected: wanted, found: got }];
    return unlike(wanted, got, givenKeys(wanted), manner).map((inner) => ({ ...inner, path: [key, ...inner.path] }));
  });
}
