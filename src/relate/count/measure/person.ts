import type { Measure } from "../../../schema/vocabulary.ts";
import { anyOf } from "../../../text/any-of.ts";
import { type FigureContext, isStated, says } from "../figure-context.ts";
import { hasCalled, hasWished } from "../incidental/aftermath.ts";
import { isContacted, isNotified } from "../incidental/notified.ts";
import { isTied } from "../incidental/tie-en.ts";
import type { NoticeTraits } from "../traits.ts";
import { isAttached } from "./attached.ts";
import { gotBait } from "./bait.ts";
import { isAllWrittenTo, isMeant } from "./meant.ts";
import { isOnlooker, maySee } from "./onlooker.ts";
import { isUser, ownsAccount, ownsData, tookTheBait } from "./owner.ts";
import { isPestered, isTargeted } from "./pestered.ts";
import {
  ADDRESSEES,
  ASTRAY,
  LABEL,
  PAPER_SENT,
  RECEIVED_WRONGLY,
  RECIPIENT,
  RELATIVE,
  SENT_TO,
} from "./recipient-words.ts";

/** What a figure of people measures: whose data it was, whose account, or who got what was not meant for them. */
export function personMeasure(context: FigureContext, traits: NoticeTraits): Measure {
  const { deedsAfter, deeds, at, figure } = context;
  if (isTargeted(context) || isPestered(context)) return "misuse_cases";
  if (gotBait(context)) return "phishing_targets";
  if (isMeant(context) || (!traits.bcc && isAllWrittenTo(context))) return "other";
  if (isAgent(context)) return "other";
  if (
    isOnlooker(context) ||
    (maySee(context) && !ownsData(context)) ||
    isSuspect(context) ||
    isUser(context) ||
    hasCalled(context) ||
    hasWished(context)
  )
    return "other";
  if (ownsAccount(context) || tookTheBait(context)) return "compromised_accounts";
  if (ownsData(context) || isOfLeak(context) || isNetOfItems(context)) return "affected_people";
  if (isFromWhom(context) || isFound(context)) return "other";
  if (!traits.bcc && (isSubscribed(context) || hasGotJunk(context))) return "recipients";
  if (!isMissent(context) && BEFALLEN.test(at.text.slice(Math.max(0, figure.span.start - 14), figure.span.start)))
    return "affected_people";
  if (isContacted(context) || isOfReturned(context)) return "other";
  if (
    says(deedsAfter, "answered") ||
    (says(deedsAfter, "returned") && hasDealtWithIt(context) && !(traits.disposal && isThrownAway(context))) ||
    (isStated(context) && says(deedsAfter, "punished")) ||
    HEARD_FROM.test(at.text.slice(figure.span.end, figure.span.end + 60))
  )
    return "other";
  if (context.topic === "response" && !isNotified(context) && !says(deeds, "exposed", "slipped", "held", "compromised"))
    return "other";
  if (isWronglyPrinted(context)) return "affected_people";
  if (hasOpened(context)) return "recipients";
  if (isApologised(context) && !ASTRAY_JA.test(at.text.slice(figure.span.end, figure.span.end + 40))) return "other";
  if (!traits.bcc && !says(deeds, "bcc") && (isRecipient(context, traits) || isCalledRecipient(context)))
    return "recipients";
  return isTied(context) ? "affected_people" : "other";
}

/** 画像 延べ3,118件(実患者数1,905人): how many people the items in front of the bracket are of. */
const isNetOfItems = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  figure.distinct &&
  /件(?:分)?[(（][^()（）0-9]{0,14}$/u.test(at.text.slice(Math.max(0, figure.core.start - 18), figure.core.start));

/** What people do with what came to them by mistake: "… of whom have already deleted". */
const DEALT_WITH_EN = anyOf([/returned|deleted|destroyed|recalled|collected|replied|came back/u], "u", {
  before:
    /^(?: of (?:them|these|those|whom))?(?: (?:who|had|have|has|already|since|also|immediately|promptly|then)){0,4} /u,
  after: /\b/u,
});

/** "12 recipients have deleted it": in English people are the doers; what was recovered is the thing that held their data. */
const hasDealtWithIt = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" || DEALT_WITH_EN.test(at.text.slice(figure.core.end, figure.core.end + 60));

/** 郵送した案内のうち68名分について、児童名が別の方のものとなっていた: in what was sent to those, others' data stood. */
const isWronglyPrinted = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  /うち、?(?:約|計)?[0-9,]{1,9}(?:名|人)様?分$/u.test(
    at.text.slice(Math.max(0, figure.span.end - 20), figure.span.end),
  ) &&
  /^(?:について|に|で|は|の)、?[^。]{0,40}(?:別の|別人|(?:他|ほか)の(?:方|人|世帯|対象者|受給者)|異な|誤り|ずれ)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 60),
  );

