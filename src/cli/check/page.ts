import { createHash } from "node:crypto";
import type { JsonObject } from "../../check/json.ts";
import { decode } from "../../decode/decode.ts";
import { fileBytes } from "../../read/bytes.ts";
import { type Issue, sentence } from "../../schema/issue.ts";
import { quotation } from "../../text/visible.ts";
import type { Pipeline } from "../results.ts";
import type { Reading } from "../settings.ts";
import { version } from "../version.ts";
import type { FileName } from "./cases.ts";

/** A page and the records of its notices, or what kept it from being read. `bug` says that it is our fault. */
export type Page =
  | { readonly ok: true; readonly text: string; readonly records: readonly JsonObject[] }
  | { readonly ok: false; readonly message: string; readonly bug: boolean };

/** What a page is extracted by. */
type Extracting = Pick<Reading, "maxBytes" | "encoding" | "asOf">;

const refused = (issue: Issue): Page => ({ ok: false, message: sentence(issue), bug: issue.code === "bug" });

/** Extracts the records of a file, under the path it is shown by. */
export function pageOf(
  { path, location }: FileName,
  { maxBytes, encoding, asOf }: Extracting,
  pipeline: Pipeline,
): Page {
  const read = fileBytes(location, "given", maxBytes);
  if (!read.ok) return refused(read.issue);
  const decoding = decode(read.bytes, encoding);
  if (!decoding.ok) return refused(decoding.issue);
  const sha256 = createHash("sha256").update(read.bytes).digest("hex");
  const found: JsonObject[] = [];
  for (const outcome of pipeline({ path, encoding: decoding.encoding, sha256, text: decoding.text }, asOf)) {
    if (!outcome.ok)
      return refused({ code: "bug", where: "its record", why: reason(outcome.error), version: version() });
    found.push(outcome.record);
  }
  return { ok: true, text: decoding.text, records: found };
}

/** The text of a file of expectations, which is UTF-8. */
export function textOf(
  { location }: FileName,
  { maxBytes }: Pick<Reading, "maxBytes">,
): { readonly text: string } | Issue {
  const read = fileBytes(location, "given", maxBytes);
  if (!read.ok) return read.issue;
  const decoding = decode(read.bytes, "utf-8");
  return decoding.ok ? { text: decoding.text } : decoding.issue;
}

const reason = (error: unknown): string => quotation(error instanceof Error ? error.message : String(error), 120);
