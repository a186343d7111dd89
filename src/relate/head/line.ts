import type { DateMention } from "../../recognise/date/date.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import type { Reading } from "../reading.ts";
import { SELF_NAMES } from "./self-name.ts";

/** A heading block is never longer than this many passages. */
const LONGEST_HEAD = 20;

const known = new WeakMap<Reading, number>();

/** How many passages stand before the body: letterhead, addressees, title, date. The body begins with the first real sentence. */
export function headLength(reading: Reading): number {
  let length = known.get(reading);
  if (length === undefined) {
    const first = reading.passages
      .slice(0, LONGEST_HEAD)
      .findIndex(
        (passage, index) =>
          isProse(passage, reading) && !isSentenceHeadline(reading, index) && !isAside(reading, index),
      );
    length = first < 0 ? Math.min(reading.passages.length, LONGEST_HEAD) : first;
    known.set(reading, length);
  }
  return length;
}

/** Who speaks or is spoken to, and what notices are about: prose above a notice that has none of it is of the page. */
const OF_NOTICES: Readonly<Record<"ja" | "en", RegExp>> = {
  ja: new RegExp(
    `${SELF_NAMES}|皆様|皆さま|みなさま|各位|この|詫び|お知らせ|報告|判明|発生|情報|不正|漏|流出|紛失|盗|誤|攻撃|被害|障害|メール|システム|サイト|名簿|書類`,
    "u",
  ),
  en: anyOf(
    [
      /we|our|us|you|your|i|my|dear|this|these|after/u,
      /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|last|broken?|took|taken|police|some(?:body|one)|stranger|unknown/u,
      /\w{0,9}(?:inciden|breach|attack|hack|leak|stole|theft|lost|losing|expos|compromis|phish|malware|ransom|cyber)\w{0,12}/u,
      /\w{0,9}(?:securit|privacy|data|inform|record|file|e-?mail|account)\w{0,12}/u,
      /(?:apolog|notice|notif|announc|report|disclos|investigat|unauthori[sz])\w{0,12}/u,
    ],
    "iu",
    WORDS,
  ),
};

/** A short paragraph on top of everything, or below a heading of its own, that is about something else: of the season, of the shop. */
function isAside({ language, passages }: Reading, at: number): boolean {
  const [heading] = at === 1 ? passages : [];
  const passage = passages[at];
  if (at > 1 || passage === undefined || passage.sentences.length > MOST_SENTENCES) return false;
  const { text } = passage.normal;
  const isElsewhere = (words: string, longest: number): boolean =>
    words.length <= longest && !/\d/u.test(words) && !OF_NOTICES[language].test(words);
  return isElsewhere(text, LONGEST_ASIDE[language]) && isElsewhere(heading?.normal.text ?? "", LONGEST_HEADING);
}
const MOST_SENTENCES = 3;
const LONGEST_HEADING = 24;
const LONGEST_ASIDE = { ja: 80, en: 160 } as const;

const JAPANESE_OPENING = /^(?:このたび|この度|平素|日頃|標記|拝啓)/u;
/** A line that begins with what the body calls itself and goes on behind a comma is a sentence, wherever the line breaks. */
const OWN_OPENING = new RegExp(
  `^(?:${SELF_NAMES})(?:が|は|では|において|におきまして)[^。\\n]{4,60}、[^。\\n]{0,60}(?:[はがをにでと、]|(?:し|され)て)$`,
  "u",
);
const ASIDE = /\([^()]{1,60}\)/gu;
/** The label an archive puts in front of a headline, which may hold a whole sentence. */
const ARCHIVED = /^【[^【】]{0,20}#[0-9-]{4,10}】[^\n]{4,120}$/u;
/** A headline of two parts, the first of which ends in a noun: …で流出事故。サービスを停止. */
const HEADLINE = /^[^。\n]{5,60}[\p{Script=Han}\p{Script=Katakana}ー」]。[^。\n]{4,50}[^。\n、]$/u;
/** What the frame of a site says in whole sentences above the page. */
const FRAME =
  /^(?:ページの(?:先頭|本文)です|メニューを飛ばし|(?:この|当)(?:ページ|サイト)[はで](?:、)?(?:JavaScript|ジャバスクリプト|Cookie|クッキー)|JavaScript|お使いのブラウザ|音声読み上げ|こちらは)[^\n]{0,60}$/u;
/** Sentences that end in a western stop, as papers of universities write them. */
const WESTERN_STOP = /(?:ます|ました|です|でした|ません|ください|した|ている|であった)\.(?![0-9A-Za-z])/u;
/** A stop in front of a small letter is that of an abbreviation: Health dept. loses tape. */
const ENGLISH_PROSE = /[a-z,;)"”’0-9][.!?](?:\s{1,3}[^\sa-z]|\s{0,3}$)/u;

