import type { EventRole, Kind } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { countOf, matchesOf } from "../../text/matches.ts";
import type { CountFact } from "../count/count.ts";
import { relateDataTypes } from "../data-type/data-type.ts";
import { statementsOf } from "../data-type/statement.ts";
import type { EventFact } from "../event/resolved.ts";
import type { PeriodFact } from "../period/period.ts";
import { type Reading, wholeText } from "../reading.ts";
import type { VectorFact } from "../vector/vector.ts";
import {
  ADVICE,
  CHANGE_TITLE,
  GUIDE,
  LAUNCH,
  LAW,
  LECTURE,
  NOT_BECAUSE,
  POLICY,
  PRODUCT,
  SAMPLE,
  STATISTICS,
  STATISTICS_TITLE,
  UNHURT,
  WARNING_TITLE,
} from "./general.ts";
import { genreOf } from "./genre.ts";
import type { Head } from "./head.ts";
import { headLength } from "./line.ts";
import { apologises, tellsOfIncident } from "./told.ts";
import { isUnharmed } from "./unharmed.ts";

/** What a text tells of an incident. */
type Told = {
  readonly counts: readonly CountFact[];
  readonly periods: readonly PeriodFact[];
  readonly events: readonly EventFact[];
  readonly vectors: readonly VectorFact[];
};

