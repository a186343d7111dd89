import type { Encoding } from "../../src/decode/encoding.ts";

/** The encodings notices come in, with or without a byte order mark. */
export const ENCODED = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "shift_jis",
  "euc-jp",
  "iso-2022-jp",
] as const satisfies readonly Encoding[];
export type Encoded = (typeof ENCODED)[number];

/** What each pair of bytes stands for, read off the decoder: the first one that gives a character is its code. */
function table(
  encoding: string,
  leads: readonly (readonly [number, number])[],
  trails: readonly (readonly [number, number])[],
) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const codes = new Map<string, readonly number[]>();
  for (const lead of inside(leads)) {
    for (const trail of inside(trails)) {
      try {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if ([...character].length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
      } catch {
        // No character has this code.
      }
    }
  }
  return codes;
}

function* inside(ranges: readonly (readonly [number, number])[]): Generator<number> {
  for (const [from, to] of ranges) for (let byte = from; byte <= to; byte++) yield byte;
}

const SHIFT_JIS = table(
  "shift_jis",
  [
    [0x81, 0x9f],
    [0xe0, 0xfc],
  ],
  [
    [0x40, 0x7e],
    [0x80, 0xfc],
  ],
);
const EUC_JP = table("euc-jp", [[0xa1, 0xfe]], [[0xa1, 0xfe]]);

const isAscii = (character: string): boolean => character <= "\x7f";

/** A text with 〓, as printers do, for what some of the Japanese encodings lack. */
export const writable = (text: string): string =>
  [...text.replace(/\r\n?/gu, "\n")]
    .map((character) => (isAscii(character) || (SHIFT_JIS.has(character) && EUC_JP.has(character)) ? character : "〓"))
    .join("");

/** The bytes of a text that is `writable`. */
export function encode(text: string, encoding: Encoded): Uint8Array {
  if (encoding === "utf-8") return Buffer.from(text, "utf8");
  if (encoding === "utf-16le") return Buffer.from(text, "utf16le");
  if (encoding === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  const codes = encoding === "shift_jis" ? SHIFT_JIS : EUC_JP;
  const bytes: number[] = [];
  let isWide = false;
  for (const character of text) {
    const code = isAscii(character) ? [character.charCodeAt(0)] : codes.get(character);
    if (code === undefined) throw new RangeError(`${encoding} has no ${character}`);
    if (encoding === "iso-2022-jp") {
      if (isWide !== code.length > 1) bytes.push(0x1b, ...(isWide ? [0x28, 0x42] : [0x24, 0x42]));
      isWide = code.length > 1;
    }
    bytes.push(...(encoding === "iso-2022-jp" ? code.map((byte) => byte & 0x7f) : code));
  }
  if (isWide) bytes.push(0x1b, 0x28, 0x42);
  return Uint8Array.from(bytes);
}
