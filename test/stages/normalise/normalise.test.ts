import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseText } from "../../../src/normalise/normalise.ts";
import type { Language } from "../../../src/schema/vocabulary.ts";
import { toRaw } from "../../../src/text/normal-text.ts";

const whole = (text: string, language: Language = "ja") =>
  normaliseText(text, [{ start: 0, end: text.length }], language);

describe("normaliseText", () => {
  test.each([
    ["full-width figures and letters", "約１，２３０件（ＵＲＬ）", "約1,230件(URL)"],
    ["half-width kana, voiced and not", "ｶﾞｲﾄﾞ･ﾃﾞｰﾀ", "ガイド・データ"],
    ["waves and dashes", "9：00～17：00、2020−2021", "9:00~17:00、2020-2021"],
    [
      "a blank between Japanese and figures or Latin letters",
      "2020 年 6 月 26 日に ID と 3 件",
      "2020年6月26日にIDと3件",
    ],
    ["but not between Japanese and Japanese, nor a wide blank", "氏名 住所　電話番号", "氏名 住所 電話番号"],
    ["nor between two figures", "100 200", "100 200"],
    ["zero-width characters and soft hyphens", "漏\u200bえ\u00adい", "漏えい"],
    ["Kangxi radicals", "⼈⽇", "人日"],
  ])("folds %s", (_, raw, normal) => {
    expect(whole(raw).text).toBe(normal);
  });

  test.each([
    ["They weren’t shown and can't be read.", "They were not shown and cannot be read."],
    ["DIDN'T", "DID not"],
    ["It won't. The don'ts of Wasn'to.", "It won't. The don'ts of Wasn'to."],
  ])("writes out %s", (raw, normal) => {
    expect(whole(raw, "en").text).toBe(normal);
  });

  test.each([
    ["names & addresses, as well as phones", "names and addresses, and phones"],
    ["between May 3 & June 5, 2023, & later", "between May 3 and June 5, 2023, and later"],
    ["March & April", "March and April"],
    ["Hart & Sons, the Q&A and AT&T", "Hart & Sons, the Q&A and AT&T"],
    ["as well as possible, as well as we can", "as well as possible, as well as we can"],
    ["Transmitted, then mislaid; we are unaware of more.", "Sent, then lost; we are not aware of more."],
    ["We ascertained that it was so.", "We determined that it was so."],
  ])("says the same in one way: %s", (raw, normal) => {
    expect(whole(raw, "en").text).toBe(normal);
  });

  test("lets the whole of what joins stand for it", () => {
    const text = "names as well as addresses";
    const normal = whole(text, "en");
    expect(toRaw(normal, { start: 6, end: 9 })).toEqual({ start: 6, end: 16 });
    expect(toRaw(normal, { start: 10, end: 19 })).toEqual({ start: 17, end: 26 });
  });

  test.each([
    ["電子メール、Ｅメール、E-mailアドレス", "メール、メール、メールアドレス"],
    ["同じ日に間違って送り、次の日までに気付いた。", "同日に誤って送り、翌日までに気付いた。"],
    ["同じ日付の、次の日程の", "同じ日付の、次の日程の"],
    ["おおよそ３００名の内、そのうち概ね2割", "約300名のうち、うち約2割"],
    ["概ね完了、社の内部", "概ね完了、社の内部"],
    ["公表させていただきました。", "公表しました。"],
    ["回収いたしましたが、一致しません。", "回収しましたが、一致しません。"],
    ["確認されておりません。該当はございません。", "確認されていません。該当はありません。"],
    ["ご住所と３名の方の連絡先、保護者様の可能性が否定できない", "住所と3名の連絡先、保護者の可能性がある"],
    ["１日迄に書き換えられ、改竄された", "1日までに改ざんされ、改ざんされた"],
  ])("reads %s with the usual words", (raw, normal) => {
    expect(whole(raw).text).toBe(normal);
  });

  test("a word read as another stands for all of what is written", () => {
    const raw = "宛先の電子メールが";
    expect(toRaw(whole(raw), { start: 4, end: 5 })).toEqual({ start: 3, end: 8 });
  });

  test("joins Japanese pieces without a blank, English ones with one", () => {
    const japanese = "個人情\n  報の漏えい";
    expect(
      normaliseText(
        japanese,
        [
          { start: 0, end: 3 },
          { start: 6, end: 11 },
        ],
        "ja",
      ).text,
    ).toBe("個人情報の漏えい");
    const english = "personal\n  data";
    expect(
      normaliseText(
        english,
        [
          { start: 0, end: 8 },
          { start: 11, end: 15 },
        ],
        "en",
      ).text,
    ).toBe("personal data");
  });

  test("maps a span back to the raw characters it came from", () => {
    const raw = "計　１，２３０ 件（ｶﾞｲﾄﾞ）";
    const normal = whole(raw);
    const slice = (found: string): string => {
      const start = normal.text.indexOf(found);
      const { start: from, end } = toRaw(normal, { start, end: start + found.length });
      return raw.slice(from, end);
    };
    expect(slice("1,230件")).toBe("１，２３０ 件");
    expect(slice("ガイド")).toBe("ｶﾞｲﾄﾞ");
  });

  test("keeps every unit inside the text and in order, whatever the input", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (raw) => {
        const { text, starts, ends } = whole(raw);
        expect(starts.length).toBe(text.length);
        for (let at = 0; at < text.length; at++) {
          const start = starts[at] ?? -1;
          const end = ends[at] ?? -1;
          expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : (starts[at - 1] ?? 0));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
        }
      }),
    );
  });

  test("gives the same text for full-width and half-width figures", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."0123456789,.件名約(年"), { maxLength: 40 }), (characters) => {
        const narrow = characters.join("");
        const wide = narrow.replace(/[!-~]/gu, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
        expect(whole(wide).text).toBe(whole(narrow).text);
      }),
    );
  });
});

test("a Japanese word that was cut at the end of a line is read as the usual one", () => {
  const source = "画面が書き換えら\nれていました。";
  const pieces = [
    { start: 0, end: 8 },
    { start: 9, end: source.length },
  ];
  const normal = normaliseText(source, pieces, "ja");
  expect(normal.text).toBe("画面が改ざんされていました。");
  expect(toRaw(normal, { start: 3, end: 8 })).toEqual({ start: 3, end: 10 });
});
