import type { FigureContext } from "./figure-context.ts";

/** "fraudulent use of 12 cards", "12 cards were misused": what came of the cards. */
export const isMisused = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  (reading.language === "ja" && MISUSED.test(at.text.slice(figure.span.end, figure.span.end + 30))) ||
  (reading.language === "en" &&
    (/\b(?:fraud|misuse|fraudulent(?:ly)?|unauthori[sz]ed) (?:use[ds]?|charges?|transactions?|purchases?|payments?)?[^.;,]{0,50}\b(?:of|for|on|with|involving) (?:about |some |the |only ){0,2}$/iu.test(
      at.text.slice(Math.max(sentence.start, figure.span.start - 90), figure.span.start),
    ) ||
      /^ (?:were|was|have been|has been|had been) (?:misused|(?:fraudulently |illegally )used|used (?:fraudulently|illegally|without))/iu.test(
        at.text.slice(figure.core.end, figure.core.end + 44),
      )));

/** 対象のカードのうち63件について不正利用が確認された */
const MISUSED =
  /^分?(?:の(?:カード|クレジットカード))?(?:について|に関して|において|で|に|が|は)?、?(?:実際に|第三者に|すでに|既に)?(?:よる|より)?不正(?:に)?(?:な)?(?:利用|使用|使わ|購入)/u;
