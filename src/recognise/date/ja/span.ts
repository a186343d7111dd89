import { anyOf } from "../../../text/any-of.ts";
import { matchAt } from "../../match.ts";
import { eraYear } from "./era.ts";
import { figureAt } from "./figure.ts";
import type { JapanesePiece, Point, Stated, Stretch } from "./piece.ts";
import { tailOfDay, tailOfMonth, tailOfYear } from "./tail.ts";

/** What stands between the two ends of a span; the first may be named by what happened then: 2016年10月の開設時から. */
const TO =
  /^ ?(?:頃|ごろ)?(?:の[\p{Script=Han}\p{Script=Katakana}ー]{2,10}(?=から|以降|以後|より))?(?:、)?(?:から|より|以降|以後|~|-|ー|→|⇒|及び至る|至)(?:、)?(?:の)?(?:翌)?(?:同)?[ 、]?$/u;
/** The same where the first names those of that time: 1999年度入学者~2009年度, 3月分から4月分まで. */
const THOSE_TO =
  /^(?:分|号|期|卒|の?(?:入学|卒業|修了|在籍|在学|修学|採用|入社|退職|入会|加入|登録|受講|受験|参加|申込|購入|契約)(?:者|生|分)?)(?:から|~|より)$/u;
/** The same with more behind the first: 4月1日(受付の始まり)から, 4月1日から閉鎖した. Such a span has to be closed by its own words. */
const WIDE_TO = /^(?:の[^、。]{1,14}|\([^()]{1,20}\))(?:から|~)$|^から[^、。0-9]{1,12}(?:た|る|の)$/u;
/** What may close a span that has two ends. */
const CLOSE =
  /^ ?(?:頃|ごろ)?(?:\([^()]{1,14}\)(?=まで))?(?:まで(?:の(?:間|期間)(?:中)?|に)?|にかけて|にわたって|にわたり|の(?:間|期間|[0-9]{1,2}日間)|間(?!隔)|いっぱい|以前)/u;
/** What began on a day, or what is of that day and later: の開設時以降, 検針分以降. */
const OF_WHAT = anyOf(
  [
    anyOf(
      [
        // Bodies and services begin.
        /開設|開始|設立|創業|創立|創刊|開業|開店|開校|開院|発足|稼[働動]|運用|オープン|リリース|公開/u,
        // They change, and people come.
        /導入|移転|移行|リニューアル|設置|入社|着任|赴任/u,
      ],
      "u",
      { before: /の[^、。0-9「」]{0,14}/u, after: /(?:時|後|日|当初)?(?=以降|以後|以来|から)/u },
    ),
    /(?:検針|請求|ご?利用|購入|受診|診療|支払い?|納付|申込み?|申請|発行|作成|発送|課税|振込)?分(?=以降|以後)/u,
    // Nothing of it.
    /(?:)/u,
  ],
  "u",
);
const SINCE = anyOf(
  [
    /以降|以後|以来/u,
    // But 4月1日から3日間 has an end, and 4月1日からの連絡 is no span.
    /から(?!の(?:連絡|報告|指摘)|約?[0-9]{1,4} ?(?:分|時間|日間|週間|[かヶヵ]月間))/u,
    /より(?!も?前|以前)(?:も?後)?/u,
    /の後から|~|又はその後|又はそれ以降/u,
  ],
  "u",
  { before: new RegExp(`^ ?(?:${OF_WHAT.source})`, "u") },
);
/** 6月20日未明から朝にかけて: within one day. */
const WITHIN =
  /^ ?(?:未明|早朝|朝|午前|昼|昼前|午後|夕方?|夜)?から(?:早朝|朝方?|昼前?|午前中|昼|昼過ぎ|午後|夕方?|夜|深夜)(?:頃|ごろ)?(?:に(?:かけて|わたり|わたって)|まで(?:の間)?)/u;
const UNTIL = /^ ?(?:まで(?:の(?:間|期間))?(?!も)|以前|より(?:も)?前|又はその前|及びその前)/u;
const BY = /^ ?(?:までに|迄に)/u;
/** 9月1日に始まり、3日まで続いた; 4月1日に始まり、4月3日に当社が遮断するまで続きました. */
const BEGAN = /^ ?(?:頃|ごろ)?(?:に|から)?(?:始ま(?:り|って)|開始され)、$/u;
const LASTED = /^ ?(?:頃|ごろ)?(?:に[^、。0-9]{1,14})?まで(?:続|継続)/u;
const CONNECT = 16;
const WIDE = 24;

