import { describe, expect, test } from "vitest";
import { type CountFact, relateCounts } from "../../../../src/relate/count/count.ts";
import { evidenceOf } from "../../../../src/relate/reading.ts";
import { readingOf } from "./reading.ts";

/** Every count as `value qualifier unit measure status`, then `total` where it is one. */
function counts(text: string): readonly string[] {
  return relateCounts(readingOf(text)).map(({ value }) => shown(value));
}

const shown = ({ value, min, max, qualifier, unit, measure, status, total }: CountFact["value"]): string =>
  [value ?? `${min}..${max}`, qualifier, unit, measure, status, ...(total ? ["total"] : [])].join(" ");

describe("units follow what is counted", () => {
  test.each([
    ["最大で3万7832件のクレジットカードの情報が流出しました。", "37832 at_most card affected_records confirmed"],
    ["メールアカウントに届いた128件が第三者に転送されていました。", "128 exact email emails_exposed confirmed"],
    ["1アカウントが不正アクセスを受けました。", "1 exact account compromised_accounts confirmed"],
    ["不正アクセスにより、基幹と受注の2システムが停止しました。", "2 exact system affected_systems confirmed"],
    ["職員30名にフィッシングメールが届き、パスワードが盗まれました。", "30 exact person phishing_targets confirmed"],
    ["不審なメール46件が送信されました。", "46 exact email emails_sent confirmed"],
    ["営業許可証4通を紛失しました。", "4 exact document affected_files confirmed"],
    [
      "封筒に別人の納税通知書を誤って入れた。市は、6通について確認を急いでいる。",
      "6 exact document affected_files confirmed",
    ],
    [
      "宛名と違う方の通知書を送付しました。これまでに53人が封を開けていました。",
      "53 exact person recipients confirmed",
    ],
    [
      "名簿を添付したメールを誤って送信しました。\nメールが届いた宛先の件数\n233件",
      "233 exact email_address recipients confirmed",
    ],
    [
      "大学のメールが誤った先に転送されました。\n流れた個人情報\n学生 849件",
      "849 exact record affected_records confirmed",
    ],
    ["流出した情報\n書類の郵送を希望した利用者 356件\n氏名、住所", "356 exact record affected_records confirmed"],
    [
      "乗っ取られたアカウントから、約2,300件の宛先に迷惑メールが送信されました。",
      "2300 about email_address emails_sent confirmed",
    ],
    ["名簿を誤って送信しました。\n3 送信先\n通知を希望した会員47名", "47 exact person recipients confirmed"],
    ["案内状を、本年度の対象者812人に誤って送付した。", "812 exact person recipients confirmed"],
    ["紛失した名簿には、講習会講師3名の氏名がありました。", "3 exact person affected_people confirmed"],
    ["職員が、校外で8人分の調査票を見つけました。", "8 exact person other confirmed"],
    ["同種の事案では、昨年も県内の高校で生徒90人分の名簿が紛失していた。", "90 exact person other confirmed"],
    [
      "患者3名に関する書類を、委託先へFAX送信する際に誤って個人宅へ送信しました。",
      "3 exact person affected_people confirmed",
    ],
    ["退学者465人の氏名、住所(学生名簿との重複あり)が流出しました。", "465 exact person affected_people confirmed"],
    [
      "4つのメールアドレスについて、不審なメールが送信されていることが判明しました。",
      "4 exact email_address compromised_accounts confirmed",
    ],
    ["大学のアカウント乗っ取り、2万8千通の不審メール", "28000 exact email emails_sent confirmed"],
    ["約12万件という大量の迷惑メールが送信されました。", "120000 about email emails_sent confirmed"],
    [
      "宛先が見え、23件の個人を特定できるメールアドレスが流出しました。",
      "23 exact email_address affected_records confirmed",
    ],
    ["紛失した伝票には214の個人の氏名が記載されていました。", "214 exact person affected_people confirmed"],
    [
      "学生1名に付与していたメールアドレスのパスワードが破られ、不正に利用されました。",
      "1 exact person compromised_accounts confirmed",
    ],
    [
      "影響は取引先36社に及び、社名や電話番号、メールアドレスが流出しました。",
      "36 exact organization affected_organizations confirmed",
    ],
    ["海外からのログイン1,000件を検出しました。", "1000 exact login login_attempts confirmed"],
    [
      "不正ログインを試行され、うち1,526件のアカウントで不正ログインが成立しました。",
      "1526 exact account compromised_accounts confirmed",
    ],
    ["ログインの試行があり、1,526件でログインに成功していました。", "1526 exact login compromised_accounts confirmed"],
    ["県立東高校(生徒651人)は、答案用紙をなくしたと発表した。", "651 exact person other confirmed"],
    [
      "申込書7通を紛失しました。3枚の複写式で、うち2枚を窓口が保管します。",
      "7 exact document affected_files confirmed",
    ],
    ["閲覧された記録は6件です。", "6 exact record other confirmed"],
    [
      "本来120枚あるはずの申込書が118枚しかなく、申込書2枚の紛失が判明しました。",
      "2 exact document affected_files confirmed",
    ],
    ["カードの不正利用3件を確認しました。", "3 exact case misuse_cases confirmed"],
    ["クレジットカード情報(252件)が流出しました。", "252 exact card affected_records confirmed"],
    ["添付ファイル2件を公開していました。", "2 exact file affected_files confirmed"],
    ["会員様30名分の氏名が流出しました。", "30 exact person affected_people confirmed"],
    ["荷主63社の情報が流出しました。", "63 exact organization affected_organizations confirmed"],
    ["サーバ5台が暗号化されました。", "5 exact server affected_systems confirmed"],
    ["パソコン数十台が感染しました。", "20..99 about device affected_systems confirmed"],
    ["教員1名のメールアカウントが不正に利用されました。", "1 exact person compromised_accounts confirmed"],
    ["29のアドレスが不正に利用されました。", "29 exact email_address compromised_accounts confirmed"],
    ["3,241通の迷惑メールが送信されました。", "3241 exact email emails_sent confirmed"],
    ["対象者は1,187名で、全員に書面をお送りしました。", "1187 exact person affected_people confirmed"],
    ["氏名が他のお客様に表示されたお客様は27名です。", "27 exact person affected_people confirmed"],
    ["誤廃棄した書類は申込書69枚です。", "69 exact document affected_files confirmed"],
    [
      "通知書の誤送付がありました。同日発送した412通すべてについて確認し、他に誤りはありませんでした。",
      "412 exact document other confirmed",
    ],
    [
      "教員1名のメールアドレスに大量の戻りメールが届き、迷惑メールの送信が判明しました。",
      "1 exact person compromised_accounts confirmed",
    ],
    ["会員30名の氏名が閲覧可能な状態でした。", "30 exact person affected_people confirmed"],
    ["会員名簿が漏えいし、実際に9名が閲覧しました。", "9 exact person other confirmed"],
    ["申請書を誤って廃棄しました。廃棄した書類は申請書231枚です。", "231 exact document affected_files confirmed"],
    ["暗号化されていない2,051件の個人情報が流出しました。", "2051 exact record affected_records confirmed"],
    [
      "The e-mail addresses (317) of our choir singers were disclosed.",
      "317 exact email_address affected_records confirmed",
    ],
    ["The leak comprised 815,399 cases.", "815399 exact record affected_records confirmed"],
    [
      "7月2日に申請書1,240件を郵送。封入を誤り、別の方の申請書が入っていました。",
      "1240 exact document other confirmed",
    ],
    ["納入通知書を494通郵送した。その際、別人の書類を入れた。", "494 exact document other confirmed"],
    [
      "偽サイトにアクセスした2人の教職員のアドレスから、迷惑メールが送信されていた。",
      "2 exact person compromised_accounts confirmed",
    ],
    ["名簿が公開されていました。誤って閲覧した生徒9名に削除を依頼しました。", "9 exact person other confirmed"],
    ["文書の黒塗りが不十分なまま、市民1名に対し閲覧に供していました。", "1 exact person recipients confirmed"],
    [
      "情報漏えいの対象者約15万人に対して、個別に通知をお送りしました。",
      "150000 about person affected_people confirmed",
    ],
    ["個人情報が漏えいしました。\n\n対象者数:1,480", "1480 exact person affected_people confirmed"],
    ["紛失したのは補助金に関するファイル2冊です。", "2 exact document affected_files confirmed"],
    [
      "職員1名が偽の管理者を名乗るメールにあったサイトを開き、メールの利用者名とパスワードを入力しました。",
      "1 exact person compromised_accounts confirmed",
    ],
    ["Of our 80,000 users, 212 were affected by the breach.", "80000 exact person other confirmed"],
    ["問診票69枚を紛失しました。", "69 exact document affected_files confirmed"],
    ["USBメモリ1個を紛失しました。", "1 exact device affected_systems confirmed"],
    ["被害額は18万4424円です。", "184424 exact yen money confirmed"],
    ["The files of 1,031 patients were stolen.", "1031 exact person affected_people confirmed"],
    ["Some 120 and 94 e-mail addresses were exposed.", "120 about email_address affected_records confirmed"],
    ["The attacker signed in to 25 email accounts.", "25 exact account compromised_accounts confirmed"],
    ["We lost two backup tapes.", "2 exact device affected_systems confirmed"],
    [
      "An account was accessed by a stranger. The mailbox held mail of 612 people. There is a possibility that this information was viewed.",
      "612 exact person affected_people possible",
    ],
    ["As many as 51,000 items of customer data got out.", "51000 at_most record affected_records confirmed"],
    ["There were 24 instances of leaked credit card data.", "24 exact card affected_records confirmed"],
    ["Dozens of medical records were found in a bin.", "20..99 about document affected_files confirmed"],
    ["The number of e-mails forwarded to them was 8,164.", "8164 exact email emails_exposed confirmed"],
    ["名簿を他の4件の医療機関に誤って送信しました。", "4 exact organization recipients confirmed"],
    ["大量の迷惑メールが送信されました。件数は12,975件です。", "12975 exact email emails_sent confirmed"],
    ["不正ログイン件数は34,161件です。", "34161 exact login compromised_accounts confirmed"],
    ["At least 52 customers have had calls from swindlers.", "52 at_least person misuse_cases confirmed"],
    ["103件分の契約関係の資料を紛失しました。", "103 exact record affected_records confirmed"],
    ["患者様の病名を家族1名に漏らしたことが判明しました。", "1 exact person recipients confirmed"],
    ["Two (2) employees fell victim to a phishing scam.", "2 exact person compromised_accounts confirmed"],
    ["患者様58名の個人情報(ID、氏名)を閲覧できる状態でした。", "58 exact person affected_people confirmed"],
    ["十年間に渡り担当した患者132名の病名を紛失しました。", "132 exact person affected_people confirmed"],
    [
      "患者58名の氏名を私物に保存し、許可されていないサービスに置いたため、第三者が閲覧できました。",
      "58 exact person affected_people confirmed",
    ],
    [
      "職員1名がフィッシング詐欺の被害を受け、アカウントが乗っ取られました。",
      "1 exact person compromised_accounts confirmed",
    ],
    [
      "アカウントを乗っ取った者は約4万通のなりすましメールを送信するなどしました。",
      "40000 about email emails_sent confirmed",
    ],
    ["The names were sent to the 14 internal and 9 external recipients.", "14 exact person recipients confirmed"],
    ["Names of staff got out. A filing put the number at 2,767.", "2767 exact person affected_people confirmed"],
    ["名簿を488社に対しメールで誤って送付しました。", "488 exact organization recipients confirmed"],
    ["1名の学生に、応募者の氏名が記載されたファイルを誤って送信しました。", "1 exact person recipients confirmed"],
    ["The breach affected all 165 stores.", "165 exact site affected_systems confirmed"],
    ["All 14 hotels were infected with malware.", "14 exact site affected_systems confirmed"],
    [
      "Some 1,400 persons received a breach notification after a mailing error.",
      "1400 about person affected_people confirmed",
    ],
    ["Names of 61 clerks were mailed to 97 potentially outdated places.", "61 exact person affected_people confirmed"],
    ["The mailbox held information about 8,412 patients.", "8412 exact person affected_people confirmed"],
    [
      "当社スタッフ1名(以下「甲」といいます。)のメールアドレスから不審なメールが送信されました。",
      "1 exact person compromised_accounts confirmed",
    ],
    ["46件のうち3件は送信エラーとなりました。", "46 exact record other confirmed"],
    ["The roll book (2 6 1 students) was lost.", "261 exact person affected_people confirmed"],
    ["The names were leaked. Total 1, 246 persons.", "1246 exact person affected_people confirmed total"],
    ["The records of 32 lakh clients were stolen.", "3200000 exact person affected_people confirmed"],
  ])("%s", (text, wanted) => {
    expect(counts(text)[0]).toBe(wanted);
  });
});

