import type { Thing } from "../../../recognise/count/thing.ts";
import type { Measure } from "../../../schema/vocabulary.ts";
import { anyOf } from "../../../text/any-of.ts";
import { cellOf, type FigureContext, inFrontOf, isBackground, says } from "../figure-context.ts";
import { hasCalled } from "../incidental/aftermath.ts";
import { isCleared } from "../incidental/cleared.ts";
import { isElsewhere } from "../incidental/elsewhere-en.ts";
import { isDisruption, isOfOutage } from "../incidental/outage-ja.ts";
import { isBase } from "../incidental/size.ts";
import { isInTwo } from "../total/overlap.ts";
import { isOutOf, isWholeAffected, isWholeBehind, isWholeInBracket } from "../total/whole.ts";
import type { NoticeTraits } from "../traits.ts";
import { ADDRESSED, isAddressed } from "./addressed.ts";
import { gotBait } from "./bait.ts";
import { isRecalled, isReset, isTakenAway } from "./made-safe.ts";
import { isBounce } from "./mail-item.ts";
import { isMailing } from "./mailing.ts";
import { addressMeasure, emailMeasure, isSpammed } from "./message.ts";
import { isMisused } from "./misused.ts";
import { maySee } from "./onlooker.ts";
import { isRecipient, personMeasure } from "./person.ts";

/** What a figure measures. */
export function measureOf(context: FigureContext, thing: Thing, traits: NoticeTraits): Measure {
  const { figure, deedsAfter, reading } = context;
  if (
    ((figure.whole || isWholeInBracket(context)) && !isWholeAffected(context, thing)) ||
    isOutOf(context) ||
    cellOf(context)?.superseded === true ||
    isWholeBehind(context, thing) ||
    isMailing(context, thing) ||
    isBackground(context) ||
    isElsewhere(context) ||
    isBase(context) ||
    isAcross(context) ||
    isCompared(context) ||
    isDisruption(context, thing) ||
    isCleared(context, thing)
  )
    return "other";
  if (isOverlap(context) || (traits.outage && isOfOutage(context, thing))) return "other";
  if (ADDRESSED.has(thing) && !traits.bcc && isAddressed(context) && !isSpammed(context)) return "recipients";
  if (thing !== "person" && (isReset(context) || isRecalled(context))) return "other";
  if (isTakenAway(context) || isMadeUp(context)) return "other";
  switch (thing) {
    case "person":
      if (reading.language === "ja" && isBounce(context)) return "other";
      if (reading.language === "ja" && isMisused(context)) return "misuse_cases";
      return personMeasure(context, traits);
    case "place":
      return reading.language === "en" ? "affected_systems" : "other";
    case "household":
    case "report":
    case "access":
      return "other";
    case "organization":
      if (says(deedsAfter, "answered", "returned", "checked") || hasCalled(context) || maySee(context)) return "other";
      if (/ other /u.test(context.at.text.slice(figure.core.start, figure.core.end))) return "other";
      return isRecipient(context, traits) ? "recipients" : "affected_organizations";
    case "phishing":
    case "email":
      return emailMeasure(context, thing, traits);
    case "email_address":
      return addressMeasure(context, traits);
    case "account":
      if (gotBait(context)) return "phishing_targets";
      if (isTriedInVain(context)) return "login_attempts";
      return says(deedsAfter, "checked") ? "other" : accountMeasure(context, traits);
    case "bank_account":
    case "card":
    case "record":
      if (isInquiry(context) || isLogged(context) || isPlaced(context)) return "other";
      if (areBaited(context)) return "emails_sent";
      if (thing !== "bank_account" && isMisused(context)) return "misuse_cases";
      if (thing === "record" && reading.language === "ja" && isBounce(context)) return "emails_failed";
      return says(context.deeds, "checked") && !says(context.deeds, "exposed", "held", "slipped")
        ? "other"
        : "affected_records";
    case "document":
      if (isGotBack(context, traits)) return "other";
      return reading.language === "en" && isDossier(context) ? "affected_records" : "affected_files";
    case "letter":
    case "file":
      return isGotBack(context, traits) ? "other" : "affected_files";
    case "media":
      return isGotBack(context, traits) ? "other" : "affected_systems";
    case "device":
    case "server":
    case "site":
    case "system":
    case "line":
      return says(deedsAfter, "checked") || isWiped(context) ? "other" : "affected_systems";
    case "login":
      if (reading.language === "ja" && isMisused(context)) return "misuse_cases";
      return isBreakIn(context) ? "compromised_accounts" : "login_attempts";
    case "misuse":
      return "misuse_cases";
    case "point":
    case "yen":
    case "usd":
    case "money":
      return "money";
  }
}

