import { performance } from "node:perf_hooks";
import type { CaseResult, Trouble } from "../../check/case.ts";
import { type Examination, examine } from "../../check/examine.ts";
import type { Problem } from "../../check/expected/document.ts";
import { readExpectation } from "../../check/expected/expectation.ts";
import { type ExpectedLine, readExpectations } from "../../check/expected/lines.ts";
import { noScores } from "../../check/score.ts";
import { updatedPage, updatedRecord } from "../../check/update/page.ts";
import { sizeOf } from "../../read/bytes.ts";
import { sentence } from "../../schema/issue.ts";
import { mayTakeAll } from "../memory.ts";
import type { Pipeline } from "../results.ts";
import type { Case, FileName } from "./cases.ts";
import { expectationsAt } from "./earlier.ts";
import type { Place } from "./lines.ts";
import { pageOf, textOf } from "./page.ts";
import type { CheckSettings } from "./settings.ts";

/** A case to be compared, as plain data, so that any thread can do it. */
export type Task =
  | { readonly kind: "expected"; readonly case: Case }
  | { readonly kind: "earlier"; readonly notice: FileName; readonly file: string; readonly places: readonly Place[] };

/** What all cases have in common. */
export type Comparing = Pick<CheckSettings, "maxBytes" | "encoding" | "asOf" | "derived" | "update">;

/** A case that was done, and whether what went wrong is our fault. `update` is to take the place of what was expected. */
export type Done = { readonly result: CaseResult; readonly bug: boolean; readonly update: string | null };

type About = Pick<CaseResult, "name" | "notice" | "expected">;

/** What a case is called, and where it lies. */
export const aboutOf = (task: Task): About =>
  task.kind === "expected"
    ? { name: task.case.name, notice: task.case.notice.path, expected: task.case.expected.path }
    : { name: task.notice.path, notice: task.notice.path, expected: task.file };

/** Whether the files of a case could take all the memory there is. */
export const isTooLarge = (task: Task): boolean =>
  task.kind === "expected"
    ? mayTakeAll(sizeOf(task.case.notice.location), sizeOf(task.case.expected.location))
    : mayTakeAll(
        sizeOf(task.notice.location),
        task.places.reduce((sum, { length }) => sum + length, 0),
      );

/** Extracts what a case is about and compares it with what is expected. */
export const perform = (task: Task, comparing: Comparing, pipeline: Pipeline): Done =>
  task.kind === "expected" ? expectedCase(task, comparing, pipeline) : earlierCase(task, comparing, pipeline);

function expectedCase(task: Extract<Task, { kind: "expected" }>, comparing: Comparing, pipeline: Pipeline): Done {
  const since = stopwatch();
  const about = aboutOf(task);
  const { notice, expected, form } = task.case;
  const text = textOf(expected, comparing);
  if (!("text" in text)) return failed(about, [{ path: expected.path, line: null, message: sentence(text) }], since());
  const read = form === "record" ? readRecord(text.text) : readExpectations(text.text);
  if ("problems" in read)
    return failed(
      about,
      read.problems.map((problem) => troubleOf(expected.path, problem)),
      since(),
    );
  const page = pageOf(notice, comparing, pipeline);
  if (!page.ok) return failed(about, [{ path: notice.path, line: null, message: page.message }], since(), page.bug);
  const examined = examine(page.text, read, page.records, comparing);
  const milliseconds = since();
  const update = comparing.update ? updateOf(form, text.text, read, examined) : null;
  return { result: { ...about, ...outcome(examined, update !== null, form), milliseconds }, bug: false, update };
}

function earlierCase(task: Extract<Task, { kind: "earlier" }>, comparing: Comparing, pipeline: Pipeline): Done {
  const since = stopwatch();
  const about = aboutOf(task);
  const page = pageOf(task.notice, comparing, pipeline);
  if (!page.ok) return failed(about, [{ path: about.notice, line: null, message: page.message }], since(), page.bug);
  const examined = examine(page.text, expectationsAt(task.file, task.places), page.records, comparing);
  return {
    result: { ...about, ...outcome(examined, false, "records"), milliseconds: since() },
    bug: false,
    update: null,
  };
}

/** How a case ended. A file for one record can't expect that there are several, or none. */
function outcome({ findings, scores }: Examination, updated: boolean, form: Case["form"]) {
  const left =
    updated && form === "record" ? findings.filter(({ list }) => list === "notices") : updated ? [] : findings;
  const status = findings.length === 0 ? "equal" : left.length === 0 ? "updated" : "different";
  return { status, troubles: [], findings, scores } as const;
}

function readRecord(text: string): readonly ExpectedLine[] | { readonly problems: readonly Problem[] } {
  const read = readExpectation(text);
  return "record" in read ? [{ ...read, line: 1 }] : { problems: read };
}

function updateOf(
  form: Case["form"],
  text: string,
  read: readonly ExpectedLine[],
  examined: Examination,
): string | null {
  const [only] = read;
  if (form === "records") return updatedPage(text, read, examined);
  return only === undefined ? null : updatedRecord(only, examined);
}

/** A case that could not be compared. */
export const failed = (about: About, troubles: readonly Trouble[], milliseconds: number, bug = false): Done => ({
  result: { ...about, status: "unreadable", troubles, findings: [], scores: noScores(), milliseconds },
  bug,
  update: null,
});

const troubleOf = (path: string, { line, key, message }: Problem): Trouble => ({
  path,
  line,
  message: key === "" ? message : `${key} ${message}`,
});

function stopwatch(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}
