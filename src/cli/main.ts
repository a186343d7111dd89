import { codeOf } from "../read/failure.ts";
import { type Arguments, readArguments, type UsageError } from "./arguments.ts";
import { ExitCode } from "./exit-code.ts";
import { FLAGS } from "./flags.ts";
import { longHelp, shortHelp } from "./help.ts";
import { type Shell, streamSink, WriteFailure } from "./io.ts";
import { type Messages, messagesTo } from "./message.ts";
import { choice, settingsOf, wrong } from "./settings.ts";
import { version } from "./version.ts";

/** The whole command: does what the arguments ask for and ends with the exit code. What a run does not need is not loaded. */
export async function main(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  const messages = messagesTo(shell.stderr);
  try {
    return await run(argv, shell, messages);
  } catch (error) {
    if (error instanceof WriteFailure) {
      if (error.why === "EPIPE") return ExitCode.ok;
      messages.issue("standard output", { code: "unwritable", why: error.why });
      return ExitCode.failed;
    }
    messages.issue("internal", { code: "bug", where: "the run", why: codeOf(error), version: version() });
    return ExitCode.bug;
  }
}

async function run(argv: readonly string[], shell: Shell, messages: Messages): Promise<ExitCode> {
  const typed = readArguments(argv);
  if ("usageError" in typed) return misused(typed, messages);
  const { command, values, operands } = typed;
  if (values.help === true) return print(longHelp(command), shell);
  if (values.shortHelp === true) return print(shortHelp(command), shell);
  if (values.version === true) return print(`${version()}\n`, shell);
  if (values.generate !== undefined) return generate(String(values.generate), shell, messages);
  if (command === "schema") return schema(shell);
  if (command === "check" || command === "diff") return compared(command, typed, shell, messages);
  if (operands.length === 0 && shell.stdin.isTTY === true) {
    shell.stderr.write(shortHelp());
    return ExitCode.failed;
  }
  const settings = settingsOf(typed, today());
  if ("usageError" in settings) return misused(settings, messages);
  const { extract } = await import("./extract.ts");
  return extract(settings, shell, messages);
}

function misused({ usageError }: UsageError, messages: Messages): ExitCode {
  messages.usage(usageError);
  return ExitCode.failed;
}

async function print(text: string, shell: Shell): Promise<ExitCode> {
  const sink = streamSink(shell.stdout);
  await sink.write(text);
  await sink.finish();
  return ExitCode.ok;
}

/** Runs the commands that compare records. */
async function compared(
  command: "check" | "diff",
  typed: Arguments,
  shell: Shell,
  messages: Messages,
): Promise<ExitCode> {
  const { checkSettingsOf, diffSettingsOf } = await import("./check/settings.ts");
  if (command === "check") {
    const settings = checkSettingsOf(typed, today(), shell.env);
    if ("usageError" in settings) return misused(settings, messages);
    return (await import("./check/check.ts")).check(settings, shell, messages);
  }
  const settings = diffSettingsOf(typed, today());
  if ("usageError" in settings) return misused(settings, messages);
  return (await import("./check/diff.ts")).diff(settings, shell, messages);
}

async function schema(shell: Shell): Promise<ExitCode> {
  const [{ jsonSchema }, { indented }] = await Promise.all([
    import("../emit/json-schema.ts"),
    import("../emit/json.ts"),
  ]);
  return print(indented(jsonSchema()), shell);
}

async function generate(what: string, shell: Shell, messages: Messages): Promise<ExitCode> {
  const { choices } = FLAGS.generate;
  const wanted = choice(choices, what);
  if (wanted === undefined) return misused(wrong("generate", what, `one of ${choices.join(", ")}`), messages);
  if (wanted === "man") return print((await import("./man.ts")).manPage(version()), shell);
  const { bash, fish, zsh } = await import("./completions.ts");
  return print({ "complete-bash": bash, "complete-zsh": zsh, "complete-fish": fish }[wanted](), shell);
}

/** The day it is where the command runs: the only look at the clock. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
