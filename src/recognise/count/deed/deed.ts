import type { Table } from "../../rule.ts";
import type { DeedCode } from "./code.ts";
import { HANDLING_ROWS } from "./handling.ts";
import { HARM_ROWS } from "./harm.ts";
import { MESSAGE_ROWS } from "./message.ts";

/** Verbs and nouns that tell what a figure measures. */
export const DEED_TABLE: Table<DeedCode> = {
  name: "deed",
  overlap: "all",
  rows: [...MESSAGE_ROWS, ...HARM_ROWS, ...HANDLING_ROWS],
};
