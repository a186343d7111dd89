import type { Measure } from "../../../schema/vocabulary.ts";
import { anyOf } from "../../../text/any-of.ts";
import { type FigureContext, lineAbove, says } from "../figure-context.ts";
import type { NoticeTraits } from "../traits.ts";
import { isOfMails } from "./label-thing.ts";
import { isRecipient } from "./person.ts";

/** What a figure of messages measures: those an intruder sent, those that failed, or those that came into the wrong hands. */
export function emailMeasure(context: FigureContext, thing: "email" | "phishing", { takeover }: NoticeTraits): Measure {
  const { deedsBefore, deeds, at, reading, sentence, figure } = context;
  if (takeover && isOfMails(context)) return "emails_sent";
  const deedsAfter = withoutParts(context);
  const near = [...deedsAfter, ...deedsBefore];
  if (says(deedsAfter, "failed") || (says(deedsBefore, "failed") && !says(deedsAfter, "sent"))) return "emails_failed";
  if (thing === "phishing" && says(near, "received")) return "phishing_targets";
  if (UNSENT.test(at.text.slice(figure.span.end, figure.span.end + 40))) return "emails_failed";
  if (says(deedsAfter, "returned")) return "other";
  if (reading.language === "en" && deedsBefore.at(-1)?.code === "checked" && !says(deedsAfter, "exposed"))
    return "other";
  if (!takeover) return "emails_exposed";
  if (says(deedsAfter, "sent") || (says(deedsBefore, "sent") && !says(deedsAfter, "exposed")) || thing === "phishing")
    return "emails_sent";
  if (
    reading.language === "en" &&
    isSpam(
      at.text.slice(figure.numeral.end, figure.core.end),
      at.text.slice(Math.max(sentence.start, figure.span.start - 50), figure.span.start),
    )
  )
    return "emails_sent";
  if (SENDING.test(at.text.slice(Math.max(sentence.start, figure.span.start - 90), figure.span.start)))
    return "emails_sent";
  if (NAMED_SPAM.test(at.text.slice(figure.span.end, figure.span.end + 20))) return "emails_sent";
  if (SENDS.test(at.text.slice(figure.span.end, figure.span.end + 40))) return "emails_sent";
  if (says(near, "exposed", "held")) return "emails_exposed";
  const heading =
    deeds.hits.length === 0 ? (lineAbove(context) ?? reading.passages[at.passage.block.parent ?? -1])?.hits : undefined;
  const before = at.hits.within("deed", Math.max(0, sentence.start - BACK), sentence.start);
  if (deeds.hits.length === 0 && says(before, "sent")) return "emails_sent";
  if (heading?.some(({ table, code }) => table === "deed" && code === "sent")) return "emails_sent";
  return says(deeds, "sent") ? "emails_sent" : "emails_exposed";
}

/** 926件(うち不達となったもの 311件): what is said of a part in a bracket is not said of the whole. */
function withoutParts({ deedsAfter, at, figure }: FigureContext): FigureContext["deedsAfter"] {
  const part =
    /^分?[(（]うち[^()（）]{0,60}[)）]/u.exec(at.text.slice(figure.span.end, figure.span.end + 64))?.[0].length ?? 0;
  return deedsAfter.filter(({ start }) => start >= figure.span.end + part);
}

/** 待ち行列の2万通は、配信される前に破棄: they were stopped on the way. */
const UNSENT = anyOf(
  [
    // Before it was sent, or not sent at all.
    /^(?:は|が|に(?:ついて)?は)、?(?:実際に)?(?:配信|送信|発信)(?:される|する)?(?:より)?(?:前|直前)に/u,
    /^(?:は|が|に(?:ついて)?は)、?(?:未送信|送信されず|配信されず)/u,
    // It did not arrive: 不達, ブロックされ.
    anyOf(
      [
        /受信(?:を|が)?拒否|不達|届かな|届きませ|届いてい(?:な|ませ)|ブロックされ|はじかれ|弾かれ|遮断され|配送不能|エラーと?で?(?:戻|返)/u,
      ],
      "u",
      {
        before: /^(?:余り|あまり|ほど|以上|程度)?(?:は|が|に(?:ついて)?は)、?[^。、]{0,24}/u,
      },
    ),
  ],
  "u",
);

/** 送信は4日まで続き、その数は234,567通に: how many an intruder sent, behind the noun for it. */
const SENDING = /(?:送信|配信|発信|送付)(?:は|が|され)[^。]{0,70}(?:その|総)?(?:数|通数|件数)は(?:約|計|延べ)?$/u;

