import type { Reading } from "../../../reading.ts";
import { headLength } from "../../line.ts";
import type { Title } from "../../title.ts";
import type { Voice } from "../../voice.ts";
import type { Found } from "../found.ts";
import { speakerOfAddress, townOfAddress, wardOfHall } from "./address.ts";
import { brandOf, lettersOf, siteOf } from "./brand.ts";
import { echoedIn } from "./echo.ts";
import { frameOf } from "./frame.ts";
import { genericOf } from "./generic.ts";
import { governmentOf, prefectureOf } from "./government.ts";
import { headlinedIn } from "./headline.ts";
import {
  ANY_SCHOOL,
  institutionBelow,
  institutionOpening,
  institutionRun,
  institutionWithin,
  OPENS,
  ownSchoolOf,
  SUBJECT,
  subsidiaryHit,
  townOfSection,
  type Weighed,
} from "./institution.ts";
import { isLabelled, nameOfLine } from "./line.ts";
import { listedIn } from "./listed.ts";
import { type Name, namesIn, sectionIn } from "./name.ts";
import { placedIn } from "./placed.ts";
import { SIGNS } from "./sign.ts";
import { signedBy } from "./signed.ts";
import { openerOf, subjectOf, thankedFor } from "./subject.ts";

/** How much text around a name tells whose it is. */
const WINDOW = 60;
/** Passages of the body that are searched from its beginning, and from the end of the notice. */
const TOP = 12;
const BOTTOM = 10;
/** More mentions than this make a name no surer. */
const MENTIONS = 4;

/** What the place of a name says, and its looks. */
const WEIGHT = {
  beforeTitle: 8,
  letterhead: 6,
  labelledLine: 7,
  signature: 4,
  contact: 2,
  address: 1.5,
  title: 1.5,
  titled: 3,
  any: -2,
  opening: 0.5,
  openingSubject: 1.5,
  form: 1,
  section: -1,
  subject: 3,
  headlined: 3,
  opener: 1,
  government: 1,
  brand: 1,
  letters: 0.6,
  echoed: 2.5,
  site: 2,
  mention: 0.3,
} as const;
/** A name that weighs less may be anybody's. */
const SUREST = 0.5;
/** What a name weighs that only one strong sign speaks for. */
const STANDING = 2;

