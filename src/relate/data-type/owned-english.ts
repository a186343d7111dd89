import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import { DETERMINERS, HOLDERS, HOLDING, ROUNDING } from "../context/holds-en.ts";
import { sentenceOf } from "../context/structure.ts";
import type { Run } from "./run.ts";

/**
 * Whether an enumeration in English is told of people who are counted beside it, or of what holds it, whatever the verb of its sentence.
 *
 *     "[pathology results] relating to 1,428 patients"     "84 policyholders and 12 brokers, namely [policy numbers]"
 *     "Each entry gave the client's [first name]"           "only their [name and e-mail address] appear"
 */
export function isOwnedInEnglish(passage: ReadPassage, { start, end }: Run): boolean {
  const { text } = passage.normal;
  const sentence = sentenceOf(passage.sentences, start);
  const lead = text.slice(Math.max(sentence?.start ?? 0, start - LEAD), start);
  return isOwned(lead, text.slice(end, Math.min(sentence?.end ?? text.length, end + REST)));
}

const LEAD = 110;
const REST = 90;

/** Whether what stands in front of some data, or behind them, says whose they are or what holds them. */
export const isOwned = (lead: string, rest: string): boolean =>
  !NOT_SO.test(lead) &&
  !NOT_SO.test(rest.slice(0, 50)) &&
  (isOfSoMany(rest) || isHadBySoMany(lead) || isHeld(lead) || IS_THERE.test(rest));

/** What is asked for, planned, denied or only warned of tells of no leak. */
const NOT_SO = anyOf(
  [
    /will|should|must|shall|would|please|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|requires?|required|need(?:s|ed)? to|if you/u,
    /never|not|no|nor|neither|without|to confirm|provide|verify|in order to/u,
  ],
  "iu",
  WORDS,
);

const NUMBER = /^[0-9][0-9,.]{0,12}$/u;
const PLAIN = /^[a-z][a-z'’-]{0,20}$/u;

/** "[results] relating to 1,428 patients": so many people are told behind them. */
function isOfSoMany(rest: string): boolean {
  const words = rest.trimStart().split(" ", 12);
  let at = OF.has(words[0] ?? "") ? 0 : 1;
  if (at === 1 && !PLAIN.test(words[0] ?? "")) return false;
  if (!OF.has(words[at] ?? "")) return false;
  at += words[at + 1] === "to" ? 2 : 1;
  for (let round = 0; round < 4 && ROUNDING.has(words[at] ?? ""); round++) at++;
  return NUMBER.test(words[at] ?? "") && PLAIN.test(bareWord(words[at + 1] ?? ""));
}

const OF: ReadonlySet<string> = new Set("of for about on belonging relating related concerning pertaining".split(" "));

/** "1,070 users with private [messages]": so many people are told in front of them as having them. */
function isHadBySoMany(lead: string): boolean {
  const words = lead.trimEnd().split(" ");
  for (let back = 1; back <= 4; back++) {
    const word = bareWord(words[words.length - back] ?? "");
    const next = words[words.length - back + 1] ?? "";
    if (HAVING.has(word) || (word === "had" && (next === "their" || next === "a" || next === "an"))) {
      const before = words.slice(Math.max(0, words.length - back - 9), words.length - back);
      const number = before.findLastIndex((own) => NUMBER.test(own));
      return number >= 0 && before.slice(number).every((own) => !/[.;:]$/u.test(own));
    }
    if (!PLAIN.test(words[words.length - back] ?? "")) return false;
  }
  return false;
}

const HAVING: ReadonlySet<string> = new Set(["with", "whose", "including", "namely"]);

/** "Each entry gave the client's [first name]": what holds them is told to show them. */
function isHeld(lead: string): boolean {
  const words = lead.trimEnd().split(" ");
  for (let back = 1; back <= 5; back++) {
    const at = words.length - back;
    if (HOLDING.has(words[at] ?? "")) {
      const noun = ADVERBS.has(words[at - 1] ?? "") ? at - 2 : at - 1;
      const name = words.slice(Math.max(0, noun - 4), noun).map((word) => word.toLowerCase());
      return HOLDERS.has((words[noun] ?? "").toLowerCase()) && name.some((word) => DETERMINERS.has(word));
    }
    if (!PLAIN.test(words[at] ?? "")) return false;
  }
  return false;
}

const ADVERBS: ReadonlySet<string> = new Set(["also", "only", "just", "even", "merely", "then", "both"]);

/** What stands around a word taken off it. */
const bareWord = (word: string): string => word.replace(/[,.;:)]{1,2}$/u, "");

/** "[names] appear", "[names] were written on it": they are said to be there. */
const IS_THERE = anyOf(
  [
    /appear(?:s|ed)?|stood/u,
    anyOf(
      [
        /given|shown|listed|stated|recorded|noted|printed|written|typed|handwritten|readable|legible|visible/u,
        /on (?:it|them|file)|in (?:it|them)|there|attached|enclosed|scanned|among (?:it|them)|part of (?:it|them)/u,
      ],
      "u",
      { before: /(?:is|are|was|were|had been) (?:(?:also|only|all|both) )?/u },
    ),
  ],
  "u",
  { before: /^s? (?:(?:also|only|both|all) )?/u, after: /\b/u },
);
