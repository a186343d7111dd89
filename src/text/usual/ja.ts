import type { Usual } from "./usual.ts";

/** Those of whom and to whom notices speak with respect. */
const PEOPLE = "保護者 生徒 児童 園児 学生".split(" ");
/** What is theirs. (What is done for them with respect, ご報告, tells that it is done for them: recognise/stand-in.ts.) */
const OWN = "氏名 住所 年齢 性別 職業 所属 連絡先 家族 国籍 出身 続柄 役職 自宅 勤務先".split(" ");
/** Counters of people. */
const COUNTERS = "名 人".split(" ");
/** What shows that 日 is a day, not the beginning of another word: 同じ日程. */
const DAY = "日(?![々本程曜時付常刊])";
/** What is sent is a mail. */
const MAIL = "(?<=メールを(?:一斉に|誤って|間違って|間違えて|個別に|再度)?)";

/** Japanese words that are read as another; see usual.ts. */
export const USUAL_JA: readonly Usual[] = [
  // What things are called.
  {
    id: "mail",
    word: "メール",
    said: "電子メール|e-?メール|e-?mail(?![a-z])",
    examples: ["[電子メール]アドレス", "[Eメール]の本文", "[E-mail]アドレス", "[e-mail]の本文"],
    rejects: ["emailing"],
  },
  { id: "kinship", word: "続柄", said: "続き柄|続がら", examples: ["氏名、[続き柄]"] },
  { id: "name", word: "氏名", said: "姓名", examples: ["[姓名]と住所"] },
  { id: "phone-number", word: "電話番号", said: "お電話番号", examples: ["氏名と[お電話番号]"] },
  {
    id: "password",
    word: "パスワード",
    said: "暗証番号|パスコード|パスフレーズ",
    examples: ["[暗証番号]を変更する", "[パスフレーズ]を変更する"],
  },
  { id: "apology", word: "お詫び", said: "おわび|御詫び|お詑び", examples: ["心より[おわび]します"] },
  // What joins.
  {
    id: "and",
    word: "及び",
    said: "および|並びに|ならびに|とそれに(?:紐|ひも)[づ付](?:く|いた|けた|けられた)|と(?:それ|これ)に(?:対応|付随)(?:する|した)",
    examples: ["氏名[および]住所", "氏名[並びに]住所", "氏名[ならびに]住所", "ID[とそれに紐づいた]パスワード"],
  },
  {
    id: "or",
    word: "又は",
    said: "または|もしくは|若しくは|あるいは|或いは",
    examples: ["氏名[または]住所", "氏名[もしくは]住所", "氏名[あるいは]住所"],
  },
  { id: "on-matter", word: "について", said: "につきまして", examples: ["本件[につきまして]"] },
  // Days, amounts and parts.
  {
    id: "same-day",
    word: "同日",
    said: `(?:同じ|その)${DAY}`,
    examples: ["[同じ日]に送った", "[その日]のうちに"],
    rejects: ["同じ日付の、同じ日程の"],
  },
  {
    id: "same-month",
    word: "同月",
    said: "同じ月(?=[にのはも、内])",
    examples: ["[同じ月]に分かった"],
    rejects: ["同じ月額の"],
  },
  {
    id: "next-day",
    word: "翌日",
    said: `(?:次の|あくる|明くる)${DAY}`,
    examples: ["[次の日]までに", "[明くる日]に"],
    rejects: ["次の日程の"],
  },
  {
    id: "about",
    word: "約",
    said: "(?:おおよそ|おおむね|概ね|大凡|凡そ|およそ)(?= ?[0-9数一二三四五六七八九十])",
    examples: ["[おおよそ]300名", "[概ね]2割"],
    rejects: ["概ね完了した"],
  },
  { id: "until", word: "まで", said: "迄", examples: ["1日[迄]に"] },
  {
    id: "part-of",
    word: "のうち",
    said: "の内(?=[、,]| ?[0-9約])",
    examples: ["300名[の内]、12名"],
    rejects: ["社の内部"],
  },
  { id: "of-these", word: "うち", said: "そのうち(?=[、,約概お]| ?[0-9])", examples: ["[そのうち]12名は"] },
  ...COUNTERS.map((word) => ({
    id: `counter-${word}`,
    word,
    said: `(?<=[0-9])${word}(?:の方々?|の皆様|の皆さま)(?=[のにはがをもへと、])`,
    examples: [`3[${word}の方々]に`],
    rejects: [`3${word}の方面に`],
  })),
  // How politely something is said.
  {
    id: "do",
    word: "し",
    said: "させて(?:いただき|頂き|戴き)(?=ま|、)|(?<![一合])(?:いた|致)し(?=ま[しすせ]|てお[りら]|て[いま])",
    examples: ["公表[させていただき]ました", "回収[いたし]ました", "公表[致し]ます"],
    rejects: ["内容が一致しません"],
  },
  {
    id: "doing",
    word: "して",
    said: "させて(?:いただいて|頂いて|戴いて)(?=[おい])",
    examples: ["公表[させていただいて]おります"],
  },
  { id: "is-doing", word: "ていま", said: "ておりま", examples: ["確認し[ておりま]す"] },
  { id: "is-not", word: "ありません", said: "ございません", examples: ["該当は[ございません]"] },
  { id: "is", word: "あります", said: "(?<=[はもが])ござい?ます", examples: ["該当が[ございます]"] },
  { id: "was", word: "ありました", said: "(?<=[はもが])ござい?ました", examples: ["該当が[ございました]"] },
  {
    id: "was-so",
    word: "でした",
    said: "(?:であった|だった)(?=。)",
    examples: ["12名[であった]。"],
    rejects: ["12名であったが"],
  },
  ...PEOPLE.map((word) => ({
    id: `people-${word}`,
    word,
    said: `${word}(?:様|さま|さん)`,
    examples: [`[${word}様]に`],
  })),
  ...OWN.map((word) => ({ id: `own-${word}`, word, said: `[ご御]${word}`, examples: [`[ご${word}]を`] })),
  // What is possible.
  ...[
    { id: "possible", word: "可能性がある", not: "ない", examples: ["漏えいした[可能性が否定できない]"] },
    {
      id: "possible-politely",
      word: "可能性があります",
      not: "ません",
      examples: ["漏えいした[可能性は否定できません]"],
    },
    { id: "possible-and", word: "可能性があり", not: "ず(?=、)", examples: ["漏えいした[可能性を否定しきれず]、"] },
  ].map(({ not, ...row }) => ({
    ...row,
    said: `可能性[がをはも](?:完全に|全く)?(?:は)?否定(?:でき|しきれ|し切れ)${not}`,
  })),
  // What happened.
  {
    id: "by-mistake",
    word: "誤って",
    said: "間違って|間違えて|まちがって|まちがえて|あやまって",
    examples: ["[間違って]送った", "[まちがえて]送った"],
  },
  ...[
    {
      id: "mail-sent",
      word: "送信し",
      said: "(?:お送りし|送(?:っ(?=[たて])|り(?=まし|、)))",
      examples: ["メールを[送っ]た", "メールを[お送りし]た"],
    },
    { id: "mail-send", word: "送信する", said: "送る", examples: ["メールを一斉に[送る]際"] },
    { id: "mail-was-sent", word: "送信さ", said: "送ら(?=れ)", examples: ["メールを[送ら]れた"] },
  ].map(({ said, ...row }) => ({ ...row, said: `${MAIL}${said}`, rejects: ["書類を送った", "メールを送りつけた"] })),
  {
    id: "stop",
    word: "を停止し",
    said: "を止め(?=まし|た(?!い)|、|てい|ており)",
    examples: ["サービス[を止め]ました"],
    rejects: ["サービスを止めたい"],
  },
  {
    id: "lose-it",
    word: "紛失し",
    said: "(?<=を)(?:無く|なく)し(?=た(?!い)|まし)",
    examples: ["名簿を[なくし]ました"],
    rejects: ["事故をなくしたい"],
  },
  { id: "loss", word: "紛失", said: "亡失|(?:遺失|失く)(?=[しさす])", examples: ["名簿を[亡失]", "名簿を[遺失]した"] },
  { id: "come-to-light", word: "発覚", said: "露見", examples: ["誤送信が[露見]"] },
  {
    id: "tampered",
    word: "改ざんされ",
    said: "書(?:き換え|換え|きかえ)られ",
    examples: ["画面が[書き換えられ]た"],
  },
  {
    id: "tampering",
    word: "改ざん",
    said: "改竄|書(?:き換え|換え|きかえ)",
    examples: ["画面の[改竄]", "画面の[書き換え]"],
  },
];
