import { DATA_TYPES, type DataTypeCode, type DataTypeStatus } from "../../schema/vocabulary.ts";
import { byPlace, type Fact, type Place, type Reading, textAt } from "../reading.ts";
import { statusOf } from "./leaked.ts";
import { runsOf } from "./run.ts";
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
  readonly place: Place;
  readonly rule: string;
  /** How many kinds of data its enumeration names: the longest list is the fullest statement. */
  readonly company: number;
};

/** Every kind of data a notice says was, may have been or was not included, in text order. */
export function relateDataTypes(reading: Reading): readonly DataTypeFact[] {
  const statements = statementsOf(reading);
  const mentions: Mention[] = [];
  reading.passages.forEach((passage, index) => {
    for (const run of runsOf(passage, reading.language)) {
      for (const member of run.members) {
        const status = statusOf(reading, index, run, member, statements);
        if (status === null) continue;
        const place = { passage: index, start: member.start, end: member.end };
        for (const type of typesOf(member.code))
          mentions.push({ type, status, place, rule: member.rule, company: run.members.length });
      }
    }
  });
  return merge(reading, mentions).filter((fact, _index, all) => !isCovered(fact, all));
}

/** The contract's types behind the code of a row; a member no wording knows is `other`. */
function typesOf(code: string | null): readonly DataTypeCode[] {
  if (code === null) return ["other"];
  if (code === "account_number") return ["bank_account"];
  return code.split("+").flatMap((part) => DATA_TYPES.find((type) => type === part) ?? []);
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
      const fullest = group.reduce((best, mention) => (mention.company > best.company ? mention : best));
      const { type, status, place, rule } = fullest;
      return [{ value: { type, status }, place, rule, mentions: group.map((mention) => mention.place) }];
    })
    .sort(
      (a, b) => byPlace(a.place, b.place) || Number(a.value.type > b.value.type) - Number(a.value.type < b.value.type),
    );
}

/** Kinds that say nothing of which personal data they hold. */
const VESSELS: readonly DataTypeCode[] = ["email_content", "attachment", "credit_card", "application_form", "other"];
const CARD: readonly DataTypeCode[] = ["card_number", "card_holder", "card_expiry", "card_security_code"];

/** Whether an unspecific kind is spelled out by others of its status. */
function isCovered({ value }: DataTypeFact, all: readonly DataTypeFact[]): boolean {
  const others = all.filter((fact) => fact.value.status === value.status).map((fact) => fact.value.type);
  if (value.type === "credit_card") return others.some((type) => CARD.includes(type));
  if (value.type !== "personal_information") return false;
  return others.some((type) => type !== "personal_information" && !VESSELS.includes(type));
}
