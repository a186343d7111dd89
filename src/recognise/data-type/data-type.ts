import type { Table } from "../rule.ts";
import { CARDS } from "./card.ts";
import { CARE } from "./care.ts";
import { CONTACT } from "./contact.ts";
import { DEVICES } from "./device.ts";
import { IDENTITY } from "./identity.ts";
import { INSURANCE } from "./insurance.ts";
import { KIN } from "./kin.ts";
import { MESSAGES } from "./messages.ts";
import { MONEY } from "./money.ts";
import { NUMBERS } from "./numbers.ts";
import { SCHOOL } from "./school.ts";
import { SUNDRY } from "./sundry.ts";
import { WHOLE } from "./whole.ts";
import { WORK } from "./work.ts";

/**
 * How notices name kinds of data. A code is one of the contract's data types, several joined by `+` where one noun names several
 * kinds, `account_number` where the rest of the notice tells the kind, or `none` for words that only look like data.
 * Rows whose id ends in `-in-a-list` hold words too ordinary to mean data outside a list of data.
 */
export const DATA_TYPE_TABLE: Table = {
  name: "data-type",
  overlap: "longest",
  rows: [
    ...IDENTITY,
    ...KIN,
    ...CONTACT,
    ...DEVICES,
    ...WORK,
    ...SCHOOL,
    ...NUMBERS,
    ...CARDS,
    ...MONEY,
    ...CARE,
    ...INSURANCE,
    ...MESSAGES,
    ...WHOLE,
    ...SUNDRY,
  ],
};