/** Puts the two ends of a span together, and makes an open one of a date that something counts from or leads up to. */
export function spans(text: string, pieces: readonly JapanesePiece[]): readonly JapanesePiece[] {
  const found: JapanesePiece[] = [];
  for (let order = 0; order < pieces.length; order++) {
    const first = pieces[order];
    if (first === undefined || first.kind === "stretch") continue;
    const second = pieces[order + 1];
    const closed = closedSpan(text, first, second?.kind === "stretch" ? undefined : second);
    if (closed !== null) {
      found.push(closed);
      while ((pieces[order + 1]?.start ?? Number.POSITIVE_INFINITY) < closed.end) order++;
      continue;
    }
    const side = neighbours(text, pieces, order);
    found.push(side ?? openSpan(text, first));
    while (side !== null && (pieces[order + 1]?.start ?? Number.POSITIVE_INFINITY) < side.end) order++;
  }
  return found;
}

function closedSpan(text: string, first: Point, second: Point | undefined): Stretch | null {
  const next = second !== undefined && isJoined(text, first, second) ? second : shortEnd(text, first);
  if (next === null) return null;
  const last = inheritEra(first, inheritHalf(first, next));
  if (!comparable(first.stated, last.stated)) return null;
  const tail = CLOSE.exec(text.slice(last.end, last.end + WIDE))?.[0] ?? "";
  return { kind: "stretch", start: first.start, end: last.end + tail.length, rule: "span.ja.from-to", first, last };
}

function isJoined(text: string, first: Point, second: Point): boolean {
  const gap = second.start - first.end;
  if (gap <= CONNECT && [TO, THOSE_TO].some((to) => to.test(text.slice(first.end, second.start)))) return true;
  if (gap <= CONNECT && BEGAN.test(text.slice(first.end, second.start)))
    return LASTED.test(text.slice(second.end, second.end + WIDE));
  return (
    gap <= WIDE &&
    WIDE_TO.test(text.slice(first.end, second.start)) &&
    CLOSE.test(text.slice(second.end, second.end + WIDE))
  );
}

/** A clock time has no end in a day: 10時から12月末 is no span. */
const comparable = (first: Stated, last: Stated): boolean => isClock(first) === false || last.hour !== undefined;
const isClock = ({ hour, day, month, year, relative }: Stated): boolean =>
  hour !== undefined && day === undefined && month === undefined && year === undefined && relative === undefined;

/** 午後5時から6時 ends at 18:00, 午前11時から3時 at 15:00. */
function inheritHalf(first: Point, last: Point): Point {
  const { half, hour: from = 0 } = first.stated;
  const { hour } = last.stated;
  if (half === undefined || last.stated.half !== undefined || hour === undefined || hour > 11 || !isClock(last.stated))
    return last;
  const later = half === "pm" ? hour + 12 > from : hour < from;
  return later ? { ...last, stated: { ...last.stated, hour: hour + 12, half: "pm" } } : last;
}

/** 平成22年12月から23年3月: the era of the beginning is that of the end. */
function inheritEra(first: Point, last: Point): Point {
  const { era, year: from } = first.stated;
  const { twoFigures, year } = last.stated;
  if (era === undefined || from === undefined || twoFigures !== true || year === undefined) return last;
  const counted = yearOfEra(era, year - 2000);
  return counted === null || counted < from
    ? last
    : { ...last, rule: "date.ja.era", stated: { ...last.stated, year: counted } };
}

const SHORT_TO = / ?(?:から|より|~|-|・) ?/uy;
const SHORT_YEAR = /([0-9]{1,2}) ?年(度)?/uy;
const SHORT_MONTH = / ?(1[0-2]|0?[1-9]) ?月/uy;
const SHORT_DAY = / ?(3[01]|[12][0-9]|0?[1-9]) ?日/uy;

/** An end that is written short because its beginning says the rest: 平成16~26年度, 令和3年4月~6年3月, 2022~23年度. */
function shortEnd(text: string, first: Point): Point | null {
  const { year, era, fiscal } = first.stated;
  const day = shortMinute(text, first) ?? shortDay(text, first);
  if (day !== null || year === undefined) return day;
  const to = matchAt(SHORT_TO, text, first.end);
  const start = first.end + (to?.[0].length ?? 0);
  const match = to === null ? null : matchAt(SHORT_YEAR, text, start);
  if (match === null) return null;
  const number = figureAt(match[1] ?? "", 0)?.value ?? 0;
  const counted = era === undefined ? year - (year % 100) + number : yearOfEra(era, number);
  if (counted === null || counted < year) return null;
  const end = start + match[0].length;
  const stated: Stated = {
    year: counted,
    ...(era === undefined ? {} : { era }),
    ...(match[2] === undefined || fiscal !== true ? {} : { fiscal: true }),
  };
  return { kind: "date", start, rule: "date.ja.short-year", ...restOf(text, end, stated) };
}

const SHORT_MINUTE = /(?:~|-|から)([0-5]?[0-9]) ?分(?!間|の)/uy;

