import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../../src/decode/decode.ts";
import { ENCODINGS, encodingNamed } from "../../../src/decode/encoding.ts";
import { PLAUSIBLE, plausibility } from "../../../src/decode/plausible.ts";
import { strict } from "../../../src/decode/strict.ts";

const hex = (text: string): Uint8Array => Buffer.from(text.replaceAll(" ", ""), "hex");
const utf16 = (text: string, order: "le" | "be"): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};

/** Two-byte codes of JIS X 0208 with what each legacy encoding makes of them. */
const legacy = (jis: readonly number[]) => ({
  eucJp: Uint8Array.from(jis, (byte) => byte | 0x80),
  iso2022Jp: Uint8Array.of(0x1b, 0x24, 0x42, ...jis, 0x1b, 0x28, 0x42),
});

describe("a name of an encoding", () => {
  test.each([
    ["UTF8", "utf-8"],
    ["CP932", "shift_jis"],
    ["Windows-31J", "shift_jis"],
    ["sjis", "shift_jis"],
    ["EUC_JP", "euc-jp"],
    ["ISO-2022-JP", "iso-2022-jp"],
    ["utf-16", "utf-16le"],
    ["latin1", "windows-1252"],
    ["utf-7", undefined],
    ["", undefined],
  ])("%s stands for %s", (name, encoding) => {
    expect(encodingNamed(name)).toBe(encoding);
  });

  test("stands for itself if it is the name in records", () => {
    expect(ENCODINGS.map(encodingNamed)).toEqual(ENCODINGS);
  });
});

