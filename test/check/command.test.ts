import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/check/json.ts";
import { check as checkIn } from "../../src/cli/check/check.ts";
import { checkSettingsOf } from "../../src/cli/check/settings.ts";
import { messagesTo } from "../../src/cli/message.ts";
import { folder, type Run, type RunOptions, run } from "../cli/command.ts";

const NOTICE = `May 8, 2024
Fernhill Library Service

Notice of a mis-sent e-mail

On May 3, 2024 we sent the names and e-mail addresses of 214 readers to another reader by mistake.
We have no evidence that the data have been misused.
`;

const OTHER = NOTICE.replace("214 readers", "37 borrowers").replace("mis-sent e-mail", "second mis-sent e-mail");

/** Writes files into a new folder: text as it is, anything else as JSON. */
function files(contents: Readonly<Record<string, string | object>>): string {
  const here = folder();
  for (const [path, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(here, path)), { recursive: true });
    writeFileSync(join(here, path), typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
  return here;
}

const AS_OF = ["--as-of", "2026-01-01"];

const check = (cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  run(["check", ...AS_OF, ...args], { cwd, ...options });

/** What the command itself extracts: expectations made from it hold whatever the rules find in these texts. */
async function extracted(text: string): Promise<JsonObject> {
  const { stdout } = await run([...AS_OF, "notice.txt"], { cwd: files({ "notice.txt": text }) });
  return JSON.parse(stdout) as JsonObject;
}

const summaryIn = (stdout: string): JsonObject => JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as JsonObject;

const casesIn = (stdout: string): readonly JsonObject[] =>
  stdout
    .trim()
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as JsonObject);

describe("the exit code of check", () => {
  const partial = { language: "en" };
  const wrong = { language: "ja" };
  const malformed = '{\n  "counts": [\n    {"value": 214, "measrue": "affected_people"}\n  ]\n}\n';

  test.each<[number, string, Readonly<Record<string, string | object>>, readonly string[]]>([
    [0, "everything is as expected", { "notice.txt": NOTICE, "expected.json": partial }, ["."]],
    [0, "nothing is expected of it", { "notice.txt": NOTICE, "expected.json": {} }, ["."]],
    [0, "a case is named by its notice", { "a.txt": NOTICE, "a.expected.json": partial }, ["a.txt"]],
    [0, "a case is named by its expected file", { "a.md": NOTICE, "a.expected.json": partial }, ["a.expected.json"]],
    [0, "cases are named by a pattern", { "x/a.txt": NOTICE, "x/a.expected.json": partial }, ["x/*.txt"]],
    [0, "a page is as expected", { "page.txt": NOTICE, "page.expected.ndjson": '{"language":"en"}\n\n' }, ["."]],
    [
      0,
      "scores reach their gates",
      { "notice.txt": NOTICE, "expected.json": { ...wrong, warnings: [] } },
      [".", "--min-f1", "notices=1"],
    ],
    [0, "help is asked for", {}, ["--help"]],
    [1, "something differs", { "notice.txt": NOTICE, "expected.json": wrong }, ["."]],
    [
      1,
      "one case among others differs",
      { "a.txt": NOTICE, "a.expected.json": partial, "b.txt": NOTICE, "b.expected.json": wrong },
      ["."],
    ],
    [1, "a page has a notice less than expected", { "page.txt": NOTICE, "page.expected.ndjson": "{}\n{}\n" }, ["."]],
    [
      1,
      "a score is below its gate",
      { "notice.txt": NOTICE, "expected.json": wrong },
      [".", "--min-accuracy", "language=0.5"],
    ],
    [
      1,
      "nothing was compared that a gate is about",
      { "notice.txt": NOTICE, "expected.json": partial },
      [".", "--min-f1", "counts=0.5"],
    ],
    [2, "no path is given", {}, []],
    [2, "a path is missing", {}, ["missing"]],
    [2, "a folder has no cases", { "notice.txt": NOTICE }, ["."]],
    [2, "nothing says what is expected of a notice", { "notice.txt": NOTICE }, ["notice.txt"]],
    [2, "a notice vanished", { "expected.json": partial }, ["."]],
    [2, "a notice is unreadable", { "notice.txt": "%PDF-1.7 …", "expected.json": partial }, ["."]],
    [2, "an expected file is malformed", { "notice.txt": NOTICE, "expected.json": malformed }, ["."]],
    [
      2,
      "a case among others is unreadable, whatever the others say",
      { "a.txt": NOTICE, "a.expected.json": wrong, "b.expected.json": partial },
      ["."],
    ],
    [2, "a gate is written wrongly", { "notice.txt": NOTICE, "expected.json": partial }, [".", "--min-f1", "counts"]],
    [2, "a gate is for no list", { "notice.txt": NOTICE, "expected.json": partial }, [".", "--min-f1", "titles=0.5"]],
    [2, "a flag is unknown", { "notice.txt": NOTICE, "expected.json": partial }, [".", "--fix"]],
    [2, "a format is unknown", { "notice.txt": NOTICE, "expected.json": partial }, [".", "--format", "xml"]],
    [2, "records to compare with are missing", {}, ["--against", "missing.ndjson"]],
    [2, "what is compared with is to be updated", { "r.ndjson": "" }, ["--against", "r.ndjson", "--update"]],
    [
      2,
      "the output cannot be written",
      { "notice.txt": NOTICE, "expected.json": partial },
      [".", "--output", "/nowhere/report"],
    ],
  ])("is %i when %s", async (code, _, contents, args) => {
    expect((await check(files(contents), args)).code).toBe(code);
  });
});

test("the exit code of check is 3 when a record breaks its own schema, whatever else there is", async () => {
  const here = files({ "a.txt": NOTICE, "a.expected.json": {}, "b.expected.json": {} });
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const nothing = () => undefined;
  const world = { stdin, stdout, stderr, env: {}, once: nothing, off: nothing };
  const settings = checkSettingsOf({ command: "check", values: {}, operands: [here] }, "2026-01-01", {});
  if ("usageError" in settings) throw new Error(settings.usageError);
  const error = new Error("counts.0.value: Invalid input");
  const code = await checkIn(settings, world, messagesTo(stderr), () => [{ ok: false, notice: 1, notices: 1, error }]);
  expect({
    code,
    told: String(stdout.read()).includes("its record broke a rule of the record (counts.0.value"),
  }).toEqual({
    code: 3,
    told: true,
  });
});

describe("what is wrong with a case is told", () => {
  const told = async (contents: Readonly<Record<string, string | object>>): Promise<string> =>
    (await check(files(contents), ["."])).stdout.split("\n\n")[0] ?? "";

  test("a malformed expected file, with the line and the key, all at once", async () => {
    const malformed = '{\n  "countz": [],\n  "counts": [\n    {"value": 214,\n     "unit": "persons"}\n  ]\n}\n';
    expect(await told({ "a.txt": NOTICE, "a.expected.json": malformed })).toBe(
      [
        "./a  unreadable",
        '  ! ./a.expected.json:2: countz is no key of the record here; did you mean "counts"?',
        '  ! ./a.expected.json:5: counts[0].unit can\'t be "persons"; did you mean "person"?',
      ].join("\n"),
    );
  });

  test("a malformed line of a page's expected records", async () => {
    expect(await told({ "a.txt": NOTICE, "a.expected.ndjson": '{"language":"en"}\n{"language":"english"}\n' })).toBe(
      './a  unreadable\n  ! ./a.expected.ndjson:2: language can\'t be "english"; it is one of ja, en',
    );
  });

  test("a notice that vanished", async () => {
    expect(await told({ "a/expected.json": {} })).toBe(
      "./a/expected.json  unreadable\n  ! ./a/expected.json: its notice notice.txt is not there; put it back, or remove this file",
    );
  });

  test("a notice that is no text", async () => {
    expect(await told({ "a.txt": "%PDF-1.7", "a.expected.json": {} })).toBe(
      "./a  unreadable\n  ! ./a.txt: is a PDF document, not text; convert it first, with pdftotext for instance",
    );
  });

  test("what is missing, extra and different, with what was read and where", async () => {
    const record = await extracted(NOTICE);
    const counts = [
      { value: 214, status: "ruled_out" },
      { value: 9, unit: "file", text: "to another reader" },
    ];
    const contents = { "notice.txt": NOTICE, "expected.json": { title: "Notice", vectors: [], counts } };
    const { stdout } = await check(files(contents), ["."]);
    expect(record.counts).toHaveLength(1);
    expect(stdout).toContain(
      "~ title                    “Notice” → “Notice of a mis-sent e-mail”  ./notice.txt:4, expected.json:2",
    );
    expect(stdout).toContain("~ counts[0].status         “ruled_out” → “confirmed”");
    expect(stdout).toContain("- counts[1]                9 file  «to another reader»  ./notice.txt:6, expected.json:");
    expect(stdout).toMatch(/\+ vectors\[0\] {15}\w+ confirmed {2}«.*» {2}\.\/notice\.txt:[46]\n/u);
  });
});

describe("a record that was printed", () => {
  test("is expected in whole or in part", async () => {
    const record = await extracted(NOTICE);
    const { counts, title, data_types, impacts } = record;
    const contents = {
      "whole/notice.txt": NOTICE,
      "whole/expected.json": record,
      "part/notice.txt": NOTICE,
      "part/expected.json": { title, counts, data_types, impacts } as object,
    };
    expect((await check(files(contents), ["."])).code).toBe(0);
  });

  test("may have another id and source, unless those are asked for", async () => {
    const record = { ...(await extracted(NOTICE)), id: "0000000000000000" };
    const here = files({ "notice.txt": NOTICE, "expected.json": record });
    expect((await check(here, ["."])).code).toBe(0);
    const { code, stdout } = await check(here, [".", "--derived"]);
    expect({ code, id: stdout.includes("~ id ") }).toEqual({ code: 1, id: true });
  });
});

describe("records printed earlier", () => {
  const setup = async (): Promise<string> => {
    const here = files({ "x/a.txt": NOTICE, "x/b.txt": OTHER });
    await run([...AS_OF, "x", "--output", "records.ndjson"], { cwd: here });
    return here;
  };

  test("are compared with what the same files give now", async () => {
    const { code, stdout } = await check(await setup(), ["--against", "records.ndjson", "--format", "ndjson"]);
    expect({ code, cases: casesIn(stdout).map(({ case: name, status }) => [name, status]) }).toEqual({
      code: 0,
      cases: [
        ["x/a.txt", "equal"],
        ["x/b.txt", "equal"],
      ],
    });
  });

  test("are matched however the path is written, and in any order", async () => {
    const here = await setup();
    const lines = readFileSync(join(here, "records.ndjson"), "utf8").trim().split("\n");
    writeFileSync(join(here, "records.ndjson"), lines.toReversed().join("\n"));
    const { code, stdout } = await check(here, ["--against", "records.ndjson", "./x/b.txt", "--format", "ndjson"]);
    expect({ code, cases: casesIn(stdout).length }).toEqual({ code: 0, cases: 1 });
  });

  test("tell a changed text, a new notice and one that is gone", async () => {
    const here = await setup();
    writeFileSync(join(here, "x/a.txt"), OTHER);
    renameSync(join(here, "x/b.txt"), join(here, "x/c.txt"));
    const all = await check(here, ["--against", "records.ndjson", "x", "--format", "ndjson"]);
    expect(casesIn(all.stdout).map(({ case: name, status }) => [name, status])).toEqual([
      ["x/a.txt", "different"],
      ["x/c.txt", "different"],
    ]);
    const named = await check(here, ["--against", "records.ndjson", "--format", "ndjson"]);
    expect({ code: named.code, statuses: casesIn(named.stdout).map(({ status }) => status) }).toEqual({
      code: 2,
      statuses: ["different", "unreadable"],
    });
  });

  test("that are none are told by line", async () => {
    const here = files({ "records.ndjson": '{"source":{"path":"a.txt"}}\n\n{"title":"x"}\n' });
    const { code, stdout } = await check(here, ["--against", "records.ndjson"]);
    expect({ code, stdout: stdout.split("\n")[1] }).toEqual({
      code: 2,
      stdout: "  ! records.ndjson:3: has no source.path; give the records as they were printed",
    });
  });
});

describe("--update", () => {
  const expected = '{ "notes": "x",\n  "language":   "en",\n  "title": "Old"\n}\n';
  const after = '{ "notes": "x",\n  "language":   "en",\n  "title": "Notice of a mis-sent e-mail"\n}\n';
  const setup = (): string => files({ "notice.txt": NOTICE, "expected.json": expected });
  const text = (here: string): string => readFileSync(join(here, "expected.json"), "utf8");

  test("writes what differs and nothing else, and then nothing differs", async () => {
    const here = setup();
    const { code, stdout } = await check(here, [".", "--update"]);
    expect({ code, text: text(here) }).toEqual({ code: 0, text: after });
    expect(stdout).toContain("1 different, now expected in ./expected.json");
    expect((await check(here, ["."])).code).toBe(0);
  });

  test("leaves files alone of which nothing differs", async () => {
    const here = files({ "notice.txt": NOTICE, "expected.json": after });
    chmodSync(join(here, "expected.json"), 0o444);
    const before = statSync(join(here, "expected.json"), { bigint: true });
    expect((await check(here, [".", "--update"])).code).toBe(0);
    const now = statSync(join(here, "expected.json"), { bigint: true });
    expect([now.mtimeNs, now.ino]).toEqual([before.mtimeNs, before.ino]);
  });

  test("rewrites the lines of a page's notices", async () => {
    const here = files({ "p.txt": NOTICE, "p.expected.ndjson": '{"title":"Old","language":"en"}\n{"title":"Gone"}\n' });
    expect((await check(here, [".", "--update"])).code).toBe(0);
    expect(readFileSync(join(here, "p.expected.ndjson"), "utf8")).toBe(
      '{"title":"Notice of a mis-sent e-mail","language":"en"}\n',
    );
  });

  test.each(["true", "1"])("is refused where CI=%s, unless forced", async (CI) => {
    const here = setup();
    const refused = await check(here, [".", "--update"], { env: { CI } });
    expect({ code: refused.code, text: text(here) }).toEqual({ code: 2, text: expected });
    expect(refused.stderr).toContain("--update is refused in CI");
    const forced = await check(here, [".", "--update", "--force"], { env: { CI } });
    expect({ code: forced.code, text: text(here) }).toEqual({ code: 0, text: after });
  });

  test("leaves malformed files alone and goes on", async () => {
    const here = files({
      "a.txt": NOTICE,
      "a.expected.json": "{",
      "b.txt": NOTICE,
      "b.expected.json": { title: "Old" },
    });
    expect((await check(here, [".", "--update"])).code).toBe(2);
    expect(readFileSync(join(here, "a.expected.json"), "utf8")).toBe("{");
    expect(JSON.parse(readFileSync(join(here, "b.expected.json"), "utf8"))).toEqual({
      title: "Notice of a mis-sent e-mail",
    });
  });
});

describe("formats", () => {
  const contents = {
    "good/notice.txt": NOTICE,
    "good/expected.json": { language: "en" },
    "odd/notice.txt": `${NOTICE}\u001b[31m`,
    "odd/expected.json": { title: "a \u001b[31m]]> & 100%: <b>" },
    "lost/expected.json": {},
  };
  const report = async (format: string, ...more: readonly string[]): Promise<string> =>
    (await check(files(contents), [".", "--format", format, ...more], { env: { GITHUB_WORKSPACE: "" } })).stdout;

  test("json is one object with every difference and the sums", async () => {
    const { cases, summary } = JSON.parse(await report("json")) as { cases: JsonObject[]; summary: JsonObject };
    expect(cases.map(({ case: name, status }) => [name, status])).toEqual([
      ["./good", "equal"],
      ["./lost/expected.json", "unreadable"],
      ["./odd", "different"],
    ]);
    expect(cases[2]?.differences).toEqual([
      {
        kind: "different",
        notice: 1,
        list: null,
        key: "title",
        expected: contents["odd/expected.json"].title,
        found: "Notice of a mis-sent e-mail",
        quote: null,
        notice_line: 4,
        expected_line: 2,
      },
    ]);
    expect(summary.cases).toEqual({ equal: 1, different: 1, updated: 0, unreadable: 1 });
    expect(summary.attributes).toEqual({
      language: { accuracy: 1, right: 1, of: 1 },
      title: { accuracy: 0, right: 0, of: 1 },
    });
  });

  test("json of nothing is JSON", async () => {
    const { stdout } = await check(files({ "r.ndjson": "" }), ["--against", "r.ndjson", "--format", "json"]);
    expect((JSON.parse(stdout) as JsonObject).cases).toEqual([]);
  });

  test("ndjson has a line a case and one for the sums", async () => {
    const stdout = await report("ndjson");
    expect(casesIn(stdout)).toHaveLength(3);
    expect(Object.keys(summaryIn(stdout))).toEqual(["summary"]);
  });

  test("junit has a test case for each case and gate, and no character that XML doesn't allow", async () => {
    const xml = await report("junit");
    expect(xml).toContain('<testsuite name="notice-extract check" tests="3" failures="1" errors="1" skipped="0">');
    expect(xml).toMatch(
      /<testcase [^>]*name=".\/lost\/expected.json"[^>]*>\s*<error message="its notice notice.txt is not there/u,
    );
    expect(xml).toMatch(
      /<testcase [^>]*name=".\/odd"[^>]*>\s*<failure message="1 different" type="different"><!\[CDATA\[/u,
    );
    expect(xml).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(xml.replaceAll("]]]]><![CDATA[>", "").match(/\]\]>/gu)).toHaveLength(2);
    const gated = await report("junit", "--min-accuracy", "title=0.5,language=1");
    expect(gated).toContain('tests="5" failures="1" errors="1"');
    expect(gated).toContain('<failure message="title accuracy 0.000, at least 0.5 wanted" type="below"/>');
  });

  test("github has a command for each difference, on the line of the file it is about", async () => {
    const commands = (await report("github")).split("\n").filter((line) => line.startsWith("::"));
    expect(commands).toEqual([
      "::error file=lost/expected.json,title=./lost/expected.json::its notice notice.txt is not there; put it back, or remove this file",
      "::error file=odd/expected.json,line=2,title=./odd::different title: “a \\x1b[31m]]> & 100%25: <b>” → “Notice of a mis-sent e-mail”",
    ]);
  });

  test("text is coloured when asked for, and a notice can't colour it", async () => {
    expect(await report("text")).not.toContain("\u001b");
    const coloured = await report("text", "--color", "always");
    expect(coloured).toContain("\u001b[33m  ~ title");
    expect(coloured).toContain("a \\x1b[31m]]>");
  });

  test("what can't be read is told on standard error where nobody reads the report", async () => {
    const here = files(contents);
    const message = "./lost/expected.json: its notice notice.txt is not there; put it back, or remove this file";
    expect((await check(here, [".", "--format", "json"])).stderr).toBe(`notice-extract: ${message}\n`);
    expect((await check(here, ["."])).stderr).toBe("");
  });

  test("--output keeps the report and the exit code", async () => {
    const here = files(contents);
    rmSync(join(here, "lost"), { recursive: true });
    const { code, stdout } = await check(here, [".", "--format", "junit", "--output", "report.xml"]);
    expect({ code, stdout, xml: readFileSync(join(here, "report.xml"), "utf8").startsWith("<?xml") }).toEqual({
      code: 1,
      stdout: "",
      xml: true,
    });
  });
});
