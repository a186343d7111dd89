import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

/** Several measurements of one thing, in milliseconds. */
export type Times = { readonly median: number; readonly least: number; readonly most: number };

const timesOf = (all: readonly number[]): Times => {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  return { median: at(sorted.length >> 1), least: at(0), most: at(sorted.length - 1) };
};

/** Runs something some times to warm it up, until its code is compiled, then so many times. */
export const warm = (act: () => void, runs = 5, before = 1): Times => prepared(() => null, act, runs, before);

/** The same for something that needs what `prepare` makes, which is not measured, anew for each run. */
export function prepared<Given>(prepare: () => Given, act: (given: Given) => void, runs = 5, before = 1): Times {
  const all: number[] = [];
  for (let run = -before; run < runs; run++) {
    const given = prepare();
    const start = performance.now();
    act(given);
    if (run >= 0) all.push(performance.now() - start);
  }
  return timesOf(all);
}

/** Two things in turn, so that whatever else the machine does touches both. */
export function both(one: () => void, other: () => void, runs = 15): readonly [Times, Times] {
  const all: readonly [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run++) {
    for (const [at, act] of [one, other].entries()) {
      const start = performance.now();
      act();
      if (run > 0) all[at]?.push(performance.now() - start);
    }
  }
  return [timesOf(all[0]), timesOf(all[1])];
}

/** Says the peak memory of a process when it ends. What the system counts for a child begins with its parent's, so it is read from /proc. */
const PEAK = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from "node:fs";
  const peak = () => {
    try { return /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]; }
    catch { return process.resourceUsage().maxRSS; }
  };
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    process._rawDebug("peak " + peak() + "\\ntime " + (user + system));
  });
`)}`;

/** A process, cold: wall times of several runs, and its peak memory in MB from a run of its own (from the run itself where there is one only). */
export function cold(args: readonly string[], runs: number): { readonly times: Times; readonly peak: number } {
  const all: number[] = [];
  for (let run = 0; run < (runs === 1 ? 0 : runs); run++) {
    const start = performance.now();
    spawnSync(process.execPath, args, { stdio: "ignore" });
    all.push(performance.now() - start);
  }
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ["--import", PEAK, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  if (runs === 1) all.push(performance.now() - start);
  const peak = Math.max(...[...String(stderr).matchAll(/^peak (\d+)$/gmu)].map(([, size]) => Number(size) / 1024));
  return { times: timesOf(all), peak };
}

/** One run of a process: its exit code, its processor time in seconds, start included, and its peak memory in MB. */
export function weighed(args: readonly string[]): {
  readonly code: number | null;
  readonly seconds: number;
  readonly peak: number;
} {
  const { status, stderr } = spawnSync(process.execPath, ["--import", PEAK, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const said = (what: string): number =>
    Number(new RegExp(`^${what} (\\d{1,15})$`, "mu").exec(String(stderr))?.[1] ?? Number.NaN);
  return { code: status, seconds: said("time") / 1e6, peak: said("peak") / 1024 };
}
