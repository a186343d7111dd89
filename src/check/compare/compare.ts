import { isArray, isObject, type Json, type JsonObject, type Path } from "../json.ts";
import { noScores, type Scores, share, tally } from "../score.ts";
import { choices, givenKeys, type Manner, overlaps, type Unlike, unlike } from "./agree.ts";
import { allPointed, entriesOf, IDENTITIES, LISTS, type ListName, pointed, type Sides, sameSet } from "./lists.ts";
import { pair } from "./pair.ts";

/** One way in which a record isn't as expected. Paths lead into the expected and into the found record. */
export type Difference = {
  readonly kind: "missing" | "extra" | "different";
  readonly list: ListName | null;
  /** Where in the expected record; null for what it doesn't have. */
  readonly at: Path | null;
  /** Where in the found record; null for what it doesn't have. */
  readonly foundAt: Path | null;
  readonly expected: Json;
  readonly found: Json;
};

/** For each expected entry of the lists compared, the index of the found entry that is the same fact, or null. */
export type Partners = { readonly [List in ListName]?: readonly (number | null)[] };

export type Comparison = {
  readonly differences: readonly Difference[];
  readonly scores: Scores;
  readonly partners: Partners;
};

/** Keys that follow from the text and the file, and so aren't compared unless asked for. */
const DERIVED: ReadonlySet<string> = new Set(["id", "source"]);

/** A printed record has a source; what people write hasn't. */
const mannerOf = (expected: JsonObject): Manner => (expected.source === undefined ? "as_written" : "to_the_letter");

const listNamed = (key: string): ListName | undefined => LISTS.find((list) => list === key);

/** Compares a found record with what is expected of it, key by key and entry by entry. */
export function compare(
  expected: JsonObject,
  found: JsonObject,
  { derived = false }: { readonly derived?: boolean } = {},
): Comparison {
  const sides: Sides = { expected, found, manner: mannerOf(expected) };
  const scores = noScores();
  const parts: (readonly Difference[])[] = [];
  const partners: { [List in ListName]?: readonly (number | null)[] } = {};
  for (const key of givenKeys(expected)) {
    const list = listNamed(key);
    if (list !== undefined) {
      partners[list] = partnersIn(list, sides);
      parts.push(compareList(list, sides, partners[list], scores));
    } else if (key === "affected") parts.push(compareHeadlines(sides, scores));
    else if (derived || !DERIVED.has(key)) {
      const unlikes = unlike(expected, found, [key], sides.manner);
      scoreKey(scores, key, expected[key] ?? null, unlikes);
      parts.push(unlikes.map((one) => different(one, null, [], [])));
    }
  }
  return { differences: parts.flat(), scores, partners };
}

const different = ({ path, expected, found }: Unlike, list: ListName | null, at: Path, foundAt: Path): Difference => ({
  kind: "different",
  list,
  at: [...at, ...path],
  foundAt: [...foundAt, ...path],
  expected,
  found,
});

/** Counts a key as right or wrong; what its evidence says is counted apart, under one name for all keys. */
function scoreKey(scores: Scores, attribute: string, expected: Json, unlikes: readonly Unlike[]): void {
  const quoted = ({ path }: Unlike): boolean => path.includes("evidence");
  const right = (wrong: readonly Unlike[]): 0 | 1 => (wrong.length === 0 ? 1 : 0);
  if (!attribute.endsWith(".evidence"))
    share(scores, attribute, { right: right(unlikes.filter((one) => !quoted(one))), of: 1 });
  if (attribute.endsWith(".evidence") || (isObject(expected) && expected.evidence !== undefined))
    share(scores, "evidence", { right: right(unlikes.filter(quoted)), of: 1 });
}

/** The headline figures: the figures they rest on are compared, not the indexes of those. */
function compareHeadlines(sides: Sides, scores: Scores): readonly Difference[] {
  const { affected } = sides.expected;
  const found = isObject(sides.found.affected) ? sides.found.affected : {};
  if (!isObject(affected)) return [];
  return givenKeys(affected).flatMap((key) => {
    const [unlikes = [], ...others] = choices(affected, key).map((choice) => unlikeHeadline(key, choice, found, sides));
    const wrong = others.some((other) => other.length === 0) ? [] : unlikes;
    scoreKey(scores, `affected.${key}`, affected[key] ?? null, wrong);
    return wrong.map((one) => different(one, null, ["affected"], ["affected"]));
  });
}

function unlikeHeadline(key: string, expected: Json, found: JsonObject, sides: Sides): readonly Unlike[] {
  const got = found[key] ?? null;
  if (!isObject(expected) || !isObject(got)) return unlike({ [key]: expected }, found, [key], sides.manner);
  const keys = givenKeys(expected).filter((inner) => inner !== "counts");
  const unlikes = unlike(expected, got, keys, sides.manner);
  const wanted = allPointed(sides.expected, "counts", expected.counts);
  if (expected.counts !== undefined && !sameSet("counts", wanted, allPointed(sides.found, "counts", got.counts), sides))
    unlikes.push({ path: ["counts"], expected: expected.counts, found: got.counts ?? null });
  return unlikes.map((one) => ({ ...one, path: [key, ...one.path] }));
}

