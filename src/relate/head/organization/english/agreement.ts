import { anyOf } from "../../../../text/any-of.ts";
import { matchesOf } from "../../../../text/matches.ts";
import { type Reading, wholeText } from "../../../reading.ts";
import type { Name } from "./name.ts";

/** The names in the addresses of mail and pages a notice gives, without ending: larkspur of larkspur.example. */
const ADDRESS =
  /(?:@|www\.|https?:\/\/(?:www\.)?)(?<label>[a-z0-9-]{3,40})\.[a-z]{2,10}|(?<=[\s(])(?<bare>[a-z0-9-]{3,40})\.(?:com|org|net|edu|io)\b/giu;
const domainsByReading = new WeakMap<Reading, ReadonlySet<string>>();

/** The domains a notice gives, without ending and in small letters only. */
export function domainsOf(reading: Reading): ReadonlySet<string> {
  let domains = domainsByReading.get(reading);
  if (domains === undefined) {
    domains = new Set(
      matchesOf(ADDRESS, wholeText(reading)).map(({ groups }) => squashed(groups?.label ?? groups?.bare ?? "")),
    );
    domainsByReading.set(reading, domains);
  }
  return domains;
}

const FORM_BEHIND = /,? (?:Inc|LLC|Ltd|Limited|PLC|Corp|Corporation|Co|LLP)\.?$/iu;
/** A name as a domain writes it. */
const squashed = (name: string): string =>
  name
    .replace(FORM_BEHIND, "")
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, "");

/** Whether a name, or the beginning of it, is one of the domains. */
export function isDomainOf(name: string, domains: ReadonlySet<string>): boolean {
  const label = squashed(name);
  return (
    domains.has(label) ||
    (name.includes(" ") && [...domains].some((domain) => domain.length >= 6 && label.startsWith(domain)))
  );
}

/** How often a text speaks of a body by what it is (the university), which tells whose name it goes on about. */
const KIND = anyOf(
  [
    // Schools, hospitals and what else serves people.
    /[Uu]niversity|[Cc]ollege|[Ss]chool|[Dd]istrict|[Ii]nstitute|[Hh]ospital|[Cc]linic|[Mm]useum|[Ll]ibrary/u,
    // Offices.
    /[Cc]ouncil|[Cc]ounty|[Cc]ity|[Aa]gency|[Dd]epartment/u,
    // Firms, and those who have joined.
    /[Bb]ank|[Aa]irline|[Gg]roup|[Uu]nion|[Ff]oundation|[Aa]ssociation|[Ss]ociety|[Tt]rust|[Cc]harity/u,
  ],
  "u",
);
const REFERENCE = new RegExp(`\\b[Tt]he (?<kind>${KIND.source})\\b(?! of)`, "gu");
/** Passages from the top that are searched. */
const SEARCHED = 40;
const known = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** How often a notice speaks of a body by its kind alone (the university). */
export function referencesTo({ text }: Name, reading: Reading): number {
  let counts = known.get(reading);
  if (counts === undefined) {
    const found = new Map<string, number>();
    for (const { normal } of reading.passages.slice(0, SEARCHED)) {
      for (const { groups } of matchesOf(REFERENCE, normal.text)) {
        const kind = groups?.kind?.toLowerCase() ?? "";
        found.set(kind, (found.get(kind) ?? 0) + 1);
      }
    }
    counts = found;
    known.set(reading, counts);
  }
  const words = text.toLowerCase().split(" ");
  return Math.max(0, ...words.map((word) => counts.get(word) ?? 0));
}

const spoken = new WeakMap<Reading, ReadonlySet<string>>();

/** The words a notice writes small: what is among them is a word, not a name. */
export function wordsOf(reading: Reading): ReadonlySet<string> {
  let words = spoken.get(reading);
  if (words === undefined) {
    words = new Set(wholeText(reading).match(/(?<![\p{L}@./-])[a-z]{3,30}(?![\p{L}@/-]|\.[a-z])/gu));
    spoken.set(reading, words);
  }
  return words;
}