describe("said in passing", () => {
  test.each([
    ["a few who were not affected", "氏名が流出しました。受信した受講生1名から、ご指摘をいただきました。"],
    ["a case", "The names were exposed. We found one further case."],
    ["the limit of a group", "名簿の宛先が表示されました。一度に送るのはグループ毎(最大49件まで)です。"],
    ["hospitals a group runs", "The group operates 18 hospitals and 230 sites. Names were exposed."],
    ["those who read it", "The names were exposed. Three students opened these files."],
    ["those who called", "The names were exposed. We have heard from 12 people."],
    ["a rate", "Names were exposed. The machine put two statements per envelope."],
    ["places left out", "氏名が見える状態でした。作業では2箇所の漏れがありました。"],
    ["who accredited the investigators", "氏名が流出しました。カードブランド5社より認定を受けた機関が調査しました。"],
    ["an age", "Names were exposed. Parents are told if the student is under 18."],
    ["a product", "Names were seen in a Microsoft 365 online mailbox of a clerk."],
    ["letters that told of it", "名簿を持ち出していました。昨年、匿名の手紙が2通届いていました。"],
    ["an average", "氏名が表示されました。この画面の利用者は1日平均0.2人です。"],
    ["a threshold of the law", "Since the incident involved over 500 people, a media notice was required as well."],
    ["one who called", "他人の写しが入っていました。対象者(1名)から「違う紙が入っている」との連絡がありました。"],
    ["those who wrote back", "Statements were sent to wrong addresses. Eight recipients contacted the plan."],
    ["installations", "氏名が流出しました。このアプリは累計25万件インストールされています。"],
    ["one less than all", "本人以外の21名分のメールアドレスが表示されました。"],
  ])("%s", (_claim, text) => {
    expect(counts(text)).toEqual([]);
  });
});

