import { AUTHORITIES, POLICE } from "../../recognise/event/body-name.ts";
import type { EventRole } from "../../schema/vocabulary.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import { partition } from "../../text/search.ts";
import type { Anchor } from "./anchor.ts";
import { type Claim, claimOf } from "./claim.ts";
import { clausesOf } from "./english-clause.ts";
import { contentIn, isDone } from "./plain-content.ts";
import {
  CAME_BACK,
  CONCERNED,
  EXPERT,
  INQUIRY,
  LETTER,
  NOTICED,
  OUTSIDER,
  RESTORED,
  SENT,
  SERVICE,
  SHOWED,
  STOPPED,
  TELLER,
  THING,
  TOLD,
  TROUBLE,
} from "./plain-words.ts";
import type { Dated } from "./row.ts";

/** What a clause tells by who does what to whom, each in classes of words. The first row that fits says the role. */
type Plain = {
  readonly role: EventRole;
  readonly rule: string;
  readonly pattern: RegExp;
  /** In small letters, names of which each match holds one: patterns of them are long, and most clauses hold none. */
  readonly names?: readonly string[];
};

const row = (role: EventRole, rule: string, ...parts: readonly string[]): Plain => ({
  role,
  rule: `event.${rule}`,
  pattern: new RegExp(`\\b(?:${parts.join("|")})\\b`, "iu"),
});

const US =
  "(?:us|our (?:[a-z-]{2,14} ){0,2}[a-z-]{2,14}|the (?:office|company|school|council|clinic|hospital|firm|team))";
const BE = "(?:was|were|has been|have been|had been|is|are|been)";
const bodies = (names: string): string => `(?:${names.replaceAll(",", "|").replaceAll(".", "\\.")})`;
const GIVEN = `(?:${TOLD}|${SENT}|reported|report|referred|passed|turned|disclosed|complaint|notification|knows?|aware|got|received|has had|have had|involved)`;
/** What is given to one of the bodies, or what one of them is given. */
const given = (role: EventRole, rule: string, names: string): Plain => ({
  ...row(role, rule, `${GIVEN}\\b[^.;]{0,48}\\b${bodies(names)}`, `${bodies(names)}\\b[^.;]{0,32}\\b${GIVEN}`),
  names: names.toLowerCase().split(","),
});

const ROWS: readonly Plain[] = [
  row(
    "published_earlier",
    "published-earlier",
    "(?:we|it|company|university|hospital|council|school|trust|firm|charity) (?:first )?(?:went|had gone) public",
  ),
  given("reported_police", "reported-police", POLICE),
  given("reported_authority", "reported-authority", AUTHORITIES),
  row(
    "notified_individuals",
    "notified",
    `${LETTER}\\b[^.;]{0,24}\\b(?:${BE} )?${SENT}\\b[^.;]{0,24}\\bto ${CONCERNED}`,
    `(?:we|it|they|company|university|hospital|school|council)\\b[^.;]{0,16}\\b${TOLD} ${CONCERNED}`,
    `${CONCERNED}\\b[^.;]{0,24}\\b(?:${BE}|will be) (?:[a-z]{2,12} )?${TOLD}`,
    `${CONCERNED}\\b[^.;]{0,16}\\b(?:got|received|had|heard)\\b[^.;]{0,16}\\b(?:${LETTER}|from us)`,
    `${CONCERNED}\\b[^.;]{0,12}\\b(?:heard|learn(?:ed|t)) (?:of|about) (?:it|this)`,
  ),
  row(
    "investigation_completed",
    "investigation-completed",
    `${INQUIRY}\\b[^.;]{0,24}\\b(?:ended|finished|closed|concluded|completed|complete|was over|was done|wrapped up|came to an end)`,
    `(?:finished|completed|concluded|wrapped up|closed) (?:the|our|their|its|this|that|his|her) (?:[a-z-]{2,14} ){0,2}${INQUIRY}`,
  ),
  row(
    "confirmed",
    "confirmed",
    `(?:${INQUIRY}|${EXPERT}|logs)\\b[^.;]{0,24}\\b(?:show(?:s|ed)|found|reveal(?:s|ed)|prove[sd]?|confirm(?:s|ed)|establish(?:es|ed)|determin(?:es|ed)|conclud(?:es|ed)|said|told us|reported)\\b`,
  ),
  row("recovered", "item-found", CAME_BACK),
  row(
    "recovered",
    "recovered",
    `${SERVICE}\\b[^.;]{0,28}\\b${RESTORED}`,
    `${RESTORED} (?:the |our |its |all |normal ){0,2}${SERVICE}`,
  ),
  row(
    "contained",
    "contained",
    `(?<!\\b(?:to|about|of|for|with|from|against) )${STOPPED} (?:down |off |up |back )?(?:(?:the|our|its|all|his|her|their|this|that|these|those|every|both|it|them|access) ){0,2}(?:[a-z-]{3,14} ){0,2}${THING}`,
    `${THING}\\b[^.;]{0,20}\\b(?:${BE} )(?:[a-z]{2,12}ly )?${STOPPED}`,
  ),
  row(
    "discovered",
    "discovered",
    `${TELLER}\\b[^.;]{0,28}\\b(?:${TOLD}|sent|gave|handed|forwarded|showed|got in touch with) ${US}`,
    `(?:${TELLER}|we|he|she|they|it|nobody|company|university|hospital|council|school)\\b(?: [a-z]{2,12}){0,2} ${NOTICED}`,
    `${TROUBLE}\\b[^.;]{0,16}\\b${SHOWED}`,
  ),
  row(
    "occurred",
    "deed",
    `${OUTSIDER}\\b[^.;]{0,16}\\b(?:[a-z]{3,14}ed|broke|stole|got|took|gained|made|found|began|put|ran|cut|sent|used|left|went|came)`,
    `${TROUBLE}\\b[^.;]{0,16}\\b(?:struck|hit|began|started|occurred|happened|came about|broke out|took place|set in|was made|crept in|arose)`,
  ),
];

