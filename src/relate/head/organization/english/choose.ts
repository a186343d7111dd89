import type { Voice } from "../../voice.ts";
import type { Found } from "../found.ts";
import { isDomain } from "./domain.ts";
import { isFormOf, isProgramme, isShortOf, isStart, registeredOf } from "./form.ts";
import { surnameIn } from "./person.ts";
import { type Weighed, weightOf } from "./weighed.ts";

/** The name also stands where no sentence begins. */
export const INSIDE = "inside";

/** More mentions than this make a name no surer. */
const MENTIONS = 6;
/** A name that weighs less is no more than a capitalised word. */
const SUREST = 2;
/** What is called a hospital or a council is a name by that alone; it takes less to make it the body. */
const SUREST_KIND = 1.8;
/** Signs that make even a single word at the beginning of a sentence a name. */
const SURE_SIGNS = [
  "speaks",
  "names-itself",
  "is-headed",
  "here-at",
  "written-for",
  "desk",
  "from",
  "team",
  "channel",
  "copyright",
  "owns",
  "said",
  "finds",
  "letterhead",
  "shortened",
  "statement-of",
  "represented",
  "signs",
  "is-hit",
  "is-named",
  "line-of-head",
  "heads-title",
  "report-for",
  "belongs-to",
  "is-readers",
  "has-readers",
  "told-of",
  "greets",
  "employs",
  "is-part",
  "makes-this",
];

/** What being in the title alone counts for. */
const ONLY_IN_TITLE = 1.5;
/** So many mentions make a name more than a place. */
const OFTEN = 4;
/** What speaks against a programme of a body named besides. */
const PROGRAMME = 4;
/** What a mention counts for. */
const MENTION = 0.4;

/** The last word of a name, a surname where it is a person's. */
export const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

/**
 * The name with the most weight, mentions of its short forms included. Of the forms of one name the one with a legal form is given, else
 * the one that is surest by itself.
 */
export function heaviest(all: readonly Weighed[], persons: ReadonlySet<string>, voice: Voice): Found | null {
  const surnames = new Set(all.flatMap(({ name }) => (name.isKind ? [] : (surnameIn(name.text) ?? []))));
  const names = all.filter(
    (one) =>
      !isPerson(one, surnames, voice) &&
      (one.name.isKind || !persons.has(lastWord(one.name.text))) &&
      !isSurname(one, all) &&
      isNoOpener(one) &&
      isVouched(one),
  );
  let best: Weighed | null = null;
  let most = 0;
  for (const one of names) {
    const forms = names.filter((other) => other !== one && isFormOf(other, one));
    const mentions = Math.min(
      MENTIONS,
      forms.reduce((sum, form) => sum + form.mentions, one.mentions),
    );
    const shared =
      forms.reduce((sum, form) => sum + Math.max(0, weightOf(form)), 0) / 4 +
      againstForms(one, all) -
      (isVendor(one, forms) ? VENDOR : 0);
    const onlyInTitle = mentions < 2 && one.signs.has("title") && !one.signs.has("is-hit") ? ONLY_IN_TITLE : 0;
    // What is named again and again is more than where something is.
    const place = one.mentions >= OFTEN ? -Math.min(0, one.signs.get("is-place") ?? 0) : 0;
    const weight =
      weightOf(one) + mentions * MENTION + shared + place - onlyInTitle - (isProgramme(one, names) ? PROGRAMME : 0);
    if (weight < (one.name.isKind && !one.name.isGeneric ? SUREST_KIND : SUREST)) continue;
    if (weight > most || (weight === most && best === null)) [best, most] = [one, weight];
  }
  best ??= onlyOne(names) ?? onlyOne(all.filter(isInitials)) ?? likeliest(all, persons, voice);
  if (best === null) return null;
  const chosen = best.name.text;
  const full =
    registeredOf(best, names) ??
    names.find(({ name }) => name.hasForm && isStart(chosen, name.text) && goesOnWithForm(name.text, chosen)) ??
    names.find(({ short }) => short?.toLowerCase() === chosen.toLowerCase()) ??
    names.find((one) => one.name.isKind && isShortOf(best, one) && !best.name.isKind && weightOf(one) > 0) ??
    names.find(
      (one) => !chosen.includes(" ") && isStart(chosen, one.name.text) && TELLS.some((sign) => one.signs.has(sign)),
    );
  return full?.found ?? best.found;
}

