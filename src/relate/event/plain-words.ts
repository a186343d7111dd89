/** Classes of words by which a dated English clause is told that no wording of the tables reads, each as a part of a pattern. */

/** Verbs in all the forms in which stories have them: "tell told" → tell|tells|telling|told. */
const verbs = (...stems: readonly string[]): string => `(?:${stems.join("|")})`;

/** Those who looked into it, and what they did. */
export const INQUIRY =
  "(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|reviews?|analys(?:is|es)|audit|examination|search|checks?|forensics?|forensic work|assessment|study|work|process|exercise|tracing)";
export const EXPERT =
  "(?:experts?|investigators?|specialists?|consultants?|auditors?|examiners?|analysts?|forensic (?:team|firm)|security firm|lawyers|advisers|advisors|agency|panel)";

/** What went wrong, as the subject of a sentence. */
export const TROUBLE =
  "(?:problems?|errors?|mistakes?|faults?|flaws?|bugs?|glitch(?:es)?|slips?|mix-?ups?|mishap|oversight|leaks?|loss|theft|breach(?:es)?|incident|intrusion|attacks?|break-?in|burglary|raid|discrepanc(?:y|ies)|irregularit(?:y|ies)|anomal(?:y|ies)|exposure|misuse|fraud|malware|virus|ransomware|outage|gap|hole)";

/** Outsiders who do harm. */
export const OUTSIDER =
  "(?:someone|somebody|(?:an?|the|some|unknown|two|three) (?:[a-z]{3,14} )?(?:attackers?|intruders?|hackers?|thie(?:f|ves)|burglars?|criminals?|gang|group|outsiders?|strangers?|fraudsters?|culprits?|offenders?|perpetrators?|third part(?:y|ies)|person|persons|caller|impostor)|(?:attackers?|intruders?|hackers?|thieves|burglars|criminals|fraudsters|scammers))";

/** Those who tell a body of what went wrong with it. */
export const TELLER =
  "(?:customers?|clients?|patients?|members?|users?|guests?|parents?|mothers?|fathers?|students?|pupils?|residents?|tenants?|neighbou?rs?|recipients?|readers?|visitors?|subscribers?|donors?|employees?|colleagues?|volunteers?|teachers?|nurses?|doctors?|researchers?|journalists?|reporters?|bloggers?|newspaper|vendors?|suppliers?|providers?|contractors?|processors?|partners?|banks?|insurers?|hosts?|police|fbi|passers?-?by|man|woman|couple|family|famil(?:y|ies)|caller|whistle-?blower|informant|tipster|stranger|security (?:firm|company|centre|center)|cert|competitor|landlord|applicants?|participants?|librarians?|cleaners?|caretakers?|guards?|technicians?|engineers?|administrators?|clerks?|accountants?|treasurer|secretary|receptionist|manager|staff|officers?|crew|shift|team|board|analysts?|monitoring|alarms?|software|systems?|filter|scanner|sensors?|watchdog|audit)";

/** Those whom a body tells because they are concerned. */
export const CONCERNED =
  "(?:(?:all|each|every|those|these|the|our|its|their|most|some|both) (?:[a-z\\d,]{1,12} ){0,3}(?:affected|concerned|involved|named|individuals|patients|customers|members|students|pupils|parents|guardians|clients|employees|workers|teachers|users|residents|tenants|people|persons|participants|applicants|candidates|donors|supporters|volunteers|subscribers|shareholders|alumni|families|households|guests|passengers|owners|borrowers|cardholders|policyholders|holders|beneficiaries|claimants|witnesses|relatives|learners|travell?ers|drivers|staff|subscribers|heirs|women|men|children|others|rest)|everyone|everybody|them all|anyone affected)";

