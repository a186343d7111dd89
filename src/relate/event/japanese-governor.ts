import type { EventRole } from "../../schema/vocabulary.ts";
import { partition } from "../../text/search.ts";
import { isOfPaper } from "../date/belongs.ts";
import type { Anchor } from "./anchor.ts";
import type { Statement } from "./claim.ts";
import { findingsDay, isBound } from "./content.ts";
import { SAME_DAY } from "./japanese-beside.ts";
import { isBoundToPerson } from "./person.ts";
import type { Dated } from "./row.ts";

/** The last date before the end of a statement, and the last of them that is a day. */
export type Last = { readonly date: Anchor | null; readonly day: Anchor | null };

/** The last date before a statement that can govern it, in a sentence that begins at `from`. */
export function rulingOf(
  { passage, anchors, carried }: Dated,
  last: Last,
  statement: Statement,
  from: number,
): Anchor | null {
  const { text } = passage.normal;
  const { role, hit } = statement;
  const { date, day } = last;
  if (role === "notified_individuals" && TWOFOLD.test(text.slice(hit.start, hit.end)))
    return anchors[partition(anchors.length, (at) => (anchors[at]?.start ?? 0) < hit.start) - 1] ?? null;
  const aside =
    date?.date === null && day !== null && /^に?、/u.test(text.slice(day.end, day.end + 2)) && day.start >= from;
  return date?.kind === "window" && (aside || !WINDOWED.has(role))
    ? (day ?? (date.date === null ? carried : null) ?? date)
    : date;
}

/** The date that governs a statement where `ruling` is the last one before it, wherever that stands: none where each is that of something else. */
export function governorOf(
  { passage, anchors, row, carried }: Dated,
  ruling: Anchor,
  statement: Statement,
  from: number,
): Anchor | null {
  const { text } = passage.normal;
  const { role, hit } = statement;
  const teller = FOUND.has(role) ? findingsDay(text, anchors, ruling, hit, { from, carried }) : undefined;
  if (teller !== undefined) return teller;
  if (isBoundToPerson(text, ruling, statement)) return ruling;
  return freeOf(text, anchors, ruling, hit.start, row ? 0 : from, row);
}

/** Whether a date governs what is said in the sentence that begins at `from`, and nothing between them turns away from it. */
export function isOwn({ passage, row, carried }: Dated, date: Anchor, { role, hit }: Statement, from: number): boolean {
  const between = (room: number): string => passage.normal.text.slice(date.end, Math.min(hit.start, date.end + room));
  return (
    !ASIDE.test(between(40)) &&
    !(FOUND.has(role) && OUTCOME.test(between(120))) &&
    (row || date === carried || (date.start >= from && !TURN.test(between(200))))
  );
}

/** お詫びと削除を依頼し、17時46分にメールを送信: two things done, the first at the time in front of both. */
const TWOFOLD =
  /(?:詫び|わび|謝罪|依頼|連絡|説明|お願い|通知|案内|報告)(?:を行|を実施)?(?:し|いたし|い)、[^。]{0,30}[0-9](?:時|日|分)/u;

/** Roles that what is said of a span can have by itself: "from 17:41 to 17:53 we sent apologies"; the others look back to the day before it. */
const WINDOWED: ReadonlySet<EventRole> = new Set<EventRole>([
  "occurred",
  "notified_individuals",
  "reported_ppc",
  "reported_police",
  "reported_authority",
]);

/** The date that governs what is said at `to`, where the last one before it is bound to a noun: a date with a comma behind it, or none. */
function freeOf(
  text: string,
  anchors: readonly Anchor[],
  last: Anchor,
  to: number,
  from: number,
  row: boolean,
): Anchor | null {
  // 同日に誤って送付した書類を回収: what was done again that day.
  if (
    last.kind !== "day" ||
    (last.date?.relative?.unit === "day" && SAME_DAY.test(text.slice(last.start, last.end))) ||
    last.date?.relative?.unit === "minute" ||
    to <= last.end
  )
    return last;
  const before = anchors[partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < last.start) - 1];
  // 7月2日 6月18日に公開された情報の中に…を確認: in a row the day it begins with.
  const leads = before !== undefined && (text.startsWith("、", before.end) || (row && before === anchors[0]));
  const outer = before?.kind === "day" && leads ? before : null;
  if (outer !== null && outer.start >= from && isOfPaper(text.slice(last.end, last.end + 32))) return outer;
  return isBound(text.slice(last.end, Math.min(to + 1, last.end + 48))) ? outer : last;
}

/** 5月2日に感染し、…流出したことにより、…が確認されました: the day is that of what is said first, the finding came of it. */
const OUTCOME = /^に(?!、)[^、。]{1,40}[しれっり]、[^。]{0,80}た(?:ことにより|ことから|ため)、/u;
const FOUND: ReadonlySet<EventRole> = new Set<EventRole>(["discovered", "confirmed"]);

/** 元社員(1月28日付けで解雇)が逮捕され: what brackets say of somebody stays in them. */
const ASIDE = /^(?![頃ごろ]{0,2}\))[^()。]{2,30}\)/u;

/** Where a sentence turns from the date it began with to the present. */
const TURN =
  /、(?:この度|このたび|今般|その後|現在|今回(?![もの]))|(?:公表|発表)(?:して(?:おり|いた)|し(?:まし)?た後)[^、。]{0,3}、[^。]{0,60}(?:調査|調べ|精査)/u;
