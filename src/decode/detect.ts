import type { Encoding } from "./encoding.ts";
import { isControl, PLAUSIBLE, plausibility } from "./plausible.ts";
import { strict } from "./strict.ts";

/** A text, the encoding it was read in, and what told. */
export type Told = { readonly text: string; readonly encoding: Encoding; readonly because: string };

const MARKS: readonly { readonly encoding: Encoding; readonly bytes: readonly number[] }[] = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
];

/** The encoding a byte order mark names. */
export const markedEncoding = (bytes: Uint8Array): Encoding | undefined =>
  MARKS.find((mark) => mark.bytes.every((byte, order) => bytes[order] === byte))?.encoding;

/** The encodings that are tried where nothing names one. */
export const TRIED = ["utf-8", "utf-16", "shift_jis", "euc-jp", "iso-2022-jp"] as const;

/**
 * Finds the encoding of bytes without a byte order mark: escape sequences tell ISO-2022-JP, validity tells UTF-8, and among the rest
 * the most plausible text wins. Null where none is valid and plausible.
 */
export function detect(bytes: Uint8Array): Told | null {
  const isEscaped = hasJapaneseEscapes(bytes);
  const escaped = isEscaped ? strict(bytes, "iso-2022-jp") : null;
  if (escaped !== null) return { text: escaped, encoding: "iso-2022-jp", because: "it has its escape sequences" };
  // Cut or damaged it would still be valid UTF-8, as all of ISO-2022-JP is ASCII.
  if (isEscaped && bytes.every((byte) => byte < 0x80)) return null;
  const utf8 = strict(bytes, "utf-8");
  const controls = utf8 === null ? 0 : controlsIn(utf8);
  if (utf8 !== null && controls === 0) return { text: utf8, encoding: "utf-8", because: "it is valid" };
  const best = mostPlausible(
    bytes,
    utf8 === null ? ["shift_jis", "euc-jp", "utf-16le", "utf-16be"] : ["utf-16le", "utf-16be"],
  );
  if (best !== null) return best;
  // Some controls are dirt in a text; where every fourth character is one, it is none.
  return utf8 !== null && controls * 4 < utf8.length ? { text: utf8, encoding: "utf-8", because: "it is valid" } : null;
}

/** The candidate that reads best, if any reads well; the earlier one where two read alike. */
function mostPlausible(bytes: Uint8Array, candidates: readonly Encoding[]): Told | null {
  let best: Told | null = null;
  let most = PLAUSIBLE;
  for (const encoding of candidates) {
    if (encoding.startsWith("utf-16") && bytes.length % 2 === 1) continue;
    const text = strict(bytes, encoding);
    const score = text === null ? 0 : plausibility(text);
    if (text === null || score < PLAUSIBLE || (best !== null && score <= most)) continue;
    best = { text, encoding, because: `it reads as prose in it (${score.toFixed(2)} of 1)` };
    most = score;
  }
  return best;
}

/** ESC $ @, ESC $ B, ESC $ ( D, ESC ( I, ESC ( J: what switches to Japanese. ESC ( B alone is also said by terminals. */
export function hasJapaneseEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    const sequence = String.fromCharCode(...bytes.subarray(at + 1, at + 4));
    if (/^(?:\$[@B]|\$\(D|\([IJ])/u.test(sequence)) return true;
  }
  return false;
}

function controlsIn(text: string): number {
  let controls = 0;
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) controls++;
  return controls;
}

/** Whether bytes are an English text with the quotation marks, dashes and accents of windows-1252. */
export function looksWestern(bytes: Uint8Array): boolean {
  const text = strict(bytes, "windows-1252");
  if (text === null || controlsIn(text) > 0) return false;
  const high = text.match(/\P{ASCII}/gu)?.length ?? 0;
  const usual = text.match(/[\u00a0‘’“”•–—…™©®£€§°½éèêëáàâäíïóôöúüñç]/gu)?.length ?? 0;
  return high > 0 && high * 10 < text.length && usual === high;
}
