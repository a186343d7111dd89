import { DATA_TYPES, type DataTypeCode, type DataTypeStatus } from "../../schema/vocabulary.ts";
import { byPlace, type Fact, type Place, type Reading, textAt } from "../reading.ts";
import { isListLine, type Verdict, verdictInList, verdictInProse } from "./leaked.ts";
import { listLine } from "./list-line.ts";
import { kindsIn, type Member, type Run, runsOf, UNLISTED } from "./run.ts";
import { statementsOf } from "./statement.ts";

/**
 * One kind of data at one status. `place` is its fullest statement; `mentions` are all places that state it, in text order, so that
 * an impact can find the data of its own group.
 */
export type DataTypeFact = Fact<{ readonly type: DataTypeCode; readonly status: DataTypeStatus }> & {
  readonly mentions: readonly Place[];
};

type Mention = {
  readonly type: DataTypeCode;
  readonly status: DataTypeStatus;
  readonly weight: number;
  readonly place: Place;
  readonly rule: string;
  /** How many kinds of data its enumeration names: the longest list is the fullest statement. */
  readonly company: number;
};

/** Every kind of data a notice says was, may have been or was not included, in text order. */
export function relateDataTypes(reading: Reading): readonly DataTypeFact[] {
  const mentions = settle(mentionsOf(reading).map((mention) => specific(reading, mention)));
  return merge(reading, mentions).filter((fact, _index, all) => !isCovered(fact, all));
}

function mentionsOf(reading: Reading): readonly Mention[] {
  const statements = statementsOf(reading);
  return reading.passages.flatMap((passage, index) => {
    const listed = isListLine(reading, index);
    const lines = listed ? listLine(passage, reading.language) : runsOf(passage, reading.language);
    const runs = listed ? lines.filter((run) => run.members.some(isKnown) || isAmongData(reading, index)) : lines;
    return runs.flatMap((run) =>
      withoutUmbrellas(passage.normal.text, run).flatMap((member): readonly Mention[] => {
        const verdict: Verdict | null = listed
          ? verdictInList(reading, index, member, statements)
          : verdictInProse(reading, index, run, member, statements);
        if (verdict === null) return [];
        const place = { passage: index, start: member.start, end: member.end };
        const company = kindsIn(run);
        return typesOf(member, run).map((type) => ({ type, ...verdict, place, rule: member.rule, company }));
      }),
    );
  });
}

const isKnown = ({ rule }: Member): boolean => rule !== UNLISTED;

/** Whether a line without any wording stands in a list of data: one of its neighbours of the same parent has one. */
function isAmongData(reading: Reading, index: number): boolean {
  const parent = reading.passages[index]?.block.parent;
  for (let near = Math.max(0, index - 6); near <= index + 6; near++) {
    const passage = reading.passages[near];
    if (near === index || passage === undefined || passage.block.parent !== parent || !isListLine(reading, near))
      continue;
    if (listLine(passage, reading.language).some(({ members }) => members.some(isKnown))) return true;
  }
  return false;
}

/** A list item of its own like 学生情報 names a kind of data no type fits; 個人情報 names none. */
function specific(reading: Reading, mention: Mention): Mention {
  if (mention.type !== "personal_information" || mention.weight < 3 || mention.company > 1) return mention;
  return GENERIC.test(textAt(reading, mention.place)) ? mention : { ...mention, type: "other" };
}

const GENERIC =
  /個人|お?客(?:様|さま)|顧客|会員|登録|プロフィール|^(?:personal|private|protected|pii|phi|confidential|registration|profile)/iu;

