import type { CountStatus, Language } from "../../schema/vocabulary.ts";
import { FORCE, forceOf } from "../context/force.ts";
import type { FigureContext } from "./figure-context.ts";

/** 2,140名 ※1, 815名(注2), "22,400 payment cards (1)", "940*": the note a figure refers to. */
const MARK = {
  ja: /^(?:分|様|の方)?[ (（[]?(?:※|注|＊|\*)([0-9]{1,2})?(?=$|[ )）\]、。,|/])/u,
  en: /^ ?(?:[([]([0-9]{1,2}|[a-d]|\*{1,3})[)\]]|(\*{1,3}))/iu,
} as const;

/** What the note under the text that a figure refers to says of the leak; null where there is none. */
export function noted({ at, figure, reading }: FigureContext): CountStatus | null {
  const mark = MARK[reading.language].exec(at.text.slice(figure.span.end, figure.span.end + 60));
  if (mark === null) return null;
  const name = mark[1] ?? mark[2] ?? "";
  const ordinal = /^[0-9]/u.test(name)
    ? Number(name)
    : /^[a-d]$/iu.test(name)
      ? name.toLowerCase().charCodeAt(0) - 96
      : null;
  for (let index = at.index + 1; index < Math.min(reading.passages.length, at.index + FARTHEST); index++) {
    const note = reading.passages[index];
    const marker = note?.block.marker ?? null;
    if (note === undefined || marker === null || !STYLES[reading.language].has(marker.style)) continue;
    if (marker.ordinal !== ordinal) continue;
    const said = saidBy(note, reading.language);
    if (said !== null) return said;
  }
  return null;
}

const STYLES: Readonly<Record<Language, ReadonlySet<string>>> = {
  ja: new Set(["note"]),
  en: new Set(["note", "parenthesis", "bracket", "letter"]),
};

/** Notes stand at the foot of the list or table they belong to. */
const FARTHEST = 60;

function saidBy(note: FigureContext["at"]["passage"], language: Language): CountStatus | null {
  if (forceOf(note, language).some((bits) => (bits & FORCE.possible) !== 0)) return "possible";
  const leaks = note.hits.some(({ table, code }) => table === "deed" && (code === "exposed" || code === "slipped"));
  return leaks ? "confirmed" : null;
}
