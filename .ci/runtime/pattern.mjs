import { quickFlags } from "./flags.mjs";

/** From so many units on V8 goes through a text in machine code at once. */
const LONG = 1000;

/** What stands in the built command for a pattern (see ../patterns.mjs), and is as good as one wherever it is asked or handed over. */
class Pattern {
  #made;
  #at = 0;

  constructor(source, flags) {
    this.source = source;
    this.flags = quickFlags(source, flags);
  }

  get lastIndex() {
    return this.#made === undefined ? this.#at : this.#made.lastIndex;
  }

  set lastIndex(at) {
    if (this.#made === undefined) this.#at = at;
    else this.#made.lastIndex = at;
  }

  test(text) {
    return (this.#made ?? this.#make(text)).test(text);
  }

  exec(text) {
    return (this.#made ?? this.#make(text)).exec(text);
  }

  [Symbol.match](text) {
    return (this.#made ?? this.#make(text))[Symbol.match](text);
  }

  [Symbol.matchAll](text) {
    return (this.#made ?? this.#make(text))[Symbol.matchAll](text);
  }

  [Symbol.replace](text, by) {
    return (this.#made ?? this.#make(text))[Symbol.replace](text, by);
  }

  [Symbol.search](text) {
    return (this.#made ?? this.#make(text))[Symbol.search](text);
  }

  [Symbol.split](text, limit) {
    return (this.#made ?? this.#make(text))[Symbol.split](text, limit);
  }

  /** Made when it is first used, of machine code at once. */
  #make(text) {
    const made = new RegExp(this.source, this.flags);
    if (text.length < LONG) made.test(text.padEnd(LONG));
    made.lastIndex = this.#at;
    this.#made = made;
    return made;
  }
}

export const pattern = (source, flags) => new Pattern(source, flags);
