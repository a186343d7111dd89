/** A run of arabic digits with its grouping and decimals, as written. */
export type Digits = {
  readonly end: number;
  /** The digits with commas taken out: `1,234.5` → `1234.5`. */
  readonly plain: string;
  readonly grouped: boolean;
};

/** No quantity in a notice is longer; longer runs are identifiers, and refusing them early keeps the reading linear. */
const LONGEST = 16;

export const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};

/** End of the digits that begin at `at`. */
export function endOfDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
}

/**
 * The number in digits that begins at `at`: plain, with comma groups (one stray blank after a comma is let through where the
 * group goes straight on into a word: `32, 255件`), with decimals. Null where the run is too long to be a quantity.
 */
export function digitsAt(text: string, at: number): Digits | null {
  let end = endOfDigits(text, at);
  if (end - at > LONGEST) return null;
  let plain = text.slice(at, end);
  let grouped = false;
  if (plain.length <= 3) {
    for (let group = groupAt(text, end); group !== null && plain.length + 3 <= LONGEST; group = groupAt(text, end)) {
      plain += text.slice(group, group + 3);
      end = group + 3;
      grouped = true;
    }
  }
  if (text.charAt(end) === "." && isDigit(text, end + 1)) {
    const stop = endOfDigits(text, end + 1);
    if (stop - end > LONGEST) return null;
    plain += text.slice(end, stop);
    end = stop;
  }
  return { end, plain, grouped };
}

/** Where the three digits of the next comma group stand after `end`, or null where there is none. */
function groupAt(text: string, end: number): number | null {
  if (text.charAt(end) !== ",") return null;
  const at = text.charAt(end + 1) === " " ? end + 2 : end + 1;
  if (endOfDigits(text, at) !== at + 3) return null;
  if (at === end + 1) return at;
  const after = text.charAt(at + 3);
  return after !== "" && after > "\u2fff" ? at : null;
}
