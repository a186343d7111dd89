import { describe, expect, test } from "vitest";
import { groupsOf, peopleOf } from "./state.ts";

type Case = readonly [claim: string, lines: readonly string[], groups: readonly string[]];

const cases: readonly Case[] = [
  [
    "groups without figures in English",
    [
      "The breach exposed data.",
      "For guests who booked in person, the name and phone number were exposed; for guests who booked online, the name and email address were exposed.",
    ],
    ["- name+phone", "- name+email_address"],
  ],
  [
    "groups that lines name whom a sentence counted, with parts of their own",
    [
      "The breach exposed the records of 2,310 pupils and of 140 teachers.",
      "- Pupils: name, date of birth, home address.",
      "- Pupils with an allergy on file (305): the diagnosis.",
      "- Teachers: name, work email, and, for 12 of them, Social Security number.",
    ],
    [
      "2310 name+date_of_birth+address",
      "140 name+email_address+social_security_number",
      "305 health",
      "12 social_security_number",
    ],
  ],
  [
    "a table whose head says what its numbers count",
    [
      "The thieves took two disks with data on the following persons.",
      "Item | People | What was on it",
      "First disk | 516 | names, addresses",
      "Second disk | 88 | name, account number",
      "Total | 604 |",
    ],
    ["516 name+address", "88 name+bank_account"],
  ],
  [
    "an English part with a figure of its own lost what the others did not",
    ["The names and addresses of 2,310 pupils were stolen.", "For 140 of them the diagnosis was stolen as well."],
    ["2310 name+address", "140 health"],
  ],
  [
    "sentences that open with the name of a group",
    [
      "The stolen file contained data of 310 pupils and 512 parents.",
      "For the pupils, this includes names, dates of birth and grades. For the parents, it includes names and phone numbers.",
    ],
    ["310 name+date_of_birth+exam_results", "512 name+phone"],
  ],
  [
    "what follows a part told in the same breath is of the part",
    ["The stolen file held the names and addresses of 5,400 customers, and for 611 customers also the date of birth."],
    ["5400 name+address+date_of_birth", "611 date_of_birth"],
  ],
  [
    "lines that refer to the one above",
    [
      "The files were put online by mistake.",
      "File 1 (212 submissions): names and addresses.",
      "File 2 (95 submissions): names, phone numbers.",
      "File 3 (41 submissions): all of the above plus signatures.",
    ],
    ["212 name+address", "95 name+phone", "41 name+phone"],
  ],
  [
    "groups told in sentences of their own that open with their name",
    [
      "The stolen folder contained sheets on 1,204 children treated here, and on 966 parents. For the children: name, date of birth and diagnosis. For the parents: name, telephone number and address.",
    ],
    ["1204 name+date_of_birth+health", "966 name+phone+address"],
  ],
  [
    "people entitled to something, whose data went astray",
    [
      "A mailing exposed the private data of 320 healthcare recipients. Their names and addresses were printed on labels.",
    ],
    ["320 name+address"],
  ],
  [
    "the later of two columns of a table",
    [
      "不正アクセスにより、次の個人情報が流出しました。",
      "区分　　　　　前回公表　　　今回",
      "通信会員　　　1,200名　　　1,310名",
      "店頭会員　　　　840名　　　　 795名",
      "通信会員:氏名、住所",
      "店頭会員:氏名、電話番号",
    ],
    ["1310 name+address", "795 name+phone"],
  ],
  [
    "groups that have columns of a table of their own",
    [
      "不正アクセスにより、カード情報が流出しました。",
      "■対象",
      "　　　　　　　　　　　東店　　　　　西店",
      "対象のお客様　　　　　620名　　　　 188名",
      "項目はカード番号、有効期限です。",
    ],
    ["620 card_number+card_expiry", "188 card_number+card_expiry"],
  ],
  [
    "a line that only speaks of groups by their numbers",
    [
      "書類を紛失しました。",
      "1. 紛失した書類",
      "① 届出書　　2か所　　41枚　　41名",
      "② 控え綴り　　1か所　　3冊　　502名",
      "※①と②には同じ方が含まれる場合があります。",
      "2. 記載されている情報",
      "①：氏名、住所、生年月日",
      "②：氏名、口座番号",
    ],
    ["41 name+address+date_of_birth", "502 name+bank_account"],
  ],
  [
    "lists under lines of which one counts people as often as they occur",
    [
      "パソコンに入っていた情報が漏えいした可能性があります。",
      "・教室の参加者名簿 延べ1,940人分",
      "　　氏名・住所・電話番号",
      "・会議室の申込のデータ 315件",
      "　　団体名、代表者の氏名",
      "・指導員への支払のデータ 22人分",
      "　　氏名・振込先口座",
    ],
    ["1940 name+address+phone", "315 name+affiliation", "22 name+bank_account"],
  ],
  [
    "groups in one sentence",
    ["不正アクセスにより、会員320名の氏名と住所、職員15名の氏名と口座番号が流出しました。"],
    ["320 name+address", "15 name+bank_account"],
  ],
  [
    "data in brackets behind the figure",
    ["不正アクセスにより、次の個人情報が流出しました。", "・受講者 320名(氏名、住所)", "・講師 15名(氏名、口座番号)"],
    ["320 name+address", "15 name+bank_account"],
  ],
  [
    "a list under the line that names the papers of the group",
    [
      "書類を紛失しました。",
      "紛失した個人情報",
      "1.「見守り訪問票(2023年度分)」(25件・対象者310名分)",
      "氏名・住所・生年月日",
      "2.「見守り訪問票(2024年度分)」(25件・対象者290名分)",
      "氏名・住所・電話番号",
    ],
    ["310 name+address+date_of_birth", "290 name+address+phone"],
  ],
  [
    "some of the accounts that were entered",
    [
      "不正ログインされたアカウントは486件で、ニックネームと購入履歴を閲覧された可能性があります。",
      "また、このうちの31件については、氏名、郵便番号も閲覧された可能性があります。",
    ],
    ["486 other+purchase_history+name+postal_code", "31 name+postal_code"],
  ],
  [
    "groups that a later sentence calls by other words",
    [
      "講座の申込情報が流出しました。",
      "対象は、講座に申し込まれた方412名と、講師27名です。申込者については、氏名、住所が、講師については、氏名、口座番号が含まれます。",
    ],
    ["412 name+address", "27 name+bank_account"],
  ],
  [
    "what a later sentence adds for one of the groups that share a list",
    [
      "参加者の情報が見える状態でした。",
      "(1) 対象者",
      "初級コース 54名",
      "上級コース 21名",
      "(2) 見えた情報",
      "氏名、勤務先、メールアドレス",
      "なお、上級コースの方については、上記に加えて生年月日も閲覧できる状態でした。",
    ],
    ["54 name+affiliation+email_address", "21 name+affiliation+email_address+date_of_birth"],
  ],
  [
    "a line of a list is no sum of the others, however near the figures come",
    [
      "個人情報が漏えいしました。",
      "(1) 顧客 4,100名",
      "氏名、電話番号",
      "(2) 従業員 1,950名",
      "氏名、口座番号",
      "(3) 株主 約2,200名",
      "氏名、保有株式数",
    ],
    ["4100 name+phone", "1950 name+bank_account", "2200 name+investment"],
  ],
  [
    "papers that have a line of their own, over the line of what is in them",
    [
      "次の書類が所在不明となりました。",
      "(1) 相談受付票 214枚",
      "記載内容:氏名、住所、電話番号",
      "(2) 貸出申請書 97枚",
      "記載内容:氏名、生年月日、勤務先",
      "(3) 訪問記録簿 1冊(63名分)",
      "記載内容:氏名、住所",
    ],
    ["214 name+address+phone", "97 name+date_of_birth+affiliation", "63 name+address"],
  ],
  [
    "what is counted is called by its records, and listed below",
    [
      "宿泊システムへの不正アクセスがありました。",
      "・予約情報 2,940件",
      "・項目:氏名、電話番号、メールアドレス、宿泊日",
    ],
    ["2940 name+phone+email_address+order_details"],
  ],
  [
    "sections of two chapters, numbered alike",
    [
      "書類を紛失しました。",
      "1 紛失した書類と対象者数",
      "(1)北支店",
      "申込書綴り 3冊",
      "お客様数 512名",
      "(2)南支店",
      "受付簿 2冊",
      "お客様数 77名",
      "2 記載されていた情報",
      "(1)申込書綴り",
      "氏名、住所、勤務先",
      "(2)受付簿",
      "氏名、電話番号",
    ],
    ["512 name+address+affiliation", "77 name+phone"],
  ],
  [
    "the next line goes on with the sentence that counts",
    [
      "個人情報が漏えいしました。",
      "【顧客情報】",
      "漏えいした件数は9,120件です。",
      "氏名、住所、購入履歴が含まれています。",
      "【採用情報】",
      "漏えいした件数は340件です。",
      "氏名、学歴、職歴が含まれています。",
    ],
    ["9120 name+address+purchase_history", "340 name+education+work_history"],
  ],
  [
    "what is counted holds the data that follow",
    ["紛失したのは、およそ33万件の取引記録で、顧客の氏名や口座番号が記載されていました。"],
    ["330000 name+bank_account"],
  ],
  [
    "each incident its own data",
    [
      "個人情報の漏えいが2件発生しました。",
      "【事案1】",
      "受診された患者1名の氏名・受診日を誤って送付しました。",
      "【事案2】",
      "患者Bさんの氏名・生年月日・検査結果を誤って渡しました。",
    ],
    ["1 name+health"],
  ],
  [
    "figures side by side behind the numbers of lines elsewhere",
    [
      "不正アクセスにより、次の個人情報が流出しました。",
      "■対象者",
      "①2020年4月から2023年11月までに見学へお申し込みの保護者様",
      "②2021年度から2023年度までの在籍生徒様",
      "①の情報:保護者氏名、電話番号",
      "②の情報:生徒氏名、在籍校",
      "■件数",
      "①1,310件 ②645件",
    ],
    ["1310 family+phone", "645 name+affiliation"],
  ],
  [
    "companies, where no person is counted",
    ["第三者が遠隔操作し、県内の312社に影響して、企業名や所在地、電話番号が流出しました。"],
    ["312 affiliation+address+phone"],
  ],
  [
    "people and companies in one breath, whose data another sentence tells",
    [
      "紛失したのは、顧客の氏名や住所、口座番号が書かれた伝票です。",
      "伝票には84の個人と、62法人の情報が記載されていました。",
    ],
    ["84 name+address+bank_account", "62 name+address+bank_account"],
  ],
  [
    "an item that counts nobody beside one that does",
    [
      "不正アクセスにより、次の個人情報が流出しました。",
      "・正会員2,912名の氏名、勤務先",
      "・会報の購読者の方のメールアドレス(件数は確認中)",
    ],
    ["2912 name+affiliation", "- email_address"],
  ],
  [
    "data in a bracket or by themselves right in front of their figure",
    [
      "盗まれたパソコンには、お取引先様の情報(会社名、ご担当者様のお名前、電話番号)約350件のほか、採用に応募された方の履歴書データ23名分が保存されていました。",
    ],
    ["350 affiliation+name+phone", "23 work_history"],
  ],
  [
    "figures numbered like the lists above them, behind bullets",
    [
      "不正アクセスにより、次の個人情報が流出した可能性があります。",
      "- 【流出した可能性がある個人情報】",
      "- (1)カード番号、有効期限",
      "(2)氏名、住所、電話番号",
      "- 【件数】",
      "- (1)8,313件",
      "(2)11,260件",
    ],
    ["8313 card_number+card_expiry", "11260 name+address+phone"],
  ],
  [
    "what is told of fewer with も was lost by some of those before",
    [
      "模試を受けた生徒の個人情報約4万人分が流出した可能性がある。氏名、学校名のほか、約9,800人分については保護者の電話番号も含まれていた。",
    ],
    ["40000 name+affiliation+phone", "9800 phone"],
  ],
  [
    "a part with its figure in a bracket",
    [
      "オンラインでご寄付くださった方(3,417名)のお名前、ご寄付の金額が流出しました。",
      "このうち領収書の発行を希望された方(1,902名)については、ご住所も含まれます。",
    ],
    ["3417 name+other+address", "1902 address"],
  ],
  [
    "rows of a table, of which one counts nobody",
    [
      "不正アクセスにより、次の個人情報が流出しました。",
      "区分|件数|項目",
      "会員様|1,204名|お名前、ご住所",
      "ご来場の方|集計中|お名前、ご年収",
    ],
    ["1204 name+address"],
  ],
  [
    "groups spoken of by the numbers of their lines, in one sentence",
    [
      "不正アクセスにより、次の方の情報が流出した可能性があります。",
      "①会員登録をされたお客様 1,204名",
      "②資料を請求されたお客様 386名",
      "③採用に応募された方 91名",
      "流出の可能性がある情報",
      "①と②は氏名、住所、電話番号、③は氏名、学歴、職歴です。",
    ],
    ["1204 name+address+phone", "386 name+address+phone", "91 name+education+work_history"],
  ],
  [
    "groups spoken of by their numbers at the head of a line",
    [
      "不正アクセスにより、次の方の情報が流出した可能性があります。",
      "対象",
      "(ア) 在学生 1,820名",
      "(イ) 卒業生 4,410名",
      "(ウ) 教職員 233名",
      "項目",
      "(ア)(イ) 氏名、学籍番号",
      "(ウ) 氏名、職員番号",
    ],
    ["1820 name+student_id", "4410 name+student_id", "233 name+employee_id"],
  ],
  [
    "what is told of each, and more of one of them",
    [
      "不正アクセスにより、次の方の情報が流出しました。",
      "①春季講座を受講された方 1,020名",
      "②秋季講座を受講された方 866名",
      "いずれも氏名、電話番号が含まれ、②の方はメールアドレスも含まれます。",
    ],
    ["1020 name+phone", "866 name+phone+email_address"],
  ],
  [
    "a part told with the whole in a bracket",
    [
      "会員様8,132名のアカウントに不正なログインがありました。閲覧された情報は、会員様の氏名、電話番号です。",
      "口座を登録されている会員様(8,132名のうち406名)については口座番号が閲覧された可能性があります。",
    ],
    ["8132 name+phone+bank_account", "406 bank_account"],
  ],
  [
    "an item beside those of other groups",
    [
      "USBメモリを紛失しました。在校生など2,538人の個人情報が保存されていました。",
      "1. 2011年度の学部生1,547人の学籍番号、氏名、住所",
      "2. 2013年度の院生290人の氏名",
      "3. 退学者名簿の氏名、電話番号、生年月日",
    ],
    ["1547 student_id+name+address", "290 name", "- name+phone+date_of_birth"],
  ],
  [
    "what two sentences tell of one group",
    ["流出したのは理学部の301名分と、法学部の205名分の学籍番号、氏名です。理学部の301名分には成績も含まれていました。"],
    ["301 student_id+name+exam_results", "205 student_id+name"],
  ],
  [
    "a group named behind the data of another",
    [
      "サーバーには、取引先のご担当者の氏名、電話番号ならびに当社従業員（約150名）の個人情報が保存されていました。不正アクセスを受けました。",
    ],
    [],
  ],
  [
    "a single kind of data behind the people in brackets",
    ["名簿を紛失しました。", "・外来の患者様(3,420名)の氏名、生年月日", "・入院の患者様(530名)の氏名"],
    ["3420 name+date_of_birth", "530 name"],
  ],
  [
    "two lists in one sentence, each with its people in a bracket",
    ["申込者の氏名、住所、電話番号(計412名分)と、協力者の氏名(29名分)が流出しました。"],
    ["412 name+address+phone", "29 name"],
  ],
  [
    "a bracket around the figure ends what it tells",
    ["書類を紛失しました。", "連絡票(生徒19名の氏名を含む)、作品集(生徒8名の氏名を含む)、行事で撮影した写真データ30枚"],
    ["19 name", "8 name"],
  ],
  [
    "a bracket behind the figure adds to the data it counts",
    [
      "次の情報が流出しました。",
      "・会員のメールアドレス 320件(一部氏名を含む)",
      "・講師のメールアドレス 15件(一部電話番号を含む)",
    ],
    ["320 email_address+name", "15 email_address+phone"],
  ],
  [
    "a list under the line with the figure",
    [
      "不正アクセスにより、個人情報が流出しました。",
      "流出した情報",
      "(1) 受講者 320名",
      "　・氏名、住所",
      "(2) 講師 15名",
      "　・氏名、口座番号",
    ],
    ["320 name+address", "15 name+bank_account"],
  ],
  [
    "of so many, those who have one kind of data: the second of the two figures",
    [
      "名簿を誤って別の団体に送付しました。",
      "対象は事業主320名の氏名、口座番号です。",
      "口座番号が含まれていたのは320名のうち40名です。",
    ],
    ["320 name+bank_account", "40 bank_account"],
  ],
  [
    "what holds for some of a group is in that group's data too",
    [
      "不正アクセスにより、個人情報が流出しました。",
      "対象は会員320名の氏名、住所です。",
      "このうち40名については口座番号も含まれます。",
    ],
    ["320 name+address+bank_account", "40 bank_account"],
  ],
  [
    "cards that another sentence tells in full",
    [
      "不正アクセスにより、最大で281人分のクレジットカード情報が流出したと発表した。",
      "住所や電話番号を含めると、最大で799人の個人情報が流出した可能性がある。",
      "流出したカードの情報はカード番号、有効期限、セキュリティコード。",
    ],
    ["281 card_number+card_expiry+card_security_code", "799 address+phone"],
  ],
  [
    "records of which less is told than of their people",
    [
      "不正アクセスにより、会員4,061人分の氏名やメールアドレス、所属が流出した。",
      "委託業者の分も含め、所属など計4,303件が流出した。",
    ],
    ["4061 name+email_address+affiliation"],
  ],
  [
    "a line with a single kind of data and its figure",
    ["メールを誤送信し、次の情報が流出しました。", "(1) 会員の氏名及び住所(122件)", "(2) 会長のメールアドレス(19件)"],
    ["122 name+address", "19 email_address"],
  ],
  [
    "people without a figure in front of a bracket",
    [
      "パソコンから次の情報が流出した可能性があります。",
      "・生徒に関する情報(名簿、成績、進路希望)",
      "・職員に関する情報(氏名、電話番号、生年月日)",
    ],
    ["- exam_results+other", "- name+phone+date_of_birth"],
  ],
  [
    "groups of people called by a word alone",
    ["不正アクセスにより、会員については氏名と住所が、講師については氏名と口座番号が流出しました。"],
    ["- name+address", "- name+bank_account"],
  ],
  [
    "two groups behind the data of both",
    ["不正アクセスにより流出した情報は、氏名、住所、電話番号で、対象となるのは会員2,410名と講師38名です。"],
    ["2410 name+address+phone", "38 name+address+phone"],
  ],
  [
    "what a bracket says of one kind of data",
    ["不正アクセスにより、個人情報が流出しました。", "対象:会員2,410名", "内容:氏名、住所、電話番号(住所は128名のみ)"],
    ["2410 name+address+phone", "128 address"],
  ],
  [
    "what the thing handed over held",
    [
      "病院が患者2人の診療記録や検査データを別の患者に渡し、個人情報を漏えいした。",
      "データには患者の氏名も書かれていた。",
    ],
    ["2 health+name"],
  ],
  [
    "all lists of the only group",
    [
      "教諭が児童の住所や成績を写した書類41人分を紛失しました。",
      "書類には住所や生年月日、評定、欠席の記録が書かれていました。",
    ],
    ["41 address+date_of_birth+exam_results+other"],
  ],
  [
    "people of whom no more is said than that their personal data were lost",
    ["講座の申込者214名分の個人情報を記載した書類を紛失しました。"],
    ["214 personal_information"],
  ],
  [
    "cards of some beside the personal data of all",
    ["顧客3,412件の個人データ(うち281件についてはクレジットカード情報を含む個人データ)が流出しました。"],
    ["3412 personal_information", "281 credit_card"],
  ],
  [
    "groups on lines right above one another, over one list",
    [
      "不正アクセスにより、個人情報が流出しました。",
      "・在学生 1,204名",
      "・卒業生 388名",
      "氏名、学籍番号、メールアドレス",
    ],
    ["1204 name+student_id+email_address", "388 name+student_id+email_address"],
  ],
  [
    "a sum told with its parts, right before their data",
    ["パソコンには、学部生68人、院生31人、計99人分の氏名、住所が保存されており、盗まれました。"],
    ["68 name+address", "31 name+address", "99 name+address"],
  ],
  [
    "lists that open with the number of their group",
    [
      "不正アクセスにより、個人情報が流出しました。",
      "① お客様情報 12,400件",
      "② 従業員情報 270件",
      "①の項目:氏名、住所、電話番号",
      "②の項目:氏名、生年月日",
    ],
    ["12400 name+address+phone", "270 name+date_of_birth"],
  ],
  [
    "people in a bracket that ends the line of their data",
    ["個人情報を誤って公開しました。", "(1) 氏名、所属、メールアドレス(教職員485名)", "(2) 学籍番号、氏名(学生849名)"],
    ["485 name+affiliation+email_address", "849 name+student_id"],
  ],
  [
    "single persons told apart by letters",
    [
      "A様の書類をB様に誤ってお渡ししました。A様の書類には氏名と住所が、B様の書類には氏名と電話番号が記載されていました。",
    ],
    [],
  ],
  [
    "one kind of data in a bracket behind the figure",
    ["不正アクセスにより、次の個人情報が流出しました。", "・会員 320名(氏名、住所)", "・派遣職員 15名(氏名)"],
    ["320 name+address", "15 name"],
  ],
  [
    "companies that are members themselves",
    ["不正アクセスにより、個人会員320名の氏名、住所と、法人会員15社の会社名、電話番号が流出しました。"],
    ["320 name+address", "15 affiliation+phone"],
  ],
  [
    "people named in front of their data, without figures",
    [
      "不正アクセスにより、次の個人情報が流出しました。",
      "① 宿泊予約をされた方:氏名、電話番号",
      "② 会員登録をされた方:氏名、パスワード",
    ],
    ["- name+phone", "- name+password"],
  ],
  [
    "households, where nothing says how many people they are",
    ["通知書を誤って送付しました。", "通知書には、別の3世帯の氏名、住所、支給額が記載されていました。"],
    ["3 name+address+other"],
  ],
  [
    "what is told of several groups at once, one of them nearly as large as the others together",
    ["名簿を紛失しました。", "名簿には児童210人と保護者420人、立会人205人の氏名、住所、電話番号が記載されていました。"],
    ["210 name+address+phone", "420 name+address+phone", "205 name+address+phone"],
  ],
  [
    "single kinds of data under a line that ends in the people",
    ["不正アクセスがありました。", "同サービスでカード決済をされたお客様320名", "・カード番号", "・有効期限"],
    ["320 card_number+card_expiry"],
  ],
  [
    "families called by name further on",
    [
      "不正アクセスにより、個人情報が流出しました。",
      "対象者は計52名(入居者様30名、ご家族様22名)です。入居者様は氏名・病歴、ご家族様は氏名・電話番号が対象です。",
    ],
    ["30 name+health", "22 name+phone"],
  ],
  [
    "people named in prose in front of their data, without figures",
    ["不正アクセスにより、窓口で申し込まれた方は氏名・住所、ウェブで申し込まれた方は氏名・パスワードが流出しました。"],
    ["- name+address", "- name+password"],
  ],
  [
    "people whose data stand side by side, without figures",
    ["不正アクセスにより、応募者の氏名、履歴書、退職者の氏名、口座番号が流出しました。"],
    ["- name+work_history", "- name+bank_account"],
  ],
  [
    "relatives whose data stand in the record of others",
    ["名簿を紛失しました。", "名簿には、児童の氏名、住所、保護者の氏名、電話番号が記載されていました。"],
    [],
  ],
  [
    "headings that name people, one of them those who asked something",
    [
      "不正アクセスがありました。",
      "流出した情報",
      "■会員様",
      "氏名、住所",
      "■お問い合わせをいただいた方",
      "氏名、メールアドレス",
    ],
    ["- name+address", "- name+email_address"],
  ],
  [
    "rows whose cells a slash parts",
    ["不正アクセスにより、個人情報が流出しました。", "会員／320名／氏名、住所", "講師／15名／氏名、口座番号"],
    ["320 name+address", "15 name+bank_account"],
  ],
  [
    "sections and items somebody set in one line",
    ["不正アクセスがありました。", "■対象者 ・受講者：320名 ・講師：15名 ■流出した情報 ・氏名 ・住所"],
    ["320 name+address", "15 name+address"],
  ],
  [
    "some who lost more, and the others",
    [
      "個人情報が流出しました。",
      "応募者320名のうち、履歴書を出された40名については、学歴・職歴も流出しました。その他の方は氏名とメールアドレスのみです。",
    ],
    ["320 education+work_history+name+email_address", "40 education+work_history"],
  ],
  [
    "a part under the data of its group",
    [
      "不正アクセスにより、次の個人情報が流出しました。",
      "会員に関する情報　320名",
      "　氏名、住所",
      "　うち15名は障害者手帳の情報を含む",
      "職員に関する情報　40名",
      "　氏名、マイナンバー",
    ],
    ["320 name+address+disability", "15 disability", "40 name+my_number"],
  ],
  [
    "lines that break down the total above them",
    [
      "不正アクセスがありました。漏えいした可能性のある情報は下記の通り。",
      "・対象者(計375名)",
      "入学した学生:320名",
      "在籍していた教職員:40名",
      "区分不明:15名",
      "・項目",
      "氏名、住所、電話番号",
    ],
    ["320 name+address+phone", "40 name+address+phone", "15 name+address+phone"],
  ],
  [
    "groups of people under the records they are counted as",
    [
      "USBメモリを紛失しました。",
      "保存されていた情報",
      "氏名、電話番号、成績等 延べ900件",
      "(1)学生に関するもの 320人分",
      "(2)教員に関するもの 15人分",
    ],
    ["320 name+phone+exam_results", "15 name+phone+exam_results"],
  ],
  [
    "what is counted right in front of its figure",
    ["不正アクセスにより、氏名と住所が320名分、電話番号のみが15名分流出しました。"],
    ["320 name+address", "15 phone"],
  ],
  [
    "bodies whose data were open to others",
    ["回答者が、ほかの事業者(最大で41事業者)の情報(事業所名、担当者の氏名)を閲覧できる状態でした。"],
    ["41 affiliation+name"],
  ],
  [
    "papers named with how many they are about, and what stands in all of them",
    [
      "生徒の氏名や評定などが記載された書類を紛失した。",
      "なくなったのは、面接票の控え(3学級96人分)と調査書の控え(1学級31人分)です。",
    ],
    ["96 name+exam_results", "31 name+exam_results"],
  ],
  [
    "lines of one section",
    ["不正アクセスがありました。", "１ 漏えいした情報", "(1) 対象者 320名", "(2) 項目 氏名、住所、電話番号"],
    ["320 name+address+phone"],
  ],
  [
    "a part in brackets belongs to its kind, which the whole keeps",
    ["不正アクセスにより、会員320名の氏名、住所、口座番号(8名のみ)が流出しました。"],
    ["320 name+address+bank_account", "8 bank_account"],
  ],
  [
    "papers and what stood in them under the same numbers, the last of them in front of another section",
    [
      "書類を紛失しました。",
      "1 紛失した書類",
      "(1) 調査票 28名分",
      "(2) 健診票 31名分",
      "2 記載内容",
      "(1) 児童の氏名、住所",
      "(2) 児童の氏名、身長",
      "3 経緯",
      "保管場所を点検した際に気付きました。",
    ],
    ["28 name+address", "31 name+physique"],
  ],
  [
    "what is included in the part told behind it",
    [
      "不正アクセスにより、個人情報が流出しました。",
      "流出した個人情報は832件で、口座番号を含むものは437件です。情報の内容は以下のとおりです。",
      "・氏名",
      "・住所",
      "・電話番号",
    ],
    ["832 name+address+phone", "437 bank_account"],
  ],
  [
    "one group adds to another",
    [
      "不正アクセスにより、個人情報が流出しました。",
      "流出した情報",
      "① 会員 320名",
      "　氏名、住所",
      "② ①のうち懸賞の応募者 40名",
      "　①に加え、年齢、職業",
    ],
    ["320 name+address", "40 name+address+age+occupation"],
  ],
  [
    "the headline figure and the data told elsewhere",
    ["The incident affected 447 patients.", "The stolen file contained names, addresses and diagnosis codes."],
    ["447 name+address+health"],
  ],
  [
    "a subgroup with a kind of its own",
    [
      "The stolen file contained names and addresses of 447 patients. Social Security numbers were included for 12 patients.",
    ],
    ["447 name+address", "12 social_security_number"],
  ],
  [
    "groups called by name in the sentence after",
    [
      "不正アクセスにより、教員120人、学生340人の個人情報が流出しました。氏名と住所のほか、教員については口座番号が、学生については学籍番号が含まれます。",
    ],
    ["120 name+address+bank_account", "340 name+address+student_id"],
  ],
  [
    "figures and data under the same numbers in two sections",
    [
      "書類を紛失しました。",
      "１ 紛失した書類",
      "① 入会の申込書 320名分",
      "② 振替の依頼書 40名分",
      "２ 記載されている情報",
      "① 氏名、住所、電話番号",
      "② 氏名、口座番号",
    ],
    ["320 name+address+phone", "40 name+bank_account"],
  ],
  [
    "lines under the same name in two sections",
    [
      "書類を紛失しました。",
      "１ 紛失したもの",
      "受付票 52名分",
      "返済計画書 17名分",
      "２ 記載されている情報",
      "受付票……氏名、住所、電話番号",
      "返済計画書……氏名、口座番号",
    ],
    ["52 name+address+phone", "17 name+bank_account"],
  ],
  [
    "a letter in place of a number",
    [
      "不正アクセスにより、個人情報が流出しました。",
      "流出した情報",
      "A 会員ID、メールアドレス…320件",
      "B Aに加えて、氏名、住所…40件",
    ],
    ["320 user_id+email_address", "40 user_id+email_address+name+address"],
  ],
  [
    "the cause names data that no group lost",
    [
      "経緯",
      "・職員が添付ファイルを開き、管理画面のIDとパスワードを盗まれました。",
      "・管理画面から346件の予約にメッセージが送られました。",
      "漏えいした情報",
      "予約のお客様 1,200名",
      "・氏名、電話番号、宿泊日",
    ],
    ["1200 name+phone+order_details"],
  ],
  [
    "who has the data stands behind them",
    ["The stolen file listed names and salaries of 812 staff, plus bank account numbers for about half of them."],
    ["812 name+income"],
  ],
  [
    "lists named after the people that a sentence counts",
    [
      "不正アクセスにより、個人情報が流出しました。",
      "流出した情報",
      "①ご担当者・・・会社名、氏名、電話番号",
      "②ご受講者・・・氏名、生年月日",
      "人数は、担当者約1,000名、受講者約19,000名です。",
    ],
    ["1000 affiliation+name+phone", "19000 name+date_of_birth"],
  ],
  [
    "a total that its groups spell out",
    [
      "教諭が、計449人分の氏名などが入ったUSBメモリを紛失した。USBに入っていたのは、3年生141人分の氏名と住所、卒業生308人分の氏名と電話番号。",
    ],
    ["141 name+address", "308 name+phone"],
  ],
  [
    "a sentence that goes on about the group before",
    [
      "One list related to 373 patients. It included their names and addresses. The other list related to 22 employees. It included their salaries and names.",
      "Both lists were sent to the wrong person by mistake.",
    ],
    ["373 name+address", "22 name+income"],
  ],
  [
    "groups spoken of again by their number or their name",
    [
      "The attack exposed the data of 1,058 patients and of 77 employees.",
      "What was taken. For all 1,058: name, address and date of birth. For these employees, names and salaries were taken as well.",
    ],
    ["1058 name+address+date_of_birth", "77 name+income"],
  ],
  [
    "people stand for their cards",
    ["流出したのは会員740人のクレジットカード情報764件です。", "カード番号、有効期限が含まれます。"],
    ["740 card_number+card_expiry"],
  ],
  [
    "groups and lists in turn under headings of several kinds",
    [
      "不正アクセスにより、個人情報が漏えいした可能性があります。",
      "(1)カード情報",
      "2021年にカードで決済された方 260名",
      "漏えいした可能性のある情報",
      "・カード番号",
      "・有効期限",
      "(2)個人情報",
      "会員登録をされた方 1,570名",
      "漏えいした可能性のある情報",
      "・氏名、住所",
    ],
    ["260 card_number+card_expiry", "1570 name+address"],
  ],
  [
    "groups side by side in a line, with their sum",
    ["名簿を誤って掲載しました。", "対象:工学部312名、理学部148名、文学部205名 計665名", "内容:学籍番号、氏名"],
    ["312 student_id+name", "148 student_id+name", "205 student_id+name"],
  ],
  [
    "a breakdown in a bracket between a group and its data",
    ["担任が、生徒等47名(1年生20名、2年生27名)の氏名と電話番号を誤って公開しました。"],
    ["47 name+phone"],
  ],
  [
    "bodies joined in one phrase",
    [
      "送信先が表示される形でメールを送信しました。",
      "・会員26名の氏名、メールアドレス",
      "・賛助団体9団体及び交流団体31団体の団体名、電話番号",
    ],
    ["26 name+email_address", "9 affiliation+phone", "31 affiliation+phone"],
  ],
  [
    "figures that follow what they count in a bracket",
    ["持ち出された情報のうち、閲覧されたのは741件(氏名等が2件、電話番号のみが739件)です。"],
    ["2 name", "739 phone"],
  ],
  [
    "cards of a part, where another line lists what is on them",
    [
      "不正アクセスを受けた通販サイトから流出した個人情報は8,300件で、クレジットカード情報を含むものは4,370件でした。",
      "内容は次のとおりです。",
      "- 氏名",
      "- 住所",
      "- 電話番号",
      "- メールアドレス",
      "- カード番号",
      "- 有効期限",
    ],
    ["8300 name+address+phone+email_address", "4370 card_number+card_expiry"],
  ],
  [
    "a thing named after a group and its data",
    ["2年生39人の答案用紙と、1年生の提出物の確認表(40人分)を紛失した。", "確認表には氏名と電話番号が書かれていた。"],
    ["39 exam_results", "40 name+phone"],
  ],
  [
    "what is added of others",
    [
      "紛失したUSBメモリには、担当する教科の125人分の成績や担任するクラスの生徒26人分の緊急連絡先に加え、以前に担当した生徒の住所も記録されていた。",
    ],
    ["125 exam_results", "26 contact_details"],
  ],
  [
    "records called by their owners",
    [
      "A stolen laptop held records on 2,300 students and 190 staff members.",
      "The student records included names and birth dates; the staff records included names and Social Security numbers.",
    ],
    ["2300 name+date_of_birth", "190 name+social_security_number"],
  ],
  [
    "a gross figure of a group of its own, and what the data are written on",
    [
      "教諭が、延べ310人の個人情報を記載した名簿などを紛失した。",
      "緊急連絡簿には、職員延べ228人の名前と携帯電話番号、講師55人の名前と電話番号が記載されていた。",
    ],
    ["228 name+phone", "55 name+phone"],
  ],
  [
    "groups that lines name without a figure",
    [
      "不正アクセスにより、個人情報が漏えいした可能性があります。",
      "漏えいした項目",
      "・患者様に関する個人情報",
      "氏名、住所、病名",
      "・職員に関する個人情報",
      "氏名、口座番号",
    ],
    ["- name+address+health", "- name+bank_account"],
  ],
  [
    "a single group without a figure",
    ["不正アクセスにより、個人情報が漏えいした可能性があります。", "・患者様に関する個人情報", "氏名、住所、病名"],
    [],
  ],
  [
    "a bullet with a figure over the line of its data",
    [
      "URLを誤って送信し、個人情報が漏えいしました。",
      "漏えいした情報",
      "・応募者代表 4名",
      "氏名、住所、年齢",
      "・緊急連絡先 3名",
      "氏名、続柄",
    ],
    ["4 name+address+age", "3 name+family"],
  ],
  [
    "lines of groups under a line with their total",
    [
      "A box of papers was stolen.",
      "(1) Taken          Total 60 persons",
      "    Rowers          41 persons",
      "        Name, date of birth, address",
      "    Coaches          19 persons",
      "        Name, address, phone number",
    ],
    ["41 name+date_of_birth+address", "19 name+address+phone"],
  ],
  [
    "a part set apart in a list",
    [
      "The mailbox held mail about 184 persons:",
      "- name, address, phone number; among these, test results for 5 persons",
      "The mail was read by a stranger.",
    ],
    ["184 name+address+phone", "5 exam_results"],
  ],
  [
    "a bracket behind the figure goes on with the data",
    ["The stolen folder held the medical records of 148 tenants (names, addresses, phone numbers)."],
    ["148 health+name+address+phone"],
  ],
  [
    "an earlier figure of the same people",
    [
      "It first reported that 500 patients had been affected. Now it says that 24,937 patients were affected. Almost 25,000 patients did not get a letter.",
      "The stolen files contained names, addresses and dates of birth.",
    ],
    ["24937 name+address+date_of_birth"],
  ],
  ["no figure, no group", ["Your name and address may have been viewed in the breach."], []],
];

