import { Tinypool } from "tinypool";
import { records } from "../pipeline.ts";
import { type Shared, shareDictionary } from "../recognise/noun-phrase/dictionary.ts";
import { type Making, type Result, resultsOf } from "./results.ts";

/** A file to be read, and its bytes. */
export type Given<Bytes extends Uint8Array = Uint8Array> = { readonly path: string; readonly bytes: Bytes };
/** Files to be read by a worker. */
export type Task = { readonly files: readonly Given<Uint8Array<ArrayBuffer>>[]; readonly making: Making };

shareDictionary(Tinypool.workerData as Shared);

/** The results of each file. */
export default async function results({ files, making }: Task): Promise<readonly (readonly Result[])[]> {
  const all: (readonly Result[])[] = [];
  for (const { path, bytes } of files) {
    const own: Result[] = [];
    for await (const result of resultsOf(path, bytes, making, records)) own.push(result);
    all.push(own);
  }
  return all;
}
