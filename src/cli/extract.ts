import { indented, ndjson } from "../emit/json.ts";
import { COLOURED, PLAIN } from "../emit/style.ts";
import { text } from "../emit/text.ts";
import { records } from "../pipeline.ts";
import { keepDictionaryIn } from "../recognise/noun-phrase/dictionary.ts";
import type { NoticeRecord } from "../schema/record.ts";
import { cacheFolder } from "./cache-folder.ts";
import { ExitCode } from "./exit-code.ts";
import { type Shell, type Sink, streamSink, WriteFailure, wantsColour } from "./io.ts";
import type { Messages } from "./message.ts";
import { fileSink } from "./output.ts";
import { type Pipeline, type Result, results } from "./results.ts";
import type { Settings } from "./settings.ts";

/** What has happened so far, which is what the exit code says. */
type Tally = { written: number; found: boolean; failed: boolean; broken: boolean; interrupted: boolean };

/** Reads all inputs, writes their records in order and says what went wrong. Ends with the exit code. */
export async function extract(
  settings: Settings,
  shell: Shell,
  messages: Messages,
  pipeline: Pipeline = records,
): Promise<ExitCode> {
  const { output } = settings;
  keepDictionaryIn(cacheFolder(shell.env, process.platform));
  const tally: Tally = { written: 0, found: false, failed: false, broken: false, interrupted: false };
  let sink: Sink | undefined;
  const interrupt = (): void => {
    tally.interrupted = true;
    (shell.stdin as NodeJS.ReadStream).destroy();
  };
  try {
    sink = output === null ? streamSink(shell.stdout) : fileSink(output);
    // Without a file to clean up, being killed is all that an interrupt has to do.
    if (output !== null) shell.once("SIGINT", interrupt);
    await writeAll(results(settings, shell, pipeline), sink, tally, settings, shell, messages);
    return await concluded(sink, tally, settings, messages);
  } catch (error) {
    sink?.abandon();
    if (!(error instanceof WriteFailure)) throw error;
    if (error.why === "EPIPE" && output === null) return ExitCode.ok;
    messages.issue(output ?? "standard output", { code: "unwritable", why: error.why });
    return ExitCode.failed;
  } finally {
    shell.off("SIGINT", interrupt);
  }
}

async function writeAll(
  all: AsyncIterable<Result>,
  sink: Sink,
  tally: Tally,
  settings: Settings,
  shell: Shell,
  messages: Messages,
): Promise<void> {
  const shape = shaper(settings, shell);
  for await (const result of all) {
    if (tally.interrupted) return;
    switch (result.kind) {
      case "record":
        await sink.write(shape(result.record));
        tally.written++;
        tally.found ||= statesSomething(result.record);
        break;
      case "issue":
        messages.issue(result.path, result.issue);
        tally[result.issue.code === "bug" ? "broken" : "failed"] = true;
        break;
      case "empty":
        if (!settings.quiet) messages.note(result.path, "is empty; its record states nothing");
        break;
      case "told":
        if (settings.explain) messages.note(result.path, `read as ${result.encoding}: ${result.because}`);
        break;
    }
  }
}

/** Makes the output last, or leaves what was there where nothing came of the inputs, and says how it went. */
async function concluded(sink: Sink, tally: Tally, settings: Settings, messages: Messages): Promise<ExitCode> {
  if (tally.interrupted) {
    sink.abandon();
    return ExitCode.interrupted;
  }
  const nothing = tally.written === 0 && (tally.failed || tally.broken);
  if (nothing && settings.output !== null) {
    sink.abandon();
    messages.issue(settings.output, { code: "left-alone" });
  } else {
    await sink.finish();
  }
  if (tally.broken) return ExitCode.bug;
  if (tally.failed) return ExitCode.failed;
  return settings.exitStatus && !tally.found ? ExitCode.negative : ExitCode.ok;
}

/** How a record is written in the format that was asked for. */
function shaper(settings: Settings, shell: Shell): (record: NoticeRecord) => string {
  if (settings.format === "ndjson") return ndjson;
  if (settings.format === "json") return indented;
  const isTerminal = settings.output === null && shell.stdout.isTTY === true;
  const style = wantsColour(isTerminal, shell.env, settings.color) ? COLOURED : PLAIN;
  return (record) => text(record, { style, rules: settings.explain });
}

/** Whether a record has a fact beyond who, when and under which title. */
const statesSomething = (record: NoticeRecord): boolean =>
  [record.counts, record.periods, record.events, record.vectors, record.data_types, record.impacts].some(
    (list) => list.length > 0,
  );
