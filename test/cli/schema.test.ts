import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { ENCODINGS, FILES, recordsIn, run } from "./command.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));

/** The published schema, as an independent validator understands it. */
async function validator() {
  const { stdout } = await run(["schema"]);
  return new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(stdout));
}

describe("notice-extract schema", () => {
  test("accepts every record of the fixtures", async () => {
    const validate = await validator();
    const { stdout } = await run(["--as-of", "2026-01-01", FIXTURES], { cwd: FIXTURES });
    const records = recordsIn(stdout);
    expect(records.length).toBeGreaterThanOrEqual(readdirSync(ENCODINGS).length + readdirSync(FILES).length - 2);
    for (const record of records) {
      validate(record);
      expect({ path: record.source.path, errors: validate.errors }).toEqual({ path: record.source.path, errors: null });
    }
  });

  test.each([
    { what: "a key that is missing", change: { title: undefined } },
    { what: "a key that is none of its own", change: { titel: "x" } },
    { what: "a code that is none of the list", change: { secondary_harm: "perhaps" } },
    { what: "a figure as text", change: { affected: { people: "12", records: null } } },
    { what: "another version", change: { schema_version: "2" } },
    { what: "a negative offset", change: { source: { start: -1 } } },
  ])("refuses $what", async ({ change }) => {
    const validate = await validator();
    const [record] = recordsIn((await run(["notice.txt"])).stdout);
    expect(validate(record)).toBe(true);
    expect(validate(JSON.parse(JSON.stringify({ ...record, ...change })))).toBe(false);
  });

  test("lists the keys in the order in which records have them", async () => {
    const { stdout } = await run(["schema"]);
    const [record] = recordsIn((await run(["notice.txt"])).stdout);
    expect(Object.keys(record ?? {})).toEqual(Object.keys(JSON.parse(stdout).properties));
  });
});
