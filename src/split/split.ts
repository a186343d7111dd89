import type { Span } from "../text/span.ts";

/** The notices in a decoded file, in order; what lies between them (menus, footers) belongs to none. */
export function split(source: string): readonly Span<"raw">[] {
  return [{ start: 0, end: source.length }];
}
