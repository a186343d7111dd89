import { anyOf } from "../../../text/any-of.ts";
import type { FigureContext } from "../figure-context.ts";

/** What should have gone out, or only to these: を送るべきところ, のみに送信するつもり. */
const MEANT_JA = anyOf(
  [
    /^の[^、。はが]{0,16}を[^、。]{0,24}(?:送信|送付|提供|交付|渡す|渡し|添付|公開|掲載|送る|抽出|郵送|返却)(?:す|する)?べき(?:ところ|であ|だっ|もの)/u,
    /^(?:だけ|のみ)?に(?:だけ|のみ)?[^。、はが]{0,14}(?:(?:送信|送付|配信|共有|通知)す|送る|渡す)(?:る)?(?:べき|つもり|はず)/u,
  ],
  "u",
);

/** 66人分の情報を送るべきところ: what should have gone out, not what did. */
export const isMeant = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  (/本来の?(?:送付|配布|配付|案内|発送|通知|交付)?(?:対象者?|先|相手)(?:の|である)?$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 14), figure.span.start),
  ) ||
    MEANT_JA.test(at.text.slice(figure.span.end, figure.span.end + 60)));

/** 28人に用紙を送付したところ、15通で宛名が違っていた: all who got something, of which a part was wrong. */
export const isAllWrittenTo = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "ja" &&
  /^(?:や[^、。]{1,6})?(?:の[^、。はが]{1,14})?(?:に|へ|宛てに?|を)[^。誤は]{0,60}(?:発送|送付|郵送|配布|配送|交付|渡)し(?:た|まし(?:た)?)ところ/u.test(
    at.text.slice(figure.span.end, figure.span.end + 90),
  ) &&
  /別の|別人|他人|他の|ほかの|(?:の他|ほか)に|も(?:届|入って|同封)|違って|異な|混入|入れ違|取り違|うち、?[^。0-9]{0,8}[0-9]/u.test(
    at.text.slice(figure.span.end, sentence.end),
  ) &&
  !/添付|全員/u.test(at.text.slice(figure.span.end, sentence.end));
