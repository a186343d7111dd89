import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
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
  const kept =
    specific.length > 0
      ? ties.filter(
          (tie) =>
            specific.includes(tie) ||
            (specific.length > 1 && tie.direct && !isMail(tie, dataTypes)) ||
            isContrast(tie, specific),
        )
      : ties.filter((tie) => isCrowd(counts[tie.count]) && onlyPersonal(tie, dataTypes));
  const groups = kept.filter((tie) => {
    const count = counts[tie.count];
    if (
      count === undefined ||
      (count.value.unit === "document" && count.value.measure !== "affected_records" && !isFile(tie, count))
    )
      return false;
    if (count.value.measure === "compromised_accounts" && onlyCredentials(tie, dataTypes)) return false;
    const others = kept.filter(
      ({ count: other }) =>
        other !== tie.count && counts[other]?.value.unit === count.value.unit && counts[other]?.role.part !== true,
    );
    return (
      (!isSumOf(tie, count, others, counts) || isSummedUp(tie, kept, counts)) &&
      !kept.some((whole) => isShareOf(tie, whole, kept, counts))
    );
  });
  return groups.filter((tie, order) => {
    const count = counts[tie.count];
    if (count === undefined) return false;
    if (
      count.role.part &&
      groups.some(
        (other) => isWhole(counts[other.count], count) && sameData(other, tie) && !areLines(other, tie, counts),
      )
    )
      return false;
    return !groups.some(
      (other, place) =>
        (sameData(other, tie) &&
          place < order &&
          isTwin(counts[other.count], count) &&
          !standsFor(count, counts[other.count])) ||
        (isMuchLike(tie, other) && standsFor(counts[other.count], count)),
    );
  });
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

/** Whether a figure only adds up other groups. */
function isSumOf(tie: Tie, count: CountFact, others: readonly Tie[], counts: readonly CountFact[]): boolean {
  if (others.length < 2) return false;
  const sum = others.reduce((sofar, other) => sofar + sizeOf(counts[other.count] ?? count), 0);
  const size = sizeOf(count);
  if (isOneOfList(tie, count, others, counts)) return false;
  const near = Math.abs(sum - size) <= slackOf(count, others, counts);
  const apart = others.some((other) => other.direct || !tie.direct);
  // 職員延べ228人の氏名: a group of its own, whose members were counted more than once.
  const sums = count.value.total && !(count.role.gross && tie.direct && !near) && (!tie.direct || sum * 2 >= size);
  const repeats =
    (sums || (near && count.value.qualifier === "about")) && apart && others.some((other) => sameData(other, tie));
  const broken = near && others.every((other) => other.direct && other.data.size >= tie.data.size);
  return repeats || broken || (!tie.direct && (near || sums));
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
function slackOf(count: CountFact, others: readonly Tie[], counts: readonly CountFact[]): number {
  const size = sizeOf(count);
  if (count.value.total || count.value.qualifier !== "exact") return size * SLACK;
  const rounded = others.reduce((sofar, { count: index }) => {
    const part = counts[index];
    return part === undefined || part.value.qualifier === "exact" ? sofar : sofar + sizeOf(part);
  }, 0);
  return rounded * SLACK;
}

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
const isContrast = (tie: Tie, specific: readonly Tie[]): boolean =>
  specific.some(
    ({ passages }) => passages.length === 1 && tie.passages.length === 1 && passages[0] === tie.passages[0],
  );

/** 16件(16名): one number in two units. */
const isTwin = (a: CountFact | undefined, b: CountFact): boolean =>
  a !== undefined && a.value.unit !== b.value.unit && sizeOf(a) === sizeOf(b);

/** 7,409名のカード情報7,645件: people stand for their records. */
const standsFor = (people: CountFact | undefined, records: CountFact | undefined): boolean =>
  records !== undefined &&
  people?.value.unit === "person" &&
  records.value.unit !== "person" &&
  sizeOf(people) <= sizeOf(records) &&
  (records.role.gross || sizeOf(people) * 3 >= sizeOf(records));

/** Told in two lines of a list, each with its own label: one is no part of the other. */
const areLines = (one: Tie, two: Tie, counts: readonly CountFact[]): boolean =>
  one.direct &&
  two.direct &&
  one.passages.length === 1 &&
  two.passages.length === 1 &&
  one.passages[0] !== two.passages[0] &&
  [one, two].every(({ count }) => counts[count]?.role.level.startsWith("list") === true);

/** The larger figure in the same unit, of which the other is a part. */
const isWhole = (a: CountFact | undefined, b: CountFact): boolean =>
  a !== undefined && a !== b && !a.role.part && a.value.unit === b.value.unit && sizeOf(a) >= sizeOf(b);

/** Whether nearly all that is told of the one of whom less is told is told of the other too. */
function isMuchLike({ data }: Tie, other: Tie): boolean {
  const both = [...data].filter((index) => other.data.has(index)).length;
  return both >= Math.min(data.size, other.data.size) * LIKE;
}

const LIKE = 0.75;

const sameData = (a: Tie, b: Tie): boolean =>
  a.data.size === b.data.size && [...a.data].every((index) => b.data.has(index));
