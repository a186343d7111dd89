import { createHash } from "node:crypto";
import { records } from "./pipeline.ts";
import type { NoticeRecord } from "./schema/record.ts";

export type ExtractOptions = {
  /** The day (ISO) that stands for "today"; left out, the computer's own. Only what no date of the notice pins rests on it. */
  readonly asOf?: string;
  /** What `source.path` says; empty for a text that came from no file. */
  readonly path?: string;
};

/** One validated record for each notice in a text, in order. */
export function extract(text: string, { asOf = today(), path = "" }: ExtractOptions = {}): readonly NoticeRecord[] {
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return [...records({ path, encoding: "utf-8", sha256, text }, asOf)];
}

const today = (): string => new Date().toISOString().slice(0, 10);
