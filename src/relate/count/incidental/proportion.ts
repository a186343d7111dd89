import type { Thing } from "../../../recognise/count/thing.ts";
import { anyOf } from "../../../text/any-of.ts";
import { type FigureContext, inFrontOf, says } from "../figure-context.ts";

/** Whether a figure counts no things at all: a rate, a limit, a share, a factor, how long or how much each one is. */
export const isProportion = (context: FigureContext, thing: Thing): boolean =>
  isRate(context) ||
  isShare(context, thing) ||
  isExpected(context) ||
  isCopy(context) ||
  isExtent(context) ||
  isPages(context) ||
  (context.reading.language === "ja" && isStatistic(context)) ||
  isThreshold(context) ||
  isFactor(context) ||
  isDrawn(context);

/** As many may be told one by one. */
const FEW = 6;

/** 50件を超える送信は, 1件を除く: a rule or an exception names a number without counting. */
const isThreshold = ({ at, figure }: FigureContext): boolean => {
  const after = at.text.slice(figure.span.end, figure.span.end + 8);
  if (/^(?:を除|ごと)/u.test(after)) return true;
  // グループ毎(最大49件まで): a limit.
  if (/(?:毎に?|ごとに?|あたり)[(（]?$/u.test(at.text.slice(0, figure.span.start).slice(-6))) return true;
  // 各家庭2名まで, 1回50件までの制限
  if ((figure.value ?? 0) <= 100 && LIMIT.test(after)) return true;
  const open = figure.qualifier === "more_than" || figure.qualifier === "at_least";
  if (open && RULE.test(at.text.slice(figure.span.end, figure.span.end + 24))) return true;
  return open && (figure.value ?? 0) <= 100 && /^の?(?:と|場合|際|送信|一斉|宛先|メール(?:を|は))/u.test(after);
};

const LIMIT = /^まで(?!に|拡|増|広)/u;

/** 養育者を3人以上置いて運営する: what is required. */
const RULE = /^(?:[(（][^()（）]{0,16}[)）])?(?:を)?(?:置い|置く|配置|選任|で構成|で組織|が必要|を要|必要)/u;

/** 本来120枚あるはずの申込書が118枚しかなく: how many there should be, and how many there are; those lost are told by themselves. */
const isExpected = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "ja" &&
  (/^(?:で?ある)?(?:の|が)?(?:べき|はず)(?:の|が|で|なのに|だ)?/u.test(
    at.text.slice(figure.span.end, figure.span.end + 8),
  ) ||
    /^しか/u.test(at.text.slice(figure.span.end, figure.span.end + 2)) ||
    /[0-9][^、。0-9]{1,4}(?:で?ある)?(?:べき|はず)[^。0-9]{0,24}$/u.test(
      at.text.slice(sentence.start, figure.span.start),
    ));

/** 受講履歴(最大50件), お子様の氏名(最大4名): how much of one kind of data a single person may have. */
const isExtent = (context: FigureContext): boolean => {
  const { at, figure } = context;
  if (figure.qualifier !== "at_most" || (figure.value ?? MOST) >= MOST) return false;
  const opened = /[(（](?:[^()（）0-9]{0,4}[0-9]{1,2}[^()（）0-9]{1,4}、)?$/u.exec(inFrontOf(context, 14))?.[0].length;
  return opened !== undefined && at.hits.to("data-type", figure.span.start - opened) !== undefined;
};

/** More than a single person has. */
const MOST = 200;

/** PDF1件、全12ページ: how long something is, where no page was defaced. */
const isPages = ({ at, figure, sentence }: FigureContext): boolean =>
  /^ペー?ジ$/u.test(at.text.slice(figure.numeral.end, figure.core.end)) &&
  !/改ざん|書き換|ウェブ|Web|ホームページ|サイト/u.test(at.text.slice(sentence.start, sentence.end));

/** 昨年度は約2万4千件の申請があった: what another year brought. */
const isStatistic = (context: FigureContext): boolean =>
  /(?:昨年度?|前年度?|今年度|例年|毎年|通常)(?:の[^、。0-9]{1,8})?[、はも]{0,2}(?:約|計)?(?:[0-9][0-9万千,]{0,8}件、)?(?:約)?$/u.test(
    inFrontOf(context, 30),
  ) && !says(context.deeds, "exposed", "slipped", "compromised", "hit", "held");

/** 3枚の複写式で、うち2枚を医療機関が保管, 本人分を含め2名分が同封: of what every one of them consists. */
const isCopy = ({ at, figure, sentence }: FigureContext): boolean =>
  (figure.counter === "sheet" && at.text.slice(sentence.start, sentence.end).includes("複写式")) ||
  /本人(?:の)?分(?:を|も)(?:含め|合わせ)て?$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 10), figure.span.start),
  );

