import { ExitCode } from "../exit-code.ts";
import { onStop, type Shell, type Sink, streamSink, WriteFailure } from "../io.ts";
import type { Messages } from "../message.ts";
import { fileSink } from "../output.ts";

type Write = (text: string) => Promise<void>;

/** Told to stop. What was written so far is not to last. */
class Interruption extends Error {
  override readonly name = "Interruption";
}

/**
 * Does something that writes to the output; what it wrote lasts when it is done, unless it asked to leave what was there, and its exit
 * code is the end.
 */
export async function writing(
  { output }: { readonly output: string | null },
  shell: Shell,
  messages: Messages,
  act: (write: Write, leave: () => void) => Promise<ExitCode>,
): Promise<ExitCode> {
  let interrupted = false;
  let listening: (() => void) | undefined;
  let left = false;
  let sink: Sink | undefined;
  const interrupt = (): void => {
    interrupted = true;
  };
  try {
    // Without a file to clean up, being killed is all that an interrupt has to do; with one, it listens before there is one.
    if (output !== null) listening = onStop(shell, interrupt);
    const target = output === null ? streamSink(shell.stdout) : fileSink(output);
    sink = target;
    const code = await act(
      async (text) => {
        if (interrupted) throw new Interruption();
        if (text !== "") await target.write(text);
      },
      () => {
        left = true;
      },
    );
    if (left) target.abandon();
    else await target.finish();
    return code;
  } catch (error) {
    sink?.abandon();
    if (error instanceof Interruption) return ExitCode.interrupted;
    if (!(error instanceof WriteFailure)) throw error;
    if (error.why === "EPIPE" && output === null) return ExitCode.ok;
    messages.issue(output ?? "standard output", { code: "unwritable", why: error.why });
    return ExitCode.failed;
  } finally {
    listening?.();
  }
}

/** Puts a new text in the place of a file, all at once. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const sink = fileSink(path);
  try {
    await sink.write(text);
    await sink.finish();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}
