import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import { EVENT_ROLES, type EventRole } from "../../schema/vocabulary.ts";
import { hitsOf } from "../hits.ts";
import type { Anchor } from "./anchor.ts";

/** A statement that has a role. `implied`: words that tell the cause, which date the incident where nothing else on that date does. */
export type Statement = { readonly role: EventRole; readonly hit: Hit; readonly implied: boolean };

/** A statement in a passage and the date that governs it. `labelled`: the date follows as its value (発生日時: 5月2日). */
export type Claim = Statement & {
  readonly passage: number;
  readonly sentence: number;
  readonly anchor: Anchor;
  readonly labelled: boolean;
  /** It only tells that the body announced what follows, on the day of publication: it bears on what it contains and is no event itself. */
  readonly announces?: boolean;
  /** It is what somebody found or told, and its date its own: 4月28日に侵入されていたことが判明. */
  readonly isContent?: boolean;
  /** No wording tells what was done that day: it belongs to the incident if nobody had noticed anything by then. */
  readonly presumed?: boolean;
  /** It stands in a row of a timeline, where phrases end with nouns. */
  readonly row: boolean;
};

/** A statement and the date that governs it. The keys are written out: V8 makes a shape anew for each object spread and added to. */
export const claimOf = (
  { role, hit, implied }: Statement,
  passage: number,
  sentence: number,
  anchor: Anchor,
  labelled: boolean,
  row: boolean,
): Claim => ({ role, hit, implied, passage, sentence, anchor, labelled, row });

/** Claims by the date they are about. */
export function claimsByAnchor(claims: readonly Claim[]): Map<Anchor, Claim[]> {
  const byAnchor = new Map<Anchor, Claim[]>();
  for (const claim of claims) {
    const known = byAnchor.get(claim.anchor);
    if (known === undefined) byAnchor.set(claim.anchor, [claim]);
    else known.push(claim);
  }
  return byAnchor;
}

/** Causes that are states rather than deeds: that a password was weak dates nothing. */
const STATES: ReadonlySet<string> = new Set([
  "third_party",
  "human_error",
  "missing_mfa",
  "weak_password",
  "credential_reuse",
  "misconfiguration",
  "vulnerability_exploit",
  "insufficient_redaction",
]);

/** The statements of a passage, by where they end: in both languages a statement is complete with its last word. */
export function statementsOf(passage: ReadPassage): readonly Statement[] {
  const found: Statement[] = [];
  for (const table of TABLES) {
    for (const hit of hitsOf(passage, table)) if (isRole(hit.code)) found.push({ role: hit.code, hit, implied: false });
  }
  for (const hit of hitsOf(passage, "vector"))
    if (!STATES.has(hit.code)) found.push({ role: "occurred", hit, implied: true });
  return found.sort(
    (a, b) => a.hit.end - b.hit.end || a.hit.start - b.hit.start || Number(a.implied) - Number(b.implied),
  );
}

const TABLES = ["event", "event-noun"] as const;
const ROLES: ReadonlySet<string> = new Set(EVENT_ROLES);
const isRole = (code: string): code is EventRole => ROLES.has(code);
