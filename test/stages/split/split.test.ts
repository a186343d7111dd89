import { describe, expect, test } from "vitest";
import { split } from "../../../src/split/split.ts";

/** The notices of a file as the text they hold. */
const notices = (text: string): readonly string[] => split(text).map(({ start, end }) => text.slice(start, end));

const cafe = [
  "株式会社みどり珈琲 会員情報の流出に関するお詫びとお知らせ 2021年6月4日",
  "",
  "",
  "このたび、弊社の会員サイトが何者かに攻撃され、会員様の情報が流出しました。",
  "",
  "1.経緯",
  "6月1日、社員がサーバーの異常に気づきました。",
].join("\n");

const school = [
  "青葉町立ひがし小学校 名簿の紛失について 2021年6月2日",
  "",
  "",
  "本校の教諭が、児童の名簿を校外で紛失いたしました。心よりお詫び申し上げます。",
].join("\n");

const outage = [
  "動画サイトが全国で一時停止、原因は攻撃か",
  "",
  "",
  "大手の動画サイトが3日、攻撃を受けたと明らかにしました。",
].join("\n");

const breach = [
  "Notice of a Data Breach at Quillpoint Pharmacy",
  "Posted on March 3, 2021 by admin",
  "",
  "On March 1 we learned that someone had read the mail of one of our pharmacists.",
].join("\n");

const spam = [
  "Spam sent from the mail accounts of Ashford Choir",
  "Posted on February 9, 2021 by admin",
  "",
  "Members told us last week that they had received mail that we did not write.",
].join("\n");

