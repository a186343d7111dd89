import { expect, test } from "vitest";
import { readEnglish } from "../../../../src/recognise/date/en/english.ts";

const SEEDS: readonly string[] = [
  ..."1 . - / : , ( a ~ Q".split(" "),
  " ",
  "1 ",
  "1, ",
  "12:30 ",
  "May ",
  "may",
  "May 5 ",
  "May 5, ",
  "5 May ",
  "5, 6, ",
  "5 and ",
  "the 5th ",
  "the 5th, ",
  "2019 ",
  "2019-",
  "2019 and ",
  "from ",
  "between ",
  "Monday ",
  "the ",
  "around ",
  "12:30 to ",
  "5 pm ",
  "5 to ",
  "today ",
  "May 5 to ",
  "May 5 at 12:30 ",
  "1 May 2019 to 2 May 2019, ",
  "twenty-",
  "first of ",
  "the end of ",
  "fiscal year ",
  "two days later ",
  "2019May",
  "05/",
];

/** Processor time in milliseconds: what else the machine does leaves it alone. */
function cost(text: string): number {
  const before = process.cpuUsage();
  readEnglish(text);
  return process.cpuUsage(before).user / 1000;
}

/** Four times the text may take some more than four times the time; sixteen times would be quadratic. */
const MOST = 10;
/** Less than this is noise. */
const NOISE = 60;

test.each(SEEDS)("100,000 characters of %j take time in proportion", (seed) => {
  const text = (length: number): string => seed.repeat(Math.ceil(length / seed.length));
  cost(text(10_000));
  const ratio = (): number => {
    const short = cost(text(25_000));
    const long = cost(text(100_000));
    return long < NOISE ? 1 : long / Math.max(short, 1);
  };
  // One measurement may be disturbed, three are not.
  expect(ratio() < MOST || ratio() < MOST || ratio() < MOST).toBe(true);
});
