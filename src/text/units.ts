const NO = 1;
const YES = 2;

/**
 * Tells of a code unit whether it is one of the characters that `pattern` matches. Each unit is looked up in the pattern once, however often
 * it is asked for: texts are walked through unit by unit with it.
 */
export function unitsOf(pattern: RegExp): (unit: number) => boolean {
  let known: Uint8Array | undefined;
  return (unit) => {
    known ??= new Uint8Array(0x10000);
    const answer = known[unit] ?? 0;
    if (answer !== 0) return answer === YES;
    const isOne = pattern.test(String.fromCharCode(unit));
    known[unit] = isOne ? YES : NO;
    return isOne;
  };
}
