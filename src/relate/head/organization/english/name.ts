import { formBehind, lengthAhead, ownMarkBehind, withoutPart, withoutPlace } from "./around.ts";
import { isDomain } from "./domain.ts";
import { firstOfJoined, listBefore } from "./joined.ts";
import { hasForm, isGeneric, isKind } from "./kind.ts";
import { isOther } from "./others.ts";
import { partnersAt } from "./partners.ts";
import { opens, runFrom } from "./run.ts";
import { type Token, tokensOf } from "./token.ts";

/** A run of capitalised words in a passage that may be a name. */
export type Name = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It ends in what a body is (Hospital), or begins with it (University of …), or carries a legal form. */
  readonly isKind: boolean;
  /** It carries a legal form (Inc., Ltd). */
  readonly hasForm: boolean;
  /** It is made of kinds alone: the Health Unit, University Hospitals. */
  readonly isGeneric: boolean;
};

/** Names in a passage, in order. In a heading the words notices are made of end a name; in a sentence they may be part of one. */
export function namesIn(text: string, isHeading: boolean): readonly Name[] {
  const tokens = tokensOf(text);
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!opens(text, tokens[at], tokens[at + 1], isHeading)) continue;
    const last = runFrom(text, tokens, at, isHeading);
    const name = nameOf(text, tokens, at, last);
    const end = name?.end ?? tokens[last]?.end ?? 0;
    if (name !== null) found.push(name);
    while ((tokens[at + 1]?.start ?? text.length) < end) at++;
  }
  return found;
}

/** The name in the run of words from the token `first` to the token `last`, without what stands around it. */
function nameOf(text: string, tokens: readonly Token[], first: number, last: number): Name | null {
  const from = tokens[first];
  const to = tokens[last];
  if (from === undefined || to === undefined) return null;
  const isClosed = text.slice(from.start, to.end).includes("(") && text.charAt(to.end) === ")";
  const run = withoutPlace(text.slice(from.start, isClosed ? to.end + 1 : to.end));
  const ahead = lengthAhead(run);
  const body = withoutPart(run.slice(ahead));
  let start = from.start + ahead;
  let end = start + body.length;
  const partners = partnersAt(text, start, end);
  if (partners !== null) return firmAt(text, start - partners, end);
  end = start + firstOfJoined(body, text.slice(end, end + 16)).length;
  start -= listBefore(text, start, end);
  // Dr. Ines Alder Orthodontics: who a practice is named after.
  if (text.slice(0, start).endsWith("Dr. ") && isKind(text.slice(start, end))) start -= "Dr. ".length;
  if (isWithArticle(text, start, hasForm(text.slice(start, end)))) start -= "The ".length;
  const form = formBehind(text.slice(end, end + 24));
  if (form > 0) return bodyAt(text, start, end + form, true);
  return bodyAt(text, start, end + ownMarkBehind(text.slice(start, end), text.slice(end, end + 30)));
}

/** A firm that is told by its partners alone. */
function firmAt(text: string, start: number, end: number): Name | null {
  const firm = bodyAt(text, start, end);
  return firm === null ? null : { ...firm, isKind: true };
}

/** The section of a paper in front of a headline: COLLEGES: Data sent to …. */
const SECTION = /^(?:[A-Z]{4,16}S|CRIME|EDUCATION|HEALTH|BREAKING|EXCLUSIVE|UPDATED?|NATION|WORLD)$/u;

/** The name from `start` to `end`; null where it is that of something else, or a section of a paper. */
function bodyAt(text: string, start: number, end: number, isRegistered = false): Name | null {
  const name = text.slice(start, end).replaceAll("\n", " ");
  if (name.length < 2 || isOther(name) || (start === 0 && text.charAt(end) === ":" && SECTION.test(name))) return null;
  return {
    start,
    end,
    text: name,
    isKind: isRegistered || isKind(name),
    hasForm: isRegistered || hasForm(name),
    isGeneric: isGeneric(name),
  };
}

/** An article is part of a registered name, and of one that has it in large letters inside a sentence (for The Larch House). */
const isWithArticle = (text: string, start: number, isRegistered: boolean): boolean =>
  (isRegistered ? /(?<![\p{L}\p{N}])The $/u : /[a-z] The $/u).test(text.slice(Math.max(0, start - 6), start));

/** What the heading of a notice holds, and no name. */
const NOTICE = /\b(?:Notice|Notification|Incidents?|Breach|Regarding|Update|Statement|Attack)\b/iu;

/** The name that a line of a letterhead, or one part of it between strokes, is from end to end; null where it is something else. */
export function wholeName(text: string): Name | null {
  const line = text.trim();
  if (line.length < 3 || line.length > 80) return null;
  const [name] = namesIn(line, false);
  if (name === undefined || !/^(?:the )?$/iu.test(line.slice(0, name.start))) return null;
  const isWhole = /^[.,)]?(?: \([^()]{2,30}\))?$/u.test(line.slice(name.end));
  if (!isWhole || NOTICE.test(name.text) || name.isGeneric || !(name.isKind || isDomain(name.text))) return null;
  const offset = text.indexOf(line);
  return { ...name, start: name.start + offset, end: name.end + offset };
}
