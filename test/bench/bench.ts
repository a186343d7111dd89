// npm run bench [-- --quick]: one table of one run. Needs the built command; installs what it compares with beside itself.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Chrono } from "chrono-node/en";
import { normalise } from "../../src/normalise/normalise.ts";
import { records } from "../../src/pipeline.ts";
import { dictionaryOf } from "../../src/recognise/noun-phrase/dictionary.ts";
import { tokensOf } from "../../src/recognise/noun-phrase/tokenizer.ts";
import { recognise } from "../../src/recognise/recognise.ts";
import { scannerFor, TABLES } from "../../src/recognise/rules.ts";
import { compile, scan } from "../../src/recognise/scan.ts";
import { relate } from "../../src/relate/relate.ts";
import type { Language } from "../../src/schema/vocabulary.ts";
import { segment } from "../../src/segment/segment.ts";
import { split } from "../../src/split/split.ts";
import { lineStarts } from "../../src/text/lines.ts";
import { ENGLISH, flattened, folderOf, JAPANESE, longNotice, repeated } from "./corpora.ts";
import { both, cold, type Times, warm } from "./measure.ts";

const AS_OF = "2026-01-01";
const QUICK = process.argv.includes("--quick");
const HERE = fileURLToPath(new URL(".", import.meta.url));
const COMMAND = fileURLToPath(new URL("../../bin/notice-extract.js", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "notice-extract-bench-"));

const cell = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const spread = ({ median, least, most }: Times, unit = "ms"): string =>
  `${cell(median)} ${unit} (${cell(least)}–${cell(most)})`;
const row = (...cells: readonly string[]): void => console.log(`| ${cells.join(" | ")} |`);
const head = (title: string, ...cells: readonly string[]): void => {
  console.log(`\n${title}\n`);
  row(...cells);
  row(...cells.map(() => "---"));
};

type Recognizers = Record<
  "recognizeNumber" | "recognizeDateTime",
  (text: string, culture: string) => readonly unknown[]
>;

async function recognizers(): Promise<Recognizers> {
  if (!existsSync(join(HERE, "node_modules"))) {
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: HERE, stdio: "ignore" });
  }
  const name = "@microsoft/recognizers-text-suite";
  const loaded = (await import(name)) as { readonly default: Recognizers };
  return loaded.default;
}

function coldRuns(): void {
  const runs = QUICK ? 5 : 15;
  const zero = cold(["-e", "0"], runs);
  head("## One notice, cold", "run", "wall", "of node -e 0", "peak memory");
  const line = (name: string, { times, peak }: typeof zero): void =>
    row(name, spread(times), `${(times.median / zero.times.median).toFixed(1)}×`, `${peak.toFixed(0)} MB`);
  line("node -e 0", zero);
  const at = (name: string, text: string): string => {
    const path = join(work, `${name}.txt`);
    writeFileSync(path, text);
    return path;
  };
  const plain =
    "不正アクセスに関するお知らせ\n\n2025年4月1日\n\n当社のサーバーが不正アクセスを受け、氏名1,200件が漏えいしました。\n";
  const kana = "メール誤送信のお詫び\n\n2025年4月1日\n\nお申し込み者12名の氏名を誤って送信しました。\n";
  line("English", cold([COMMAND, at("english", ENGLISH[0] ?? "")], runs));
  line("Japanese, without the analyser", cold([COMMAND, at("plain", plain)], runs));
  cold([COMMAND, at("kana", kana)], 1);
  line("Japanese, with the analyser", cold([COMMAND, at("kana", kana)], runs));
}

/** What is done with a text at the least: its bytes read and decoded, and written as JSON. */
function floorOf(name: string, text: string): Times {
  const path = join(work, name);
  writeFileSync(path, text);
  return warm(() => JSON.stringify(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path))));
}

function throughput(language: Language, texts: readonly string[], suite: Recognizers): void {
  const text = repeated(texts, QUICK ? 100_000 : 1_000_000);
  const notices = split(text);
  const blocks = notices.map((notice) => segment(text, notice, language));
  const passages = blocks.map((of) => of.map((block) => normalise(text, block, language)));
  const read = passages.map((of) => of.map((passage) => recognise(passage, language)));
  const lines = lineStarts(text);
  const chars = text.length;
  head(
    `## Throughput, warm: ${language}, ${chars} characters`,
    "what",
    "time",
    "M characters/s",
    "of the pipeline's time",
  );
  const sha256 = "0".repeat(64);
  const all = () => void [...records({ path: "-", encoding: "utf-8", sha256, text }, AS_OF)].length;
  const pipeline = warm(all, 5, 10);
  const line = (name: string, times: Times, part = chars): void => {
    const per = times.median / part;
    row(name, spread(times), cell(part / times.median / 1000), `${cell(per / (pipeline.median / chars))}×`);
  };
  line("pipeline", pipeline);
  line(
    "split",
    warm(() => split(text)),
  );
  line(
    "segment",
    warm(() => notices.map((notice) => segment(text, notice, language))),
  );
  line(
    "normalise",
    warm(() => blocks.map((of) => of.map((block) => normalise(text, block, language)))),
  );
  line(
    "recognise",
    warm(() => passages.map((of) => of.map((passage) => recognise(passage, language)))),
  );
  // What a stage works out of a passage is kept with it: a passage of its own for each run.
  const fresh = (at: number) => (read[at] ?? []).map((passage) => ({ ...passage }));
  const relateAll = () =>
    notices.map((notice, at) =>
      relate({ source: text, lineStarts: lines, notice, language, passages: fresh(at) }, AS_OF),
    );
  line("relate", warm(relateAll));
  line("floor: read, decode, JSON.stringify", floorOf(`floor-${language}`, text));
  const part = text.slice(0, 100_000);
  if (language === "ja") {
    line(
      "kuromoji tokenising",
      warm(() => part.split("\n").map(tokensOf), 3),
      part.length,
    );
  } else {
    const chrono = new Chrono();
    line(
      "chrono-node",
      warm(() => part.split("\n").map((each) => chrono.parse(each, new Date(0))), 3),
      part.length,
    );
  }
  const small = text.slice(0, QUICK ? 1500 : 5000);
  const culture = language === "ja" ? "ja-jp" : "en-us";
  const suiteTimes = warm(() => {
    for (const each of small.split("\n")) {
      suite.recognizeNumber(each, culture);
      suite.recognizeDateTime(each, language === "ja" ? "zh-cn" : culture);
    }
  }, 3);
  line("Recognizers-Text (numbers, dates)", suiteTimes, small.length);
}

