import type { Thing } from "../../../recognise/count/thing.ts";
import {
  behindOf,
  beside,
  cellOf,
  type FigureContext,
  inFrontOf,
  isStated,
  lineAbove,
  says,
} from "../figure-context.ts";
import { isTiedBody } from "../measure/body-en.ts";
import { isViewer } from "../measure/onlooker.ts";
import { HEARD_FROM } from "../measure/person.ts";
import { isInTwo } from "../total/overlap.ts";
import { isActor, isChecking } from "./actor.ts";
import { isAftermath } from "./aftermath.ts";
import { isToldInPassing } from "./aside-en.ts";
import { isElsewhere } from "./elsewhere-en.ts";
import { CALLED_IN, EXPECTED, HOLDER, INTENDED, SPENT_EN } from "./incidental-words.ts";
import { FEW, HARM, isNarrative } from "./narrative-en.ts";
import { isNotified } from "./notified.ts";
import { isProportion } from "./proportion.ts";
import { isReaction } from "./reaction.ts";
import { isBase, isSizeInPassing } from "./size.ts";
import { isUntold } from "./tie-en.ts";

/** Whether a figure says nothing of the incident: figures of measures, requests and contacts, prices, who checks what. */
export function isIncidental(context: FigureContext, thing: Thing): boolean {
  const { assertion, topic, deeds, deedsAfter, reading, figure } = context;
  if (isDescribed(context, thing) || (thing === "person" && isNotified(context))) return false;
  if (isToldInPassing(context, thing)) return true;
  if (thing === "organization" && isElsewhere(context)) return false;
  if (topic === "contact" || topic === "measures" || topic === "request") return true;
  if (isNoFigure(context) || (thing === "person" && isAttendee(context))) return true;
  if (assertion.act === "measure" || assertion.act === "request") return true;
  if (thing === "yen" || thing === "usd" || thing === "money" || thing === "point") return isPrice(context);
  const isTraining = says(deedsAfter, "training") || (says(deeds, "training") && !says(deeds, ...HARM));
  if (isStated(context) && isTraining && !OF_DATA.test(inFrontOf(context, 40))) return true;
  if (isIntended(context) || isTrial(context) || isReaction(context, thing) || isAftermath(context, thing)) return true;
  if ((BODIES.has(thing) && isBase(context)) || isSizeInPassing(context)) return true;
  if (isFault(context) || isTip(context) || isSheet(context) || (thing === "organization" && isAssessor(context)))
    return true;
  if (thing === "place")
    return reading.language === "en"
      ? !isStruck(context)
      : !(says([...context.deedsBefore, ...deedsAfter], "exposed", "hit") || isConcerned(context));
  if (isInTwo(context)) return false;
  if (thing === "person" && isUntold(context) && !isBase(context) && !isElsewhere(context)) return true;
  if (reading.language === "en" && isNarrative(context, thing)) return true;
  if (thing === "organization" && isStated(context) && !says(deeds, ...HARM, "answered", "elsewhere"))
    return !(reading.language === "en" && isTiedBody(context));
  if (thing === "person" && figure.qualifier === "at_least" && figure.value !== null && figure.value < 3) return true;
  if (
    isProportion(context, thing) ||
    (thing === "record" && isIncident(context)) ||
    isOrigin(context) ||
    isScene(context, thing)
  )
    return true;
  if (reading.language === "ja" && thing === "person" && isPanel(context)) return true;
  if (isRelation(context) || isOthers(context) || isNone(context) || isOneOfThem(context)) return true;
  if (reading.language === "en" && isLegal(context)) return true;
  if (thing === "organization" && isNamedBody(context)) return true;
  if (isOneOfMany(context) || (thing === "report" && figure.value === 1)) return true;
  return thing === "person" && (isSomeone(context) || isChecking(context) || isActor(context) || isViewer(context));
}

/** 保護者説明会を開催(出席者214名): those who came to hear of it. */
const isAttendee = (context: FigureContext): boolean =>
  /(?:説明会|会見|集会|保護者会|総会)[^。]{0,24}(?:出席者?|参加者?|来場者)(?:数)?(?:は|が|:)?(?:約|計|延べ)?$/u.test(
    inFrontOf(context, 50),
  );

/** 増減 △612件, カード情報:0件: a cell that says how others differ, a line that says that there is nothing. */
const isNoFigure = (context: FigureContext): boolean => {
  if (context.figure.value === 0 && context.reading.language === "ja" && !isStated(context)) return true;
  const cell = cellOf(context);
  return cell !== null && (cell.difference || (context.figure.value === 0 && cell.label !== null));
};

