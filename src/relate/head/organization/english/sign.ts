/** What stands before or behind a name and says whose it is: the victim's (positive weight) or somebody else's (negative). */
export type Sign = {
  readonly id: string;
  readonly meaning: string;
  readonly weight: number;
  /** Ends where the name begins. */
  readonly before?: RegExp;
  /** Begins where the name ends. */
  readonly after?: RegExp;
  readonly newsOnly?: true;
  /** It says nothing of a name that ends in what a body is: at Fernhill Hospital, by Fernhill Hospital. */
  readonly notOfKinds?: true;
  /** It says something only of a name that ends in what a body is. */
  readonly onlyOfKinds?: true;
};

const THINGS =
  "(?:web ?sites?|sites?|servers?|systems?|networks?|computers?|databases?|e-?mail|mailbox(?:es)?|customers?|patients?|clients?|members?|students?|employees?|staff|users?|accounts?|records?|offices?|stores?|shops?|apps?|platform|services?|passwords?|usernames?|profiles?|gift cards?|products?|commitment|investigation)";
const PLACE =
  "(?:,? (?:in|of) [A-Z][A-Za-z. ]{1,30}(?:, [A-Z][A-Za-z. ]{1,20}){0,2},?)?(?: and (?:the )?[A-Z][A-Za-z ]{2,40}?)?";
const VENDOR =
  "(?:vendors?|contractors?|subcontractors?|suppliers?|processors?|third[- ]part(?:y|ies)|service providers?|providers?|partners?|consultants?|insurers?|law firm|affiliates?)";

/** What may stand between "is" or "has" and the word that counts. */
const MANNER = "(?:(?:been|being|recently|also|now|a|the|very|deeply|sincerely|already) ){0,3}";
const FOUND =
  "(?:learned|learnt|discovered|become aware|made aware|experienced|suffered|writing|providing|notifying|sorry|letting|found|removed|dismissed|identified|detected|disclosed|committed|dedicated|confirmed|determined|mailed|victim|target|targeted|hacked|breached|attacked|(?:informed|alerted|notified|told|contacted) (?:by|of|that|about)|warning|sending|sent|hit)";
const TELLS =
  "(?:learned|learnt|discovered|became aware|announced|experienced|suffered|found|identified|detected|disclosed|revealed|admitted|regrets?|apologi[sz]es?|apologi[sz]ed|takes|values|confirmed|determined|mailed|warns|warned|reported that|(?:first )?told (?:members|customers))";

