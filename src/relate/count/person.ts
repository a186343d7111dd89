import type { Measure } from "../../schema/vocabulary.ts";
import { type FigureContext, isStated, says } from "./figure-context.ts";
import type { NoticeTraits } from "./traits.ts";

/** What a figure of people measures: whose data it was, whose account, or who got what was not meant for them. */
export function personMeasure(context: FigureContext, traits: NoticeTraits): Measure {
  const { deedsAfter, deeds, at, figure } = context;
  if (isTargeted(context)) return "misuse_cases";
  if (gotBait(context)) return "phishing_targets";
  if (isMeant(context)) return "other";
  if (isOnlooker(context) || isSuspect(context) || isUser(context)) return "other";
  if (ownsAccount(context) || tookTheBait(context)) return "compromised_accounts";
  if (ownsData(context)) return "affected_people";
  if (isFromWhom(context) || isFound(context)) return "other";
  if (!traits.bcc && isSubscribed(context)) return "recipients";
  if (!isMissent(context) && BEFALLEN.test(at.text.slice(Math.max(0, figure.span.start - 14), figure.span.start)))
    return "affected_people";
  if (
    says(deedsAfter, "answered") ||
    (says(deedsAfter, "returned") && hasDealtWithIt(context) && !(traits.disposal && isThrownAway(context))) ||
    (isStated(context) && says(deedsAfter, "punished")) ||
    HEARD_FROM.test(at.text.slice(figure.span.end, figure.span.end + 60))
  )
    return "other";
  if (context.topic === "response" && !says(deeds, "exposed", "slipped", "held", "compromised")) return "other";
  if (!traits.bcc && !says(deeds, "bcc") && (isRecipient(context, traits) || isCalledRecipient(context)))
    return "recipients";
  return "affected_people";
}

/** "12 recipients have deleted it": in English people are the doers; what was recovered is the thing that held their data. */
const hasDealtWithIt = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" ||
  /^(?: of (?:them|these|those|whom))?(?: (?:who|had|have|has|already|since|also|immediately|promptly|then)){0,4} (?:returned|deleted|destroyed|recalled|collected|replied|came back)\b/u.test(
    at.text.slice(figure.core.end, figure.core.end + 60),
  );

/** 対象者1,719人に誤って送付した: what went wrong is that it came to them. */
const isMissent = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  /^(?:様|の方|の皆様)?(?:に|へ|宛てに?|あてに?)(?:対して?)?、?[^。、はが]{0,30}(?:誤送|誤配|誤って[^。、はが]{0,20}(?:送|配|渡|交付|発信|投函))/u.test(
    at.text.slice(figure.span.end, figure.span.end + 70),
  );

/** メーリングリスト(登録者245人)に…誤って送信, 会員約1,200名が登録するメーリングリスト: all whom what is sent to a list reaches. */
const isSubscribed = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "ja" &&
  (LIST_OF.test(at.text.slice(figure.span.end, figure.span.end + 40)) ||
    LISTED_IN.test(at.text.slice(Math.max(sentence.start, figure.span.start - 30), figure.span.start))) &&
  /(?:送信|配信|投稿|発信|送付|送って|流し)/u.test(at.text.slice(figure.span.end, sentence.end));

const LISTS =
  "(?:メーリングリスト|メーリング・リスト|ML|メルマガ|メールマガジン|配信リスト|一斉メール|グループLINE|LINEグループ)";
const LIST_OF = new RegExp(
  `^(?:が|の)(?:登録|参加|加入|所属|購読)(?:する|している|していた|された|中の|済みの)?[^、。はがを]{0,12}${LISTS}`,
  "u",
);
const LISTED_IN = new RegExp(
  `${LISTS}(?:の)?[(（](?:登録者?|参加者?|会員|購読者|メンバー|読者|対象者?)?(?:数)?(?:は|:)?(?:約|計)?$`,
  "u",
);

/** 学校外で9人分の家庭票を見つけた: what turned up again. */
const isFound = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  /^(?:の[^、。はがを]{1,16})?(?:を|が)[^、。]{0,8}(?:見つけ|見つか|発見)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 40),
  );