/** 対象となる皆様(1,240名)へ書面を送付, "we will write to 5,800 members whose letters were sent in error": those it befell, whatever is done for them. */
const isDescribed = (context: FigureContext, thing: Thing): boolean =>
  thing === "person" &&
  (context.reading.language === "ja"
    ? CONCERNED.test(inFrontOf(context, 30))
    : /^ (?:\([^()]{0,60}\) )?(?:whose\b|who (?:were|was|are|may have been) (?:affected|impacted)\b)/u.test(
        context.at.text.slice(context.figure.core.end, context.figure.core.end + 90),
      ) || isStruckHere(context));

/** "For Rhode Island residents, 1,044 individuals may be impacted": told among advice and addresses, and yet of the incident. */
const isStruckHere = (context: FigureContext): boolean =>
  (context.topic === "contact" || context.topic === "request" || context.topic === "measures") &&
  AFFECTED.test(behindOf(context, 90)) &&
  !/\b(?:[Ii]f|[Ww]hen|[Ww]henever|unless|should)\b[^.;]{0,50}$/u.test(inFrontOf(context, 60));

const AFFECTED =
  /^(?: (?:who|that|which))?(?: (?:is|are|was|were|may|might|could|have|had|be|been|being|potentially|possibly)){0,4} (?:affected|impacted|involved)\b/u;

const CONCERNED =
  /(?:対象|該当)(?:と(?:なる|なった)|に該当する|の)?(?:方々?|皆様|皆さま|お客様|お客さま|会員|利用者|患者|生徒|児童|学生|保護者|職員|社員)(?:様|さま|の皆様|の皆さま|全員)?[(（](?:約|計|延べ|最大)?$/u;

/** "holds data of 10 participants" */
const OF_DATA =
  /\b(?:data|information|details|records|names|files) (?:of|on|about|for) (?:about |some |all |the ){0,3}$/u;

/** "meant to send 1,264 emails": what was to be done was not. */
const isIntended = (context: FigureContext): boolean =>
  context.reading.language === "en" && (INTENDED.test(inFrontOf(context, 60)) || EXPECTED.test(inFrontOf(context, 60)));

/** How many shops or offices a body has is no figure of the incident at all. */
const BODIES: ReadonlySet<Thing> = new Set(["organization", "place", "site", "system"]);

const isPrice = (context: FigureContext): boolean => {
  const { deeds, at, figure } = context;
  return (
    /[$£€][0-9][0-9.]{0,8}-(?:million|billion)$/u.test(at.text.slice(figure.core.start, figure.core.end)) ||
    /^-(?:million|billion)\b/u.test(at.text.slice(figure.numeral.end, figure.numeral.end + 9)) ||
    /^ = /u.test(at.text.slice(figure.core.end, figure.core.end + 3)) ||
    /= $/u.test(at.text.slice(0, figure.span.start).slice(-2)) ||
    (context.reading.language === "en" && !isSpent(context)) ||
    (says(context.reading.language === "en" ? [...context.deedsBefore, ...context.deedsAfter] : deeds, "price") &&
      !/不正|被害|損害|損失|減少|減収|fraud|loss/iu.test(beside(context)))
  );
};

/** What was lost, stolen, paid or spent: other sums (prices, goals, what somebody is given) are none of the incident. */
const isSpent = (context: FigureContext): boolean => SPENT_EN.test(beside(context));

/** 試験用の20件のデータ: made up, and lost by nobody. */
const isTrial = ({ at, figure }: FigureContext): boolean =>
  /(?:試験|テスト|検証|ダミー)(?:用|データ)の?$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 8), figure.span.start),
  );

/** 委員会の構成 外部有識者3名、計7名: those who look into it. */
const isPanel = ({ at, deeds, sentence }: FigureContext): boolean => {
  const said = at.text.slice(sentence.start, sentence.end);
  return (
    /有識者|弁護士|公認会計士|専門家|学識経験者|外部委員/u.test(said) &&
    /構成|委員会|チーム|調査|検証|計[0-9]/u.test(said) &&
    !says(deeds, "slipped", "held") &&
    !/氏名|住所|アドレス|個人情報の/u.test(said)
  );
};

/** 車両5台, 封かん機2台のうち1台, けが人が1人: what and who was there, and held no data. */
const isScene = (context: FigureContext, thing: Thing): boolean =>
  (thing === "device" &&
    /(?:車両?|バス|トラック|自転車|バイク|カート|(?:封入|封かん|封緘|印刷|丁合|裁断)[^、。0-9]{0,6}機?)(?:[0-9]{1,3}台)?$/u.test(
      inFrontOf(context, 20),
    )) ||
  ((thing === "device" || thing === "media") &&
    /^(?:、[^、。0-9]{1,12}[0-9]{1,3}[台本個枚])?(?:など|等)?を、?[^。]{0,8}(?:押収|差し押さえ)/u.test(
      behindOf(context, 40),
    )) ||
  (thing === "household" && /(?:店|居酒屋|食堂|バー)$/u.test(inFrontOf(context, 4))) ||
  (thing === "person" &&
    /(?:けが人|怪我人|負傷者|死者|死傷者|逮捕者)(?:は|が)?(?:約|計)?$/u.test(inFrontOf(context, 8)));

