// npm run bench [-- --quick]: one table of one run. Needs the built command; installs what it compares with beside itself.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Chrono } from "chrono-node/en";
import type { Language } from "../../src/schema/vocabulary.ts";
import { ENGLISH, flattened, folderOf, JAPANESE, longNotice, repeated } from "./corpora.ts";
import { both, cold, prepared, type Times, warm } from "./measure.ts";

/** A module of the library as it is built: its patterns are not those of the source (.ci/patterns.mjs). */
const built = async <Module>(name: string): Promise<Module> =>
  (await import(new URL(`../../dist/${name}.js`, import.meta.url).href)) as Module;

const { assemble } = await built<typeof import("../../src/assemble/assemble.ts")>("assemble/assemble");
const { normalise } = await built<typeof import("../../src/normalise/normalise.ts")>("normalise/normalise");
const { records } = await built<typeof import("../../src/pipeline.ts")>("pipeline");
const { dictionaryOf } = await built<typeof import("../../src/recognise/noun-phrase/dictionary.ts")>(
  "recognise/noun-phrase/dictionary",
);
const { tokensOf } = await built<typeof import("../../src/recognise/noun-phrase/tokenizer.ts")>(
  "recognise/noun-phrase/tokenizer",
);
const { recognise } = await built<typeof import("../../src/recognise/recognise.ts")>("recognise/recognise");
const { scannerFor, TABLES } = await built<typeof import("../../src/recognise/rules.ts")>("recognise/rules");
const { compile, scan } = await built<typeof import("../../src/recognise/scan.ts")>("recognise/scan");
const { relate } = await built<typeof import("../../src/relate/relate.ts")>("relate/relate");
const { segment } = await built<typeof import("../../src/segment/segment.ts")>("segment/segment");
const { split } = await built<typeof import("../../src/split/split.ts")>("split/split");
const { lineStarts } = await built<typeof import("../../src/text/lines.ts")>("text/lines");
const { validate } = await built<typeof import("../../src/validate/validate.ts")>("validate/validate");

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
  const pipeline = warm(all, 5, QUICK ? 30 : 10);
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
  // What a stage works out of a passage is kept with it: passages of its own for each run.
  const read = () => passages.map((of) => of.map((passage) => recognise(passage, language)));
  const relateAll = (all: ReturnType<typeof read>) =>
    notices.map((notice, at) =>
      relate({ source: text, lineStarts: lines, notice, language, passages: all[at] ?? [] }, AS_OF),
    );
  line("relate", prepared(read, relateAll));
  const facts = relateAll(read());
  const source = {
    path: "-",
    encoding: "utf-8",
    sha256,
    notice: 1,
    notices: 1,
    start: 0,
    end: chars,
    line_start: 1,
    line_end: lines.length,
  };
  line(
    "assemble and validate",
    warm(() => facts.map((of) => validate(assemble(of, source, []), text))),
  );
  line("floor: read, decode, JSON.stringify", floorOf(`floor-${language}`, text));
  const part = text.slice(0, 100_000);
  if (language === "ja") {
    line(
      "kuromoji tokenising",
      warm(() => part.split("\n").map(tokensOf), 5, 10),
      part.length,
    );
  } else {
    const chrono = new Chrono();
    line(
      "chrono-node",
      warm(() => part.split("\n").map((each) => chrono.parse(each, new Date(0))), 5, 10),
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
  head("## Twice the wordings", "language", "scan", "with twice as many", "ratio", "of the whole pipeline");
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
    const whole = warm(
      () => void [...records({ path: "-", encoding: "utf-8", sha256: "0".repeat(64), text }, AS_OF)].length,
      5,
      5,
    );
    const share = (whole.median + b.median - a.median) / whole.median;
    row(language, spread(a), spread(b), (b.median / a.median).toFixed(2), share.toFixed(3));
  }
}

/** Of one notice a million characters are read, so larger ones would only show how fast bytes are read. */
function sizes(): void {
  const kinds: readonly (readonly [string, readonly number[], (length: number) => string])[] = [
    ["one notice, ja", ONE, (length) => longNotice(JAPANESE, length)],
    ["one notice, en", ONE, (length) => longNotice(ENGLISH, length)],
    ["from PDF, ja", ONE, (length) => flattened(longNotice(JAPANESE, length))],
    ["digest, ja", MANY, (length) => repeated(JAPANESE, length)],
    ["digest, en", MANY, (length) => repeated(ENGLISH, length)],
    ["同日 over and over", ONE, (length) => "同日".repeat(length / 2)],
    ["brackets nested", ONE, (length) => "（".repeat(length / 2) + "）".repeat(length / 2)],
  ];
  head(
    "## Time against size (whole command)",
    "text",
    "bytes",
    "characters",
    "wall",
    "of the step before",
    "peak memory",
  );
  for (const [name, steps, make] of kinds) {
    const sample = make(10_000);
    const width = Buffer.byteLength(sample) / sample.length;
    let before = Number.NaN;
    for (const bytes of steps) {
      const path = join(work, "sized.txt");
      const text = make(Math.round(bytes / width));
      writeFileSync(path, text);
      const { times, peak } = cold([COMMAND, "--max-bytes", "512M", path], bytes < 1_000_000 ? 3 : 1);
      row(
        name,
        SIZES.get(bytes) ?? String(bytes),
        String(text.length),
        spread(times),
        Number.isNaN(before) ? "" : `${(times.median / before).toFixed(1)}×`,
        `${peak.toFixed(0)} MB`,
      );
      before = times.median;
    }
  }
}

const SIZES: ReadonlyMap<number, string> = new Map([
  [1000, "1 KB"],
  [10_000, "10 KB"],
  [100_000, "100 KB"],
  [1_000_000, "1 MB"],
  [10_000_000, "10 MB"],
  [50_000_000, "50 MB"],
]);
const STEPS = [...SIZES.keys()];
const ONE = STEPS.slice(0, 4);
const MANY = QUICK ? STEPS.slice(0, 4) : STEPS;

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