/** Sentences of what was not, may be, or has nothing to do with the incident. */
const OTHERWISE = anyOf(
  [
    // Not so, or perhaps.
    /not|never|no|nobody|none|if|unless|may|might|can|could|would|should|must|until/u,
    // Contracts and laws.
    /contract|agreement|policy|law|act|regulation|court|lawsuit|arrested|sentenced/u,
    // What a firm does on other days.
    /founded|acquired|hired|employed|elected|scheduled|meeting|training|plan(?:s|ned)|expected|deadline/u,
    // What people do with a firm.
    /patients? seen|customers? who|registered|purchased|ordered|enrolled|attended/u,
    // What somebody says.
    /said|says|according/u,
  ],
  "iu",
  WORDS,
);

/** Claims about the days of which the tables read nothing that holds; what they read and took back is not told by a day's plain words either. */
export function plainClaims(
  passages: readonly Dated[],
  read: readonly Claim[],
  settled: readonly Claim[],
): readonly Claim[] {
  const told = new Set<Anchor>(settled.map(({ anchor }) => anchor));
  const refused = new Map<Anchor, Set<EventRole>>();
  for (const { anchor, role, hit } of read) {
    if (told.has(anchor) || hit.table === "event-noun" || hit.rule.endsWith("-label")) continue;
    const roles = refused.get(anchor) ?? new Set<EventRole>();
    refused.set(anchor, roles.add(role));
  }
  return passages
    .flatMap((dated) => plainIn(dated, told))
    .filter(({ anchor, role }) => refused.get(anchor)?.has(role) !== true);
}

function plainIn({ passage, index, anchors, row: isRow }: Dated, told: ReadonlySet<Anchor>): readonly Claim[] {
  if (anchors.every((anchor) => told.has(anchor) || !isDay(anchor))) return [];
  const { text } = passage.normal;
  const clauses = clausesOf(text, passage.sentences);
  return anchors.flatMap((anchor, order) => {
    if (told.has(anchor) || !isDay(anchor)) return [];
    const clause = clauses[partition(clauses.length, (at) => (clauses[at]?.end ?? 0) <= anchor.start)];
    if (clause === undefined || anchor.end > clause.end) return [];
    const [last, next] = [anchors[order - 1], anchors[order + 1]];
    const isSecond = last !== undefined && last.end > clause.start;
    const isAlone = !isSecond && (next === undefined || next.start >= clause.end);
    const from = isSecond ? last.end : clause.start;
    const before = text.slice(from, anchor.start);
    // Behind a date may stand what another tells the day of.
    const behind = isAlone ? text.slice(anchor.end, clause.end) : "";
    if (clause.end - clause.start > LONGEST || OTHERWISE.test(`${before} ${behind}`)) return [];
    const at = behind.length > before.length ? anchor.end : from;
    const said = at === anchor.end ? behind : before;
    const content = at === anchor.end ? null : contentIn(before);
    const found = readPlain(said.slice(content?.start ?? 0), content?.start) ?? content;
    if (found === null && !isDone(text.slice(clause.start, clause.end), said)) return [];
    const { role, rule, start, end } = found ?? { role: "occurred", rule: "event.deed", start: 0, end: said.length };
    const hit = { table: "event", code: role, rule, start: at + start, end: at + end } as const;
    const claim = claimOf({ role, hit, implied: false }, index, clause.sentence, anchor, false, isRow);
    return [found === null ? { ...claim, presumed: true } : claim];
  });
}

const BY_OUTSIDER = new RegExp(`\\b${OUTSIDER}\\b`, "iu");

/** What the first row that fits reads in what is said. */
function readPlain(
  said: string,
  from = 0,
): (Pick<Plain, "role" | "rule"> & { readonly start: number; readonly end: number }) | null {
  const small = said.toLowerCase();
  for (const { role, rule, pattern, names } of ROWS) {
    if (names?.some((name) => small.includes(name)) === false) continue;
    const match = pattern.exec(said);
    // "the intruders deleted files": what they did, and no answer to it.
    if (match !== null && !(role === "contained" && BY_OUTSIDER.test(said)))
      return { role, rule, start: from + match.index, end: from + match.index + match[0].length };
  }
  return null;
}

const isDay = ({ kind, date }: Anchor): boolean =>
  kind === "day" && date !== null && (date.day !== undefined || date.relative !== undefined || date.hour !== undefined);

/** A longer clause says more than can be told by its words alone. */
const LONGEST = 220;
