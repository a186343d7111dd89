import { setImmediate as nextTurn } from "node:timers/promises";
import type { CaseResult } from "../../check/case.ts";
import { judge } from "../../check/gate.ts";
import { count, noCases } from "../../check/summary.ts";
import { inputs } from "../../read/inputs.ts";
import { type Issue, sentence } from "../../schema/issue.ts";
import { ExitCode } from "../exit-code.ts";
import { type Shell, WriteFailure } from "../io.ts";
import type { Messages } from "../message.ts";
import type { Pipeline } from "../results.ts";
import { casesIn } from "./cases.ts";
import { placesOf } from "./earlier.ts";
import { type Workplace, workplace } from "./places.ts";
import { reportOf } from "./reports.ts";
import type { CheckSettings } from "./settings.ts";
import { type Done, failed, type Task } from "./task.ts";
import { replaceFile, writing } from "./writing.ts";

/** Compares what is extracted with what is expected, reports it and ends with the exit code. */
export async function check(
  settings: CheckSettings,
  shell: Shell,
  messages: Messages,
  pipeline: Pipeline | null = null,
): Promise<ExitCode> {
  const place = workplace(settings, pipeline);
  try {
    return await writing(settings, shell, messages, async (write) => {
      const report = await reportOf(settings, shell);
      const summary = noCases();
      let bug = false;
      for await (const sighted of settings.against === null
        ? expectedCases(settings)
        : earlierCases(settings, settings.against, place)) {
        const { result, bug: isBug } = "kind" in sighted ? await kept(sighted, await place.done(sighted)) : sighted;
        count(summary, result);
        bug ||= isBug;
        // A report for people says it; whoever else reads the report, people are told.
        if (settings.format !== "text" || settings.output !== null) tell(result, messages);
        await write(report.of(result));
        await nextTurn();
      }
      const gates = judge(settings.gates, summary.scores);
      await write(report.end(summary, gates));
      if (bug) return ExitCode.bug;
      if (summary.cases.unreadable > 0) return ExitCode.failed;
      const below = gates.length > 0 ? gates.some(({ passed }) => !passed) : summary.cases.different > 0;
      return below ? ExitCode.negative : ExitCode.ok;
    });
  } finally {
    place.end();
  }
}

function tell({ troubles }: CaseResult, messages: Messages): void {
  for (const { path, line, message } of troubles) messages.note(line === null ? path : `${path}:${line}`, message);
}

/** Puts what is extracted in the place of what was expected, where that was asked for. */
async function kept(task: Task, done: Done): Promise<Done> {
  if (done.update === null || task.kind === "earlier") return done;
  const { expected } = task.case;
  try {
    await replaceFile(expected.path, done.update);
    return done;
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    const message = sentence({ code: "unwritable", why: error.why });
    return failed(done.result, [{ path: expected.path, line: null, message }], done.result.milliseconds);
  }
}

/** The cases that are to be compared, and what is wrong with others. */
async function* expectedCases(settings: CheckSettings): AsyncGenerator<Task | Done> {
  for await (const sighting of casesIn(settings.paths))
    yield sighting.kind === "case"
      ? { kind: "expected", case: sighting.case }
      : unreadable(sighting.path, sighting.message);
}

async function* earlierCases(settings: CheckSettings, file: string, place: Workplace): AsyncGenerator<Task | Done> {
  const index = await place.index(file);
  if ("message" in index) return yield unreadable(file, index.message, index.line);
  for await (const input of settings.paths.length > 0 ? inputs(settings.paths, "-") : named(index.paths)) {
    if (input.kind === "problem") yield refused(input.path, input.issue);
    else if (input.kind === "stdin" || input.path === "-")
      yield unreadable(input.path, "standard input can't be read again; save it to a file and print its records anew");
    else yield { kind: "earlier", notice: input, file, places: placesOf(index, input.path) };
  }
}

const named = (paths: readonly string[]) =>
  paths.map((path) => ({ kind: "file", path, location: path, found: "given" }) as const);

const unreadable = (path: string, message: string, line: number | null = null): Done =>
  failed({ name: path, notice: path, expected: path }, [{ path, line, message }], 0);

const refused = (path: string, issue: Issue): Done => unreadable(path, sentence(issue));
