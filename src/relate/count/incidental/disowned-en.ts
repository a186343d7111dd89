import { anyOf, WORDS } from "../../../text/any-of.ts";

/** "Of these, 9,346 were patients of Tamsin Hospital", "of whom 212 are our members": of what another body told these alone are ours. */
export const OURS_AMONG = [
  /^,? ?(?:(?:[Oo]f|[Aa]mong|[Oo]ut of) (?:these|those|them|whom|that number|this number|that total)),? (?:about |some |around |approximately |only |roughly )?/u,
  /^[0-9][0-9,]{0,11} (?:are|were|is|was) /u,
  /^(?:our|(?:(?:current|former|registered) (?:and (?:current|former) )?)?[a-z]{4,14} (?:of|at|with) (?:the )?(?:ours|us|[A-Z]))/u,
] as const;

/** What the next sentence, or the same one further on, says of a figure that is not this body's. */
export const DISOWNED = [
  /^(?:But |However, |Please note that |We (?:stress|emphasi[sz]e|point out|note) that )?/u,
  /^(?:[Tt]hose|[Tt]hese|[Tt]hat|[Tt]his|[Tt]he)(?: (?:latter|larger|higher|last))?/u,
  /^(?: (?:figures?|numbers?|totals?|counts?|estimates?))?(?: (?:given|quoted|reported|mentioned|above))?/u,
  /^(?: (?:is|are|was|were))?/u,
  anyOf(
    [
      // Not ours.
      /not (?:ours|our own|the (?:number|size)|specific to|limited to|for us)/u,
      // The size of the whole.
      anyOf([/membership|members|customers|clients|customer base|client base|user base|population|patients we/u], "u", {
        before: /the (?:total )?(?:size|number) of (?:our|its|the|all) (?:(?:whole|entire) )?/u,
      }),
      /(?:for|of) (?:all|the (?:whole|entire))/u,
      // What it covers.
      anyOf(
        [/covers?|includes?|refers? to|relates? to|counts?|concerns?|reflects?|takes? in|comprises?|spans?/u],
        "u",
        { after: / (?:all|every|other|the (?:whole|entire)|each|clients|customers of|institutions|organi[sz]ations)/u },
      ),
    ],
    "u",
    { before: /^ /u },
  ),
] as const;

export const NOT_OURS = anyOf(
  [
    // Who can speak for it.
    /can(?:not)? only (?:speak|answer|vouch) for (?:ours|our own|ourselves|our)|(?:is|are) not ours to/u,
    /do(?:es)? not (?:refer|relate|apply) to (?:our|us)/u,
    // What was put otherwise.
    /not (?:the size |that )?of (?:the|this) incident|have? (?:put|estimated) (?:the|that) (?:number|figure|total) (?:lower|higher)/u,
  ],
  "u",
  WORDS,
);
