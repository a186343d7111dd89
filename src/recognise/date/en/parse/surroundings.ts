import { anyOf } from "../../../../text/any-of.ts";

/** Words that can follow a date; after a figure that counts something its noun follows. */
const FUNCTION_WORDS =
  "in|at|of|on|when|by|to|and|or|from|through|thru|until|till|with|for|we|i|you|they|he|she|it|the|an?|our|his|her|was|were|is|are|has|had|have|will|this|that|these|which|who|after|before|during|between|as|but|because|while|where|if|then|about|around|approximately|due|via|not|last|next|also|unless|since|so|only|onwards?";
const CLOSES = new RegExp(
  `^(?:$|[.,;:!?)\\]"'/]|'s | ?[-~(&<]| (?:${FUNCTION_WORDS})(?![a-z'])| \\d| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)| (?:mon|tues?|wed|thu|fri|sat|sun))`,
  "iu",
);

/** Whether what stands behind a bare figure leaves it free to be a day or an hour: "May 3 and 5." but not "May 3 and 5 people". */
export const closesNumber = (text: string, end: number): boolean => CLOSES.test(text.slice(end, end + 16).trimEnd());

const COUNTED = anyOf(
  [
    anyOf(
      [
        // People.
        /individual|patient|customer|employee|user|student|member|client|resident|guest|applicant|donor/u,
        /participant|subscriber|household|victim|passenger|policyholder|registrant|visitor|respondent/u,
        // Data and papers.
        /record|account|case|card|file|email|entrie|addresse|message|letter|document|contact|photo|image|page|word/u,
        // Machines, and what is done with them.
        /device|server|computer|machine|site|system|attempt|login|transaction/u,
        // Times, ways, sums and things.
        /item|order|organi[sz]ation|point|hour|minute|day|week|month|mile|dollar/u,
      ],
      "u",
      { after: /s/u },
    ),
    /people|persons|staff/u,
  ],
  "iu",
  { before: /^ (?:[a-z]{1,24} )?/u, after: /(?![a-z])/u },
);

/** Whether a figure such as 2019 is followed by what it counts: "2019 patients", "2019 affected individuals". */
export const countsSomething = (text: string, end: number): boolean => COUNTED.test(text.slice(end, end + 32));

/** The word before a place, in lower case, with at most one blank or dash between; empty where there is none. */
export const wordBefore = (text: string, at: number): string =>
  /(?<![a-z])([a-z]{1,24})\.?[ -]?\(?$/iu.exec(text.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase() ?? "";

const NUMBERED = anyOf(
  [
    // Of programs.
    /version|ver|v|release|build|windows|server/u,
    // Parts of papers.
    /section|sections|article|articles|figure|fig|chapter|page|pages|pp|paragraph|clause|rule|no|nos|number|isbn|issn|doi/u,
    // Of papers in an office.
    /iso|cve|id|ref|reference|case|ticket|order|bulletin|circular|docket/u,
    // Where to call, and where somebody sits.
    /tel|telephone|phone|fax|call|extension|ext|suite|room|office|exchange/u,
  ],
  "u",
  { before: /^/u, after: /$/u },
);

/** Whether the word before a figure makes it the number of something: "version 2019.2", "press release 2022-31". */
export const isNumbered = (text: string, at: number): boolean => NUMBERED.test(wordBefore(text, at));
