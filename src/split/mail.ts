import type { Lines } from "./line.ts";
import type { Look } from "./look.ts";

const SUBJECT = /^(?:subject|件名)\s?:/iu;
const SENT = /^(?:from|date|sent|差出人|送信者|日時|送信日時)\s?:/iu;
const POSTMARK = /^From \S{1,80} \w{3} /u;

/**
 * The lines at which the mails of a mailbox begin, or null where a file is none: it has to begin with a mail's header, so that a
 * mail quoted in a notice is not taken for one.
 */
export function mailStarts(lines: Lines, looks: readonly Look[]): readonly number[] | null {
  if (looks[0] !== "mail") return null;
  const starts: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (looks[at] !== "mail") continue;
    const first = POSTMARK.test(lines.at(at)?.text ?? "") ? at + 1 : at;
    let end = first;
    while (looks[end] === "mail") end++;
    if (isHeader(lines, first, end)) starts.push(first);
    at = Math.max(at, end - 1);
  }
  return starts.length >= 2 && (starts[0] ?? 0) <= 1 ? starts : null;
}

function isHeader(lines: Lines, from: number, to: number): boolean {
  let hasSubject = false;
  let isSent = false;
  for (let at = from; at < to && !(hasSubject && isSent); at++) {
    const text = lines.at(at)?.text ?? "";
    hasSubject ||= SUBJECT.test(text);
    isSent ||= SENT.test(text);
  }
  return hasSubject && isSent;
}