/** 委員37人から提出された911名分の情報: those who handed in what is lost of others. */
const isFromWhom = ({ at, figure, order, reading }: FigureContext): boolean => {
  const next = at.figures[order + 1];
  return (
    reading.language === "ja" &&
    next?.counter === "person" &&
    /^(?:様|の方)?(?:から|より)、?[^。、はが]{0,10}(?:提出|回収|受領|預か|お預かり|集め|収集|受け取|提供)[^。、はが]{0,10}$/u.test(
      at.text.slice(figure.span.end, next.span.start),
    )
  );
};

/** 66人分の情報を送るべきところ: what should have gone out, not what did. */
const isMeant = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  (/本来の?(?:送付|配布|配付|案内|発送|通知|交付)?(?:対象者?|先|相手)(?:の|である)?$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 14), figure.span.start),
  ) ||
    /^の[^、。はが]{0,16}を[^、。]{0,24}(?:送信|送付|提供|交付|渡す|渡し|添付|公開|掲載|送る|抽出|郵送|返却)(?:す|する)?べき(?:ところ|であ|だっ|もの)/u.test(
      at.text.slice(figure.span.end, figure.span.end + 60),
    ));

/** 要録1700名分を誤廃棄: thrown away, which is the mistake itself. */
const isThrownAway = ({ at, figure }: FigureContext): boolean =>
  /^(?:の[^、。はが]{0,20})?[をが]、?[^、。]{0,20}(?:誤廃棄|廃棄|処分|焼却|溶解|裁断)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 50),
  );

/** 代表と社員2名、元社員1名の計4名を逮捕した: those who did it. */
const isSuspect = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  /^(?:ら)?(?:、[^。]{0,60}\d{1,2}[名人])?(?:の計\d{1,2}[名人])?(?:を|が)[^。]{0,80}(?:逮捕|書類送検|起訴)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 180),
  );

/** 従業員1人の業務用パソコンがウイルスに感染, "a terminal used by one employee was infected": whose machine it was. */
const isUser = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "en"
    ? MACHINE_OF.test(at.text.slice(Math.max(sentence.start, figure.span.start - 60), figure.span.start)) ||
      /^['’]s? (?:[a-z-]{2,14} ){0,2}(?:computers?|laptops?|PCs?|workstations?|terminals?|phones?|smartphones?|devices?)\b/u.test(
        at.text.slice(figure.core.end, figure.core.end + 60),
      )
    : /^の[^、。はがを]{0,10}(?:パソコン|PC|端末|スマートフォン|スマホ)[^。]{0,30}(?:感染|乗っ取|遠隔|不正)/u.test(
        at.text.slice(figure.span.end, figure.span.end + 60),
      );

const MACHINE_OF =
  /\b(?:computers?|laptops?|PCs?|workstations?|terminals?|phones?|smartphones?|devices?|machines?|tablets?) (?:of|used by|belonging to|assigned to|issued to|operated by|owned by|in use by) (?:only |just |the |our |its )?$/u;

/** "three students opened these files", "viewed by 95 visitors": those who saw the data. */
const isOnlooker = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "ja"
    ? SAW_JA.test(at.text.slice(figure.span.end, figure.span.end + 40)) ||
      (LOOKED.test(at.text.slice(Math.max(sentence.start, figure.span.start - 12), figure.span.start)) &&
        !OWNS_DATA.test(at.text.slice(figure.span.end, figure.span.end + 40)))
    : SEEN_BY.test(at.text.slice(Math.max(sentence.start, figure.span.start - 60), figure.span.start)) ||
      SAW.test(at.text.slice(figure.core.end, figure.core.end + 50));

/** 実際に9名が閲覧しました */
const SAW_JA = /^(?:の[^、。はがを]{1,10})?が[^、。]{0,12}(?:閲覧|開封|ダウンロード)(?:し(?!得)|を行)/u;
/** 誤って閲覧した23名, ファイルを開いた方は4名 */
const LOOKED =
  /(?:閲覧|開封|ダウンロード|視聴)(?:した|していた|を行った)(?:の|者|方|人|生徒|学生|職員|会員|利用者)?(?:は|が)?(?:、)?$/u;
const SEEN_BY =
  /\b(?:viewed|opened|accessed|downloaded|displayed|seen|read|visited)\b[^.;,]{0,24} by (?:about |around |some |up to )?$/iu;
