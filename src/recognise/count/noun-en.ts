import { anyOf } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";
import type { Hit } from "../scan.ts";
import type { CounterCode } from "./counter.ts";
import type { Surroundings } from "./figure.ts";
import { owners } from "./owner-en.ts";
import { bare, OF_NUMBER, standing } from "./standing-en.ts";
import { isThing, type Thing } from "./thing.ts";
import { PLURAL } from "./told-before-en.ts";

/** What stands behind a number, and whether that makes it a figure. */
export type Counted = {
  readonly end: number;
  readonly counter: CounterCode | null;
  readonly thing: Thing | null;
  readonly noun: Span<"normal"> | null;
  /** The number stands for its noun: behind a label ("Total: 7,170"), or as a pronoun ("38 of those bounced"). */
  readonly bare: "label" | "pronoun" | null;
  /** "three of the accounts", "640 of them": out of a group told before. */
  readonly chosen: boolean;
};

const WORD = /[A-Za-z][A-Za-z'.&-]{0,80}/uy;
const LONGEST_PHRASE = 8;
const LONGEST_CHAIN = 4;
const STOPS: ReadonlySet<string> = new Set(
  (
    "of in on at by for from to with without within were was are is be been being had have has having who whom whose that " +
    "which but as than if when while where because including such received sent may might could will would can did do does not " +
    "also into onto per via under over through during after before between among against about regarding concerning a an the " +
    "this these those our we they it he she you your their his her its no so then there i only both either still now later ago " +
    "each every totalling totaling belonging enrolled linked hired registered held containing contained whether out up back " +
    "contain contains include includes included involve involved concern concerned show showed hold holds held list listed gave"
  ).split(" "),
);
const JOINERS: ReadonlySet<string> = new Set(["and", "or", "and/or"]);
/** A plural that no further noun is compounded with; "staff" and "data" go on: staff email accounts. */
const CLOSED = /(?:[^s]s|people|men|women|children|alumni|alumnae)$/iu;
const SHARED = anyOf(
  [
    // Nothing, or "the", "all our".
    anyOf(
      [/(?: (?:the|our|its|all|these|those|their|about|some|nearly|over|approximately|more than|another)){0,4}/u],
      "u",
      {
        before: /^,? (?:and|or|of|out of)(?:(?: the)? [A-Za-z][A-Za-z.&]{1,20}['’]s)?/u,
        after: / $/u,
      },
    ),
    /^, $/u,
  ],
  "iu",
);
/** "12 paying and 40 former members": an adjective stands between a number and the next. */
const ADJECTIVE = /^ [a-z]{4,12}(?:al|ive|ed|ing|er|nt|our|ile|ale),? and (?:about |some |approximately )?$/u;
const CHOSEN = /^ of (?:the |our |its |these |those |their |his |her |all |both )?/iu;

/** Those to whom it happened: "of you who got this", "of them affected". */
const AFFECTED = anyOf(
  [
    / of (?:you|us)(?= (?:got|received|had|have|were|are|may|who)\b)/u,
    / of (?:them|these|those|us|you)(?: (?:people|who (?:were|are|have been) )?(?:affected|concerned|involved))\b/u,
  ],
  "iu",
  { before: /^/u },
);

/**
 * The noun phrase behind a number that ends at `from`; `next` is the number after it. The last noun of the phrase says what is
 * counted: "two employee email accounts" are accounts. A singular noun behind a plural number belongs to one that follows.
 */
export function nounPhrase(
  surroundings: Surroundings,
  start: number,
  from: number,
  next: number,
  plural: boolean,
  depth = 0,
): Counted | null {
  const { text, hits, numbers } = surroundings;
  const following = numbers[next];
  // The phrase of the number that comes next, whose noun this one may share.
  const phraseOf = ({ span, value }: (typeof numbers)[number]): Counted | null =>
    nounPhrase(surroundings, span.start, span.end, next + 1, value !== 1, depth + 1);
  if (following !== undefined && depth < LONGEST_CHAIN && following.span.start - from < 40) {
    const link = text.slice(from, following.span.start);
    if (SHARED.test(link)) {
      const head = phraseOf(following);
      if (head !== null && (head.bare === null || !/^,/u.test(link)))
        return { ...head, end: from, chosen: /of/u.test(link) };
    }
  }
  if (OF_NUMBER.test(text.slice(from, from + 40))) return bare(from, "pronoun");
  const chosen = CHOSEN.exec(text.slice(from, from + 12))?.[0];
  if (chosen !== undefined && /^ of (?:them|these|those|whom|which|us|you)\b/iu.test(text.slice(from, from + 10))) {
    const told = AFFECTED.exec(text.slice(from, from + 60))?.[0];
    if (told !== undefined) {
      const end = from + told.length;
      return { end, counter: null, thing: "person", noun: { start: from + 4, end }, bare: null, chosen: true };
    }
    // "There are only 19 of us here"; but "2,317 of us in all".
    if (/^ of us\b(?! (?:in all|in total|altogether)\b)/iu.test(text.slice(from, from + 24))) return null;
    if (/^ of us\b/iu.test(text.slice(from, from + 6)))
      return {
        end: from + 6,
        counter: null,
        thing: "person",
        noun: { start: from + 4, end: from + 6 },
        bare: null,
        chosen: false,
      };
    const head = headNoun(text, hits, from + chosen.length, plural);
    return head === null ? bare(from, "pronoun") : { ...head, chosen: true };
  }
  const head = headNoun(text, hits, from + (chosen?.length ?? 0), plural || chosen !== undefined);
  // "4,200 items of customers at home and 310 of customers abroad": whose they are, the noun is the one before.
  if (chosen === " of " && head?.thing === "person" && /[0-9]$/u.test(text.slice(0, from)))
    return bare(from, "pronoun");
  // "312 of our patients" are out of all that a body has, and no part of what was told before.
  if (head !== null) return { ...head, chosen: chosen !== undefined && !/^ of (?:$|our|its)/iu.test(chosen) };
  const joined =
    following !== undefined && depth < LONGEST_CHAIN && ADJECTIVE.test(text.slice(from, following.span.start));
  if (joined) {
    const shared = phraseOf(following);
    if (shared !== null && shared.bare === null) return { ...shared, end: from, chosen: false };
  }
  const someone =
    /^ (?!(?:are|were|is|was|had|have|of|in|from|with|to|by)\b)(?:[A-Za-z'-]{2,20} ){1,4}(?=who\b|whose\b)/u.exec(
      text.slice(from, from + 80),
    )?.[0];
  // "2019 programme and whose": what is joined to it is no name of those who.
  if (someone !== undefined && !/ (?:and|or) /u.test(someone)) {
    const end = from + someone.trimEnd().length;
    return { end, counter: null, thing: "person", noun: { start: from + 1, end }, bare: null, chosen: false };
  }
  return chosen === undefined ? (standing(text, hits, start, from) ?? owners(surroundings, start, from)) : null;
}

/** "two data tabs", "three data fields": what is counted holds data and is none. */
const GROUPS =
  /^(?:tabs?|fields?|columns?|elements?|types?|centers?|centres?|sources?|categories|rooms?|breaches|incidents)$/iu;

/** "Seven University of Harrow employees": a name goes on. */
const TITLE = /^of (?:the )?[A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{1,20})?(?= )/u;

/** The class of a school that a number names. */
const FORM = /^(?:year|grade|form|class|key stage|primary) (?:[1-9]|1[0-3])(?= )/iu;

function headNoun(text: string, hits: Surroundings["hits"], from: number, plural: boolean): Counted | null {
  // "as many as 30,000" individuals: a quotation that ends with its number.
  let at = skip(text, /^["”] [a-z]/u.test(text.slice(from, from + 3)) ? from + 1 : from);
  let head: { readonly hit: Hit; readonly isPlural: boolean } | null = null;
  for (let words = 0; words < LONGEST_PHRASE; words++) {
    // "260 of our Year 12 students": the class they are in.
    const year = FORM.exec(text.slice(at, at + 14))?.[0];
    if (year !== undefined) {
      at = skip(text, at + year.length);
      continue;
    }
    const hit =
      whole(text, longest(hits.from("subject", at), hits.from("counter", at))) ?? compoundHead(text, hits, at);
    if (hit !== undefined) {
      if (head !== null && hit.code === "none") break;
      head = { hit, isPlural: PLURAL.test(text.slice(hit.start, hit.end)) };
      // "two of the university's mailboxes", "one of our employee's accounts": many of one owner are things of the owner.
      const owner = /^(?:['’]s)?(?= [a-z])/u.exec(text.slice(hit.end, hit.end + 4))?.[0];
      const owns = owner === "" ? /[^s]['’]s$/u.test(text.slice(hit.start, hit.end)) : !head.isPlural;
      if (plural && owner !== undefined && owns) {
        head = null;
        at = skip(text, hit.end + owner.length);
        continue;
      }
      if (/^['’]/u.test(text.slice(hit.end)) || (plural && CLOSED.test(text.slice(hit.start, hit.end)))) break;
      at = skip(text, hit.end);
      continue;
    }
    const title = head !== null && !head.isPlural && plural ? TITLE.exec(text.slice(at, at + 50))?.[0] : undefined;
    if (head?.hit.code === "organization" && /^[A-Z]/u.test(text.slice(head.hit.start)) && title !== undefined) {
      at = skip(text, at + title.length);
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0].toLowerCase();
    if (
      word !== undefined &&
      head !== null &&
      /^ ?data$/iu.test(text.slice(head.hit.start, head.hit.end)) &&
      GROUPS.test(word.replace(/[.]$/u, ""))
    )
      return null;
    if (word !== undefined && /^(?:microsoft|office)$/u.test(word) && text.startsWith(" 365 ", at + word.length)) {
      at = skip(text, at + word.length + 5);
      continue;
    }
    // "337,000 registered voters": right behind the number it says which of them.
    if (words === 0 && word !== undefined && (WHICH.has(word) || isHeldBefore(text, word, from))) {
      at = skip(text, at + word.length);
      continue;
    }
    if (word === undefined || STOPS.has(word)) break;
    if (head !== null && (head.isPlural || !plural || JOINERS.has(word))) break;
    if (/[.]$/u.test(word)) break;
    at = skip(text, at + word.length);
  }
  return head === null ? null : ofItems(text, hits, head.hit);
}

const WHICH: ReadonlySet<string> = new Set(["registered", "enrolled", "hired"]);

/** "held 1,120 received e-mails": behind a verb of holding a participle says which of them, and is no verb. */
const isHeldBefore = (text: string, word: string, from: number): boolean =>
  /^(?:received|sent|listed|contained|linked|included)$/u.test(word) &&
  /\b(?:held|holds|hold|contained|contains|stored|storing|with|of|had) (?:about |some |around |approximately )?[0-9][0-9,]{0,10}$/u.test(
    text.slice(Math.max(0, from - 60), from),
  );

/** "238 owner-drivers": the first half of a compound is not what is counted. */
const whole = (text: string, hit: Hit | undefined): Hit | undefined => {
  if (hit === undefined || text.charAt(hit.end) !== "-") return hit;
  return /^-[a-z]/u.test(text.slice(hit.end, hit.end + 2)) ? undefined : hit;
};

/** "88 in-patients", "238 owner-drivers", "14 ex-pupils": what is counted is the last part of a compound. */
const compoundHead = (text: string, hits: Surroundings["hits"], at: number): Hit | undefined => {
  const first = COMPOUND.exec(text.slice(at, at + 60));
  if (first === null) return undefined;
  const hit = hits.to("subject", at + first[0].length);
  return hit !== undefined && hit.start > at && text.charAt(hit.start - 1) === "-" ? hit : undefined;
};
const COMPOUND = /^[A-Za-z]{2,16}(?:-[A-Za-z]{2,16}){1,3}(?![A-Za-z-])/u;

const longest = (a: Hit | undefined, b: Hit | undefined): Hit | undefined =>
  a === undefined || (b !== undefined && b.end > a.end) ? b : a;

/** Past blanks, and past the quotation mark of a word that somebody else chose: 4,200 “items”. */
function skip(text: string, at: number): number {
  let next = at;
  while (text.charAt(next) === " ") next++;
  return next > at && /["“‘]/u.test(text.charAt(next)) ? next + 1 : next;
}

/** "items of personal data", "instances of card information": what the items are made of says what they are. */
function ofItems(text: string, hits: Surroundings["hits"], head: Hit): Counted | null {
  const counted = (counter: CounterCode | null, thing: Thing | null): Counted => ({
    end: head.end,
    counter,
    thing,
    noun: { start: head.start, end: head.end },
    bare: null,
    chosen: false,
  });
  if (head.code === "none") return null;
  if (head.table === "subject") return counted(null, isThing(head.code) ? head.code : null);
  const counter = head.code as CounterCode;
  if (counter !== "item" && counter !== "case") return counted(counter, isThing(counter) ? counter : null);
  const rest =
    /^ (?:of|containing|with|in) [^.,;:()]{0,60}/u.exec(text.slice(head.end, head.end + 64))?.[0].length ?? 0;
  const inside = rest === 0 ? [] : hits.within("subject", head.end + 1, head.end + rest + 24);
  const thing = inside.map(({ code }) => code).find((code) => code !== "none" && code !== "person");
  const fallback: Thing = counter === "item" ? "record" : "report";
  return counted(counter, thing !== undefined && isThing(thing) ? thing : fallback);
}
