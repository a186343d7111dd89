import type { Reading } from "../../../reading.ts";
import type { Title } from "../../title.ts";
import type { Found } from "../found.ts";

/** Bodies that every town or prefecture has one or many of, named by what they are alone: 市立中学校, 県教育委員会, ハローワーク. */
const GENERIC = new RegExp(
  [
    "(?<![\\p{Script=Han}\\p{Script=Katakana}ー々ヶ])(?<name>",
    "[都道府県市区町村国](?:立の?|内の?)?(?:小学校|中学校|高等学校|高校|特別支援学校|小中学校|幼稚園|保育園|保育所|こども園|図書館|美術館|博物館|病院|診療所|保健所|児童相談所|公民館)",
    "|[都道府県市区町村]?(?:教育委員会|社会福祉協議会)",
    "|(?:県内)?(?:保健所|児童相談所|ハローワーク|消防本部|消防署|税務署|年金事務所|商工会議所|商工会)",
    ")(?=において|におきまして|における|にて|では、|が(?:[^、。]{2,12}に)?(?:実施|運営|管理|保有|所有|紹介|送付|送信|発送|委託|主催|開催|作成)|から[^。]{0,16}(?:送信|送付|発送|配信|提供)|の(?:(?:男性|女性|[0-9]{2}代)?(?:職員|教員|教諭|教職員|医師|看護師|司書)|ホームページ|サーバ))",
  ].join(""),
  "u",
);

/** The body that is named by what it is alone, where it happened or whose doing it was: it stands where a notice names no other. */
export function genericOf(reading: Reading, head: number, title: Title | null): Found | null {
  for (const passage of [...(title === null ? [] : [title.passage]), head, head + 1]) {
    const match = GENERIC.exec(reading.passages[passage]?.normal.text.slice(0, 200) ?? "");
    const name = match?.groups?.name;
    if (match === null || name === undefined) continue;
    return { passage, start: match.index, end: match.index + name.length, rule: "organization.generic" };
  }
  return null;
}
