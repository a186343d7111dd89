/**
 * What Unicode itself says of radicals (NFKC) are the old forms of some characters; those Japanese is written with, and those of which it
 * says nothing, stand here, each behind its radical.
 */
const WRITTEN = "⺒巳⺝月⺠民⺩王⺼月⻁虎⻄西⻆角⻊足⻑長⻗雨⻘青⻝食⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀⼾戸⾭青⿈黄⿊黒";

/** The first and the last of the CJK and Kangxi radicals. */
export const RADICALS = [0x2e80, 0x2fdf] as const;

/** The character that a radical looks like, and for which it stands in text taken from PDF. */
export function characterOf(radical: string): string {
  const at = WRITTEN.indexOf(radical);
  return at < 0 ? radical.normalize("NFKC") : WRITTEN.charAt(at + 1);
}
