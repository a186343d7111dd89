import type { DateMention, SpanMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language, PeriodRole } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import type { ResolvedDates } from "../date/resolve.ts";
import { byPlace, type Fact, type Place, type Reading } from "../reading.ts";
import { closedAfterwards, sinceWentOn, untilClauses } from "./remained.ts";
import { periodRole } from "./role.ts";
import {
  endedAfterwards,
  isEndOfOther,
  shownUntil,
  sinceShown,
  sinceToldBefore,
  untilTakenDown,
  untilToldAfter,
} from "./shown.ts";
import { isOfficeHours } from "./standing.ts";
import { usual } from "./usual.ts";

/** `mentions` are the places that tell the span, in text order, so that a group can find it in its own line. */
export type PeriodFact = Fact<{ readonly role: PeriodRole; readonly span: SpanMention }> & {
  readonly mentions: readonly Place[];
};

/** Every stated span of time that says something of the incident, in text order, one entry per span. */
export function relatePeriods(reading: Reading, dates: ResolvedDates): readonly PeriodFact[] {
  const found = new Map<string, readonly PeriodFact[]>();
  for (const [index, passage] of reading.passages.entries()) {
    const shown = reading.language === "ja" ? shownUntil(passage) : untilClauses(passage);
    for (const stated of [...passage.temporal.spans, ...shown, ...singleYears(passage)]) {
      if (reading.language === "ja" && (isEndOfOther(passage, stated) || isOfficeHours(reading, index, stated)))
        continue;
      const known =
        reading.language === "ja"
          ? sinceToldBefore(passage, untilToldAfter(passage, stated))
          : sinceWentOn(passage, stated);
      const open = sinceShown(passage, untilEnded(passage, known, reading.language));
      const said = periodRole(reading, index, open);
      const isOpen = reading.language === "en" && open.end === null && said?.role === "exposure";
      const span = isOpen ? closedAfterwards(passage, open) : open;
      const ends = endsOf(span, dates);
      if (ends === null || (span.rule !== "period.shown" && isOfficeHours(reading, index, span))) continue;
      if (said === null) continue;
      const place: Place = { passage: index, start: span.span.start, end: span.span.end };
      const fact: PeriodFact = { value: { role: said.role, span }, place, rule: said.rule, mentions: [place] };
      found.set(ends, toldWith(reading, found.get(ends) ?? [], fact));
    }
  }
  return withoutCoarse(withoutTold(found)).sort((a, b) => byPlace(a.place, b.place));
}

/**
 * 1月14日から休止しておりました…は2月26日に再開, "from April until it was corrected on 3 June": since when something went on, and the day in
 * another clause on which it ended.
 */
function untilEnded(passage: ReadPassage, span: SpanMention, language: Language): SpanMention {
  const { end } = span.span;
  const { normal, temporal, sentences } = passage;
  const { text } = normal;
  if (span.end !== null || span.start === null) return span;
  const sentence = sentences.find((unit) => unit.start <= end && end <= unit.end);
  const down = language === "ja" ? untilTakenDown(passage, end, sentence?.end ?? end) : undefined;
  if (down !== undefined) return { ...span, end: down };
  const ended = language === "ja" ? endedAfterwards(passage, span) : undefined;
  if (ended !== undefined) return { ...span, end: ended };
  if (language === "ja" && !STOOD_STILL.test(text.slice(end, end + 14))) return span;
  const again = temporal.dates.find(
    (date) =>
      date.span.start > end &&
      date.span.end <= (sentence?.end ?? end) &&
      (language === "ja"
        ? RESUMED.test(text.slice(date.span.end, date.span.end + 28))
        : ENDED.test(text.slice(end, date.span.start)) || ENDS_SPAN.test(text.slice(end, date.span.start))),
  );
  return again === undefined ? span : { ...span, end: again };
}

