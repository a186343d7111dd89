import { describe, expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

type Case = readonly [claim: string, lines: readonly string[], events: readonly string[]];

const japanese: readonly Case[] = [
  [
    "bodies that a list names with the days in brackets",
    [
      "2024年6月3日、名簿の紛失に気付きました。",
      "関係機関への報告",
      "文部科学省(2024年6月5日)、県警サイバー犯罪対策課(2024年6月4日)",
    ],
    ["discovered 2024-06-03", "reported_authority 2024-06-05", "reported_police 2024-06-04"],
  ],
  [
    "the occasion on which it came about, not the finding",
    ["調査の結果、2023年4月の人事異動の際に、権限の削除を行っていなかったことが判明しました。名簿が流出しました。"],
    [],
  ],
  [
    "what was done, in a section that asks for something",
    ["名簿を紛失しました。", "【お願い】", "対象の方には、2024年6月12日に書面を発送しました。"],
    ["notified_individuals 2024-06-12"],
  ],
  [
    "mail that told of it",
    ["2024年6月3日 20:15 申込者から、集計画面が見えるとのメールを受信", "氏名が閲覧できる状態でした。"],
    ["discovered 2024-06-03T20:15"],
  ],
  [
    "the notice itself tells nobody on the day of what it tells",
    ["お客様アカウントへの不正ログインが発生したことが2024年5月16日(木)に判明しましたので、お知らせいたします。"],
    ["discovered 2024-05-16"],
  ],
  [
    "a report that was made public",
    ["2024年6月3日に第1報を、2024年6月9日に第2報を公表いたしました。名簿の流出についての続きです。"],
    ["published_earlier 2024-06-03", "published_earlier 2024-06-09"],
  ],
  ["a telephone in a bag", ["2024年6月3日に携帯電話が入ったかばんを置き忘れました。"], ["occurred 2024-06-03"]],
  [
    "the day of a report, not that of what was reported",
    ["業務を委託している会社より、2024年6月3日に名簿が流出したとの報告を2024年6月5日に受けました。"],
    ["occurred 2024-06-03", "discovered 2024-06-05"],
  ],
  [
    "a caller who deceives tells nothing",
    ["2024年6月3日、取引先を名乗る者から電話があり、指示に従って名簿を送信しました。"],
    ["occurred 2024-06-03"],
  ],
  [
    "people told from a day of the month on",
    ["2024年6月7日", "みどり市は7日、名簿が流出したと発表した。対象者には10日から書面で通知する。"],
    ["notified_individuals 2024-06-10"],
  ],
  ["what the finder did is no report", ["2024年6月10日、媒体は拾得者から警察に届けられました。"], []],
  [
    "a paper's hearsay is what happened",
    ["2024年6月5日", "みなと市は5日、名簿が盗まれたと発表した。市によると、3日午後2時ごろ、車から盗まれたという。"],
    ["occurred 2024-06-03T14:00"],
  ],
  [
    "what a body brought to light on the day it announced it",
    [
      "みなと大学は2024年6月5日、配信の際に誤送信が発生し、名簿が流出したと明らかにしました。",
      "名簿の流出は2024年6月4日に受信者から指摘を受け、判明しました。",
    ],
    ["discovered 2024-06-04"],
  ],
  [
    "the day of the deed, where に ties it to that",
    ["2024年6月10日に通報を受けました。調査の結果、2024年6月3日に名簿を持ち出した恐れがあることが判明しました。"],
    ["discovered 2024-06-10", "occurred 2024-06-03"],
  ],
  [
    "a part of the day told before",
    [
      "2024年6月3日朝に社員が感染に気付きました。午前中に全社の端末をネットワークから切り離し、夕方ごろには復旧作業が完了しました。",
    ],
    ["discovered 2024-06-03", "contained 2024-06-03", "recovered 2024-06-03"],
  ],
  [
    "those who called within an hour or so",
    ["2024年6月3日13時20分~14時の間に、二人のお客様よりご連絡をいただきました。"],
    ["discovered 2024-06-03T13:20"],
  ],
  [
    "so many minutes after the deed",
    ["2024年6月3日10時40分頃、職員が名簿を別の方に誤って送信しました。送信の約5分後、職員が誤りに気付きました。"],
    ["occurred 2024-06-03T10:40", "discovered 2024-06-03T10:45"],
  ],
  [
    "right after the deed, on its day",
    ["2024年6月3日、名簿を別の方に誤って送信しました。送信直後に受信者から連絡があり判明しました。"],
    ["occurred 2024-06-03", "discovered 2024-06-03"],
  ],
  [
    "a second report went to whom the first did",
    ["2024年6月3日に総務省へ報告書(第1報)を提出し、翌日に第2報を提出しました。"],
    ["reported_authority 2024-06-03", "reported_authority 2024-06-04"],
  ],
  [
    "who came that day and told of it",
    ["名簿の紛失について", "2024年6月3日に来庁した市民からの指摘で発覚しました。"],
    ["discovered 2024-06-03"],
  ],
  [
    "what was done again with what had been sent",
    [
      "2024年6月3日、名簿を別の施設へ誤って送信しました。2024年6月5日に指摘があり判明し、同日に送付先に対して誤送信したデータを廃棄するよう依頼しました。",
    ],
    ["occurred 2024-06-03", "discovered 2024-06-05"],
  ],
  [
    "a search without success is no finding",
    ["2024年6月3日に紛失に気付き、2024年6月4日に校内を探したものの見つからず、2024年6月5日に警察署に届け出ました。"],
    ["discovered 2024-06-03", "reported_police 2024-06-05"],
  ],
  [
    "the title of a notice is no label of the day below it",
    ["中学校で名簿を紛失", "2024年6月5日", "みなと市教委は4日、名簿を紛失したと発表した。"],
    [],
  ],
  ["what stood still is an effect", ["2024年6月3日から救急患者の受け入れを停止しています。"], []],
  [
    "the same day is that of what was done, whatever is told of the thing",
    ["2024年6月3日に会員の方から連絡があり、同日に届いていた書類を回収しました。"],
    ["discovered 2024-06-03", "contained 2024-06-03"],
  ],
  [
    "a police body and its own day in front of another one's",
    ["警察には2024年6月3日に、個人情報保護委員会には2024年6月4日に報告しました。"],
    ["reported_police 2024-06-03", "reported_ppc 2024-06-04"],
  ],
  [
    "entries of an update log were published on their days",
    [
      "予約サイトの障害について",
      "2024年6月5日 第2報",
      "復旧しました。",
      "2024年6月3日 第1報",
      "つながりにくくなっています。",
    ],
    ["published_earlier 2024-06-03"],
  ],
  [
    "a time on a line of its own, its end and all, is that of the line below",
    [
      "経緯",
      "2024年6月3日(月)9時27分~51分",
      "上記の名簿をファックスで送信。",
      "同日18時20分頃から",
      "受信者より指摘を受け、削除を依頼。",
    ],
    ["occurred 2024-06-03T09:27", "discovered 2024-06-03T18:20"],
  ],
  [
    "whoever got what was another's is asked for it back, and is none of those whose data it holds",
    ["同日、誤送信先に電話で謝罪し、2024年6月4日、誤送信先の3事業所に対して名簿の削除を依頼しました。"],
    [],
  ],
  [
    "where all who got a message saw one another's addresses, those asked to delete it are those concerned",
    [
      "2024年6月3日、会員395名にメールを送信する際、宛先をBCCとすべきところCCに入力しました。",
      "同日9時45分、件名『2024年6月3日 9時5分送信分について』にて、削除のお願いを送信しました。",
    ],
    ["occurred 2024-06-03", "notified_individuals 2024-06-03T09:45"],
  ],
  [
    "the day a newspaper gives for the announcement is the day of publication",
    ["2024年6月12日", "みなと市は10日、職員が2024年6月3日に名簿を紛失していたと発表した。"],
    ["occurred 2024-06-03"],
  ],
  [
    "a date bound to a noun says nothing of what follows",
    ["2024年6月10日、2024年6月3日に退職した職員が名簿を持ち出していたことが判明しました。"],
    ["discovered 2024-06-10"],
  ],
  [
    "a company's announcement that it was attacked is no attack of that day",
    ["2024年6月3日、配信会社より、同社の設備が不正アクセスの被害を受けた旨の公表がありました。"],
    [],
  ],
  [
    "an everyday message that went to the wrong people is the incident, though nobody says when it was noticed",
    [
      "2024年6月3日、学生に説明会の案内メールを送信しました。",
      "差し込む名簿の取り違えにより、別の学生の成績を誤って送信したものです。",
    ],
    ["occurred 2024-06-03"],
  ],
  [
    "dates on lines of their own govern what stands below, however much it looks like a heading",
    [
      "書類の誤送付について",
      "2024年6月3日",
      "みなと市",
      "このたび、市から発送した書類に誤りがあり、別の方の書類をお届けしていたことが分かりましたので、経緯を以下のとおりお知らせします。",
      "経緯",
      "5月16日(木曜日)",
      "案内状を発送",
      "5月20日(月曜日)",
      "受け取った方から電話があり、誤りが判明。同日、書類を回収した。",
      "5月21日(火曜日)",
      "対象の方に電話で謝罪",
    ],
    ["occurred 2024-05-16", "discovered 2024-05-20", "contained 2024-05-20", "notified_individuals 2024-05-21"],
  ],
  [
    "a lost thing found is recovered, not discovered once more",
    ["2024年6月3日、職員が駅で端末を紛失し、6月4日に気付きました。6月7日に車庫で発見され、戻っています。"],
    ["occurred 2024-06-03", "discovered 2024-06-04", "recovered 2024-06-07"],
  ],
  [
    "what was put on a site by mistake before anybody noticed is the incident",
    [
      "2024年6月3日、ホームページを更新した際に、誤って名簿を掲載しました。",
      "6月5日、保護者の方からの指摘で発覚し、同日中に削除しました。",
    ],
    ["occurred 2024-06-03", "discovered 2024-06-05", "contained 2024-06-05"],
  ],
  [
    "the day of a finding behind its topic",
    ["名簿の紛失は2024年6月3日に判明しました。事案が発覚した2024年6月3日夕刻には受付を再開しました。"],
    ["discovered 2024-06-03", "recovered 2024-06-03"],
  ],
  [
    "a date in brackets, or one that says who the customers are, governs nothing behind it",
    [
      "元職員(2024年1月28日付けで退職)が逮捕され、持ち出しが判明しました。",
      "2021年10月12日から2024年2月3日までに利用した顧客へ説明しました。",
      "2019年9月販売の端末を紛失した事案ではありません。",
    ],
    [],
  ],
  ["what is to be prevented has not happened", ["2024年6月3日、同様の事案が発生しないよう、職員に注意しました。"], []],
  [
    "two who told of it on two days",
    ["2024年6月3日には会員から、同年6月4日には取引先から、それぞれ名簿について連絡を受けました。"],
    ["discovered 2024-06-03", "discovered 2024-06-04"],
  ],
  [
    "what was done by a day is done",
    ["2024年6月3日に会員の方から連絡があり、6月7日までに全ての名簿を回収しました。"],
    ["discovered 2024-06-03", "contained 2024-06-07"],
  ],
  [
    "a month is the same event as a day in it",
    ["被害が発覚したのは2024年6月です。", "2024年6月3日に会員の方から連絡がありました。"],
    ["discovered 2024-06-03"],
  ],
  [
    "one date with two verbs is one event per role",
    ["2024年6月3日、調査が完了し、名簿が流出したことを確認いたしました。"],
    ["investigation_completed 2024-06-03", "confirmed 2024-06-03"],
  ],
  [
    "the date stands before its verb",
    ["2024年6月3日に会員の方から連絡があり、6月4日にサイトを停止しました。"],
    ["discovered 2024-06-03", "contained 2024-06-04"],
  ],
  [
    "who was told may stand before the date",
    ["個人情報保護委員会には2024年6月5日に報告し、警察署には6月6日に相談しました。"],
    ["reported_ppc 2024-06-05", "reported_police 2024-06-06"],
  ],
  [
    "two addressees with a date each and one verb",
    ["2024年6月5日に文部科学省、翌6日に個人情報保護委員会へ報告しました。"],
    ["reported_authority 2024-06-05", "reported_ppc 2024-06-06"],
  ],
  [
    "the content of a report is no event of its day",
    ["2024年6月3日、取引先から、名簿が誤って送付されているとの連絡を受けました。"],
    ["discovered 2024-06-03"],
  ],
  [
    "rows without a date belong to the date above, statements in a row to its clock time",
    [
      "経緯",
      "2024年6月3日(月)",
      "・10時頃、会員の方より問い合わせを受ける。",
      "・11時 会員の氏名が見えることを確認し、ページを非公開に。",
    ],
    ["discovered 2024-06-03T10:00", "confirmed 2024-06-03T11:00", "contained 2024-06-03T11:00"],
  ],
  [
    "rows that end in nouns",
    ["経過", "2024年6月3日 職員が発見、回収", "2024年6月5日 予約システムが復旧"],
    ["discovered 2024-06-03", "contained 2024-06-03", "recovered 2024-06-05"],
  ],
  ["a label or topic", ["攻撃を受けたのは2024年6月3日9時30分です。"], ["occurred 2024-06-03T09:30"]],
  [
    "an announced day counts, a deadline for the reader doesn't",
    ["対象の方には2024年7月1日から順次郵送でお知らせいたします。7月20日を過ぎても届かない場合はご連絡ください。"],
    ["notified_individuals 2024-07-01"],
  ],
  [
    "earlier reports",
    ["2024年6月10日(第1報)および同月20日(第2報)に公表しましたとおり、調査を続けております。"],
    ["published_earlier 2024-06-10", "published_earlier 2024-06-20"],
  ],
  [
    "a message to customers that went wrong is the incident, the apology is not",
    [
      "2024年6月3日、会員の方々へ案内のメールを送信しました。その際、BCCとすべきところをCCとしました。",
      "6月4日、会員の方から指摘を受けました。同日、会員の方々へお詫びのメールを送信しました。",
    ],
    ["occurred 2024-06-03", "discovered 2024-06-04", "notified_individuals 2024-06-04"],
  ],
  ["how things stood is no event", ["2024年6月3日時点で、被害の報告は受けておりません。"], []],
  ["measures are none", ["再発防止策", "2024年8月1日に全職員の研修を実施し、送信前に確認します。"], []],
];

const english: readonly Case[] = [
  [
    "one body told another by name",
    ["Northwind notified Lakeside College on June 3, 2024 that its server had been opened."],
    ["discovered 2024-06-03"],
  ],
  [
    "not until a day is that day",
    ["The theft was not reported to the police until June 3, 2024."],
    ["reported_police 2024-06-03"],
  ],
  [
    "a body told by another it names",
    [
      "Our billing vendor, Quartz Ledger, told Sandmere Clinic on June 3, 2024 that a mailbox had been open. Sandmere Clinic was notified on June 4, 2024 by its bank.",
    ],
    ["discovered 2024-06-03", "discovered 2024-06-04"],
  ],
  [
    "a clause with a date of its own behind another",
    [
      "A bag was stolen on June 3, 2024. She reported the theft to Sandmere Clinic the same day, and a police report was filed on June 4.",
    ],
    ["occurred 2024-06-03", "discovered 2024-06-03", "reported_police 2024-06-04"],
  ],
  [
    "a story that begins with its date is no row of a timeline",
    [
      "We have to tell you of an incident that concerns your mail and what it may mean to you.",
      "Late on 3 June 2024 an outsider logged in to the mailbox. We noticed the following morning. The ICO was told two days later.",
    ],
    ["occurred 2024-06-03", "discovered 2024-06-04", "reported_authority 2024-06-06"],
  ],
  [
    "the end of a stretch, when something was done",
    ["The outsider could read the mailbox from June 3, 2024 until June 9, 2024, when we changed the password."],
    ["contained 2024-06-09"],
  ],
  [
    "the date of a relative clause is that of its verb",
    ["On June 3, 2024, while looking into a fraud that occurred in March 2024, we learned of the breach."],
    ["discovered 2024-06-03", "occurred 2024-03"],
  ],
  [
    "questions and their answers",
    ["When did the breach happen? On June 3, 2024.", "When did you learn of it? It was on June 9, 2024."],
    ["occurred 2024-06-03", "discovered 2024-06-09"],
  ],
  [
    "an earlier statement named by its date",
    ["Since our initial June 3, 2024 statement the review has gone on."],
    ["published_earlier 2024-06-03"],
  ],
  [
    "a date behind an aside is that of the clause before it",
    ["One fax was sent by mistake by Sandmere Clinic, which runs two laboratories, on June 3, 2024."],
    ["occurred 2024-06-03"],
  ],
  [
    "one who had left did something later",
    ["A contractor who had left the company on June 3, 2024 downloaded drawings on June 9, 2024."],
    ["occurred 2024-06-09"],
  ],
  [
    "an incident named with the day behind it",
    ["Our provider informed us on June 9, 2024 of an attack on its servers on June 3, 2024."],
    ["discovered 2024-06-09", "occurred 2024-06-03"],
  ],
  [
    "what will be done without a day of its own has none",
    ["We reported the loss to the ICO on June 3, 2024 and will write to every customer concerned."],
    ["reported_authority 2024-06-03"],
  ],
  [
    "two things said of one day",
    ["The theft occurred and was discovered on June 3, 2024."],
    ["discovered 2024-06-03", "occurred 2024-06-03"],
  ],
  [
    "bodies told, each with its own day",
    ["The ICO was told on 3 June 2024, the charity commission on 4 June 2024 and Action Fraud on 5 June 2024."],
    ["reported_authority 2024-06-03", "reported_authority 2024-06-04", "reported_police 2024-06-05"],
  ],
  [
    "days in brackets behind the names of those told",
    ["We have told Northshire Police (3 June 2024) and the ICO (4 June 2024)."],
    ["reported_police 2024-06-03", "reported_authority 2024-06-04"],
  ],
  [
    "being told by the police is a discovery",
    ["On June 3, 2024, we were told by the FBI of the theft."],
    ["discovered 2024-06-03"],
  ],
  [
    "what was determined is confirmed",
    ["On June 3, 2024, we determined which files were open."],
    ["confirmed 2024-06-03"],
  ],
  [
    "what came after a discovery is not dated by it",
    ["When we learned of the theft on June 3, 2024, we told the police and shut down the server."],
    ["discovered 2024-06-03"],
  ],
  [
    "a day that names the incident",
    ["The notice concerns a June 3, 2024 incident in our warehouse."],
    ["occurred 2024-06-03"],
  ],
  [
    "a deadline for the reader is no event",
    ["We are notifying all users that they must change their password by June 3, 2024."],
    [],
  ],
  [
    "the date behind what was found is the date of that",
    ["We found that the files were copied on June 3, 2024."],
    ["occurred 2024-06-03"],
  ],
  [
    "what was sent in error over some time is no event",
    ["Letters were sent to the wrong members from June 3 to June 8, 2024."],
    [],
  ],
  [
    "a date in front governs what follows, a date behind what precedes",
    ["On May 5, 2024, we learned of the loss, and we told the police on May 6, 2024."],
    ["discovered 2024-05-05", "reported_police 2024-05-06"],
  ],
  [
    "what was found is not what happened that day",
    ["On May 5, 2024, we discovered that a list had been sent to the wrong school."],
    ["discovered 2024-05-05"],
  ],
  [
    "a list of days",
    ["Spam mails were sent from the account on the 20th, 25th and 27th of September 2019."],
    ["occurred 2019-09-20", "occurred 2019-09-25", "occurred 2019-09-27"],
  ],
  [
    "rows of a log",
    ["May 5, 2024 Search completed", "May 7, 2024 Letters mailed to 12 members"],
    ["investigation_completed 2024-05-05", "notified_individuals 2024-05-07"],
  ],
  [
    "a regulator and individuals",
    [
      "We reported the incident to the Information Commissioner on 6 May 2024.",
      "On 9 May 2024 we wrote to all customers affected.",
    ],
    ["reported_authority 2024-05-06", "notified_individuals 2024-05-09"],
  ],
  [
    "what was found to have happened has the date behind it",
    ["On May 5, 2024, we were told that a laptop was lost while its owner was on a bus on May 3, 2024."],
    ["discovered 2024-05-05", "occurred 2024-05-03"],
  ],
  ["as of a day is no event", ["As of May 5, 2024, nothing has been recovered."], []],
];

describe.each([
  ["Japanese", japanese],
  ["English", english],
])("events in %s", (_, cases) => {
  test.each(cases)("%s", (_claim, lines, events) => expect(eventsOf(lines)).toEqual(events));
});
