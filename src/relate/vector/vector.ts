import { VECTOR_CONDITIONS } from "../../recognise/vector/vector.ts";
import type { VectorStatus, VectorType } from "../../schema/vocabulary.ts";
import { byPlace, type Fact, type Reading } from "../reading.ts";
import { isHostile, meetsCondition } from "./condition.ts";
import { type VectorMention, vectorMentions } from "./mention.ts";
import { phraseAround } from "./phrase.ts";
import { withoutShadowed } from "./shadow.ts";

export type VectorFact = Fact<{ readonly type: VectorType; readonly status: VectorStatus }>;

const known = new WeakMap<Reading, readonly VectorFact[]>();

/** Every cause and technique a notice gives, in text order, one entry per type: what is denied counts only where nothing states it. */
export function relateVectors(reading: Reading): readonly VectorFact[] {
  const facts = known.get(reading) ?? vectorFacts(reading);
  known.set(reading, facts);
  return facts;
}

function vectorFacts(reading: Reading): readonly VectorFact[] {
  const stated = withoutShadowed(vectorMentions(reading), reading.language);
  const sure = stated.filter(({ rule }) => !VECTOR_CONDITIONS.has(rule));
  const hostile = sure.some(({ type, status }) => status !== "ruled_out" && isHostile(type));
  const types = new Set(sure.filter(({ status }) => status !== "ruled_out").map(({ type }) => type));
  const counted = stated.filter((mention) => meetsCondition(reading, mention, { hostile, types }));
  const byType = new Map<VectorType, VectorMention[]>();
  for (const mention of counted) {
    const group = byType.get(mention.type) ?? [];
    byType.set(mention.type, group);
    group.push(mention);
  }
  return [...byType.values()]
    .map((group) => factOf(reading, group))
    .sort((a, b) => byPlace(a.place, b.place) || Number(a.rule > b.rule) - Number(a.rule < b.rule));
}

/** One fact out of all that is said of one type: the body speaks before headings, findings before suspicions, these before denials. */
function factOf(reading: Reading, group: readonly VectorMention[]): VectorFact {
  const told = group.filter(({ heading }) => !heading);
  const speaking = told.some(({ status }) => status !== "ruled_out") ? told : group;
  const status = (["confirmed", "suspected", "ruled_out"] as const).find((wanted) =>
    speaking.some((mention) => mention.status === wanted),
  );
  const fullest = speaking
    .filter((mention) => mention.status === status)
    .reduce((best, mention) => (widthOf(mention) > widthOf(best) ? mention : best));
  return {
    value: { type: fullest.type, status: fullest.status },
    place: phraseAround(reading, fullest.place),
    rule: fullest.rule,
  };
}

const widthOf = ({ place }: VectorMention): number => place.end - place.start;
