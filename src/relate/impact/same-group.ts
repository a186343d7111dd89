import type { CountFact } from "../count/count.ts";

/** Figures of one unit under two heads of a table: 本店 3,906名 | 支店 352名. */
export const isOfColumn = (count: CountFact | undefined, first: CountFact | undefined): boolean =>
  count?.role.column != null &&
  first?.role.column != null &&
  count.role.column !== first.role.column &&
  count.value.unit === first.value.unit;

/** People stand for a group before records do, and everyone counted once before everyone counted as often as they occur. */
export const standsFor = (count: CountFact | undefined, first: CountFact | undefined): boolean =>
  (count?.value.unit === "person" && first?.value.unit !== "person") || count?.role.distinct === true;

/** 143人|のうち57人: the second of the two is what is told of. */
export const OUT_OF = /^(?:分|様|の方)?のうち/u;

/** 37件・対象者438名分, 900社、担当者様2,300名: so many items or firms, of so many people. */
export const OF_ITEMS =
  /^, (?:[a-z]{3,12} ){0,2}[a-z]{4,14}: ?$|^分?(?:・|、|\/|:)(?:対象者?|ご?担当者(?:様|さま)?|延べ|のべ|計|約|人数[:は]?)?$/u;

export const isItems = (count: CountFact | undefined): boolean =>
  (count?.role.items === true || count?.value.unit === "record" || count?.value.unit === "organization") &&
  count.value.unit !== "person" &&
  !count.value.total;
