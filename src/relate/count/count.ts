import type { Thing } from "../../recognise/count/thing.ts";
import type { Count } from "../../schema/record.ts";
import type { CountStatus } from "../../schema/vocabulary.ts";
import type { Fact, Reading } from "../reading.ts";
import { contextsOf, type FigureContext, figuredPassages } from "./figure-context.ts";
import { isIncidental } from "./incidental.ts";
import { measureOf, type NoticeTraits } from "./measure.ts";
import { merge } from "./merge.ts";
import { type CountRole, roleOf } from "./role.ts";
import { countedPhrase } from "./subject.ts";
import { thingOf } from "./thing.ts";
import { unitOf } from "./unit.ts";

export type CountFact = Fact<Omit<Count, "evidence">> & { readonly role: CountRole };

/** Every count of a notice, in text order, one entry per fact. */
export function relateCounts(reading: Reading): readonly CountFact[] {
  const passages = figuredPassages(reading);
  const traits: NoticeTraits = {
    bcc: reading.passages.some(({ hits }) => hits.some(({ table, code }) => table === "deed" && code === "bcc")),
  };
  const facts: CountFact[] = [];
  for (const at of passages) {
    let earlier: Thing | null = null;
    for (const context of contextsOf(reading, at)) {
      const thing = thingOf(context, earlier);
      if (thing === null) continue;
      earlier = thing;
      if (!isIncidental(context, thing)) facts.push(factOf(context, thing, traits));
    }
  }
  return merge(reading, facts);
}

function factOf(context: FigureContext, thing: Thing, traits: NoticeTraits): CountFact {
  const { figure, at } = context;
  const { value, min, max, qualifier, total } = figure;
  return {
    value: {
      value,
      min,
      max,
      qualifier,
      unit: unitOf(thing),
      measure: measureOf(context, thing, traits),
      status: statusOf(context),
      subject: countedPhrase(context),
      total,
    },
    place: { passage: at.index, ...figure.span },
    rule: `count.${thing.replaceAll("_", "-")}`,
    role: roleOf(context),
  };
}

function statusOf({ assertion }: FigureContext): CountStatus {
  if (assertion.possible || assertion.suspected || assertion.act === "claim") return "possible";
  return assertion.negated ? "ruled_out" : "confirmed";
}
