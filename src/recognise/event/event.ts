import type { EventRole } from "../../schema/vocabulary.ts";
import type { Row, Table } from "../rule.ts";
import { COURSE } from "./course.ts";
import { NOUNS } from "./noun.ts";
import { PUBLISHED } from "./published.ts";
import { REPORTS } from "./report.ts";
import { RESPONSE } from "./response.ts";

export type EventRow = Row<EventRole>;

/** Words that give the date beside them its role. */
export const EVENT_TABLE: Table = {
  name: "event",
  overlap: "all",
  rows: [...COURSE, ...RESPONSE, ...PUBLISHED, ...REPORTS],
};

/** The same for nouns, which count at the end of a phrase only. */
export const EVENT_NOUN_TABLE: Table = { name: "event-noun", overlap: "all", rows: NOUNS };
