import type { DataTypeCode, DataTypeStatus } from "../../schema/vocabulary.ts";
import { byPlace, type Fact, type Place, type Reading, textAt } from "../reading.ts";
import { impliedBy } from "./implied.ts";
import { type Mention, mentionsOf } from "./mention.ts";
import { CARD } from "./types-of.ts";

/**
 * One kind of data at one status. `place` is its fullest statement; `mentions` are all places that state it, in text order, so that
 * an impact can find the data of its own group.
 */
export type DataTypeFact = Fact<{ readonly type: DataTypeCode; readonly status: DataTypeStatus }> & {
  readonly mentions: readonly Place[];
};

/** Every kind of data a notice says was, may have been or was not included, in text order. */
export function relateDataTypes(reading: Reading): readonly DataTypeFact[] {
  const mentions = settle(mentionsOf(reading));
  return merge(reading, [...mentions, ...impliedBy(reading, mentions)]).filter(
    (fact, _index, all) => !isCovered(fact, all),
  );
}

/**
 * Keeps what is plainly said: a kind of data that a list gives at one status is not also at another because a sentence mentions
 * it in passing. Two lists, or one passage that tells the two apart, do give two.
 */
function settle(mentions: readonly Mention[]): readonly Mention[] {
  const types = [...new Set(mentions.map((mention) => mention.type))];
  const kept = types.flatMap((type) => {
    const own = mentions.filter((mention) => mention.type === type);
    if (type === "other") return own;
    const leaked = own.filter(({ status }) => status !== "not_included");
    const denied = own.filter(({ status }) => status === "not_included");
    const isDoubtful = denied.some((mention) => mention.weight >= 2);
    return [...denied, ...plainest(leaked.filter(({ weight }) => weight > 1 || !isDoubtful))];
  });
  return kept.sort((a, b) => byPlace(a.place, b.place));
}

function plainest(leaked: readonly Mention[]): readonly Mention[] {
  const weight = leaked.reduce((most, mention) => Math.max(most, mention.weight), 0);
  const plain = leaked.filter((mention) => mention.weight === weight);
  const statuses = new Set(plain.map(({ status }) => status));
  const [first] = statuses;
  if (first === undefined) return [];
  if (statuses.size === 1) return leaked.map((mention) => ({ ...mention, status: first }));
  if (weight === 3) return leaked;
  const passages = new Set(plain.map(({ place }) => place.passage));
  if (passages.size === 1) return leaked;
  const status = plain.reduce((best, mention) => (isFuller(mention, best) ? mention : best)).status;
  return leaked.map((mention) => ({ ...mention, status }));
}

/** The longer enumeration tells more; of two as long, the one that leaves no doubt. */
const isFuller = (mention: Mention, best: Mention): boolean =>
  mention.company > best.company ||
  (mention.company === best.company && mention.status === "confirmed" && best.status === "possible");

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
  if (value.type !== "credit_card" && value.type !== "personal_information") return false;
  const side = value.status === "not_included";
  const others = all.filter((fact) => (fact.value.status === "not_included") === side).map((fact) => fact.value.type);
  if (value.type === "credit_card")
    return others.some((type) => CARD.includes(type)) || (side && all.some((fact) => CARD.includes(fact.value.type)));
  return others.some((type) => type !== "personal_information" && !VESSELS.includes(type));
}
