import type { Piece } from "../piece.ts";

const DAYS = "mon|tues?|wed|thu(?:rs?)?|fri|sat|sun";
const HOURS = new RegExp(
  `(?<![a-z])(?:(?:${DAYS})[a-z]{0,6}\\.? ?(?:-|to|through|thru|till|until) ?(?:${DAYS})|(?:${DAYS})[a-z]{0,6}days|weekdays|weekends|(?:business|week|working|office|opening) (?:days|hours)|daily|every day|each day|hours of operation|days a week|toll-free|hotline|helpline|call cent(?:er|re)|call us|holidays|telephone(?!d)|phone:|tel[.:])|\\d{3}\\)?[ .-]\\d{3}[-.]\\d{4}`,
  "iu",
);

/** Drops what turned out to be no date: bare years and months that stayed alone, and the days and hours of an office. */
export const licensed = (text: string, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter((piece) => {
    if (piece.kind === "date" && piece.tentative === true) return false;
    return !isHours(piece) || !HOURS.test(text.slice(Math.max(0, piece.start - 64), piece.end + 64));
  });

function isHours(piece: Piece): boolean {
  const point = piece.kind === "stretch" ? piece.first : piece;
  return point?.kind === "clock" || point?.stated.relative?.unit === "weekday";
}
