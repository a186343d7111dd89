import { Chrono, type ParsingResult } from "chrono-node/en";

type Configuration = NonNullable<ConstructorParameters<typeof Chrono>[0]>;
type ParsingContext = Parameters<Configuration["parsers"][number]["extract"]>[0];
type Components = Partial<Record<"year" | "month" | "day" | "hour" | "minute" | "second" | "weekday", number>>;

/** What our parsers read: a place in the text, and what is known of its two ends in chrono's terms. */
export type Piece = { readonly start: number; readonly end: number };

/** Looks for `pattern` from left to right; `read` makes a piece of what begins at `at`, where `match` was found, or nothing. */
export type PieceParser<Read extends Piece> = {
  readonly pattern: RegExp;
  readonly read: (text: string, at: number, match: RegExpMatchArray) => Read | null;
};

/** Turns the pieces of a text, in text order, into better ones. */
export type PieceRefiner<Read extends Piece> = (text: string, pieces: readonly Read[]) => readonly Read[];

/** Chrono wants to know when "now" is; nothing we read depends on it. */
const NEVER = new Date(0);

/**
 * A chrono that runs our parsers and refiners and no others. Chrono's results have no room for "the following day", 上旬 or an open
 * end, so each keeps the piece it was made from.
 */
export function engineOf<Read extends Piece>(
  parsers: readonly PieceParser<Read>[],
  refiners: readonly PieceRefiner<Read>[],
  componentsOf: (piece: Read) => readonly [Components, Components?],
): (text: string) => readonly Read[] {
  const pieces = new WeakMap<ParsingResult, Read>();
  const resultOf = (context: ParsingContext, piece: Read): ParsingResult => {
    const [first, last] = componentsOf(piece);
    const result = context.createParsingResult(piece.start, piece.end, first, last);
    pieces.set(result, piece);
    return result;
  };
  const piecesOf = (results: readonly ParsingResult[]): readonly Read[] =>
    results.flatMap((result) => pieces.get(result) ?? []);
  const configuration: Configuration = {
    parsers: parsers.map(({ pattern, read }) => ({
      pattern: () => pattern,
      extract: (context, match) => {
        const piece = read(context.text, match.index ?? 0, match);
        return piece === null ? null : resultOf(context, piece);
      },
    })),
    refiners: refiners.map((refine) => ({
      refine: (context, results) => {
        if (results.length === 0) return results;
        const before = piecesOf(results);
        const after = refine(context.text, before);
        const known = new Map(results.map((result, order) => [before[order], result] as const));
        return after.map((piece) => known.get(piece) ?? resultOf(context, piece));
      },
    })),
  };
  const chrono = new Chrono(configuration);
  return (text) => chrono.parse(text, NEVER).flatMap((result) => pieces.get(result as ParsingResult) ?? []);
}