describe("qualifiers give bounds", () => {
  test.each([
    ["約30名の氏名が流出しました。", "about", null, null],
    ["30名以上の氏名が流出しました。", "at_least", 30, null],
    ["30名を超える方の氏名が流出しました。", "more_than", 31, null],
    ["最大で30名の氏名が流出しました。", "at_most", null, 30],
    ["30名未満の氏名が流出しました。", "less_than", null, 29],
    ["10~20名の氏名が流出しました。", "range", 10, 20],
    ["数百名の氏名が流出しました。", "about", 200, 999],
    ["契約30件の情報が流出しました。", "exact", 30, 30],
    ["Nearly 30 patients were affected.", "about", null, null],
    ["Fewer than 30 patients were affected.", "less_than", null, 29],
    ["Up to 30 patients were affected.", "at_most", null, 30],
    ["10 to 20 patients were affected.", "range", 10, 20],
  ])("%s", (text, qualifier, min, max) => {
    const [fact] = relateCounts(readingOf(text));
    expect({ qualifier: fact?.value.qualifier, min: fact?.value.min, max: fact?.value.max }).toEqual({
      qualifier,
      min,
      max,
    });
  });
});

describe("a number that counts nothing of the incident is no count", () => {
  test.each([
    "第3条に基づき公表します。",
    "30代の職員が発見しました。",
    "閲覧できたのは30日間です。",
    "詳しくは03-5555-0100までお電話ください。",
    "これで3件目です。",
    "今後は送信前に2名で宛先を確認します。",
    "封入の前に、封筒と書類を二人で見比べています。",
    "封筒と書類の名前は一人も合っていませんでした。",
    "職員は1通も届いていないと考えていました。",
    "サーバに置いたファイルの一つが書き換えられていました。",
    "流出したのは二つの学部の記録です。",
    "全職員600名を対象とした研修を実施します。",
    "お一人からご指摘をいただきました。",
    "再発行の手数料1,000円は当社が負担します。",
    "苦情はこれまでに1件もございません。",
    "全会員の35%が対象です。",
    "Call one of the three credit bureaus.",
    "We offer 12 months of monitoring.",
    "See section 5 of the act.",
    "We run 31 retail centres.",
    "All 1,640 members of our workforce are being re-trained.",
    "One of our vendors told us.",
  ])("%s", (text) => {
    expect(counts(text)).toEqual([]);
  });
});

