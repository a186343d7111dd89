// npm run fuzz [-- TIMES]: the properties with so many times (20) their usual runs and another seed, which is said so that a failure can be repeated.
import { spawnSync } from "node:child_process";

const [times = "20", seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
process.stdout.write(`${times} times the usual runs, seed ${seed}\n`);
const { status } = spawnSync(
  "npx",
  [
    "vitest",
    "run",
    "--config",
    "test/vitest.config.ts",
    "--testTimeout=36000000",
    "test/properties",
    "test/check/fuzz",
  ],
  { stdio: "inherit", env: { ...process.env, NOTICE_EXTRACT_RUNS: times, NOTICE_EXTRACT_SEED: seed } },
);
process.exitCode = status ?? 1;
