import type { Named } from "./japanese.ts";

/** What a body calls itself by: the last word of its name, or the first before "of". */
const KIND =
  "University|Universities|College|Institute|Institutes|School|Schools|District|Academy|Hospital|Hospitals|Clinic|Clinics|Center|Centre|Centers|Medical|Dentistry|Health|Healthcare|Care|Services|System|Systems|Inc|LLC|LLP|PLC|plc|DAC|GmbH|Pty|Ltd|Limited|Corp|Corporation|Company|Co|Group|Holdings|Foundation|Association|Associates|Society|Bank|Union|Trust|Council|County|City|Department|Ministry|Agency|Authority|Commission|Tribunal|Court|Board|Bureau|Office|Library|Museum|Church|Insurance|Fund|Partners|Practice|Pharmacy|Airlines|Airways|Railway|Railways|Hotels|Resorts|Stores|Technologies|Technology|Software|Solutions|Networks|Media|Laboratories|Labs|Motors|Energy|Electric|Financial|Mutual|Store|Shop|Plan|Unit|Hall|Works|Therapy|Recruitment|Cloud";
const WORD = "(?:[A-Z][\\w’'.-]{0,30}|[0-9]{1,4}(?=\\s[A-Z])|&)";
/** Capitalised words with small linking words between them; bounded, so that a page of capitals stays cheap. */
const NAME = `${WORD}(?:\\s(?:(?:of|the|and|for|de)\\s){0,2}${WORD}){0,8}`;
const FORM = "(?:,?\\s(?:Inc|LLC|LLP|Ltd|Limited|P\\.C|plc|PLC|Pty)\\.?){0,2}";

const KINDED = new RegExp(`(?<![\\w])(?<name>${NAME}${FORM})`, "gu");
/** Teller Creek Regional Hospital (“TCRH”), Acme, Inc. (the "Company"). */
const DEFINED = new RegExp(
  `(?<name>${NAME}${FORM}),?\\s\\((?:[A-Z]{2,10}\\)|(?:hereinafter,?\\s|hereafter,?\\s|the\\s|collectively,?\\s|or\\s|also\\s)?[“"‘'][^()]{2,60}\\))`,
  "gu",
);
const ACTS =
  "is|was|has|have|had|recently|learned|became|takes|values|experienced|announced|discovered|said|says|regrets|would|wants|identified|suffered|will|apologi[sz]es|deeply|sincerely|confirmed|detected|understands|recognizes|notified|disclosed|revealed|admitted|reported|did|does|received|became";
const SUBJECT = new RegExp(`(?<![\\w])(?<name>${NAME}${FORM})(?:,\\s[^,.]{1,60},)?\\s(?:${ACTS})\\b`, "gu");
const OWNER = new RegExp(`(?<![\\w])(?<name>${NAME}${FORM})[’']s?\\s(?=[a-z])`, "gu");

/** Another party's short form. */
const OTHER = /contractor|vendor|provider|supplier|processor|commission|department|bureau/iu;
/** Something of a body's, not the body: "Website of Kanazawa University". */
const PART =
  /^(?:[\w-]{1,20}\s){0,3}(?:Website|Homepage|President|Office|Department|Faculty|Center|Centre|Board|Members?|Students|Staff|Division|Director|Dean|Server|Notice|Patients|Customers)\sof\s(?:the\s)?(?=[A-Z])/u;
