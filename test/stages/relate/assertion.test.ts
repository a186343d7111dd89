import { describe, expect, test } from "vitest";
import { normalise } from "../../../src/normalise/normalise.ts";
import { recognise } from "../../../src/recognise/recognise.ts";
import { assertionAt } from "../../../src/relate/context/assertion.ts";
import type { Reading } from "../../../src/relate/reading.ts";
import type { Block } from "../../../src/segment/block.ts";
import { languageOf } from "../../../src/segment/language.ts";
import { lineStarts } from "../../../src/text/lines.ts";

/** A reading of lines, each a block; `kind@parent` in front of a `|` makes it another kind or gives it a parent. */
function readingOf(lines: readonly string[]): Reading {
  const contents = lines.map((line) => /^(?:(heading|item)(?:@(\d+))?\|)?(.*)$/u.exec(line));
  const source = contents.map((match) => match?.[3] ?? "").join("\n");
  const language = languageOf(source);
  let at = 0;
  const blocks = contents.map((match): Block => {
    const span = { start: at, end: at + (match?.[3] ?? "").length };
    at = span.end + 1;
    const kind = match?.[1] === "heading" ? "heading" : match?.[1] === "item" ? "item" : "paragraph";
    return { kind, marker: null, span, pieces: [span], parent: match?.[2] === undefined ? null : Number(match[2]) };
  });
  const passages = blocks.map((block) => recognise(normalise(source, block, language), language));
  return { source, lineStarts: lineStarts(source), notice: { start: 0, end: source.length }, language, passages };
}

/** The marks of the word `word` in the last line that holds it. */
function marksOf(lines: readonly string[], word: string): string {
  const reading = readingOf(lines);
  const passage = reading.passages.findLastIndex(({ normal }) => normal.text.includes(word));
  const start = reading.passages[passage]?.normal.text.indexOf(word) ?? 0;
  const { act, possible, suspected, negated, unproven } = assertionAt(reading, {
    passage,
    start,
    end: start + word.length,
  });
  return [
    act,
    ...(possible ? ["possible"] : []),
    ...(suspected ? ["suspected"] : []),
    ...(negated ? ["negated"] : []),
    ...(unproven ? ["unproven"] : []),
  ].join(" ");
}

const cases: readonly (readonly [claim: string, lines: readonly string[], word: string, marks: string])[] = [
  ["a turn of phrase doubts nothing", ["To whom it may concern, 12 lists leaked."], "lists", "fact"],
  ["what is done as soon as possible is done", ["As soon as possible the list was deleted."], "list", "fact"],
  ["a month doubts nothing", ["In May the list was stolen."], "list", "fact"],
  ["a title has verbs with capitals", ["Lists That May Have Been Stolen"], "Stolen", "fact possible"],
  ["a plain statement is a fact", ["名簿が外部に流出しました。"], "名簿", "fact"],
  ["doubt at the end covers the clause", ["名簿が外部に流出した可能性がございます。"], "名簿", "fact possible"],
  [
    "doubt covers coordinated clauses",
    ["名簿が閲覧され、控えが外部に流出したおそれがあります。"],
    "名簿",
    "fact possible",
  ],
  [
    "what something was sent instead of is not told of",
    ["Instead of the agenda, the mail held the roll of members."],
    "agenda",
    "background",
  ],
  ["what was sent in its place is", ["Instead of the agenda, the mail held the roll of members."], "roll", "fact"],
  [
    "a denial behind 'and' has the subject in front of it",
    ["Card numbers are held by our bank and were not shown."],
    "Card",
    "fact negated",
  ],
  ["unless they were exposed", ["Card numbers were exposed and were not shown to others."], "Card", "fact"],
  ["doubt stops at an adversative", ["名簿は流出しましたが、控えは流出した可能性があります。"], "名簿", "fact"],
  [
    "doubt before its noun covers what follows",
    ["流出した可能性のあるお客様は、延べ120名です。"],
    "120",
    "fact possible",
  ],
  [
    "doubt about a finding is no part of it",
    ["流出の可能性があることが判明し、5月2日に停止しました。"],
    "5月2日",
    "fact",
  ],
  ["denial stays on its side", ["氏名は流出しましたが、パスワードは含まれておりません。"], "氏名", "fact"],
  ["denial covers its subjects", ["パスワード、口座番号は含まれておりません。"], "パスワード", "fact negated"],
  ["denial ends with its clause", ["パスワードは含まれておりませんが、氏名は含まれます。"], "氏名", "fact"],
  [
    "denial in a bracket stays inside",
    ["カード番号（パスワードは含まれません）が流出しました。"],
    "カード番号",
    "fact",
  ],
  [
    "denial in a bracket holds inside",
    ["カード番号（パスワードは含まれません）が流出しました。"],
    "パスワード",
    "fact negated",
  ],
  ["an apology denies nothing", ["名簿が流出し、誠に申し訳ございません。"], "名簿", "fact"],
  ["not to be excluded is doubt", ["名簿の流出を完全には否定できません。"], "名簿", "fact possible"],
  [
    "no finding is no denial of the fact",
    ["名簿が悪用された事実は確認されておりません。"],
    "名簿",
    "fact negated unproven",
  ],
  ["those excepted are not denied", ["12名を除き、口座番号は含まれておりません。"], "12名", "fact"],
  [
    "a list is denied as a whole",
    ["以下の情報は含まれておりません。", "item@0|・パスワード"],
    "・パスワード",
    "fact negated",
  ],
  ["a list is possible as a whole", ["heading|漏えいした可能性のある情報", "item@0|氏名"], "氏名", "fact possible"],
  ["a request", ["パスワードを変更してください。"], "パスワード", "request"],
  ["a measure", ["今後は二重の確認を徹底してまいります。"], "確認", "measure"],
  ["a claim", ["攻撃者は名簿を入手したと主張しています。"], "名簿", "claim"],
  ["what should have been", ["削除すべきところ、名簿を公開しました。"], "削除", "background"],
  ["may have", ["The file may have been copied."], "file", "fact possible"],
  ["the month of May is no doubt", ["On May 5, the file was copied."], "file", "fact"],
  ["doubt inside a clause stays there", ["We learned on Monday that the file may have been copied."], "Monday", "fact"],
  ["a denial governs what follows it", ["The file did not contain passwords or keys."], "keys", "fact negated"],
  ["a passive denial governs its subject", ["Passwords and keys were not included."], "Passwords", "fact negated"],
  ["a denial stops at but", ["It held no passwords, but it held names."], "names", "fact"],
  ["an exception is not denied", ["It held no personal data other than names."], "names", "fact"],
  ["no evidence of misuse", ["We have no evidence that the names were misused."], "names", "fact negated unproven"],
  ["advice", ["Please change the password."], "password", "request"],
  ["an announced measure", ["We will add a second password."], "password", "measure"],
];

describe("what stands at a place is meant as its clause, sentence and introduction say", () => {
  test.each(cases)("%s", (_claim, lines, word, marks) => {
    expect(marksOf(lines, word)).toBe(marks);
  });
});

test("a sentence of a hundred thousand cues is read whole", () => {
  const text = `${"名簿が流出し、可能性がありますが、".repeat(20_000)}以上です。`;
  expect(marksOf([text], "以上")).toEqual(marksOf(["名簿が流出し、可能性がありますが、以上です。"], "以上"));
});
