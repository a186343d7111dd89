import type { Temporal } from "../date.ts";

/** Every date, time and span in a normalised English text, earliest first. */
export function readEnglish(_text: string): Temporal {
  return { dates: [], spans: [] };
}
