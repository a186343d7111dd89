import { resolve } from "node:path";
import { type Expectation, earlierRecord } from "../../check/expected/expectation.ts";
import { isArray, isObject, type Json, type JsonObject } from "../../check/json.ts";
import { codeOf } from "../../read/failure.ts";
import { sentence } from "../../schema/issue.ts";
import { type Line, openLines, type Place, UnreadableRecords } from "./lines.ts";

/** Where the records of each file lie that were printed earlier, as plain data. */
export type Index = {
  /** The files as the records name them, in the order they first do. */
  readonly paths: readonly string[];
  readonly places: ReadonlyMap<string, readonly Place[]>;
};

/** What is wrong with a file of records, and in which line where that is known. */
export type Unreadable = { readonly line: number | null; readonly message: string };

/** Finds the records of a file. They stay there: of each only its place is kept. */
export function indexOf(file: string): Index | Unreadable {
  try {
    return indexed(file);
  } catch (error) {
    if (error instanceof UnreadableRecords) return { line: error.line, message: error.message };
    const why = codeOf(error);
    return { line: null, message: why === "ENOENT" ? sentence({ code: "missing" }) : `reading it failed (${why})` };
  }
}

function indexed(file: string): Index {
  const source = openLines(file);
  const places = new Map<string, Place[]>();
  const paths: string[] = [];
  try {
    for (const line of source.lines()) {
      const path = pathOf(recordIn(line.text, file, line.number), file, line.number);
      const key = resolve(path);
      const known = places.get(key);
      if (known === undefined) {
        places.set(key, [placeOf(line)]);
        paths.push(path);
      } else known.push(placeOf(line));
    }
  } finally {
    source.close();
  }
  return { paths, places };
}

const placeOf = ({ number, start, length }: Line): Place => ({ number, start, length });

/** Where the records of one file lie. */
export const placesOf = ({ places }: Index, path: string): readonly Place[] => places.get(resolve(path)) ?? [];

/** The records at these places of a file, to compare with. Throws what the file system throws, and UnreadableRecords. */
export function expectationsAt(file: string, places: readonly Place[]): readonly Expectation[] {
  const source = openLines(file);
  try {
    return places.map((place) => earlierRecord(recordIn(source.again(place), file, place.number), place.number));
  } finally {
    source.close();
  }
}

/** The record in a line of NDJSON. */
export function recordIn(text: string, file: string, line: number): JsonObject {
  let value: Json;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, "")) as Json;
  } catch {
    throw new UnreadableRecords(file, line, "is not JSON; give a file of records, one a line");
  }
  if (isDeeper(value, DEEPEST)) throw new UnreadableRecords(file, line, "is nested more deeply than any record is");
  if (!isObject(value)) throw new UnreadableRecords(file, line, "is no record; give a file of records, one a line");
  return value;
}

/** The file a record was read from. */
export function pathOf({ source }: JsonObject, file: string, line: number): string {
  const path = isObject(source) ? source.path : undefined;
  if (typeof path !== "string")
    throw new UnreadableRecords(file, line, "has no source.path; give the records as they were printed");
  return path;
}

/** A record has fewer levels than this, whichever version printed it. */
const DEEPEST = 64;

const isDeeper = (value: Json, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || (isArray(value) ? value : Object.values(value)).some((inner) => isDeeper(inner, levels - 1)));
