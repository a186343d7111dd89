import { EXIT_CODES } from "./exit-code.ts";
import { COMMANDS, type Flag, flags, written } from "./flags.ts";

export const SYNOPSIS = "notice-extract [options] [FILE | DIR | GLOB | -]...";

export const SUMMARY =
  "Reads Japanese and English notices of data breaches and security incidents and prints one record per notice, each value with the text it was read from.";

export const INPUTS =
  "A FILE is read as it is, a DIR with all .txt and .md files in it that are not hidden. A quoted GLOB is expanded. - is standard input, which is also read where nothing is named.";

/** What the environment changes. */
export const VARIABLES = [
  { name: "NO_COLOR", effect: "if not empty, --color auto means never" },
  { name: "TERM", effect: "if dumb, --color auto means never" },
] as const;

export const EXAMPLES = [
  { command: "notice-extract notices/ > records.ndjson", what: "a folder" },
  { command: "notice-extract --format text notice.txt", what: "one notice, to read" },
  { command: "notice-extract -E shift_jis old.txt", what: "an encoding that is known" },
] as const;

/** For `-h` and for wrong usage: one screen. */
export function shortHelp(): string {
  const rows = flags().map(([, flag]) => row(written(flag), flag.help));
  return [`Usage: ${SYNOPSIS}`, ...commandLines(), "", ...rows, ""].join("\n");
}

/** For `--help`: everything. */
export function longHelp(): string {
  return [
    ...folded(SUMMARY, ""),
    "",
    `Usage: ${SYNOPSIS}`,
    ...commandLines(),
    "",
    ...folded(INPUTS, ""),
    "",
    "Options:",
    ...flags().flatMap(([, flag]) => [
      `  ${written(flag)}`,
      ...explained(flag).flatMap((line) => folded(line, "      ")),
    ]),
    "",
    "Exit codes:",
    ...EXIT_CODES.flatMap(({ code, meaning }) => hanging(String(code), meaning)),
    "",
    "Environment:",
    ...VARIABLES.flatMap(({ name, effect }) => hanging(name, effect)),
    "",
    "Examples:",
    ...EXAMPLES.map(({ command, what }) => `  ${command.padEnd(44)} # ${what}`),
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
