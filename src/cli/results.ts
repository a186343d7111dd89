import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { decode } from "../decode/decode.ts";
import type { Decoded, Outcome } from "../pipeline.ts";
import { type Bytes, fileBytes, streamBytes } from "../read/bytes.ts";
import type { Input } from "../read/inputs.ts";
import type { Issue } from "../schema/issue.ts";
import { quotation } from "../text/visible.ts";
import { collectGarbage } from "./collect.ts";
import type { Shell } from "./io.ts";
import type { Settings } from "./settings.ts";
import { type Shaping, shaper, statesSomething } from "./shape.ts";
import { version } from "./version.ts";

/** Turns a decoded file into the records of its notices. */
export type Pipeline = (decoded: Decoded, asOf: string) => Iterable<Outcome>;

/** What comes of an input, one after the other: a record as it is printed, or what is to be said of the input. Plain data. */
export type Result =
  | { readonly kind: "record"; readonly text: string; readonly states: boolean }
  | { readonly kind: "issue"; readonly path: string; readonly issue: Issue }
  | { readonly kind: "empty"; readonly path: string }
  /** All of an input of this many bytes has come. */
  | { readonly kind: "done"; readonly size: number }
  | { readonly kind: "told"; readonly path: string; readonly encoding: string; readonly because: string };

/** What the results of a file depend on, besides its content and path. */
export type Making = Pick<Settings, "asOf" | "encoding"> & Shaping;

/** After so many notices of one file whoever waits (an interrupt, a slow reader) gets a turn. */
const NOTICES_A_TURN = 64;

export const issue = (path: string, what: Issue): Result => ({ kind: "issue", path, issue: what });

/** The bytes of an input. Asking for standard input opens it, so it is asked for only where it is read. */
export const bytesOf = async (
  input: Exclude<Input, { kind: "problem" }>,
  maxBytes: number,
  shell: Pick<Shell, "stdin">,
): Promise<Bytes> =>
  input.kind === "stdin" ? streamBytes(shell.stdin, maxBytes) : fileBytes(input.location, input.found, maxBytes);

export const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The records of one file, in order, and what kept others from having one. */
export async function* resultsOf(
  path: string,
  bytes: Uint8Array,
  making: Making,
  pipeline: Pipeline,
): AsyncGenerator<Result> {
  const shape = shaper(making);
  try {
    const decoding = decode(bytes, making.encoding);
    if (!decoding.ok) return yield issue(path, decoding.issue);
    const { text, encoding, because } = decoding;
    if (text === "") yield { kind: "empty", path };
    yield { kind: "told", path, encoding, because };
    let count = 0;
    for (const outcome of pipeline({ path, encoding, sha256: digestOf(bytes), text }, making.asOf)) {
      yield outcome.ok
        ? { kind: "record", text: shape(outcome.record), states: statesSomething(outcome.record) }
        : issue(path, bug(outcome));
      collectGarbage();
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
export const reason = (error: unknown): string =>
  quotation(error instanceof Error ? error.message : String(error), 120);
