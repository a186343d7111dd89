import type { Reading } from "../../../reading.ts";
import type { Title } from "../../title.ts";
import type { Found } from "../found.ts";
import { nameBeforeTitle } from "./line.ts";

/** The body in front of the title, as digests and press lists write it. */
export function listedIn({ passages, source }: Reading, title: Title): Found | null {
  const passage = passages[title.passage];
  if (passage === undefined) return null;
  const { block, normal } = passage;
  const isListed = block.span.end - (block.pieces[0]?.start ?? block.span.start) > title.text.length;
  const offset = Math.max(
    0,
    normal.starts.findIndex((start) => start >= title.start),
  );
  // The blank between a Japanese name and a title in other letters is gone from the normalised text: ○○病院 USBメモリの紛失について.
  let parted = "";
  const places: number[] = [];
  for (let at = offset; at < normal.text.length; at++) {
    const gap = at === offset ? "" : source.slice(normal.ends[at - 1], normal.starts[at]);
    if (/\s/u.test(gap) && !parted.endsWith(" ")) {
      parted += " ";
      places.push(at);
    }
    parted += normal.text.charAt(at);
    places.push(at);
  }
  const name = nameBeforeTitle(parted, isListed);
  const [start, last] = [places[name?.start ?? 0], places[(name?.end ?? 0) - 1]];
  if (name === null || start === undefined || last === undefined) return null;
  return { passage: title.passage, start, end: last + 1, rule: "organization.before-title" };
}
