import { anyOf } from "../../../text/any-of.ts";
import type { Turn } from "../../context/turn.ts";

/** How people are said to get in touch with a body. */
const IN_TOUCH =
  "(?:rang|rung|phoned|telephoned|come forward|came forward|got in touch|complained|e-?mailed us|alerted us|told us (?:about|that|of)|(?:written|wrote) (?:in|to))";

/** What people did after the incident, told right behind a figure (without auxiliary verbs) that is the subject of its clause. */
export const DID: readonly Turn[] = [
  {
    id: "got-in-touch",
    meaning: "They called, wrote or came.",
    rest: new RegExp(
      `^ (?:${IN_TOUCH}|called(?! (?:for|by|off|upon))|contacted|asked|been in touch|in touch|in contact|raised|objected|expressed|thanked)\\b`,
      "u",
    ),
    examples: ["[300 of our customers] rang us", "[12] asked for a new card", "[40 parents] told us about it"],
    rejects: ["[300 customers] called upon by the bank", "[63 savers] told in error"],
  },
  {
    id: "took-up",
    meaning: "They took up an offer, or took part in something.",
    rest: /^ (?:enrolled|signed up|taken up|took up|accepted|applied|requested|attended|visited|joined|registered for|taken part)\b/u,
    examples: ["[300 people] signed up for it", "[40 parents] attended"],
    rejects: ["[300 people] registered at the surgery"],
  },
  {
    id: "did-as-advised",
    meaning: "They did what they were asked to do.",
    rest: /^ (?:done so|set (?:a new|new|another)|changed (?:it|them|their)|reset (?:it|their)|chosen (?:a )?new)\b/u,
    examples: ["[three residents] done so", "[2,000 users] changed their passwords"],
    rejects: ["[2,000 passwords] changed hands"],
  },
];

/** "the 2,150 people who told us about a leak": those who asked for a service are no such, it is their data that were lost. */
export const WHO_DID: readonly Turn[] = [
  {
    id: "who-got-in-touch",
    meaning: "They are told by their having called or written.",
    rest: anyOf(
      [
        /rang|rung|phoned|telephoned|called|contacted (?:us|the)|(?:written|wrote) to us|come forward|came forward|got in touch/u,
        /complained|told us|e-?mailed us|alerted us/u,
      ],
      "u",
      { before: /^ /u, after: /\b/u },
    ),
    examples: ["the [2,150 people] told us about a leak"],
    rejects: ["the [2,150 people] contacted by phone", "the [2,150 people] asked for a loan"],
  },
];

/** What was done to people, or they did, that says nothing of their data, around a figure (without the words that round it). */
export const WERE_SERVED: readonly Turn[] = [
  {
    id: "thanked",
    meaning: "They are thanked or heard from.",
    lead: [
      /\b(?:[Tt]hanks to|[Tt]hank|[Gg]rateful to|calls from|questions from|complaints from|(?:letters|e-?mails|messages) from|heard from|hear from) $/u,
    ],
    examples: ["We thank [three residents]", "after complaints from [12 parents]"],
    rejects: ["We told [three residents]"],
  },
  {
    id: "made-good",
    meaning: "Something was given back to them.",
    lead: [
      /\b(?:given back|returned|refunded|reimbursed|credited|restored|repaid|compensation|vouchers?|refunds?)\b[^.;]{0,30} to $/iu,
    ],
    examples: ["Points have been given back to [289 members]."],
    rejects: ["Letters were sent to [289 members]."],
  },
  {
    id: "moved",
    meaning: "They were taken elsewhere, themselves.",
    rest: /^ (?:were|have been|had been) (?:transferred|moved|referred|redirected|diverted|relocated|evacuated) to (?:other|another|nearby|different|neighbou?ring|a new)\b/u,
    examples: ["The remaining [4,300 patients] were transferred to other practices."],
    rejects: ["[4,300 records] were transferred to a stranger."],
  },
  {
    id: "outage",
    meaning: "A service failed for them.",
    lead: [
      anyOf(
        [/services?|telephones?|power|internet|websites?|calls|deliver(?:y|ies)|connections?|lines?|network/u],
        "iu",
        {
          before: /\b/u,
          after: /\b[^.;]{0,50}\b(?:interrupted|disrupted|unavailable|cut off|down|out|delayed|lost|suspended) for $/u,
        },
      ),
    ],
    examples: ["Telephone service was interrupted for [6,400 customers]."],
    rejects: ["Records were lost for [6,400 customers]."],
  },
];

