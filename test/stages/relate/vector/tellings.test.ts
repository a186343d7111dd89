import { describe, expect, it } from "vitest";
import { TELLINGS } from "../../../../src/recognise/vector/sign/telling.ts";
import { toldBySigns } from "../../../../src/relate/vector/told.ts";
import { readingOf } from "../count/reading.ts";

/** The rules by which the signs of a sentence tell of a cause. */
const rulesIn = (sentence: string): readonly string[] =>
  readingOf(sentence).passages.flatMap((passage) => toldBySigns(passage).map(({ rule }) => rule));

describe("causes told by signs near each other", () => {
  it.each(TELLINGS.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))(
    "%s: %s",
    (id, example) => {
      expect(rulesIn(example)).toContain(id);
    },
  );

  it.each(TELLINGS.flatMap(({ id, rejects }) => (rejects ?? []).map((reject) => [id, reject] as const)))(
    "%s is none: %s",
    (id, reject) => {
      expect(rulesIn(reject)).not.toContain(id);
    },
  );
});
