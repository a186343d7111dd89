import type { z } from "zod";
import { isArray, isObject, type Json, type JsonObject, objectsOf, type Path, pathText } from "../json.ts";
import { type Document, lineOf, type Problem, readDocument } from "./document.ts";
import { nearest } from "./nearest.ts";
import { writtenOut } from "./plain.ts";
import { ExpectedRecord, KEYS } from "./shape.ts";

/** What a notice's record is expected to say, plain forms written out, and where each part of it is written. */
export type Expectation = {
  readonly record: JsonObject;
  readonly lineOf: (path: Path) => number;
  readonly document: Document | null;
};

/** Reads an expected record as people write it; or says everything that is wrong with it. */
export function readExpectation(text: string): Expectation | readonly Problem[] {
  const document = readDocument(text);
  if ("message" in document) return [document];
  const value = writtenOut(document.value);
  const parsed = ExpectedRecord.safeParse(value);
  if (!parsed.success)
    return parsed.error.issues
      .flatMap((issue) => problems(issue, value, document))
      .sort((a, b) => a.line - b.line || (a.key < b.key ? -1 : 1));
  if (!isObject(value)) return [];
  const dangling = danglingIndexes(value).map(([path, message]) => problem(document, path, message));
  return dangling.length > 0 ? dangling : { record: value, lineOf: (path) => lineOf(document, path), document };
}

/** An earlier record as an expectation. It is taken as it is: values an older version wrote are differences, not errors. */
export const earlierRecord = (record: JsonObject, line: number): Expectation => ({
  record,
  lineOf: () => line,
  document: null,
});

const problem = (document: Document, path: Path, message: string): Problem => ({
  line: lineOf(document, path),
  key: pathText(path),
  message,
});

/** What a validation issue means to somebody who has the file open. */
function problems(issue: z.core.$ZodIssue, value: Json, document: Document): readonly Problem[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) =>
      problem(document, [...path, key], `is no key of the record here${meant(key, KEYS)}`),
    );
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const written = JSON.stringify(at(value, path) ?? null);
    const hint = meant(written.replaceAll('"', ""), allowed) || `; it is one of ${listed(allowed)}`;
    return [problem(document, path, `can't be ${written.slice(0, 60)}${hint}`)];
  }
  return [problem(document, path, issue.message.replace(/^Invalid input: /u, ""))];
}

const meant = (word: string, words: readonly string[]): string => {
  const near = nearest(word, words);
  return near === null ? "" : `; did you mean "${near}"?`;
};

const SHOWN_CHOICES = 16;

const listed = (words: readonly string[]): string =>
  words.length <= SHOWN_CHOICES ? words.join(", ") : `${words.slice(0, SHOWN_CHOICES).join(", ")}, …`;

const at = (value: Json, path: Path): Json | undefined =>
  path.reduce<Json | undefined>(
    (inner, step) =>
      typeof step === "number" ? (isArray(inner) ? inner[step] : undefined) : isObject(inner) ? inner[step] : undefined,
    value,
  );

/** The lists that indexes of the record point into. */
const POINTED = { count: "counts", counts: "counts", data_types: "data_types", period: "periods" } as const;

/** Indexes that lead to no entry of the expected record's own lists. */
function danglingIndexes(record: JsonObject): readonly (readonly [Path, string])[] {
  const affected = isObject(record.affected) ? record.affected : {};
  const holders: (readonly [Path, JsonObject])[] = objectsOf(record.impacts).map((impact, index) => [
    ["impacts", index],
    impact,
  ]);
  for (const key of ["people", "records"]) {
    const headline = affected[key];
    if (isObject(headline)) holders.push([["affected", key], headline]);
  }
  return holders.flatMap(([path, holder]) =>
    Object.entries(POINTED).flatMap(([key, list]) => {
      const length = objectsOf(record[list]).length;
      const pointers = [holder[key] ?? null].flat();
      return pointers.flatMap((pointer) =>
        typeof pointer === "number" && pointer >= length
          ? [[[...path, key], `points to ${list}[${pointer}], which this file doesn't have`] as const]
          : [],
      );
    }),
  );
}
