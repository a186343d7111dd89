import type { Impact } from "../../schema/record.ts";
import { sentenceAt } from "../context/structure.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { PeriodFact } from "../period/period.ts";
import type { Reading } from "../reading.ts";
import { withAdditions } from "./addition.ts";
import { type Element, elementsOf, type Tie } from "./element.ts";
import { shareTotals, telling, tieHeadline, withPeople } from "./headline.ts";
import { periodFor } from "./period.ts";
import { type Loose, tieSections } from "./section.ts";
import { tieSentence } from "./sentence.ts";
import { uncountedGroup } from "./uncounted.ts";

/** What a notice ties together: these people, this many, these data, this period. Indexes point into the lists given. */
export function relateImpacts(
  reading: Reading,
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
  periods: readonly PeriodFact[],
): readonly Impact[] {
  const ties: Tie[] = [];
  const loose: Loose[] = [];
  for (const [passage, elements] of [...elementsOf(counts, dataTypes)].sort(([a], [b]) => a - b)) {
    for (const sentence of bySentence(reading, passage, elements)) {
      const found = tieSentence(textOf(reading, passage), sentence, counts, reading.language);
      ties.push(...found.ties);
      if (found.counts.length > 0 || found.data.size > 0)
        loose.push({ passage, counts: found.counts, data: found.data });
    }
  }
  const groups = withAdditions(reading, fullest([...ties, ...tieSections(reading, counts, ties, loose)]));
  const all = fullest([...groups, ...tieHeadline(counts, dataTypes, groups, loose)]);
  const told = withPeople(telling(fullest(shareTotals(all, counts)), counts, dataTypes), counts, loose);
  if (told.length === 0 && loose.every((cluster) => cluster.counts.length === 0)) {
    const group = uncountedGroup(reading, dataTypes, periods);
    return group === null ? [] : [group];
  }
  return told.map(({ count, data, passages }) => {
    const fact = counts[count];
    return {
      population: fact?.value.subject ?? fact?.role.name ?? null,
      count,
      data_types: [...data].sort((a, b) => a - b),
      period: periodFor(reading, passages, periods),
    };
  });
}

const textOf = (reading: Reading, passage: number): string => reading.passages[passage]?.normal.text ?? "";

function bySentence(reading: Reading, passage: number, elements: readonly Element[]): readonly (readonly Element[])[] {
  const sentences = reading.passages[passage]?.sentences ?? [];
  const groups = new Map<number, Element[]>();
  for (const element of elements) {
    const sentence = sentenceAt(sentences, element.place.start);
    const group = groups.get(sentence) ?? [];
    if (group.length === 0) groups.set(sentence, group);
    group.push(element);
  }
  return [...groups.values()];
}

/** One tie per count, the one that names the most, in the order of the counts. */
function fullest(ties: readonly Tie[]): readonly Tie[] {
  const best = new Map<number, Tie>();
  for (const tie of ties) {
    const known = best.get(tie.count);
    if (known === undefined || tie.data.size > known.data.size) best.set(tie.count, tie);
  }
  return [...best.values()].sort((a, b) => a.count - b.count);
}
