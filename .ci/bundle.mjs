// Bundles the command, src/cli/main.ts with all it needs, into dist/notice-extract.js: Node starts on one file in a third of the
// time it takes on the hundreds it is made of. What only some runs need (help, check, schema), the compiled wordings and the licences
// of the packages in it are put beside it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Packages that have the text of a licence others only name. */
const SAME_LICENCE = { "Apache-2.0": "kuromoji" };

function licenceIn(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  return file === undefined ? null : readFileSync(`${folder}/${file}`, "utf8");
}

const RULES = at("src/recognise/rules.ts");

/** Compiles the tables with the program's own code and stores the result of each language in a file. */
async function storeWordings() {
  const modules = ["recognise/rules", "recognise/packed", "schema/vocabulary"];
  const code = modules.map((name) => `export * from ${JSON.stringify(at(`src/${name}.ts`))};`).join("\n");
  const compiler = {
    name: "compiler",
    resolveId: (id) => (id === "compiler" ? id : null),
    load: (id) => (id === "compiler" ? code : null),
  };
  const build = await rolldown({ input: "compiler", platform: "node", plugins: [compiler] });
  const { output } = await build.generate({ format: "esm" });
  await build.close();
  const { LANGUAGES, pack, scannerFor } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  for (const language of LANGUAGES) {
    writeFileSync(at(`dist/notice-extract.${language}.json`), JSON.stringify(pack(scannerFor(language))));
  }
}

/**
 * Puts the compiled scanners where the tables they are compiled from would be: the command needs neither rows nor examples. Each
 * lies in a file of its own, since a notice needs the words of one language.
 */
const compiledRules = {
  name: "compiled-rules",
  load(id) {
    if (id !== RULES) return null;
    return `
      import { readFileSync } from "node:fs";
      import { unpack } from ${JSON.stringify(at("src/recognise/packed.ts"))};
      const scanners = new Map();
      const stored = (language) => readFileSync(new URL(\`notice-extract.\${language}.json\`, import.meta.url), "utf8");
      export function scannerFor(language) {
        if (!scanners.has(language)) scanners.set(language, unpack(JSON.parse(stored(language))));
        return scanners.get(language);
      }`;
  },
};

/** Writes the bundle and the licences. */
async function bundle() {
  const build = await rolldown({
    input: { "notice-extract": at("src/cli/main.ts"), "notice-extract.worker": at("src/cli/worker.ts") },
    platform: "node",
    plugins: [compiledRules],
    // Our own modules do nothing by being loaded: of a table that was compiled, rows and examples are left out.
    treeshake: { moduleSideEffects: (id) => !id.startsWith(at("src/")) },
    // Loaded where they are needed, from their own folders: for long runs, for patterns, for reports, and one with its dictionary.
    external: ["cli-progress", "fast-glob", "junit-report-builder", "kuromoji", "tinypool"],
  });
  const { output } = await build.write({
    dir: at("dist"),
    entryFileNames: "[name].js",
    chunkFileNames: "notice-extract.[name].js",
    format: "esm",
    minify: true,
    comments: false,
  });
  await build.close();
  const folders = output
    .flatMap((chunk) => Object.keys(chunk.modules ?? {}))
    .map((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(file)?.[0])
    .filter((folder) => folder !== undefined);
  const licences = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const text = licenceIn(folder) ?? licenceIn(at(`node_modules/${SAME_LICENCE[license]}`));
    if (text === null) throw new Error(`${name} has no licence file`);
    return `${name} ${version}\n\n${text.trim()}\n`;
  });
  writeFileSync(at("dist/notice-extract.licences.txt"), licences.join(`\n${"-".repeat(80)}\n\n`));
}

mkdirSync(at("dist"), { recursive: true });
await Promise.all([bundle(), storeWordings()]);
