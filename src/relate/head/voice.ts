import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { countOf } from "../../text/matches.ts";
import { type Reading, wholeText } from "../reading.ts";
import type { Title } from "./title.ts";
import { OWN_SIGNS } from "./voice-sign/own.ts";
import { REPORTED_SIGNS } from "./voice-sign/reported.ts";
import type { VoiceSign } from "./voice-sign/sign.ts";

/** Who speaks in a text: the body itself, or somebody else about it. */
export type Voice = "disclosure" | "news";

/** A single sign of a reporter does not make a report. */
const LEAST = 1.25;

/** English that nowhere says we, and names no "the Company", is hardly the body's own. */
const unspoken = (own: number): number => (own === 0 ? LEAST : 1);
const SPEAKER = anyOf(
  [
    // Services that pass on what firms say of themselves.
    /PRNewswire|Business Wire|GLOBE NEWSWIRE/u,
    // We, and the body by what it is: "the Hospital".
    /\b(?:[Ww]e|[Oo]urs?|us|I)\b/u,
    anyOf(
      [
        // Firms and their kind.
        /Company|Group|Association|Society|Bank|Trust|Firm|Club|Fund|Partnership|Service/u,
        // Schools, hospitals and what else serves people.
        /College|Institute|University|Hospital|Health Unit|School|Library|Clinic|Practice|Academy/u,
        /Museum|Charity|Foundation|Centre|Center|League|Church|Diocese|Parish|Co-?operative|Theatre|Orchestra/u,
        // Offices.
        /Council|Tribunal|Authority|Board|Office|Agency|City|County|District|Department|Town|Federation|Commission|Union|Ministry/u,
      ],
      "u",
      { before: /\b[Tt]he /u, after: /\b/u },
    ),
  ],
  "u",
);

/**
 * What is quoted; a paragraph of a long quotation begins with a mark and ends without one. The mark is asked for first, or each unit
 * of the text would be tried in four ways.
 */
const QUOTED = anyOf(
  [
    // Between marks of any kind, and to the end of the line.
    /``[^`\n]{8,700}(?:''|``|(?=\n|$))/u,
    /[「『][^「」『』“”"]{8,700}[」』]|“[^「」『』“”"]{12,700}[”"]/u,
    // Between straight marks, which look the same on both sides.
    /(?<=^|[\s,:])"(?=[A-Z0-9'’.])[^「」『』“”"\n]{12,1500}(?:"|(?=\n(?:["“]|[A-Z])|$))/u,
    /"[^「」『』“”"]{12,700}"(?=[\s,.;]|$)/u,
    /(?<=^|\n[ \t]{0,4})[“"][^\n“”"]{12,1500}(?=\n|$)/u,
  ],
  "gu",
  { before: /(?=[「『“"`])/u },
);

/** Titles that a body gives its own notice (…について, …のお知らせ), and a paper never its report. */
const OWN_TITLE =
  /(?:について|(?:に関する|の)(?:お知らせ|お詫び|おわび|ご報告|ご案内)|(?:お詫び|おわび)と(?:お知らせ|ご報告))(?:\s?[(【][^()【】]{1,20}[)】)])?$/u;
const OF_TITLE = 2;

/** What accounts of offices have numbered headings for: 1 概要, (2) 経緯. */
const OUTLINE =
  /^(?:(?:事案|事故|事件|事象|本件|漏えい|漏洩|流出|紛失|障害|誤送信|誤送付|誤配布|誤廃棄)(?:の|に係る)?)?(?:概要|要旨|内容|経緯|経過|原因|発生原因|発生日時?|発生場所|発生所属|対応(?:状況)?|今後の対応|再発防止策?)(?:等|について)?\s?$/u;
/** A number that stands on a line of its own in front of its heading. */
const NUMBER = /^\(?[0-9]{1,2}[.)]?$/u;
const OF_OUTLINE = 1.5;