/** What is said of a body that speaks or is told of by its full name once: Alder Credit Reporting said, and Alder from there on. */
const TELLS = ["said", "finds", "lead", "opens"];

/** Whether a longer name goes on behind a shorter with a blank, or with a comma and its legal form alone: Alder Title, LLC. */
const goesOnWithForm = (long: string, short: string): boolean =>
  long.charAt(short.length) === " " || /^, [A-Z][\w.]{1,8}(?: [A-Z][\w.]{1,5})?$/u.test(long.slice(short.length));

/** What a name must weigh that is the only one a notice has. */
const LEAST = 1.2;

/** Offices that are told, and parts of bodies. */
const OFFICE =
  /^(?:Department|Ministry) (?:for|of)\b|\b(?:Services?|Agency|Division|Department|Office|Unit|Police|Board|Bureau|Commission|Court|Government|Council on [A-Z][a-z]{2,20})$/u;

/** The name that something speaks for and nothing against, where no name is sure: most notices name their body once at least. */
function onlyOne(names: readonly Weighed[]): Weighed | null {
  const left = names.filter(
    (one) =>
      [...one.signs.values()].every((weight) => weight > -1.5) &&
      (one.name.isKind || (isDomain(one.name.text) && one.mentions >= 2) || isInitials(one)) &&
      !OFFICE.test(one.name.text) &&
      weightOf(one) + Math.min(MENTIONS, one.mentions) * MENTION >= LEAST,
  );
  const [only, ...others] = left;
  if (only === undefined) return null;
  if (others.every((other) => isFormOf(other, only) || isFormOf(only, other))) return only;
  // Of several, a body that people or schools are called by goes before what it has.
  const whole = left.filter(({ name: { text } }) =>
    /\b(?:University|College|Hospital|Council|County|City|School District|Bank)\b/u.test(text),
  );
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

/**
 * The name that most speaks for where none is sure: a notice without any body is rarer than one that names it in passing. What anything
 * speaks against is not taken, nor a word that only opens sentences, nor a person.
 */
function likeliest(all: readonly Weighed[], persons: ReadonlySet<string>, voice: Voice): Weighed | null {
  const surnames = new Set(all.flatMap(({ name }) => (name.isKind ? [] : (surnameIn(name.text) ?? []))));
  let best: Weighed | null = null;
  for (const one of all) {
    const { text, isKind, isGeneric } = one.name;
    const isName = isKind || (text.includes(" ") ? !PERSON.test(text) : one.mentions >= 2) || one.signs.has("title");
    if (isGeneric || !isName || (!isKind && !one.signs.has(INSIDE) && !text.includes(" "))) continue;
    if ([...one.signs.values()].some((weight) => weight <= -1.5)) continue;
    if (isPerson(one, surnames, voice) || (!isKind && persons.has(lastWord(text)))) continue;
    if (best === null || likelihoodOf(one) > likelihoodOf(best)) best = one;
  }
  return best;
}

const likelihoodOf = (one: Weighed): number =>
  weightOf(one) + Math.min(MENTIONS, one.mentions) * MENTION + (one.name.isKind && !OFFICE.test(one.name.text) ? 1 : 0);

/** A body that goes by its initials, inside a sentence and with what is its own: several CCB accounts. */
const isInitials = ({ name: { text }, signs }: Weighed): boolean =>
  /^[A-Z]{3,6}$/u.test(text) &&
  signs.has(INSIDE) &&
  ["modifies", "belongs", "owns", "is-hit"].some((sign) => signs.has(sign));

/** What persons do as well as bodies; a name with none but these in words of its own is no more than somebody who spoke. */
const OF_ANYBODY: ReadonlySet<string> = new Set([
  "looks",
  "named",
  INSIDE,
  "said",
  "acts",
  "has",
  "reference",
  "according",
  "signature",
  "heads-title",
  "is-ours",
]);

/** Somebody by a given and a family name, the family name alone, or one plain word of whom nothing is told that is told of bodies only. */
function isPerson(
  { name: { text, isKind, hasForm }, signs }: Weighed,
  surnames: ReadonlySet<string>,
  voice: Voice,
): boolean {
  if (isKind || hasForm || isDomain(text)) return false;
  const isPlain = [...signs.keys()].every((sign) => OF_ANYBODY.has(sign) || (voice === "news" && sign === "finds"));
  if (surnameIn(text) !== null && !text.includes("&")) return isPlain || signs.has("has-post");
  return surnames.has(text) || (isPlain && /^[A-Z][a-zé]{1,20}$/u.test(text));
}

/** "Gil Salazar, the officer, … said Salazar": a word that another name ends in, and that is no kind of body, is who somebody is. */
const isSurname = ({ name }: Weighed, all: readonly Weighed[]): boolean =>
  /^[A-Z][a-z]{2,20}$/u.test(name.text) &&
  !name.isKind &&
  all.some(
    ({ name: { text, isKind, hasForm } }) => !isKind && !hasForm && PERSON.test(text) && lastWord(text) === name.text,
  );
/** A first name or two in front of a surname. */
const PERSON = /^[A-Z][a-z]{1,15} (?:[A-Z]\.? |[A-Z][a-z]{1,15} )?[A-Z][a-z]{2,20}$/u;

/** What speaks against the longer form of a name (our vendor, Blackbaud, Inc.) speaks against the shorter, and the other way round. */
const againstForms = (one: Weighed, all: readonly Weighed[]): number =>
  Math.min(
    0,
    ...all
      .filter(({ name: { text } }) => isStart(text, one.name.text) || isStart(one.name.text, text))
      .map(({ signs }) => Math.min(0, ...[...signs].map(([sign, weight]) => (VENDOR_SIGNS.has(sign) ? weight : 0)))),
  );

/** Whether a name, in one of its forms, is introduced as a vendor's: whatever it found out or owns, it is not who gives notice. */
const isVendor = (one: Weighed, forms: readonly Weighed[]): boolean =>
  [one, ...forms.filter(({ name: { text } }) => isStart(one.name.text, text))].some(
    ({ signs }) => signs.has("is-vendor") || signs.has("is-vendor-aside") || signs.has("is-our-system"),
  );
/** What that counts for, beside the sign itself. */
const VENDOR = 5;

const VENDOR_SIGNS: ReadonlySet<string> = new Set([
  "is-vendor",
  "is-vendor-aside",
  "told-a-body",
  "is-described",
  "informed-by",
  "told-us",
  "is-our-system",
]);

/** A word in capitals that is named once needs more than a thing of its own to be the body. */
const isVouched = ({ name: { text, isKind, hasForm }, signs, mentions }: Weighed): boolean =>
  isKind ||
  hasForm ||
  (mentions >= 2 && !/^[a-z]/u.test(text) && (!isDomain(text) || signs.has("title"))) ||
  // the ANU community, the ANU website
  (signs.has("product") && signs.has("modifies")) ||
  SURE_SIGNS.some((sign) => signs.has(sign));

/** A single word that only ever opens sentences is a word, not a name, unless something tells that it is one. */
function isNoOpener({ name: { text }, signs }: Weighed): boolean {
  if (text.includes(" ") || isDomain(text) || !/^[A-Z][a-z]+$/u.test(text)) return true;
  return signs.has(INSIDE) || SURE_SIGNS.some((sign) => signs.has(sign));
}
