import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { folder, pathsIn, recordsIn, run, shell } from "./command.ts";

const SAID = "notice-extract: ";

/** A folder with these files in it, each holding its own name. */
function tree(...files: readonly string[]): string {
  const root = folder();
  for (const file of files) {
    mkdirSync(join(root, file, ".."), { recursive: true });
    writeFileSync(join(root, file), `${file}\n`);
  }
  return root;
}

describe("inputs", () => {
  test.each([
    { what: "files in the order given", args: ["notice.txt", "letter.txt"], paths: ["notice.txt", "letter.txt"] },
    {
      what: "a file named twice, once",
      args: ["notice.txt", "./notice.txt", "more/../notice.txt"],
      paths: ["notice.txt"],
    },
    { what: "a folder with all in it", args: ["more"], paths: ["more/page.md"] },
    {
      what: "a folder after a file in it",
      args: ["./notice.txt", "."],
      paths: ["./notice.txt", "./letter.txt", "./more/page.md"],
    },
    { what: "a quoted pattern", args: ["*.txt"], paths: ["letter.txt", "notice.txt"] },
    { what: "a pattern over folders", args: ["**/*.{md,txt}"], paths: ["letter.txt", "more/page.md", "notice.txt"] },
  ])("are $what", async ({ args, paths }) => {
    const { stdout, stderr, code } = await run(args);
    expect({ paths: pathsIn(stdout), stderr, code }).toEqual({ paths, stderr: "", code: 0 });
  });

  test("are standard input where nothing is named", async () => {
    const { stdout, code } = await run([], { stdin: "お知らせ\n" });
    expect({ paths: pathsIn(stdout), code }).toEqual({ paths: ["-"], code: 0 });
  });

  test("are standard input once, at the place of the first -, under the name given", async () => {
    const { stdout } = await run(["notice.txt", "-", "letter.txt", "-", "--stdin-name", "mail"], { stdin: "x" });
    expect(pathsIn(stdout)).toEqual(["notice.txt", "mail", "letter.txt"]);
  });

  test("in folders are .txt and .md, not hidden, in the order of their bytes", async () => {
    const root = tree(
      "b.txt",
      "a/z.txt",
      "a.txt",
      "a-.txt",
      "B.TXT",
      ".hidden.txt",
      ".git/x.txt",
      "c.html",
      "é.md",
      "日.txt",
      "𠮷.txt",
      "ﾊ.txt",
    );
    const { stdout } = await run(["."], { cwd: root });
    expect(pathsIn(stdout)).toEqual(
      ["B.TXT", "a-.txt", "a.txt", "a/z.txt", "b.txt", "é.md", "日.txt", "ﾊ.txt", "𠮷.txt"].map((path) => `./${path}`),
    );
  });

  test("named by hand are read whatever they are called", async () => {
    const root = tree(".hidden", "a.html");
    expect(pathsIn((await run([".hidden", "a.html"], { cwd: root })).stdout)).toEqual([".hidden", "a.html"]);
  });

  test("can be called by a pattern's characters", async () => {
    const root = tree("a[1].txt", "a1.txt");
    expect(pathsIn((await run(["a[1].txt"], { cwd: root })).stdout)).toEqual(["a[1].txt"]);
  });

  test("can have blanks, line ends, Japanese and a hyphen in their names", async () => {
    const names = ["-e.txt", "a\nb.txt", "a b.txt", "お知らせ.txt"];
    const root = tree(...names);
    expect(pathsIn((await run(["--", ...names], { cwd: root })).stdout)).toEqual(names);
    expect(pathsIn((await run(["."], { cwd: root })).stdout)).toEqual(names.map((name) => `./${name}`));
  });

  test("may have names that are not UTF-8", async () => {
    const root = folder();
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x93, 0xfa]), Buffer.from(".txt")]), "text");
    const { stdout, code } = await run(["."], { cwd: root });
    expect({ paths: pathsIn(stdout), code }).toEqual({ paths: ["./\\x93\\xfa.txt"], code: 0 });
  });

  test("follow links to files, and links to folders only where they are named", async () => {
    const root = tree("real/a.txt");
    symlinkSync("real", join(root, "link"));
    symlinkSync("..", join(root, "real/up"));
    symlinkSync("a.txt", join(root, "real/b.txt"));
    expect(pathsIn((await run(["."], { cwd: root })).stdout)).toEqual(["./real/a.txt", "./real/b.txt"]);
    expect(pathsIn((await run(["link"], { cwd: root })).stdout)).toEqual(["link/a.txt", "link/b.txt"]);
    expect(pathsIn((await run(["**"], { cwd: root })).stdout)).toEqual(["real/a.txt", "real/b.txt"]);
  });

  test("can lie hundreds of folders deep", async () => {
    const root = folder();
    const deep = join(root, ...Array.from({ length: 900 }, () => "d"));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, "a.txt"), "x");
    expect(recordsIn((await run([root])).stdout).length).toBe(1);
  });
});

