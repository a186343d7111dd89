import type { VectorType } from "../../schema/vocabulary.ts";
import { countOf } from "../../text/matches.ts";
import { type Reading, wholeText } from "../reading.ts";
import type { VectorMention } from "./mention.ts";

const MAIL = {
  ja: /メール|アドレス|添付|送信|配信/gu,
  en: /\b(?:e-?mail\w{0,3}|inbox(?:e)?|mailbox(?:e)?|attach\w{0,5}|spreadsheet|message)s?\b/giu,
} as const;
const PAPER = {
  ja: /郵送|郵便|封筒|封入|発送|投函|書面|文書|書類|通知書|はがき|FAX|ファ[クッ]ス|ファクシミリ|手渡|窓口|返送|の控|協定届|届書/giu,
  en: /\b(?:mailed|mailing(?! lists?\b)|letter|envelope|parcel|package|postal|fax|statement|courier)s?\b/giu,
} as const;
/** Beyond so many words of a medium, more make no difference. */
const ENOUGH = 20;

const known = new WeakMap<Reading, VectorType | null>();

/** What something sent astray was: the medium the sentence speaks of, or else the one the notice speaks of more; null where neither. */
export function mediumOf(reading: Reading, { place, sentence }: VectorMention): VectorType | null {
  const text = reading.passages[place.passage]?.normal.text.slice(sentence.start, sentence.end) ?? "";
  const told = mediumIn(text, reading.language);
  if (told === "misdelivery_email" && isByFax(reading, text)) return "misdelivery_post";
  if (told !== null) return told;
  const whole = known.get(reading);
  if (whole !== undefined) return whole;
  const medium = mediumIn(wholeText(reading), reading.language);
  known.set(reading, medium);
  return medium;
}

/** Whether what was sent went by fax: the notice speaks of one and, in Japanese, never of mail. */
const isByFax = (reading: Reading, sentence: string): boolean =>
  reading.language === "ja" && !NAMED_MAIL.test(sentence) && faxOnly(reading);

const NAMED_MAIL = /メール|アドレス|添付|サイト/u;

const faxed = new WeakMap<Reading, boolean>();

function faxOnly(reading: Reading): boolean {
  const whole = faxed.get(reading);
  if (whole !== undefined) return whole;
  const text = wholeText(reading);
  const only = SENT_BY_FAX.test(text) && !/メール(?!アドレス:)/u.test(text);
  faxed.set(reading, only);
  return only;
}

const wired = new WeakMap<Reading, boolean>();

/** Whether a notice speaks of nothing that goes by wire, so that what was attached or sent with it was paper. */
export function isPaperOnly(reading: Reading): boolean {
  const known = wired.get(reading);
  if (known !== undefined) return known;
  const text = wholeText(reading).replace(TO_FRIEND, "");
  const only = BY_POST[reading.language].test(text) && !BY_WIRE[reading.language].test(text);
  wired.set(reading, only);
  return only;
}

const BY_POST = {
  ja: /郵送|郵便|封筒|封入|発送|投函|書面|通知書|送付/u,
  en: /\b(?:letters?|envelopes?|faxe[sd]|fax|by post|postal|correspondence|parcels?|mailed|mailings?|(?:mailing|old|former|previous) address(?:es)?)\b/iu,
} as const;
const BY_WIRE = {
  ja: /メール(?!便)|送信|配信|電子|ファイル|データ|チャット|LINE|SNS|システム/u,
  en: /\be-?mail|\b(?:inbox|attach(?:ed|ment|ments)|spreadsheets?|messages?|bcc|online|uploaded|digital|texts?|sms)\b/iu,
} as const;
/** A link of the page. */
const TO_FRIEND = /\be-?mail (?:this|to a friend|us|me)\b/giu;

/** A fax that is told of, and no number to call. */
const SENT_BY_FAX = /(?:FAX|ファ[クッ]ス|ファックス|ファクシミリ)(?:で|に|を|番号|送信|の(?:宛先|送信|短縮|誤))/iu;

/** What goes by fax is paper, though it is sent and has an address. */
const FAX = /FAX|ファ[クッ]ス|ファクシミリ|\bfax(?:es|ed)?\b/iu;

function mediumIn(text: string, language: Reading["language"]): VectorType | null {
  if (text.length < 400 && FAX.test(text)) return "misdelivery_post";
  const mail = countOf(MAIL[language], text, ENOUGH);
  const paper = countOf(PAPER[language], text, ENOUGH);
  if (mail + paper === 0) return null;
  return mail >= paper ? "misdelivery_email" : "misdelivery_post";
}
