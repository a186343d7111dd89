import { isBracketedLabel } from "../context/structure.ts";
import { groupOver, rowOf } from "../context/table.ts";
import { cellOf, type FigureContext, isBackground, isClaim, isStated, says } from "./figure-context.ts";
import { areCasesOfData, incidentAt } from "./incident.ts";
import { isElsewhere } from "./incidental/elsewhere-en.ts";
import { isAddressee, isBefallen, isNotified } from "./incidental/notified.ts";
import { isBase } from "./incidental/size.ts";
import { isSuperseded } from "./incidental/superseded-en.ts";
import { isSupersededJa } from "./incidental/superseded-ja.ts";
import { labelledByData, nameBefore, whoIsCounted } from "./label.ts";
import { ownsAddress } from "./measure/owner.ts";
import { isApologised, isWrittenTo } from "./measure/person.ts";
import { isAdded, isAlso, isPaired, isRegional } from "./total/beside.ts";
import { fullName, headingOver, labelOfLine, otherPeople, ownerOfData, ownerOfListed } from "./total/name.ts";
import { isInTwo } from "./total/overlap.ts";
import { addsUpToLineAbove, isCountedAbove, isPart } from "./total/part.ts";

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
  /** It stands in a line of its own that only breaks down the figure of the line above. */
  readonly split: boolean;
  /** "47 members are in both lists": those to be taken off a sum. */
  readonly twice: boolean;
  /** "2,088 of them", "in the case of 2,088 customers": of what is counted in other units. */
  readonly share: boolean;
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
  /** Which of several incidents of the notice it belongs to, counted from 1; null where there is one. */
  readonly incident: number | null;
  /** The figure says that it holds other groups as well: (2)のお客様を含みます. */
  readonly includes: boolean;
  /** Figures with the same level stand side by side: in one list, or in one sentence. */
  readonly level: string;
  /** The levels of all places that state the figure. */
  readonly levels: readonly string[];
  /** Whether the figure is told apart from those beside it by who they are, by which data, or not at all. */
  readonly label: "people" | "data" | "none";
  /** メッセージを受け取られた方のうち6名: of people of whom nothing says how many they are. */
  readonly uncounted: boolean;
  /** Told, visited, apologised to: what is done about those counted elsewhere. */
  readonly passing: boolean;
  /** They were apologised to: those affected, where no other figure says how many that were. */
  readonly apologised: boolean;
  /** Mail went to so many. */
  readonly written: boolean;
  /** 49名のメールアドレス: those whose addresses are meant. */
  readonly addressed: boolean;
  /** Told with what was announced before: 5日には約12万人と発表していた. */
  readonly announced: boolean;
  /** Letters went to so many: as good as the number affected where no other is given. */
  readonly notified: boolean;
  /** Counted in 件, the counter for anything. */
  readonly items: boolean;
  /** 別の患者1名: somebody else than those counted before, though the number be the same. */
  readonly another: boolean;
  /** In the title or another heading. */
  readonly heading: boolean;
  /** The word for the people counted. */
  readonly who: string | null;
  /** In a line that is a label rather than a sentence, what the line says before the figure; null in a sentence. */
  readonly tag: string | null;
  /** What stands over its column of a table. */
  readonly column: string | null;
  /** What tells the figure from those beside it: the people counted, or the name in front of a colon (本店サイト:23件). */
  readonly name: string | null;
};

