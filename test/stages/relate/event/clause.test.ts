import { describe, expect, test } from "vitest";
import { eventsOf } from "../facts.ts";

type Case = readonly [claim: string, lines: readonly string[], events: readonly string[]];

const standing: readonly Case[] = [
  [
    "what a thing held has no day of its own, its loss has",
    ["2024年5月10日に職員が名簿を保存したUSBメモリを紛失し、翌11日に警察に相談しました。"],
    ["occurred 2024-05-10", "reported_police 2024-05-11"],
  ],
  [
    "a first report that went to those concerned told them",
    ["2024年5月10日、名簿の流出が判明しました。", "2024年5月13日に対象の皆様へ第一報をお送りしました。"],
    ["discovered 2024-05-10", "notified_individuals 2024-05-13"],
  ],
  [
    "an arrest is no report to the police",
    [
      "2024年5月10日、名簿の持ち出しが判明しました。",
      "2024年6月12日、元従業員が県警に逮捕されましたので、ご報告いたします。",
    ],
    ["occurred 2024-05-10", "discovered 2024-05-10", "other 2024-06-12"],
  ],
  [
    "what somebody was about to do is no event, what was done is",
    ["2024年5月8日、中止を登録者に通知する際、職員が別の名簿を添付したメールを送信した。"],
    ["occurred 2024-05-08"],
  ],
  [
    "whoever asked for something was not told of anything",
    ["2024年5月8日、取引先の依頼を受け、担当者が見積書を送付したところ、無関係の会社に届いた。"],
    ["occurred 2024-05-08"],
  ],
  [
    "what tells when something else happened",
    ["2024年5月8日、ホームページに結果を掲載した際、口座番号の入ったファイルを誤ってアップロードした。"],
    ["occurred 2024-05-08"],
  ],
  [
    "what is said of a noun has no day where the main predicate has it",
    ["2024年6月3日、誤って送付した書類を先方より回収しました。"],
    ["contained 2024-06-03"],
  ],
  [
    "what is done after the response has begun belongs to it",
    ["2024年6月3日、誤って配布した名簿を全て回収し、廃棄した。"],
    ["contained 2024-06-03"],
  ],
  [
    "the day of an occasion is the day of what was noticed on it",
    ["2024年6月3日に実施した棚卸しの際、申込書の所在が分からなくなっていることに気づきました。"],
    ["discovered 2024-06-03"],
  ],
  [
    "the day behind a subject is that of what came to light of it",
    ["当社のサーバーが、2024年6月3日、第三者による不正アクセスを受けたことが判明いたしました。"],
    ["occurred 2024-06-03"],
  ],
  [
    "who called on a day, and what was sent on another",
    ["2024年6月3日に郵送した受診票について、6月5日に市民から別人の受診票が届いたとの電話があった。"],
    ["occurred 2024-06-03", "discovered 2024-06-05"],
  ],
  [
    "that something was deleted is no discovery",
    ["2024年6月3日、名簿の流出に気づいた。6月5日、送信先から削除が完了した旨の報告を受けた。"],
    ["discovered 2024-06-03", "contained 2024-06-05"],
  ],
  [
    "what was to be held on a day, and what was sent on another",
    [
      "2024年5月21日12時30分、職員が、同年5月22日に実施するA試験の座席表と間違えて、答案を受験者に誤送信した。",
      "同日12時37分、送信した答案を削除した。",
    ],
    ["occurred 2024-05-21T12:30", "contained 2024-05-21T12:37"],
  ],
  [
    "a day that is told with the deed is not the day on which it came to light",
    [
      "2024年7月15日に案内を送ろうとしたところ、誤って別の学校の生徒にも送信してしまい、氏名を閲覧できる状態になっていたことが判明した。",
    ],
    ["occurred 2024-07-15"],
  ],
  [
    "who told of it makes the day that of the finding",
    ["2024年7月15日に会員の方からの指摘により、別の方の氏名が表示されていたことが判明した。"],
    ["discovered 2024-07-15"],
  ],
  [
    "what attackers send is no message of ours",
    ["2024年7月2日、第三者が当協会のアカウントを乗っ取り、会員の皆様に偽の案内を送り付けた。"],
    ["occurred 2024-07-02"],
  ],
  [
    "the body itself was told",
    ["2024年7月2日、名簿を誤って公開した。7月3日、見た方から当市へ報告があった。"],
    ["occurred 2024-07-02", "discovered 2024-07-03"],
  ],
  [
    "the afternoon goes on",
    ["2024年7月2日午後1時35分、教諭が名簿を持って教室に行った。2時10分頃、教卓に名簿を置き忘れた。"],
    ["occurred 2024-07-02T14:10"],
  ],
  [
    "nothing is found before it is",
    ["2024年9月4日、名簿の流出に気づいた。9月5日、検索結果の削除を申請し、9月6日に表示されていたことが判明した。"],
    ["discovered 2024-09-04", "discovered 2024-09-06"],
  ],
  [
    "what newspapers did is no leak",
    ["2024年9月4日、流出に関する記事が週刊誌に掲載され、調査を始めた。9月10日、名簿を漏らしていたことが判明した。"],
    ["discovered 2024-09-10"],
  ],
  [
    "a search without success finds nothing",
    ["2024年9月4日、名簿の紛失に気づいた。9月5日、鉄道会社に問い合わせたが見つからなかった。"],
    ["discovered 2024-09-04"],
  ],
  [
    "a deed is told though something is missing in the next clause",
    ["2024年9月4日15時、教諭が答案を机に置いたまま帰宅し、9月5日、答案がないことに気づいた。"],
    ["occurred 2024-09-04T15:00", "discovered 2024-09-05"],
  ],
  [
    "a call to those concerned is no message that went wrong",
    ["2024年7月1日、受け取った方から誤送付との電話があった。7月1日夜、本人に電話連絡しました。"],
    ["discovered 2024-07-01", "notified_individuals 2024-07-01"],
  ],
  [
    "pupils were told at a meeting",
    ["2024年10月29日、名簿を誤って送信した。10月30日の放課後、生徒を対象とした集会を開き、経緯を説明した。"],
    ["occurred 2024-10-29", "notified_individuals 2024-10-30"],
  ],
  [
    "another city's incident",
    ["2024年6月3日、他市で同様の事案が発生したことから点検し、6月7日に名簿の誤公開が判明した。"],
    ["discovered 2024-06-07"],
  ],
];

