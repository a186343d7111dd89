import { anyOf } from "../../../text/any-of.ts";
import { isTold, type Turn } from "../../context/turn.ts";
import type { FiguredPassage } from "../figure-context.ts";

/** Words that only round a number. */
const ROUND = "(?:about|around|over|more than|some|nearly|approximately)";

/** How an English notice tells how large a body or a service is, with no word of what befell it. */
export const SIZES_EN: readonly Turn[] = [
  {
    id: "has",
    meaning: "A body has, serves or runs so many.",
    lead: [
      new RegExp(
        `(?:\\b(?:has(?: had)?|have(?: had)?|serves|serving|employs|employed|employing|operates|operating|runs|running|lets|enrolls|enrols|educates|insures|boasts|owns|claims|covers|maintains|hosts)|\\w's|\\ws')(?: (?:just|only))?(?: (?:${ROUND}|an estimated|a total of))? $`,
        "iu",
      ),
    ],
    examples: ["The bank has about [2.6 million clients].", "It operates [182 hospitals].", "the firm's [140 staff]"],
    rejects: ["It wrote to [140 staff]."],
  },
  {
    id: "kind-of-body",
    meaning: "What kind of body it is goes in front.",
    lead: [
      anyOf(
        [
          // Firms.
          /company|firm|retailer|chain|provider|group|bank|organi[sz]ation|network|operator|maker|business|utility|insurer|lender|publisher|airline|carrier/u,
          // Schools, hospitals and what else serves people.
          /system|university|college|school|hospital|charity|church|union|nonprofit/u,
          // Offices.
          /agency|district|city|county|town/u,
        ],
        "iu",
        { before: /\b/u, after: /[ ,a-z-]{0,40} with $/u },
      ),
    ],
    examples: ["a retailer with [310 stores]"],
    rejects: ["a list with [310 names]"],
  },
  {
    id: "number-is",
    meaning: "It is called the number of its people.",
    lead: [
      new RegExp(
        `\\b(?:population|enrollment|enrolment|workforce|headcount|membership) (?:is|was|of|totals|numbers|stands at) (?:${ROUND} )?$`,
        "iu",
      ),
    ],
    examples: ["Norland's population is [1.37 million people]."],
    rejects: ["The loss is [300 people]."],
  },
  {
    id: "signed-up",
    meaning: "So many have signed up for it.",
    rest: /^ (?:are|is|was|were|have|had)(?: currently| already)? (?:registered|signed up|enrolled|subscribed|used|employed|installed|joined)\b/u,
    examples: ["[a million users] have signed up for it"],
    rejects: ["[a million users] were affected"],
  },
];

/** How it is told that a part of them was hit, which nobody counted. */
export const PARTS_HIT: readonly Turn[] = [
  {
    id: "part-of",
    meaning: "Some, or a share, of them.",
    lead: [
      anyOf(
        [
          // Some of them.
          /some|parts?|a few|many|a dozen|a handful|several/u,
          /a (?:small |large |certain )?(?:part|portion|fraction|share|number|percentage|minority|majority)/u,
          /an (?:unknown|unspecified|undisclosed) (?:part|portion|number|share)/u,
          // Most and none, a half or a third.
          /most|none|two[- ]thirds|one[- ]third|a third|half|a quarter|three[- ]quarters/u,
          /\d{1,2}(?:\.\d)? ?(?:%|per ?cent)/u,
        ],
        "iu",
        {
          before: /\b/u,
          after: / of (?:an? (?:estimated|total of) |the |its |our |their |about |some |all |those ){0,2}$/u,
        },
      ),
    ],
    examples: [
      "Some of an estimated [197,000 records]",
      "two thirds of the [6,000 members]",
      "12% of our [40,000 users]",
    ],
    rejects: ["the data of the [6,000 members]"],
  },
];

/** What a file or a paper is, between its noun and its verb: the list of pupils, the file itself. */
const WHICH = "(?: itself| (?:of|with|on|for|about|from) [^.;,]{3,40})?";

/** What holds data, and is no body, though it covers so many. */
export const HOLDS_DATA: readonly Turn[] = [
  {
    id: "covers",
    meaning: "A file or paper covers so many.",
    lead: [
      new RegExp(
        `\\b(?:lists?|files?|spreadsheets?|sheets?|tables?|documents?|registers?|directory|exports?|folders?|attachments?|e-?mails?|letters?|reports?|records?)${WHICH} cover(?:s|ed)? (?:${ROUND} )?$`,
        "iu",
      ),
    ],
    examples: ["The file on staff covers [18 people]."],
    rejects: ["The plan covers [18 people]."],
  },
];

/** What goes on in the same breath: 182 hospitals | and 2,300 sites. */
const NEXT = new RegExp(`^(?:,|,? and|,? with| across| in| serving)(?: ${ROUND})? $`, "iu");

/** Of so many figures in a row at most one says something that holds for all. */
const MOST_LINKED = 8;
/** How much in front of a figure and behind it is read. */
const LEAD = 90;
const REST = 60;

/** "The list has 203 names on it". */
const HAS_NAMES = new RegExp(
  `\\b(?:list|file|spreadsheet|sheet|table|document|register|directory|export|database|folder|attachment|it|which|that)${WHICH} (?:has|had|covers|covered|runs to) (?:${ROUND} )?$`,
  "iu",
);
/** "a phone list of the branch's 14 staff": whose data are in hand. */
const LIST_OF =
  /\b(?:lists?|names|data|details|records|files|addresses|numbers|information|photos|copies) (?:of|on|about|for) (?:the |our |its )?(?:[A-Za-z-]{2,16} ){0,2}[A-Za-z-]{2,16}['’]s? $/u;
const NAMES = /(?:names|entries|rows|records|people|lines|persons)$/u;

type Text = Pick<FiguredPassage, "text" | "figures">;

/** What stands in front of a figure of a sentence that begins at `start`. */
const leadOf = (at: Text, order: number, start: number): string => {
  const from = at.figures[order]?.span.start ?? 0;
  return at.text.slice(Math.max(start, from - LEAD), from);
};

/** Whether a part of those a figure counts was hit, as the words in front of it say. */
export const isPartHit = (at: Text, order: number, start: number): boolean =>
  isTold(PARTS_HIT, { lead: leadOf(at, order, start), rest: "" });

/** Whether an English figure tells how large a body is; "operates 182 hospitals and 2,300 sites": what goes on in the same breath says no more. */
export function describes(at: Text, order: number, start: number, others = MOST_LINKED): boolean {
  const figure = at.figures[order];
  if (figure === undefined || figure.core.start < start) return false;
  const lead = leadOf(at, order, start);
  const rest = at.text.slice(figure.core.end, figure.core.end + REST);
  if (HAS_NAMES.test(lead) && NAMES.test(at.text.slice(figure.numeral.end, figure.core.end))) return false;
  if (isTold(HOLDS_DATA, { lead, rest }) || LIST_OF.test(lead)) return false;
  if (isTold(SIZES_EN, { lead, rest }) || isTold(PARTS_HIT, { lead, rest })) return true;
  const previous = at.figures[order - 1];
  const linked =
    others > 0 && previous !== undefined && NEXT.test(at.text.slice(previous.core.end, figure.span.start).slice(0, 40));
  return linked && describes(at, order - 1, start, others - 1);
}
