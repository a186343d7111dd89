import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import type { Reading } from "../reading.ts";
import { dateLine, headLength, isEntry, isSentenceHeadline, rawOf } from "./line.ts";
import { isOfPage } from "./no-title.ts";
import { isDeskLine } from "./organization/english/desk-line.ts";
import { wholeName } from "./organization/english/name.ts";
import { nameOfLine } from "./organization/japanese/line.ts";
import {
  LEADING_DATE_EN,
  SITE_LABEL,
  SITE_NAME,
  TRAILING_BAR,
  TRAILING_DATE,
  TRAILING_DATE_EN,
  TRAILING_LINK,
  TRAILING_SECTION,
  TRAILING_SITE,
  TRAILING_STAMP,
} from "./title-edge.ts";

/** Words a title of such a notice is made of; each found makes a line more likely to be the title. */
const SUBJECT: Readonly<Record<"ja" | "en", RegExp>> = {
  ja: anyOf(
    [
      // What got out, or was lost.
      /漏えい|漏洩|漏れ|流出|紛失|盗難|遺失|亡失|持ち出し/u,
      // Mistakes and faults.
      /誤送信|誤送付|誤配|誤廃棄|誤表示|誤公開|誤掲載|不具合|不備|誤り|表示|廃棄|障害|停止/u,
      // Attacks.
      /不正|盗み見|詐欺|のぞき見|セキュリティ|サイバー|ランサム|ウイルス|ウィルス|マルウェア|アクセス|メール|攻撃|被害|改ざん|フィッシング|スパム/u,
      // Of what, and what became of it.
      /個人情報|情報|発生|閲覧/u,
    ],
    "gu",
  ),
  en: anyOf(
    [
      // That something is told.
      /notice|notification|apolog\w{1,6}|update|report|post-?mortem/u,
      // What happened.
      /incident|breach|breached|leak\w{0,5}|unauthori[sz]ed|access|phishing|ransomware|malware|compromise[sd]?|hack\w{0,3}|attack|disclosure/u,
      /loss|lost|stolen|theft|exposed|exposure|outage|misuse|missing|sent/u,
      /fraud\w{0,5}|spam|hackers?|scam|thieves|thief|mistake|error|wrong/u,
      // To what, and to whose.
      /data|personal|privacy|security|cyber\w{0,10}|e-?mails?|information|records?|patients?|customers?/u,
      /mailbox|drive|laptop|cards?|passwords?|servers?/u,
    ],
    "giu",
    WORDS,
  ),
};
/** How Japanese titles end. */
const ENDING = anyOf(
  [
    // That something is told.
    /について|に関する(?:お知らせ|お詫び|おわび|ご報告|報告|件)|(?:の|と)(?:お知らせ|お詫び|おわび|ご報告|報告|ご案内|お願い|公表)|お知らせ|お詫び|ご報告|の件/u,
    // Which report it is.
    /第[0-9一二三四五六七八九十]{1,2}報|続報|最終報告|調査(?:結果|報告)/u,
    // What happened.
    /発生|処分|漏えい|流出|紛失/u,
    // A warning.
    /に(?:ご)?注意(?:ください|して(?:ください)?)?[!！]?/u,
  ],
  "u",
  { after: /(?:\s?(?:[(「【[][^()「」【】[\]]{1,30}[)」】\]]|第[0-9一二三四五六七八九十]{1,2}報)){0,2}\]?$/u },
);

/** Where a title stands: the passage, and the raw text without site label and trailing date. */
export type Title = { readonly passage: number; readonly text: string; readonly start: number };

/** The heading of a notice, or null where it has none: of the lines before the body, the one that reads most like a title. */
export function titleOf(reading: Reading): Title | null {
  const { language, passages, source } = reading;
  const head = headLength(reading);
  let best: (Title & { readonly score: number }) | null = null;
  let isFirst = true;
  for (let passage = 0; passage < head; passage++) {
    const found = passages[passage];
    if (found === undefined || dateLine(found) !== null || isNumbered(found) || isEntry(reading, passage)) continue;
    const raw = rawOf(reading, found);
    if (isRowOfLinks(raw.text)) continue;
    const cut = trimmed(raw.text, raw.start);
    const isBarred = isInPageTitle(source, raw.start, raw.text);
    const { text, start } = isBarred ? { text: raw.text.trimEnd(), start: raw.start } : cut;
    const plain = onOneLine(text, language).normalize("NFKC").replace(/\s+/gu, " ");
    const asked = isSentenceHeadline(reading, passage) ? plain.replace(/\.$/u, "") : plain;
    if (plain.length < 6 || plain.length > 160 || isNoTitle(asked, language)) continue;
    if (language === "en" && isDeskLine(reading, passage)) continue;
    const words = scoreOf(plain, language);
    if (words === 0 && language === "en" && plain.split(" ").length < 3) continue;
    const score = words + (isFirst ? OPENS : 0) + (isTrailed(reading, passage, plain) ? TRAILED : 0);
    isFirst = false;
    if (
      score >= OPENS &&
      (best === null ||
        score > best.score ||
        (score === best.score && isPartOf(text, best.text) && !isNamedBehind(text, best.text)) ||
        isFuller(text, best.text) ||
        isWithoutTrail(text, best.text) ||
        isWithoutSite(text, best.text))
    ) {
      const before: number = best === null ? 0 : best.score;
      best = { passage, text, start, score: Math.max(score, before) };
    }
  }
  return best === null ? inline(reading) : unwrapped(reading, best, head);
}

