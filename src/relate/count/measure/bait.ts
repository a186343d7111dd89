import { anyOf } from "../../../text/any-of.ts";
import type { FigureContext } from "../figure-context.ts";

/** 職員30名にフィッシングメールが届いた, フォロワー900人に偽のサイトに誘導するメッセージを送信 */
const BAIT_JA = anyOf(
  [
    // Mail that says what it is.
    /[^、。]{0,12}(?:フィッシング|標的型(?:攻撃)?|なりすまし|不審な?|偽の?|詐欺)(?:の)?メール/u,
    // Messages that lead to a site.
    /(?:偽の?|不審な?|詐欺)(?:サイト|ページ|画面)(?:に|へ)誘導する(?:ダイレクト)?(?:メール|メッセージ|DM|SMS)/u,
  ],
  "u",
  {
    before: /^(?:の[^、。はがを]{0,10})?(?:に|へ|宛てに?|あてに?)(?:対し(?:て)?)?、?/u,
    after: /[がを]?[^、。がを]{0,6}(?:届|送(?:ら|信|付さ)|着信|配信さ)/u,
  },
);

/** That a message to catch passwords went to those who follow. */
const BAIT_TO = anyOf(
  [/(?:sent|delivered|addressed|went|mailed) (?:out )?to|received by|reached|targeted|targeting/u],
  "iu",
  {
    before: /\bphishing (?:e-?mails?|mails?|messages?|texts?|letters?)\b[^.;]{0,90}\b/u,
    after: / (?:about |around |some |over |all |the |our |more than |approximately |nearly ){0,2}$/u,
  },
);

/** "phishing e-mails were sent to 3,200 employees", "received by 3,200": who got the bait, not who took it. */
export const gotBait = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  (reading.language === "ja" &&
    (BAIT_JA.test(at.text.slice(figure.span.end, figure.span.end + 50)) || gotIt({ at, figure, sentence }))) ||
  (reading.language === "en" && TARGETED.test(at.text.slice(figure.core.end, figure.core.end + 60))) ||
  (reading.language === "en" &&
    BAIT_TO.test(at.text.slice(Math.max(sentence.start, figure.span.start - 150), figure.span.start)));

/** 当センターを装ったメールは412名が受信し: the bait is named in front. */
const gotIt = ({ at, figure, sentence }: Pick<FigureContext, "at" | "figure" | "sentence">): boolean =>
  /^(?:の[^、。はがを]{1,10})?(?:が(?:、)?(?:これを)?受信|が受け取|に(?:届|送(?:ら|信さ|付さ)|着信))/u.test(
    at.text.slice(figure.span.end, figure.span.end + 20),
  ) &&
  /(?:装っ|騙っ|かたっ|名乗る|偽の|偽装|フィッシング|標的型|詐欺)[^。]{0,20}メール[^。]{0,16}$/u.test(
    at.text.slice(Math.max(sentence.start, figure.span.start - 60), figure.span.start),
  );

/** "620 students were targeted by a phishing scam" */
const TARGETED = anyOf([/phishing|scam|spam|fraudulent|fake|bogus/u], "iu", {
  before:
    /^(?: and [a-z]{3,12})? (?:were|was|had been|have been) targeted (?:by|with|in) (?:an? |the )?(?:[a-z-]{2,12} ){0,2}/u,
  after: /\b/u,
});