const SAW =
  /^ (?:had |have |has |may have )?(?:actually |improperly |wrongly )?(?:opened|viewed|accessed|downloaded|clicked(?: on)?|looked at|looked up|looked into|saw|read|used|misused|abused|copied|stole|took|sold|passed on|searched|snooped (?:on|in|through)) (?:the|these|those|this|that|it|them|a|an|his|her|their|personal|confidential|patients?|students?|customers?|clients?|private|sensitive|information|data|details|records|medical|taxpayers?|residents?|members?)\b/iu;

/** 職員30名にフィッシングメールが届いた */
const BAIT_JA =
  /^(?:の[^、。はがを]{0,10})?(?:に|へ|宛てに?|あてに?)(?:対し(?:て)?)?、?[^、。]{0,12}(?:フィッシング|標的型(?:攻撃)?|なりすまし|不審な?|偽の?|詐欺)(?:の)?メールが?[^、。]{0,6}(?:届|送(?:ら|信さ|付さ)|着信|配信さ)/u;

/** "phishing e-mails were sent to 3,200 employees", "received by 3,200": who got the bait, not who took it. */
export const gotBait = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  (reading.language === "ja" && BAIT_JA.test(at.text.slice(figure.span.end, figure.span.end + 50))) ||
  (reading.language === "en" && TARGETED.test(at.text.slice(figure.core.end, figure.core.end + 60))) ||
  (reading.language === "en" &&
    /\bphishing (?:e-?mails?|mails?|messages?|texts?|letters?)\b[^.;]{0,90}\b(?:(?:sent|delivered|addressed|went|mailed) (?:out )?to|received by|reached|targeted|targeting) (?:about |around |some |over |all |the |our |more than |approximately |nearly ){0,2}$/iu.test(
      at.text.slice(Math.max(sentence.start, figure.span.start - 150), figure.span.start),
    ));

/** "620 students were targeted by a phishing scam" */
const TARGETED =
  /^(?: and [a-z]{3,12})? (?:were|was|had been|have been) targeted (?:by|with|in) (?:an? |the )?(?:[a-z-]{2,12} ){0,2}(?:phishing|scam|spam|fraudulent|fake|bogus)\b/iu;

/** "at least 52 customers have had calls", "one member has had his account hijacked": what came of it later. */
const isTargeted = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en" &&
  /^ (?:have|has|had) (?:already |since ){0,2}(?:had (?:his|her|their|an?|several|some) |(?:had|received|got|reported) (?:[a-z]{1,20} ){0,3}(?:calls|texts|phone calls|scam))/u.test(
    at.text.slice(figure.core.end, figure.core.end + 60),
  );

/** 会員様3名から…とのご連絡をいただき, 二人のお客様より「…。」とのご指摘 */
export const HEARD_FROM =
  /^[)）]?(?:の(?:お客様|お客さま|会員|利用者|患者|生徒|学生|保護者|市民|参加者|申込者)(?:様|さま)?|様|の方)?(?:から|より)(?:、?「|[^。]{0,90}(?:連絡|申し出|申出|問い?合わせ|相談|指摘|苦情|報告|通報|電話))/u;

/** 閲覧された66人には: what befell them stands right before the figure, whatever is done about them after it. */
const BEFALLEN =
  /(?:閲覧|流出|漏えい|漏洩|公開|窃取|悪用|紛失)(?:された|した)(?:のは|方)?$|(?:^|[^ぁ-ん一-龠]|の)(?:対象|該当)(?:者|となる(?:方|お客様|お客さま))(?:[はが]|の?(?:皆様|皆さま|方々?))?$/u;

/** 2名が偽の画面にIDとパスワードを入力した */
const tookTheBait = ({ at, figure, reading }: FigureContext): boolean =>
  (reading.language === "ja" ? BAITED.ja : BAITED.en).test(at.text.slice(figure.core.end, figure.core.end + 120));

const BAITED = {
  ja: /^が[^。]{0,90}(?:パスワード|ID|認証情報)[^。]{0,10}入力|^が[^。]{0,40}(?:フィッシング|標的型|詐欺|偽の)[^。]{0,24}(?:被害に遭|被害にあ|被害を受け|騙され|だまされ|引っかか|アカウント[^。]{0,8}(?:乗っ取|不正))/u,
  en: /^ (?:had |have |has )?(?:each )?(?:fell|fallen|fall) (?:victim to|for) [^.;]{0,40}(?:phishing|scam|spoofed|fake|fraudulent)|^ (?:had |have |has )?(?:clicked (?:on )?(?:the|a|this|that) link|(?:responded|replied) to (?:the|a|this|these|such) (?:phishing|fraudulent|fake|spoofed|scam|malicious))|^ (?:had |have |has )?(?:entered|typed|given|gave|provided|disclosed) (?:their|his|her) (?:[a-z-]{1,12} )?(?:credentials|passwords?|log-?ins?|usernames?)/iu,
} as const;

