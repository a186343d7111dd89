import { anyOf } from "../../../../text/any-of.ts";
import { KINDS } from "../body-kind.ts";
import { TRADE_KINDS } from "../body-kind-trade.ts";
import { LEGAL_FORMS } from "../legal-form.ts";
import { CONNECTORS } from "./words.ts";

/** Words that say what a body is, one of which its name ends in. */
export const KIND_WORDS = new Set(KINDS.flatMap(({ en }) => en));
/** Those that stand in front of a name as well; firms are called by their trade behind it alone. */
const OLD_KINDS = KINDS.filter((row) => !TRADE_KINDS.includes(row)).flatMap(({ en }) => en);
const FORM_WORDS = new Set(LEGAL_FORMS.flatMap(({ en }) => en));
/** Whether a word is a legal form; in letterheads the longer ones may be written large (LIMITED). */
export const isForm = (word: string): boolean =>
  FORM_WORDS.has(word) || (word.length >= 5 && FORM_WORDS.has(properCase(word)));
/** Words that begin the name of a body whose kind comes first: University of …, Center for …. */
const KIND_OF = new RegExp(
  `^(?:[A-Z][\\w.&-]{1,20} ){0,3}(?:${[...OLD_KINDS, "Organisation", "Organization", "Institution", "State", "Town", "Archdiocese", "Diocese", "Parish"].join("|")}) (?:of|for|on) (?!Directors|Trustees|Governors)`,
  "iu",
);
/** Whether a name begins so. Most hold none of the words between, and the pattern of all kinds takes longer to compile than most notices to read. */
export const beginsWithKind = (name: string): boolean => / (?:of|for|on) /iu.test(name) && KIND_OF.test(name);

/** What departments deal with: behind "and" such words go on with the name (Health and Human Services), they begin no other. */
const TOPICS: ReadonlySet<string> = new Set([
  "Human",
  "Social",
  "Youth",
  "Family",
  "Families",
  "Children",
  "Child",
  "Community",
  "Public",
  "Environmental",
  "Science",
  "Sciences",
  "Technical",
  "Welfare",
  "Development",
  "Education",
  "Training",
  "Research",
  "Recreation",
  "Parks",
  "Fire",
  "Rescue",
  "Emergency",
  "Mental",
  "Behavioral",
  "Behavioural",
  "Allied",
  "Legal",
  "Aging",
  "Ageing",
  "Senior",
  "Safety",
  "Regional",
  "Planning",
  "Culture",
  "Sports",
  "Sport",
  "Hospitality",
  "Commerce",
  "Trade",
  "Regulatory",
  "Support",
  "Information",
  "Medicine",
  "Spine",
  "Vascular",
  "Vein",
  "Joint",
  "Pain",
  "Sleep",
  "Skin",
  "Laser",
  "Allergy",
  "Asthma",
  "Sinus",
  "Throat",
  "Hearing",
  "Audiology",
  "Fertility",
  "Infusion",
  "Implants",
  "Denture",
  "Aesthetics",
  "Counseling",
  "Counselling",
]);
/** Whether words are topics and kinds alone. */
export const isOfTopics = (words: string): boolean =>
  words
    .split(/,? /u)
    .every(
      (word) =>
        CONNECTORS.has(word) || TOPICS.has(properCase(word)) || KIND_WORDS.has(properCase(word)) || isForm(word),
    );

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).replace(/\.$/u, "");
export const endsInKind = (name: string): boolean => name.includes(" ") && KIND_WORDS.has(properCase(lastWord(name)));
export const hasForm = (name: string): boolean => name.includes(" ") && (isForm(lastWord(name)) || opensWithForm(name));
/** Forms of Japanese law, which stand in front of the name in English as well: General Incorporated Association Alder Valley Bureau. */
const FORM_FIRST = anyOf(
  [
    // Associations and offices.
    /(?:General|Public Interest) Incorporated (?:Association|Foundation)|Incorporated (?:Administrative Agency|Association|Foundation)/u,
    /National University Corporation|Inter-University Research Institute(?: Corporation)?|(?:Specified|Authorized) Non-?profit Corporation/u,
    // Schools and hospitals.
    /(?:Incorporated )?(?:Educational Institution|School Corporation)|Medical Corporation|Social Welfare Corporation/u,
  ],
  "u",
  { before: /^/u, after: / (?=[A-Z])/u },
);
/** No such form is longer. */
export const LONGEST_FORM = 50;
export const opensWithForm = (name: string): boolean => FORM_FIRST.test(name);
/** What stands in front of the name of a body, in English and in other languages: Hotel Alder, Village of Alder, Banco Alder. */
const KIND_FIRST = anyOf(
  [
    // Houses.
    /Hotel|Hostel|Pension|Café|Cafe|Restaurant|Ristorante|Villa|Casa|Camp|Club|Radio|Théâtre|Teatro|Museo|Musée|Museum/u,
    // Schools and hospitals.
    /Hôpital|Hospital|Clinique|Clínica|Université|Universität|Universidad|Universidade|Università|Lycée|École|Colegio|Instituto|Institut/u,
    // Money and offices.
    /Banco|Banca|Banque|Bank|Caja|Ministerio|Ministère|Mairie|Ayuntamiento|Município|Gemeente|Stadt|Cyngor|Comhairle/u,
  ],
  "iu",
  { before: /^/u, after: / [\p{Lu}]/u },
);
const OF_PLACE =
  /^(?:The )?(?:City|Town|Village|Borough|County|Municipality|State|Parish|Diocese|Archdiocese|Church|Parliament|Embassy|Consulate) of [A-Z]/iu;
export const isKind = (name: string): boolean =>
  endsInKind(name) ||
  KIND_FIRST.test(name) ||
  OF_PLACE.test(name) ||
  /\b(?:(?<!^)Unit|District|USD|ISD|CSD) \d{1,4}$/u.test(name) ||
  beginsWithKind(name) ||
  hasForm(name);
/** Kinds that a name may begin with: Capital Health. */
const BEGINS_NAMES: ReadonlySet<string> = new Set([
  "Capital",
  "Mutual",
  "Direct",
  "Energy",
  "Cloud",
  "Savings",
  "Union",
  "Alliance",
]);
/** Words that only tell which of its kind is meant: the Town, the Electricity Company, our Support Center. */
const POINTING: ReadonlySet<string> = new Set([
  "Town",
  "Village",
  "Campus",
  "Graduate",
  "Electricity",
  "Support",
  "Information",
  "Privacy",
  "Security",
]);
export const isGeneric = (name: string): boolean =>
  !(name.includes(" ") && BEGINS_NAMES.has(properCase(name.split(" ")[0] ?? ""))) &&
  name
    .split(/,? /u)
    .every(
      (word) =>
        CONNECTORS.has(word) ||
        KIND_WORDS.has(properCase(word)) ||
        POINTING.has(properCase(word)) ||
        isForm(word.replace(/\.$/u, "")),
    );

/** HOSPITAL → Hospital: names in letterheads may be written large. */
export const properCase = (word: string): string =>
  word.length > 1 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
