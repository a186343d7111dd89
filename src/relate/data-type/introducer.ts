import { isStatement } from "../context/assertion.ts";
import type { Reading } from "../reading.ts";
import { isTitle } from "./title.ts";

const DATA_NOUN =
  /(?:情報|データ|項目|内容|もの|書類|書面|資料|ファイル|メール)(?:等|一覧|の内容|の項目|の種類|の範囲|詳細)?(?:[(:。 】>」]|は|について|です|$)|以下|次の|\b(?:information|data|details|following|items|fields|contents?|categories)\b|:\s{0,9}$/iu;

/** How far above a line its introduction is looked for where nothing says that it belongs to one. */
const FARTHEST = 12;

/**
 * The blocks that say that data follow and so introduce a passage, the nearest first: those it belongs to, or, where the text shows no
 * such bond, the last line before it that announces data, as long as only list lines stand between.
 */
export function introducersOf(reading: Reading, index: number): readonly number[] {
  const found: number[] = [];
  let above = reading.passages[index]?.block.parent ?? null;
  for (let level = 0; level < 4 && above !== null; level++) {
    if (announces(reading, above)) found.push(above);
    above = reading.passages[above]?.block.parent ?? null;
  }
  if (found.length > 0) return found;
  for (let before = index - 1; before >= Math.max(0, index - FARTHEST); before--) {
    const passage = reading.passages[before];
    if (passage === undefined) break;
    if (announces(reading, before)) return [before];
    if (isStatement(passage, 0, reading.language)) break;
  }
  return [];
}

/** Whether a block says that data follow: it tells of data and ends in a word for them, or points downwards. */
function announces(reading: Reading, index: number): boolean {
  const passage = reading.passages[index];
  if (passage === undefined || isTitle(reading, index)) return false;
  const tells = passage.hits.some(
    ({ table, code }) =>
      (table === "cue" && (code === "exposure" || code === "release" || code === "inclusion")) ||
      (table === "data-type" && code === "personal_information"),
  );
  return tells && DATA_NOUN.test(passage.normal.text.slice(-80));
}
