import { expect, test } from "vitest";
import { unitsOf } from "../../../src/text/units.ts";

test.each(["東", "ア", "a", "Z", "あ", " ", "。", "々", "\ud842"])(
  "%j is one of the units as its pattern says, asked once or twice",
  (character) => {
    const pattern = /[\p{Script=Han}ーA-Za-z]/u;
    const isOne = unitsOf(pattern);
    const unit = character.charCodeAt(0);
    expect([isOne(unit), isOne(unit)]).toEqual([pattern.test(character), pattern.test(character)]);
  },
);