/** 対象者1,719人に誤って送付した: what went wrong is that it came to them. */
const isMissent = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  /^(?:様|の方|の皆様)?(?:に|へ|宛てに?|あてに?)(?:対して?)?、?[^。、はが]{0,30}(?:誤送|誤配|誤って[^。、はが]{0,20}(?:送|配|渡|交付|発信|投函))/u.test(
    at.text.slice(figure.span.end, figure.span.end + 70),
  );

/** "2,300 people received one of the fake invoices": those who got what an attacker sent. */
const hasGotJunk = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en" &&
  /^ (?:[a-z]{3,14} )?(?:got|received|were sent) (?:one of )?(?:the |these |those |an? )?(?:fake|false|bogus|phishing|spam|scam|fraudulent|malicious|suspicious)\b/iu.test(
    at.text.slice(figure.core.end, figure.core.end + 80),
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

/** What somebody did with data or papers: が、業務のファイルを持ち出して. */
const DONE_BY_JA = anyOf(
  [
    /^が、?[^。がは]{0,30}を、?[^。をがは]{0,24}(?:保存|持ち出|持ち帰|送信|送付|コピー|複写|作成|操作|廃棄|投稿|撮影|公開|掲載|添付|使用|利用)(?:し(?:て|た|、)|って|り、)/u,
    /^が、?[^。をがは]{0,24}(?:端末|パソコン|媒体|メモリ|フォルダー?|クラウド|アカウント|アドレス)(?:に|へ)(?:保存|ダウンロード|コピー|転送|送信)し/u,
  ],
  "u",
);

/** 新たに4名が、業務のファイルを私物の媒体に保存していた: those who do something with things are none it befell. */
const isAgent = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  (figure.value ?? 0) < 30 &&
  DONE_BY_JA.test(at.text.slice(figure.span.end, figure.span.end + 70));

/** 回収(うち開封済み19人分): how those got back were found. */
const isOfReturned = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  /(?:不達|未達|宛先不明|連絡がつか(?:ない|なかった)|未開封|開封済み?|回収済み?|削除済み?)(?:の(?:もの)?)?(?:は|が|:)?(?:約|計)?$/u.test(
    at.text.slice(Math.max(0, figure.core.start - 10), figure.core.start),
  );

/** 流出したおそれのある取引先など1,870人に個別に連絡: whatever is done for them, it says that they were hit. */
const isOfLeak = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  /(?:漏えい|漏洩|流出|閲覧|紛失|誤送信)(?:した|された|の)(?:可能性|おそれ|恐れ)[がの]ある[^、。0-9]{0,14}(?:約|計)?$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 30), figure.span.start),
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

/** 会員様3名から…とのご連絡をいただき, 二人のお客様より「…。」とのご指摘 */
export const HEARD_FROM =
  /^[)）]?(?:の(?:お客様|お客さま|会員|利用者|患者|生徒|学生|保護者|市民|参加者|申込者)(?:様|さま)?|様|の方)?(?:から|より)(?:、?「|[^。]{0,90}(?:連絡|申し出|申出|問い?合わせ|相談|指摘|苦情|報告|通報|電話))/u;

/** 閲覧された66人には: what befell them stands right before the figure, whatever is done about them after it. */
const BEFALLEN = anyOf(
  [
    // What befell them.
    /(?:閲覧|流出|漏えい|漏洩|公開|窃取|悪用|紛失)(?:された|した)(?:のは|方)?$/u,
    anyOf(
      [
        // 対象者, 該当する利用者.
        /者/u,
        /の?(?:生徒|児童|園児|学生|患者|職員|教職員|会員|利用者|住民|市民|受講者|受験者|世帯主|加入者|契約者|お客様|お客さま|方)/u,
        /と(?:なる|なった)(?:方|お客様|お客さま|生徒|学生|患者|会員|利用者)/u,
      ],
      "u",
      {
        before: /(?:^|[^ぁ-ん一-龠]|の)(?:対象|該当)/u,
        after: /(?:様|さま|さん)?(?:[はが]|の?(?:皆様|皆さま|方々?))?$/u,
      },
    ),
  ],
  "u",
);