/** Headlines of papers and blogs: who, a particle or comma, and what happened, without what a notice calls itself. */
const HEADED = /^(?:【[^【】]{1,16}】)?(?!当|弊|本|一部|お客)[^\s。、「」]{2,20}(?:で|が|、)(?!発生)/u;
const HAPPENED =
  /(?:流出|漏えい|漏洩|漏れ|紛失|誤送信|誤送付|誤廃棄|誤配|露出|被害|発覚|判明|公表|発表|謝罪|逮捕|処分|停止|感染|攻撃|改ざん|[0-9]件|[0-9万]人|[0-9]名|人分|件分|名分|か|も|状態に|される|され)$/u;
const OF_HEADLINE = 1;

const isHeadline = (title: string): boolean => HEADED.test(title) && HAPPENED.test(title);

/** Whether a text is told under such headings. */
const isOutlined = ({ passages }: Reading): boolean =>
  passages.some(
    ({ block: { marker }, normal: { text } }, index) =>
      text.length <= 16 &&
      OUTLINE.test(text) &&
      (marker === null ? NUMBER.test(passages[index - 1]?.normal.text ?? "") : marker.style !== "bullet"),
  );

type Sign = Pick<VoiceSign, "side" | "weight" | "most"> & { readonly pattern: RegExp; readonly onlyBeside: boolean };

/** The signs of a language, those that can count for most first; those that count only beside others last. */
const signsOf = (language: Language): readonly Sign[] =>
  [...OWN_SIGNS, ...REPORTED_SIGNS]
    .flatMap(({ side, weight, most, onlyBeside = false, ...patterns }) => {
      const pattern = patterns[language];
      return pattern === null ? [] : [{ side, weight, most, onlyBeside, pattern }];
    })
    .sort((a, b) => Number(a.onlyBeside) - Number(b.onlyBeside) || b.weight * b.most - a.weight * a.most);

const SIGNS_OF: Readonly<Record<Language, readonly Sign[]>> = { ja: signsOf("ja"), en: signsOf("en") };

const mostOf = (language: Language, side: VoiceSign["side"]): number =>
  SIGNS_OF[language].reduce((sum, sign) => (sign.side === side ? sum + sign.weight * sign.most : sum), 0);

/** What all signs of a side can count for, with what English that nowhere says we counts for. */
const MOST: Readonly<Record<Language, Readonly<Record<VoiceSign["side"], number>>>> = {
  ja: { own: mostOf("ja", "own"), reported: mostOf("ja", "reported") },
  en: { own: mostOf("en", "own"), reported: mostOf("en", "reported") + LEAST },
};

/**
 * Whether the body itself speaks, or somebody reports about it. What stands in quotation marks is nobody's voice. Signs are looked for
 * only as long as those that are left could still turn it over: each goes through the whole text.
 */
export function voiceOf(reading: Reading, title: Title | null): Voice {
  const { language } = reading;
  const text = wholeText(reading).replace(QUOTED, "");
  let { own: ownLeft, reported: reportedLeft } = MOST[language];
  let own =
    (title !== null && OWN_TITLE.test(title.text.normalize("NFKC")) ? OF_TITLE : 0) +
    (language === "ja" && isOutlined(reading) ? OF_OUTLINE : 0);
  let reported = language === "ja" && isHeadline(title?.text.normalize("NFKC") ?? "") ? OF_HEADLINE : 0;
  for (const { side, weight, most, onlyBeside, pattern } of SIGNS_OF[language]) {
    if (!isNews(own, reported + reportedLeft)) return "disclosure";
    if (isNews(own + ownLeft, reported)) return "news";
    if (onlyBeside && reported === 0) continue;
    const found = countOf(pattern, text, most) * weight;
    if (side === "own") {
      own += found;
      ownLeft -= weight * most;
    } else {
      reported += found;
      reportedLeft -= weight * most;
    }
  }
  if (language === "en" && (own === 0 || text.search(SPEAKER) < 0)) reported += unspoken(own);
  return isNews(own, reported) ? "news" : "disclosure";
}

const isNews = (own: number, reported: number): boolean => reported >= LEAST && reported > own;
