import { Tinypool } from "tinypool";
import { records } from "../pipeline.ts";
import { type Shared, shareDictionary } from "../recognise/noun-phrase/dictionary.ts";
import { type Making, type Result, resultsOf } from "./results.ts";

/** A file to be read by a worker. */
export type Task = { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly making: Making };

shareDictionary(Tinypool.workerData as Shared);

/** The results of one file. */
export default async function results({ path, bytes, making }: Task): Promise<readonly Result[]> {
  const all: Result[] = [];
  for await (const result of resultsOf(path, bytes, making, records)) all.push(result);
  return all;
}