describe("status", () => {
  test.each([
    [
      "メールボックスには取引先212名分の氏名が含まれていました。閲覧された可能性を否定することはできません。",
      "possible",
    ],
    ["個人情報が流出しました。\n・閲覧された可能性がある情報:氏名\n・対象となる方:会員41名", "possible"],
    [
      "下記の情報が流出した可能性があります。悪用されたとの情報はありません。\n・患者 48,210名(氏名)\n・職員 312名(氏名)",
      "possible",
    ],
    ["30名の氏名が流出した可能性があります。", "possible"],
    ["30名の氏名が流出しました。", "confirmed"],
    ["攻撃者は30名の情報を盗んだと主張しています。", "possible"],
    ["1. 漏えいしたおそれのある情報\n・学生 30名(氏名、学籍番号)", "possible"],
    ["1. 漏えいした情報\n・学生 30名(氏名、学籍番号)", "confirmed"],
    ["30名のUSBメモリを紛失しました。\n・学生 31名(氏名)", "confirmed"],
    ["The data of 30 patients may have been viewed.", "possible"],
    ["About 30 students who lived there could have had their names seen.", "possible"],
    ["The data of 30 patients was copied.", "confirmed"],
    ["The gang claims to hold the records of 30 patients.", "possible"],
  ])("%s", (text, status) => {
    expect(relateCounts(readingOf(text)).at(-1)?.value.status).toBe(status);
  });

  test("what is denied is ruled out", () => {
    expect(counts("電子カルテサーバー(14台)への侵入は確認されておりません。")).toEqual([
      "14 exact server affected_systems ruled_out",
    ]);
  });
});

