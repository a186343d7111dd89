import { EXIT_CODES } from "./exit-code.ts";
import { COMMANDS, type CommandName, FLAGS, type Flag, flags, written } from "./flags.ts";

export const SYNOPSIS = "notice-extract [options] [FILE | DIR | GLOB | -]...";

export const SUMMARY =
  "Reads Japanese and English notices of data breaches and security incidents and prints one record per notice, each value with the text it was read from.";

export const INPUTS =
  "A FILE is read as it is, a DIR with all .txt and .md files in it that are not hidden. A quoted GLOB is expanded. - is standard input, which is also read where nothing is named.";

/** What the environment changes. */
export const VARIABLES = [
  { name: "NO_COLOR", effect: "if not empty, --color auto means never" },
  { name: "TERM", effect: "if dumb, --color auto means never" },
  { name: "CI", effect: "if set and not 0 or false, check --update is refused" },
  { name: "GITHUB_WORKSPACE", effect: "the folder that paths of check --format github are relative to" },
] as const;

export const EXAMPLES = [
  { command: "notice-extract notices/ > records.ndjson", what: "a folder" },
  { command: "notice-extract --format text notice.txt", what: "one notice, to read" },
  { command: "notice-extract -E shift_jis old.txt", what: "an encoding that is known" },
] as const;

export const synopsisOf = (command: CommandName): string =>
  `notice-extract ${command} [options] ${COMMANDS[command].arguments}`.trimEnd();

/** What a command is told by: its own words, or all of it for the command without a word. */
const about = (command: CommandName | null) =>
  command === null
    ? { synopsis: SYNOPSIS, summary: SUMMARY, more: INPUTS, table: FLAGS }
    : {
        synopsis: synopsisOf(command),
        summary: COMMANDS[command].help,
        more: COMMANDS[command].more,
        table: COMMANDS[command].flags,
      };

/** For `-h` and for wrong usage: one screen. */
export function shortHelp(command: CommandName | null = null): string {
  const { synopsis, table } = about(command);
  const rows = flags(table).map(([, flag]) => row(written(flag), flag.help));
  return [`Usage: ${synopsis}`, ...(command === null ? commandLines() : []), "", ...rows, ""].join("\n");
}

/** For `--help`: everything. */
export function longHelp(command: CommandName | null = null): string {
  const { synopsis, summary, more, table } = about(command);
  return [
    ...folded(summary, ""),
    "",
    `Usage: ${synopsis}`,
    ...(command === null ? commandLines() : []),
    "",
    ...(more === "" ? [] : [...folded(more, ""), ""]),
    "Options:",
    ...flags(table).flatMap(([, flag]) => [
      `  ${written(flag)}`,
      ...explained(flag).flatMap((line) => folded(line, "      ")),
    ]),
    "",
    "Exit codes:",
    ...EXIT_CODES.flatMap(({ code, meaning }) => hanging(String(code), meaning)),
    "",
    "Environment:",
    ...VARIABLES.flatMap(({ name, effect }) => hanging(name, effect)),
    ...(command === null
      ? ["", "Examples:", ...EXAMPLES.map(({ command: example, what }) => `  ${example.padEnd(44)} # ${what}`)]
      : []),
    "",
  ].join("\n");
}

const explained = ({ help, more, choices }: Flag): readonly string[] => [
  help,
  ...(more === undefined ? [] : [more]),
  ...(choices === undefined || help.includes(choices[0] ?? "") ? [] : [`One of ${choices.join(", ")}.`]),
];

const commandLines = (): readonly string[] =>
  Object.entries(COMMANDS).map(
    ([name, { help }]) => `       ${`notice-extract ${name}`.padEnd(SYNOPSIS.length)}  ${help}`,
  );

const row = (left: string, right: string): string => `  ${left.padEnd(24)} ${right}`;

const hanging = (left: string, right: string): readonly string[] =>
  folded(right, " ".repeat(13)).map((line, order) => (order === 0 ? `  ${left.padEnd(10)} ${line.trimStart()}` : line));

/** Lines of at most 80 characters, broken at blanks. */
function folded(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > 80) {
      lines.push(indent + line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
