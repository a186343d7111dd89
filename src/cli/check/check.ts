import { performance } from "node:perf_hooks";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { CaseResult, Trouble } from "../../check/case.ts";
import { type Examination, examine } from "../../check/examine.ts";
import type { Problem } from "../../check/expected/document.ts";
import { readExpectation } from "../../check/expected/expectation.ts";
import { type ExpectedLine, readExpectations } from "../../check/expected/lines.ts";
import { judge } from "../../check/gate.ts";
import { noScores } from "../../check/score.ts";
import { count, noCases } from "../../check/summary.ts";
import { updatedPage, updatedRecord } from "../../check/update/page.ts";
import { records } from "../../pipeline.ts";
import { codeOf } from "../../read/failure.ts";
import { inputs } from "../../read/inputs.ts";
import { sentence } from "../../schema/issue.ts";
import { ExitCode } from "../exit-code.ts";
import { type Shell, WriteFailure } from "../io.ts";
import type { Messages } from "../message.ts";
import type { Pipeline } from "../results.ts";
import { type Case, casesIn, type FileName } from "./cases.ts";
import { type Earlier, openEarlier, UnreadableRecords } from "./earlier.ts";
import { pageOf, textOf } from "./page.ts";
import { reportOf } from "./reports.ts";
import type { CheckSettings } from "./settings.ts";
import { replaceFile, writing } from "./writing.ts";

/** A case that was done, and whether what went wrong is our fault. */
type Done = { readonly result: CaseResult; readonly bug: boolean };

/** Compares what is extracted with what is expected, reports it and ends with the exit code. */
export async function check(
  settings: CheckSettings,
  shell: Shell,
  messages: Messages,
  pipeline: Pipeline = records,
): Promise<ExitCode> {
  return writing(settings, shell, messages, async (write) => {
    const report = await reportOf(settings, shell);
    const summary = noCases();
    let bug = false;
    for await (const done of settings.against === null
      ? expectedCases(settings, pipeline)
      : earlierCases(settings, settings.against, pipeline)) {
      count(summary, done.result);
      bug ||= done.bug;
      // A report for people says it; whoever else reads the report, people are told.
      if (settings.format !== "text" || settings.output !== null) tell(done.result, messages);
      await write(report.of(done.result));
      await nextTurn();
    }
    const gates = judge(settings.gates, summary.scores);
    await write(report.end(summary, gates));
    if (bug) return ExitCode.bug;
    if (summary.cases.unreadable > 0) return ExitCode.failed;
    const failed = gates.length > 0 ? gates.some(({ passed }) => !passed) : summary.cases.different > 0;
    return failed ? ExitCode.negative : ExitCode.ok;
  });
}

function tell({ troubles }: CaseResult, messages: Messages): void {
  for (const { path, line, message } of troubles) messages.note(line === null ? path : `${path}:${line}`, message);
}

async function* expectedCases(settings: CheckSettings, pipeline: Pipeline): AsyncGenerator<Done> {
  for await (const sighting of casesIn(settings.paths))
    yield sighting.kind === "case"
      ? await checkCase(sighting.case, settings, pipeline)
      : unreadable(sighting.path, sighting.message);
}

async function checkCase(
  { name, notice, expected, form }: Case,
  settings: CheckSettings,
  pipeline: Pipeline,
): Promise<Done> {
  const since = stopwatch();
  const about = { name, notice: notice.path, expected: expected.path };
  const text = textOf(expected, settings);
  if (!("text" in text)) return failed(about, [{ path: expected.path, line: null, message: sentence(text) }], since());
  const read = form === "record" ? readRecord(text.text) : readExpectations(text.text);
  if ("problems" in read)
    return failed(
      about,
      read.problems.map((problem) => troubleOf(expected.path, problem)),
      since(),
    );
  const page = pageOf(notice, settings, pipeline);
  if (!page.ok) return failed(about, [{ path: notice.path, line: null, message: page.message }], since(), page.bug);
  const examined = examine(page.text, read, page.records, settings);
  const milliseconds = since();
  const update = settings.update ? updateOf(form, text.text, read, examined) : null;
  try {
    if (update !== null) await replaceFile(expected.path, update);
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    const message = sentence({ code: "unwritable", why: error.why });
    return failed(about, [{ path: expected.path, line: null, message }], milliseconds);
  }
  return { result: { ...about, ...outcome(examined, update !== null, form), milliseconds }, bug: false };
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

async function* earlierCases(settings: CheckSettings, file: string, pipeline: Pipeline): AsyncGenerator<Done> {
  let earlier: Earlier;
  try {
    earlier = openEarlier(file);
  } catch (error) {
    const line = error instanceof UnreadableRecords ? error.line : null;
    yield unreadable(file, error instanceof UnreadableRecords ? error.message : reasonOf(error), line);
    return;
  }
  for await (const input of settings.paths.length > 0 ? inputs(settings.paths, "-") : named(earlier.paths)) {
    if (input.kind === "problem") yield unreadable(input.path, sentence(input.issue));
    else if (input.kind === "stdin" || input.path === "-")
      yield unreadable(input.path, "standard input can't be read again; save it to a file and print its records anew");
    else yield checkEarlier(input, file, earlier, settings, pipeline);
  }
  earlier.close();
}

const named = (paths: readonly string[]) =>
  paths.map((path) => ({ kind: "file", path, location: path, found: "given" }) as const);

function checkEarlier(
  notice: FileName,
  file: string,
  earlier: Earlier,
  settings: CheckSettings,
  pipeline: Pipeline,
): Done {
  const since = stopwatch();
  const about = { name: notice.path, notice: notice.path, expected: file };
  const page = pageOf(notice, settings, pipeline);
  if (!page.ok) return failed(about, [{ path: notice.path, line: null, message: page.message }], since(), page.bug);
  const examined = examine(page.text, earlier.expectationsOf(notice.path), page.records, settings);
  return { result: { ...about, ...outcome(examined, false, "records"), milliseconds: since() }, bug: false };
}

type About = Pick<CaseResult, "name" | "notice" | "expected">;

const failed = (about: About, troubles: readonly Trouble[], milliseconds: number, bug = false): Done => ({
  result: { ...about, status: "unreadable", troubles, findings: [], scores: noScores(), milliseconds },
  bug,
});

const unreadable = (path: string, message: string, line: number | null = null): Done =>
  failed({ name: path, notice: path, expected: path }, [{ path, line, message }], 0);

const troubleOf = (path: string, { line, key, message }: Problem): Trouble => ({
  path,
  line,
  message: key === "" ? message : `${key} ${message}`,
});

/** The system's word for a failure, in a sentence. */
const reasonOf = (error: unknown): string => {
  const why = codeOf(error);
  return why === "ENOENT" ? sentence({ code: "missing" }) : `reading it failed (${why})`;
};

function stopwatch(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}
