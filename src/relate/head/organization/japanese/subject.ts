import type { Reading } from "../../../reading.ts";
import type { Title } from "../../title.ts";
import type { Found } from "../found.ts";
import { isOther } from "./words.ts";

/** How many passages of an article may bring its subject. */
const OPENING = 3;

/** The subject of a sentence of news: a run of name characters, a place in brackets, and は with what it did. */
const SUBJECT =
  /(?<name>[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・.'’-]{2,30})(?:\([^()]{1,40}\))?(?:は(?=[0-9、]|[^。]{0,120}(?:発表|明らか|公表|謝罪|処分))|で一時|が[0-9]{1,2}月|の主力)/gu;
/** Persons, dates and what points back: no names of bodies. */
const NO_NAME =
  /^(?:これ|それ|原因|男性|女性|同|当|本|県警|府警|警視庁|今回|[0-9]|記者|取材|関係)|(?:教諭|職員|社員|容疑者|被告|さん|氏|市長|知事|社長|主事|主査|係長|課長|情報|被害|件数|対象|問題|影響|内容|[0-9]日|[0-9]月|頃|ごろ|攻撃|障害)$/u;

/** The body a news article is about, by being the subject of its first sentences: often a name without any form or kind. */
export function subjectOf(reading: Reading, head: number, title: Title | null): Found | null {
  const heading = title === null ? "" : title.text.normalize("NFKC");
  let first: Found | null = null;
  for (let passage = head; passage < Math.min(reading.passages.length, head + OPENING); passage++) {
    const text = reading.passages[passage]?.normal.text ?? "";
    for (const match of text.slice(0, 400).matchAll(SUBJECT)) {
      const name = match.groups?.["name"] ?? "";
      if (name.length < 2 || NO_NAME.test(name) || isOther(name)) continue;
      const found = { passage, start: match.index, end: match.index + name.length, rule: "organization.subject" };
      if (heading.includes(name)) return found;
      first ??= found;
    }
  }
  return first;
}
