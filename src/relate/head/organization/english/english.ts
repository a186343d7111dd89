import { anyOf } from "../../../../text/any-of.ts";
import type { Reading } from "../../../reading.ts";
import { headLength } from "../../line.ts";
import type { Title } from "../../title.ts";
import type { Voice } from "../../voice.ts";
import type { Found } from "../found.ts";
import { domainsOf, isDomainOf, referencesTo, wordsOf } from "./agreement.ts";
import { APPOSITION, ASIDE, SHORT } from "./behind-name.ts";
import { brandOf, letterheadOf } from "./brand.ts";
import { heaviest, INSIDE, lastWord } from "./choose.ts";
import { isDeskLine } from "./desk-line.ts";
import { isDomain } from "./domain.ts";
import { creditGenerics } from "./generic.ts";
import { properCase } from "./kind.ts";
import { placedName, plainFoot, plainHead, wholeNames } from "./line.ts";
import { type Name, namesIn } from "./name.ts";
import { isSender } from "./person.ts";
import { SIGNS } from "./sign.ts";
import type { Sign } from "./sign-type.ts";
import { isSubject } from "./subject.ts";
import type { Weighed } from "./weighed.ts";

/** How much text before and behind a name tells whose it is. */
const WINDOW = 110;
/** Passages from the top that are searched, and from the bottom. */
const TOP = 40;
const BOTTOM = 8;

/** So many mentions by what a body is (the university) count. */
const REFERENCES = 4;

/** What the place of a name says, and its looks. */
const WEIGHT = {
  letterhead: 4,
  plainLine: 3,
  plainFoot: 2,
  lineOfHead: 1,
  opens: 1.25,
  lead: 1,
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
  watches: -1,
  pressOffice: -6,
  counsel: -10,
} as const;

/** The body whose incident an English notice tells of, by all that is said around its names; null where none is sure. */
export function organizationOf(reading: Reading, voice: Voice, title: Title | null): Found | null {
  const { names, persons } = weighedNames(reading, voice, title);
  return (
    (voice === "news" ? null : letterheadOf(reading)) ??
    heaviest(names, persons, voice) ??
    (voice === "news" ? null : brandOf(reading))
  );
}

/** A sign as it is asked of each name: all have the same keys, so that V8 finds each at once in whichever of them. */
type ReadSign = Pick<Sign, "id" | "weight"> & {
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly isKind: boolean | null;
  readonly onlyOfSubjects: boolean;
  readonly headOnly: boolean;
};

const readSign = ({
  id,
  weight,
  before,
  after,
  notOfKinds,
  onlyOfKinds,
  onlyOfSubjects,
  headOnly,
}: Sign): ReadSign => ({
  id,
  weight,
  before: before ?? null,
  after: after ?? null,
  isKind: onlyOfKinds === true ? true : notOfKinds === true ? false : null,
  onlyOfSubjects: onlyOfSubjects === true,
  headOnly: headOnly === true,
});
const OF_NEWS = SIGNS.filter(({ ownOnly }) => ownOnly !== true).map(readSign);
const OF_ITSELF = SIGNS.filter(({ newsOnly }) => newsOnly !== true).map(readSign);