/** Links of a page side by side, far apart as no words are: News   About   Contact   Sign in. */
const isRowOfLinks = (raw: string): boolean => {
  const cells = raw.trim().split(/\s{3,20}/u);
  return cells.length >= LINKS && !raw.trim().includes("\n") && cells.every((cell) => cell.split(" ").length <= 3);
};
const LINKS = 4;

/** What the end of the trail to a page (Home / News / …) counts for: it is the title of the page. */
const TRAILED = 5;
function isTrailed({ passages }: Reading, passage: number, plain: string): boolean {
  const line = plain.replace(/\s/gu, "");
  return passages.slice(0, passage).some(({ normal }) => {
    const trail = normal.text.replace(/\s/gu, "");
    return trail.endsWith(line) && /[/>»›|]$/u.test(trail.slice(0, -line.length));
  });
}

/** A headline that ends in a bar and the body's name stands above it with one more bar and the name of the site: …を紛失|霧大学|ニュース霧. */
const isInPageTitle = (source: string, start: number, raw: string): boolean =>
  /[|｜]/u.test(raw) && /[|｜]/u.test(rest(source.slice(Math.max(0, start - PAGE_TITLE), start), raw.trimEnd()));
/** How far above its headline the title of the page stands. */
const PAGE_TITLE = 400;

/** What a text goes on with right behind the first place where words stand in it. */
function rest(text: string, words: string): string {
  const at = text.indexOf(words);
  return at < 0 ? "" : text.slice(at + words.length, at + words.length + 2);
}

/** A heading with a number is that of a section: 1. 概要. */
const isNumbered = ({ block: { marker } }: ReadPassage): boolean =>
  marker !== null && ["number", "parenthesis", "circled", "letter"].includes(marker.style);

/** A line break in Japanese stands for nothing. */
const onOneLine = (text: string, language: "ja" | "en"): string =>
  language === "ja"
    ? text
        .split(/[\r\n]/u)
        .map((line) => line.trim())
        .join("")
    : text;

/** The subject of a letter whose lines have run together. */
const INLINE = anyOf(
  [
    // "Re: Missing drive Dear Ms Alder".
    /\b(?:Re|RE|Subject): ?(?<subject>[^.:]{5,120}?),? (?=Dear\b|To [Ww]hom\b|Ladies and\b)/u,
    // "Notice of Data Breach What happened".
    anyOf([/Breach|BREACH|Incident|INCIDENT|Event|EVENT/u], "u", {
      before: /\b(?:Notice|NOTICE) (?:of|OF) (?:Data|DATA) (?:(?:Security|SECURITY|Privacy|PRIVACY) )?/u,
      after: /(?= (?:Dear|What|WHAT|To)\b)/u,
    }),
  ],
  "u",
);

function inline({ language, passages, source }: Reading): Title | null {
  if (language !== "en") return null;
  for (const [passage, { normal }] of passages.slice(0, 6).entries()) {
    const match = INLINE.exec(normal.text);
    const found = match?.groups?.subject ?? match?.[0];
    if (match === null || found === undefined) continue;
    const at = match.index + match[0].indexOf(found);
    const [start, end] = [normal.starts[at], normal.ends[at + found.length - 1]];
    if (start !== undefined && end !== undefined) return { passage, text: source.slice(start, end), start };
  }
  return null;
}

/** A line that does not end with itself: …の発生及び / … of the. */
const GOES_ON =
  /(?:及び|および|並びに|ならびに|による|における|に関する|に対する|[の、・])$|\s(?:of|and|the|to|for|by|at|in|from|with|a|an|our|[-–—])$/u;
/** What a title ends with on a line of its own: (第1報). */
const MARKER_LINE = anyOf(
  [
    // (第2報), 続報.
    /^[(【〈<]?(?:第\s?[0-9０-９一二三四五六七八九十]{1,2}\s?報|続報|最終報(?:告)?|初報)[)】〉>]?$/u,
    anyOf(
      [
        // "(Second report)", "(Final notice 2)".
        anyOf(
          [
            /first|second|third|fourth|fifth|sixth|[0-9]{1,2}(?:st|nd|rd|th)/u,
            /final|initial|interim|preliminary|follow-?up|updated?/u,
          ],
          "u",
          { after: / (?:report|notice|update|announcement|disclosure)/u },
        ),
        // "(Update no. 3)".
        /update|follow-?up|final/u,
      ],
      "u",
      { before: /^\(/u, after: /(?: (?:no\. ?)?[0-9]{1,2})?\)$/u },
    ),
  ],
  "iu",
);

