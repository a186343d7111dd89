import type { Hit } from "../../recognise/scan.ts";
import { anyOf } from "../../text/any-of.ts";

/**
 * "They disclosed the breach on May 28", "it informed the ministry of the leak on May 30", "a warning of a suspected break-in on May 4": what is
 * told of with the article is known, what is only possible was made out then, so that the day behind it is that of the telling.
 */
export function isToldOf(text: string, { start }: Hit): boolean {
  const lead = text.slice(Math.max(0, start - REACH), start);
  const article = KNOWN.exec(lead);
  return article !== null && TELLS.test(lead.slice(0, article.index));
}

/** How far in front of the noun the verb may stand. */
const REACH = 120;
const KNOWN = /\b(?:the|this|that|an? (?:potential|possible|suspected|attempted)) (?:[a-z-]{2,16} ){0,2}$/iu;
const TELLS = anyOf(
  [
    // Told, to somebody.
    /notif(?:y|ied|ies|ying)|inform(?:ed|s|ing)?|told|tells?|telling|alert(?:ed|s|ing)?|aware/u,
    // Made out.
    /alerts?|warnings?|alarms?|detect(?:ed|s|ing)?|identif(?:ied|ies|ying)/u,
    // Told, to all.
    /disclos(?:ed?|es|ing)|announc(?:ed?|es|ing)|report(?:ed|s|ing)?/u,
    /reveal(?:ed|s|ing)?|acknowledg(?:ed?|es|ing)|admit(?:s|ted|ting)?|publici[sz](?:ed?|ing)|made public|wrote/u,
  ],
  "iu",
  { before: /\b/u, after: / [^,;.]{0,80}$/u },
);
