import { records } from "../pipeline.ts";
import { keepDictionaryIn } from "../recognise/noun-phrase/dictionary.ts";
import { cacheFolder } from "./cache-folder.ts";
import type { Index, Unreadable } from "./check/earlier.ts";
import type { Comparing, Done, Task } from "./check/task.ts";
import type { Ended, Telling } from "./check/told.ts";
import { type Making, type Result, resultsOf } from "./results.ts";

/** What can be asked for, what comes before the answer, and the answer: plain data. */
export type Answered = {
  /** The results of a file, some at a time. */
  readonly results: {
    readonly question: { readonly path: string; readonly bytes: Uint8Array; readonly making: Making };
    readonly part: readonly Result[];
    readonly answer: null;
  };
  /** A case of a check. */
  readonly compared: {
    readonly question: { readonly task: Task; readonly comparing: Comparing };
    readonly part: never;
    readonly answer: Done;
  };
  /** Where the records lie in a file of them. */
  readonly indexed: {
    readonly question: { readonly file: string };
    readonly part: never;
    readonly answer: Index | Unreadable;
  };
  /** What changed between two runs, as it is to be written. */
  readonly told: { readonly question: Telling; readonly part: string; readonly answer: Ended };
};

export type Said = { readonly part: unknown } | { readonly answer: unknown };

type Tell = (part: unknown) => Promise<void>;

/** So many results are sent at a time. */
const RESULTS = 64;

const ANSWERS: {
  readonly [Kind in keyof Answered]: (
    question: Answered[Kind]["question"],
    tell: Tell,
  ) => Promise<Answered[Kind]["answer"]>;
} = {
  results: async ({ path, bytes, making }, tell) => {
    let some: Result[] = [];
    for await (const result of resultsOf(path, bytes, making, records)) {
      some.push(result);
      if (some.length < RESULTS) continue;
      await tell(some);
      some = [];
    }
    await tell(some);
    return null;
  },
  compared: async ({ task, comparing }) => (await import("./check/task.ts")).perform(task, comparing, records),
  indexed: async ({ file }) => (await import("./check/earlier.ts")).indexOf(file),
  told: async (telling, tell) => (await import("./check/told.ts")).told(telling, tell),
};

type Question = {
  readonly [Kind in keyof Answered]: { readonly kind: Kind; readonly question: Answered[Kind]["question"] };
}[keyof Answered];

const say = (message: Said): void => void process.send?.(message);

/** Says a part and waits until more is wanted. */
const tell: Tell = async (part) => {
  const wanted = new Promise<void>((resolve) => void process.once("message", () => resolve()));
  say({ part });
  await wanted;
};

/** Answers one question after the other, until nobody is there to ask. */
async function answering(): Promise<never> {
  for (;;) {
    const { kind, question } = await new Promise<Question>(
      (resolve) => void process.once("message", (asked) => resolve(asked as Question)),
    );
    const answer = ANSWERS[kind] as (of: typeof question, by: Tell) => Promise<unknown>;
    say({ answer: await answer(question, tell) });
  }
}

keepDictionaryIn(cacheFolder(process.env, process.platform));
await answering();
