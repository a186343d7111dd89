import { describe, expect, test } from "vitest";
import { kindsOf } from "../state.ts";

type Case = readonly [claim: string, lines: readonly string[], kinds: readonly string[]];

const cases: readonly Case[] = [
  [
    "what only lay in the same place",
    [
      "保健室の棚で保管していた名簿を紛失しました。名簿には氏名が書かれています。",
      "棚にはほかに健康診断票も保管していましたが、紛失は名簿に限られています。",
    ],
    ["name confirmed 氏名"],
  ],
  [
    "what was kept with it and is not gone",
    [
      "同意書を紛失しました。同意書には氏名が書かれています。一緒に保管していた診断書には病名がありますが、診断書の紛失はありません。",
    ],
    ["name confirmed 氏名"],
  ],
  [
    "what lay in a bag that is gone",
    ["鞄を紛失しました。鞄には氏名を書いた名簿のほか、利用者のケアプランも入っていました。"],
    ["name confirmed 氏名", "health confirmed ケアプラン"],
  ],
  [
    "the one form of several that is gone",
    ["台帳は、氏名を記載した様式1と、評定を記載した様式2からなります。誤って廃棄したのは様式1です。"],
    ["name confirmed 氏名"],
  ],
  [
    "what registers hold",
    ["紛失した写しには、氏名、住民となった年月日、続柄、卒業後の進路が記載されていました。"],
    [
      "name confirmed 氏名",
      "other confirmed 住民となった年月日",
      "family confirmed 続柄",
      "education confirmed 卒業後の進路",
    ],
  ],
  [
    "what somebody searched by, and what another thing was taken for",
    [
      "職員は知人の名前を入れて住所を見ていました。住所が漏えいしました。",
      "電話番号として以前の番号が登録されていました。",
    ],
    ["address confirmed 住所"],
  ],
  [
    "the number of an account behind what it is for, in its enumeration",
    ["通知を別の方に渡しました。通知には住所、氏名、還付の額、振込先の口座番号が書かれていました。"],
    [
      "address confirmed 住所",
      "name confirmed 氏名",
      "other confirmed 還付の額",
      "bank_account confirmed 振込先の口座番号",
    ],
  ],
  [
    "no entries of the menu of a site",
    [
      "株式会社みどり珈琲",
      "HOME　会社情報　事業内容　ニュース　採用情報　お問い合わせ",
      "",
      "会員情報の流出について",
      "",
      "弊社のサーバーが攻撃され、会員の氏名と住所が流出しました。",
    ],
    ["name confirmed 氏名", "address confirmed 住所"],
  ],
  [
    "what is denied with examples, and the one thing that is not",
    ["案内を誤って全員に送信しました。電話番号、住所など、メールアドレス以外の情報は漏れておりません。"],
    ["phone not_included 電話番号", "address not_included 住所", "email_address confirmed メールアドレス"],
  ],
  [
    "no denial where a deed is forbidden or something is not told to the public",
    [
      "紛失した手帳には生徒の氏名と成績が書かれていました。成績の持ち出しは認めていませんでした。",
      "担当した教員の職位などは明らかにしていません。",
    ],
    ["name confirmed 氏名", "exam_results confirmed 成績"],
  ],
  [
    "no paper on which the data stand",
    ["申込用紙の裏面に、別の方の氏名と住所が印刷されて渡り、漏えいしました。"],
    ["name confirmed 氏名", "address confirmed 住所"],
  ],
  [
    "how many there are at most behind the last member",
    ["2 漏えいした情報", "氏名とメールアドレス最大150件、職業"],
    ["name confirmed 氏名", "email_address confirmed メールアドレス", "occupation confirmed 職業"],
  ],
  [
    "how much of the last member is meant",
    ["2 漏えいした情報", "氏名、職業、被害額、被害発生日の全部又はその一部"],
    ["name confirmed 氏名", "occupation confirmed 職業", "other confirmed 被害額", "other confirmed 被害発生日"],
  ],
  [
    "a child by name, where nobody else is named",
    ["登録票を紛失しました。登録票には、利用する子どもの氏名、生年月日、保護者氏名が書かれていました。"],
    ["name confirmed 子どもの氏名", "date_of_birth confirmed 生年月日", "family confirmed 保護者氏名"],
  ],
  [
    "data in doubt where keys to a system were stolen",
    [
      "データの一部が外部から閲覧された可能性があります。対象は会員の氏名、住所です。",
      "社員の端末が感染し、管理用の鍵(アクセスキー)が盗まれたことが発端です。",
    ],
    ["name possible 氏名", "address possible 住所"],
  ],
  [
    "data in doubt by what their line begins with, though a program was published",
    [
      "更新プログラムが公開されていた欠陥を突かれ、ファイルの置き場に侵入された。",
      "持ち出されたおそれがあるのは、職員の氏名・内線番号など。",
    ],
    ["name possible 氏名", "phone possible 内線番号"],
  ],
  [
    "card data that cannot be shown",
    [
      "別の方の氏名、受験番号と出願校が表示され、漏えいしました。",
      "クレジットカードの情報は別の画面で入力するため、表示されることはありません。",
    ],
    [
      "name confirmed 氏名",
      "other confirmed 受験番号",
      "other confirmed 出願校",
      "credit_card not_included クレジットカードの情報",
    ],
  ],
  [
    "what alone was written, beside what was not",
    ["解答用紙を紛失しました。用紙には受験番号のみが書かれており、名前はない。"],
    ["exam_results confirmed 解答用紙", "other confirmed 受験番号", "name not_included 名前"],
  ],
  [
    "what was not shown besides",
    [
      "配信したメールの本文に他の方のお名前と購入商品名が差し込まれて表示され、漏えいしました。",
      "※住所、電話番号などの表示はございません。",
    ],
    [
      "name confirmed お名前",
      "purchase_history confirmed 購入商品名",
      "address not_included 住所",
      "phone not_included 電話番号",
    ],
  ],
  [
    "no number of a swindler",
    ["端末に警告とともに電話番号が表示され、操作されました。端末の氏名、住所が漏えいしました。"],
    ["name confirmed 氏名", "address confirmed 住所"],
  ],
  [
    "members with a word in brackets behind them or besides before the next",
    [
      "名簿を紛失しました。名簿には氏名、性別、保育料のほか、住所、好きな遊び(自由記入)、登園区分が記載されていました。",
    ],
    [
      "name confirmed 氏名",
      "gender confirmed 性別",
      "other confirmed 保育料",
      "address confirmed 住所",
      "other confirmed 好きな遊び",
      "other confirmed 登園区分",
    ],
  ],
  [
    "what a system is for for no data that got out of it",
    [
      "課長が会員1名の住所を知人に伝えました。",
      "照会システムは会員の名前、住所、性別、生年月日を確認でき、職員が使っています。",
    ],
    ["address confirmed 住所"],
  ],
  [
    "no denial of data by what they are not or may not be used for",
    [
      "会員の氏名を誤って送信しました。かけた先は会員の電話番号ではないことを確認しました。",
      "職員には個人の携帯番号の使用を認めておりません。",
    ],
    ["name confirmed 氏名"],
  ],
  [
    "addresses that were pasted, dialled or written down wrongly for no data that got out",
    [
      "会員の病名を誤って送信しました。",
      "宛先(店の郵便番号、所在地及び宛名)を書き誤ったことが原因です。",
      "別の会員の住所を貼り付けていました。",
    ],
    ["health confirmed 病名"],
  ],
  [
    "data told in a paragraph of sentences without verbs",
    ["名簿の誤配布が発生。名簿には、会員の氏名、住所を記載。配布先の電話番号を登録する際の誤りが原因。"],
    ["name confirmed 氏名", "address confirmed 住所"],
  ],
  [
    "kinds named by what they are about",
    [
      "媒体を紛失しました。媒体には、補助事業に関する資料が保存されていました。",
      "入札に係る情報は含まれておりません。",
      "本件に関する情報は市のサイトでお知らせします。",
    ],
    ["other confirmed 補助事業に関する資料", "other not_included 入札に係る情報"],
  ],
  [
    "what is not written down, told in two letters",
    ["書類を誤って送付しました。書類には氏名が記載されています。既往歴は未記載です。"],
    ["name confirmed 氏名", "health not_included 既往歴"],
  ],
  [
    "unknown nouns before a summing noun as its examples",
    ["帳票を紛失しました。帳票には、氏名、めまい、頭痛などの症状、年齢が記載されていました。"],
    ["name confirmed 氏名", "health confirmed 症状", "age confirmed 年齢"],
  ],
  [
    "a firm beside those whose addresses were shown",
    ["案内を誤って送信し、次の情報が漏えいしました。", "・加入店及び担当者のメールアドレス", "・氏名"],
    ["email_address confirmed メールアドレス", "name confirmed 氏名"],
  ],
  [
    "nouns that the next kind is said of as well",
    ["帳票を紛失しました。帳票には、氏名、前期考査、後期考査の得点が記載されていました。"],
    ["name confirmed 氏名", "exam_results confirmed 考査の得点"],
  ],
  [
    "what a clause says which photographs are meant by",
    ["媒体を紛失しました。媒体には、受講者名と式典や実習の際に撮影した受講者の写真が保存されていました。"],
    ["name confirmed 受講者名", "photo confirmed 写真"],
  ],
  [
    "no denial of data by what lacked a password or was not the cause",
    [
      "電話番号が記載された文書ファイルが、暗証番号がついていない状態で誤って送信されました。",
      "本件はID・パスワードの漏えいにより生じたものではありません。",
    ],
    ["phone confirmed 電話番号"],
  ],
  [
    "what stands beside a single known kind, up to the predicate",
    ["名簿を紛失しました。名簿には、園児12名の氏名や登園区分が記載されていました。"],
    ["name confirmed 氏名", "other confirmed 登園区分"],
  ],
  [
    "what is summed up as personal data, and not whose the data are",
    ["帳票を紛失しました。帳票には、乳児4名の月齢などの個人情報が記載されていました。"],
    ["age confirmed 月齢"],
  ],
  [
    "people summed up as those whose data they are",
    ["帳票を紛失しました。帳票には、退職者等の個人情報が記載されていました。"],
    ["personal_information confirmed 個人情報"],
  ],
  [
    "no member out of a clause that tells which noun is meant",
    [
      "名簿が流出しました。名簿には生徒の氏名、住所、生年月日のほか、就学支援金を受けている生徒の成績などの情報が含まれていました。",
    ],
    [
      "name confirmed 氏名",
      "address confirmed 住所",
      "date_of_birth confirmed 生年月日",
      "exam_results confirmed 成績",
    ],
  ],
  [
    "an item without a wording by its last noun",
    [
      "不正アクセスにより、次の情報が流出しました。",
      "・会員の氏名",
      "・審判員名",
      "・所属クラブ",
      "・顧客管理番号",
      "・受付区分",
    ],
    [
      "name confirmed 氏名",
      "affiliation confirmed 所属クラブ",
      "member_id confirmed 顧客管理番号",
      "other confirmed 受付区分",
    ],
  ],
  [
    "what was left uncovered",
    ["公開した書類において、申請者の氏名及び住所が黒塗りされていない状態で掲載されていました。"],
    ["name confirmed 氏名", "address confirmed 住所"],
  ],
  [
    "no number that a false warning shows",
    ["偽の警告が出て、サポートセンターの電話番号が表示された。その間に、顧客の氏名が抜き取られました。"],
    ["name confirmed 氏名"],
  ],
  [
    "an enumeration in a sentence",
    ["不正アクセスにより、会員の氏名、住所及び電話番号が流出しました。"],
    ["name confirmed 氏名", "address confirmed 住所", "phone confirmed 電話番号"],
  ],
  [
    "doubt at the end of the sentence",
    ["不正アクセスにより、会員の氏名及び住所が漏えいした可能性があります。"],
    ["name possible 氏名", "address possible 住所"],
  ],
  [
    "a list under the sentence that introduces it, members without a wording kept",
    ["名簿を誤って送信しました。", "漏えいした情報は以下のとおりです。", "・氏名", "・受講区分", "・メールアドレス"],
    ["name confirmed 氏名", "other confirmed 受講区分", "email_address confirmed メールアドレス"],
  ],
  [
    "a label that names its data introduces nothing that stands beside it",
    [
      "名簿を誤って送信しました。",
      "■流出した個人情報 会員のメールアドレス",
      "■経過",
      "10時頃 受信者の指摘で判明",
      "14時頃 電話で謝罪",
    ],
    ["email_address confirmed メールアドレス"],
  ],
  [
    "what is said in the end of the topic of a sentence",
    [
      "不正ログインにより氏名が閲覧された可能性があります。",
      "クレジットカード番号は下4桁のみの表示のため、漏えいはありません。",
      "口座情報は委託先で保管しているため、流出はございません。",
    ],
    ["name possible 氏名", "card_number not_included クレジットカード番号", "bank_account not_included 口座情報"],
  ],
  [
    "hashed passwords that may have got out",
    ["会員の氏名が漏えいしました。パスワードは暗号化されておりましたが、流出した可能性がございます。"],
    ["name confirmed 氏名", "password possible パスワード"],
  ],
  [
    "data of which a further clause denies something else",
    [
      "USBメモリーを紛失しました。",
      "保存されていたのは会員の氏名や住所などで、データは紛失の前から更新されていませんでした。",
    ],
    ["name confirmed 氏名", "address confirmed 住所"],
  ],
  [
    "a sentence that goes on is no enumeration",
    ["町は、会員名簿をメールで誤送信し、住民312世帯の個人情報が漏れたと発表した。"],
    ["personal_information confirmed 個人情報"],
  ],
  [
    "a list that is denied as a whole",
    [
      "不正アクセスにより、会員の氏名と住所が流出しました。",
      "以下の情報は含まれておりません。",
      "・口座番号",
      "・パスワード",
    ],
    [
      "name confirmed 氏名",
      "address confirmed 住所",
      "bank_account not_included 口座番号",
      "password not_included パスワード",
    ],
  ],
  [
    "one kind in two lists of different standing",
    [
      "サーバーが不正アクセスを受け、情報が流出しました。",
      "漏えいを確認した情報",
      "・従業員の氏名",
      "漏えいしたおそれのある情報",
      "・取引先の氏名",
    ],
    ["name confirmed 氏名", "name possible 氏名"],
  ],
  [
    "the unspecific only where nothing is more specific",
    ["個人情報が漏えいしました。漏えいした個人情報は、氏名と住所です。"],
    ["name confirmed 氏名", "address confirmed 住所"],
  ],
  ["the unspecific alone", ["個人情報が漏えいしたおそれがあります。"], ["personal_information possible 個人情報"]],
  [
    "an umbrella is its examples",
    ["連絡先(電話番号、メールアドレス)と氏名が流出しました。"],
    ["phone confirmed 電話番号", "email_address confirmed メールアドレス", "name confirmed 氏名"],
  ],
  [
    "a name of a login that is an address is both",
    ["ログインID(メールアドレス)とパスワードが流出しました。"],
    ["user_id confirmed ログインID", "email_address confirmed メールアドレス", "password confirmed パスワード"],
  ],
  [
    "what was on a lost thing is out, whatever may have become of it",
    [
      "USBメモリを紛失しました。",
      "USBメモリには生徒の氏名と成績が保存されていました。",
      "第三者に渡った可能性は否定できません。",
    ],
    ["name confirmed 氏名", "exam_results confirmed 成績"],
  ],
  [
    "encrypted data may be out",
    ["サーバーのデータが暗号化されました。", "サーバーには患者の氏名と病名が保存されていました。"],
    ["name possible 氏名", "health possible 病名"],
  ],
  [
    "what the reader is asked for is not leaked",
    [
      "会員の氏名が流出しました。",
      "パスワードを変更してくださいますようお願いいたします。",
      "電話番号をお尋ねすることはございません。",
    ],
    ["name confirmed 氏名"],
  ],
  [
    "addresses used to reach people are not leaked",
    ["会員の氏名が流出しました。", "対象の方には、メールアドレス宛にお知らせいたします。"],
    ["name confirmed 氏名"],
  ],
  [
    "a denial of misuse says nothing of the data",
    ["会員の氏名が流出しました。", "氏名が悪用された事実は確認されておりません。"],
    ["name confirmed 氏名"],
  ],
  [
    "an English enumeration after its verb",
    ["The stolen file contained names, dates of birth and Social Security numbers."],
    [
      "name confirmed names",
      "date_of_birth confirmed dates of birth",
      "social_security_number confirmed Social Security numbers",
    ],
  ],
  [
    "an English enumeration before its verb",
    ["Your name, mailing address and diagnosis may have been viewed in the breach."],
    ["name possible name", "address possible mailing address", "health possible diagnosis"],
  ],
  [
    "what was not included",
    ["Names were exposed in the incident. Passwords and bank account numbers were not included."],
    ["name confirmed Names", "password not_included Passwords", "bank_account not_included bank account numbers"],
  ],
  [
    "advice on a freeze names no leaked data",
    [
      "Names were exposed in the incident.",
      "Please provide your date of birth and Social Security number when you ask for a freeze.",
    ],
    ["name confirmed Names"],
  ],
  [
    "lines of data that nothing introduces",
    [
      "Someone copied our enrolment table in May.",
      "- Full name",
      "- Mobile phone number",
      "- Locker code",
      "- Date of birth",
      "The table is now closed.",
    ],
    [
      "name confirmed Full name",
      "phone confirmed Mobile phone number",
      "other confirmed Locker code",
      "date_of_birth confirmed Date of birth",
    ],
  ],
  [
    "a label that takes its line out",
    [
      "The bucket was open to anyone. It held names and email addresses.",
      "Not in the bucket: passwords, card numbers.",
    ],
    [
      "name confirmed names",
      "email_address confirmed email addresses",
      "password not_included passwords",
      "card_number not_included card numbers",
    ],
  ],
  [
    "credentials that opened the door are no leaked data",
    ["第三者がパスワードを窃取し、会員の氏名と住所を閲覧しました。"],
    ["name confirmed 氏名", "address confirmed 住所"],
  ],
  [
    "whose the data are stands before the colon",
    ["漏えいした情報", "・ご意見をくださった方 2名:氏名、在留カードの番号、通し番号"],
    ["name confirmed 氏名", "national_id confirmed 在留カード", "other confirmed 通し番号"],
  ],
  [
    "a stretch that tells when belongs to no kind of data",
    ["The stolen sheet held names, phone numbers and, in 12 cases, dates of birth."],
    ["name confirmed names", "phone confirmed phone numbers", "date_of_birth confirmed dates of birth"],
  ],
  [
    "the mail in a mailbox that was taken over",
    [
      "A stranger logged in to one of our email accounts with a stolen password.",
      "The account may have contained your name and date of birth.",
    ],
    ["email_content possible our email accounts", "name possible name", "date_of_birth possible date of birth"],
  ],
  [
    "mail that somebody read, under its plain name",
    ["第三者が当該アカウントに侵入し、保存されていたメール1,204通が閲覧された可能性があります。"],
    ["email_content possible メール"],
  ],
  [
    "mail that somebody read, in English",
    ["Some e-mails stored in the account may have been viewed by a third party."],
    ["email_content possible e-mails"],
  ],
  [
    "what these may have been",
    ["名簿には612名の氏名と住所が含まれていました。これらが第三者に閲覧された可能性があります。"],
    ["name possible 氏名", "address possible 住所"],
  ],
  [
    "a year of pupils is whose the data are",
    ["漏えいした情報", "・令和3年度6年生　2学級63名分の氏名、成績"],
    ["name confirmed 氏名", "exam_results confirmed 成績"],
  ],
  ["mail that nobody read", ["保存されていたメールが閲覧された形跡はありませんでした。"], []],
  [
    "a member with its figure before と",
    ["流出したのは、メールアドレス2,846件と、学生274人の氏名、学籍番号です。"],
    ["email_address confirmed メールアドレス", "name confirmed 氏名", "student_id confirmed 学籍番号"],
  ],
  [
    "steps for the reader are no list of data",
    [
      "Someone copied the names and phone numbers of our members.",
      "Please protect yourself as follows, as the information included passwords:",
      "- Click on your phone number",
      "- Change your password",
    ],
    ["name confirmed names", "phone confirmed phone numbers"],
  ],
  [
    "what was seen without authorization was seen",
    ["The records that may have been viewed without authorization by a clerk contained names and birth dates."],
    ["name possible names", "date_of_birth possible birth dates"],
  ],
  [
    "members before the first known one",
    ["漏えいしたのは入札価格、落札率、代表者の氏名と電話番号です。"],
    ["other confirmed 入札価格", "other confirmed 落札率", "name confirmed 氏名", "phone confirmed 電話番号"],
  ],
  [
    "a number of something is that thing's, and no card's",
    ["管理簿を紛失しました。管理簿には入居者の氏名、鍵番号、電話番号が記載されていました。"],
    ["name confirmed 氏名", "other confirmed 鍵番号", "phone confirmed 電話番号"],
  ],
  [
    "others' data that were shown are what got out",
    ["不具合により、他の利用者の氏名と電話番号が表示されました。"],
    ["name confirmed 氏名", "phone confirmed 電話番号"],
  ],
  [
    "a message in which something does not stand is not denied itself",
    ["会員の氏名と住所を誤って送信しました。メール本文には電話番号の記載はありませんでした。"],
    ["name confirmed 氏名", "address confirmed 住所", "phone not_included 電話番号"],
  ],
  [
    "rows that answer yes or no",
    ["The table shows which data were exposed.", "Name | Yes", "Delivery address | Yes", "Password | No"],
    ["name confirmed Name", "address confirmed Delivery address", "password not_included Password"],
  ],
  [
    "a denial that ends its sentence early",
    ["The file was exposed. Your names and addresses were visible, your health information was not."],
    ["name confirmed names", "address confirmed addresses", "health not_included health information"],
  ],
  [
    "doubt before a list parted by semicolons",
    ["The data taken vary, but could include the following: name; passport number; and bank account number."],
    ["name possible name", "passport possible passport number", "bank_account possible bank account number"],
  ],
  [
    "what was so on the day, and whom to ask in the line below",
    ["掲載されていた情報", "・氏名", "・当日の参加の有無", "", "お問い合わせ先 総務課 電話 000-111-2222"],
    ["name confirmed 氏名", "other confirmed 当日の参加の有無"],
  ],
  [
    "a copy of a paper is no picture of anybody",
    ["漏えいした情報は、氏名、営業許可証の画像、学生の写真です。"],
    ["name confirmed 氏名", "other confirmed 営業許可証の画像", "photo confirmed 学生の写真"],
  ],
  [
    "what a kind of attack is in general tells nothing of this one",
    [
      "Phishing is a scam that asks for bank account numbers, passwords and phone numbers.",
      "Names and birth dates of our members were exposed.",
    ],
    ["name confirmed Names", "date_of_birth confirmed birth dates"],
  ],
];

describe("the data a notice says were, may have been or were not included", () => {
  test.each(cases)("%s", (_claim, lines, kinds) => {
    expect(kindsOf(lines)).toEqual(kinds);
  });
});
