import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import type { CountFact } from "../count/count.ts";
import { type Element, isGroup, type Tie } from "./element.ts";

/** What lists closed by "for …" tie, and the elements of the sentence they leave to others. */
type ForLists = { readonly ties: readonly Tie[]; readonly left: readonly Element[] };

/** Those a list is closed with who have no figure here: all of them, most, the rest. */
const FOR_ALL = anyOf(
  [/all|each|every one|everyone|everybody|most|nearly all|almost all/u, /the (?:rest|others|remainder)/u],
  "gu",
  {
    before: /\bfor /u,
    after: anyOf(
      [
        /(?:of )?(?:them|these|those)/u,
        /(?:people|persons|individuals|patients|customers|members|employees|students|clients)/u,
        /(?:)/u,
      ],
      "u",
      { before: / ?/u, after: /(?=[,;.]| and\b|$)/u },
    ),
  },
);

/** What stands between a list and the figure of those who lost it. */
const FOR =
  /\bfor (?:(?:about|around|some|approximately|nearly|only|another|a further|an additional|the other) ){0,2}$/u;

/** Where the next list may begin. */
const CLOSED = /^(?: (?:of (?:them|these|those|the)[a-z ]{0,24}|more|others|people))?(?:[,;.]| and\b| but\b|$)/u;

type Mark = { readonly count: number | null; readonly start: number; readonly end: number };

/**
 * Ties the lists of an English sentence that each end in those who lost what they name. Null unless there are two such lists at least, of
 * which one has a figure.
 *
 *     names and dates of birth for all of them, tax numbers for 212, and bank details for 31 members
 */
export function tieForLists(text: string, elements: readonly Element[], counts: readonly CountFact[]): ForLists | null {
  const marks = [...figuresIn(text, elements, counts), ...allIn(text, elements)].sort((a, b) => a.start - b.start);
  if (marks.length < 2 || marks.every(({ count }) => count === null)) return null;
  const data = elements.filter(({ kind }) => kind === "data");
  const ties: Tie[] = [];
  const taken = new Set<Element>();
  let from = 0;
  for (const { count, start, end } of marks) {
    const own = data.filter(({ place }) => place.start >= from && place.end <= start);
    // A "for" without a list of its own in front: the sentence is built otherwise.
    if (own.length === 0) return null;
    from = end;
    if (count === null) continue;
    for (const element of own) taken.add(element);
    const passage = own[0]?.place.passage ?? 0;
    ties.push({ count, data: new Set(own.map(({ index }) => index)), passages: [passage], direct: true });
  }
  if (data.some(({ place }) => place.start >= from)) return null;
  const figured = new Set(ties.map(({ count }) => count));
  return { ties, left: elements.filter((one) => !taken.has(one) && !(one.kind === "count" && figured.has(one.index))) };
}

function figuresIn(text: string, elements: readonly Element[], counts: readonly CountFact[]): readonly Mark[] {
  return elements.flatMap(({ kind, index, place: { start, end } }): readonly Mark[] => {
    const fact = counts[index];
    return kind === "count" &&
      fact !== undefined &&
      isGroup(fact) &&
      FOR.test(text.slice(Math.max(0, start - 40), start)) &&
      CLOSED.test(text.slice(end, end + 40))
      ? [{ count: index, start, end }]
      : [];
  });
}

function allIn(text: string, elements: readonly Element[]): readonly Mark[] {
  const [first] = elements;
  const last = elements.at(-1);
  if (first === undefined || last === undefined) return [];
  const { start } = first.place;
  return matchesOf(FOR_ALL, text.slice(start, last.place.end)).map(({ 0: words, index }) => ({
    count: null,
    start: start + index,
    end: start + index + words.length,
  }));
}
