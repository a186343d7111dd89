import type { Thing } from "../../recognise/count/thing.ts";
import { cellOf, type FigureContext } from "./figure-context.ts";

/** Heads of columns that count. */
const HEADS: readonly (readonly [RegExp, Thing])[] = [
  [/(?:[人名者]|会員|ユーザー?)数|[(（][名人][)）]$/u, "person"],
  [/件数|[(（]件[)）]$/u, "record"],
];

/**
 * What a bare number counts that fills the cell of a table, by the head of its column; null where no head says, undefined for other figures
 * and behind a label of its own (対象件数 | 310).
 */
export function columnThing(context: FigureContext): Thing | null | undefined {
  const { at, figure } = context;
  const before = at.text.slice(0, figure.span.start);
  if (figure.bare !== "label" || !/\| ?約?$/u.test(before.slice(-3))) return undefined;
  const header = cellOf(context)?.header ?? "";
  const thing = HEADS.find(([head]) => head.test(header))?.[1];
  return thing ?? (/数(?:[は:| …]|合計|計|約){0,4}$/u.test(before.slice(-16)) ? undefined : null);
}
