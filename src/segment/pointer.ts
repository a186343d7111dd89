import { anyOf } from "../text/any-of.ts";
import { folded, type Line } from "./line.ts";

/**
 * A line that points to another page of the site, or says when this one was put there and taken away: its figures and days belong to no
 * notice.
 *
 *     [See also: Five clinics hacked in 2012.]      関連記事:市立病院でも名簿流出      The original item was published from 6/20 to 6/21
 */
const POINTER = anyOf(
  [
    // To another page.
    /see (?:also|related)|read (?:also|next)|also (?:read|see)|up next|must[- ]read|don['’]t miss|you (?:may|might) also like/u,
    /recommended(?: reading| for you)?|further reading|trending(?: now)?|more (?:on this(?: story)?|coverage|from this (?:site|section))/u,
    /related(?: (?:articles?|stor(?:y|ies)|coverage|content|reading|posts?|news|links?))?/u,
  ],
  "iu",
  { before: /^[[(【*]{0,2}/u, after: /[\])】*]{0,2} ?[:|–—-] ?\S.{0,160}$/u },
);
const POINTER_JA =
  /^[[【(]?(?:関連(?:記事|リンク|ニュース)|[あ合]わせて読みたい|おすすめ記事)[\]】)]? ?[:｜|▶►≫»].{1,120}$/u;
/** When the page was there. */
const SHOWN = /^the original item was published (?:from|on|at)\b.{0,80}$/iu;

/** Longer lines are text of the notice. */
const LONGEST = 240;

/** Whether a line is such a pointer; one that ends like a sentence and is in no bracket says something. */
export function isPointer(source: string, { start, end }: Line["span"]): boolean {
  if (end - start > LONGEST) return false;
  const text = folded(source.slice(start, end)).trim();
  return (
    [POINTER, POINTER_JA, SHOWN].some((pattern) => pattern.test(text)) &&
    (/^[[(【]/u.test(text) || !/[a-z]{2}\.$|。$/u.test(text))
  );
}
