import { DATA_TYPES, type DataTypeCode, type DataTypeStatus } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { isStatement } from "../context/assertion.ts";
import { sentenceOf } from "../context/structure.ts";
import { type Place, type Reading, textAt } from "../reading.ts";
import { isCarrier, isContainer } from "./carrier.ts";
import { typeByHead } from "./head-noun.ts";
import { isListLine, verdictInList, verdictInProse } from "./leaked.ts";
import { listLine } from "./list-line.ts";
import { isOrdinary, type Member, UNLISTED } from "./member.ts";
import { predicateOf } from "./predicate.ts";
import { kindsIn, type Run, runsOf } from "./run.ts";
import { isSiteMenu } from "./site-menu.ts";
import { type Statement, statementsOf } from "./statement.ts";
import { isTableHead } from "./table-head.ts";
import { isHeadline } from "./title.ts";

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
    if ((headline && !isKnown(member)) || isContainer(text, member) || isCarrier(text, member)) return [];
    const verdict = listed
      ? verdictInList(reading, index, member, statements)
      : verdictInProse(reading, index, run, predicate, member, statements);
    return verdict === null ? [] : [{ member, verdict }];
  });
  if (!listed && found.every(({ member }) => isOrdinary(member)) && !isSum(text, run)) return [];
  return found.flatMap(({ member, verdict }) => {
    const place = { passage: index, start: member.start, end: member.end };
    const types = isKnown(member)
      ? [...typesOf(text, member, run), ...alsoOf(text, member)]
      : [typeByHead(text.slice(member.start, member.end))];
    const mentions = types.map((type) => ({ type, ...verdict, place, rule: member.rule, company }));
    return mentions.map((mention) => numbered(reading, specific(reading, mention)));
  });
}

/** 生徒・保護者の氏名: the names of both. */
const alsoOf = (text: string, { code, start, end }: Member): readonly DataTypeCode[] =>
  code === "family" &&
  /の(?:氏名|名前|お名前)$/u.test(text.slice(start, end)) &&
  /(?:生徒|児童|学生|園児|本人|患者|利用者|会員|申込者|参加者|受講者)(?:様|さん)?(?:・|と|や|及び|、)$/u.test(
    text.slice(Math.max(0, start - 12), start),
  )
    ? ["name"]
    : [];

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

/** The parts of a payment card. */
export const CARD: readonly string[] = ["card_number", "card_holder", "card_expiry", "card_security_code"];

/** What makes a title a position held, and no Mr or Ms. */
const WORKING: readonly string[] = ["affiliation", "employee_id", "occupation", "work_history", "income"];

const CARD_BUT_HOLDER = CARD.filter((code) => code !== "card_holder");

const TYPES_OF = new Map<string, readonly DataTypeCode[]>();

/** The contract's types that a code is or joins: user_id+password. */
function typesNamed(code: string): readonly DataTypeCode[] {
  let types = TYPES_OF.get(code);
  if (types === undefined) {
    types = code.split("+").flatMap((part) => DATA_TYPES.find((type) => type === part) ?? []);
    TYPES_OF.set(code, types);
  }
  return types;
}

/** Whether a title comes right before a name: it is Mr or Ms. */
const isSalutation = (members: readonly Member[], rule: string): boolean => {
  const at = members.findIndex((member) => member.rule === rule);
  return at === 0 && members[1]?.code === "name" && members.length > 2;
};

/** How well pupils did: 生徒の氏名や評価. */
const isJudgement = (text: string, { start, end }: Pick<Member, "start" | "end">): boolean =>
  text.slice(start, end) === "評価" &&
  /生徒|児童|学生|学籍|学年|科目|教科|授業|講義|答案|成績|出席番号/u.test(
    text.slice(Math.max(0, start - 80), end + 30),
  );

/** The name of a child, where no other name is told that the child would belong to. */
const CHILD = /^(?:子|子ども|子供|お子様|お子さま|お子さん)の?(?:氏名|お?名前)$/u;
const ADULT = /配偶者|扶養|従業員|社員|職員|会員|組合員|契約者|顧客|本人/u;

/** "names of the computer accounts", "names of the files": not what people are called. */
const OF_ACCOUNTS = /^ of (?:the |their |all |some |its )?(?:[a-z-]{2,12} ){0,2}(?:accounts?|log-?ins?|users on)\b/iu;
const OF_THINGS = anyOf(
  [/files?|folders?|machines?|computers?|servers?|products?|documents?|databases?|programs?|ships?|buildings?/u],
  "iu",
  { before: /^ of (?:the |their |all |some |its )?(?:[a-z-]{2,12} )?/u, after: /\b/u },
);

/** The contract's types behind the code of a row, with the help of the members around it where the word alone leaves it open. */
function typesOf(text: string, { code, rule, start, end }: Member, { members }: Run): readonly DataTypeCode[] {
  const beside = (codes: readonly string[]): boolean => members.some((member) => codes.includes(member.code));
  if (code === "name" && OF_ACCOUNTS.test(text.slice(end, end + 60))) return ["user_id"];
  if (code === "name" && OF_THINGS.test(text.slice(end, end + 60))) return ["other"];
  if (
    code === "family" &&
    CHILD.test(text.slice(start, end)) &&
    !beside(["name"]) &&
    !ADULT.test(text.slice(Math.max(0, start - 40), start))
  )
    return ["name"];
  if (code === "card_part") return beside(CARD) ? ["card_number"] : [];
  if (code === "account_number" && beside(["card_holder"]) && !beside(["card_number"])) return ["card_number"];
  if (code === "account_number") return beside(["patient_id", "health"]) ? ["patient_id"] : ["bank_account"];
  if (code === "id") return beside(["health", "patient_id"]) ? ["patient_id"] : ["user_id"];
  if (code === "registration") return beside(["vehicle"]) ? ["vehicle"] : ["member_id"];
  if (code === "job_title" && rule.endsWith("-in-a-list") && isSalutation(members, rule)) return ["other"];
  if (code === "job_title" && rule.endsWith("-in-a-list") && beside(["gender", "date_of_birth"]) && !beside(WORKING))
    return ["other"];
  if (code === "card_holder" && !beside(CARD_BUT_HOLDER) && beside(["bank_account"])) return ["account_holder"];
  // 氏名、メール is an address, メール及び添付ファイル are messages.
  if (rule === "data-type.email-in-a-list" && beside(["attachment"]) && !beside(["phone", "address", "postal_code"]))
    return ["email_content"];
  if (rule === "data-type.message-in-a-list" && beside(["password", "user_id", "phone", "address"]))
    return beside(["attachment"]) ? ["email_content"] : ["email_address"];
  if (rule === "data-type.exam-results" && beside(["health", "patient_id"]) && !beside(["student_id", "education"]))
    return ["health"];
  if (code === "remark") {
    const kind = (["health", "personnel_record"] as const).find((near) => beside([near]));
    return [kind ?? (isJudgement(text, { start, end }) ? "exam_results" : "other")];
  }
  if (rule === "data-type.message-in-a-list" && members.length <= 3 && beside(["name"]) && !beside(["attachment"]))
    return ["email_address"];
  if (code === "mail") return beside(["attachment"]) ? ["email_content"] : ["email_address"];
  return typesNamed(code);
}