describe("strict decoding", () => {
  test.each([
    { encoding: "shift_jis", bytes: "87 40 87 8a fb fc ed 40", text: "①㈱髙纊" },
    { encoding: "shift_jis", bytes: "81 60 81 7c 81 5f 5c 7e", text: "～－＼\\~" },
    { encoding: "shift_jis", bytes: "b1 1a 1c 7f", text: "ｱ\x1a\x1c\x7f" },
    { encoding: "euc-jp", bytes: "ad a1 8e b1 8f b0 a1", text: "①ｱ丂" },
    { encoding: "iso-2022-jp", bytes: "1b 24 42 2d 21 1b 28 49 31 1b 28 42 41", text: "①ｱA" },
    { encoding: "utf-16be", bytes: "30 42 d8 40 dc 0b", text: "あ𠀋" },
    { encoding: "windows-1252", bytes: "93 61 94 96 80 e9 a0", text: "“a”–€é\u00a0" },
  ] as const)("of $encoding gives $text", ({ encoding, bytes, text }) => {
    expect(strict(hex(bytes), encoding)).toBe(text);
  });

  test.each([
    { what: "half a character", encoding: "shift_jis", bytes: "82" },
    { what: "an impossible second byte", encoding: "shift_jis", bytes: "82 20" },
    { what: "a byte that is none", encoding: "shift_jis", bytes: "a0" },
    { what: "half a character", encoding: "euc-jp", bytes: "a4" },
    { what: "an unassigned code", encoding: "euc-jp", bytes: "a9 a1" },
    { what: "a byte with its eighth bit", encoding: "iso-2022-jp", bytes: "80" },
    { what: "an unknown escape", encoding: "iso-2022-jp", bytes: "1b 5b 31" },
    { what: "half a pair", encoding: "utf-16le", bytes: "00 d8 41 00" },
    { what: "half a unit", encoding: "utf-16be", bytes: "30" },
    { what: "an overlong form", encoding: "utf-8", bytes: "c0 80" },
    { what: "half a pair", encoding: "utf-8", bytes: "ed a0 80" },
    { what: "an unassigned code", encoding: "windows-1252", bytes: "81" },
  ] as const)("of $encoding refuses $what", ({ encoding, bytes }) => {
    expect(strict(hex(bytes), encoding)).toBe(null);
  });

  test("never puts a replacement character where there was none", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ENCODINGS), fc.uint8Array({ maxLength: 64 }), (encoding, bytes) => {
        const text = strict(bytes, encoding);
        const had = Buffer.from(bytes).includes(Buffer.from("\ufffd")) || encoding.startsWith("utf-16");
        expect(text === null || had || !text.includes("\ufffd")).toBe(true);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});

const NOTICES = [
  "お知らせ\n４月７日、第三者による不正アクセスが判明しました。対象は氏名、住所です。\n",
  "個人情報漏えいのお詫び",
  "弊社サーバーへの不正アクセス（第2報）\r\n調査の結果、1,234件の流出を確認いたしました。\r\n",
  "Notice of a data breach\nOn May 3, 2023, we learned of an incident.\n",
];

describe("the encoding of bytes", () => {
  test.each(NOTICES)("is told from a text without a mark: %j", (text) => {
    const told = [Buffer.from(text), utf16(text, "le"), utf16(text, "be")].map((bytes) => decode(bytes, null));
    const wanted = ["utf-8", "utf-16le", "utf-16be"].map((encoding) => ({ ok: true, encoding, text }));
    expect(told.map((one) => (one.ok ? { ok: one.ok, encoding: one.encoding, text: one.text } : one))).toEqual(wanted);
  });

  test("is told from a dozen kanji and kana alone", () => {
    // お詫びとお知らせ in JIS X 0208.
    const { eucJp, iso2022Jp } = legacy([
      0x24, 0x2a, 0x4f, 0x4d, 0x24, 0x53, 0x24, 0x48, 0x24, 0x2a, 0x43, 0x4e, 0x24, 0x69, 0x24, 0x3b,
    ]);
    const told = [eucJp, iso2022Jp, hex("82 a8 98 6c 82 d1 82 c6 82 a8 92 6d 82 e7 82 b9")].map((bytes) =>
      decode(bytes, null),
    );
    expect(told.map((one) => one.ok && [one.encoding, one.text])).toEqual([
      ["euc-jp", "お詫びとお知らせ"],
      ["iso-2022-jp", "お詫びとお知らせ"],
      ["shift_jis", "お詫びとお知らせ"],
    ]);
  });

  test("is that of a mark, which is no part of the text", () => {
    const told = ["efbbbf 61", "fffe 6100", "feff 0061"].map((bytes) => decode(hex(bytes), null));
    expect(told.map((one) => one.ok && [one.encoding, one.text])).toEqual([
      ["utf-8", "a"],
      ["utf-16le", "a"],
      ["utf-16be", "a"],
    ]);
  });

  test("is UTF-8 where nothing is written at all", () => {
    expect(decode(new Uint8Array(), null)).toEqual({ ok: true, encoding: "utf-8", text: "", because: "it is valid" });
  });

  test("is UTF-8 for a text with a stray control, a terminal's escapes or a NUL in it", () => {
    const texts = ["a\0bc defg", "\x1b(B\x1b[mお知らせ\x1b[0m", "お知らせ\x07します"];
    expect(texts.map((text) => decode(Buffer.from(text), null).ok)).toEqual([true, true, true]);
  });

  test.each([
    {
      what: "an English text in a Western encoding",
      bytes: Buffer.from("The company\x92s notice\x92s date", "latin1"),
    },
    {
      what: "UTF-8 with another encoding behind it",
      bytes: Buffer.concat([Buffer.from("お知らせします"), hex("82a882b3")]),
    },
    { what: "a run of chance bytes", bytes: hex("9f3cd1e80b77a5f2c4419e6603bb8d12") },
  ])("is not guessed for $what", ({ bytes }) => {
    expect(decode(bytes, null).ok).toBe(false);
  });

  test("is what is named, whatever else would fit", () => {
    const named = decode(hex("b1 b2"), "shift_jis");
    expect(named).toEqual({ ok: true, encoding: "shift_jis", text: "ｱｲ", because: "-E names it" });
  });

  test("named utf-16 is that of the mark", () => {
    const told = decode(hex("feff 0061"), "utf-16le");
    expect(told.ok && [told.encoding, told.text]).toEqual(["utf-16be", "a"]);
  });
});

describe("plausibility", () => {
  test("tells prose from prose read in a wrong encoding", () => {
    for (const text of NOTICES.slice(0, 3)) {
      expect(plausibility(text)).toBeGreaterThan(PLAUSIBLE);
      const misread = [Buffer.from(text), utf16(text, "le")].flatMap((bytes) =>
        (["shift_jis", "euc-jp", "utf-16be", "windows-1252"] as const).map((encoding) => strict(bytes, encoding)),
      );
      expect(misread.filter((other) => other !== null && plausibility(other) >= PLAUSIBLE)).toEqual([]);
    }
  });
});
