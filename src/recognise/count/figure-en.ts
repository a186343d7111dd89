import type { Span } from "../../text/span.ts";
import type { Hit } from "../scan.ts";
import { boundsOf } from "./bounds.ts";
import type { CounterCode } from "./counter.ts";
import type { Figure, Surroundings } from "./figure.ts";
import { before, behind, qualifierOf } from "./sides.ts";
import { isThing, type Thing } from "./thing.ts";

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
    (/^ ?(?:-|to) ?$/u.test(text.slice(first.span.end, second.span.start)) ||
      (/\bbetween $/iu.test(text.slice(Math.max(0, first.span.start - 8), first.span.start)) &&
        text.slice(first.span.end, second.span.start) === " and "));
  const last = isRange ? second : first;
  const front = before(surroundings.text, surroundings.hits, first.span.start, FILLER);
  const taken = isRange ? 2 : 1;
  if (isNoFigure(text, first.span.start, last.span.end, front.codes)) return { figure: null, taken };
  const currency = /[$£€¥]$/u.exec(text.slice(0, first.span.start))?.[0];
  const middle = behind(text, surroundings.hits, last.span.end);
  const counted: Counted | null =
    currency === undefined
      ? nounPhrase(surroundings, middle.reach, order + taken, first.value !== 1)
      : {
          end: middle.reach,
          counter: null,
          thing: currency === "$" ? "usd" : currency === "¥" ? "yen" : "money",
          noun: null,
        };
  if (counted === null) return { figure: null, taken };
  const back = behind(text, surroundings.hits, counted.end);
  const codes = [...front.codes, ...middle.codes, ...back.codes];
  const about = first.value === null;
  const qualifier = isRange ? "range" : about ? "about" : qualifierOf(codes);
  const bounds = isRange
    ? { min: first.value, max: last.value }
    : first.value === null
      ? { min: first.min, max: first.max }
      : boundsOf(first.value, qualifier);
  const figure: Figure = {
    span: { start: front.reach, end: back.reach },
    core: { start: first.span.start, end: counted.end },
    value: isRange ? null : first.value,
    min: bounds.min,
    max: bounds.max,
    qualifier,
    total: codes.includes("total"),
    distinct: codes.includes("distinct-before"),
    gross: false,
    part: codes.includes("part-before"),
    whole:
      /(?: of| out of)(?: the| our| its| all| those| these| nearly| about| some| more than| over| approximately)* $/iu.test(
        text.slice(Math.max(0, front.reach - 24), front.reach),
      ) && /\d[^.;]{0,20}$/u.test(text.slice(Math.max(0, front.reach - 30), front.reach)),
    counter: counted.counter,
    thing: counted.thing,
    noun: counted.noun,
  };
  return { figure, taken };
}

