import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import { TELLINGS } from "../../recognise/vector/sign/telling.ts";
import type { Telling } from "../../recognise/vector/sign/telling-type.ts";
import type { Span } from "../../text/span.ts";
import { hitsIn, hitsOf } from "../hits.ts";

/** Beyond so many signs a sentence is a list, and no telling. */
const MANY = 40;

/** What advises, asks or looks ahead tells of nothing that happened. */
const NO_TELLING =
  /\b(?:you|please|should (?!have)|recommend|advise|urge|if|unless|whether|will|would|future|e\.g\.|for example)\b/iu;

/** What denies or supposes, between the signs. */
const NOT_TOLD =
  /\b(?:not|no|never|nor|neither|none|nobody|nothing|cannot|(?<!\d )may(?! \d)|might|could|can|must|prevent|avoid|suspicious)\b/iu;

/** The causes that signs near each other tell of, as hits of the vector table: see `Telling`. */
export function toldBySigns(passage: ReadPassage): readonly Hit[] {
  if (hitsOf(passage, "sign").length < 2) return [];
  const { sentences } = passage;
  const alone = sentences.flatMap((sentence) => toldIn(passage, sentence, TELLINGS));
  const together = sentences
    .slice(1)
    .flatMap(({ end }, at) => toldIn(passage, { start: sentences[at]?.start ?? end, end }, ACROSS));
  return [...alone, ...together];
}

/** What two sentences may tell together. */
const ACROSS = TELLINGS.filter(({ across }) => across === true);

function toldIn(passage: ReadPassage, sentence: Span<"normal">, tellings: readonly Telling[]): readonly Hit[] {
  const signs = hitsIn(passage, "sign", sentence.start, sentence.end);
  if (signs.length < 2 || signs.length > MANY) return [];
  const { text } = passage.normal;
  if (NO_TELLING.test(text.slice(sentence.start, sentence.end))) return [];
  return tellings.flatMap((telling) => {
    const chosen = nearest(telling, signs);
    if (chosen === null || !isTold(text, chosen, sentence)) return [];
    const start = Math.min(...chosen.map((sign) => sign.start));
    const end = Math.max(...chosen.map((sign) => sign.end));
    return telling.types.map((code) => ({ table: "vector" as const, code, rule: telling.id, start, end }));
  });
}

/** One sign of each class, as near to the first as may be; null where one is missing or too far. */
function nearest({ signs: wanted, inOrder, unless, within }: Telling, signs: readonly Hit[]): readonly Hit[] | null {
  if (unless?.some((code) => signs.some((sign) => sign.code === code))) return null;
  const [first] = wanted;
  for (const sign of signs) {
    if (sign.code !== first) continue;
    const chosen: Hit[] = [sign];
    for (const code of wanted.slice(1)) {
      const next = closest(signs, code, sign.start, inOrder === true && chosen.length === 1);
      if (next === null) break;
      chosen.push(next);
    }
    if (chosen.length === wanted.length && widthOf(chosen) <= within) return chosen;
  }
  return null;
}

/** The sign of a class nearest to the first chosen; after the first, if `behind`. One word may be a sign of two classes: "e-mailed". */
function closest(signs: readonly Hit[], code: string, from: number, behind: boolean): Hit | null {
  let best: Hit | null = null;
  for (const sign of signs) {
    if (sign.code !== code || (behind && sign.start < from)) continue;
    if (best === null || Math.abs(sign.start - from) < Math.abs(best.start - from)) best = sign;
  }
  return best;
}

const widthOf = (chosen: readonly Hit[]): number =>
  Math.max(...chosen.map(({ end }) => end)) - Math.min(...chosen.map(({ start }) => start));

/** Whether the words around and between the signs neither deny nor suppose. */
function isTold(text: string, chosen: readonly Hit[], sentence: Span<"normal">): boolean {
  const ordered = chosen.toSorted((a, b) => a.start - b.start);
  let from = Math.max(sentence.start, (ordered[0]?.start ?? 0) - 30);
  for (const { start, end } of ordered) {
    if (NOT_TOLD.test(text.slice(from, start))) return false;
    from = Math.max(from, end);
  }
  return true;
}
