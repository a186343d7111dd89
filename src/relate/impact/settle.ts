import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import { distinct, sameData } from "./distinct.ts";
import type { Tie } from "./element.ts";
import { sizeOf } from "./headline.ts";
import type { Loose } from "./loose.ts";

/** How far a rounded figure may miss the exact one: "more than 100", 121. */
const ROUNDING = 0.18;

/** Kinds that hold data without saying which: alone they tell nothing of a group. */
const VESSELS: readonly string[] = ["personal_information", "email_content", "attachment", "contact_details"];

/** How far the groups may miss a figure that is nevertheless their sum (duplicates, 約). */
const SLACK = 0.05;

/** Leaves out what is no group of its own: sums of groups that are tied themselves, and figures with nothing but 個人情報 to them. */
export function telling(
  ties: readonly Tie[],
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
): readonly Tie[] {
  const specific = ties.filter(({ data }) =>
    [...data].some(
      (index) => !isVessel(dataTypes[index]) && (ties.length > 1 || dataTypes[index]?.value.type !== "other"),
    ),
  );
  const isSpecific = new Set(specific);
  const alone = new Set(specific.flatMap(({ passages }) => (passages.length === 1 ? passages : [])));
  const kept =
    specific.length > 0
      ? ties.filter(
          (tie) =>
            isSpecific.has(tie) ||
            (specific.length > 1 && tie.direct && !isMail(tie, dataTypes)) ||
            isContrast(tie, alone),
        )
      : ties.filter((tie) => isCrowd(counts[tie.count]) && onlyPersonal(tie, dataTypes));
  const crowds = crowdsOf(kept, counts);
  const groups = kept.filter((tie) => {
    const count = counts[tie.count];
    if (
      count === undefined ||
      (count.value.unit === "document" && count.value.measure !== "affected_records" && !isFile(tie, count))
    )
      return false;
    if (count.value.measure === "compromised_accounts" && onlyCredentials(tie, dataTypes)) return false;
    return (
      (!isSumOf(tie, count, crowds.get(count.value.unit) ?? NOBODY, counts) || isSummedUp(tie, kept, counts)) &&
      !(kept.length <= MOST && kept.some((whole) => isShareOf(tie, whole, kept, counts)))
    );
  });
  return distinct(groups, counts);
}

/** 本文または添付ファイルに個人情報が含まれるもの 1,793件: messages that held what the groups told beside them lost. */
const isMail = ({ data }: Tie, dataTypes: readonly DataTypeFact[]): boolean =>
  [...data].every((index) => MAIL.has(dataTypes[index]?.value.type ?? ""));

const MAIL: ReadonlySet<string> = new Set(["email_content", "attachment"]);

/** People of some number stand for themselves, even where nothing but 個人情報 is said of them. */
const isCrowd = (count: CountFact | undefined): boolean =>
  count?.value.unit === "person" && count.value.measure === "affected_people" && sizeOf(count) >= CROWD;

const CROWD = 10;

const onlyPersonal = ({ data }: Tie, dataTypes: readonly DataTypeFact[]): boolean =>
  [...data].some((index) => dataTypes[index]?.value.type === "personal_information");

/** What an intruder signed in with was not lost by it. */
const onlyCredentials = ({ data }: Tie, dataTypes: readonly DataTypeFact[]): boolean =>
  [...data].every((index) => CREDENTIALS.has(dataTypes[index]?.value.type ?? ""));

const CREDENTIALS: ReadonlySet<string> = new Set(["user_id", "password", "email_address"]);

