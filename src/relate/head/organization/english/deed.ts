/** What bodies do in the clauses of a notice, as it stands behind their name. */
type DeedRow = {
  readonly id: string;
  readonly meaning: string;
  /**
   * Behind is, was, has or had (`helped`), behind has or had alone, where was would make it what others did to it (`had`: traces were
   * found), by itself (`alone`), as the weaker sign of a body that only does something (`plain`), or does what only bodies do (`trade`).
   */
  readonly stands: "helped" | "had" | "alone" | "plain" | "trade";
  /** Phrases, parted by commas. */
  readonly phrases: string;
};

const ROWS: readonly DeedRow[] = [
  {
    id: "deed.has-found",
    meaning: "It has found out.",
    stands: "had",
    phrases:
      "learned, learnt, discovered, become aware, found, identified, detected, uncovered, confirmed, determined, established, concluded, completed, removed, dismissed, sent, mailed, disclosed",
  },
  {
    id: "deed.is-aware",
    meaning: "It knows.",
    stands: "helped",
    phrases: "made aware, aware",
  },
  {
    id: "deed.was-hit",
    meaning: "It was hit.",
    stands: "helped",
    phrases:
      "experienced, experiencing, suffered, victim, target, targeted, hacked, breached, attacked, hit, subject to, subject of, subjected, burgled, burglarized, broken into, facing, dealing, responding, investigating, recovering, continuing, working to, working with, working around, working hard, working closely, working through, taking steps, taking precautionary, reviewing, restoring",
  },
  {
    id: "deed.is-telling",
    meaning: "It is telling its readers.",
    stands: "helped",
    phrases:
      "writing, providing notice, providing this, providing, notifying, letting, informing, contacting, warning, alerting, advising, announcing, issuing, posting, publishing, sharing, reaching out, reporting, giving notice, sending, mailing, emailing, asking, offering, urging, encouraging, apologising, apologizing, making, sorry, obliged to, required to, committed, dedicated",
  },
  {
    id: "deed.was-told",
    meaning: "It was told.",
    stands: "helped",
    phrases:
      "informed by, informed of, informed that, informed about, alerted by, alerted of, alerted that, alerted to, alerted about, notified by, notified of, notified that, notified about, told by, told of, told that, told about, contacted by, contacted about, advised by, advised of, advised that",
  },
  {
    id: "deed.found",
    meaning: "It found out.",
    stands: "alone",
    phrases:
      "received, learned, learnt, discovered, discovers, became aware, became the, found, identified, detected, determined, concluded, confirmed, confirms, noticed, uncovered, completed its, completed a, completed the",
  },
  {
    id: "deed.suffered",
    meaning: "It was hit.",
    stands: "alone",
    phrases: "experienced, suffered, suffers, fell victim, leaks, exposes, loses, stopped using",
  },
  {
    id: "deed.tells",
    meaning: "It tells its readers, or says that it is sorry.",
    stands: "alone",
    phrases:
      "announced, announces, disclosed, reveals, revealed, admit, admits, admitted, regret, regrets, apologise, apologises, apologised, apologize, apologizes, apologized, takes, values, mailed, warns, warned, writes, wrote to, informs, advises, notifies, provides notice, provided notice, gives notice, issues this, issued a notice, wishes to, wants to, wants you, would like to, hereby, notes that, can confirm, can now confirm, is able to confirm, is issuing, reported that, reported in, reported on, reported last, told members, told customers, first told members, first told customers, deeply regrets, sincerely regrets, sincerely apologizes, sincerely apologises",
  },
  {
    id: "deed.plain",
    meaning: "It does something, or is something.",
    stands: "plain",
    phrases:
      "is, was, has, have, had, will, did, does, can, must, may have, first, began, promptly, immediately, recently, says, said, wants, would, strives, understands, recommends, encourages, also, shares, never",
  },
  {
    id: "deed.trade",
    meaning: "It does what bodies do and persons don't.",
    stands: "trade",
    phrases:
      "runs, maintains, operates, provides, collects, holds, uses, keeps, stores, serves, contracts, employs, partners, works with, relies on, manages, was founded, is a provider, is a company",
  },
];

/** The phrases of a kind as alternatives of a pattern, the longest first. */
const alternatives = (stands: DeedRow["stands"]): string =>
  ROWS.filter((row) => row.stands === stands)
    .flatMap(({ phrases }) => phrases.split(", "))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join("|");

/** What may stand between "is" or "has" and the word that counts. */
const MANNER =
  "(?:(?:been|being|recently|also|now|today|currently|a|the|very|deeply|truly|sincerely|already|still|since|just|not|no longer) ){0,3}";
const HELPED = `(?:is|are|was|were|has|have|had) ${MANNER}(?:${alternatives("helped")})`;
const HAD = `(?:has|have|had) (?:(?:recently|also|now|today|already|since|just|not|no longer) ){0,2}(?:${alternatives("had")})`;

/** Finds out, tells or is hit, behind the name and a blank. */
export const FINDS = `(?:(?:recently|also|first|deeply|sincerely|now|today|subsequently|later) )?(?:${HELPED}|${HAD}|${alternatives("alone")})`;
/** Does what only bodies do, behind the name and a blank. */
export const TRADES = `(?:${alternatives("trade")})`;
/** Does or is something, behind the name and a blank. */
export const ACTS = `(?:${alternatives("plain")})`;
