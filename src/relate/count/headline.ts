import type { Headline, Impact, NoticeRecord, Warning } from "../../schema/record.ts";
import type { Reading } from "../reading.ts";
import { affectedOf, isCounted } from "./affected.ts";
import type { CountFact } from "./count.ts";
import { added, withoutThoseTwice } from "./total/head-figure.ts";
import { areApart } from "./total/population-kind.ts";
import { sumWarnings } from "./total/sums.ts";

/** The headline figures out of the counts and groups of a record, and the warnings that adding them up gives rise to. */
export function headline(
  reading: Reading,
  counts: readonly CountFact[],
  impacts: readonly Impact[],
): {
  readonly affected: NoticeRecord["affected"];
  readonly warnings: readonly Warning[];
} {
  const { people, records } = affectedOf(counts);
  return { affected: { people: toldApart(people, counts, impacts), records }, warnings: sumWarnings(reading, counts) };
}

/** Where the largest group would stand for all, and others are told with data of their own that are none of them, they add up. */
function toldApart(people: Headline | null, counts: readonly CountFact[], impacts: readonly Impact[]): Headline | null {
  const groups = impacts.flatMap(({ population, count, data_types }) => {
    const fact = count === null ? undefined : counts[count];
    if (count === null || fact?.value.measure !== "affected_people" || fact.value.unit !== "person") return [];
    // "| postal address | 187 |": rows of one table by kinds of data count the same people.
    const isByData = fact.role.column !== null && fact.role.label === "data";
    return fact.value.total || fact.role.part || fact.role.within || isByData || !isCounted({ index: count, fact })
      ? []
      : [{ index: count, fact, population, data_types }];
  });
  const lists = new Set(groups.map(({ data_types }) => data_types.join(" ")));
  const stands = people !== null && people.value !== null && people.basis !== "sum" && people.basis !== "stated_total";
  const [most] = people?.counts ?? [];
  return stands && lists.size > 1 && groups.some(({ index }) => index === most) && areApart(groups)
    ? withoutThoseTwice(added(groups), counts)
    : people;
}
