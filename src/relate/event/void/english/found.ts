import { anyOf } from "../../../../text/any-of.ts";
import { FINDINGS, type Void } from "../row.ts";

/** What takes back an English statement that something was found, confirmed or looked into: it is not what came to light. */
export const FOUND: readonly Void[] = [
  {
    id: "found-nothing",
    meaning: "Nothing came to light.",
    roles: FINDINGS,
    after: /^ (?:nothing|no (?!longer)|none\b|neither\b)/iu,
    examples: ["The check on May 5 [found] nothing.", "Experts [found] no sign of it."],
    rejects: ["We [noticed] no longer being able to log in."],
  },
  {
    id: "found-untouched",
    meaning: "Somebody found that nothing had been done.",
    roles: ["discovered"],
    words: /^found$/iu,
    after: /^ that [^.;,]{0,40}\b(?:had|has|have) (?:not|never)\b/iu,
    examples: ["The technician [found] that the files had not been opened."],
    rejects: ["The technician [found] that the files had been opened."],
  },
  {
    id: "cause-identified",
    meaning: "The cause was identified.",
    roles: ["discovered"],
    words: /^(?:was |has been )?identified$/iu,
    before: /\bcause (?:was |has been |is )?$/iu,
    examples: ["The root cause was [identified] on May 9.", "The cause [has been identified]."],
    rejects: ["The intrusion was [identified] on May 5."],
  },
  {
    id: "picked-up",
    meaning: "Things were fetched.",
    roles: ["discovered"],
    words: /^picked up\b/iu,
    after:
      /^ ?(?:[a-z]{2,12} )?(?:parcels?|packages?|box(?:es)?|bags?|tapes?|letters?|mail|papers|equipment|waste)\b/iu,
    examples: ["The courier [picked up] two boxes."],
    rejects: ["Our monitoring [picked up] odd traffic."],
  },
  {
    id: "saw-records",
    meaning: "Somebody saw what was none of theirs: that is the leak itself.",
    roles: ["discovered"],
    words: /^(?:saw|see|seeing)$/iu,
    after:
      /^ (?:the )?(?:trips|data|details|information|records|pages?|bills?|orders|names|accounts?|other|others|someone|somebody|another|each other|one another)\b/iu,
    examples: ["Users [saw] the trips of other people.", "They could [see] other names than their own."],
    rejects: ["We [saw] that the door was open."],
  },
  {
    id: "which-they-had",
    meaning: "It had been found before.",
    roles: ["discovered"],
    before: /\bwhich (?:they|it|he|she) had $/iu,
    examples: ["a gap which they had [discovered]"],
    rejects: ["They [discovered] a gap."],
  },
  {
    id: "report-of-theft",
    meaning: "A loss was reported; nobody had looked into it yet.",
    roles: ["investigation_completed"],
    words: /^received\b.{1,12}\b(?:report|findings)$/iu,
    after: anyOf(
      [
        // What happened.
        /stolen|missing|lost|theft|loss|break-?in|burglary|robbery|incident|breach|error|mistake|mishap/u,
        // What it happened to.
        /laptop|computer/u,
      ],
      "iu",
      { before: /^ (?:of|that|about) (?:(?:the|an?|our|its|this) )?(?:[a-z-]{1,14} ){0,2}/u, after: /\b/u },
    ),
    examples: ["Police [received a report] of a missing laptop."],
    rejects: ["We [received the report] of the experts."],
  },
  {
    id: "widely-recognised",
    meaning: "It praises somebody.",
    roles: ["discovered"],
    words: /^recogni[sz]ed$/iu,
    before: /\b(?:nationally|widely|well|globally|internationally)[ -]$/iu,
    examples: ["We called in a nationally [recognized] laboratory."],
    rejects: ["We [recognized] the error at once."],
  },
  {
    id: "later-found",
    meaning: "What was lost was found again.",
    roles: ["discovered"],
    words: /^found$/iu,
    before: /\b(?:later|subsequently) $/iu,
    examples: ["The bag was later [found]."],
    rejects: ["We [found] it."],
  },
  {
    id: "among-found",
    meaning: "It is one of what was found.",
    roles: ["discovered"],
    words: /^found$/iu,
    before: /\b(?:those|among them) $/iu,
    examples: ["Those [found] were deleted."],
    rejects: ["We [found] it."],
  },
  {
    id: "found-on",
    meaning: "It tells where things were.",
    roles: ["discovered"],
    words: /^(?:found|noticed|seen)$/iu,
    before: /\b(?:e-?mails|files|data|information|messages|records|documents|papers|items|traces|accounts|names) $/iu,
    after: /^ (?:on|in|at|among|inside) /iu,
    examples: ["the e-mails [found] on the computers"],
    rejects: ["We [found] it on May 5."],
  },
  {
    id: "came-on",
    meaning: "It tells when something came.",
    roles: ["discovered"],
    words: /^came on$/iu,
    after: /^ (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/iu,
    examples: ["The next mail [came on] May 6."],
    rejects: ["We [came on] a list."],
  },
  {
    id: "address-found",
    meaning: "Somebody's address was found out.",
    roles: ["discovered"],
    words: /^found$/iu,
    after:
      /^ (?:the )?(?:current|new|up-to-date|correct|valid)? ?(?:mailing |postal |e-?mail )?(?:address|contact details)/iu,
    examples: ["We [found] the current address of all."],
    rejects: ["We [found] the list."],
  },
  {
    id: "report-from-outside",
    meaning: "What came in is word of the incident.",
    roles: ["investigation_completed"],
    words: /^(?:the |a )?report (?:was )?received$/iu,
    after:
      /^ from (?!(?:the |our |an? )?(?:forensics?|external|independent|experts?|investigators?|specialists?|auditors?|consultants?)\b)/iu,
    examples: ["[Report received] from a customer."],
    rejects: ["[Report received] from the experts."],
  },
];
