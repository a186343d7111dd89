import { describe, expect, test } from "vitest";
import { isNoData, NO_DATA_ROWS } from "../../src/relate/data-type/no-data.ts";
import { isOfPage, NO_TITLE_ROWS } from "../../src/relate/head/no-title.ts";

const isJapanese = (line: string): boolean => /[ぁ-んァ-ヶ一-龠0-9]/u.test(line);

describe("lines that are no titles", () => {
  const cases = NO_TITLE_ROWS.flatMap(({ id, examples, ja, en }) =>
    examples.map((line) => [id, line, line, ja, en] as const),
  );
  test.each(cases)("%s: %s", (_id, _shown, line, ja, en) => {
    const language = isJapanese(line) && ja.some((pattern) => pattern.test(line)) ? "ja" : "en";
    expect((language === "ja" ? ja : en).some((pattern) => pattern.test(line))).toBe(true);
    expect(isOfPage(line, language)).toBe(true);
  });

  test.each([
    ["名簿の誤送信について(お詫び)", "ja"],
    ["不正アクセスによる個人情報漏えいに関するお知らせ", "ja"],
    ["Notice of a Data Security Incident", "en"],
    ["An apology for a mis-sent e-mail", "en"],
  ] as const)("%s may be one", (line, language) => expect(isOfPage(line, language)).toBe(false));
});

describe("members of enumerations that are no data", () => {
  const cases = NO_DATA_ROWS.flatMap(({ id, examples, ...patterns }) =>
    (["ja", "en"] as const).flatMap((language) =>
      examples[language].map((word) => [id, word, language, patterns[language]] as const),
    ),
  );
  test.each(cases)("%s: %s", (_id, word, language, patterns) => {
    expect(patterns.some((pattern) => pattern.test(word))).toBe(true);
    expect(isNoData(word, language)).toBe(true);
  });

  test.each([
    ["受講区分", "ja"],
    ["所見", "ja"],
    ["locker code", "en"],
    ["blood type", "en"],
  ] as const)("%s may be", (word, language) => expect(isNoData(word, language)).toBe(false));
});