/** Who works on it, told right behind a figure without auxiliary verbs. */
export const HIRED: readonly Turn[] = [
  {
    id: "added",
    meaning: "They were hired or sent there.",
    rest: /^ (?:added|hired|recruited|assigned|brought in|deployed|seconded|appointed|employed|engaged|working)\b/u,
    examples: ["[six staff] added"],
    rejects: ["[six staff] affected"],
  },
];

/** Who works on it, told around a figure. */
export const AT_WORK: readonly Turn[] = [
  {
    id: "answering",
    meaning: "They answer calls or work on it.",
    rest: /^ (?:are |is |were |have been )?(?:now )?(?:working (?:on|around)|answering|staffing|manning|on (?:duty|call|hand|the phones))\b/u,
    examples: ["[12 people] are answering the phones"],
    rejects: ["[12 people] are affected"],
  },
];

/** Whose body they are, in front of a figure. */
export const TEAMS: readonly Turn[] = [
  {
    id: "team-of",
    meaning: "They are the members of a team or a panel.",
    lead: [
      /\b(?:panel|team|committee|group|task force|crew|board|unit|squad|commission|jury|party|pair|working group) (?:[a-z]{3,12} )?of $/iu,
    ],
    examples: ["a panel of [three directors]", "a team of [12 engineers]"],
    rejects: ["a list of [12 engineers]"],
  },
  {
    id: "done-by",
    meaning: "They did or check something.",
    lead: [
      /\b(?:done|checked|reviewed|approved|certified|staffed|manned|overseen|seen|signed off|read|run) by (?:at least )?$/iu,
    ],
    examples: ["Each mailing is checked by [two people]."],
    rejects: ["It was lost by [two people]."],
  },
];

/** How large a body or its public is, in front of a figure. */
export const HEADCOUNTS: readonly Turn[] = [
  {
    id: "staff-of",
    meaning: "A noun for all its people, and how many they are.",
    lead: [
      anyOf(
        [
          // Who works there, or belongs to it.
          /staff|workforce|team|population|membership|congregation|student body|faculty|enrolment|enrollment|headcount/u,
          // Who reads it, buys from it or uses it.
          /fleet|readership|circulation|customer base|client base|user base/u,
        ],
        "u",
        { before: /\b/u, after: / of $/u },
      ),
    ],
    examples: ["a staff of [61]", "serves a population of [410,000]", "a fleet of [630 buses]"],
    rejects: ["the files of [61]", "a roster of [640 students]"],
  },
  {
    id: "attendance-was",
    meaning: "How many came, read or enrolled in all.",
    lead: [
      anyOf(
        [
          // Who comes.
          /[Rr]idership|[Aa]ttendance|[Tt]urnout|[Aa]dmissions|[Ff]ootfall|[Pp]assenger numbers/u,
          // Who reads it, or belongs to it.
          /[Cc]irculation|[Ee]nrol{1,2}ment|[Mm]embership|[Pp]opulation|[Rr]eadership/u,
        ],
        "u",
        {
          before: /\b/u,
          after: /(?: [a-z]{2,12}){0,3} (?:was|is|were|are|stood at|stands at|totall?ed|reached|came to|numbers) $/u,
        },
      ),
    ],
    examples: ["Ridership last year was [9,000 people]."],
    rejects: ["The loss last year was [9,000 people]."],
  },
];
