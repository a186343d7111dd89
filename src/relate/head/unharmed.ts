import type { EventRole } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { countOf } from "../../text/matches.ts";
import type { CountFact } from "../count/count.ts";
import type { EventFact } from "../event/resolved.ts";
import { WARNING_TITLE } from "./general.ts";

/** Messages and callers in the name of the body that are none of its own. */
const NOT_OURS = anyOf(
  [
    // "These calls are not from us", "the texts were certainly not sent by Alder".
    anyOf(
      [
        // What is sent, and who calls.
        /calls?|callers?|texts?|messages?|e-?mails?|letters?|[Tt]hey|[Tt]hese|[Tt]hose|[Ss]uch (?:texts|messages|calls|letters)/u,
        // Where it stands.
        /sites?|pages?|websites?|profiles?|accounts?|posts?|offers?|adverts?/u,
      ],
      "u",
      {
        before: /\b/u,
        after:
          / (?:are|is|was|were|do|does|did)(?: (?:certainly|definitely|in fact))? not (?:(?:come|sent|made|issued) )?(?:(?:from|by) (?:us\b|[A-Z])|ours\b|our own\b)/u,
      },
    ),
    // "We have nothing to do with these e-mails".
    /\b(?:has|have) nothing (?:whatsoever )?to do with (?:these|those|them|such|the) (?:e-?mails?|messages?|calls?|texts?|sites?|letters?|offers?)\b/u,
    // "None of them comes from us".
    /\bnone of (?:these|them) (?:comes?|came|is|are|was|were) (?:sent )?(?:from|by) us\b/u,
  ],
  "u",
);

/** What is only played through. */
const EXERCISE = anyOf(
  [
    /\b(?:only|just|merely) (?:an exercise|a drill|a test|an? simulation)\b/u,
    /\b(?:take part in|hold|holding|run|running) an? (?:[a-z-]{1,14} ){0,3}(?:exercise|drill)\b/u,
  ],
  "iu",
);

/** Whoever writes was not hit. */
const UNHARMED = anyOf(
  [
    // There was none; "no breach of card data" only says what did not get out.
    anyOf(
      [
        /\bthere (?:has been|was|is|have been) no (?:data |security |cyber )?(?:breach|leak|incident|intrusion|attack|hack)(?:es|s)?\b/u,
      ],
      "u",
      {
        after: /(?! (?:of|involving) (?:card|payment|bank|medical|financial|passwords?))/u,
      },
    ),
    // Not we, and nothing of ours.
    /\bwe (?:are|were|have) not (?:been )?(?:affected|hacked|breached|attacked|concerned|hit|involved|among those)\b/u,
    /\bwhether we are (?:concerned|affected)\. (?:we are not|no)\b/u,
    /\b(?:does|did|do) not (?:affect|concern|involve) (?:us|our (?:customers|members|systems|data|patients|users|clients))\b/u,
    /\bnone of (?:this|these things|it) (?:has |have )?(?:ever )?happened (?:here|to us|at)\b/u,
    /\bno (?:customer |member |visitor |personal )?data (?:was|were|has been|have been) (?:taken|stolen|lost|leaked|obtained) (?:from|by) us\b/u,
    /\bnothing of (?:yours|ours) (?:was|is|were)\b|\bnone of (?:our|your) data (?:was|were|is|are|has|have)\b/u,
  ],
  "iu",
);

/** …or its systems were not. */
const SYSTEMS_UNHARMED = anyOf(
  [
    /secure|safe|not (?:been )?(?:breached|hacked|broken into|attacked|compromised|accessed|affected|penetrated|entered|infiltrated|involved|touched)/u,
  ],
  "iu",
  { before: /\b(?:our|its) (?:own )?(?:systems|network|servers|customer data|data) (?:have|has|were|was|are|is) /u },
);

/** Titles that say that nothing happened. */
const NOTHING_TITLE =
  /\bno (?:data |security )?(?:breach|leak|incident|hack|attack)\b|\bfalse alarm\b|\bnot (?:affected|concerned|hacked)\b/iu;

/** Who looks for somebody to hire. */
const VACANCY =
  /\b(?:apply (?:by|now|online|until|before)|years(?:['’])? (?:of )?(?:relevant )?experience|we(?:['’]re| are) (?:looking for|hiring|seeking) an? )/giu;

/** What only somebody does who was hit. */
const OF_VICTIM: readonly EventRole[] = ["reported_ppc", "reported_authority", "notified_individuals", "confirmed"];

/**
 * Whether a text warns of others who use the name of the body, tells what befell somebody else, or that nothing happened: its dates and
 * figures are then none of an incident of its own.
 */
export function isUnharmed(
  text: string,
  title: string,
  {
    counts,
    events,
    causes,
    apology,
  }: {
    readonly counts: readonly CountFact[];
    readonly events: readonly EventFact[];
    readonly causes: number;
    readonly apology: boolean;
  },
): boolean {
  if (events.some(({ value }) => OF_VICTIM.includes(value.role))) return false;
  if (NOTHING_TITLE.test(title)) return true;
  const unharmed = UNHARMED.test(text);
  const hit = counts.some(
    ({ value: { measure, status } }) =>
      (measure === "affected_people" || measure === "affected_records") && status === "confirmed",
  );
  if (!hit && (causes === 0 || unharmed || SYSTEMS_UNHARMED.test(text)) && (NOT_OURS.test(text) || EXERCISE.test(text)))
    return true;
  if (!hit && causes === 0 && WARNING_TITLE.test(title)) return true;
  if (causes < 4 && countOf(VACANCY, text, 2) >= 2) return true;
  return unharmed && !apology && (ELSEWHERE.test(text) || (!hit && causes === 0));
}

/** Whose incident it is that is told. */
const ELSEWHERE = anyOf(
  [
    // What was read of it.
    /\byou(?: (?:may|might|will)|['’]ll) have (?:read|heard|seen)\b/u,
    /\b(?:reported|read) in the (?:press|news|papers?)\b|\bas (?:has been|was) (?:widely )?reported\b/u,
    /\bwe have been asked\b/u,
  ],
  "iu",
);
