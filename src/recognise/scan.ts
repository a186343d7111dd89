import type { Language } from "../schema/vocabulary.ts";
import { partition } from "../text/search.ts";
import type { Span } from "../text/span.ts";
import type { Row, Table, TableName } from "./rule.ts";
import { buildTrie, step, type Trie } from "./trie.ts";
import { expand, GAP } from "./wording.ts";

/** One wording found in a passage: which table and row said so, and where. */
export type Hit = {
  readonly table: TableName;
  readonly code: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
};

/**
 * What a wording stands for. Hits of one `lane` don't overlap: a table that keeps the longest is one lane, else each of its codes is.
 * `rank` is the order of table and rule among all targets.
 */
export type Target = {
  readonly table: TableName;
  readonly code: string;
  readonly rule: string;
  readonly lane: number;
  readonly rank: number;
};

/** All wordings of all tables in one trie, so that a text is read once however many wordings there are. */
export type Scanner = {
  /** Its values are the parts of the wordings: pattern times PARTS plus the place of the part. */
  readonly trie: Trie;
  readonly targets: readonly Target[];
  /** For each wording its target and how many parts it has. */
  readonly targetOf: Uint16Array;
  readonly lengths: Uint8Array;
  /** For each code unit the node it leads to from the root, or 0: most units begin no wording at all. */
  readonly opens: Int32Array;
  readonly begun: Begun;
};

/**
 * How far each wording with gaps has been read in the sentence `now`: its part that was found last, where that lies, and where the
 * wording began. Arrays over all wordings, for a sentence looks at hundreds; what a sentence before noted is told by its number in `in`.
 */
type Begun = {
  now: number;
  readonly in: Int32Array;
  readonly part: Uint8Array;
  readonly from: Int32Array;
  readonly at: Int32Array;
  readonly end: Int32Array;
};

/** More parts than a wording ever has, a power of two. */
const PART_BITS = 3;
const PARTS = 1 << PART_BITS;

/** Builds the scanner for one language; the result depends on the tables alone. */
export function compile(tables: readonly Table[], language: Language): Scanner {
  const literals: (readonly [string, number])[] = [];
  const targets: Target[] = [];
  const targetOf: number[] = [];
  const lengths: number[] = [];
  const lanes = new Map<string, number>();
  const ranks = ranksOf(tables);
  for (const { name, overlap, rows } of tables) {
    for (const row of rows) {
      const lane = laneOf(lanes, overlap === "longest" ? name : `${name} ${row.code}`);
      targets.push({ table: name, code: row.code, rule: row.id, lane, rank: ranks.get(`${name} ${row.id}`) ?? 0 });
      for (const wording of wordings(row, language)) {
        const pattern = targetOf.push(targets.length - 1) - 1;
        const parts = expand(wording, language);
        if (parts.length > PARTS) throw new Error(`wording with more than ${PARTS} parts: ${wording}`);
        lengths.push(parts.length);
        parts.forEach((choices, part) => {
          for (const choice of choices) literals.push([choice, pattern * PARTS + part]);
        });
      }
    }
  }
  return scannerOf({
    trie: buildTrie(literals),
    targets,
    targetOf: Uint16Array.from(targetOf),
    lengths: Uint8Array.from(lengths),
  });
}

/** A scanner with the look-up of its first units, which is cheaper made than stored. */
export function scannerOf(parts: Omit<Scanner, "opens" | "begun">): Scanner {
  const { edgeFrom, units, nodes } = parts.trie;
  const opens = new Int32Array(0x10000);
  for (let edge = edgeFrom[0] ?? 0; edge < (edgeFrom[1] ?? 0); edge++) opens[units[edge] ?? 0] = nodes[edge] ?? 0;
  return { ...parts, opens, begun: nothingBegun(parts.lengths.length) };
}

const nothingBegun = (wordings: number): Begun => ({
  now: 0,
  in: new Int32Array(wordings),
  part: new Uint8Array(wordings),
  from: new Int32Array(wordings),
  at: new Int32Array(wordings),
  end: new Int32Array(wordings),
});

function laneOf(lanes: Map<string, number>, name: string): number {
  const known = lanes.get(name) ?? lanes.size;
  lanes.set(name, known);
  return known;
}

/** The order of all rules, by table and id. */
function ranksOf(tables: readonly Table[]): ReadonlyMap<string, number> {
  const names = tables.flatMap(({ name, rows }) => rows.map(({ id }) => `${name} ${id}`));
  return new Map(names.sort(compare).map((name, rank) => [name, rank]));
}

const wordings = (row: Row<string>, language: Language): readonly string[] => (language === "ja" ? row.ja : row.en);

/**
 * Every wording in a normalised text, earliest first. `sentences` bound the gaps: parts of one wording never lie in two
 * sentences. Latin wordings match whole words only; a plural or other inflection has to be written in the table.
 */
export function scan(scanner: Scanner, text: string, sentences: readonly Span<"normal">[]): readonly Hit[] {
  const units = foldedUnits(text);
  const found: Found[] = [];
  for (const sentence of sentences) scanSentence(scanner, units, sentence, found);
  return settle(found, semicolonsOf(units));
}

/** Lower case of every unit that was asked for; 0 where it was not yet. */
const lowered = new Uint16Array(0x10000);
/** The units of the text being scanned: one buffer for all, since a text of its own in lower case costs more than the scan of it. */
let folded = new Uint16Array(0);

