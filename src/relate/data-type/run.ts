import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { Language } from "../../schema/vocabulary.ts";
import type { Span } from "../../text/span.ts";
import { sentenceAt } from "../context/structure.ts";
import { isFiller, isMember, linkBetween, partsOf, separatorOf } from "./gap.ts";

/** One member of an enumeration: a wording the tables know, or a stretch they do not (`code` null). */
export type Member = {
  readonly code: string | null;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
};

/** Kinds of data named one after the other in one sentence; often only one. */
export type Run = { readonly start: number; readonly end: number; readonly members: readonly Member[] };

const UNLISTED = "data-type.list-member";

/** The enumerations of a passage, in text order. Words too ordinary to mean data by themselves count only beside others. */
export function runsOf(passage: ReadPassage, language: Language): readonly Run[] {
  const { text } = passage.normal;
  const runs: Member[][] = [];
  let before: Hit | undefined;
  for (const hit of passage.hits) {
    if (hit.table !== "data-type" || hit.code === "none") continue;
    const current = runs.at(-1);
    const link =
      before !== undefined && sentenceAt(passage.sentences, before.start) === sentenceAt(passage.sentences, hit.start)
        ? linkBetween(text, { start: before.end, end: hit.start }, language)
        : null;
    const member = { code: hit.code, rule: hit.rule, start: hit.start, end: hit.end };
    if (current === undefined || link === null) runs.push([member]);
    else current.push(...link.unlisted.map(unlisted), member);
    before = hit;
  }
  return runs
    .map((members) => edged(passage, members, language))
    .filter(({ members }) => members.some(({ rule }) => !rule.endsWith("-in-a-list")));
}

const unlisted = ({ start, end }: Span<"normal">): Member => ({ code: null, rule: UNLISTED, start, end });

/** How far an enumeration reaches beyond the members the tables know. */
const REACH = 60;

/** Takes in the members before the first and after the last known one that the list itself shows: up to its bracket, label or end. */
function edged(passage: ReadPassage, members: readonly Member[], language: Language): Run {
  const first = members[0];
  const last = members.at(-1);
  if (first === undefined || last === undefined) return { start: 0, end: 0, members };
  const sentence = passage.sentences[sentenceAt(passage.sentences, first.start)] ?? { start: 0, end: 0 };
  const before = leading(passage.normal.text, sentence, first.start, language);
  const after = members.length < 2 ? [] : trailing(passage.normal.text, sentence, last.end, language);
  const all = [...before.map(unlisted), ...members, ...after.map(unlisted)];
  return { start: all[0]?.start ?? first.start, end: all.at(-1)?.end ?? last.end, members: all };
}

/** Members in front of the first known one, where a bracket, a colon or the beginning shows that the list starts with them. */
function leading(text: string, sentence: Span<"normal">, start: number, language: Language): readonly Span<"normal">[] {
  const from = Math.max(sentence.start, start - REACH);
  const stretch = text.slice(from, start);
  const opening = Math.max(stretch.lastIndexOf("("), stretch.lastIndexOf(":"), stretch.lastIndexOf("は、"));
  if (opening < 0 && from > sentence.start) return [];
  const offset = opening < 0 ? 0 : opening + (stretch.startsWith("は、", opening) ? 2 : 1);
  const parts = partsOf(stretch.slice(offset), separatorOf(language));
  if (parts.length < 2) return [];
  return membersOf(stretch.slice(offset), parts.slice(0, -1), from + offset, language) ?? [];
}

/** Members after the last known one, as far as they are nothing but members. */
function trailing(text: string, sentence: Span<"normal">, end: number, language: Language): readonly Span<"normal">[] {
  const stretch = text.slice(end, Math.min(sentence.end, end + REACH));
  const stop =
    language === "ja"
      ? stretch.search(/[)。がをはに]|など|等/u)
      : stretch.search(/[).;]| (?:was|were|may|of|for|from) /u);
  const list = stop < 0 ? stretch : stretch.slice(0, stop);
  const parts = partsOf(list, separatorOf(language));
  const [own, ...others] = parts;
  if (own === undefined || list.slice(own.start, own.end).trim().length > 10) return [];
  return membersOf(list, others, end, language) ?? [];
}

/** The members among `parts`, or null as soon as one part is something else. */
function membersOf(
  text: string,
  parts: readonly Span<"normal">[],
  offset: number,
  language: Language,
): readonly Span<"normal">[] | null {
  const found: Span<"normal">[] = [];
  for (const { start, end } of parts) {
    const word = text.slice(start, end).trim();
    if (word === "" || isFiller(word, language)) continue;
    if (!isMember(word, language)) return null;
    const at = offset + start + text.slice(start, end).indexOf(word);
    found.push({ start: at, end: at + word.length });
  }
  return found;
}
