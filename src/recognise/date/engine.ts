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
  const piecesOf = (results: readonly ParsingResult[]): readonly Read[] => {
    const found: Read[] = [];
    for (const result of results) {
      const piece = pieces.get(result);
      if (piece !== undefined) found.push(piece);
    }
    return found;
  };
  const configuration: Configuration = {
    parsers: parsers.map(({ pattern, read }) => ({
      pattern: () => pattern,
      extract: (context, match) => {
        const piece = read(context.text, match.index ?? 0, match);
        return piece === null ? null : resultOf(context, piece);
      },
    })),
    // One for all of ours: between two of them nobody needs chrono's results.
    refiners: [
      {
        refine: (context, results) => {
          if (results.length === 0) return results;
          const before = piecesOf(results);
          let after: readonly Read[] = before;
          for (const refine of refiners) if (after.length > 0) after = refine(context.text, after);
          return after.map((piece) => results[before.indexOf(piece)] ?? resultOf(context, piece));
        },
      },
    ],
  };
  const chrono = new Chrono(configuration);
  return (text) => piecesOf(chrono.parse(text, NEVER) as ParsingResult[]);
}