/** The units of a text in lower case, up to the next call. */
function foldedUnits(text: string): Uint16Array {
  if (folded.length < text.length) folded = new Uint16Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    folded[at] = lowered[unit] || lowerOf(unit);
  }
  return folded.subarray(0, text.length);
}

function lowerOf(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  const only = lower.length === 1 ? lower.charCodeAt(0) : unit;
  lowered[unit] = only;
  return only;
}

function scanSentence(scanner: Scanner, text: Uint16Array, sentence: Span<"normal">, found: Found[]): void {
  const { trie, opens, begun } = scanner;
  begun.now = begun.now === LAST ? 1 : begun.now + 1;
  if (begun.now === 1) begun.in.fill(0);
  for (let start = sentence.start; start < sentence.end; start++) {
    let node = opens[text[start] ?? 0] ?? 0;
    if (node === 0 || !opensWord(text, start)) continue;
    for (let end = start + 1; node !== 0; end++) {
      const first = trie.valueFrom[node] ?? 0;
      const last = trie.valueFrom[node + 1] ?? 0;
      if (first < last && closesWord(text, end)) {
        for (let at = first; at < last; at++) take(scanner, trie.values[at] ?? 0, start, end, found);
      }
      node = end < sentence.end ? step(trie, node, text[end] ?? 0) : 0;
    }
  }
}

/** The number of the last sentence before they are counted anew. */
const LAST = 0x7fffffff;

/** Takes a part of a wording that was found: the wording is found with it, goes on, or begins. */
function take(
  { targets, targetOf, lengths, begun }: Scanner,
  value: number,
  start: number,
  end: number,
  found: Found[],
): void {
  const pattern = value >> PART_BITS;
  const part = value & (PARTS - 1);
  const last = (lengths[pattern] ?? 0) - 1;
  let from = start;
  if (last > 0) {
    if (!(part === 0 ? begins(begun, pattern, start) : resumes(begun, pattern, part, start))) return;
    if (part > 0) from = begun.from[pattern] ?? start;
    begun.in[pattern] = begun.now;
    begun.part[pattern] = part;
    begun.from[pattern] = from;
    begun.at[pattern] = start;
    begun.end[pattern] = end;
    if (part < last) return;
  }
  const target = targets[targetOf[pattern] ?? 0];
  if (target !== undefined) found.push({ target, start: from, end });
}

/** Whether a wording begins anew at `start`: unless that lies inside its first part just read: ページ inside ホームページ. */
const begins = (begun: Begun, pattern: number, start: number): boolean =>
  begun.in[pattern] !== begun.now ||
  begun.part[pattern] !== 0 ||
  (begun.at[pattern] ?? 0) >= start ||
  start >= (begun.end[pattern] ?? 0);

/** Whether a wording that has begun goes on with its `part`-th part at `start`. Of two choices at one place the longer wins. */
function resumes(begun: Begun, pattern: number, part: number, start: number): boolean {
  if (begun.in[pattern] !== begun.now) return false;
  const read = begun.part[pattern] ?? 0;
  if (read === part) return begun.at[pattern] === start;
  const end = begun.end[pattern] ?? 0;
  return read === part - 1 && start >= end && start - end <= GAP;
}

/** A wording found, before overlaps are settled. */
type Found = { readonly target: Target; readonly start: number; readonly end: number };

const isLatin = (text: Uint16Array, at: number): boolean => {
  const unit = text[at] ?? 0;
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    (unit >= 0xc0 && unit <= 0x24f)
  );
};

/** A Latin wording begins where a Latin word does; other scripts have no word boundary to respect. */
const opensWord = (text: Uint16Array, at: number): boolean => at === 0 || !isLatin(text, at) || !isLatin(text, at - 1);
const closesWord = (text: Uint16Array, at: number): boolean =>
  at >= text.length || !isLatin(text, at) || !isLatin(text, at - 1);

const NOTHING: readonly Hit[] = [];

/** Where a text has semicolons, in order: most have none. */
function semicolonsOf(text: Uint16Array): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(SEMICOLON); at >= 0; at = text.indexOf(SEMICOLON, at + 1)) places.push(at);
  return places;
}
const SEMICOLON = 0x3b;

/**
 * Settles overlaps inside each lane and puts the hits in a total order: start, longest, table, rule. A wording that runs on over a
 * semicolon yields to one that is whole before it: "wrote to donors on 5 May; letters to the others".
 */
function settle(found: Found[], semicolons: readonly number[]): readonly Hit[] {
  if (found.length === 0) return NOTHING;
  const runsOver = ({ start, end }: Found): number => {
    const next = semicolons[partition(semicolons.length, (at) => (semicolons[at] ?? 0) < start)];
    return next !== undefined && next < end ? 1 : 0;
  };
  found.sort(
    semicolons.length === 0
      ? byPreference
      : (a, b) => a.start - b.start || runsOver(a) - runsOver(b) || byPreference(a, b),
  );
  const hits: Hit[] = [];
  const reached: number[] = [];
  for (const { target, start, end } of found) {
    if (start < (reached[target.lane] ?? 0)) continue;
    reached[target.lane] = end;
    hits.push({ table: target.table, code: target.code, rule: target.rule, start, end });
  }
  return hits;
}

const byPreference = (a: Found, b: Found): number =>
  a.start - b.start || b.end - a.end || a.target.rank - b.target.rank;

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
