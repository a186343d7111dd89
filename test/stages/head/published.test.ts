import { describe, expect, test } from "vitest";
import { headOf, valuesOf } from "./read.ts";

const body = "このたび、弊社の会員情報が2021年5月1日に流出しました。ご迷惑をおかけし申し訳ございません。";

describe("the day a notice was published", () => {
  test.each([
    [
      "the day of the update that the title ends in, whose year stands below",
      "Statement on the attack – update 3 (9 June)\n\nAlder Council\n\nOn 8 May 2022 our servers were encrypted. We found lists of 90 tenants on the net on 2 June.",
      "6-9",
    ],
    [
      "the month alone below the title",
      "Mailbox read by a stranger\n\nOctober 2016\n\nA stranger read mail of Alder College with names of 90 students on 3 May 2016. We are sorry.",
      "2016-10",
    ],
    [
      "not the day below a heading that tells what happened",
      "令和7年4月25日\n記者発表資料\n\n霧谷市教育委員会\n\n書類の紛失について\n\n概要\n令和7年4月18日(金曜日)\n担任が、生徒の氏名が記載された書類41枚を自宅に持ち帰り、紛失した。",
      "2025-4-25",
    ],
    [
      "the day between who wrote a page and how long it takes to read",
      "Mailbox read by a stranger\nBy Ann Alder, Communications | 20 June 2024 | 4 min read\n\nOn 3 May 2024 a stranger read mail of Alder College with names of 90 students.",
      "2024-6-20",
    ],
    [
      "the day in brackets behind the place of a release",
      "Mailbox read by a stranger\n\nLarkhill, Ohio (20 June 2024) – Alder College says that a stranger read mail with names of 90 students on 3 May 2024.",
      "2024-6-20",
    ],
    [
      "not the day in the heading of a column of old figures",
      `2024年5月24日\n\n誤送信について(5月10日公表分の訂正)\n\n${body}\n\n訂正の内容\n項目 (5月10日公表) (訂正後)\n氏名 9名 12名`,
      "2024-5-24",
    ],
    [
      "the day on which news say somebody was punished",
      "市職員が名簿を盗み見、停職処分\n2026/02/19 11:40 地方面\n\n霧谷市は18日、業務と関係なく名簿を見たとして、男性職員を停職6カ月の懲戒処分とした。市によると、職員は市民90人の住所を見ていた。",
      "18",
    ],
    [
      "the day it is signed with, below a last section on how it came about",
      `流出のお知らせ\n\n${body}\n\n4.公表までの経緯\n5月2日の発覚からお知らせまでに時間を要しました。\n\n2021年5月14日\n霧谷商会株式会社`,
      "2021-5-14",
    ],
    [
      "the day in brackets behind the last sentence",
      "これは5月4日に、霧谷県の担当者が、9名のアドレスをTOに入れて送ったというもの。県は指導したとしている。(2025年5月23日)",
      "2025-5-23",
    ],
    [
      "not the day on which somebody pointed it out",
      "写真共有に不具合\n\n「コネ」において、別の家族の写真を閲覧できる不具合がわかった。霧社が提供しているが、7月1日に利用者から指摘があり、不具合が明らかになったという。\n(霧ニュース - 2016/07/11 )",
      "2016-7-11",
    ],
    [
      "the day of a release below what the site says of itself",
      "We are the office that watches over the rights of everybody whose data are kept.\n\nCouncil fined for mail\n\nNews release: 4 May 2012\n\nAlder Council has been ordered to pay, the office said today. A mail was sent to 9 people in May 2011.",
      "2012-5-4",
    ],
    [
      "not the day on which another site wrote of it",
      "May 8, 2021\n\nAlder Hospital is telling patients that a stranger was in a mailbox, a legal news site wrote May 7. The hospital said on its page that it was sorry.",
      "2021-5-8",
    ],
    [
      "the weekday of a statement of the company",
      "Alder: attack on its network\n\nOctober 9th, 2024\n\nThe maker Alder says that services are out of reach.\n\nAs a statement of the firm on Tuesday has it, intruders got in on October 5. Alder said it told the police.",
      "",
    ],
    [
      "the day of a release",
      "Alder says intruders reached its server\n\nNovember 29, 2021\n\nThe maker Alder has acknowledged that it was hit.\n\nThe press release of November 26 tells how a stranger got in on November 11. Alder said it told the police.",
      "11-26",
    ],
    [
      "the day of a news conference",
      "Police look into leak at Alder\n\nOctober 18, 2023\n\nThe police are inquiring into a leak, according to officials.\n\n“We are sorry,” said Ann Birch, president of Alder Systems Inc., at a news conference in Alder Hall on Oct. 17, 2023. The company said it told clients.",
      "2023-10-17",
    ],
    [
      "not a day on which somebody was told",
      "Council's files sent by mistake\n\n12 Aug 2024\n\nA file went out on 8 August 2024, the council said. It told the Privacy Commissioner on 9 August 2024 and the company said it was sorry, a spokesman said.",
      "2024-8-12",
    ],
    [
      "the stamp behind the title of a mail",
      "[announce] Server report, 2008-08-22 UTC 1200\n\nLast week we noticed that some machines of ours had been illegally accessed. We took them off line.",
      "2008-8-22",
    ],
    [
      "the last update of a page",
      `Our notice\n\nWe lost a laptop on May 4, 2021 and we are sorry for it.\n\nLast Update : 2024/3/22`,
      "2024-3-22",
    ],
    [
      "the day behind the name of the paper below an article",
      "青葉大の設備を整備中の会社が、学生2133人分のデータを入れたパソコンを盗まれていたことが分かった。青葉大によると、悪用はされていないという。\n霧新聞 2005年9月12日 19時11分",
      "2005-9-12",
    ],
    [
      "the day in the bracket with the source below an article",
      "霧県のサーバから迷惑メール - 霧県\n霧県は、同県のサーバより迷惑メールが送信されたことを明らかにした。同県によれば、2月22日から27日にかけて送信された。\n(サイバーニュース - 2025/03/13 )",
      "2025-3-13",
    ],
    [
      "the day and hour in brackets behind what was announced",
      "令和6年12月5日、こども課職員が利用者のアドレスを誤って宛先に入力しました。(令和6年12月6日 10時30分発表)\n深くお詫び申し上げます。\n利用者の皆様\n今後は注意します。\n原因は確認の不足です。\n再発防止に努めます。\n担当はこども課です。",
      "2024-12-6",
    ],
    [
      "not a day of something else that news tell of in the same sentence",
      "鳴瀬野市は、2024年8月30日に公開された文書の中に、個人の名前が含まれていたことを明らかにした。市によると、5人分だという。",
      null,
    ],
    [
      "a day on which news say it was announced, with more behind",
      "あおば製菓は2024年12月9日、通販サイトが攻撃を受けたと発表し、謝罪の意を表した。同社によると、9月に気付いたという。",
      "2024-12-9",
    ],
    [
      "the day of what was added",
      "2025.05.19\n【5/19追記】流出のお知らせ\n令和7年4月4日\n青葉大学\n\nこのたび、本学の学生の情報が流出しました。お詫び申し上げます。",
      "2025-5-19",
    ],
    [
      "the month in front of who signs",
      `${body}\n今後このようなことのないよう努めてまいります。\n\n令和3年5月 霧ヶ沢中央病院 院長 青葉一郎`,
      "2021-5",
    ],
    ["a line of the letterhead", `2021年5月4日\n株式会社あおば\n\n流出のお知らせ\n\n${body}`, "2021-5-4"],
    [
      "the month of the announcement in news",
      "名簿の黒塗り漏れ 青葉市\n\n2021年5月、青葉市は、名簿の黒塗りが不完全で9人の氏名が読める状態だったことを公表し、謝罪した。同市によると、被害の報告はないという。",
      "2021-5",
    ],
    [
      "the day on which something was announced",
      "2021年5月4日、青葉銀行は名簿の紛失が発覚したと発表された。\n名簿には9人の氏名が記載されていたという。",
      "2021-5-4",
    ],
    ["behind the title", `株式会社あおば 流出のお知らせ 2021年5月4日\n\n\n${body}`, "2021-5-4"],
    ["公開日, not 更新日", `流出のお知らせ\n更新日：2021年5月6日　公開日：2021年5月4日\n\n${body}`, "2021-5-4"],
    [
      "a month of a letter that names no day",
      `2021年5月吉日\n株主の皆様へ\n株式会社あおば\n\n流出のお詫び\n\n${body}`,
      "2021-5",
    ],
    [
      "in brackets in front of the first sentence",
      "Mailing error\n\n(Pine Hollow, May 4, 2021) The county is notifying owners that cards sent last week showed the data of others.",
      "2021-5-4",
    ],
    [
      "behind the place where a letter was written",
      "Notification\n\nDear Sir or Madam,\n\nWe hereby notify you that bills of other users could be downloaded.\n\nValbona, 4 May 2021",
      "2021-5-4",
    ],
    ["更新日 alone", `流出のお知らせ\n更新日：2021年5月6日\n\n${body}`, "2021-5-6"],
    [
      "not the day that letters bear",
      `流出のお知らせ\n\n${body}\n対象の方に2021年5月6日付で謝罪文を送付します。\n\n2021年5月4日\n株式会社あおば`,
      "2021-5-4",
    ],
    [
      "not the day of the first report",
      `流出のお知らせ（続報）\n\n5月2日に公表いたしました件の続報です。\n\n2021年5月4日\n株式会社あおば`,
      "2021-5-4",
    ],
    ["below the text", `流出のお知らせ\n\n${body}\n\n2021年5月4日\n株式会社あおば`, "2021-5-4"],
    [
      "beside who signs",
      `流出のお知らせ\n\n${body}\n　　　　　2021年5月4日　青葉大学長\n\n1.経緯\n5月1日に流出しました。`,
      "2021-5-4",
    ],
    [
      "the latest entry of a log",
      "障害について\n\n【2021/5/4 18:00 追記】\n復旧しました。\n\n【2021/5/3 9:00 追記】\n障害が発生しています。",
      "2021-5-4",
    ],
    [
      "the latest of entries marked UPDATE",
      "UPDATE 2021-05-03 1:25 PM EDT: Every password is new as of today.\nUPDATE 2021-05-04 6:06 PM EDT: The tool to check your address is back.\nOur site was hacked on Sunday and passwords may have been stolen.",
      "2021-5-4",
    ],
    [
      "the day of the announcement in news",
      "2021年5月6日 10:00\n\n青葉市は5月5日、職員が名簿を紛失したと発表した。同市によると、名簿は見つかっていないという。",
      "5-5",
    ],
    [
      "a dateline",
      "Tapes stolen\n\nLONDON, May 4, 2021 (Anywire) - Castle Mutual said that tapes had been stolen from a van.",
      "2021-5-4",
    ],
    [
      "the day of a letter whose lines have run together",
      "4 Mill Lane Dover, DE 19901 May 4, 2021 Dear Customer: We are writing to tell you that two laptops with your data were stolen from our office on April 2, 2021. We have told the police and have bought locks for every door.",
      "2021-5-4",
    ],
    [
      "the day on which what follows was put out",
      "University apologizes\n\nThe university issued the following statement on May 4, 2021:\n\nWe regret that papers were lost on April 2.",
      "2021-5-4",
    ],
    ["in brackets behind what was announced", `${body}誤って送信しました。(2021年5月4日 10時30分発表)`, "2021-5-4"],
    ["the day that is called today", `流出のお知らせ\n\n${body}\n\n対象の方に、本日(5月4日)お電話いたします。`, "5-4"],
    [
      "no day of the incident on a line of its own",
      "名簿の紛失\n\n発生年月日\n\n2021年5月1日\n\n事案\n職員が名簿を紛失し、個人情報が流出しました。",
      null,
    ],
    [
      "what was added to a notice",
      `流出のお知らせ\n2021年5月1日\n\n${body}\n\n※2021/05/04追記\nサイトを再開しました。`,
      "2021-5-4",
    ],
    [
      "one part of a line",
      "NEWS RELEASE / Swanford Borough Council / 4 May 2021\n\nAddresses shared in error\n\nWe are sorry that the addresses of our members were shown to others.",
      "2021-5-4",
    ],
    ["none, where only the text has dates", body, null],
  ])("%s", (_, text, date) => {
    expect(valuesOf(text).published).toBe(date);
  });
});

