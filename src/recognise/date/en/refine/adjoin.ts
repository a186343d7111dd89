import type { Piece, Point } from "../piece.ts";

const AND = /^(?:(?:,| and|, and) | ?\/ ?)$/iu;

/** Months or years that follow one another and are joined by "and" are one span: "in April and May 2019", "2012, 2013 and 2014". */
export function adjoin(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at];
    if (first === undefined) break;
    let to = at;
    for (; ; to += 1) {
      const [one, two] = [pieces[to], pieces[to + 1]];
      if (one === undefined || two === undefined || !isNext(one, two) || !AND.test(text.slice(one.end, two.start)))
        break;
    }
    const last = pieces[to];
    const closes = to > at && /(?:and |\/ ?)$/iu.test(text.slice(pieces[to - 1]?.end ?? 0, last?.start ?? 0));
    if (closes && first.kind === "date" && last?.kind === "date")
      joined.push({ kind: "stretch", start: first.start, end: last.end, rule: "date.en.adjoining", first, last });
    else joined.push(...pieces.slice(at, to + 1));
    at = to + 1;
  }
  return joined;
}

function isNext(a: Piece, b: Piece): boolean {
  const [one, two] = [monthsOf(a), monthsOf(b)];
  return one !== null && two !== null && one.every === two.every && two.count - one.count === one.every;
}

/** Where a month or a year stands when months are counted (no place in a text, so no `at`: see test/bench); null for what is more or less exact. */
function monthsOf(piece: Piece): { readonly count: number; readonly every: 1 | 12 } | null {
  if (piece.kind !== "date" || piece.tentative === true) return null;
  const { year, month, day, relative, approximate }: Point["stated"] = piece.stated;
  if (day !== undefined || relative !== undefined || approximate === true) return null;
  if (month === undefined) return year === undefined ? null : { count: year * 12, every: 12 };
  return { count: (year ?? 0) * 12 + month, every: 1 };
}
