import { Command, CommanderError, Option } from "commander";
import { COMMANDS, type CommandName, FLAGS, type Flag, type FlagTable, flags, written } from "./flags.ts";

/** What was typed: the flags by their names, and the operands in their order. */
export type Arguments = {
  readonly command: CommandName | null;
  readonly values: Readonly<Record<string, string | true | undefined>>;
  readonly operands: readonly string[];
};

/** Something typed wrongly: what, and what to do. */
export type UsageError = { readonly usageError: string };

/** Reads the arguments by the flag table of the command they name. A flag given twice counts as given last; `--` ends the flags. */
export function readArguments(argv: readonly string[]): Arguments | UsageError {
  const command = commandIn(argv);
  if (command === null) return readFlags(FLAGS, argv);
  const read = readFlags(COMMANDS[command].flags, argv.slice(1));
  if ("usageError" in read) return read;
  const surplus = COMMANDS[command].arguments === "" ? read.operands[0] : undefined;
  return surplus === undefined
    ? { ...read, command }
    : { usageError: `${command} takes no '${surplus}'; see notice-extract -h` };
}

const commandIn = ([word]: readonly string[]): CommandName | null =>
  (Object.keys(COMMANDS) as CommandName[]).find((name) => name === word) ?? null;

function readFlags(table: FlagTable, argv: readonly string[]): Arguments | UsageError {
  const program = plain(new Command("notice-extract"))
    .argument("[input...]")
    .action(() => {});
  for (const [, flag] of flags(table)) program.addOption(option(flag));
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return { usageError: readable(error.message) };
    throw error;
  }
  const typed: Readonly<Record<string, string | true>> = program.opts();
  const values = flags(table).flatMap(([name, flag]) => {
    const value = typed[attribute(flag)];
    return value === undefined ? [] : [[name, value]];
  });
  return { command: null, values: Object.fromEntries(values), operands: program.args };
}

/** A flag as commander writes it: "-f, --format <FORMAT>". */
const option = ({ value, help, ...names }: Flag): Option =>
  new Option(written(value === undefined ? names : { ...names, value: `<${value}>` }), help);

/** A command that says and ends nothing by itself. */
const plain = (command: Command): Command =>
  command
    .helpOption(false)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });

const attribute = (flag: Flag): string =>
  (flag.long ?? flag.short ?? "").replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

/** "error: unknown option '--fromat'\n(Did you mean --format?)" → "unknown option '--fromat'; did you mean --format?" */
function readable(message: string): string {
  const [what = "", hint] = message.replace(/^error: /u, "").split("\n");
  return `${what}; ${hint === undefined ? "see notice-extract -h" : hint.replace(/^\(D(.*)\)$/u, "d$1")}`;
}