const STOOD_STILL = /^、?[^、。]{0,6}(?:休止|停止|閉鎖|中止|休業|休診)(?:して(?:い|お)|され|となって)/u;
const RESUMED = /^(?:に|より|から)[^、。]{0,16}(?:再開|復旧|再稼[働動])(?!予定|する予定|でき(?:て|な)|の見込)/u;
const ENDED =
  /^,? until (?:it|they|this|the [a-z]{2,16}|we|[a-z]{2,12}) (?:was|were|had been|fixed|noticed|corrected|removed|discovered)[a-z ]{0,30}(?: on)? $/iu;
/** "from June 2021 until her employment | ended on 29 March": what ended, and when. */
const ENDS_SPAN =
  /^ (?:was |were |had been )?(?:ended|over|closed|stopped|left|expired|terminated|cancelled|removed|revoked|discovered|found|completed|done)(?: (?:on|in))? $/iu;

/** A span that is told again: as the span of something else as well, or of the same with better reason. */
function toldWith(reading: Reading, known: readonly PeriodFact[], fact: PeriodFact): readonly PeriodFact[] {
  const [first] = known;
  if (first === undefined) return [fact];
  if (known.length > 1)
    return known.map((other) => (other.value.role === fact.value.role ? alsoIn(other, fact) : other));
  if (areTwo(first, fact)) return [first, fact];
  const again = alsoIn(first, fact);
  if (rank(reading, fact) >= rank(reading, first)) return [again];
  // The dates stay with the words they were read from: another passage has other words in their place.
  return [{ ...again, value: { ...first.value, role: fact.value.role }, rule: fact.rule }];
}

/** A span told more often than this says nothing new. */
const MENTIONS = 20;

const alsoIn = (fact: PeriodFact, other: PeriodFact): PeriodFact => ({
  ...fact,
  mentions: [...fact.mentions, ...other.mentions].slice(0, MENTIONS),
});

/** The intruder was at work for as long as those bought who are affected: two facts, where the text says both. */
const areTwo = ({ value: one, rule: first }: PeriodFact, { value: two, rule: second }: PeriodFact): boolean =>
  ((one.role === "attack" && two.role === "data_scope") || (one.role === "data_scope" && two.role === "attack")) &&
  !first.endsWith(".assumed") &&
  !second.endsWith(".assumed");

/** Of spans put together from what was done, those go that the notice states otherwise; of the papers of single years, those inside a longer scope. */
function withoutTold(found: ReadonlyMap<string, readonly PeriodFact[]>): ReadonlyMap<string, readonly PeriodFact[]> {
  const all = [...found].flatMap(([ends, facts]) => facts.map((fact) => ({ ends: ends.split("/"), fact })));
  const isToldOtherwise = (ends: string, { value }: PeriodFact): boolean => {
    const [start = "", end = ""] = ends.split("/");
    const others = all.filter(({ fact }) => fact.value.span.rule !== value.span.rule && fact.value.role === value.role);
    if (value.span.rule === "period.shown") return others.some(({ ends: [first] }) => first === start);
    if (value.span.rule !== PART_OF_YEARS) return false;
    return others.some(({ ends: [first = "", last = ""] }) => first.length === 4 && first <= start && end <= last);
  };
  return new Map([...found].map(([ends, facts]) => [ends, facts.filter((fact) => !isToldOtherwise(ends, fact))]));
}

/** A span told by its days, and again by the minute, is told once. */
function withoutCoarse(found: ReadonlyMap<string, readonly PeriodFact[]>): PeriodFact[] {
  const finer = new Map(
    [...found].flatMap(([ends, facts]) =>
      facts.flatMap((fact) => coarser(ends).map((key) => [`${fact.value.role} ${key}`, fact] as const)),
    ),
  );
  const coarse = new Map<PeriodFact, PeriodFact[]>();
  const kept = [...found].flatMap(([ends, facts]) =>
    facts.filter((fact) => {
      const exact = finer.get(`${fact.value.role} ${ends}`);
      if (exact !== undefined) coarse.set(exact, [...(coarse.get(exact) ?? []), fact]);
      return exact === undefined;
    }),
  );
  return kept.map((fact) => (coarse.get(fact) ?? []).reduce(alsoIn, fact));
}

