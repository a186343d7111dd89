import type { Reading } from "../reading.ts";
import { found, type Published } from "./published-day.ts";

/** 20240305-statement.pdf, statement_2024-03-05.docx: the name of the file that holds the notice, on a line of its own. */
const FILE_NAME =
  /^(?:[\w.-]{0,60}(?<![0-9]))?(?<year>20[0-9]{2})[-_.]?(?<month>0[1-9]|1[0-2])[-_.]?(?<day>0[1-9]|[12][0-9]|3[01])(?![0-9])[\w.-]{0,80}\.(?:pdf|docx?|html?|txt|md)$/u;

/** The day in the name of the file that a notice was saved from. */
export function fileName({ passages }: Reading): Published | null {
  for (const [index, { normal }] of passages.entries()) {
    if (index >= 3 && index < passages.length - 2) continue;
    const match = FILE_NAME.exec(normal.text);
    const { year = "", month = "", day = "" } = match?.groups ?? {};
    const start = normal.text.indexOf(year);
    if (match === null) continue;
    const end = normal.text.indexOf(day, normal.text.indexOf(month, start + 4) + 2) + 2;
    return found(index, {
      span: { start, end },
      rule: "date.file-name",
      year: Number(year),
      month: Number(month),
      day: Number(day),
      approximate: false,
    });
  }
  return null;
}
