/** The match of a sticky pattern right at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether a sticky pattern matches right at `at`. */
export const standsAt = (pattern: RegExp, text: string, at: number): boolean => matchAt(pattern, text, at) !== null;
