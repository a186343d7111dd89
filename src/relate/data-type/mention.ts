import type { DataTypeCode, DataTypeStatus } from "../../schema/vocabulary.ts";
import { isStatement } from "../context/assertion.ts";
import { sentenceOf } from "../context/structure.ts";
import { type Place, type Reading, textAt } from "../reading.ts";
import { isCarrier, isContainer } from "./carrier.ts";
import { typeByHead } from "./head-noun.ts";
import { isListLine, verdictInList, verdictInProse } from "./leaked.ts";
import { listLine } from "./list-line.ts";
import { isOneOfWhose } from "./list-owner.ts";
import { isOrdinary, type Member, UNLISTED } from "./member.ts";
import { predicateOf } from "./predicate.ts";
import { kindsIn, type Run, runsOf } from "./run.ts";
import { isSiteMenu } from "./site-menu.ts";
import { type Statement, statementsOf } from "./statement.ts";
import { isTableHead } from "./table-head.ts";
import { isHeadline } from "./title.ts";
import { typesOf } from "./types-of.ts";

/** One place where a notice says of a kind of data that it was, may have been or was not included. */
export type Mention = {
  readonly type: DataTypeCode;
  readonly status: DataTypeStatus;
  readonly weight: number;
  readonly place: Place;
  readonly rule: string;
  /** How many kinds of data its enumeration names: the longest list is the fullest statement. */
  readonly company: number;
};

/** How a passage names data: as a line of a list of data, or in prose. */
type Naming = { readonly listed: boolean; readonly runs: readonly Run[] };

/** Every mention of leaked or spared data, in text order. */
export function mentionsOf(reading: Reading): readonly Mention[] {
  const statements = statementsOf(reading);
  const namings = reading.passages.map((passage, index): Naming => {
    if (isSiteMenu(passage.normal.text) || isTableHead(passage.normal.text)) return { listed: false, runs: [] };
    const listed = isListLine(reading, index);
    return { listed, runs: listed ? listLine(passage, reading.language) : runsOf(passage, reading.language) };
  });
  return namings.flatMap((naming, index) =>
    naming.runs
      .filter((run) => !naming.listed || isOfData(reading, namings, index, run))
      .flatMap((run) => mentionsIn(reading, index, naming, run, statements)),
  );
}

function mentionsIn(
  reading: Reading,
  index: number,
  { listed }: Naming,
  run: Run,
  statements: readonly Statement[],
): readonly Mention[] {
  const passage = reading.passages[index];
  if (passage === undefined) return [];
  const { text } = passage.normal;
  const company = kindsIn(run);
  const predicate = listed ? null : predicateOf(passage, run, reading.language);
  const headline = isHeadline(reading, index);
  const found = withoutUmbrellas(text, run).flatMap((member) => {
    if (
      (headline && !isKnown(member)) ||
      isContainer(text, member) ||
      isCarrier(text, member) ||
      isOneOfWhose(text, member)
    )
      return [];
    const verdict = listed
      ? verdictInList(reading, index, member, statements)
      : verdictInProse(reading, index, run, predicate, member, statements);
    return verdict === null ? [] : [{ member, verdict }];
  });
  if (!listed && found.every(({ member }) => isOrdinary(member)) && !isSum(text, run)) return [];
  return found.flatMap(({ member, verdict }) => {
    const place = { passage: index, start: member.start, end: member.end };
    const types = isKnown(member)
      ? isOwnName(text, member, run)
        ? (["name"] as const)
        : typesOf(text, member, run)
      : [typeByHead(text.slice(member.start, member.end))];
    const mentions = types.map((type) => ({ type, ...verdict, place, rule: member.rule, company }));
    return mentions.map((mention) => numbered(reading, specific(reading, mention)));
  });
}

/** 生徒及び保護者の氏名, 保護者の氏名、住所、勤務先: names of people who stand for themselves; 氏名、保護者の氏名 are a pupil's and the family's. */
const isOwnName = (text: string, { code, start, end }: Member, run: Run): boolean =>
  code === "family" &&
  /の(?:氏名|名前|お名前)$/u.test(text.slice(start, end)) &&
  (BESIDE_OTHERS.test(text.slice(Math.max(0, start - BACK), start)) ||
    (run.members.length > 1 && run.members[0]?.start === start && !/[^、。:()\s]の$/u.test(text.slice(0, start))));

const BACK = 12;
const BESIDE_OTHERS =
  /(?:生徒|児童|学生|園児|幼児|本人|子ども|患者|利用者|会員|申込者|参加者|受講者|応募者|職員)(?:様|さま|さん)?(?:・|と|や|及び|並びに|または|又は)$/u;

/** How many lines up and down the neighbours in a list are looked for. */
const NEAR = 6;

/**
 * Whether an enumeration on a list line is one of data: it names something the tables know for certain, or several things, or
 * stands in one list with a line that does.
 */
