import type { Thing } from "../../recognise/count/thing.ts";
import type { Count } from "../../schema/record.ts";
import type { CountStatus, Measure } from "../../schema/vocabulary.ts";
import type { Fact, Place, Reading } from "../reading.ts";
import {
  contextsOf,
  type FigureContext,
  type FiguredPassage,
  figuredPassages,
  inFrontOf,
  isStated,
  says,
} from "./figure-context.ts";
import { isIncidental } from "./incidental/incidental.ts";
import { isBounce } from "./measure/mail-item.ts";
import { measureOf } from "./measure/measure.ts";
import { ownsData } from "./measure/owner.ts";
import { thingOf } from "./measure/thing.ts";
import { merge } from "./merge.ts";
import { type CountRole, roleOf } from "./role.ts";
import { leakStatus, statusOf } from "./status.ts";
import { countedPhrase } from "./subject.ts";
import { isPart, isRest, isTotal } from "./total/part.ts";
import { isOutOf } from "./total/whole.ts";
import { type NoticeTraits, traitsOf } from "./traits.ts";
import { unitOf } from "./unit.ts";

/** `mentions` are the places that state the figure, in text order, so that an impact can find it beside the data of its group. */
export type CountFact = Fact<Omit<Count, "evidence">> & {
  readonly role: CountRole;
  readonly mentions: readonly Place[];
};

type Draft = {
  readonly context: FigureContext;
  readonly thing: Thing;
  readonly measure: Measure;
  /** The larger figure of which the next is the part that matters. */
  readonly whole: boolean;
};

/** Every count of a notice, in text order, one entry per fact. */
export function relateCounts(reading: Reading): readonly CountFact[] {
  const passages = figuredPassages(reading);
  if (passages.length === 0) return [];
  const traits = traitsOf(reading);
  const leak = leakStatus(reading, traits);
  const facts = draftsOf(reading, passages, traits).flatMap((drafts) =>
    linked(drafts).map((draft, order, all) => factOf(draft, leak, all[order - 1])),
  );
  return merge(facts);
}

function draftsOf(reading: Reading, passages: readonly FiguredPassage[], traits: NoticeTraits): readonly Draft[][] {
  let last: Thing | null = null;
  let people = false;
  const counted = new Map<number, Thing>();
  return passages.map((at) => {
    const drafts: Draft[] = [];
    let earlier: Thing | null = null;
    for (const context of contextsOf(reading, at)) {
      const thing: Thing | null = thingOf(context, { earlier, last, people, counted });
      if (thing === null) continue;
      earlier = thing;
      if (context.figure.value !== null && !counted.has(context.figure.value)) counted.set(context.figure.value, thing);
      if (isIncidental(context, thing)) continue;
      last = thing;
      people ||= thing === "person";
      const measure = ownMeasure(context, thing, traits, drafts.at(-1));
      drafts.push({
        context,
        thing,
        measure,
        whole: (context.figure.whole || isOutOf(context)) && measure === "other",
      });
    }
    return drafts;
  });
}

/** "five had opened the file": a number that stands for its noun measures what the figure it refers to does. */
function ownMeasure(context: FigureContext, thing: Thing, traits: NoticeTraits, previous: Draft | undefined): Measure {
  const measure = measureOf(context, thing, traits);
  if (
    previous !== undefined &&
    GOT.get(thing)?.has(previous.measure) &&
    isBracketOf(context, previous) &&
    !isBounce(context)
  )
    return previous.measure;
  // うち20通は回収し、残る11通…: the rest of what was told of in passing is told in passing.
  if (previous?.measure === "other" && previous.thing === thing && isPart(previous.context) && isRest(context))
    return "other";
  const refers = context.figure.bare === "pronoun" && previous !== undefined && previous.thing === thing;
  // "it has 40,000 members; 12,800 of them were affected"
  const told =
    refers &&
    previous.measure === "other" &&
    (says(context.deedsAfter, "exposed", "slipped", "compromised", "hit") || CONCERNS.test(inFrontOf(context, 40)));
  return refers && !told && measure.startsWith("affected") && !isOutOf(previous.context) ? previous.measure : measure;
}

/** "the documents found so far concern 2,216 of them" */
const CONCERNS =
  /\b(?:concern|affect|involve|impact|hit|relate to)(?:s|d|ed)? (?:about |some |only |at least |up to )?$/u;

/** What a figure in a bracket says of the one in front of it, in other units. */
const GOT: ReadonlyMap<Thing, ReadonlySet<Measure>> = new Map([
  ["email_address", new Set<Measure>(["recipients"])],
  ["organization", new Set<Measure>(["recipients", "other"])],
  ["person", new Set<Measure>(["recipients"])],
]);

