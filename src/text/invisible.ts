/**
 * Code units that show nothing: zero-width and direction marks, byte-order marks, variation selectors, interlinear marks. Controls and soft
 * hyphens are not among them: what those say depends on where they stand.
 */
export const INVISIBLE: readonly (readonly [from: number, to: number])[] = [
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];
