import { anyOf } from "../../../text/any-of.ts";
import { isTold, type Turn } from "../../context/turn.ts";
import type { FigureContext } from "../figure-context.ts";
import { around } from "./around.ts";

/** What notices call an incident. */
export const MISHAP =
  "(?:incidents?|breach(?:es)?|attacks?|loss(?:es)?|thefts?|leaks?|cases?|mishaps?|errors?|events?|mistakes?|matters?|burglar(?:y|ies)|intrusions?|hacks?)";

/** What says by itself that another matter is told. */
export const OTHER_MATTERS: readonly Turn[] = [
  {
    id: "not-the-first",
    meaning: "It happened before.",
    says: [/\bfirst brush\b|\bonce before\b|\bnot (?:its|our|their|the) first\b|\b(?:happened|occurred) before\b/iu],
    examples: ["It is not our first: a tape with [4,000 names] was lost once before."],
  },
  {
    id: "recall",
    meaning: "The reader is reminded of it.",
    says: [/\b(?:may|will|might) (?:recall|remember)\b|\blessons (?:from|of) that\b/iu],
    examples: ["Readers may recall the loss of [4,000 files]."],
  },
  {
    id: "rule-since",
    meaning: "A rule or tool dates from it.",
    says: [
      new RegExp(
        `\\b(?:brought in|introduced|adopted|bought|set up|installed|put in place|made a rule) (?:after|following|because of|in response to) (?:an?|the)\\b[^.;]{0,20}\\b${MISHAP}\\b`,
        "iu",
      ),
    ],
    examples: ["The lock was installed after a theft of [40 files]."],
  },
  {
    id: "years-ago",
    meaning: "It was long ago.",
    says: [
      new RegExp(
        `\\b${MISHAP}\\b[^.;]{0,40}\\byears? (?:ago|earlier|before)\\b|\\blast year['’]s ${MISHAP}\\b|\\ban (?:earlier|older) ${MISHAP}\\b`,
        "iu",
      ),
    ],
    examples: ["A breach two years ago touched [300 people].", "Last year's leak hit [300 people]."],
    rejects: ["The breach hit [300 people] this year."],
  },
  {
    id: "set-apart",
    meaning: "The text says that it has nothing to do with the incident told.",
    says: [
      anyOf(
        [
          /a different|a separate|different|separate|distinct|not connected|not related|not linked|unconnected|unrelated|nothing to do/u,
        ],
        "iu",
        {
          before: /\b(?:this|it|that|what happened(?: now| here)?|the two)\b[^.;]{0,24}\b(?:is|are|was|has|had|have) /u,
          after: /\b/u,
        },
      ),
      new RegExp(`\\b(?:from|to|with) (?:the|that|an?|our) [^.;]{0,40}\\b${MISHAP}\\b`, "iu"),
    ],
    examples: [
      "This is a different matter from the incident of May, in which data of [760 pupils] were stolen.",
      "It is unrelated to the theft in which [40 files] were lost.",
    ],
    rejects: ["The incident is of a different kind and touches [300 people]."],
  },
];

/** Whether the sentence of an English figure tells of another matter. */
export const isOtherMatter = (context: FigureContext): boolean => isTold(OTHER_MATTERS, around(context));
