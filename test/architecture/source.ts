import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../src", import.meta.url));

export type SourceFile = { readonly path: string; readonly text: string };

/** One import or re-export: of what, by whom, and whether anything of it is there at run time. */
export type Import = { readonly from: string; readonly to: string; readonly value: boolean };

export const SOURCES: readonly SourceFile[] = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));

const STATEMENT = /^(?:import|export)\s+(?:(?<type>type)\s+)?(?<names>[^;"]*?)\s*from\s+"(?<spec>[^"]+)"/gmu;
const CALL = /\bimport\("(?<spec>[^"]+)"\)/gu;

const onlyTypes = (names: string): boolean =>
  /^\{.*\}$/su.test(names) &&
  names
    .slice(1, -1)
    .split(",")
    .map((name) => name.trim())
    .every((name) => name === "" || name.startsWith("type "));

/** Imports of all files; those of our own files by their path under src. */
export const IMPORTS: readonly Import[] = SOURCES.flatMap(({ path, text }) => {
  const resolved = (spec = ""): string => (spec.startsWith(".") ? join(dirname(path), spec) : spec);
  return [
    ...[...text.matchAll(STATEMENT)].map(({ groups }) => ({
      from: path,
      to: resolved(groups?.spec),
      value: groups?.type === undefined && !onlyTypes(groups?.names ?? ""),
    })),
    ...[...text.matchAll(CALL)].map(({ groups }) => ({ from: path, to: resolved(groups?.spec), value: true })),
  ];
});

/** "relate/date/resolve.ts" → "relate"; a file that lies in no folder stands for itself; a package too. */
export const placeOf = (path: string): string => (/^[^/]+\.ts$/u.test(path) ? path : (path.split("/")[0] ?? path));
