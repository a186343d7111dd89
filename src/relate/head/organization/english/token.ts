import { unitsOf } from "../../../../text/units.ts";

/** A word of a passage; `owns` where it stands in the possessive (Smith's), which is not part of `text`. */
export type Token = { readonly text: string; readonly start: number; readonly end: number; readonly owns: boolean };

const ABBREVIATED =
  /^(?:p\.l\.c|Inc|INC|Ltd|LTD|Co|CO|Corp|CORP|Pty|PTY|Pte|PTE|Pvt|PVT|LLC|St|Mt|Ft|P\.C|L\.L\.C|L\.P|U\.S|N\.A|K\.K|Bros|Assn|Dept|Univ)\.$/u;
/** A name that stands for its first letters: J.D. in front of a surname, Q.E.F. */
const INITIALS = /^[A-Z]\.(?:[A-Za-z]{1,2}\.){1,4}$/u;
/** What a word begins with and goes on with; an ampersand is a word of its own. */
const opensWord = unitsOf(/[A-Za-z0-9À-ɏ&]/u);
const isInWord = unitsOf(/[A-Za-z0-9À-ɏ&'’.+-]/u);
const AMPERSAND = 0x26;
/** Units of the longest word. */
const LONGEST = 81;

/** The words of a passage, in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (!opensWord(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at + 1;
    if (text.charCodeAt(at) !== AMPERSAND)
      while (end < text.length && end - at < LONGEST && isInWord(text.charCodeAt(end))) end++;
    tokens.push(tokenOf(text, at, end));
    at = end;
  }
  return tokens;
}

function tokenOf(text: string, start: number, end: number): Token {
  const raw = text.slice(start, end);
  const last = text.charCodeAt(end - 1);
  const owns =
    (mayEndOwner(last) && /['’]s?$/u.test(raw)) ||
    (isQuote(text.charCodeAt(end)) && /^[”"]s\b/u.test(text.slice(end, end + 3)));
  const bare = isMark(last) || owns ? withoutMarks(raw) : raw;
  return { text: bare, start, end: start + bare.length, owns };
}

const mayEndOwner = unitsOf(/['’s]/u);
const isQuote = unitsOf(/[”"]/u);
const isMark = unitsOf(/[.'’-]/u);

/** A word without what is no letter at its end: Smith's → Smith, but Inc. as it is. */
const withoutMarks = (raw: string): string =>
  ABBREVIATED.test(raw) || INITIALS.test(raw)
    ? raw
    : raw.replace(/(?:['’]s?|[.'’-]{1,3})$/u, "").replace(/[.-]{1,3}$/u, "");