/** "300 fictitious customers", "12 dummy accounts": nobody's. */
const isMadeUp = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en" &&
  /^ (?:[a-z]{3,12} )?(?:fictitious|fictional|invented|made-up|dummy|imaginary|synthetic|fake test)\b/iu.test(
    at.text.slice(figure.numeral.end, figure.core.end),
  );

/** "In another 310 accounts log-ins were attempted but failed" */
const isTriedInVain = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "en" &&
  /\b(?:attempt(?:ed|s)?|tried|tries)\b[^.;]{0,40}\b(?:failed|in vain|unsuccessful(?:ly)?|without success|no avail|blocked)\b/u.test(
    at.text.slice(figure.core.end, Math.min(sentence.end, figure.core.end + 110)),
  );

/** "1,130 charts", "212 submissions": each is the record of somebody, whatever it is written on. */
const isDossier = ({ at, figure }: FigureContext): boolean =>
  figure.noun !== null &&
  /(?:charts?|submissions?|objections?|testimonials?|(?:case|patient|personnel|medical) files?|(?:referral|reference) letters?)$/iu.test(
    at.text.slice(figure.noun.start, figure.noun.end),
  );

/** Whether a figure counts those who are in several of the groups counted. */
export const isOverlap = (context: FigureContext): boolean => isInTwo(context) || isToldTwice(context);

/** 重複した12名; but (2.との重複あり), a remark in a bracket far behind the figure, takes nothing from it. */
const isToldTwice = ({ at, figure, reading, deedsAfter }: FigureContext): boolean =>
  (reading.language === "ja" &&
    /重複(?:し|する)(?:て(?:い|記|登|掲|含)[^、。]{0,10})?た?[^、。ため]{0,12}(?:は|が|:)?$/u.test(
      at.text.slice(Math.max(0, figure.span.start - 26), figure.span.start),
    )) ||
  (reading.language === "ja" &&
    /(?:重複|重なり)(?:が|は|する(?:方|者|お客様|会員)(?:が|は))(?:約|計)?$/u.test(
      at.text.slice(Math.max(0, figure.span.start - 16), figure.span.start),
    ) &&
    /^分?(?:が)?(?:含ま|あ[りる]|ござい|い[るまら]|おり|存在)/u.test(
      at.text.slice(figure.span.end, figure.span.end + 6),
    )) ||
  (reading.language === "ja" &&
    /(?:両方|双方|いずれも|どちらも)[^、。0-9]{0,20}(?:方|者|さま|様|学生|会員|生徒|職員)[がは](?:約)?$/u.test(
      at.text.slice(Math.max(0, figure.span.start - 36), figure.span.start),
    ) &&
    /^(?:い|お[らり]|含ま|あ[りる])/u.test(at.text.slice(figure.span.end, figure.span.end + 3))) ||
  deedsAfter.some(({ code, start }) => {
    if (code !== "overlap" || /うち/u.test(at.text.slice(figure.core.end, start))) return false;
    const between = at.text.slice(figure.core.end, start);
    return between.lastIndexOf("(") <= Math.max(REMARK, between.lastIndexOf(")"));
  });

/** A bracket that opens farther behind a figure says something of all between. */
const REMARK = 4;

/** うち12枚は回収済み: got back or destroyed afterwards, where destroying them isn't the mistake itself (誤廃棄した書類 12枚). */
const isGotBack = ({ at, figure, deedsBefore, deedsAfter }: FigureContext, { disposal }: NoticeTraits): boolean =>
  /^(?:を|が)[^、。]{0,6}(?:見つけ(?!られ)|見つか(?:り|っ)|発見(?:し|さ|で))/u.test(
    at.text.slice(figure.span.end, figure.span.end + 20),
  ) ||
  CAME_BACK.test(at.text.slice(Math.max(0, figure.span.start - 16), figure.span.start)) ||
  [...deedsBefore.slice(-1), ...deedsAfter].some(
    ({ code, start, end }) =>
      code === "returned" &&
      !(disposal && /廃棄|処分|焼却|溶解/u.test(at.text.slice(start, end))) &&
      !/誤(?:って[^、。]{0,12})?$/u.test(at.text.slice(Math.max(0, start - 15), start)),
  );

