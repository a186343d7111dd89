import type { SpanMention } from "../../recognise/date/date.ts";
import type { Hit } from "../../recognise/scan.ts";
import { PERIOD_ROLES, type PeriodRole } from "../../schema/vocabulary.ts";

export type SaidRole = { readonly role: PeriodRole; readonly rule: string };

/** What is said of people being told makes the span no period of the incident. */
export const TOLD = "period.told";

export const EXPOSURE: SaidRole = { role: "exposure", rule: "period.exposure" };
export const SCOPE: SaidRole = { role: "data_scope", rule: "period.data-scope" };

/** What a word found beside a span says of it. */
export function saidBy(hit: Hit | undefined): SaidRole | null {
  const role = PERIOD_ROLES.find((code) => code === hit?.code);
  return hit === undefined || role === undefined ? null : { role, rule: hit.rule };
}

/** Nobody counts customers by the minute, and nothing is done about an incident for whole years. */
export const fits = (role: string, mention: SpanMention, words = ""): boolean =>
  !(
    role === "data_scope" &&
    isClocked(mention) &&
    !(isLong(mention) && /購入|注文|決済|order|purchas/iu.test(words)) &&
    !(mention.start === null && mention.end?.day !== undefined && /申込|申し込|応募|登録|回答/u.test(words))
  ) &&
  !(role === "other" && isCoarse(mention)) &&
  !(role === "exposure" && isYearAlone(mention)) &&
  !(role === "response" && isCoarse(mention) && mention.start?.month === undefined);

/** 昨年度の発表会の申込者一覧を掲載: a single year names what the data are of, not how long they could be seen. */
export const isYearAlone = ({ rule, start }: SpanMention): boolean =>
  rule === "period.single-year" && start?.month === undefined && start?.day === undefined;

/** From one day into another. */
export const isLong = ({ start, end }: SpanMention): boolean => start?.day !== undefined && end?.day !== undefined;
/** Told by the clock, on one side at least. */
export const isClocked = ({ start, end }: SpanMention): boolean => start?.hour !== undefined || end?.hour !== undefined;
/** Told by no day and no hour: by months, years or school years. */
export const isCoarse = ({ start, end }: SpanMention): boolean =>
  start?.day === undefined &&
  end?.day === undefined &&
  start?.hour === undefined &&
  start?.relative === undefined &&
  (start !== null || end?.relative === undefined);