/** The body whose incident a Japanese notice tells of, by all that is said around its names; null where none is sure. */
export function organizationOf(reading: Reading, voice: Voice, title: Title | null): Found | null {
  const weighed = new Map<string, Weighed>();
  const add = (found: Found, text: string, sign: string, weight: number): void => {
    const key = text.replace(/\s/gu, "");
    const known = weighed.get(key) ?? { found, text: key, signs: new Set<string>(), weight: 0, mentions: 0 };
    weighed.set(key, known);
    if (known.signs.has(sign)) return;
    known.signs.add(sign);
    known.weight += weight;
  };
  const head = headLength(reading);
  const count = reading.passages.length;
  const listed = title === null || voice === "news" ? null : listedIn(reading, title, head);
  if (listed !== null) return ownSchoolOf(reading, listed, head) ?? listed;
  const ofSubsidiary = voice !== "news" && SUBSIDIARY.test(openingOf(reading, head));
  reading.passages.forEach(({ normal: { text }, block }, passage) => {
    const atTop = passage < head + TOP;
    const atBottom = passage >= Math.max(head, count - BOTTOM);
    if (!atTop && !atBottom) return;
    const line = voice === "news" || passage === title?.passage ? null : nameOfLine(text);
    if (
      line !== null &&
      !(PRESS.test(text) && isOnlyHere(reading, passage, text)) &&
      (passage < head || (atBottom && block.marker === null))
    ) {
      const place = passage >= head ? "signature" : isLabelled(text) ? "labelledLine" : "letterhead";
      const name = text.slice(line.start, line.end);
      add(
        { passage, ...line, rule: `organization.${place === "signature" ? place : "letterhead"}` },
        name,
        place,
        WEIGHT[place],
      );
    }
    for (const name of namesIn(text)) {
      const found = { passage, start: name.start, end: name.end, rule: "organization.named" };
      if (name.sort === "form") add(found, name.text, "form", WEIGHT.form);
      if (passage === title?.passage) add(found, name.text, "title", WEIGHT.title);
      if (ANY_SCHOOL.test(name.text)) add(found, name.text, "any", WEIGHT.any);
      else if (passage === title?.passage && TITLED_AT.test(text.slice(name.end)))
        add(found, name.text, ofSubsidiary ? "subsidiary-hit" : "titled", WEIGHT.titled);
      if (atTop) weigh(reading, name, found, add);
      if (passage >= head && passage < head + 2) add(found, name.text, "opening", WEIGHT.opening);
      if (
        passage === head &&
        OPENS.test(text.slice(0, name.start)) &&
        voice !== "news" &&
        SUBJECT.test(text.slice(name.end).replace(ASIDE, ""))
      )
        add(found, name.text, "opening-subject", WEIGHT.openingSubject);
      if (atBottom && name.start > 8 && ADDRESSED.test(text) && HOUSE.test(text.slice(name.end - 2)))
        add({ ...found, rule: "organization.contact" }, name.text, "address", WEIGHT.address);
      if (atBottom && name.start <= 12 && text.length <= 80 && CONTACT.test(aboveAnd(reading, passage)))
        add({ ...found, rule: "organization.contact" }, name.text, "contact", WEIGHT.contact);
      const known = weighed.get(name.text.replace(/\s/gu, ""));
      if (known !== undefined) known.mentions++;
    }
    if (voice === "news" || !(passage < head + 2 || (atBottom && CONTACT.test(aboveAnd(reading, passage))))) return;
    const section = sectionIn(text);
    // Where the section stands behind its body, it is the body's (…県商工労働部経営支援課).
    if (section !== null && !namesIn(text).some(({ start }) => start === section.start))
      add(
        { passage, start: section.start, end: section.end, rule: "organization.section" },
        section.text,
        "section",
        STANDING,
      );
  });
  const thanked = thankedFor(reading, head);
  const brand = voice === "news" ? null : brandOf(reading, head);
  const letters = voice === "news" ? null : lettersOf(reading);
  const site = voice === "news" || title === null ? null : siteOf(reading, title, head);
  const frame = voice === "news" ? null : frameOf(reading, head);
  const echoed = voice === "news" ? null : echoedIn(reading, head, title?.passage);
  const opener = openerOf(reading, head);
  const headlined = headlinedIn(reading, head, title);
  const government = voice === "news" ? null : (governmentOf(reading) ?? prefectureOf(reading, head, title));
  for (const [name, sign, weight] of [
    [opener, "opener", WEIGHT.opener],
    [headlined, "headlined", WEIGHT.headlined],
    [government, "government", WEIGHT.government],
    [thanked, "thanked", STANDING],
    [brand, "brand", WEIGHT.brand],
    [letters, "letters", WEIGHT.letters],
    [site, "site", WEIGHT.site],
    [frame, "frame", WEIGHT.site],
    [echoed, "echoed", WEIGHT.echoed],
  ] as const) {
    if (name === null) continue;
    add(name, reading.passages[name.passage]?.normal.text.slice(name.start, name.end) ?? "", sign, weight);
  }
  for (const { found, text, sign, weight } of placedIn(reading, head, title)) add(found, text, sign, weight);
  if (voice === "news") {
    const subject = subjectOf(reading, head, title);
    if (subject !== null) {
      const text = reading.passages[subject.passage]?.normal.text.slice(subject.start, subject.end) ?? "";
      add(subject, text, "subject", WEIGHT.subject);
    }
  }
  const best = heaviest([...weighed.values()]);
  return (
    (best?.rule === "organization.section" ? townOfAddress(reading) : wardOfHall(reading, best)) ??
    best ??
    (voice === "news" ? null : speakerOfAddress(reading)) ??
    genericOf(reading, head, title) ??
    (voice === "news" ? null : signedBy(reading, head))
  );
}

/** Where it is or who heads it, in a bracket behind its name: ○○株式会社(社長:…). */
const ASIDE = /^\([^()]{1,60}\)/u;

/** The name of a paper or station on a line of its own, that the text has nowhere else, is who reported. */
const PRESS = /^[^\s。、]{2,14}(?:新聞|新聞社|放送|テレビ|通信社|ニュース)$/u;
const isOnlyHere = ({ passages }: Reading, passage: number, name: string): boolean =>
  passages.every(({ normal }, index) => index === passage || !normal.text.includes(name));

/** The parent gives notice of what happened at its subsidiary. */
const SUBSIDIARY =
  /(?:[当弊]社|[当弊]行)(?:グループ)?の?(?:連結|完全)?(?:子会社|グループ会社|関連会社)(?!(?:の|が)?(?:提供|利用|各社|から))/u;
const openingOf = ({ passages }: Reading, head: number): string =>
  passages
    .slice(head, head + 2)
    .map(({ normal }) => normal.text.slice(0, 200))
    .join("");

/** How a title says where it happened, or whose doing it was. */
const TITLED_AT =
  /^(?:にお[いけ]|での|内での|(?:の)?(?:職員|教員|教諭|社員|従業員|医師)による|が(?:運営|管理|保有)する)/u;

