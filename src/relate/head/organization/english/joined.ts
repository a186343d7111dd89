import { beginsWithKind, endsInKind, hasForm, isGeneric, isOfTopics, properCase } from "./kind.ts";
import { NEVER } from "./words.ts";

/** The words that join two names, or the halves of one. */
const JOINT = / (?:and|for) (?:the )?/u;

/** The first of the names that a run joins; the whole run where it is one. `behind` is what follows the run. */
export function firstOfJoined(run: string, behind: string): string {
  const joint = JOINT.exec(run);
  if (joint === null || isOneName(run, joint.index, joint[0].length) || isShortened(run, behind)) return run;
  if (/^The |^[A-Z]/u.test(run) && ONE_ACTS.test(behind)) return run;
  return run.slice(0, joint.index);
}

/** A verb in the singular is said of one body, whatever its name joins: Alder Orthopaedics and Spine is …. */
const ONE_ACTS =
  /^ (?:is|was|has|takes|values|regrets|wishes|understands|provides|operates|uses|apologi[sz]es|recommends)\b/u;

/** Two names that one short form stands for are one: Blue Hill and Red Hill Mutual (BHRHM). */
const isShortened = (words: string, behind: string): boolean =>
  /^ \(["“]?([A-Z]{3,10})["”]?\)/u.exec(behind)?.[1] === words.replace(/[^A-Z]/gu, "");

/** Forms that firms of partners have. */
const PARTNERSHIP = / (?:LLP|PLLP|LLLP|PLLC|P\.C|PC|P\.A|PA|L\.L\.P)\.?$/u;

/** "Institute of Science and Technology" and "Barnes and Noble Inc" are one name, "Fernhill and Ashford" are two. */
function isOneName(words: string, at: number, length: number): boolean {
  const before = words.slice(0, at);
  const after = words.slice(at + length);
  if (/ for (?:the )?$/u.test(words.slice(at, at + length)) && beginsWithKind(words)) return true;
  if (hasForm(before) && / for (?:the )?$/u.test(words.slice(at, at + length))) return false;
  if (hasForm(after) && isGeneric(after)) return true;
  // Partners: Alder Birch and Cedar LLP is one firm.
  if (!hasForm(before) && !endsInKind(before) && PARTNERSHIP.test(after)) return true;
  if (endsInKind(before) && isOfTopics(after)) return true;
  if (/ of /u.test(before)) return beginsWithKind(words) || !endsInKind(after);
  return !endsInKind(before) && endsInKind(after);
}

/** The list of places that a name continues: the | Haliburton, Kawartha, | Pine Ridge District Health Unit. */
const PLACES = /\b[Tt]he (?<places>(?:[A-Z][a-z]{2,20}, ){1,4})$/u;

/** The partners in front of the last two in the name of a firm: Brannock, | Osborne & Tull LLP. */
const PARTNERS = /(?:[A-Z][\w'’-]{1,20}, ){1,4}$/u;

/** What ends a post: the Chief Executive, Alder & Birch Ltd. */
const POST_WORD =
  /^(?:Executive|Officer|Director|President|Manager|Chair|Chairman|Partner|Secretary|Treasurer|Counsel|Founder|Owner|Principal|Head|Administrator)$/u;

/** How long the list of places or partners is that the name between `start` and `end` continues; 0 where there is none. */
export function listBefore(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 100), start);
  if (hasForm(name) && / (?:&|and) /u.test(name)) {
    const partners = PARTNERS.exec(before)?.[0] ?? "";
    return partners.split(", ").some((word) => NEVER.has(properCase(word)) || POST_WORD.test(word))
      ? 0
      : partners.length;
  }
  return endsInKind(name) ? (PLACES.exec(before)?.groups?.places?.length ?? 0) : 0;
}
