import { quickFlags } from "./flags.mjs";

/** From so many units on V8 goes through a text in machine code at once. */
const LONG = 1000;

/** So often a text is first looked through in small letters for a pattern that ignores case: a notice asks of most patterns less. */
const MOST = 64;

/** What isn't the same in small letters: a letter by its number, ranges from other characters to letters, letters with several small ones. */
const NEVER_SMALL = /\\[ckux]|[A-Z]-[^A-Z]|[^A-Z]-[A-Z]|(?=[^\0-\x7fà-öø-þ])[\p{Lu}\p{Ll}\p{Lt}]/u;

/**
 * A pattern for texts in small letters that finds something wherever one that ignores case does in the text itself, or null where none is
 * known. It is made in a quarter of the time, for V8 looks every letter of the other up again and again, and most find nothing at all.
 */
const smallOf = (source, flags) =>
  /i/u.test(flags) && !/u/u.test(flags) && !NEVER_SMALL.test(source)
    ? new RegExp(
        source.replace(/\\.|[A-Z]/gu, (said) => (said.length > 1 ? said : said.toLowerCase())),
        flags.replace(/[giy]/gu, ""),
      )
    : null;

/** The text asked last, and the same in small letters. */
const last = { text: "", small: "" };

function inSmallLetters(text) {
  if (last.text !== text) {
    last.text = text;
    last.small = text.toLowerCase();
  }
  return last.small;
}

/** Has V8 make machine code of a pattern that is new. */
function prepared(made, text) {
  if (text.length < LONG) made.test(text.padEnd(LONG));
  return made;
}

/** What stands in the built command for a pattern (see ../patterns.mjs), and is as good as one wherever it is asked or handed over. */
class Pattern {
  #made;
  #small;
  #asked = 0;
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
    return this.#made === undefined && this.#isMissing(text) ? false : this.#for(text).test(text);
  }

  exec(text) {
    return this.#made === undefined && this.#isMissing(text) ? null : this.#for(text).exec(text);
  }

  [Symbol.match](text) {
    return this.#made === undefined && this.#isMissing(text) ? null : this.#for(text)[Symbol.match](text);
  }

  [Symbol.matchAll](text) {
    return this.#for(text)[Symbol.matchAll](text);
  }

  [Symbol.replace](text, by) {
    return this.#made === undefined && this.#isMissing(text) ? text : this.#for(text)[Symbol.replace](text, by);
  }

  [Symbol.search](text) {
    return this.#made === undefined && this.#isMissing(text) ? -1 : this.#for(text)[Symbol.search](text);
  }

  [Symbol.split](text, limit) {
    return this.#for(text)[Symbol.split](text, limit);
  }

  /** Whether a text surely holds nothing of the pattern, which then need not be made for it. */
  #isMissing(text) {
    if (this.#asked++ === MOST) return false;
    const isNew = this.#small === undefined;
    if (isNew) this.#small = smallOf(this.source, this.flags);
    if (this.#small === null) return false;
    const small = inSmallLetters(text);
    if (isNew) prepared(this.#small, small);
    if (small.length !== text.length || this.#small.test(small)) return false;
    this.#at = 0;
    return true;
  }

  /** Made when something is looked for that may be there. */
  #for(text) {
    if (this.#made === undefined) {
      this.#made = prepared(new RegExp(this.source, this.flags), text);
      this.#made.lastIndex = this.#at;
    }
    return this.#made;
  }
}

export const pattern = (source, flags) => new Pattern(source, flags);