/** 3万通超の不審メール: a headline that names what an intruder sent. */
const NAMED_SPAM =
  /^(?:以上|超|余り|あまり)?の(?:大量の)?(?:なりすまし|迷惑|スパム|不審な?|詐欺|フィッシング|英文の?)(?:メール|メッセージ)(?![^。]{0,12}(?:受信|届|転送|受け取))/u;

/** 約24万通のなりすましメールを送信するなど */
const SENDS =
  /^の(?:なりすまし|迷惑|スパム|不審な?|詐欺|フィッシング|英文)[^、。はが]{0,12}(?:メール|メッセージ)を[^、。]{0,6}(?:送信|配信|発信|送り|送っ|ばらま)/u;

/** "57,000 unsolicited messages", "Number of spam mails sent: 57,000": the noun says that an intruder sent them. */
const isSpam = (noun: string, lead: string): boolean =>
  SPAM.test(noun) || /\bnumber of (?:spam|junk|unsolicited|fraudulent|scam)\b[^.;]{0,36}$/iu.test(lead);
const SPAM = /\b(?:spam|junk|unsolicited|fraudulent|scam|bulk)\b/iu;

/** How far back the sentence before says what became of messages that this one numbers. */
const BACK = 80;

/** What a figure of addresses measures. */
export function addressMeasure(context: FigureContext, traits: NoticeTraits): Measure {
  if (traits.bcc) return "affected_records";
  if (WENT_TO.test(context.at.text.slice(Math.max(0, context.figure.span.start - 40), context.figure.span.start)))
    return "recipients";
  const { deedsAfter, deedsBefore, at, figure } = context;
  if (isSpammed(context)) return "emails_sent";
  const said = at.text.slice(Math.max(0, figure.span.start - 50), figure.span.end + 30);
  const reached =
    says([...deedsAfter, ...deedsBefore], "received") ||
    REACHED.test(at.text.slice(figure.span.end, figure.span.end + 12));
  if (reached && BAIT.test(said)) return "phishing_targets";
  if (says(deedsAfter, "compromised")) return "compromised_accounts";
  if (traits.takeover && SENDER.test(at.text.slice(Math.max(0, figure.span.start - 30), figure.span.start)))
    return "compromised_accounts";
  if (traits.takeover && SENT_FROM.test(at.text.slice(figure.span.end, figure.span.end + 90)))
    return "compromised_accounts";
  if (traits.takeover && /^[^。]{0,3}(?:宛|あて)/u.test(at.text.slice(figure.span.end, figure.span.end + 6)))
    return "recipients";
  return isRecipient(context, traits) ? "recipients" : "affected_records";
}

/** 59,770アドレス宛に迷惑メールが送信され, 2,300件の宛先に不審メールを送信: what an intruder sent, counted by where it went. */
const SPAMMED =
  /^(?:の(?:メール)?(?:宛先|アドレス|送信先))?(?:に(?!つ)|へ|宛て?に?|あてに?)(?:対して?|向けて?)?、?[^、。はが]{0,12}(?:迷惑|スパム|不審な?|なりすまし|フィッシング)メール[^、。]{0,12}(?:送信|送ら|送付|配信|発信)/u;

export const isSpammed = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" && SPAMMED.test(at.text.slice(figure.span.end, figure.span.end + 80));

const WENT_TO =
  /\b(?:went|gone|sent|forwarded|e-?mailed|delivered|addressed|circulated) (?:out )?to (?:about |around |some |only |these |the |a total of |approximately )?$/iu;
/** 利用中の6つのメールアドレスについて、不審なメールが送信されている, 3件のアドレスから: those in whose name it went out. */
const SENT_FROM =
  /^(?:の(?:個人|業務用)?(?:メール)?アドレス)?(?:について、?[^。]{0,50}(?:認証を(?:通過|突破)|メールが(?:送付|送信|発信|配信)され)|(?:から|より|を(?:使|悪用|利用|踏み台))[^。]{0,40}(?:メール|スパム)[^。]{0,20}(?:送|発信|配信))/u;
/** 送信元となった当社のアドレス 2件 */
const SENDER =
  /(?:送信元|発信元|踏み台|悪用|不正(?:に|な)?(?:利用|使用)|乗っ取)[^。、]{0,12}(?:メール)?アドレス(?:数|は|:)? ?(?:約|計)?$/u;
const REACHED = /^[^。]{0,6}に(?:届|送信|配信)/u;
const BAIT = /フィッシング|標的型|名乗る|装っ|偽の|不審|phishing/iu;
