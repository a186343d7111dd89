import { anyOf } from "../../text/any-of.ts";
import { sentenceAt } from "../context/structure.ts";
import { type Place, type Reading, wholeText } from "../reading.ts";
import type { FigureContext } from "./figure-context.ts";

/** Where one of several incidents of a notice begins to be told: in a heading of its own, or in a sentence that names it. */
type Start = { readonly passage: number; readonly sentence: number; readonly incident: number };

/** 【事案1】, 事故②, 2件目: a line that numbers the incidents. */
const NUMBERED = {
  ja: /^[【「『(（<〔■●◆○・\s]{0,3}(?:(?:事案|事故|案件|事例|インシデント)(?:その)?[ (（]?([1-9一二三四①-⑨A-D])(?![0-9一-龠]?[件名年月日])|([1-9一二三四])件目)/u,
  en: anyOf(
    [
      // Which one, or that it is another.
      /(first|second|third|fourth) /u,
      /(?:another|separate) /u,
      /(?:)/u,
    ],
    "iu",
    {
      before: /^(?:the )?/u,
      after:
        /(?:data |security |privacy |cyber ?)?(?:incident|breach|event)(?: (?:#|no\. ?|number )?([1-9A-D]|one|two|three|four))?(?=$|[ :.,(-])/u,
    },
  ),
} as const;

/** The notice says that it tells of more than one. */
const SEVERAL = anyOf(
  [
    /\b(?:two|three|four|both|several) (?:[a-z,-]{1,20} ){0,3}(?:incidents|breaches|events)\b/u,
    /\b(?:first|second) (?:[a-z]{1,12} )?(?:incident|breach)\b|\b(?:separate|unrelated),? (?:and |but )?(?:unrelated|separate) (?:incident|breach)\b/u,
  ],
  "iu",
);

/** A sentence about the first, or about another one. */
const NAMES = anyOf(
  [
    /(?:the|our) (first|second|third|fourth)/u,
    /an? (?:separate|second|different|unrelated|further),?(?: (?:and |but )?(?:unrelated|separate))?/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:[a-z]{1,12} )?(?:incident|breach|event)\b/u },
);

const ORDINALS: readonly (readonly string[])[] = [
  ["1", "一", "①", "a", "first", "one"],
  ["2", "二", "②", "b", "second", "two"],
  ["3", "三", "③", "c", "third", "three"],
  ["4", "四", "④", "d", "fourth", "four"],
];

const ordinalOf = (word: string | undefined): number | null => {
  const at = ORDINALS.findIndex((words) => words.includes(word?.toLowerCase() ?? ""));
  return at < 0 ? null : at + 1;
};

const known = new WeakMap<Reading, readonly Start[]>();

/** Which incident a place tells of, counted from 1; null where the notice tells of one only, or the place stands before them. */
export function incidentAt(reading: Reading, { passage, start }: Place): number | null {
  const starts = known.get(reading) ?? startsOf(reading);
  known.set(reading, starts);
  if (starts.length === 0) return null;
  const sentence = sentenceAt(reading.passages[passage]?.sentences ?? [], start);
  const last = starts.findLast(
    (begun) => begun.passage < passage || (begun.passage === passage && begun.sentence <= sentence),
  );
  // What stands before the second is the first, where none is named before it.
  return last?.incident ?? ((starts[0]?.incident ?? 1) > 1 ? 1 : null);
}

/** None where fewer than two incidents are told apart. */
function startsOf(reading: Reading): readonly Start[] {
  const prose = reading.language === "en" && SEVERAL.test(wholeText(reading));
  const starts = reading.passages.flatMap(({ normal: { text }, sentences }, passage): readonly Start[] => {
    const heading = text.length <= LINE ? NUMBERED[reading.language].exec(text) : null;
    const incident = ordinalOf(heading?.[1] ?? heading?.[2]);
    if (incident !== null) return [{ passage, sentence: 0, incident }];
    if (!prose) return [];
    return sentences.flatMap(({ start, end }, sentence) => {
      const named = NAMES.exec(text.slice(start, Math.min(end, start + LINE)));
      return named === null ? [] : [{ passage, sentence, incident: ordinalOf(named[1]) ?? 2 }];
    });
  });
  return starts.some(({ incident }) => incident > 1) ? starts : [];
}

/** A heading, and how far into a sentence its incident is named. */
const LINE = 90;

/** As many cases are no incidents. */
const MANY = 100;

/** What makes a figure in front of "incidents" one of data. */
const OF_LEAK_EN = anyOf(
  [
    /\b(?:leak(?:ed|age|s)?|breach|personal (?:information|data)) [^.;]{0,40}$/u,
    /\bcounts? (?:about |some )?$/u,
    /\b(?:information|data|records|details)\b[^.;()]{0,40} \((?:about |some |up to |approximately )?$/u,
  ],
  "iu",
);

/** "Number of leaked cases: 3,120". */
const NUMBER_OF_CASES =
  /\bnumber of (?:leaked |affected |possible )?cases(?: (?:leaked|affected|of leakage))? ?(?:was|is|:|came to)? (?:about |approximately )?$/iu;

/** "The leak comprised 4,815,399 cases", "the maker counts 296,019 cases": what Japanese bodies call the items of data. */
export const areItemsOfData = ({ at, figure, sentence }: FigureContext): boolean =>
  (figure.value ?? 0) >= MANY &&
  (NUMBER_OF_CASES.test(at.text.slice(Math.max(sentence.start, figure.span.start - 60), figure.span.start)) ||
    (/\bcases$/iu.test(at.text.slice(figure.core.start, figure.core.end)) &&
      OF_LEAK_EN.test(at.text.slice(Math.max(sentence.start, figure.span.start - 80), figure.span.start))));

/** "In 81 cases card numbers were included": of so many items some data are told. */
export const areCasesOfData = ({ at, figure, sentence }: FigureContext): boolean =>
  /(?:cases|instances)$/iu.test(at.text.slice(figure.core.start, figure.core.end)) &&
  ((/\b[Ii]n ["“]?(?:another |a further |only |about |some |just |the |all |these |those ){0,2}$/u.test(
    at.text.slice(Math.max(sentence.start, figure.span.start - 40), figure.span.start),
  ) &&
    !/^["”]?,? (?:we|they|it|staff|the (?:bank|company|team|police|data was not|information was not)) /iu.test(
      at.text.slice(figure.core.end, sentence.end),
    )) ||
    /^ (?:also |even )?(?:involved|included|concerned|contained|comprised|showed|gave|listed|held|covered|had) /u.test(
      at.text.slice(figure.core.end, figure.core.end + 24),
    )) &&
  at.hits.within("data-type", figure.core.end, Math.min(sentence.end, figure.core.end + 120)).length > 0;

/** "In 14 cases the patient's full name was shown": so many patients. */
export const areCasesOfPeople = (context: FigureContext): boolean => {
  const { at, figure } = context;
  const lead = /^["”]?,? (?:the|that|a|this|both the) /u.exec(
    at.text.slice(figure.core.end, figure.core.end + 14),
  )?.[0];
  return (
    lead !== undefined &&
    areCasesOfData(context) &&
    at.hits.from("subject", figure.core.end + lead.length)?.code === "person"
  );
};
