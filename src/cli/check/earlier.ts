import { resolve } from "node:path";
import { type Expectation, earlierRecord } from "../../check/expected/expectation.ts";
import { isObject, type Json, type JsonObject } from "../../check/json.ts";
import { type Line, openLines } from "./lines.ts";

/** Records printed earlier, by the file they were read from. */
export type Earlier = {
  /** The files as the records name them, in the order they first do. */
  readonly paths: readonly string[];
  readonly expectationsOf: (path: string) => readonly Expectation[];
  readonly close: () => void;
};

/** What is wrong with a file of records, and in which line. */
export class UnreadableRecords extends Error {
  override readonly name = "UnreadableRecords";
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, message: string) {
    super(message);
    this.file = file;
    this.line = line;
  }
}

/** Finds the records of a file. They stay there: of each only its place is kept. Throws UnreadableRecords. */
export function openEarlier(file: string): Earlier {
  const source = openLines(file);
  const places = new Map<string, Omit<Line, "text">[]>();
  const paths: string[] = [];
  for (const { text, ...place } of source.lines()) {
    const path = pathOf(recordIn(text, file, place.number), file, place.number);
    const key = resolve(path);
    const known = places.get(key);
    if (known === undefined) {
      places.set(key, [place]);
      paths.push(path);
    } else known.push(place);
  }
  return {
    paths,
    expectationsOf: (path) =>
      (places.get(resolve(path)) ?? []).map((place) =>
        earlierRecord(recordIn(source.again(place), file, place.number), place.number),
      ),
    close: source.close,
  };
}

/** The record in a line of NDJSON. */
export function recordIn(text: string, file: string, line: number): JsonObject {
  let value: Json;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, "")) as Json;
  } catch {
    throw new UnreadableRecords(file, line, "is not JSON; give a file of records, one a line");
  }
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
