import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Bundles the command, once before all tests: they drive what users run. */
export default function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL("../../.ci/bundle.mjs", import.meta.url))], {
    stdio: "inherit",
  });
}
