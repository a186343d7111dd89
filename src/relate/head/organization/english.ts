import type { Named } from "./japanese.ts";

const KIND =
  "University|College|Universities|Institute|Institutes|School|Schools|District|Academy|Hospital|Hospitals|Clinic|Clinics|Center|Centre|Centers|Medical|Health|Healthcare|Care|Services|System|Systems|Inc|LLC|LLP|L\\.L\\.C|PLC|plc|Ltd|Limited|Corp|Corporation|Company|Co|Group|Holdings|Foundation|Association|Associates|Society|Bank|Union|Trust|Council|County|City|Department|Ministry|Agency|Authority|Commission|Board|Bureau|Office|Library|Museum|Church|Insurance|Fund|Partners|Practice|Pharmacy|Airlines|Airways|Railway|Hotels|Resorts|Stores|Technologies|Technology|Software|Solutions|Networks|Media|Laboratories|Labs|Motors|Energy|Electric|Financial|Mutual|Store|Shop|Plan|Unit|Hall";
const WORD = "(?:[A-Z][\\w’'&.-]{0,30}|[A-Z]{2,}|[0-9]{1,4}(?=\\s[A-Z])|&)";
const LINK = "(?:of|the|and|for|at|in|de|&|on)";
/** Capitalised words with small linking words between them; bounded, so that a page of capitals stays cheap. */
const NAME = `${WORD}(?:,?\\s(?:${LINK}\\s){0,2}${WORD}){0,9}`;

const KINDED = new RegExp(
  `(?:^|[\\s(“"'])(?<name>(?:${NAME}\\s)?(?:[A-Z][\\w’'-]{0,30}\\s)?(?:${KIND})(?:\\s(?:of|for|at)\\s(?:the\\s)?${NAME})?)(?![\\w])`,
  "gu",
);
/** Teller Creek Regional Hospital (“TCRH”), Acme, Inc. (the "Company"). */
const DEFINED = new RegExp(
  `(?<name>${NAME}),?\\s\\((?:hereinafter,?\\s|hereafter,?\\s|the\\s|collectively,?\\s|or\\s|also\\s)?[“"‘'][^()]{2,60}\\)`,
  "gu",
);
const SUBJECT = new RegExp(
  `^(?:At\\s|The\\s|In\\s\\w{1,12}\\s\\d{4},\\s|On\\s[A-Z]\\w{2,9}\\s\\d{1,2},\\s\\d{4},\\s)?(?<name>${NAME})(?:,\\s[^,.]{1,80},)?\\s(?:is|was|has|have|recently|today|learned|became|takes|values|experienced|announced|discovered|said|says|regrets|would|wants|identified|suffered|will|apologi[sz]es|deeply|sincerely|confirmed|detected|understands|recognizes)\\b`,
  "u",
);

const NOT_A_NAME =
  /^(?:(?:The|This|That|These|Our|Your|We|I|In|On|At|To|From|For|As|If|It|Its|An?|All|Any|Some|No|Not|Dear|Notice|Data|Personal|Security|Information|Privacy|Incident|Important|Press|News|Home|Contact|What|Who|Why|When|How|Please|Social|Credit|United States|Federal|State|Attorney|Office of|U\.S|Equifax|Experian|TransUnion|FBI|Fair|National University Corporation|Department of (?:Health|Justice|Homeland)|Ministry of|Information Commissioner|Police|Microsoft|Google|Public Relations|General Affairs|Chief|Vice|President|Director|Human Resources|Customer|Call|Help|IT|Identity|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Labor)\b)/u;
const LEADING = /^(?:The|At|From|By|In|On)\s/u;

/** Names of bodies in an English text, earliest first; a name with its short form in brackets is the surest. */
export function namesIn(text: string): readonly (Named & { readonly defined: boolean })[] {
  const defined = [...text.matchAll(DEFINED)].map((match) => named(match.groups?.["name"] ?? "", match.index, true));
  const kinded = [...text.matchAll(KINDED)].map((match) => {
    const name = match.groups?.["name"] ?? "";
    return named(name, match.index + match[0].length - name.length, false);
  });
  return [...defined, ...kinded]
    .filter(({ start, end }) => isName(text.slice(start, end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function named(name: string, start: number, defined: boolean): Named & { readonly defined: boolean } {
  const article = LEADING.exec(name)?.[0].length ?? 0;
  return { start: start + article, end: start + name.length, defined };
}

const isName = (name: string): boolean =>
  name.length >= 3 && !NOT_A_NAME.test(name) && (name.includes(" ") || /[a-z]/u.test(name));

/** The name that opens a sentence as its subject: "Morehead Memorial Hospital recently learned …". */
export function subjectOf(sentence: string): Named | null {
  const match = SUBJECT.exec(sentence);
  const name = match?.groups?.["name"];
  if (match === null || name === undefined) return null;
  const start = match[0].indexOf(name);
  const { start: from, end } = named(name, start, false);
  return isName(sentence.slice(from, end)) ? { start: from, end } : null;
}

const WHOLE = new RegExp(`^(?:${NAME}(?:,\\s(?:Inc|LLC|Ltd|Limited|P\\.C|LLP)\\.?)?\\.?)$`, "u");
const HAS_KIND = new RegExp(`(?:^|\\s)(?:${KIND})(?:$|[\\s,.])`, "u");

/** The name that a line of a letterhead or signature is, or null. */
export function nameOfLine(text: string): Named | null {
  const line = text.trim();
  return line.length <= 80 && WHOLE.test(line) && HAS_KIND.test(line) && isName(line)
    ? { start: text.indexOf(line), end: text.indexOf(line) + line.length }
    : null;
}
