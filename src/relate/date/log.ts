import type { DateMention } from "../../recognise/date/date.ts";
import { entriesOf } from "../head/update-log.ts";
import type { Reading } from "../reading.ts";

/** What marks a line as the head of an entry in a log of updates. */
const ENTRY = /更新|追記|第[0-9一二三四五六七八九十]{1,4}報|続報|掲載|\bupdated?\b|\bposted\b/iu;
/** Heads of entries are short. */
const HEAD_LENGTH = 40;

/**
 * For each passage the day of the entry it belongs to, where a notice is a log of updates (2024年6月12日 第2報, then its text): 本日 in an
 * entry is that day. Null in passages before the first entry, and everywhere in a notice that has fewer than two.
 */
export function entryDays(reading: Reading): (passage: number) => DateMention | null {
  const days: (DateMention | null)[] = [];
  const distinct = new Set<string>();
  let current: DateMention | null = null;
  const heads = new Map(
    reading.language === "ja" ? [] : entriesOf(reading).map(({ mention, place }) => [place.passage, mention]),
  );
  for (const [passage, { normal, temporal }] of reading.passages.entries()) {
    const head = heads.get(passage);
    if (head !== undefined) {
      current = head;
      distinct.add(`${head.year}-${head.month}-${head.day}`);
      days.push(current);
      continue;
    }
    const [date] = temporal.dates;
    if (date !== undefined && normal.text.length <= HEAD_LENGTH && isFullDay(date) && ENTRY.test(normal.text)) {
      current = date;
      distinct.add(`${date.year}-${date.month}-${date.day}`);
    }
    days.push(current);
  }
  return (passage) => (distinct.size < 2 ? null : (days[passage] ?? null));
}

const isFullDay = ({ year, month, day }: DateMention): boolean =>
  year !== undefined && month !== undefined && day !== undefined;
