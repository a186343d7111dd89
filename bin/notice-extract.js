#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// V8 optimises a function after so many bytes of its code have run, from 66 or 132 KB on. Of a program whose time is spread over six
// hundred functions it so compiles for as long as the first thousand notices take, and in each worker anew (test/bench/README.md). V8
// complains of a flag it doesn't know: only versions are told that do.
const KNOWN_UP_TO = 13;
if (Number.parseInt(process.versions.v8, 10) <= KNOWN_UP_TO) setFlagsFromString("--interrupt-budget=400000");
module.enableCompileCache?.();
const { main } = await import("../dist/notice-extract.js");
process.exitCode = await main(process.argv.slice(2), process);
