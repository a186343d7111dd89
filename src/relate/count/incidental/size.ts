import { type FigureContext, says } from "../figure-context.ts";
import { describes, isPartHit } from "./size-en.ts";
import { sizes } from "./size-ja.ts";

/** Whether a figure tells how large a body, a service or an occasion is, not how many were hit: 約22万人が登録している. */
export const isBase = ({ at, order, reading, sentence, deedsAfter }: FigureContext): boolean =>
  reading.language === "ja"
    ? sizes(at, order, sentence.end)
    : describes(at, order, sentence.start) &&
      (isPartHit(at, order, sentence.start) || !says(deedsAfter, "exposed", "slipped", "compromised", "hit"));

/** Of those of whom a part was hit the whole is told as well. */
const OF_THOSE =
  /\b(?:of (?:them|whom|which|these|those|that number|its|the [0-9])|among (?:them|these)|other|others|remaining|rest)\b/iu;

/** "The bank has 2.6 million clients": people told in passing, of whom nothing else is said. */
export const isSizeInPassing = (context: FigureContext): boolean => {
  const { at, figure, order, reading, sentence } = context;
  return (
    reading.language === "en" &&
    figure.thing === "person" &&
    isBase(context) &&
    !isPartHit(at, order, sentence.start) &&
    !OF_THOSE.test(at.text.slice(figure.core.end, figure.core.end + 200))
  );
};
