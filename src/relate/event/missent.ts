import { overlaps } from "../../text/span.ts";
import { hitsIn } from "../hits.ts";
import { type Place, type Reading, textAt } from "../reading.ts";
import { relateVectors } from "../vector/vector.ts";
import type { Claim } from "./claim.ts";
import { earliest, type Resolved, withRole } from "./resolved.ts";

/** Causes by which a message reached the wrong people. */
const WRONGLY_SENT: ReadonlySet<string> = new Set(["bcc_error", "misdelivery_email", "misdelivery_post"]);

/** 通知書を494通郵送した。その際、別の方の書類を誤って入れた: how a sentence begins that goes on with the same sending, and what went wrong. */
const SAME_SENDING =
  /^ ?(?:(?:その|この)(?:際|時|とき|うち|中)|ところが|しかし|しかしながら|ですが|だが|本来|誤って|(?:送信|送付|発送|配信|郵送)(?:の?際|時|後|先)|(?:その|この|同|当該)(?:メール|通知|文書|書類|封筒|案内)|(?:宛先|あて先|アドレス|担当者|担当職員)[がはを])/u;
/** "The list was emailed to 40 shops. It was meant for staff." */
const SAME_SENDING_EN =
  /^ ?(?:It|They|Both|These|The (?:e-?mails?|messages?|letters?|files?|lists?|envelopes?|sheets?|attachments?|notices?)) (?:was|were|had|went|should|contained|included|showed)\b/u;

/** A message to customers that went out wrongly is the incident, unless it was the apology; what went out over some time is a period. */
export function missent(reading: Reading, claim: Claim): readonly Claim[] {
  const passage = reading.passages[claim.passage];
  const sentence = passage?.sentences[claim.sentence];
  if (claim.role !== "notified_individuals" || passage === undefined || sentence === undefined) return [claim];
  if (
    reading.language === "ja" &&
    isToReceiver(reading, claim, passage.normal.text.slice(sentence.start, claim.hit.end + ASKED))
  )
    return [];
  if (/[詫謝]|わび|削除|apolog|delet/iu.test(passage.normal.text.slice(claim.hit.start, claim.hit.end + 20)))
    return [claim];
  // "mailed letters, and asked those who had got another's page to return it": told of it, and asked for it back.
  if (RETURN.test(passage.normal.text.slice(sentence.start, sentence.end))) return [claim];
  const next = passage.sentences[claim.sentence + 1];
  const goesOn =
    next !== undefined &&
    (SAME_SENDING.test(passage.normal.text.slice(next.start, next.start + 12)) ||
      SAME_SENDING_EN.test(passage.normal.text.slice(next.start, next.start + 40)));
  // 11時9分~12時1分 / 会員様へメールを送信。/ 本来Bccで…: the line below tells what went wrong.
  const below = claim.anchor.last === undefined ? undefined : reading.passages[claim.passage + 1];
  const wrongBelow =
    below !== undefined &&
    hitsIn(below, "vector", 0, below.normal.text.length).some(({ code }) => WRONGLY_SENT.has(code));
  if (wrongBelow) return [];
  const wrong = hitsIn(passage, "vector", sentence.start, goesOn ? next.end : sentence.end).some(({ code }) =>
    WRONGLY_SENT.has(code),
  );
  // 誤って添付した書類の本人に連絡し: nobody is told wrongly by word of mouth.
  const told = passage.normal.text.slice(claim.hit.start, claim.hit.end);
  if (reading.language === "en" && claim.anchor.kind === "day" && isByMistake(passage.normal.text, claim.hit))
    return [{ ...claim, role: "occurred" }];
  if (!wrong || (/(?:連絡|電話|訪問|訪ね|面談)[^、。]{0,4}$/u.test(told) && !SENT.test(told))) return [claim];
  return claim.anchor.kind === "day" ? [{ ...claim, role: "occurred" }] : [];
}

/**
 * 誤送信先に電話で謝罪, A様にメールの削除を依頼: who got what was another's is asked to give it back, and is none of those whose data it holds.
 * Where all who got a message saw one another's addresses, they are the same people.
 */
function isToReceiver(reading: Reading, { hit }: Claim, clause: string): boolean {
  const to = TO_RECEIVER.exec(clause);
  const asks = ASKS_BACK.test(clause.slice(-(hit.end - hit.start) - ASKED)) && !TO_ALL.test(clause);
  return (
    (asks || (to !== null && !TO_CONCERNED.test(clause.slice(to.index)))) &&
    !relateVectors(reading).some(({ value }) => value.type === "bcc_error")
  );
}

