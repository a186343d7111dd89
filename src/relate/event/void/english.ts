import { DAYS } from "./english/day.ts";
import { FOUND } from "./english/found.ts";
import { HAPPENED } from "./english/happened.ts";
import { LEARNED } from "./english/learned.ts";
import { SENT } from "./english/sent.ts";
import { STOPPED } from "./english/stopped.ts";
import { TOLD } from "./english/told.ts";
import type { Void } from "./row.ts";

/** What takes back an English statement. */
export const ENGLISH: readonly Void[] = [...HAPPENED, ...SENT, ...FOUND, ...LEARNED, ...TOLD, ...STOPPED, ...DAYS];