const OWNS = {
  ja: /^(?:の方)?(?:の|が(?:使用|利用|所有|管理|保有|契約)(?:する|していた|している|した)|に(?:付与|貸与|発行|割り当て|割当て|配付)[^、。はがを]{1,8}(?:た|る))[^、。はがをに(（・]{0,20}(?:アカウント|メールボックス|マイページ|アドレスの(?:パスワード|認証))|^の(?:(?:教?職員|教員|社員|学生|従業員)の)?(?:業務用)?(?:メール)?アドレス(?:から|を(?:使|悪用|利用)|が(?:不正|悪用|乗っ取)|(?:に|へ)[^。]{0,24}(?:不達|戻り|配信不能|エラーメール|届かなかった))|^(?:の方)?の[^、。はがをに(（・]{0,8}(?:ID|認証情報|パスワード|ログイン)[^。(（・]{0,24}(?:不正|悪用|乗っ取|使用され|利用され|使われ|詐取|盗|窃取|入力)/u,
  en: /^(?:'s?)? (?:e-?mail |user )?(?:accounts?|mailbox(?:es)?)\b/iu,
} as const;

/** 教員1名のメールアカウント, "the mailboxes of three teachers". */
function ownsAccount({ at, figure, reading }: FigureContext): boolean {
  // 職員1名(以下「甲」という。)のアカウント
  const after = at.text
    .slice(figure.core.end, figure.core.end + 80)
    .replace(/^[(（][^()（）]{0,36}[)）]/u, "")
    .slice(0, 40);
  if (OWNS[reading.language].test(after)) return true;
  return (
    reading.language === "en" &&
    /\b(?:accounts?|mailbox(?:es)?) (?:of|belonging to|used by) (?:the |our |its |only )?$/iu.test(
      at.text.slice(Math.max(0, figure.span.start - 40), figure.span.start),
    )
  );
}

/** 受信した約200名の会員のアドレス: their data, whatever else they did. */
const ownsData = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" && OWNS_DATA.test(at.text.slice(figure.span.end, figure.span.end + 40));

const OWNS_DATA =
  /^分?の(?:[^、。はがをにへとの]{1,12}の)?(?:皆様の|皆さまの|方の|方々の)?(?:個人情報|氏名|住所|電話番号|メールアドレス|アドレス|生年月日|連絡先)(?!.{0,12}(?:宛|あて|へ(?!の)|に(?:対|送|メール|誤)))/u;

/** 5人の委員に経緯を連絡し、謝罪した */
export const isApologised = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  figure.counter === "person" &&
  /^(?:の[^、。はがをに]{1,12})?(?:様|の方|の方々|の皆様)?(?:に|へ)(?:対し|対して)?[^。]{0,24}(?:謝罪し|お詫びし|おわびし|陳謝し)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 60),
  ) &&
  !/(?:送信先|送付先|受信者|相手方?|誤送)[^、。]{0,6}$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 14), figure.span.start),
  );

/** 217名の会員様へ電子メールを送信: those a mail went to. */
export const isWrittenTo = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  figure.counter === "person" &&
  /^(?:の[^、。はがをにへ宛あ]{0,16}|様)?(?:に|へ|宛て?に?|あてに?)(?:対して?|向けて?)?[^。は]{0,40}(?:送信|配信|発信|送っ|送り)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 100),
  );

/** 49名のメールアドレス, 受験者(100名)の電子メールアドレス */
export const ownsAddress = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  figure.counter === "person" &&
  /^[)）]?(?:分|様|の方)?の(?:方の|会員の|氏名(?:と|・|及び|および))?(?:電子|E)?メールアドレス(?!宛|あて|に|へ)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 30),
  );

