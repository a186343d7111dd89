import { anyOf } from "../../../../text/any-of.ts";
import { AGAINST } from "./sign-against.ts";
import { DEEDS } from "./sign-deed.ts";
import { READERS } from "./sign-readers.ts";
import { INFORMED } from "./sign-told.ts";
import { POST, type Sign, VENDOR } from "./sign-type.ts";
import { USED } from "./sign-use.ts";

/** What says that who speaks, or whose the page is, is called by the name. */
const FOR: readonly Sign[] = [
  {
    id: "speaks",
    meaning: "The name stands for who speaks: (“we”), (the “Company”).",
    weight: 5,
    after: anyOf(
      [
        // "(we)", "(hereinafter 'us')".
        /we|us|our/u,
        // "(the 'University')", but no thing and nobody else.
        /the (?:["“'‘])?(?!Commission|Regulator|Platform|Software|Tool|Application|Incident|Event|[A-Z][A-Za-z ]{1,20}s["”'’])[A-Z]/u,
        // "('Alder' or 'we')".
        /[^()]{1,30}["”'’,]{1,3} (?:or |and )?["“'‘]?(?:we|us|our|the )\b/u,
      ],
      "iu",
      { before: /^,? ?\((?:hereinafter |hereafter |collectively,? |together,? )?["“'‘]?/u },
    ),
  },
  {
    id: "is-called-vendor",
    meaning: "The name stands for somebody who works for the one who speaks: (the “contractor”).",
    weight: -10,
    after: new RegExp(`^,? ?\\((?:hereinafter,? |hereafter,? |our |the )?["“'‘]?(?:our |the )?${VENDOR}\\b`, "iu"),
  },
  {
    id: "represented",
    meaning: "Lawyers write for it.",
    weight: 5,
    before: anyOf(
      [
        // "We represent".
        /(?:I|[Ww]e|[Ff]irm|LLP|P\.C\.|PLLC|LLC|counsel) (?:also )?represents?/u,
        // "I serve as counsel for", "acting on behalf of".
        /(?:serve|act|acting|serves|acts|are|is|am)(?: as)? (?:outside |legal |the )?(?:counsel|attorneys?|solicitors?|lawyers?) (?:for|to|of)/u,
        /(?:act|acting|acts|instructed) (?:for|by|on behalf of)|legal counsel (?:for|to)/u,
        /[Oo]ur client,?/u,
      ],
      "u",
      { before: /\b/u, after: / (?:the )?$/u },
    ),
  },
  {
    id: "on-behalf",
    meaning: "Somebody writes on its behalf.",
    weight: 2,
    before: /\bon behalf of(?: our client,?)? (?:the )?$/iu,
  },
  {
    id: "statement-of",
    meaning: "The statement is its own.",
    weight: 3,
    before:
      /\b(?:[Ss]tatement|[Mm]essage|[Ll]etter|[Uu]pdate|[Nn]otice|[Aa]nnouncement|[Rr]elease) (?:from|by|(?:issued|released) by) (?:the )?$/u,
  },
  {
    id: "headed",
    meaning: "Its head or an officer speaks.",
    weight: 2.5,
    onlyOfKinds: true,
    before: new RegExp(`\\b${POST},? (?:of |at |for )?(?:the )?$`, "u"),
  },
  {
    id: "is-headed",
    meaning: "Who writes heads it: as founder of …, CEO, ….",
    weight: 3,
    notOfKinds: true,
    ownOnly: true,
    before: anyOf([/(?:[Cc]o-?)?[Ff]ounder|CEO|[Oo]wner|President|[Cc]hief [Ee]xecutive/u], "u", {
      before: /(?:^|\b(?:[Aa]s|I am|I['’]m|here|the|our|and|&|,) )(?:[A-Z][\w'’-]{1,20} ){0,3}(?:here, |, )?(?:the )?/u,
      after: /(?: (?:and|&) (?:(?:[Cc]o-?)?[Ff]ounder|CEO))?(?:,| of| at) $/u,
    }),
  },
  {
    id: "names-itself",
    meaning: "Who speaks says who it is: we are …, our company, …, the undersigned ….",
    weight: 4,
    ownOnly: true,
    before: anyOf(
      [
        // "We at", "We are the".
        /(?:[Ww]e are|[Ww]e['’]re|[Ww]e,|[Ww]e(?: here)? at|\bus(?: all| here)? at) (?:the )?/u,
        anyOf(
          [
            // "Our firm,", "The controller is the".
            /company|organi[sz]ation|firm|school|practice|charity|club|association|business|undersigned|controller|data controller/u,
          ],
          "u",
          { before: /(?:[Oo]ur|[Tt]he) /u, after: /(?:,|:| is)? (?:the )?/u },
        ),
        /[Tt]he undersigned,? /u,
      ],
      "u",
      { before: /(?:^|[.!?:] |\b)/u, after: /$/u },
    ),
    after: /^(?:,| and\b| [a-z(]|$|\.)/u,
  },
  {
    id: "here-at",
    meaning: "Who speaks is there: at …, we.",
    weight: 3,
    before: /(?:^|[.!?] |\b[Hh]ere )[Aa]t (?:the )?$/u,
    after: /^,? (?:we|our|your|protecting|the (?:security|privacy|safety|confidentiality))\b/u,
  },
  {
    id: "written-for",
    meaning: "The letter is written on its behalf.",
    weight: 3,
    before:
      /\b(?:writ(?:e|ing)|reaching out|contacting you|sent|sending|provided|providing|letter|notice|notification)\b[^.;]{0,30} (?:on behalf of|by) (?:the )?$/u,
  },
  {
    id: "signs",
    meaning: "The letter is signed for it.",
    weight: 3,
    before: /^(?:For|For and on behalf of) (?:the )?$/u,
    after: /^[.,]?$/u,
  },
  {
    id: "shortened",
    meaning: "A short form of the name is introduced.",
    weight: 2.5,
    after: /^,? ?\((?:["“'‘][A-Z][\w&. -]{1,24}["”'’,.]{0,2}|[A-Z][\w&.-]{1,24})\)/u,
  },
  {
    id: "from",
    meaning: "It sends the mail, or what follows is quoted from it.",
    weight: 3.5,
    before: new RegExp(`^From:? ?["“]?(?:${POST},? (?:of |at )?(?:the )?)?$`, "u"),
  },
  {
    id: "copyright",
    meaning: "The page is its own.",
    weight: 3,
    before: /(?:©|\(c\)|&copy;|Copyright) ?(?:\d{4}(?:-\d{4})?)? ?$/iu,
  },
  {
    id: "registered",
    meaning: "Its number in a register stands behind it.",
    weight: 3,
    after: anyOf(
      [
        // Numbers and taxes.
        /\(?ABN|ACN|Registered|registered|VAT|Company (?:No|number)|is (?:a )?(?:company )?registered/u,
        anyOf(
          [
            // "Is a charity registered …".
            /charity|company|society|association|trust|body|co-operative|firm/u,
          ],
          "u",
          {
            before: /is an? (?:[a-z-]{3,14} ){0,2}/u,
            after:
              / (?:limited by guarantee )?(?:and |, )?(?:is )?(?:registered|incorporated|authori[sz]ed and regulated)/u,
          },
        ),
      ],
      "u",
      { before: /^[,.]? /u },
    ),
  },
  {
    id: "team",
    meaning: "Its team signs or speaks.",
    weight: 3,
    before: /\b(?:Your|The|the|entire|whole) $|^[–—-]? ?$/u,
    after: /^ (?:[Tt]eam|maintainers|developers|contributors|crew)\b/u,
  },
  {
    id: "desk",
    meaning: "One of its desks signs.",
    weight: 3,
    before: /^(?:[Tt]he |[Yy]our |[–—-] ?(?:[Tt]he )?)?$/u,
    after: anyOf([/Care|Services?|Support|Relations|Experience|Success|Team|Newsroom|Press Office/u], "u", {
      before:
        /^ (?:(?:Customer|Guest|Member|Client|User|Trust|Privacy|Security|Support|Executive|Leadership|Communications|IT) ){0,2}/u,
      after: /(?:$|[,.|])/u,
    }),
  },
  {
    id: "is-readers",
    meaning:
      "The readers are its customers, patients or members: you are receiving this because you are a customer of ….",
    weight: 3,
    ownOnly: true,
    before: anyOf(
      [
        // Whom it serves.
        /customers?|clients?|patients?|members?|subscribers?|users?|donors?|guests?|policyholders?|readers?|residents?|tenants?/u,
        // Who belongs to it.
        /students?|employees?|shareholders?|applicants?|alumn(?:us|i|a)/u,
      ],
      "u",
      { before: /\b(?:[Yy]ou|[Yy]our)\b[^.;]{0,80}\b/u, after: / (?:of|at|with|for) (?:the )?$/u },
    ),
  },
  {
    id: "account-with",
    meaning: "Readers have an account with it, or use it.",
    weight: 2.25,
    before: /\b(?:[Yy]our|an?|[Aa]s an?|some|all|affected|few|other|with) (?:the )?$/u,
    after:
      /^ (?:accounts?|membership|subscription|profile|wallet|loyalty|login|password|app|users?|customers?|subscribers?|members?|dashboard|guests?|players?)\b/u,
  },
  {
    id: "product",
    meaning: "What was hit is called by its name.",
    weight: 1.75,
    before: /\b(?:[Tt]he|[Oo]ur|via|[Ii]n|[Tt]o) (?:the )?$/u,
    after: anyOf(
      [
        // Sites.
        /dashboard|app|website|web site|portal|community|service|forum|mobile app|[Pp]latform/u,
        // Shops and lists.
        /registry|repository|store|shop|console|newsletter|mailing list|online shop|package registry|issue tracker/u,
      ],
      "u",
      { before: /^ /u, after: /\b/u },
    ),
  },
  {
    id: "channel",
    meaning: "The page is its status page, blog or newsroom.",
    weight: 2,
    after:
      /^ (?:(?:[a-z]{4,11} )?(?:blog|status page|newsroom)|(?:security|support|engineering|operations|trust|product|platform|infrastructure) team)\b/iu,
  },
  {
    id: "report-for",
    meaning: "The report or the status page is its own.",
    weight: 3,
    before: /\b(?:[Ss]tatus(?: page)?|[Ii]ncident [Rr]eport)(?: for|:) $/u,
  },
  {
    id: "belongs-to",
    meaning: "What was hit belongs to it.",
    weight: 2,
    before: anyOf(
      [
        /belong(?:s|ed|ing) to|clients,? including|supporter of/u,
        /(?:[Ee]-?commerce |[Oo]nline |[Ww]eb)?(?:site|store|shop|billing|payroll|mailbox|mailboxes) of/u,
      ],
      "u",
      { before: /\b/u, after: / (?:the )?$/u },
    ),
  },
  {
    id: "status-page",
    meaning: "The page is its status page.",
    weight: 2,
    before: /^$/u,
    after: /^ status$/iu,
  },
  {
    id: "told-of",
    meaning: "A section tells who it is: About …, Who is …?",
    weight: 3,
    ownOnly: true,
    before: /^(?:About|Who (?:is|are)) (?:the )?$/u,
    after: /^[?:]?$/u,
  },
  {
    id: "has-readers",
    meaning: "The notice goes to its customers, patients or staff (members may be those of a programme).",
    weight: 2,
    ownOnly: true,
    before: anyOf(
      [
        // Whom it serves.
        /customers|clients|patients|students|users|guests|policyholders|residents|tenants|applicants/u,
        // Who belongs to it.
        /employees|donors|supporters|shareholders|alumni|staff|families/u,
      ],
      "u",
      {
        before:
          /\b(?:[Nn]otice|[Ll]etter|[Mm]essage|[Ii]nformation|[Uu]pdate|[Aa]pology|[Nn]otification) (?:to|for) (?:(?:all|the|our|former|current|some|certain|and) ){0,3}/u,
        after: / (?:of|at) (?:the )?$/u,
      },
    ),
  },
  {
    id: "heads-title",
    meaning: "It stands in front of the title.",
    weight: 3,
    before: /^$/u,
    headOnly: true,
    after: /^(?: [-–—|] [A-Z]|: ["“'‘]?[A-Za-z])[^.]{12,120}$/u,
  },
];

export const SIGNS: readonly Sign[] = [...FOR, ...DEEDS, ...READERS, ...USED, ...AGAINST, ...INFORMED];