/** A rounded figure that a sentence ties to data stands for the exact one of the headline: "more than 250 students", 259. */
export function sharpened(ties: readonly Tie[], headline: number | null, counts: readonly CountFact[]): readonly Tie[] {
  const exact = headline === null ? undefined : counts[headline];
  if (headline === null || exact?.value.qualifier !== "exact" || exact.value.total) return ties;
  const rough = ties.filter(({ count }) => rounds(counts[count], exact));
  const own = ties.find(({ count }) => count === headline);
  if (rough.length === 0) return ties;
  const data = new Set([...(own === undefined ? [] : [own]), ...rough].flatMap((tie) => [...tie.data]));
  const passages = [...new Set([...(own?.passages ?? []), ...rough.flatMap((tie) => tie.passages)])];
  const direct = [own, ...rough].some((tie) => tie?.direct === true);
  return [
    ...ties.filter((tie) => tie !== own && !rough.includes(tie)),
    { count: headline, data, passages, direct },
  ].sort((a, b) => a.count - b.count);
}

/** Whether a figure only rounds the exact one. */
const rounds = (rough: CountFact | undefined, exact: CountFact): boolean =>
  rough !== undefined &&
  rough !== exact &&
  rough.value.qualifier !== "exact" &&
  rough.value.unit === exact.value.unit &&
  Math.abs(sizeOf(rough) - sizeOf(exact)) <= sizeOf(exact) * ROUNDING;

/** Papers stand for those they are about where the text lists what is in them. */
const isFile = ({ data }: Tie, count: CountFact): boolean => data.size >= MANY && sizeOf(count) > 1;

const MANY = 2;

/** The groups counted in one unit, but for parts of others, and what they come to: added up once, not for each of them. */
type Crowd = { readonly ties: readonly Tie[]; readonly sum: number; readonly rounded: number };

const NOBODY: Crowd = { ties: [], sum: 0, rounded: 0 };

function crowdsOf(ties: readonly Tie[], counts: readonly CountFact[]): ReadonlyMap<string, Crowd> {
  const crowds = new Map<string, { ties: Tie[]; sum: number; rounded: number }>();
  for (const tie of ties) {
    const count = counts[tie.count];
    if (count === undefined || count.role.part) continue;
    const { unit, qualifier } = count.value;
    const crowd = crowds.get(unit) ?? { ties: [], sum: 0, rounded: 0 };
    crowds.set(unit, crowd);
    crowd.ties.push(tie);
    crowd.sum += sizeOf(count);
    if (qualifier !== "exact") crowd.rounded += sizeOf(count);
  }
  return crowds;
}

/** Whether a figure only adds up the other groups of its crowd. */
function isSumOf(tie: Tie, count: CountFact, crowd: Crowd, counts: readonly CountFact[]): boolean {
  const size = sizeOf(count);
  const own = count.role.part ? 0 : 1;
  if (crowd.ties.length - own < 2) return false;
  const sum = crowd.sum - own * size;
  const near = Math.abs(sum - size) <= slackOf(count, crowd);
  // 職員延べ228人の氏名: a group of its own, whose members were counted more than once.
  const sums = count.value.total && !(count.role.gross && tie.direct && !near) && (!tie.direct || sum * 2 >= size);
  if (!near && !sums) return false;
  const others = crowd.ties.filter((other) => other !== tie);
  if (isOneOfList(tie, count, others, counts)) return false;
  const apart = others.some((other) => other.direct || !tie.direct);
  const repeats =
    (sums || (near && count.value.qualifier === "about")) && apart && others.some((other) => sameData(other, tie));
  const broken = near && others.every((other) => other.direct && other.data.size >= tie.data.size);
  return repeats || broken || !tie.direct;
}

/**
 * A line beside those of all the others, that is not called a total (延べ is no sum of the lines) and has data of its own, is a group whatever
 * the figures add up to.
 */
const isOneOfList = (tie: Tie, count: CountFact, others: readonly Tie[], counts: readonly CountFact[]): boolean =>
  (!count.value.total || count.role.gross) &&
  count.role.tag !== null &&
  count.role.tag !== "" &&
  count.role.level.startsWith("list") &&
  others.every((other) => counts[other.count]?.role.level === count.role.level && !sameData(tie, other));

