import { unitsOf } from "../../../../text/units.ts";
import {
  beginsWithKind,
  endsInKind,
  hasForm,
  isForm,
  isGeneric,
  isKind,
  isOfTopics,
  KIND_WORDS,
  LONGEST_FORM,
  opensWithForm,
  properCase,
} from "./kind.ts";
import { isOther } from "./others.ts";
import { ownsBody } from "./owned.ts";
import { partnersAt } from "./partners.ts";
import { type Token, tokensOf } from "./token.ts";
import { CONNECTORS, IN_HEADING, NEVER, NEVER_FIRST } from "./words.ts";

/** A run of capitalised words in a passage that may be a name. */
export type Name = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It ends in what a body is (Hospital), or begins with it (University of …), or carries a legal form. */
  readonly isKind: boolean;
  /** It carries a legal form (Inc., Ltd). */
  readonly hasForm: boolean;
  /** It is made of kinds alone: the Health Unit, University Hospitals. */
  readonly isGeneric: boolean;
};

const MOST_WORDS = 12; // of any name

const DOMAIN =
  /^[\w-]{2,40}(?:\.[\w-]{2,20}){0,2}\.(?:com|org|net|edu|gov|io|co|jp|uk|au|ca|nz|me|tv|info|ly|app|dev|ai|gg|fm|xyz|cloud|shop|store|online|eu|nl|fr)$/iu;
/** Names in a passage, in order. In a heading the words notices are made of end a name; in a sentence they may be part of one. */
export function namesIn(text: string, isHeading: boolean): readonly Name[] {
  const tokens = tokensOf(text);
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!opens(text, tokens[at], tokens[at + 1], isHeading)) continue;
    const last = runFrom(text, tokens, at, isHeading);
    const name = nameOf(text, tokens, at, last);
    const end = name?.end ?? tokens[last]?.end ?? 0;
    if (name !== null) found.push(name);
    while ((tokens[at + 1]?.start ?? text.length) < end) at++;
  }
  return found;
}

const isLarge = unitsOf(/[A-ZÀ-Þ]/u);
const ORDINAL = /^[0-9]{1,2}(?:st|nd|rd|th)$/u; // Members 1st Credit Union
/** Names whose capital comes later: eMonde, 7-Twelve, 21andOver, but neither 2FA nor 3M. */
const LATE_CAPITAL = /^(?:[a-z]{1,2}|[0-9]{1,4}-?[a-z]{0,6})[A-Z][a-z]{2,20}/u;
const isCapital = ({ text }: Token): boolean =>
  isLarge(text.charCodeAt(0)) || isDomain(text) || LATE_CAPITAL.test(text);

/** Places and offices whose first word alone begins no name. */
const PLACED =
  /^(?:New (?:York|Jersey|Zealand|Mexico|Hampshire|England|Orleans|Haven|South|Brunswick|Delhi|Castle|Hope)|Home (?:Affairs|Office|Depot|Care))$/u;

/** Words that begin headings and fields, and the names of banks and societies as well: Access Credit Union, Credit Counselling Norland. */
const OFTEN_FIRST = /^(?:Access|Credit|Security|Home|Mail|Well|Right|Data|Personal)$/u;
const FIRST_OF_BODY =
  /^(?:(?:Access|Security|Home|Mail|Well|Right|Data|Personal) (?:[A-Z][a-z]{2,14} ){0,2}(?:Credit Union|Bank|Savings|Insurance|Mutual|Healthcare|Hospice|Clinic|Hospital|Foundation|Trust|Inc|LLC|Ltd|Limited|Corp|Corporation|Group)\b|Credit (?:Union of|Counsell?ing|Suisse|Agricole|Acceptance|Management|Corp|One|Human|Valley)\b)/u;

function opens(text: string, token: Token | undefined, next: Token | undefined, isHeading: boolean): boolean {
  if (token === undefined || !isCapital(token) || token.text.length < 2 || CONNECTORS.has(token.text)) return false;
  if (next !== undefined && next.start === token.end + 1 && PLACED.test(`${token.text} ${next.text}`)) return true;
  if (opensWithForm(text.slice(token.start, token.start + LONGEST_FORM))) return true;
  const word = properCase(/['’]/u.test(token.text) ? token.text.replace(/['’](?:ve|m|re|ll|d)$/u, "") : token.text);
  if (OFTEN_FIRST.test(word) && next !== undefined && FIRST_OF_BODY.test(text.slice(token.start, token.start + 80)))
    return true;
  if (word === "First" && next !== undefined && next.start === token.end + 1 && isCapital(next))
    return !IN_HEADING.has(properCase(next.text)) && !NEVER.has(properCase(next.text));
  return !NEVER.has(word) && !NEVER.has(token.text) && !NEVER_FIRST.has(word) && !(isHeading && IN_HEADING.has(word));
}

