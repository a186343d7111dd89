import { anyOf } from "../../../../text/any-of.ts";
import type { Void } from "../row.ts";

/** What can be sent, lost or broken into. */
const THING = [
  "data|files?|documents?|e-?mails?|lists?|information|messages?|spreadsheets?|pages?|records?|folders?|papers?",
  "letters?|copies|material|content|details|items?|bags?|drives?",
  "systems?|servers?|laptops?|devices?|accounts?|computers?|machines?",
].join("|");

/** What takes back an English statement that something was sent, handed over or put up: nothing went astray. */
export const SENT: readonly Void[] = [
  {
    id: "report-handed",
    meaning: "A report or a reply went to whom it was meant for.",
    roles: ["occurred"],
    words: /^(?:was|were|been) (?:handed|sent|mailed|posted|delivered|published|released|emailed|e-mailed)/iu,
    before: /\b(?:report|findings|results|apology|apologies|reply|replies|corrections?|reminders?|complaint) $/iu,
    examples: ["The findings [were sent] to the board."],
    rejects: ["The list [was sent] to a stranger."],
  },
  {
    id: "told-of-before",
    meaning: "It was told of before, and when that was.",
    roles: ["occurred"],
    after:
      /^,? (?:that |which )?(?:we|it|they) (?:first |already )?(?:told|wrote|informed|announced|reported|posted|disclosed|notified|described|mentioned)\b/iu,
    examples: ["the [break-in] we told you about on May 5", "the [leak], which it disclosed in June"],
    rejects: ["the [break-in] on May 5"],
  },
  {
    id: "in-announcing",
    meaning: "It was announced then.",
    roles: ["occurred"],
    before:
      /\b(?:announc(?:ing|ed)|announcement of|discussing|reporting on) (?:the |an? |its |this )?(?:[a-z-]{1,14} )?$/iu,
    words: /^[a-z-]{1,16}(?: [a-z]{1,16})?$/iu,
    examples: ["In announcing the [attack] on Monday, the city named nobody."],
    rejects: ["Staff fought the [attack] on Monday."],
  },
  {
    id: "statement-on",
    meaning: "A statement or news of it came out then.",
    roles: ["occurred"],
    before: anyOf([/statement|notice|report|update|briefing|letter|news|details|information/u], "iu", {
      before: /\b/u,
      after: /s? (?:on|about|of|regarding|concerning) (?:the |an? |its |this )?(?:[a-z-]{1,14} )?$/u,
    }),
    words: /^[a-z-]{1,16}(?: [a-z]{1,16})?$/iu,
    examples: ["a statement on the [attack] on Monday"],
    rejects: ["They learned of the [attack] on Monday."],
  },
  {
    id: "sent-us",
    meaning: "The body was sent something.",
    roles: ["occurred"],
    words: /^(?:sent|left|entered|opened|posted)$/iu,
    after: /^ (?:us|message from)\b/iu,
    examples: ["A client [sent] us a picture of it."],
    rejects: ["A clerk [sent] it to a stranger."],
  },
  {
    id: "line-begins",
    meaning: "It heads the line that tells when an article was put up.",
    roles: ["occurred"],
    words: /^(?:posted|published|uploaded)$/iu,
    before: /(?:^|[:\n]) ?$/u,
    examples: ["[Posted] on May 5", "News: [Published] May 5"],
    rejects: ["The list was [posted] on May 5."],
  },
  {
    id: "page-posted",
    meaning: "A notice was put up.",
    roles: ["occurred"],
    words: /^(?:published|posted)$/iu,
    before: /\b(?:page|notice|statement|update)(?: (?:was|is))? $/iu,
    examples: ["This notice was [published] on May 5."],
    rejects: ["The list was [published]."],
  },
  {
    id: "uploaded-data",
    meaning: "It tells of what kind a thing is.",
    roles: ["occurred"],
    words: anyOf(
      [
        /uploaded|downloaded|published|posted|sent|attached|shared|copied|forwarded/u,
        /exposed|leaked|stolen|lost|encrypted|infected|misdirected|compromised|hacked|accessed|misplaced/u,
      ],
      "iu",
      { before: /^/u, after: /$/u },
    ),
    before: /\b(?:the|this|these|those|its|their|our|all|any|his|her) (?:[a-z]{4,12}ly )?$/iu,
    after: new RegExp(`^ (?:${THING})\\b`, "iu"),
    examples: ["the [uploaded] data", "all the wrongly [sent] e-mails"],
    rejects: ["They [uploaded] data."],
  },
  {
    id: "being-sent",
    meaning: "It is still being sent.",
    roles: ["occurred"],
    words: /^(?:published|posted|sent|mailed)$/iu,
    before: /\b(?:is|are) (?:also |now )?being $/iu,
    examples: ["Letters are now being [mailed]."],
    rejects: ["The list was [mailed]."],
  },
  {
    id: "release-sent",
    meaning: "A press release was sent.",
    roles: ["occurred", "notified_individuals"],
    words: /^(?:sent|issued|mailed|posted)\b/iu,
    after: /^ (?:out )?(?:this|a|the) (?:news|press|media) (?:release|statement)/iu,
    examples: ["We [sent] out this news release."],
    rejects: ["We [sent] out the wrong file."],
  },
  {
    id: "team-sent",
    meaning: "People or a car were sent.",
    roles: ["occurred"],
    words: /^sent$/iu,
    after: /^ (?:an?|its|their|two|three) (?:van|team|officers?|engineers?|technicians?|couriers?|staff|car)\b/iu,
    examples: ["We [sent] a team to the site."],
    rejects: ["We [sent] a list to the wrong parents."],
  },
];
