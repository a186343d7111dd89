import { anyOf } from "../../../../text/any-of.ts";
import { unitsOf } from "../../../../text/units.ts";
import { isDomain } from "./domain.ts";
import { isForm, KIND_WORDS, LONGEST_FORM, opensWithForm, properCase } from "./kind.ts";
import { ownsBody } from "./owned.ts";
import type { Token } from "./token.ts";
import { CONNECTORS, IN_HEADING, NEVER, NEVER_FIRST } from "./words.ts";

/** How many words a name has at most. */
const MOST_WORDS = 12;

const isLarge = unitsOf(/[A-ZÀ-Þ]/u);

/** A place in an order: Members 1st Credit Union. */
const ORDINAL = /^[0-9]{1,2}(?:st|nd|rd|th)$/u;

/** Names whose capital comes later: eMonde, 7-Twelve, 21andOver, but neither 2FA nor 3M. */
const LATE_CAPITAL = /^(?:[a-z]{1,2}|[0-9]{1,4}-?[a-z]{0,6})[A-Z][a-z]{2,20}/u;
const isCapital = ({ text }: Token): boolean =>
  isLarge(text.charCodeAt(0)) || isDomain(text) || LATE_CAPITAL.test(text);

/** Places and offices whose first word alone begins no name. */
const PLACED =
  /^(?:New (?:York|Jersey|Zealand|Mexico|Hampshire|England|Orleans|Haven|South|Brunswick|Delhi|Castle|Hope)|Home (?:Affairs|Office|Depot|Care))$/u;

/** Words that begin headings and fields, and the names of banks and societies as well: Access Credit Union, Credit Counselling Norland. */
const OFTEN_FIRST = /^(?:Access|Credit|Security|Home|Mail|Well|Right|Data|Personal)$/u;
const FIRST_OF_BODY = anyOf(
  [
    anyOf(
      [
        // Money.
        /Credit Union|Bank|Savings|Insurance|Mutual/u,
        // Health.
        /Healthcare|Hospice|Clinic|Hospital/u,
        // Bodies of any kind.
        /Foundation|Trust|Inc|LLC|Ltd|Limited|Corp|Corporation|Group/u,
      ],
      "u",
      { before: /(?:Access|Security|Home|Mail|Well|Right|Data|Personal) (?:[A-Z][a-z]{2,14} ){0,2}/u, after: /\b/u },
    ),
    // "Credit Union of …", "Credit Management".
    /Credit (?:Union of|Counsell?ing|Suisse|Agricole|Acceptance|Management|Corp|One|Human|Valley)\b/u,
  ],
  "u",
  { before: /^/u },
);

/** Short forms with a stop: what is large behind them begins a sentence (Alder Pay Co. New customers …). */
const ENDS_NAME = /^(?:Co|Inc|Corp)\.$/u;

/** Bodies that are named by what they are about: Institute on Aging. */
const ABOUT: ReadonlySet<string> = new Set([
  "Action",
  "Institute",
  "Center",
  "Centre",
  "Council",
  "Commission",
  "Committee",
]);

/** Bodies that a number tells apart: Unit 9, School District 12. */
const NUMBERED: ReadonlySet<string> = new Set([
  "Unit",
  "District",
  "Local",
  "Lodge",
  "Ward",
  "USD",
  "ISD",
  "CSD",
  "RSU",
  "SAU",
  "SAD",
  "MSAD",
  "CUSD",
  "CISD",
  "Region",
  "Division",
  "Station",
  "Post",
  "Chapter",
]);

/** A passage as long as this is prose, whose lines break anywhere. */
const PROSE = 200;

/** Brava Beans (Ireland) DAC, Jetstone (Asia Pacific) Pte Ltd: a word or two in brackets inside a name. */
const isBracketed = (text: string, token: Token, between: string): boolean =>
  between === " (" &&
  /[a-z]/u.test(token.text) &&
  (text.charAt(token.end) === ")" || /^ [A-Z][a-z]{2,14}\) [A-Z]/u.test(text.slice(token.end, token.end + 19)));

/** What a body's name ends in, whose own are its parts: Alder University's | Housing department. */
const WHOLE_BODY: ReadonlySet<string> = new Set([
  "University",
  "College",
  "Hospital",
  "Council",
  "Institute",
  "Company",
  "Corporation",
  "Bank",
  "District",
  "Agency",
  "Ministry",
]);

const isPossessor = (text: string): boolean =>
  /^(?:Women|Men|Children|Girls|Boys|King|Queen|People|Farmers|Veterans)$/u.test(text);