describe("measures", () => {
  test("those a message never reached are no part of those it befell", () => {
    expect(counts("メールを誤って送信しました。流出した会員 37名(うち5名はアドレスの不備により不達)")).toEqual([
      "37 exact person affected_people confirmed",
    ]);
  });

  test("the larger figure of which a part is meant is other", () => {
    expect(counts("サーバー31台のうち14台が暗号化されました。")).toEqual([
      "31 exact server other confirmed",
      "14 exact server affected_systems confirmed",
    ]);
    expect(counts("They encrypted 9 of the 41 servers.")).toEqual([
      "9 exact server affected_systems confirmed",
      "41 exact server other confirmed",
    ]);
  });

  test("what happened to the part is not said of the whole", () => {
    expect(counts("過去6年間に1,514件のお問い合わせがあり、うち1,426件が閲覧できる状態になっていました。")).toEqual([
      "1514 exact record other confirmed",
      "1426 exact record affected_records confirmed",
    ]);
  });

  test("figures joined by a conjunction measure what the last one does", () => {
    expect(counts("教職員8名及び学生35名、計43名のアカウントで不正なログインがありました。")).toEqual([
      "8 exact person compromised_accounts confirmed",
      "35 exact person compromised_accounts confirmed",
      "43 exact person compromised_accounts confirmed total",
    ]);
  });

  test("those written to are recipients, but affected where all see one another's addresses", () => {
    expect(counts("名簿を誤って保護者96名に送信しました。").at(-1)).toBe("96 exact person recipients confirmed");
    expect(counts("BCCで送るべきところ、CCで会員30名に一斉送信しました。").at(-1)).toBe(
      "30 exact person affected_people confirmed",
    );
  });

  test("mail the attacker sent, and what of it failed", () => {
    expect(counts("82件の迷惑メールが送信され、ほかに640件の送信は途中でブロックされました。")).toEqual([
      "82 exact email emails_sent confirmed",
      "640 exact email emails_failed confirmed",
    ]);
  });

  test("of all that went out a few did not come back", () => {
    expect(counts("約6万枚の報告書を業者に渡したが、11束が返ってこなかった。")).toEqual([
      "60000 about document other confirmed",
      "11 exact document affected_files confirmed",
    ]);
  });

  test("the size of a body and earlier incidents are other", () => {
    expect(counts("サービスには約22万人が登録している。")).toEqual(["220000 about person other confirmed"]);
    expect(counts("2019年にも別の会社で約300人分が漏れています。")).toEqual(["300 about person other confirmed"]);
  });
});

