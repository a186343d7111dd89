import type { EventRole } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Anchor } from "./anchor.ts";
import type { Statement } from "./claim.ts";

/** 5月2日に来庁した市民から, 5月2日に郵便物を受け取った方から: who told of it that day. */
const TELLER = anyOf(
  [
    // Who came.
    /来庁|来校|来店|来院|来所|来館|訪問|訪れ/u,
    // Who called, got something or asked for it.
    /電話|受信|受け取|届い|閲覧|申請|利用|連絡|誤って(?:送信|送付|配布|交付)/u,
  ],
  "u",
  {
    before: /^(?:頃|ごろ)?に(?:[^、。にが]{1,10}を)?/u,
    after:
      /[^、。]{0,6}た[^、。]{1,16}(?:から|より|が(?=[「、]|[^、。]{0,12}(?:電話|連絡|届け|申し出|指摘|問い合わせ)))/u,
  },
);

/** 19時50分に車へ戻った従業員が気づき: who noticed it then. */
const WITNESS =
  /^(?:頃|ごろ)?に(?!は)[^、。]{1,30}た[^、。]{0,12}(?:員|者|教諭|教師|師|官|長|人|方|男性|女性|家族|保護者|学生|生徒|本人|親|客)が、?[^。]{0,40}$/u;
const isWitness = (said: string): boolean => WITNESS.test(said) && !/こと|との|旨/u.test(said);
const WITNESSED: ReadonlySet<EventRole> = new Set<EventRole>(["discovered", "reported_police"]);

/** 5月2日に来庁した方に対し、誤って別の書類を: what was done to whoever came that day was done then. */
const VISITOR =
  /^(?:頃|ごろ)?に(?:[^、。にが]{1,10}を)?(?:来庁|来校|来店|来院|来所|来館|受診|訪れ|訪問|窓口)[^、。]{0,8}た[^、。]{1,16}(?:に|へ)(?:対し|、|別|他|誤)/u;

/** Whether a day bound to a noun is that of the statement all the same, since the noun is whoever told, noticed or was given something then. */
export function isBoundToPerson(text: string, { end }: Anchor, { role, hit }: Statement): boolean {
  const said = text.slice(end, end + ROOM);
  return (
    (role === "discovered" && TELLER.test(said)) ||
    (WITNESSED.has(role) && isWitness(text.slice(end, hit.start))) ||
    (role === "occurred" && VISITOR.test(said))
  );
}

/** How much behind a day is looked at. */
const ROOM = 36;
