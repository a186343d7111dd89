import type { Hit } from "../../recognise/scan.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";

/** Things that hold data and can be carried off or left behind. */
const THING = anyOf(
  [
    // Devices.
    /ipads?|iphones?|macbooks?|chromebooks?|workstations?|desktops?|machines?|terminals?/u,
    /laptops?|computers?|pcs?|notebooks?|tablets?|phones?|smartphones?|devices?|cameras?|recorders?|servers?|equipment/u,
    // What data are stored on.
    /(?:hard |flash |thumb |usb |disk |backup |portable )?drives?|disks?|discs?|cds?|dvds?|tapes?|sticks?|usbs?|memor(?:y|ies)/u,
    // What is carried, and where things are kept.
    /rucksacks?|satchels?|holdalls?|wallets?|totes?|clipboards?|crates?|bundles?|packets?|sacks?|trays?|vans?|cars?|vehicles?/u,
    /bags?|backpacks?|briefcases?|purses?|suitcases?|handbags?|box(?:es)?|envelopes?|parcels?|packages?|keys?|cabinets?|safes?/u,
    // Paper.
    /binders?|folders?|rosters?|planners?|paperwork|papers?|documents?|diar(?:y|ies)|registers?|ledgers?|logbooks?|books?|forms?|charts?|x-?rays?|films?|cards?/u,
  ],
  "giu",
  WORDS,
);

/** What may stand between the thing and what befell it: whose it is, what it holds, where it was. */
const BESIDE = anyOf(
  [
    anyOf(
      [
        // What it holds, and whose it is.
        /containing|with|holding|storing|carrying|bearing|belonging|used|owned|assigned|issued/u,
        // Where it was.
        /kept|left|stored|placed|from|of|in|on|at|and|or/u,
        // The same in a clause: "that held", "which was".
        /that (?:held|contained|stored|belonged|was|had|holds|contains)/u,
        /which (?:held|contained|stored|belonged|was|had|holds|contains)/u,
      ],
      "u",
      { before: /,? /u, after: /\b[^;:]{0,170}/u },
    ),
    // Nothing of it.
    /(?:)/u,
  ],
  "iu",
  { before: /^/u, after: /,?(?: (?:also|apparently|allegedly|recently|later|then|either))? $/u },
);

/** What stands in front of the thing since the clause began: articles, numbers and what it is like. */
const BEFORE =
  /(?:^|[,;:—–-] |\b(?:that|when|after|because|as|which|while|said|says|and|but|if|reports?|believed) )([A-Za-z0-9’' -]{0,60})$/u;

/** …but no verb, and nothing of which the thing is only told. */
const VERBAL =
  /\b(?:was|were|is|are|had|has|have|lost|found|said|left|took|sent|held|contained|with|of|in|on|from|by|to|for|about|at)\b/iu;

/** What is stolen or lost without being a thing. */
const DATA =
  /\b(?:data|information|details|records|files|names|numbers|credentials|passwords|money|funds|identit(?:y|ies)) (?:that|which|who)? ?$/iu;

const NEAR = 260;

/** "A laptop with the names of 300 pupils was stolen": whether a thing, and no data, is the subject of the words at `hit`. */
export function isThingGone(text: string, hit: Hit, sentence: Span<"normal">): boolean {
  const from = Math.max(sentence.start, hit.start - NEAR);
  const lead = text.slice(from, hit.start);
  if (DATA.test(lead)) return false;
  for (const match of lead.matchAll(THING))
    if (isSubject(lead.slice(0, match.index)) && BESIDE.test(lead.slice(match.index + match[0].length))) return true;
  return false;
}

const isSubject = (lead: string): boolean => {
  const words = BEFORE.exec(lead)?.[1];
  return words !== undefined && !VERBAL.test(words);
};
