import { anyOf } from "../../../text/any-of.ts";
import type { FigureContext } from "../figure-context.ts";
import { follows } from "./words-en.ts";

/** Letters or notices, with what was done with them behind or in front. */
const NOTICE = /\b(?:letters?|notices?|notifications?)(?: [a-z]{1,12}){0,3}$/iu;
const SENT =
  /\b(?:mail(?:ed|ing)|sending|sent|issu(?:ed|ing)|post(?:ed|ing)|provid(?:ed|ing)|went|going|are|were|was)\b/iu;
const NOTIFIED = anyOf(
  [
    // To do it.
    /notify|contact|inform|write to/u,
    // Done, or being done.
    /notif(?:ied|ying)|alert(?:ed|ing)|inform(?:ed|ing)|contact(?:ed|ing)|written to|writing to/u,
  ],
  "iu",
  {
    before: /\b(?:have|has|are|were|was|began|begun|been|be|being|we|and|also|started|will(?: now| also| soon)?) /u,
    after: / (?:[a-z]{1,14} ){0,3}$/u,
  },
);
const AHEAD = /\b(?:would|plans?|intends?|expects?)\b/iu;
/** What is done for people, told behind them: 1,230 people will be notified, are being written to, will get a letter. */
const BEING_TOLD = [
  /^,?(?: (?:are|is|were|was|have|has|had|will|need|to|also|now|all|each|individually|directly|personally)){1,5}/u,
  anyOf(
    [
      // "Be notified", "been sent a letter".
      anyOf(
        [
          /notified|informed|contacted|written to|told|e-?mailed|mailed|sent (?:a |an |the |our )?(?:letters?|notices?|notifications?)/u,
        ],
        "u",
        {
          before: /(?:be|been|being) /u,
        },
      ),
      // "Receive a letter".
      /(?:get|getting|receive|receiving) (?:a |an |the |our )?(?:letters?|notices?|notifications?)/u,
    ],
    "u",
    { before: /^ /u, after: /\b/u },
  ),
] as const;
/** What may stand between "to" and the figure: all of our more than. */
const FEW_WORDS = 30;

/** "We have begun mailing letters to 5,800 patients", "notified 640 patients": whom a notice has gone to, or goes to now, it befell. */
export function isNotified({ at, figure, reading, sentence }: FigureContext): boolean {
  if (reading.language !== "en") return false;
  const before = at.text.slice(Math.max(sentence.start, figure.span.start - 90), figure.span.start);
  if (follows(at.text.slice(figure.core.end, figure.core.end + 110), ...BEING_TOLD)) return true;
  if (NOTIFIED.test(before) && !AHEAD.test(before)) return true;
  if (AHEAD.test(before) || /\bwill\b/u.test(before)) return false;
  const to = before.lastIndexOf(" to ");
  const deed = before.slice(0, Math.max(0, to));
  return before.length - to <= FEW_WORDS && NOTICE.test(deed) && SENT.test(deed);
}

const MAIL_TO = /\b(?:letters?|notices?|notif\w{1,9}|e-?mails?) (?:\w{1,24} ){0,2}to (?:\w{1,24} ){0,2}$/iu;

/** "The 8,640 patients we identified", "affected individuals", "people whose data were in it": they are those that were hit. */
const BEFALLEN = anyOf(
  [
    /(?:that )?(?:we|it|the review|our review|the investigation) (?:have |has |had )?(?:identified|determined|found|confirmed)/u,
    /(?:were |was )?(?:identified|affected|impacted|involved|concerned)(?! by (?:the )?(?:change|outage|reset))/u,
    /(?:who|that) (?:were|was|are|is|have been|had been|may have been) (?:identified|affected|impacted|involved|concerned)/u,
    /whose (?:[a-z-]{2,14} ){1,4}(?:was|were|may|had|has|appeared|is|are)\b/u,
  ],
  "iu",
  { before: /^ /u, after: /\b/u },
);

/** Whether those who are told are said to be those that were hit. */
export const isBefallen = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en" && BEFALLEN.test(at.text.slice(figure.span.end, figure.span.end + 90));

/** "Letters to 5,800 patients": mail has so many addressees, whether it has gone or is to go. */
export const isAddressee = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en" && MAIL_TO.test(at.text.slice(Math.max(0, figure.span.start - 50), figure.span.start));

/** How those concerned are told of it: 方々に、電子メールにてお知らせ, お客様へ通知を送付済. */
const CONTACTED = anyOf(
  [
    // By what means.
    anyOf([/電子メール|メール|郵送|電話|書面|文書|SMS|はがき|手紙|家庭訪問|訪問|対面|個別/u], "u", {
      before: /^(?:の方(?:々)?|様)?(?:に(?:は|対して(?:は)?)?|へは?)、?/u,
      after:
        /(?:又は[^、。]{1,4})?(?:で|にて|により|を通じ|に(?!て))、?[^。誤]{0,30}(?:お知らせ|連絡|通知|説明|お詫び|謝罪|報告)/u,
    }),
    // What was sent, to these in contrast to others: 卒業生87名には文書を発送.
    /^(?:様|の方)?(?:に|へ)は、?(?:メール|通知文?|書面|文書|手紙|お詫び状)[^、。]{0,4}を(?:送信|送付|発送|郵送)/u,
    // What was sent.
    /^(?:様|の方)?(?:に|へ)(?:は)?、?(?:メール|通知|書面|文書|お詫び|お知らせ)[^、。]{0,8}(?:送信|送付|発送|郵送|連絡)済/u,
  ],
  "u",
);

/** 219名には電子メールで、8名には郵送でお知らせしました: told of it, which counts as nothing where it is known who was hit. */
export const isContacted = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" && CONTACTED.test(at.text.slice(figure.span.end, figure.span.end + 70));
