import type { Thing } from "../../recognise/count/thing.ts";
import type { Measure } from "../../schema/vocabulary.ts";
import { type FigureContext, says } from "./figure-context.ts";

/** Whether a notice is about addresses every recipient could see: then those written to are those affected. */
export type NoticeTraits = { readonly bcc: boolean };

/** What a figure measures. */
export function measureOf(context: FigureContext, thing: Thing, traits: NoticeTraits): Measure {
  const { figure, assertion, deedsAfter } = context;
  if (figure.whole || assertion.act === "background" || says(context.deeds, "elsewhere")) return "other";
  if (says(deedsAfter, "overlap")) return "other";
  switch (thing) {
    case "person":
      return personMeasure(context, traits);
    case "household":
    case "place":
    case "report":
    case "access":
      return "other";
    case "organization":
      if (says(deedsAfter, "answered", "returned")) return "other";
      return isRecipient(context) ? "recipients" : "affected_organizations";
    case "phishing":
    case "email":
      return emailMeasure(context, thing);
    case "email_address":
      return traits.bcc ? "affected_records" : addressMeasure(context);
    case "account":
      if (says(deedsAfter, "checked")) return "other";
      return "compromised_accounts";
    case "bank_account":
    case "card":
    case "record":
      return says(context.deeds, "checked") && !says(context.deeds, "exposed", "held") ? "other" : "affected_records";
    case "letter":
    case "document":
    case "file":
    case "media":
      return says(deedsAfter, "returned") || says(context.deedsBefore.slice(-1), "returned")
        ? "other"
        : "affected_files";
    case "device":
    case "server":
    case "site":
    case "system":
    case "line":
      return says(deedsAfter, "checked") ? "other" : "affected_systems";
    case "login":
      return "login_attempts";
    case "misuse":
      return "misuse_cases";
    case "point":
    case "yen":
    case "usd":
    case "money":
      return "money";
  }
}

function personMeasure(context: FigureContext, { bcc }: NoticeTraits): Measure {
  const { deedsAfter, deeds, at, figure } = context;
  if (ownsAccount(context)) return "compromised_accounts";
  if (BEFALLEN.test(at.text.slice(Math.max(0, figure.span.start - 10), figure.span.start))) return "affected_people";
  if (says(deedsAfter, "answered", "punished", "returned")) return "other";
  if (isRecipient(context) && !bcc && !says(deeds, "bcc")) return "recipients";
  return "affected_people";
}

/** 閲覧された66人には: what befell them stands right before the figure, whatever is done about them after it. */
const BEFALLEN = /(?:閲覧|流出|漏えい|漏洩|公開|窃取|悪用|紛失)(?:された|した)(?:のは|方)?$/u;

const OWNS = {
  ja: /^(?:の方)?(?:の|が使用する|が利用する|が使用していた|が利用していた)[^、。はがをに]{0,20}(?:アカウント|メールボックス|ID|認証情報|パスワード)/u,
  en: /^(?:'s?)? (?:e-?mail |user )?(?:accounts?|mailbox(?:es)?)\b/iu,
} as const;

/** 教員1名のメールアカウント, "the email accounts of four staff members". */
function ownsAccount({ at, figure, reading }: FigureContext): boolean {
  const after = at.text.slice(figure.core.end, figure.core.end + 40);
  if (OWNS[reading.language].test(after)) return true;
  return (
    reading.language === "en" &&
    /\b(?:accounts?|mailbox(?:es)?) (?:of|belonging to|used by) (?:the |our |its |only )?$/iu.test(
      at.text.slice(Math.max(0, figure.span.start - 40), figure.span.start),
    )
  );
}

/** The figure counts those something went to. */
function isRecipient({ at, figure, reading, deedsBefore }: FigureContext): boolean {
  const label = deedsBefore.at(-1);
  if (
    label?.code === "to-recipient" &&
    /^(?:は|が|:|数|の数|件数)?[ :]?[^、。]{0,12}$/u.test(at.text.slice(label.end, figure.span.start))
  )
    return true;
  if (reading.language === "en")
    return (
      /\b(?:to|inviting|emailed|mailed|notified) (?:all |the |only )*$/iu.test(
        at.text.slice(Math.max(0, figure.span.start - 24), figure.span.start),
      ) && says(deedsBefore.slice(-1), "to-recipient")
    );
  return RECIPIENT.test(at.text.slice(figure.span.end, figure.span.end + 60));
}

const RECIPIENT =
  /^(?:の[^、。はがを]{0,12})?(?:様|の方|の皆様)?(?:に|へ|宛て?に?|あてに?)(?:対し|対して|向け|向けて)?[、,]?[^。はが]{0,40}?(?:送信|送付|配信|発送|郵送|メール|交付|手渡|渡し|送っ|送り|発信|案内|FAX)/u;

function emailMeasure({ deedsAfter, deedsBefore, deeds }: FigureContext, thing: "email" | "phishing"): Measure {
  const near = [...deedsAfter, ...deedsBefore];
  if (says(deedsAfter, "failed") || (says(deedsBefore, "failed") && !says(deedsAfter, "sent"))) return "emails_failed";
  if (thing === "phishing" && says(near, "received")) return "phishing_targets";
  if (says(deedsAfter, "returned")) return "other";
  if (says(deedsAfter, "sent") || (says(deedsBefore, "sent") && !says(deedsAfter, "exposed")) || thing === "phishing")
    return "emails_sent";
  if (says(near, "exposed")) return "emails_exposed";
  return says(deeds, "sent") ? "emails_sent" : "emails_exposed";
}

function addressMeasure(context: FigureContext): Measure {
  const { deedsAfter, deedsBefore, at, figure, sentence } = context;
  const said = at.text.slice(sentence.start, sentence.end);
  const reached =
    says([...deedsAfter, ...deedsBefore], "received") ||
    /^[^。]{0,6}に(?:届|送信|配信)/u.test(at.text.slice(figure.span.end));
  if (reached && /フィッシング|標的型|名乗る|装っ|偽の|不審|phishing/iu.test(said)) return "phishing_targets";
  if (says(deedsAfter, "compromised")) return "compromised_accounts";
  return isRecipient(context) ? "recipients" : "affected_records";
}
