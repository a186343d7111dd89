import { anyOf } from "../../text/any-of.ts";
import { assertionAt, isStatement } from "../context/assertion.ts";
import { hitsOf } from "../hits.ts";
import { oncePerPlace } from "../once.ts";
import type { Reading } from "../reading.ts";
import { isLoose } from "./statement.ts";
import { isTitle } from "./title.ts";

const DATA_NOUN = anyOf(
  [
    /(?:情報|データ|項目|内容|もの|書類|書面|資料|ファイル|メール)(?:等|一覧|の内容|の項目|の種類|の範囲|詳細)?(?:[(:。 】>」]|は|について|です|$)/u,
    /以下|次の/u,
    /\b(?:information|data|details|following|items|fields|contents?|categories)\b/u,
    /:\s{0,9}$/u,
  ],
  "iu",
);

/** A heading that says whose data follow: <お子さまの情報>. */
const WHOSE = /(?:様|さま|者|方|員|生|児童|患者)の(?:個人)?情報[>」】〉)]?$/u;

/** A bracketed label for what follows: (共通項目), 【記載された情報】. */
const LABEL = /^[(（<〈【].{0,30}(?:項目|情報|データ)[)）>〉】]$/u;

/** A line that points at the data below it. */
const POINTS = /(?:以下|次|下記)の(?:個人)?(?:情報|データ|項目|内容)(?:です)?[。:]?$/u;

/** Words for data as such, which leave open what they are. */
const GENERAL: ReadonlySet<string> = new Set(["personal_information", "none", "other"]);

/** A label for data and what parts it from what it labels. */
const LABELLED = /^[^\s:。、(]{0,24}(?:情報|データ|項目|内容)[\s:]/u;

/** How far above a line its introduction is looked for where nothing says that it belongs to one. */
const FARTHEST = 12;

/**
 * The blocks that say that data follow and so introduce a passage, the nearest first: the last line before it that announces data, as
 * long as only lines of a list stand between, and the blocks it belongs to.
 */
export const introducersOf = oncePerPlace((reading, index): readonly number[] => {
  const parent = reading.passages[index]?.block.parent ?? null;
  const found: number[] = [];
  const before = announcerBefore(reading, index, parent);
  if (before !== null) found.push(before);
  let above = parent;
  for (let level = 0; level < 4 && above !== null; level++) {
    if (announces(reading, above)) found.push(above);
    const next = reading.passages[above]?.block.parent ?? null;
    const beside = next === null && found.includes(above) ? announcerBefore(reading, above, null) : null;
    if (beside !== null) found.push(beside);
    above = next;
  }
  return found;
});

/** The last line above a passage, below its parent, that announces data, no sentence standing between. */
function announcerBefore(reading: Reading, index: number, parent: number | null): number | null {
  const top = Math.max(0, index - FARTHEST, parent === null ? 0 : parent + 1);
  for (let before = index - 1; before >= top; before--) {
    const passage = reading.passages[before];
    if (passage === undefined) return null;
    if (announces(reading, before)) return isAnswered(reading, before, index) ? null : before;
    if (isStatement(passage, 0, reading.language)) return null;
  }
  return null;
}

/**
 * ■流出した情報 会員のメールアドレス, then ■経過: a labelled line that names its data itself introduces nothing that stands beside it
 * under the same marker, nor what belongs to that.
 */
function isAnswered({ passages }: Reading, announcer: number, index: number): boolean {
  const announcing = passages[announcer];
  if (announcing === undefined || announcing.block.marker === null) return false;
  const label = LABELLED.exec(announcing.normal.text)?.[0].length;
  const named = hitsOf(announcing, "data-type").some(
    ({ code, start }) => start >= (label ?? Infinity) && !GENERAL.has(code),
  );
  if (!named) return false;
  const { parent, marker } = announcing.block;
  return passages
    .slice(announcer + 1, index + 1)
    .some(({ block }) => block.parent === parent && block.marker?.style === marker.style);
}

/** Whether a block says that data follow: it tells of data and ends in a word for them, or points downwards. */
const announces = oncePerPlace((reading, index): boolean => {
  const passage = reading.passages[index];
  if (passage === undefined || isTitle(reading, index)) return false;
  const tells =
    hitsOf(passage, "cue").some(({ code }) => code === "exposure" || code === "release" || code === "inclusion") ||
    hitsOf(passage, "data-type").some(({ code }) => code === "personal_information");
  const { text } = passage.normal;
  if (tells && DATA_NOUN.test(text.slice(-80))) return true;
  return LABEL.test(text) || POINTS.test(text) || (passage.block.kind === "heading" && WHOSE.test(text));
});

/** What the headings and introducing sentences above a passage say of its data, the nearest that says anything. */
export const introduced = oncePerPlace((reading, passage): { readonly said: "confirmed" | "possible" | null } => {
  for (const index of introducersOf(reading, passage)) {
    const parent = reading.passages[index];
    if (parent === undefined) continue;
    for (const { code, start, end } of hitsOf(parent, "cue")) {
      if ((code !== "exposure" && code !== "release") || isLoose(parent.normal.text.slice(start, end))) continue;
      const { possible, negated } = assertionAt(reading, { passage: index, start, end });
      if (possible) return { said: "possible" };
      if (negated) continue;
      const found = /確認|判明|confirmed/u.test(parent.normal.text);
      const spoken = parent.block.kind !== "heading" && isStatement(parent, start, reading.language);
      if (code === "release" || found || spoken) return { said: "confirmed" };
    }
  }
  return { said: null };
});
