import type { Piece, Stated } from "../piece.ts";

const size = ({ year, month, day, hour, relative }: Stated): number =>
  [year, month, day, hour, relative].filter((field) => field !== undefined).length;

/** How much a piece says. */
function weight(piece: Piece): number {
  if (piece.kind === "stretch") return 2 + (piece.first === null ? 0 : size(piece.first.stated));
  return piece.tentative === true ? 0 : size(piece.stated);
}

/** Of two pieces that overlap, the one that says more stays; then the longer, the earlier, and the first rule id. */
export function withoutOverlaps(_text: string, pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || byPreference(a, b))) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= piece.start) kept.push(piece);
    else if (byPreference(piece, last) < 0) kept[kept.length - 1] = piece;
  }
  return kept;
}

const byPreference = (a: Piece, b: Piece): number =>
  weight(b) - weight(a) ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  Number(a.rule > b.rule) - Number(a.rule < b.rule);