/** うち宛先不明で当社に戻ったもの 18,077枚 */
const CAME_BACK = /(?:戻った|返戻された|返送された|未達の)(?:もの|分|枚数|通数|件数)[ :はが]?(?:約|計)?$/u;

/** "841 million users of 30 companies", "30 companies and 841 million users": a haul of which this body is one victim. */
const isAcross = ({ at, figure, order, reading, sentence }: FigureContext): boolean => {
  const other = at.figures[order - 1];
  return (
    reading.language === "en" &&
    figure.thing !== "organization" &&
    (/^ (?:from|across|of|at) (?:about |some |more than |over )?[0-9]{1,4} (?:other )?(?:companies|websites|sites|organi[sz]ations|services|firms)\b/u.test(
      at.text.slice(figure.core.end, figure.core.end + 50),
    ) ||
      (other !== undefined &&
        other.core.start >= sentence.start &&
        /\b[0-9]{1,4} (?:companies|websites|organi[sz]ations|services|firms) and (?:about |some |more than |over )?$/u.test(
          at.text.slice(other.core.start, figure.span.start),
        )))
  );
};

/** Another case that a figure is set beside: "more than the breaches of". */
const COMPARED = anyOf([/next to|second only to|since|than|like|compared (?:with|to)|similar to/u], "u", {
  before: /\b/u,
  after:
    / (?:the |that |an? )?(?:(?:one|case|breach|leak|hack|attack|incident)s?|that|those) (?:at|of|by|that|which|in)\b[^.;]{0,160}$/u,
});

/** "the second largest next to the breach at a rival, where 35 million people were hit": what others lost. */
const isCompared = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "en" &&
  COMPARED.test(at.text.slice(Math.max(sentence.start, figure.span.start - 220), figure.span.start));

/** "Phishing messages were sent for 238 reservations": one for each of them. */
const areBaited = (context: FigureContext): boolean =>
  context.reading.language === "en" &&
  /(?:bookings|reservations|orders|appointments)$/iu.test(
    context.at.text.slice(context.figure.numeral.end, context.figure.core.end),
  ) &&
  (/\b(?:phishing|fraudulent|scam|fake|bogus) (?:[a-z-]{2,10} )?(?:messages?|e-?mails?|texts?)\b[^.;]{0,40}\b(?:sent|delivered|went|reached)\b[^.;]{0,16}$/iu.test(
    inFrontOf(context, 100),
  ) ||
    // "he sent messages to 233 reservations"
    /\bsent (?:[a-z]{3,12} )?(?:messages?|e-?mails?|texts?) to (?:the guests (?:of|with|behind) )?(?:about |some |all )?$/iu.test(
      inFrontOf(context, 70),
    ));

/** "During that time 31,870 orders were placed": what happened at the time, of whichever of them was lost. */
const isPlaced = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en" &&
  /(?:orders|bookings|reservations|purchases|transactions|registrations|applications)$/iu.test(
    at.text.slice(figure.numeral.end, figure.core.end),
  ) &&
  /^ (?:were|had been|are|was) (?:placed|made|taken|processed|received|submitted|handled)\b/u.test(
    at.text.slice(figure.core.end, figure.core.end + 40),
  );

/** 閲覧された記録は6件: how often it was looked at. */
const isLogged = ({ at, figure, sentence }: FigureContext): boolean =>
  (LOG.test(at.text.slice(Math.max(sentence.start, figure.span.start - 20), figure.span.start)) &&
    /^(?:分)?を、?[^、。]{0,10}(?:調べ|調査|確認|解析|分析|精査|点検|照合)/u.test(
      at.text.slice(figure.span.end, figure.span.end + 24),
    )) ||
  /(?:閲覧|アクセス|ダウンロード|再生|表示)(?:された|した)?(?:の)?(?:記録|履歴|ログ)(?:数|件数)?(?:は|が|:)?[ ]?(?:約|計)?$/u.test(
    at.text.slice(Math.max(sentence.start, figure.span.start - 20), figure.span.start),
  );

