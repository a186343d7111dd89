import { anyOf } from "../../text/any-of.ts";
import { currencyBefore, moneyOf } from "../number/en/currency.ts";
import type { NumberMention } from "../number/number.ts";
import { isLastFew } from "./bare-en.ts";
import { boundsOf } from "./bounds.ts";
import { isBeforeChange } from "./changed-en.ts";
import type { Figure, Surroundings } from "./figure.ts";
import { type Counted, nounPhrase } from "./noun-en.ts";
import { before, behind, qualifierOf } from "./sides.ts";

const FILLER = " ,:|";

type Read = { readonly figure: Figure | null; readonly taken: number };

/** The figure that begins with the number `order`, and how many numbers it took: two for "10 to 20 records". */
export function englishFigure(surroundings: Surroundings, order: number): Read {
  const { text, numbers } = surroundings;
  const first = numbers[order];
  if (first === undefined) return { figure: null, taken: 1 };
  const second = numbers[order + 1];
  const isRange =
    second !== undefined &&
    first.value !== null &&
    second.value !== null &&
    second.value > first.value &&
    !isBeforeChange(text, first.span.start) &&
    (/^ ?(?:-|to) ?[$£€¥]?$/u.test(text.slice(first.span.end, second.span.start)) ||
      (/\bbetween $/iu.test(text.slice(Math.max(0, first.span.start - 8), first.span.start)) &&
        text.slice(first.span.end, second.span.start) === " and "));
  const echoed = !isRange && isEcho(text, first, second);
  const last = isRange || echoed ? second : first;
  const currency = currencyBefore(text, first.span.start);
  const opening = first.span.start - (currency?.length ?? 0);
  const said = before(text, surroundings.hits, opening, FILLER);
  // "information about 8,412 patients" rounds nothing.
  const front = ABOUT_THEM.test(text.slice(Math.max(0, opening - 30), opening)) ? { reach: opening, codes: [] } : said;
  const taken = isRange || echoed ? 2 : 1;
  const closing = last.span.end + (echoed ? 1 : 0);
  if (isNoFigure(text, first.span.start, closing, front.codes)) return { figure: null, taken };
  const middle = behind(text, surroundings.hits, closing);
  if (!isRange && isYear(text, first.span.start, first.span.end)) return { figure: null, taken };
  const counted: Counted | null =
    currency === null
      ? nounPhrase(surroundings, front.reach, middle.reach, order + taken, first.value !== 1)
      : {
          end: middle.reach,
          counter: null,
          thing: moneyOf(currency),
          noun: null,
          bare: null,
          chosen: false,
        };
  if (counted === null || (!isRange && isYearOf(text, first.span.start, first.span.end, counted)))
    return { figure: null, taken };
  const back = behind(text, surroundings.hits, counted.end);
  const codes = [...front.codes.filter((code) => !isOfVerb(text, front.reach, code)), ...middle.codes, ...back.codes];
  const about = first.value === null;
  const qualifier = isRange ? "range" : about ? "about" : qualifierOf(codes);
  const bounds = isRange
    ? { min: scaled(text, first, last), max: last.value }
    : first.value === null
      ? { min: first.min, max: first.max }
      : boundsOf(first.value, qualifier);
  const figure: Figure = {
    span: { start: front.reach, end: back.reach },
    core: { start: opening, end: counted.end },
    numeral: { start: first.span.start, end: closing },
    value: isRange ? null : first.value,
    min: bounds.min,
    max: bounds.max,
    qualifier,
    total: codes.includes("total"),
    distinct: codes.includes("distinct-before") || isOfDifferent(text, first, closing),
    gross: false,
    part: codes.includes("part-before") || counted.chosen,
    whole: isOutOf(text.slice(Math.max(0, front.reach - 34), front.reach)),
    counter: counted.counter,
    thing: counted.thing,
    noun: counted.noun,
    bare: counted.bare,
  };
  return { figure, taken };
}

/** "174 different persons are in the three notebooks": everyone counted once. */
const isOfDifferent = (text: string, { value }: NumberMention, closing: number): boolean =>
  (value ?? 0) >= 10 &&
  /^ (?:different|distinct) (?:people|persons|individuals|patients|customers|students|names)\b/u.test(
    text.slice(closing, closing + 30),
  );

/** "adding up to about $41,000", "took over the 47 files": the word that would qualify belongs to the verb. */
const isOfVerb = (text: string, reach: number, code: string): boolean =>
  (code === "at_most-before" && /\b(?:add|sum|lead)(?:s|ed|ing|ming|med)? $/iu.test(text.slice(0, reach).slice(-10))) ||
  (code === "more_than-before" &&
    /\b(?:took|takes?|taken|taking|hand(?:ed|ing|s)?|turn(?:ed|ing|s)?|went|gone|go|going|look(?:ed|ing|s)?|g[ai]ve|given) $/iu.test(
      text.slice(0, reach).slice(-9),
    ) &&
    /^over the /iu.test(text.slice(reach, reach + 9)));

