import { LISTS } from "./compare/lists.ts";
import { accuracy, quality, type Scores } from "./score.ts";

/** The least a score has to be. */
export type Gate = { readonly measure: "f1" | "accuracy"; readonly name: string; readonly least: number };

/** A gate with what was reached; null where nothing was compared that it is about, which is below any gate. */
export type Judged = Gate & { readonly reached: number | null; readonly passed: boolean };

/** The lists a gate can be set for: those of a record, and the notices of a page. */
export const GATED = [...LISTS, "notices"] as const;

/** Reads `counts=0.9,data_types=0.95`; `all` stands for every list of a record. Null where it isn't written so. */
export function readGates(measure: Gate["measure"], text: string): readonly Gate[] | null {
  const gates = text.split(",").flatMap((part): readonly (Gate | null)[] => {
    const [, name = "", least = ""] =
      /^\s{0,9}([a-z][a-z_.0-9]{0,63})\s{0,9}=\s{0,9}(0|1|0?\.\d{1,9}|1\.0{1,9}|0\.0{1,9})\s{0,9}$/u.exec(part) ?? [];
    if (name === "") return [null];
    if (measure === "f1" && name === "all") return LISTS.map((list) => ({ measure, name: list, least: Number(least) }));
    if (measure === "f1" && !GATED.some((list) => list === name)) return [null];
    return [{ measure, name, least: Number(least) }];
  });
  const last = new Map(gates.map((gate) => [gate?.name, gate]));
  return gates.includes(null) ? null : [...last.values()].filter((gate) => gate !== null && gate !== undefined);
}

/** What the scores say of each gate. */
export const judge = (gates: readonly Gate[], scores: Scores): readonly Judged[] =>
  gates.map((gate) => {
    const reached = gate.measure === "f1" ? f1Of(scores, gate.name) : accuracyOf(scores, gate.name);
    return { ...gate, reached, passed: reached !== null && reached >= gate.least };
  });

/** A list that was compared and is empty on both sides has nothing wrong in it. */
function f1Of(scores: Scores, list: string): number | null {
  const counted = scores.lists.get(list);
  return counted === undefined ? null : (quality(counted).f1 ?? 1);
}

function accuracyOf(scores: Scores, attribute: string): number | null {
  const counted = scores.attributes.get(attribute);
  return counted === undefined ? null : accuracy(counted);
}
