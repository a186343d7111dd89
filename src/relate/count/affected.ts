import type { Headline, NoticeRecord } from "../../schema/record.ts";
import type { CountFact } from "./count.ts";
import {
  added,
  largest,
  leastOf,
  type Member,
  single,
  size,
  sizeOf,
  sum,
  withoutThoseTwice,
} from "./total/head-figure.ts";
import { isFormer } from "./total/population-kind.ts";

/** How many people and how many records were affected. */
export function affectedOf(counts: readonly CountFact[]): NoticeRecord["affected"] {
  const members = counts.map((fact, index) => ({ index, fact })).filter(isCounted);
  const people = members.filter(
    ({ fact: { value } }) => value.unit === "person" && value.measure === "affected_people",
  );
  const records = members.filter(({ fact: { value } }) => value.measure === "affected_records");
  // "81 cases involved card data": items that only break down the people counted are no headline of their own.
  const parts = people.length > 0 && records.every(({ fact }) => fact.role.part);
  const some = people.length > 0 && people.every(({ fact }) => fact.role.part);
  const more = some && records.some((member) => !member.fact.role.part && size(member) > size(largest(people)));
  return {
    // 会員情報 12,340件 … このうち1,204名: how many they are is told of some alone.
    people: more ? leastOf(largest(people)) : withoutThoseTwice(headlineOf(people), counts),
    records: parts ? null : headlineOf(records),
  };
}

/** Claims, earlier incidents, wholes of which a part is meant and what is ruled out make no headline. */
export const isCounted = ({ fact: { value, role } }: Member): boolean =>
  !role.claim && !role.background && !role.whole && value.status !== "ruled_out" && sizeOf(value) > 0;

const headlineOf = (found: readonly Member[]): Headline | null => severalOf(found) ?? ofOneIncident(found);

/** Where a notice tells of several incidents, those hit by each add up, unless it says how many they are together. */
function severalOf(found: readonly Member[]): Headline | null {
  const incidents = new Map<number, Member[]>();
  for (const member of found) {
    const { incident } = member.fact.role;
    if (incident === null) continue;
    const own = incidents.get(incident) ?? [];
    incidents.set(incident, own);
    own.push(member);
  }
  const heads = [...incidents.values()].flatMap((members) => ofOneIncident(members) ?? []);
  if (heads.length < 2 || heads.some(({ value }) => value === null)) return null;
  const members = found.filter(({ index }) => heads.some(({ counts }) => counts.includes(index)));
  const together = found.some(
    (member) => !members.includes(member) && (member.fact.value.total || size(member) >= sum(members) * ROUNDING),
  );
  return together ? null : added(members);
}

function ofOneIncident(found: readonly Member[]): Headline | null {
  const all = found.filter(({ fact }) => !fact.role.regional);
  if (all.length === 0) return found.length === 0 ? null : leastOf(largest(found));
  const net = netOf(all);
  if (net !== null) return single(net, "stated_total");
  const distinct = new Set(all.filter(({ fact }) => fact.role.distinct).map(({ fact }) => fact.place.passage));
  // 延べ1,480名(実人数1,122名): the second stands for the first.
  const members = all.filter(({ fact: { role, place } }) => !(role.gross && distinct.has(place.passage)));
  const top = largest(members);
  const stated = statedTotal(members);
  const side = totalsSideBySide(members);
  if (side.length > 1) return added(side);
  if (stated !== null && size(stated) >= size(top))
    return single(netInProse(stated, members) ?? stated, "stated_total");
  const groups = withoutBreakdowns(members).filter(
    (member) => !member.fact.role.part || isOfUncounted(member, members),
  );
  // "in the case of 2,088 customers": where only parts of something else are counted, they say how many there are at least.
  if (groups.length === 0 && members.every(({ fact }) => fact.role.share)) return leastOf(largest(found));
  if (groups.length === 0 && areOfOwnWholes(members)) return added(members);
  if (groups.length < 2) return single(groups[0] ?? top, groups.length === 1 ? "single" : "largest");
  const more = groups.filter(({ fact }) => fact.role.adds && !fact.role.within);
  const base = groups.filter((member) => !more.includes(member));
  const [first, ...rest] = base;
  if (more.length > 0 && first !== undefined && rest.length === 0 && more.every((member) => isAlike(member, first)))
    return added([first, ...more]);
  const direct = groups.filter(({ fact }) => !fact.role.notified);
  const whole = sharper(largest(direct.length > 0 ? direct : groups), groups);
  const apart = apartFrom(
    groups.filter(({ fact }) => !fact.role.within),
    whole,
  );
  const total = sum(apart);
  const covers = !apart.includes(whole) && size(whole) >= total * ROUNDING;
  if (apart.length < 2 || covers || groups.some(({ fact }) => fact.role.includes)) return single(whole, "largest");
  return added(apart);
}

