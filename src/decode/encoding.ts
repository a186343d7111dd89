/** The encodings that can be read, by the names the record and `-E` use, with other names people know them by. */
const NAMES = {
  "utf-8": ["utf8"],
  "utf-16le": ["utf-16", "utf16", "utf16le", "ucs-2"],
  "utf-16be": ["utf16be"],
  shift_jis: ["shift-jis", "shiftjis", "sjis", "x-sjis", "cp932", "ms932", "windows-31j", "ms_kanji"],
  "euc-jp": ["euc_jp", "eucjp", "ujis", "x-euc-jp", "cp51932"],
  "iso-2022-jp": ["iso2022jp", "iso-2022jp", "jis", "cp50220", "cp50221"],
  "windows-1252": ["cp1252", "latin1", "iso-8859-1", "ansi"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Encoding = keyof typeof NAMES;

export const ENCODINGS = Object.keys(NAMES) as readonly Encoding[];

/** The encoding a name stands for, in any case: "CP932" → "shift_jis"; undefined if it is none we know. */
export function encodingNamed(name: string): Encoding | undefined {
  const wanted = name.toLowerCase();
  return ENCODINGS.find((encoding) => encoding === wanted || NAMES[encoding].some((other) => other === wanted));
}
