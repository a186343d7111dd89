import type { Figure } from "../../recognise/count/figure.ts";
import { closesBracket, type FigureContext, isBackground, isBase, isClaim, isStated, says } from "./figure-context.ts";
import { isApologised } from "./person.ts";

/** What adding up needs to know of a count and the record does not show. */
export type CountRole = {
  /** Said by the attacker. */
  readonly claim: boolean;
  /** Of an earlier incident, or of another body's. */
  readonly background: boolean;
  /** 実人数, "unique": everyone counted once. */
  readonly distinct: boolean;
  /** 延べ: counted as often as they occur. */
  readonly gross: boolean;
  /** うち, 内訳 in brackets, "of them": part of another figure. */
  readonly part: boolean;
  /** One of its places calls it a part of another: it adds nothing to a sum. */
  readonly within: boolean;
  /** The figure right before, of which this one is said to be the part that matters; null where there is none. */
  readonly outOf: number | null;
  /** "201 residents of New Hampshire": those of one state, told to its authority. */
  readonly regional: boolean;
  /** "6,500 additional sets", さらに300名: on top of those counted before. */
  readonly adds: boolean;
  /** 27台中19台: the 27, of which a part is meant. */
  readonly whole: boolean;
  /** The figure says that it holds other groups as well: (2)のお客様を含みます. */
  readonly includes: boolean;
  /** Figures with the same level stand side by side: in one list, or in one sentence. */
  readonly level: string;
  /** The levels of all places that state the figure. */
  readonly levels: readonly string[];
  /** Whether the figure is told apart from those beside it by who they are, by which data, or not at all. */
  readonly label: "people" | "data" | "none";
  /** Told, visited, apologised to: what is done about those counted elsewhere. */
  readonly passing: boolean;
  /** They were apologised to: those affected, where no other figure says how many that were. */
  readonly apologised: boolean;
  /** Letters went to so many: as good as the number affected where no other is given. */
  readonly notified: boolean;
  /** Counted in 件, the counter for anything. */
  readonly items: boolean;
  /** In the title or another heading. */
  readonly heading: boolean;
  /** The word for the people counted. */
  readonly who: string | null;
  /** In a line that is a label rather than a sentence, what the line says before the figure; null in a sentence. */
  readonly tag: string | null;
  /** What tells the figure from those beside it: the people counted, or the name in front of a colon (本店サイト:23件). */
  readonly name: string | null;
};

export function roleOf(context: FigureContext, whole: boolean, outOf: number | null): CountRole {
  const { figure, at, sentence } = context;
  const { kind } = at.passage.block;
  const isTitle = kind === "heading" && (at.passage.block.marker === null || at.text.length - figure.span.end > 3);
  const paired = isPaired(context);
  const isLabel = !isStated(context) && !/。$/u.test(at.text) && !isTitle;
  const listed = kind === "item" || kind === "row" || (isLabel && at.text.length < 80);
  const level = listed
    ? `list ${at.passage.block.parent ?? "top"} ${at.passage.block.marker?.style ?? ""}`
    : `${paired ? "list in " : ""}sentence ${at.index} ${sentence.start}`;
  const who = whoIsCounted(context);
  const name = who ?? nameBefore(context);
  const part = isPart(context.at.figures, context);
  return {
    claim: isClaim(context),
    background: isBackground(context) || isBase(context),
    distinct: figure.distinct,
    gross: figure.gross,
    part,
    within: part || (isLabel && /^[【「『(（・]{0,2}(?:うち|このうち|そのうち)/u.test(at.text)),
    outOf,
    regional: isRegional(context),
    adds: isAdded(context),
    whole,
    includes: /^[^。]{0,12}[(（][^0-9]{0,24}(?:を含み|を含む)|^.{0,10}including the/u.test(
      at.text.slice(figure.span.end, figure.span.end + 50),
    ),
    level,
    levels: [level],
    label: name !== null ? "people" : labelledByData(context) ? "data" : "none",
    passing: isPassing(context),
    apologised: isApologised(context),
    notified:
      context.reading.language === "en" &&
      /\b(?:letters?|notices?|notif\w{1,9}|e-?mails?) (?:\w{1,24} ){0,2}to (?:\w{1,24} ){0,2}$/iu.test(
        at.text.slice(Math.max(0, figure.span.start - 50), figure.span.start),
      ),
    items: figure.counter === "item" && context.reading.language === "ja",
    heading: kind === "heading" || at.index === 0,
    who,
    tag: !isLabel ? null : at.text.slice(sentence.start, figure.span.start),
    name,
  };
}

function isAdded({ at, figure, reading }: FigureContext): boolean {
  if (reading.language === "en")
    return (
      /^ additional\b/iu.test(at.text.slice(figure.numeral.end, figure.numeral.end + 12)) ||
      /\b(?:an additional|another|a further) (?:about |approximately |some )?$/iu.test(
        at.text.slice(Math.max(0, figure.numeral.start - 30), figure.numeral.start),
      )
    );
  return /(?:このほか|そのほか|このほかに|さらに|加えて|新たに|追加で)[、,]?[^、。()0-9]{0,16}$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 24), figure.span.start),
  );
}

