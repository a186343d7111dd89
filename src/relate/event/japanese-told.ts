import { anyOf } from "../../text/any-of.ts";
import type { Anchor } from "./anchor.ts";
import type { Claim, Statement } from "./claim.ts";

/** The role of a Japanese statement, by who told whom and by the statements before it in its sentence, which begins at `from`. */
export function roleOf(
  text: string,
  { role, hit }: Statement,
  anchor: Anchor,
  { from, claims }: { readonly from: number; readonly claims: readonly Claim[] },
): Claim["role"] {
  if (AGAIN.test(text.slice(hit.start, hit.end + 8))) return toldBefore(claims) ?? role;
  return role === "reported_authority" && isToldBy(text, from, anchor, hit) ? "discovered" : role;
}

/** 第2報を提出: another report. */
const AGAIN = /^(?:第[0-9一二三四五六七八九]{1,2}|続)報を?(?:提出|報告)/u;

/** 書類を受け取った方が市に連絡し: a body came to know of it. */
const TELLS_BODY = anyOf(
  [
    // To whom it went.
    /送付先|送信先|配布先|誤送付先|誤送信先|受信者|受信した[^、。]{1,8}|受け取った[^、。]{1,8}|届いた[^、。]{1,8}/u,
    // Who lives there.
    /市民|町民|村民|区民|府民|県民|都民|道民|住民|男性|女性/u,
    // Whom a body serves.
    /利用者|保護者|患者|家族|相手(?:方|先)?|取引先|申請者|受給者|対象者|本人/u,
    // Who found it, or works for the body.
    /通行人|拾得者|発見者|業者|事業者|委託先/u,
  ],
  "u",
  { after: /(?:が|から)[^。]{0,60}$/u },
);
/** 書類を受け取った納税者が|同15日、町に連絡. */
const BODY_TOLD = /(?:受信した|受け取った|届いた|住民|市民|利用者|保護者|患者|家族|受信者|取引先)[^、。]{0,10}が$/u;
const isToldBy = (text: string, from: number, { start, end }: Anchor, hit: Statement["hit"]): boolean =>
  /^[県都府道国市町村区保セ]/u.test(text.slice(hit.start)) &&
  (TELLS_BODY.test(text.slice(Math.max(from, end <= hit.start ? end : from), hit.start)) ||
    (end <= hit.start && text.charAt(end) === "、" && BODY_TOLD.test(text.slice(Math.max(from, start - 24), start))));

/** Whom the report before it in a passage went to. */
const toldBefore = (claims: readonly Claim[]): Claim["role"] | undefined =>
  claims.filter(({ role }) => role.startsWith("reported_")).at(-1)?.role;
