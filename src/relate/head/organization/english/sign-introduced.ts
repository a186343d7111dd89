import { anyOf } from "../../../../text/any-of.ts";
import type { Sign } from "./sign-type.ts";

const MADE = "(?:made|built|run|operated|developed|owned|published|provided|offered|maintained|designed)";
const PART =
  "(?:a |an |the )?(?:wholly[- ]owned |direct |indirect |proud |independent )?(?:part|subsidiary|division|branch|arm|brand|member|unit|affiliate|trading (?:name|division|style)|business|company|school|college|practice|clinic|hospital) (?:of|in|within|owned by)";

/** How a body introduces itself to its readers: by what it makes and by whose part it is. */
export const INTRODUCED: readonly Sign[] = [
  {
    id: "makes-this",
    meaning: "It makes what the notice is about, and says so: … is the diary made by ….",
    weight: 6.5,
    ownOnly: true,
    before: new RegExp(
      `(?:^|[.!?] )[A-Z][\\w&'’-]{1,24}(?: is|,) (?:an?|the|our) [^.;,]{3,60}\\b${MADE} by (?:the )?$`,
      "u",
    ),
  },
  {
    id: "is-made-by",
    meaning: "It is what a body makes: … is the diary made by ….",
    weight: -3,
    ownOnly: true,
    onlyOfSubjects: true,
    after: new RegExp(`^(?: is|,) (?:an?|the|our) [^.;,]{3,60}\\b${MADE} by (?:us\\b|the [A-Z]|[A-Z])`, "u"),
  },
  {
    id: "works-for-us",
    meaning: "It works for who speaks: … runs the administration for us, … keeps our records.",
    weight: -6,
    ownOnly: true,
    onlyOfSubjects: true,
    after: anyOf(
      [
        // It keeps things going.
        /runs?|ran|handles?|handled|manages?|managed|hosts?|hosted|operates?|operated|administers?|administered/u,
        // It makes and keeps things.
        /prints?|printed|processe[sd]|stores?|stored|looks after|looked after|provides?|provided|supplie[sd]|maintains?|keeps?|kept/u,
      ],
      "u",
      {
        before: /^,? (?:has |had )?/u,
        after: /\b[^.;]{0,60}\b(?:for us|on our behalf|for our|our|to us)\b/u,
      },
    ),
  },
  {
    id: "is-maker",
    meaning: "It makes what the body uses: its maker, ….",
    weight: -5,
    ownOnly: true,
    before:
      /\b(?:[Ii]ts|[Tt]heir|[Ww]hose|[Tt]he (?:product|software|tool|system|platform|app)['’]s) (?:maker|developer|manufacturer|publisher|vendor|provider|supplier|author)s?,? $/u,
  },
  {
    id: "is-part",
    meaning: "It tells whose part it is: … is a subsidiary of ….",
    weight: 2.5,
    ownOnly: true,
    onlyOfSubjects: true,
    after: new RegExp(`^,?(?: is|,) ${PART} (?:the )?[A-Z]`, "u"),
  },
  {
    id: "has-parts",
    meaning: "The body that is told of is a part of it: … is part of ….",
    weight: -3,
    before: new RegExp(`\\b(?:is|are|was|were) ${PART} (?:the )?$`, "u"),
  },
];