/** How far a sum may miss its parts: by what is rounded in either, and by what a stated total counts once. */
const slackOf = (count: CountFact, { rounded }: Crowd): number =>
  (count.value.total || count.value.qualifier !== "exact" ? sizeOf(count) : rounded) * SLACK;

/** 学部生68人、院生31人、計99人分の氏名: a sum told in one sentence with its parts, right before their data, is told of as well. */
function isSummedUp(whole: Tie, ties: readonly Tie[], counts: readonly CountFact[]): boolean {
  const sum = counts[whole.count];
  if (!whole.direct || !sum?.value.total || sum.role.gross) return false;
  const parts = ties.flatMap((other) => {
    const count = counts[other.count];
    const beside = count?.role.level === sum.role.level && count.role.level.includes("sentence");
    return other !== whole && other.direct && count !== undefined && beside && sameData(other, whole) ? [count] : [];
  });
  return parts.length > 1 && parts.reduce((sofar, part) => sofar + sizeOf(part), 0) === sizeOf(sum);
}

/** Longer lists of groups are no breakdown of one. */
const MOST = 60;

/** Whether a figure only breaks down one that has the same data in its own sentence: 53名のメールアドレス … 48名と5名に送信. */
function isShareOf(tie: Tie, whole: Tie, ties: readonly Tie[], counts: readonly CountFact[]): boolean {
  const count = counts[whole.count];
  if (
    ties.length > MOST ||
    tie === whole ||
    tie.direct ||
    !whole.direct ||
    count === undefined ||
    !sameData(tie, whole)
  )
    return false;
  const shares = ties.filter((other) => other !== whole && !other.direct && sameData(other, whole));
  const sum = shares.reduce((sofar, other) => sofar + sizeOf(counts[other.count] ?? count), 0);
  return (
    shares.length > 1 &&
    shares.every((other) => counts[other.count]?.value.unit === count.value.unit) &&
    sum === sizeOf(count)
  );
}

/** A single group counted in cards and in people is told by its people, in whichever line these stand. */
export function withPeople(
  ties: readonly Tie[],
  counts: readonly CountFact[],
  loose: readonly Loose[],
): readonly Tie[] {
  const [only] = ties;
  const count = only === undefined ? undefined : counts[only.count];
  if (only === undefined || ties.length > 1 || count === undefined || count.value.unit === "person") return ties;
  const people = loose
    .flatMap((cluster) => cluster.counts)
    .filter((index) => counts[index]?.value.unit === "person" && counts[index]?.role.part !== true);
  const [index] = people;
  const size = index === undefined ? 0 : sizeOf(counts[index] ?? count);
  const fits = size > 0 && size <= sizeOf(count) && size * 3 >= sizeOf(count);
  const groups = groupsOf(people, counts, count);
  if (groups.length > 1) return groups.map((group) => ({ ...only, count: group }));
  return index !== undefined && new Set(people).size === 1 && fits ? [{ ...only, count: index }] : ties;
}

/** 延べ450件 / (1) 学生 320名 / (2) 教員 12名: groups of people on lines of their own, whose records are counted together. */
function groupsOf(people: readonly number[], counts: readonly CountFact[], records: CountFact): readonly number[] {
  const groups = [...new Set(people)].filter((index) => counts[index]?.role.level.startsWith("list") === true);
  const levels = new Set(groups.map((index) => counts[index]?.role.level));
  const sum = groups.reduce((sofar, index) => sofar + sizeOf(counts[index] ?? records), 0);
  return records.value.total && levels.size === 1 && groups.length === new Set(people).size && sum <= sizeOf(records)
    ? groups
    : [];
}

const isVessel = (fact: DataTypeFact | undefined): boolean => fact === undefined || VESSELS.includes(fact.value.type);

/** Cards of some, personal data of others, told in one sentence. */
const isContrast = ({ passages }: Tie, specific: ReadonlySet<number>): boolean =>
  passages.length === 1 && passages.every((passage) => specific.has(passage));