/** How somebody is told. */
export const TOLD = verbs(
  "told",
  "tell(?:s|ing)?",
  "inform(?:s|ed|ing)?",
  "notif(?:y|ies|ied|ying)",
  "alert(?:s|ed|ing)?",
  "advis(?:e|es|ed|ing)",
  "warn(?:s|ed|ing)?",
  "brief(?:s|ed|ing)?",
  "contact(?:s|ed|ing)?",
  "call(?:s|ed|ing)?",
  "r[aiu]ng",
  "phon(?:e|es|ed|ing)",
  "telephon(?:e|es|ed|ing)",
  "e-?mail(?:s|ed|ing)?",
  "text(?:s|ed|ing)",
  "messag(?:ed|es|ing)",
  "wr(?:ote|ites?|itten|iting) to",
  "reach(?:es|ed|ing)?",
  "visit(?:s|ed|ing)?",
  "met",
  "sp[eo]ke(?:n)? (?:to|with)",
  "appriz?s?ed",
  "explained",
  "apologi[sz]ed to",
);

/** How what is written comes to somebody. */
export const SENT = verbs(
  "sen[dt]",
  "sending",
  "mail(?:s|ed|ing)?",
  "post(?:s|ed|ing)?",
  "issu(?:e|es|ed|ing)",
  "deliver(?:s|ed|ing)?",
  "hand(?:s|ed|ing)?",
  "distribut(?:ed|ing)",
  "circulat(?:ed|ing)",
  "g[ai]ve(?:s|n)?",
  "forward(?:s|ed|ing)?",
  "fil(?:es?|ed|ing)",
  "lodg(?:es?|ed|ing)",
  "submit(?:s|ted|ting)?",
  "ma[dk]e",
  "put",
  "went",
  "go(?:es|ing)?",
  "followed",
  "left",
);
export const LETTER =
  "(?:letters?|notices?|notifications?|e-?mails?|text messages|texts|sms|messages?|circulars?|leaflets?|bulletins?|apolog(?:y|ies)|explanations?|mailings?|phone calls|telephone calls|calls|note)";

/** How something is noticed, and how it shows. */
export const NOTICED = verbs(
  "notic(?:e|es|ed)",
  "spot(?:s|ted)?",
  "detect(?:s|ed)?",
  "discover(?:s|ed)?",
  "f(?:ou|i)nds?",
  "saw",
  "sees",
  "learn(?:s|ed|t)?",
  "hear[ds]?",
  "reali[sz](?:e|es|ed)",
  "recogni[sz](?:e|es|ed)",
  "identif(?:y|ies|ied)",
  "observ(?:e|es|ed)",
  "uncover(?:s|ed)?",
  "unearth(?:s|ed)?",
  "c(?:au|a)(?:ught|tches)",
  "flag(?:s|ged)?",
  "stumbled",
  "chanced",
  "came across",
  "came upon",
  "miss(?:es|ed)",
  "pick(?:s|ed) up",
  "puzzled",
  "suspicious",
  "complain(?:s|ed)?",
  "point(?:s|ed)? out",
  "quer(?:ies|ied)",
  "report(?:s|ed)?",
  "tipped",
);
export const SHOWED = verbs(
  "emerg(?:ed|es)",
  "surfac(?:ed|es)",
  "transpired",
  "came (?:out|up|to (?:light|our|the)|in)",
  "show(?:s|ed) up",
  "turn(?:s|ed) up",
  "was (?:brought|drawn|pointed|seen|noticed|spotted|picked up|caught|missed|reported|flagged|raised|detected|found|discovered)",
  "were (?:brought|drawn|pointed|seen|noticed|spotted|picked up|caught|missed|reported|flagged|raised|detected|found|discovered)",
  "became (?:known|apparent|clear|obvious|evident|visible)",
);

