import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import { type Language, VECTOR_TYPES, type VectorStatus, type VectorType } from "../../schema/vocabulary.ts";
import type { Span } from "../../text/span.ts";
import { assertionAt } from "../context/assertion.ts";
import { sentenceAt } from "../context/structure.ts";
import { headLength } from "../head/line.ts";
import { hitsOf } from "../hits.ts";
import type { Place, Reading } from "../reading.ts";
import { deniedAt, doubtedAt, isConcluded, isDenied, isSuspicion } from "./doubt.ts";
import { isFramed } from "./frame.ts";
import { isGeneral } from "./general.ts";

/** One place that states a cause, with what the notice makes of it there. */
export type VectorMention = {
  readonly type: VectorType;
  readonly status: VectorStatus;
  readonly place: Place;
  readonly rule: string;
  /** It stands in a heading, which says less of how sure one is than the text below it. */
  readonly heading: boolean;
  readonly sentence: Span<"normal">;
};

/** Every statement of a cause: not advice, measures, definitions, nor what an attacker says. */
export function vectorMentions(reading: Reading): readonly VectorMention[] {
  const found: VectorMention[] = [];
  for (const [index, passage] of reading.passages.entries()) {
    for (const hit of hitsOf(passage, "vector")) {
      const mention = mentionOf(reading, passage, index, hit);
      if (mention !== null) found.push(mention);
    }
  }
  return found;
}

function mentionOf(reading: Reading, passage: ReadPassage, index: number, hit: Hit): VectorMention | null {
  const type = VECTOR_TYPES.find((code) => code === hit.code);
  const sentence = passage.sentences[sentenceAt(passage.sentences, hit.start)];
  if (type === undefined || sentence === undefined) return null;
  const place = { passage: index, start: hit.start, end: hit.end };
  const { language } = reading;
  const { act, possible, suspected, negated } = assertionAt(
    reading,
    language === "ja" ? { ...place, start: hit.end - 1 } : place,
  );
  if (act === "request" || act === "measure" || act === "claim") return null;
  if (isGeneral(passage.normal.text, hit, sentence, language)) return null;
  if (isFramed(passage, hit, sentence, language)) return null;
  if (isOwnGuise(passage.normal.text, hit, sentence)) return null;
  if (isOfAnother(passage.normal.text, hit, type)) return null;
  if (type === "insider_misuse" && MISTAKE.test(passage.normal.text.slice(sentence.start, sentence.end))) return null;
  if (type === "misdelivery_email" && isOfPaper(passage.normal.text.slice(sentence.start, sentence.end))) return null;
  const doubtful = possible || suspected || (language === "en" && isSuspicion(passage.normal.text, hit));
  const status = isDenied(passage, hit, sentence, type, language)
    ? "ruled_out"
    : negated
      ? deniedStatus(passage, hit, sentence, type, doubtful, language)
      : language === "ja" && isConcluded(passage, hit, sentence)
        ? "suspected"
        : doubtful
          ? doubtedAt(passage, hit, sentence, type, language)
          : "confirmed";
  if (
    status === null ||
    isNoDenial(passage.normal.text, hit, status) ||
    (status === "ruled_out" && isUnproven(passage.normal.text, hit, sentence, type)) ||
    (negated && isHidden(passage.normal.text, hit, sentence, type))
  )
    return null;
  return {
    type,
    status,
    place,
    rule: hit.rule,
    heading: passage.block.kind === "heading" || index < headLength(reading),
    sentence,
  };
}

/** What a wording with a gap would read into words that mean something else. */
const OF_ANOTHER: Partial<
  Readonly<Record<VectorType, { readonly within?: RegExp; readonly before?: RegExp; readonly after?: RegExp }>>