/** "8 to 11 million": the word of scale behind the second is meant of both. */
function scaled(text: string, first: NumberMention, last: NumberMention): number | null {
  const word = /\b(?:thousand|million|billion)$/iu.exec(text.slice(last.span.start, last.span.end))?.[0].toLowerCase();
  const isPlain = /^[0-9.]{1,5}$/u.test(text.slice(first.span.start, first.span.end));
  if (word === undefined || !isPlain || first.value === null || last.value === null) return first.value;
  const scaledUp = first.value * (SCALES[word] ?? 1);
  // "900 to 1.2 million": a range doesn't fall, so here the word is meant of the second alone.
  return scaledUp <= last.value ? scaledUp : first.value;
}
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** "two (2) employees", "fifty-eight (58) residents": lawyers write a number twice. */
const isEcho = (text: string, first: NumberMention, second: NumberMention | undefined): second is NumberMention =>
  second !== undefined &&
  second.value !== null &&
  second.value === first.value &&
  text.slice(first.span.end, second.span.start) === " (" &&
  text.charAt(second.span.end) === ")";

/** "9 of the 41", "three out of our": the figure that follows is the whole of the one before. */
const isOutOf = (lead: string): boolean =>
  OUT_OF.test(lead) &&
  !/\band of /iu.test(lead) &&
  /(?:^|[^0-9,-])(?!(?:19|20)[0-9]{2}(?:[^0-9,]|,[^0-9]))[0-9][0-9,]{0,12}[^.;0-9]{0,20}$/u.test(lead);

