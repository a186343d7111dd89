import { anyOf } from "../../../../text/any-of.ts";
import { matchesOf } from "../../../../text/matches.ts";
import { endsInKind, hasForm, isGeneric, isKind, isOfTopics } from "./kind.ts";

/** A part of a body behind its name: Kanazawa University | School of Medicine. */
const PART = anyOf(
  [
    /(?:Graduate |Medical )?School|Department|Faculty|Office|Division|Library|Center|Centre/u,
    /Students?|President|Website/u,
  ],
  "u",
  { before: /(?<= (?:University|College|Hospital|Institute|Council) )/u, after: /\b/u },
);

/** Something of a body's in front of its name: President of Kanazawa University. */
const OF_BODY = anyOf(
  [
    // Pages and machines.
    /Website|Homepage|Server/u,
    // Who leads it.
    /President|Board of (?:Directors|Trustees|Governors|Regents)|Director|Officer|Head|Chair|Mayor|Secretary/u,
    /Dean|Treasurer|Registrar|Principal|Superintendent|Bursar|Governors?/u,
    // Who belongs to it, or deals with it.
    /Faculty(?= of (?:the )?(?:University|[A-Z][a-z]{2,20} (?:University|College|Institute)))/u,
    /Members?|Students?|Staff|Patients?|Customers?|Clients?|Friends/u,
    // Its lawyers and owners.
    /(?:General |Associate General |Legal )?Counsel|Attorney|Partner|Owner|Founder/u,
  ],
  "iu",
  { before: /^(?:[\w-]{1,20} ){0,3}/u, after: / of (?:the )?(?=[A-Z])/u },
);

