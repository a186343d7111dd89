import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));

const textsIn = (folder: string): readonly string[] =>
  readdirSync(join(FIXTURES, folder))
    .sort()
    .map((name) => readFileSync(join(FIXTURES, folder, name, "notice.txt"), "utf8"));

export const JAPANESE = textsIn("notices/ja");
export const ENGLISH = textsIn("notices/en");

/** The same text with other figures, so that no two are equal: every digit but those of years moves on by `step`. */
export const varied = (text: string, step: number): string =>
  text.replace(/(?<!\d)\d(?!\d{3})/gu, (digit) => String(1 + ((Number(digit) + step) % 9)));

/** As text comes out of a PDF: lines cut after so many characters, wherever that is. */
export const flattened = (text: string, width = 40): string =>
  text.replace(new RegExp(`[^\\n]{${width}}(?=[^\\n])`, "gu"), (line) => `${line}\n`);

/** Texts one after the other, with other figures each time round, until there are so many characters. */
export function repeated(texts: readonly string[], length: number, between = "\n\n"): string {
  const parts: string[] = [];
  let sum = 0;
  for (let round = 0; sum < length; round++) {
    for (const text of texts) {
      if (sum >= length) break;
      parts.push(varied(text, round));
      sum += text.length + between.length;
    }
  }
  return parts.join(between).slice(0, length);
}

/** One long notice: the title of the first, and the paragraphs of all that end like sentences. */
export function longNotice(texts: readonly string[], length: number): string {
  const lines = texts.flatMap((text) => text.split("\n"));
  const body = lines.filter((line) => /[。.]$/u.test(line) && line.length > 20).join("\n\n");
  return `${texts[0]?.split("\n")[0] ?? ""}\n\n${repeated([body], length)}`;
}

/** A folder of so many files, Japanese and English in turn. */
export function folderOf(within: string, count: number): string {
  const folder = join(within, `files-${count}`);
  mkdirSync(folder);
  for (let each = 0; each < count; each++) {
    const texts = each % 2 === 0 ? JAPANESE : ENGLISH;
    const text = texts[(each >> 1) % texts.length] ?? "";
    writeFileSync(join(folder, `${String(each).padStart(6, "0")}.txt`), varied(text, each));
  }
  return folder;
}
