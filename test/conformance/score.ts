import { basename } from "node:path";
import { type Case, casesOf, type Expected, type Item, predictions, type Value } from "./cases.ts";

/** Hours alone are full hours, seconds that are none and zones say nothing: 2016-11-07T16 → 2016-11-07T16:00. */
function plain(iso: string): string {
  const [day = "", clock] = iso
    .trim()
    .replace(" ", "T")
    .replace(/^--(?=\d\d)/u, "XXXX-")
    .split("T");
  if (clock === undefined) return day;
  const [hour = "", minute = "00", second = "00"] = clock.replace(/(?:Z|[+-]\d\d:?\d\d)$/u, "").split(":");
  return `${day}T${hour}:${minute}${second === "00" ? "" : `:${second}`}`;
}

/** Whether two dates are the same; an X in the expected one stands for any digit. */
function sameDate(expected: string | null, found: string | null): boolean {
  const [wanted, got] = [plain(expected ?? ""), plain(found ?? "")];
  if (wanted === got) return true;
  return (
    wanted.includes("X") &&
    wanted.length === got.length &&
    [...wanted].every((unit, at) => unit === "X" || unit === got[at])
  );
}

function same(expected: Value, found: Value): boolean {
  if (typeof expected === "number")
    return typeof found === "number" && Math.abs(expected - found) <= 1e-9 * Math.max(1, Math.abs(expected));
  if (typeof expected === "string") return typeof found === "string" && sameDate(expected, found);
  if (expected === null || found === null || typeof found !== "object") return false;
  return sameDate(expected.start, found.start) && sameDate(expected.end, found.end);
}

/** Whether a find answers an item: by its value, or by a span that says the same of "since", "before" or a part of a month. */
function answers({ value, also = [], mod = "" }: Expected, found: Item): boolean {
  return [value, ...also].some((expected) => {
    if (same(expected, found.value)) return true;
    if (typeof expected !== "string" || found.value === null || typeof found.value !== "object") return false;
    const { start, end } = found.value;
    if (start !== null && start === end && sameDate(expected, start)) return true;
    if (/start|mid|end|part|approx/u.test(mod) && start?.startsWith(expected) && end?.startsWith(expected)) return true;
    if (/after|since/u.test(mod) && end === null && start !== null && sameDate(expected, start)) return true;
    return /before|until/u.test(mod) && start === null && end !== null && sameDate(expected, end);
  });
}

/** Whether a date-time read as one answers a date and a clock time that are asked for apart. */
function covers({ value, start, end }: Expected, found: Item): boolean {
  if (typeof value !== "string" || typeof found.value !== "string" || !found.value.includes("T")) return false;
  if (found.start > start || found.end < end || found.end - found.start <= end - start) return false;
  const clock = found.value.slice(found.value.indexOf("T"));
  return /^\d{4}-\d\d-\d\d$/u.test(value)
    ? found.value.startsWith(value)
    : value.startsWith("T") && sameDate(value, clock);
}

const touches = (a: Item, b: Item): boolean => a.start < b.end && b.start < a.end;

type Outcome = { readonly right: boolean; readonly extra: boolean };

/** A case is right when every item it asks for is; one that asks for none, when nothing is found. */
function outcomeOf(entry: Case, numbers: boolean): Outcome {
  const found = predictions(entry).filter(({ kind }) => (kind === "number") === numbers);
  const wanted = entry.expected.filter(({ optional }) => optional !== true);
  const right =
    wanted.length === 0
      ? found.length === 0
      : wanted.every((item) =>
          found.some((other) => touches(item, other) && (answers(item, other) || covers(item, other))),
        );
  const extra = found.some((other) => !entry.expected.some((item) => touches(item, other)));
  return { right, extra: entry.exhaustive === true && extra };
}

const share = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("usage: npm run conformance:score -- CASES.jsonl...\n");
  process.exitCode = 2;
} else process.stdout.write("| file | cases | right | extra finds |\n| --- | ---: | ---: | ---: |\n");
for (const file of files) {
  const name = basename(file, ".jsonl");
  const cases = casesOf(file).filter((entry) => entry.in_scope !== false);
  const outcomes = cases.map((entry) => outcomeOf(entry, name.startsWith("numbers")));
  const right = outcomes.filter((outcome) => outcome.right).length;
  const extra = outcomes.filter((outcome) => outcome.extra).length;
  const exhaustive = cases.filter((entry) => entry.exhaustive === true).length;
  process.stdout.write(`| ${name} | ${cases.length} | ${share(right, cases.length)} | ${share(extra, exhaustive)} |\n`);
}
