import fc from "fast-check";
import { expect, test } from "vitest";
import { split } from "../../../src/split/split.ts";

type Article = { readonly title: string; readonly date: string; readonly body: string };

const JAPANESE: readonly Article[] = [
  {
    title: "株式会社やまなみ製菓 通販サイトの改ざんに関するお詫びとお知らせ",
    date: "2020年3月5日",
    body: "このたび、弊社の通販サイトが改ざんされていたことが判明しました。\n\n1.経緯\n2020年2月3日、カード会社から連絡を受けました。\n\n2.対象となるお客様\n・2020年1月にお買い物をされた方 312名",
  },
  {
    title: "清水谷大学 メールの誤送信による個人情報の漏えいについて",
    date: "2020年3月3日",
    body: "本学の職員が、宛先を誤ってメールを送信しました。\n\n漏えいした情報\n氏名、学籍番号\n\n今後の対応について\n\n再発防止に努めてまいります。",
  },
  {
    title: "みさき市 職員によるUSBメモリの紛失について",
    date: "2020年2月27日",
    body: "2月25日、福祉課の職員がUSBメモリを紛失しました。\n\n※氏名、住所が記録されていました。\n\n【お問い合わせ】\n福祉課 電話 0123-45-6789",
  },
  {
    title: "学習塾の生徒名簿が流出、元講師を書類送検",
    date: "2020年2月20日",
    body: "県警は20日、学習塾の名簿を持ち出した疑いで元講師の男性を書類送検したと発表しました。\n\n男性は「名簿を売るつもりだった」と話しているということです。",
  },
];

const ENGLISH: readonly Article[] = [
  {
    title: "Notice of Data Breach at Fernhill Dental Group",
    date: "March 5, 2020",
    body: "Fernhill Dental Group is writing to let patients know of an incident.\n\nWhat Happened?\n\nOn February 3, 2020, a laptop was stolen from a car.\n\nFor More Information\n\nPlease call 555-0100.",
  },
  {
    title: "Harbour Council apologises for email addresses shared in error",
    date: "March 3, 2020",
    body: "We are sorry that 212 email addresses were visible to others.\n\n- The officer used the wrong field.\n- We have asked everyone to delete the message.",
  },
  {
    title: "Ransomware attack on Millbrook School District",
    date: "February 27, 2020",
    body: "The district said on Thursday that its servers had been encrypted.\n\nUpdate\n\nAll servers were back online on Friday.",
  },
];

/** Ways in which pages set their articles: how one is written, and what stands between two. */
const PAGES: Readonly<
  Record<string, { readonly write: (article: Article) => string; readonly between: readonly string[] }>
> = {
  dated: {
    write: ({ title, date, body }) => `${title} ${date}\n\n\n${body}`,
    between: ["\n\n", "\n\n\n", "\n\n\n\n\n"],
  },
  labelled: { write: ({ title, body }) => `【事件メモ#7】${title}\n\n\n${body}`, between: ["\n\n", "\n\n\n"] },
  blog: {
    write: ({ title, date, body }) => `${title}\n${date}\n\n${body}`,
    between: [
      "\n\n投稿者 管理人 時刻: 9:00\nラベル: 漏えい\n\n",
      "\n\nシェアする\n続きを読む\n\n",
      "\n\nPosted in Breaches\nLeave a comment\n\n",
      "\n\n----------\n\n",
    ],
  },
};

const page = fc.record({
  articles: fc.oneof(
    fc.shuffledSubarray([...JAPANESE], { minLength: 2 }),
    fc.shuffledSubarray([...ENGLISH], { minLength: 2 }),
  ),
  kind: fc.constantFrom(...Object.keys(PAGES)),
  seed: fc.nat(),
  above: fc.constantFrom(
    "",
    "ホーム\nメニュー\n\n",
    "Home\nSearch\n\n",
    "ラベル 漏えい の投稿を表示しています。 すべての投稿を表示\n\n",
  ),
  below: fc.constantFrom("", "\n\n次の投稿\nホーム\n", "\n\nOlder posts\n\n© 2020 The Log\n"),
});

test("a page of articles, however set, gives each article", () => {
  fc.assert(
    fc.property(page, ({ articles, kind, seed, above, below }) => {
      const set = PAGES[kind];
      if (set === undefined) throw new RangeError(kind);
      const written = articles.map(set.write);
      const between = set.between[seed % set.between.length] ?? "\n\n";
      const text = `${above}${written.join(between)}${below}`;
      expect(split(text).map(({ start, end }) => text.slice(start, end))).toEqual(written);
    }),
    { seed: 20200305, numRuns: 300 },
  );
});

test("notices come in order, apart, without blanks at their ends", () => {
  const line = fc.constantFrom(
    "",
    "",
    "----",
    "ホーム",
    "不正アクセスについて 2020年3月5日",
    "このたび、名簿を紛失しました。",
    "1. 経緯",
    "2020年3月5日",
    "各位",
    "a",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
      const text = lines.join("\n");
      const notices = split(text);
      notices.forEach(({ start, end }, order) => {
        expect(start).toBeGreaterThanOrEqual(notices[order - 1]?.end ?? 0);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
      });
      expect(notices.length > 0).toBe(text.trim() !== "");
    }),
    { seed: 20200306, numRuns: 300 },
  );
});

test("notices lie inside the text, whatever it is made of", () => {
  const pieces = [
    "1",
    "、",
    " ",
    "\n",
    "2022年1月1日 ",
    "=\n",
    "a\n",
    "不正アクセスについて\n",
    "From: a\n",
    "【",
    "(",
    "a b ",
  ];
  for (const piece of pieces) {
    const text = piece.repeat(8_000);
    const notices = split(text);
    expect(notices.length > 0).toBe(text.trim() !== "");
    expect(notices.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  }
});
