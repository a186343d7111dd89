import { anyOf } from "../../text/any-of.ts";
import type { Anchor } from "./anchor.ts";
import type { Statement } from "./claim.ts";
import type { Clause } from "./english-clause.ts";

/**
 * Whether the only date in front is that of an aside which is a clause of its own: "On May 5, the vendor, which was hit in March, told us …", or a participle behind its
 * noun: "The inquiry, completed on May 5, found …".
 */
export function isBehindAside(text: string, clause: Clause, own: readonly Anchor[], { hit }: Statement): boolean {
  const [inner, next] = own;
  if (inner === undefined || inner.end > hit.start || (next !== undefined && next.start < hit.start)) return false;
  const behind = text.slice(inner.end, hit.start);
  if (/ (?:after|before)$/iu.test(text.slice(inner.start, inner.end))) return behind.includes(", ");
  if (ASIDE.test(text.slice(clause.start, clause.start + 12))) return behind.startsWith(", ");
  return (
    /^, (?!(?:and|but|or|then|that|the|we|it|they|our|an?)\b)/u.test(behind) &&
    PARTICIPLE.test(text.slice(Math.max(clause.start, inner.start - 72), inner.start))
  );
}

/** A participle behind its noun, up to its date. */
const PARTICIPLE = anyOf(
  [
    // Begun and ended.
    /completed|concluded|finished|closed|begun|launched|started|opened/u,
    // Sent and put out.
    /dated|received|delivered|published|issued|posted|released/u,
    // Done or found.
    /conducted|carried out|held|signed|taken|made|hired|engaged|appointed|acquired|founded|introduced|installed|discovered|noticed|reported/u,
  ],
  "iu",
  {
    before: /[a-z)], (?:(?:first|originally|initially|last|finally|recently) )?/u,
    after: /\b[^,;.]{0,40} (?:on|in|by|at|of) (?:the )?$/u,
  },
);

/** Whether a date stands behind the comma that ends an aside, where no verb of the aside is left for it. */
export const closesAside = (text: string, { start }: Clause, anchor: Anchor): boolean =>
  anchor.start > start &&
  ASIDE.test(text.slice(start, start + 12)) &&
  /[a-z)], on $/iu.test(text.slice(start + 1, anchor.start));

const ASIDE = /^,? (?:while|which|who|where|although)\b/iu;
