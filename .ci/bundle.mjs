// Bundles the command, src/cli/main.ts with all it needs, into dist/notice-extract.js: Node starts on one file in a third of the
// time it takes on the hundreds it is made of. What only some runs need (help, check, schema), the stages that make records of a text,
// the compiled wordings and the licences of the packages in it are put beside it.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { rolldown } from "rolldown";
import { cheapPatterns } from "./patterns.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Packages that have the text of a licence others only name. */
const SAME_LICENCE = { "Apache-2.0": "kuromoji" };

function licenceIn(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  return file === undefined ? null : readFileSync(`${folder}/${file}`, "utf8");
}

const CHRONO = fileURLToPath(new URL("../../chrono.js", import.meta.resolve("chrono-node/en")));

/** What is compiled when the command is built, with the program's own code: the wordings of each language and the check of the schema. */
async function compiled() {
  const modules = [
    "recognise/rules",
    "recognise/packed",
    "recognise/vector/vector",
    "schema/vocabulary",
    "schema/record",
  ];
  const code = [...modules.map((name) => at(`src/${name}.ts`)), "zod"]
    .map((name) => `export * from ${JSON.stringify(name)};`)
    .join("\n");
  const compiler = {
    name: "compiler",
    resolveId: (id) => (id === "compiler" ? id : null),
    load: (id) => (id === "compiler" ? code : null),
  };
  const build = await rolldown({ input: "compiler", platform: "node", plugins: [compiler] });
  const { output } = await build.generate({ format: "esm" });
  await build.close();
  const { LANGUAGES, VECTOR_CONDITIONS, NoticeRecord, pack, scannerFor, toJSONSchema } = await import(
    `data:text/javascript,${encodeURIComponent(output[0].code)}`
  );
  for (const language of LANGUAGES)
    writeFileSync(at(`dist/notice-extract.${language}.bin`), pack(scannerFor(language)));
  // Lengths in code units, and no functions from elsewhere: strings are only asked not to be empty.
  // What is used in several places is checked by one function.
  const ajv = new Ajv2020({
    code: { source: true, esm: true },
    inlineRefs: false,
    messages: false,
    unicode: false,
    logger: false,
  });
  const schema = toJSONSchema(NoticeRecord, { reused: "ref" });
  return { conditions: [...VECTOR_CONDITIONS], check: standaloneCode.default(ajv, ajv.compile(schema)) };
}

/** What the command is made of, as one hash: its source and the packages it is locked to. */
function programOf() {
  const hash = createHash("sha256").update(readFileSync(at("package-lock.json")));
  for (const file of readdirSync(at("src"), { recursive: true }).sort())
    if (file.endsWith(".ts")) hash.update(file).update(readFileSync(at(`src/${file}`)));
  return hash.digest("hex").slice(0, 16);
}

/** The modules in whose place the bundle has what came of them, or less: the command needs neither rows nor examples, nor a schema it can't print. */
const replaced = ({ conditions, check }) => ({
  // Each lies in a file of its own, since a notice needs the words of one language.
  [at("src/recognise/rules.ts")]: `
    import { readFileSync } from "node:fs";
    import { unpack } from ${JSON.stringify(at("src/recognise/packed.ts"))};
    const scanners = new Map();
    export function scannerFor(language) {
      if (!scanners.has(language))
        scanners.set(language, unpack(readFileSync(new URL(\`notice-extract.\${language}.bin\`, import.meta.url))));
      return scanners.get(language);
    }`,
  [at("src/recognise/vector/vector.ts")]: `export const VECTOR_CONDITIONS = new Map(${JSON.stringify(conditions)});`,
  [at("src/validate/schema.ts")]: `
    import fits from "schema-check";
    export function misfitOf(record) {
      if (fits(record)) return null;
      const [error] = fits.errors;
      return error.instancePath.slice(1).replaceAll("/", ".") + ": breaks " + error.keyword;
    }`,
  [at("src/cli/program.ts")]: `export const PROGRAM = ${JSON.stringify(programOf())};`,
  "schema-check": check,
  // What chrono knows of English is for those who configure nothing.
  [fileURLToPath(new URL("locales/en/configuration.js", pathToFileURL(CHRONO)))]: "export default class {}",
});

/** The module that the file of the stages is made from. */
const STAGES = `
  export { records } from ${JSON.stringify(at("src/pipeline.ts"))};
  export { keepDictionaryIn, shareDictionary, sharedDictionary } from ${JSON.stringify(at("src/recognise/noun-phrase/dictionary.ts"))};`;
const LOADER = `export * from ${JSON.stringify(at(".ci/runtime/pipeline.mjs"))};`;

/** What the command has in the place of what lies in that file. */
const LOADED = {
  [at("src/pipeline.ts")]: LOADER,
  [at("src/recognise/noun-phrase/dictionary.ts")]: LOADER,
};

/** Asked for by the parser of arguments, for commands that are programs of their own; it takes as long to load as the rest of that. */
const PROGRAMS = "programs of their own";

const replacing = (modules) => ({
  name: "replacing",
  resolveId: (id, importer) => {
    if (id === "node:child_process" && importer?.includes("/commander/")) return PROGRAMS;
    return id in modules ? id : id === "chrono-node/en" ? CHRONO : null;
  },
  load: (id) => (id === PROGRAMS ? "export const spawn = undefined;" : (modules[id] ?? null)),
});

/** Bundles what begins at `input`, and says what came of it. */
async function written(input, modules, options) {
  const build = await rolldown({
    input,
    platform: "node",
    plugins: [replacing(modules), cheapPatterns(at("src/"))],
    // Our own modules do nothing by being loaded: of a table that was compiled, rows and examples are left out.
    treeshake: { moduleSideEffects: (id) => !id.startsWith(at("src/")) },
    // Loaded where they are needed, from their own folders: for long runs, for patterns, for reports, and one with its dictionary.
    external: ["cli-progress", "fast-glob", "junit-report-builder", "kuromoji", "tinypool"],
  });
  const { output } = await build.write({ dir: at("dist"), minify: true, comments: false, ...options });
  await build.close();
  return output;
}

/** Writes the bundles and the licences. */
async function bundle(modules) {
  const stages = await written(
    { "notice-extract.pipeline": "stages" },
    { ...modules, stages: STAGES },
    {
      entryFileNames: "[name].cjs",
      format: "cjs",
    },
  );
  const command = await written(
    {
      "notice-extract": at("src/cli/main.ts"),
      "notice-extract.worker": at("src/cli/worker.ts"),
      "notice-extract.apart": at("src/cli/apart-process.ts"),
    },
    { ...modules, ...LOADED },
    { entryFileNames: "[name].js", chunkFileNames: "notice-extract.[name].js", format: "esm" },
  );
  const folders = [...stages, ...command]
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
await bundle(replaced(await compiled()));
