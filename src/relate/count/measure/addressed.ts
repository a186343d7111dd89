import type { Thing } from "../../../recognise/count/thing.ts";
import { cellOf, type FigureContext, lineAbove, says } from "../figure-context.ts";

/** What may be counted by where it went. */
export const ADDRESSED: ReadonlySet<Thing> = new Set(["record", "email_address", "person"]);

/** 宛先 233件, 送信先:120名: those something went to. */
export const isAddressed = (context: FigureContext): boolean => {
  const { at, figure, reading, deeds } = context;
  return (
    reading.language === "ja" &&
    !says(deeds, "bcc") &&
    (/^(?:宛て?|あて)(?:に|へ)?[^。、はが]{0,30}(?:送|配信|発信)/u.test(
      at.text.slice(figure.span.end, figure.span.end + 40),
    ) ||
      ADDRESSEES.test(cellOf(context)?.label ?? "") ||
      REACHED.test(lineAbove(context)?.normal.text ?? "") ||
      SENT_TO_ALL.test(at.text.slice(0, figure.span.start)) ||
      ADDRESSEES.test(at.text.slice(Math.max(0, figure.span.start - 10), figure.span.start)))
  );
};

/** 【送信対象】5月度研修の受講予定者|: a label for all that it was sent to. */
const SENT_TO_ALL =
  /^[^一-龠ァ-ヶA-Za-z]{0,3}(?:送信|配信|発送|送付)(?:対象者?|先)[】」)）:： ]{1,3}[^、。:0-9]{0,24}(?:[0-9][0-9月年度]{0,5}[^、。:0-9]{0,24})?$/u;

/** メールが届いた宛先の件数 / 233件 */
const REACHED =
  /(?:届いた|送った|送信した|送付した|誤送信した|誤送付した|誤送信の?|誤送付の?)(?:宛先|送り先|相手|先)の?(?:件数|数|人数)?[】」』]?$/u;

const ADDRESSEES =
  /(?:宛|あて|宛先|送信先|配信先|送付先|発送先|送信対象|配信対象|発送対象|送付対象)(?:[はが:：]|数|件数|人数){0,2}[ (（]?$/u;
