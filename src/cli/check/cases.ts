import { statSync } from "node:fs";
import { inputs } from "../../read/inputs.ts";
import { listing, shown } from "../../read/listing.ts";
import { type Issue, sentence } from "../../schema/issue.ts";

/** A file by the name it is shown under and the one it is opened by. */
export type FileName = { readonly path: string; readonly location: string | Buffer };

/** A notice, or a page of several, and the file that says what is expected of it. */
export type Case = {
  readonly name: string;
  readonly notice: FileName;
  readonly expected: FileName;
  /** Whether one record is expected, or a line for each notice of a page. */
  readonly form: "record" | "records";
};

/** A case, or why there is none where one was named or hinted at. */
export type Sighting =
  | { readonly kind: "case"; readonly case: Case }
  | { readonly kind: "problem"; readonly path: string; readonly message: string };

const problem = (path: string, message: string): Sighting => ({ kind: "problem", path, message });
const refused = (path: string, issue: Issue): Sighting => problem(path, sentence(issue));

/** `expected.json`, `expected.ndjson`, `NAME.expected.json`, `NAME.expected.ndjson`. */
const EXPECTED = /^(?:(.+)\.)?expected\.(nd)?json$/u;

/**
 * The cases the arguments name, in their order and each once: a folder stands for all in it and in the folders below, a notice
 * or an expected file for its own case, a pattern for all that it matches.
 */
export async function* casesIn(paths: readonly string[]): AsyncGenerator<Sighting> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const sighting of sightings(path)) {
      const key = sighting.kind === "case" ? `case ${sighting.case.expected.path}` : `problem ${sighting.path}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield sighting;
    }
  }
}

async function* sightings(path: string): AsyncGenerator<Sighting> {
  if (kindOf(path) === "folder") return yield* inFolder(path);
  for await (const input of inputs([path], "-")) {
    if (input.kind === "problem") yield refused(input.path, input.issue);
    else if (input.kind === "file") yield* ofFile(Buffer.from(input.location));
    else yield problem(input.path, "nothing lies beside standard input; name a file or a folder");
  }
}

function* inFolder(folder: string): Generator<Sighting> {
  let empty = true;
  for (const entry of listing(folder, (name) => EXPECTED.test(name))) {
    empty = false;
    if (entry.kind === "file") yield caseExpectedBy(entry.location);
    else yield refused(entry.path, entry.issue);
  }
  if (empty)
    yield problem(folder, "no expected records in this folder; put an expected.json beside a notice.txt, for instance");
}

/** The cases of a file: its own where it says what is expected, otherwise those of which it is the notice. */
function* ofFile(file: Buffer): Generator<Sighting> {
  const { folder, name } = parts(file);
  if (EXPECTED.test(name)) return yield caseExpectedBy(file);
  const stem = name.replace(/\.[^.]{0,255}$/u, "");
  const stems = new Set([...(stem === "notice" ? [""] : []), `${stem}.`, `${name}.`]);
  const expected = [...stems].flatMap((before) => [`${before}expected.json`, `${before}expected.ndjson`]);
  const there = expected.map((other) => at(folder, other)).filter(exists);
  if (there.length === 0)
    yield problem(shown(file), `nothing says what is expected of it; write ${stem}.expected.json`);
  for (const one of there) yield caseExpectedBy(one);
}

function caseExpectedBy(file: Buffer): Sighting {
  const { folder, name } = parts(file);
  const [, stem, records] = EXPECTED.exec(name) ?? [];
  const candidates = stem === undefined ? ["notice.txt", "notice.md"] : [`${stem}.txt`, `${stem}.md`, stem];
  const notice = candidates.map((candidate) => at(folder, candidate)).find(exists);
  if (notice === undefined) {
    const missing = shown(at("", candidates[0] ?? ""));
    return problem(shown(file), `its notice ${missing} is not there; put it back, or remove this file`);
  }
  return {
    kind: "case",
    case: {
      name: shown(stem === undefined ? at("", folder.replace(/\/$/u, "") || ".") : at(folder, stem)),
      notice: { path: shown(notice), location: notice },
      expected: { path: shown(file), location: file },
      form: records === undefined ? "record" : "records",
    },
  };
}

/** Folder, with its last slash, and name of a file, byte for byte. */
function parts(file: Buffer): { readonly folder: string; readonly name: string } {
  const text = file.toString("latin1");
  const slash = text.lastIndexOf("/") + 1;
  return { folder: text.slice(0, slash), name: text.slice(slash) };
}

const at = (folder: string, name: string): Buffer => Buffer.from(folder + name, "latin1");

/** What a path leads to, through links as well; null where that can't be told, which reading it will. */
function kindOf(path: string | Buffer): "folder" | "other" | null {
  try {
    return statSync(path).isDirectory() ? "folder" : "other";
  } catch {
    return null;
  }
}

const exists = (file: Buffer): boolean => kindOf(file) === "other";
