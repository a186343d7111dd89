import type { Issue } from "../schema/issue.ts";
import { detect, hasJapaneseEscapes, looksWestern, markedEncoding, type Told, TRIED } from "./detect.ts";
import type { Encoding } from "./encoding.ts";
import { isControl } from "./plausible.ts";
import { markup, signature } from "./signature.ts";
import { strict } from "./strict.ts";

export type Decoding = ({ readonly ok: true } & Told) | { readonly ok: false; readonly issue: Issue };

const refused = (issue: Issue): Decoding => ({ ok: false, issue });

/** What follows keeps some bytes for every line: so many are a tenth of a gigabyte. */
const MOST_LINES = 10_000_000;

function hasTooManyLines(text: string): boolean {
  if (text.length <= MOST_LINES) return false;
  let ends = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 12) ends++;
  }
  return ends > MOST_LINES;
}

/**
 * The text of bytes, without a byte order mark, and its encoding: the one `named`, or the one the bytes tell. All bytes have to be
 * valid in it; what cannot be read without replacing or guessing is refused.
 */
export function decode(bytes: Uint8Array, named: Encoding | null): Decoding {
  const decoding = decodeAny(bytes, named);
  if (!decoding.ok) return decoding;
  if (hasTooManyLines(decoding.text)) return refused({ code: "too-many-lines", most: MOST_LINES });
  const document = markup(decoding.text);
  return document === null ? decoding : refused({ code: "binary", ...document });
}

function decodeAny(bytes: Uint8Array, named: Encoding | null): Decoding {
  const marked = isUtf32(bytes) ? undefined : markedEncoding(bytes);
  if (named !== null) return decodeNamed(bytes, named, marked);
  if (marked !== undefined) {
    const text = strict(bytes, marked);
    if (text === null) return refused({ code: "damaged", marked });
    return { ok: true, text, encoding: marked, because: "its byte order mark says so" };
  }
  const document = signature(bytes);
  if (document !== null) return refused({ code: "binary", ...document });
  const told = detect(bytes);
  if (told !== null) return { ok: true, ...told };
  if (hasJapaneseEscapes(bytes)) return refused({ code: "damaged-escapes" });
  if (hasControls(bytes))
    return refused({ code: "binary", what: "binary data", convert: "leave it out or convert it first" });
  const fits = looksWestern(bytes) ? "windows-1252" : null;
  return refused({ code: "undecodable", tried: TRIED, fits, cutAt: damageInUtf8(bytes) });
}

/** The mark of UTF-32 begins with that of UTF-16. */
const isUtf32 = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0;

/** Whether bytes are rich in controls (one in 16), as data is and text in no encoding but UTF-16. */
const hasControls = (bytes: Uint8Array): boolean =>
  bytes.reduce((count, byte) => count + Number(isControl(byte)), 0) * 16 >= bytes.length;

/** The offset of the first byte that is not UTF-8, where there is UTF-8 (more than ASCII) before it; null elsewhere. */
function damageInUtf8(bytes: Uint8Array): number | null {
  const validTo = (end: number): string | null => {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
    } catch {
      return null;
    }
  };
  let valid = 0;
  for (let invalid = bytes.length + 1; invalid - valid > 1; ) {
    const middle = (valid + invalid) >> 1;
    if (validTo(middle) === null) invalid = middle;
    else valid = middle;
  }
  const text = validTo(valid) ?? "";
  const whole = Buffer.byteLength(text);
  return whole - text.length > 6 ? whole : null;
}

function decodeNamed(bytes: Uint8Array, named: Encoding, marked: Encoding | undefined): Decoding {
  // "utf-16" without a byte order is what a byte order mark is for.
  const encoding = marked?.startsWith("utf-16") && named === "utf-16le" ? marked : named;
  if (marked !== undefined && marked !== encoding) return refused({ code: "wrong-mark", named, marked });
  const text = strict(bytes, encoding);
  if (text !== null) return { ok: true, text, encoding, because: "-E names it" };
  return refused({ code: "wrong-encoding", named, fits: detect(bytes)?.encoding ?? null });
}
