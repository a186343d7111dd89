import type { Place, Reading } from "../reading.ts";

/** How far the phrase around a wording reaches on either side at most. */
const REACH = 40;

/**
 * The phrase a wording stands in: up to the nearest punctuation or bracket on both sides, at most REACH units away.
 *
 *     第三者による不正アクセスを受け、サーバーが…
 *             ^^^^^^^^                wording
 *     ^^^^^^^^^^^^^^^^^               phrase
 */
export function phraseAround({ passages, language }: Reading, place: Place): Place {
  const text = passages[place.passage]?.normal.text ?? "";
  const stops = language === "ja" ? "、。,()「」【】:;!?・" : '.,;:()!?"';
  let { start, end } = place;
  const first = Math.max(0, start - REACH);
  const last = Math.min(text.length, end + REACH);
  while (start > first && !stops.includes(text.charAt(start - 1))) start--;
  while (end < last && !stops.includes(text.charAt(end))) end++;
  if (start === first && start > 0) start = wordStart(text, start, place.start);
  if (end === last && end < text.length) end = wordEnd(text, end, place.end);
  while (start < place.start && text.charAt(start) === " ") start++;
  while (end > place.end && text.charAt(end - 1) === " ") end--;
  return { passage: place.passage, start, end };
}

/** Where the reach ran out: the first whole word in an English phrase, the wording itself in Japanese. */
const wordStart = (text: string, from: number, to: number): number => {
  const blank = text.slice(from, to).indexOf(" ");
  return blank < 0 ? to : from + blank + 1;
};

const wordEnd = (text: string, to: number, from: number): number => {
  const blank = text.slice(from, to).lastIndexOf(" ");
  return blank < 0 ? from : from + blank;
};
