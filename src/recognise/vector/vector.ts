import type { Table } from "../rule.ts";
import { ASTRAY } from "./astray.ts";
import { ASTRAY_ENGLISH } from "./astray-english.ts";
import { BREAK_IN } from "./break-in.ts";
import { CREDENTIALS } from "./credentials.ts";
import { EVERYDAY } from "./everyday.ts";
import { EXPOSED } from "./exposed.ts";
import { HANDED } from "./handed.ts";
import { INTRUSION } from "./intrusion.ts";
import { LURE } from "./lure.ts";
import { MAIL } from "./mail.ts";
import { MISHAP } from "./mishap.ts";
import { MISLAID } from "./mislaid.ts";
import { NARRATED } from "./narrated.ts";
import { OPENNESS } from "./openness.ts";
import { PAPER } from "./paper.ts";
import { PASSWORD } from "./password.ts";
import { PEOPLE } from "./people.ts";
import { PLAIN } from "./plain.ts";
import { RECOUNTED } from "./recounted.ts";
import { type Condition, conditionsOf, rowsOf, type VectorRow } from "./row.ts";
import { SHOWN } from "./shown.ts";
import { SIGNS } from "./sign.ts";
import { SOFTWARE } from "./software.ts";
import { STAFF_MISUSE } from "./staff.ts";
import { STRANGERS } from "./stranger.ts";
import { TALES_OF_ACCESS } from "./tale-access.ts";
import { TALES_OF_MAIL } from "./tale-astray.ts";
import { TALES_OF_OPENNESS } from "./tale-open.ts";
import { TALES_OF_SOFTWARE } from "./tale-software.ts";
import { TALES_OF_THINGS } from "./tale-things.ts";
import { TELLINGS } from "./telling.ts";
import { TOLD } from "./told.ts";

const ROWS: readonly VectorRow[] = [
  ...CREDENTIALS,
  ...INTRUSION,
  ...SOFTWARE,
  ...MAIL,
  ...PAPER,
  ...OPENNESS,
  ...PEOPLE,
  ...LURE,
  ...PASSWORD,
  ...BREAK_IN,
  ...ASTRAY,
  ...EXPOSED,
  ...MISHAP,
  ...HANDED,
  ...MISLAID,
  ...SHOWN,
  ...PLAIN,
  ...EVERYDAY,
  ...STAFF_MISUSE,
  ...TOLD,
  ...NARRATED,
  ...RECOUNTED,
  ...STRANGERS,
  ...ASTRAY_ENGLISH,
  ...TALES_OF_ACCESS,
  ...TALES_OF_SOFTWARE,
  ...TALES_OF_MAIL,
  ...TALES_OF_OPENNESS,
  ...TALES_OF_THINGS,
];

export const VECTOR_TABLE: Table = { name: "vector", overlap: "all", rows: rowsOf(ROWS) };

/** What the wordings of a rule need beside them before they count; most need nothing. */
export const VECTOR_CONDITIONS: ReadonlyMap<string, Condition> = new Map([
  ...conditionsOf(ROWS),
  ...TELLINGS.flatMap(({ id, condition }) => (condition === undefined ? [] : [[id, condition] as const])),
]);

/** Words that are a sign of some cause only beside others. */
export const SIGN_TABLE: Table = { name: "sign", overlap: "all", rows: SIGNS };
