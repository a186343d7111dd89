import { anyOf } from "../../../text/any-of.ts";
import type { FigureContext } from "../figure-context.ts";

/** In front of a figure in English: "unauthorised charges on about", "fraud involving". */
const MISUSED_EN = anyOf([/fraud|misuse|fraudulent(?:ly)?|unauthori[sz]ed/u], "iu", {
  before: /\b/u,
  after:
    / (?:use[ds]?|charges?|transactions?|purchases?|payments?)?[^.;,]{0,50}\b(?:of|for|on|with|involving) (?:about |some |the |only ){0,2}$/u,
});

/** "fraudulent use of 12 cards", "12 cards were misused": what came of the cards. */
export const isMisused = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  (reading.language === "ja" &&
    (MISUSED.test(at.text.slice(figure.span.end, figure.span.end + 60).replace(AMOUNT, "")) ||
      MISUSED_BEFORE.test(at.text.slice(Math.max(0, figure.span.start - 40), figure.span.start)))) ||
  (reading.language === "en" &&
    (MISUSED_EN.test(at.text.slice(Math.max(sentence.start, figure.span.start - 90), figure.span.start)) ||
      /^ (?:on|with|in|through) which (?:there )?(?:were|was|had been|have been) (?:[a-z]{3,10} )?(?:fraud|unauthori[sz]ed|disputed|misuse)/iu.test(
        at.text.slice(figure.core.end, figure.core.end + 70),
      ) ||
      /^ (?:were|was|have been|has been|had been) (?:misused|(?:fraudulently |illegally )used|used (?:fraudulently|illegally|without))/iu.test(
        at.text.slice(figure.core.end, figure.core.end + 44),
      )));

/** How much it came to, in a bracket or in front of the word: 41件(合計約326万円)で不正利用, 5名様で合計約38万円の不正利用. */
const AMOUNT =
  /(?<=^(?:分|様)?)[(（][^()（）。]{1,30}[)）]|(?:合計|総額|計)?約?[0-9][0-9,.万億千]{0,12}(?:円|ポイント)分?の/gu;

/** ポイントが電子ギフトに交換されたもの 57件, 不正利用された件数:12件 */
const MISUSED_BEFORE = anyOf(
  [
    /不正(?:に)?(?:利用|使用|交換|購入|引き?出)(?:が(?:確認|判明)?)?(?:され)?た?/u,
    /ポイントが[^、。0-9]{0,16}(?:交換|使用|利用|移行|消費)され(?:てい)?た/u,
  ],
  "u",
  { after: /(?:もの|件数|アカウント|会員様?|お客[様さ]ま?|カード|方)?(?:の数)?(?:は|が)?[ :]?(?:約|計|合計)?$/u },
);

/** 対象のカードのうち63件について不正利用が確認された */
const MISUSED = anyOf(
  [
    anyOf([/よる|より/u, /(?:)/u], "u", {
      before:
        /^(?:分|様)?(?:の(?:カード|クレジットカード))?(?:について|に関して|において|で|に|が|は)?、?(?:実際に|第三者に|すでに|既に)?/u,
      after:
        /不正(?:に)?(?:な)?(?:利用|使用|使わ|購入)(?!(?:され)?(?:た|る)?の?(?:可能性|おそれ|恐れ|懸念|危険|被害(?:は|の))|は)/u,
    }),
  ],
  "u",
);
