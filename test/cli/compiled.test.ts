import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, run } from "./command.ts";

/** Newer versions of Node keep compiled code themselves. */
const isKept = !("enableCompileCache" in module);
const TEXT = "A laptop with the names of 30 patients was stolen on May 3, 2024.";
const ARGUMENTS = ["--as-of", "2026-01-01"] as const;

const kept = (cache: string): string => {
  const files = readdirSync(join(cache, "notice-extract"));
  expect(files).toEqual([expect.stringMatching(/^[\da-f]{16}\.compiled$/u)]);
  return join(cache, "notice-extract", files[0] ?? "");
};
const running = (cache: string, stdin = TEXT) => run(ARGUMENTS, { stdin, env: { XDG_CACHE_HOME: cache } });

/** The languages whose functions are kept. */
const languagesIn = (cache: string): unknown =>
  (JSON.parse(readFileSync(kept(cache), "latin1").split("\n")[0] ?? "") as Record<string, unknown>).languages;

test.runIf(isKept)("what V8 compiled is kept once for each language, and changes no byte", async () => {
  const cache = folder();
  const plain = await run(ARGUMENTS, { stdin: TEXT });
  expect(await running(cache)).toEqual(plain);
  expect(languagesIn(cache)).toEqual(["en"]);
  const first = readFileSync(kept(cache));
  expect(await running(cache)).toEqual(plain);
  expect(readFileSync(kept(cache)).equals(first)).toBe(true);
  expect((await running(cache, "2024年5月3日、患者30名の氏名が漏えいしました。")).code).toBe(0);
  expect(languagesIn(cache)).toEqual(["en", "ja"]);
  expect(await running(cache)).toEqual(plain);
});

test.runIf(isKept).each<readonly [string, (whole: Buffer) => Uint8Array]>([
  ["damaged", (whole) => Buffer.concat([whole.subarray(0, -9), Buffer.from("x"), whole.subarray(-8)])],
  ["cut", (whole) => whole.subarray(0, whole.length >> 1)],
  ["empty", () => Buffer.alloc(0)],
  ["something else", () => Buffer.from("{}\n")],
])("a file that is %s is not used, and made anew", async (_what, spoilt) => {
  const cache = folder();
  const plain = await running(cache);
  const whole = readFileSync(kept(cache));
  writeFileSync(kept(cache), spoilt(whole));
  expect(await running(cache)).toEqual(plain);
  expect(languagesIn(cache)).toEqual(["en"]);
  expect(readFileSync(kept(cache)).length).toBeGreaterThan(whole.length / 2 + 1);
});

test("a cache folder that can't be used does no harm", async () => {
  const cache = folder();
  const plain = await run(ARGUMENTS, { stdin: TEXT });
  writeFileSync(join(cache, "notice-extract"), "");
  expect(await running(cache)).toEqual(plain);
});

test.runIf(isKept)("of other programs the last few are left", async () => {
  const cache = folder();
  const within = join(cache, "notice-extract");
  mkdirSync(within);
  const others = Array.from({ length: 9 }, (_, order) => `${order}.compiled`);
  for (const [order, name] of others.entries()) {
    writeFileSync(join(within, name), "");
    utimesSync(join(within, name), order + 1, order + 1);
  }
  writeFileSync(join(within, "kuromoji.dictionary"), "");
  await running(cache);
  const left = readdirSync(within);
  expect(left.filter((name) => others.includes(name))).toEqual(others.slice(2));
  expect(left).toHaveLength(9);
});

test("two runs that begin at once are both served", async () => {
  const cache = folder();
  const [first, second] = await Promise.all([running(cache), running(cache)]);
  expect(first.code).toBe(0);
  expect(second).toEqual(first);
  expect(await running(cache)).toEqual(first);
});
