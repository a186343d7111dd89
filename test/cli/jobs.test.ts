import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { ENCODINGS, FILES, folder, run } from "./command.ts";

const AS_OF = ["--as-of", "2026-01-01"];
let work: string;

beforeEach(() => {
  work = folder();
});

/** A folder of so many notices, every fifth of which cannot be read as text. */
function notices(count: number): string {
  const within = join(work, "notices");
  mkdirSync(within);
  const notice = readFileSync(join(FILES, "notice.txt"), "utf8");
  for (let each = 0; each < count; each++) {
    const path = join(within, `${String(each).padStart(3, "0")}.txt`);
    if (each % 5 === 4) writeFileSync(path, Uint8Array.of(0xff, 0, 1, 2, each));
    else writeFileSync(path, `${notice}\n${"追記。".repeat(each * 40)}`);
  }
  return within;
}

describe("--jobs", () => {
  test("changes neither the records nor their order, nor what is said of files", async () => {
    const within = notices(20);
    const args = [...AS_OF, "-e", within, join(work, "missing.txt"), ENCODINGS];
    const alone = await run(["--jobs", "1", ...args]);
    expect(alone.stdout.split("\n").length).toBeGreaterThan(16);
    for (const jobs of ["2", "3"]) expect(await run(["-j", jobs, ...args])).toEqual(alone);
  });

  test("reads many inputs with several threads by itself, to the same end", async () => {
    const args = [...AS_OF, notices(40)];
    expect(await run(args)).toEqual(await run(["--jobs", "1", ...args]));
  });

  test("reads standard input among files", async () => {
    const stdin = readFileSync(join(FILES, "notice.txt"));
    const args = [...AS_OF, notices(3), "-"];
    expect(await run(["--jobs", "2", ...args], { stdin })).toEqual(await run(["--jobs", "1", ...args], { stdin }));
  });
});

describe("--cache", () => {
  test("gives what a run without gives: empty, full, and after files changed", async () => {
    const within = notices(6);
    const cache = join(work, "cache");
    const cached = (jobs: string) => run(["--cache", cache, "--jobs", jobs, ...AS_OF, within]);
    const plain = () => run([...AS_OF, within]);
    expect(await cached("1")).toEqual(await plain());
    const first = readFileSync(cache);
    for (const jobs of ["1", "2"]) expect(await cached(jobs)).toEqual(await plain());
    expect(readFileSync(cache)).toEqual(first);
    appendFileSync(join(within, "001.txt"), "\n漏えいした件数は12件です。\n");
    expect(await cached("1")).toEqual(await plain());
    expect(readFileSync(cache).equals(first)).toBe(false);
    expect(readdirSync(work).sort()).toEqual(["cache", "notices"]);
  });

  test("knows results of other options to be others", async () => {
    const within = notices(2);
    const cache = join(work, "cache");
    await run(["--cache", cache, ...AS_OF, within]);
    expect(await run(["--cache", cache, "-f", "text", ...AS_OF, within])).toEqual(
      await run(["-f", "text", ...AS_OF, within]),
    );
  });

  test.each([
    {
      damage: "is of another version",
      spoil: () => Buffer.from("notice-extract cache 0\n"),
      says: "is no cache of this version",
    },
    { damage: "is empty", spoil: () => Buffer.from(""), says: "is no cache of this version" },
    { damage: "lost its end", spoil: (whole: Buffer) => whole.subarray(0, whole.length - 40), says: null },
    {
      damage: "has another byte",
      spoil: (whole: Buffer) => Buffer.from(whole).fill("X", whole.length - 40, whole.length - 39),
      says: "is damaged",
    },
  ])("is made anew where it $damage", async ({ spoil, says }) => {
    const within = notices(4);
    const cache = join(work, "cache");
    const plain = await run([...AS_OF, within]);
    await run(["--cache", cache, ...AS_OF, within]);
    const whole = readFileSync(cache);
    writeFileSync(cache, spoil(whole));
    const { code, stdout, stderr } = await run(["--cache", cache, ...AS_OF, within]);
    expect({ code, stdout }).toEqual({ code: plain.code, stdout: plain.stdout });
    expect(says === null ? "" : stderr).toContain(says ?? "");
    expect(readFileSync(cache)).toEqual(whole);
  });

  test("is left alone where it is something else", async () => {
    const within = notices(2);
    const other = join(work, "mine");
    writeFileSync(other, "We lost 12 files.");
    const { code, stdout, stderr } = await run(["--cache", other, ...AS_OF, within]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: (await run([...AS_OF, within])).stdout });
    expect(stderr).toContain("is no cache of this program; it is left as it is");
    expect(readFileSync(other, "utf8")).toBe("We lost 12 files.");
  });

  test("is not waited for where it is a pipe", async () => {
    const within = notices(2);
    execFileSync("mkfifo", [join(work, "pipe")]);
    const { code, stderr } = await run(["--cache", join(work, "pipe"), ...AS_OF, within]);
    expect({ code, noted: stderr.includes("cannot be read"), isLeft: statSync(join(work, "pipe")).isFIFO() }).toEqual({
      code: 0,
      noted: true,
      isLeft: true,
    });
  });

  test("is done without where it cannot be written", async () => {
    const within = notices(2);
    const { stdout, stderr } = await run(["--cache", join(work, "no", "cache"), ...AS_OF, within]);
    expect({ stdout, noted: stderr.includes("cannot be written (ENOENT)") }).toEqual({
      stdout: (await run([...AS_OF, within])).stdout,
      noted: true,
    });
    expect(existsSync(join(work, "no"))).toBe(false);
  });
});
