/** What a figure counts, finer than the record's units: a unit alone does not say what a figure measures. */
export const THINGS = [
  "person",
  "household",
  "organization",
  "place",
  "email",
  "phishing",
  "letter",
  "document",
  "file",
  "media",
  "device",
  "server",
  "site",
  "system",
  "account",
  "bank_account",
  "email_address",
  "card",
  "record",
  "login",
  "access",
  "misuse",
  "report",
  "line",
  "point",
  "yen",
  "usd",
  "money",
] as const;
export type Thing = (typeof THINGS)[number];

const KNOWN: ReadonlySet<string> = new Set(THINGS);

/** The code of a row of the subject table is a thing. */
export const isThing = (code: string): code is Thing => KNOWN.has(code);
