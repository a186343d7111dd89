import { isTold, type Turn } from "../../context/turn.ts";
import type { FigureContext } from "../figure-context.ts";
import { around } from "./around.ts";

/** Where something was told before: in our first notice, in the update of 3 May, on Saturday. */
const SAID =
  "(?:said|gave|given|stated|spoke of|spoken of|put|estimated|announced|counted|mentioned|named|reported|wrote|quoted|published|told (?:you|customers|the press))";
const COUNT = "(?:numbers?|figures?|totals?|counts?|estimates?)";
const PAPER =
  "(?:notice|update|report|statement|version|release|announcement|message|letter|count|estimate|filing|bulletin|post|notification|assessment|communication)";

/** How a notice tells what it, or somebody, held the number to be before it was known. */
export const SUPERSEDED: readonly Turn[] = [
  {
    id: "in-a-paper",
    meaning: "What an earlier paper of the same body said.",
    lead: [
      new RegExp(`\\b[Ii]n (?:our|the|its|an) (?:[a-z0-9]{1,12} ){0,2}${PAPER}s?\\b`, "u"),
      new RegExp(`\\b(?:${SAID}|missed|overlooked|left out)\\b[^;]{0,60}$`, "u"),
      /\b(?:we|it|which|was|were|had|have)\b/u,
    ],
    examples: [
      "In our notice of May 4 we spoke of “as many as [30,000 people]”.",
      "In the second report the number of pupils was stated as [256].",
      "In our update of 15 August we gave the number of exports as [340].",
      "In our first count we had missed [about 900 orders].",
    ],
    rejects: ["In our records we have the names of [300 people]."],
  },
  {
    id: "on-a-day",
    meaning: "What was said on a day before.",
    lead: [
      /\b(?:said|stated|spoke of|spoken of|estimated|announced|thought|believed|assumed|feared) (?:that )?(?:as many as |up to )?$/u,
      /\b[Oo]n (?:[A-Z][a-z]{2,8}|[0-9]{1,2})\b[^;.]{0,24} we\b|\bin which (?:we|it)\b|\b(?:[Ww]e|[Ii]t|[Tt]hey|[Tt]he [a-z]{4,12}) had\b/u,
    ],
    examples: [
      "On Saturday we said that [3,700 customers] could have been shown.",
      "We had first thought that [120 people] were hit.",
    ],
    rejects: ["The company said that [3,700 customers] were hit."],
  },
  {
    id: "version",
    meaning: "An entry of a log says what an earlier version of the page gave.",
    lead: [
      /\b(?:[Vv]ersion|[Uu]pdate|[Nn]otice|[Rr]eport|[Ss]tatement) (?:no\. ?)?[0-9]{1,2}\b[^;]{0,30}[:,–-] (?:we|it) /u,
      new RegExp(`\\b(?:we|it) (?:had )?${SAID} (?:that )?$`, "u"),
    ],
    examples: ["Version 3 of this page: we reported [9,150 people]."],
  },
  {
    id: "adverb",
    meaning: "An adverb says that it was so before.",
    lead: [
      /\b(?:[Ii]nitially|[Oo]riginally|[Pp]reviously|[Ee]arlier|[Aa]t first|[Ff]irst)\b/u,
      new RegExp(`\\b${SAID}\\b[^;.]{0,40}$`, "u"),
      /^(?!.{0,220}\breported to\b)/u,
    ],
    examples: ["The number, originally given as [500 members], is now known."],
    rejects: ["It was first reported to the police that [500 members] were hit."],
  },
  {
    id: "earlier-count",
    meaning: "The count itself is called an earlier one.",
    lead: [
      new RegExp(
        `\\b(?:[Ii]nitial|[Oo]riginal|[Pp]revious|[Ee]arlier|[Ff]irst) (?:[a-z]{4,10} )?${COUNT}\\b[^;.]{0,40}$|\\b(?:corrected|revised|lowered|raised|reduced|changed|updated|adjusted|amended|increased|rose|risen|grown|grew|fell|fallen)(?: (?:the|our|its|this|that) [^.;0-9]{3,60})? from (?:about |some |around )?$`,
        "u",
      ),
    ],
    examples: [
      "The initial estimate of [500 members] was too low.",
      "The number was corrected from [256].",
      "The firm revised the number of members affected from [5,200] to 4,615.",
    ],
    rejects: ["The first list held [300 names]."],
  },
  {
    id: "up-from",
    meaning: "What holds now is told in front of it.",
    lead: [
      /\b(?:up|down|to (?:about |some |around )?[0-9][0-9,.]{0,11}(?: million)?),? from (?:about |some |around )?$/u,
    ],
    rest: /^(?: (?!to\b)[a-z]{2,14})?(?:[.,;)]|$| (?:after|as|when|in|that|it|which)\b)/u,
    examples: ["It raised its estimate to 1.9 million from [1 million].", "There are 640 victims, up from [512]."],
    rejects: ["It was sent to 40 people from [12 firms]"],
  },
  {
    id: "disclaimed",
    meaning: "What follows says that the number does not hold.",
    rest: new RegExp(
      `^[^.;]{0,80}[.;:,(–-]{1,2} ?(?:[Tt]his|[Tt]hat|[Ii]t|which|we|[Ww]e) (?:(?:${COUNT}) )?(?:was (?:only )?(?:an estimate|too high|too low|wrong|mistaken|incorrect|a mistake|based on)|(?:now |hereby )?correct (?:this|that|it)|(?:has|have) since (?:been )?(?:revised|corrected|risen|fallen|lowered|raised)|(?:turned|proved|has turned) (?:out )?to be (?:too|wrong|an over|an under)|proved (?:too|wrong))|^[^.;]{0,60}, hence the (?:change|correction)`,
      "u",
    ),
    examples: [
      "The page said that [6,000 households] might be affected. That number was too high.",
      "The number was stated as [256]; we correct this to the above.",
    ],
    rejects: ["The file held [256 names]. That was on Monday."],
  },
];

/** Whether an English figure only tells what was thought or announced before. */
export const isSuperseded = (context: FigureContext): boolean =>
  context.reading.language === "en" && isTold(SUPERSEDED, around(context));
