import type { Measure } from "../../schema/vocabulary.ts";
import { byPlace } from "../reading.ts";
import type { CountFact } from "./count.ts";
import { isPeople, isRough, isRounding } from "./total/rounding.ts";
import { areApart, isSibling, isSomebodyElse, SMALL } from "./total/sibling.ts";

/** One entry per fact: what is told several times is kept once, with the evidence of its fullest statement. */
export function merge(facts: readonly CountFact[]): readonly CountFact[] {
  const kept = asAnnounced(asWritten(joined(affectedByApology(facts))));
  const sharp = sharpened(kept);
  const counted = new Set(sharp.filter(({ value }) => !PASSING.has(value.measure)).map(keyOf));
  return sharp
    .filter(({ value, role }) => !(role.passing && value.unit === "person" && PASSING.has(value.measure)))
    .filter((fact) => !isTrivial(fact))
    .map((fact) => standingFor(fact, counted))
    .sort((a, b) => byPlace(a.place, b.place));
}

/** A few people, bodies or cases that were not affected, and a single body that got something: said in passing, no figure of the incident. */
const isTrivial = ({ value: { value, measure, unit }, role }: CountFact): boolean =>
  !role.whole &&
  !role.twice &&
  value !== null &&
  ((measure === "other" && value < FEW && (unit === "person" || unit === "case" || unit === "organization")) ||
    (measure === "recipients" && unit === "organization" && value === 1));

const FEW = 6;

/** Where nothing else says whose data it was, it was that of the people one apologised to. */
function affectedByApology(facts: readonly CountFact[]): readonly CountFact[] {
  if (facts.some(({ value }) => value.unit === "person" && HIT.has(value.measure))) return facts;
  return facts.map((fact) =>
    fact.role.apologised
      ? {
          ...fact,
          value: { ...fact.value, measure: "affected_people" as const },
          role: { ...fact.role, passing: false },
        }
      : fact,
  );
}

/** Measures that say whom it befell, or who got what was not meant for them. */
const HIT: ReadonlySet<Measure> = new Set(["affected_people", "recipients"]);

/**
 * Mail went to 217, and the addresses of 49 were shown: those it went to only received it. Nearly as many were those shown to one
 * another.
 */
function asWritten(facts: readonly CountFact[]): readonly CountFact[] {
  const records = new Set(
    facts.flatMap(({ value }) =>
      value.measure === "affected_records" && value.unit !== "card" && value.value !== null ? [value.value] : [],
    ),
  );
  const shown = facts.flatMap(({ value, role }) =>
    isPeople(value) && value.value !== null && !role.written && (role.addressed || records.has(value.value))
      ? [value.value]
      : [],
  );
  const most = Math.max(0, ...shown);
  if (most === 0) return facts;
  return facts.map((fact) =>
    fact.role.written && isPeople(fact.value) && (fact.value.value ?? 0) * NEARLY > most
      ? { ...fact, value: { ...fact.value, measure: "recipients" as const } }
      : fact,
  );
}

const NEARLY = 0.8;

/** 5日には約12万人と発表していた: where another figure tells how many it was, the earlier one is only that. */
function asAnnounced(facts: readonly CountFact[]): readonly CountFact[] {
  const isStated = ({ value, role }: CountFact): boolean =>
    !role.announced && !role.part && (value.value ?? value.max ?? 0) > 0;
  const people = facts.some((fact) => isPeople(fact.value) && isStated(fact));
  const records = facts.some((fact) => fact.value.measure === "affected_records" && isStated(fact));
  if (!people && !records) return facts;
  const measured = new Set(facts.flatMap((fact) => (isStated(fact) ? [fact.value.measure] : [])));
  return facts.map((fact) =>
    fact.role.announced &&
    ((people && isPeople(fact.value)) ||
      (fact.value.measure === "affected_records" && records) ||
      (fact.value.unit !== "person" && measured.has(fact.value.measure)))
      ? { ...fact, value: { ...fact.value, measure: "other" as const } }
      : fact,
  );
}

/** How many entries of one number are compared: a list of more lines with the same number is told apart by its lines alone. */
const MOST_ALIKE = 50;

function joined(facts: readonly CountFact[]): readonly CountFact[] {
  const kept: CountFact[] = [];
  const places = new Map<string, number[]>();
  for (const fact of facts) {
    const { value, min, max } = fact.value;
    const number = value === null ? `${min}..${max}` : String(value);
    const alike = places.get(number) ?? [];
    if (alike.length === 0) places.set(number, alike);
    const at = alike.slice(-MOST_ALIKE).find((index) => {
      const other = kept[index];
      return other !== undefined && isSame(other, fact);
    });
    const known = at === undefined ? undefined : kept[at];
    if (at !== undefined && known !== undefined) kept[at] = fuller(known, fact);
    else alike.push(kept.push(fact) - 1);
  }
  return kept;
}

/** Drops what only rounds another figure. */
function sharpened(facts: readonly CountFact[]): readonly CountFact[] {
  const rough = new Set(facts.filter(isRough).slice(0, MOST_ALIKE));
  if (rough.size === 0) return facts;
  const exactOf = new Map<CountFact, CountFact>();
  for (const fact of rough) {
    const exact = facts.find((other) => isRounding(fact, other));
    if (exact !== undefined) exactOf.set(fact, exact);
  }
  return facts.flatMap((fact) => {
    if (exactOf.has(fact)) return [];
    const levels = [...exactOf].flatMap(([own, exact]) => (exact === fact ? own.role.levels : []));
    return levels.length === 0
      ? [fact]
      : [{ ...fact, role: { ...fact.role, levels: [...new Set([...fact.role.levels, ...levels])] } }];
  });
}

