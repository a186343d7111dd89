import type { Hit } from "../../recognise/scan.ts";

/**
 * "They disclosed the breach on May 28", "it informed the ministry of the leak on May 30": what is told of with the article is known, so
 * that the day behind it is that of the telling.
 */
export function isToldOf(text: string, { start }: Hit): boolean {
  const lead = text.slice(Math.max(0, start - REACH), start);
  const article = KNOWN.exec(lead);
  return article !== null && TELLS.test(lead.slice(0, article.index));
}

/** How far in front of the noun the verb may stand. */
const REACH = 120;
const KNOWN = /\b(?:the|this|that) (?:[a-z-]{2,16} ){0,2}$/iu;
const TELLS =
  /\b(?:disclos(?:ed?|es|ing)|announc(?:ed?|es|ing)|notif(?:y|ied|ies|ying)|inform(?:ed|s|ing)?|report(?:ed|s|ing)?|told|tells?|telling|alert(?:ed|s|ing)?|reveal(?:ed|s|ing)?|acknowledg(?:ed?|es|ing)|admit(?:s|ted|ting)?|publici[sz](?:ed?|ing)|made public|wrote|aware) [^,;.]{0,80}$/iu;
