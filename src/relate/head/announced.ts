import type { DateMention } from "../../recognise/date/date.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Reading } from "../reading.ts";
import { headLength } from "./line.ts";
import { found, isDay, type Published } from "./published-day.ts";

/** 9月4日、…と発表した / "in a notice posted on its website on Oct. 28": the day a news article gives for the announcement. */
const ANNOUNCED_JA = anyOf(
  [
    /(?:発表|公表|明らかに)(?:(?:し|いたし)(?:た|ました|ている|、|て、)|され(?:た|ました)。|。)/u,
    /明らか(?:に|と)な(?:った|りました|っている)|明か(?:した|しました|している)|(?:発表|公表)があ(?:った|りました)|会見(?:し|[をが](?:開|行))/u,
    // A punishment was given.
    /(?:免職|停職|減給|戒告|訓告|懲戒)[^。、]{0,12}(?:処分)?(?:に|と)(?:し|した)(?:。|と)/u,
  ],
  "u",
);
/** What else was done on the day: 8月30日に公開された文書. */
const OF_ANOTHER_DEED =
  /^(?:に(?!発表|公表|明らか|明か)|から|より|まで|頃|ごろ|(?=発送|送付|送信|郵送|配信|掲載|公開|開催|実施|配布|交付|購入|利用))[^、。]{0,16}(?:[しさ]れ?た|れた|していた|する)(?=[\p{Script=Han}\p{Script=Katakana}「])/u;
/** は、6月2日に名簿を紛失したと発表: に ties the day to the deed, as a comma would tie it to the announcement. */
const OF_CONTENT = /^に(?!、)[^、。]{3,60}[しれっい]た(?:こと|旨|と|との)/u;
/** 7月1日に指摘があり、不具合が明らかになった: the day is that of the clause that ends first. */
const OF_CLAUSE_AHEAD =
  /^(?:に|頃に?|ごろに?)(?!、)[^、。]{2,60}(?<!会見を開き|会見し|発表し|公表し|明らかにし)(?:があり|を受け(?:て)?|により|によって|し(?:て|たところ)?|され(?:て|たところ)?|い(?:て|たところ)|き(?:て)?|って|で)、/u;
/** "disclosed a leak which began on | June 2": the day of what was announced. */
const OF_INCIDENT =
  /\b(?:that|which|who|it|they) (?:had |has |was |were )?(?:occurred|happened|took place|began|started|found|noticed|hit|suffered|attacked|hacked)\b[^.;,]{0,30}$/iu;
const ANNOUNCED_EN = /\b(?:announced|disclosed|said (?:in|on)|notice posted|posted (?:a notice )?on its)\b/iu;

/** The day on which the body announced the matter, as news tell it in their first sentences. */
export function announced(reading: Reading): Published | null {
  const pattern = reading.language === "ja" ? ANNOUNCED_JA : ANNOUNCED_EN;
  for (const [index, { normal, sentences, temporal }] of reading.passages.slice(0, headLength(reading) + 4).entries()) {
    for (const sentence of sentences) {
      const text = normal.text.slice(sentence.start, sentence.end);
      const verb = pattern.exec(text);
      if (verb === null) continue;
      const mention = temporal.dates.find(
        ({ span, day, month, year }) =>
          (day !== undefined || (year !== undefined && month !== undefined && span.start === sentence.start)) &&
          // 22日、会見を開き: the line above names the month.
          (month !== undefined || !verb[0].startsWith("会見")) &&
          span.start >= sentence.start &&
          span.end <= sentence.end &&
          !/\bdate $/u.test(normal.text.slice(0, span.start)) &&
          !OF_INCIDENT.test(normal.text.slice(Math.max(0, span.start - 60), span.start)) &&
          !OF_CONTENT.test(normal.text.slice(span.end, span.end + 72)) &&
          !OF_CLAUSE_AHEAD.test(normal.text.slice(span.end, span.end + 72)) &&
          !OF_ANOTHER_DEED.test(normal.text.slice(span.end, span.end + 40)),
      );
      if (mention === undefined) continue;
      // Who announced it stands right in front of the day, however much is told of it: …を運営する○○が2024年7月10日、.
      const isOfSubject = /[はが]$/u.test(normal.text.slice(0, mention.span.start));
      if (isOfSubject || mention.span.start - sentence.start < 60) return found(index, mention);
    }
  }
  return null;
}

/** What a body does when it speaks to the public. */
const SPEECH = [
  "announced|disclosed|said|confirmed|revealed|admitted|apologi[sz]ed|acknowledged|reported|warned|wrote|stated|declared|conceded",
  "made public|went public|made known|came forward|owned up|(?:told|informed) (?:reporters|journalists|the (?:press|media|public))",
].join("|");
/** "said Thursday", "told reporters late on Monday". */
const SPOKEN = new RegExp(
  `\\b(?:${SPEECH}|made (?:it|this|(?:the|its) [a-z]{3,14}) (?:public|known)|let it be known)$`,
  "u",
);
/** What stands between that, or what it speaks by, and the day. */
const UP_TO_DAY = /(?: (?:late|early))?,?(?: on| of| last)? ?$/u;
/** What a body speaks by; letters and mails only where they are put out. */
const UTTERANCE =
  /^(?:statement|announcement|release|notice|post|advisory|disclosure|bulletin|conference|briefing|letter|e-?mail)$/u;
