/** What a raw character becomes in normalised text, and how many raw units that took. */
export type Folded = { readonly text: string; readonly length: number };

const HALF_KANA = "ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ";
const FULL_KANA =
  "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
const BLANKS = /[\s\u00a0\u2000-\u200a\u202f\u3000]/u;
/** Zero-width and direction marks, soft hyphen, byte-order mark, variation selectors. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/u;

const SINGLES: Readonly<Record<string, string>> = {
  "〜": "~",
  "～": "~",
  "∼": "~",
  "˜": "~",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "－": "-",
  "─": "-",
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "＂": '"',
  "｡": "。",
  "､": "、",
  "｢": "「",
  "｣": "」",
  "･": "・",
};

/** Folds the character at `at`: full-width ASCII and half-width kana to their usual width, dashes, waves and quotes to one kind each. */
export function widthOf(source: string, at: number): Folded {
  const code = source.charCodeAt(at);
  if (code > 0x20 && code < 0x7f) return { text: source.charAt(at), length: 1 };
  const unit = source.charAt(at);
  const single = SINGLES[unit];
  if (single !== undefined) return { text: single, length: 1 };
  if (BLANKS.test(unit)) return { text: " ", length: 1 };
  if (code >= 0xff01 && code <= 0xff5e) return { text: String.fromCharCode(code - 0xfee0), length: 1 };
  const kana = HALF_KANA.indexOf(unit);
  if (kana >= 0) return voiced(FULL_KANA.charAt(kana), source.charAt(at + 1));
  if (INVISIBLE.test(unit)) return { text: "", length: 1 };
  if (code >= 0x2e80 && code <= 0x2fdf) return { text: unit.normalize("NFKC"), length: 1 };
  return { text: unit, length: 1 };
}

/** Half-width kana write the voicing mark as a second character: ｶﾞ → ガ. */
function voiced(kana: string, mark: string): Folded {
  const combining = mark === "ﾞ" ? "\u3099" : mark === "ﾟ" ? "\u309a" : "";
  const composed = `${kana}${combining}`.normalize("NFC");
  return combining !== "" && composed.length === 1 ? { text: composed, length: 2 } : { text: kana, length: 1 };
}
