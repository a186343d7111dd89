/** An English word in the place of others that say the same wherever they stand in a notice, so that one rule reads all of them. */
type Plain = { readonly plain: string; readonly said: readonly string[] };

const PLAIN: readonly Plain[] = [
  { plain: "sent", said: ["transmitted", "dispatched", "despatched"] },
  { plain: "send", said: ["transmit", "dispatch", "despatch"] },
  { plain: "sending", said: ["transmitting", "dispatching", "despatching"] },
  { plain: "began", said: ["commenced"] },
  { plain: "begin", said: ["commence"] },
  { plain: "beginning", said: ["commencing"] },
  { plain: "lost", said: ["mislaid", "misplaced"] },
  { plain: "possible", said: ["conceivable"] },
  { plain: "possibly", said: ["conceivably"] },
  { plain: "not aware of", said: ["unaware of"] },
  { plain: "not aware that", said: ["unaware that"] },
  { plain: "determined that", said: ["ascertained that"] },
  { plain: "determine", said: ["ascertain"] },
  { plain: "password", said: ["passphrase", "pass phrase"] },
  { plain: "passwords", said: ["passphrases", "pass phrases"] },
  { plain: "website", said: ["web site"] },
  { plain: "websites", said: ["web sites"] },
];

const PLAINLY: ReadonlyMap<string, string> = new Map(
  PLAIN.flatMap(({ plain, said }) => said.map((words) => [words, plain] as const)),
);

/** What is said otherwise, as the source of a pattern (whose letters are of either size). */
export const SAID_OTHERWISE = `(?<![\\w-])(?:${[...PLAINLY.keys()].join("|")})(?![\\w-])`;
const SAID = new RegExp(SAID_OTHERWISE, "giu");

/** The plain word for another, if that is said otherwise. */
export const plainOf = (said: string): string | undefined => PLAINLY.get(said.toLowerCase());

/** A wording in plain words, as texts are when rules read them. */
export const inPlain = (wording: string): string => wording.replace(SAID, (said) => plainOf(said) ?? said);
