import { createRequire } from "node:module";
import { SCHEMA_VERSION } from "../schema/vocabulary.ts";

/** "notice-extract 0.1.0 (schema 1)", from package.json and the schema. */
export function version(): string {
  const { name, version } = createRequire(import.meta.url)("notice-extract/package.json") as Readonly<
    Record<string, string>
  >;
  return `${name} ${version} (schema ${SCHEMA_VERSION})`;
}
