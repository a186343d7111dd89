import type { Chrono, ParsingResult } from "chrono-node/en";
import type { DateMention } from "../date.ts";

/** What a date or a time states, while it is still being put together. */
export type Stated = Partial<Omit<DateMention, "span" | "rule" | "approximate">> & {
  readonly approximate?: true;
  /** "5 to 6 pm": which half of the day the hour belongs to, where that is written. Hours are always of 24. */
  readonly half?: "am" | "pm";
};

/** One date or time. */
export type Point = {
  readonly kind: "date" | "clock";
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly stated: Stated;
  /** "3 May" and "the 3rd of May" (true), "May 3" (false): which way numbers beside it are to be read. */
  readonly dayFirst?: boolean;
  /** It is a date only together with others: a bare "2018" or "Jan" (in "2018 to 2020", "Jan and Feb 2020"). */
  readonly tentative?: true;
};

/** From one point to another; one of them may be open. */
export type Stretch = {
  readonly kind: "stretch";
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly first: Point | null;
  readonly last: Point | null;
};

export type Piece = Point | Stretch;

type Configuration = NonNullable<ConstructorParameters<typeof Chrono>[0]>;
type Parser = Configuration["parsers"][number];
type ParsingContext = Parameters<Parser["extract"]>[0];
type Refiner = Configuration["refiners"][number];

/** Reads a piece where `match` was found in the whole text, or nothing if it is no date after all. */
export type Read = (text: string, match: RegExpMatchArray, at: number) => Piece | null;

/** chrono's components have no place for "approximate", "the following day" and the like, so each result keeps its piece. */
const pieces = new WeakMap<ParsingResult, Piece>();

/** The piece a result of one of our parsers or refiners stands for. */
export function pieceOf(result: ParsingResult): Piece {
  const piece = pieces.get(result);
  if (piece === undefined) throw new TypeError("a result of a parser that is not ours");
  return piece;
}

function resultOf(context: ParsingContext, piece: Piece): ParsingResult {
  const first = piece.kind === "stretch" ? (piece.first ?? piece.last) : piece;
  const last = piece.kind === "stretch" ? piece.last : null;
  const result = context.createParsingResult(
    piece.start,
    piece.end,
    componentsOf(first),
    componentsOf(last) ?? undefined,
  );
  pieces.set(result, piece);
  return result;
}

function componentsOf(point: Point | null): Partial<Record<"year" | "month" | "day" | "hour", number>> | undefined {
  if (point === null) return undefined;
  const { year, month, day, hour } = point.stated;
  return compact({ year, month, day, hour });
}

/** The fields that are known, and no others. */
export function compact<Fields extends object>(
  fields: { readonly [Key in keyof Fields]: Fields[Key] | undefined },
): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

/** Makes a parser of chrono's: it looks for `pattern` from left to right and goes on behind whatever `read` made of a match. */
export const parserOf = (pattern: RegExp, read: Read): Parser => ({
  pattern: () => pattern,
  extract(context, match) {
    const piece = read(context.text, match, match.index ?? 0);
    return piece === null ? null : resultOf(context, piece);
  },
});

/** Makes a refiner of chrono's out of a function on pieces in text order. */
export const refinerOf = (refine: (text: string, pieces: readonly Piece[]) => readonly Piece[]): Refiner => ({
  refine(context, results) {
    const before = new Map(results.map((result) => [pieceOf(result), result]));
    return refine(context.text, [...before.keys()]).map((piece) => before.get(piece) ?? resultOf(context, piece));
  },
});