describe("figures of those around the incident", () => {
  test.each([
    ["Names got out. The state's population is 1.37 million people.", []],
    ["The addresses leaked in a haul of 841 million users of 30 companies.", ["841000000", "30"]],
    ["名簿が流出しました。同社は12日にも215万人分が漏えいした可能性があると公表していました。", ["2150000"]],
    ["The college has 1,900 students and 140 staff. Names were exposed.", []],
    ["The shop, a retailer with 310 stores and more than 9,000 employees, was hit.", []],
    ["The list was exposed. We checked 41 other files, which held no names.", ["41"]],
    ["名簿が流出しました。市には職員1,240人が在籍しています。", ["1240"]],
    ["名簿が流出しました。当社は42店舗、従業員620名を擁しています。", ["620"]],
    ["名簿が流出しました。ほかに公開中の36件のファイルを点検しましたが、該当しませんでした。", ["36"]],
    ["名簿が流出しました。窓口には35件の問い合わせがありました。", []],
    ["名簿が流出しました。お問い合わせは7日までに62件でした。", []],
    ["名簿が流出しました。本校の生徒は311名ですが、他の学年は無事です。", ["311"]],
    ["名簿が流出しました。閲覧可能な医師: 4施設 31名", ["31"]],
    ["名簿が流出しました。名簿は社員など約240人が閲覧できる設定でした。", ["240"]],
    ["名簿が流出しました。予定していた手術11件を延期しました。", ["11"]],
    ["名簿が流出しました。ご連絡をくださった会員は26名でした。", ["26"]],
    ["名簿が流出しました。欠席した92人の情報はありませんでした。", ["92"]],
    ["名簿が流出しました。お詫びの文書を発送しました(251通、うち返戻18通)。", []],
    ["名簿が流出しました。復旧には延べ60名が従事しました。", []],
    ["名簿が流出しました。窓口では1日約350件の申請があります。", []],
    ["名簿が流出しました。受講された方には1人3枚の案内を送りました。", []],
    ["名簿が流出しました。同僚3人が不審に思い、上司に相談しました。", []],
    ["名簿が流出しました。病院長ら3人が記者会見しました。", []],
    ["名簿が流出しました。新たに14名が業務の資料を私物の媒体に保存していました。", ["14"]],
    ["名簿が流出しました。約640人が名簿を閲覧する権限を持っていました。", ["640"]],
    ["名簿が流出しました。委託元である87団体、約64万人分の情報が対象です。", ["640000"]],
    ["名簿が流出しました。受講履歴(最大50件)が見える状態でした。", []],
    ["名簿が流出しました。試行元のIPアドレス数は1,024です。", []],
    ["名簿が流出しました。全職員約320名に自己点検を実施しました。", []],
    ["名簿が流出しました。市立西が丘小学校(児童数468人、学級数18)の児童です。", ["468"]],
    ["名簿が流出しました。名簿は全12ページです。", []],
    ["名簿が流出しました。委員会は外部有識者13名(弁護士12名、大学教授1名)で構成します。", []],
    ["名簿が流出しました。うち14人が自分の端末に保存していました。", ["14"]],
    ["名簿が流出しました。通知メールの遅れ 約5,200通", ["5200"]],
    ["名簿が流出しました。検査は100通に1通しか行われていませんでした。", []],
    ["名簿が流出しました。昨年度は約2万4千件の申込みがありました。", []],
    ["名簿が流出しました。今回の入試の志願者は3,415名、合格者は842名です。", ["3415", "842"]],
    ["名簿が流出しました。通知書(1,482事業所、9,211人分)のうち、一部が対象です。", ["9211"]],
    ["名簿が流出しました。両方に参加された方が2,112名おられます。", ["2112"]],
    ["名簿が流出しました。画面を開いた保護者は8,842人です。", ["8842"]],
    ["名簿が流出しました。同町の児童手当受給者は約3,200人。", ["3200"]],
    ["名簿が流出しました。町内の国民健康保険の被保険者は約3,200人です。", ["3200"]],
    ["名簿が流出しました。署員15人、車両5台で消火活動にあたりました。", []],
    ["名簿が流出しました。管内の消防団員は412人です。", ["412"]],
    ["名簿が流出しました。同僚4人と飲食店2軒で飲酒していました。", []],
    ["名簿が流出しました。カード会社8社との連携の準備が整いました。", []],
    ["名簿が流出しました。警察はUSBメモリ12本、パソコン3台を押収しました。", []],
    ["名簿が流出しました。同じ設定のファイルが14件見つかりましたが、流出の痕跡はありませんでした。", ["14"]],
    ["名簿が流出しました。市民からの問合せは、窓口6件、電話35件、計41件であった。", []],
    ["名簿が流出しました。影響のない会員様 約41,000名", ["41000"]],
    ["名簿が流出しました。社内調査チーム6名が原因を調べました。", []],
    ["名簿が流出しました。この間に35名の方が開封されました。", ["35"]],
    ["名簿が流出しました。教員16人だけに共有するつもりでした。", ["16"]],
    ["名簿が流出しました。全校生徒512人が使うアプリに投稿しました。", ["512"]],
    ["名簿が流出しました。職員(停職11名、訓告19名)の処分です。", []],
    ["名簿が流出しました。各家庭2名まで参加できます。", []],
    ["名簿が流出しました。名簿は1つのバインダーで管理していました。", []],
    ["名簿が流出しました。担当者2人とも確認が足りませんでした。", []],
    ["名簿が流出しました。全会員12万名にパスワードの変更をお願いしました。", []],
    ["名簿が流出しました。カード会社3社から、情報の流出の懸念について連絡を受けました。", []],
  ])("%s", (text, values) => {
    expect(counts(text).map((count) => count.split(" "))).toEqual(
      values.map((value) => expect.arrayContaining([value, "other"])),
    );
  });
});

