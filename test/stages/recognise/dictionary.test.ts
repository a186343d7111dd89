import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dictionary-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The module anew, as a new process has it. */
async function fresh(within: string | null) {
  vi.resetModules();
  const dictionary = await import("../../../src/recognise/noun-phrase/dictionary.ts");
  const { tokensOf } = await import("../../../src/recognise/noun-phrase/tokenizer.ts");
  dictionary.keepDictionaryIn(within);
  return { ...dictionary, words: () => tokensOf("名簿の紛失").map(({ start, end, pos }) => `${start}-${end} ${pos}`) };
}

const WORDS = ["0-2 名詞", "2-3 助詞", "3-5 名詞"];
const files = () => readdirSync(folder);

describe("the dictionary kept unpacked", () => {
  test("is written once, whole, and read from then on", async () => {
    const first = await fresh(folder);
    expect(first.words()).toEqual(WORDS);
    const [name] = files();
    expect(files()).toEqual(["kuromoji-0.1.2.words"]);
    const second = await fresh(folder);
    expect(Buffer.from(second.dictionaryOf().buffer).equals(Buffer.from(first.dictionaryOf().buffer))).toBe(true);
    expect(second.words()).toEqual(WORDS);
    expect(files()).toEqual([name]);
  });

  test.each([
    ["cut short", (path: string) => truncateSync(path, 5000)],
    ["empty", (path: string) => truncateSync(path, 0)],
    ["something else", (path: string) => writeFileSync(path, "{}".padEnd(9000))],
    [
      "damaged",
      (path: string) => {
        const bytes = readFileSync(path);
        bytes.fill(0x55, 1_000_000, 1_100_000);
        writeFileSync(path, bytes);
      },
    ],
  ])("is made again when it is %s", async (_, spoil) => {
    (await fresh(folder)).words();
    const path = join(folder, "kuromoji-0.1.2.words");
    const whole = readFileSync(path);
    spoil(path);
    expect((await fresh(folder)).words()).toEqual(WORDS);
    expect(readFileSync(path).equals(whole)).toBe(true);
  });

  test("is done without where the folder cannot be written, or none is named", async () => {
    expect((await fresh("/dev/null/no-folder")).words()).toEqual(WORDS);
    expect((await fresh(null)).words()).toEqual(WORDS);
    expect(files()).toEqual([]);
  });

  test("serves another thread without being read again", async () => {
    const first = await fresh(folder);
    const second = await fresh(null);
    first.dictionaryOf();
    second.shareDictionary(first.sharedDictionary());
    expect(second.dictionaryOf().buffer).toBe(first.dictionaryOf().buffer);
    expect(second.words()).toEqual(WORDS);
  });

  test("is read by the first thread that needs it, for all", async () => {
    (await fresh(folder)).words();
    const shared = (await fresh(folder)).sharedDictionary();
    const [second, third] = [await fresh(null), await fresh(null)];
    second.shareDictionary(shared);
    third.shareDictionary(shared);
    expect(second.words()).toEqual(WORDS);
    expect(third.dictionaryOf().buffer).toBe(second.dictionaryOf().buffer);
    expect(third.words()).toEqual(WORDS);
  });

  test("is unpacked by a thread that finds it damaged", async () => {
    (await fresh(folder)).words();
    const shared = (await fresh(folder)).sharedDictionary();
    truncateSync(join(folder, "kuromoji-0.1.2.words"), 5000);
    const second = await fresh(null);
    second.shareDictionary(shared);
    expect(second.words()).toEqual(WORDS);
  });
});