/** How a leak or an attack is stopped, and at what. */
export const STOPPED = verbs(
  "stop(?:s|ped)",
  "halt(?:s|ed)",
  "block(?:s|ed)",
  "disabl(?:es|ed)",
  "deactivat(?:es|ed)",
  "clos(?:es|ed)",
  "lock(?:s|ed)",
  "shut(?:s)?",
  "cut",
  "isolat(?:es|ed)",
  "disconnect(?:s|ed)",
  "unplug(?:s|ged)",
  "pull(?:s|ed)",
  "suspend(?:s|ed)",
  "revok(?:es|ed)",
  "cancel(?:s|led|ed)",
  "withdr(?:ew|awn|aws)",
  "remov(?:es|ed)",
  "delet(?:es|ed)",
  "wip(?:es|ed)",
  "eras(?:es|ed)",
  "destroy(?:s|ed)",
  "shred(?:s|ded)",
  "recall(?:s|ed)",
  "retriev(?:es|ed)",
  "collect(?:s|ed)",
  "t(?:ook|aken|akes) (?:[a-z]{2,12} ){0,4}(?:down|offline|off|away)",
  "reset(?:s)?",
  "chang(?:es|ed)",
  "rotat(?:es|ed)",
  "replac(?:es|ed)",
  "patch(?:es|ed)",
  "fix(?:es|ed)",
  "correct(?:s|ed)",
  "repair(?:s|ed)",
  "revers(?:es|ed)",
  "undid",
  "undone",
  "reverted",
  "secur(?:es|ed)",
  "contain(?:ed)",
  "quarantin(?:es|ed)",
  "clean(?:s|ed)",
  "plug(?:s|ged)",
  "seal(?:s|ed)",
  "evict(?:s|ed)",
  "expel(?:s|led)",
  "kick(?:s|ed)",
  "switch(?:es|ed) (?:[a-z]{2,12} ){0,4}off",
  "turn(?:s|ed) (?:[a-z]{2,12} ){0,4}off",
  "restrict(?:s|ed)",
  "hid(?:den)?",
  "froze(?:n)?",
);
export const THING =
  "(?:accounts?|access|mailbox(?:es)?|log-?ins?|passwords?|keys?|tokens?|credentials|servers?|systems?|networks?|connections?|computers?|machines?|laptops?|terminals?|sites?|websites?|pages?|portals?|apps?|forms?|links?|files?|folders?|documents?|lists?|spreadsheets?|records?|data|posts?|attachments?|messages?|e-?mails?|copies|copy|letters|envelopes|papers|box(?:es)?|leaks?|holes?|gaps?|flaws?|bugs?|errors?|settings?|permissions?|sharing|software|malware|code|scripts?|programs?|update|release|buckets?|database|annex|recording|video|photos?|sessions?|ports?|firewall|attack|intruders?|attackers?|hackers?|traffic|mailing|sending|shop|store|service|payments?|cards?|doors?|locks?|window)";

/** What works again, and how. */
export const SERVICE =
  "(?:services?|systems?|sites?|websites?|portals?|apps?|networks?|servers?|shops?|stores?|e-?mail|phones?|lines?|operations?|business|work|production|orders?|bookings?|catalogue|catalog|library|libraries|clinics?|branches|school|schools|classes|lessons|enrol?lment|registration|payments?|everything|platform|machines?|computers?|tills|checkout|deliveries|database|tickets?|tickets)";
export const RESTORED = verbs(
  "restor(?:es|ed)",
  "resum(?:es|ed)",
  "re-?open(?:s|ed)",
  "restart(?:s|ed)",
  "recover(?:s|ed)",
  "rebuilt",
  "return(?:s|ed)",
  "back",
  "again",
  "normal",
  "came (?:back|up)",
  "up and running",
);

/** How a thing that was lost comes back. */
export const CAME_BACK =
  "(?:turned up|hand(?:ed|s) (?:[a-z]{2,10} ){0,3}in|brought (?:[a-z]{2,10} ){0,3}(?:back|in)|(?:was|were|been) (?:[a-z]{2,12} ){0,1}(?:found|recovered|located|returned|retrieved|handed in|given back)|found its way back|came back|reappeared|got (?:it|them|the [a-z]{3,12}) back|returned (?:it|them|the [a-z]{3,12}))";