describe("the place of a notice in its series", () => {
  test.each([
    ["不正アクセスについて（第一報）", { stage: "initial", number: 1 }],
    ["不正アクセスについて（第2報）", { stage: "follow_up", number: 2 }],
    ["不正アクセスについて（続報）", { stage: "follow_up", number: null }],
    ["不正アクセスについて（最終報）", { stage: "final", number: null }],
    ["調査委員会の最終報告書について", { stage: null, number: null }],
    ["Notice of a Data Breach (Second Report)", { stage: "follow_up", number: 2 }],
    ["Update on the Data Breach", { stage: "follow_up", number: null }],
    ["Final report on the data breach", { stage: "final", number: null }],
    ["Notice of a Data Breach", { stage: null, number: null }],
    ["An apology for the missing updates", { stage: null, number: null }],
    ["Updates on the Data Breach", { stage: "follow_up", number: null }],
  ])("%s", (title, report) => {
    const text = /[ぁ-ん]/u.test(title)
      ? body
      : "We are writing to tell you that a laptop was stolen from our office last week.";
    expect(headOf(`${title}\n\n${text}`).report).toEqual(report);
  });

  test("the report that news say was put out", () => {
    const text =
      "株式会社アサノシステムは6月21日、6月6日に公表した同社サーバの被害について、第2報を発表した。同社では外部専門家と調査を行った。";
    expect(headOf(text).report).toEqual({ stage: "follow_up", number: 2 });
  });

  test.each([
    ["Further to our earlier statement of 3 May, the museum has now counted the visitors concerned.", "follow_up"],
    ["The museum is issuing an update to its notice of May on the stolen laptop of its ticket desk.", "follow_up"],
    ["This page will be updated when the museum knows more about the stolen laptop of its desk.", null],
  ])("the stage an opening sentence tells: %s", (opening, stage) => {
    expect(headOf(`Notice of a Data Breach\n\n${opening}`).report.stage).toBe(stage);
  });
});