/** A店の700枚(337人分)、B店の560枚(220人分): people told in a bracket behind the things of each of several groups. */
function isPaired(context: FigureContext): boolean {
  const { figure, at, sentence } = context;
  const pairOf = (order: number): boolean => {
    const [outer, inner] = [at.figures[order - 1], at.figures[order]];
    return (
      outer !== undefined &&
      inner !== undefined &&
      outer.core.start >= sentence.start &&
      inner.span.end <= sentence.end &&
      inner.counter === figure.counter &&
      outer.counter !== inner.counter &&
      !outer.total &&
      /^[(（]$/u.test(at.text.slice(outer.span.end, inner.span.start)) &&
      /^[)）]/u.test(at.text.slice(inner.span.end))
    );
  };
  return pairOf(context.order) && [context.order - 2, context.order + 2].some(pairOf);
}

/** Residents of a state named before or behind them, people who live in it. */
function isRegional({ at, figure, reading }: FigureContext): boolean {
  if (reading.language === "ja" || figure.thing !== "person") return false;
  const phrase = at.text.slice(figure.numeral.end, figure.core.end);
  const behind = at.text.slice(figure.core.end, figure.core.end + 60);
  return /residents?$/iu.test(phrase)
    ? / [A-Z][a-z]{1,20} (?:[Ss]tate )?[Rr]esidents?$/u.test(phrase) || STATE.test(behind)
    : RESIDING.test(behind);
}

const STATE = /^,? (?:of|in|from) (?:the )?(?:(?:[Ss]tate|[Cc]ommonwealth) of |(?:this|your) state\b|[A-Z][a-z])/u;
const RESIDING =
  /^,? (?:who )?(?:(?:(?:are )?residents? of|resid(?:e|ing) in|living in|located in|live in) (?:the )?(?:(?:[Ss]tate|[Cc]ommonwealth) of |[A-Z][a-z])|in (?:the )?(?:[Ss]tate|[Cc]ommonwealth) of |in (?:this|your) state\b)/u;

/** In a section on the response, or beside an apology, people are mentioned who were counted before. */
const isPassing = ({ topic, deeds, deedsAfter }: FigureContext): boolean =>
  says(deedsAfter, "answered") || (topic === "response" && !says(deeds, "exposed", "slipped", "held", "compromised"));

/** うち施設入所の方4名: "of which" may stand before the noun rather than before the figure. */
const PART = /(?:^|[^ぁ-んァ-ヶ]|[のこそら])うち[、,]?[^、。()（）]{0,30}$/u;

/** A part, or named together with one: うち銀行口座を含む件数は約310件、健康状態を含む件数は約80件. */
function isPart(figures: readonly Figure[], context: FigureContext): boolean {
  if (partsAlone(context)) return true;
  const { figure, at, sentence, order } = context;
  const previous = figures[order - 1];
  if (previous === undefined || previous.core.start < sentence.start || figure.total) return false;
  const between = at.text.slice(previous.core.end, figure.span.start);
  return (
    previous.counter === figure.counter &&
    previous.thing === figure.thing &&
    !/[)）]/u.test(between) &&
    partsAlone({ ...context, figure: previous, order: order - 1 })
  );
}

