// Loaded into the command under test: measures its heap from within, after a collection, and leaves the samples in a file.
import { writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
const samples = [];
setInterval(() => {
  collect();
  samples.push(process.memoryUsage().heapUsed);
}, 200).unref();
process.on("exit", () => writeFileSync(process.env.HEAP_SAMPLES, JSON.stringify(samples)));
