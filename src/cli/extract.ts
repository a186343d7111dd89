import { keepDictionaryIn } from "../recognise/noun-phrase/dictionary.ts";
import { type Cache, openCache } from "./cache.ts";
import { cacheFolder } from "./cache-folder.ts";
import { ExitCode } from "./exit-code.ts";
import { onStop, type Shell, type Sink, streamSink, WriteFailure, wantsColour } from "./io.ts";
import { allResults } from "./jobs.ts";
import type { Messages } from "./message.ts";
import { fileSink } from "./output.ts";
import { type Progress, progress } from "./progress.ts";
import type { Making, Pipeline, Result } from "./results.ts";
import type { Settings } from "./settings.ts";

/** What has happened so far, which is what the exit code says. */
type Tally = { written: number; found: boolean; failed: boolean; broken: boolean; interrupted: boolean };

/** Reads all inputs, writes their records in order and says what went wrong. Ends with the exit code. */
export async function extract(
  settings: Settings,
  shell: Shell,
  messages: Messages,
  pipeline: Pipeline | null = null,
): Promise<ExitCode> {
  const { output } = settings;
  keepDictionaryIn(cacheFolder(shell.env, process.platform));
  const tally: Tally = { written: 0, found: false, failed: false, broken: false, interrupted: false };
  const making = makingOf(settings, shell);
  const cache = settings.cache === null ? null : openCache(settings.cache, making, messages);
  const bar = progress(settings, shell);
  let sink: Sink | undefined;
  let listening: (() => void) | undefined;
  const interrupt = (): void => {
    tally.interrupted = true;
    (shell.stdin as NodeJS.ReadStream).destroy();
  };
  try {
    // Without a file to clean up, being killed is all that an interrupt has to do; with one, it listens before there is one.
    if (output !== null || cache !== null) listening = onStop(shell, interrupt);
    sink = output === null ? streamSink(shell.stdout) : fileSink(output);
    await writeAll(allResults(settings, shell, { making, pipeline, cache }), sink, tally, settings, messages, bar);
    return await concluded(sink, tally, settings, messages, cache);
  } catch (error) {
    sink?.abandon();
    cache?.abandon();
    if (!(error instanceof WriteFailure)) throw error;
    if (error.why === "EPIPE" && output === null) return ExitCode.ok;
    messages.issue(output ?? "standard output", { code: "unwritable", why: error.why });
    return ExitCode.failed;
  } finally {
    bar.stop();
    listening?.();
  }
}

async function writeAll(
  all: AsyncIterable<Result>,
  sink: Sink,
  tally: Tally,
  settings: Settings,
  messages: Messages,
  bar: Progress,
): Promise<void> {
  for await (const result of all) {
    if (tally.interrupted) return;
    switch (result.kind) {
      case "record":
        await sink.write(result.text);
        tally.written++;
        tally.found ||= result.states;
        break;
      case "done":
        bar.done(result.size);
        break;
      case "issue":
        bar.clear();
        bar.failed();
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
async function concluded(
  sink: Sink,
  tally: Tally,
  settings: Settings,
  messages: Messages,
  cache: Cache | null,
): Promise<ExitCode> {
  if (tally.interrupted) {
    sink.abandon();
    cache?.abandon();
    return ExitCode.interrupted;
  }
  const nothing = tally.written === 0 && (tally.failed || tally.broken);
  if (nothing && settings.output !== null) {
    sink.abandon();
    messages.issue(settings.output, { code: "left-alone" });
  } else {
    await sink.finish();
  }
  cache?.finish();
  if (tally.broken) return ExitCode.bug;
  if (tally.failed) return ExitCode.failed;
  return settings.exitStatus && !tally.found ? ExitCode.negative : ExitCode.ok;
}

/** All that the records of a file depend on besides the file. */
function makingOf({ asOf, encoding, format, explain, output, color }: Settings, shell: Shell): Making {
  const isTerminal = output === null && format === "text" && shell.stdout.isTTY === true;
  return { asOf, encoding, format, explain, coloured: wantsColour(isTerminal, shell.env, color) };
}