/** Stops that end no sentence: Pte. Ltd. */
const ABBREVIATED = anyOf(
  [
    // Bodies and their parts, streets, numbers.
    /Regd|Attn|Tel|Ave|Blvd|Rd|Ph|Pte|Pty|Ltd|Inc|Co|Corp|No|St|Mt|Ft|[Dd]ept|Univ|Assn|Bros/u,
    // People.
    /Dr|Mr|Mrs|Ms|Jr|Sr|Gov|Sen|Rep|[ap]\.m/u,
    // States.
    /Calif|Colo|Conn|Fla|Ga|Ill|Ind|Mass|Mich|Minn|Okla|Ore|Pa|Tenn|Va|Wash|Wis/u,
  ],
  "gu",
  { before: /\b/u, after: /\./u },
);
/** State and post code of an address. */
const ADDRESS = /\b[A-Z]{2} \d{5}(?:-\d{4})?\b/u;
/** Where a page stands in its site: Home > News > 2024. */
const TRAIL = /^[^.>]{2,60} > [^.>]{2,60} > /u;
/** The link above a mail that is sent to many. */
const IN_BROWSER = /\bin (?:your|a) (?:web )?browser\b/iu;
/** The line of a mail or letter that says what it is about, which may be whole sentences. */
const ABOUT = /^(?:subject|re): [^\n]{5,160}$/iu;
/** What the frame of an English site says in whole sentences above the page. */
const FRAME_EN = anyOf(
  [
    // What is said of the page.
    /this (?:is an (?:archived|old|automated|outdated)|(?:page|article|site|website|content|document) (?:is|was|has been|may|uses|requires))/u,
    /an official website|here['’]?s how you know|looks like you|some (?:features|parts) of this (?:site|page)/u,
    // What is said to the reader, and of the browser.
    /we use cookies|javascript|your browser/u,
    /you are (?:viewing|here|browsing|using)|you may be|please (?:enable|turn on|upgrade|note that this page)|skip to|by (?:using|continuing)/u,
  ],
  "iu",
  { before: /^/u, after: /\b/u },
);
/** No such sentence is longer. */
const LONGEST_FRAME = 160;
/** A single question heads what answers it. */
const isQuestion = (text: string): boolean => text.length < 100 && /^[^.!?]+\?$/u.test(text);

function isProse({ normal: { text }, block }: ReadPassage, { language }: Reading): boolean {
  if (language === "ja") {
    if (ARCHIVED.test(text) || HEADLINE.test(text) || FRAME.test(text)) return false;
    // A title may hold a sentence in a bracket: 受診券(以下「受診券」という。)の誤送付について.
    const plain = text.replace(ASIDE, "");
    const stop = plain.indexOf("。");
    return (
      (stop >= 0 && (stop < plain.length - 1 || stop >= 30)) ||
      JAPANESE_OPENING.test(text) ||
      OWN_OPENING.test(text) ||
      WESTERN_STOP.test(text)
    );
  }
  if (
    isQuestion(text) ||
    (text.length <= LONGEST_FRAME && FRAME_EN.test(text)) ||
    ABOUT.test(text) ||
    TRAIL.test(text) ||
    (ADDRESS.test(text) && !ENGLISH_PROSE.test(text.replace(ABBREVIATED, ""))) ||
    IN_BROWSER.test(text)
  )
    return false;
  return (
    text.length >= 140 ||
    (block.kind !== "heading" && text.split(" ").length >= 9 && ENGLISH_PROSE.test(text.replace(ABBREVIATED, "")))
  );
}

/** "TWO schools have said sorry for the loss.": a single sentence above the day or the writer of an article is its headline. */
export function isSentenceHeadline({ language, passages }: Reading, index: number): boolean {
  const [line, next] = passages;
  return (
    index === 0 &&
    language === "en" &&
    line !== undefined &&
    next !== undefined &&
    line.sentences.length === 1 &&
    line.normal.text.length <= 160 &&
    (dateLine(next) !== null || /^By [A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,3}$/u.test(next.normal.text))
  );
}

/** Where a letter was written, in front of its day: Port Alder, 4 May 2021; San Alder, Texas, May 4, 2021. */
export const PLACE =
  /^(?:(?:Issued|Done|Signed|Given) (?:at|in) )?[A-Z][\p{L}'’.-]{2,20}(?: [A-Z][\p{L}'’.-]{1,20}){0,2},(?:(?: [A-Z][\p{L}.]{1,14}){1,2},)? $/u;

/** A date that is (nearly) all there is on its line, as in a letterhead or at the foot. */
export function dateLine({ normal: { text }, temporal: { dates } }: ReadPassage): DateMention | null {
  const [first] = dates;
  if (first === undefined || first.month === undefined) return null;
  const rest = text.slice(0, first.span.start) + text.slice(first.span.end);
  if (PLACE.test(text.slice(0, first.span.start)) && text.length - first.span.end <= 1) return first;
  const words = rest.replace(
    /(?:date of (?:this )?(?:notice|letter)|notice date|date issued|付け?|掲載|公開|公表|発表|更新|発信|作成|現在|以降|吉日)|[\s()[\]【】:/|,.、]|\d{1,2}:\d\d(?::\d\d)?|JST|AM|PM/giu,
    "",
  );
  return words.length <= 4 ? first : null;
}

/** The raw text of a block without its marker, line breaks and all. */
export function rawOf(
  { source }: Reading,
  { block }: ReadPassage,
): { readonly start: number; readonly end: number; readonly text: string } {
  const start = block.pieces[0]?.start ?? block.span.start;
  const { end } = block.span;
  return { start, end, text: source.slice(start, end) };
}

/** • About / • Contact: an entry of a menu, with a bullet as the line beside it has. */
export const isEntry = ({ language, passages }: Reading, passage: number): boolean => {
  const isBullet = (at: number): boolean => passages[at]?.block.marker?.style === "bullet";
  return language === "en" && isBullet(passage) && (isBullet(passage - 1) || isBullet(passage + 1));
};
