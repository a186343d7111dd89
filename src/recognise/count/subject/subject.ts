import type { Table } from "../../rule.ts";
import type { Thing } from "../thing.ts";
import { BODY_ROWS } from "./body.ts";
import { DATA_ROWS } from "./data.ts";
import { DEVICE_ROWS } from "./device.ts";
import { MESSAGE_ROWS } from "./message.ts";
import { OCCURRENCE_ROWS } from "./occurrence.ts";
import { PEOPLE_ROWS } from "./people.ts";

/** Nouns that say what a figure counts. In English they take the place of counters as well. */
export const SUBJECT_TABLE: Table<Thing | "none"> = {
  name: "subject",
  overlap: "longest",
  rows: [...PEOPLE_ROWS, ...BODY_ROWS, ...MESSAGE_ROWS, ...DATA_ROWS, ...DEVICE_ROWS, ...OCCURRENCE_ROWS],
};
