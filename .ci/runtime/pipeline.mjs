import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import module, { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { isMainThread } from "node:worker_threads";
import { discard, keepFile } from "../../src/recognise/noun-phrase/cache-file.ts";

// Stands in the built command for src/pipeline.ts and the dictionary, which lie in one file of their own. What V8 makes of that file
// takes longer than reading a notice. Newer versions of Node keep it (bin/notice-extract.js asks them to); where they don't, it is kept here.

const FILE = fileURLToPath(new URL("notice-extract.pipeline.cjs", import.meta.url));
const LINE_END = 10;
const SUFFIX = ".compiled";
/** Of several versions of the program and of Node each has its own; of the files the last few are kept. */
const MOST = 8;

let folder = null;
let stages;
/** The languages of notices read, whose functions were compiled. */
const languages = new Set();

export function keepDictionaryIn(cacheFolder) {
  folder = cacheFolder;
}

export const sharedDictionary = () => pipeline().sharedDictionary();

export function shareDictionary(shared) {
  folder = shared.folder ?? null;
  pipeline().shareDictionary(shared);
}

export function* records(decoded, asOf) {
  for (const outcome of pipeline().records(decoded, asOf)) {
    if (outcome.ok) languages.add(outcome.record.language);
    yield outcome;
  }
}

function pipeline() {
  stages ??= loaded();
  return stages;
}

function loaded() {
  const require = createRequire(import.meta.url);
  const keeps = folder !== null && module.enableCompileCache === undefined;
  const all = keeps ? compiled(require) : require(FILE);
  all.keepDictionaryIn(folder);
  return all;
}

/** The file, run with what V8 made of it in an earlier run. */
function compiled(require) {
  const code = readFileSync(FILE);
  const kept = read(code);
  const script = new Script(module.wrap(code.toString("utf8")), { filename: FILE, cachedData: kept?.data });
  const known = kept === null || script.cachedDataRejected ? [] : kept.languages;
  const made = { exports: {} };
  script.runInThisContext()(made.exports, require, made, FILE, join(FILE, ".."));
  // Functions are compiled when they are called first, so what is kept is complete when a notice of each language was read.
  if (isMainThread)
    process.once("exit", () => {
      const all = [...new Set([...known, ...languages])].sort();
      if (all.length > known.length) keep(code, all, script.createCachedData());
    });
  return made.exports;
}

const digestOf = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest("hex");
const nameOf = (code) => `${digestOf(process.version, process.arch, code).slice(0, 16)}${SUFFIX}`;

/** What is kept of the file, or null where there is nothing whole that belongs to it. */
function read(code) {
  try {
    const bytes = readFileSync(join(folder, nameOf(code)));
    const at = bytes.indexOf(LINE_END);
    const head = bytes.subarray(0, at).toString("utf8");
    const { digest, languages } = JSON.parse(head);
    const data = bytes.subarray(at + 1);
    return digest === digestOf(data) ? { data, languages } : null;
  } catch {
    return null;
  }
}

/** Compiling it each time is slower, nothing else. */
function keep(code, languages, data) {
  const head = JSON.stringify({ languages, digest: digestOf(data) });
  if (!keepFile(folder, nameOf(code), [Buffer.from(`${head}\n`), data])) return;
  try {
    for (const old of byAge().slice(MOST)) discard(old);
  } catch {
    // Whatever lies there can stay.
  }
}

/** What is kept, the latest first. */
const byAge = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
