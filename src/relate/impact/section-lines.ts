import type { CountFact } from "../count/count.ts";
import type { Reading } from "../reading.ts";
import type { Tie } from "./element.ts";
import type { Loose } from "./loose.ts";
import { isSaidOfSome } from "./subset-en.ts";

/** Which passages hold counts, tied to data of their own or not, and which hold data. */
export type Lines = {
  readonly tied: ReadonlyMap<number, number>;
  readonly loose: ReadonlyMap<number, number>;
  /** Passages that a list of data on the lines below can belong to. */
  readonly leads: ReadonlySet<number>;
  readonly data: ReadonlySet<number>;
  /** Passages that only break down a group above them: うち就業中の方 930名. */
  readonly parts: ReadonlySet<number>;
  /** Passages that state the total of the groups below. */
  readonly totals: ReadonlySet<number>;
};

/** Where the notice counts and where it lists data, passage by passage. */
export function linesOf(
  reading: Reading,
  counts: readonly CountFact[],
  sentenceTies: readonly Tie[],
  loose: readonly Loose[],
): Lines {
  const tied = new Map(
    sentenceTies.flatMap(({ count, passages }) => passages.map((passage) => [passage, count] as const)),
  );
  const free = new Map(
    loose.flatMap(({ passage, counts: own }) =>
      own.flatMap((count) => (isSaidOfSome(reading, counts[count]) ? [] : [[passage, count] as const])),
    ),
  );
  const data = new Set([
    ...tied.keys(),
    ...loose.flatMap((cluster) => (cluster.data.size > 0 ? [cluster.passage] : [])),
  ]);
  const leads = new Set(
    [...free].flatMap(([passage, count]) => {
      const fact = counts[count];
      const text = reading.passages[passage]?.normal.text ?? "";
      return fact !== undefined && (isLine(fact) || (INTRODUCES.test(text) && !fact.value.total)) ? [passage] : [];
    }),
  );
  const totals = new Set(
    [...free].flatMap(([passage, count]) => (counts[count]?.value.total === true ? [passage] : [])),
  );
  const parts = new Set(
    [...free].flatMap(([passage, count]) =>
      counts[count]?.role.part === true && /^(?:うち|このうち|内訳)/u.test(reading.passages[passage]?.normal.text ?? "")
        ? [passage]
        : [],
    ),
  );
  return { tied, loose: free, leads, data, totals, parts };
}

/** A sentence that says a list follows. */
const INTRODUCES = /以下|次の|下記|following|below|:$/iu;

/** Stated in a line that is no sentence. */
export const isLine = ({ role }: CountFact): boolean => role.level.startsWith("list") && role.tag !== null;