describe("an input that cannot be read", () => {
  const cases: readonly {
    readonly what: string;
    readonly args: readonly string[];
    readonly says: string;
    readonly make?: (root: string) => void;
  }[] = [
    { what: "is missing", args: ["gone.txt"], says: "gone.txt: there is no such file; check the name" },
    {
      what: "is behind a file",
      args: ["a.txt/b.txt"],
      says: "a.txt/b.txt: there is no such file; check the name",
      make: (root) => writeFileSync(join(root, "a.txt"), ""),
    },
    { what: "has no name", args: [""], says: "'': there is no such file; check the name" },
    {
      what: "fits no pattern",
      args: ["*.doc"],
      says: "*.doc: no file matches this pattern; check it, and quote it so that the shell leaves it alone",
    },
    {
      what: "is a folder without notices",
      args: ["empty"],
      says: "empty: no .txt or .md file in this folder; name the files themselves or give a pattern",
      make: (root) => mkdirSync(join(root, "empty")),
    },
    {
      what: "is a pipe",
      args: ["p"],
      says: "p: is a pipe, not a file; send its content to standard input and name it -",
      make: (root) => execFileSync("mkfifo", [join(root, "p")]),
    },
    {
      what: "is a pipe in a folder",
      args: ["."],
      says: "./p.txt: is a pipe, not a file; send its content to standard input and name it -",
      make: (root) => execFileSync("mkfifo", [join(root, "p.txt")]),
    },
    {
      what: "is a device",
      args: ["/dev/zero"],
      says: "/dev/zero: is a device, not a file; send its content to standard input and name it -",
    },
    {
      what: "is a link to itself",
      args: ["loop"],
      says: "loop: its symbolic links lead in a circle; name the file itself",
      make: (root) => symlinkSync("loop", join(root, "loop")),
    },
    {
      what: "is a link to nothing",
      args: ["."],
      says: "./a.txt: was listed in its folder but is not there now; run again, or mend the link",
      make: (root) => symlinkSync("gone", join(root, "a.txt")),
    },
    {
      what: "is too large",
      args: ["--max-bytes", "1K", "a.txt"],
      says: "a.txt: is larger than 1 KiB; cut it into parts or raise --max-bytes",
      make: (root) => writeFileSync(join(root, "a.txt"), "x".repeat(1025)),
    },
    {
      what: "is a PDF",
      args: ["a.txt"],
      says: "a.txt: is a PDF document, not text; convert it first, with pdftotext for instance",
      make: (root) => writeFileSync(join(root, "a.txt"), "%PDF-1.7\n"),
    },
    {
      what: "is a page with its tags",
      args: ["a.txt"],
      says: "a.txt: is an HTML page, not text; save it as plain text first, with w3m -dump for instance",
      make: (root) =>
        writeFileSync(join(root, "a.txt"), "\n<!DOCTYPE html>\n<html><body><p>We lost 12 files.</p></body></html>"),
    },
    {
      what: "is UTF-32",
      args: ["a.txt"],
      says: "a.txt: is UTF-32, not text; convert it first, with iconv -t UTF-8 for instance",
      make: (root) => writeFileSync(join(root, "a.txt"), Buffer.from("fffe0000410000004200000043000000", "hex")),
    },
    {
      what: "is ISO-2022-JP cut in the middle",
      args: ["a.txt"],
      says: "a.txt: has the escape sequences of iso-2022-jp but is not valid in it; get the file again",
      make: (root) => writeFileSync(join(root, "a.txt"), Buffer.from("1b2442243324", "hex")),
    },
    {
      what: "is what the output is written to",
      args: ["-o", "a.txt", "a.txt"],
      says: "a.txt: is what the output is written to, and is not read; write to another file",
      make: (root) => writeFileSync(join(root, "a.txt"), "We lost 12 files."),
    },
    {
      what: "is binary",
      args: ["a.txt"],
      says: "a.txt: is binary data, not text; leave it out or convert it first",
      make: (root) => writeFileSync(join(root, "a.txt"), Buffer.from([1, 0, 2, 0, 255, 254, 0, 0, 7])),
    },
    {
      what: "is in an unknown encoding",
      args: ["a.txt"],
      says: "a.txt: does not read as utf-8, utf-16, shift_jis, euc-jp or iso-2022-jp; name its encoding with -E (windows-1252 would fit)",
      make: (root) =>
        writeFileSync(join(root, "a.txt"), Buffer.from("The company\x92s caf\xe9 closed for good.", "latin1")),
    },
    {
      what: "is cut inside a character",
      args: ["a.txt"],
      says: "a.txt: is UTF-8 up to byte 12 and damaged there; get the file again or mend it there",
      make: (root) =>
        writeFileSync(join(root, "a.txt"), Buffer.concat([Buffer.from("お知らせ"), Buffer.from([0xe3, 0xff])])),
    },
    {
      what: "is not in the encoding named",
      args: ["-E", "UTF8", "a.txt"],
      says: "a.txt: is not valid utf-8, which -E names; name another one or leave -E out (shift_jis would fit)",
      make: (root) => writeFileSync(join(root, "a.txt"), Buffer.from("82a882b382e782b9", "hex")),
    },
    {
      what: "is marked as another encoding than the one named",
      args: ["-E", "sjis", "a.txt"],
      says: "a.txt: starts with the byte order mark of utf-8, but -E names shift_jis; leave -E out or name utf-8",
      make: (root) => writeFileSync(join(root, "a.txt"), "\ufeffお知らせ"),
    },
    {
      what: "is damaged behind its mark",
      args: ["a.txt"],
      says: "a.txt: starts with the byte order mark of utf-8 but is not valid in it; get the file again",
      make: (root) => writeFileSync(join(root, "a.txt"), Buffer.from("efbbbfff", "hex")),
    },
  ];

  test.each(cases)("because it $what gets one line, and the others go on", async ({ args, says, make }) => {
    const root = folder();
    make?.(root);
    // ASCII, which reads in every encoding.
    writeFileSync(join(root, "other.text"), "Nothing happened.");
    const { code, stdout, stderr } = await run([...args, "other.text"], { cwd: root });
    const written = args.includes("-o") ? readFileSync(join(root, "a.txt"), "utf8") : stdout;
    expect({ code, stderr, paths: pathsIn(written) }).toEqual({
      code: 2,
      stderr: `${SAID}${says}\n`,
      paths: ["other.text"],
    });
  });

  test("because it is a socket gets one line, and the others go on", async () => {
    const root = folder();
    writeFileSync(join(root, "other.txt"), "Nothing happened.");
    const server = createServer().listen(join(root, "s.txt"));
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const { code, stdout, stderr } = await run(["."], { cwd: root });
    expect({ code, stderr, paths: pathsIn(stdout) }).toEqual({
      code: 2,
      stderr: `${SAID}./s.txt: is a socket, not a file; send its content to standard input and name it -\n`,
      paths: ["./other.txt"],
    });
  });

  test("because it is not permitted gets one line, be it a folder or a file, and the others go on", async () => {
    const root = tree("a/hidden.txt", "b.txt", "c.txt");
    for (const [path, mode] of [
      ["", 0o755],
      ["a", 0o000],
      ["b.txt", 0o000],
    ] as const)
      chmodSync(join(root, path), mode);
    // Nothing is forbidden to the superuser, so that the command is run by somebody else then.
    const { code, stdout, stderr } = await run(["."], {
      cwd: root,
      ...(process.getuid?.() === 0 ? { user: 65_534 } : {}),
    });
    expect({ code, stderr, paths: pathsIn(stdout) }).toEqual({
      code: 2,
      stderr: ["./a/", "./b.txt"]
        .map(
          (path) => `${SAID}${path}: reading it is not permitted; change its permissions or run as somebody who may\n`,
        )
        .join(""),
      paths: ["./c.txt"],
    });
  });

  test("because the output is written to it stays as it is where there is no other", async () => {
    const root = folder();
    writeFileSync(join(root, "a.txt"), "We lost 12 files.");
    expect((await run(["-o", "a.txt", "."], { cwd: root })).code).toBe(2);
    expect(readFileSync(join(root, "a.txt"), "utf8")).toBe("We lost 12 files.");
  });

  test("because standard input is a folder gets one line", async () => {
    const { code, stdout, stderr } = await shell("notice-extract - < .");
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: `${SAID}-: is a folder, not a file; send its content to standard input and name it -\n`,
    });
  });

  test("because standard input is too large is not waited for", async () => {
    const { code, stdout, stderr } = await run(["--max-bytes", "64K", "-", "notice.txt"], {
      stdin: Buffer.alloc(8_000_000, "x"),
    });
    expect({ code, stderr, paths: pathsIn(stdout) }).toEqual({
      code: 2,
      stderr: `${SAID}-: is larger than 64 KiB; cut it into parts or raise --max-bytes\n`,
      paths: ["notice.txt"],
    });
  });

  test("is said of in quiet as well, a note is not", async () => {
    expect((await run(["-q", "gone.txt"])).stderr).toBe(`${SAID}gone.txt: there is no such file; check the name\n`);
    expect((await run(["-q", "-"])).stderr).toBe("");
    expect((await run(["-"])).stderr).toBe(`${SAID}-: is empty; its record states nothing\n`);
  });
});
