import type { Writable } from "node:stream";
import { type Issue, sentence } from "../schema/issue.ts";
import { visible } from "../text/visible.ts";

/** Says things on standard error, one line each: `notice-extract: PATH: what; what to do`. */
export type Messages = {
  readonly issue: (path: string, issue: Issue) => void;
  readonly note: (path: string, what: string) => void;
  readonly usage: (what: string) => void;
};

export function messagesTo(stderr: Writable): Messages {
  // Whoever closed standard error does not want to read it.
  stderr.on("error", () => {});
  const say = (line: string): void => {
    stderr.write(`notice-extract: ${visible(line)}\n`);
  };
  const about = (path: string, what: string): void => say(`${path === "" ? "''" : path}: ${what}`);
  return { issue: (path, issue) => about(path, sentence(issue)), note: about, usage: say };
}
