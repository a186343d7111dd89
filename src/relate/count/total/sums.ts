import type { Warning } from "../../../schema/record.ts";
import { byPlace, type Reading, warning } from "../../reading.ts";
import type { CountFact } from "../count.ts";

/** Where stated totals and their parts, or two stated totals, disagree. */
export function sumWarnings(reading: Reading, counts: readonly CountFact[]): readonly Warning[] {
  const totals = counts
    .filter((fact) => isSolid(fact) && (fact.value.total || isLead(reading, fact)))
    .slice(0, MOST_TOTALS);
  return [
    ...totals.flatMap((total) => mismatch(reading, nearby(counts, total), total)),
    ...breakdowns(reading, counts.filter(isSolid)),
    ...conflicts(
      reading,
      totals.filter(({ value }) => value.total),
    ),
  ];
}

/** 4,761人分が流出した。内訳は…: a sentence that breaks down the figure before it, where the two differ. */
function breakdowns(reading: Reading, counts: readonly CountFact[]): readonly Warning[] {
  const levels = new Map<string, CountFact[]>();
  for (const fact of counts) {
    const { level } = fact.role;
    if (!level.startsWith("sentence")) continue;
    const own = levels.get(level) ?? [];
    levels.set(level, own);
    own.push(fact);
  }
  return [...levels].flatMap(([level, parts]) => {
    const [first] = parts;
    if (first === undefined || parts.length < 2 || parts.some(({ value }) => value.unit !== first.value.unit))
      return [];
    const start = Number(level.split(" ")[2] ?? 0);
    const text = reading.passages[first.place.passage]?.normal.text ?? "";
    if (!text.startsWith("内訳", start)) return [];
    const whole = counts.findLast(
      (fact) =>
        fact.role.level !== level && fact.value.unit === first.value.unit && byPlace(fact.place, first.place) < 0,
    );
    const sum = parts.reduce((sofar, { value }) => sofar + (value.value ?? 0), 0);
    const stated = whole?.value.value ?? sum;
    if (whole === undefined || whole.value.total || sum === stated || Math.abs(sum - stated) > stated / 10) return [];
    if (isExplained(reading, [whole, ...parts])) return [];
    return [mismatched(reading, parts, sum, whole)];
  });
}

/** The counts around one: parts and total of a sum never stand further apart. */
function nearby(counts: readonly CountFact[], total: CountFact): readonly CountFact[] {
  let low = 0;
  let high = counts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = counts[middle]?.place;
    if (place !== undefined && byPlace(place, total.place) < 0) low = middle + 1;
    else high = middle;
  }
  return counts.slice(Math.max(0, low - AROUND), low + AROUND);
}

const AROUND = 60;

/** Exact figures of this incident: only these can contradict one another. */
const isSolid = ({ value, role }: CountFact): boolean =>
  value.value !== null && value.qualifier === "exact" && !role.claim && !role.background && !role.gross && !role.whole;

/** A line that ends in a colon leads the list of its parts: "It holds records on 5,212 patients:" */
const isLead = (reading: Reading, { place }: CountFact): boolean =>
  /[:：]$/u.test(reading.passages[place.passage]?.normal.text.slice(-1) ?? "") &&
  !/[^:：]\d/u.test(reading.passages[place.passage]?.normal.text.slice(place.end) ?? "");

function mismatch(reading: Reading, counts: readonly CountFact[], total: CountFact): readonly Warning[] {
  const parts = partsOf(counts, total);
  const sum = parts.reduce((sofar, { value }) => sofar + (value.value ?? 0), 0);
  const stated = total.value.value ?? 0;
  if (parts.length < 2 || sum === stated) return [];
  if (!total.value.total && Math.abs(sum - stated) > stated / 10) return [];
  if (isExplained(reading, [total, ...parts])) return [];
  return [mismatched(reading, parts, sum, total)];
}

function mismatched(reading: Reading, parts: readonly CountFact[], sum: number, total: CountFact): Warning {
  const sums = parts.length > MOST_NAMED ? `${parts.length} parts` : parts.map(({ value }) => value.value).join(" + ");
  const message = `${sums} = ${sum}, but ${total.value.value} is stated; the stated figure is kept`;
  return warning(reading, "sum_mismatch", message, total.place);
}

/** The parts of a total: the figures in the bracket behind it, or the lines of the list it closes or leads. */
function partsOf(counts: readonly CountFact[], total: CountFact): readonly CountFact[] {
  const alike = counts.filter(
    (fact) =>
      fact !== total &&
      isSolid(fact) &&
      fact.value.unit === total.value.unit &&
      fact.value.measure === total.value.measure &&
      !fact.value.total &&
      !fact.role.distinct,
  );
  const inBracket = alike.filter(
    ({ place, role }) => place.passage === total.place.passage && role.part && place.start > total.place.end,
  );
  if (inBracket.length > 1) return inBracket;
  const lines = alike.filter(({ role }) => role.tag !== null && !role.part);
  const before = runOf(lines, total.place.passage, -1);
  return before.length > 1
    ? before
    : total.value.total
      ? []
      : runOf(
          lines.filter(({ role }) => role.label !== "data"),
          total.place.passage,
          1,
        );
}

/** The lines next to a passage in one direction, without a gap of more than two passages; one figure each. */
function runOf(lines: readonly CountFact[], from: number, step: 1 | -1): readonly CountFact[] {
  const run: CountFact[] = [];
  let at = from;
  for (const line of step === 1 ? lines : [...lines].reverse()) {
    const distance = (line.place.passage - at) * step;
    if (distance <= 0) continue;
    if (distance > 2 || (distance > 1 && run[0] !== undefined && run[0].role.level !== line.role.level)) break;
    run.push(line);
    at = line.place.passage;
  }
  return step === 1 ? run : run.reverse();
}

/** The text says why parts and total differ. */
const isExplained = (reading: Reading, facts: readonly CountFact[]): boolean => {
  const passages = facts.map(({ place }) => place.passage).sort((a, b) => a - b);
  const text = reading.passages
    .slice(passages[0], (passages.at(-1) ?? 0) + 2)
    .map(({ normal }) => normal.text)
    .join("\n");
  return /重複|延べ|のべ|実人数|を含む|を含み|内数|一部|overlap|more than one|duplicat|both groups|several groups|included in/iu.test(
    text,
  );
};

/** More parts than this are not named one by one. */
const MOST_NAMED = 30;

/** No notice states more totals than this: further ones are not compared with their parts or with one another. */
const MOST_TOTALS = 100;

/** Two totals of one thing in plain sentences, near enough to be meant for the same. */
function conflicts(reading: Reading, totals: readonly CountFact[]): readonly Warning[] {
  const plain = totals.filter(({ role }) => role.level.startsWith("sentence") && !role.part && !role.distinct);
  return plain.flatMap((second, order) => {
    const first = plain
      .slice(Math.max(0, order - AROUND), order)
      .find(
        ({ value }) =>
          value.unit === second.value.unit &&
          value.measure === second.value.measure &&
          isNear(value.value ?? 0, second.value.value ?? 0),
      );
    if (first === undefined) return [];
    const message = `totals of ${first.value.value} and ${second.value.value} are stated; both are kept`;
    return [warning(reading, "conflicting_totals", message, second.place)];
  });
}

const isNear = (a: number, b: number): boolean => a !== b && Math.abs(a - b) <= Math.max(a, b) / 10;
