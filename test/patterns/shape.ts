/** What a pattern may cost, read from its source alone. */
export type Shape = {
  /** Quantifiers without a maximum, and how many of them stand inside another quantified group. */
  readonly unbounded: number;
  readonly nestedUnbounded: number;
  /** In how many ways the bounded repetitions and alternatives can be gone through, at most: what one start of a match may cost. */
  readonly ways: number;
  /** It is tried at the beginning of a text only. */
  readonly isAnchored: boolean;
  /** Nothing but one character or class, repeated: it never looks at a character twice. */
  readonly isRun: boolean;
};

type Part = { readonly ways: number; readonly isGroup: boolean };

const QUANTIFIER = /[*+?]\??|\{(\d{1,9})(?:(,)(\d{0,9}))?\}\??/uy;

export function shapeOf(source: string, flags: string): Shape {
  let at = 0;
  let unbounded = 0;
  let nestedUnbounded = 0;

  const alternatives = (): number => {
    let total = 0;
    let ways = 1;
    for (;;) {
      if (at >= source.length || source[at] === ")") return total + ways;
      if (source[at] === "|") {
        at++;
        total += ways;
        ways = 1;
      } else ways *= quantified();
    }
  };

  const quantified = (): number => {
    const inside = unbounded;
    const { ways, isGroup } = part();
    QUANTIFIER.lastIndex = at;
    const found = QUANTIFIER.exec(source);
    if (found === null) return ways;
    at += found[0].length;
    const [text, from, comma, to] = found;
    const least = from === undefined ? (text.startsWith("+") ? 1 : 0) : Number(from);
    const most =
      from === undefined
        ? text.startsWith("?")
          ? 1
          : Infinity
        : comma === undefined
          ? least
          : to === ""
            ? Infinity
            : Number(to);
    if (most > 1) nestedUnbounded += unbounded - inside;
    if (most === Infinity) {
      unbounded++;
      if (isGroup && ways > 1) nestedUnbounded++;
      return 1;
    }
    let sum = 0;
    for (let times = least; times <= most; times++) sum += ways ** times;
    return sum;
  };

  const part = (): Part => {
    const character = source[at++];
    if (character === "\\") {
      const escaped = /[pP]\{[^}]{1,60}\}|k<[^>]{1,40}>|x[\da-f]{2}|u\{[\da-f]{1,6}\}|u[\da-f]{4}|./isuy;
      escaped.lastIndex = at;
      at += escaped.exec(source)?.[0].length ?? 1;
    } else if (character === "[") {
      for (; source[at] !== "]"; at++) if (source[at] === "\\") at++;
      at++;
    } else if (character === "(") {
      const opening = /\?(?:[:=!]|<[=!]|<[^>]{1,40}>)/uy;
      opening.lastIndex = at;
      at += opening.exec(source)?.[0].length ?? 0;
      const ways = alternatives();
      at++;
      return { ways, isGroup: true };
    }
    return { ways: 1, isGroup: false };
  };

  const ways = alternatives();
  if (at < source.length) throw new Error(`not understood at ${at}: ${source}`);
  return {
    unbounded,
    nestedUnbounded,
    ways,
    isAnchored: flags.includes("y") || (source.startsWith("^") && !flags.includes("m") && isWhole(source)),
    isRun: /^(?:\\[a-zA-Z]|\[(?:[^\]\\]|\\.){1,200}\])[+*]$/u.test(source),
  };
}

/** No alternative at the top, which the ^ in front would not hold for. */
function isWhole(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === "\\") at++;
    else if (character === "[") while (source[++at] !== "]") if (source[at] === "\\") at++;
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "|" && depth === 0) return false;
  }
  return true;
}
