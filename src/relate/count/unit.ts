import type { Thing } from "../../recognise/count/thing.ts";
import type { Unit } from "../../schema/vocabulary.ts";

const UNIT_OF: Readonly<Record<Thing, Unit>> = {
  person: "person",
  household: "household",
  organization: "organization",
  place: "site",
  email: "email",
  phishing: "email",
  letter: "document",
  document: "document",
  file: "file",
  media: "device",
  device: "device",
  server: "server",
  site: "site",
  system: "system",
  account: "account",
  bank_account: "account",
  email_address: "email_address",
  card: "card",
  record: "record",
  login: "login",
  access: "other",
  misuse: "case",
  report: "case",
  line: "line",
  point: "point",
  yen: "yen",
  usd: "usd",
  money: "other",
};

/** The record's unit for what is counted. */
export const unitOf = (thing: Thing): Unit => UNIT_OF[thing];
