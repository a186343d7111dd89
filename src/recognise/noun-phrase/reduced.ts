/** A reading of a word in `tid`: the sides it joins others with, its cost (2 bytes each), and where its description begins (4 bytes). */
const READING = 10;
const DESCRIPTION = 6;
const COMMA = 44;

/**
 * The readings of all words with what is used of their descriptions: the part of speech and its kind, of which there are some seventy.
 * The package writes out each word with its base form and how it is pronounced as well, more than half of its dictionary.
 */
export function withoutForms(
  readings: Uint8Array,
  descriptions: Uint8Array,
): { readonly readings: Uint8Array; readonly descriptions: Uint8Array } {
  const own = Uint8Array.from(readings);
  const view = new DataView(own.buffer);
  const places = new Map<string, number>();
  let length = 0;
  for (let at = DESCRIPTION; at + 4 <= own.length; at += READING) {
    const kind = kindAt(descriptions, view.getInt32(at, true));
    let place = places.get(kind);
    if (place === undefined) {
      place = length;
      places.set(kind, place);
      length += kind.length + 1;
    }
    view.setInt32(at, place, true);
  }
  return { readings: own, descriptions: Buffer.from([...places.keys()].map((kind) => `${kind}\0`).join(""), "latin1") };
}

/** Of 名簿,名詞,一般,… the second and third field, with nothing in the place of the first; the bytes as units. */
function kindAt(descriptions: Uint8Array, place: number): string {
  let from = -1;
  let at = place;
  for (let commas = 0; at < descriptions.length && descriptions[at] !== 0; at++) {
    if (descriptions[at] !== COMMA) continue;
    if (commas === 0) from = at;
    if (++commas === 3) break;
  }
  return from < 0 ? "" : Buffer.from(descriptions.subarray(from, at)).toString("latin1");
}

/** A trie's two arrays without the free places at their end, which say by a negative number in `check` that they are. */
export function withoutFree(base: Uint8Array, check: Uint8Array): readonly [base: Uint8Array, check: Uint8Array] {
  const parents = new DataView(check.buffer, check.byteOffset, check.byteLength);
  let end = check.length;
  while (end > 0 && parents.getInt32(end - 4, true) < 0) end -= 4;
  return [base.subarray(0, end), check.subarray(0, end)];
}
