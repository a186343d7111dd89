import type { Language } from "../schema/vocabulary.ts";
import type { Span } from "../text/span.ts";
import type { Row, Table, TableName } from "./rule.ts";
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
type Target = {
  readonly table: TableName;
  readonly code: string;
  readonly rule: string;
  readonly lane: number;
  readonly rank: number;
};

/** A literal that is one choice for the `part`-th part of a wording. */
type Step = { readonly pattern: number; readonly part: number };

type Node = { readonly next: Map<number, Node>; steps: Step[] | undefined };

/** All wordings of all tables in one trie, so that a text is read once however many wordings there are. */
export type Scanner = {
  readonly root: Node;
  /** Whether a unit can begin a wording at all; most can't, which keeps the scan cheap. */
  readonly opens: Uint8Array;
  readonly targets: readonly Target[];
  readonly lengths: readonly number[];
};

/** Builds the scanner for one language; the result depends on the tables alone. */
export function compile(tables: readonly Table[], language: Language): Scanner {
  const root: Node = { next: new Map(), steps: undefined };
  const opens = new Uint8Array(0x10000);
  const targets: Target[] = [];
  const lengths: number[] = [];
  const lanes = new Map<string, number>();
  const ranks = ranksOf(tables);
  for (const { name, overlap, rows } of tables) {
    for (const row of rows) {
      const lane = laneOf(lanes, overlap === "longest" ? name : `${name} ${row.code}`);
      const target = { table: name, code: row.code, rule: row.id, lane, rank: ranks.get(`${name} ${row.id}`) ?? 0 };
      for (const wording of wordings(row, language)) {
        const pattern = targets.push(target) - 1;
        const parts = expand(wording);
        lengths.push(parts.length);
        parts.forEach((choices, part) => {
          for (const choice of choices) {
            insert(root, choice, { pattern, part });
            opens[choice.charCodeAt(0)] = 1;
          }
        });
      }
    }
  }
  return { root, opens, targets, lengths };
}

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

function insert(root: Node, literal: string, step: Step): void {
  let node = root;
  for (let at = 0; at < literal.length; at++) {
    const unit = literal.charCodeAt(at);
    let next = node.next.get(unit);
    if (next === undefined) {
      next = { next: new Map(), steps: undefined };
      node.next.set(unit, next);
    }
    node = next;
  }
  node.steps ??= [];
  node.steps.push(step);
}

/**
 * Every wording in a normalised text, earliest first. `sentences` bound the gaps: parts of one wording never lie in two
 * sentences. Latin wordings match whole words only; a plural or other inflection has to be written in the table.
 */
export function scan(scanner: Scanner, text: string, sentences: readonly Span<"normal">[]): readonly Hit[] {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text;
  const found: Found[] = [];
  for (const sentence of sentences) scanSentence(scanner, folded, sentence, found);
  return settle(found);
}

function scanSentence(scanner: Scanner, text: string, sentence: Span<"normal">, found: Found[]): void {
  const { root, opens, targets, lengths } = scanner;
  const begun = new Map<number, Progress>();
  for (let start = sentence.start; start < sentence.end; start++) {
    if (opens[text.charCodeAt(start)] === 0) continue;
    if (!opensWord(text, start)) continue;
    let node: Node | undefined = root;
    for (let at = start; at < sentence.end && node !== undefined; at++) {
      node = node.next.get(text.charCodeAt(at));
      if (node?.steps === undefined || !closesWord(text, at + 1)) continue;
      for (const { pattern, part } of node.steps) {
        const target = targets[pattern];
        if (target === undefined) continue;
        const last = (lengths[pattern] ?? 0) - 1;
        if (last === 0) {
          found.push({ target, start, end: at + 1 });
          continue;
        }
        const before = begun.get(pattern);
        const from = part === 0 ? begins(before, start) : resumes(before, part, start);
        if (from === null) continue;
        begun.set(pattern, { part, from, at: start, end: at + 1 });
        if (part === last) found.push({ target, start: from, end: at + 1 });
      }
    }
  }
}

/** How far a wording with gaps has been read: its part that was found last, where that lies, and where the wording began. */
type Progress = { readonly part: number; readonly from: number; readonly at: number; readonly end: number };

/** A wording begins anew at `start`, unless that lies inside its first part just read: ページ inside ホームページ. */
const begins = (before: Progress | undefined, start: number): number | null =>
  before !== undefined && before.part === 0 && before.at < start && start < before.end ? null : start;

/** Where a wording began that goes on with its `part`-th part at `start`; null if it doesn't. Of two choices at one place the longer wins. */
function resumes(before: Progress | undefined, part: number, start: number): number | null {
  if (before === undefined) return null;
  if (before.part === part) return before.at === start ? before.from : null;
  return before.part === part - 1 && start >= before.end && start - before.end <= GAP ? before.from : null;
}

/** A wording found, before overlaps are settled. */
type Found = { readonly target: Target; readonly start: number; readonly end: number };

const isLatin = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    (unit >= 0xc0 && unit <= 0x24f)
  );
};

/** A Latin wording begins where a Latin word does; other scripts have no word boundary to respect. */
const opensWord = (text: string, at: number): boolean => at === 0 || !isLatin(text, at) || !isLatin(text, at - 1);
const closesWord = (text: string, at: number): boolean =>
  at >= text.length || !isLatin(text, at) || !isLatin(text, at - 1);

/** Settles overlaps inside each lane and puts the hits in a total order: start, longest, table, rule. */
function settle(found: Found[]): readonly Hit[] {
  found.sort(byPreference);
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
