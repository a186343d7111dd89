import type { Language } from "../schema/vocabulary.ts";
import type { Span } from "../text/span.ts";
import type { Overlap, Row, Table, TableName } from "./rule.ts";
import { expand, GAP } from "./wording.ts";

/** One wording found in a passage: which table and row said so, and where. */
export type Hit = {
  readonly table: TableName;
  readonly code: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
};

type Target = { readonly table: TableName; readonly overlap: Overlap; readonly code: string; readonly rule: string };

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
  for (const { name, overlap, rows } of tables) {
    for (const row of rows) {
      for (const wording of wordings(row, language)) {
        const pattern = targets.push({ table: name, overlap, code: row.code, rule: row.id }) - 1;
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
  const hits: Hit[] = [];
  for (const sentence of sentences) scanSentence(scanner, folded, sentence, hits);
  return settle(hits, scanner);
}

function scanSentence(scanner: Scanner, text: string, sentence: Span<"normal">, hits: Hit[]): void {
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
          hits.push(hitOf(target, start, at + 1));
          continue;
        }
        const before = begun.get(pattern);
        const from = part === 0 ? begins(before, start) : resumes(before, part, start);
        if (from === null) continue;
        begun.set(pattern, { part, from, at: start, end: at + 1 });
        if (part === last) hits.push(hitOf(target, from, at + 1));
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

const hitOf = ({ table, code, rule }: Target, start: number, end: number): Hit => ({ table, code, rule, start, end });

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

/** Settles overlaps inside each table and puts the hits in a total order: start, longest, table, rule. */
function settle(hits: readonly Hit[], scanner: Scanner): readonly Hit[] {
  const longest = new Set(scanner.targets.filter(({ overlap }) => overlap === "longest").map(({ table }) => table));
  const ordered = [...hits].sort(byPreference);
  const kept: Hit[] = [];
  const reached = new Map<TableName, number>();
  const ends = new Map<string, number>();
  for (const hit of ordered) {
    if (longest.has(hit.table)) {
      if (hit.start < (reached.get(hit.table) ?? 0)) continue;
      reached.set(hit.table, hit.end);
    } else {
      const place = `${hit.table}\u0000${hit.code}`;
      if (hit.start < (ends.get(place) ?? 0)) continue;
      ends.set(place, hit.end);
    }
    kept.push(hit);
  }
  return kept;
}

const byPreference = (a: Hit, b: Hit): number =>
  a.start - b.start || b.end - a.end || compare(a.table, b.table) || compare(a.rule, b.rule);

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
