import { anyOf } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";

/**
 * English sentences that name a technique without saying that it was used: what staff are taught, what tools and experts are for, how other
 * attacks went, what such messages look like, what nobody will comment on.
 */

/** What does not tell of an incident any more: "trained again after an employee fell for a phishing email". */
const NO_INCIDENT = "(?:(?!\\b(?:after|because|since|when|following|who|which|fell|clicked)\\b)[^.;]){0,90}";

/** "Staff are being trained on …", "an awareness course about …". */
const TAUGHT = new RegExp(
  `\\b(?:re-?train(?:ed|ing|s)?|train(?:ed|ing|s)?|educat(?:ed|ing|e)|awareness|guidance|workshops?|seminars?|briefings?|webinars?)\\b${NO_INCIDENT}\\b(?:on|about|in|of|against|regarding|concerning|including|as|recogni[sz](?:e|ing)|identify(?:ing)?|spot(?:ting)?|avoid(?:ing)?)\\b${NO_INCIDENT}$`,
  "iu",
);

/** "tools to detect …", "filters that block …". */
const FENDED_OFF =
  /\b(?:detect(?:s|ing)?|prevent(?:s|ing)?|protect(?:s|ing)? (?:[a-z]{2,12} ){0,3}(?:against|from)|guard(?:s|ing)? against|defend(?:s|ing)? (?:[a-z]{2,12} ){0,2}against|block(?:s|ing)?|filter(?:s|ing)?(?: out)?|scan(?:s|ning)? for|look(?:s|ing)? out for|(?:be|stay) (?:alert|wary)(?: (?:to|of))?|cope with|resist(?:s|ing)?) (?:[a-z-]{2,14},? ){0,3}(?:and )?$/iu;

/** "experts who regularly respond to …", "a firm that deals with …". */
const TRADE = anyOf(
  [
    /(?:experts?|specialists?|consultants?|firms?|compan(?:y|ies)|lawyers?|negotiators?|team)\b[^.;]{0,30} (?:(?:who|that|which) (?:[a-z]{3,12}ly )?(?:responds?|deals?|works?|helps?|handles?|speciali[sz]es?|advises?|assists?)|specialising|specializing|experienced|skilled)\b[^.;]{0,50}/u,
    /(?:experience|expertise|speciali[sz](?:es?|ing)) (?:in|with|of)\b[^.;]{0,40}/u,
  ],
  "iu",
  { before: /\b/u, after: /\b(?:in|to|with|of|at|from)\b[^.;]{0,30}$/u },
);

/** "Unlike …, no files were encrypted", "this is not related to the … at another hospital". */
const COMPARED =
  /\b(?:unlike|in contrast to|as opposed to|similar to|(?:un)?related to|unconnected (?:with|to)|nothing to do with|separate from|different from|comparable to) (?:[a-z0-9-]{1,16},? ){0,5}$/iu;

/** "we cannot comment on whether …", "declined to say if …". */
const UNSAID =
  /\b(?:comment(?:ing)? (?:further )?(?:on|about)|sa(?:y|id|ying)|disclose[sd]?|discuss(?:ed|ing)?|speculate|reveal(?:ed)?) (?:[a-z]{2,12} ){0,2}(?:whether|if|how|who)\b[^.;]{0,80}$/iu;

/** "Phishing messages often look genuine": what they are like. */
const OF_ITS_KIND =
  /^ ?(?:(?:e-?mails?|messages?|attacks?|scams?|calls?|texts?|sites?|attempts?) )?(?:often|usually|typically|commonly|sometimes|may|can|might|look|looks|try|tries|seem|seems|appear|appears|continue|continues|remain|remains|are (?:a|an|one|becoming|increasingly|common|on|getting)|is (?:a|an|one|becoming|increasingly|common|on))\b/iu;

/** Whether the words at `hit` only speak of such things. */
export function isTalk(text: string, hit: Span<"normal">, sentence: Span<"normal">): boolean {
  const before = text.slice(Math.max(sentence.start, hit.start - FAR), hit.start);
  if (TAUGHT.test(before) || FENDED_OFF.test(before) || TRADE.test(before) || COMPARED.test(before)) return true;
  if (UNSAID.test(before)) return true;
  const opens = /^\W{0,4}$/u.test(text.slice(sentence.start, hit.start));
  return opens && OF_ITS_KIND.test(text.slice(hit.end, Math.min(sentence.end, hit.end + 40)));
}

/** So far in front of the words it is looked what the sentence is about. */
const FAR = 200;
