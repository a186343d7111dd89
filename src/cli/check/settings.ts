import { GATED, type Gate, readGates } from "../../check/gate.ts";
import type { Arguments, UsageError } from "../arguments.ts";
import { CHECK_FLAGS, DIFF_FLAGS } from "../flags.ts";
import { choice, type Reading, readingOf, textIn, wrongValue } from "../settings.ts";

/** What the arguments mean for a check. */
export type CheckSettings = Reading & {
  readonly paths: readonly string[];
  readonly format: (typeof CHECK_FLAGS.format.choices)[number];
  readonly against: string | null;
  readonly gates: readonly Gate[];
  readonly update: boolean;
  readonly derived: boolean;
};

type Env = Readonly<Record<string, string | undefined>>;

/** Checks the values of the flags, and whether they go together. */
export function checkSettingsOf({ values, operands }: Arguments, today: string, env: Env): CheckSettings | UsageError {
  const reading = readingOf(values, today);
  if ("usageError" in reading) return reading;
  const given = textIn(values);
  const format = choice(CHECK_FLAGS.format.choices, given("format") ?? "text");
  if (format === undefined)
    return wrongValue(CHECK_FLAGS.format, given("format"), `one of ${CHECK_FLAGS.format.choices.join(", ")}`);
  const minF1 = given("minF1");
  const f1 = minF1 === undefined ? [] : readGates("f1", minF1);
  if (f1 === null)
    return wrongValue(
      CHECK_FLAGS.minF1,
      minF1,
      `lists with a number from 0 to 1 (counts=0.9,events=0.8); lists are all, ${GATED.join(", ")}`,
    );
  const minAccuracy = given("minAccuracy");
  const accuracies = minAccuracy === undefined ? [] : readGates("accuracy", minAccuracy);
  if (accuracies === null)
    return wrongValue(
      CHECK_FLAGS.minAccuracy,
      minAccuracy,
      "keys with a number from 0 to 1 (title=0.9,counts.status=0.8)",
    );
  const against = given("against") ?? null;
  const update = values.update === true;
  if (operands.length === 0 && against === null)
    return { usageError: "check needs a PATH; name a folder of cases, a notice or an expected file" };
  if (update && against !== null)
    return { usageError: "--update can't rewrite what --against names; print the records anew instead" };
  if (update && isCi(env) && values.force !== true)
    return {
      usageError: "--update is refused in CI, where nobody reads what it writes; run it at home or add --force",
    };
  return {
    ...reading,
    paths: operands,
    format,
    against,
    gates: [...f1, ...accuracies],
    update,
    derived: values.derived === true,
  };
}

/** CI servers set CI=true; some say 1. */
const isCi = ({ CI = "" }: Env): boolean => !["", "0", "false"].includes(CI.toLowerCase());

/** What the arguments mean for a diff. */
export type DiffSettings = Pick<Reading, "output" | "color"> & {
  readonly before: string;
  readonly after: string;
  readonly format: (typeof DIFF_FLAGS.format.choices)[number];
  readonly derived: boolean;
};

export function diffSettingsOf({ values, operands }: Arguments, today: string): DiffSettings | UsageError {
  const reading = readingOf(values, today);
  if ("usageError" in reading) return reading;
  const given = textIn(values);
  const format = choice(DIFF_FLAGS.format.choices, given("format") ?? "text");
  if (format === undefined)
    return wrongValue(DIFF_FLAGS.format, given("format"), `one of ${DIFF_FLAGS.format.choices.join(", ")}`);
  const [before, after, ...more] = operands;
  if (before === undefined || after === undefined || more.length > 0)
    return { usageError: "diff takes two files of records; give it A.ndjson and B.ndjson" };
  const { output, color } = reading;
  return { before, after, format, output, color, derived: values.derived === true };
}
