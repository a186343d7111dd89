import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import { isBetweenDashes, isInSeries } from "./bare-en.ts";
import { byChange, isAmong } from "./changed-en.ts";
import type { Surroundings } from "./figure.ts";
import type { Counted } from "./noun-en.ts";
import { isBracketed, isDataFor, shareOfNoun } from "./told-before-en.ts";

export const bare = (end: number, kind: "label" | "pronoun"): Counted => ({
  end,
  counter: null,
  thing: null,
  noun: null,
  bare: kind,
  chosen: kind === "pronoun",
});

const LABEL = anyOf(
  [
    // A sign.
    /[:|?=]|\.{3}/u,
    // A verb, or what is counted.
    /(?:closer|nearer|close|near)(?: to)?/u,
    /\b(?:was|is|were|totals|totalled|totaled|number|total|estimated at|thought to be|believed to be|stands at|comes to|came to|amounts to|amounted to)/u,
    // "i.e. as many as 1,750".
    /\bi\.e\.,?(?: as many as)?|\bnamely|, that is,?/u,
    /\b(?:figure|number|total|count|tally|toll)(?: of [A-Za-z][A-Za-z -]{2,40})? at/u,
    /\b(?:puts?|estimate[sd]?|reckon(?:s|ed)|place[sd]) (?:it|them) at/u,
  ],
  "iu",
  {
    after: anyOf(
      [
        /(?:roughly|approximately|about|around|some|nearly|more than|over|at least|up to) /u,
        // "puts the number at “just under 3,000”".
        /["“‘](?:just )?(?:under |over |short of |about |around )?|just (?:under|over|short of) /u,
        /(?:)/u,
      ],
      "u",
      { before: /(?: (?:therefore|thus|now|then|so|hence|only|actually|still))?\s{0,3}/u, after: /$/u },
    ),
  },
);

/** "for a smaller number of people, approximately 310 in total" */
const IN_ALL = /[a-z] ?(?:,|-|--|—|–|\() ?(?:approximately |about |around |some |nearly )?$/u;

/** What follows a number that stands for its noun: "five had opened it", "2,100 contained card data". */
const VERBS = anyOf(
  [
    // Auxiliaries.
    /had|have|were|was|are|could|did|may/u,
    // What a paper or an account does.
    /bounced|failed|contained?|contains|included?|held|holds?|involved?|belonged|belong|concerned?|showed|shows?/u,
    /listed?|gave|carr(?:y|ied)/u,
    // What people do.
    /came|lost|received|got|suffered|opened|clicked|entered|replied|answered|live|lived|attend|attended|relate|related|also/u,
  ],
  "u",
  { before: /^ /u, after: /\b/u },
);

/** "of whom 6,940 attend our schools", "Of these, 61,232 contain": whatever is said of a part of those counted before. */
const OF_THOSE =
  /\b[Oo]f (?:which|whom|these|those|them|that number),? (?:about |some |around |only |just |approximately )?$/u;

/** "The remaining 13,673, which were created": what is left of those counted before. */
const REMAINING = /\b(?:[Tt]he|[Aa]nother|[Tt]heir|[Oo]ur) (?:remaining|other|rest,|first|last) (?:about |some )?$/u;

/** "For the other 27, she opened notes as well": those left, whatever follows, where no noun does. */
const LEFT = anyOf([/^|[.;:,(] |\b(?:[Ff]or|[Cc]ases? of|and|but|while|whereas|whilst|with|from) /u], "u", {
  after: /([Tt]he (?:remaining|other)|[Aa] further|[Aa]n additional|[Aa]nother) (?:about |some )?$/u,
});
const NO_NOUN = anyOf(
  [
    // The end of it.
    /$|[,.;:)](?! ?[0-9])/u,
    anyOf(
      [
        // Auxiliaries.
        /had|have|has|having|were|was|are|could|may|might|will|did/u,
        // Small words.
        /also|only|it|we|they|the|their|this|there|who|whose|which|in|on|with|as|and|for|by|from/u,
        // What a paper or a person does.
        /lost|saw|got|contain|show|hold|include|contained|showed|held|included|gave|listed/u,
      ],
      "u",
      { before: / /u, after: /\b/u },
    ),
  ],
  "u",
  { before: /^/u },
);

/** "3,912 are in Canada and 174 in the United States": a second of those told by where they are. */
const ELSEWHERE = /^ (?:in|from|at) (?:the |our )?[A-Z]/u;
const SINCE = /[0-9]([^.;0-9]{1,110})$/u;
const AND = /(?:,| and) (?:about |some |around |another )?$/u;
const isAlsoThere = (lead: string): boolean => {
  const since = SINCE.exec(lead)?.[1] ?? "";
  return AND.test(since) && / (?:in|from|at) (?:the |our )?[A-Z]/u.test(since);
};

/** "students with a plan (46, all of whom are among the 371)": a bracket that begins with how many, and goes on. */
const OPENS_BRACKET = /\((?:about |some |around |approximately |a total of )?$/u;
const IN_BRACKET =
  /^(?:,|;)? (?:(?:all|most|some|none|half|one|two|three|both|[0-9]{1,6}) of (?:whom|which|them)|of whom|of which|who|whose|including)\b/u;

/** "The affected members, 28,700 at most, will get a letter": how many, right behind their name and between commas. */
const APPOSED =
  /(?:[a-z]s|people|affected|concerned|involved|children|men|women), (?:about |some |around |approximately |nearly |roughly )?$/u;
const CLOSED_OFF = anyOf(
  [/will|have|had|were|are|may|got|received/u, /in (?:all|total|number)|of them|at most|at least/u],
  "u",
  { before: /^(?: (?:at most|at least|in all|in total|in number|altogether|or so|strong|of them))?,? /u, after: /\b/u },
);
const FOUR_DIGITS = /[0-9]{2}/u;

/** Whether a number stands for the noun of one told before, by the words around it. */
const standsForNoun = (lead: string, after: string, digits: string): boolean =>
  (isAlsoThere(lead) && ELSEWHERE.test(after)) ||
  (OPENS_BRACKET.test(lead) && IN_BRACKET.test(after)) ||
  (APPOSED.test(lead) && CLOSED_OFF.test(after) && FOUR_DIGITS.test(digits));

/** "812, of whom 640 are tenants": the pronoun says that they are people. */
const OF_WHOM = /^,? (?:[a-z]{3,5} )?of whom\b/u;

/** "1,377 of the 3,906." */
export const OF_NUMBER =
  /^ of (?:the|these|those|all|all the) [0-9][0-9,]{0,11}(?=[.,;:)]|$| (?:who|which|whose|that|had|have|were|and|was|are)\b)/u;

const isOfThose = (text: string, start: number, from: number): boolean => {
  const lead = text.slice(Math.max(0, start - 40), from).replace(/[0-9][0-9,.]{0,14}(?: million)?$/u, "");
  const after = text.slice(from, from + 40);
  return (
    !/[./-]\d/u.test(text.slice(start, from)) &&
    ((OF_THOSE.test(lead) && /^ [a-z]{2,14}\b/u.test(after)) ||
      (REMAINING.test(lead) &&
        /^(?:, (?:who|which|whose|all)\b| (?:who|which|we|it|they|there|had|have|were|are|was|also|contain|contained|hold|held|include|included|show|showed)\b)/u.test(
          after,
        )) ||
      OF_NUMBER.test(after))
  );
};

/** "3,906 accounts (Hong Kong 2,210; Singapore 1,044; Macao 652)": names with figures that add up to the one in front of the bracket. */
function isBrokenDown(text: string, start: number, from: number): boolean {
  const opened = text.lastIndexOf("(", start);
  if (opened < 0 || start - opened > LONGEST_BRACKET) return false;
  const closed = text.indexOf(")", from);
  if (closed < 0 || closed - opened > LONGEST_BRACKET) return false;
  const parts = text.slice(opened + 1, closed).split(/; |, (?=[A-Z])| and (?=[A-Z])/u);
  const figures = parts.map((part) => PART.exec(part)?.[1]);
  if (parts.length < 2 || figures.includes(undefined)) return false;
  const numberOf = (digits: string | undefined): number => Number((digits ?? "").replaceAll(",", ""));
  const sum = figures.reduce((total, digits) => total + numberOf(digits), 0);
  const before = matchesOf(NUMBER, text.slice(Math.max(0, opened - 80), opened));
  return before.some(([digits]) => numberOf(digits) === sum);
}

const NUMBER = /[0-9][0-9,]{0,12}/gu;
const LONGEST_BRACKET = 200;
const PART = /^(?:and )?[A-Za-z][A-Za-z.'& -]{1,40}:? ([0-9][0-9,]{0,11})$/u;

const someBare = (from: number): Counted => ({ ...bare(from, "pronoun"), thing: "person", chosen: false });
const TWO_DIGITS = /(?:^|[a-z] )[0-9][0-9,]{1,10}$/u;
const OF_SOME =
  /\b(?:records|data|details|files|names|information|particulars|results|addresses) (?:of|for|on|about) (?:about |some |another |only |the other )?$/u;

const DONE_FOR = anyOf(
  [
    /involved|included|exposed|present|stored|held|taken|listed|given|affected|compromised|stolen|there|visible|recorded/u,
  ],
  "iu",
  {
    before: /\b/u,
    after:
      / (?:only )?(?:for|of) (?:about |some |around |roughly |approximately |only |nearly |another |a further )?$/u,
  },
);

/** So near to the beginning of its line nothing but a word that rounds stands in front. */
const LEADING = 16;

/** Where a clause or a statement of a figure opens. */
const OPENS_EN = anyOf([/^|[.;:,] |\b(?:and|of which|of whom|but|only|while|whereas|whilst) /u], "iu", {
  after: /(?:about |some |another |only |around |approximately |roughly |nearly |over |more than |at least |up to )?$/u,
});

/** A number without a noun: behind a label, or as the subject of a verb ("five had opened the file"). */
export function standing(text: string, hits: Surroundings["hits"], start: number, from: number): Counted | null {
  const after = text.slice(from, from + 12);
  if (/^\s{0,9}(?:$|[.;,|)](?!\d)|\(| to )/u.test(after) && LABEL.test(text.slice(Math.max(0, start - 40), start)))
    return bare(from, "label");
  if (
    / (?:in total|in all|altogether)$/u.test(text.slice(start, from)) &&
    IN_ALL.test(text.slice(Math.max(0, start - 60), start))
  )
    return bare(from, "label");
  // "For most (1,051) that is the address", "the rest (88)": a word for a share of those counted before.
  if (
    /\b(?:most|some|many|others|the others|the rest|the majority|the remainder|the remaining ones|a few|nearly all|almost all) \((?:about |some |approximately )?$/iu.test(
      text.slice(Math.max(0, start - 40), start),
    ) &&
    /^\)/u.test(text.slice(from, from + 1))
  )
    return bare(from, "pronoun");
  // "numbers were involved for roughly 84,000.": whose they are, the noun left out.
  if (
    TWO_DIGITS.test(text.slice(start, from)) &&
    DONE_FOR.test(text.slice(Math.max(0, start - 50), start)) &&
    /^(?:[.;)]|$)/u.test(text.slice(from, from + 1))
  )
    return someBare(from);
  const told = byChange(text, start, from);
  if (told !== null) return bare(from, told);
  if (/[0-9]/u.test(text.slice(start, from)) && isBetweenDashes(text, start, from)) return bare(from, "label");
  if (TWO_DIGITS.test(text.slice(start, from)) && isInSeries(text, start, from))
    return { ...bare(from, "pronoun"), thing: "person", chosen: true };
  if (TWO_DIGITS.test(text.slice(start, from)) && isAmong(text, start, from))
    return { ...bare(from, "pronoun"), thing: "person", chosen: true };
  if (/[0-9]/u.test(text.slice(start, from)) && OF_WHOM.test(text.slice(from, from + 20)))
    return { ...bare(from, "pronoun"), thing: "person", chosen: false };
  // "including 19 who have deferred", "the records of 38 were found": whose data it is, the noun left out.
  if (TWO_DIGITS.test(text.slice(start, from)) && /^ (?:who|whose)\b/u.test(after)) return someBare(from);
  if (
    TWO_DIGITS.test(text.slice(start, from)) &&
    OF_SOME.test(text.slice(Math.max(0, start - 50), start)) &&
    NO_NOUN.test(text.slice(from, from + 40))
  )
    return someBare(from);
  if (isDataFor(text, hits, start, from)) return someBare(from);
  const bracketed = isBracketed(text, hits, start, from);
  if (bracketed !== null) return { ...bare(from, "label"), thing: bracketed };
  const share = shareOfNoun(text, hits, start, from);
  if (share !== null) return { ...bare(from, "label"), thing: share };
  if (isOfThose(text, start, from)) return bare(from, "pronoun");
  const left = LEFT.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (left !== undefined && NO_NOUN.test(text.slice(from, from + 40)))
    // "a further 25,000 in Poland" are no part of those before.
    return { ...bare(from, "pronoun"), chosen: /^the/iu.test(left) };
  if (isBrokenDown(text, start, from)) return bare(from, "label");
  if (standsForNoun(text.slice(Math.max(0, start - 120), start), text.slice(from, from + 40), text.slice(start, from)))
    return { ...bare(from, "pronoun"), chosen: false };
  // "How many are affected?" / "812."
  if (
    start < LEADING &&
    /^(?:[.;]?\s{0,3}$|[.;] [A-Z])/u.test(text.slice(from, from + 6)) &&
    FOUR_DIGITS.test(text.slice(start, from))
  )
    return bare(from, "label");
  if (/^ (?:linked|belonging|relating|related|tied) to\b/u.test(text.slice(from, from + 14)))
    return bare(from, "pronoun");
  if (/^ (?:in total|in all|altogether)\b/u.test(after)) return bare(from, "label");
  if (/^,? to be (?:exact|precise)\b/u.test(text.slice(from, from + 18))) return bare(from, "pronoun");
  if (
    /^(?:,? (?:the|a|an|this|it|there|his|her|their)\b|, [a-z])/u.test(after) &&
    /\b(?:[Ff]or|[Ii]n the cases? of) (?:about |some |another |only |nearly |over )?$/u.test(
      text.slice(Math.max(0, start - 28), start),
    )
  )
    return bare(from, "pronoun");
  if (
    /^ (?:were|had been|may have been|could have been) (?:affected|impacted|exposed|compromised)\b/u.test(
      text.slice(from, from + 40),
    )
  )
    return bare(from, "pronoun");
  const opens =
    /^(?:of which|of whom) /iu.test(text.slice(start, start + 9)) ||
    OPENS_EN.test(text.slice(Math.max(0, start - 30), start));
  const several = !/^one$/iu.test(text.slice(start, from));
  return opens &&
    (several ? VERBS : /^ (?:had|have|were|was|bounced|are)\b/u).test(text.slice(from, from + 14)) &&
    !/[./-]\d/u.test(text.slice(start, from))
    ? bare(from, "pronoun")
    : null;
}