/** 登録者のうち4月以降に登録された方 4,318人, and 3,902人 below: a part that no other figure reaches is of people nobody counts. */
const isOfUncounted = (member: Member, members: readonly Member[]): boolean =>
  !member.fact.role.share &&
  WHO_DID.test(member.fact.value.subject ?? "") &&
  members.every((other) => other === member || size(other) < size(member)) &&
  members.some(({ fact }) => !fact.role.part);

const WHO_DID = /[たる](?:方|者|人|お?客[様さ]ま?|会員)$/u;

/** Of so few the more may have come to light later. */
const FEW = 30;

/** "a further 2,100 customers": English says so of those who come on top, however many. */
const WRITTEN_EN = /^[a-z][a-z '’-]{2,60}$/iu;

const isAlike = (a: Member, b: Member): boolean =>
  a.fact.value.unit === b.fact.value.unit &&
  (size(a) <= size(b) || size(a) < FEW || WRITTEN_EN.test(a.fact.value.subject ?? "")) &&
  (a.fact.role.name === null || a.fact.role.name !== b.fact.role.name || WRITTEN_EN.test(a.fact.value.subject ?? ""));

/** 実人数, where it stands for all groups and not for one of several in a list. */
function netOf(members: readonly Member[]): Member | null {
  const distinct = members.filter(({ fact }) => fact.role.distinct);
  if (distinct.length === 0) return null;
  const net = largest(distinct);
  const { level } = net.fact.role;
  // ①1,120件(重複を除き1,043名) … 対象となる方の総数 1,188名: one of several groups, all of which are counted further on.
  const later = members.some(
    (member) =>
      member.fact.value.total &&
      !member.fact.role.gross &&
      !member.fact.role.part &&
      member.fact.place.passage > net.fact.place.passage &&
      size(member) > size(net),
  );
  if (later && level.startsWith("list")) return null;
  const beside = members.filter(
    ({ fact }) => fact.role.level === level && !fact.role.distinct && !fact.role.gross && !fact.role.part,
  );
  const others = beside.filter(({ fact }) => fact.place.passage !== net.fact.place.passage);
  return others.length > 0 &&
    level.startsWith("list") &&
    sum(beside) + size(net) > size(net) &&
    !net.fact.value.total &&
    others.some(({ fact }) => fact.place.passage > net.fact.place.passage)
    ? null
    : net;
}

/** A rounded whole may fall this much short of the exact sum of its parts: 約700人 for 530 and 180. */
const ROUNDING = 0.96;

/** The grand total the text gives; 延べ only where no other is given. */
function statedTotal(members: readonly Member[]): Member | null {
  const totals = members.filter(({ fact }) => fact.value.total && !fact.role.part);
  const net = totals.filter(({ fact }) => !fact.role.gross);
  if (net.length > 0) return largest(net);
  return totals.length > 0 ? largest(totals) : null;
}

/** 北地区の214名のうち52名、南地区の187名のうち19名: parts, each of a whole of its own. */
const areOfOwnWholes = (members: readonly Member[]): boolean =>
  members.length > 1 &&
  members.every(({ fact: { role } }) => role.outOf !== null) &&
  new Set(members.map(({ fact: { role } }) => role.outOf)).size === members.length;

/** (1)会員 合計8,014名 …, (2)従業員 合計121名: the totals of the items of one list, each of others, where nothing adds them up. */
function totalsSideBySide(members: readonly Member[]): readonly Member[] {
  const totals = members.filter(({ fact: { value, role } }) => value.total && !role.part && !role.gross);
  const [first, ...rest] = totals;
  const level = first?.fact.role.level ?? "";
  const names = new Set(totals.map(({ fact: { role } }) => role.name));
  const isOfList =
    rest.length > 0 && level.startsWith("list") && totals.every(({ fact: { role } }) => role.level === level);
  return isOfList && names.size === totals.length && !names.has(null) && size(largest(members)) < sum(totals)
    ? totals
    : [];
}

/** A headline rounds (nearly a thousand) what the text states exactly (871): the exact figure counts. */
function sharper(whole: Member, groups: readonly Member[]): Member {
  if (whole.fact.value.qualifier === "exact") return whole;
  const others = groups.filter((member) => member !== whole);
  // 約3,700人: the sum of those told apart, and not the largest of them.
  if (others.length > 1 && Math.abs(sum(others) - size(whole)) <= size(whole) * (1 - ROUNDING)) return whole;
  const near = groups.filter(
    (member) => member.fact.value.qualifier === "exact" && Math.abs(size(member) - size(whole)) <= size(whole) * 0.15,
  );
  return near.length > 0 ? largest(near) : whole;
}

/** Where the total is a gross one (延べ) and a sentence gives a smaller figure of its own, that is the number of people. */
function netInProse(total: Member, members: readonly Member[]): Member | null {
  if (!total.fact.role.gross) return null;
  const own = members.filter(
    ({ fact }) =>
      !fact.role.part &&
      !fact.role.gross &&
      fact.role.level.startsWith("sentence") &&
      size({ index: 0, fact }) > size(total) / 2,
  );
  return own.length > 0 ? largest(own) : null;
}

/** The groups of every level; one that is stated on several levels stands where it has most beside it. */
function levelsOf(groups: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const beside = new Map<string, number>();
  for (const { fact } of groups) for (const level of fact.role.levels) beside.set(level, (beside.get(level) ?? 0) + 1);
  const levels = new Map<string, Member[]>();
  for (const member of groups) {
    const { role } = member.fact;
    const level = role.levels.reduce(
      (best, next) => ((beside.get(next) ?? 0) > (beside.get(best) ?? 0) ? next : best),
      role.level,
    );
    const members = levels.get(level) ?? [];
    if (members.length === 0) levels.set(level, members);
    members.push(member);
  }
  return levels;
}

/** Groups that stand side by side and are told apart by who they are; those that only break `whole` down are none. */
function apartFrom(groups: readonly Member[], whole: Member): readonly Member[] {
  const levels = levelsOf(groups);
  return [...levels].flatMap(([level, members]) => {
    const byData = members.filter(({ fact }) => fact.role.label === "data").length;
    if (members.length < 2 || byData * 2 >= members.length) return [];
    if (!members.includes(whole) && sum(members) === size(whole)) return [];
    const unnamed = members.every(({ fact }) => fact.role.name === null);
    if (!members.includes(whole) && unnamed && members.every((member) => size(member) <= size(whole))) return [];
    const apart = onePerName(withoutBreakdowns(withoutTotals(members)));
    const nameOf = namesIn(members);
    const names = new Set(members.flatMap((member) => nameOf(member) ?? []));
    const [first] = members;
    const rest = members.filter((member) => member !== first);
    if (first !== undefined && rest.length > 1 && sum(rest) === size(first)) return [];
    const withStaff = [...names].some((name) => STAFF.test(name));
    const isName = (name: string): boolean => !GENERIC.test(name) || (withStaff && RESIDENTS.test(name));
    const named = names.size === members.length && [...names].every(isName);
    return level.startsWith("list") || named ? apart : [];
  });
}

/** Leaves out a total that those beside it add up to, where the groups of other levels come on top of them. */
function withoutTotals(members: readonly Member[]): readonly Member[] {
  const parts = members.filter(({ fact }) => !fact.value.total);
  return parts.length > 1
    ? members.filter((member) => !member.fact.value.total || sum(parts) !== size(member))
    : members;
}

/** Leaves out figures right behind one they add up to: 教職員 485件 / 氏名 367件 / 電話番号 118件. */
function withoutBreakdowns(members: readonly Member[]): readonly Member[] {
  const broken = new Set<Member>();
  members.forEach((whole, order) => {
    const run: Member[] = [];
    for (const part of members.slice(order + 1)) {
      run.push(part);
      if (sum(run) >= size(whole)) break;
    }
    if (run.length > 1 && sum(run) === size(whole)) for (const part of run) broken.add(part);
  });
  return members.filter((member) => !broken.has(member));
}

/**
 * Two groups of staff, or of pupils, in one list overlap, so that the larger stands for both, unless each has a name of its own
 * (学部学生 and 大学院学生); customers of several shops or years are told apart by those.
 */
function onePerName(members: readonly Member[]): readonly Member[] {
  const nameOf = namesIn(members);
  const largestOf = new Map<string, Member>();
  for (const member of members) {
    const key = nameOf(member);
    const known = key === null ? undefined : largestOf.get(key);
    if (key !== null && (known === undefined || size(member) > size(known))) largestOf.set(key, member);
  }
  return members.filter((member) => {
    const { who } = member.fact.role;
    const key = nameOf(member);
    return who === null || key === null || CUSTOMERS.test(who) || largestOf.get(key) === member;
  });
}

/** What tells each group from the others: its full name, or the bare word for its people where another is called by nothing more. */
function namesIn(members: readonly Member[]): (member: Member) => string | null {
  const bare = new Set(members.flatMap(({ fact: { role } }) => (role.who === role.name ? [role.who] : [])));
  return ({ fact: { role } }) => (bare.has(role.who) && !isFormer(role.name) ? role.who : (role.name ?? role.who));
}

/** Words for people that tell no group from another. */
const GENERIC = /^(?:people|persons|individuals|residents|others|方|名|人)$/iu;

/** Beside those who work for a town its residents are others. */
const RESIDENTS = /^residents$/iu;
const STAFF = /\b(?:staff|employees|workers|personnel|councill?ors)$/iu;

const CUSTOMERS = /客|会員|者様|の方|ユーザ|customer|member|user|person|people|individual|patient/iu;