/** 試行元のIPアドレス数 1,024: where an attack came from. */
const isOrigin = (context: FigureContext): boolean =>
  /(?:元|不正な?|攻撃|海外)の?IPアドレス(?:の?数)?[はが: ]{0,2}(?:約|計)?$/u.test(inFrontOf(context, 24)) ||
  /^の(?:[^、。はがを]{0,8})?IPアドレス(?:から|による)/u.test(behindOf(context, 24));

/** "one account ... and the other account": named one by one, not counted. */
const isOneOfMany = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "en" &&
  figure.value === 1 &&
  /^one /iu.test(at.text.slice(figure.core.start, figure.core.end)) &&
  /\b(?:the other|another)\b/iu.test(at.text.slice(figure.core.end, sentence.end));

/** 市立小学校(1校)において, A社(1社)に: the body the text just named. */
const isNamedBody = ({ at, figure }: FigureContext): boolean =>
  figure.value === 1 &&
  /[(（]$/u.test(at.text.slice(0, figure.span.start).slice(-1)) &&
  /^[)）]/u.test(at.text.slice(figure.span.end));

/** 1枚の紙に記載されている, 複数の書類を1つのバインダーで管理, 一冊にまとめて, 2つのリストのうち: what things are written on or kept in; 【画像全3枚】. */
const isSheet = (context: FigureContext): boolean =>
  (context.figure.value ?? 0) < FEW &&
  (HOLDER.test(behindOf(context, 30)) ||
    TOGETHER.test(behindOf(context, 30)) ||
    /[【[(（](?:画像|写真|図表?)は?(?:全)?$/u.test(inFrontOf(context, 6)));

/** 複数年度分を一冊にまとめて保管: how things are kept. */
const TOGETHER = /^に(?:まとめ|とじ|綴|束ね|つづ|集約|合冊|製本)(?![^。]{0,10}(?:紛失|盗|なくな|見当た))/u;

/** 匿名の手紙が2通届き: how it came out. */
const isTip = ({ at, figure }: FigureContext): boolean =>
  /(?:匿名|告発|通報|苦情|抗議|脅迫)の?(?:手紙|投書|文書|メール|はがき|電話)[がはを]?$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 12), figure.span.start),
  );

/** 2箇所の漏れ, 3件の不備: how often something was done wrong. */
const isFault = ({ at, figure }: FigureContext): boolean =>
  /^の(?:[^、。はがをに]{0,6})?(?:マスキング漏れ|塗り漏れ|漏れ|不備|誤り|ミス|間違い|事案|情報発信)(?![えい])/u.test(
    at.text.slice(figure.span.end, figure.span.end + 16),
  ) && (figure.value ?? 0) < 20;

/** 関係機関2機関から受領した照会書: those who asked for something, or told of it. */
const INQUIRING =
  /^(?:から|より)(?:の)?(?:[^、。はがを]{0,8})?(?:受領し|受け取っ|受け付け|依頼|照会|要請|要望|問い?合わせ|指摘|連絡|報告|通報|申請|請求)/u;

/** カード会社3社から、…の懸念について連絡を受け, 業者2社から事情を聴いた: those who told of it; but not whose data were in keeping. */
const INFORMED =
  /^(?:様|など|等)?(?:から|より)(?:は|も)?、?[^。委預託]{0,70}(?:連絡|指摘|報告|通報|通知を|情報提供|問い?合わせ|事情(?:を)?聴|聞き取|ヒアリング|見積|要請|照会)/u;

/** カードブランド5社より認定を受けた調査機関 */
const isAssessor = ({ at, figure }: FigureContext): boolean =>
  INQUIRING.test(at.text.slice(figure.span.end, figure.span.end + 24)) ||
  CALLED_IN.test(at.text.slice(Math.max(0, figure.span.start - 14), figure.span.start)) ||
  /^と(?:の|も)?[^、。]{0,12}(?:連携|協議|調整|協力|相談|契約)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 18),
  ) ||
  INFORMED.test(at.text.slice(figure.span.end, figure.span.end + 100)) ||
  /^(?:[(（][^()（）]{0,80}[)）])?(?:より|から|が|に)?の?(?:認定|公認)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 90),
  );

