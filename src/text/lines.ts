/** Offsets at which the lines of a text begin, the first being 0. */
export type LineStarts = ArrayLike<number>;

/** Where lines begin: behind LF, CRLF or a lone CR. Four bytes a line, as a file may have millions. */
export function lineStarts(text: string): LineStarts {
  let count = 1;
  for (let at = 0; at < text.length; at++) if (endsLine(text, at)) count++;
  const starts = new Uint32Array(count);
  for (let at = 0, line = 1; line < count; at++) if (endsLine(text, at)) starts[line++] = at + 1;
  return starts;
}

function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10);
}

/** The 1-based line that holds offset `at`. */
export function lineAt(starts: LineStarts, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
