import type { CountFact } from "../count.ts";

/** Numbers below this often agree by chance; above it, one unit and one number are one fact, however it is told. */
export const SMALL = 10;

/**
 * Two lines of one list count different things though the number be the same, unless they are the same line told twice; so do two
 * figures of one line that count different nouns: 申込書 3通、住民票の写し 3通.
 */
export function isSibling(first: CountFact, second: CountFact): boolean {
  const { role: a, value: one } = first;
  const { role: b, value: two } = second;
  if (first.place.passage === second.place.passage && a.part && b.part && a.level === b.level) return true;
  if (areOthers(first, second) || areThingsBeside(first, second)) return true;
  if (a.tag === null || b.tag === null || a.level !== b.level || one.measure !== two.measure) return false;
  if (first.place.passage !== second.place.passage)
    return a.tag !== b.tag && DATED.test(a.tag) === DATED.test(b.tag) && !isOdd(one.value ?? 0);
  return one.subject !== null && two.subject !== null && one.subject !== two.subject;
}

/** 学生330名と保証人330名: people that one sentence calls by different nouns. */
const areOthers = (
  { value: one, role: a, place }: CountFact,
  { value: two, role: b, place: other }: CountFact,
): boolean =>
  place.passage === other.passage &&
  a.level === b.level &&
  one.unit === "person" &&
  one.measure === two.measure &&
  [a.who, b.who].every((who) => who !== null && who.length > 1 && !ANYBODY.test(who)) &&
  !a.who?.endsWith(b.who ?? "") &&
  !b.who?.endsWith(a.who ?? "");

/** ノートパソコン1台および外付けハードディスク1台: things that one sentence names side by side. */
const areThingsBeside = (
  { value: { measure, subject: one }, place: at }: CountFact,
  { value: { measure: other, subject: two }, place }: CountFact,
): boolean =>
  THINGS.has(measure) &&
  measure === other &&
  at.passage === place.passage &&
  place.start - at.end >= 0 &&
  place.start - at.end <= BESIDE &&
  one !== null &&
  two !== null &&
  !one.endsWith(two) &&
  !two.endsWith(one);

/** How far apart such figures stand: the joint and the name of the second. */
const BESIDE = 20;
const THINGS: ReadonlySet<string> = new Set(["affected_systems", "affected_files"]);

const ANYBODY = /^(?:対象|該当|当該|関係|本人|個人|お客|皆|方|された方|people|individuals?|persons?|those)/u;

/** 12月12日 対象の患者19名に電話: an entry of a log tells of those a line elsewhere counts, and is no line beside it. */
const DATED = /^[\s・(（]{0,3}(?:[0-9]{4}年|令和[0-9元]{1,2}年)?[0-9]{1,2}(?:月[0-9]{1,2}日|\/[0-9]{1,2})/u;

/** Numbers no two lines agree in by chance: many, and not round. */
const isOdd = (value: number): boolean => value >= 1000 && value % 50 !== 0;

/** 患者1名の結果を別の患者1名に手渡した: whose data it was and who got them are two. */
export const isSomebodyElse = (
  { value: a, role: one, place: at }: CountFact,
  { value: b, role: two, place }: CountFact,
): boolean =>
  a.measure !== b.measure && one.another !== two.another && at.passage === place.passage && (a.value ?? 0) < SMALL;

/** What one incident did and what another did agree in number by chance. */
export const areApart = ({ incident: one }: CountFact["role"], { incident: two }: CountFact["role"]): boolean =>
  one !== null && two !== null && one !== two;
