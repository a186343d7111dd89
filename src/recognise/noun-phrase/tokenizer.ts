import { createRequire } from "node:module";
import { matchesOf } from "../../text/matches.ts";
import { dictionaryOf, partOf } from "./dictionary.ts";

/** One word of a Japanese clause. `pos` and `detail` are the dictionary's part of speech and its finer kind (名詞, 接尾). */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly detail: string;
};

/** What this module uses of kuromoji, whose packages come without types and whose own loader is asynchronous. */
type Node = { readonly name: number; readonly type: string; readonly surface_form: string };
type Descriptions = { getFeatures(name: number): string };
type Tokenizer = {
  readonly token_info_dictionary: Descriptions;
  readonly unknown_dictionary: Descriptions;
  readonly viterbi_searcher: { search(lattice: object): readonly Node[] };
  getLattice(sentence: string): object;
};
type Dictionaries = {
  readonly token_info_dictionary: { target_map: Readonly<Record<number, readonly number[]>> };
  loadTrie(base: Int32Array, check: Int32Array): void;
  loadTokenInfoDictionaries(info: Uint8Array, features: Uint8Array, targets: Uint8Array): void;
  loadConnectionCosts(costs: Int16Array): void;
  loadUnknownDictionaries(
    unknown: Uint8Array,
    features: Uint8Array,
    targets: Uint8Array,
    categories: Uint8Array,
    compatible: Uint32Array,
    invocations: Uint8Array,
  ): void;
};

/** Half of a surrogate pair, which the analyser fails on; it is given a sign that it does not know instead, as long. */
const HALF = /\p{Cs}/gu;
const UNKNOWN = "\ufffd";

/** What sentences end in, and the parts of one. */
const END = /[、。]/gu;

/** Sentences are analysed one by one, each with the sign at its end. */
function sentencesOf(clause: string): readonly string[] {
  const ends = [...matchesOf(END, clause)].map(({ index }) => index + 1);
  return [0, ...ends].map((start, order) => clause.slice(start, ends[order])).filter((sentence) => sentence !== "");
}

let loaded: Tokenizer | undefined;

/** The words of a clause, in order and without gaps. The dictionary is read when the first clause is asked for, once per process. */
export function tokensOf(clause: string): readonly Token[] {
  loaded ??= load();
  const tokens: Token[] = [];
  let at = 0;
  for (const sentence of sentencesOf(clause.replace(HALF, UNKNOWN))) {
    for (const { name, type, surface_form } of loaded.viterbi_searcher.search(loaded.getLattice(sentence))) {
      const descriptions = type === "KNOWN" ? loaded.token_info_dictionary : loaded.unknown_dictionary;
      const [, pos = "", detail = ""] = descriptions.getFeatures(name).split(",");
      const end = at + surface_form.length;
      tokens.push({ start: at, end, pos, detail });
      at = end;
    }
  }
  return tokens;
}

/** Builds the tokenizer over a dictionary without kuromoji's asynchronous loader. */
function load(): Tokenizer {
  const require = createRequire(import.meta.url);
  const NewDictionaries = require("kuromoji/src/dict/DynamicDictionaries.js") as new () => Dictionaries;
  const NewTokenizer = require("kuromoji/src/Tokenizer.js") as new (dictionaries: Dictionaries) => Tokenizer;
  const dictionary = dictionaryOf();
  const octets = (part: Parameters<typeof partOf>[1]): Uint8Array => partOf(dictionary, part);
  const words = (part: Parameters<typeof partOf>[1]): Int32Array => {
    const { buffer, byteOffset, byteLength } = octets(part);
    return new Int32Array(buffer, byteOffset, byteLength / 4);
  };
  const costs = octets("cc");
  const compatible = octets("unk_compat");
  const dictionaries = new NewDictionaries();
  dictionaries.loadTrie(words("base"), words("check"));
  dictionaries.loadTokenInfoDictionaries(octets("tid"), octets("tid_pos"), new Uint8Array());
  dictionaries.token_info_dictionary.target_map = readingsOf(words("tid_at"), octets("tid_map"));
  dictionaries.loadConnectionCosts(new Int16Array(costs.buffer, costs.byteOffset, costs.byteLength / 2));
  dictionaries.loadUnknownDictionaries(
    octets("unk"),
    octets("unk_pos"),
    octets("unk_map"),
    octets("unk_char"),
    new Uint32Array(compatible.buffer, compatible.byteOffset, compatible.byteLength / 4),
    octets("unk_invoke"),
  );
  return new NewTokenizer(dictionaries);
}

/**
 * The readings of each word of the dictionary, looked up when they are asked for: kuromoji itself makes an object of all 325,000, which
 * takes longer than everything else in the reading of a notice.
 */
function readingsOf(places: Int32Array, lists: Uint8Array): Readonly<Record<number, readonly number[]>> {
  const view = new DataView(lists.buffer, lists.byteOffset, lists.byteLength);
  const known: Record<number, readonly number[]> = Object.create(
    new Proxy(Object.prototype, {
      get(_, word) {
        const place = places[Number(word)] ?? 0;
        const readings =
          place === 0
            ? []
            : Array.from({ length: view.getInt32(place, true) }, (_item, order) =>
                view.getInt32(place + 4 + 4 * order, true),
              );
        Object.defineProperty(known, word, { value: readings });
        return readings;
      },
    }),
  );
  return known;
}
