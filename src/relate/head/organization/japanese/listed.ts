import type { Reading } from "../../../reading.ts";
import type { Title } from "../../title.ts";
import type { Found } from "../found.ts";
import { type Named, nameBeforeTitle } from "./line.ts";
import { isOther } from "./other.ts";

/** The body in front of the title, as digests and press lists write it. */
export function listedIn({ passages, source }: Reading, title: Title, head: number): Found | null {
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
  const name = nameBeforeTitle(parted, isListed) ?? wordOfBody(parted, passages[head]?.normal.text ?? "");
  const [start, last] = [places[name?.start ?? 0], places[(name?.end ?? 0) - 1]];
  if (name === null || start === undefined || last === undefined) return null;
  return { passage: title.passage, start, end: last + 1, rule: "organization.before-title" };
}

/** How a notice begins in front of who it is about. */
const AHEAD = /^(?:(?:このたび|この度|今般|先般)、?)?$/u;
/** Words that stand in front of a title and name nobody. */
const NO_NAME = /^(?:お|ご|重要|緊急|至急|続報|追記|当|弊|本|個人|一部)|[はがをにでとへもの]$|[のをがは]/u;

/** The first word of a title that the text begins with as well: 北霧化粧品 通販部…のお詫び / この度、北霧化粧品通販部において. */
function wordOfBody(title: string, body: string): Named | null {
  const word = /^(?<word>[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・.]{3,20}) (?=\S)/u.exec(title)?.groups?.word;
  if (word === undefined || NO_NAME.test(word) || isOther(word)) return null;
  const at = body.slice(0, 40).indexOf(word);
  return at >= 0 && AHEAD.test(body.slice(0, at)) ? { start: 0, end: word.length } : null;
}
