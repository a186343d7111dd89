/**
 * One pattern that matches where any of several does: so each can stand by what it is for, and a text is gone through once.
 * Flags are those of the whole; those of the parts don't count.
 */
export const anyOf = (parts: readonly RegExp[], flags: string): RegExp =>
  new RegExp(parts.map(({ source }) => source).join("|"), flags);
