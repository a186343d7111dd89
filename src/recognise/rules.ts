import type { Language } from "../schema/vocabulary.ts";
import { COUNTER_TABLE } from "./count/counter.ts";
import { DEED_TABLE } from "./count/deed/deed.ts";
import { QUALIFIER_TABLE } from "./count/qualifier/qualifier.ts";
import { SUBJECT_TABLE } from "./count/subject/subject.ts";
import { CUE_TABLE } from "./cue/cue.ts";
import { DATA_TYPE_TABLE } from "./data-type/data-type.ts";
import { EVENT_NOUN_TABLE, EVENT_TABLE } from "./event/event.ts";
import { FRAME_TABLE } from "./frame/frame.ts";
import { HARM_TABLE } from "./harm/harm.ts";
import { PERIOD_TABLE } from "./period/period.ts";
import type { Table } from "./rule.ts";
import { compile, type Scanner } from "./scan.ts";
import { TOPIC_TABLE } from "./topic/topic.ts";
import { SIGN_TABLE, VECTOR_TABLE } from "./vector/vector.ts";

/** The only registry: every table of wordings there is. */
export const TABLES: readonly Table[] = [
  CUE_TABLE,
  COUNTER_TABLE,
  QUALIFIER_TABLE,
  SUBJECT_TABLE,
  DEED_TABLE,
  DATA_TYPE_TABLE,
  EVENT_TABLE,
  EVENT_NOUN_TABLE,
  FRAME_TABLE,
  HARM_TABLE,
  PERIOD_TABLE,
  TOPIC_TABLE,
  VECTOR_TABLE,
  SIGN_TABLE,
];

const scanners = new Map<Language, Scanner>();

/** The scanner of a language, compiled when first asked for: a notice needs one language, not both. */
export function scannerFor(language: Language): Scanner {
  const known = scanners.get(language);
  if (known !== undefined) return known;
  const scanner = compile(TABLES, language);
  scanners.set(language, scanner);
  return scanner;
}
