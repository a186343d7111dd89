/** What a word beside a figure says of it; `before` and `after` are the sides of the figure it stands on. */
export type QualifierCode =
  | "about-before"
  | "about-after"
  | "at_least-before"
  | "at_least-after"
  | "more_than-before"
  | "more_than-after"
  | "at_most-before"
  | "at_most-after"
  | "less_than-before"
  | "less_than-after"
  | "total"
  | "distinct-before"
  | "each-before"
  | "part-before"
  | "plain-before"
  | "ordinal-before"
  | "none";
