import type { Reading } from "../../../reading.ts";
import { headLength } from "../../line.ts";
import type { Title } from "../../title.ts";
import type { Voice } from "../../voice.ts";
import type { Found } from "../found.ts";
import { domainsOf, isDomainOf, referencesTo, wordsOf } from "./agreement.ts";
import { heaviest, INSIDE, lastWord, type Weighed } from "./choose.ts";
import { isDomain, type Name, namesIn, wholeName } from "./name.ts";
import { SIGNS } from "./sign.ts";

/** How much text before and behind a name tells whose it is. */
const WINDOW = 110;
/** Passages from the top that are searched, and from the bottom. */
const TOP = 40;
const BOTTOM = 8;

/** Lines at the very top that may be the letterhead of a body whose name tells nothing. */
const PLAIN_HEAD = 2;

/** So many mentions by what a body is (the university) count. */
const REFERENCES = 4;

/** What the place of a name says, and its looks. */
const WEIGHT = {
  letterhead: 4,
  plainLine: 3,
  lineOfHead: 1,
  signature: 3,
  title: 1.5,
  kind: 1,
  form: 1.5,
  domain: 1.5,
  mixedCase: 0.5,
  reference: 0.4,
  ownDomain: 1.5,
  generic: -20,
  police: -2,
} as const;