const OUT_OF =
  /(?: of| out of)(?: [A-Z][A-Za-z.&]{1,20}['’]s)?(?: the| our| its| all| those| these| nearly| about| some| more than| over| approximately| a total of){0,4} $/iu;

const ABOUT_THEM =
  /\b(?:information|data|details|records?|files?|documents?|facts|notes?|questions?|spreadsheets?) about $/iu;

/** "the 2008 Data Incident", "2011 Spring enrolment": a year in front of a name, or of one thing. */
const isYear = (text: string, start: number, end: number): boolean =>
  /^(?:19|20)[0-9]{2}$/u.test(text.slice(start, end)) &&
  ((OF_YEAR.test(text.slice(Math.max(0, start - 8), start)) && /^ (?!of\b)[a-z]/u.test(text.slice(end, end + 3))) ||
    /^ (?:[A-Z]|[a-z]{1,20} (?:incident|breach|attack|event|letter|notice|law|act|report)\b|(?:incident|breach|attack|event|letter|notice|report)\b)/u.test(
      text.slice(end, end + 40),
    ));

/** "the 2016 forms": in front of a noun told with the article a number without a comma is its year. */
const OF_YEAR = /\b(?:the|our|your|its|their|this) $/u;

/** "all 2016 wage statements", "the school's 2019 trips": behind other words that open a phrase only of things; people may be so many. */
const isYearOf = (text: string, start: number, end: number, { thing }: Counted): boolean =>
  thing !== "person" &&
  /^(?:19|20)[0-9]{2}$/u.test(text.slice(start, end)) &&
  /\b(?:his|her|that|all|any|each|every|an?|(?:the|our|its|their|your|this) [A-Za-z]{3,12}[’']s) $/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** "Year 11 pupils", "District 29 students", "those of district 29": the number is a name. */
const NAMED = anyOf(
  [
    // "Years 9 and 10".
    /(?:[Yy]ears?|[Gg]rades?|[Ff]orms?|[Cc]lass(?:es)?|[Dd]istricts?) [0-9]{1,2}(?:, [0-9]{1,2})?(?:,| and| or| to| &| -)/u,
    // "District 9".
    /Years?|Districts?|Schools?|Wards?|Zones?|Units?|Buildings?|Lines?|Areas?|Regions?|Stations?/u,
    // "district 9", but "a district 9 miles away" names none.
    anyOf([/district|school|ward|zone|unit|building|area|region|station/u], "u", {
      before: /(?<!\b(?:the|a|an|our|your|its|their|this|that|each|every|one|whole|same|another) (?:[a-z-]{3,14} )?)/u,
    }),
  ],
  "u",
  { before: /\b/u, after: / $/u },
);
/** "40 of the year 11 pupils": a class. */
const CLASS = /\byear $/iu;
const OF_CLASS = /^ (?:pupils?|students?|girls|boys|class(?:es)?|groups?|parents|families|leavers|children)\b/iu;

/** "Microsoft 365 online accounts": the number belongs to the name. */
const PRODUCT = /\b(?:Microsoft|Office|Windows|Dynamics|Exchange|Server|Acrobat) $/u;

/** "if the student is under 18", "persons aged 65" */
const AGE =
  /\b(?:(?:is|are|was|were|those|children|minors|persons|anyone|age|ages) (?:under|over|above|below)|aged?|older than|younger than|turn(?:s|ed)?) $/iu;

/** "one of our employee's mailboxes": a single account out of those a body has, which is more than "one of the largest". */
const ONE_THING = anyOf(
  [
    /(?:the|our|its|their|his|her|these|those|several|many|some)(?: [A-Za-z][\w.-]{1,20}['’]s?)?/u,
    /[A-Z][\w.-]{1,20}['’]s/u,
  ],
  "u",
  { before: /^ of /u, after: / (?:[a-z-]{3,14}(?<!est) ){0,2}(?:mailboxes|accounts)\b/u },
);

/** "one of the four computers": out of a number that is told. */
const ONE_OF_SEVERAL = anyOf(
  [/computers|laptops|PCs|terminals|workstations|tablets|phones|smartphones|devices|machines/u],
  "u",
  {
    before:
      /^ of (?:the|our|its|their|these|those|his|her) (?:[3-9]|[1-9][0-9]{1,3}|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[a-z-]{3,14} )?/u,
    after: /\b/u,
  },
);

/** "one in ten of our members": a share. */
const SHARE = /\b(?:one|two|three|four|five|nine|[1-9]) (?:in|out of) (?:every )?$/iu;

/** "1811 Walnut Row, Suite 240": the number of a house. */
const STREET = anyOf(
  [
    // Written out.
    /Row|Street|Road|Avenue|Lane|Drive|Court|Place|Way|Square|Terrace|Close|Crescent|Boulevard|Parkway/u,
    /Plaza|Circle|Highway|Quay|Wharf|Turnpike|Pike|Walk|Mews/u,
    // Cut short.
    /St|Rd|Ave|Ln|Dr|Ct|Pl|Blvd|Pkwy|Hwy/u,
  ],
  "u",
  {
    before: /^[A-Z]? (?:[NSEW]\.? )?(?:[A-Z][\w.'’-]{1,16} ){1,3}/u,
    after: /(?=\.?(?:,|$| (?:Suite|Floor|Unit|Apt)))/u,
  },
);

/** Versions, codes, percentages and names: "Office 365", "COVID-19", "5%", "two-factor". */
function isNoFigure(text: string, start: number, end: number, codes: readonly string[]): boolean {
  if (/[0-9],$/u.test(text.slice(Math.max(0, start - 2), start)) || isLastFew(text, start, end)) return true;
  // "4.2 expense claims": the number of a paragraph.
  if (/^[0-9]{1,2}\.[0-9]{1,2}$/u.test(text.slice(start, end)) && start < 2) return true;
  // "your Capital One account": a name.
  if (/^One$/u.test(text.slice(start, end)) && /[a-z’'] $/u.test(text.slice(Math.max(0, start - 2), start)))
    return true;
  if (/^ (?:lower|upper|capital|small|block)[ -]?(?:case )?letters\b/u.test(text.slice(end, end + 24))) return true;
  if (codes[0] === "ordinal-before" && text.charAt(start - 1) === " ") return true;
  if (
    codes.includes("each-before") &&
    !/\beach of (?:(?:the|our|these|those)|(?:the )?[A-Za-z.]{2,20}['’]s?) $/iu.test(
      text.slice(Math.max(0, start - 40), start),
    )
  )
    return true;
  if (PRODUCT.test(text.slice(Math.max(0, start - 12), start)) && /^[0-9]+$/u.test(text.slice(start, end))) return true;
  if (AGE.test(text.slice(Math.max(0, start - 24), start)) && /^(?:1[0-9]|2[01]|6[05])$/u.test(text.slice(start, end)))
    return true;
  if (
    SHARE.test(text.slice(Math.max(0, start - 20), start)) &&
    /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|[2-9]|1[0-2]|20|100)$/iu.test(
      text.slice(start, end),
    )
  )
    return true;
  if (/^[0-9]{1,5}$/u.test(text.slice(start, end)) && STREET.test(text.slice(end, end + 60))) return true;
  if (NAMED.test(text.slice(Math.max(0, start - 34), start)) && end - start < 4) return true;
  if (
    CLASS.test(text.slice(Math.max(0, start - 8), start)) &&
    /^(?:[1-9]|1[0-3])$/u.test(text.slice(start, end)) &&
    OF_CLASS.test(text.slice(end, end + 12))
  )
    return true;
  if (
    /^one$/iu.test(text.slice(start, end)) &&
    !ONE_THING.test(text.slice(end, end + 60)) &&
    !ONE_OF_SEVERAL.test(text.slice(end, end + 60)) &&
    /^ (?:of|or more|by one|another|time|day)\b/iu.test(text.slice(end, end + 9))
  )
    return true;
  return (
    /[A-Za-z#@_/-]$/u.test(text.slice(start - 1, start)) || /^(?:%|-[A-Za-z]|[A-Za-z@])/u.test(text.slice(end, end + 2))
  );
}
