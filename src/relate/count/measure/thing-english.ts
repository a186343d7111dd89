import { isThing, type Thing } from "../../../recognise/count/thing.ts";
import type { Hit } from "../../../recognise/scan.ts";
import { anyOf } from "../../../text/any-of.ts";
import { beside, type FigureContext, isStated, REACH, says } from "../figure-context.ts";
import { areCasesOfData, areCasesOfPeople, areItemsOfData } from "../incident.ts";

/** What was counted before: in the same passage, and anywhere. */
export type Memory = {
  readonly earlier: Thing | null;
  readonly last: Thing | null;
  readonly people: boolean;
  /** What the figures told so far count, by their values. */
  readonly counted?: ReadonlyMap<number, Thing>;
};

/** What a noun of the tables names, where it is one of the things that are counted. */
export const asThing = (hit: Hit | null): Thing | null => (hit !== null && isThing(hit.code) ? hit.code : null);

/** "court filings put the number at 100,000": of what was counted before. */
const SAME =
  /\b(?:(?:figure|number|total|count|tally|toll)|(?:puts?|estimate[sd]?|reckon(?:s|ed)|place[sd]) (?:it|them)) at $/iu;

/** What makes an address one of mail. */
const MAIL = /\be-?mail|\binbox|\bb?cc\b|\bmailing list|\bnewsletter/iu;

/** "Our list held 1.92 million addresses", below lines that tell of mail. */
const isOfMail = ({ at, figure, reading }: FigureContext): boolean =>
  /\b(?:list|mailing|newsletter|subscribers?)\b[^.;]{0,40}$/iu.test(at.text.slice(0, figure.span.start).slice(-60)) &&
  reading.passages.slice(Math.max(0, at.index - 12), at.index).some(({ normal }) => MAIL.test(normal.text));

const VIEWED = /\b(?:displayed|viewed|opened|accessed|downloaded|visited|clicked|used)\b/iu;

/** How many of them are so: ", most of them", ", including mostly". */
const MOSTLY = anyOf(
  [
    /(?:most|many|some|all|both|half) of (?:them|which) /u,
    /mostly |mainly |chiefly |largely |primarily /u,
    /including |among them |such as |notably |ranging from /u,
  ],
  "u",
);

/** What tells that those counted are bodies: ", most of them small firms". */
const BODIES = anyOf(
  [
    // Firms.
    /companies|corporations|firms|businesses|banks|retailers|hotels|enterprises/u,
    // Offices.
    /municipalities|governments?|cities|towns|agencies|councils|districts|counties/u,
    // What else serves people.
    /hospitals|schools|universities|colleges|clinics|institutions|organi[sz]ations|charities/u,
  ],
  "u",
  {
    before: new RegExp(`^(?:, | \\(| [-–—] )(?:${MOSTLY.source}){0,2}(?:[a-z]{2,14} ){0,2}`, "u"),
    after: /\b/u,
  },
);

/** "59 clients, towns and firms among them", "120 members, mostly hospitals": the next words say that they are bodies. */
const areBodies = ({ at, figure }: FigureContext): boolean =>
  (/(?:clients?|customers?|users?|members?|subscribers?|partners?|accounts?|victims?|holders?)$/iu.test(
    at.text.slice(figure.numeral.end, figure.core.end),
  ) &&
    BODIES.test(at.text.slice(figure.core.end, figure.core.end + 90))) ||
  (/(?:clients?|customers?|members?|partners?|users?)$/iu.test(at.text.slice(figure.numeral.end, figure.core.end)) &&
    /^,? (?:among them|including|such as) (?:the )?(?:[A-Z][a-z]{2,16} )?(?:Department|Ministry|City|University|County|Bank|Council|Hospital|Agency|Institute)\b/u.test(
      at.text.slice(figure.core.end, figure.core.end + 70),
    ));

/** "3 enterprise customers" */
const BODILY =
  /\b(?:enterprise|corporate|business|institutional|company|organi[sz]ational|municipal|wholesale) (?:customers?|clients?|users?|members?|subscribers?|accounts?)$/iu;

/** "Mails stored in the mailbox: 2,300": the first noun of a label is counted where the others only say which. */
const STORED: ReadonlySet<string> = new Set([
  "email",
  "file",
  "document",
  "letter",
  "device",
  "server",
  "card",
  "site",
]);
const QUALIFIED = /^ (?:stored|in|of|that|which|whose|with|to|from|on|held|kept|sent|used)\b/iu;

/** Nothing else is counted by a word that stands for a sum of money. */
const SUMS: ReadonlySet<Thing> = new Set(["usd", "yen", "money", "point"]);

