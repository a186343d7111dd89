import { anyOf } from "../../../text/any-of.ts";
import type { FigureContext } from "../figure-context.ts";

/** What comes of a leak for somebody: 勧誘の電話があった, 営業が行われた. */
const PESTERED_JA = anyOf(
  [
    /^(?:の方)?(?:に|へ)(?:は|対して)?、?[^。はを]{0,30}(?:勧誘|不審な?|迷惑|詐欺|なりすまし|架空請求)の?(?:電話|メール|連絡|SMS|請求|はがき|郵便物)(?:が|の)[^。]{0,6}(?:あ[りっ]|届|かか|来)/u,
    /^(?:の方)?に(?:対し)?て?(?:は)?、?[^。はを]{0,30}(?:勧誘|営業|案内)(?:が|の電話が)[^。]{0,4}(?:行われ|あっ|あり)/u,
  ],
  "u",
);

/** 97人のうち5人には、業者から勧誘の電話があった: what came of it for them. */
export const isPestered = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" && PESTERED_JA.test(at.text.slice(figure.span.end, figure.span.end + 70));

/** The same in English: "have since received scam calls". */
const PESTERED_EN = anyOf(
  [
    /had (?:his|her|their|an?|several|some) /u,
    /(?:had|received|got|reported) (?:[a-z]{1,20} ){0,3}(?:calls|texts|phone calls|scam|false|fraudulent|bogus|fake|unauthori[sz]ed|suspicious)/u,
  ],
  "u",
  { before: /^ (?:have|has|had) (?:already |since ){0,2}/u },
);

/** "at least 52 customers have had calls", "one member has had his account hijacked": what came of it later. */
export const isTargeted = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en" && PESTERED_EN.test(at.text.slice(figure.core.end, figure.core.end + 60));
