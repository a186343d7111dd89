// npm run stress [-- WORD...]: what is too large for every day, a row of the README's table each; only those whose name holds a word.
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { weighed } from "./measure.ts";
import { STRESSES, type Stress, type Trial } from "./stress-cases.ts";

const COMMAND = fileURLToPath(new URL("../../bin/notice-extract.js", import.meta.url));
/** Twice as much may take so many times as long. */
const MOST_TIMES = 3;

type Weight = { readonly seconds: number; readonly peak: number };

/** The line ends in a file. */
function linesIn(path: string): number {
  const piece = Buffer.alloc(1 << 20);
  const handle = openSync(path, "r");
  let lines = 0;
  for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece))
    for (let at = piece.subarray(0, read).indexOf(10); at >= 0; at = piece.subarray(0, read).indexOf(10, at + 1))
      lines++;
  closeSync(handle);
  return lines;
}

function weigh({ make, records }: Trial, failures: string[]): Weight {
  const work = mkdtempSync(join(tmpdir(), "notice-extract-stress-"));
  try {
    make(join(work, "input.txt"));
    const output = join(work, "output.ndjson");
    const args = [COMMAND, join(work, "input.txt"), "--jobs", "1", "--as-of", "2026-01-01", "--output", output];
    const { code, seconds, peak } = weighed(args);
    const lines = code === 0 ? linesIn(output) : 0;
    if (lines !== records) failures.push(`exit code ${code}, ${lines} records instead of ${records}`);
    return { seconds, peak };
  } finally {
    rmSync(work, { recursive: true });
  }
}

const digits = (seconds: number): string => (seconds < 10 ? seconds.toFixed(1) : seconds.toFixed(0));
const range = (numbers: readonly string[]): string => [...new Set([numbers[0], numbers.at(-1)])].join("–");
const ordered = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

function row({ name, trials, growing, most }: Stress): readonly string[] {
  const failures: string[] = [];
  const weights = trials.map((trial) => weigh(trial, failures));
  const seconds = weights.map((weight) => weight.seconds);
  const peaks = ordered(weights.map(({ peak }) => peak));
  if ((peaks.at(-1) ?? 0) > most) failures.push(`${peaks.at(-1)} MB, more than ${most}`);
  if (growing)
    for (const [at, time] of seconds.entries())
      if (time > MOST_TIMES * (seconds[at - 1] ?? Infinity)) failures.push(`${time} s after ${seconds[at - 1]} s`);
  const times = growing ? seconds.map(digits).join(" / ") : range(ordered(seconds).map(digits));
  process.stdout.write(`| ${name} | ${times} s | ${range(peaks.map((peak) => peak.toFixed(0)))} MB |\n`);
  return failures.map((failure) => `${name}: ${failure}`);
}

const words = process.argv.slice(2);
const wanted = STRESSES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
process.stdout.write("| Tried | Time | Memory |\n|---|---:|---:|\n");
const failures = wanted.flatMap(row);
for (const failure of failures) process.stderr.write(`${failure}\n`);
process.exitCode = failures.length === 0 && wanted.length > 0 ? 0 : 1;
