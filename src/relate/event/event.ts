import type { DateMention } from "../../recognise/date/date.ts";
import type { EventRole } from "../../schema/vocabulary.ts";
import type { ResolvedDates } from "../date/resolve.ts";
import type { Head } from "../head/head.ts";
import { byPlace, type Fact, type Place, type Reading } from "../reading.ts";
import type { Claim } from "./claim.ts";
import { englishClaims } from "./english.ts";
import { japaneseClaims, labelOf } from "./japanese.ts";
import { type Dated, datedPassages } from "./row.ts";
import { settle } from "./settle.ts";

/** `place` is the clause the event was read from (the fullest statement); `datePlace` the date's own words. */
export type EventFact = Fact<{ readonly role: EventRole; readonly date: DateMention; readonly datePlace: Place }>;

/** Every dated event of a notice, in text order, one entry per role and date. */
export function relateEvents(reading: Reading, dates: ResolvedDates, head: Head): readonly EventFact[] {
  const passages = datedPassages(reading, head.published?.mention ?? null);
  const claims = passages.flatMap((dated) => [
    ...(reading.language === "ja" ? japaneseClaims(dated) : englishClaims(dated)),
    ...headingClaims(passages, dated),
  ]);
  const published = head.published === null ? null : dates.of(head.published.mention).date;
  const events = settle(reading, claims).flatMap((claim) => eventOf(dates, claim) ?? []);
  return oneEach(
    events.filter(({ iso, fact }) => fact.value.role !== "published_earlier" || iso.slice(0, 10) !== published),
  );
}

/** A date that stands alone under a heading which labels it. */
function headingClaims(passages: readonly Dated[], { passage, anchors, index }: Dated): readonly Claim[] {
  const [anchor] = anchors;
  const heading = passage.block.parent === null ? undefined : passages[passage.block.parent];
  if (anchor === undefined || heading === undefined || heading.passage.block.kind !== "heading") return [];
  if (heading.passage.normal.text.length > 20 || passage.normal.text.length - (anchor.end - anchor.start) > 12)
    return [];
  return labelOf(heading).map((statement) => ({
    ...statement,
    passage: heading.index,
    sentence: 0,
    anchor: { ...anchor, datePlace: anchor.datePlace ?? { passage: index, start: anchor.start, end: anchor.end } },
  }));
}

type Resolved = { readonly fact: EventFact; readonly iso: string };

function eventOf(dates: ResolvedDates, { role, hit, passage, anchor }: Claim): Resolved | null {
  const { date, datePlace } = anchor;
  if (date === null || datePlace === null) return null;
  const iso = dates.of(date).date;
  if (iso === null) return null;
  const place =
    datePlace.passage === passage
      ? { passage, start: Math.min(anchor.start, hit.start), end: Math.max(anchor.end, hit.end) }
      : { passage, start: hit.start, end: hit.end };
  return { iso, fact: { value: { role, date, datePlace }, place, rule: hit.rule } };
}

/** One event per role and date; a day told without the time is the same event as the time told on it. */
function oneEach(events: readonly Resolved[]): readonly EventFact[] {
  const fullest = new Map<string, Resolved>();
  for (const event of events) {
    const key = `${event.fact.value.role} ${event.iso}`;
    const known = fullest.get(key);
    if (known === undefined || widthOf(event) > widthOf(known)) fullest.set(key, event);
  }
  const timed = new Set(
    [...fullest.values()]
      .filter(({ iso }) => iso.length > 10)
      .map(({ fact, iso }) => `${fact.value.role} ${iso.slice(0, 10)}`),
  );
  return [...fullest.values()]
    .filter(({ fact, iso }) => iso.length > 10 || !timed.has(`${fact.value.role} ${iso}`))
    .map(({ fact }) => fact)
    .sort((a, b) => byPlace(a.place, b.place) || Number(a.rule > b.rule) - Number(a.rule < b.rule));
}

const widthOf = ({ fact }: Resolved): number => fact.place.end - fact.place.start;
