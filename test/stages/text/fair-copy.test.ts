import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fairCopy } from "../../../src/text/fair-copy.ts";

describe("a fair copy", () => {
  test.each([
    ["is without what is not seen", "名\u200b簿\u2066を\ufeff失\u{e0101}くし\ufe0fた", "名簿を失くした"],
    [
      "is without what commands a terminal",
      "\u001b[1;31m名\u0000簿\u001b[0m\u001b]0;a title\u0007\u009b\u001b",
      "名簿",
    ],
    ["has soft hyphens where a line is cut at one only", "per\u00adso\u00ad \nnal", "perso\u00ad \nnal"],
    ["has letters with their marks", "カ\u3099イト\u3099 cafe\u0301", "ガイド café"],
    ["has kana of half width in full", "ｶﾞｲﾄﾞ･ﾃﾞｰﾀ｡", "ガイド・データ。"],
    ["has kana with marks of half width in one", "カﾞイト゛", "ガイト゛"],
    ["has radicals as the characters they look like", "⼈⽇⺠⻑⼾⿊", "人日民長戸黒"],
    ["has kanji that Unicode has twice once", "\ufa1e\uf9dc", "羽隆"],
    ["has blanks of one unit as one", "a\u00a0b\u2009c", "a b c"],
    ["has lines that end alike", "a\u2028b\u000bc\u2029", "a\nb\nc\n"],
    ["has the commas and stops of most", "氏名，住所が漏れた．原因は，設定．", "氏名、住所が漏れた。原因は、設定。"],
    ["has them for Latin ones", "3名の氏名,住所が漏れた.\n当社(本社).", "3名の氏名、住所が漏れた。\n当社(本社)。"],
    ["has them where a word was cut for the line", "いたしま\nす.\n", "いたしま\nす。\n"],
    ["has no blank behind a comma", "氏名、 住所、　電話", "氏名、住所、電話"],
    [
      "has commas between groups of figures",
      "the data of 21 415 patients and 1 234 567名",
      "the data of 21,415 patients and 1,234,567名",
    ],
    [
      "has them at the end of a row and in front of a name",
      "Adults ... 3 406\n| keys | 1 219 |\nnearly 48 000 Canadian savers",
      "Adults ... 3,406\n| keys | 1,219 |\nnearly 48,000 Canadian savers",
    ],
    [
      "has no marks of emphasis",
      "**Summary** of __all__ we know\n**Date:** May 3",
      "Summary of all we know\nDate: May 3",
    ],
    ["keeps halves of pairs", "\ud800a\udc00\udb40", "\ud800a\udc00\udb40"],
    ["keeps many marks on one letter", `a${"\u0301".repeat(40)}`, `á${"\u0301".repeat(39)}`],
    [
      "has English figures, letters and their signs in half width",
      "Ｎｏｔｉｃｅ （１４ Ｊｕｎｅ ２０２０）： １，２３４ letters, ５０％",
      "Notice (14 June 2020): 1,234 letters, 50%",
    ],
    [
      "has words one blank apart where all are two",
      `${"The  keys  of  the  boat  house  were  lost.  ".repeat(4)}Rowers    41`,
      `${"The keys of the boat house were lost. ".repeat(4)}Rowers    41`,
    ],
    ["has the letters of words together", "個 人 情 報 の お 詫 び", "個人情報のお詫び"],
    ["behind a number", "１．経　緯\n2 概 要", "１．経緯\n2 概要"],
    ["behind other words", "漏えいに関するお 知 ら せ", "漏えいに関するお知らせ"],
    ["in brackets, and with a value", "【目　的】\n氏　名：\n日　時　五月", "【目的】\n氏名：\n日時　五月"],
    ["side by side where they are parted more widely", "氏 名　　住 所", "氏名　　住所"],
  ])("%s", (_what, source, copy) => {
    expect(fairCopy(source).text).toBe(copy);
  });

  test.each([
    "氏名 住所　電話番号",
    "月 火 水",
    "一 二 三",
    "年　月　日",
    "男　女",
    "氏　名 住　所",
    "238件 計",
    "ア．経緯\n一.概要",
    "１．経緯は1,234件",
    "山吹商会.jp",
    "Names, addresses.",
    "On May 5 300 people asked, of Ward 3 120 patients.",
    "Call 555 123 456 or 020 7946 0958 today.",
    "2021 300 people",
    "Fernhill Ltd ABN 12 345 678 901",
    "card **** **** **** 1234, **1234**5, a ** b ** c, __init__s",
    "ordinary text, café",
    "Rowers  Coaches  Boats\nnames  names  numbers",
    `${"The keys were lost.  Nobody saw who took them.  ".repeat(20)}`,
    "部員１４名、Ａ艇",
  ])("leaves %s as it is", (source) => {
    expect(fairCopy(source).text).toBe(source);
  });

  test("is told from a date in front of it", () => {
    expect(fairCopy("5 月 26 日 東 部 組 合").text).toBe("5 月 26 日 東部組合");
  });

  test("knows where each stretch stands", () => {
    const source = "お 詫 び\n名\u200b簿をｶﾞｲﾄﾞに";
    const { text, toSource } = fairCopy(source);
    const at = (found: string): string => {
      const { start, end } = toSource({ start: text.indexOf(found), end: text.indexOf(found) + found.length });
      return source.slice(start, end);
    };
    expect(["お詫び", "詫", "名簿", "簿", "ガイド", "イ", "に"].map(at)).toEqual([
      "お 詫 び",
      "詫",
      "名\u200b簿",
      "簿",
      "ｶﾞｲﾄﾞ",
      "ｲ",
      "に",
    ]);
  });

  test("never runs backwards or outside, and is its own copy, whatever the text", () => {
    const unit = fc.oneof(
      fc.constantFrom(..."お詫び知らせ名 　\u200b\u00adｶﾞﾊﾟ゙⼈\u0301a1日\n\u2028\ud83d\ude00\udb40\udd00\ufe0f"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const source = units.join("");
        const { text, toSource } = fairCopy(source);
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const { start, end } = toSource({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = start;
        }
        expect(text.length).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});
