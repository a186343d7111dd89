import { anyOf } from "../../text/any-of.ts";
import type { Surroundings } from "./figure.ts";
import type { Counted } from "./noun-en.ts";

/**
 * "the names and phone numbers of about 70 rowers", "the data of 340 young skaters": whose data are told are people, by whatever name; so
 * are those whose name says what they do, wherever they stand ("105 skippers").
 */
export function owners({ text, hits }: Surroundings, start: number, from: number): Counted | null {
  const noun = /^ ((?:[a-z-]{3,20} ){0,2}[a-z-]{4,20}s)\b(?![’'-])/u.exec(text.slice(from, from + 66))?.[1];
  if (noun === undefined || hits.from("counter", from + 1) !== undefined || FUNCTION_WORD.test(noun)) return null;
  const end = from + 1 + noun.length;
  const people: Counted = {
    end,
    counter: null,
    thing: "person",
    noun: { start: from + 1, end },
    bare: null,
    chosen: false,
  };
  const last = noun.slice(noun.lastIndexOf(" ") + 1);
  if (TOOLS.has(last)) return null;
  if (DOERS.test(last) && !(last === "readers" && READERS.test(text))) return people;
  // "deeds of around 900 parties with names and birth dates"
  const having = HAVING.exec(text.slice(end, end + 24))?.[0].length;
  if (having !== undefined && !PLACES.test(last) && hits.from("data-type", end + having) !== undefined) return people;
  const lead = / (?:of|for|on|about|concerning) (?:about |some |the |our |all |around ){0,2}$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  if (lead === null || PLACES.test(last)) return null;
  const lent = start - lead[0].length;
  if (
    /\b(?:personal |private |sensitive )?(?:data|information|details|particulars|identities)$/iu.test(
      text.slice(0, lent).slice(-24),
    )
  )
    return people;
  const data = hits.within("data-type", start - NEAR, lent + 1).at(-1);
  return data === undefined || data.code === "none" || lent - data.end > 3 ? null : people;
}

const HAVING = /^,? (?:with|whose) (?:the |their |full |a )?/u;

/** A word that ends the noun phrase. */
const FUNCTION_WORD = anyOf(
  [
    // Small words.
    /of|in|on|at|by|for|from|with|that|which|who|were|was|are|is|and|or|to|as|when|have|this|its|his|hers|theirs|ours|does/u,
    // Auxiliaries.
    /had|has/u,
    // Times.
    /years|days|months|weeks|hours|minutes|times/u,
  ],
  "u",
  { before: /(?:^| )/u, after: /(?: |$)/u },
);

/** How English names people by what they do or where they come from. */
const DOERS = /(?:ers|ors|eers|ees|ists|ians|women|mates|keepers)$/u;

/** What does something and is nobody. */
const TOOLS: ReadonlySet<string> = new Set(
  (
    "papers numbers letters folders orders printers routers servers containers registers filters trackers centers " +
    "meters offers powers towers quarters banners chapters headers footers posters flyers burners scanners reminders " +
    "parameters identifiers pointers disclaimers trailers bumpers sensors errors mirrors floors doors colors factors " +
    "sectors vectors monitors motors elevators indicators processors connectors degrees committees fees trees " +
    "browsers newsletters stickers dinners binders planners markers tickers vouchers transfers layers barriers " +
    "matters others lockers drawers counters shelters computers characters controllers adapters loggers rulers " +
    "dividers copiers chargers boosters clusters blisters headquarters diameters kilometers liters corners borders " +
    "ledgers answers ciphers wrappers flowers corridors"
  ).split(" "),
);

/** "the card readers at its tills": things, wherever they are counted in that text. */
const READERS = /\b(?:card|meter|badge|bar ?code|chip|fingerprint|tag) readers?\b/iu;

const NEAR = 60;

/** Whose data they are not: "on 4 campuses". */
const PLACES =
  /^(?:campuses|sites|occasions|places|premises|floors|continents|islands|lines|devices|servers|forms|sheets)$/u;
