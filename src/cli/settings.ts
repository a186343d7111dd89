import { isDay } from "../calendar/day.ts";
import { ENCODINGS, type Encoding, encodingNamed } from "../decode/encoding.ts";
import { size } from "../schema/issue.ts";
import type { Arguments, UsageError } from "./arguments.ts";
import { DEFAULT_MAX_BYTES, FLAGS, type Flag, type FlagName } from "./flags.ts";

/** What the arguments mean for an extraction. */
export type Settings = {
  readonly operands: readonly string[];
  readonly format: (typeof FLAGS.format.choices)[number];
  readonly asOf: string;
  readonly encoding: Encoding | null;
  readonly output: string | null;
  readonly stdinName: string;
  readonly maxBytes: number;
  /** How many threads read, or null for as many as there are cores if there is work for them. */
  readonly jobs: number | null;
  readonly cache: string | null;
  readonly exitStatus: boolean;
  readonly quiet: boolean;
  readonly explain: boolean;
  readonly color: (typeof FLAGS.color.choices)[number];
};

/** No text can be longer than Node's strings. */
const MOST_BYTES = 512 * 2 ** 20;

/** How inputs are read, whatever is done with their records. */
export type Reading = Pick<Settings, "asOf" | "encoding" | "maxBytes" | "output" | "color">;

/** Checks the values of the flags. `today` is the day `--as-of` stands for when it is not given. */
export function settingsOf({ values, operands }: Arguments, today: string): Settings | UsageError {
  const reading = readingOf(values, today);
  if ("usageError" in reading) return reading;
  const given = textIn(values);
  const format = choice(FLAGS.format.choices, given("format") ?? "ndjson");
  if (format === undefined) return wrong("format", given("format"), `one of ${FLAGS.format.choices.join(", ")}`);
  const jobs = given("jobs");
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/u.test(jobs)) return wrong("jobs", jobs, "a number from 1 to 999");
  const cache = given("cache") ?? null;
  if (cache === "") return wrong("cache", cache, "the name of a file");
  return {
    ...reading,
    operands,
    jobs: jobs === undefined ? null : Number(jobs),
    cache,
    format,
    stdinName: given("stdinName") ?? "-",
    exitStatus: values.exitStatus === true,
    quiet: values.quiet === true,
    explain: values.explain === true,
  };
}

/** The value typed for a flag. */
export const textIn =
  (values: Arguments["values"]) =>
  (name: string): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };

/** Checks the values of the flags that say how inputs are read and where the output goes. */
export function readingOf(values: Arguments["values"], today: string): Reading | UsageError {
  const given = textIn(values);
  const encodingName = given("encoding");
  const encoding = encodingName === undefined ? null : encodingNamed(encodingName);
  if (encoding === undefined) return wrong("encoding", encodingName, `one of ${ENCODINGS.join(", ")}`);
  const color = choice(FLAGS.color.choices, given("color") ?? "auto");
  if (color === undefined) return wrong("color", given("color"), `one of ${FLAGS.color.choices.join(", ")}`);
  const asOf = given("asOf") ?? today;
  if (!isDay(asOf)) return wrong("asOf", asOf, "a day of the calendar as YYYY-MM-DD");
  const maxBytes = bytes(given("maxBytes") ?? String(DEFAULT_MAX_BYTES));
  if (maxBytes === undefined) {
    return wrong("maxBytes", given("maxBytes"), `a number from 1 to ${size(MOST_BYTES)}, with K, M or G if you like`);
  }
  const output = given("output");
  if (output === "") return wrong("output", output, "the name of a file");
  return { asOf, encoding, maxBytes, output: output === undefined || output === "-" ? null : output, color };
}

/** The usage error of a flag with a value it cannot take. */
export const wrong = (name: FlagName, value: string | undefined, wanted: string): UsageError =>
  wrongValue(FLAGS[name], value, wanted);

export const wrongValue = ({ long = "" }: Flag, value: string | undefined, wanted: string): UsageError => ({
  usageError: `--${long} cannot be '${value ?? ""}'; give it ${wanted}`,
});

/** The choice somebody typed, if it is one. */
export const choice = <Choice extends string>(choices: readonly Choice[], typed: string): Choice | undefined =>
  choices.find((one) => one === typed);

const FACTORS: Readonly<Record<string, number>> = { "": 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** "64M" → 67108864; undefined for what is no size we can read up to. */
function bytes(text: string): number | undefined {
  const [, digits = "", unit = ""] = /^(\d{1,12})([KMG]?)$/iu.exec(text) ?? [];
  const value = Number(digits) * (FACTORS[unit.toUpperCase()] ?? 1);
  return value >= 1 && value <= MOST_BYTES ? value : undefined;
}
