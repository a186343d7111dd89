import { anyOf } from "../../../../text/any-of.ts";
import { type Sign, VENDOR } from "./sign-type.ts";

/** What says that a name is somebody else's than the victim's: a vendor, an authority, a person, a place, a law. */
export const AGAINST: readonly Sign[] = [
  {
    id: "is-vendor",
    meaning: "It works for the one who gives notice.",
    weight: -5,
    before: new RegExp(`\\b${VENDOR}:? (?:called |named |such as |is |was |known as )?(?:the )?$`, "u"),
  },
  {
    id: "is-vendor-aside",
    meaning:
      "Set off by commas, it works for the one who gives notice; who goes on without one is the subject of the sentence.",
    weight: -5,
    before: new RegExp(`\\b${VENDOR}, (?:called |named |such as |known as )?(?:the )?$`, "u"),
    after: /^(?=[,.;:)]| ?\(|$| (?:and|or|to|who|which|that|for|in|of|on)\b)/u,
  },
  {
    id: "is-tool",
    meaning: "It is the name of a programme or of what holds the data.",
    weight: -2.5,
    before:
      /\b(?:on|in|into|to|using|use|via|through|from|by|our|called|named|as|a|an) (?:the |a |an |our |its )?["“‘'’]?$/u,
    after: /^["”’']{0,2} (?:database|software|CRM|tool|application|plug-?in|programme|module|framework)\b/u,
  },
  {
    id: "is-our-system",
    meaning: "It is a system that who gives notice uses.",
    weight: -4,
    ownOnly: true,
    after: /^, (?:our|the) [^,.;]{3,60}\b(?:[Ss]ystem|software|platform|vendor|provider|service)\b/u,
  },
  {
    id: "is-office",
    meaning: "It is what an office or a programme of a body is for.",
    weight: -8,
    before:
      /\b(?:office|department|division|programs?|programme|unit|bureau|section|branch|school|faculty) (?:for|of|called|named) (?:the )?$/u,
  },
  {
    id: "is-federal",
    meaning: "It is a department of the federal government.",
    weight: -6,
    before: /\b(?:U\.S\.?|US|United States|[Ff]ederal) $/u,
  },
  {
    id: "is-used-for",
    meaning: "The monitoring that is offered to readers is its.",
    weight: -4,
    before:
      /\b(?:through|from|offered by|provided by|services of|courtesy of|retained|engaged|hired|partnered with|enrol\w{0,3} (?:in|with)) (?:the )?$/u,
    after:
      /^[^.;]{0,60}\b(?:monitoring|identity|forensic|credit|call cent(?:er|re)|specialists?|investigat\w{1,6}|to help|to assist)\b/u,
  },
  {
    id: "is-described",
    meaning: "It is described to the reader as a stranger is.",
    weight: -4,
    ownOnly: true,
    after: new RegExp(
      `^,? (?:\\([^()]{1,30}\\),? )?(?:is |are |was )?(?:an?|one of|our|the|which|that|who)\\b[^.;]{0,70}\\b(?:${VENDOR}|software|host(?:s|ing)?|provides?|delivers|handles|cloud[- ]computing|(?:runs?|maintains?|manages?|operates?|processes|stores?|supports?|holds?) our)\\b`,
      "u",
    ),
  },
  {
    id: "is-label-value",
    meaning: "It is how a matter stands or is filed: Status: Resolved.",
    weight: -12,
    before: /^(?:Current )?(?:Status|Severity|Priority|Impact|Category|Type|Tags?|Filed under|Posted in|Topic): $/u,
  },
  {
    id: "is-dateline",
    meaning: "It is where the report was written: LAKE COUNTY — ….",
    weight: -8,
    newsOnly: true,
    before: /^$/u,
    after: /^(?:, [A-Z][A-Za-z.]{1,6})? ?(?:—|--|–|-) ?[A-Z“"][^\n]{95}/u,
  },
  {
    id: "is-attacker",
    meaning: "It is who attacked.",
    weight: -8,
    before: anyOf(
      [
        anyOf(
          [
            // "The ransomware group".
            /threat|hacker|hacking|ransomware|criminal|cybercrime|extortion/u,
          ],
          "u",
          {
            before: /\b/u,
            after: / (?:group|gang|actor|crew|collective|outfit)s?,? (?:called |named |known as )?(?:the )?$/u,
          },
        ),
        // "Claimed by".
        /\b(?:hackers|attackers|claimed by) (?:the )?$/u,
      ],
      "u",
    ),
  },
  {
    id: "is-finder",
    meaning: "It looked for what lies open, or speaks as one who knows the trade.",
    weight: -5,
    before: anyOf(
      [
        // Who looks.
        /researchers?|analysts?|experts?|investigators|consultants?|watchdog|tracker/u,
        /(?:cyber ?)?security (?:firm|company|vendor|group|team)|breach site|advocacy group|law firm/u,
      ],
      "u",
      { before: /\b/u, after: /,? (?:(?:at|from|with|of|called|named) )?(?:the )?$/u },
    ),
  },
  {
    id: "is-heard-of",
    meaning: "It happened to it as well, as one hears.",
    weight: -4,
    before:
      /\b(?:read|heard|saw|seen|know|remember) that (?:even )?(?:the )?$|\b(?:such as|like|as well as) (?:the )?$/u,
  },
  {
    id: "publishes",
    meaning: "It put out the page or the paper.",
    weight: -8,
    before:
      /\b(?:[Pp]ublished|[Pp]owered|[Hh]osted|[Dd]esigned|[Ss]ponsored) by (?:the )?$|\b(?:[Cc]redit|[Pp]hoto|[Ss]ource):? (?:the )?$/u,
  },
  {
    id: "according",
    meaning: "It is only a source.",
    weight: -1.5,
    before: /\b(?:According to|according to|reported by|information from) (?:the )?$/u,
  },
  {
    id: "is-rival",
    meaning: "It is somebody else in the same trade.",
    weight: -5,
    before: /\b(?:rival|competitor|another|similar|unrelated|affiliate|subsidiary),? (?:[a-z]{1,24},? )?$/u,
  },
  {
    id: "is-ours",
    meaning: "It is a part or a programme of who speaks.",
    weight: -1.5,
    before: /\b(?:[Oo]ur|[Yy]our) $/u,
    after: /^(?! (?:account|membership|subscription|profile|wallet|login|password|app)s?\b)/u,
  },
  {
    id: "runs-this",
    meaning: "It runs the house that the line above names: operated by … under license.",
    weight: -4,
    ownOnly: true,
    before: /^(?:\()?(?:[Oo]wned and )?(?:[Oo]perated|[Mm]anaged|[Oo]wned|[Rr]un) by (?:the )?$/u,
  },
  {
    id: "is-parent",
    meaning: "It owns the body that is told of.",
    weight: -3,
    before: anyOf(
      [
        // A part of it.
        /(?:subsidiary|division|branch|arm|brand|affiliate) of|whose (?:parent|owner)\b[^,.;]{0,40}|parent(?: company)?,?|(?:wholly )?owned by/u,
        // What it is registered with.
        /\b(?:registered(?: charity)?|licensed|regulated|accredited|supervised) (?:under|with|by)/u,
      ],
      "u",
      { before: /\b/u, after: / (?:the )?$/u },
    ),
  },
  {
    id: "investigates",
    meaning: "It looks into the matter, as authorities do.",
    weight: -5,
    after:
      /^[^.]{0,60}\b(?:(?:is|are) (?:investigating|making enquiries|looking into|leading)|led the (?:arrests?|investigation|inquiry))\b/u,
  },
  {
    id: "is-person",
    meaning: "It is a person, by the title in front.",
    weight: -8,
    notOfKinds: true,
    before: anyOf(
      [
        // Forms of address.
        /Mr|Mrs|Ms|Dr|Prof|Judge|Cllr|Sir/u,
        // Posts; but "Ann Alder, CEO, Fernhill" names the body last.
        /(?<![A-Z][\w'’-]{1,20}, (?:Group |Interim )?)(?:President|Director|Officer|CEO|CTO|CISO|Chair)|Minister|Senator/u,
        /[Rr]egistrar|[Vv]ice-chancellor|[Cc]hief executive|[Cc]hief (?:information|privacy|operating|financial|medical) officer|SVP|EVP|VP/u,
        /[Mm]anager|[Ss]ecretary|[Ss]uperintendent|[Cc]hairman|[Mm]ayor|[Pp]rofessor|[Pp]rincipal|[Dd]ean/u,
        /[Ss]pokes(?:man|woman|person)|[Cc]ommissioner|[Ee]ditor|[Oo]rganiser|[Cc]ouncillor/u,
        // Who writes and speaks of what others did.
        /[Aa]nalyst|[Rr]esearcher|[Ll]awyer|[Aa]ttorney|^[Bb]y|[Ww]ritten by|[Rr]eported by|[Pp]osted by|[Pp]hoto by|Author/u,
        // The end of a letter.
        /Sincerely|Regards/u,
      ],
      "u",
      { before: /\b/u, after: /[.:,]? $/u },
    ),
  },
  {
    id: "has-post",
    meaning: "It is a person, by the post behind.",
    weight: -8,
    notOfKinds: true,
    after: anyOf(
      [
        // Posts.
        /CEO|CTO|CISO|[Cc]hief|[Pp]resident|[Dd]irector|[Oo]fficer|[Mm]anager|[Ll]ead|[Pp]rincipal|[Cc]hair/u,
        // Who writes, looks into it or goes to law.
        /[Ee]ditor|reporter|analyst|researcher|attorney|who (?:wrote|added|lives)|of [A-Z][a-z]{1,24}, told/u,
      ],
      "u",
      { before: /^, (?:the |our |its |a |an )?(?:[A-Za-z’' -]{0,30})?\b/u, after: /\b/u },
    ),
  },
  {
    id: "is-place",
    meaning: "It is where something is.",
    weight: -2,
    notOfKinds: true,
    before: /\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross|[Tt]hroughout) (?:the )?$/u,
    after: /^(?! (?:dashboard|app|portal|registry|forum|website|account)s?\b)/u,
  },
  {
    id: "is-alias",
    meaning: "It is a name the body had before.",
    weight: -2,
    before: /\b(?:f\/k\/a|formerly(?: known as)?) $/u,
  },
  {
    id: "is-post",
    meaning: "It is what somebody is who writes: A Message from the Chancellor.",
    weight: -8,
    before: /\b(?:[Mm]essage|[Ll]etter|[Nn]ote|[Ss]tatement|[Uu]pdate|[Ww]ord)s? from (?:the|our|your) $/u,
    after: /^(?: and [A-Z][a-z]{2,14})?$/u,
  },
  { id: "is-law", meaning: "It is a law.", weight: -6, after: /^ (?:Act|Regulation|Law|Rule|Code)\b/u },
];
