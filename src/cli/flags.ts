import { ENCODINGS } from "../decode/encoding.ts";

/** A flag of the command: parser, help, man page and completions are made from it. */
export type Flag = {
  readonly long?: string;
  readonly short?: string;
  /** The name of its value; a flag without one is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** One line, for `-h`. */
  readonly help: string;
  /** What else `--help` and the man page say. */
  readonly more?: string;
};

export const FORMATS = ["ndjson", "json", "text"] as const;
export const COLOURS = ["auto", "always", "never"] as const;
export const GENERATED = ["man", "complete-bash", "complete-zsh", "complete-fish"] as const;

/** Files up to this size are read unless `--max-bytes` says otherwise. */
export const DEFAULT_MAX_BYTES = 64 * 2 ** 20;

export const FLAGS = {
  format: {
    long: "format",
    short: "f",
    value: "FORMAT",
    choices: FORMATS,
    help: "Shape of the output: ndjson (default), json or text.",
    more: "ndjson: one record a line, as they are done. json: the same, indented. text: for people, each fact with its evidence.",
  },
  asOf: {
    long: "as-of",
    value: "DATE",
    help: "Day that stands for today (YYYY-MM-DD); today when omitted.",
    more: "The only use of the clock: give it, and the same input gives the same output on any day.",
  },
  encoding: {
    long: "encoding",
    short: "E",
    value: "NAME",
    choices: ENCODINGS,
    help: "Encoding of the input; told from the bytes when omitted.",
    more: "Usual other names (cp932, sjis, eucjp, utf-16, latin1) are understood. Bytes that are not valid in it are an error.",
  },
  output: {
    long: "output",
    short: "o",
    value: "FILE",
    help: "Write to FILE instead of standard output.",
    more: "The file appears, or replaces an earlier one, when all inputs are done; until then, and on failure, it is as it was.",
  },
  jobs: {
    long: "jobs",
    short: "j",
    value: "N",
    help: "Read with N threads; as many as there are cores when omitted.",
    more: "Up to a thousand inputs are read by one unless N is given. The output is the same, in the same order, whatever N is.",
  },
  cache: {
    long: "cache",
    value: "FILE",
    help: "Take results of unchanged inputs from FILE, and keep them there.",
    more: "Unchanged: path, content, the program and options. The output is the same as without. FILE keeps what the last run read.",
  },
  exitStatus: {
    long: "exit-status",
    short: "e",
    help: "Exit with 1 if no record states anything.",
    more: "A record states something if it has a count, period, event, vector, data type or impact.",
  },
  quiet: { long: "quiet", short: "q", help: "Say nothing on standard error but errors." },
  explain: {
    long: "explain",
    help: "Say how encodings were told; name rules in text output.",
    more: "One line on standard error per input. In JSON every evidence names its rule anyway.",
  },
  stdinName: { long: "stdin-name", value: "NAME", help: "Path that records of standard input get; - when omitted." },
  maxBytes: {
    long: "max-bytes",
    value: "SIZE",
    help: "Refuse larger inputs; 64M when omitted.",
    more: "A number of bytes, or one with K, M or G (of 1,024). At most 512M.",
  },
  color: {
    long: "color",
    value: "WHEN",
    choices: COLOURS,
    help: "Colour text output: auto (default), always or never.",
    more: "auto: on a terminal, unless NO_COLOR is set or TERM is dumb. JSON is never coloured.",
  },
  generate: {
    long: "generate",
    value: "WHAT",
    choices: GENERATED,
    help: "Print the man page or the completions of a shell.",
  },
  version: { long: "version", help: "Print the version." },
  shortHelp: { short: "h", help: "Print a short help." },
  help: { long: "help", help: "Print the whole help." },
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof FLAGS;

/** The flags of a command by their names, in the order of the help. */
export type FlagTable = Readonly<Record<string, Flag>>;

const HELP = { shortHelp: FLAGS.shortHelp, help: FLAGS.help } as const satisfies FlagTable;

export const CHECK_FORMATS = ["text", "json", "ndjson", "junit", "github"] as const;

export const CHECK_FLAGS = {
  format: {
    long: "format",
    short: "f",
    value: "FORMAT",
    choices: CHECK_FORMATS,
    help: "Shape of the report: text (default), json, ndjson, junit or github.",
    more: "text: for people. json, ndjson: every difference as data. junit: XML for CI servers. github: annotations of a workflow.",
  },
  against: {
    long: "against",
    value: "FILE",
    help: "Compare with records printed earlier (NDJSON) instead of expected files.",
    more: "Matched by path and number of the notice. Without PATH, every file the records name is read again.",
  },
  minF1: {
    long: "min-f1",
    value: "GATES",
    help: "Fail only where the F1 of a list is lower: counts=0.9,data_types=0.95.",
    more: "A list of the record, notices (how pages are split) or all. Differences by themselves are no failure then.",
  },
  minAccuracy: {
    long: "min-accuracy",
    value: "GATES",
    help: "Fail only where a key is right less often: title=0.95,counts.status=0.9.",
    more: "Any key of the table of accuracies. Goes with --min-f1 or by itself.",
  },
  update: {
    long: "update",
    help: "Rewrite expected files to expect what is extracted now.",
    more: "Only what differs is written, with the keys the file has, in its order. Refused where CI is set, but for --force.",
  },
  force: { long: "force", help: "Update in CI as well." },
  derived: { long: "derived", help: "Compare id and source as well, which follow from text and file." },
  asOf: FLAGS.asOf,
  encoding: FLAGS.encoding,
  maxBytes: FLAGS.maxBytes,
  output: FLAGS.output,
  color: FLAGS.color,
  ...HELP,
} as const satisfies FlagTable;

export const DIFF_FORMATS = ["text", "ndjson"] as const;

export const DIFF_FLAGS = {
  format: {
    long: "format",
    short: "f",
    value: "FORMAT",
    choices: DIFF_FORMATS,
    help: "Shape of the report: text (default) or ndjson.",
    more: "text: for people. ndjson: a line for each record that changed, and a last one with the totals.",
  },
  derived: CHECK_FLAGS.derived,
  output: FLAGS.output,
  color: FLAGS.color,
  ...HELP,
} as const satisfies FlagTable;

/** What can be asked for by a word in first place; everything else there is an input. */
export const COMMANDS = {
  schema: { arguments: "", help: "Print the JSON Schema of a record.", more: "", flags: HELP },
  check: {
    arguments: "PATH...",
    help: "Compare records with expected ones.",
    more: "A PATH is a folder of cases, a notice or an expected file. A case is notice.txt with expected.json, NAME.txt with NAME.expected.json, or a page of several notices with NAME.expected.ndjson, a record a line.",
    flags: CHECK_FLAGS,
  },
  diff: {
    arguments: "A.ndjson B.ndjson",
    help: "Tell what changed between two runs.",
    more: "Records are matched by path and number of the notice; the runs may be in any order.",
    flags: DIFF_FLAGS,
  },
} as const satisfies Readonly<
  Record<
    string,
    { readonly arguments: string; readonly help: string; readonly more: string; readonly flags: FlagTable }
  >
>;

export type CommandName = keyof typeof COMMANDS;

/** The flags as a list, in the order of the help. */
export const flags = (table: FlagTable = FLAGS): readonly (readonly [string, Flag])[] => Object.entries(table);

/** How a flag is written: "-f, --format FORMAT". */
export function written({ long, short, value }: Pick<Flag, "long" | "short" | "value">): string {
  const names = [...(short === undefined ? [] : [`-${short}`]), ...(long === undefined ? [] : [`--${long}`])].join(
    ", ",
  );
  return value === undefined ? names : `${names} ${value}`;
}
