import type { Fact, Reading } from "../../reading.ts";
import type { Title } from "../title.ts";
import type { Voice } from "../voice.ts";
import * as english from "./english/english.ts";
import * as japanese from "./japanese/japanese.ts";

/** The body whose incident it is, by the surest of its names; null where the notice names none. */
export function organizationOf(reading: Reading, voice: Voice, title: Title | null): Fact<string> | null {
  const { organizationOf: read } = reading.language === "ja" ? japanese : english;
  const found = read(reading, voice, title);
  const passage = found === null ? undefined : reading.passages[found.passage];
  if (found === null || passage === undefined) return null;
  const from = passage.normal.starts[found.start] ?? 0;
  const to = passage.normal.ends[found.end - 1] ?? from;
  return {
    value: reading.source.slice(from, to),
    place: { passage: found.passage, start: found.start, end: found.end },
    rule: found.rule,
  };
}