describe("split parts a page into its notices", () => {
  test.each([
    ["titles that carry their date", [cafe, school].join("\n\n"), [cafe, school]],
    [
      "titles with a label of the site",
      [`【事故メモ#12】${cafe}`, `【事故メモ#11】${outage}`].join("\n\n"),
      [`【事故メモ#12】${cafe}`, `【事故メモ#11】${outage}`],
    ],
    ["a title without date that is set like the others", [cafe, outage, school].join("\n\n"), [cafe, outage, school]],
    ["blog articles in English", [breach, spam].join("\n\n"), [breach, spam]],
  ])("%s", (_, page, expected) => {
    expect(notices(page)).toEqual(expected);
  });

  test("leaves menus, labels, comments and footers to none", () => {
    const page = [
      "ラベル 漏えい の投稿を表示しています。 すべての投稿を表示",
      "",
      cafe,
      "",
      "投稿者 管理人 時刻: 21:40",
      "0 件のコメント:",
      "ラベル: 通販, 漏えい",
      "",
      school,
      "",
      "次の投稿",
      "ホーム",
      "© 2021 みどりの日誌",
    ].join("\n");
    expect(notices(page)).toEqual([cafe, school]);
  });

  test("parts mails of a mailbox, headers and all", () => {
    const mail = (subject: string, text: string): string =>
      `From: desk@quillpoint.example\nDate: Tue, 2 Mar 2021 10:00:00 +0000\nSubject: ${subject}\n\n${text}`;
    const first = mail("Lost laptop", "A laptop was lost on a train last Friday.");
    const second = mail("Your account", "Somebody signed in to your account on Monday.");
    expect(notices(`${first}\n\n${second}\n`)).toEqual([first, second]);
  });

  test("parts texts between equal rules when each begins as a notice does", () => {
    const first = "このたび、当院の職員が患者様の書類を紛失しました。";
    const second =
      "会員情報の誤送信について\n\n平素よりお世話になっております。本日、会員様の情報を誤って送信しました。";
    expect(notices(`${first}\n\n==========\n\n${second}`)).toEqual([first, second]);
  });

  describe("parts texts between rules across the page", () => {
    const rule = `\n\n${"=".repeat(20)}\n\n`;
    const shop =
      "Minutes of the garden shop\n\nWe regret that the till was opened at night. Somebody took the slips of the day with the names of those who had ordered seeds, and the box with the stamps. The police have been told, and the lock was changed the same day by the caretaker. Nobody has told us of any harm so far, and we will write to all who were on the slips.";
    const dated =
      "4 May 2021\n\nOur choir apologised to its members. A list of those who had not paid was sent to all of them by the treasurer, who had meant to send it to himself. It named 31 singers and what they owe. Those who got it have deleted it, as far as we know, and the treasurer will use another address from now on, which only he can read.";

    test("by any heading of their own or by a letterhead, if each is as long as a notice", () => {
      expect(notices(`${shop}${rule}${dated}`)).toEqual([shop, dated]);
    });

    test("though shorter rules stand inside one of them", () => {
      const ruled = shop.replace(". The police", ".\n\nPolice\n------\nThe police");
      expect(notices(`${ruled}${rule}${dated}`)).toEqual([ruled, dated]);
    });

    test.each([
      ["which have no heading", dated.replace("4 May 2021\n\n", "")],
      ["which are a few words", "Garden news\n\nWe regret the noise."],
      ["which head a section", dated.replace("4 May 2021", "What you can do")],
      ["which are numbered", dated.replace("4 May 2021", "2. The choir and its members")],
      [
        "which give notice of nothing",
        `Seeds for the autumn\n\n${"The shop sells seeds and bulbs for all beds. ".repeat(9).trim()}`,
      ],
    ])("but not parts %s", (_what, part) => {
      expect(notices(`${shop}${rule}${part}`)).toEqual([`${shop}${rule}${part}`]);
    });
  });

  test("leaves a paragraph about something else to the page, above any title and below the foot of the page", () => {
    const garden = "The garden is open every morning, and the shop sells fresh bread and tea.";
    const notice =
      "Empty drawer in the library\n\nWe learned on 3 May 2021 that the drawer with the cards of 41 readers is empty.";
    expect(notices(`${garden}\n\n${notice}`)).toEqual([notice]);
    expect(notices(`${notice}\n\nViews: 41\n\n${garden}\n`)).toEqual([notice]);
    expect(notices(`${notice}\n\n${garden}\n`)).toEqual([`${notice}\n\n${garden}`]);
  });

  test("takes domestic flights for no telephone", () => {
    const title = "ミズナラ航空で障害、国内線19便が欠航";
    const body = "ミズナラ航空は3日、攻撃を受けたと明らかにした。";
    expect(notices(`園内では桜が見頃を迎え、売店では団子を販売します。\n\n${title}\n\n${body}`)).toEqual([
      `${title}\n\n${body}`,
    ]);
  });

  test("gives a letterhead to the notice below it and a signature to the one above", () => {
    const first =
      "名簿の誤送付について\n\nこのたび、名簿を誤った宛先へ送付しました。\n\n令和3年6月1日\n青葉町教育委員会";
    const second =
      "令和3年6月4日\n\n保護者各位\n\n青葉町立にし中学校\n\n生徒の個人情報の紛失について\n\n日頃より本校の教育にご理解をいただきありがとうございます。";
    expect(notices(`${first}\n\n\n\n${second}`)).toEqual([first, second]);
  });

  test("takes a form feed for the gap between two papers", () => {
    const first = "令和3年6月1日\n会員名簿の紛失について\n当会の役員が名簿を紛失しました。";
    const second = "令和3年6月4日\nメールの誤送信に関するお詫び\n本日、会員の皆様に誤ったメールをお送りしました。";
    expect(notices(`${first}\n\f${second}`)).toEqual([first, second]);
  });
});

