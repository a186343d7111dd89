import type { Thing } from "../../../recognise/count/thing.ts";
import type { Hit } from "../../../recognise/scan.ts";
import type { FigureContext } from "../figure-context.ts";
import { asThing } from "./thing-english.ts";

/** 103件分の資料: the cases the papers are about. */
export const isDossier = ({ at, figure, order, sentence }: FigureContext, { code }: Hit): boolean =>
  (code === "document" || code === "letter") &&
  figure.counter === "item" &&
  (/件分/u.test(at.text.slice(figure.core.start, figure.core.end + 1)) ||
    at.hits.within("data-type", Math.max(sentence.start, at.figures[order - 1]?.span.end ?? 0), figure.span.start)
      .length >= LISTED);

/** As many kinds of data in front of a figure list what is in the papers: 通知書(住所、氏名、番号) 32件. */
const LISTED = 3;

/** 通知書(氏名、住所、受診日) 32件: the bracket says which data, and the items are those of the data. */
export const listsData = ({ at, figure }: FigureContext, { code, end }: Hit): boolean =>
  (code === "document" || code === "letter") &&
  figure.counter === "item" &&
  end <= figure.span.start &&
  /[)）]/u.test(at.text.slice(end, figure.span.start)) &&
  at.hits.within("data-type", end, figure.span.start).length > 1;

/** 建設業許可証2通, 保険証の写し3件: a noun that ends as the names of papers do. */
export const isPaper = ({ at, figure, sentence }: FigureContext): boolean =>
  PAPER.test(at.text.slice(Math.max(sentence.start, figure.span.start - 24), figure.span.start));

const PAPER =
  /[一-龠ァ-ヶー](?:証|書|状|届|謄本|抄本|(?<![投得])票|カルテ|通知|台帳|はがき|ハガキ|封筒|封書)(?:の?(?:写し|副本|正本|原本|控え?|原票))?(?:等|など)?(?:の|が|は|を|:| )?(?:[(（「])?(?:計|約)?$/u;

/** 納税通知書を誤って送付した。…10通: what the text spoke of last that goes by post or as mail. */
export function postOf({ at, figure, reading }: FigureContext, fits: (hit: Hit) => boolean): Thing | null {
  const last = at.hits.within("subject", 0, figure.span.start).findLast(fits);
  if (last !== undefined) return asThing(last);
  for (let index = at.index - 1; index >= Math.max(0, at.index - 4); index--) {
    const hit = reading.passages[index]?.hits.findLast((found) => found.table === "subject" && fits(found));
    if (hit !== undefined) return asThing(hit);
  }
  return null;
}