const LETTER = /^(?:letter|e-?mail)$/u;
const PUT_OUT = /^(?:posted|published|released)$/u;
/** Whose it is, where it was and how it was put out: a statement of the company, a conference with the press in Alder, a notice posted on its site. */
const OF_WHOM = anyOf(
  [
    // Small words.
    /of|by|from|at|in|to|on|the|its|their|an?/u,
    // What was done with it.
    /issued|released|sent|posted|published|dated|held|given|made/u,
    // Where it stands.
    /web|[a-z]{0,4}site|blog|home|page|account/u,
    // Whose it is, and any name.
    /company|group|firm|school|college|university|district|hospital|agency|council|bank|city|organization|[A-Z][\w.'’]{1,20}/u,
  ],
  "u",
  { before: /^/u, after: /$/u },
);
/** So many words may do so. */
const MOST_WORDS = 8;

/** Whether what stands in front of a day ends in what the body speaks by: a statement of the company on | Monday. */
function isOfUtterance(before: string): boolean {
  const words = before.split(" ").slice(-MOST_WORDS - 1);
  const at = words.findLastIndex((word) => UTTERANCE.test(word));
  const behind = words.slice(at + 1);
  return (
    at >= 0 &&
    behind.every((word) => OF_WHOM.test(word)) &&
    (!LETTER.test(words[at] ?? "") || behind.some((word) => PUT_OUT.test(word)))
  );
}

/** "Monday announced", "the Dec. 6 announcement". */
const DAY_SPOKEN = anyOf(
  [
    // It spoke.
    /,? (?:announced|disclosed|said|confirmed|revealed|admitted|apologi[sz]ed|acknowledged|warned)\b/u,
    // What it put out.
    /(?:['’]s)? (?:statement|announcement|(?:press |news )release|(?:news|press) conference|disclosure|advisory|briefing)\b/u,
  ],
  "u",
  { before: /^/u },
);

/** Whom papers quote besides the body: what they said on a day is not its announcement. */
const BYSTANDER = anyOf(
  [
    // Police and courts.
    /police|prosecutors?|court|lawsuit/u,
    // Papers, but not the body's own site.
    /(?<!(?:its|their|own|'s|[’]s) )(?:news|legal|tech|trade|security|web) ?(?:news )?(?:sites?|papers?|outlets?|blogs?|magazines?|publications?)/u,
    /newspapers?|reporters?|bloggers?|the (?:BBC|Times|Guardian|Post|Herald|Journal|Reuters|AP)/u,
    // Who has something to say of it.
    /lawmakers?|senators?|researchers?|experts?|analysts?|union|parents?|residents?/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:[a-z]{1,12} ){0,2}$/u },
);

/** "confirmed it in a letter to parents on | Wednesday". */
const IN_LETTER = new RegExp(
  `\\b(?:${SPEECH})\\b[^.;]{0,40} in an? (?:letter|e-?mail|message|note)(?: sent)? to [a-z ]{3,40}$`,
  "u",
);

/** Whether what stands around a day says that the body spoke on it. */
function isSpokenOn(text: string, { span }: DateMention): boolean {
  const before = text.slice(Math.max(0, span.start - 90), span.start);
  const ahead = before.replace(UP_TO_DAY, "");
  const verb = SPOKEN.exec(ahead);
  const told =
    verb !== null ||
    IN_LETTER.test(ahead) ||
    isOfUtterance(ahead) ||
    DAY_SPOKEN.test(text.slice(span.end, span.end + 24));
  return told && !BYSTANDER.test(before.slice(0, verb?.index ?? before.length));
}

/** The day on which the body spoke, as the first passages of a report tell it. */
export function spokenOnDay(reading: Reading, head: number): Published | null {
  return spoken(reading, head, (mention) => isDay(mention) && mention.relative === undefined);
}

/** The same where only the weekday is told: the last such day up to the day of the paper. */
export function spokenOnWeekday(reading: Reading, head: number, from: DateMention): Published | null {
  const isNamed = ({ relative }: DateMention): boolean =>
    relative?.from === "published" &&
    (relative.unit === "weekday" || (relative.unit === "day" && relative.offset === -1));
  const day = spoken(reading, head, isNamed);
  return day === null ? null : { ...day, from };
}

function spoken(
  { language, passages }: Reading,
  head: number,
  isWanted: (mention: DateMention) => boolean,
): Published | null {
  if (language !== "en") return null;
  for (const [index, { normal, temporal }] of passages.slice(0, head + 4).entries()) {
    const mention = temporal.dates.find((one) => isWanted(one) && isSpokenOn(normal.text, one));
    if (mention !== undefined) return found(index, mention);
  }
  return null;
}

/** How many passages may bring the day on which what follows was put out. */
const OPENING = 4;

/** The day on which what follows was put out, as somebody who hands it on says: X issued the following apology on 1 September. */
const INTRODUCED = anyOf(
  [
    anyOf(
      [/the following|(?:an?|this|its) (?:notice|statement|letter|apology|press release|update|announcement)/u],
      "u",
      { before: /\b(?:issued|released|posted|published|sent) (?:[a-z]{1,14} ){0,2}/u, after: /\b/u },
    ),
    /\bfollowing [a-z ]{0,30}was (?:sent|issued|posted|released)\b/u,
  ],
  "iu",
);

/** The day that stands in such a sentence. */
export function introduced({ language, passages }: Reading): Published | null {
  if (language !== "en") return null;
  for (const [index, { normal, sentences, temporal }] of passages.slice(0, OPENING).entries()) {
    for (const { start, end } of sentences) {
      if (!INTRODUCED.test(normal.text.slice(start, end))) continue;
      const mention = temporal.dates.find(({ span }) => span.start >= start && span.end <= end);
      if (mention !== undefined && isDay(mention)) return found(index, mention);
    }
  }
  return null;
}
