import type { Encoding } from "./encoding.ts";

/** The text of bytes in an encoding, without a byte order mark, or null where they are not valid in it. Nothing is replaced. */
export function strict(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === "windows-1252") return windows1252(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_ENCODING_INVALID_ENCODED_DATA") return null;
    throw error;
  }
  return encoding === "shift_jis" && swaps() ? text.replace(/\p{Cc}/gu, unswap) : text;
}

/**
 * ICU takes Shift_JIS for IBM's variant, in which three control characters have changed places: the end-of-file mark of old files
 * (0x1A) would be read as 0x1C. They are put back.
 */
const swaps = (): boolean => new TextDecoder("shift_jis").decode(Uint8Array.of(0x1a)) === "\x1c";

const SWAPPED: Readonly<Record<string, string>> = { "\x1c": "\x1a", "\x7f": "\x1c", "\x1a": "\x7f" };
const unswap = (read: string): string => SWAPPED[read] ?? read;

/** What windows-1252 has at 0x80-0x9F. Read here because some releases of Node read it as ISO-8859-1. */
const HIGH_CONTROLS = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
const NOTHING = "\ufffd";

function windows1252(bytes: Uint8Array): string | null {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const text = latin1.replace(/\p{Cc}/gu, (read) => HIGH_CONTROLS[read.charCodeAt(0) - 0x80] ?? read);
  return text.includes(NOTHING) ? null : text;
}