/** 5人の委員に経緯を連絡し、謝罪した */
export const isApologised = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  figure.counter === "person" &&
  /^(?:の[^、。はがをに]{1,12})?(?:様|の方|の方々|の皆様)?(?:に|へ)[^。]{0,30}(?:謝罪|お詫び|陳謝|お知らせ|連絡|通知|説明)(?:し|を(?:行|実施|いた|申|し)|と(?:謝罪|お詫び|陳謝))/u.test(
    at.text.slice(figure.span.end, figure.span.end + 60),
  ) &&
  !/(?:送信先|送付先|受信者|相手方?|誤送)[^、。]{0,6}$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 14), figure.span.start),
  );

/** これまでに53人が封を開けていた: those who have others' letters in hand. */
const hasOpened = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  /^(?:の方)?が、?(?:すでに|既に)?(?:封を(?:開|切)|封筒を開|開封)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 20),
  );

/** What came to them was not theirs, whatever is said to them about it. */
const ASTRAY_JA = /^[^。]{0,30}(?:誤|渡し|送信|送付|届)/u;

/** 217名の会員様へ電子メールを送信: those a mail went to. */
export const isWrittenTo = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  figure.counter === "person" &&
  /^(?:の[^、。はがをにへ宛あ]{0,16}|様)?(?:に|へ|宛て?に?|あてに?)(?:対して?|向けて?)?[^。は]{0,40}(?:送信|配信|発信|送っ|送り)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 100),
  );

/** The figure counts those something went to by mistake. */
export function isRecipient(context: FigureContext, traits: NoticeTraits): boolean {
  const { at, figure, reading, deedsBefore, sentence } = context;
  const label = deedsBefore.at(-1);
  const between = label === undefined ? null : at.text.slice(label.end, figure.span.start);
  if (reading.language === "ja")
    return (
      (label?.code === "to-recipient" && between !== null && LABEL.test(between) && !leadsData(context)) ||
      isUnderAddressees(context) ||
      RECIPIENT.test(at.text.slice(figure.span.end, figure.span.end + 80).replace(RELATIVE, "の"))
    );
  if (PAPER_SENT.test(at.text.slice(Math.max(sentence.start, figure.span.start - 140), figure.span.start))) return true;
  if (RECEIVED_WRONGLY.test(at.text.slice(figure.core.end, figure.core.end + 40))) return true;
  if (!traits.misdelivery && !ASTRAY.test(at.text.slice(sentence.start, sentence.end)) && !isAttached(context))
    return false;
  const got = at.text.slice(figure.core.end, figure.core.end + 70);
  if (/^ (?:\w{1,20}ly )?received\b/u.test(got) && !/^.{0,50}\b(?:notif|breach|notice)/u.test(got)) return true;
  const lead = at.text.slice(Math.max(sentence.start, figure.span.start - 90), figure.span.start);
  // "a letter to parents that their children's data had gone to one of them by mistake": the letter went to others.
  const content = lead.replace(/^.{0,80}\b(?:letter|notice|notif\w{1,9}|e-?mail)s?\b[^.;]{0,60}\bthat /iu, "");
  return SENT_TO.test(content) && !/\b(?:letter|notice|notif|informing|apolog|explanation)/iu.test(content);
}

/** 3 送信先 / 通知を希望した47名: a line, or the heading above it, that says to whom something went. */
const isUnderAddressees = (context: FigureContext): boolean =>
  !isStated(context) &&
  !leadsData(context) &&
  [context.at.text, context.reading.passages[context.at.passage.block.parent ?? -1]?.normal.text ?? ""].some((text) =>
    ADDRESSEES.test(text),
  );

/** "handed to the 12 paying and 40 former members" */
const isCalledRecipient = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en" &&
  figure.noun !== null &&
  /^(?:recipients|addressees)$/iu.test(at.text.slice(figure.noun.start, figure.noun.end)) &&
  !ENTITLED.test(at.text.slice(figure.numeral.end, figure.noun.end)) &&
  !/\bproviders (?:and|or) recipients$/iu.test(at.text.slice(figure.numeral.end, figure.noun.end));

/** "healthcare recipients", "food stamp recipients": people who get what they are entitled to. */
const ENTITLED = anyOf(
  [
    // What is given to people in need.
    /care|healthcare|aid|benefits?|welfare|medicaid|medicare|assistance|stamps?|pensions?|scholarship|services?|programs?|subsidy|relief|scheme/u,
    // What is given to few.
    /grant|award|transplant|vaccine|donor|organ|medal/u,
  ],
  "iu",
  { before: /\b/u, after: / recipients$/u },
);

/** 送付先に指定された18人の氏名: whose data they are, whatever their part. */
const leadsData = ({ at, figure }: FigureContext): boolean =>
  at.text.charAt(figure.span.end) === "の" && at.hits.from("data-type", figure.span.end + 1) !== undefined;
