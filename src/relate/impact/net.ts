import type { CountFact } from "../count/count.ts";
import type { Reading } from "../reading.ts";
import type { Tie } from "./element.ts";

/** 受講者名簿 延べ2,645人分 … ※受講者名簿を名寄せした実人数は1,198人: of a group counted as often as its people occur, how many they are. */
export function netOf({ passages }: Reading, { count }: Tie, counts: readonly CountFact[]): number {
  const own = counts[count];
  if (own?.role.gross !== true || own.role.tag === null) return count;
  const net = counts.findIndex(({ value, role, place }) => {
    const text = passages[place.passage]?.normal.text.slice(0, place.start) ?? "";
    const name = /([一-龠ァ-ヶー]{2,12})(?:を|の|で|について|における)[^。]{0,16}(?:実人数|実数|名寄せ|重複)/u.exec(
      text,
    )?.[1];
    return (
      role.distinct &&
      value.unit === own.value.unit &&
      place.passage !== own.place.passage &&
      name !== undefined &&
      own.role.tag?.includes(name) === true
    );
  });
  return net < 0 ? count : net;
}