/** Versions, codes, percentages and names: "Office 365", "COVID-19", "5%", "two-factor". */
function isNoFigure(text: string, start: number, end: number, codes: readonly string[]): boolean {
  if (codes[0] === "ordinal-before" && text.charAt(start - 1) === " ") return true;
  if (codes.includes("each-before")) return true;
  if (
    /^one$/iu.test(text.slice(start, end)) &&
    /^ (?:of|or more|by one|another|time|day)\b/iu.test(text.slice(end, end + 9))
  )
    return true;
  return (
    /[A-Za-z#@_/-]$/u.test(text.slice(start - 1, start)) || /^(?:%|-[A-Za-z]|[A-Za-z@])/u.test(text.slice(end, end + 2))
  );
}

type Counted = {
  readonly end: number;
  readonly counter: CounterCode | null;
  readonly thing: Thing | null;
  readonly noun: Span<"normal"> | null;
};

const WORD = /[A-Za-z][A-Za-z'.&-]*/uy;
const LONGEST_PHRASE = 8;
const STOPS: ReadonlySet<string> = new Set(
  "of in on at by for from to with without within were was are is be been being had have has having who whom whose that which but as than if when while where because including such received sent may might could will would can did do does not also into onto per via under over through during after before between among against about regarding concerning a an the this these those our we they it he she you your their his her its not no so then there i who only both either because still now later ago each every totalling totaling belonging enrolled linked hired registered".split(
    " ",
  ),
);
const JOINERS: ReadonlySet<string> = new Set(["and", "or", "and/or"]);
const PLURALS =
  /(?:s|s'|people|men|women|children|staff|personnel|alumni|alumnae|alumna|faculty|data|mail|spam|information)$/iu;

/**
 * The noun phrase behind a number. Its last noun says what is counted: "two employee email accounts" are accounts. A singular noun
 * behind a plural number belongs to one that follows.
 */
function nounPhrase(surroundings: Surroundings, from: number, next: number, plural: boolean): Counted | null {
  const { text, hits, numbers } = surroundings;
  const following = numbers[next];
  const link = following === undefined ? "" : text.slice(from, following.span.start);
  if (
    following !== undefined &&
    /^ (?:and|or|of|out of|of the|of our|of its|of all|of these|of those|of about|of nearly|of over|of approximately|of more than) $/iu.test(
      link,
    )
  )
    return shared(surroundings, following.span.end, next + 1, from, following.value !== 1);
  const chosen = /^ of (?:the |our |its |these |those |their |his |her |all )?/iu.exec(text.slice(from, from + 12));
  const head = headNoun(text, hits, chosen === null ? from : from + chosen[0].length, plural);
  if (head === null)
    return chosen !== null && /^ of (?:them|these|those|whom|which)\b/iu.test(text.slice(from, from + 10))
      ? bare(from)
      : elliptical(text, from);
  return head;
}

/** "7 out of 25 accounts", "120 and 94 addresses": the first number counts what the second does. */
function shared(surroundings: Surroundings, from: number, next: number, end: number, plural: boolean): Counted | null {
  const head = nounPhrase(surroundings, from, next, plural);
  return head === null ? null : { ...head, end };
}

const bare = (end: number): Counted => ({ end, counter: null, thing: null, noun: null });

/** A number that stands for its noun: "five had opened it", "Total affected: 7,170." */
const elliptical = (text: string, from: number): Counted | null =>
  /^(?:$|[.;,|)]| ?\||\n| (?:had|have|has|were|was|are|is|in total|in all)\b)/u.test(text.slice(from, from + 12))
    ? bare(from)
    : null;

function headNoun(text: string, hits: Surroundings["hits"], from: number, plural: boolean): Counted | null {
  let at = skip(text, from);
  let head: { readonly hit: Hit; readonly isPlural: boolean } | null = null;
  for (let words = 0; words < LONGEST_PHRASE; words++) {
    const hit = longest(hits.from("subject", at), hits.from("counter", at));
    if (hit !== undefined) {
      head = { hit, isPlural: PLURALS.test(text.slice(hit.start, hit.end)) };
      at = skip(text, hit.end + (text.startsWith("'", hit.end) ? 1 : 0));
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0].toLowerCase();
    if (word === undefined || STOPS.has(word)) break;
    if (head !== null && (head.isPlural || !plural)) break;
    if (JOINERS.has(word) && head !== null) break;
    at = skip(text, at + word.length);
  }
  return head === null ? null : ofItems(text, hits, head.hit);
}

const longest = (a: Hit | undefined, b: Hit | undefined): Hit | undefined =>
  a === undefined || (b !== undefined && b.end > a.end) ? b : a;

function skip(text: string, at: number): number {
  let next = at;
  while (text.charAt(next) === " ") next++;
  return next;
}

/** "items of personal data", "instances of card information": what the items are made of says what they are. */
function ofItems(text: string, hits: Surroundings["hits"], head: Hit): Counted | null {
  const noun = { start: head.start, end: head.end };
  if (head.code === "none") return null;
  if (head.table === "subject")
    return { end: head.end, counter: null, thing: isThing(head.code) ? head.code : null, noun };
  const counter = head.code as CounterCode;
  if (counter !== "item" && counter !== "case")
    return { end: head.end, counter, thing: isThing(counter) ? counter : null, noun };
  const rest = /^ (?:of|containing|with) [^.,;:()]{0,60}/u.exec(text.slice(head.end, head.end + 64));
  const inside =
    rest === null
      ? []
      : hits.all("subject").filter(({ start }) => start > head.end && start < head.end + rest[0].length);
  const thing = inside.map(({ code }) => code).find((code) => code !== "none" && code !== "person") ?? null;
  const fallback: Thing = counter === "item" ? "record" : "report";
  return { end: head.end, counter, thing: thing !== null && isThing(thing) ? thing : fallback, noun };
}
