import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What the program itself takes after some notices, about, in bytes. */
const PROGRAM = 40_000_000;
/**
 * So many bytes more than were in use after the last collection are waited for. Left to itself V8 waits until as much again is garbage,
 * so that a run takes the more memory the longer it lasts.
 */
const GARBAGE = 12_000_000;

let inUse = PROGRAM;
let collect: (() => void) | undefined;

/** Between two notices little is in use: collects what the ones before left, once that is much. Each thread has its own. */
export function collectGarbage(): void {
  if (kept() < inUse + GARBAGE) return;
  collect ??= collector();
  collect();
  inUse = kept();
}

/** What takes room until everything is collected: V8 looks through what was made last every few notices by itself. */
const kept = (): number =>
  getHeapSpaceStatistics().reduce(
    (sum, { space_name, space_used_size }) => (space_name === "new_space" ? sum : sum + space_used_size),
    0,
  );

/** V8 gives the function to contexts made after the flag was set. */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
