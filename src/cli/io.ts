import type { Writable } from "node:stream";
import { codeOf } from "../read/failure.ts";

/** What the command has of the world besides files: its streams, its variables, and being told to stop. `process` is one. */
export type Shell = {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly once: (event: Stop, listener: () => void) => unknown;
  readonly off: (event: Stop, listener: () => void) => unknown;
};

/** What tells a program to end while it can still clean up: from the keyboard, by the system, as its terminal is gone. */
const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
type Stop = (typeof STOPS)[number];

/** Listens for being told to stop. Gives what ends the listening. */
export function onStop(shell: Pick<Shell, "once" | "off">, listener: () => void): () => void {
  for (const stop of STOPS) shell.once(stop, listener);
  return () => {
    for (const stop of STOPS) shell.off(stop, listener);
  };
}

/** The output could not be written; `why` is the system's name for it (`ENOSPC`). */
export class WriteFailure extends Error {
  override readonly name = "WriteFailure";
  readonly why: string;
  constructor(cause: unknown) {
    super("the output could not be written", { cause });
    this.why = codeOf(cause);
  }
}

/** Where output goes. Both calls wait for a slow reader, and reject with a WriteFailure. */
export type Sink = {
  readonly write: (text: string) => Promise<void>;
  /** All was written: makes it last. */
  readonly finish: () => Promise<void>;
  /** It is not to last: leaves what was there before. */
  readonly abandon: () => void;
};

/** A sink for a stream: a write ends when the stream wants more, so that nothing piles up in memory. */
export function streamSink(stream: Writable): Sink {
  let failure: WriteFailure | undefined;
  let waiting: { readonly resolve: () => void; readonly reject: (error: Error) => void } | undefined;
  stream.on("error", (error) => {
    failure ??= new WriteFailure(error);
    waiting?.reject(failure);
  });
  stream.on("drain", () => waiting?.resolve());
  const settled = (start: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      if (failure !== undefined) return reject(failure);
      waiting = { resolve, reject };
      if (start()) resolve();
    });
  return {
    write: (text) => settled(() => stream.write(text)),
    // A callback comes after everything written before has left, or failed.
    finish: () =>
      settled(() => {
        stream.write("", (error) => (error ? waiting?.reject(new WriteFailure(error)) : waiting?.resolve()));
        return false;
      }),
    abandon: () => {},
  };
}

/** Whether output to a stream may be coloured. The flag comes before the environment. */
export function wantsColour(isTerminal: boolean, env: Shell["env"], flag: "auto" | "always" | "never"): boolean {
  if (flag !== "auto") return flag === "always";
  return isTerminal && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";
}