/** The index of the last token of the run that begins at `from`. */
function runFrom(text: string, tokens: readonly Token[], from: number, isHeading: boolean): number {
  let last = from;
  for (let at = from + 1; at < tokens.length && at - from < MOST_WORDS; at++) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (before === undefined || token === undefined) break;
    const between = text.slice(before.end, token.start);
    const form = isForm(token.text.replace(/\.$/u, ""));
    if (between !== " " && !(form && /^[,)]{0,2} $/u.test(between)) && !isBracketed(text, token, between)) {
      const possessor = before.owns && /^['’]s $/u.test(between) && !(at - from > 1 && WHOLE_BODY.has(before.text));
      const isSaint = /^(?:St\.?|Saint)$/u.test(tokens[at - 2]?.text ?? "");
      const isOwner = possessor && (isSaint || isPossessor(before.text) || KIND_WORDS.has(token.text));
      if (!isOwner && !(before.owns && ownsBody(text, before.end))) break;
    }
    if (/^\d{1,4}$/u.test(token.text) && NUMBERED.has(before.text)) last = at;
    if (token.text === "on" && ABOUT.has(before.text)) continue;
    if (ENDS_NAME.test(before.text) && !form) break;
    if (ORDINAL.test(token.text)) continue;
    if (CONNECTORS.has(token.text) || /^\d{1,4}$/u.test(token.text)) continue;
    const word = properCase(token.text);
    if (!(isCapital(token) || form) || NEVER.has(word) || (isHeading && IN_HEADING.has(word))) break;
    last = at;
  }
  return last;
}

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
  "Post",
  "Chapter",
]);

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

/** A part of a body behind its name: Kanazawa University | School of Medicine. */
const PART =
  /(?<= (?:University|College|Hospital|Institute|Council) )(?:(?:Graduate |Medical )?School|Department|Faculty|Office|Division|Library|Center|Centre|Students?|President|Website)\b/u;
/** Something of a body's in front of its name: President of Kanazawa University. */
const OF_BODY =
  /^(?:[\w-]{1,20} ){0,3}(?:Website|Homepage|President|Board of (?:Directors|Trustees|Governors|Regents)|Faculty(?= of (?:the )?(?:University|[A-Z][a-z]{2,20} (?:University|College|Institute)))|Members?|Students?|Staff|Director|Dean|(?:General |Associate General |Legal )?Counsel|Attorney|Partner|Owner|Founder|Server|Patients?|Customers?|Clients?|Friends|Officer|Head|Chair|Mayor) of (?:the )?(?=[A-Z])/iu;
