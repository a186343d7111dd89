import { Session } from "node:inspector";

type Ranges = readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
type Coverage = {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly functionName: string; readonly ranges: Ranges }[];
  }[];
};

/**
 * Counts how often each block of the program is gone through. To be begun before the program is loaded: what was compiled before has
 * no counters. Gives what to ask for the counts with: those since it was asked the last time, by the place of the block in its file.
 */
export function countWork(): () => ReadonlyMap<string, number> {
  const session = new Session();
  session.connect();
  // Answers of the inspector in the same thread come before `post` returns.
  const ask = <Answer>(method: string, settings: object = {}): Answer => {
    let answer: unknown;
    session.post(method, settings, (error: Error | null, result?: object) => {
      if (error !== null) throw error;
      answer = result;
    });
    return answer as Answer;
  };
  ask("Profiler.enable");
  ask("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return () => {
    const { result } = ask<Coverage>("Profiler.takePreciseCoverage");
    const work = new Map<string, number>();
    for (const { url, functions } of result) {
      const file = /\/src\/.*$/u.exec(url)?.[0];
      if (file === undefined) continue;
      for (const { functionName, ranges } of functions)
        for (const { startOffset, count } of ranges) work.set(`${file} ${functionName} ${startOffset}`, count);
    }
    return work;
  };
}
