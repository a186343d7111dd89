import { setImmediate as nextTurn } from "node:timers/promises";
import { changes, countChanges, noTotals, type Totals } from "../../check/diff/change.ts";
import { type Changed, type DiffReport, diffNdjson, diffText } from "../../check/diff/report.ts";
import { isObject, type JsonObject } from "../../check/json.ts";
import { COLOURED, PLAIN } from "../../check/report/text.ts";
import { ndjson } from "../../emit/json.ts";
import { codeOf, issueOf } from "../../read/failure.ts";
import { sentence } from "../../schema/issue.ts";
import { pathOf, recordIn } from "./earlier.ts";
import { type LineFile, openLines, type Place, UnreadableRecords } from "./lines.ts";
import type { DiffSettings } from "./settings.ts";

/** What there is to be told of two runs, as plain data, so that any thread can do it. */
export type Telling = Pick<DiffSettings, "before" | "after" | "format" | "derived"> & { readonly coloured: boolean };

/** How it ended: whether anything changed; or the file that could not be read up to its end, and what is wrong with it. */
export type Ended = { readonly changed: boolean } | { readonly path: string; readonly message: string };

/** After so many records whoever waits (an interrupt, a slow reader) gets a turn. */
const RECORDS_A_TURN = 64;

/** A record that was read from a run, and where it stands there. */
type Read = { readonly key: string; readonly record: JsonObject; readonly place: Place };

/** A run that is read line by line, and its records whose partners haven't come yet: of them only the places. */
type Run = { readonly path: string; readonly file: LineFile; readonly waiting: Map<string, Place[]> };

/**
 * Tells what changed between two runs. Both are read side by side, record against record; one whose partner isn't at the same
 * place waits, as a place in its file, until that comes. So memory doesn't grow with runs in the same order, and with others
 * only by some hundred bytes a record.
 */
export async function told(telling: Telling, write: (text: string) => Promise<void>): Promise<Ended> {
  const runs: Run[] = [];
  try {
    for (const path of [telling.before, telling.after]) runs.push(opened(path));
    const [before, after] = runs;
    if (before === undefined || after === undefined) throw new RangeError("two runs are compared");
    return await compared(before, after, telling, write);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { path: error.path, message: error.message };
  } finally {
    for (const { file } of runs) file.close();
  }
}

/** A run that could not be read. */
class Unreadable extends Error {
  readonly path: string;
  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

function opened(path: string): Run {
  try {
    return { path, file: openLines(path), waiting: new Map() };
  } catch (error) {
    const isOurs = error instanceof Error && codeOf(error) === error.message;
    throw new Unreadable(path, isOurs ? error.message : sentence(issueOf(error, "given")));
  }
}

async function compared(
  before: Run,
  after: Run,
  { format, coloured, derived }: Telling,
  write: (text: string) => Promise<void>,
): Promise<Ended> {
  const report: DiffReport =
    format === "text" ? diffText(coloured ? COLOURED : PLAIN) : diffNdjson((value) => ndjson(value).trimEnd());
  const totals = noTotals();
  try {
    let done = 0;
    for (const pair of pairs(before, after)) {
      const changed = changeOf(pair, totals, { derived });
      if (changed !== null) await write(report.of(changed));
      if (++done % RECORDS_A_TURN === 0) await nextTurn();
    }
  } catch (error) {
    if (!(error instanceof UnreadableRecords)) throw error;
    throw new Unreadable(error.file, `line ${error.line} ${error.message}`);
  }
  await write(report.end(totals));
  const { changed, removed, added } = totals.records;
  return { changed: changed + removed + added > 0 };
}

/** The two records of one notice; null where only the other run has it. */
type Pair = { readonly before: JsonObject | null; readonly after: JsonObject | null };

function* pairs(before: Run, after: Run): Generator<Pair> {
  const [left, right] = [recordsOf(before), recordsOf(after)];
  for (;;) {
    const [a, b] = [left.next().value, right.next().value];
    if (a === undefined && b === undefined) break;
    if (a !== undefined && b !== undefined && a.key === b.key && !before.waiting.has(a.key)) {
      yield { before: a.record, after: b.record };
      continue;
    }
    if (a !== undefined) {
      const partner = met(a, before, after);
      if (partner !== null) yield { before: a.record, after: partner };
    }
    if (b !== undefined) {
      const partner = met(b, after, before);
      if (partner !== null) yield { before: partner, after: b.record };
    }
  }
  for (const place of inOrder(before)) yield { before: recordAt(before, place), after: null };
  for (const place of inOrder(after)) yield { before: null, after: recordAt(after, place) };
}

function* recordsOf({ path, file }: Run): Generator<Read, undefined> {
  for (const { text, ...place } of file.lines()) {
    const record = recordIn(text, path, place.number);
    yield { key: `${noticeOf(record)} ${pathOf(record, path, place.number)}`, record, place };
  }
}

/** The record of the other run that waited for this one; null where none did, and this one waits now. */
function met({ key, place }: Read, own: Run, other: Run): JsonObject | null {
  const partners = other.waiting.get(key);
  const partner = partners?.shift();
  if (partners?.length === 0) other.waiting.delete(key);
  if (partner !== undefined) return recordAt(other, partner);
  own.waiting.set(key, [...(own.waiting.get(key) ?? []), place]);
  return null;
}

const recordAt = ({ path, file }: Run, place: Place): JsonObject => recordIn(file.again(place), path, place.number);

const inOrder = ({ waiting }: Run): readonly Place[] =>
  [...waiting.values()].flat().sort((a, b) => a.number - b.number);

const noticeOf = ({ source }: JsonObject): number =>
  isObject(source) && typeof source.notice === "number" ? source.notice : 1;

/** Counts a pair; what there is to say of it, or null where nothing changed. */
function changeOf({ before, after }: Pair, totals: Totals, options: { readonly derived: boolean }): Changed | null {
  const record = after ?? before;
  const source = record !== null && isObject(record.source) ? record.source : {};
  const about = { path: String(source.path), notice: record === null ? 1 : noticeOf(record) };
  if (before === null || after === null) {
    const kind = after === null ? "removed" : "added";
    totals.records[kind] += 1;
    return { kind, ...about, title: typeof record?.title === "string" ? record.title : null };
  }
  const findings = changes(before, after, options);
  countChanges(totals, findings);
  return findings.length === 0 ? null : { kind: "changed", ...about, findings };
}
