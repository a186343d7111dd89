/** How a text is set off on a terminal; the empty style leaves everything as it is. */
export type Style = { readonly strong: (text: string) => string; readonly faint: (text: string) => string };

const between = (on: number, off: number) => (text: string) => `\x1b[${on}m${text}\x1b[${off}m`;

const same = (text: string): string => text;

export const COLOURED: Style = { strong: between(1, 22), faint: between(2, 22) };

export const PLAIN: Style = { strong: same, faint: same };