/** 操作記録約31万件を調べた */
const LOG = /(?:操作|通信|アクセス|ログイン|送受?信|閲覧|利用)(?:の)?(?:記録|履歴|ログ)(?:約|計|延べ)?$/u;

/** 問い合わせは24件ありました, 35件の問い合わせがあり: calls that came in, not data. */
const isInquiry = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en"
    ? /(?:inquir(?:y|ies)|enquir(?:y|ies)|calls|complaints|questions)$/iu.test(
        at.text.slice(figure.numeral.end, figure.core.end),
      ) &&
      /\b(?:received|fielded|answered|handled|had|got|taken) (?:about |some |around |more than |over |nearly )?$/iu.test(
        at.text.slice(Math.max(0, figure.span.start - 30), figure.numeral.start),
      )
    : (/(?:問い?合わせ|相談|苦情)(?:の?件数)?[はがも]?[^、。]{0,6}$/u.test(
        at.text.slice(Math.max(0, figure.span.start - 16), figure.span.start),
      ) &&
        /^[^、。]{0,4}(?:あり|ござい|寄せ|いただ|頂)/u.test(at.text.slice(figure.span.end, figure.span.end + 10))) ||
      CALLS.test(at.text.slice(figure.span.end, figure.span.end + 40));

const CALLS =
  /^(?:以上)?の(?:お?問い?合わ?せ|ご?相談|ご?苦情|ご?意見|お電話|ご?質問)(?:を|が|に)[^、。]{0,16}(?:あり|あった|ござい|寄せ|いただ|頂|受け|対応)/u;

/** Accounts were entered, or their data came out. */
function accountMeasure({ at, figure, deeds }: FigureContext, { takeover, copied }: NoticeTraits): Measure {
  const noun = at.text.slice(figure.core.start, figure.core.end + 12);
  if (/メール|mail|inbox/iu.test(noun) || says(deeds, "compromised")) return "compromised_accounts";
  return takeover && !copied ? "compromised_accounts" : "affected_records";
}

/** 転職先のサーバー1台と個人のパソコン2台から削除された: where copies were, and are no more. */
const isWiped = (context: FigureContext): boolean =>
  context.reading.language === "ja" &&
  /^(?:と[^、。はがを0-9]{1,14}[0-9]{1,3}台)?から(?:は|も)?、?(?:すべて|全て|完全に)?(?:の)?(?:データ|情報|ファイル)?(?:が|を)?、?(?:すべて|全て|完全に)?(?:削除|消去)/u.test(
    context.at.text.slice(context.figure.span.end, context.figure.span.end + 60),
  );

/** 不正ログイン件数 34,161件: logins that succeeded, not those that were tried. */
const isBreakIn = ({ at, figure, sentence }: FigureContext): boolean => {
  if (
    /うち[^、。]{0,6}(?:成功|成立)[^、。]{0,8}$/u.test(
      at.text.slice(Math.max(sentence.start, figure.span.start - 24), figure.span.start),
    )
  )
    return true;
  if (LOGGED_IN.test(at.text.slice(figure.span.end, figure.span.end + 30))) return true;
  const said = at.text.slice(sentence.start, figure.span.start);
  const clause = said.slice(said.lastIndexOf("、") + 1);
  return (
    /ログインに(?:成功|成立)した(?:の|もの|アカウント|ID)(?:数|件数)?[はが][^。]{0,8}$/u.test(clause) ||
    (/不正(?:に|な)?ログイン(?:された|が成立|成立|成功|件数|数)[^。]{0,30}$/u.test(said.slice(-40)) &&
      !/試行|試み/u.test(said))
  );
};

/** 40件でログインが成立した */
const LOGGED_IN =
  /^分?(?:の(?:アカウント|ID|会員|お客様))?(?:で|について|に対する|が)?[^、。]{0,6}ログイン(?:が成立|に成功|が成功|が行われ|され)/u;
