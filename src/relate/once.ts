import type { ReadPassage } from "../recognise/recognise.ts";
import type { Reading } from "./reading.ts";

/** How many functions keep what they make: each has a place of its own among the notes of a passage. */
let places = 0;

/** What `work` makes of a passage, worked out the first time it is asked for; it is forgotten with the passage. */
export function oncePerPassage<Value extends object | boolean | number, Given = void>(
  work: (passage: ReadPassage, given: Given) => Value,
): (passage: ReadPassage, given: Given) => Value {
  const place = places++;
  return (passage, given) => {
    const known = passage.notes[place];
    if (known !== undefined) return known as Value;
    const value = work(passage, given);
    passage.notes[place] = value;
    return value;
  };
}

/** The same for what depends on the notice that the passage stands in. */
export function oncePerPlace<Value extends object | boolean | number>(
  work: (reading: Reading, passage: number) => Value,
): (reading: Reading, passage: number) => Value {
  const place = places++;
  return (reading, index) => {
    const notes = reading.passages[index]?.notes;
    const known = notes?.[place];
    if (known !== undefined) return known as Value;
    const value = work(reading, index);
    if (notes !== undefined) notes[place] = value;
    return value;
  };
}