describe("split keeps one notice whole", () => {
  test.each([
    [
      "numbered sections and several incidents",
      "個人情報の漏えいについて\n\nこのたび、二つの事故が発生しました。\n\n1 名簿の紛失について\n5月1日、名簿を紛失しました。\n\n2 メールの誤送信について\n5月8日、メールを誤って送信しました。",
    ],
    [
      "an update log",
      "通販サイトの障害について\n\n【2021年5月3日 追記】\n復旧しました。ご不便をおかけしました。\n\n【2021年5月2日】\n障害が発生しています。原因を調べています。",
    ],
    [
      "a status page",
      "Sign-in outage\n\nResolved\nApr 30, 2021 - 10:00 CEST\nThe fix has been rolled out to all regions.\n\nUpdate\nApr 29, 2021 - 21:20 CEST\nWe are still working on a fix for the outage.",
    ],
    [
      "a title told twice",
      "会員情報の流出に関するお詫び\n\n2021年6月4日\n株式会社みどり珈琲\n\n会員情報の流出に関するお詫び\n\nこのたび、会員様の情報が流出しました。",
    ],
    [
      "a letter under a summary with the same title",
      "会員情報の流出に関するお詫びとお知らせ 2021年6月4日\n\n会員様の情報が流出しました。お詫び申し上げます。\n\n\n会員情報の流出に関するお詫びとお知らせ\n\nこのたび、会員様の情報が流出しました。",
    ],
    [
      "a timeline of dated rows",
      "会員情報の流出について\n\n弊社のサーバーが攻撃されました。\n\n2021年5月1日 不正アクセスの検知について社内に報告\n2021年5月2日 会員様へのお知らせ\n2021年5月3日 サイトの停止に関するお知らせ\n\n対策を進めてまいります。",
    ],
    [
      "rows of which one ends as a title does, above the cause",
      "通販サイト\n会社情報　ニュース　お問い合わせ\n\n会員情報流出の可能性に関するお詫び\n\nこのたび、弊社の通販サイトが攻撃され、会員様の情報が流出したおそれがあることを確認いたしました。\n\n3．経緯\n\n2021年5月1日　カード会社から流出のおそれを知らされる\n2021年5月3日　調査会社に調査を頼む\n2021年5月6日　監督官庁に報告\n2021年5月9日　本件を公表\n\n4．原因\n\n調査の結果、サーバーへの攻撃により情報が取得されたおそれがあることが判明しました。",
    ],
    [
      "questions and answers",
      "Your questions about the data breach\n\nWhat happened?\nSomebody read the mail of a colleague on March 3, 2021.\n\nWho was affected?\nSome 300 of our customers were affected by the breach.",
    ],
    [
      "a quoted mail",
      "不審なメールについて\n\n本学を名乗る次のメールにご注意ください。\n\n件名：アカウントの確認\n差出人：事務局\n\nこのたび、アカウントの確認が必要となりました。",
    ],
    [
      "notice and form under rules",
      "公表文の書き方\n\n次の例を書き換えて使ってください。\n\n- - - - - -\n\n○○の紛失について\n\nこのたび、○○を紛失しました。\n\n- - - - - -\n\n名前は必ず確かめてください。",
    ],
  ])("%s", (_, text) => {
    expect(notices(text)).toEqual([text]);
  });
});

describe("split is exact", () => {
  test("a file of blanks holds no notice, a file of rules one", () => {
    expect([split(" \n\f\u3000\n"), split("----\n====\n")]).toEqual([[], [{ start: 0, end: 9 }]]);
  });

  test("blanks and invisible marks at the ends belong to no notice", () => {
    expect(split("\ufeff\r\n  名簿を紛失しました。\r\n\u00a0\r\n")).toEqual([{ start: 5, end: 15 }]);
  });
});

test("the first line of a paragraph that was broken is no title, though it ends in a day", () => {
  const text = [
    "Misuse of a mailbox",
    "",
    "We are writing because an e-mail account of one of our clerks",
    "was misused and your information may have been in it.",
    "",
    "The Data Protection Commission was notified on 23 October 2024",
    "and the Central Bank on 24 October 2024. We have telephoned",
    "each of the 96 clients.",
  ].join("\n");
  expect(notices(text)).toEqual([text]);
});
