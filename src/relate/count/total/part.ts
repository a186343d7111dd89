import type { Figure } from "../../../recognise/count/figure.ts";
import type { Thing } from "../../../recognise/count/thing.ts";
import { isSumRow } from "../../context/table.ts";
import { cellOf, closesBracket, type FigureContext, isStated } from "../figure-context.ts";
import { endsList, headingOver } from "./name.ts";
import { isShared } from "./shared-total.ts";

/** うち施設入所の方4名: "of which" may stand before the noun rather than before the figure. */
const PART = /(?:^|[^ぁ-んァ-ヶ]|[のこそら])うち[、,]?[^、。()（）]{0,30}[(（]?$/u;

/** うち個人情報を含むもの 268件(: what the bracket holds is told of that figure, which alone is the part. */
const isLedAsPart = (lead: string): boolean => PART.test(lead) && !/[0-9]\s?[件枚冊通個点台本][(（]$/u.test(lead);

/** A part, or named together with one: うち銀行口座を含む件数は約310件、健康状態を含む件数は約80件. */
export function isPart(context: FigureContext): boolean {
  if (partsAlone(context)) return true;
  const { figure, at, sentence, order } = context;
  const previous = at.figures[order - 1];
  if (previous === undefined || previous.core.start < sentence.start || figure.total) return false;
  const between = at.text.slice(previous.core.end, figure.span.start);
  return (
    previous.counter === figure.counter &&
    previous.thing === figure.thing &&
    !/[)）]|(?:、|が)(?:また|さらに|加えて|一方|このほか|そのほか|ほかに)/u.test(between) &&
    partsAlone({ ...context, figure: previous, order: order - 1 })
  );
}

/** 【うち10月以降に購入された方(会員を除く)】=380名: a label that opens with うち is one of a part, however long it is. */
const PART_LABEL = /^[\s・※【「(（*-]{0,4}(?:この|その|上記の?|①の)?うち/u;

/** 9,877人(上記の内数), 31名(①に含まれる), 385人(すべて(1)又は(2)に含まれます): counted above as well. */
const COUNTED_ABOVE =
  /^(?:分|様)?[(（](?:[^()（）、。]{0,12}の)?(?:内数|うち数)|^(?:分|様)?[(（][^、。]{1,20}に含(?:む|まれ(?!ない|ませ|ず))/u;

/** Whether a figure is said to be among those counted above. */
export const isCountedAbove = ({ at, figure, sentence }: FigureContext): boolean =>
  COUNTED_ABOVE.test(at.text.slice(figure.span.end, figure.span.end + 24)) ||
  BESIDES.test(at.text.slice(sentence.start, sentence.start + 16));

/** ②①に加え、氏名 3,911名: of those of the first more was kept. */
const BESIDES = /^(?:[②-⑳・]|\(?[2-9]\)?)?\s?(?:①|\(?1\)?|上記|前項|これら)(?:の情報|の項目)?に加え/u;

/** 2人のうち1人の記録は回収し、もう1人の分も: the other of those counted. */
const REST = /(?:もう|残る|残りの?)$/u;

/** Whether a figure is what remains of those counted before. */
export const isRest = ({ at, figure }: FigureContext): boolean =>
  REST.test(at.text.slice(Math.max(0, figure.core.start - 4), figure.core.start));

const partsAlone = (context: FigureContext): boolean => {
  const { figure, at, order } = context;
  return (
    figure.part ||
    // 人数 | うち旅券番号を含む方: a column of those among them.
    /^(?:うち|内)/u.test(cellOf(context)?.header ?? "") ||
    /\((?:of which|of whom|of these|of them|including)\b[^()]{0,40}$/iu.test(
      at.text.slice(Math.max(0, figure.span.start - 60), figure.span.start),
    ) ||
    (order === 0 && !isStated(context) && PART_LABEL.test(at.text)) ||
    isBreakdown(context) ||
    addsUpToLineAbove(context) ||
    isRest(context) ||
    isOfSome(context) ||
    isIncluded(context) ||
    isLedAsPart(at.text.slice(Math.max(0, figure.span.start - 40), figure.span.start))
  );
};

/** A line that only breaks down: a bracket of its own, or 内訳. */
const BREAKDOWN_LINE = /^[※・ ]{0,2}(?:[(（][^()（）]{0,120}[)）]|[(（【]?内訳[)）】]?[: は].{0,120})。?$/u;

/** 職員 682名分 / (現職員412名、退職者270名): figures of a line of their own that add up to one of the line above. */
export function addsUpToLineAbove({ at, figure, reading }: FigureContext): boolean {
  if (reading.language === "en" || at.figures.length < 2 || !BREAKDOWN_LINE.test(at.text)) return false;
  if (at.figures.some(({ counter, value }) => counter !== figure.counter || value === null)) return false;
  const sum = at.figures.reduce((sofar, { value }) => sofar + (value ?? 0), 0);
  return reading.passages[at.index - 1]?.numbers.some(({ value }) => value === sum) === true;
}

/** "For roughly 640 patients, bank details were there as well": of some more is told. */
const isOfSome = ({ at, figure, sentence, reading }: FigureContext): boolean =>
  reading.language === "en" &&
  /^(?:[a-z]{2,12},? ){0,2}for (?:[a-z]{1,14} ){0,3}$/iu.test(at.text.slice(sentence.start, figure.span.start)) &&
  /\b(?:also|as well|additionally|in addition|too)\b/iu.test(at.text.slice(figure.core.end, sentence.end));

/** "This includes 212 substitutes": some of those told before. */
const isIncluded = ({ at, figure, sentence, reading }: FigureContext): boolean =>
  reading.language === "en" &&
  /^ ?(?:this|these|that|they|which|it) (?:(?:number|figure|total) )?(?:also )?includes? (?:[a-z]{1,14} ){0,2}$/iu.test(
    at.text.slice(sentence.start, figure.span.start),
  );

/** 計2,148名(従業員1,306名、退職者842名): figures in a bracket behind a figure of the same kind break it down. */
function isBreakdown(context: FigureContext): boolean {
  const { at, figure } = context;
  if (figure.distinct || figure.total) return false;
  if (/^(?:のみ|だけ|に限)/u.test(at.text.slice(figure.span.end, figure.span.end + 2))) return true;
  const opened = openBracket(at.text, context.sentence.start, figure.span.start);
  if (opened === null) return false;
  const outer = figureBefore(context, opened);
  if (outer !== null)
    return (
      (outer.counter === figure.counter && outer.thing === figure.thing) ||
      (partsAlone({ ...context, figure: outer }) && !isFirstOfItsKind(context, outer))
    );
  return (
    figure.counter === "person" &&
    !isOwners(context, opened) &&
    !isLineOf(context, opened) &&
    !isOneOfSeveral(context, opened) &&
    !isOneOfGroups(context, opened) &&
    !isOneOfLists(context, opened) &&
    !isUnderOwner(context) &&
    !isBehindOwner(context) &&
    !NAMES_PEOPLE.test(at.text.slice(Math.max(0, opened - 8), opened)) &&
    !OF_PEOPLE.test(at.text.slice(Math.max(context.sentence.start, opened - 30), opened)) &&
    [opened, opened - 1, opened - 2].some((end) => at.hits.to("data-type", end) !== undefined)
  );
}

/**
 * ①412件 / ②①のうち個人情報を含むもの268件(1,135名分): where nobody counted the people of all of the files, those whose data some of them
 * hold are all there are.
 */
const isFirstOfItsKind = ({ at, figure, reading }: FigureContext, outer: Figure): boolean =>
  figure.counter === "person" &&
  outer.counter !== "person" &&
  OBJECTS.has(outer.thing) &&
  !PEOPLE_COUNTED.test(at.text.slice(0, outer.span.start)) &&
  !PEOPLE_COUNTED.test(reading.passages[at.index - 1]?.normal.text ?? "");

/** What holds data and is counted itself; where a figure does not say what it counts, it may. */
const OBJECTS: ReadonlySet<Thing | null> = new Set(["file", "document", "letter", "email", null]);
const PEOPLE_COUNTED = /[0-9万千][名人](?!目)/u;

/** 教職員のメールアドレス(20名分), カード情報(820名):カード番号: a line that names a single thing and ends in its figure, or lists what it is behind a colon, counts those who lost it. */
const isLineOf = (context: FigureContext, opened: number): boolean =>
  !isStated(context) &&
  context.order === 0 &&
  /^[^、。・,/]{1,40}$/u.test(context.at.text.slice(0, opened)) &&
  /^[(（](?:約|計|延べ)?$/u.test(context.at.text.slice(opened, context.figure.core.start)) &&
  (/^(?:分|様)?[)）]:/u.test(context.at.text.slice(context.figure.span.end)) ||
    (context.at.figures.length === 1 && /^(?:分|様)?[)）]$/u.test(context.at.text.slice(context.figure.span.end))));

/** 会員様(1,240名)とお届け先様(320名)の氏名: what is told behind a bracket is of those in front of it. */
const isBehindOwner = ({ at, figure }: FigureContext): boolean => {
  const link = /^(?:分|様)?[)）]の/u.exec(at.text.slice(figure.span.end, figure.span.end + 4))?.[0].length ?? 0;
  return link > 0 && at.hits.from("data-type", figure.span.end + link) !== undefined;
};

/**
 * 会員の氏名、住所(310名)および職員の氏名、電話番号(42名): of several enumerations, in one sentence or one to a line, that each begin with
 * whose they are and end in a bracket, each figure is of all of its own.
 */
function isOneOfSeveral({ at, figure, order, reading, sentence }: FigureContext, opened: number): boolean {
  if (reading.language === "en" || !CLOSES.test(at.text.slice(opened))) return false;
  const from = Math.max(sentence.start, at.figures[order - 1]?.span.end ?? 0);
  if (!isOwned(at.text.slice(from, opened))) return false;
  const others = at.figures.filter((other, place) => place !== order && other.core.start >= sentence.start);
  if (others.length > 0)
    return others.some(({ counter, span }) => counter === figure.counter && /^分?[)）]/u.test(at.text.slice(span.end)));
  return [at.index - 1, at.index + 1].some((near) => {
    const line = reading.passages[near];
    const text = line?.normal.text ?? "";
    return (
      line !== undefined &&
      line.block.parent === at.passage.block.parent &&
      CLOSES_LINE.test(text.slice(-24)) &&
      isOwned(text.replace(CLOSES_LINE, ""))
    );
  });
}

/**
 * ・氏名、住所、電話番号(3,200名) / ・氏名、メールアドレス(11,045名): of lines that each list data and end in a bracket with a figure, the figure
 * counts those who lost all of the line. A single kind may stand among them.
 */
function isOneOfLists({ at, figure, reading }: FigureContext, opened: number): boolean {
  if (reading.language === "en" || at.figures.length > 1 || !isWholeList(at.text, opened)) return false;
  const lines = [at.index - 1, at.index + 1].flatMap((near) => {
    const line = reading.passages[near];
    return line !== undefined && line.block.parent === at.passage.block.parent ? [line.normal.text] : [];
  });
  const alike = lines.filter((text) => CLOSES_LINE.test(text.slice(-24)) && isWholeList(text, text.length));
  return alike.some((text) => ENUMERATES.test(`${at.text.slice(0, opened)} ${text}`)) && figure.value !== null;
}

/** Whether a line lists data from its beginning, and says of none of them that only some had it. */
const isWholeList = (text: string, end: number): boolean =>
  !/うち|のみ|一部|だけ|限[るり定]|場合|加え|[0-9](?:名|人|件)(?!全員)[^)）]/u.test(text) &&
  !/[。:|]/u.test(text.slice(0, end - 1));

const ENUMERATES = /[、・,]/u;

/** 社員とその家族の情報(社員412名、家族730名): people counted in one bracket behind what is theirs, nobody counted before, are the groups themselves. */
const isOneOfGroups = ({ at, figure, sentence }: FigureContext, opened: number): boolean => {
  const closed = at.text.indexOf(")", figure.span.end);
  const inside = at.figures.filter(({ core }) => core.start > opened && core.end <= closed);
  return (
    inside.length > 1 &&
    inside.every(({ counter }) => counter === "person") &&
    !at.figures.some(({ core }) => core.start >= sentence.start && core.end <= opened) &&
    !/うち|のみ|だけ|一部/u.test(at.text.slice(opened, closed))
  );
};

/** (1) 患者様に関する情報 / 氏名、住所(771名): a list that ends in its figure, under a line that says whose it is. */
const isUnderOwner = (context: FigureContext): boolean => endsList(context) && headingOver(context) !== null;

/** Whether an enumeration is led by whose it is, and by no part of anybody. */
const isOwned = (text: string): boolean => OWNED.test(text.slice(-90)) && !/うち|のみ|一部|だけ/u.test(text);
const OWNED =
  /(?:[者員客生徒児童師人主民族様校園店院館]|[のたるいな]方|方々|ユーザー?|[支本]部|[支本]社|支所|営業所|学[部科年級]|コース|クラス|センター|教室|会場)(?:名簿|台帳|リスト)?(?:の(?!うち)|に関する(?:個人)?情報|:)[^。0-9]{3,60}$/u;
const CLOSES = /^[(（](?:約|計|延べ)?[0-9][0-9,万]{0,9}[名人](?:分|様)?[)）]/u;
const CLOSES_LINE = /[(（](?:約|計|延べ|全)?[0-9][0-9,万]{0,9}[名人](?:分|様|全員)?[)）]。?$/u;

/** 担当者名(5名分)、発注者名(13名分): names of people of one kind are their number, and no detail of others. */
const NAMES_PEOPLE = /(?:者|員|主|客|生|師|様|さま|方)(?:の?(?:氏)?名|の?情報)$/u;

/** 受付票(計80名分)と、協力者の氏名(29名分), お届け先の個人情報(780名分): whose data they are begins a group of its own. */
const OF_PEOPLE =
  /(?:と、|及び)[^、。()（）]{0,8}(?:者|員|客|生|師|会員|患者|学生|職員)(?:様|の方|等)?の[^、。()（）はが]{1,10}$|の個人情報$/u;

/** 氏名、所属、メールアドレス(教職員485名): a bracket that ends its line and names people says whose all of the line is. */
const isOwners = ({ at, figure, order }: FigureContext, opened: number): boolean =>
  order === 0 &&
  at.figures.length === 1 &&
  (/^[(（][^、。()（）]{2,16}$/u.test(at.text.slice(opened, figure.span.start)) ||
    (at.passage.block.kind === "item" &&
      at.passage.block.marker?.ordinal != null &&
      /^[(（](?:約|計|延べ)?$/u.test(at.text.slice(opened, figure.core.start)))) &&
  !/(?:うち|のみ|だけ|に限|一部)/u.test(at.text.slice(opened, figure.span.end + 4)) &&
  /^(?:分|様)?[)）]。?$/u.test(at.text.slice(figure.span.end));

/** The figure a bracket opens right behind, or behind the noun it counts: 合計 13,482件(11,905名分), 67名の生徒等(. */
const figureBefore = ({ at, order }: FigureContext, opened: number): Figure | null =>
  at.figures
    .slice(0, order)
    .findLast(
      ({ span }) =>
        span.end <= opened &&
        (span.end >= opened - 3 || /^の[^、。はがをにでと0-9]{1,12}$/u.test(at.text.slice(span.end, opened))),
    ) ?? null;

/** Whether a figure is a total, or gives a total in other units in a bracket behind it. */
export function isTotal(context: FigureContext): boolean {
  if (isUnderSum(context) || isInSumLine(context)) return true;
  if (context.figure.total) return !isShared(context);
  const cell = cellOf(context);
  if (cell !== null && isSumRow(cell)) return true;
  const opened = openBracket(context.at.text, context.sentence.start, context.figure.span.start);
  const outer = opened === null ? null : figureBefore(context, opened);
  return outer?.total === true && outer.counter !== context.figure.counter && opensBracket(context, opened);
}

/** The figure is the first in its bracket. */
const opensBracket = ({ at, figure }: FigureContext, opened: number | null): boolean =>
  opened !== null && figure.span.start - opened <= 8 && !/[、,]/u.test(at.text.slice(opened, figure.span.start));

/** Where the bracket around `at` opened, or null outside brackets. */
function openBracket(text: string, from: number, at: number): number | null {
  let depth = 0;
  for (let unit = at - 1; unit >= from && at - unit < 200; unit--) {
    const character = text.charAt(unit);
    if (closesBracket(character)) depth++;
    else if (character === "(" || character === "（") {
      if (depth === 0) return unit;
      depth--;
    }
  }
  return null;
}

/** 計 / 318名: a figure that has its line to itself, under a line that says nothing but that it is a sum. */
const isUnderSum = ({ at, figure, reading }: FigureContext): boolean =>
  /^(?:合計|総計|総数|計)[ :]?$/u.test(reading.passages[at.index - 1]?.normal.text ?? "") &&
  figure.span.start === 0 &&
  /^[ 。)）]?$/u.test(at.text.slice(figure.span.end));

/** 計 59施設 94,948件: figures of several things in a line that is nothing but their sums. */
const isInSumLine = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  at.figures.length > 1 &&
  /^[^一-龠ぁ-んァ-ヶA-Za-z0-9]{0,2}(?:合計|総計|総数|計)[^一-龠ぁ-んァ-ヶA-Za-z]{1,3}/u.test(at.text) &&
  SUMS.test(at.text.slice(0, figure.span.end));
const SUMS = /^[^、。()（）]{0,60}$/u;
