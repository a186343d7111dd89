import type { Reading } from "../../../reading.ts";
import type { Found } from "../found.ts";
import { isOther } from "./other.ts";

/** How many passages of an article tell where the suspect worked. */
const OPENING = 4;

/** Where the suspect worked, in quotation marks: 勤めていた住宅設備会社「○○」, 派遣先だった「○○」. */
const QUOTED =
  /(?:(?:勤め|勤務し|在籍し|所属し|働い)てい[たる]|(?<!転職先や)(?:勤務先|派遣先|就業先|常駐先|委託先)(?:だった|であった|である|の))、?[^。、「」]{0,24}「(?<name>[^「」、。]{2,24})」/u;
/** The same without: 勤務先だった○○(○○市)から. */
const PLAIN =
  /(?:勤務先|派遣先|就業先|常駐先)(?:だった|であった|である)(?<name>[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・]{3,24})(?=\(|から|で|の(?:顧客|社内|サーバ|営業|店舗|工場|個人|会員))/u;

/** Whom the suspect of a newspaper's story worked for: it is whose data he took. */
export function workedAt(reading: Reading, head: number): Found | null {
  for (let passage = head; passage < Math.min(reading.passages.length, head + OPENING); passage++) {
    const text = reading.passages[passage]?.normal.text.slice(0, 300) ?? "";
    const match = QUOTED.exec(text) ?? PLAIN.exec(text);
    const name = match?.groups?.name;
    if (match === null || name === undefined || isOther(name)) continue;
    const start = match.index + match[0].lastIndexOf(name);
    return { passage, start, end: start + name.length, rule: "organization.subject" };
  }
  return null;
}