/** What is said of a figure that decides whether it adds to another, breaks it down or stands for itself. */
export function roleOf(context: FigureContext, whole: boolean, outOf: number | null): CountRole {
  const { figure, at, sentence } = context;
  const { kind } = at.passage.block;
  const isTitle =
    kind === "heading" &&
    !isBracketedLabel(at.text) &&
    !isGroupHeading(context) &&
    (at.passage.block.marker === null || at.text.length - figure.span.end > 3);
  const paired = isPaired(context);
  const isLabel = !isStated(context) && !/。$/u.test(at.text) && !isTitle;
  const column = cellOf(context);
  const inTable = column !== null && column.thing !== null;
  const listed =
    isGroupHeading(context) || kind === "item" || kind === "row" || inTable || (isLabel && at.text.length < 80);
  const over = headingOver(context);
  const own = inTable
    ? `list table ${column.table}`
    : listed
      ? `list ${at.passage.block.parent ?? "top"} ${at.passage.block.marker?.style ?? ""}`
      : `${paired ? "list in " : ""}sentence ${at.index} ${sentence.start}`;
  const level = over?.level ?? own;
  const who = whoIsCounted(context);
  const name =
    groupOver(column) ??
    (inTable && !isRowOfData(context) ? rowOf(column) : null) ??
    over?.name ??
    (who === null ? null : (fullName(context, who) ?? who)) ??
    nameBefore(context) ??
    labelOfLine(context) ??
    ownerOfListed(context) ??
    otherPeople(context) ??
    ownerOfData(context);
  const part = isPart(context) || areCasesOfData(context) || (outOf === null && isShare(context));
  return {
    claim: isClaim(context),
    background: isBackground(context) || isElsewhere(context) || isBase(context),
    distinct: figure.distinct || isNet(context),
    gross: figure.gross,
    part,
    split: addsUpToLineAbove(context),
    twice: isInTwo(context),
    share: outOf === null && isShare(context),
    within:
      part ||
      isCountedAbove(context) ||
      (isLabel && /^[【「『(（・]{0,2}(?:うち|このうち|そのうち|上記のうち|実際に)/u.test(at.text)),
    outOf,
    regional: isRegional(context),
    adds: isAdded(context) || (who !== null && !part && isAlso(context)),
    whole,
    incident: incidentAt(context.reading, { passage: at.index, start: figure.core.start, end: figure.core.end }),
    includes: isInclusive(context),
    level,
    levels: [level],
    label: name !== null ? "people" : labelledByData(context) ? "data" : "none",
    uncounted: isOfUncounted(context),
    passing: isPassing(context),
    apologised: isApologised(context),
    written: isWrittenTo(context),
    addressed: ownsAddress(context),
    announced: isSupersededJa(context) || isSuperseded(context),
    notified: isAddressee(context) && !isBefallen(context),
    items: figure.counter === "item" && context.reading.language === "ja",
    another: /(?:別|他|ほか)の[^、。はがをに]{0,10}$/u.test(
      at.text.slice(Math.max(0, figure.span.start - 14), figure.span.start),
    ),
    heading: (kind === "heading" && !inTable && !isBracketedLabel(at.text)) || at.index === 0,
    who,
    tag: !isLabel && !inTable ? null : (rowOf(column) ?? at.text.slice(sentence.start, figure.span.start)),
    column: column?.header ?? null,
    name,
  };
}

/** "Donors (4,412)", "Staff: 35": a heading that is the name of a group and its figure, the noun left out. */
const isGroupHeading = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en" &&
  figure.bare === "label" &&
  at.figures.length === 1 &&
  /^[A-Z][A-Za-z ,'&/-]{2,60}(?: ?\(|: ?| [–—-] )$/u.test(
    at.text.slice(0, figure.numeral.start).replace(/(?:about|approximately|approx\.|around|some) $/u, ""),
  ) &&
  /^\)?$/u.test(at.text.slice(figure.core.end));

/** "| postal address | 187 |": a row that is called by a kind of data. */
const isRowOfData = ({ at, reading }: FigureContext): boolean =>
  reading.language === "en" &&
  at.hits.within("data-type", 0, 60).some(({ start }) => /^\W{0,3}$/u.test(at.text.slice(0, start)));

/** "for 19 of them", "in the case of 2,088 customers", "In 14 cases": so many of what is counted before, in whatever units. */
const isShare = (context: FigureContext): boolean => {
  const { at, figure, reading, sentence } = context;
  return (
    reading.language === "en" &&
    (areCasesOfData(context) ||
      (figure.bare === "pronoun" && !isAdded(context) && at.text.slice(0, figure.span.start).trim() !== "") ||
      (!isTurn(context) &&
        /\b(?:in the case of|as regards|also for|as well for|and,? for|and,? in) (?:about |some |approximately |another )?$/iu.test(
          at.text.slice(Math.max(sentence.start, figure.span.start - 40), figure.span.start),
        )))
  );
};

