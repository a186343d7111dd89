import { expect, test } from "vitest";
import { factsOf } from "../facts.ts";

/** The periods of a notice as `role start/end`, in text order. */
function periodsOf(lines: readonly string[]): readonly string[] {
  const { periods, dates } = factsOf(lines);
  return periods.map(({ value: { role, span } }) => {
    const [start, end] = [span.start, span.end].map((date) => (date === null ? ".." : dates.of(date).date));
    return `${role} ${start}/${end}`;
  });
}

const cases: readonly (readonly [claim: string, lines: readonly string[], periods: readonly string[]])[] = [
  [
    "what an insider did all the while, by months",
    ["A porter of the clinic opened 212 patients' files without a job-related reason between May 2011 and June 2014."],
    ["attack 2011-05/2014-06"],
  ],
  [
    "from how far back on an insider did it",
    ["The clerk misused her access on several occasions, as far back as 2004, and read accounts of 40 customers."],
    ["attack 2004/.."],
  ],
  [
    "an error that went on",
    [
      "Letters of 300 members were mailed to the wrong people.",
      "Our review showed that the error first occurred in April 2015 and continued until November 2015.",
    ],
    ["exposure 2015-04/2015-11"],
  ],
  [
    "papers that went with the waste all the while",
    ["From about 3 May 2019, until about 9 June 2019, a cleaner was putting patient files in the regular trash."],
    ["exposure 2019-05-03/2019-06-09"],
  ],
  [
    "meanwhile, what was of people that a noun tells",
    ["2025年2月3日から2月20日までの間、ご予約のお客様の情報が他のお客様から見える状態になっていました。"],
    ["exposure 2025-02-03/2025-02-20"],
  ],
  [
    "people by when they came, whatever could be seen",
    ["2025年2月3日から2月20日までの間にご予約いただいたお客様の情報が、他のお客様から見える状態になっていました。"],
    ["data_scope 2025-02-03/2025-02-20"],
  ],
  [
    "could be seen, which holds a word for patients",
    ["A list with names could be seen on the internet from 5 July until 22 August 2019."],
    ["exposure 2019-07-05/2019-08-22"],
  ],
  [
    "what could be seen for years",
    ["A list with names of clients was open to the public from 2016 to 2019."],
    ["exposure 2016/2019"],
  ],
  [
    "what went astray since a day",
    ["Since 2 May 2022, bills for 63 patients were going to their old addresses."],
    ["exposure 2022-05-02/.."],
  ],
  [
    "the time in which it happened, whosever data it was",
    ["A breach occurred between 4 and 9 August 2021, laying open the data of past and present staff."],
    ["attack 2021-08-04/2021-08-09"],
  ],
  [
    "over how long somebody took them",
    ["A former clerk copied the records of patients over some three years from May 2011 to June 2014."],
    ["attack 2011-05/2014-06"],
  ],
  ["years in the name of a scheme", ["The club lost a stick with names after the Youth Sports Scheme 2023/24."], []],
  [
    "since when a page does not open",
    ["2025年5月20日22時頃より、ホームページが開かない症状が続いています。"],
    ["outage 2025-05-20T22:00/.."],
  ],
  ["how many there were in a year", ["In the 2021/22 academic year we reported three breaches to the ICO."], []],
  [
    "bills of the months from one on",
    ["流出した項目は、使用者氏名、令和5年4月検針分以降の使用水量及び料金です。"],
    ["data_scope 2023-04/.."],
  ],
  [
    "when the mails are of that lay in a mailbox",
    ["当該アカウントには、2019年6月3日から2022年9月30日までのメールが残り、名簿を添付したものもありました。"],
    ["data_scope 2019-06-03/2022-09-30"],
  ],
  [
    "people by two things they did",
    ["対象は、2017年8月から2021年10月までの間に事務所を訪問し、謝礼を支払われた人です。"],
    ["data_scope 2017-08/2021-10"],
  ],
  [
    "an item of the data tells nobody's purchase",
    ["2024年5月7日9時10分から同月8日17時40分までの間、ほかの方の購入履歴を閲覧できる状態でした。"],
    ["exposure 2024-05-07T09:10/2024-05-08T17:40"],
  ],
  [
    "what was done meanwhile, whoever it was about",
    ["2024年4月8日から15日にかけて、退職者について、台帳から本人の特定作業を行いました。"],
    ["response 2024-04-08/2024-04-15"],
  ],
  [
    "whose data, by when they bought",
    ["2021年4月12日~2024年3月27日の期間に購入されたお客様が対象です。"],
    ["data_scope 2021-04-12/2024-03-27"],
  ],
  [
    "until a day, for those who came before it",
    ["2024年3月27日までに会員登録をされたお客様が対象です。"],
    ["data_scope ../2024-03-27"],
  ],
  [
    "papers, by when they were made out",
    ["2017年1月から3月に交付した書類を紛失しました。"],
    ["data_scope 2017-01/2017-03"],
  ],
  [
    "what somebody of the body did all the while",
    [
      "職員が2024年3月頃から2024年6月まで、業務用の画面を私物の端末で撮影し、名簿を不正に持ち出していたことが分かりました。",
    ],
    ["attack 2024-03/2024-06"],
  ],
  [
    "of when the papers are that were lost",
    ["書類を紛失しました。", "光ディスク1枚(2004年2月23日から2009年5月13日までの手形の画像)"],
    ["data_scope 2004-02-23/2009-05-13"],
  ],
  [
    "since when one heard of it: no period",
    ["2024年6月3日10時以降、申込者から、画面に別の方の氏名が表示されたとの連絡が担当課にあった。"],
    [],
  ],
  [
    "a stop of one's own is no outage told by its hours",
    [
      "会員サイトに不正アクセスがありました。",
      "2024年6月3日1時29分より攻撃があったため、同日5時35分より、サイトのサービスを停止し、調査しました。",
    ],
    ["attack 2024-06-03T01:29/.."],
  ],
  [
    "a number of times behind a stretch of days makes no number of days of it",
    ["迷惑メールが2024年6月3日~6日に三回に分けて送信される不正アクセスがありました。"],
    ["attack 2024-06-03/2024-06-06"],
  ],
  [
    "put up in one sentence, taken down in the next, and open in the meantime",
    [
      "名簿の誤公開について",
      "2024年4月18日、職員が名簿をホームページに掲載しました。5月15日、市民からの指摘を受けて削除しました。この間、誰でも閲覧できる状態でした。",
    ],
    ["exposure 2024-04-18/2024-05-15"],
  ],
  [
    "from when applications were taken until they were stopped",
    ["2024年4月18日10時に申込みの受付を開始し、同日15時に受付を停止するまで、他の方の氏名が閲覧できる状態でした。"],
    ["exposure 2024-04-18T10:00/2024-04-18T15:00"],
  ],
  [
    "what went on from the day told first",
    ["2023年8月14日に誤ったアドレスを登録し、以後も使用したため、2024年1月30日までの間に39件のメールを誤送信した。"],
    ["exposure 2023-08-14/2024-01-30"],
  ],
  [
    "an intruder at work until shut out",
    ["攻撃者は2024年5月1日に侵入し、5月6日に遮断されるまで、サーバー内のファイルを閲覧していました。"],
    ["attack 2024-05-01/2024-05-06"],
  ],
  [
    "since when people were told of a leak: no period",
    ["個人情報が流出しました。", "経緯", "2024年5月26日より", "流出した情報の対象者に対し、状況を説明し順次謝罪"],
    [],
  ],
  ["whose data, by the year", ["2022年に入院していた患者の氏名が入った媒体を紛失しました。"], ["data_scope 2022/2022"]],
  [
    "since when a thing lay there: no period",
    ["2024年6月3日に保存し、同日以降、机上に保管されていた媒体を紛失しました。"],
    [],
  ],
  [
    "since it was put up, until a day",
    ["職員が2024年6月3日にアップロードした名簿が、2024年6月9日まで誰でも閲覧できる状態でした。"],
    ["exposure 2024-06-03/2024-06-09"],
  ],
  [
    "since it was put up, until it was taken down",
    ["2024年6月3日に名簿を掲載し、6月9日に削除するまでの間、誰でも閲覧できる状態でした。"],
    ["exposure 2024-06-03/2024-06-09"],
  ],
  [
    "a span that says itself what went on",
    ["2024年6月3日の掲載から6月9日の削除までに、12回の接続がありました。"],
    ["exposure 2024-06-03/2024-06-09"],
  ],
  [
    "a last day without its sign",
    ["不正アクセスは2024年6月3日から6月9にかけて続きました。"],
    ["attack 2024-06-03/2024-06-09"],
  ],
  [
    "whoever had applied by a time of a day",
    ["2024年6月3日10時40分までに申し込みをされた、計41名の情報が流出しました。"],
    ["data_scope ../2024-06-03T10:40"],
  ],
  [
    "a message that itself went wrong",
    [
      "2024年6月3日15時~17時頃にかけて、書類を発送した旨のメールを会員に送信し、宛先が互いに見えるToで送信していました。",
    ],
    ["exposure 2024-06-03T15:00/2024-06-03T17:00"],
  ],
  [
    "the era of the beginning is that of the end",
    ["平成22年12月から23年3月までに受講された方の名簿を紛失しました。"],
    ["data_scope 2010-12/2011-03"],
  ],
  ["a second era after the dash", ["平成28~令和4年度に入学した生徒の名簿を紛失しました。"], ["data_scope 2016/2022"]],
  [
    "fiscal years of two figures",
    ["東支店では2001年度に受け付けた700枚、西支店では08~10年度の2026枚を紛失しました。"],
    ["data_scope 2001/2001", "data_scope 2008/2010"],
  ],
  [
    "what somebody said in between is no role",
    ["2024年6月3日13時~14時の間に「他の方の情報が表示される」とのご連絡をいただきました。"],
    [],
  ],
  [
    "what was gone through afterwards",
    ["2024年6月3日から6月8日まで、流出した可能性のある情報の洗い出しを行いました。"],
    ["response 2024-06-03/2024-06-08"],
  ],
  [
    "told over two clauses",
    ["名簿が流出しました。流出は2024年6月1日に始まり、6月3日まで続きました。"],
    ["exposure 2024-06-01/2024-06-03"],
  ],
  [
    "since when something stood still, until it went on",
    ["2024年6月1日から休止しておりました予約の受付は6月9日に再開いたしました。"],
    ["outage 2024-06-01/2024-06-09"],
  ],
  [
    "those who applied, whatever could be seen of them",
    ["2024年4月1日以降に申請した42人の情報が閲覧可能でした。"],
    ["data_scope 2024-04-01/.."],
  ],
  [
    "put up and taken down, told in two clauses",
    ["2024年4月1日に名簿をホームページに掲載し、4月10日に削除しました。この間、第三者が閲覧できる状態でした。"],
    ["exposure 2024-04-01/2024-04-10"],
  ],
  [
    "the same with the nouns in front",
    ["掲載日は2024年5月7日、削除日は5月20日で、この間に41回の閲覧がありました。名簿を誤って掲載したものです。"],
    ["exposure 2024-05-07/2024-05-20"],
  ],
  [
    "from a change to its correction",
    ["2024年5月7日の設定変更から5月20日の修正までの間、外の利用者が名簿を開くことができた。"],
    ["exposure 2024-05-07/2024-05-20"],
  ],
  [
    "since a day, until something was undone",
    ["2024年4月1日から転送される設定となっており、4月10日に設定を解除するまで、30通が外部に転送されていた。"],
    ["exposure 2024-04-01/2024-04-10"],
  ],
  [
    "an attacker came in on a day and stayed",
    ["攻撃者は2024年4月1日に侵入し、4月10日までの間、計算機の中で活動していた。"],
    ["attack 2024-04-01/2024-04-10"],
  ],
  [
    "those whom a teacher taught since a year",
    ["2020年度以降にこの教員が担当した授業の報告書が盗まれたパソコンに入っていた。"],
    ["data_scope 2020/.."],
  ],
  [
    "those who were given advice",
    ["2022年4月から2025年9月までに相談を受けた方の名簿を紛失しました。"],
    ["data_scope 2022-04/2025-09"],
  ],
  [
    "when things were thrown away: no scope",
    ["2008年8月から9月にかけて不要な書類を処分しました。名簿を誤って廃棄しました。"],
    [],
  ],
  ["a desk for questions: no period", ["2024年6月3日から同年7月31日まで専用の窓口を設けております。"], []],
  [
    "until it was put right",
    ["From April 2023 until it was corrected on June 3, 2024, the list was viewable by anyone."],
    ["exposure 2023-04/2024-06-03"],
  ],
  [
    "since when something was looked into: no period",
    ["2024年6月3日から、不正アクセスの侵入経路の特定を行いました。"],
    [],
  ],
  ["whose data, by the fiscal year", ["2021年度に受け付けた申込書700枚を紛失しました。"], ["data_scope 2021/2021"]],
  [
    "papers of some days",
    ["2024年4月1日から2024年5月31日分の納付書を紛失しました。"],
    ["data_scope 2024-04-01/2024-05-31"],
  ],
  [
    "what happened to the data of machines in that time is no scope of data",
    ["2024年6月9日深夜から6月10日早朝にかけて、サーバー14台のデータが暗号化されました。"],
    ["attack 2024-06-09/2024-06-10"],
  ],
  [
    "months in which staff did it",
    ["職員が名簿を無断で持ち出していました。", "2018年4月から2019年11月までの間、名簿を何度も印刷していました。"],
    ["attack 2018-04/2019-11"],
  ],
  ["people told over some days: no period", ["2024年6月3日から6月5日まで、対象の方のお宅を訪問しました。"], []],
  [
    "told by the day and by the minute",
    [
      "2024年6月3日から6月4日にかけて、名簿が閲覧できる状態でした。",
      "名簿は2024年6月3日9時から6月4日10時30分まで、閲覧できる状態でした。",
    ],
    ["exposure 2024-06-03T09:00/2024-06-04T10:30"],
  ],
  [
    "a name that holds a word is not the word",
    ["2024年6月3日から6月5日まで、予約システムが利用できませんでした。"],
    ["outage 2024-06-03/2024-06-05"],
  ],
  [
    "since when something is done by custom",
    ["患者の名簿を紛失しました。2024年7月から毎月、検査の案内を送付しています。"],
    [],
  ],
  ["by a day something was done: no period", ["2024年3月27日までに調査を完了しました。"], []],
  [
    "when the attacker was at work",
    ["2024年3月1日から3月5日までの間、当社サーバーへの不正アクセスがありました。"],
    ["attack 2024-03-01/2024-03-05"],
  ],
  ["an open end", ["2024年3月1日以降、海外からの不正ログインが続いていました。"], ["attack 2024-03-01/.."]],
  [
    "when data could be seen",
    ["名簿は2024年3月1日から3月5日まで、誰でも閲覧できる状態でした。"],
    ["exposure 2024-03-01/2024-03-05"],
  ],
  ["what the heading names", ["閲覧可能であった期間", "2024年3月1日~3月5日"], ["exposure 2024-03-01/2024-03-05"]],
  [
    "when a service stood still",
    ["2024年3月1日9時から11時30分まで、予約を受け付けできず、サービスを停止しました。"],
    ["outage 2024-03-01T09:00/2024-03-01T11:30"],
  ],
  ["letters to come are an event", ["2024年7月1日から順次郵送いたします。"], []],
  [
    "the hours of a line that is told by its number",
    [
      "An attacker was in our network. We told the Commissioner on 3 September 2024.",
      "Our support line, 1800 555 216, is open from 8am to 8pm.",
    ],
    [],
  ],
  ["office hours", ["お問い合わせ", "電話 03-0000-0000(平日9:00~17:00、2024年7月1日~7月31日)"], []],
  ["the term of a contract", ["委託期間(2024年2月1日~4月23日)"], []],
  [
    "an English window",
    ["An unauthorized person had access to the account between May 1, 2024 and May 9, 2024."],
    ["attack 2024-05-01/2024-05-09"],
  ],
  [
    "when letters went to the wrong people",
    ["A vendor sent 3,775 statements to the wrong members between May 1, 2024 and May 9, 2024."],
    ["exposure 2024-05-01/2024-05-09"],
  ],
  [
    "how far back the records went",
    ["The drive with records of patients dating to November 2014 was lost."],
    ["data_scope 2014-11/.."],
  ],
  [
    "how far back the intrusion went",
    ["We found unauthorized access to the mailbox dating back to November 2014."],
    ["attack 2014-11/.."],
  ],
  [
    "when a code placed on a page was at work",
    ["A code was placed on our checkout page. The code was active from May 1, 2024 to May 9, 2024."],
    ["attack 2024-05-01/2024-05-09"],
  ],
  [
    "English customers",
    ["It concerns customers who ordered between May 1, 2023 and May 9, 2024."],
    ["data_scope 2023-05-01/2024-05-09"],
  ],
  [
    "open since a day, and taken down in the next sentence",
    [
      "4月2日に設定を誤り、翌3日から名簿が誰でも閲覧できる状態でした。6月8日に指摘があり、同日15時に非公開としました。",
      "2024年6月10日",
    ],
    ["exposure 2024-04-03/2024-06-08T15:00"],
  ],
  [
    "what went on from the day told before it",
    ["2024年6月3日に海外から不正なログインがありました。以降、9日まで断続的にログインが続いています。"],
    ["attack 2024-06-03/2024-06-09"],
  ],
  [
    "what was done to somebody's papers, and not whose data",
    ["元職員による不正な閲覧が判明しました。", "・2022年9月頃~2024年1月 知人など14名の診療録を計63回閲覧"],
    ["attack 2022-09/2024-01"],
  ],
  [
    "whoever had to do with the body since a year",
    ["2004年以降に本学と関わりのあった学生や講師の名簿が入ったパソコンを紛失しました。"],
    ["data_scope 2004/.."],
  ],
  [
    "from those of one year to those of another",
    ["学生の名簿(1999年度入学者~2009年度在籍者)が入ったパソコンが盗まれました。"],
    ["data_scope 1999/2009"],
  ],
  [
    "since the opening of a shop",
    ["2012年4月のサイト開設以降に会員登録されたお客様の情報が流出しました。"],
    ["data_scope 2012-04/.."],
  ],
  [
    "when an event is held, and when books are due back: no periods",
    [
      "名簿が流出しました。",
      "2024年度の講座(会期:6月15日~9月21日)のご案内です。",
      "返却期限が2024年6月11日から13日までの本は18日まで延長します。",
    ],
    [],
  ],
  [
    "when it happened, where nobody knows what went on",
    ["名簿の紛失が発生しました。", "発生日時 令和5年10月27日(金)午前9時頃から午前9時40分頃までの間"],
    ["other 2023-10-27T09:00/2023-10-27T09:40"],
  ],
  [
    "how long it lasted behind the day on which it ended",
    ["2023年10月、名簿がロックされた11日10時までの6日間にわたって、誰でも閲覧できる状態にありました。"],
    ["exposure ../2023-10-11T10:00"],
  ],
  [
    "whom letters go to, and until when they may enrol",
    [
      "A laptop with names of staff was stolen.",
      "Letters will go to everyone who worked for the council between 1997 and 2009.",
      "You must enroll between March 15, 2023 and June 15, 2023.",
    ],
    ["data_scope 1997/2009"],
  ],
  [
    "put up, noticed and taken down in three clauses, with how long that was",
    [
      "2022年8月10日",
      "6月24日に資料を掲載した際、名簿が残っていました。8月6日に発覚し、7日朝に削除しました。掲載期間は44日間で、誰でも閲覧できました。",
    ],
    ["exposure 2022-06-24/2022-08-07"],
  ],
  [
    "since when a service runs again: no outage",
    ["2022年8月1日", "受発注システムは7月16日から20日まで停止しましたが、7月21日より全面再開しております。"],
    ["outage 2022-07-16/2022-07-20"],
  ],
  [
    "a beginning and an end in one sentence",
    [
      "サイトが改ざんされました。",
      "2020年11月8日以降、別のサイトへ転送されるようになっており、2021年2月26日までの間に約1,300件が記録されていました。",
    ],
    ["attack 2020-11-08/2021-02-26"],
  ],
  [
    "rows of a table whose head says what they are the spans of",
    [
      "伝票を紛失しました。",
      "店舗  対象期間  件数",
      "駅前支店  平成21年10月~平成22年3月  1,204件",
      "港支店  平成19年11月12日~11月16日  789件",
    ],
    ["data_scope 2009-10/2010-03", "data_scope 2007-11-12/2007-11-16"],
  ],
  [
    "those who are said not to be concerned: no period",
    ["サイトが改ざんされました。", "なお、2020年5月14日から7月31日までのご利用分は対象ではありません。"],
    [],
  ],
  [
    "when a telephone is staffed: no period",
    ["不具合により他のお客様の住所が表示されました。", "専用ダイヤル 0120-000-000 (2024年9月5日~9月30日 9:00~20:00)"],
    [],
  ],
  [
    "that another's data were shown is no outage",
    ["システムの不具合で、別のお客様の氏名が表示されました。", "対象は2024年9月3日10時5分~10時54分の間です。"],
    ["exposure 2024-09-03T10:05/2024-09-03T10:54"],
  ],
  [
    "a service that went well again in the next sentence",
    ["2023年5月3日19時20分ごろから外部からの攻撃を受け、つながりにくい状況となりました。22時45分に回復しました。"],
    ["attack 2023-05-03T19:20/2023-05-03T22:45"],
  ],
  [
    "what was made public and remained so, and the messages of a time",
    [
      "Private messages could be read by anyone on the Internet.",
      "The archive was made public on 28 March 2017, and remained so until 6 April 2019, when the setting was changed.",
      "Messages posted between April 2012 and May 2018 were visible to anyone.",
    ],
    ["exposure 2017-03-28/2019-04-06", "data_scope 2012-04/2018-05"],
  ],
  [
    "how long somebody is suspended, what is done every year, what is offered, and when an event was held: no periods",
    [
      "名簿がインターネット上に公開されていました。",
      "停職期間は2023年11月18日から12月17日まで。",
      "書類は毎年4月から5月にかけて提出を受けています。",
      "お詫びとして、2023年6月1日から6月30日までご利用いただける500ポイントを進呈します。",
      "2019年9月28日から29日に開催した「くらし展」のアンケートです。",
      "県営住宅入居申込(受付期間 2022年2月1日~2月28日)",
    ],
    [],
  ],
  [
    "what stood still, whatever was done meanwhile",
    ["不正アクセスがありました。", "システムは2024年3月9日から4月1日まで利用できず、手作業により対応した。"],
    ["outage 2024-03-09/2024-04-01"],
  ],
  [
    "those of a year who are not among the data",
    [
      "パソコンが盗まれました。",
      "2014年度および2015年度に受診された方の健診結果です。2013年度以前の情報は含まれておりません。",
    ],
    ["data_scope 2014/2015"],
  ],
  [
    "the messages since a month, and a night of sending",
    [
      "2024年6月20日未明から朝にかけて迷惑メールが送信され、受信した2024年1月以降のメール1,870通が閲覧されたおそれがあります。",
    ],
    ["attack 2024-06-20/2024-06-20", "data_scope 2024-01/.."],
  ],
  [
    "set up on one day, unnoticed until another",
    [
      "他の方から閲覧できる設定でした。",
      "令和5年4月10日に名簿を登録した際に設定を誤り、5月19日に連絡をいただくまで気付きませんでした。",
    ],
    ["exposure 2023-04-10/2023-05-19"],
  ],
  [
    "how applications are taken today: no period",
    ["名簿が流出しました。", "令和7年度から、フォームで申し込みを受け付けています。"],
    [],
  ],
  [
    "when experts worked on it",
    [
      "Malicious code was placed on our page.",
      "Customers who placed an order between November 3, 2021 and February 9, 2022 may be affected.",
      "A forensic firm worked on the case from February 10 through March 25, 2022.",
    ],
    ["data_scope 2021-11-03/2022-02-09", "response 2022-02-10/2022-03-25"],
  ],
  [
    "what was sent wrongly, named in front of the months",
    [
      "業者が画像を別の病院に誤って送付していました。",
      "誤送付があったのは2023年5月から7月にかけての計4回で、業者との契約は2020年4月から2025年3月までです。",
    ],
    ["exposure 2023-05/2023-07"],
  ],
  [
    "those who paid, by the minute",
    [
      "サイトが改ざんされました。",
      "2022年4月19日0時から2022年12月6日16時までに、カードでお支払いいただいたお客様が対象です。",
    ],
    ["data_scope 2022-04-19T00:00/2022-12-06T16:00"],
  ],
  [
    "what could not be had, and then another's was handed out",
    [
      "証明書の交付サービスで障害が発生しました。",
      "2023年10月21日9時10分から11時25分の間、証明書の交付ができませんでした。",
      "10月21日11時25分から13時までの約2時間、申請者と異なる住民の証明書が交付される事象がありました。",
    ],
    ["outage 2023-10-21T09:10/2023-10-21T11:25", "exposure 2023-10-21T11:25/2023-10-21T13:00"],
  ],
  [
    "how old the log is that could be seen",
    ["メーリングリストの過去ログ(2008年7月~2019年3月)が、公開状態となっておりました。"],
    ["data_scope 2008-07/2019-03"],
  ],
  [
    "when it may have been lost, and when the shop was rebuilt",
    [
      "帳票を紛失しました。",
      "紛失の時期は2021年4月16日から11月1日までの間と考えられる。",
      "2013年2月から3月までの店舗改装のとき、保存箱の表示を誤ったものです。",
    ],
    ["other 2021-04-16/2021-11-01"],
  ],
  [
    "a fiscal year of two figures, and when calls are taken",
    [
      "2014年6月19日",
      "図書館の記録が誰でも閲覧できる状態でした。",
      "12年度以降に入学した者の記録が対象です。",
      "同課は27~29日の午前9時~午後5時に問い合わせを受け付ける。",
    ],
    ["data_scope 2012/.."],
  ],
  [
    "until the day on which somebody left, and what they did afterwards",
    [
      "元社員による顧客情報の不正な持ち出しがありました。",
      "2020年10月から退職する2021年3月末にかけて、名簿を繰り返し私用の端末へ持ち出していました。退職後の2021年4月から2022年1月まで、この名簿を使って転職先で営業をかけていたという。",
      "元社員が在籍したのは2014年から2021年までで、1月1日から15日まで在宅勤務中でした。",
    ],
    ["attack 2020-10/2021-03", "attack 2021-04/2022-01"],
  ],
  [
    "when it may have been thrown away",
    ["申込書を紛失しました。", "2023年4月4日から5月8日までの間に、ほかの書類とともに廃棄した可能性があります。"],
    ["other 2023-04-04/2023-05-08"],
  ],
  [
    "what could not be seen is an outage",
    ["外部から大量のアクセスを受けました。", "閲覧できなかった時間 2022年9月6日16時30分から20時10分まで"],
    ["outage 2022-09-06T16:30/2022-09-06T20:10"],
  ],
  [
    "from a move of the server until it was mended",
    [
      "利用者の情報が閲覧できる状態でした。",
      "原因は2018年11月6日のサーバー移転のときの設定漏れで、2020年7月9日に修正するまで、画像が公開されておりました。",
    ],
    ["exposure 2018-11-06/2020-07-09"],
  ],
  [
    "where the data lay that got out then",
    [
      "端末がマルウェアに感染しました。",
      "2022年2月25日から3月1日に隔離するまでの間に、パソコンに保存されていたメールが流出したものと考えられます。",
    ],
    ["exposure 2022-02-25/2022-03-01"],
  ],
  [
    "ends with what happened then in brackets",
    ["参照可能となっていた時間帯", "2018年10月31日22時00分(更新完了時)から11月1日10時25分(修正時)まで"],
    ["exposure 2018-10-31T22:00/2018-11-01T10:25"],
  ],
  [
    "a lease, how far back somebody looked, and when a questionnaire ran: no periods",
    [
      "利用者の情報が誰でも閲覧できる状態でした。",
      "リース契約(2014年4月~2019年3月)が終わりました。",
      "操作記録は2015年4月1日以降のものを確認しました。",
      "2023年7月10日から14日まで実施した保護者アンケートです。",
    ],
    [],
  ],
  [
    "until a clause ended it, and the logs that were gone through",
    [
      "A former employee viewed records without a business reason, a case of snooping.",
      "The access took place from June 2021 until her employment ended on March 29, 2024.",
      "We completed a review of system logs for the period January 2019 to March 2023.",
    ],
    ["attack 2021-06/2024-03-29"],
  ],
];