/** The ways to tell a span less exactly: 2024-03-07T21:10/2024-03-08T12:28 → 2024-03-07/2024-03-08, 2024-03/2024-03, … */
function coarser(ends: string): readonly string[] {
  const [start = "", end = ""] = ends.split("/");
  const ways = (date: string): readonly string[] => [
    date,
    ...[10, 7, 4].flatMap((length) => (length < date.length ? [date.slice(0, length)] : [])),
  ];
  return ways(start)
    .flatMap((first) => ways(end).map((last) => `${first}/${last}`))
    .filter((way) => way !== ends);
}

/** What makes the data of a fiscal year out of it: 令和4年度分, 2001年度に受け付けた, 令和6年度の受診者. */
const OF_YEAR =
  /^(?:分|(?:の)?(?:入学|卒業|採用|新入|在籍|履修|受講|受験)(?:者|生)(?!.?[0-9])|に(?:(?:受け付け|受付|作成|申し込[みん]|購入|契約|取引|登録)[しさたを]|(?:入学|卒業)した)|の[^、。]{0,8}(?:対象者|受診者|卒業生|入学者|申込者))/u;

/** The same of a calendar year or month, where people are named by what they did then: 2022年に入院していた患者, 3月中に窓口で申請された方. */
const OF_PEOPLE_THEN = anyOf(
  [
    // Patients and customers.
    /入院|受診|来院|来店|購入|注文|予約|申し?込[みん]|宿泊/u,
    // Who applied, took part or paid.
    /申請|応募|受講|受験|参加|登録|加入|契約|利用|寄[附付]|納付|提出|回答/u,
  ],
  "u",
  {
    before: /^(?:中|当時)?に[^、。]{0,14}/u,
    after:
      /(?:し(?:た|ていた)|された|なさった|を?いただいた|だ)[^、。はがを]{0,8}(?:患者|お?客|会員|学生|生徒|児童|園児|職員|社員|[^加]者|世帯|方|人)(?![^。]{0,6}(?:から|より))/u,
  },
);

/** The papers of a month or a year: 7月診療分, 令和4年中のもの. */
const OF_PAPERS =
  /^(?:中)?(?:の)?[^、。0-9はがを]{0,6}(?:診療|検針|利用|請求|支払い?|注文|購入|受付|納付|給与|給食|保育料?|使用)分|^中の(?:もの|書類|書面|申請書?|届|伝票|記録)/u;

const isScope = ({ fiscal, month, relative }: DateMention, after: string): boolean =>
  (fiscal === true && month === undefined && OF_YEAR.test(after)) ||
  ((fiscal === true || relative === undefined) && (OF_PEOPLE_THEN.test(after) || OF_PAPERS.test(after)));

/** 2020年度分: one of the years whose papers a notice tells of. */
const PART_OF_YEARS = "period.part-of-years";

/** The data of one year or month. */
const singleYears = ({ normal, temporal }: ReadPassage): readonly SpanMention[] =>
  temporal.dates.flatMap((date) =>
    date.day === undefined &&
    date.hour === undefined &&
    // 24年度の卒業生: a year of two figures is told in passing.
    date.rule !== "date.ja.two-figures" &&
    (date.year !== undefined || date.fiscal === true || date.month !== undefined) &&
    isScope(date, normal.text.slice(date.span.end, date.span.end + 36))
      ? [
          {
            span: { start: date.span.start, end: date.span.end + 1 },
            rule: normal.text.startsWith("分", date.span.end) ? PART_OF_YEARS : "period.single-year",
            start: date,
            end: date,
          },
        ]
      : [],
  );

/** Both ends in ISO form; null where a stated end isn't pinned to a year. */
function endsOf({ start, end }: SpanMention, dates: ResolvedDates): string | null {
  const first = start === null ? ".." : dates.of(start).date;
  const last = end === null ? ".." : dates.of(end).date;
  return first === null || last === null ? null : `${first}/${last}`;
}

/** A role that was read outweighs one that was only assumed; where attackers were at work, whose data outweighs that they leaked. */
const rank = (reading: Reading, { rule, value }: PeriodFact): number =>
  rule.endsWith(".assumed") ? 2 : value.role === "exposure" && usual(reading) === "attack" ? 1 : 0;