/** "rows: 284, members: 261": a noun right in front of the colon, alone in its label. */
function labelBefore({ at, figure }: FigureContext): Thing | null {
  if (figure.bare !== "label" || !/[a-z]: ?$/u.test(at.text.slice(0, figure.span.start).slice(-3))) return null;
  const lead = at.text.slice(0, figure.span.start).replace(/: ?$/u, "");
  if (!LABELLED.test(lead.slice(-50))) return null;
  const noun = at.hits.to("subject", lead.length);
  if (noun !== undefined) return asThing(noun);
  return at.hits.to("counter", lead.length)?.code === "item" ? "record" : null;
}

/** A short label: at the start of its line, behind a comma or in a bracket. */
const LABELLED =
  /(?:^|[,;|(\t] ?|^[-•*] )(?:[Tt]he )?(?:[Nn]umber of |[Tt]otal )?(?:[A-Za-z-]{2,14} ){0,2}[A-Za-z-]{3,16}$/u;

/** "(326 of the 1,092)": of a number told before it is a part, and counts what that does. */
const ofTheWhole = ({ figure, at }: FigureContext, { counted }: Memory): Thing | null => {
  const whole = / ?of (?:the|these|those|all|all the) ([0-9][0-9,]{0,11})/u.exec(
    at.text.slice(figure.numeral.end, figure.numeral.end + 30),
  )?.[1];
  return whole === undefined ? null : (counted?.get(Number(whole.replaceAll(",", ""))) ?? null);
};

/** "the other 205": what is left of 214 when 9 are taken off counts what these do. */
const leftOf = ({ figure, at }: FigureContext, { counted }: Memory): Thing | null => {
  const { value } = figure;
  if (value === null || counted === undefined || counted.size > MOST_COUNTED) return null;
  if (!/\b(?:other|others,|remaining|rest,?) $/u.test(at.text.slice(0, figure.span.start).slice(-14))) return null;
  const wholes = [...counted].filter(([whole, thing]) => whole > value && counted.get(whole - value) === thing);
  return wholes[0]?.[1] ?? null;
};

/** In longer lists of figures two differ by any number. */
const MOST_COUNTED = 60;

/** "How many customers are affected?" / "4,086.": what the question in the line above asks for. */
const askedFor = ({ figure, at, reading }: FigureContext): Thing | null => {
  if (figure.bare !== "label" || figure.span.start > 2) return null;
  const question = reading.passages[at.index - 1];
  if (question === undefined || !HOW_MANY.test(question.normal.text)) return null;
  const noun = question.hits.find(({ table, code }) => table === "subject" && isThing(code));
  return asThing(noun ?? null) ?? "person";
};

const HOW_MANY = /^.{0,20}\b[Hh]ow many\b.{0,120}\?$/u;

/** "3,412 rows, one for each tenant on our list": as many people as rows. */
function isOnePerPerson({ figure, at }: FigureContext): boolean {
  const one = ONE_EACH.exec(at.text.slice(figure.core.end, figure.core.end + 40))?.[0].length;
  if (one === undefined || !ROWS.test(at.text.slice(figure.numeral.end, figure.core.end))) return false;
  const from = figure.core.end + one;
  return at.hits.within("subject", from - 1, from + 40)[0]?.code === "person";
}
const ONE_EACH =
  /^(?:,| \(| –| -)? ?(?:one|a (?:row|line|record|page|card)) (?:for (?:each|every)|per|each for an?)(?: of our)? /u;
const ROWS = /\b(?:rows|lines|entries|records|pages|cards|items|sheets|columns)$/iu;

/** "794 current and former partners, employees and applicants": partners are bodies, but not among people. */
const arePartners = ({ figure, at }: FigureContext): boolean => {
  if (!/partners$/iu.test(at.text.slice(figure.numeral.end, figure.core.end))) return false;
  const link = /^(?:,| and|, and) (?:our |the )?/u.exec(at.text.slice(figure.core.end, figure.core.end + 12))?.[0]
    .length;
  return link !== undefined && at.hits.from("subject", figure.core.end + link)?.code === "person";
};

/** A number without a noun counts what its label names, or what was counted just before. */
export function englishThing(context: FigureContext, memory: Memory): Thing | null {
  const { earlier, last, people } = memory;
  const { figure, at, sentence } = context;
  if (figure.bare !== null && figure.thing === null) {
    const known = ofTheWhole(context, memory) ?? leftOf(context, memory) ?? askedFor(context);
    if (known !== null) return known;
    if (figure.bare === "label" && figure.span.start < 2 && isStated(context)) return null;
  }
  if (figure.bare === "pronoun" && figure.thing !== null) return figure.thing;
  const tallied = /: ?$/u.test(at.text.slice(Math.max(0, figure.span.start - 2), figure.span.start));
  if (figure.thing === "report" && at.passage.block.kind !== "paragraph" && (tallied || !isStated(context)))
    return "record";
  if (figure.thing === "report" && areCasesOfPeople(context)) return "person";
  if ((figure.thing === "report" || figure.thing === null) && areItemsOfData(context)) return "record";
  if (figure.thing === "report" && areCasesOfData(context)) return "record";
  if (isOnePerPerson(context) || arePartners(context)) return "person";
  if (figure.counter === "times") return VIEWED.test(beside(context)) ? "access" : null;
  if (figure.thing === "email_address" && !MAIL.test(at.text) && !isOfMail(context)) return null;
  if (
    figure.thing === "person" &&
    (areBodies(context) || BODILY.test(at.text.slice(figure.numeral.end, figure.core.end)))
  )
    return "organization";
  if (figure.bare === null || (figure.bare === "label" && figure.thing !== null)) return figure.thing;
  if (figure.bare === "pronoun" && (says(context.deedsAfter, "answered") || werePeople(context))) return "person";
  const previous = at.figures[context.order - 1];
  const from = Math.max(
    sentence.start - 80,
    figure.span.start - 2 * REACH,
    previous !== undefined && figure.bare === "label" ? previous.core.end : 0,
    0,
  );
  const led = CASE.exec(at.text.slice(0, figure.span.start).slice(-30))?.[0].length ?? 0;
  const nouns = at.hits
    .within("subject", from, figure.span.start - led)
    .filter(({ code }) => code !== "none" && (code !== "email_address" || MAIL.test(at.text)));
  if (figure.bare === "label" && SAME.test(at.text.slice(Math.max(0, figure.span.start - 24), figure.span.start)))
    return earlier ?? last ?? (isNearPeople(context) ? "person" : asThing(nouns.at(-1) ?? null));
  if (figure.bare === "pronoun" && led > 0 && nouns.some(({ code }) => code === "person")) return "person";
  if (figure.bare === "pronoun" && / of them\b/u.test(at.text.slice(figure.numeral.end, figure.core.end + 8))) {
    const people = /\b[Ff]or (?:about |some |only |just )?$/u.test(at.text.slice(0, figure.span.start).slice(-16));
    if (people && nouns.some(({ code }) => code === "person")) return "person";
  }
  if (figure.bare === "pronoun" && earlier !== null && SUMS.has(earlier))
    return asThing(nouns.findLast(({ code }) => !SUMS.has(code as Thing)) ?? null);
  // "reservations with arrival in May, i.e. as many as 1,750": of what the clause is about.
  if (
    figure.bare === "label" &&
    /\bi\.e\.,? (?:as many as )?$/u.test(at.text.slice(0, figure.numeral.start).slice(-20))
  )
    return asThing(nouns[0] ?? null) ?? earlier ?? last;
  const label = led > 0 ? null : labelBefore(context);
  if (label !== null) return label;
  if (figure.bare === "pronoun") return earlier ?? asThing(nouns.at(-1) ?? null) ?? last;
  const numbered = nouns.find((hit) =>
    /\bnumber of (?:\w{1,24} ){0,3}$/iu.test(at.text.slice(Math.max(0, hit.start - 40), hit.start)),
  );
  if (numbered !== undefined) return asThing(numbered);
  if (at.text.charAt(figure.span.start - 1) === "(" && nouns.at(-1)?.end === figure.span.start - 2)
    return asThing(nouns.at(-1) ?? null);
  const head = nouns[0];
  if (tallied && head !== undefined && STORED.has(head.code) && QUALIFIED.test(at.text.slice(head.end, head.end + 10)))
    return asThing(head);
  if (nouns.some(({ code }) => code === "person")) return "person";
  if (
    figure.bare === "label" &&
    /\b(?:number (?:of (?:those |people )?)?(?:affected|concerned|impacted)|(?:those|people|persons|number) affected)\b[^.;]{0,12}$/iu.test(
      at.text.slice(sentence.start, figure.span.start),
    )
  )
    return "person";
  if (figure.bare === "label" && /\bnumber of (?:those|victims)\b/iu.test(at.text.slice(from, figure.span.start)))
    return "person";
  const data = at.hits.within("data-type", from, figure.span.start).length > 0;
  const noun = asThing(nouns.at(-1) ?? null);
  if (data || noun === "record") return people ? "person" : (noun ?? "record");
  return noun ?? (people ? "person" : last);
}

/** "Of these, 9,346 were patients of ours": a verb says who they are. */
function werePeople({ figure, at }: FigureContext): boolean {
  const said = WERE.exec(at.text.slice(figure.core.end, figure.core.end + 60))?.[0].length;
  return said !== undefined && at.hits.from("subject", figure.core.end + said)?.code === "person";
}
const WERE =
  /^ (?:are|were|is|was|being) (?:(?:the|our|its|their|current|former|present|past|registered|existing|also) ){0,3}/u;

/** "A file with names of pupils went astray. The paper puts the number at 312": people are told of in front. */
const isNearPeople = ({ figure, at }: FigureContext): boolean =>
  at.hits.within("subject", figure.span.start - NEAR_PEOPLE, figure.span.start).some(({ code }) => code === "person");
const NEAR_PEOPLE = 240;

/** "In the case of 302": of those told before. */
const CASE = /\bcases? of (?:the |these |those |about |some |another |only )?$/u;
