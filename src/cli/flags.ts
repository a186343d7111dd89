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

/** What can be asked for by a word in first place; everything else there is an input. */
export const COMMANDS = {
  schema: { arguments: "", help: "Print the JSON Schema of a record." },
} as const satisfies Readonly<Record<string, { readonly arguments: string; readonly help: string }>>;

export type CommandName = keyof typeof COMMANDS;

/** The flags as a list, in the order of the help. */
export const flags = (): readonly (readonly [FlagName, Flag])[] => Object.entries(FLAGS) as [FlagName, Flag][];

/** How a flag is written: "-f, --format FORMAT". */
export function written({ long, short, value }: Pick<Flag, "long" | "short" | "value">): string {
  const names = [...(short === undefined ? [] : [`-${short}`]), ...(long === undefined ? [] : [`--${long}`])].join(
    ", ",
  );
  return value === undefined ? names : `${names} ${value}`;
}