/** ○○, ＊＊, [Name], ____, «Name»: blanks to be filled in, told apart by how they begin. Markdown's ** around a word is none. */
const BLANK = anyOf(
  [
    // Words that say what is to be filled in.
    /\b(?:YOUR COMPANY|COMPANY NAME|DATE KNOWN|INSERT [A-Z]{3,12})\b/u,
    // Signs in its place: ○○, 令和○年.
    /[○◯〇●]{2}|(?<![^\s、。年月日第])[○◯〇](?=[年月日名件社]|\s)|＊{2,8}|[*×✕]{2,8}(?=[年月日時名件社人円])/u,
    /(?<![\p{L}\p{N}*])[*×✕]{2,8}(?![\p{L}\p{N}*])|_{3}/u,
    // In brackets: [Company Name], 「会社名」, (insert date).
    /[[［<＜〈«](?:[A-Za-z][A-Za-z ,/'’]{2,40}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・/]{2,20}\d?)[\]］>＞〉»](?!\()/u,
    /\((?:insert|specific|name of|description|date|describe|optional|provide)[^()]{0,60}\)/u,
  ],
  "giu",
  { before: /(?=[YCDI○◯〇●＊*×✕_[［<＜〈«(])/u },
);
/** More blanks than this make a form. */
const BLANKS = 3;
/** Brackets of these say what a section is, nothing is to be filled in: ＜対象＞, [at]. */
const BRACKETED_LINE =
  /^[[［<＜〈](?!(?:Your|Recipient|Insert|Date|Company|Organi[sz]ation)\b)[^\n[\]［］<>＜＞〈〉]{1,40}[\]］>＞〉]$|\[at\]|\[dot\]|\[email protected\]/gimu;

/** Fields of the address that a letter to many leaves open: [Name], <<Mail ID>>. Nothing of the incident is. */
const OF_ADDRESS = anyOf(
  [
    // Of a name and an address.
    /first|last|middle|full|mail|postal|zip|state|country|address|city|name|suffix|prefix|street|guardian|recipient|addressee/u,
    // Of a letter and a membership.
    /member|activation|enrollment|variable|return|text|barcode|engagement|insert>|membership|client|patient|customer|account|reference|dob/u,
  ],
  "iu",
  { before: /^[[<＜«]{1,2}/u, after: /(?!ment)/u },
);

/** What headings call an incident. */
const INCIDENT_EN =
  "(?:(?:data|information|personal data|security|privacy|cyber|cyber ?security|network|vendor|ransomware|phishing|malware|hipaa|it) (?:[a-z]{1,12} )?(?:incidents?|breach|event|leak|leakage|exposure|attack|loss|theft)|breach|cyber-?attack|cyber-?incident|ransomware|unauthori[sz]ed|outage|stolen|leaked|exposed|hacked|incident|attack)";
const INCIDENT_JA =
  "(?:漏えい|漏洩|流出|紛失|盗難|誤送信|誤送付|誤配|誤廃棄|誤交付|誤掲載|誤公開|誤表示|誤開示|誤掲示|不正閲覧|情報の不適切な取り?扱い|不正アクセス|不正ログイン|改ざん|サイバー攻撃|ランサムウェア|ウイルス感染|持ち出し|置き忘れ|個人情報の(?:表示|公開|掲載|閲覧))";
const NOTICE_EN =
  "(?:statement|updates?|notices?|notification|notifies|apology|apologi[sz]es?|disclosure|advisory|information for|what (?:happened|we know|you need to know)|important information)";
/** Titles that only a notice of an incident has. */
const NOTICE_TITLE = new RegExp(
  `\\b${NOTICE_EN}\\b.{0,80}\\b${INCIDENT_EN}\\b|\\b${INCIDENT_EN}\\b.{0,60}\\b${NOTICE_EN}\\b|${INCIDENT_JA}[^。]{0,20}(?:について[(【]?(?:お詫び|おわび|ご?報告|続報|第[0-9一二三])|に関する(?:(?:最終)?調査(?:の?結果)?(?:の|について(?:の)?)?)?(?:お知らせ|お詫び|おわび|ご?報告)|の(?:お知らせ|お詫び|おわび|ご報告)(?!方法))`,
  "iu",
);
/** Titles that name an incident. */
const INCIDENT_TITLE = new RegExp(`\\b${INCIDENT_EN}\\b|${INCIDENT_JA}[^。]{0,20}について`, "iu");

/** 個人情報の漏えいのおそれ: a Japanese title that ends in the incident, or in that it is to be told of. */
const NAMES_INCIDENT = new RegExp(`${INCIDENT_JA}[^。]{0,20}(?:について|おそれ|恐れ|可能性|疑い|発生|被害|$)`, "u");

/** Events that only an incident has. */
const INCIDENTS: ReadonlySet<EventRole> = new Set([
  "occurred",
  "discovered",
  "contained",
  "confirmed",
  "investigation_completed",
  "reported_ppc",
  "reported_police",
  "reported_authority",
]);

/**
 * The kind of a notice: `disclosure` or `news` by who speaks, `other` where no incident is told: a form with blanks to fill in, a text
 * without any cause, date or figure of an incident, news about a product, advice to everybody.
 */
export function kindOf(reading: Reading, { voice, title }: Head, told: Told): Kind {
  const text = wholeText(reading);
  const heading = title?.normalize("NFKC") ?? "";
  if (SAMPLE.test(heading)) return "other";
  if (isUnharmed(text, heading, unharmedBy(reading, told))) return "other";
  const causes = told.vectors.filter(({ value }) => value.status !== "ruled_out").length;
  if (isUnhurt(text, heading, told)) return "other";
  const hasEvent = told.events.some(({ value }) => INCIDENTS.has(value.role));
  const isDated = hasEvent || told.periods.some(isOfIncident);
  if (!isDated && !told.periods.some(hasDay) && blanksIn(text.replace(BRACKETED_LINE, "")) >= BLANKS) return "other";
  const genre = genreOf(text, heading, reading.language, weightOf(told));
  if (genre !== null) return genre === "other" ? "other" : voice;
  if (!hasEvent && GUIDE.test(heading)) return "other";
  // Notices of what a program did wrong speak of its versions too.
  const hasHit =
    causes > 0 &&
    told.counts.some(({ value: { measure, status } }) => measure === "affected_people" && status === "confirmed");
  if (!hasEvent && causes < 2 && !hasHit && PRODUCT.test(text.slice(0, 600))) return "other";
  if (!hasEvent && countOf(LAUNCH, text.slice(0, 600), 2) >= 2) return "other";
  // 情報漏えいに関する調査結果のご報告 is the last report of an incident; 漏えい事案の調査結果 alone is a survey.
  const isSurvey = STATISTICS_TITLE.test(heading) && !NOTICE_TITLE.test(heading);
  if (!hasEvent && countOf(STATISTICS, text, 3) >= (isSurvey ? 1 : 3)) return "other";
  if (isDated) return voice;
  if (isPolicy(reading)) return "other";
  const tells = NOTICE_TITLE.test(heading) ? "incident" : tellsOfIncident(reading);
  if (tells !== "apology" && WARNING_TITLE.test(heading)) return "other";
  if (tells !== "apology" && countOf(LECTURE, text, 2) >= 2) return "other";
  if (tells === "incident" || tells === "apology") return voice;
  if (tells === "statement" && INCIDENT_TITLE.test(heading)) return voice;
  if (tells !== "general" && NAMES_INCIDENT.test(heading) && reading.language === "ja" && countsPeople(told))
    return voice;
  const figures = told.counts.filter(({ value }) => value.measure !== "other" && value.measure !== "money").length;
  // A short statement may tell its one incident in a way of its own: a cause with a figure is enough of it.
  if (tells !== "general" && tellsWhatGotOut(reading)) return voice;
  if (reading.language === "en" && causes >= (tells === "general" ? 3 : 2)) return voice;
  if (reading.language === "en" && causes > 0 && tells !== "general" && relateDataTypes(reading).length > 0)
    return voice;
  if (tells === "general" || (tells === null && (causes === 0 || figures === 0))) return "other";
  if (causes === 0 && (figures === 0 || LAW.test(text))) return "other";
  return figures === 0 && countOf(ADVICE, text, 2) >= 2 ? "other" : voice;
}

/** Under a title that names an incident so many people are counted: 応募者8名の氏名が隠れた状態で残って…. */
const countsPeople = ({ counts }: Told): boolean =>
  counts.some(({ value: { measure, status } }) => measure === "affected_people" && status === "confirmed");

/** What the facts that were found speak for an incident of one's own. */
function weightOf({ counts, events, vectors }: Told): number {
  const isHit = counts.some(({ value: { measure, status } }) => status === "confirmed" && OF_VICTIMS.has(measure));
  const responses = events.filter(({ value: { role } }) => RESPONSES.has(role)).length;
  const causes = vectors.filter(({ value: { status } }) => status === "confirmed").length;
  return (isHit ? 1 : 0) + Math.min(2, responses) + Math.min(2, causes) / 2;
}

/** Measures of those who were hit. */
const OF_VICTIMS: ReadonlySet<string> = new Set(["affected_people", "affected_records", "compromised_accounts"]);
/** What is done after an incident of one's own. */
const RESPONSES: ReadonlySet<EventRole> = new Set([
  "contained",
  "reported_ppc",
  "reported_police",
  "reported_authority",
  "notified_individuals",
]);

/** Whether an English text says that data got out and names several kinds of them. */
const tellsWhatGotOut = (reading: Reading): boolean =>
  reading.language === "en" &&
  statementsOf(reading).length > 0 &&
  relateDataTypes(reading).filter(({ value: { status } }) => status === "confirmed" || status === "possible").length >=
    3;

/** A warning of mail that goes round in the body's name, or word of a change that nothing led to: the body says that nothing happened to it. */
const isUnhurt = (text: string, heading: string, { vectors, counts }: Told): boolean =>
  (CHANGE_TITLE.test(heading) && NOT_BECAUSE.test(text)) ||
  (UNHURT.test(text) &&
    vectors.every(({ value: { type, status } }) => status === "ruled_out" || type === "phishing") &&
    (WARNING_TITLE.test(heading) || counts.every(({ value }) => OF_NOBODY.has(value.measure))));

/** Measures of figures that tell of nobody hit. */
const OF_NOBODY: ReadonlySet<string> = new Set(["other", "money", "phishing_targets", "emails_exposed"]);

/** What speaks for and against an incident of one's own; mail in the name of the body is no cause. */
const unharmedBy = (reading: Reading, { counts, events, vectors }: Told): Parameters<typeof isUnharmed>[2] => ({
  counts,
  events,
  causes: vectors.filter(
    ({ value: { type, status } }) => status !== "ruled_out" && type !== "phishing" && type !== "spam_relay",
  ).length,
  apology: apologises(reading),
});

/** Whether one of the lines above the text is the title of a policy; an entry of a menu, with its bullet, leads to one. */
const isPolicy = (reading: Reading): boolean =>
  reading.passages
    .slice(0, headLength(reading))
    .some(({ block, normal }) => block.marker?.style !== "bullet" && POLICY.test(normal.text.trim()));

const isOfIncident = ({ value: { role } }: PeriodFact): boolean =>
  role === "attack" || role === "exposure" || role === "outage";

/** What is copied gives no day: 令和○年○月. */
const hasDay = ({ value: { span } }: PeriodFact): boolean =>
  span.start?.day !== undefined || span.end?.day !== undefined;

/** How many things of the incident a text leaves to be filled in. */
function blanksIn(text: string): number {
  let found = 0;
  for (const [blank] of matchesOf(BLANK, text)) if (!OF_ADDRESS.test(blank) && ++found >= BLANKS) break;
  return found;
}
