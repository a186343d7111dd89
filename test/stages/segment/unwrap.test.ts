import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/segment/language.ts";
import { linesOf } from "../../../src/segment/line.ts";
import { unwrap } from "../../../src/segment/unwrap.ts";

/** The logical lines of a text, pieces joined by ⏎. */
const joined = (lines: readonly string[], end = "\n"): readonly string[] => {
  const text = lines.join(end);
  return unwrap(text, linesOf(text, { start: 0, end: text.length }), languageOf(text)).map(({ pieces }) =>
    pieces.map(({ start, end }) => text.slice(start, end)).join("⏎"),
  );
};

const ENGLISH = [
  "In the night to Sunday somebody climbed over the fence of our boat house and took the",
  "box in which the secretary keeps the papers of the junior crews, together with a small",
  "amount of money and the keys of the trailer that we use to bring the boats to the races",
  "on the upper river, where the box had been standing since the first days of the season",
  "under a heap of old sails; nobody saw who it was, and nobody heard a car on the road.",
];

describe("an English line goes on in the next where its next word had no room", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "a row that had room for it stands alone",
      ["The box held papers of 41 rowers and their coaches in three folders", "Name, date of birth, weight"],
      ["The box held papers of 41 rowers and their coaches in three folders", "Name, date of birth, weight"],
    ],
    [
      "half a sentence goes on behind a semicolon",
      ["the papers were in a locked drawer of the desk that stands in the hall of the house;", "the key was not."],
      ["the papers were in a locked drawer of the desk that stands in the hall of the house;⏎the key was not."],
    ],
    [
      "a sentence that ends at the edge of the paper goes on with a quotation",
      ["all of this has been told to the police by the secretary of the Upper River Crews Inc.", "“The crews” are us."],
      ["all of this has been told to the police by the secretary of the Upper River Crews Inc.⏎“The crews” are us."],
    ],
  ])("%s", (_claim, lines, expected) => {
    expect(joined([...ENGLISH, "", ...lines])).toEqual([ENGLISH.join("⏎"), ...expected]);
  });
});

const JAPANESE = [
  "このたび、当倶楽部の艇庫に何者かが侵入し、少年部の書類を入れていた箱が持ち去られてい",
  "たことがわかりました。箱の中には少額の現金のほか、競技会へ艇を運ぶための車両の鍵も入っ",
  "ており、いずれも現在まで見つかっておりません。関係する皆さまにご心配をおかけしており",
  "ますことを、心よりおわび申し上げます。",
];

describe("Japanese goes on in the next line where the paper ends", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      "an address that reaches over the edge does not widen the paper",
      [
        "詳しくは、当倶楽部のページのお知らせ(https://www.joryu-rowing.example/oshirase/teiko/2024/05/index.html)",
        "をご覧いただくか、事務所までお尋ねください。",
        "なお、艇庫の鍵はすべて交換し、夜間は照明を点灯したままにするよう改めましたので、ご理解",
        "くださいますようお願いします。",
      ],
      [
        "詳しくは、当倶楽部のページのお知らせ(https://www.joryu-rowing.example/oshirase/teiko/2024/05/index.html)⏎をご覧いただくか、事務所までお尋ねください。",
        "なお、艇庫の鍵はすべて交換し、夜間は照明を点灯したままにするよう改めましたので、ご理解⏎くださいますようお願いします。",
      ],
    ],
    [
      "a letterhead pushed to the right does not widen the paper",
      [`${" ".repeat(90)}上流漕艇倶楽部`],
      ["上流漕艇倶楽部"],
    ],
    [
      "a bracket goes on up to where it is closed",
      ["箱に入っていた書類は、少年部の部員の名簿（令和五年度の分は住所", "を除く）と、保護者の連絡網です。"],
      ["箱に入っていた書類は、少年部の部員の名簿（令和五年度の分は住所⏎を除く）と、保護者の連絡網です。"],
    ],
    [
      "columns are rows of their own, however wide",
      ["少年部の部員とその保護者                    八十四名の氏名、住所、電話番号", "指導員と補助員"],
      ["少年部の部員とその保護者                    八十四名の氏名、住所、電話番号", "指導員と補助員"],
    ],
  ])("%s", (_claim, lines, expected) => {
    expect(joined([...JAPANESE, "", ...lines])).toEqual([JAPANESE.join("⏎"), ...expected]);
  });
});

test("of lines set apart by one blank line, those are paragraphs of their own that more stand above", () => {
  const second = [
    "箱は事務所の奥の棚に置いてあり、棚に鍵はかかっておりませんでした。盗難の届けは、同じ日。",
    "警察に出しております。このようなことが二度と起こらないよう、書類は今後、事務所の金庫に保",
    "管し、艇庫には置かないことといたします。",
  ];
  const third = ["部員の皆さまには、あらためて文書でお知らせいたします。"];
  const text = [JAPANESE, second, third].map((lines) => lines.join("\n\n")).join("\n\n\n\n");
  expect(joined(text.split("\n"))).toEqual([JAPANESE.join("⏎"), second.join("⏎"), third.join("⏎")]);
});
