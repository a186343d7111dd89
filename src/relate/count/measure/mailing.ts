import type { Thing } from "../../../recognise/count/thing.ts";
import type { FigureContext } from "../figure-context.ts";

/** 994件の通知書を発送したところ, 同日発送した994通すべてを確認し: the whole mailing, in which something went wrong. */
export const isMailing = ({ at, figure, sentence }: FigureContext, thing: Thing): boolean =>
  (thing === "letter" || thing === "document" || thing === "email") &&
  (WHOLE_MAILING.test(at.text.slice(figure.span.end, figure.span.end + 60)) ||
    MAILED.test(at.text.slice(figure.span.end, figure.span.end + 24)) ||
    (SENT_OUT.test(at.text.slice(figure.span.end, figure.span.end + 60)) &&
      !ASTRAY.test(at.text.slice(sentence.start, figure.span.end + 60).split("。")[0] ?? "")));

/** 3月19日に1,502件を郵送。: told without what went wrong, so all that was sent. */
const SENT_OUT =
  /^(?:の[^、。]{1,24})?を[^、。]{0,12}(?:(?:発送|送付|郵送|配布|投函)(?:し(?:た|ました))?|差し出し(?:た|ました)?|自動配信)(?:。|$)/u;
const ASTRAY = /誤|別|違|ミス|他人|他の|本来/u;

/** 通知書を494通郵送した。その際、…1通を誤って */
const MAILED =
  /^(?:を)?(?:発送|送付|郵送|送信|交付|配布|収受|投函)し(?:た|ました)。(?:その|この)(?:際|とき|時|うち|中|作業)/u;

const WHOLE_MAILING =
  /^[^。]{0,30}を[^。]{0,20}(?:発送|送付|郵送|送信)(?:した|する|していた|していました|いたしました|しました)(?:ところ|際|中|うち|が)|^の?(?:すべて|全て|全部|全数|全件)(?:について|を|に関して)[^。、]{0,12}(?:確認|点検|調査)/u;
