import type { VectorType } from "../../schema/vocabulary.ts";
import type { Row } from "../rule.ts";

/**
 * What a wording needs beside it before it counts.
 * - `cause`: said as a cause: in a section on causes, or beside 原因, により, "due to", "because"
 * - `no-attack`: the notice tells of no attacker; with one, the wording describes what the attacker did
 * - `at-fault`: who is named had a part in what went wrong, rather than in clearing it up
 * - `only-this`: the notice gives no more precise type for the same mishap (誤送信 beside Bcc, a fax or the post)
 * - `outsider`: the notice tells of no insider, caller or thief who did it: 不正に取得 is then what an intruder did
 * - `gone`: the notice tells of nobody who took the thing or threw it away: what was burnt by mistake is not lost
 * - `no-misdelivery`: the notice tells of nothing sent astray, which a mere "release" or "disclosure" would be
 * - `last-resort`: the notice gives no cause at all but this: "data was accessed"
 * - `denied`: it is denied; said of what did happen the words would not tell what
 * - `medium`: said of mail and of papers alike; the type is the one of the medium spoken of around it, and Bcc is neither
 */
export type Condition =
  | "cause"
  | "no-attack"
  | "at-fault"
  | "only-this"
  | "outsider"
  | "gone"
  | "no-misdelivery"
  | "last-resort"
  | "denied"
  | "medium";

/** A row of the table of a cause: a wording may state other causes with it (a tampered payment page is skimming and tampering). */
export type VectorRow<Cause extends VectorType = VectorType> = Omit<Row<VectorType>, "code"> & {
  readonly types: readonly [Cause, ...VectorType[]];
  readonly condition?: Condition;
};

/** One table row per type: the first keeps the id, the others carry their type behind it. */
export const rowsOf = (rows: readonly VectorRow[]): readonly Row<VectorType>[] =>
  rows.flatMap(({ types, condition: _, ...row }) =>
    types.map((code, order) => ({ ...row, id: idOf(row.id, code, order), code })),
  );

/** Which rule needs what: by the ids that `rowsOf` gives. */
export const conditionsOf = (rows: readonly VectorRow[]): readonly (readonly [string, Condition])[] =>
  rows.flatMap(({ id, types, condition }) =>
    condition === undefined ? [] : types.map((code, order) => [idOf(id, code, order), condition] as const),
  );

const idOf = (id: string, code: VectorType, order: number): string =>
  order === 0 ? id : `${id}.${code.replaceAll("_", "-")}`;