/** A desk of a body, in front of its name: the Customer Team | of Alder Inns. */
const DESK_AHEAD = anyOf(
  [
    /\b(?:Team|Desk)$/u,
    anyOf(
      [/Customer|Guest|Member|Client|User|Patient|Donor|Supporter|Press|Media|Public|Human|General|Executive/u],
      "u",
      {
        before: /^(?:The )?/u,
        after: /(?: [A-Z][\w&'’-]{2,16})? (?:Services?|Care|Support|Relations|Resources|Office)$/u,
      },
    ),
  ],
  "u",
);
/** An office of a body whose name says what it is: Office of the Registrar | of Alder University, Licensing Unit | at Alder Council. */
const OFFICE_AHEAD = anyOf(
  [
    // "Office of …".
    /^(?:The )?(?:Office|Department|Division|School|Faculty|Bureau|Section) (?:of|for) /u,
    // "Research Management".
    /[a-z] (?:Office|Unit|Department|Division|Section|Management|Administration|Secretariat)$/u,
  ],
  "u",
);
/** Words for offices that stand alone in front of a body that is written out in words of its own. */
const BARE_OFFICE = /^(?:The )?(?:Department|Division|Office|Unit)$/u;
const WRITTEN_OUT =
  /^[A-Z][\w'’& -]{2,60} (?:Company|Corporation|Bank|Hospital|University|College|Council|Inc|LLC|Ltd)\b/u;

/** Somebody's post at a body: Senior Risk Officer for Alder Trust. */
const POST_AT = /^(?:[\w-]{1,20} ){0,3}(?:Officer|Director|Manager) (?:for|at) (?:the )?(?=[A-Z])/u;

/** Where a body is at home, what papers call it (Dirt Publisher | Codemasters), and how many are told of, in front of its name: Oregon-based Fernhill Hospital, Seven Fernhill Hospital staff. */
const AT_HOME = anyOf(
  [
    // "Leeds-based".
    /(?:[A-Z][\w.'’-]{1,20} ){0,2}[A-Z][\w.'’]{1,20}-(?:based|headquartered|area|owned|run|born) (?:[a-z]{3,14} ){0,2}/u,
    // "Two City of …".
    /(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?=(?:University|College|City|County|State) of |[A-Z][a-z]{1,24} (?:University|College|County))/u,
    // "Greek Retailer".
    /(?:[A-Z][\w'’-]{1,14} ){1,2}(?:Publisher|Retailer|Maker|Giant|Insurer|Broker|Carmaker|Start-?[Uu]p) /u,
  ],
  "u",
  { before: /^/u, after: /(?=[A-Z])/u },
);

/** For whom a desk is, and for what; more of it is said of patients and communities, but in names of bodies too. */
const PURPOSE = [
  /Customer|Guest|Member|Client|User|Passenger|Player|Consumer|Donor|Supporter/u,
  /Trust|Account|Privacy|Security|Support/u,
  /Management|Executive|Leadership|Communications|Compliance|Incident Response/u,
];

/** What desks do; but a "Health Team" is a body of its own. */
const SERVICE = anyOf(
  [
    /Care|Services?|Support|Relations|Experience|Success/u,
    /(?<!(?:Health|Medical|Dental|Care) )Team/u,
    /Newsroom|Press Office|Media Relations/u,
  ],
  "u",
);

/** A desk of a body behind its name, which signs for it: Alder Inns | Guest Care. */
const DESK = new RegExp(
  `(?<=[\\w.&'’-] )(?:(?:${anyOf([...PURPOSE, /Patient|Community|Trust and Safety/u], "u").source}) ?){0,2}(?:${SERVICE.source})$`,
  "u",
);

/** Desks are told from bodies (Health Services, Home Care) by the people or the thing they are for. */
const OF_DESK = anyOf(
  [/(?:Support|Team|Newsroom|Press Office|Media Relations)$/u, anyOf(PURPOSE, "u", { after: / /u })],
  "u",
  { before: /^/u },
);

/** A name that itself ends in 's (Delaney's learned, an incident at Delaney's), told from one that owns what follows. */
const OWN_DEED = anyOf(
  [
    // What it has, was and does.
    /has|had|is|was|will|would|did|does|takes|values|regrets|acted|suffered|experienced/u,
    // What it learned.
    /learned|discovered|became|received|identified|detected|found|confirmed/u,
    // What it says.
    /announced|said|says|reported|reports|notified|advised|advises|warned|apologi[sz]ed|told|urged|emphasi[sz]es/u,
    /Reports|Confirms|Warns|Says|Notifies|Announces|Admits/u,
  ],
  "u",
  { before: / (?:(?:recently|also) )?/u, after: /\b/u },
);
const OWN_MARK = new RegExp(`^(?<mark>['’]s)(?:$|(?=${OWN_DEED.source}))`, "u");

/** Legal forms of several words or small letters. */
const FOREIGN = anyOf(
  [
    // Polish, Czech, Slovak, Slovene.
    /sp\. ?z ?o\. ?o\.?|d\. ?o\. ?o\.?|s\. ?r\. ?[ol]\.?|a\. ?s\./u,
    // German, and the like.
    /e\. ?V\.?|GmbH & Co\. ?KG|AG & Co\. ?KG/u,
    // Of Africa and Asia, of Mexico, of Denmark.
    /\(Pty\) Ltd\.?|Sdn\.? Bhd\.?|S\.A\. de C\.V\.?|de C\.V\.?|A\/S/u,
  ],
  "u",
  { before: /^,? /u, after: /(?![\p{L}\p{N}])/u },
);

/** How much of a run stands in front of the name in it: Oregon-based | Fernhill Hospital, President of | Kanazawa University. */
export function lengthAhead(run: string): number {
  const home = AT_HOME.exec(run)?.[0].length ?? 0;
  const post = OF_BODY.exec(run.slice(home)) ?? POST_AT.exec(run.slice(home));
  if (post !== null) return home + post[0].length;
  return home + deskAhead(run.slice(home));
}

/** How much of a run is a desk or an office of the body that is named behind it. */
function deskAhead(run: string): number {
  for (const { 0: joint, index } of matchesOf(OF_BODY_BEHIND, run)) {
    const part = run.slice(0, index);
    const body = run.slice(index + joint.length);
    const isOffice = OFFICE_AHEAD.test(part)
      ? isKind(body) && !isGeneric(body) && !isOfTopics(body)
      : BARE_OFFICE.test(part) && WRITTEN_OUT.test(body);
    if (isOffice || DESK_AHEAD.test(part)) return index + joint.length;
  }
  return 0;
}
const OF_BODY_BEHIND = / (?:of|at) (?:the )?(?=[A-Z])/gu;

/** The pages of a body behind its name: Ledgerly | Help Center. */
const PAGES = / (?:Help Cent(?:er|re)|Knowledge Base|Newsroom|Media Cent(?:er|re)|Press Room)$/u;

/** Those who are greeted behind the name of their body: Lake Alder School District | Families. */
const GREETED =
  / (?:(?:and|&) )?(?:Families|Parents|Guardians|Students|Staff|Faculty|Employees|Patients|Customers|Members|Residents|Alumni|Friends)$/u;

/** A run without the part or the desk of the body that stands behind its name. */
export function withoutPart(run: string): string {
  const pages = PAGES.exec(run);
  if (pages !== null) return run.slice(0, pages.index);
  const greeted = GREETED.exec(run);
  if (greeted !== null && endsInKind(run.slice(0, greeted.index))) return withoutPart(run.slice(0, greeted.index));
  const part = PART.exec(run);
  const body = part === null ? run : run.slice(0, part.index - 1);
  const desk = DESK.exec(body);
  return desk !== null && OF_DESK.test(desk[0]) ? body.slice(0, desk.index - 1) : body;
}

/** City of Alder (Norland): where a body is, behind a name that says what it is; "(Holdings) Ltd" belongs to the name. */
export function withoutPlace(name: string): string {
  const place = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
  const body = name.slice(0, Math.max(0, place));
  return place > 0 && isKind(body) && !hasForm(name) ? body : name;
}

/** How long the legal form behind a name is that runs of capitals don't hold; 0 where there is none. */
export const formBehind = (behind: string): number => FOREIGN.exec(behind)?.[0].length ?? 0;

/** How long the 's behind a name is where it is the name's own, and not the mark of an owner; 0 otherwise. */
export const ownMarkBehind = (name: string, behind: string): number =>
  endsInKind(name) ? 0 : (OWN_MARK.exec(behind)?.groups?.mark?.length ?? 0);
