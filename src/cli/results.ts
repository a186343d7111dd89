import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { decode } from "../decode/decode.ts";
import type { Decoded, Outcome } from "../pipeline.ts";
import { type Bytes, fileBytes, streamBytes } from "../read/bytes.ts";
import { type Input, inputs } from "../read/inputs.ts";
import type { Issue } from "../schema/issue.ts";
import type { NoticeRecord } from "../schema/record.ts";
import { quotation } from "../text/visible.ts";
import type { Shell } from "./io.ts";
import type { Settings } from "./settings.ts";
import { version } from "./version.ts";

/** Turns a decoded file into the records of its notices. */
export type Pipeline = (decoded: Decoded, asOf: string) => Iterable<Outcome>;

/** What comes of the inputs, one after the other. */
export type Result =
  | { readonly kind: "record"; readonly record: NoticeRecord }
  | { readonly kind: "issue"; readonly path: string; readonly issue: Issue }
  | { readonly kind: "empty"; readonly path: string }
  | { readonly kind: "told"; readonly path: string; readonly encoding: string; readonly because: string };

/** After so many notices of one file whoever waits (an interrupt, a slow reader) gets a turn. */
const NOTICES_A_TURN = 64;

/** The records of all inputs, in order, and what kept others from having one. Only one input is in memory at a time. */
export async function* results(settings: Settings, shell: Shell, pipeline: Pipeline): AsyncGenerator<Result> {
  const named = settings.operands.length === 0 ? ["-"] : settings.operands;
  for await (const input of inputs(named, settings.stdinName)) {
    await nextTurn();
    if (input.kind === "problem") {
      yield { kind: "issue", path: input.path, issue: input.issue };
      continue;
    }
    const read = await bytesOf(input, settings, shell);
    yield* read.ok ? resultsOf(input.path, read.bytes, settings, pipeline) : [issue(input.path, read.issue)];
  }
}

const issue = (path: string, what: Issue): Result => ({ kind: "issue", path, issue: what });

const bytesOf = async (
  input: Exclude<Input, { kind: "problem" }>,
  { maxBytes }: Settings,
  shell: Shell,
): Promise<Bytes> =>
  // Asking for standard input opens it, so it is asked for only where it is read.
  input.kind === "stdin" ? streamBytes(shell.stdin, maxBytes) : fileBytes(input.location, input.found, maxBytes);

async function* resultsOf(
  path: string,
  bytes: Uint8Array,
  settings: Settings,
  pipeline: Pipeline,
): AsyncGenerator<Result> {
  const decoding = decode(bytes, settings.encoding);
  if (!decoding.ok) return yield issue(path, decoding.issue);
  const { text, encoding, because } = decoding;
  if (text === "") yield { kind: "empty", path };
  yield { kind: "told", path, encoding, because };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  try {
    let count = 0;
    for (const outcome of pipeline({ path, encoding, sha256, text }, settings.asOf)) {
      yield outcome.ok ? { kind: "record", record: outcome.record } : issue(path, bug(outcome));
      if (++count % NOTICES_A_TURN === 0) await nextTurn();
    }
  } catch (error) {
    yield issue(path, { code: "bug", where: "reading it", why: reason(error), version: version() });
  }
}

const bug = ({ notice, notices, error }: Extract<Outcome, { ok: false }>): Issue => ({
  code: "bug",
  where: notices === 1 ? "its record" : `the record of notice ${notice} of ${notices}`,
  why: reason(error),
  version: version(),
});

/** What an error says, short enough to quote no more than a phrase of a notice. */
const reason = (error: unknown): string => quotation(error instanceof Error ? error.message : String(error), 120);