/** The figure counts those something went to by mistake. */
export function isRecipient(context: FigureContext, traits: NoticeTraits): boolean {
  const { at, figure, reading, deedsBefore, sentence } = context;
  const label = deedsBefore.at(-1);
  const between = label === undefined ? null : at.text.slice(label.end, figure.span.start);
  if (reading.language === "ja")
    return (
      (label?.code === "to-recipient" && between !== null && LABEL.test(between) && !leadsData(context)) ||
      RECIPIENT.test(at.text.slice(figure.span.end, figure.span.end + 80).replace(RELATIVE, "の"))
    );
  if (PAPER_SENT.test(at.text.slice(Math.max(sentence.start, figure.span.start - 140), figure.span.start))) return true;
  if (RECEIVED_WRONGLY.test(at.text.slice(figure.core.end, figure.core.end + 40))) return true;
  if (!traits.misdelivery && !ASTRAY.test(at.text.slice(sentence.start, sentence.end))) return false;
  const got = at.text.slice(figure.core.end, figure.core.end + 70);
  if (/^ (?:\w{1,20}ly )?received\b/u.test(got) && !/^.{0,50}\b(?:notif|breach|notice)/u.test(got)) return true;
  const lead = at.text.slice(Math.max(sentence.start, figure.span.start - 90), figure.span.start);
  return SENT_TO.test(lead) && !/\b(?:letter|notif|informing|apolog|explanation)/iu.test(lead);
}

/** "handed to the 12 paying and 40 former members" */
const isCalledRecipient = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en" &&
  figure.noun !== null &&
  /^(?:recipients|addressees)$/iu.test(at.text.slice(figure.noun.start, figure.noun.end)) &&
  !ENTITLED.test(at.text.slice(figure.numeral.end, figure.noun.end)) &&
  !/\bproviders (?:and|or) recipients$/iu.test(at.text.slice(figure.numeral.end, figure.noun.end));

/** "healthcare recipients", "food stamp recipients": people who get what they are entitled to. */
const ENTITLED =
  /\b(?:care|healthcare|aid|benefits?|welfare|medicaid|medicare|assistance|stamps?|pensions?|scholarship|grant|award|transplant|services?|programs?|subsidy|relief|vaccine|donor|organ|medal|scheme) recipients$/iu;

/** 送付先に指定された18人の氏名: whose data they are, whatever their part. */
const leadsData = ({ at, figure }: FigureContext): boolean =>
  at.text.charAt(figure.span.end) === "の" && at.hits.from("data-type", figure.span.end + 1) !== undefined;

/** "A spreadsheet with 1,200 rows was sent to 14 parents": what holds data, and is no notice. */
const PAPER_SENT =
  /\b(?:spreadsheet|list|file|database|export|table|register)s?\b[^.;]{0,70} (?:was|were|been|got) (?:sent|forwarded|mailed|e-?mailed|distributed|circulated|handed) to (?:about |some |all |the |around )?$/iu;
const RECEIVED_WRONGLY =
  /^ (?:each |all )?(?:mistakenly|wrongly|erroneously|accidentally|inadvertently) (?:received|got|were sent|was sent|were given|were mailed)\b/iu;
/** What went to somebody by mistake. */
const ASTRAY =
  /\b(?:by mistake|in error|mistakenly|inadvertently|accidentally|erroneously|wrong|incorrect|unrelated|unintended)\b/iu;
const LABEL = /^(?:は|が|:|数|の数|件数)?[ :]?[^、。]{0,20}$/u;
const RECIPIENT =
  /^[)）]?(?:の[^、。はがを]{0,12})?(?:様|の方|の皆様)?(?:に(?![関係つよと加])|へ|宛て?に?|あてに?)(?:対し|対して|向け|向けて)?[、,]?[^。はが]{0,60}?(?:送信|送付|配信|発送|郵送|メール(?!アドレス)|交付|手渡|渡し|送っ|送り|発信|案内|FAX|漏らし|伝え|話し|見せ|開示|閲覧に供|配布|配付|配っ|誤配|引き渡|返却し)/u;
/** 氏名が記載されたファイル: what qualifies a noun has a subject of its own. */
const RELATIVE = /が(?=記載|含ま|入っ|保存|施さ|掲載|書かれ|分か|わか|判る)/gu;
const SENT_TO =
  /(?:\b(?:sent|mailed|e-?mailed|forwarded|faxed|posted|delivered|distributed|circulated|e-?mail)\b[^.;]{0,60}\bto|\b(?:inviting|e-?mailed|mailed)|\breceived by)(?: (?:all|the|only|a|of|total|about|approximately|some|our|its|these)){0,4} $/iu;
