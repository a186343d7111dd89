/** Formats that are no text, by what their files start with, and how to get the text out. */
const SIGNATURES = [
  { starts: "%PDF-", what: "a PDF document", convert: "convert it first, with pdftotext for instance" },
  {
    starts: "PK\x03\x04",
    what: "a ZIP archive or an office document",
    convert: "unpack it or save it as plain text first",
  },
  { starts: "\xd0\xcf\x11\xe0", what: "an office document", convert: "save it as plain text first" },
  { starts: "{\\rtf", what: "an RTF document", convert: "save it as plain text first" },
  { starts: "\x1f\x8b", what: "compressed (gzip)", convert: "unpack it first, with gunzip for instance" },
  { starts: "\x89PNG", what: "a PNG image", convert: "run text recognition on it first" },
  { starts: "\xff\xd8\xff", what: "a JPEG image", convert: "run text recognition on it first" },
  { starts: "\xff\xfe\0\0", what: "UTF-32", convert: "convert it first, with iconv -t UTF-8 for instance" },
  { starts: "\0\0\xfe\xff", what: "UTF-32", convert: "convert it first, with iconv -t UTF-8 for instance" },
  { starts: "GIF8", what: "a GIF image", convert: "run text recognition on it first" },
] as const;

/** What the first bytes say a file is, where that is not a text. */
export function signature(bytes: Uint8Array): { readonly what: string; readonly convert: string } | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const found = SIGNATURES.find(({ starts }) => head.startsWith(starts));
  return found === undefined ? null : { what: found.what, convert: found.convert };
}

/** How pages begin that were saved with their tags. */
const MARKUP = /^<(?:!doctype html|html)\b/u;

/** What the beginning of a decoded text says it is, where that is not what people read of it. */
export function markup(text: string): { readonly what: string; readonly convert: string } | null {
  const head = text.slice(0, 500).toLowerCase();
  const from = head.startsWith("<?xml") ? head.indexOf(">") + 1 : 0;
  return MARKUP.test(head.slice(from).trimStart())
    ? { what: "an HTML page", convert: "save it as plain text first, with w3m -dump for instance" }
    : null;
}
