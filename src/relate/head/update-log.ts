import type { DateMention } from "../../recognise/date/date.ts";
import { anyOf } from "../../text/any-of.ts";
import { byPlace, type Place, type Reading } from "../reading.ts";
import { isFullDay } from "./published-day.ts";

/** One entry of an update log: the day it was put up, and where its text begins. */
export type Entry = { readonly mention: DateMention; readonly place: Place };

/** What marks a line as the head of an entry, in front of its date or behind it: UPDATE 4 May 2024, 【5月4日 追記】, 5月4日 第2報. */
const BEFORE = anyOf(
  [
    // 第2報, 追記.
    /第\s?[0-9一二三四五六七八九十]{1,2}\s?報\s?\(?|続報|追記|更新/u,
    // "UPDATE 5", "Updated statement".
    /\[?UPDATE[DS]?\]?(?: (?:no\.? ?|#)?[0-9]{1,2})?|Updated?(?: (?:communication|statement|notice|information|message))?/u,
    /Version [0-9]{1,2}|EDIT/u,
    // Nothing.
    /(?:)/u,
  ],
  "iu",
  { before: /^(?:[【[(]|[■●◆※]\s?)?/u, after: /[:：,]?\s?\(?(?:on\s)?$/u },
);
const MARK_BEFORE = /第.{1,3}報|UPDATE|^Version [0-9]|EDIT|続報|追記|更新/iu;
const MARK_BEHIND = /^[^。]{0,24}?(?:追記|更新|第\s?[0-9一二三四五六七八九十]{1,2}\s?報|続報|初報|\bupdate\b)/iu;
/** How the head of an English entry begins: "UPDATE 5: ", "Second statement (", "Identified, ", "Version 3 – ". */
const NUMBERED = anyOf(
  [
    // What is written: "UPDATE 5", "Second statement".
    /(?:last )?update[ds]?|statement|bulletin|edit(?:ed)?|correction|addendum|version|message/u,
    // Stages of a status page.
    /status|resolved|monitoring|identified|investigating|mitigated|fixed/u,
  ],
  "iu",
  {
    before: anyOf(
      [
        /(?:first|second|third|fourth|fifth|sixth|\d{1,2}(?:st|nd|rd|th)) /u,
        /(?:latest|initial|final|closing|interim|further|new|earlier|previous|original) /u,
        // Nothing of it.
        /(?:)/u,
      ],
      "iu",
      { before: /^[[(*#>-]{0,3} ?/u },
    ),
    after:
      /(?: (?:no\.? ?|number |#)?\d{1,2}(?:\.\d)?)?(?: (?:posted|issued|published|of|from|as of|on|at))?[\])]?[,:. –—-]{0,3}\(?$/u,
  },
);
const MARK_ALONE = /^(?:(?:latest|final|closing|interim) )?update(?: (?:no\.? ?|number |#)?\d{1,2})?:?$/iu;
/** What stands behind its date: a clock with its zone, and what the entry is about. */
const HEADS = anyOf(
  [
    // A zone, or none.
    / (?:JST|GMT|UTC|CES?T|BST|IST|SGT|HKT|WES?T|EES?T|[ECMP][SD]?T|AK[SD]T|A[CEW][SD]?T|NZ[SD]?T)\b/u,
    /(?:)/u,
  ],
  "iu",
  {
    before: /^[)\]]?(?:,? (?:at )?\(?[0-9]{1,2}[:.][0-9]{2} ?(?:[ap]\.?m\.?)?\)?)?/u,
    after: /[)\]]?[:.]?(?: ?[—–:|-] ?[^.!?]{1,60})?$/u,
  },
);
/** A date that opens a line of a status page, with the stage the matter is in. */
const STAGE =
  /^(?:,? ?[0-9]{1,2}:[0-9]{2})?(?: [A-Z]{2,4})? ?[-–—:] ?(?:resolved|update|monitoring|identified|investigating|fixed)\b/iu;
/** What else may stand on a line that only heads an entry. */
const SIGN = anyOf(
  [
    // Blanks, brackets and stops.
    /[\s・:：,./|()[\]【】~-]/u,
    // A clock, and a weekday.
    /[0-9]{1,2}:[0-9]{2}|[0-9]{1,2}時(?:[0-9]{1,2}分)?|[日月火水木金土]曜?日?/u,
    // Marks of an entry, and what was done with it.
    /追記|更新|第\s?[0-9一二三四五六七八九十]{1,2}\s?報|続報|初報|発表|掲載|公開|現在/u,
    /final|latest|interim|closing|update[ds]?/u,
    // Stages of a status page.
    /resolved|monitoring|identified|investigating/u,
    // Half of the day, and zones.
    /[ap]m|JST|GMT|UTC|CES?T|BST|[EPC][SD]T|AE[SD]T/u,
  ],
  "iu",
);
const REST = new RegExp(`^(?:${SIGN.source}){0,16}$`, "iu");

const known = new WeakMap<Reading, readonly Entry[]>();

/**
 * The dated entries of an update log, in text order; none where a notice has no log. A log has two entries at least: lines that are a
 * date (with clock) and nothing but a mark of the log, or sentences opened by UPDATE and a date.
 */
export function entriesOf(reading: Reading): readonly Entry[] {
  let entries = known.get(reading);
  if (entries === undefined) {
    const stamped = [...stamps(reading), ...earlierEntries(reading)];
    const found = [...stamped, ...candidates(reading)].filter(isFirst).sort((a, b) => byPlace(a.place, b.place));
    entries =
      stamped.length > 0 ||
      found.filter(({ isMarked }) => isMarked).length >= 2 ||
      found.some(({ opens, isAdded }) => opens || isAdded) ||
      (reading.language === "en" && isLatestFirst(found))
        ? found
        : [];
    known.set(reading, entries);
  }
  return entries;
}

/** Lines that are a day with its clock, the latest on top: a page of updates, and no course of events. */
const isLatestFirst = (found: readonly Candidate[]): boolean =>
  found.length >= 2 &&
  found.every(({ mention }) => isFullDay(mention) && mention.hour !== undefined) &&
  found.every(({ mention }, at) => {
    const above = found[at - 1]?.mention;
    return above === undefined || momentOf(mention) < momentOf(above);
  });
const momentOf = ({ year, month, day, hour, minute }: DateMention): number =>
  ((((year ?? 0) * 12 + (month ?? 0)) * 31 + (day ?? 0)) * 24 + (hour ?? 0)) * 60 + (minute ?? 0);

type Candidate = Entry & {
  readonly isMarked: boolean;
  readonly opens: boolean;
  /** What stands under it was added to a notice that was put up before. */
  readonly isAdded: boolean;
};

const isFirst = ({ mention }: Candidate, at: number, all: readonly Candidate[]): boolean =>
  all.findIndex((other) => other.mention === mention) === at;

/** How many lines a page begins with may tell when it was put up and when it was changed. */
const STAMPS = 8;
const FIRST = /\b(?:published|posted|issued|released|put up|put online|went up|went live)(?: on)?:? $/iu;
const LATEST = /\b(?:last|latest|most recent(?:ly)?) updated?(?: on| of)?:? $|(?:^|[.;|(] ?)updated(?: on)?:? $/iu;

/** "First published 4 May 2024", "Last updated 9 May 2024", "4 May 2024 (latest update: 9 May 2024)": a log that tells its ends alone. */
function stamps({ language, passages }: Reading): readonly Candidate[] {
  if (language !== "en") return [];
  const found = passages.slice(0, STAMPS).flatMap(({ normal: { text }, temporal: { dates } }, passage) =>
    text.length > 100
      ? []
      : dates.flatMap((mention, at) => {
          const before = text.slice(Math.max(0, mention.span.start - 40), mention.span.start);
          const [isFirst, isLatest] = [FIRST.test(before), LATEST.test(before)];
          const isAlone = at === 0 && mention.span.start === 0;
          if (!isFullDay(mention) || !(isFirst || isLatest || isAlone)) return [];
          const place = { passage, ...mention.span };
          return [{ mention, place, isMarked: isLatest, opens: isFirst || isLatest, isAdded: false, isLatest }];
        }),
  );
  const isLog = found.length === 2 && found.some(({ isLatest }) => isLatest) && found.some(({ isLatest }) => !isLatest);
  return isLog ? found : [];
}

/** What heads the entries of a page that were put up before: Earlier updates. */
const EARLIER = anyOf(
  [
    /(?:earlier|previous|past|older|prior) (?:updates?|statements?|notices?|messages?|posts|versions|announcements|entries)/u,
    /(?:update|change|page|version) (?:history|log)|history of (?:updates|changes|this page)/u,
  ],
  "iu",
  { before: /^/u, after: /(?: \([^()]{1,30}\))?:?$/u },
);

/** Lines under such a heading that begin with their day, and the day on top of the page on which it was last changed. */
function earlierEntries({ language, passages }: Reading): readonly Candidate[] {
  const heading = language === "en" ? passages.findIndex(({ normal }) => EARLIER.test(normal.text)) : -1;
  if (heading < 0) return [];
  const entryOf = (passage: number, isTop: boolean): readonly Candidate[] => {
    const { normal, temporal } = passages[passage] ?? { normal: { text: "" }, temporal: { dates: [] } };
    const [mention] = temporal.dates;
    if (mention === undefined || !isFullDay(mention)) return [];
    const before = normal.text.slice(0, mention.span.start);
    if (isTop ? normal.text.length > 60 || !LATEST.test(before) : !/^(?:on |[-•*] )?$/iu.test(before)) return [];
    return [{ mention, place: { passage, ...mention.span }, isMarked: true, opens: true, isAdded: false }];
  };
  const rows: Candidate[] = [];
  for (let at = heading + 1; at < passages.length; at++) {
    const entry = entryOf(at, false);
    if (entry.length === 0) break;
    rows.push(...entry);
  }
  const top = Array.from({ length: Math.min(STAMPS, heading) }, (_, at) => at).flatMap((at) => entryOf(at, true));
  return rows.length > 0 && top.length > 0 ? [...top, ...rows] : [];
}

function candidates({ passages }: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  passages.forEach(({ normal: { text }, temporal: { dates } }, passage) => {
    const [mention] = dates;
    if (mention?.month === undefined || mention.day === undefined || mention.span.start > 40) return;
    const before = text.slice(0, mention.span.start);
    const after = text.slice(mention.span.end, mention.span.end + 60);
    if (NUMBERED.test(before) && HEADS.test(text.slice(mention.span.end))) {
      const place = { passage, ...mention.span };
      found.push({ mention, place, isMarked: true, opens: false, isAdded: false });
      return;
    }
    // Update no. 3 / 27 May 2021, 08:00
    const above = passages[passage - 1]?.normal.text ?? "";
    if (before === "" && isFullDay(mention) && MARK_ALONE.test(above) && HEADS.test(after)) {
      found.push({ mention, place: { passage, ...mention.span }, isMarked: true, opens: true, isAdded: false });
      return;
    }
    if (!BEFORE.test(before)) return;
    const opens =
      (before.endsWith("【") && after.startsWith("追記】")) ||
      (MARK_BEFORE.test(before) && /UPDATE|VERSION/iu.test(before)) ||
      (mention.year !== undefined && (/^\s?追記/u.test(after) || STAGE.test(after)));
    const isAlone =
      text.length - (mention.span.end - mention.span.start) <= 40 && REST.test(text.slice(mention.span.end));
    const isMarked = MARK_BEFORE.test(before) || MARK_BEHIND.test(after);
    if (opens || isAlone)
      found.push({
        mention,
        place: { passage, ...mention.span },
        isMarked: isMarked && (opens || isAlone),
        opens,
        isAdded: isAlone && text.includes("追記"),
      });
  });
  return found;
}

/** The latest entry of an update log; of two on one day the first in the text. */
export function latestEntry(reading: Reading): Entry | null {
  let latest: Entry | null = null;
  for (const entry of entriesOf(reading)) {
    if (latest === null || isLater(entry.mention, latest.mention)) latest = entry;
  }
  return latest;
}

/** Whether one day is later than another; a year that one of them does not state is the same. */
function isLater(a: DateMention, b: DateMention): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return a.year > b.year;
  const days = (mention: DateMention): number => (mention.month ?? 0) * 100 + (mention.day ?? 0);
  return days(a) > days(b);
}
