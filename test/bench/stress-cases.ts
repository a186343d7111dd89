import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One run: what it is given (a file's text, or a folder that is made), and how many records come out. */
export type Trial = { readonly make: (path: string) => void; readonly records: number };

/** A row of the README's table. `growing` trials are each twice as large as the one before, and take at most three times as long. */
export type Stress = {
  readonly name: string;
  readonly trials: readonly Trial[];
  readonly growing: boolean;
  /** Peak memory of the whole command, in MB, that no trial exceeds. */
  readonly most: number;
};

const file =
  (text: () => string): Trial["make"] =>
  (path) =>
    writeFileSync(path, text());

/** A unit over and over, so many bytes in UTF-8. */
const bytesOf = (unit: string, bytes: number): string => unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
const charactersOf = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

/** One notice of each text. */
const each = (texts: readonly (() => string)[]): readonly Trial[] =>
  texts.map((text) => ({ make: file(text), records: 1 }));

const MB = 1_000_000;

export const UNITS = ["1", "一", "、", "（", "2022年", "約", " ", "\n"] as const;
const JAPANESE = "当社のサーバーが不正アクセスを受け、お客様1,200名の氏名が漏えいしました。";
const ENGLISH = "On May 3, 2024, an attacker accessed the names of 1,200 patients. ";

const digest = (notices: number): string =>
  Array.from(
    { length: notices },
    (_, at) =>
      `【事件メモ#${at}】第${at}支店 名簿の紛失について\n\n2022年${(at % 12) + 1}月3日\n\nこのたび、当店の職員が、お客様${at + 10}名の名簿を紛失したことが判明しました。\n\n\n`,
  ).join("");

const PAGES = [12_500, 25_000, 50_000, 100_000, 200_000] as const;
const FILES = 100_000;

function filesIn(path: string): void {
  mkdirSync(path);
  for (let at = 0; at < FILES; at++)
    writeFileSync(join(path, `${FILES + at}.txt`), `${digest(1).replace("#0", `#${at}`)}${JAPANESE}\n`);
}

/** What is run by `npm run stress`, a row each. */
export const STRESSES: readonly Stress[] = [
  {
    name: "10 MB of one unit (`1`, `一`, `、`, `（`, `2022年`, `約`, blanks, line ends)",
    trials: each(UNITS.map((unit) => () => bytesOf(unit, 10 * MB))),
    growing: false,
    most: 250,
  },
  {
    name: "10 MB of mixed figures, dates and 同日",
    trials: each([
      () => bytesOf("約1,234件（2022年4月1日）、同日", 10 * MB),
      () => bytesOf("2022年4月1日同日1,234名、", 10 * MB),
    ]),
    growing: false,
    most: 500,
  },
  {
    name: "10 MB of lines of one letter (5 million lines)",
    trials: each([() => bytesOf("a\n", 10 * MB)]),
    growing: false,
    most: 800,
  },
  {
    name: "one line of 20 MB, Japanese and English",
    trials: each([() => bytesOf(JAPANESE, 20 * MB), () => bytesOf(ENGLISH, 20 * MB)]),
    growing: false,
    most: 400,
  },
  {
    name: "brackets nested 100,000 deep",
    trials: each([() => `${"（".repeat(100_000)}${"）".repeat(100_000)}`]),
    growing: false,
    most: 200,
  },
  {
    name: "one notice of 75,000, 150,000 and 300,000 characters of `1名,`",
    trials: each([75_000, 150_000, 300_000].map((length) => () => charactersOf("1名,", length))),
    growing: true,
    most: 700,
  },
  {
    name: "pages of 12,500, 25,000, 50,000, 100,000 and 200,000 notices",
    trials: PAGES.map((records) => ({ make: file(() => digest(records)), records })),
    growing: true,
    most: 800,
  },
  { name: "a folder of 100,000 files", trials: [{ make: filesIn, records: FILES }], growing: false, most: 500 },
];
