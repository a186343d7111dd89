import { anyOf } from "../../../text/any-of.ts";
import type { HeadNoun } from "./row.ts";

/** What the words of an English list item say of its kind, where no wording names it as a whole. */
export const ENGLISH_NOUNS: readonly HeadNoun[] = [
  {
    id: "head-noun.english-care",
    code: "health",
    pattern: anyOf(
      [
        // Illnesses.
        /diagnos|symptom|allerg|complication|illness|disease|pregnan|dependency/u,
        // What is done against them.
        /treatment|medicin|medicat|dosage|surger|referral|prescri|vaccin|immuni[sz]|therap/u,
        // How they are looked for.
        /x-?rays?|lab(?:oratory)? |blood|screening|radiolog|patholog|biops/u,
      ],
      "iu",
      { before: /\b/u },
    ),
    examples: ["dosages", "chemical dependency"],
    rejects: ["bookings"],
  },
  {
    id: "head-noun.english-calling",
    code: "occupation",
    pattern: /^(?:employment|job|trade|(?:type|kind|line) of (?:business|work|employment|job))$/iu,
    examples: ["type of business", "employment"],
    rejects: ["employment dates"],
  },
  {
    id: "head-noun.english-log-in",
    code: "user_id",
    pattern: /^(?:user |log-?in |mail |e-?mail )?accounts?(?: names?)?$/iu,
    examples: ["accounts", "login account"],
    rejects: ["account balances"],
  },
  {
    id: "head-noun.english-appraisal",
    code: "personnel_record",
    pattern: /\b(?:personnel|appraisals?|disciplinary|performance (?:review|evaluation)s?)\b/iu,
    examples: ["yearly appraisals"],
    rejects: ["performances"],
  },
  {
    id: "head-noun.english-plate",
    code: "vehicle",
    pattern: /\b(?:licen[cs]e plates?|number plates?|vehicles?|vin)\b/iu,
    examples: ["number plate"],
    rejects: ["name plate"],
  },
  {
    id: "head-noun.english-mark",
    code: "exam_results",
    pattern: /\b(?:grades?|scores?|marks|gpa|rankings?)$/iu,
    examples: ["class rankings"],
    rejects: ["trademark"],
  },
  {
    id: "head-noun.english-kin",
    code: "family",
    pattern: /\b(?:spouses?|next of kin|emergency contacts?|relatives|siblings)\b/iu,
    examples: ["next of kin"],
    rejects: ["relations"],
  },
  {
    id: "head-noun.english-pay",
    code: "income",
    pattern: /\b(?:salar(?:y|ies)|wages?|payroll|earnings|pay slips?|payslips?)\b/iu,
    examples: ["hourly wages"],
    rejects: ["payments"],
  },
];
