#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// What V8 is told by version of Node (it complains of a flag it doesn't know; test/bench/README.md has the figures). 20 and 22 optimise a
// function after so many bytes of its code, or calls of it, from 66 KB or 3,000 calls on: of a program whose time is spread over six
// hundred functions they so compile for as long as the first thousand notices take, and in each worker anew. 26 makes the machine code of a
// pattern out of bytecode, whose making takes almost half of a cold run.
const FLAGS = {
  20: "--interrupt-budget=400000",
  22: "--invocation-count-for-turbofan=9000",
  26: "--no-regexp-assemble-from-bytecode",
};
const flag = FLAGS[Number.parseInt(process.versions.node, 10)];
if (flag !== undefined) setFlagsFromString(flag);
module.enableCompileCache?.();
const { main } = await import("../dist/notice-extract.js");
process.exitCode = await main(process.argv.slice(2), process);
