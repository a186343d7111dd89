import type { Hit } from "../../recognise/scan.ts";
import type { Span } from "../../text/span.ts";

/** One member of an enumeration: a wording the tables know, or a stretch they do not (`code` "other"). */
export type Member = { readonly code: string; readonly rule: string; readonly start: number; readonly end: number };

export const UNLISTED = "data-type.list-member";

/** A member that is known only by its place in a list. */
export const unlisted = ({ start, end }: Span<"normal">): Member => ({ code: "other", rule: UNLISTED, start, end });

export const memberOf = ({ code, rule, start, end }: Hit): Member => ({ code, rule, start, end });

/** Words too ordinary to mean data by themselves. */
export const isOrdinary = ({ rule }: { readonly rule: string }): boolean =>
  rule.endsWith("-in-a-list") || rule === UNLISTED;

/** Whether no wording of the tables stands in a stretch. */
export const isUntaken = (span: Span<"normal">, hits: readonly Hit[]): boolean =>
  !hits.some(({ start, end }) => start < span.end && span.start < end);
