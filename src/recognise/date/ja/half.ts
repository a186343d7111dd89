import type { JapanesePiece } from "./piece.ts";

/**
 * Whoever writes 午後1時35分 and then 2時10分, with no other day between, is still in the afternoon; 14時 or another day ends that.
 */
export function withHalves(text: string, pieces: readonly JapanesePiece[]): readonly JapanesePiece[] {
  let from: number | null = null;
  return pieces.map((piece) => {
    if (piece.kind === "stretch") return piece;
    const { hour, half, relative } = piece.stated;
    if (half !== undefined || hour === undefined || piece.kind === "date") {
      const sameDay = hour === undefined && relative?.unit === "day" && relative.offset === 0;
      if (!sameDay) from = half === "pm" && hour !== undefined ? hour : null;
      return piece;
    }
    if (from === null || hour > 11 || hour + 12 < from || !text.slice(piece.start, piece.end).includes("時")) {
      from = null;
      return piece;
    }
    from = hour + 12;
    return { ...piece, stated: { ...piece.stated, hour: hour + 12, half: "pm" as const } };
  });
}