/** Codes that can stand over examples: "demographic information such as names" is the names. */
const UMBRELLAS = ["personal_information", "contact_details", "credit_card", "other", "user_id"];
const EXAMPLES = /^(?:\(|\s?[-:]\s|,? ?\(?(?:such as|including|e\.g\.|i\.e\.)|等?(?:として|である))/iu;
const SUMS_UP = /(?:等|など)(?:の|を含む)$/u;

function withoutUmbrellas(text: string, { members }: Run): readonly Member[] {
  return members.filter((member, order) => {
    if (!UMBRELLAS.includes(member.code)) return true;
    const next = members[order + 1];
    const before = members[order - 1];
    if (next !== undefined && EXAMPLES.test(text.slice(member.end, next.start))) return false;
    return before === undefined || !SUMS_UP.test(text.slice(before.end, member.start));
  });
}

const CARD: readonly string[] = ["card_number", "card_holder", "card_expiry", "card_security_code"];

/** The contract's types behind the code of a row, with the help of the members around it where the word alone leaves it open. */
function typesOf({ code }: Member, { members }: Run): readonly DataTypeCode[] {
  const beside = (codes: readonly string[]): boolean => members.some((member) => codes.includes(member.code));
  if (code === "card_part") return beside(CARD) ? ["card_number"] : [];
  if (code === "account_number") return beside(["patient_id", "health"]) ? ["patient_id"] : ["bank_account"];
  if (code === "registration") return beside(["vehicle"]) ? ["vehicle"] : ["member_id"];
  if (code === "mail") return beside(["attachment"]) ? ["email_content"] : ["email_address"];
  return code.split("+").flatMap((part) => DATA_TYPES.find((type) => type === part) ?? []);
}

/**
 * Keeps what is plainly said: a kind of data that a list gives at one status is not also at another because a sentence mentions
 * it in passing. Two lists, or one passage that tells the two apart, do give two.
 */
function settle(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const type of new Set(mentions.map((mention) => mention.type))) {
    const own = mentions.filter((mention) => mention.type === type);
    if (type === "other") kept.push(...own);
    else {
      const leaked = own.filter(({ status }) => status !== "not_included");
      const denied = own.filter(({ status }) => status === "not_included");
      const plain = leaked.filter(({ weight }) => weight > 1 || denied.every((mention) => mention.weight < 2));
      kept.push(...denied, ...plainest(plain));
    }
  }
  return kept.sort((a, b) => byPlace(a.place, b.place));
}

function plainest(leaked: readonly Mention[]): readonly Mention[] {
  const weight = Math.max(0, ...leaked.map((mention) => mention.weight));
  const plain = leaked.filter((mention) => mention.weight === weight);
  const statuses = new Set(plain.map(({ status }) => status));
  const [first] = statuses;
  if (first === undefined) return [];
  if (statuses.size === 1) return leaked.map((mention) => ({ ...mention, status: first }));
  if (weight === 3) return leaked;
  const passages = new Set(plain.map(({ place }) => place.passage));
  if (passages.size === 1) return leaked;
  const status = plain.reduce((best, mention) => (mention.company > best.company ? mention : best)).status;
  return leaked.map((mention) => ({ ...mention, status }));
}

/** One fact per type and status (per label for `other`), told by its fullest statement. */
function merge(reading: Reading, mentions: readonly Mention[]): readonly DataTypeFact[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const label = mention.type === "other" ? textAt(reading, mention.place) : "";
    const key = `${mention.type} ${mention.status} ${label}`;
    const group = groups.get(key) ?? [];
    if (group.length === 0) groups.set(key, group);
    group.push(mention);
  }
  return [...groups.values()]
    .flatMap((group): readonly DataTypeFact[] => {
      const fullest = group.reduce((best, mention) => (rank(mention) > rank(best) ? mention : best));
      const { type, status, place, rule } = fullest;
      return [{ value: { type, status }, place, rule, mentions: group.map((mention) => mention.place) }];
    })
    .sort(
      (a, b) => byPlace(a.place, b.place) || Number(a.value.type > b.value.type) - Number(a.value.type < b.value.type),
    );
}

const rank = ({ weight, company }: Mention): number => weight * 1000 + company;

/** Kinds that say nothing of which personal data they hold. */
const VESSELS: readonly DataTypeCode[] = [
  "email_content",
  "attachment",
  "credit_card",
  "application_form",
  "delivery_recipient",
  "inquiry",
  "other",
];

/** Whether an unspecific kind is spelled out by others: those of its own side, leaked or not. */
function isCovered({ value }: DataTypeFact, all: readonly DataTypeFact[]): boolean {
  const side = value.status === "not_included";
  const others = all.filter((fact) => (fact.value.status === "not_included") === side).map((fact) => fact.value.type);
  if (value.type === "credit_card")
    return others.some((type) => CARD.includes(type)) || (side && all.some((fact) => CARD.includes(fact.value.type)));
  if (value.type !== "personal_information") return false;
  return others.some((type) => type !== "personal_information" && !VESSELS.includes(type));
}
