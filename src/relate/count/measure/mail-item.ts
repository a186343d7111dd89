import type { Thing } from "../../../recognise/count/thing.ts";
import type { FigureContext } from "../figure-context.ts";

/** 46件のうち3件は送信エラーとなり, 約137万件については実在しないアドレスだった */
export const isBounce = ({ at, figure }: FigureContext): boolean =>
  /^(?:は|が|に(?:ついて|関して)?は)、?[^、。]{0,12}(?:送信エラー|エラー|不達|未達|宛先不明|届かな|配信でき|送信でき|実在しな|存在しな|無効な)/u.test(
    at.text.slice(figure.span.end, figure.span.end + 32),
  );

/** アカウントに届いた128件が転送され: what arrives and is forwarded is mail, where mail is spoken of. */
const isOfVerb = ({ at, figure, sentence }: FigureContext): boolean =>
  /(?:届いた|受信した|受信していた|転送された|転送されていた|転送した)(?:約|計|合計|およそ){0,2}$/u.test(
    at.text.slice(Math.max(sentence.start, figure.span.start - 16), figure.span.start),
  ) &&
  at.text.charAt(figure.span.end) !== "の" &&
  at.text.slice(Math.max(0, sentence.start - 60), figure.span.start).includes("メール");

/** Whether items are messages by what is told of them; those that bounced are of the mails told of before. */
export const isMailItem = (context: FigureContext, told: readonly (Thing | null)[]): boolean =>
  context.figure.counter === "item" &&
  (isOfVerb(context) || (isBounce(context) && told.some((thing) => thing === "email" || thing === "phishing")));
