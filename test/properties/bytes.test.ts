import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/decode/decode.ts";
import { ENCODINGS } from "../../src/decode/encoding.ts";
import { sentence } from "../../src/schema/issue.ts";
import { NOTICES } from "./amounts.ts";
import { ENCODED, encode, writable } from "./encode.ts";
import { expectSound, runs } from "./records.ts";
import { mutated, notice } from "./texts.ts";

const FIXTURES = fileURLToPath(new URL("../../fixtures/notices/ja/", import.meta.url));

describe("a Japanese notice in each of six encodings", () => {
  const texts = readdirSync(FIXTURES).map((name) => writable(readFileSync(`${FIXTURES}${name}/notice.txt`, "utf8")));

  test.each(ENCODED)("is the same text in %s, so that its record is the same but for `source`", (encoding) => {
    expect(texts.length).toBe(NOTICES.japanese);
    for (const text of texts) {
      expect(decode(encode(text, encoding), null)).toMatchObject({ ok: true, encoding, text });
      expect(decode(encode(text, encoding), encoding)).toMatchObject({ ok: true, encoding, text });
    }
  });

  test.each(["utf-8", "utf-16le", "utf-16be"] as const)("and behind the byte order mark of %s", (encoding) => {
    for (const text of texts)
      expect(decode(encode(`\ufeff${text}`, encoding), null)).toMatchObject({ ok: true, encoding, text });
  });
});

/** Bytes flipped, cut out, put in from elsewhere: what disks, mails and copies of copies do. */
const damaged = fc
  .tuple(
    fc.oneof(notice, mutated).map(writable),
    fc.constantFrom(...ENCODED),
    fc.constantFrom(...ENCODED),
    fc.array(
      fc.tuple(fc.nat(), fc.constantFrom("flip", "cut", "cross", "end", "double"), fc.integer({ min: 1, max: 255 })),
      {
        maxLength: 6,
      },
    ),
  )
  .map(([text, first, second, hurts]) => {
    const other = encode(text, second);
    return hurts.reduce(
      (bytes, [place, how, amount]) => {
        if (bytes.length === 0) return bytes;
        const at = place % bytes.length;
        const end = Math.min(bytes.length, at + amount);
        if (how === "flip") return bytes.with(at, (bytes[at] ?? 0) ^ amount);
        if (how === "end") return bytes.slice(0, at);
        const between =
          how === "cross" ? other.slice(at, end) : how === "double" ? bytes.slice(at, end) : new Uint8Array();
        return Uint8Array.from([...bytes.subarray(0, at), ...between, ...bytes.subarray(how === "double" ? at : end)]);
      },
      Uint8Array.from(encode(text, first)),
    );
  });

/** It reads, and what is read is sound; or one short line says why not. */
function expectReadOrRefused(bytes: Uint8Array, named: (typeof ENCODINGS)[number] | null): void {
  const decoding = decode(bytes, named);
  if (decoding.ok) expectSound(decoding.text);
  else expect(sentence(decoding.issue)).toMatch(/^[ -~]{1,160}$/u);
}

describe("whatever the bytes", () => {
  test("of notices that were damaged, they read soundly or are refused", () => {
    fc.assert(
      fc.property(damaged, (bytes) => expectReadOrRefused(bytes, null)),
      runs("damaged"),
    );
  });

  test("and whatever encoding is named for them", () => {
    fc.assert(
      fc.property(damaged, fc.constantFrom(...ENCODINGS), (bytes, named) => expectReadOrRefused(bytes, named)),
      runs("damagedAndNamed"),
    );
  });

  test("by chance alone", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.option(fc.constantFrom(...ENCODINGS)), expectReadOrRefused),
      runs("chance"),
    );
  });

  test("cut anywhere", () => {
    const text = writable(readFileSync(`${FIXTURES}clinic-fax-to-private-home/notice.txt`, "utf8")).slice(0, 160);
    for (const encoding of ENCODED) {
      const bytes = encode(text, encoding);
      for (let end = 0; end <= bytes.length; end += 3) expectReadOrRefused(bytes.subarray(0, end), null);
    }
  });
});