describe("a note under the text says how far a figure is established", () => {
  test.each([
    [
      "取引先 214名 ※1\n社員 81名 ※2\n※1 漏えいのおそれがあるもの\n※2 漏えいが確認されたもの",
      ["possible", "confirmed"],
    ],
    [
      "These were on the server: 220 payment cards (1) and 94 gift cards (2).\n\n(1) possibly copied\n(2) confirmed to have been copied",
      ["possible", "confirmed"],
    ],
  ])("%s", (text, statuses) => {
    expect(relateCounts(readingOf(text)).map(({ value }) => value.status)).toEqual(statuses);
  });
});

describe("one fact is one entry", () => {
  test("with the fullest evidence and every place that states it", () => {
    const text = "会員30名の情報が流出しました。\n該当する会員は合計30名です。\n30名には個別にお詫びしました。";
    const reading = readingOf(text);
    const facts = relateCounts(reading);
    expect(facts.map(({ value }) => shown(value))).toEqual(["30 exact person affected_people confirmed total"]);
    expect(facts.map(({ place, rule }) => evidenceOf(reading, place, rule).text)).toEqual(["合計30名"]);
    expect(facts[0]?.mentions.length).toBe(3);
  });

  test("lines of a list stay apart though their number be the same", () => {
    expect(counts("漏えいした情報\n・本店 12名(氏名、住所)\n・支店 12名(氏名、電話番号)")).toEqual([
      "12 exact person affected_people confirmed",
      "12 exact person affected_people confirmed",
    ]);
  });

  test("the same number in another unit is another fact", () => {
    expect(counts("加入者549名分(576件)の名簿を紛失しました。")).toEqual([
      "549 exact person affected_people confirmed",
      "576 exact record affected_records confirmed",
    ]);
  });
});

describe("what is counted, as written", () => {
  test.each([
    ["客員研究員 3名の情報が流出しました。", "客員研究員"],
    ["447名の患者様の氏名が流出しました。", "患者様"],
    ["お申し込み者12名の情報が流出しました。", "お申し込み者"],
    ["職員(退職者を含む)30名の情報が流出しました。", "職員"],
    ["現在30名の情報を確認しています。", null],
    ["About 1,200 former customers were affected.", "former customers"],
    ["Names of nine of the students were exposed.", "students"],
  ])("%s", (text, subject) => {
    expect(relateCounts(readingOf(text))[0]?.value.subject).toBe(subject);
  });
});
