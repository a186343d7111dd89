import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { fileBytes, streamBytes } from "../../../src/read/bytes.ts";
import { issueOf } from "../../../src/read/failure.ts";
import { inputs } from "../../../src/read/inputs.ts";
import { listing } from "../../../src/read/listing.ts";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "notice-extract-test-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const failure = (code: string): Error => Object.assign(new Error(code), { code });

describe("a file", () => {
  test("is read to its end, whatever size the system says it has", () => {
    // The files of /proc have no size, and yet they have content.
    const read = fileBytes("/proc/self/status", "given", 1_000_000);
    expect(read.ok && Buffer.from(read.bytes).toString().startsWith("Name:")).toBe(true);
  });

  test("that is larger than the system says is refused all the same", () => {
    expect(fileBytes("/proc/self/status", "given", 10)).toEqual({
      ok: false,
      issue: { code: "too-large", maxBytes: 10 },
    });
  });

  test("as large as the limit is read", () => {
    const path = join(folder(), "a");
    writeFileSync(path, "x".repeat(10));
    expect([fileBytes(path, "given", 10).ok, fileBytes(path, "given", 9).ok]).toEqual([true, false]);
  });

  test("that vanished since its folder was listed is told from one that was never there", () => {
    const root = folder();
    writeFileSync(join(root, "a.txt"), "");
    const listed = [...listing(root)];
    rmSync(join(root, "a.txt"));
    expect(listed.map((entry) => entry.kind === "file" && fileBytes(entry.location, "listed", 10))).toEqual([
      { ok: false, issue: { code: "gone" } },
    ]);
  });
});

describe("a stream", () => {
  test("is read to its end", async () => {
    expect(await streamBytes(Readable.from([Buffer.from("ab"), Buffer.from("c")]), 3)).toEqual({
      ok: true,
      bytes: Buffer.from("abc"),
    });
  });

  test("is given up once it is too large", async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1000);
      })(),
    );
    expect(await streamBytes(endless, 5000)).toEqual({ ok: false, issue: { code: "too-large", maxBytes: 5000 } });
    expect(endless.destroyed).toBe(true);
  });

  test("that fails is an issue", async () => {
    const failing = new Readable({
      read() {
        this.destroy(failure("EIO"));
      },
    });
    expect(await streamBytes(failing, 10)).toEqual({ ok: false, issue: { code: "unreadable", why: "EIO" } });
  });
});

describe("a failure of the system", () => {
  test.each([
    ["ENOENT", "given", { code: "missing" }],
    ["ENOENT", "listed", { code: "gone" }],
    ["EACCES", "listed", { code: "not-permitted" }],
    ["EPERM", "given", { code: "not-permitted" }],
    ["ELOOP", "given", { code: "link-circle" }],
    ["ENXIO", "given", { code: "not-a-file", what: "a socket or a device" }],
    ["ESTALE", "given", { code: "unreadable", why: "ESTALE" }],
  ] as const)("%s of a name %s is an issue", (code, found, issue) => {
    expect(issueOf(failure(code), found)).toEqual(issue);
  });
});

test("a folder is listed as it is walked, not before", () => {
  const root = folder();
  for (const name of ["a", "b"]) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, "x.txt"), "");
  }
  const walk = listing(root);
  expect(walk.next().value).toMatchObject({ path: `${root}/a/x.txt` });
  writeFileSync(join(root, "b", "y.txt"), "");
  expect([...walk].map(({ path }) => path)).toEqual([`${root}/b/x.txt`, `${root}/b/y.txt`]);
});

test("inputs are named one by one, nothing before it is asked for", async () => {
  const all = inputs(["gone", "-"], "mail");
  expect((await all.next()).value).toEqual({ kind: "file", path: "gone", location: "gone", found: "given" });
  expect((await all.next()).value).toEqual({ kind: "stdin", path: "mail" });
  expect((await all.next()).done).toBe(true);
});