/** The names of a notice with all that is said around each, and the last words of those that are persons'. */
export function weighedNames(reading: Reading, voice: Voice, title: Title | null): Weighing {
  const weighed = new Map<string, Weighed>();
  const persons = new Set<string>();
  const head = headLength(reading);
  const count = reading.passages.length;
  const read = voice === "news" ? OF_NEWS : OF_ITSELF;
  // Papers name whom it happened to before all others.
  let isFirst = true;
  reading.passages.forEach(({ normal: { text }, block }, passage) => {
    if (passage >= TOP && passage < count - BOTTOM) return;
    if (isDeskLine(reading, passage)) return;
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
    if (voice !== "news") {
      const placed = passage < head ? placedName(text) : null;
      for (const name of placed === null ? wholeNames(text) : [placed]) {
        if (passage < head) add(name, "letterhead", WEIGHT.letterhead, "organization.letterhead");
        else if (passage >= count - BOTTOM) add(name, "signature", WEIGHT.signature, "organization.signature");
      }
    }
    const headLine = voice === "news" ? null : plainHead(reading, passage, title);
    if (headLine !== null) add(headLine, "letterhead", WEIGHT.plainLine, "organization.letterhead");
    const footLine = voice === "news" || passage < Math.max(head, count - BOTTOM) ? null : plainFoot(reading, passage);
    if (footLine !== null) add(footLine, "signature", WEIGHT.plainFoot, "organization.signature");
    for (const name of namesIn(text, isHeading || isLarge(text))) {
      if (passage === title?.passage) add(name, "title", WEIGHT.title, "organization.title");
      else if (passage < head && name.start === 0 && text !== title?.text)
        add(name, "line-of-head", WEIGHT.lineOfHead, "organization.letterhead");
      const before = text.slice(Math.max(0, name.start - WINDOW), name.start);
      const after = text.slice(name.end, name.end + WINDOW);
      const behindAside = after.replace(APPOSITION, "").replace(ASIDE, "");
      if (passage === head && voice === "news" && name.isKind && isFirst)
        add(name, "lead", WEIGHT.lead, "organization.named");
      if (name.isKind) isFirst = false;
      if (passage === head && voice !== "news" && name.isKind && OPENS.test(before) && DOES.test(behindAside))
        add(name, "opens", WEIGHT.opens, "organization.opens");
      add(name, "named", 0, "organization.named");
      const known = weighed.get(name.text.toLowerCase());
      if (known !== undefined) {
        known.mentions++;
        known.short ??= SHORT.exec(after)?.groups?.short ?? null;
        if (!/(?:^|[.!?:“"] ?)$/u.test(before)) known.signs.set(INSIDE, 0);
      }
      const subject = isSubject(before);
      for (const sign of read) {
        if (
          sign.isKind === !name.isKind ||
          (sign.headOnly && passage >= head && passage !== title?.passage) ||
          (sign.onlyOfSubjects && !subject)
        )
          continue;
        if (sign.before !== null && !sign.before.test(before)) continue;
        if (sign.after !== null && !isFollowed(sign.after, after, behindAside)) continue;
        add(name, sign.id, sign.weight, `organization.${sign.weight > 0 ? sign.id : "named"}`);
        if (sign.id === "from" && isSender(name.text, after)) persons.add(lastWord(name.text));
        if (sign.id === "is-person" || sign.id === "has-post") persons.add(lastWord(name.text));
      }
    }
  });
  const domains = domainsOf(reading);
  for (const { name, signs } of weighed.values()) {
    signs.set("reference", Math.min(REFERENCES, referencesTo(name, reading)) * WEIGHT.reference);
    if (isDomainOf(name.text, domains)) signs.set("domain", WEIGHT.ownDomain);
  }
  const isWrittenByCounsel = [...weighed.values()].some(({ signs }) => signs.has("represented"));
  if (isWrittenByCounsel) {
    for (const { name, signs } of weighed.values())
      if (COUNSEL.test(name.text) && !OF_VICTIM.some((sign) => signs.has(sign))) signs.set("counsel", WEIGHT.counsel);
  }
  const spoken = wordsOf(reading);
  creditGenerics([...weighed.values()]);
  const names = withShortForms(weighed).filter(
    (one) => !(isPlainWord(one) && one.mentions < OFTEN && spoken.has(one.name.text.toLowerCase())),
  );
  return { names, persons };
}

/** The names of a notice, and who among them is a person. */
type Weighing = { readonly names: readonly Weighed[]; readonly persons: ReadonlySet<string> };

/** What stands around the subject that a notice opens with: who gives notice begins with its own name. */
const OPENS = /^(?:The |the |At |On behalf of (?:the )?)?$/u;
const DOES = /^,? (?!of\b|and\b|or\b|for\b|in\b)[a-z]{2,14}\b/u;

/** Whether a sign stands behind a name, or behind the remark in brackets that follows the name. */
const isFollowed = (sign: RegExp, after: string, behindAside: string): boolean =>
  sign.test(after) || (behindAside.length < after.length && sign.test(behindAside));

/** What is never said of those who only write for another. */
const OF_VICTIM = ["represented", "title", "is-hit", "finds", "owns"];
/** How firms that write for others end. */
const COUNSEL = /\b(?:LLP|L\.L\.P\.?|PLLC|P\.C\.?|PC|LLC|P\.A\.?|Law|Attorneys|Solicitors)$/u;

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

/** Those whom everybody informs are the victim only where much else says so. */
const POLICE = /\b(?:Police|Constabulary)\b/u;
const MINISTRY = /^(?:Department for|(?:The )?Government of)\b/u;
/** Those who watch over others. */
const WATCHES = anyOf(
  [
    // By what they are called everywhere.
    /Commission(?:er|ers)?|Regulator|Regulatory Authority|Regulation Authority|Ombudsman|Inspectorate|Watchdog|Comptroller/u,
    /(?:Conduct|Monetary|Supervisory|Oversight|Standards|Protection|Competition|Communications|Gambling) (?:Authority|Agency|Board|Office)/u,
    // In one country.
    /Law Society|Bar Association|Stock Exchange|Secret Service|Ofsted|Ofcom|HMRC|IRS|CERT|CISA|Privacy International|Better Business Bureau/u,
    /General (?:Medical|Dental|Pharmaceutical|Teaching) Council|Nursing and Midwifery Council|Internal Revenue|Homeland Security/u,
    /Department of (?:Health and Human Services|Justice|Homeland Security|Financial Services|Education)|Attorney General(?:['’]s Office)?/u,
  ],
  "u",
  { before: /\b/u, after: /\b/u },
);

/** Who sends out the papers of a body: Alder Creek Office of Communications. */
const PRESS_OFFICE = anyOf(
  [
    /(?:Office|Department|Division|Bureau) of (?:Communications?|Media|Marketing|(?:Public|External) (?:Affairs|Relations|Information))/u,
    /(?:Communications|Media Relations|Press|Public (?:Affairs|Relations|Information)) (?:Office|Department|Team|Division|Desk)$/u,
  ],
  "u",
  { before: /\b/u },
);

function ownWeight({ text, isKind, hasForm, isGeneric }: Name): number {
  if (isGeneric) return WEIGHT.generic;
  if (POLICE.test(text) || MINISTRY.test(text)) return WEIGHT.police;
  if (PRESS_OFFICE.test(text) || PRESS_OFFICE.test(text.split(" ").map(properCase).join(" ")))
    return WEIGHT.pressOffice;
  if (WATCHES.test(text)) return WEIGHT.watches;
  if (hasForm) return WEIGHT.form + WEIGHT.kind;
  if (isKind) return WEIGHT.kind;
  if (isDomain(text)) return WEIGHT.domain;
  return /[a-z][A-Z]/u.test(text) ? WEIGHT.mixedCase : 0;
}

const isLarge = (text: string): boolean => text.length <= 120 && text === text.toUpperCase();
