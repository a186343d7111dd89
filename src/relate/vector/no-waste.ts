import { anyOf } from "../../text/any-of.ts";

/** What makes of a bin one on a screen, and of the trash what households pay for. */
export const OF_NO_WASTE = anyOf(
  [
    /^\)? (?:bills?|billing|invoices?|collections?|services?|pick-?ups?|utilit(?:y|ies)|fees?|payments?|customers?)/u,
    /^ (?:an?|the|our|this|that) (?:[a-z-]{1,14} ){0,2}(?:folder|directory|file|field|spreadsheet|database|system|server)/u,
    /^ (?:an?|the|our|this|that) (?:[a-z-]{1,14} ){0,2}(?:envelope|repository|e-?mail|letter|message)/u,
  ],
  "iu",
  { after: /\b/u },
);
