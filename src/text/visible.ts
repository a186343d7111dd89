/** Controls, format characters (bidi, zero-width), line and paragraph separators, halves of surrogate pairs. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * A text as it can be shown on a terminal, in one line: what would move the cursor, change colours or turn the
 * direction of writing is written out instead.
 *
 *     "a\u001b[31mb\u202ec\nd"   →   a\x1b[31mb\u202ec\nd
 */
export const visible = (text: string): string => text.replace(INVISIBLE, escaped);

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0xffff) return `\\u{${code.toString(16)}}`;
  return SHORT[character] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, "0");

/** A quotation for people: blanks of any kind as one, at most `limit` characters, then made visible. */
export function quotation(text: string, limit: number): string {
  const characters = Array.from(
    text
      .slice(0, limit * 8)
      .replace(/\s+/gu, " ")
      .trim(),
  );
  const short = characters.length > limit || text.length > limit * 8;
  return visible(short ? `${characters.slice(0, limit - 1).join("")}…` : characters.join(""));
}