/** Somebody's post at a body: Senior Risk Officer for Alder Trust. */
const POST_AT = /^(?:[\w-]{1,20} ){0,3}(?:Officer|Director|Manager) (?:for|at) (?:the )?(?=[A-Z])/u;
/** Where a body is at home, what papers call it (Dirt Publisher | Codemasters), and how many are told of, in front of its name: Oregon-based Fernhill Hospital, Seven Fernhill Hospital staff. */
const AT_HOME =
  /^(?:(?:[A-Z][\w.'’-]{1,20} ){0,2}[A-Z][\w.'’]{1,20}-(?:based|headquartered|area|owned|run|born) (?:[a-z]{3,14} ){0,2}|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?=(?:University|College|City|County|State) of |[A-Z][a-z]+ (?:University|College|County))|(?:[A-Z][\w'’-]{1,14} ){1,2}(?:Publisher|Retailer|Maker|Giant|Insurer|Broker|Carmaker|Start-?[Uu]p) )(?=[A-Z])/u;
/** A desk of a body behind its name, which signs for it: Alder Inns | Guest Care. */
const DESK =
  /(?<=[\w.&'’-] )(?:(?:Customer|Guest|Member|Client|Patient|User|Passenger|Player|Community|Consumer|Donor|Supporter|Trust|Account|Privacy|Security|Support|Management|Executive|Leadership|Communications|Compliance|Incident Response|Trust and Safety) ?){0,2}(?:Care|Services?|Support|Relations|Experience|Success|(?<!(?:Health|Medical|Dental|Care) )Team|Newsroom|Press Office|Media Relations)$/u;
/** Desks are told from bodies (Health Services, Home Care) by the people or the thing they are for. */
const OF_DESK =
  /^(?:Support|Team|Newsroom|Press Office|Media Relations)$|^(?:Customer|Guest|Member|Client|User|Passenger|Player|Consumer|Donor|Supporter|Trust|Account|Privacy|Security|Support|Management|Executive|Leadership|Communications|Compliance|Incident Response) /u;
/** A name that itself ends in 's (Delaney's learned, an incident at Delaney's), told from one that owns what follows. */
const OWN_MARK =
  /^(?<mark>['’]s)(?:$|(?= (?:(?:recently|also) )?(?:has|had|is|was|learned|discovered|became|suffered|experienced|takes|values|regrets|received|identified|detected|found|confirmed|announced|acted|said|says|reported|reports|notified|advised|advises|warned|apologi[sz]ed|told|urged|will|would|did|does|emphasi[sz]es|Reports|Confirms|Warns|Says|Notifies|Announces|Admits)\b))/u;
/** Legal forms of several words or small letters. */
const FOREIGN =
  /^,? (?:sp\. ?z ?o\. ?o\.?|d\. ?o\. ?o\.?|s\. ?r\. ?[ol]\.?|a\. ?s\.|e\. ?V\.?|GmbH & Co\. ?KG|AG & Co\. ?KG|\(Pty\) Ltd\.?|Sdn\.? Bhd\.?|S\.A\. de C\.V\.?|de C\.V\.?|A\/S)(?![\p{L}\p{N}])/u;
const SPLIT = / (?:and|for) (?:the )?/u;

function nameOf(text: string, tokens: readonly Token[], first: number, last: number): Name | null {
  const from = tokens[first];
  const to = tokens[last];
  if (from === undefined || to === undefined) return null;
  let { start } = from;
  let end = text.slice(start, to.end).includes("(") && text.charAt(to.end) === ")" ? to.end + 1 : to.end;
  end = start + withoutPlace(text.slice(start, end)).length;
  start += AT_HOME.exec(text.slice(start, end))?.[0].length ?? 0;
  start += (OF_BODY.exec(text.slice(start, end)) ?? POST_AT.exec(text.slice(start, end)))?.[0].length ?? 0;
  const part = PART.exec(text.slice(start, end));
  if (part !== null) end = start + part.index - 1;
  const desk = DESK.exec(text.slice(start, end));
  if (desk !== null && OF_DESK.test(desk[0])) end = start + desk.index - 1;
  const partners = partnersAt(text, start, end);
  if (partners !== null) return firmAt(text, start - partners, end);
  const split = SPLIT.exec(text.slice(start, end));
  if (
    split !== null &&
    !isOneName(text.slice(start, end), split.index, split[0].length) &&
    !isShortened(text.slice(start, end), text.slice(end, end + 16))
  )
    end = start + split.index;
  start -= listBefore(text, start, end);
  if (isWithArticle(text, start, hasForm(text.slice(start, end)))) start -= "The ".length;
  const foreign = FOREIGN.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  if (foreign > 0) return bodyAt(text, start, end + foreign, true);
  const mark = endsInKind(text.slice(start, end)) ? null : OWN_MARK.exec(text.slice(end, end + 30));
  return bodyAt(text, start, end + (mark?.groups?.mark?.length ?? 0));
}

/** City of Alder (Norland): where a body is, behind a name that says what it is; "(Holdings) Ltd" belongs to the name. */
function withoutPlace(name: string): string {
  const place = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
  const body = name.slice(0, Math.max(0, place));
  return place > 0 && isKind(body) && !hasForm(name) ? body : name;
}

/** A firm that is told by its partners alone. */
function firmAt(text: string, start: number, end: number): Name | null {
  const firm = bodyAt(text, start, end);
  return firm === null ? null : { ...firm, isKind: true };
}

/** The section of a paper in front of a headline: COLLEGES: Data sent to …. */
const SECTION = /^(?:[A-Z]{4,16}S|CRIME|EDUCATION|HEALTH|BREAKING|EXCLUSIVE|UPDATED?|NATION|WORLD)$/u;

function bodyAt(text: string, start: number, end: number, isRegistered = false): Name | null {
  const name = text.slice(start, end);
  if (name.length < 2 || isOther(name) || (start === 0 && text.charAt(end) === ":" && SECTION.test(name))) return null;
  return {
    start,
    end,
    text: name,
    isKind: isRegistered || isKind(name),
    hasForm: isRegistered || hasForm(name),
    isGeneric: isGeneric(name),
  };
}

/** An article is part of a registered name, and of one that has it in large letters inside a sentence (for The Larch House). */
const isWithArticle = (text: string, start: number, isRegistered: boolean): boolean =>
  (isRegistered ? /(?<![\p{L}\p{N}])The $/u : /[a-z] The $/u).test(text.slice(Math.max(0, start - 6), start));

/** Two names that one short form stands for are one: Blue Hill and Red Hill Mutual (BHRHM). */
const isShortened = (words: string, behind: string): boolean =>
  /^ \(["“]?([A-Z]{3,10})["”]?\)/u.exec(behind)?.[1] === words.replace(/[^A-Z]/gu, "");

/** Forms that firms of partners have. */
const PARTNERSHIP = / (?:LLP|PLLP|LLLP|PLLC|P\.C|PC|P\.A|PA|L\.L\.P)\.?$/u;

/** "Institute of Science and Technology" and "Barnes and Noble Inc" are one name, "Fernhill and Ashford" are two. */
function isOneName(words: string, at: number, length: number): boolean {
  const before = words.slice(0, at);
  const after = words.slice(at + length);
  if (/ for (?:the )?$/u.test(words.slice(at, at + length)) && beginsWithKind(words)) return true;
  if (hasForm(after) && isGeneric(after)) return true;
  // Partners: Alder Birch and Cedar LLP is one firm.
  if (!hasForm(before) && !endsInKind(before) && PARTNERSHIP.test(after)) return true;
  if (endsInKind(before) && isOfTopics(after)) return true;
  if (/ of /u.test(before)) return beginsWithKind(words) || !endsInKind(after);
  return !endsInKind(before) && endsInKind(after);
}

/** How long the list of places is that a name continues: the | Haliburton, Kawartha, | Pine Ridge District Health Unit. */
const PLACES = /\b[Tt]he (?<places>(?:[A-Z][a-z]{2,20}, ){1,4})$/u;
/** The partners in front of the last two in the name of a firm: Brannock, | Osborne & Tull LLP. */
const PARTNERS = /(?:[A-Z][\w'’-]{1,20}, ){1,4}$/u;

function listBefore(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 100), start);
  if (hasForm(name) && / (?:&|and) /u.test(name)) {
    const partners = PARTNERS.exec(before)?.[0] ?? "";
    return partners.split(", ").some((word) => NEVER.has(properCase(word))) ? 0 : partners.length;
  }
  return endsInKind(name) ? (PLACES.exec(before)?.groups?.places?.length ?? 0) : 0;
}

/** What the heading of a notice holds, and no name. */
const NOTICE = /\b(?:Notice|Notification|Incidents?|Breach|Regarding|Update|Statement|Attack)\b/iu;

/** The name that a line of a letterhead, or one part of it between strokes, is from end to end; null where it is something else. */
export function wholeName(text: string): Name | null {
  const line = text.trim();
  if (line.length < 3 || line.length > 80) return null;
  const [name] = namesIn(line, false);
  if (name === undefined || !/^(?:the )?$/iu.test(line.slice(0, name.start))) return null;
  const isWhole = /^[.,)]?(?: \([^()]{2,30}\))?$/u.test(line.slice(name.end));
  if (!isWhole || NOTICE.test(name.text) || name.isGeneric || !(name.isKind || isDomain(name.text))) return null;
  const offset = text.indexOf(line);
  return { ...name, start: name.start + offset, end: name.end + offset };
}

/** Whether a name is that of a site: Speedrun.com. */
export const isDomain = (name: string): boolean => name.includes(".") && DOMAIN.test(name);
