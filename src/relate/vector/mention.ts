import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import { type Language, VECTOR_TYPES, type VectorStatus, type VectorType } from "../../schema/vocabulary.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";
import { assertionAt } from "../context/assertion.ts";
import { sentenceAt } from "../context/structure.ts";
import { headLength } from "../head/line.ts";
import { hitsOf } from "../hits.ts";
import type { Place, Reading } from "../reading.ts";
import { isOfAnother } from "./another.ts";
import { deniedAt, isDenied } from "./denied.ts";
import { doubtedAt, isConcluded, isGuessed, isSuspicion } from "./doubt.ts";
import { isFramed } from "./frame.ts";
import { isGeneral } from "./general.ts";
import { isThingGone } from "./thing-gone.ts";
import { toldBySigns } from "./told.ts";

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
    for (const hit of toldBySigns(passage)) {
      const mention = mentionOf(reading, passage, index, hit);
      if (mention !== null && mention.status !== "ruled_out") found.push(mention);
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
  if (act === "request" || act === "claim") return null;
  if (
    act === "background" &&
    language === "en" &&
    !OWN_FAULT.test(passage.normal.text.slice(sentence.start, sentence.end))
  )
    return null;
  if (act === "measure" && !isFinding(passage.normal.text, hit, sentence)) return null;
  if (isGeneral(passage.normal.text, hit, sentence, language)) return null;
  if (isFramed(passage, hit, sentence, language)) return null;
  if (isOwnGuise(passage.normal.text, hit, sentence)) return null;
  if (isOfAnother(passage.normal.text, hit, type)) return null;
  if (hit.rule.startsWith("vector.thing-") && !isThingGone(passage.normal.text, hit, sentence)) return null;
  // 遺失物盗難届を提出: a paper for the police, whatever had become of the thing.
  if (type === "theft" && passage.normal.text.startsWith("届", hit.end)) return null;
  if (type === "insider_misuse" && MISTAKE.test(passage.normal.text.slice(sentence.start, sentence.end))) return null;
  if (type === "misdelivery_email" && isOfPaper(passage.normal.text.slice(sentence.start, sentence.end))) return null;
  if (type === "misdelivery_post" && isOfMail(passage.normal.text.slice(Math.max(0, hit.start - 2), hit.end)))
    return null;
  if (type === "email_forwarding" && isOfNoMail(passage.normal.text.slice(sentence.start, sentence.end), language))
    return null;
  const doubtful = possible || suspected || (language === "en" && isSuspicion(passage.normal.text, hit));
  const status = isDenied(passage, hit, sentence, type, language)
    ? "ruled_out"
    : negated
      ? deniedStatus(passage, hit, sentence, type, doubtful, language)
      : language === "ja" &&
          (isGuessed(passage.normal.text.slice(hit.start, hit.end), type) || isConcluded(passage, hit, sentence))
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

/** That it was found, though with some doubt: 可能性が高いとみており、, …と判明しており、. */
const FOUND_JA = anyOf(
  [
    // It is likely.
    /(?:可能性|おそれ|恐れ)(?:が|も)(?:高い|ある|否定できない)と(?:(?:し|み|見|考え|説明し)て?(?:おり|いて|いるが)?|(?:みられ|考えられ)て(?:おり|いて))、/u,
    // It was found.
    /(?:と(?:み|見|考え|思わ|推測さ|推定さ)(?:られ|れ)?て|(?:が|を|と)(?:判明|確認)(?:し|され)て|によるものであ)(?:おり(?:ます(?:が|ので))?|い(?:ます(?:が|ので)|るため)|り)、/u,
  ],
  "u",
  { before: /^[^。]{0,50}/u },
);

/** A finding in the clause before the one that tells what is done about it: 〜によるものとみられており、監視を強化してまいります. */
const isFinding = (text: string, { end }: Hit, sentence: Span<"normal">): boolean =>
  FOUND_JA.test(text.slice(end, Math.min(sentence.end, end + 80)));

/** What should have been done belongs to the incident; an earlier one and another body's don't. */
const OWN_FAULT =
  /\b(?:should have been|instead of)\b|\b(?:passwords?|credentials|log-?ins?|usernames?) [^.;]{0,40}\b(?:from|on|at) other\b/iu;

/** What was done by mistake was not done for ends of one's own. */
const MISTAKE = /誤って|誤送|誤り|ミスに|\bby mistake\b|\binadvertent/iu;

/** Mail in the name of those who write (弊社社員を装ったメール) is what came of it, unless somebody was taken in. */
const isOwnGuise = (text: string, { rule, start }: Hit, sentence: Span<"normal">): boolean =>
  rule === "vector.pretended-sender" &&
  /(?:当社|弊社|当事務所|弊事務所|弊所|当会|本会|当協会|当院|当組合|社員|職員|従業員)(?:など|等|の名前|の名)?を$/u.test(
    text.slice(Math.max(0, start - 16), start),
  ) &&
  !/入力|開封|クリック|だまされ|騙され|返信し|教え|伝え(?!る)|答え|応じ|渡し/u.test(text.slice(start, sentence.end));

/** What tells that an address is one of paper mail. */
const OF_PAPER = anyOf(
  [
    anyOf(
      [
        /letters?|notices?|statements?|invoices?|bills?|envelopes?|faxed|mailed|mailings?(?! lists?\b)|postal|(?:old|previous|former|mailing|home) address(?:es)?/u,
      ],
      "u",
      WORDS,
    ),
    /FAX|ファ[クッ]ス/u,
  ],
  "iu",
);

/** Letters and faxes that went astray, though the words would do for mail. */
const isOfPaper = (sentence: string): boolean => OF_PAPER.test(sentence) && !/\be-?mail|メール/iu.test(sentence);

/** Mail that went astray, though the words would do for papers: 別の方の氏名が宛名に入ったメールが届いた. */
const isOfMail = (words: string): boolean =>
  /メール(?!便)|\be-?mail/iu.test(words) &&
  !/郵|封|FAX|ファ[クッ]ス|書類|書面|通知書|はがき|投函|手渡|印[刷字]|発送|\b(?:letters?|envelopes?|parcels?|by post|posted)\b/iu.test(
    words,
  );

/** Data passed on to somebody, where no mail is spoken of: 入力された情報が第三者へ転送されていた. */
const isOfNoMail = (sentence: string, language: Language): boolean =>
  language === "ja" && !/メール|アドレス|受信|ドメイン|転送設定|自動転送/u.test(sentence);

/**
 * A denial that says nothing of the cause: no fraud followed (装ったメールは確認されていません), nothing stood in the way (止める仕組みがなかった),
 * nothing was paid, nobody passed on what had reached him, no data were carried off, it was not we who sent it; that nobody logged in denies the access and no takeover.
 */
const isNoDenial = (text: string, { code, rule, start, end }: Hit, status: VectorStatus): boolean =>
  status === "ruled_out" &&
  (rule === "vector.pretended-sender" ||
    /^vector\.(?:taken-unlawfully|accessed-somehow)$/u.test(rule) ||
    (code === "insider_misuse" && text.startsWith("不正に持ち出", start)) ||
    (code === "spam_relay" && /(?:[当弊]社|[当本弊][学院会校所])[がから]/u.test(text.slice(start, end + 8))) ||
    (rule === "vector.illegal-login" && /^[ぁ-ヶ一-龠]/u.test(text.slice(start))) ||
    (code === "email_forwarding" && /(?:第三者|外部|他者)[へに]の/u.test(text.slice(start, end))) ||
    (code === "ransomware" && /^ (?:payments?|was paid|has been paid)\b/u.test(text.slice(end, end + 16))) ||
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
const NEAR_DENIAL = anyOf(
  [/no|not|never|nor|neither|none|nothing|without|cannot|unaware/u, /rule[sd]? out|\w{2,7}n't/u],
  "iu",
  {
    before: /\b/u,
    after: /\b(?!.{0,60}\b(?:respond|respons|know|information that|aware when|asking|yet)\b)[^.;]{0,70}$/u,
  },
);
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
  const status =
    language === "en" && isNextDeed(passage.normal.text, hit, sentence)
      ? "confirmed"
      : deniedAt(passage, hit, sentence, type, language);
  if (status === "confirmed" && doubtful) return doubtedAt(passage, hit, sentence, type, language);
  return status === "ruled_out" && language === "en" && isFar(passage.normal.text, hit, sentence) ? null : status;
}

/** "…through a gateway that had not been updated, and installed a program": the denial is over before the next deed. */
const isNextDeed = (text: string, { start, end }: Hit, sentence: Span<"normal">): boolean =>
  /^(?:[a-z]{2,12}ed|took|ran|put|sent|got|stole|broke)\b/iu.test(text.slice(start, end)) &&
  /\b(?:had|has|was|were|is|are) (?:not|never) (?:yet )?(?:been )?[a-z]{3,14}(?: [^,;.]{1,30})?, (?:[^,;.]{1,120}, )?(?:and )?(?:then )?$/iu.test(
    text.slice(Math.max(sentence.start, start - 210), start),
  );

/** Whether the denial in a sentence is about something else than the cause it also names. */
const isFar = (text: string, { start, end }: Hit, sentence: Span<"normal">): boolean =>
  !NEAR_DENIAL.test(text.slice(sentence.start, start)) && !DENIED_AFTER.test(text.slice(end, sentence.end));