> = {
  // The account or the laptop of an employee: what befell it was not the employee's doing.
  insider_misuse: {
    within:
      /^[a-z]{1,14}['’]s? (?:[a-z-]{1,14} ){0,3}(?:accounts?|mailbox(?:es)?|inbox|laptop|computer|credentials|phone|e-?mails?)\b|^[a-z]{1,14} (?:e-?mail |user )?(?:accounts?|mailbox(?:es)?)\b|^[a-z ]{4,24} (?:was|were|had been|has been) (?:illegally |improperly )?accessed\b|\b(?:phish\w{0,4}|credentials?|passwords?|log-?in (?:details|information|data))\b/iu,
    before:
      /\b(?:accounts?|mailbox|servers?|systems?|networks?|databases?|computers?|laptops?) of (?:an?|the|our|one of our|its)? ?$/iu,
  },
  // Data associated with so many accounts: nobody was in these.
  account_takeover: {
    within:
      /\b(?:data|information|records) (?:associated|relating|belonging|of|from|about|for|on)\b.{0,40}accounts?$/iu,
  },
  // Time, not things.
  lost_item: {
    within: /\blost (?:an?|one|two|several|some|many) (?:few |or two )?(?:hours?|days?|weeks?|months?|years?|lot)\b/iu,
  },
  // Data, not things; what thieves make of data.
  theft: {
    within: /\b(?:data|information|details|credentials|funds|money) (?:was|were|been|being) (?:stolen|taken)$/iu,
    before: /\bidentity $/iu,
    after: /^ using (?:the|your|this|stolen) /iu,
  },
  // Steps that were taken, data that were stored.
  unauthorized_access: {
    within: /\b(?:steps|measures|actions?|precautions?|care)\b[^.]{0,24}taken$/iu,
  },
  // A folder or a message is no bin.
  improper_disposal: {
    after:
      /^ (?:an?|the|our|this|that) (?:[a-z-]{1,14} ){0,2}(?:folder|directory|file|field|spreadsheet|database|system|server|envelope|repository|e-?mail|letter|message)\b/iu,
  },
  // A break-in into machines by wire.
  physical_attack: {
    after:
      /^ (?:in|into|to|on) (?:our|the|its) (?:[a-z]{1,12} )?(?:systems?|servers?|network|computer systems?|website)\b/iu,
  },
  misconfiguration: {
    before: /\bquestions? $/iu,
  },
  // A list put online, a setting of a form, a forwarding address with a slip in it.
  misdelivery_email: {
    within: /フォームの設定|転送先/u,
    before: /転送先の?$/u,
    after: /^(?:し|して|した)?(?:公開|掲載|アップロード)/u,
  },
  // A form that was attached to a message.
  misdelivery_post: { before: /\be-?mails?\b[^.;,]{0,46}$/iu },
  // Mail that came in.
  spam_relay: {
    before:
      /\b(?:respond(?:ed|ing) to|receiv(?:ed|ing)|clicked(?: on)?|fell for|opened|repl(?:ied|ying) to|victims? of|tricked by|got) (?:an? |the )?$/iu,
  },
};

const isOfAnother = (text: string, { start, end }: Hit, type: VectorType): boolean => {
  const { within, before, after } = OF_ANOTHER[type] ?? {};
  return (
    within?.test(text.slice(start, end)) === true ||
    before?.test(text.slice(Math.max(0, start - 50), start)) === true ||
    after?.test(text.slice(end, end + 50)) === true
  );
};

/** What was done by mistake was not done for ends of one's own. */
const MISTAKE = /誤って|誤送|誤り|ミスに|\bby mistake\b|\binadvertent/iu;

/** Mail in the name of those who write (弊社社員を装ったメール) is what came of it, unless somebody was taken in. */
const isOwnGuise = (text: string, { rule, start, end }: Hit, sentence: Span<"normal">): boolean =>
  rule === "vector.pretended-sender" &&
  /(?:当社|弊社|当事務所|弊事務所|弊所|当会|本会|当協会|当院|当組合|社員|職員|従業員)(?:など|等|の名前|の名)?を$/u.test(
    text.slice(Math.max(0, start - 16), start),
  ) &&
  !/入力|開封|クリック|だまされ|騙され|返信し/u.test(text.slice(end, sentence.end));

/** Letters and faxes that went astray, though the words would do for mail. */
const isOfPaper = (sentence: string): boolean =>
  /\b(?:letters?|envelopes?|faxed|mailed|mailings?(?! lists?\b)|postal|(?:old|previous|former|mailing|home) address(?:es)?)\b|FAX|ファ[クッ]ス/iu.test(
    sentence,
  ) && !/\be-?mail|メール/iu.test(sentence);

/** A denial that says nothing of the cause: no fraud followed (装ったメールは確認されていません), nothing stood in the way (止める仕組みがなかった), nothing was paid. */
const isNoDenial = (text: string, { rule, end }: Hit, status: VectorStatus): boolean =>
  status === "ruled_out" &&
  (rule === "vector.pretended-sender" ||
    (/^vector\.(?:extortion|ransomware)$/u.test(rule) &&
      /^ (?:payments?|was paid|has been paid)\b/u.test(text.slice(end, end + 16))) ||
    /^[^、。]{0,20}(?:仕組み|機能|対策|措置|体制|制限|設定)[がはも]/u.test(text.slice(end, end + 30)));

/** "No evidence that anybody accessed your data": of what became of data nothing is known, and no cause is denied. */
const isUnproven = (text: string, { start }: Hit, sentence: Span<"normal">, type: VectorType): boolean =>
  (type === "unauthorized_access" || type === "account_takeover") &&
  /\b(?:evidence|indications?|signs?|reason to believe|information|suggestion)\b[^.;]{0,24} that\b[^.;]{0,140}$/iu.test(
    text.slice(sentence.start, start),
  );

/** What could not be seen is not published; where no password was needed it could. */
const isHidden = (text: string, { start }: Hit, sentence: Span<"normal">, type: VectorType): boolean =>
  type === "accidental_publication" &&
  !/\bno (?:password|log-?in|sign-?in|authentication|protection)\b/iu.test(text.slice(sentence.start, start));

/** English words of denial, as far before a cause as they can deny it: "no evidence of unauthorized access". */
const NEAR_DENIAL =
  /\b(?:no|not|never|nor|neither|none|nothing|without|cannot|unaware|rule[sd]? out|\w{2,7}n't)\b(?!.{0,60}\b(?:respond|respons|know|information that|aware when|asking|yet)\b)[^.;]{0,70}$/iu;
const DENIED_AFTER = /^[^.;]{0,50}\b(?:no|not|never|none|neither|\w{2,7}n't)\b/iu;

/** What a clause that denies something makes of a cause in it: null where what it denies is something else. */
function deniedStatus(
  passage: ReadPassage,
  hit: Hit,
  sentence: Span<"normal">,
  type: VectorType,
  doubtful: boolean,
  language: Language,
): VectorStatus | null {
  const status = deniedAt(passage, hit, sentence, type, language);
  if (status === "confirmed" && doubtful) return doubtedAt(passage, hit, sentence, type, language);
  return status === "ruled_out" && language === "en" && isFar(passage.normal.text, hit, sentence) ? null : status;
}

/** Whether the denial in a sentence is about something else than the cause it also names. */
const isFar = (text: string, { start, end }: Hit, sentence: Span<"normal">): boolean =>
  !NEAR_DENIAL.test(text.slice(sentence.start, start)) && !DENIED_AFTER.test(text.slice(end, sentence.end));
