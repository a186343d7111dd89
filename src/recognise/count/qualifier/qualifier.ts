import type { Table } from "../../rule.ts";
import { BOUND_ROWS } from "./bound.ts";
import type { QualifierCode } from "./code.ts";
import { STANDING_ROWS } from "./standing.ts";

/** Words that stand directly before or behind a figure. */
export const QUALIFIER_TABLE: Table<QualifierCode> = {
  name: "qualifier",
  overlap: "longest",
  rows: [...BOUND_ROWS, ...STANDING_ROWS],
};