/** An address, and who sits in a house of its own there. */
const ADDRESSED = /〒|番地|[0-9]丁目|[0-9]-[0-9]/u;
const HOUSE = /^(?:.[市町村区]役[所場]|.[府県]庁|区役|役所|大学|病院)/u;

/** What a contact line or its heading says. */
const CONTACT =
  /問い?合わ?せ|連絡先|照会先|担当(?:者|課|部|】|\s?[:：])|電話|TEL|Tel|直通|内線|[\w.]@|(?<![0-9])0[0-9]{1,3}-[0-9]{2,4}-[0-9]{3,4}/u;

/** A passage with the heading above it. */
function aboveAnd({ passages }: Reading, passage: number): string {
  const parent = passages[passage]?.block.parent ?? null;
  const heading = parent === null ? "" : (passages[parent]?.normal.text ?? "");
  return `${heading}\n${passages[passage]?.normal.text ?? ""}`;
}

function weigh(
  reading: Reading,
  name: Name,
  found: Found,
  add: (found: Found, text: string, sign: string, weight: number) => void,
): void {
  const text = reading.passages[found.passage]?.normal.text ?? "";
  const own = text.slice(Math.max(0, name.start - WINDOW), name.start);
  const before = own === "" ? (aboveAnd(reading, found.passage).split("\n")[0] ?? "") : own;
  const isAside = name.sort === "form" && text.charAt(name.end) === ")";
  const after = text.slice(name.end + (isAside ? 1 : 0), name.end + WINDOW);
  for (const { id, weight, ...sign } of SIGNS) {
    if (sign.of !== undefined && !sign.of.test(name.text)) continue;
    if (sign.before !== undefined && !sign.before.test(before)) continue;
    if (sign.after !== undefined && !sign.after.test(after)) continue;
    add({ ...found, rule: `organization.${id}` }, name.text, id, weight);
  }
}

/** The name with the most weight, its mentions under longer and shorter forms included; of equals the first. */
function heaviest(all: readonly Weighed[]): Found | null {
  let best: Weighed | null = null;
  let most: number = SUREST;
  for (const one of all) {
    if (!isSpokenFor(one) || isHired(one)) continue;
    const forms = all.filter(
      (other) => other !== one && (other.text.includes(one.text) || one.text.includes(other.text)),
    );
    const mentions = Math.min(
      MENTIONS,
      forms.reduce((sum, form) => sum + form.mentions, one.mentions),
    );
    const shared = forms.reduce((sum, { weight }) => sum + Math.max(0, weight), 0) / 4;
    const hired = isHired(one) ? 0 : forms.some((form) => isHired(form)) ? HIRED : 0;
    const weight = one.weight + shared + mentions * WEIGHT.mention - hired;
    if (weight > most || (weight === most && best === null)) [best, most] = [one, weight];
  }
  if (best === null) return null;
  const named = best;
  // 東和物流ホールディングスは傘下の東和物流の…: the holding is another body.
  const fuller = named.signs.has("subsidiary-hit") ? undefined : all.find((one) => isFullerThan(one, named));
  const within = institutionWithin(best, all);
  if (within !== undefined) return (all.find((one) => isFullerThan(one, within)) ?? within).found;
  const hit = subsidiaryHit(best, all) ?? institutionRun(best, all) ?? townOfSection(best, all);
  return (hit ?? institutionBelow(best, all) ?? institutionOpening(best, all) ?? fuller ?? best).found;
}

/** What a name has that is only passed by: its form, a place near the beginning. */
const PASSING: ReadonlySet<string> = new Set(["form", "opening", "hired", "contractor", "tells", "is-told"]);
/** Whether more is said of a name than that it is there: who is named once in a notice of 当社 is somebody else. */
const isSpokenFor = ({ signs }: Weighed): boolean => [...signs].some((sign) => !PASSING.has(sign));

const isFullerThan = (one: Weighed, { text }: Weighed): boolean =>
  one.text.length > text.length &&
  one.weight >= 0 &&
  (one.text.endsWith(text) ||
    one.text.endsWith(`${text}役所`) ||
    (one.text.startsWith(text) && HOLDING.test(one.text.slice(text.length))));

/** What the full name of a group goes on with. */
const HOLDING = /^(?:ホールディングス|HD|株式会社|合同会社|有限会社){1,2}$/u;

/** What speaks against the full name of a contractor speaks against its short one. */
const isHired = ({ signs }: Weighed): boolean => signs.has("hired") || signs.has("contractor");
const HIRED = 4;
