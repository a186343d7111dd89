import { anyOf } from "../../../../text/any-of.ts";
import type { Reading } from "../../../reading.ts";
import type { Found } from "../found.ts";
import { domainsOf } from "./agreement.ts";

/** Places where a name that is written small stands: in front of its sign, on its status page, in front of its team or register. */
const SLOTS: readonly RegExp[] = [
  /^(?<name>[a-z][a-z0-9.-]{2,24}) ?(?:™|®|\(?TM\)?(?![a-z]))/u,
  /^Incident Report for (?<name>[a-z][a-z0-9.-]{2,24})$/u,
  /\b[Tt]he (?<name>[a-z][a-z0-9.-]{3,24}) (?:maintainers|registry|package registry)\b/u,
  /\b(?:[Yy]our|an?) (?<name>[a-z][a-z0-9-]{2,20}\.[a-z]{2,5}) (?:account|profile|user)\b/u,
];
/** Words that stand there without being a name. */
const COMMON = anyOf(
  [
    // What a site is for.
    /security|support|package|software|civil|info|mail|privacy|help|status|contact|press|service|email|online|account/u,
    /land|media|news|example|admin|data|legal|notice|incident|response|customer|questions/u,
    // What it is like.
    /home|menu|about|blog|login|search|back|share|print|project|main|original|open|public|official|central|other|same|domain|team|noreply|office/u,
  ],
  "u",
  { before: /^/u, after: /$/u },
);
/** So often a name has to stand to be told by the addresses alone. */
const OFTEN = 2;

/** The body that writes its name small: told by where it stands, or by the addresses of its mail and pages. */
export function brandOf(reading: Reading): Found | null {
  for (const slot of SLOTS) {
    for (const [passage, { normal }] of reading.passages.entries()) {
      const match = slot.exec(normal.text);
      const name = match?.groups?.name;
      if (match === null || name === undefined || COMMON.test(name)) continue;
      return at(passage, match.index + match[0].indexOf(name), name);
    }
  }
  for (const label of [...domainsOf(reading)].filter((word) => word.length >= 4 && !COMMON.test(word))) {
    const places = reading.passages.flatMap(({ normal }, passage) =>
      wordsAt(normal.text, label).map((start) => at(passage, start, label)),
    );
    const [first] = places;
    if (first !== undefined && places.length >= OFTEN) return first;
  }
  return null;
}

/** So many lines at the top may be the letterhead. */
const TOP = 3;
/** A letterhead written small: alder&co, birch & fern. */
const SMALL = /^[a-z][a-z0-9&.+'’-]{1,24}(?: [a-z0-9&.+'’-]{1,20}){0,2}$/u;
/** Words of titles and sections, which stand again and again as well. */
const OF_NOTICE =
  /\b(?:notices?|breach|incidents?|data|security|updates?|statement|news|information|privacy|members?|customers?|relations|contact|the|what|you|your|our|we|and|of|to|in|on)\b/u;
/** What stands in front of the name of a body, and behind it. */
const IN_FRONT = /(?:^|\b)(?:at|from|of|by|your|with|using|to|for|an?) $/iu;
const BEHIND = /^ (?:accounts?|Ltd|Limited|Inc|LLC|team|customers?|users?|members?|app|website|has|have|is|was)\b/u;

/** A line at the top that is written small and that the notice goes on to use as a name does. */
export function letterheadOf({ passages }: Reading): Found | null {
  for (const [passage, { normal }] of passages.slice(0, TOP).entries()) {
    const name = normal.text;
    if (!SMALL.test(name) || COMMON.test(name)) continue;
    const isWords = name.includes(" ") && !OF_NOTICE.test(name);
    const uses = passages.slice(passage + 1).flatMap(({ normal: { text } }) =>
      wordsAt(text, name).filter((start) => {
        const behind = text.slice(start + name.length, start + name.length + 20);
        return (
          isWords || BEHIND.test(behind) || (IN_FRONT.test(text.slice(0, start)) && /^(?:[.,;:!?]|$)/u.test(behind))
        );
      }),
    );
    if (uses.length >= OFTEN) return at(passage, 0, name);
  }
  return null;
}

const at = (passage: number, start: number, name: string): Found => ({
  passage,
  start,
  end: start + name.length,
  rule: "organization.brand",
});

/** Where a word stands by itself, and not in an address. */
function wordsAt(text: string, word: string): readonly number[] {
  const found: number[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const around = `${text.charAt(start - 1)}${text.charAt(start + word.length)}`;
    const isAddress = /^[a-z]/iu.test(text.slice(start + word.length + 1)) && text.charAt(start + word.length) === ".";
    if (!/[\w@/.-]/u.test(around.slice(0, 1)) && !/[\w@/-]/u.test(around.slice(-1)) && !isAddress) found.push(start);
  }
  return found;
}
