import { sizeOf } from "../../read/bytes.ts";
import { sentence } from "../../schema/issue.ts";
import { apart, OutOfMemory } from "../apart.ts";
import { ExitCode } from "../exit-code.ts";
import { type Shell, wantsColour } from "../io.ts";
import { mayTakeAll } from "../memory.ts";
import type { Messages } from "../message.ts";
import type { DiffSettings } from "./settings.ts";
import { type Ended, type Telling, told } from "./told.ts";
import { writing } from "./writing.ts";

type Write = (text: string) => Promise<void>;

/** Tells what changed between two runs, and ends with the exit code. */
export async function diff(settings: DiffSettings, shell: Shell, messages: Messages): Promise<ExitCode> {
  const { before, after, format, derived, output, color } = settings;
  const isTerminal = output === null && shell.stdout.isTTY === true;
  const telling = { before, after, format, derived, coloured: wantsColour(isTerminal, shell.env, color) };
  const isTooLarge = mayTakeAll(0, sizeOf(before) + sizeOf(after));
  return writing(settings, shell, messages, async (write, leave) => {
    const ended = await (isTooLarge ? elsewhere(telling, write) : told(telling, write));
    if ("changed" in ended) return ended.changed ? ExitCode.negative : ExitCode.ok;
    messages.note(ended.path, ended.message);
    leave();
    return ExitCode.failed;
  });
}

/** The same in a process of its own, which ends alone where it takes all the memory there is. */
async function elsewhere(telling: Telling, write: Write): Promise<Ended> {
  const own = apart();
  try {
    for (const asked = own.ask("told", telling); ; ) {
      const { done, value } = await asked.next();
      if (done === true) return value;
      await write(value);
    }
  } catch (error) {
    if (!(error instanceof OutOfMemory)) throw error;
    const message = sentence({ code: "too-little-memory" });
    return { path: `comparing ${telling.before} with ${telling.after}`, message };
  } finally {
    own.end();
  }
}