/** 保護者96名(メールアドレス112件): the figure stands in a bracket right behind the one before. */
const isBracketOf = ({ at, figure }: FigureContext, { context }: Draft): boolean =>
  /^[(（][^、。()（）]{0,16}$/u.test(at.text.slice(context.figure.span.end, figure.span.start));

/** 教職員8名及び学生35名、計43名のアカウント: figures joined by "and" measure what the last of them measures. */
function linked(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of [...drafts].reverse()) {
    const [behind, second] = joined;
    // 214名のうち52名、南地区の187名のうち19名: the part goes with the next part, and not with what that is of.
    const next = behind?.whole === true && !draft.whole && second !== undefined ? second : behind;
    const shares =
      behind !== undefined &&
      next !== undefined &&
      next.thing === draft.thing &&
      isJoined(draft.context, behind.context) &&
      !isOutOf(draft.context);
    if (shares) joined.unshift({ ...draft, measure: next.measure });
    else if (behind !== undefined && isWholeOf(draft, behind))
      joined.unshift({ ...draft, measure: "other", whole: true });
    else joined.unshift(draft);
  }
  return joined;
}

/** 1,514件の問い合わせがあり、うち1,426件が閲覧可能な状態: what befell the part is not said of the whole. */
function isWholeOf({ context, thing }: Draft, next: Draft): boolean {
  const { figure, sentence, deedsAfter } = context;
  return (
    next.thing === thing &&
    (next.context.figure.part || isToldApart(context, next.context) || isShortOf(context, next.context)) &&
    next.context.sentence.start === sentence.start &&
    next.context.at === context.at &&
    !figure.total &&
    !ownsData(context) &&
    isStated(context) &&
    !/^[(（]/u.test(context.at.text.slice(figure.span.end, figure.span.end + 1)) &&
    !isInBracket(next.context) &&
    !(context.reading.language === "en" && STRUCK.test(context.at.text.slice(0, figure.span.start).slice(-24))) &&
    !/including/u.test(context.at.text.slice(figure.core.end, next.context.figure.core.start)) &&
    !says(deedsAfter, "exposed", "slipped", "held", "compromised", "hit") &&
    !says(context.deedsBefore, "compromised") &&
    (says(next.context.deedsAfter, "exposed", "slipped", "compromised", "hit") || isShortOf(context, next.context))
  );
}

/** 6万枚を業者に渡したが、1束が返ってこなかった: of all that went out a few did not come back, or did not arrive. */
const isShortOf = (context: FigureContext, { at, figure }: FigureContext): boolean =>
  context.reading.language === "ja" &&
  (context.figure.value ?? 0) > (figure.value ?? 0) &&
  /(?:が|ところ|際)、[^。0-9]{0,20}$/u.test(at.text.slice(context.figure.span.end, figure.span.start)) &&
  /^(?:が|は|の[^、。はが]{1,10}が)、?[^、。]{0,16}(?:返って|返却され|届|戻|見つから|見当た|不明|足り|なくな|不足|紛失)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 50),
  );

/** "The breach hit 4,300 patients, of whom …": the verb in front says what befell them all. */
const STRUCK = /\b(?:hit|struck|touched|affected|affects|impacted|concerned|exposed|involved|compromised) $/iu;

/** メールアドレス(うち5名は氏名を含む)が閲覧できる状態: a bracket adds something of a part, and takes nothing from the whole. */
const isInBracket = ({ at, figure }: FigureContext): boolean =>
  /[(（]$/u.test(at.text.slice(Math.max(0, figure.span.start - 1), figure.span.start));

/** 回答された方は56名で、そのうち連絡先を記入された11名: the part may be named before its figure. */
const isToldApart = (context: FigureContext, { at, figure }: FigureContext): boolean =>
  context.reading.language === "ja" &&
  /^[^。0-9()（）]{0,24}[、。][^。0-9()（）]{0,4}(?:その|この|の)うち[^。、0-9()（）]{1,24}$/u.test(
    at.text.slice(context.figure.span.end, figure.span.start),
  ) &&
  !isPart(context);

const JOINED = {
  ja: /^(?:分|様)?(?:及び|と|、|・|\/)(?:[^、。はがをにへも()（）]{0,20})(?:、?計)?$/u,
  en: /^,? (?:and|or) $|^, $/u,
} as const;

const isJoined = ({ at, figure, reading }: FigureContext, next: FigureContext): boolean =>
  JOINED[reading.language].test(at.text.slice(figure.core.end, next.figure.core.start).slice(0, 40));

function factOf({ context, thing, measure, whole }: Draft, leak: CountStatus, previous: Draft | undefined): CountFact {
  const { figure, at } = context;
  const { value, min, max, qualifier } = figure;
  const place = { passage: at.index, ...figure.span };
  return {
    value: {
      value,
      min,
      max,
      qualifier,
      unit: measure === "misuse_cases" && (thing === "record" || thing === "login") ? "case" : unitOf(thing),
      measure,
      status: statusOf(context, measure, leak),
      subject: countedPhrase(context, thing),
      total: isTotal(context),
    },
    place,
    mentions: [place],
    rule: `count.${thing.replaceAll("_", "-")}`,
    role: roleOf(context, whole, previous?.whole === true ? previous.context.figure.value : null),
  };
}