/** How far behind its words the asking may end. */
const ASKED = 8;
const TO_RECEIVER =
  /誤(?:送信|送付|配付|配布|配達|交付|発送|郵送|転送)(?:した|された)?(?:先|相手)(?:の[^、。]{1,16})?(?:に|へ|を(?=訪))/u;
const TO_CONCERNED = /(?:対象|該当|本人|保護者|患者|家族|関係者|皆様|会員|お客)[^、。]{0,8}(?:に|へ|宛|を訪)/u;
const ASKS_BACK = /(?:削除|破棄|消去|廃棄|返却|返送)[^、。]{0,8}(?:依頼|お願い|要請)/u;
const TO_ALL = /全|皆様|皆さま|会員/u;

/** "the list was sent to 212 parents by mistake", "it was wrongly emailed to": nobody was told, it went astray. */
const isByMistake = (text: string, { start, end }: Claim["hit"]): boolean =>
  /\b(?:sent|mailed|posted|e-?mailed|forwarded|went|circulated|distributed)\b/iu.test(text.slice(start, end)) &&
  (/\b(?:mistakenly|wrongly|erroneously|accidentally|inadvertently)(?: been)? $/iu.test(
    text.slice(Math.max(0, start - 24), start),
  ) ||
    /^(?![^.;,]{0,60}\b(?:whose|who|that|which|about|because|after)\b)[^.;,]{0,60}\b(?:by mistake|in error|by accident|mistakenly|erroneously|accidentally)\b/iu.test(
      text.slice(end, end + 90),
    ));

const RETURN = /\bask(?:ed|ing)\b[^.;]{0,80}\b(?:return|delete|destroy|send (?:it|them) back)/iu;

/** 発送いたしました beside お客様へのお詫び: what was sent is the notification. */
export const isSending = (reading: Reading, { passage, hit }: Claim): boolean =>
  /^(?:送|発|郵|配|投|sent|mailed|posted|emailed)/iu.test(
    reading.passages[passage]?.normal.text.slice(hit.start, hit.end) ?? "",
  );

/** 奨学金の案内メールを送信: a message of everyday business. */
const ASIDE =
  /(?:案内|連絡|通知|お知らせ)(?:の|用)?(?:電子)?(?:メール|文書|はがき|ハガキ|葉書)?を(?:一斉)?(?:送信|配信|送付|発送|郵送)/u;

/** 開示請求者へ郵送: what was sent before anybody noticed. */
const SENT = /(?:郵送|送付|送信|発送|配信|配布|交付)(?:[しい]|$)/u;

/** Whether the sentence in which something was sent tells that it went wrong. */
export function isWronglySent({ passages }: Reading, place: Place): boolean {
  const passage = passages[place.passage];
  const sentence = passage?.sentences.find(({ start, end }) => start <= place.end - 1 && place.end - 1 < end);
  return (
    passage !== undefined &&
    sentence !== undefined &&
    hitsIn(passage, "vector", sentence.start, sentence.end).some(({ code }) => WRONGLY_SENT.has(code))
  );
}

/** Nobody was told of it before anybody noticed: where messages went wrong, that was the message, elsewhere it is no event. */
export function asMissent(reading: Reading, event: Resolved, noticed: readonly Resolved[]): readonly Resolved[] {
  const first = earliest(noticed, "discovered");
  const { place, value } = event.fact;
  if (value.role !== "notified_individuals" || (first !== undefined && event.iso > first)) return [event];
  if (/[詫謝]|わび|削除|説明(?!会)|apolog|delet/iu.test(textAt(reading, place))) return [event];
  const wrong = relateVectors(reading).some((vector) => WRONGLY_SENT.has(vector.value.type));
  if (first === undefined) return wrong && ASIDE.test(textAt(reading, place)) ? [withRole(event, "occurred")] : [event];
  if (!wrong && event.iso >= first.slice(0, event.iso.length)) return [event];
  if (!wrong) return SENT.test(textAt(reading, place)) ? [withRole(event, "occurred")] : [];
  const words = textAt(reading, place);
  // 7月1日夜、電話で連絡しました: a call is no message that went wrong.
  if (/電話|訪問|訪ね|面談|連絡[^、。]{0,4}$/u.test(words) && !SENT.test(words))
    return event.iso >= first.slice(0, event.iso.length) ? [event] : [];
  const told =
    event.spanned || noticed.some(({ fact }) => fact.place.passage === place.passage && overlaps(fact.place, place));
  return told ? [] : [withRole(event, "occurred")];
}