export const SIGNS: readonly Sign[] = [
  {
    id: "speaks",
    meaning: "The name stands for who speaks: (“we”), (the “Company”).",
    weight: 5,
    after:
      /^,? ?\((?:hereinafter |hereafter |collectively,? |together,? )?["“'‘]?(?:we|us|our|the (?:["“'‘])?(?!Commission|Regulator|Platform|Software|Tool|Application|Incident|Event|[A-Z][A-Za-z ]{1,20}s["”'’])[A-Z]|[^()]{1,30}["”'’,]{1,3} (?:or |and )?["“'‘]?(?:we|us|our|the )\b)/iu,
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
    before:
      /\b(?:(?:[Ww]e|[Ff]irm|LLP|P\.C\.|PLLC|LLC|counsel) (?:also )?represents?|(?:serve|act|acting|serves|acts) as (?:legal )?counsel (?:for|to)|legal counsel (?:for|to)|[Oo]ur client,?) (?:the )?$/u,
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
    before: /\b(?:[Ss]tatement|[Mm]essage|[Ll]etter|[Uu]pdate|[Nn]otice|[Aa]nnouncement) (?:from|by) (?:the )?$/u,
  },
  {
    id: "headed",
    meaning: "Its head or an officer speaks.",
    weight: 2.5,
    onlyOfKinds: true,
    before:
      /\b(?:Chief Executive(?: Officer)?|CEO|President|Vice[- ]Chancellor|Director|Chair(?:man|woman)?|Secretary|Officer|Dean|Principal|Superintendent|Registrar),? (?:of |at )?(?:the )?$/u,
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
    after: /^,? ?\(["“'‘]?[A-Z][\w&. -]{1,24}["”'’,.]{0,2}\)/u,
  },
  {
    id: "from",
    meaning: "It sends the mail, or what follows is quoted from it.",
    weight: 3.5,
    before: /^From:? ?["“]?$/u,
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
    after: /^[,.]? (?:\(?ABN|ACN|Registered|registered|VAT|Company (?:No|number)|is (?:a )?(?:company )?registered)/u,
  },
  { id: "team", meaning: "Its team signs.", weight: 3, before: /\b(?:Your|The|the) $/u, after: /^ [Tt]eam\b/u },
  {
    id: "channel",
    meaning: "The page is its status page, blog or newsroom.",
    weight: 2,
    after: /^ (?:blog|status|newsroom|security team|support team)\b/iu,
  },
  {
    id: "heads-title",
    meaning: "It stands in front of the title.",
    weight: 3,
    before: /^$/u,
    after: /^(?: [-–—|]|:) [A-Z][^.]{12,120}$/u,
  },
  {
    id: "finds",
    meaning: "It found out, tells or is sorry.",
    weight: 2.5,
    after: new RegExp(
      `^${PLACE} (?:(?:recently|also|first|deeply|sincerely|now|today) )?(?:(?:is|are|was|were|has|have|had) ${MANNER}${FOUND}|${TELLS})\\b`,
      "u",
    ),
  },
  {
    id: "said",
    meaning: "It said so.",
    weight: 1.75,
    after: new RegExp(
      `^${PLACE} (?:(?:on|has|have) )?(?:[A-Z][a-z]{2,8}day )?(?:said|says|told (?!us|the)|announced)\\b`,
      "u",
    ),
  },
  {
    id: "acts",
    meaning: "It does or is something.",
    weight: 0.75,
    after: new RegExp(
      `^${PLACE} (?:is|was|has|have|had|will|did|does|first|runs|began|promptly|immediately|recently|says|said|wants|would)\\b`,
      "u",
    ),
  },
  {
    id: "owns",
    meaning: "What was hit is its own.",
    weight: 2,
    after: new RegExp(
      `^(?:['’”]s?|['’]) (?:own |online |official |internal |computer |public |main |former |own public )?(?:[a-z-]{3,14} )?${THINGS}\\b`,
      "u",
    ),
  },
  {
    id: "went-wrong",
    meaning: "It did what the notice is about.",
    weight: 1.5,
    after: new RegExp(
      `^${PLACE} (?:has |had |have )?(?:mistakenly |accidentally |inadvertently |wrongly |unwittingly )?(?:notified|notifies|included|exposed|exposes|leaked|leaks|lost|loses|posted|published|sent|suspended|shut|blamed|failed|fell) (?!us\\b|our\\b|[A-Z])`,
      "u",
    ),
  },
  { id: "has", meaning: "Something else is its own.", weight: 0.5, after: /^['’”]s? [a-z]/u },
  {
    id: "modifies",
    meaning: "Its people and things are named by it.",
    weight: 1.25,
    after: new RegExp(`^ ${THINGS}\\b`, "iu"),
  },
  {
    id: "belongs",
    meaning: "People or things belong to it.",
    weight: 1.5,
    before: new RegExp(
      `\\b(?:${THINGS}|part|behalf|records?|members?|faculty member|residents|alumni|donors?|number|front door|spokes(?:man|woman|person)|officials?) (?:of|for|from|at|on|to) (?:the )?$`,
      "iu",
    ),
  },
  {
    id: "is-hit",
    meaning: "The attack was on it.",
    weight: 2,
    before:
      /\b(?:attack on|breach (?:at|of)|hack(?:ed|ing)? (?:into |of )?|[Bb]reak-in at|incident at|target(?:ed|ing)|occurred at|happened (?:at|to)|intrusion (?:at|into)|stolen from|hit) (?:the )?$/u,
  },
  {
    id: "is-at",
    meaning: "It happened there, or the speaker is there.",
    weight: 1.5,
    before: /(?:^|[.!?] |\b(?:here|care|treated|seen|account|studied|worked|enrolled) )[Aa]t (?:the )?$/u,
  },
  {
    id: "is-used",
    meaning: "Readers use it.",
    weight: 1,
    before: /\b(?:using|use|used|left|joined|into|behind|treated by|operated by|run by|choosing|with) (?:the )?$/u,
  },
  {
    id: "did",
    meaning: "It sent, lost or showed what it should not have.",
    weight: 2,
    before:
      /\b(?:sent|mailed|e-?mailed|lost|leaked|exposed|posted|disclosed|published|released|kept|held|collected)\b[^.]{0,60}\bby (?:the )?$/iu,
  },
  {
    id: "is-served",
    meaning: "Somebody works for it.",
    weight: 2.5,
    before: /\b(?:services?|software|support) (?:to|for) (?:the )?$/u,
  },
  {
    id: "is-named",
    meaning: "News say what it is.",
    weight: 2,
    newsOnly: true,
    before:
      /(?<!security |law |our |rival |another )\b(?:giant|broker|retailer|chain|agency|operator|maker|group|bank|insurer|company|hospital|university|school|college|airline|brand|publisher|carmaker|charity|council) $/u,
  },
  {
    id: "spokesman",
    meaning: "Somebody speaks for it.",
    weight: 2,
    after:
      /^,? (?:spokes(?:man|woman|person)|officials|representatives)\b|^ (?:chief (?:executive|[a-z]{3,12} officer)|boss(?:es)?)\b/u,
  },
  {
    id: "is-vendor",
    meaning: "It works for the one who gives notice.",
    weight: -5,
    before: new RegExp(`\\b${VENDOR}[,:]? (?:called |named |such as |is |was |known as )?(?:the )?$`, "u"),
  },
  {
    id: "is-described",
    meaning: "It is described to the reader as a stranger is.",
    weight: -4,
    after: new RegExp(
      `^,? (?:\\([^()]{1,30}\\),? )?(?:is |are |was )?(?:an?|one of|our|the|which|that|who)\\b[^.;]{0,70}\\b(?:${VENDOR}|software|host(?:s|ing)|provides?|delivers|handles|cloud[- ]computing)\\b`,
      "u",
    ),
  },
  {
    id: "told-us",
    meaning: "It told the one who gives notice.",
    weight: -4,
    after: /^,? (?:has |had )?(?:told|informed|notified|advised|contacted|alerted) (?:us|our|[A-Z])/u,
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
    id: "is-told",
    meaning: "It was told, as authorities are.",
    weight: -3,
    before:
      /\b(?:reported (?:this |it |the (?:incident|matter|breach) )?to|filed with|notified|informed|complain to|complaint with|contact|call|cooperat\w{1,5} with|registered with|response to|handed to|given to) (?:the )?$/u,
    after: /^(?! (?:that|of|about)\b)/u,
  },
  {
    id: "is-ours",
    meaning: "It is a part or a programme of who speaks.",
    weight: -1.5,
    before: /\b(?:[Oo]ur|[Yy]our) $/u,
  },
  {
    id: "was-told",
    meaning: "It was told, as authorities are.",
    weight: -4,
    after:
      /^(?:,? \([^()]{1,20}\))?(?:,? (?:and|the|as well as) [^.;]{2,40})? (?:was|were|has been|have been) (?:also |duly |promptly )?(?:informed|notified|told|contacted|alerted)\b(?![^.;]{0,40}\b(?:by|that|about|of (?:an?|the|this|its))\b)/u,
  },
  {
    id: "investigates",
    meaning: "It looks into the matter, as authorities do.",
    weight: -5,
    after: /^[^.]{0,60}\b(?:is|are) (?:investigating|making enquiries|looking into)\b/u,
  },
  {
    id: "is-person",
    meaning: "It is a person, by the title in front.",
    weight: -8,
    notOfKinds: true,
    before:
      /\b(?:Mr|Mrs|Ms|Dr|Prof|Judge|Cllr|Sir|President|Director|Officer|CEO|CTO|CISO|Chair|Minister|Senator|[Rr]egistrar|[Vv]ice-chancellor|[Cc]hief executive|[Mm]anager|[Ss]ecretary|[Ss]uperintendent|[Cc]hairman|[Mm]ayor|[Pp]rofessor|[Pp]rincipal|[Dd]ean|[Ss]pokes(?:man|woman|person)|[Cc]hief (?:information|privacy|operating|financial|medical) officer|[Cc]ommissioner|[Ee]ditor|[Aa]nalyst|[Rr]esearcher|[Ll]awyer|[Aa]ttorney|[Oo]rganiser|[Cc]ouncillor|by|By|Photo by|Author|Sincerely|Regards)[.:,]? $/u,
  },
  {
    id: "has-post",
    meaning: "It is a person, by the post behind.",
    weight: -8,
    notOfKinds: true,
    after:
      /^, (?:the |our |its |a |an )?(?:[A-Za-z’' -]{0,30})?\b(?:CEO|CTO|CISO|[Cc]hief|[Pp]resident|[Dd]irector|[Oo]fficer|[Mm]anager|[Ll]ead|[Pp]rincipal|[Ee]ditor|reporter|analyst|researcher|[Cc]hair|attorney|who (?:wrote|added|lives)|of [A-Z][a-z]{1,24}, told)\b/u,
  },
  {
    id: "is-place",
    meaning: "It is where something is.",
    weight: -2,
    notOfKinds: true,
    before: /\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross|[Tt]hroughout) (?:the )?$/u,
  },
  { id: "is-law", meaning: "It is a law.", weight: -6, after: /^ (?:Act|Regulation|Law|Rule|Code)\b/u },
];
