import type { ReadPassage } from "../recognise/recognise.ts";
import type { Language } from "../schema/vocabulary.ts";
import type { Reading } from "./reading.ts";

/** What `work` makes of a passage, worked out the first time it is asked for; it is forgotten with the passage. */
export function oncePerPassage<Value extends object>(
  work: (passage: ReadPassage, language: Language) => Value,
): (passage: ReadPassage, language: Language) => Value {
  const known = new WeakMap<ReadPassage, Value>();
  return (passage, language) => {
    let value = known.get(passage);
    if (value === undefined) {
      value = work(passage, language);
      known.set(passage, value);
    }
    return value;
  };
}

/** What `work` makes of a passage in its notice, worked out the first time it is asked for; it is forgotten with the notice. */
export function oncePerPlace<Value extends object | boolean>(
  work: (reading: Reading, passage: number) => Value,
): (reading: Reading, passage: number) => Value {
  const known = new WeakMap<Reading, (Value | undefined)[]>();
  return (reading, passage) => {
    let values = known.get(reading);
    if (values === undefined) {
      values = new Array<Value | undefined>(reading.passages.length).fill(undefined);
      known.set(reading, values);
    }
    const before = values[passage];
    if (before !== undefined) return before;
    const value = work(reading, passage);
    values[passage] = value;
    return value;
  };
}
