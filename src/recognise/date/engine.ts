import { Chrono } from "chrono-node/en";

type Configuration = NonNullable<ConstructorParameters<typeof Chrono>[0]>;
type ParsingContext = Parameters<Configuration["parsers"][number]["extract"]>[0];
type Result = ReturnType<ParsingContext["createParsingResult"]>;
type Components = ReturnType<ParsingContext["createParsingComponents"]>;

/** What our parsers read: a place in the text. */
export type Piece = { readonly start: number; readonly end: number };

/** Looks for `pattern` from left to right; `read` makes a piece of what begins at `at`, where `match` was found, or nothing. */
export type PieceParser<Read extends Piece> = {
  readonly pattern: RegExp;
  /** What a text must hold for the pattern to be tried at all: it takes a tenth of the time. */
  readonly needs?: RegExp;
  readonly read: (text: string, at: number, match: RegExpMatchArray) => Read | null;
};

/** Turns the pieces of a text, in text order, into better ones. */
export type PieceRefiner<Read extends Piece> = (text: string, pieces: readonly Read[]) => readonly Read[];

/** Matches nowhere. */
const NOTHING = /(?!)/u;

/** Chrono wants to know when "now" is; nothing we read depends on it. */
const NEVER = new Date(0);

/**
 * A chrono that runs our parsers and refiners and no others. Chrono's results have no room for "the following day", 上旬 or an open
 * end, so a result of ours says where it stands and no more, and the piece it was made from is kept beside it.
 */
export function engineOf<Read extends Piece>(
  parsers: readonly PieceParser<Read>[],
  refiners: readonly PieceRefiner<Read>[],
): (text: string) => readonly Read[] {
  const pieces = new Map<Result, Read>();
  let nothing: Components | undefined;
  const resultOf = (context: ParsingContext, piece: Read): Result => {
    nothing ??= context.createParsingComponents();
    const result = context.createParsingResult(piece.start, piece.end, nothing);
    pieces.set(result, piece);
    return result;
  };
  const piecesOf = (results: readonly Result[]): readonly Read[] => {
    const found: Read[] = [];
    for (const result of results) {
      const piece = pieces.get(result);
      if (piece !== undefined) found.push(piece);
    }
    return found;
  };
  const configuration: Configuration = {
    parsers: parsers.map(({ pattern, needs, read }) => ({
      pattern: ({ text }) => (needs === undefined || needs.test(text) ? pattern : NOTHING),
      extract: (context, match) => {
        const piece = read(context.text, match.index ?? 0, match);
        return piece === null ? null : resultOf(context, piece);
      },
    })),
    refiners: [],
  };
  const chrono = new Chrono(configuration);
  return (text) => {
    let found = piecesOf(chrono.parse(text, NEVER) as Result[]);
    pieces.clear();
    for (const refine of refiners) if (found.length > 0) found = refine(text, found);
    return found;
  };
}