/** The body whose incident an English notice tells of, by all that is said around its names; null where none is sure. */
export function organizationOf(reading: Reading, voice: Voice, title: Title | null): Found | null {
  const weighed = new Map<string, Weighed>();
  const persons = new Set<string>();
  const head = headLength(reading);
  const count = reading.passages.length;
  reading.passages.forEach(({ normal: { text }, block }, passage) => {
    if (passage >= TOP && passage < count - BOTTOM) return;
    const isHeading = passage === title?.passage || (block.kind === "heading" && text.length <= 120);
    const add = (name: Name, sign: string, weight: number, rule: string): void => {
      const key = name.text.toLowerCase();
      const known = weighed.get(key) ?? {
        found: { passage, start: name.start, end: name.end, rule },
        name,
        short: null,
        signs: new Map([["looks", ownWeight(name)]]),
        mentions: 0,
      };
      weighed.set(key, known);
      if (isLarge(known.name.text) && !isLarge(name.text)) {
        known.name = name;
        known.found = { passage, start: name.start, end: name.end, rule: known.found.rule };
      }
      if (!known.signs.has(sign)) known.signs.set(sign, weight);
    };
    if (passage !== title?.passage && voice !== "news") {
      for (const name of wholeNames(text)) {
        if (passage < head) add(name, "letterhead", WEIGHT.letterhead, "organization.letterhead");
        else if (passage >= count - BOTTOM) add(name, "signature", WEIGHT.signature, "organization.signature");
      }
    }
    const line = passage < PLAIN_HEAD && passage !== title?.passage && voice !== "news" ? plainLine(text) : null;
    if (line !== null && (line.hasForm || recurs(line.text, passage, reading)))
      add(line, "letterhead", WEIGHT.plainLine, "organization.letterhead");
    for (const name of namesIn(text, isHeading || isLarge(text))) {
      if (passage === title?.passage) add(name, "title", WEIGHT.title, "organization.title");
      else if (passage < head && name.start === 0)
        add(name, "line-of-head", WEIGHT.lineOfHead, "organization.letterhead");
      const before = text.slice(Math.max(0, name.start - WINDOW), name.start);
      const after = text.slice(name.end, name.end + WINDOW);
      const behindAside = after.replace(ASIDE, "");
      add(name, "named", 0, "organization.named");
      const known = weighed.get(name.text.toLowerCase());
      if (known !== undefined) {
        known.mentions++;
        known.short ??= SHORT.exec(after)?.groups?.["short"] ?? null;
        if (!/(?:^|[.!?:“"] ?)$/u.test(before)) known.signs.set(INSIDE, 0);
      }
      for (const sign of SIGNS) {
        if (
          (sign.newsOnly === true && voice !== "news") ||
          (sign.notOfKinds === true && name.isKind) ||
          (sign.onlyOfKinds === true && !name.isKind)
        )
          continue;
        if (sign.before !== undefined && !sign.before.test(before)) continue;
        if (sign.after !== undefined && !isFollowed(sign.after, after, behindAside)) continue;
        add(name, sign.id, sign.weight, `organization.${sign.weight > 0 ? sign.id : "named"}`);
        if (sign.id === "is-person" || sign.id === "has-post") persons.add(lastWord(name.text));
      }
    }
  });
  const domains = domainsOf(reading);
  for (const { name, signs } of weighed.values()) {
    signs.set("reference", Math.min(REFERENCES, referencesTo(name, reading)) * WEIGHT.reference);
    if (isDomainOf(name.text, domains)) signs.set("domain", WEIGHT.ownDomain);
  }
  const spoken = wordsOf(reading);
  const names = withShortForms(weighed).filter(
    (one) => !(isPlainWord(one) && one.mentions < OFTEN && spoken.has(one.name.text.toLowerCase())),
  );
  return heaviest(names, persons);
}

/** Whether a sign stands behind a name, or behind the remark in brackets that follows the name. */
const isFollowed = (sign: RegExp, after: string, behindAside: string): boolean =>
  sign.test(after) || (behindAside.length < after.length && sign.test(behindAside));

/** A word that is written large so often is a name all the same. */
const OFTEN = 3;

/** A single word of the common kind, for which nothing but its place speaks. */
const isPlainWord = ({ name: { text }, signs }: Weighed): boolean =>
  /^[A-Z][a-z]+$/u.test(text) && !["speaks", "from", "copyright", "letterhead"].some((sign) => signs.has(sign));

/** What is said of a short form is said of the name that it stands for. */
function withShortForms(weighed: ReadonlyMap<string, Weighed>): readonly Weighed[] {
  const merged = new Set<Weighed>();
  for (const one of weighed.values()) {
    const short = one.short === null ? undefined : weighed.get(one.short.toLowerCase());
    if (short === undefined || short === one || merged.has(short)) continue;
    for (const [sign, weight] of short.signs) if (sign !== "looks" && !one.signs.has(sign)) one.signs.set(sign, weight);
    one.mentions += short.mentions;
    merged.add(short);
  }
  return [...weighed.values()].filter((one) => !merged.has(one));
}

/** A remark in brackets between a name and what it does. */
const ASIDE = /^,? ?\([^()]{1,40}\),?/u;

/** A short form in brackets behind a name. */
const SHORT = /^,? ?\((?:hereinafter )?["“'‘]?(?<short>[A-Z][\w&.-]{1,20})["”'’,.]{0,2}\)/u;

/** Those whom everybody informs are the victim only where much else says so. */
const POLICE = /\b(?:Police|Constabulary)\b/u;

function ownWeight({ text, isKind, hasForm, isGeneric }: Name): number {
  if (isGeneric) return WEIGHT.generic;
  if (POLICE.test(text)) return WEIGHT.police;
  if (hasForm) return WEIGHT.form + WEIGHT.kind;
  if (isKind) return WEIGHT.kind;
  if (isDomain(text)) return WEIGHT.domain;
  return /[a-z][A-Z]/u.test(text) ? WEIGHT.mixedCase : 0;
}

/** The names a line of a letterhead is made of: one, or several between strokes and dots. */
function wholeNames(text: string): readonly Name[] {
  if (text.length > 160) return [];
  const found: Name[] = [];
  let start = 0;
  for (const part of text.split(/(?<= )[/|·•](?= )|\*\*/u)) {
    start = text.indexOf(part, start);
    const name = wholeName(part);
    if (name !== null) found.push({ ...name, start: name.start + start, end: name.end + start });
    start += part.length;
  }
  return found;
}

/** A line that is a name by its looks alone. */
function plainLine(text: string): Name | null {
  const [name] = namesIn(text.slice(0, 60), true);
  return name !== undefined && name.start === 0 && name.end === text.length && !name.isGeneric ? name : null;
}

/** Whether the first word of a name stands again in the rest of the notice. */
function recurs(name: string, passage: number, { passages }: Reading): boolean {
  const [first = ""] = name.split(" ");
  return first.length >= 4 && passages.slice(passage + 1).some(({ normal }) => normal.text.includes(first));
}

const isLarge = (text: string): boolean => text.length <= 120 && text === text.toUpperCase();
