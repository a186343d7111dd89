/** What became of the entries of a list: found as expected, found but not expected, expected but not found. */
export type Tally = { right: number; extra: number; missing: number };

/** How often a key of a record or of an entry was as expected, of the times it was given. */
export type Share = { right: number; of: number };

/** The sums over any number of records, by list and by key. */
export type Scores = { readonly lists: Map<string, Tally>; readonly attributes: Map<string, Share> };

export const noScores = (): Scores => ({ lists: new Map(), attributes: new Map() });

export function tally(scores: Scores, list: string, { right, extra, missing }: Readonly<Tally>): void {
  const sum = scores.lists.get(list) ?? { right: 0, extra: 0, missing: 0 };
  scores.lists.set(list, { right: sum.right + right, extra: sum.extra + extra, missing: sum.missing + missing });
}

export function share(scores: Scores, attribute: string, { right, of }: Readonly<Share>): void {
  const sum = scores.attributes.get(attribute) ?? { right: 0, of: 0 };
  scores.attributes.set(attribute, { right: sum.right + right, of: sum.of + of });
}

/** Adds the scores of one record to a sum. */
export function add(sum: Scores, scores: Scores): void {
  for (const [list, counted] of scores.lists) tally(sum, list, counted);
  for (const [attribute, counted] of scores.attributes) share(sum, attribute, counted);
}

/** Precision, recall and F1 of a list; null where there is nothing to divide by, as nothing can be wrong there. */
export function quality({ right, extra, missing }: Readonly<Tally>): {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
} {
  const ratio = (of: number): number | null => (of === 0 ? null : right / of);
  return {
    precision: ratio(right + extra),
    recall: ratio(right + missing),
    f1: right + extra + missing === 0 ? null : (2 * right) / (2 * right + extra + missing),
  };
}

export const accuracy = ({ right, of }: Readonly<Share>): number | null => (of === 0 ? null : right / of);
