import { anyOf, WORDS } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";

/**
 * English sentences that name a technique without saying that it was used: what staff are taught, what tools and experts are for, how other
 * attacks went, what such messages look like, what nobody will comment on.
 */

/** "Staff are being trained on …", "an awareness course about …". */
const TAUGHT = anyOf(
  [
    /re-?train(?:ed|ing|s)?|train(?:ed|ing|s)?|educat(?:ed|ing|e)|awareness|guidance/u,
    /workshops?|seminars?|briefings?|webinars?/u,
  ],
  "iu",
  WORDS,
);
/** What leads from the teaching to what is taught. */
const ABOUT = anyOf(
  [
    /on|about|in|of|against|regarding|concerning|including|as/u,
    /recogni[sz](?:e|ing)|identify(?:ing)?|spot(?:ting)?|avoid(?:ing)?/u,
  ],
  "iu",
  WORDS,
);
/** What does not tell of teaching any more: "trained again after an employee fell for a phishing email". */
const INCIDENT = /[.;]|\b(?:after|because|since|when|following|who|which|fell|clicked)\b/iu;

/** "tools to detect …", "filters that block …". */
const FENDED_OFF = anyOf(
  [
    /detect(?:s|ing)?|prevent(?:s|ing)?|block(?:s|ing)?|resist(?:s|ing)?|cope with/u,
    /guard(?:s|ing)? against|protect(?:s|ing)? (?:us|you|them|ourselves|people)? ?(?:against|from)|defend(?:s|ing)? against/u,
    /filter(?:s|ing)?(?: out)?|scan(?:s|ning)? for|look(?:s|ing)? out for|(?:alert|wary)(?: to| of)?/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:[a-z-]{2,14},? ){0,3}$/u },
);

/** "experts who regularly respond to …", "a firm that deals with …". */
const TRADE = anyOf(
  [
    /(?:who|that|which) (?:[a-z]{3,12}ly )?(?:responds?|deals?|works?|helps?|handles?|advises?|assists?)/u,
    /specialis(?:es?|ing)|specializ(?:es?|ing)|experienced|skilled|experience|expertise/u,
  ],
  "iu",
  { before: /\b/u, after: /\b[^.;]{0,20} (?:in|to|with|of|at|from) [^.;]{0,30}$/u },
);

/** "Unlike …, no files were encrypted", "this is not related to the … at another hospital". */
const COMPARED = anyOf(
  [
    /unlike|in contrast to|as opposed to|similar to|(?:un)?related to|unconnected (?:with|to)/u,
    /nothing to do with|separate from|different from|comparable to/u,
  ],
  "iu",
  { before: /\b/u, after: / [a-z0-9 -]{0,60}$/u },
);

/** "we cannot comment on whether …", "declined to say if …". */
const UNSAID = anyOf(
  [
    /comment(?:ing)? (?:further )?(?:on|about)|sa(?:y|id|ying)|disclosed?/u,
    /discuss(?:ed|ing)?|speculate|reveal(?:ed)?/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:whether|if|how|who)\b[^.;]{0,80}$/u },
);

/** "Phishing messages often look genuine": what they are like. */
const OF_ITS_KIND = anyOf(
  [
    /often|usually|typically|commonly|sometimes|may|can|might/u,
    /looks?|try|tries|seems?|appears?|continues?|remains?/u,
    /(?:are|is) (?:an?|one|becoming|increasingly|common|on|getting)/u,
  ],
  "iu",
  { before: /^ ?(?:(?:e-?mails?|messages?|attacks?|scams?|calls?|texts?|sites?|attempts?) )?/u, after: /\b/u },
);

/** Whether the words at `hit` only speak of such things. */
export function isTalk(text: string, hit: Span<"normal">, sentence: Span<"normal">): boolean {
  const before = text.slice(Math.max(sentence.start, hit.start - FAR), hit.start);
  if (isTaught(before) || FENDED_OFF.test(before) || TRADE.test(before) || COMPARED.test(before)) return true;
  if (UNSAID.test(before)) return true;
  const opens = /^\W{0,4}$/u.test(text.slice(sentence.start, hit.start));
  return opens && OF_ITS_KIND.test(text.slice(hit.end, Math.min(sentence.end, hit.end + 40)));
}

/** So far in front of the words it is looked what the sentence is about. */
const FAR = 200;

function isTaught(before: string): boolean {
  const teaching = TAUGHT.exec(before);
  if (teaching === null) return false;
  const rest = before.slice(teaching.index + teaching[0].length);
  return ABOUT.test(rest) && !INCIDENT.test(rest);
}