describe("who they are, and when", () => {
  test.each<Case>([
    [
      "people by the noun that is counted, and the period of the sentence",
      ["2024年4月1日から2024年6月30日までに登録された会員320名の氏名と住所が流出しました。"],
      ["320 登録された会員 2024-04-01/2024-06-30"],
    ],
    [
      "lines by their label, each with its own period",
      [
        "不正アクセスにより、個人情報が流出しました。",
        "漏えいした情報",
        "・2023年1月5日から2023年3月31日までに購入されたお客様 320名(氏名、住所)",
        "・2024年1月5日から2024年3月31日までに応募された学生 40名(氏名、電話番号)",
      ],
      ["320 購入されたお客様 2023-01-05/2023-03-31", "40 応募された学生 2024-01-05/2024-03-31"],
    ],
    [
      "two groups that lay open over one time",
      ["2024年4月1日から2024年4月9日まで、会員320名の氏名と、講師15名の口座番号を公開していました。"],
      ["320 会員 2024-04-01/2024-04-09", "15 講師 2024-04-01/2024-04-09"],
    ],
    [
      "a span told again in the line of the group",
      [
        "2024年4月1日から2024年6月30日までに購入された方などの情報が、不正アクセスにより流出しました。",
        "流出した情報",
        "【2024年4月1日~6月30日に購入されたお客様】=320名(氏名、住所)",
        "【2024年1月5日~3月31日に応募された学生】=40名(氏名、電話番号)",
      ],
      ["320 購入されたお客様 2024-04-01/2024-06-30", "40 応募された学生 2024-01-05/2024-03-31"],
    ],
    [
      "people by the heading over the line with their figure",
      [
        "不正アクセスにより、個人情報が流出しました。",
        "【在学生】",
        "人数:1,204名",
        "項目:氏名、学籍番号",
        "【卒業生】",
        "人数:388名",
        "項目:氏名、住所",
      ],
      ["1204 在学生 -", "388 卒業生 -"],
    ],
    [
      "people by the item over the line with their figure, those counted above as well among them",
      [
        "不正アクセスにより、個人情報が流出しました。",
        "・アプリの利用者様",
        " 対象者数:1,204名",
        " 項目:氏名、ニックネーム",
        "・キャンペーンに応募された方(2024年4月)",
        " 対象者数:388名(上記の内数)",
        " 項目:氏名、住所",
      ],
      ["1204 アプリの利用者様 -", "388 キャンペーンに応募された方 -"],
    ],
    [
      "no people where only data are named",
      ["不正アクセスがありました。", "漏えいした情報", "メールアドレス、氏名 320件"],
      ["320 null -"],
    ],
    [
      "the days of an attack say nothing of the people",
      ["2024年4月1日から2024年4月3日まで攻撃を受けました。", "会員320名の氏名と住所が流出しました。"],
      ["320 会員 -"],
    ],
  ])("%s", (_claim, lines, groups) => {
    expect(peopleOf(lines)).toEqual(groups);
  });
});

describe("which people, how many, which data", () => {
  test.each(cases)("%s", (_claim, lines, groups) => {
    expect(groupsOf(lines)).toEqual(groups);
  });
});