/** "for 310 donors, names, and for 42 volunteers, numbers": the two are told in turn, each by its own noun. */
const isTurn = ({ at, figure, order }: FigureContext): boolean =>
  [at.figures[order - 1], at.figures[order + 1]].some(
    (other) =>
      other !== undefined &&
      other.thing === "person" &&
      figure.thing === "person" &&
      nounOf(at.text, other) !== null &&
      nounOf(at.text, figure) !== null &&
      nounOf(at.text, other) !== nounOf(at.text, figure) &&
      /\b(?:for|in the case of|as regards) (?:about |some |approximately |the )?$/iu.test(
        at.text.slice(Math.max(0, other.span.start - 40), other.span.start),
      ),
  );

const nounOf = (text: string, { noun, numeral }: FigureContext["figure"]): string | null =>
  noun === null ? null : text.slice(numeral.end, noun.end).toLowerCase();

/** 7,905名((1)のお客様を含みます), (1)を含め7,905名: the figure holds other groups as well. */
const isInclusive = ({ at, figure, reading }: FigureContext): boolean =>
  /^[^。]{0,12}[(（][^0-9]{0,24}(?:を含み|を含む)|^.{0,10}including the/u.test(
    at.text.slice(figure.span.end, figure.span.end + 50),
  ) ||
  (reading.language === "ja" &&
    /(?:[(（][1-9][)）]|[①-⑨]|上記)(?:の方|のお客様|の会員)?(?:を|も)含め(?:て|た)?、?(?:約|計|延べ)?$|(?:家族|配偶者|扶養者|親族|世帯員|保護者|お?子[様どさ][んもま]?|同行者)(?:など|等)?[をも]含めると、?$/u.test(
      at.text.slice(Math.max(0, figure.span.start - 20), figure.span.start),
    ));

/** 7名のうち2名が重複していたため、実際は5名分: what is left when those counted twice are taken off. */
const isNet = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "ja" &&
  /(?:実際|正味)の(?:対象)?(?:人数|者数|方の数|お客様の数|お客さまの数)(?:は|が|で)?$|重複[^。、]{0,12}(?:ため|除い|除く|ており|ので)[^。0-9]{0,30}$/u.test(
    at.text.slice(Math.max(sentence.start, figure.span.start - 60), figure.span.start),
  );

/** …方のうち6名が入力し、うち2名が: some of those nobody counted, and some of these. */
const isOfUncounted = ({ at, figure, order, reading, sentence }: FigureContext): boolean => {
  if (reading.language === "en") return false;
  const first = at.figures.find(({ core }) => core.start >= sentence.start);
  const from = Math.max(sentence.start, figure.core.start - 30);
  const isPartOfPart =
    order > 0 && first !== figure && /うち、?(?:約|計)?$/u.test(at.text.slice(from, figure.core.start));
  const lead =
    isPartOfPart && first !== undefined
      ? at.text.slice(sentence.start, first.core.start).slice(-40)
      : at.text.slice(from, figure.core.start);
  return SOME_OF.test(lead) && !/[0-9]/u.test(lead);
};

const SOME_OF =
  /(?:方|方々|者|人|皆様|お客[様さ]ま?|利用者|会員)(?:様|さま)?の(?:うち|中|一部)、?(?:少なくとも|約|計)?$/u;

/** In a section on the response, or beside an apology, people are mentioned who were counted before. */
const isPassing = (context: FigureContext): boolean => {
  const { topic, deeds, deedsAfter } = context;
  return (
    says(deedsAfter, "answered") ||
    (topic === "response" && !isNotified(context) && !says(deeds, "exposed", "slipped", "held", "compromised"))
  );
};
