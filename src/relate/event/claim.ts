import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import { EVENT_ROLES, type EventRole } from "../../schema/vocabulary.ts";
import type { Anchor } from "./anchor.ts";

/** A statement that has a role: a hit of the event table. */
export type Statement = { readonly role: EventRole; readonly hit: Hit };

/** A statement in a passage and the date that governs it. */
export type Claim = Statement & { readonly passage: number; readonly sentence: number; readonly anchor: Anchor };

/** The statements of a passage, by where they end: in both languages a statement is complete with its last word. */
export const statementsOf = ({ hits }: ReadPassage): readonly Statement[] =>
  hits
    .flatMap((hit) => {
      const role = hit.table === "event" ? EVENT_ROLES.find((code) => code === hit.code) : undefined;
      return role === undefined ? [] : [{ role, hit }];
    })
    .sort((a, b) => a.hit.end - b.hit.end || a.hit.start - b.hit.start);
