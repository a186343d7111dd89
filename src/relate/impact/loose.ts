import type { Reading } from "../reading.ts";
import type { Element } from "./element.ts";

/** Counts and data of one sentence that it does not tie to anything. */
export type Loose = {
  readonly passage: number;
  readonly counts: readonly number[];
  readonly data: ReadonlySet<number>;
  /** Whether the data are listed rather than mentioned in passing. */
  readonly listed: boolean;
};

/** What a sentence leaves untied. */
export const looseOf = (
  reading: Reading,
  passage: number,
  counts: readonly number[],
  data: readonly Element[],
): Loose => ({
  passage,
  counts,
  data: new Set(data.map(({ index }) => index)),
  listed: isListed(reading, passage, data),
});

/** Data are listed in a line that is no sentence, and where several kinds stand side by side. */
function isListed(reading: Reading, passage: number, data: readonly Element[]): boolean {
  const text = reading.passages[passage]?.normal.text ?? "";
  if (!SENTENCE[reading.language].test(text)) return true;
  return data.some((element, order) => {
    const previous = data[order - 1];
    if (previous === undefined || previous.index === element.index) return false;
    return BESIDE[reading.language].test(text.slice(previous.place.end, element.place.start));
  });
}

/** A line that says something of its own. */
const SENTENCE = { ja: /[ぁ-ん]。[)」]?$/u, en: /[.!?]["')]?$/u } as const;

/** What stands between two members of an enumeration. */
const BESIDE = {
  ja: /^(?:等|など|の一部)?(?:\([^()]{0,20}\))?(?:、|・|,|\/|と|や|及び|および|並びに|ならびに|または|又は|もしくは)[^。、,]{0,12}$/u,
  en: /^(?:s|\([^()]{0,40}\))?(?:,|;| and| or|\/)[^.;]{0,24}$/iu,
} as const;
