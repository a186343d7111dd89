import type { EventRole } from "../../schema/vocabulary.ts";
import type { Row, Table } from "../rule.ts";
import { COURSE } from "./course.ts";
import { RESPONSE } from "./response.ts";

export type EventRow = Row<EventRole>;

/** Words that give the date beside them its role. */
export const EVENT_TABLE: Table = { name: "event", overlap: "all", rows: [...COURSE, ...RESPONSE] };
