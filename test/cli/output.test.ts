import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMAND, FILES, folder, pathsIn, recordsIn, run, shell } from "./command.ts";

describe("standard output", () => {
  test("is one record a line, in the order of the inputs, ending in one line end", async () => {
    const { stdout } = await run(["notice.txt", "letter.txt"]);
    expect(stdout.split("\n").map((line) => line.slice(0, 20))).toEqual([
      '{"schema_version":"1',
      '{"schema_version":"1',
      "",
    ]);
  });

  test("has the same records indented with --format json", async () => {
    const [lines, indented] = await Promise.all([run(["."]), run([".", "--format", "json"])]);
    const values = indented.stdout.split(/\n(?=\{)/u).map((one) => JSON.parse(one));
    expect(values).toEqual(recordsIn(lines.stdout));
  });

  test("counts the flag given last", async () => {
    expect((await run(["--format", "json", "notice.txt", "--format", "ndjson"])).stdout.split("\n").length).toBe(2);
  });

  test("is streamed: the first record comes while later inputs are not there yet", async () => {
    const child = spawn(process.execPath, [COMMAND, "notice.txt", "-", "letter.txt"], { cwd: FILES });
    let out = "";
    for await (const chunk of child.stdout) {
      out += chunk;
      if (pathsIn(out).length === 1) child.stdin.end("x");
    }
    expect(pathsIn(out)).toEqual(["notice.txt", "-", "letter.txt"]);
  });

  test("ends quietly when its reader does", async () => {
    const root = folder();
    for (let order = 0; order < 400; order++)
      writeFileSync(join(root, `${order}.txt`), readFileSync(join(FILES, "notice.txt")));
    const { stdout, stderr } = await shell("{ notice-extract .; echo $? >&2; } | head -n 1 | wc -l", { cwd: root });
    expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: "1", stderr: "0\n" });
  });

  test("ends quietly when nobody reads either stream", async () => {
    expect((await shell("{ notice-extract notice.txt gone.txt 2>&1; echo $? >&3; } 3>&2 | true")).stderr).toBe("0\n");
  });

  test("on a full disk is an error, not a success", async () => {
    expect(await shell("notice-extract notice.txt > /dev/full")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "notice-extract: standard output: writing it failed (ENOSPC); see that there is room and that it may be written\n",
    });
  });

  test("waits for a slow reader and loses nothing", async () => {
    const root = folder();
    for (let order = 100; order < 400; order++)
      writeFileSync(join(root, `${order}.txt`), readFileSync(join(FILES, "notice.txt")));
    const { stdout } = await shell("notice-extract . | { sleep 1; cat; }", { cwd: root });
    expect(recordsIn(stdout).length).toBe(300);
  });
});

describe("--output", () => {
  test("writes what standard output would get, and nothing there", async () => {
    const out = join(folder(), "out.ndjson");
    const [plain, written] = await Promise.all([run(["."]), run([".", "--output", out])]);
    expect(written).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(out, "utf8")).toBe(plain.stdout);
  });

  test("replaces a file, its permissions and its links staying", async () => {
    const root = folder();
    writeFileSync(join(root, "real.json"), "old");
    chmodSync(join(root, "real.json"), 0o640);
    symlinkSync("real.json", join(root, "out.json"));
    await run(["notice.txt", "--output", join(root, "out.json")]);
    expect(readdirSync(root)).toEqual(["out.json", "real.json"]);
    expect(pathsIn(readFileSync(join(root, "real.json"), "utf8"))).toEqual(["notice.txt"]);
    expect((statSync(join(root, "real.json")).mode & 0o777).toString(8)).toBe("640");
  });

  test("has the records of good inputs beside a bad one, with exit code 2", async () => {
    const out = join(folder(), "out");
    expect((await run(["notice.txt", "gone.txt", "letter.txt", "-o", out])).code).toBe(2);
    expect(pathsIn(readFileSync(out, "utf8"))).toEqual(["notice.txt", "letter.txt"]);
  });

  test("leaves the old file where no input could be read", async () => {
    const out = join(folder(), "out");
    writeFileSync(out, "old");
    expect(await run(["gone.txt", "--output", out])).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "notice-extract: gone.txt: there is no such file; check the name\n" +
        `notice-extract: ${out}: no record was made, so it is as it was; see the messages above\n`,
    });
    expect(readFileSync(out, "utf8")).toBe("old");
  });

  test.each([
    { what: "a folder that is not there", out: "no/out", why: "ENOENT" },
    { what: "a folder", out: "folder", why: "it is no file, and cannot be replaced by one" },
    { what: "a device", out: "/dev/null", why: "it is no file, and cannot be replaced by one" },
  ])("cannot be $what", async ({ out, why }) => {
    const root = folder();
    mkdirSync(join(root, "folder"));
    expect(await run([join(FILES, "notice.txt"), "--output", out], { cwd: root })).toEqual({
      code: 2,
      stdout: "",
      stderr: `notice-extract: ${out}: writing it failed (${why}); see that there is room and that it may be written\n`,
    });
    expect(readdirSync(root)).toEqual(["folder"]);
  });

  test("- is standard output", async () => {
    expect(pathsIn((await run(["notice.txt", "--output", "-"])).stdout)).toEqual(["notice.txt"]);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "is as it was after %s, with exit code 130 and nothing left behind",
    async (stop) => {
      const root = folder();
      const out = join(root, "out");
      writeFileSync(out, "old");
      const child = spawn(process.execPath, [COMMAND, "notice.txt", "-", "--output", out], { cwd: FILES });
      const ended = new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal })));
      while (readdirSync(root).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
      // It waits for standard input now, with a half file beside the old one.
      child.kill(stop);
      expect(await ended).toEqual({ code: 130, signal: null });
      expect({ left: readdirSync(root), content: readFileSync(out, "utf8") }).toEqual({
        left: ["out"],
        content: "old",
      });
    },
  );

  test("and without it an interrupt leaves no half cache behind", async () => {
    const root = folder();
    const child = spawn(process.execPath, [COMMAND, "notice.txt", "-", "--cache", join(root, "cache")], { cwd: FILES });
    const ended = new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal })));
    await once(child.stdout, "data");
    child.kill("SIGINT");
    expect(await ended).toEqual({ code: 130, signal: null });
    expect(readdirSync(root)).toEqual([]);
  });
});
