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
      `(?:^|[.!?] )[A-Z][\\w.&'’-]{1,24}(?: [A-Z][\\w.&'’-]{1,20}){0,3}(?: is|,) (?:an?|the|our) [^.;,]{3,60}\\b${MADE} by (?:the )?$`,
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