const LEADING = /^(?:The|At|From|By|In|On|And|For|To)\s/u;
const TRAILING = /[.,’']+$/u;

const NOT_A_NAME =
  /^(?:The|This|That|These|Those|There|They|He|She|His|Her|Their|Our|Your|You|We|I|It|Its|An?|All|Any|Some|No|Not|Each|Both|If|As|In|On|At|To|From|For|With|By|Upon|After|Before|Since|During|While|Until|Once|Under|Following|Based|Although|Because|However|Only|Also|Again|Dear|Mr|Ms|Mrs|Dr|Notice|Data|Personal|Security|Information|Privacy|Incident|Important|Press|News|Home|Contact|What|Who|Why|When|Where|Which|How|Please|Social|Credit|United|Federal|State|Attorney|Office|U\.S|US|UK|EU|Equifax|Experian|TransUnion|FBI|Fair|HHS|ICO|OAIC|National University Corporation|Public Interest Incorporated|General Incorporated|Incorporated|Ministry|Department|Commissioner|Police|Microsoft|Google|Facebook|Twitter|Public Relations|General Affairs|Human Resources|Chief|Vice|President|Director|Manager|Customer|Customers|Call|Help|IT|Identity|Users|Staff|Students|Patients|Members|Apology|Questions|Frequently|Update|Summary|Response|Thank|Sincerely|Regards|Labor|Japanese|American|Australian|British|Canadian|More|Less|About|Over|Nearly|Almost|Case|Step|Section|Page|Article|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b\.?/u;
const ENDS_IN_KIND = new RegExp(`(?:^|\\s)(?:${KIND})\\.?$`, "u");
const KIND_OF =
  /^(?:[A-Z][\w-]{1,20}\s){0,3}(?:University|College|Bank|City|County|Borough|State|Town|School|Institute|Hospitals?)\sof\s/u;
const GENERIC = new RegExp(`^(?:(?:${KIND}|&|and|of|the)(?:\\s|$)){1,6}$`, "u");

export type Source = "organization.self-defined" | "organization.named" | "organization.owner" | "organization.subject";
export type Sourced = Named & { readonly rule: Source };

/** Names of bodies in a passage, each with the way it is named; a name with its short form in brackets is the surest. */
export function namesIn(text: string): readonly Sourced[] {
  const found: Sourced[] = [];
  const collect = (pattern: RegExp, rule: Source, fits: (name: string) => boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.name ?? "";
      if (rule === "organization.self-defined" && OTHER.test(match[0].slice(name.length))) continue;
      const span = core(name, match.index);
      const bare = text.slice(span.start, span.end);
      if (isName(bare) && fits(bare)) found.push({ ...span, rule });
    }
  };
  collect(DEFINED, "organization.self-defined", () => true);
  collect(KINDED, "organization.named", (name) => ENDS_IN_KIND.test(name) || KIND_OF.test(name));
  collect(SUBJECT, "organization.subject", () => true);
  collect(OWNER, "organization.owner", () => true);
  return found;
}

/** A name without article, title of a part of it, and stops: "The Website of Kanazawa University," → Kanazawa University. */
function core(name: string, start: number): Named {
  const article = LEADING.exec(name)?.[0].length ?? 0;
  const part = PART.exec(name.slice(article))?.[0].length ?? 0;
  const from = article + part;
  const stops = /\b(?:Inc|Ltd|Co|Corp|Pty|LLC)\.$/u.test(name) ? 0 : (TRAILING.exec(name.slice(from))?.[0].length ?? 0);
  return { start: start + from, end: start + name.length - stops };
}

const isName = (name: string): boolean =>
  name.length >= 2 && !NOT_A_NAME.test(name) && !GENERIC.test(name) && /[A-Z]/u.test(name);

const WHOLE = new RegExp(`^${NAME}${FORM}\\.?$`, "u");

/** The name that a line of a letterhead or signature is, or null. */
export function nameOfLine(text: string): Named | null {
  const line = text.trim();
  const isWhole =
    line.length <= 70 &&
    WHOLE.test(line) &&
    isName(line) &&
    (ENDS_IN_KIND.test(line) || (KIND_OF.test(line) && line.split(" ").length <= 5));
  return isWhole ? { start: text.indexOf(line), end: text.indexOf(line) + line.length } : null;
}

/**
 * How often a name stands alone in a text, up to `most`. A lone capitalised word that the text also writes small is only the first word of a
 * sentence, and one that follows another capitalised word is a surname: neither is a name here (0).
 */
export function mentions(text: string, name: string, most: number): number {
  const isSingle = !name.includes(" ");
  if (isSingle && /^[A-Z][a-z]+$/u.test(name) && new RegExp(`(?<!\\w)${name.toLowerCase()}(?!\\w)`, "u").test(text))
    return 0;
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < most; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 24), at);
    const after = text.charAt(at + name.length);
    if (/\w/u.test(after) || /\w$/u.test(before) || (isSingle && /[A-Z][a-z]+\s$/u.test(before))) continue;
    count++;
  }
  return count;
}