/** "two statements per envelope", 1日平均0.2人, 1世帯あたり5万円: a rate counts nothing. */
const isRate = ({ at, figure }: FigureContext): boolean =>
  /^ (?:per|in each|in every|for each) [a-z]/u.test(at.text.slice(figure.core.end, figure.core.end + 14)) ||
  /^ [^.;,]{0,70}\b(?:each|every|per|a) (?:year|month)\b/u.test(at.text.slice(figure.core.end, figure.core.end + 84)) ||
  /^(?:あたり|当たり|当り|につき)/u.test(at.text.slice(figure.core.end, figure.core.end + 4)) ||
  /([枚通冊件部人名回])に(?:1|一)\1(?!分)/u.test(at.text.slice(figure.core.end - 1, figure.core.end + 4)) ||
  (figure.value === 1 &&
    /^[0-9]{1,3}[枚通冊件部点個口名台]/u.test(at.text.slice(figure.span.end, figure.span.end + 4))) ||
  RATED.test(at.text.slice(Math.max(0, figure.span.start - 24), figure.span.start));

/** 1日平均350件, 多い日は80人, 1日約350件の申請, 1人1枚, 年間2万件: how many there are in a while, or for each. */
const RATED = anyOf(
  [
    // A day, a month, each: 1日に, 1人あたり.
    /(?:[日月年週回通人]|ひと月|一日)(?:あたり|当たり|平均)[^、。]{0,10}$/u,
    /(?:^|[^月0-9])(?:1|一)[日か]月?(?:に|で|の)?[^、。0-9]{0,4}$/u,
    /(?:^|[、。はもで(（「])[1一](?:[人名社件通回台]|世帯|家庭)に?$/u,
    // In a year, on average, at its peak.
    /(?:毎日|毎月|毎年|(?<![0-9か月])(?:年間|月間)|日々|平均|(?:多い|少ない|ピークの?)[日時月](?:は|に?は|で)?)(?:で|に)?(?:約|およそ)?$/u,
    /(?:(?<![0-9か月])(?:年間|月間)|1日)の[^、。0-9]{1,10}[はが](?:約)?$/u,
  ],
  "u",
);

/** 0.2人: nobody is a fraction. */
const isShare = ({ figure }: FigureContext, thing: Thing): boolean =>
  thing === "person" && figure.value !== null && !Number.isInteger(figure.value);

/** 9名×17通=153名, 2通で計900名, 3回に分けて: only the product is a figure of the incident. */
const isFactor = ({ at, figure }: FigureContext): boolean =>
  /^に分け/u.test(at.text.slice(figure.span.end, figure.span.end + 3)) ||
  (figure.counter !== "item" &&
    (figure.value ?? FEW) < FEW &&
    /^で(?:合?計|延べ|のべ)[0-9]/u.test(at.text.slice(figure.span.end, figure.span.end + 5))) ||
  /^ ?[×✕]/u.test(at.text.slice(figure.span.end, figure.span.end + 2)) ||
  /[×✕] ?$/u.test(at.text.slice(Math.max(0, figure.span.start - 2), figure.span.start));

/** 抽選で100名に贈呈, 先着50名: what was offered, not what was lost. */
const isDrawn = ({ at, figure }: FigureContext): boolean =>
  /(?:抽選で|先着|定員|限定)(?:合計|各|最大)?$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 8), figure.span.start),
  );
