import { describe, expect, test } from "vitest";
import { relateCounts } from "../../../../src/relate/count/count.ts";
import { headline } from "../../../../src/relate/count/headline.ts";
import { readingOf } from "./reading.ts";

function affected(text: string) {
  const reading = readingOf(text);
  const { affected: found, warnings } = headline(reading, relateCounts(reading), []);
  const shown = (one: (typeof found)["people"]) => (one === null ? null : `${one.value ?? one.max} ${one.basis}`);
  return { people: shown(found.people), records: shown(found.records), warnings: warnings.map(({ code }) => code) };
}

describe("the headline", () => {
  test.each([
    ["one figure", "会員30名の氏名が流出しました。", "30 single", null],
    [
      "groups of one kind of people, each with a name of its own",
      "個人情報を紛失しました。\n・学部学生 120名:氏名、成績\n・大学院学生 14名:氏名",
      "134 sum",
      null,
    ],
    [
      "a name without more beside one that has more",
      "個人情報を紛失しました。\n・専任教職員 486名:氏名、所属\n・教職員 133名:車種",
      "486 largest",
      null,
    ],
    ["pupils by their year", "紛失したUSBには3年生112人の氏名や成績、2年生98人の氏名が入っていた。", "210 sum", null],
    [
      "people by the information on them",
      "次の情報が流出しました。\n会員情報2,410名分(氏名、住所)\n講師情報38名分(氏名、口座番号)",
      "2448 sum",
      null,
    ],
    [
      "people whose data some of the files hold, though these be a part of the files",
      "閲覧できる状態であったファイル\n① 会議に関するファイル 412件\n② ①のうち個人情報を含むもの 268件(1,135名分〔学生 702名、教職員 433名〕)",
      "1135 single",
      null,
    ],
    [
      "those in both groups",
      "演題登録者284名、参加登録者1,907名(うち重複 251名)の氏名が流出しました。",
      "1940 sum",
      null,
    ],
    [
      "a table under a heading that says what could be seen",
      "3 閲覧可能となっていた個人情報\n学校名　対象者　人数　内容\nA高校　2年生の生徒　236人　氏名、得点\nB高校　1年生の生徒　471人　氏名、欠席日数\n計　707人\n4 閲覧の状況\nA高校では生徒14人、B高校では生徒2人が閲覧していた。",
      "707 stated_total",
      null,
    ],
    [
      "not those of them who were written to",
      "学生281名の氏名が漏えいしました。\n経緯\n6月16日 在学生194名に電子メールで謝罪。卒業生87名には文書を発送",
      "281 single",
      null,
    ],
    ["pupils and who leads them", "生徒34名及び顧問2名の氏名が流出しました。", "36 sum", null],
    [
      "not those who opened the file, nor those asked about it",
      "学生512名の成績を含むファイルが閲覧できる状態でした。学生8名がファイルを開いていました。8名に対しては聴き取りを行いました。",
      "512 single",
      null,
    ],
    [
      "enumerations in one sentence, each in front of its figure, one of them a part",
      "漏えいした情報は、会員様の氏名、住所(8,120名)、会員様のうち口座振替をご利用の方の口座番号(1,432名)、講師の氏名、電話番号(56名)です。",
      "8176 sum",
      null,
    ],
    [
      "records that the lines below break down, the first of them as a part",
      "個人情報が流出しました。\n流れた個人情報\n教職員 485件\nうち 氏名・メールアドレス 89件\n氏名のみ 278件\nメールアドレスのみ 118件\n学生 849件",
      null,
      "1334 sum",
    ],
    [
      "a part, and another group behind it",
      "紛失した媒体には外来患者1,200名の氏名のほか、このうち300名については電話番号が、また職員48名の氏名が含まれていました。",
      "1248 sum",
      null,
    ],
    [
      "few who came to light later, and those who were told of it",
      "児童1名分の健康カードを紛失しました。ほかに2名分のカードもないことが分かりました。3名の保護者に対して説明と謝罪を実施しました。",
      "3 sum",
      null,
    ],
    [
      "a school's number of pupils beside its head",
      "通知表を紛失しました。\n校長 山田太郎 児童数 600名 電話 0463-34-4746\n担任が1クラス分34名の通知表を紛失しました。",
      "34 single",
      null,
    ],
    [
      "groups that headings name",
      "個人情報を紛失しました。\n【在学生】\n人数:1,204名\n【卒業生】\n人数:388名",
      "1592 sum",
      null,
    ],
    [
      "groups that items name, one of them counted above as well",
      "個人情報を紛失しました。\n・一般会員の方\n 人数:1,204名\n・有料会員の方\n 人数:100名(上記の内数)\n・退会された方(2019年まで)\n 人数:388名",
      "1592 sum",
      null,
    ],
    [
      "a total in brackets of more than stands before it",
      "B様とその家族3名(計4名)の氏名を誤って交付しました。",
      "4 stated_total",
      null,
    ],
    ["what was published before", "会員2,236名(前回公表時は2,804名)の氏名が流出しました。", "2236 single", null],
    [
      "those of whom more was kept",
      "次の情報が流出しました。\n①メールアドレス 2,408名\n②①に加え、氏名と住所 911名",
      "2408 largest",
      null,
    ],
    [
      "what the staff were asked for afterwards",
      "職員が知人ら64人の電子カルテを閲覧していました。再発防止のため、全職員487人から誓約書を徴取しました。",
      "64 single",
      null,
    ],
    ["those who searched", "生徒31名の回答用紙を紛失しました。捜索には教職員42名があたりました。", "31 single", null],
    ["those who saw the page", "31名の生徒の氏名が誤って掲載されました。閲覧者は推計で190人です。", "31 single", null],
    [
      "those able to see what others gave",
      "会員41名の氏名が流出しました。新規に登録した309名の方が、別の会員のデータを閲覧できる状態でした。",
      "41 single",
      null,
    ],
    [
      "some of those hit have been told",
      "個人情報が流出しました。流出の可能性がある1,207名のうち、1,150名には6月10日までに電子メールで通知しました。",
      "1207 single",
      null,
    ],
    [
      "a table with its sum, and groups beside it",
      "漏えいが確認された情報\n対象者｜人数\n卒業生｜1,187人\n保護者｜402人\n計｜1,589人\n上記のほか、園児1,920人の氏名と、志願者3,300人の氏名が漏えいした可能性があります。",
      "6809 sum",
      null,
    ],
    [
      "groups counted above in numbered lists",
      "個人情報が流出しました。\n(1)被保険者 2,208人\n(2)被扶養者 764人\n(3)案内を送付した方 385人(すべて(1)又は(2)に含まれます)",
      "2972 sum",
      null,
    ],
    [
      "groups under headings, one of which tells since when",
      "次の情報が閲覧可能な状態でした。\n（1）採用選考に応募された方（2019年4月～2024年10月）\n人数：4,380名\n項目：氏名\n（2）元従業員\n人数：95名\n項目：氏名",
      "4475 sum",
      null,
    ],
    [
      "those told of once more in a log",
      "個人情報を誤って送信しました。\n対象 19名様分\n12月12日 対象の患者様19名に電話で説明",
      "19 single",
      null,
    ],
    [
      "a remark in a bracket behind one of the groups",
      "メールに含まれていた方の情報が転送されました。\n患者さん 64名 氏名、病名\n研究の参加者 211名 年齢、検査値(氏名は含まれません)\n医療関係者 903名 氏名、勤務先",
      "1178 sum",
      null,
    ],
    [
      "those locked out by an attack",
      "不正にログインされた利用者 168人\n試行によりロックされた利用者 5,932人\n168人の氏名が見られました。",
      "168 single",
      null,
    ],
    [
      "a group that holds the one before",
      "次の情報が流出しました。\n(1)カードで決済されたお客様 3,214名\n(2)会員登録されたお客様 (1)を含め7,905名",
      "7905 largest",
      null,
    ],
    ["shops by a letter", "流出の対象は、A店の会員1,043名、B店の会員1,207名です。", "2250 sum", null],
    ["one school named", "市立中学校(1校)の保護者98名のメールアドレスが流出しました。", "98 single", null],
    [
      "one who pointed it out",
      "受講生1名からの指摘で判明しました。受講生56名の氏名が表示されていました。",
      "56 single",
      null,
    ],
    ["bodies in 件", "4件の医療機関に、患者6名分の一覧をFAXで誤送信しました。", "6 single", null],
    [
      "people in brackets behind papers",
      "A店の伝票700枚(337人分)、B店の伝票560枚(221人分)を紛失しました。",
      "558 sum",
      null,
    ],
    [
      "two incidents under headings",
      "次の2件の事案が発生しました。\n\n【事案1】誤送信\n取引先の担当者34名の氏名を誤送信しました。\n\n【事案2】紛失\n伝票(お客様52名分の氏名)を紛失しました。",
      "86 sum",
      null,
    ],
    [
      "a second incident in a sentence",
      "The mailbox held the names of 345 patients. In a separate, unrelated incident, statements of 21 patients were mailed to the wrong people.",
      "366 sum",
      null,
    ],
    ["children whose parents got it", "児童111人の保護者89件のメールアドレスが表示されました。", null, "89 single"],
    [
      "less those counted twice",
      "報告書に従事者4名の氏名、日誌に作業者3名の氏名がありました。2名が重複していたため、流出した氏名は5名分です。",
      "5 stated_total",
      null,
    ],
    ["a vague figure", "Hackers stole the names of thousands of customers.", "null single", null],
    ["inhabitants", "本市の人口は約12万人です。このうち320人の情報が流出しました。", "320 largest", null],
    ["inquiries", "問い合わせは24件ありました。顧客805名の情報が漏えいしました。", "805 single", null],
    [
      "people only apologised to",
      "名簿が読める状態でした。市は7名の方に経緯を説明し、お詫びしました。",
      "7 single",
      null,
    ],
    [
      "what is ours of a vendor's whole",
      "委託先全体では約17万件が漏えいした可能性があり、その中に当組合の2,420件が含まれます。",
      null,
      "2420 single",
    ],
    [
      "tabs of data",
      "The spreadsheet had two data tabs. The details of 96 residents were published.",
      "96 single",
      null,
    ],
    [
      "addresses a mail went to",
      "The email went to 80 email addresses and listed 90 pupils by name.",
      "90 single",
      null,
    ],
    [
      "a number in total behind its noun",
      "For a smaller number of people, approximately 310 in total, dates of birth were exposed.",
      "310 stated_total",
      null,
    ],
    ["what was reset to be safe", "We reset 7,000 passwords as a precaution.", null, null],
    ["a number that begins with one", "One hundred and four parents had their addresses exposed.", "104 single", null],
    [
      "a bracket that breaks the figure down adds no other group",
      "漏えいした情報\n・甲会の社員16名分の住所(役員5名を含む)\n・乙会の役員4名分の住所",
      "20 sum",
      null,
    ],
    [
      "factors of a product",
      "会員様の個人情報を誤って送信しました。\n全体の規模は次のとおりです。\n9名×17通=153名",
      "153 single",
      null,
    ],
    [
      "branches that a sentence tells apart",
      "書類を紛失しました。中央支店では700枚(337人分)、南支店では2,026枚(829人分)を紛失していました。",
      "1166 sum",
      null,
    ],
    [
      "a part by name in a list and by itself in a sentence",
      "カード情報が流出したのはお客様(380名)です。\n漏えいした情報\n【期間中に購入または登録されたお客様】=1,771名\n【うち期間中に購入されたお客様】=380名",
      "1771 largest",
      null,
    ],
    [
      "whole lists of data in two lines",
      "漏えいした情報\n・氏名、性別、住所、電話番号 25名分\n・氏名 34名分",
      "59 sum",
      null,
    ],
    [
      "what was offered, and what the law asks for",
      "抽選で100名の方に記念品を贈る催しで、当選者9名の氏名が漏えいしました。",
      "9 single",
      null,
    ],
    ["whose parents are meant", "新入生(83人)の保護者104人のメールアドレスが流出しました。", "104 single", null],
    [
      "the figure of all clients of a vendor",
      "委託先から予約情報が最大で17万件漏えいし、その中に当組合の情報も含まれていました。\n該当する記録は2,420件です。",
      null,
      "2420 single",
    ],
    ["those who joined the search", "More than 30 officials joined the search for the lost records.", null, null],
    [
      "a threshold of the law",
      "State law asks for a report where more than 500 individuals are concerned. The records of 12 patients were stolen.",
      "12 single",
      null,
    ],
    [
      "those added to the ones before",
      "The thieves copied about 28,500 sets of card data. It is possible that they took about 4,200 additional sets of card data as well.",
      null,
      "32700 sum",
    ],
    ["the number of a district", "Some records of current District 29 students were stolen.", null, null],
    [
      "those whom a measure is for, told by what befell them",
      "We will write to an estimated 5,800 members whose letters were sent in error.",
      "5800 single",
      null,
    ],
    [
      "people by an unknown name behind their data",
      "The stolen book has the names and phone numbers of about 70 rowers.",
      "70 single",
      null,
    ],
    [
      "a share of a body's members",
      "No more than 1,000, of Tidewell's 10,000 members could have been affected.",
      "1000 largest",
      null,
    ],
    ["those of one state", "The data of 201 residents of the State of Maine were stolen.", "null largest", null],
    ["viewers", "患者さんのカルテに、職員による延べ312名の閲覧記録が確認されました。", null, null],
    ["a year in front of a name", "We wrote to you about the 2008 Data Incident.", null, null],
    [
      "a stated total",
      "2. 漏えいした情報\n・学外者 1,204名\n・学生 263名\n・教職員 55名\n計 1,522名",
      "1522 stated_total",
      null,
    ],
    ["groups told apart by who they are", "患者様 最大100名と、職員 20名の氏名が流出しました。", "120 sum", null],
    [
      "parts in brackets and behind うち",
      "対象者 208名(うち退会者125名)の氏名が流出しました。このうち12名は住所を含みます。",
      "208 single",
      null,
    ],
    [
      "heads counted once",
      "2. 情報\n・通知表 34名分\n・座席表 31名分\n延べ65名分(実人数52名)",
      "52 stated_total",
      null,
    ],
    [
      "names of people of several kinds",
      "公開した資料\n・出品者の担当者名(4名分)、落札者名(11名分)\n・審査員名(6名分)",
      "21 sum",
      null,
    ],
    [
      "items told apart by whose they are",
      "流出した情報\n・取引先企業のメールアドレス 52件\n・講座受講者のメールアドレス 31件",
      null,
      "83 sum",
    ],
    ["a rule about heads", "個人情報が漏えいしました。施設は養育者を3人以上置いて運営します。", null, null],
    [
      "accounts told as heads in the title alone",
      "約32万人に不正ログイン\n不正なログインを受けたアカウントは321,045件です。",
      null,
      null,
    ],
    ["another group told as such", "利用者28名の氏名が流出しました。役員16名の氏名も流出しました。", "44 sum", null],
    [
      "what befell others since",
      "生徒410人分の名簿を紛失しました。こうした問題が相次いでいて、先月は別の市で市民6万人分の情報が流出しました。",
      "410 single",
      null,
    ],
    ["groups of nearly one size", "男子120人と女子118人の氏名が流出しました。", "238 sum", null],
    [
      "a whole mailing list",
      "会員約1,300名が登録するメーリングリストに、会員3名の氏名を記載したメールを誤って配信しました。",
      "3 single",
      null,
    ],
    [
      "a vendor's total",
      "委託先では約64万人分の情報が流出し、このうち本市の市民は1万1,240人分です。",
      "11240 largest",
      null,
    ],
    [
      "what was announced before",
      "流出した件数は、当初の発表では1,300件としておりましたが、最大2,450件であることが判明しました。",
      null,
      "2450 single",
    ],
    [
      "groups under headings that name them",
      "個人情報が流出しました。\n1. お客様に関する情報\n・件数:4,512名\n2. 従業員に関する情報\n・件数:312名",
      "4824 sum",
      null,
    ],
    [
      "items of data of two groups",
      "顧客の氏名、住所など約5万3千件と、従業員の氏名など約800件が流出した恐れがあります。",
      null,
      "53800 sum",
    ],
    ["those who searched", "USBメモリを紛失しました。教員3名で校内を捜索しました。", null, null],
    ["data that overlap", "漏えいした情報\n・メールアドレス(4名分)\n・姓(2名分)", "4 largest", null],
    [
      "the exact figure behind a rounded one",
      "More than 7,100 patients were affected. The data of 7,170 patients was stolen.",
      "7170 single",
      null,
    ],
    ["a claim counts for nothing", "犯人は40名分を盗んだと主張しています。", null, null],
    ["accounts are no heads", "713件のアカウントに不正なログインがありました。", null, null],
    ["households are no heads", "30世帯の情報が流出しました。", null, null],
    ["records", "クレジットカード情報(A店:18件、B店:23件、C店:7件)が流出しました。", null, "48 sum"],
    ["件 and 名 of one thing", "会員549名分(576件)の情報が流出しました。", "549 single", "576 single"],
  ])("%s", (_, text, people, records) => {
    expect(affected(text)).toEqual({ people, records, warnings: [] });
  });
});

