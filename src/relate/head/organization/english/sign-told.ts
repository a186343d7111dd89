import { anyOf } from "../../../../text/any-of.ts";
import type { Sign } from "./sign-type.ts";

/** "…, has recently informed": it told somebody. */
const TOLD = anyOf([/told|informed|notified|advised|contacted|alerted/u], "u", {
  before: /^,? (?:has |had )?(?:recently |also |first |later |subsequently |since |then |now )?/u,
});

/** What says that a name told of the incident, or was told of it, as vendors and authorities do, and is not the victim's. */
export const INFORMED: readonly Sign[] = [
  {
    id: "informed-by",
    meaning: "Who gives notice heard of it from there.",
    weight: -6,
    before: anyOf([/informed|notified|told|alerted|contacted|advised/u], "u", {
      before: /\b(?:we|[Ww]e were|was|were|been) (?:recently |first |also )?/u,
      after: /[^.;]{0,30} by (?:our [a-z -]{3,40},? )?(?:the )?$/u,
    }),
  },
  {
    id: "told-us",
    meaning: "It told the one who gives notice; the firm that hosts the database of …, told us is another.",
    weight: -8,
    before: /(?<!\b(?:of|for|by|to) (?:the )?)$/u,
    after: anyOf([TOLD], "u", { after: / (?:us|our)\b/u }),
  },
  {
    id: "told-a-body",
    meaning: "It told another body, as vendors do; the authorities and police are told by everybody.",
    weight: -8,
    ownOnly: true,
    after: anyOf([TOLD], "u", {
      after:
        / (?!FBI|Federal|U\.S|HHS|ICO|OAIC|State|Action|National|[^.;]{0,60}(?:Police|Commission|Attorney|Office|Department|Authorit|Agency|Centre|Bureau))[A-Z]/u,
    }),
  },
  {
    id: "is-told",
    meaning: "It was told, as authorities are.",
    weight: -3,
    before: anyOf(
      [
        // It was told.
        /reported (?:this |it |the (?:incident|matter|breach) )?to|notified|informed/u,
        // Something was filed with it, or handed to it.
        /filed with|complain to|complaint with|cooperat\w{1,5} with|registered with|response to|handed to|given to/u,
      ],
      "u",
      { before: /\b/u, after: / (?:the )?$/u },
    ),
    after: /^(?! (?:that|of|about)\b)/u,
  },
  {
    id: "was-told",
    meaning: "It was told, as authorities are.",
    weight: -4,
    after: anyOf([/informed|notified|told|contacted|alerted/u], "u", {
      before: /^(?: and [^.;]{2,24})? (?:was|were|has been|have been) (?:also |duly |promptly )?/u,
      // Who was told that something, or of it, is told by others: it is the body.
      after:
        /\b(?![^.;]{0,24}\b(?:by|that|about|of (?:an?|the|this|its)|to (?:an?|the|this|its|some|possible|potential|suspicious|unusual))\b)/u,
    }),
  },
  {
    id: "was-aware",
    meaning: "It says that it was told, as those who watch over others do.",
    weight: -4,
    newsOnly: true,
    after: anyOf(
      [/aware|informed|notified|told|in contact|in touch|making (?:enquiries|inquiries)|considering|assessing/u],
      "u",
      {
        before:
          /^ (?:has |had |have )?(?:said|confirmed|says) (?:that )?(?:it|they) (?:was|were|is|are|had been|has been) /u,
        after: /\b(?! of (?:an?|unusual|suspicious))/u,
      },
    ),
  },
];