/** 9時27分~51分: a minute that goes on from one in the same hour. */
function shortMinute(text: string, { end, stated }: Point): Point | null {
  if (stated.minute === undefined || stated.hour === undefined || stated.second !== undefined) return null;
  const match = matchAt(SHORT_MINUTE, text, end);
  const minute = Number(match?.[1] ?? 0);
  if (match === null || minute <= stated.minute) return null;
  const clock: Stated = { hour: stated.hour, minute };
  return {
    kind: "clock",
    start: end + match[0].search(/[0-9]/u),
    end: end + match[0].length,
    rule: "date.ja.short-minute",
    stated: clock,
  };
}

const SHORT_FIGURE = /(?:~|-)(3[01]|[12][0-9]|0?[1-9])(?![0-9]|[/.:-][0-9]| ?[年月日時件名人])/uy;

/** 5/10~12: a day in figures that goes on from one in figures. */
function shortDay(text: string, { end, rule, stated }: Point): Point | null {
  if (!rule.endsWith("separated") || stated.day === undefined || stated.hour !== undefined) return null;
  const match = matchAt(SHORT_FIGURE, text, end);
  const day = Number(match?.[1] ?? 0);
  if (match === null || day <= stated.day) return null;
  return {
    kind: "date",
    start: end + 1,
    rule: "date.ja.short-day",
    ...tailOfDay(text, end + match[0].length, { day }),
  };
}

function restOf(text: string, end: number, stated: Stated): { readonly end: number; readonly stated: Stated } {
  const month = matchAt(SHORT_MONTH, text, end);
  if (month === null) return tailOfYear(text, end, stated);
  const afterMonth = end + month[0].length;
  const withMonth = { ...stated, month: Number(month[1]) };
  const day = matchAt(SHORT_DAY, text, afterMonth);
  if (day === null) return tailOfMonth(text, afterMonth, withMonth);
  return tailOfDay(text, afterMonth + day[0].length, { ...withMonth, day: Number(day[1]) });
}

function yearOfEra(era: string, number: number): number | null {
  const year = eraYear(era, number);
  return year?.ok === true ? year.year : null;
}

const AND = /^(?:・|、|と|及び)$/u;

/** Months or years side by side are one span: 5月と6月, 令和5年6・7月分, 2013年および2014年. */
function neighbours(text: string, pieces: readonly JapanesePiece[], from: number): Stretch | null {
  const first = pieces[from];
  if (first === undefined || first.kind === "stretch") return null;
  let last = first;
  for (let order = from + 1; order < pieces.length; order++) {
    const next = pieces[order];
    if (next === undefined || next.kind === "stretch" || !followsOn(text, last, next)) break;
    last = next;
  }
  if (last === first) return null;
  return { kind: "stretch", start: first.start, end: last.end, rule: "span.ja.neighbours", first, last };
}

/** Whether a month or year stands beside the one before it in text and in the calendar. */
function followsOn(text: string, first: Point, second: Point): boolean {
  if (second.start - first.end > 4 || !AND.test(text.slice(first.end, second.start))) return false;
  const [a, b] = [first.stated, second.stated];
  if (
    [a, b].some(
      (stated) =>
        stated.day !== undefined || stated.relative !== undefined || stated.part !== undefined || isClock(stated),
    )
  )
    return false;
  if (a.month !== undefined) return b.month === a.month + 1 && (b.year === undefined || b.year === a.year);
  return b.month === undefined && a.year !== undefined && b.year === a.year + 1;
}

/** 8月30日以降, 1月23日から, 6月26日まで: one end is open. A deadline (までに) keeps a rule of its own. */
function openSpan(text: string, point: Point): JapanesePiece {
  const after = text.slice(point.end, point.end + CONNECT);
  const stretch = (length: number, rule: string, since: boolean): Stretch => ({
    kind: "stretch",
    start: point.start,
    end: point.end + length,
    rule,
    first: since ? point : null,
    last: since ? null : point,
  });
  const by = BY.exec(after);
  if (by !== null) return stretch(by[0].length, "span.ja.by", false);
  const within = WITHIN.exec(after);
  if (within !== null && (point.stated.day !== undefined || point.stated.relative?.unit === "day"))
    return { ...stretch(within[0].length, "span.ja.from-to", true), last: point };
  const since = SINCE.exec(text.slice(point.end, point.end + WIDE));
  if (since !== null) return stretch(since[0].length, "span.ja.since", true);
  const until = UNTIL.exec(after);
  if (until === null && /^(?:~|[ (:、「]~)$/u.test(text.slice(Math.max(0, point.start - 2), point.start)))
    return { ...stretch(0, "span.ja.until", false), start: point.start - 1 };
  return until === null ? point : stretch(until[0].length, "span.ja.until", false);
}
