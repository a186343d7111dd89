import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/segment/language.ts";
import { segment } from "../../../src/segment/segment.ts";

/** A notice as an outline: kind, text (pieces joined by ⏎), two blanks a level. */
function outline(text: string): readonly string[] {
  const blocks = segment(text, { start: 0, end: text.length }, languageOf(text));
  const depth = (index: number): number => {
    const parent = blocks[index]?.parent ?? null;
    return parent === null ? 0 : 1 + depth(parent);
  };
  return blocks.map(
    ({ kind, pieces }, index) =>
      `${"  ".repeat(depth(index))}${kind}: ${pieces.map(({ start, end }) => text.slice(start, end)).join("⏎")}`,
  );
}

describe("segment", () => {
  test("leaves out lines that point to other pages", () => {
    const text = [
      "Clinic lost a folder",
      "The clinic lost a folder with forms of 90 patients.",
      "[See also: Five clinics broken into in 2012.]",
      "Read next: How to file a claim",
      "It told the police on May 3.",
    ].join("\n");
    expect(outline(text).map((line) => line.replace(/^.*: /u, ""))).toEqual([
      "Clinic lost a folder",
      "The clinic lost a folder with forms of 90 patients.",
      "It told the police on May 3.",
    ]);
  });

  test("nests numbered headings, items and the text under them", () => {
    const text = [
      "１．概要",
      "　５月７日、職員が名簿を紛失しました。",
      "２．名簿の内容",
      "（１）参加者名簿　３４名分",
      "　　　氏名、住所",
      "（２）講師名簿　５名分",
      "　　　氏名、所属",
      "３．今後の対応",
      "　再発防止に努めます。",
    ].join("\n");
    expect(outline(text)).toEqual([
      "heading: 概要",
      "  paragraph: ５月７日、職員が名簿を紛失しました。",
      "heading: 名簿の内容",
      "  item: 参加者名簿　３４名分",
      "    paragraph: 氏名、住所",
      "  item: 講師名簿　５名分",
      "    paragraph: 氏名、所属",
      "heading: 今後の対応",
      "  paragraph: 再発防止に努めます。",
    ]);
  });

  test.each([
    ["〇2024年4月5日（金曜日）", "bullet"],
    ["〇〇市の名簿", undefined],
    ["〇・五パーセント", undefined],
  ])("the kanji zero in front of a line: %s", (line, style) => {
    const [block] = segment(line, { start: 0, end: line.length }, "ja");
    expect(block?.marker?.style).toBe(style);
  });

  test("a rule across the page, and the name of who signs with a post, head nothing", () => {
    const text = ["──────────", "We are sorry for what was lost.", "", "kim alder, risk manager", "Members: 9,200."];
    expect(outline(text.join("\n"))).toEqual([
      "paragraph: ──────────",
      "paragraph: We are sorry for what was lost.",
      "paragraph: kim alder, risk manager",
      "paragraph: Members: 9,200.",
    ]);
  });

  test("a figure behind the sign of a note is its number only where it counts nothing", () => {
    const text = ["※1 内訳は下記のとおりです。", "※1月16日に判明しました。", "※12件は重複です。"].join("\n");
    const found = segment(text, { start: 0, end: text.length }, "ja").map(({ marker }) => marker?.ordinal);
    expect(found).toEqual([1, null, null]);
  });

  test("takes the day that opens a line for no marker", () => {
    const text = [
      "4 June 2021",
      "13-14 March 2021 the shop was closed",
      "3.5 million letters were sent.",
      "4  July",
      "2 Findings",
    ];
    const pieces = segment(text.join("\n"), { start: 0, end: text.join("\n").length }, "en").map(
      ({ marker }) => marker?.ordinal,
    );
    expect(pieces).toEqual([undefined, undefined, undefined, undefined, 2]);
  });

  test("gives a list to the sentence that introduces it, and takes it back after", () => {
    const text = "なお、次の情報は含まれておりません。\n・口座番号\n・暗証番号\n対象の方には書面でお知らせします。";
    expect(outline(text)).toEqual([
      "paragraph: なお、次の情報は含まれておりません。",
      "  item: 口座番号",
      "  item: 暗証番号",
      "paragraph: 対象の方には書面でお知らせします。",
    ]);
  });

  test("joins lines that a PDF broke, with a blank line between every two", () => {
    const lines = [
      "　この度、本校の職員が使用しているメールアカウントが何者かに不正に使われ、多数の迷惑メ",
      "ールが学外に送信されました。該当のアカウントは既に停止しており、これ以上の送信がないこ",
      "とを確認しております。",
      "１．漏えいしたおそれのある情報",
      "　メールボックスに保存されていた送受信メールの本文と添付ファイルに含まれる氏名、所属及",
      "び電話番号です。",
      "２．対応",
      "　対象となる方には、個別にご連絡を差し上げ、経緯の説明とお詫びを順次申し上げております",
      "ので、ご理解をお願いいたします。",
    ];
    expect(outline(lines.join(" \n\n"))).toEqual([
      `paragraph: ${lines.slice(0, 3).join("⏎").trim()}`,
      "heading: 漏えいしたおそれのある情報",
      `  paragraph: ${lines.slice(4, 6).join("⏎").trim()}`,
      "heading: 対応",
      `  paragraph: ${lines.slice(7).join("⏎").trim()}`,
    ]);
  });

  test("leaves dates, times and quantities at the start of a line in the text", () => {
    const text = "12月3日（火）　異常を検知\n8:15　通信を遮断\n2 つ目のサーバーを停止\n13 日に復旧";
    expect(outline(text)).toEqual([
      "paragraph: 12月3日（火）　異常を検知",
      "paragraph: 8:15　通信を遮断",
      "paragraph: 2 つ目のサーバーを停止",
      "paragraph: 13 日に復旧",
    ]);
  });

  test("cuts headings off that run into their section", () => {
    const text = "What Happened? On May 2, 2023, a laptop was stolen.\n\nWhat We Are Doing. We informed the police.";
    expect(outline(text)).toEqual([
      "heading: What Happened?",
      "  paragraph: On May 2, 2023, a laptop was stolen.",
      "heading: What We Are Doing.",
      "  paragraph: We informed the police.",
    ]);
  });

  test("cuts what is too long for one block and loses nothing", () => {
    const text = "一".repeat(9001);
    const blocks = segment(text, { start: 0, end: text.length }, "ja");
    expect(blocks.flatMap(({ pieces }) => pieces)).toEqual([
      { start: 0, end: 4000 },
      { start: 4000, end: 8000 },
      { start: 8000, end: 9001 },
    ]);
  });
});

test("lines below what introduces them are items, though their bullets were lost", () => {
  const text = "名簿の内容は以下のとおりです。\n　参加者の氏名\n　電話番号\n　送迎の有無\n翌日に回収しました。";
  const blocks = segment(text, { start: 0, end: text.length }, "ja");
  expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "item", "item", "item", "paragraph"]);
  expect(blocks.map(({ parent }) => parent)).toEqual([null, 0, 0, 0, null]);
});