const keyOf = ({ value }: CountFact): string => `${value.unit} ${value.value}`;

/** Measures a figure gets in passing, when the text tells what was done about those already counted: 該当する19名の皆様に謝罪. */
const PASSING: ReadonlySet<Measure> = new Set(["other", "recipients"]);

/** A figure told more often, or on more levels, than this says nothing new. */
const MENTIONS = 20;

/** カード情報1,026件, and further on 1,026件の情報: records of the same number told elsewhere are those cards. */
const isCardOf = ({ value: a, place: one }: CountFact, { value: b, place: two }: CountFact): boolean =>
  (a.value ?? 0) >= 100 &&
  one.passage !== two.passage &&
  ((a.unit === "card" && b.unit === "record" && b.subject !== "個人情報") ||
    (a.unit === "record" && b.unit === "card" && a.subject !== "個人情報"));

/** "1,204 children … In 52 of the 1,204 cases": people called cases further on. */
const isOfTheCases = ({ value: a }: CountFact, { value: b }: CountFact): boolean =>
  a.unit === "person" &&
  a.measure === "affected_people" &&
  b.unit === "case" &&
  b.measure === "other" &&
  a.value === b.value &&
  (a.value ?? 0) >= SMALL;

/** 情報253件, and further on 253件のお客様にメールを: in 件, one number of some size is one fact, whatever noun stands near it. */
const isItemOf = (
  { value: a, place: one, role: first }: CountFact,
  { value: b, place: two, role: second }: CountFact,
): boolean =>
  one.passage !== two.passage &&
  first.items &&
  second.items &&
  ((a.value ?? 0) >= 100 ||
    ((a.value ?? 0) >= SMALL && b.unit === "record" && b.subject === null && second.tag === null));

/** What is told most specifically wins. */
const RANK: readonly Measure[] = [
  "compromised_accounts",
  "emails_failed",
  "emails_sent",
  "phishing_targets",
  "misuse_cases",
  "emails_exposed",
];

const rankOf = ({ value }: CountFact): number => {
  if (value.unit === "card") return -1;
  const rank = RANK.indexOf(value.measure);
  return rank < 0 ? (PASSING.has(value.measure) ? RANK.length + 1 : RANK.length) : rank;
};

/** Of items named by several nouns, those of accounts and of data say what was affected; else the first statement holds. */
const itemRank = ({ value }: CountFact): number =>
  value.unit === "card"
    ? 0
    : value.measure === "compromised_accounts"
      ? 1
      : value.measure === "affected_records" && value.unit === "record"
        ? 2
        : 3;

/** A part of a figure that is left out of account stands for itself: 10万人のうち5,836人が対象. */
const standingFor = (fact: CountFact, counted: ReadonlySet<string>): CountFact =>
  fact.role.part && fact.role.outOf !== null && !counted.has(`${fact.value.unit} ${fact.role.outOf}`)
    ? { ...fact, role: { ...fact.role, part: false } }
    : fact;

function isSame(first: CountFact, second: CountFact): boolean {
  const { value: a } = first;
  const { value: b } = second;
  if (isOfTheCases(first, second)) return true;
  if (
    (a.unit !== b.unit && !isCardOf(first, second) && !isItemOf(first, second)) ||
    a.value !== b.value ||
    (a.value === null && (a.min !== b.min || a.max !== b.max))
  )
    return false;
  if (isSibling(first, second) || areApart(first.role, second.role)) return false;
  if (isSomebodyElse(first, second)) return false;
  if (a.measure === b.measure || PASSING.has(a.measure) || PASSING.has(b.measure)) return true;
  return (a.value ?? 0) >= SMALL;
}

function fuller(first: CountFact, second: CountFact): CountFact {
  const items = first.value.unit !== second.value.unit && isItemOf(first, second);
  const longer = second.place.end - second.place.start > first.place.end - first.place.start ? second : first;
  const named = items && second.value.unit === "record" && second.value.subject === null;
  const best = named
    ? first
    : items
      ? itemRank(second) < itemRank(first)
        ? second
        : first
      : first.value.measure === second.value.measure && first.value.unit === second.value.unit
        ? longer
        : rankOf(second) < rankOf(first)
          ? second
          : first;
  const status = items
    ? best.value.status
    : [first, second].some(({ value }) => value.status === "possible")
      ? "possible"
      : best.value.status;
  return {
    ...best,
    mentions: [...first.mentions, ...second.mentions].slice(0, MENTIONS),
    value: {
      ...best.value,
      status,
      total: first.value.total || second.value.total,
      subject: best.value.subject ?? first.value.subject ?? second.value.subject,
    },
    role: {
      ...best.role,
      levels: [...new Set([...first.role.levels, ...second.role.levels])].slice(0, MENTIONS),
      distinct: first.role.distinct || second.role.distinct,
      part: first.role.part && second.role.part,
      share: first.role.share && second.role.share,
      within: first.role.within || second.role.within,
      passing: first.role.passing && second.role.passing,
      addressed: first.role.addressed || second.role.addressed,
      announced: first.role.announced && second.role.announced,
      twice: first.role.twice || second.role.twice,
      incident: first.role.incident ?? second.role.incident,
    },
  };
}
