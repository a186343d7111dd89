import type { Language } from "../../schema/vocabulary.ts";
import { matchesOf } from "../matches.ts";
import type { Span } from "../span.ts";
import { USUAL_EN } from "./en.ts";
import { USUAL_JA } from "./ja.ts";

/**
 * A word that notices say in other ways as well, all of which mean the same **wherever they stand**. They are read as that word: notices
 * when they are normalised (normalise/usual.ts), and the wordings of rules when they are compiled (recognise/wording.ts), so that rules are
 * written with the usual word only.
 *
 * What means the same only in the wordings of rules is no row here: a 名前 is a 氏名 where it is leaked, but a file has one as well. Those
 * words are in recognise/stand-in.ts.
 */
export type Usual = {
  readonly id: string;
  /** The usual word. */
  readonly word: string;
  /** The source of a pattern for the other ways, in normalised text (letters of either size). */
  readonly said: string;
  /** A place where what matches is something else nevertheless. */
  readonly unless?: (text: string, span: Span<"normal">) => boolean;
  /** What is read as the word stands in brackets. */
  readonly examples: readonly string[];
  /** Here nothing is read otherwise. */
  readonly rejects?: readonly string[];
};

/** All rows of a language. */
export const USUAL: Readonly<Record<Language, readonly Usual[]>> = { ja: USUAL_JA, en: USUAL_EN };

const anyOf = (rows: readonly Usual[]): string => rows.map(({ said }) => `(${said})`).join("|");
const OTHERS: Readonly<Record<Language, RegExp>> = {
  ja: new RegExp(anyOf(USUAL_JA), "giu"),
  // English words end where their letters do.
  en: new RegExp(`(?<![\\w-])(?:${anyOf(USUAL_EN)})(?![\\w-])`, "giu"),
};

/** A stretch of a text, and the word it is read as. */
export type Said = { readonly span: Span<"normal">; readonly word: string };

/** The stretches of a text that are read as another word, in order. */
export const saidOtherwise = (text: string, language: Language): readonly Said[] =>
  matchesOf(OTHERS[language], text).flatMap((match) => {
    const row = USUAL[language][match.findIndex((group, at) => at > 0 && group !== undefined) - 1];
    const span = { start: match.index, end: match.index + match[0].length };
    return row === undefined || row.unless?.(text, span) === true ? [] : [{ span, word: inSizeOf(match[0], row.word) }];
  });

/** A text with its words as they are usually said. */
export function inUsualWords(text: string, language: Language): string {
  let usual = "";
  let from = 0;
  for (const { span, word } of saidOtherwise(text, language)) {
    usual += text.slice(from, span.start) + word;
    from = span.end;
  }
  return usual + text.slice(from);
}

/** A word for one that is written large, but not in capitals, is written large too: it may open a sentence. */
const inSizeOf = (said: string, word: string): string =>
  isLarge(said) && !isLarge(said.slice(1)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);