const stories: readonly Case[] = [
  [
    "a story goes on in the sentence behind its day",
    ["2024年4月5日、講師が帰宅途中に買い物に寄った。その間に車内からかばんが盗まれた。"],
    ["occurred 2024-04-05"],
  ],
  [
    "a day on which something happened is not that of the next sentence",
    ["2024年4月5日、講師が名簿を紛失した。その後、別の名簿を誤って送信した。"],
    ["occurred 2024-04-05"],
  ],
  ["up to when nothing had happened", ["2024年4月5日、最後の職員が退勤した。何者かが事務所に侵入した。"], []],
];

const found: readonly Case[] = [
  [
    "what is put out is taken back",
    ["名簿が公開されていました。2024年5月8日付けで公表が停止されました。"],
    ["contained 2024-05-08"],
  ],
  [
    "a deletion that is confirmed is contained",
    [
      "名簿が公開されていました。5月9日(2024年)までに写しを含む名簿が検索結果から削除されたことを当会において確認しております。",
    ],
    ["contained 2024-05-09"],
  ],
  [
    "who is told and acts was told that day",
    ["2024年5月8日朝、会員から連絡を受けた情報システム部門において、当該パソコンのネットワーク遮断を行う指示をした。"],
    ["discovered 2024-05-08", "contained 2024-05-08"],
  ],
  [
    "what was found to have been put out is no publication of the body",
    ["2024年5月8日、外部から照会があり、確認した結果、黒塗りが不十分なまま公表していることが判明しました。"],
    ["discovered 2024-05-08"],
  ],
  [
    "how old a paper is dates nothing else",
    ["2024年5月8日、公表した資料(令和4年2月公表)に関し指摘があり、確認した結果、名簿が含まれることが判明しました。"],
    ["discovered 2024-05-08"],
  ],
  [
    "a member of the body who was told of it by another",
    ["2024年5月8日に、本会会員から、端末に不調があるとの連絡が担当者にあり、調査した。"],
    ["discovered 2024-05-08"],
  ],
  [
    "what could not be found, politely",
    ["2024年5月8日、証明書を出そうとしたところ、台帳が棚に見当たりませんでした。"],
    ["discovered 2024-05-08"],
  ],
  [
    "the same time by another clock",
    ["2024年8月3日(日本時間では4日)技師が、国外のバスの座席に記録媒体を置き忘れた。"],
    ["occurred 2024-08-03"],
  ],
  [
    "letters that are told one after another",
    ["組合員へは、書面にて、2024年6月3日に発生の経緯とお詫びを、6月24日に経過報告をお送りしました。"],
    ["notified_individuals 2024-06-03", "notified_individuals 2024-06-24"],
  ],
  [
    "what was to be found out, in a row too",
    ["経緯", "2024年6月6日", "委託先から流出の有無を確認するため、調査を始めるとの連絡を受ける。"],
    ["discovered 2024-06-06"],
  ],
  [
    "what an inquiry brought out on the next day",
    [
      "2024年4月24日に障害が発生したため、保守の業者に調べさせたところ、翌25日に外から操作されたおそれがあることが判明しました。",
    ],
    ["occurred 2024-04-24", "discovered 2024-04-25"],
  ],
  [
    "the first report of a vendor is none of the body",
    ["2024年2月25日に委託先の会社から第一報で会員9名が該当すると連絡がありました。"],
    ["discovered 2024-02-25"],
  ],
  [
    "who got it and told the town, on a day named in between",
    ["2024年5月12日に通知書を別の方に誤って発送した。書類を受け取った利用者が同15日、町に電話で連絡して発覚した。"],
    ["occurred 2024-05-12", "discovered 2024-05-15"],
  ],
  [
    "since when something else went on",
    ["当社が2024年5月4日より配信を開始した企画の応募に際し、会員の方から指摘を受けました。"],
    [],
  ],
  [
    "to whom it went, who told of it that day",
    ["2024年12月3日に誤って送信された会社のうち1社から電話があり、漏えいが判明しました。"],
    ["discovered 2024-12-03"],
  ],
  ["a loss that the police are told of", ["2024年5月2日に東署に紛失を報告した。"], ["reported_police 2024-05-02"]],
];

describe("the clause of a statement", () => {
  test.each(found)("%s", (_, lines, events) => {
    expect(eventsOf(lines)).toEqual(events);
  });
  test.each(standing)("%s", (_, lines, events) => {
    expect(eventsOf(lines)).toEqual(events);
  });
  test.each(stories)("%s", (_, lines, events) => {
    expect(eventsOf(lines)).toEqual(events);
  });
});
