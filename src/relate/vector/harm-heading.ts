import { anyOf } from "../../text/any-of.ts";
import type { Reading } from "../reading.ts";

/** A line, or the label that begins one, that asks for harm: 二次被害の有無, 【被害の状況】, 不正利用の有無. */
const ASKED = anyOf(
  [
    // Harm that followed.
    /(?:二次的?な?被害|2次被害|実害)(?:又はそのおそれ|またはそのおそれ|等|など)?(?:の(?:有無|状況|発生状況|報告|発生|内容|おそれの有無))?/u,
    // Harm at all, and whether there was misuse.
    /被害(?:等|など)?の?(?:有無|状況|発生状況|報告)|(?:不正利用|不正使用|悪用)等?の(?:有無|状況)/u,
  ],
  "u",
  {
    before: /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{0,8}(?:本件による|漏えいによる|流出による)?/u,
    after: /(?:(?:及び|と)その内容|について|等)?[】>〉》)\]]?[\s::]{0,3}/u,
  },
);

/** The answer that there is none: 現在のところ、確認されていません; なし(6月20日現在). */
const NONE = anyOf(
  [
    /(?:確認|報告|把握|発生|認知|判明)(?:は|も)?(?:され|し|でき)?て?(?:い|お)?(?:ない|ません|りません|らず)/u,
    /(?:確認|報告|把握|発生|認知)されず/u,
    /認められ(?:て(?:い|お))?(?:ない|ません|りません|らず|ず)/u,
    /(?:報告|連絡|事実|情報|申し?出|相談|被害)?(?:等|など)?[はも]?(?:特に|一切)?(?:なし|無し|ない(?!か)|無い|ありません|ございません|あらず)/u,
    /(?:報告|連絡|情報|申し?出|相談)[はをも](?:受けて|寄せられて|届いて|入って|いただいて)(?:い|お)(?:ない|ません|りません|らず)/u,
  ],
  "u",
  {
    before: /^[^。、はがも]{0,16}/u,
  },
);

/** 個人情報の流出はなし: no leak, which says nothing of harm. */
const OF_LEAK = /^[^。]{0,20}(?:漏えい|漏洩|流出|改ざん)(?!による|に伴う|した)/u;

/** 現在のところ、, 現時点では: as of when the answer holds. */
const AS_OF = /^[^。、]{0,24}、|^(?:現時点|現在|これまで|本日)[^。、は]{0,6}は/u;

const isNone = (answer: string): boolean =>
  NONE.test(answer.slice(0, ANSWER).replace(AS_OF, "")) && !OF_LEAK.test(answer);

/** Whether a heading asks for harm and what stands behind it, or in the line below, answers that there is none. */
export function isNoneUnderHeading({ language, passages }: Reading): boolean {
  if (language !== "ja") return false;
  return passages.some(({ normal: { text } }, index) => {
    const asked = ASKED.exec(text)?.[0];
    if (asked === undefined) return false;
    const rest = text.slice(asked.length);
    const label = /[\s::】>〉》)\]]$/u.test(asked);
    if (rest === "") return isNone(passages[index + 1]?.normal.text ?? "");
    return label && isNone(rest);
  });
}

/** How much of an answer is looked at. */
const ANSWER = 70;