test("the year of what was put up by mistake is no time for which it could be seen", () =>
  expect(periodsOf(["2023年度の発表会の申込者一覧を誤ってサイトに掲載しました。"])).toEqual(["data_scope 2023/2023"]));

test.each(cases)("%s", (_claim, lines, periods) => expect(periodsOf(lines)).toEqual(periods));

/** The dates of the periods with the words they are said to be read from. */
function wordsOf(lines: readonly string[]): readonly string[] {
  const { periods, dates, reading } = factsOf(lines);
  return periods.flatMap(({ value: { span }, place: { passage } }) => {
    const text = reading.passages[passage]?.normal.text ?? "";
    return [span.start, span.end].flatMap((date) =>
      date === null ? [] : `${dates.of(date).date} ${text.slice(date.span.start, date.span.end)}`,
    );
  });
}

test("a span told twice keeps its dates with the words they were read from, whichever passage says what it is the span of", () => {
  const lines = [
    "職員のアカウントが乗っ取られ、迷惑メールの送信に使われました。",
    "",
    "その期間については、2024年5月3日から5月9日までの一週間とみております。",
    "",
    "詳しく調べた結果、2024年5月3日から5月9日までの間、名簿が誰でも閲覧できる状態でした。",
  ];
  expect(periodsOf(lines)).toEqual(["exposure 2024-05-03/2024-05-09"]);
  expect(wordsOf(lines)).toEqual(["2024-05-03 2024年5月3日", "2024-05-09 5月9日"]);
});
