import type { SingleBar } from "cli-progress";
import { inputs } from "../read/inputs.ts";
import type { Shell } from "./io.ts";
import type { Settings } from "./settings.ts";

/** How far a run is, drawn on standard error. */
export type Progress = {
  readonly done: (size: number) => void;
  readonly failed: () => void;
  /** Takes the bar away, so that a message can be written; it is drawn again with the next step. */
  readonly clear: () => void;
  readonly stop: () => void;
};

/** A run that takes less is over before anybody wonders. */
const AFTER_MS = 2000;
const MEBIBYTE = 2 ** 20;
const NONE: Progress = { done: () => {}, failed: () => {}, clear: () => {}, stop: () => {} };

/** A bar for a run whose records go elsewhere than to the terminal it is drawn on. */
export function progress(settings: Settings, shell: Shell): Progress {
  const records = settings.output === null && shell.stdout.isTTY === true;
  if (shell.stderr.isTTY !== true || settings.quiet || records || settings.operands.length === 0) return NONE;
  let bar: SingleBar | undefined;
  let began = 0;
  let files = 0;
  let bytes = 0;
  let errors = 0;
  let over = false;
  const shown = () => ({ speed: (bytes / MEBIBYTE / Math.max(began / 1000, 0.001)).toFixed(1), errors });
  const draw = async (): Promise<void> => {
    const [{ default: progressBars }, total] = await Promise.all([import("cli-progress"), countOf(settings)]);
    if (over) return;
    bar = new progressBars.SingleBar({
      stream: shell.stderr as NodeJS.WriteStream,
      format: "{bar} {value} of {total} files, {speed} MiB/s, {eta_formatted} left, errors: {errors}",
      clearOnComplete: true,
      hideCursor: true,
    });
    bar.start(total, files, shown());
  };
  const every = setInterval(() => {
    began += 250;
    bar?.update(files, shown());
  }, 250);
  const wait = setTimeout(() => void draw(), AFTER_MS);
  every.unref();
  wait.unref();
  return {
    done: (size) => {
      files++;
      bytes += size;
    },
    failed: () => {
      errors++;
    },
    clear: () => {
      if (bar !== undefined) shell.stderr.write("\r\u001b[K");
    },
    stop: () => {
      over = true;
      clearInterval(every);
      clearTimeout(wait);
      bar?.stop();
    },
  };
}

/** How many inputs there are: a listing of its own, while the work goes on. */
async function countOf({ operands, stdinName }: Settings): Promise<number> {
  let count = 0;
  for await (const _ of inputs(operands, stdinName)) count++;
  return count;
}
