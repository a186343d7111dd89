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
        // What is written and done about them.
        /(?:specialist|referral|discharge|consultant|doctor|clinic)s?['’]?s? (?:letters?|notes?|summar(?:y|ies)|reports?)/u,
        /(?:tests?|scans?|examinations?) (?:requested|ordered|taken|done|results?)/u,
        /(?:admission|discharge) dates?|dates? of (?:admission|discharge|care|service)/u,
        /(?:medical|clinical|health) (?:summar(?:y|ies)|alerts?|notes?|findings)/u,
        // How they are looked for.
        /x-?rays?|lab(?:oratory)? |blood|screening|radiolog|patholog|biops/u,
      ],
      "iu",
      { before: /\b/u },
    ),
    examples: ["dosages", "chemical dependency", "specialist letters", "tests requested", "medical alerts"],
    rejects: ["bookings", "cover letters", "test drives"],
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
    pattern: anyOf(
      [
        /\b(?:salar(?:y|ies)|wages?|payroll|earnings|pay ?slips?|remuneration|stipends?|allowances?|bonus(?:es)?)\b/u,
        /^(?:(?:gross|net|basic|base|take-home|annual|monthly|weekly|hourly|last|current|total) )?pay(?: (?:rates?|grades?|bands?|scales?))?$/u,
      ],
      "iu",
    ),
    examples: ["hourly wages", "pay", "gross pay", "travel allowances"],
    rejects: ["payments", "pay by card"],
  },
  {
    id: "head-noun.english-post",
    code: "job_title",
    pattern: /^(?:(?:current|last|former|present) )?(?:post|rank|job|role|position)(?: (?:held|title|grade))?$/iu,
    examples: ["post", "position held"],
    rejects: ["posts on the forum", "job references"],
  },
  {
    id: "head-noun.english-schooling",
    code: "education",
    pattern: anyOf(
      [
        /(?:highest|educational|academic|school|university)(?: level of)? (?:qualifications?|degrees?|education|attainment|background|record)s?/u,
        /(?:levels?|years?|places?) of (?:education|schooling|graduation|study)|(?:degrees?|diplomas?)(?: (?:held|earned))?/u,
        /(?:field|course)s? of study/u,
      ],
      "iu",
      { before: /^/u, after: /$/u },
    ),
    examples: ["highest qualification", "level of schooling", "course of study"],
    rejects: ["job qualifications", "temperature in degrees Celsius"],
  },
  {
    id: "head-noun.english-class",
    code: "affiliation",
    pattern:
      /^(?:class|form|homeroom|year group|grade level|school year|university and year|unit|division|team|branch|laboratory|lab)(?: (?:name|group))?$/iu,
    examples: ["class", "year group", "homeroom"],
    rejects: ["class rankings", "form letters"],
  },
  {
    id: "head-noun.english-miles",
    code: "points",
    pattern:
      /\b(?:miles?|mileage|points?|rewards?|loyalty|stamps?)\b(?: [a-z]{2,10})? (?:balances?|totals?|statements?)$/iu,
    examples: ["mileage balance", "reward points balance"],
    rejects: ["account balance", "mile stones"],
  },
  {
    id: "head-noun.english-bought",
    code: "purchase_history",
    pattern: anyOf(
      [
        /(?:past|previous|earlier|recent|last [a-z]{2,6}) (?:orders|purchases|bookings|stays|gifts|donations|rentals)/u,
        /(?:every|each|all|the|any) (?:orders?|purchases?|bookings?|gifts?|donations?)(?: that)?(?: you)?(?: ha(?:d|ve|s))? (?:made|placed|given|bought)/u,
        /(?:orders|purchases|bookings|gifts|donations) (?:made|placed|given)|what (?:you|they|he|she) (?:have |has |had )?(?:bought|given|ordered|borrowed)/u,
      ],
      "iu",
      { before: /^(?:list of |history of |details of |a note of )?/u, after: /$/u },
    ),
    examples: ["past purchases", "every order made", "what you have given"],
    rejects: ["orders to pay"],
  },
  {
    id: "head-noun.english-chart",
    code: "patient_id",
    pattern: /\b(?:chi|mrn|charts?|hospital|clinic|patients?|case ?notes?) (?:numbers?|nos?\.?|ids?)$/iu,
    examples: ["CHI numbers", "chart number"],
    rejects: ["hospital phone number list", "bed number"],
  },
  {
    id: "head-noun.english-kin-of",
    code: "family",
    pattern: anyOf(
      [
        /(?:parents?|guardians?|mothers?|fathers?|spouses?|partners?|child(?:ren)?|siblings?)(?:['’]s?)? (?:names?|details|contacts?|phones?)(?: numbers?| details)?/u,
        /(?:domestic |civil )?partners?/u,
        anyOf([/parents?|guardians?|child(?:ren)?|spouses?|partners?/u], "u", {
          before: /(?:number|names?|ages?)(?: and [a-z]{3,8}(?: [a-z]{3,8})?)? of (?:the |their |your )?/u,
        }),
        /who (?:else )?lives (?:with them|in the (?:home|house|household))|household members?|members of (?:the|their) household/u,
      ],
      "iu",
      { before: /^/u, after: /$/u },
    ),
    examples: [
      "parent names",
      "name and contact number of the guardian",
      "domestic partner",
      "who else lives in the home",
    ],
    rejects: ["partner companies", "parent company"],
  },
  {
    id: "head-noun.english-plan",
    code: "insurance_number",
    pattern:
      /\b(?:medical aid|health ?care fund|health fund|health plan|dental plan|health insurer|insurance (?:carrier|provider|company|plan))\b/iu,
    examples: ["medical aid scheme", "name of the health fund"],
    rejects: ["pension plan", "flight plan"],
  },
];