/** 【うち10月以降に購入された方(会員を除く)】=380名: a label that opens with うち is one of a part, however long it is. */
const PART_LABEL = /^[\s・※【「(（*-]{0,4}(?:この|その|上記の?|①の)?うち/u;

const partsAlone = (context: FigureContext): boolean => {
  const { figure, at, order } = context;
  return (
    figure.part ||
    (order === 0 && !isStated(context) && PART_LABEL.test(at.text)) ||
    isBreakdown(context) ||
    PART.test(at.text.slice(Math.max(0, figure.span.start - 40), figure.span.start))
  );
};

/** 計2,148名(従業員1,306名、退職者842名): figures in a bracket behind a figure of the same kind break it down. */
function isBreakdown(context: FigureContext): boolean {
  const { at, figure } = context;
  if (figure.distinct) return false;
  if (/^(?:のみ|だけ|に限)/u.test(at.text.slice(figure.span.end, figure.span.end + 2))) return true;
  const opened = openBracket(at.text, context.sentence.start, figure.span.start);
  if (opened === null) return false;
  const outer = figureBefore(context, opened);
  if (outer !== null)
    return (
      (outer.counter === figure.counter && outer.thing === figure.thing) || partsAlone({ ...context, figure: outer })
    );
  return (
    figure.counter === "person" &&
    [opened, opened - 1, opened - 2].some((end) => at.hits.to("data-type", end) !== undefined)
  );
}

/** The figure a bracket opens right behind: 合計 13,482件(11,905名分). */
const figureBefore = ({ at, order }: FigureContext, opened: number): Figure | null =>
  at.figures.slice(0, order).findLast(({ span }) => span.end >= opened - 3 && span.end <= opened) ?? null;

/** Whether a figure is a total, or gives a total in other units in a bracket behind it. */
export function isTotal(context: FigureContext): boolean {
  if (context.figure.total) return true;
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

/** The noun for people in front of a figure (患者さま 1,230人) or behind it (1,230人の患者さま, "1,230 patients"). */
function whoIsCounted({ at, figure, reading, sentence }: FigureContext): string | null {
  if (reading.language === "en") {
    const { noun, thing } = figure;
    return noun !== null && (thing === "person" || thing === "organization")
      ? at.text.slice(noun.start, noun.end).toLowerCase()
      : null;
  }
  const data = at.hits.within("data-type", figure.span.start - 60, figure.span.end + 60);
  const people = at.hits
    .within("subject", Math.max(sentence.start, figure.span.start - 30), figure.span.end + 16)
    .filter((hit) => hit.code === "person" && !data.some(({ start, end }) => start <= hit.start && hit.end < end));
  const behind = people.find(
    ({ start, end }) =>
      start >= figure.span.end &&
      end - figure.span.end <= 14 &&
      /^(?:の|分の)/u.test(at.text.slice(figure.span.end, figure.span.end + 2)),
  );
  const front = people
    .filter(
      ({ start, end }) =>
        start >= Math.max(sentence.start, figure.span.start - 30) &&
        end <= figure.span.start &&
        !/[。、]/u.test(at.text.slice(end, figure.span.start).replace(/\([^()]{0,200}\)/gu, "")),
    )
    .at(-1);
  const hit = front ?? behind;
  return hit === undefined ? null : at.text.slice(hit.start, hit.end);
}

function nameBefore({ at, figure, order, sentence }: FigureContext): string | null {
  const from = Math.max(sentence.start, figure.span.start - 60, at.figures[order - 1]?.span.end ?? 0);
  const name = /([^、。:()（）]{2,40}):\s?$/u.exec(at.text.slice(from, figure.span.start));
  if (name === null) return placeBefore({ at, figure, order, sentence });
  const start = from + name.index;
  const namesData = at.hits.within("data-type", start, figure.span.start).length > 0;
  return namesData || /(?:数|件|量|対象|内訳)$/u.test(name[1] ?? "") ? null : (name[1] ?? null);
}

/** 中央支店では2001年度の700枚(337人分): the branch, school or town whose figure it is. */
function placeBefore({
  at,
  figure,
  order,
  sentence,
}: Pick<FigureContext, "at" | "figure" | "order" | "sentence">): string | null {
  const alike = at.figures
    .slice(0, order)
    .findLast((other) => other.counter === figure.counter && other.thing === figure.thing);
  const from = Math.max(sentence.start, figure.span.start - 60, alike?.span.end ?? 0);
  const places = [...at.text.slice(from, figure.span.start).matchAll(PLACE)];
  return places.at(-1)?.[1] ?? null;
}

const PLACE =
  /([一-龠々ァ-ヶーぁ-んA-Za-z0-9]{1,20}(?:支店|店舗|本店|校|園|支社|支部|事業所|営業所|病院|会場))(?:では|においては|は|が)/gu;

/** By a kind of data or two: figures behind whole lists (氏名、住所…120件) count those whose data they are. */
function labelledByData({ at, figure, reading, sentence, order }: FigureContext): boolean {
  if (reading.language === "en") return figure.thing === "record" || hasDataBefore(at, figure);
  const from = Math.max(sentence.start, at.figures[order - 1]?.core.end ?? 0);
  const kinds = new Set(at.hits.within("data-type", from, figure.span.start).map(({ code }) => code));
  return hasDataBefore(at, figure) && kinds.size < LISTED && !kinds.has("name");
}

/** As many kinds of data make a list of them. */
const LISTED = 3;

const hasDataBefore = (at: FigureContext["at"], figure: Figure): boolean =>
  at.hits
    .within("data-type", figure.span.start - 60, figure.span.start)
    .some(({ end }) => figure.span.start - end < 30);
