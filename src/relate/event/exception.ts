import type { EventRole } from "../../schema/vocabulary.ts";
import type { Claim } from "./claim.ts";

/** What else can have been done by a day: 10月19日までに全ての書面を回収. */
const BY: ReadonlySet<EventRole> = new Set<EventRole>([
  "contained",
  "discovered",
  "confirmed",
  "recovered",
  "reported_ppc",
  "reported_police",
  "reported_authority",
]);

/** 閲覧できないようにし sounds like a measure for the future, and was taken that day. */
export const isDoneAlready = ({ role, hit }: Claim, text: string, topic: string | null): boolean =>
  topic !== "measures" &&
  (hit.rule === "event.occurred" || (role === "contained" && /できない/u.test(text.slice(hit.start, hit.end))));

/** メモリーがなかった, "staff could not open the files": what is denied is that it was there, or worked. */
export const isGone = ({ role, hit }: Claim, text: string): boolean =>
  role === "discovered" &&
  /(?:が|に)(?:な|無|見当たらな)(?:い|かった)$|見(?:当た|つか)りませんでした$|[がは](?:入って|届いて|残って)[いお]|\b(?:could not|unable to|failed to|no longer)\b/u.test(
    text.slice(hit.start, hit.end),
  );

/** 7月~9月 above what went on then: a period, whose first day is no event. */
export const isStretch = ({ kind, date, last }: Claim["anchor"]): boolean =>
  kind === "day" && last !== undefined && date?.hour === undefined;

/** 13時20分~14時の間に二人から連絡があり, 10時以降、利用者から連絡があり: it was heard of as from then. */
export const isCalls = ({ role, anchor, hit, row }: Claim, text: string): boolean =>
  role === "discovered" &&
  (anchor.kind === "window" || anchor.kind === "since") &&
  /連絡|指摘|通報|問い?合わ?せ|申し?出|電話|報告/u.test(text.slice(hit.start, hit.end)) &&
  !BEGAN.test(text.slice(anchor.end, hit.start)) &&
  (row || anchor.kind === "since" || (anchor.last?.hour !== undefined && anchor.last.day === undefined));

/** 12月4日より配信を開始した「…」応募の際、指摘を受け: what began that day. */
const BEGAN =
  /^[^、。]{0,12}(?:を?開始|始め|を?実施|発売|販売|提供|運用|配信|公開)(?:し|を始め|を開始し)?(?:た|ていた|ている)/u;

/** 5月9日までに回収: by that day it was done. */
export const isDoneBy = (text: string, { role, anchor, hit }: Claim): boolean =>
  BY.has(role) &&
  /(?:まで|迄)に$/u.test(text.slice(anchor.start, anchor.end)) &&
  !text.slice(anchor.end, hit.start).includes("、");
