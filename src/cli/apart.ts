import { fileURLToPath } from "node:url";
import type { Answered, Said } from "./apart-process.ts";

/** The process that was asked is no more: it took all the memory it had, or what the system could spare. */
export class OutOfMemory extends Error {
  override readonly name = "OutOfMemory";
}

/** A process of its own for what could take all the memory there is, which ends that process alone, however it ends. */
export type Apart = {
  /** Asks for something. Gives what comes before the answer, each part when the one before is done with, then the answer. */
  readonly ask: <Kind extends keyof Answered>(
    kind: Kind,
    question: Answered[Kind]["question"],
  ) => AsyncGenerator<Answered[Kind]["part"], Answered[Kind]["answer"]>;
  readonly end: () => void;
};

/** What V8 and the system end a process with that takes too much. */
const SIGNALS: ReadonlySet<NodeJS.Signals | null> = new Set(["SIGABRT", "SIGKILL", "SIGTRAP", "SIGILL"]);
/** The same where it was told as an exit code. */
const CODES: ReadonlySet<number | null> = new Set([134, 137]);

/** A process that is begun when it is first asked for something, and anew after one that ended. It is asked for one thing at a time. */
export function apart(): Apart {
  let child: Channel | undefined;
  return {
    ask: async function* (kind, question) {
      if (child === undefined || child.ended) child = await channel();
      child.send({ kind, question });
      for (;;) {
        const said = await child.next();
        if ("answer" in said) return said.answer as Answered[typeof kind]["answer"];
        yield said.part as Answered[typeof kind]["part"];
        child.send("more");
      }
    },
    end: () => child?.end(),
  };
}

type Channel = {
  readonly ended: boolean;
  readonly send: (message: object | string) => void;
  /** What the process says next. Rejects where it ended. */
  readonly next: () => Promise<Said>;
  readonly end: () => void;
};

async function channel(): Promise<Channel> {
  // Asked for here, as few runs need it.
  const { fork } = await import("node:child_process");
  // What V8 says of the memory that is gone is nothing for people to read.
  const child = fork(fileURLToPath(new URL("notice-extract.apart.js", import.meta.url)), {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const said: Said[] = [];
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  child.on("message", (message: Said) => {
    said.push(message);
    wake?.();
  });
  child.on("exit", (code, signal) => {
    failure ??=
      SIGNALS.has(signal) || CODES.has(code)
        ? new OutOfMemory()
        : new Error(`a process of its own ended with ${signal ?? code}`);
    wake?.();
  });
  // Whoever is gone cannot be told anything; that it is gone comes by itself.
  child.on("error", () => {});
  return {
    get ended() {
      return failure !== undefined;
    },
    send: (message) => void child.send(message, () => {}),
    next: async () => {
      while (said.length === 0) {
        if (failure !== undefined) throw failure;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return said.shift() ?? Promise.reject(new Error("nothing was said"));
    },
    end: () => child.kill("SIGKILL"),
  };
}
