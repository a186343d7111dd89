import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findDates } from "../../src/find.ts";
import type { NoticeRecord } from "../../src/schema/record.ts";
import { read } from "./records.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));

/** Every record of every text among the fixtures. */
const RECORDS: readonly (readonly [name: string, record: NoticeRecord])[] = readdirSync(FIXTURES, { recursive: true })
  .map(String)
  .filter((name) => /^(?:notices|digests)\/.{1,120}\.txt$/u.test(name))
  .sort()
  .flatMap((name) => read(readFileSync(`${FIXTURES}${name}`, "utf8")).map((record) => [name, record] as const));

type StatedDate = NonNullable<NoticeRecord["published"]>;

/** Every date a record states, whatever it is the date of. */
const datesOf = ({ published, events, periods }: NoticeRecord): readonly StatedDate[] =>
  [published, ...events.map(({ date }) => date), ...periods.flatMap(({ start, end }) => [start, end])].filter(
    (date) => date !== null,
  );

/** Dates counted from others (同日, "the next day") and dates put right say another day than their words do. */
const isFromElsewhere = ({ inferred }: StatedDate): boolean =>
  inferred.includes("relative") || inferred.includes("corrected");

/** Whether the words of a date, read alone on that day, give it back, as far as they say it: 16日, 14時45分, "16" behind "May 10 to", 平成26. */
function readsBack({ date, evidence: { text } }: StatedDate, { language }: NoticeRecord): boolean {
  const today = `${date.slice(0, 10)}${"-12-28".slice(date.slice(0, 10).length - 4)}`;
  const found = findDates(text, language, today).flatMap(({ value }) => value ?? []);
  // The clock time of a publication is left out of its date.
  if (found.some((value) => date.endsWith(value.replace(/^-{1,3}/u, "")) || value.startsWith(`${date}T`))) return true;
  const [figure] = text.normalize("NFKC").match(/[0-9]{1,4}/u) ?? [];
  const [year = 0, ...monthAndDay] = date.slice(0, 10).split("-").map(Number);
  const years = [year, year % 100, year - 1988, year - 2018];
  return found.length === 0 && figure !== undefined && [...years, ...monthAndDay].includes(Number(figure));
}

test("there are dates to read back", () => {
  expect(RECORDS.flatMap(([, record]) => datesOf(record)).length).toBeGreaterThan(900);
});

test("the words given for a date read back as that date", () => {
  const others = RECORDS.flatMap(([name, record]) =>
    datesOf(record)
      .filter((date) => !isFromElsewhere(date) && !readsBack(date, record))
      .map(({ date, evidence }) => `${name}: ${date} «${evidence.text}»`),
  );
  expect(others).toEqual([]);
});