function wordings(): void {
  head("## Twice the wordings", "language", "time", "with twice as many", "ratio");
  for (const [language, texts] of [
    ["ja", JAPANESE],
    ["en", ENGLISH],
  ] as const) {
    const backwards = (all: readonly string[]): readonly string[] =>
      all.map((wording) => (/[{}[\]…]/u.test(wording) ? `${wording}ヸ` : [...wording].reverse().join("")));
    const more = TABLES.map((table) => ({
      ...table,
      rows: [
        ...table.rows,
        ...table.rows.map((of) => ({ ...of, id: `${of.id}-2`, ja: backwards(of.ja), en: backwards(of.en) })),
      ],
    }));
    const text = repeated(texts, 200_000);
    const passages = segment(text, { start: 0, end: text.length }, language).map((block) =>
      normalise(text, block, language),
    );
    const twice = compile(more, language);
    const once = scannerFor(language);
    const all = (scanner: typeof once) => () =>
      passages.map(({ normal, sentences }) => scan(scanner, normal.text, sentences));
    const [a, b] = both(all(once), all(twice));
    row(language, spread(a), spread(b), (b.median / a.median).toFixed(2));
  }
}

function sizes(): void {
  const kinds: readonly (readonly [string, (length: number) => string])[] = [
    ["one notice, ja", (length) => longNotice(JAPANESE, length)],
    ["one notice, en", (length) => longNotice(ENGLISH, length)],
    ["digest, ja", (length) => repeated(JAPANESE, length)],
    ["digest, en", (length) => repeated(ENGLISH, length)],
    ["from PDF, ja", (length) => flattened(longNotice(JAPANESE, length))],
    ["同日 over and over", (length) => "同日".repeat(length / 2)],
    ["brackets nested", (length) => "（".repeat(length / 2) + "）".repeat(length / 2)],
  ];
  head("## Time against size (whole command)", "text", "characters", "wall", "10× the text", "peak memory");
  const steps = QUICK ? [1000, 10_000, 100_000, 1_000_000] : [1000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000];
  for (const [name, make] of kinds) {
    let before = Number.NaN;
    for (const length of steps) {
      const path = join(work, "sized.txt");
      writeFileSync(path, make(length));
      const { times, peak } = cold([COMMAND, "--max-bytes", "512M", path], length < 100_000 ? 3 : 1);
      row(
        name,
        String(length),
        spread(times),
        Number.isNaN(before) ? "" : `${(times.median / before).toFixed(1)}×`,
        `${peak.toFixed(0)} MB`,
      );
      before = times.median;
    }
  }
}

function folders(): void {
  const cores = availableParallelism();
  head("## Folders", "files", "jobs", "wall", "of one job", "peak memory");
  for (const count of QUICK ? [100, 400] : [100, 1000, 10_000]) {
    const folder = folderOf(work, count);
    const runs = count > 100 ? 1 : 3;
    const one = cold([COMMAND, "--jobs", "1", folder], runs);
    const line = (jobs: string, { times, peak }: typeof one): void =>
      row(String(count), jobs, spread(times), (times.median / one.times.median).toFixed(2), `${peak.toFixed(0)} MB`);
    line("1", one);
    line(String(cores), cold([COMMAND, "--jobs", String(cores), folder], runs));
    const cache = join(work, `cache-${count}`);
    cold([COMMAND, "--cache", cache, folder], 1);
    line("1, from the cache", cold([COMMAND, "--jobs", "1", "--cache", cache, folder], runs));
  }
}

try {
  console.log(`Node ${process.version}, ${availableParallelism()} cores; median (least–most)`);
  coldRuns();
  const suite = await recognizers();
  dictionaryOf();
  throughput("ja", JAPANESE, suite);
  throughput("en", ENGLISH, suite);
  wordings();
  folders();
  sizes();
} finally {
  rmSync(work, { recursive: true, force: true });
}
