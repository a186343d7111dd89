import { describe, expect, test } from "vitest";
import { headOf } from "./read.ts";

describe("the title of a notice", () => {
  test.each([
    [
      "below a menu, with a stop of its own",
      "LeakLog.example\n\nMenu\n  • About\n  • Laws by State\n  • Privacy Policy\nMenu\n\nHealth dept. loses tape with records of residents\n\nThe Alder Department of Health lost a tape with names of 90 residents on May 4, 2010. It has told the police.",
      "Health dept. loses tape with records of residents",
    ],
    [
      "which stands alone below the way to it",
      "Tuesday, June 4, 2024\nHomeTown NewsLaptop with names of tenants stolen\n\nLaptop with names of tenants stolen\n\nOn May 4, 2024 a laptop with names of 90 tenants was stolen. We are sorry.",
      "Laptop with names of tenants stolen",
    ],
    [
      "no question and answer of a digest",
      "How many victims? 312\nWhat kind of personal information? Names and birth dates.\nWhat happened? A laptop of Larkhill College was stolen.",
      null,
    ],
    [
      "without the day in front of it",
      "20th June 2024 – Access to a staff mailbox\n\nOn 3 May 2024 a stranger read mail with names of 90 patients. We are sorry.",
      "Access to a staff mailbox",
    ],
    [
      "neither the street nor the desk above it",
      "Larkhill University\nSchool of Nursing\n12 Mill Road, Suite 4\n\nWebsite Notice\n\nOn May 4, 2024 a stranger copied the records of 900 students. We are sorry.",
      "Website Notice",
    ],
    [
      "without the day of its last change in a column of its own",
      "Kestrel Loans\n\nNotice of cyber incident                              Last updated: 9 June 2023\n\nOn 11 May 2023 a stranger copied the records of 900 customers. We are sorry.",
      "Notice of cyber incident",
    ],
    [
      "though it begins with what a page says of its day",
      "Home » Notices » Updated notice of data event\n\nUpdated notice of data event\n\nOn May 4, 2021 a stranger copied the records of 900 patients. We are sorry.",
      "Updated notice of data event",
    ],
    [
      "the subject of a mail, though it is two sentences",
      "From: Thistle Shop <hello@thistle.example>\nDate: Thu, 20 Jun 2024 09:12:44 +0100\nSubject: Your data were copied. Here is what we know\n\nHi,\n\nOn May 4, 2024 a stranger copied the records of 900 customers. We are sorry.",
      "Your data were copied. Here is what we know",
    ],
    [
      "not the office under the letterhead",
      "ALDER SCHOOL DISTRICT\nOffice of the Superintendent\n\nA message about student records\n\nOn May 4, 2021 a stranger copied the records of 900 students. We are sorry.",
      "A message about student records",
    ],
    [
      "not where it was shown, in square brackets",
      "[Banner, all pages]\n\nThe mail you had from us\n\nOn May 4, 2021 we sent a list with names of tenants to 9 people by mistake. We are sorry.",
      "The mail you had from us",
    ],
    [
      "without the link to a feed that has run together with it",
      "名簿の誤掲載についてRSS\n\n2024年5月4日\n\n霧谷市は、5月1日に名簿を誤ってホームページに掲載しました。お詫び申し上げます。",
      "名簿の誤掲載について",
    ],
    [
      "not the number of the page",
      "ページID:4021\n更新日:2024年5月4日\n名簿の誤掲載について\n\n霧谷市は、5月1日に名簿を誤ってホームページに掲載しました。お詫び申し上げます。",
      "名簿の誤掲載について",
    ],
    [
      "not the issue of the newsletter it stands in, nor the day above it",
      "Alder e-Newsletter\nISSUE May 2024\nMAY 4, 2024  |  LATEST NEWS\n\nStolen laptop held records of guests in the U.S.\n\nOn May 1, 2024 a laptop with the names of 90 guests was stolen from Alder Hotels. We are sorry.",
      "Stolen laptop held records of guests in the U.S.",
    ],
    [
      "not the links above it, side by side",
      "Products   Pricing   Blog   Sign in\n\nA laptop with records of guests was stolen\n\nOn May 1, 2024 a laptop with the names of 90 guests was stolen from Alder Hotels. We are sorry.",
      "A laptop with records of guests was stolen",
    ],
    [
      "without the hour at which it was brought up to date",
      "会員情報の流出に関するお詫び（5月4日 15:00更新）\n\nこずえ書房では、5月1日に会員情報が流出しました。申し訳ございません。",
      "会員情報の流出に関するお詫び",
    ],
    [
      "that ends in the office it is about",
      "申告書の控えを別人に交付 霧谷税務署\n\n北霧国税局は1日、霧谷税務署の職員が、控えを別の人に誤って渡していたと発表した。",
      "申告書の控えを別人に交付 霧谷税務署",
    ],
    [
      "not the name of the authority whose release it is",
      "OFFICE OF THE INFORMATION AND PRIVACY COMMISSIONER\n\nNews Release\nMay 4, 2015\n\nCommissioner finds department failed to protect drivers' data\n\nLARKHILL – The Information and Privacy Commissioner today released a report finding that the Norland Department of Transport lost a drive with the records of 38,000 drivers.",
      "Commissioner finds department failed to protect drivers' data",
    ],
    [
      "without the day in brackets in front of it",
      "更新日付:2025年5月4日\n\n(令和7年5月4日発表)文書の滅失について\n\n霧区福祉課において、個人情報を含む文書を誤って滅失しました。お詫び申し上げます。",
      "文書の滅失について",
    ],
    [
      "without where the station is that tells it",
      "顧客情報9件の書類を紛失 霧市の信用金庫 【霧谷発】\n\n霧谷県・霧市のこずえ信用金庫が、顧客情報の書類を紛失していたことが分かった。",
      "顧客情報9件の書類を紛失 霧市の信用金庫",
    ],
    [
      "with the body between two bars",
      "パソコン3台を外に置き紛失|霧谷大学|守り方.com\n\nパソコン3台を外に置き紛失|霧谷大学\n\n霧谷大学は2024年5月4日、パソコンが所在不明になったと明らかにしました。同大は謝罪しました。",
      "パソコン3台を外に置き紛失|霧谷大学",
    ],
    [
      "not how old a site says the article is",
      "This article is more than 2 years old\n\nLarkhill school loses details of pupils\n\nLarkhill School has lost the records of 90 pupils, a spokesman said. A laptop was stolen on May 4, 2021.",
      "Larkhill school loses details of pupils",
    ],
    [
      "neither a post box nor what the press is told it gets",
      "Quillbill, Inc.\nPO Box 112\n\nA release to the press of May 4\n\nWe are writing to tell you of an incident. On May 1, 2021 a printing error sent a statement to somebody else.",
      null,
    ],
    [
      "with a sentence in its bracket",
      "本文\n接種券(以下「券」という。)の誤送付による情報の漏えいについて\n令和6年5月24日、接種券を別の方へ送付した。全員に謝罪した。",
      "接種券(以下「券」という。)の誤送付による情報の漏えいについて",
    ],
    [
      "but no sentence that breaks over lines",
      "弊社が運営する施設のうち1園において、使用するパソコンが「なりすまし」に\nよるマルウェアに感染したことが判明いたしました。\n深くお詫び申し上げます。",
      null,
    ],
    [
      "that the trail to its page ends in",
      "Home / 情報 / 霧ヶ沢大学でメール誤送信 9件が閲覧可能な状態に\n霧ヶ沢大学でメール誤送信 9件が閲覧可能な状態に\n出典: 朝霧 JP\n霧ヶ沢大学でメール誤送信により9件のアドレスが漏えい\n霧ヶ沢大学にて、5月4日に誤送信が発生しました。本記事では原因を解説します。",
      "霧ヶ沢大学でメール誤送信 9件が閲覧可能な状態に",
    ],
    [
      "without the remark that it was copied",
      "霧大が不正アクセスを受け、9件の迷惑メールが送信される(転載)\n霧大のサーバーが不正アクセスを受けたことが5月4日、分かった。霧大によると、被害はないという。",
      "霧大が不正アクセスを受け、9件の迷惑メールが送信される",
    ],
    [
      "and no day of a report",
      "霧審査会への報告日:2017年1月31日\n経過\n9名分の氏名を誤って送った。指摘で発覚した。",
      null,
    ],
    [
      "below the name of the paper",
      "THE ALDER SHIMBUN\nOctober 18, 2023 at 16:33 JST\n\nPolice look into leak at Birch unit\n\nALDER—A leak at the firm has the police inquiring, officials said.",
      "Police look into leak at Birch unit",
    ],
    [
      "with the prefecture behind a stroke",
      "県のサーバから約40万件の迷惑メール送信 - 霧県\n霧県は、同県のサーバより迷惑メールが送信されたことを明らかにした。2月22日に送信された。",
      "県のサーバから約40万件の迷惑メール送信 - 霧県",
    ],
    [
      "without the day behind it",
      "Letter to our community – March 13, 2014\n\nDear friends,\n\nOn March 12, 2014 we found that a stranger had read files on one of our servers.",
      "Letter to our community",
    ],
    [
      "with the day of the incident",
      "Incident report: operations incident of July 12, 2018\n\nOn July 12, 2018 a token was stolen, and we revoked all tokens at once.",
      "Incident report: operations incident of July 12, 2018",
    ],
    [
      "and not the number of a section",
      "1.事案の概要について\n本市が封入を委託している事業者から、情報が流出したおそれがあると報告を受けました。",
      null,
    ],
    [
      "without the day in brackets",
      "個人情報の誤掲載に関する調査結果について（2月9日）\n\n令和5年2月1日に掲載した資料に誤りがありました。",
      "個人情報の誤掲載に関する調査結果について",
    ],
    [
      "without a date and a town of one letter behind it",
      "誤発送による名簿の流出について 2021年5月4日 霧区\n\n本区の職員が名簿を誤って発送しました。",
      "誤発送による名簿の流出について",
    ],
    [
      "of two parts with a stop between them",
      "みさきアプリのニュース\n\n「みさきアプリ」で情報流出事故。提供を一時停止\n\nみさき通信は16日、別の利用者の情報が表示される不具合があったと発表した。",
      "「みさきアプリ」で情報流出事故。提供を一時停止",
    ],
    [
      "below what the frame of the site says",
      "ページの先頭です。 メニューを飛ばして本文へ\nトップ > 組織でさがす > 秘書課 > 文書の紛失についてのお詫び\n\n文書の紛失についてのお詫び\n\n 多くの皆さまにご迷惑をおかけしましたことを深くお詫びいたします。",
      "文書の紛失についてのお詫び",
    ],
    [
      "of an archive, which may hold a sentence",
      "【事故メモ#2021-090】青空館中高、サーバーが感染して閲覧不可。隠す意図は否定\n\n\n霧ヶ沢市の青空館中学・高校で、サーバーが感染したことが判明した。",
      "青空館中高、サーバーが感染して閲覧不可。隠す意図は否定",
    ],
    [
      "without label of the site and date",
      "【事故メモ#3】青葉大学 メールの誤送信について 2021年5月4日\n\n\n本学の職員がメールを誤って送信しました。",
      "青葉大学 メールの誤送信について",
    ],
    [
      "with 【お詫び】",
      "【お詫び】会員情報の流出について\n\nこのたび、弊社の会員情報が流出しました。",
      "【お詫び】会員情報の流出について",
    ],
    [
      "below date, addressees and sender",
      "2021年5月4日\nお客様各位\n株式会社あおば文具\n\n会員情報の流出に関するお詫び\n\nこのたび、弊社の会員情報が流出しました。",
      "会員情報の流出に関するお詫び",
    ],
    [
      "of a home page, which is no menu",
      "ホームページ改ざんに関するお詫び\n\n2021年5月4日\n株式会社あおば文具\n\nこのたび、弊社のホームページが改ざんされました。",
      "ホームページ改ざんに関するお詫び",
    ],
    [
      "below menus",
      "ホーム > お知らせ > 2021年\n\n名簿の紛失について\n\n5月4日、職員が名簿を紛失しました。",
      "名簿の紛失について",
    ],
    [
      "over two lines",
      "委託先における不正アクセスに伴う\n会員情報の漏えいについて\n\nこのたび、弊社の委託先が攻撃を受けました。",
      "委託先における不正アクセスに伴う\n会員情報の漏えいについて",
    ],
    ["none", "このたび、弊社の会員情報が流出しました。ご迷惑をおかけしますことをお詫び申し上げます。", null],
    [
      "in English below the letterhead",
      "Fernhill Dental Group\nMay 4, 2021\n\nNotice of Data Breach\n\nWe are writing to tell you that a laptop was stolen from our office last week.",
      "Notice of Data Breach",
    ],
    [
      "without the name of the site",
      "Bank loses tapes with customer records - The Daily\nBank loses tapes with customer records\n\nA bank said on Tuesday that it had lost tapes with the records of its customers.",
      "Bank loses tapes with customer records",
    ],
    [
      "without the name of the site behind a bar",
      "名簿の紛失について｜南原市公式ホームページ\n\n2021年5月4日、会員の名簿を紛失しました。お詫び申し上げます。",
      "名簿の紛失について",
    ],
    [
      "without the name of the body behind a bar",
      "名簿の紛失について | 南原市\n\n2021年5月4日、会員の名簿を紛失しました。お詫び申し上げます。",
      "名簿の紛失について",
    ],
    [
      "without the name of the site behind that of the body",
      "名簿の流出│東都大学|あおば速報.com\n\n2021年5月4日、会員の名簿を紛失しました。お詫び申し上げます。",
      "名簿の流出│東都大学",
    ],
    [
      "with a bar in its middle",
      "名簿の紛失|流出の経緯と対策について\n\n2021年5月4日、会員の名簿を紛失しました。お詫び申し上げます。",
      "名簿の紛失|流出の経緯と対策について",
    ],
    [
      "not the name of the page",
      "Quillcast status\n\nSign-in outage and account access\n\nWe are looking into an outage that keeps our users from signing in to their accounts.",
      "Sign-in outage and account access",
    ],
    [
      "behind the label of a letter",
      "NIRVANE TILES LIMITED\n\nSub: Intimation of a cyber incident\n\nDear Sir,\n\nOn 1 June 2024 a stranger entered a server of the Company.",
      "Intimation of a cyber incident",
    ],
    [
      "with the body behind it",
      "Notice of Data Event – Oldcastle Tiles, Inc.\nNotice of Data Event\n\nOldcastle Tiles, Inc. is writing to tell you of an event. On May 4, 2021 a laptop was stolen.",
      "Notice of Data Event – Oldcastle Tiles, Inc.",
    ],
    [
      "in a letter whose lines have run together",
      "4 Mill Lane Dover, DE 19901 May 4, 2021 Re: Stolen laptops Dear Customer: We are writing to tell you that two laptops with your data were stolen from our office. We have told the police and have bought locks.",
      "Stolen laptops",
    ],
    [
      "with its number on a line of its own",
      "不正アクセスの発生及び\n情報流出のおそれについて\n（第1報）\n\nこのたび、弊会のサイトが攻撃を受けました。",
      "不正アクセスの発生及び\n情報流出のおそれについて\n（第1報）",
    ],
    [
      "with its number on a line of its own, in English",
      "Notice of Unauthorized Access to Our Shop\n(Second Report)\n\nWe regret to say more about the access to our shop that we wrote about in May. Customers were told by mail.",
      "Notice of Unauthorized Access to Our Shop\n(Second Report)",
    ],
    [
      "below a paragraph of the page about something else",
      "冬の催し\n温室では水仙が見頃を迎えました。売店は改装のため休業します。\n\n水野町\n\n納税通知書の送り先を取り違えたことについて\n\n町は、5月1日に納税通知書3通を別の方へ送りました。おわびします。",
      "納税通知書の送り先を取り違えたことについて",
    ],
    [
      "below such a paragraph in English",
      "The greenhouse is open daily, and the café serves soup.\n\nAlder Rowing Club Inc.\n\nNOTICE TO MEMBERS: club laptop stolen\n\nOn May 4, 2021 somebody took the club's laptop with the names of 90 members. We are sorry.",
      "NOTICE TO MEMBERS: club laptop stolen",
    ],
    [
      "not below a first sentence that tells what happened",
      "On Monday night somebody broke into the club house on the river.\n\nNOTICE TO MEMBERS: club laptop stolen\n\nThe laptop held the names of 90 members. We are sorry.",
      null,
    ],
  ])("%s", (_, text, title) => {
    expect(headOf(text).title).toBe(title);
  });
});
