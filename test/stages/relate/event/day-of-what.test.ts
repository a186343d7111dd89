import { describe, expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

type Case = readonly [claim: string, lines: readonly string[], events: readonly string[]];

const content: readonly Case[] = [
  [
    "a report has its day, what it tells another",
    ["2024年6月6日、印刷を任せた会社から、2024年5月26日に攻撃の被害を受けた旨の報告を受けました。"],
    ["discovered 2024-06-06", "occurred 2024-05-26"],
  ],
  [
    "what had gone on that day was found later",
    ["2024年6月11日に通報を受けました。調べたところ、2024年6月7日に計算機が侵入を受けていたことが判明しました。"],
    ["discovered 2024-06-11", "occurred 2024-06-07"],
  ],
  [
    "the day of a clause that leads to the finding is that of the finding",
    ["2024年6月11日に患者様が来院した際、別の方の結果が入っていたと申し出があり発覚しました。"],
    ["discovered 2024-06-11"],
  ],
  [
    "a day in brackets inside a verb",
    ["中央署に相談(2024年6月1日)しており、個人情報保護委員会に報告(2024年6月3日)いたしました。"],
    ["reported_police 2024-06-01", "reported_ppc 2024-06-03"],
  ],
  [
    "a day in brackets belongs to what stands in front of it",
    ["個人情報保護委員会(2024年6月3日)および中央警察署(2024年6月5日)に報告いたしました。"],
    ["reported_ppc 2024-06-03", "reported_police 2024-06-05"],
  ],
  [
    "whoever got something that day told of it then",
    ["2024年6月8日に封筒を受け取った人が「ほかの人の書類が入っていた」と事務所に電話して分かりました。"],
    ["discovered 2024-06-08"],
  ],
  [
    "a lost thing found in its place came back",
    [
      "答案用紙が保管庫から百十二人分なくなったことが2024年6月21日に分かりました。",
      "このうち八十一人分は2024年6月25日午後、廊下の棚で見つかった。",
    ],
    ["discovered 2024-06-21", "recovered 2024-06-25"],
  ],
  [
    "whoever came that day was given the wrong paper then",
    ["2024年6月8日に来庁された方に、誤って別の方の証明書を交付しました。"],
    ["occurred 2024-06-08"],
  ],
  [
    "the day of what is said of the people is not that of the deed",
    ["2024年6月8日に申請をした120人のうち、15人分の書類を誤って別の方に送付しました。"],
    [],
  ],
  [
    "calls that came in until a day found nothing",
    ["2024年6月4日、住民から指摘を受けて発覚しました。2024年6月6日までに約30件の問い合わせが寄せられています。"],
    ["discovered 2024-06-04"],
  ],
  [
    "the day of a message dates nothing that is done with it",
    ["2024年6月26日11時、職員が、19日の誤送信メールを整理した際、名簿を誤って送信しました。"],
    ["occurred 2024-06-26T11:00"],
  ],
  [
    "a clock time goes on from what was done, not from how things stood",
    [
      "2024年6月5日、名簿を誤って送信しました。(2024年6月6日午後1時時点)",
      "13時06分、全員にお詫びのメールを送信しました。",
    ],
    ["occurred 2024-06-05", "notified_individuals 2024-06-05T13:06"],
  ],
];

const rows: readonly Case[] = [
  ["a title with its day", ["2024.06.07 迷惑な送信に対するお詫びとお知らせ", "不審な送信がありました。"], []],
  [
    "an apology on the site is for everybody",
    [
      "経過",
      "2024/06/02 14:10 名簿を誤って送信",
      "2024/06/02 15:10 会員からの問い合わせにより発覚",
      "2024/06/07 15:40 HPでお詫びと今後の対応についてを配信",
    ],
    ["occurred 2024-06-02T14:10", "discovered 2024-06-02T15:10", "published_earlier 2024-06-07T15:40"],
  ],
  [
    "everyday papers for a board are no report",
    ["経緯", "6月19日 名簿の提出を依頼", "2024年8月7日 学校が県教委へ書類を提出", "2024年8月20日 用紙の紛失が判明"],
    ["discovered 2024-08-20"],
  ],
];

const told: readonly Case[] = [
  [
    "the apology at a press conference is the announcement",
    ["2024年6月15日", "みどり市は15日、名簿を紛失したと発表し、謝罪した。10日に職員が名簿がないことに気付いたという。"],
    ["discovered 2024-06-10"],
  ],
  [
    "the police were told, not the body",
    ["県警は2024年3月、名簿が漏れたとする会社から相談を受けていた。"],
    ["reported_police 2024-03"],
  ],
  [
    "a board that was called reports to nobody",
    ["2024年6月15日、他校の生徒から教育委員会に連絡があり、名簿が見えることが分かりました。"],
    ["discovered 2024-06-15"],
  ],
  [
    "what must not be shown is no measure",
    ["2024年6月20日、市民から、文書の非公開部分が読めるとの指摘がありました。"],
    ["discovered 2024-06-20"],
  ],
  [
    "minutes after it was noticed",
    ["2024年6月27日、侵入を検知しました。職員が、5分以内にパスワードを変更しました。"],
    ["discovered 2024-06-27", "contained 2024-06-27"],
  ],
  [
    "a thing that was not there",
    ["2024年6月21日午後、財布を開けたが、媒体の入った封筒がなかったという。名簿を紛失しました。"],
    ["discovered 2024-06-21"],
  ],
  [
    "what was only talked over was not told yet",
    ["2024年6月21日、個人情報保護委員会への報告内容を話し合い、22日に個人情報保護委員会へ報告しました。"],
    ["reported_ppc 2024-06-22"],
  ],
  [
    "what was seen on a site is no notice",
    ["2024年6月6日早朝、職員がホームページ上に名簿が公開されていることを確認しました。"],
    ["discovered 2024-06-06"],
  ],
  [
    "noticed and taken down",
    ["2024年6月7日、職員が名簿の公開に気づき、削除しました。"],
    ["discovered 2024-06-07", "contained 2024-06-07"],
  ],
  [
    "a question whose day stands behind it",
    ["書類が届かないとの問い合わせを2024年6月17日に受け、追跡を依頼しました。"],
    ["discovered 2024-06-17"],
  ],
  [
    "a day in brackets at the end",
    ["警察および個人情報保護委員会へ報告しました(2024年6月20日)。"],
    ["reported_police 2024-06-20", "reported_ppc 2024-06-20"],
  ],
  [
    "when it was, not when that was found out",
    ["2024年6月20日", "当社の計算機が不正アクセスを受けました。最初の侵入は2024年6月7日と判明しております。"],
    ["occurred 2024-06-07"],
  ],
  [
    "it can be seen no more",
    ["2024年6月9日17時に該当ページを閲覧できないようにし、10日に専用窓口を設けました。名簿を誤って公開したためです。"],
    ["contained 2024-06-09T17:00"],
  ],
  [
    "since when it has been known",
    ["異常を検知した2024年6月19日以降、専門会社と調査を進めてまいりました。"],
    ["discovered 2024-06-19"],
  ],
];

describe.each([
  ["what a day belongs to", content],
  ["rows", rows],
  ["who told whom", told],
])("%s", (_, cases) => {
  test.each(cases)("%s", (_claim, lines, events) => expect(eventsOf(lines)).toEqual(events));
});
