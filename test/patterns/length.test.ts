import { expect, test } from "vitest";
import { literals } from "./collect.ts";

/** What a reader takes in at once. More than that is put together of parts, each by what it is for: see src/text/any-of.ts. */
const LONGEST = 180;

test(`no pattern is written in more than ${LONGEST} characters at a stretch`, () => {
  const long = literals().filter(({ source }) => source.length > LONGEST);
  expect(long.map(({ file, source }) => `${file} (${source.length}): /${source.slice(0, 60)}…/`)).toEqual([]);
});
