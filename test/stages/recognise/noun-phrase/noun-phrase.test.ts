import { expect, test } from "vitest";
import { nounPhraseEndingAt } from "../../../../src/recognise/noun-phrase/noun-phrase.ts";
import { tokensOf } from "../../../../src/recognise/noun-phrase/tokenizer.ts";

test("words of a clause lie side by side", () => {
  const clause = "お申し込み者12名の氏名を漏えいしました";
  const tokens = tokensOf(clause);
  expect(tokens.map(({ start, end }) => clause.slice(start, end)).join("")).toBe(clause);
  expect(tokens[0]?.start).toBe(0);
});

test.each([
  ["このうちお申し込み者|12名", "お申し込み者"],
  ["対象となるご家族|8名", "ご家族"],
  ["研究協力者|4名", "研究協力者"],
  ["現在|30名", null],
  ["流出した|30名", null],
])("the noun phrase that ends before the figure in %s", (marked, wanted) => {
  const end = marked.indexOf("|");
  const clause = marked.replace("|", "");
  const phrase = nounPhraseEndingAt(clause, end);
  expect(phrase === null ? null : clause.slice(phrase.start, phrase.end)).toBe(wanted);
});