/** Whether a name may begin at a word. */
export function opens(text: string, token: Token | undefined, next: Token | undefined, isHeading: boolean): boolean {
  if (token === undefined || !isCapital(token) || token.text.length < 2 || CONNECTORS.has(token.text)) return false;
  if (next !== undefined && next.start === token.end + 1 && PLACED.test(`${token.text} ${next.text}`)) return true;
  if (opensWithForm(text.slice(token.start, token.start + LONGEST_FORM))) return true;
  const word = properCase(/['’]/u.test(token.text) ? token.text.replace(/['’](?:ve|m|re|ll|d)$/u, "") : token.text);
  if (OFTEN_FIRST.test(word) && next !== undefined && FIRST_OF_BODY.test(text.slice(token.start, token.start + 80)))
    return true;
  if (word === "First" && next !== undefined && next.start === token.end + 1 && isCapital(next))
    return !IN_HEADING.has(properCase(next.text)) && !NEVER.has(properCase(next.text));
  if (NEVER.has(word) || NEVER.has(token.text)) return false;
  if (NEVER_FIRST.has(word)) return next !== undefined && isInside(text, token, next);
  return !(isHeading && IN_HEADING.has(word));
}

/** Behind an article inside a sentence a word is large because it begins a name, even one that headings begin with: the Public Library of Alder. */
const isInside = (text: string, token: Token, next: Token): boolean =>
  /(?:^|[a-z,.] )[Tt]he $/u.test(text.slice(Math.max(0, token.start - 6), token.start)) &&
  next.start === token.end + 1 &&
  isCapital(next) &&
  /^(?:Public|First|Home|Mail|Press|News|Media|Personal|Security|Report|Student|Customer|New|Emergency)$/u.test(
    token.text,
  ) &&
  KIND_INSIDE.test(text.slice(next.start, next.start + 60));
/** What says that words are the name of a body. */
const KIND_INSIDE = anyOf(
  [
    // Offices, and what serves people.
    /Health|Library|School|Schools|Works|Service|Agency|Authority|Council|Office|Hospital|Board/u,
    // Firms, and those who have joined.
    /Trust|Bank|Corporation|Union|Association|Society|Institute|Center|Centre|Club/u,
  ],
  "u",
  { before: /^(?:[A-Z][\w'’-]{1,20} ){0,2}/u, after: /\b/u },
);

/** Words behind "at" and "on" that go on with a name: Hospice at Home. */
const GOES_ON: ReadonlySet<string> = new Set(["Home", "Work", "Sea", "Heart", "Law", "Hand"]);

/** A campus of a university is part of its name: University of Alder at Birchton. */
const isOfUniversity = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.text === "University" && tokens[from + 1]?.text === "of";

/** What is made secure by an office: Ministry of Social Security. */
const SECURE = /^(?:Social|National|Homeland|Food|Job|Public|Energy|Health|Employment)$/u;

/** The index of the last token of the run that begins at `from`. */
export function runFrom(text: string, tokens: readonly Token[], from: number, isHeading: boolean): number {
  let last = from;
  for (let at = from + 1; at < tokens.length && at - from < MOST_WORDS; at++) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (before === undefined || token === undefined) break;
    const between = text.slice(before.end, token.start);
    const form = isForm(token.text.replace(/\.$/u, ""));
    const isJoint = between === " " || (between === "\n" && !isHeading && text.length >= PROSE);
    if (!isJoint && !(form && /^[,)]{0,2} $/u.test(between)) && !isBracketed(text, token, between)) {
      const possessor = before.owns && /^['’]s $/u.test(between) && !(at - from > 1 && WHOLE_BODY.has(before.text));
      const isSaint = /^(?:St\.?|Saint)$/u.test(tokens[at - 2]?.text ?? "");
      const isOwner = possessor && (isSaint || isPossessor(before.text) || KIND_WORDS.has(token.text));
      if (!isOwner && !(before.owns && ownsBody(text, before.end))) break;
    }
    if (/^\d{1,4}$/u.test(token.text) && NUMBERED.has(before.text)) last = at;
    if (token.text === "on" && ABOUT.has(before.text)) continue;
    if (ENDS_NAME.test(before.text) && !form) break;
    if (ORDINAL.test(token.text)) continue;
    if (token.text === "at" && (GOES_ON.has(tokens[at + 1]?.text ?? "") || isOfUniversity(tokens, from))) continue;
    if (CONNECTORS.has(token.text) || /^\d{1,4}$/u.test(token.text)) continue;
    const word = properCase(token.text);
    // Alder IT Services, but not "WHAT IT MEANS".
    const isShort = token.text === "IT" && at > from && text !== text.toUpperCase();
    const isCompound = word === "Security" && SECURE.test(before.text);
    const isFormWord = form && !isHeading && token.text === token.text.toUpperCase();
    if (
      !(isCapital(token) || form) ||
      (NEVER.has(word) && !isFormWord && !isShort) ||
      (isHeading && IN_HEADING.has(word) && !isCompound)
    )
      break;
    last = at;
  }
  return last;
}
