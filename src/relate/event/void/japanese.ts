import { DAYS } from "./japanese/day.ts";
import { FOUND } from "./japanese/found.ts";
import { HAPPENED } from "./japanese/happened.ts";
import { LEARNED } from "./japanese/learned.ts";
import { PUBLISHED } from "./japanese/published.ts";
import { REPORTED } from "./japanese/reported.ts";
import { SENT } from "./japanese/sent.ts";
import { STOPPED } from "./japanese/stopped.ts";
import { TOLD } from "./japanese/told.ts";
import type { Void } from "./row.ts";

/** What takes back a Japanese statement. */
export const JAPANESE: readonly Void[] = [
  ...HAPPENED,
  ...SENT,
  ...FOUND,
  ...LEARNED,
  ...TOLD,
  ...REPORTED,
  ...PUBLISHED,
  ...STOPPED,
  ...DAYS,
];