const isOptional = (entry: JsonObject): boolean => entry.optional === true;

function partnersIn(list: ListName, sides: Sides): readonly (number | null)[] {
  const expected = entriesOf(sides.expected, list);
  const found = entriesOf(sides.found, list);
  const none: JsonObject = {};
  return pair(expected.length, found.length, {
    compatible: (i, j) => IDENTITIES[list].same(expected[i] ?? none, found[j] ?? none, sides),
    likeness: (i, j) => likeness(list, expected[i] ?? none, found[j] ?? none, sides),
    optional: (i) => isOptional(expected[i] ?? none),
  });
}

/** Of the keys of an entry the part that agrees, and one more if it is read from the words quoted. */
function likeness(list: ListName, expected: JsonObject, found: JsonObject, sides: Sides): number {
  const keys = entryKeys(list, expected);
  const wrong = new Set(unlikeEntry(list, expected, found, sides).map(({ path }) => path[0]));
  const quote = typeof expected.text === "string" ? expected.text : null;
  const read = isObject(found.evidence) && typeof found.evidence.text === "string" ? found.evidence.text : null;
  const quoted = quote !== null && read !== null && overlaps(quote, read);
  return (keys.length === 0 ? 1 : 1 - wrong.size / keys.length) + (quoted ? 1 : 0);
}

function compareList(
  list: ListName,
  sides: Sides,
  partners: readonly (number | null)[],
  scores: Scores,
): readonly Difference[] {
  const expected = entriesOf(sides.expected, list);
  const found = entriesOf(sides.found, list);
  const paired = new Set(partners);
  const sum = { right: 0, extra: 0, missing: 0 };
  const differences = expected.flatMap((entry, i): readonly Difference[] => {
    const at = [list, i];
    const j = partners[i] ?? null;
    const got = j === null ? undefined : found[j];
    if (j !== null && got !== undefined) {
      const unlikes = isOptional(entry) ? [] : unlikeEntry(list, entry, got, sides);
      if (isOptional(entry)) return [];
      sum.right += 1;
      scoreEntry(list, entry, unlikes, scores);
      return unlikes.map((one) => different(one, list, at, [list, j]));
    }
    if (isOptional(entry)) return [];
    sum.missing += 1;
    return [{ kind: "missing", list, at, foundAt: null, expected: entry, found: null }];
  });
  const extra = found.flatMap((entry, j): readonly Difference[] =>
    paired.has(j) ? [] : [{ kind: "extra", list, at: null, foundAt: [list, j], expected: null, found: entry }],
  );
  sum.extra = extra.length;
  tally(scores, list, sum);
  return [...differences, ...extra];
}

/** Keys of an entry that say nothing about the fact, or were settled when its partner was found. */
const entryKeys = (list: ListName, entry: JsonObject): readonly string[] => {
  const settled = IDENTITIES[list].keys;
  return givenKeys(entry).filter((key) => key !== "optional" && key !== "text" && !settled.includes(key));
};

/** What is otherwise than expected about an entry that is there. */
function unlikeEntry(list: ListName, expected: JsonObject, found: JsonObject, sides: Sides): readonly Unlike[] {
  const keys = entryKeys(list, expected);
  if (list === "impacts") return keys.flatMap((key) => unlikeImpact(key, expected, found, sides));
  const dates = IDENTITIES[list].keys.flatMap((key): readonly Unlike[] => {
    const [wanted, got] = [expected[key], found[key]];
    if (!isObject(wanted) || !isObject(got)) return [];
    const rest = givenKeys(wanted).filter((inner) => inner !== "date");
    return unlike(wanted, got, rest, sides.manner).map((one) => ({ ...one, path: [key, ...one.path] }));
  });
  return [...dates, ...unlike(expected, found, keys, sides.manner)];
}

function scoreEntry(list: ListName, entry: JsonObject, unlikes: readonly Unlike[], scores: Scores): void {
  const dates = IDENTITIES[list].keys.filter((key) => {
    const date = entry[key];
    return isObject(date) && givenKeys(date).length > 1;
  });
  for (const key of [...dates, ...entryKeys(list, entry)])
    scoreKey(
      scores,
      `${list}.${key}`,
      entry[key] ?? null,
      unlikes.filter(({ path }) => path[0] === key),
    );
}

/** The lists an impact's indexes point into; whether they point to the same facts is compared, not the indexes. */
const POINTERS: { readonly [key: string]: ListName } = { count: "counts", data_types: "data_types", period: "periods" };

function unlikeImpact(key: string, expected: JsonObject, found: JsonObject, sides: Sides): readonly Unlike[] {
  const list = POINTERS[key];
  if (list === undefined) return unlike(expected, found, [key], sides.manner);
  const got = entriesPointed(sides.found, list, found[key] ?? null);
  const right = choices(expected, key).some((choice) =>
    sameSet(list, entriesPointed(sides.expected, list, choice), got, sides),
  );
  return right ? [] : [{ path: [key], expected: expected[key] ?? null, found: found[key] ?? null }];
}

function entriesPointed(record: JsonObject, list: ListName, index: Json): readonly JsonObject[] {
  if (isArray(index)) return allPointed(record, list, index);
  const entry = pointed(record, list, index);
  return entry === null ? [] : [entry];
}