/** A title wrapped over lines is given whole, as it stands in the source. */
function unwrapped(reading: Reading, { passage, text, start }: Title, head: number): Title {
  const lineOf = (at: number): string => reading.passages[at]?.normal.text.trim() ?? "";
  const isDateLine = (at: number): boolean => {
    const line = reading.passages[at];
    return line !== undefined && dateLine(line) !== null;
  };
  let [first, last] = [passage, passage];
  const goesOn = (at: number): boolean => {
    const line = reading.passages[at];
    return (
      GOES_ON.test(lineOf(at)) &&
      !isNoTitle(lineOf(at), reading.language) &&
      !(line !== undefined && isRowOfLinks(rawOf(reading, line).text))
    );
  };
  while (first > 0 && first > passage - 2 && goesOn(first - 1)) first--;
  while (
    last + 1 < head &&
    last < passage + 2 &&
    !isDateLine(last + 1) &&
    (GOES_ON.test(lineOf(last)) || MARKER_LINE.test(lineOf(last + 1)))
  )
    last++;
  const [from, to] = [reading.passages[first], reading.passages[last]];
  if (first === last || from === undefined || to === undefined) return { passage, text, start };
  const begin = first === passage ? start : rawOf(reading, from).start;
  return {
    passage,
    text: reading.source.slice(begin, last === passage ? start + text.length : rawOf(reading, to).end),
    start: begin,
  };
}

/** What being the first line that can be a title counts for; without it, a line has to read like one. */
const OPENS = 1.5;

function trimmed(raw: string, start: number): { readonly text: string; readonly start: number } {
  const label = (LEADING_DATE_EN.exec(raw) ?? SITE_LABEL.exec(raw))?.[0].length ?? 0;
  const rest = raw
    .slice(label)
    .replace(TRAILING_LINK, "")
    .replace(TRAILING_STAMP, "")
    .replace(TRAILING_DATE_EN, "")
    .replace(TRAILING_DATE, "")
    .replace(TRAILING_SECTION, "")
    .replace(TRAILING_SITE, "")
    .replace(TRAILING_BAR, (tail: string, site: string) =>
      SITE_NAME.test(site) || nameOfLine(site.normalize("NFKC")) !== null ? "" : tail,
    )
    .trimEnd();
  // A field of a page's front matter may stand in quotation marks.
  const isQuoted = label > 0 && /^"[^"]{6,160}"$/u.test(rest);
  return isQuoted ? { text: rest.slice(1, -1), start: start + label + 1 } : { text: rest, start: start + label };
}

/** A stroke that parts a headline from the body or place it is about. */
const STROKE = /│|[^\s]\s?(?:[-–—―|｜]|[/／])\s/u;

function isNoTitle(plain: string, language: "ja" | "en"): boolean {
  // 名簿の流出│東都大学, 名簿が流出 - 朝霧県 end like a name, but the stroke parts a headline from whose it is.
  if (language === "ja") return isOfPage(plain, "ja") || (nameOfLine(plain) !== null && !STROKE.test(plain));
  return isOfPage(plain, "en") || plain.split(" ").length < 2 || wholeName(plain) !== null;
}

function scoreOf(plain: string, language: "ja" | "en"): number {
  const words = new Set((plain.match(SUBJECT[language]) ?? []).map((word) => word.toLowerCase())).size;
  return language === "en" ? Math.min(words, 5) : (ENDING.test(plain) ? 4 : 0) + Math.min(words, 4);
}

/** A title of the page (Bank hit by thieves - The Daily) goes on with the name of the site behind a stroke. */
const isWithoutSite = (text: string, page: string): boolean =>
  page.startsWith(text) && /^\s[-–—|｜]\s.{2,40}$/u.test(page.slice(text.length)) && !isNamedBehind(text, page);

/** The way to a page has run together with its title, which stands alone below: HomeNewsNotice of a data incident. */
const isWithoutTrail = (text: string, page: string): boolean =>
  text.length >= 12 && page.endsWith(text) && /[a-z]$/u.test(page.slice(0, -text.length)) && /^[A-Z]/u.test(text);

/** What stands behind the title is the body it is about, and belongs to it. */
const isNamedBehind = (text: string, page: string): boolean =>
  page.startsWith(text) && wholeName(page.slice(text.length + 3))?.hasForm === true;

/** A title of two or three words (Cyber incident) that stands again behind the name of the body. */
const isFuller = (text: string, best: string): boolean =>
  best.split(" ").length <= 3 && text.length > best.length && text.toLowerCase().endsWith(` ${best.toLowerCase()}`);

/** A title repeated with the name of the site behind it is the same title. */
const isPartOf = (text: string, other: string): boolean => text.length < other.length && other.includes(text);