describe("sums that do not add up", () => {
  test("a total below its lines", () => {
    const lines = "誤って掲載した情報\n・製造業 210名\n・小売業 188名\n・サービス業 124名\n計 512名";
    expect(affected(lines)).toEqual({ people: "512 stated_total", records: null, warnings: ["sum_mismatch"] });
    expect(affected(lines.replace("512", "522")).warnings).toEqual([]);
    expect(affected(`${lines}\n※重複を除きます。`).warnings).toEqual([]);
  });

  test("a sentence that breaks down the figure before it", () => {
    const text = "会員ら4,761人分の個人情報が流出した。内訳は現会員2,318人、退会者1,907人、体験者446人。";
    expect(affected(text).warnings).toEqual(["sum_mismatch"]);
    expect(affected(text.replace("446", "536")).warnings).toEqual([]);
  });

  test("a total with its parts in brackets", () => {
    expect(affected("計50名(従業員30名、退職者10名)の氏名が流出しました。").warnings).toEqual(["sum_mismatch"]);
    expect(affected("計40名(従業員30名、退職者10名)の氏名が流出しました。").warnings).toEqual([]);
  });

  test("two totals of one thing", () => {
    expect(affected("流出したのは合計102名です。\n\n対象者は合計100名です。").warnings).toEqual(["conflicting_totals"]);
  });
});
