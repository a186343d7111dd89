import type { Measure } from "../../schema/vocabulary.ts";
import type { CountFact } from "./count.ts";

/** One entry per fact: what is told several times is kept once, with the evidence of its fullest statement. */
export function merge(facts: readonly CountFact[]): readonly CountFact[] {
  const kept: CountFact[] = [];
  for (const fact of facts) {
    const at = kept.findIndex((other) => isSame(other, fact));
    const known = kept[at];
    if (known === undefined) kept.push(fact);
    else kept[at] = fuller(known, fact);
  }
  return kept
    .filter((fact) => !kept.some((other) => isRounding(fact, other)))
    .filter(({ value, role }) => !(role.passing && value.unit === "person" && PASSING.has(value.measure)))
    .map((fact) => standingFor(fact, kept));
}

/** Measures a figure gets in passing, when the text tells what was done about those already counted: 該当する19名の皆様に謝罪. */
const PASSING: ReadonlySet<Measure> = new Set(["other", "recipients"]);

/** A figure told more often than this says nothing new. */
const MENTIONS = 20;

/** カード情報1,026件, and further on 1,026件の情報: records of the same number told elsewhere are those cards. */
const isCardOf = ({ value: a, place: one }: CountFact, { value: b, place: two }: CountFact): boolean =>
  (a.value ?? 0) >= 100 &&
  one.passage !== two.passage &&
  ((a.unit === "card" && b.unit === "record" && b.subject !== "個人情報") ||
    (a.unit === "record" && b.unit === "card" && a.subject !== "個人情報"));

/** Numbers below this often agree by chance; above it, one unit and one number are one fact, however it is told. */
const SMALL = 10;

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

/** A part of a figure that is left out of account stands for itself: 10万人のうち5,836人が対象. */
function standingFor(fact: CountFact, facts: readonly CountFact[]): CountFact {
  const { value, role } = fact;
  if (!role.part || role.outOf === null) return fact;
  const isCounted = facts.some(
    (other) => other.value.value === role.outOf && other.value.unit === value.unit && !PASSING.has(other.value.measure),
  );
  return isCounted ? fact : { ...fact, role: { ...role, part: false } };
}

function isSame(first: CountFact, second: CountFact): boolean {
  const { value: a } = first;
  const { value: b } = second;
  if (
    (a.unit !== b.unit && !isCardOf(first, second)) ||
    a.value !== b.value ||
    (a.value === null && (a.min !== b.min || a.max !== b.max))
  )
    return false;
  if (isSibling(first, second)) return false;
  if (a.measure === b.measure || PASSING.has(a.measure) || PASSING.has(b.measure)) return true;
  return (a.value ?? 0) >= SMALL;
}

/**
 * Two lines of one list count different things though the number be the same, unless they are the same line told twice; so do two
 * figures of one line that count different nouns: 申込書 3通、住民票の写し 3通.
 */
function isSibling(first: CountFact, second: CountFact): boolean {
  const { role: a, value: one } = first;
  const { role: b, value: two } = second;
  if (a.tag === null || b.tag === null || a.level !== b.level || one.measure !== two.measure) return false;
  if (first.place.passage !== second.place.passage) return a.tag !== b.tag;
  return one.subject !== null && two.subject !== null && one.subject !== two.subject;
}

/** A heading rounds what the text states exactly: 「1.9万人分」 for 19,460. */
function isRounding(rough: CountFact, { value: exact }: CountFact): boolean {
  const { value, role } = rough;
  if (!role.heading || value.unit !== exact.unit || value.measure !== exact.measure) return false;
  const [a, b] = [value.value ?? 0, exact.value ?? 0];
  return a >= 100 && a !== b && figuresOf(a) <= 2 && figuresOf(b) > figuresOf(a) && Math.abs(a - b) <= b * 0.05;
}

/** How many digits of a number are not trailing zeros. */
const figuresOf = (value: number): number => String(value).replace(/0+$/u, "").length;

function fuller(first: CountFact, second: CountFact): CountFact {
  const longer = second.place.end - second.place.start > first.place.end - first.place.start ? second : first;
  const best =
    first.value.measure === second.value.measure && first.value.unit === second.value.unit
      ? longer
      : rankOf(second) < rankOf(first)
        ? second
        : first;
  const status = [first, second].some(({ value }) => value.status === "possible") ? "possible" : best.value.status;
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
      levels: [...new Set([...first.role.levels, ...second.role.levels])],
      part: first.role.part && second.role.part,
      passing: first.role.passing && second.role.passing,
    },
  };
}
