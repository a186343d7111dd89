import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { COMMAND, FILES, folder, run } from "./command.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MODULES = join(ROOT, "node_modules");

const manifest = (path: string) => JSON.parse(readFileSync(join(path, "package.json"), "utf8"));

/** A folder in which the packed package is installed, as npm does it, with the dependencies this project has. */
function installed(): string {
  const here = folder();
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", here], { cwd: ROOT });
  const archive = readdirSync(here).find((name) => name.endsWith(".tgz")) ?? "";
  mkdirSync(join(here, "node_modules/.bin"), { recursive: true });
  execFileSync("tar", ["-xzf", archive, "-C", join(here, "node_modules")], { cwd: here });
  execFileSync("mv", ["package", "notice-extract"], { cwd: join(here, "node_modules") });
  for (const name of Object.keys(manifest(ROOT).dependencies)) {
    mkdirSync(dirname(join(here, "node_modules", name)), { recursive: true });
    symlinkSync(join(MODULES, name), join(here, "node_modules", name));
  }
  symlinkSync("../notice-extract/bin/notice-extract.js", join(here, "node_modules/.bin/notice-extract"));
  return here;
}

beforeAll(() => {
  execFileSync(process.execPath, [join(MODULES, "typescript/bin/tsc"), "-p", join(ROOT, ".ci/tsconfig.json")]);
});

describe("the package", () => {
  test("has a command that works in another folder", () => {
    const here = installed();
    writeFileSync(join(here, "a.txt"), readFileSync(join(FILES, "notice.txt")));
    const ran = execFileSync("npx", ["--no-install", "notice-extract", "--as-of", "2026-01-01", "*.txt"], {
      cwd: here,
    });
    expect(JSON.parse(ran.toString())).toMatchObject({ source: { path: "a.txt" }, language: "ja" });
  });

  test("has a library without side effects that gives what the command gives", async () => {
    const here = installed();
    const text = readFileSync(join(FILES, "notice.txt"), "utf8");
    writeFileSync(
      join(here, "use.mjs"),
      `import { extract } from "notice-extract";
       process.stdout.write(JSON.stringify(extract(${JSON.stringify(text)}, { asOf: "2026-01-01", path: "notice.txt" })[0]) + "\\n");`,
    );
    const ran = execFileSync(process.execPath, ["use.mjs"], { cwd: here });
    expect(ran.toString()).toBe((await run(["--as-of", "2026-01-01", "notice.txt"])).stdout);
  });

  test("holds what the command and the library need, and nothing else", () => {
    const here = join(installed(), "node_modules/notice-extract");
    const files = readdirSync(here, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(here.length + 1));
    const needed = new Set<string>();
    const follow = (file: string): void => {
      if (needed.has(file)) return;
      needed.add(file);
      if (!file.endsWith(".js")) return;
      needed.add(file.replace(/\.js$/u, ".d.ts"));
      for (const to of referredTo(here, file))
        if (files.includes(join(dirname(file), to))) follow(join(dirname(file), to));
    };
    for (const start of ["dist/index.js", "bin/notice-extract.js"]) follow(start);
    expect(needed.size).toBeGreaterThan(100);
    const others = files.filter((file) => !needed.has(file) && !/^(?:README|LICENSE)/u.test(file));
    expect(others.sort()).toEqual([
      "dist/notice-extract.en.bin",
      "dist/notice-extract.ja.bin",
      "dist/notice-extract.licences.txt",
      "dist/notice-extract.pipeline.cjs",
      "package.json",
    ]);
  });

  test("depends on packages that install without running anything; of those for development one does not", () => {
    const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
    const scripts = Object.entries<{ dev?: boolean; hasInstallScript?: boolean }>(lock)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([name, { dev }]) => ({ name, dev }));
    // Runs the bench and what is compared with other libraries, and nothing of the package.
    expect(scripts).toEqual([{ name: "node_modules/esbuild", dev: true }]);
    const { preinstall, install, postinstall } = manifest(ROOT).scripts;
    expect([preinstall, install, postinstall]).toEqual([undefined, undefined, undefined]);
  });

  test("is locked: each of its packages to one version and to what that holds", () => {
    const { "": root, ...packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
    const { dependencies, devDependencies } = manifest(ROOT);
    expect([root.dependencies, root.devDependencies]).toEqual([dependencies, devDependencies]);
    const open = Object.entries<{ version?: string; integrity?: string }>(packages).filter(
      ([, { version, integrity }]) => version === undefined || integrity?.startsWith("sha512-") !== true,
    );
    expect([Object.keys(packages).length > 100, open]).toEqual([true, []]);
  });

  test("says of each package it depends on what for", () => {
    const [, reasons = ""] =
      /^Run-time dependencies, ([\s\S]{1,2000}?)\n\n/mu.exec(readFileSync(join(ROOT, "README.md"), "utf8")) ?? [];
    const said = Array.from(reasons.matchAll(/`([^`]{1,60})`\s\(/gu), ([, name]) => name);
    expect(said.sort()).toEqual(Object.keys(manifest(ROOT).dependencies).sort());
  });

  test("names the licence of every package in its bundle", () => {
    const licences = readFileSync(join(dirname(COMMAND), "../dist/notice-extract.licences.txt"), "utf8");
    const named = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+$/gmu)].map(([, name]) => name);
    expect(named).toEqual(["@humanwhocodes/momoa", "chrono-node", "commander", "zod"]);
  });
});

/** The files beside a file that its code or its types name, as imports or otherwise. */
function referredTo(root: string, file: string): readonly string[] {
  const types = join(root, file.replace(/\.js$/u, ".d.ts"));
  const text = readFileSync(join(root, file), "utf8") + (existsSync(types) ? readFileSync(types, "utf8") : "");
  return [...text.matchAll(/["'`]((?:\.{1,2}\/)?[\w./-]+\.[jt]s)["'`]/gu)].map(([, to = ""]) =>
    to.replace(/\.ts$/u, ".js"),
  );
}
