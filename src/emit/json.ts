/** Valid in JSON, but not harmless raw: they end lines for some readers of NDJSON, or command terminals. */
const UNSAFE = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** JSON of a value in printable characters; halves of surrogate pairs are written as `\udxxx`, as JSON.stringify does. */
const json = (value: unknown, indent: number): string => JSON.stringify(value, null, indent).replace(UNSAFE, escaped);

/** A record, or what is said of one, in one line. */
export const ndjson = (value: unknown): string => `${json(value, 0)}\n`;

/** A value over many lines, for reading. */
export const indented = (value: unknown): string => `${json(value, 2)}\n`;
