import type { ReadPassage } from "../../recognise/recognise.ts";
import { FORCE, forceOf } from "../context/force.ts";
import type { Reading } from "../reading.ts";
import type { Member } from "./member.ts";
import type { Predicate } from "./predicate.ts";

/** Whether a line goes on with a sentence that a line above leaves open and in doubt: "it may have included your name," / "address, …". */
export function isContinuedDoubt({ passages, language }: Reading, index: number): boolean {
  for (let at = index; at > 0 && index - at < 6; at--) {
    const own = passages[at];
    const before = passages[at - 1];
    if (own === undefined || before === undefined || before.block.parent !== own.block.parent) return false;
    if (!/^[a-z]/u.test(own.normal.text) || /[.!?:;]$/u.test(before.normal.text)) return false;
    const force = forceOf(before, language)[before.normal.text.length - 1] ?? 0;
    if ((force & FORCE.possible) !== 0) return true;
  }
  return false;
}

/** 持ち出されたおそれがあるのは、氏名、住所など。: a list that follows what it is told of, in a line that has no verb behind it. */
export const isLedInDoubt = ({ passages, language }: Reading, index: number, { start }: Member): boolean =>
  language === "ja" &&
  start >= (IN_DOUBT.exec(passages[index]?.normal.text ?? "")?.[0].length ?? Number.POSITIVE_INFINITY);

const IN_DOUBT =
  /^[^、。:]{0,40}(?:おそれ|恐れ|可能性|疑い|懸念)(?:の|が)(?:ある|あった|否定できない)[^、。:]{0,14}(?:は、?|:)/u;

/** 氏名が記載されていて、誤って廃棄した可能性が高い: what is in doubt is how the paper was lost, not what stood on it. */
export const isDoubtOfLoss = ({ normal }: ReadPassage, { kind, span }: Predicate): boolean =>
  kind === "inclusion" && OF_LOSS.test(normal.text.slice(span.end, span.end + 80));

const OF_LOSS =
  /^[^。]{0,60}(?:廃棄|破棄|処分|溶解|シュレッダーに(?:かけ|掛け)|置き忘れ|落と|焼却)[^、。]{0,6}(?:可能性|おそれ|恐れ|とみられ|と見られ|と思われ|と考え|と推測)/u;
