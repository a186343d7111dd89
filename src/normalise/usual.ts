import type { Language } from "../schema/vocabulary.ts";
import type { NormalText } from "../text/normal-text.ts";
import { integers } from "../text/room.ts";
import { saidOtherwise } from "../text/usual/usual.ts";

/** The text with its words as they are usually said (text/usual); each stands for all of what it replaces. */
export function withUsualWords(normal: NormalText, language: Language): NormalText {
  const { text } = normal;
  const found = saidOtherwise(text, language);
  if (found.length === 0) return normal;
  const parts: string[] = [];
  const size = found.reduce((sum, { word }) => sum + word.length, text.length);
  const starts = integers(size);
  const ends = integers(size);
  let length = 0;
  let done = 0;
  const copy = (to: number): void => {
    parts.push(text.slice(done, to));
    starts.set(normal.starts.subarray(done, to), length);
    ends.set(normal.ends.subarray(done, to), length);
    length += to - done;
  };
  for (const { span, word } of found) {
    copy(span.start);
    done = span.end;
    parts.push(word);
    starts.fill(normal.starts[span.start] ?? 0, length, length + word.length);
    ends.fill(normal.ends[span.end - 1] ?? 0, length, length + word.length);
    length += word.length;
  }
  copy(text.length);
  return { text: parts.join(""), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}
