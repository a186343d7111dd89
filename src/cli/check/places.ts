import { records } from "../../pipeline.ts";
import { sizeOf } from "../../read/bytes.ts";
import { sentence } from "../../schema/issue.ts";
import { type Apart, apart, OutOfMemory } from "../apart.ts";
import type { Answered } from "../apart-process.ts";
import { mayTakeAll } from "../memory.ts";
import type { Pipeline } from "../results.ts";
import { type Index, indexOf, type Unreadable } from "./earlier.ts";
import { LONGEST_LINE } from "./lines.ts";
import { aboutOf, type Comparing, type Done, failed, isTooLarge, perform, type Task } from "./task.ts";

/** Where cases are done: here, or in a process of its own where one could take all the memory there is, which ends that process alone. */
export type Workplace = {
  readonly done: (task: Task) => Promise<Done>;
  /** Where the records lie in a file of them. */
  readonly index: (file: string) => Promise<Index | Unreadable>;
  readonly end: () => void;
};

const TOO_LITTLE = sentence({ code: "too-little-memory" });

/** A pipeline of its own (in tests) cannot be sent to another process. */
export function workplace(
  { maxBytes, encoding, asOf, derived, update }: Comparing,
  pipeline: Pipeline | null,
): Workplace {
  const comparing: Comparing = { maxBytes, encoding, asOf, derived, update };
  const own = apart();
  return {
    done: async (task) =>
      pipeline === null && isTooLarge(task)
        ? answer(own, "compared", { task, comparing }, () =>
            failed(aboutOf(task), [{ path: aboutOf(task).notice, line: null, message: TOO_LITTLE }], 0),
          )
        : perform(task, comparing, pipeline ?? records),
    index: async (file) =>
      mayTakeAll(0, Math.min(LONGEST_LINE, sizeOf(file)))
        ? answer(own, "indexed", { file }, () => ({ line: null, message: TOO_LITTLE }))
        : indexOf(file),
    end: own.end,
  };
}

/** The answer to a question that nothing comes before; another one where there was too little memory for it. */
async function answer<Kind extends keyof Answered>(
  own: Apart,
  kind: Kind,
  question: Answered[Kind]["question"],
  otherwise: () => Answered[Kind]["answer"],
): Promise<Answered[Kind]["answer"]> {
  try {
    for (const asked = own.ask(kind, question); ; ) {
      const { done, value } = await asked.next();
      if (done === true) return value;
    }
  } catch (error) {
    if (error instanceof OutOfMemory) return otherwise();
    throw error;
  }
}
