import { unitsOf } from "../../../../text/units.ts";

/** What the names of bodies are written in, kana aside. */
export const isInName = unitsOf(/[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・'’.\-々ヶゝ]/u);