function isOfData(reading: Reading, namings: readonly Naming[], index: number, run: Run): boolean {
  const passage = reading.passages[index];
  if (
    run.members.every(({ code }) => code === "personal_information") &&
    (hasChildren(reading, index) || isSpelledOut(reading, namings, index))
  )
    return false;
  if (run.members.some((member) => !isOrdinary(member))) return true;
  const listed = (near: number): boolean => {
    const naming = namings[near];
    return naming?.listed === true && naming.runs.some(({ members }) => members.some(isKnown));
  };
  if (!run.members.some(isKnown) && isHeader(reading, index)) return false;
  if (!run.members.some(isKnown) && passage?.block.kind !== "item" && !listed(index - 1) && !listed(index + 1))
    return false;
  if (passage?.block.kind !== "item" && run.members.filter(isKnown).length > 1) return true;
  return namings.slice(Math.max(0, index - NEAR), index + NEAR + 1).some((naming, order) => {
    const near = Math.max(0, index - NEAR) + order;
    return (
      near !== index &&
      naming.listed &&
      reading.passages[near]?.block.parent === passage?.block.parent &&
      naming.runs.some(({ members }) => members.some((member) => !isOrdinary(member)))
    );
  });
}

/** Whether what stands below a line belongs to it: 〇生徒情報 over the kinds of data of the pupils. */
const hasChildren = ({ passages }: Reading, index: number): boolean => passages[index + 1]?.block.parent === index;

/** 購入者情報 1,240件 / 氏名、住所: the line below a figure lists what the information is. */
function isSpelledOut({ passages }: Reading, namings: readonly Naming[], index: number): boolean {
  const [own, next] = [passages[index], passages[index + 1]];
  return (
    own !== undefined &&
    next !== undefined &&
    /[0-9](?:件|名|人)(?:分|様)?[)）]?$/u.test(own.normal.text) &&
    next.numbers.length === 0 &&
    namings[index + 1]?.listed === true &&
    namings[index + 1]?.runs.some(({ members }) => members.some((member) => !isOrdinary(member))) === true
  );
}

/** Whether a line heads what follows: it has blocks of its own, or a sentence without a marker comes next. */
function isHeader(reading: Reading, index: number): boolean {
  const next = reading.passages[index + 1];
  if (next === undefined) return false;
  return next.block.parent === index || (next.block.marker === null && isStatement(next, 0, reading.language));
}

const isKnown = ({ rule }: Member): boolean => rule !== UNLISTED;

/** "identification numbers of students": whose they are says what they are. */
function numbered(reading: Reading, mention: Mention): Mention {
  if (mention.type !== "user_id" || !/^(?:id|identification) numbers?$/iu.test(textAt(reading, mention.place)))
    return mention;
  const passage = reading.passages[mention.place.passage];
  const sentence = sentenceOf(passage?.sentences, mention.place.start);
  const text = passage?.normal.text.slice(sentence?.start, sentence?.end) ?? "";
  return { ...mention, type: OWNERS.find(({ who }) => who.test(text))?.type ?? "other" };
}

const OWNERS: readonly { readonly who: RegExp; readonly type: DataTypeCode }[] = [
  { who: /\b(?:students?|pupils?|alumni|undergraduates?)\b/iu, type: "student_id" },
  { who: /\bpatients?\b/iu, type: "patient_id" },
  { who: /\b(?:employees?|staff|workers?|personnel)\b/iu, type: "employee_id" },
  { who: /\b(?:government|state|national|passport|driver['’]?s|citizens?|residents?)\b/iu, type: "national_id" },
  { who: /\b(?:members?|customers?|clients?|subscribers?)\b/iu, type: "member_id" },
];

/** A list item of its own like 学生情報 names a kind of data no type fits; 個人情報 names none. */
function specific(reading: Reading, mention: Mention): Mention {
  if (mention.type !== "personal_information" || mention.weight < 3 || mention.company > 1) return mention;
  return GENERIC.test(textAt(reading, mention.place)) ? mention : { ...mention, type: "other" };
}

const GENERIC =
  /個人|お?客(?:様|さま)|顧客|会員|登録|プロフィール|^(?:personal|private|protected|pii|phi|confidential|registration|profile)/iu;

/** Codes that can stand over examples: "demographic information such as names" is the names. */
const UMBRELLAS = ["personal_information", "contact_details", "credit_card", "other", "user_id"];
const EXAMPLES =
  /^(?:(?:情報|データ)?\(| (?:of|for|on) [^().;:,]{1,40} \(|\s?[-:]\s|,? ?\(?(?:such as|including|e\.g\.|i\.e\.)|等?(?:として|である))/iu;
/** ID(メールアドレス): the address is the name one logs in with, and both are out. */
const isBoth = ({ code }: Member, between: string): boolean =>
  (code === "user_id" || code === "id") && between.startsWith("(");

/** Whether an enumeration ends in the words that sum it up: 年代などの個人情報. */
const isSum = (text: string, { members }: Run): boolean => {
  const last = members.at(-1);
  const before = members.at(-2);
  return (
    last?.code === "personal_information" && before !== undefined && SUMS_UP.test(text.slice(before.end, last.start))
  );
};

const SUMS_UP = /(?:(?:等|など)(?:の|を含む|といった)|といった|を(?:はじめ|始め)と(?:する|した))$/u;

function withoutUmbrellas(text: string, { members }: Run): readonly Member[] {
  return members.filter((member, order) => {
    if (!UMBRELLAS.includes(member.code)) return true;
    const next = members[order + 1];
    const before = members[order - 1];
    const between = text.slice(member.end, next?.start);
    if (
      next !== undefined &&
      EXAMPLES.test(between) &&
      !text.startsWith("のみ", next.end) &&
      !/[)）]/u.test(between) &&
      !isBoth(member, between)
    )
      return false;
    return before === undefined || !SUMS_UP.test(text.slice(before.end, member.start));
  });
}