/** 下記2件の個人情報漏えいが発生しました: how many incidents, not how many items. */
const isIncident = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  figure.counter === "item" &&
  (figure.value ?? FEW) < FEW &&
  /^の[^、。はがを0-9]{0,14}(?:漏えい|漏洩|流出|紛失|誤送信|誤送付|誤交付|誤廃棄|誤配布|盗難|不祥事)(?:事案|事故|事件|等)?(?:が|を)[^、。0-9]{0,8}(?:発生|起き|起こ|生じ|相次)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 50),
  );

/** 本人以外の21名分: one less than those it befell. */
const isOthers = ({ at, figure }: FigureContext): boolean =>
  /本人(?:以外の|を除く|を除いた)(?:方)?$/u.test(at.text.slice(Math.max(0, figure.span.start - 10), figure.span.start));

/** 新入生(83人)の保護者104人, 児童111人の保護者89件: those in the bracket only say whose parents are meant. */
const isRelation = ({ at, figure }: FigureContext): boolean =>
  /^[)）]の(?:保護者|家族|ご家族|父母|担任|遺族)|^の(?:保護者|ご?家族|父母)(?:等|様|の方)?[ (（]?(?:(?:メール)?アドレスは)?(?:約|計|延べ)?[0-9]/u.test(
    at.text.slice(figure.span.end, figure.span.end + 16),
  );

/** ファイルの一つ, もう一つの回線: which of several, not how many. */
const isOneOfThem = ({ at, figure }: FigureContext): boolean =>
  figure.value === 1 &&
  at.text.slice(figure.core.start, figure.core.end).endsWith("つ") &&
  /(?:の|もう)$/u.test(at.text.slice(0, figure.span.start).slice(-2));

/** 一人も合っていなかった, 1通も届いていない: none at all. */
const isNone = (context: FigureContext): boolean =>
  context.figure.value === 1 &&
  /^(?:分|として)?も[^。、]{0,24}(?:ていな|ておら|てい?ませ|[^少]な(?:い|く|か)|せず|ません)/u.test(
    behindOf(context, 40),
  );

/** "the law requires notice of breaches affecting more than 500 residents", "since it involved over 500 people, a media notice was required" */
const isLegal = ({ at, figure, sentence }: FigureContext): boolean =>
  (figure.qualifier === "more_than" || figure.qualifier === "at_least") &&
  (figure.value ?? 0) <= 1000 &&
  (/\b(?:laws?|statutes?|regulations?|requires?|required|thresholds?)\b/iu.test(
    at.text.slice(Math.max(sentence.start, figure.span.start - 160), figure.span.start),
  ) ||
    (/\b(?:since|because|as)\b/iu.test(at.text.slice(sentence.start, figure.span.start)) &&
      /\b(?:required|requires?|obligation|obliged|warranted|mandatory|must)\b/iu.test(
        at.text.slice(figure.span.end, sentence.end),
      )));

/** "all 165 stores were affected", "malware at 14 hotels", "the breach affected 30 restaurants": places an attack reached. */
const isStruck = ({ at, figure, deeds, sentence }: FigureContext): boolean =>
  figure.noun !== null &&
  /^(?:shops?|stores?|locations?|outlets?|restaurants?|hotels?|propert(?:y|ies)|casinos?)$/iu.test(
    at.text.slice(figure.noun.start, figure.noun.end),
  ) &&
  (says(deeds, "hit", "compromised", "exposed") ||
    /\b(?:breach|malware|attack|incident|skimmer)s?\b/iu.test(at.text.slice(sentence.start, figure.span.start))) &&
  (/(?:\bat|\bof|\baffected|\bhit|\bimpacted|\binfected|\binvolv(?:ed|ing)|\bcompromised)(?: (?:all|some|about|around|the|our|its|these)){0,2} $/iu.test(
    at.text.slice(Math.max(0, figure.span.start - 34), figure.span.start),
  ) ||
    /^[^.;]{0,60}\b(?:were|was|are|is|have been|had been|has been) (?:affected|hit|infected|compromised|impacted|involved)\b/iu.test(
      at.text.slice(figure.core.end, Math.min(sentence.end, figure.core.end + 90)),
    ));

/** 該当店舗数 134か店 */
const isConcerned = (context: FigureContext): boolean => {
  const { at, figure } = context;
  const label =
    lineAbove(context)?.normal.text ?? at.text.slice(Math.max(0, figure.span.start - 14), figure.span.start);
  return /(?:該当|対象|影響|被害)[^、。]{0,8}$/u.test(label);
};

/** お一人, 受講生1名からご指摘: someone, not a count. */
const isSomeone = ({ at, figure }: FigureContext): boolean =>
  figure.value === 1 &&
  (at.text.charAt(figure.core.start - 1) === "お" ||
    HEARD_FROM.test(at.text.slice(figure.span.end, figure.span.end + 60)));
