import type { Impact } from "../../schema/record.ts";
import type { CountFact } from "../count/count.ts";
import { incidentAt } from "../count/incident.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { PeriodFact } from "../period/period.ts";
import type { Reading } from "../reading.ts";
import { withParts } from "./addition.ts";
import { alternate } from "./alternate.ts";
import { besideCounted, rowsBeside } from "./beside.ts";
import { breakdownsOf, withBrokenDown } from "./breakdown.ts";
import { tieByListNumber } from "./by-list-number.ts";
import { withNumbered } from "./by-number-en.ts";
import { descriptionsOf } from "./called.ts";
import { leavesRoom, statedIn, withContents } from "./contents.ts";
import { correspond, definitionsFor } from "./correspond.ts";
import { withEchoes } from "./echo.ts";
import type { Tie } from "./element.ts";
import { framedGroups } from "./framed-en.ts";
import { type GroupLines, groupLines } from "./group-lines.ts";
import { headlineOf, shareTotals, tieHeadline } from "./headline.ts";
import { labelledGroups } from "./labelled.ts";
import { listsOfWhole } from "./list-of-whole.ts";
import { type Loose, tellsContents } from "./loose.ts";
import { netOf } from "./net.ts";
import { withOnly } from "./only.ts";
import { openGroups } from "./open-group.ts";
import { periodFor, toldOf } from "./period.ts";
import { populationOf } from "./population.ts";
import { opensWithNumbers } from "./reference.ts";
import { tieSections } from "./section.ts";
import { textOf, tieSentences } from "./sentences.ts";
import { sharpened, telling, withPeople } from "./settle.ts";
import { withSubsets } from "./subset-en.ts";
import { withThings } from "./thing-en.ts";
import { peopleOfPeriod, uncountedGroups } from "./uncounted.ts";

/** What a notice ties together: these people, this many, these data, this period. Indexes point into the lists given. */
export function relateImpacts(
  reading: Reading,
  all: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
  periods: readonly PeriodFact[],
): readonly Impact[] {
  const counts = withSubsets(reading, all);
  const descriptions = descriptionsOf(reading, counts);
  const sentences = tieSentences(reading, counts, dataTypes, descriptions);
  const { seen, others } = sentences;
  const lines = joined(groupLines(reading, counts, dataTypes), listsOfWhole(reading, counts, dataTypes));
  const isLined = new Set(lines.ties.map(({ count }) => count));
  const byNumber = tieByListNumber(reading, counts, seen, dataTypes, sentences.loose);
  const ties = [...sentences.ties.filter(({ count }) => !isLined.has(count)), ...lines.ties, ...byNumber.ties];
  const untied = byNumber.loose
    .filter(({ passage }) => !lines.passages.has(passage))
    .map((cluster) => ({ ...cluster, counts: cluster.counts.filter((count) => !isLined.has(count)) }));
  const beside = besideCounted(reading, ties, counts, dataTypes, periods);
  const stillOpen = openGroups(reading, counts, dataTypes, periods).filter(({ passages }) =>
    beside.every(({ passage }) => !passages.includes(passage)),
  );
  const settled = new Set([...beside.map(({ passage }) => passage), ...stillOpen.flatMap(({ passages }) => passages)]);
  const isRowBeside = rowsBeside(reading, untied, ties);
  const loose = untied.filter((cluster) => !settled.has(cluster.passage) && !isRowBeside(cluster));
  const headline = headlineOf(counts, seen);
  const named = ties.some(({ passages }) => passages.some((index) => opensWithNumbers(textOf(reading, index))));
  const tied = new Set(ties.map(({ count }) => count));
  const open = seen.filter((count) => !tied.has(count) && counts[count]?.value.measure === "affected_people");
  const alike = correspond(reading, counts, loose, open, named, descriptions, dataTypes);
  const turns = alternate(counts, [...ties, ...alike.ties], alike.loose);
  const told = [...withContents(reading, ties, dataTypes, loose), ...alike.ties, ...turns.ties];
  const stated = statedIn(dataTypes);
  const groups = withEchoes(
    reading,
    fullest(dataTypes, [
      ...told,
      ...tieSections(
        reading,
        counts,
        told.filter((tie) => isWhole(tie) && !leavesRoom(reading, tie, counts, dataTypes, stated)),
        turns.loose,
        headline,
      ),
    ]),
    seen,
    counts,
  );
  const sharp = sharpened(groups, headline, counts);
  const near = loose.filter((cluster) => isOfIncident(reading, passagesOf(counts[headline ?? -1]), cluster));
  const every = fullest(dataTypes, [
    ...sharp,
    ...tieHeadline(headline, counts, dataTypes, sharp.filter(isWhole), near, others),
  ]);
  const known = withParts(
    reading,
    withPeople(telling(fullest(dataTypes, shareTotals(every, counts)), counts, dataTypes), counts, loose),
    counts,
    dataTypes,
    headline,
  );
  const framed = framedGroups(reading, known, counts, dataTypes);
  const kept = withThings(reading, framed.ties, counts, dataTypes);
  if (kept.length === 0 && framed.impacts.length > 0) return framed.impacts;
  const uncounted = kept.length === 0 && seen.length === 0 ? uncountedGroups(reading, dataTypes, periods) : [];
  if (uncounted.length > 1) return uncounted;
  const labelled =
    kept.length < 2 && kept.every((tie) => isLoosely(tie, counts[tie.count]))
      ? labelledGroups(
          reading,
          dataTypes,
          new Set(seen.flatMap((count) => passagesOf(counts[count]))),
          kept.length === 0,
          periods,
        )
      : [];
  if (labelled.length > 0) return labelled;
  if (kept.length === 0) return uncounted;
  const shared = withNumbered(reading, withOnly(reading, kept, dataTypes, descriptions), counts, dataTypes);
  const inOneBreath = kept === known ? withJoined(reading, shared, counts) : shared;
  const parts = breakdownsOf(counts);
  const places = toldOf(kept, counts);
  const broken = withBrokenDown(inOneBreath, counts, parts);
  const counted = withLists(reading, broken, loose, dataTypes, counts).map((own) => {
    const net = netOf(reading, own, counts);
    const tie = { ...own, count: net, passages: [...own.passages, ...definitionsFor(reading, counts[own.count])] };
    const period = periodFor(reading, tie, places, counts, periods);
    const whole = counts[parts.get(own.count) ?? -1];
    const population =
      populationOf(reading, counts[tie.count], tie.passages) ??
      (whole === undefined ? null : populationOf(reading, whole, [whole.place.passage]));
    const called = population ?? (kept.length > 1 ? null : onlyNoun(reading, counts));
    const byPeriod = period === null || kept.length > 1 ? null : peopleOfPeriod(reading, periods[period]);
    return {
      population: called === null || SAYS_NOTHING.test(called) ? (byPeriod ?? called) : called,
      count: tie.count,
      data_types: [...tie.data].sort((a, b) => a - b),
      period,
    };
  });
  return [...counted, ...[...beside, ...stillOpen].map(({ impact }) => impact), ...framed.impacts];
}

const joined = (a: GroupLines, b: GroupLines): GroupLines => ({
  ties: [...a.ties, ...b.ties],
  passages: new Set([...a.passages, ...b.passages]),
});

/** Whether a tie tells all of a group, not only what some sentence adds to it. */
const isWhole = ({ adds }: Tie): boolean => adds !== true;

/** "700 customers … the final number is 1,312": the one noun that an English notice counts people by. */
function onlyNoun(reading: Reading, counts: readonly CountFact[]): string | null {
  if (reading.language === "ja") return null;
  const nouns = counts.flatMap((fact) =>
    fact.value.unit === "person" && (fact.value.measure === "affected_people" || fact.role.announced)
      ? (populationOf(reading, fact, []) ?? [])
      : [],
  );
  const [only] = nouns;
  return only !== undefined && new Set(nouns).size === 1 ? only : null;
}

/** Words for people that do not say who they are. */
const SAYS_NOTHING = /^(?:対象者|該当者|対象の方|該当の方|お客様|お客さま)(?:様|さま)?$/u;

/** A figure in a sentence of its own, or a total, is of all the groups that are named elsewhere with their data; one in a line stands for itself. */
const isLoosely = ({ direct }: Tie, count: CountFact | undefined): boolean =>
  count?.value.total === true || (!direct && (count?.role.tag === null || count?.value.unit !== "person"));

/** "of 185 employees and 112 dependents", 個人113名と法人93社: of groups in one breath what is told of the one is told of the other. */
function withJoined(reading: Reading, ties: readonly Tie[], counts: readonly CountFact[]): readonly Tie[] {
  const tied = new Map(ties.map((tie) => [tie.count, tie]));
  const added = counts.flatMap((count, index) => {
    const tie = tied.get(index - 1) ?? tied.get(index + 1);
    const other = counts[tie?.count ?? -1];
    if (tie === undefined || other === undefined || tied.has(index) || !isAffected(count) || !isAffected(other))
      return [];
    const [first, second] = tie.count < index ? [other, count] : [count, other];
    // 900社、2,300名: so many firms, and so many people at these.
    const between = textOf(reading, first.place.passage).slice(first.place.end, second.place.start);
    if (first.value.unit !== second.value.unit && reading.language === "ja" && !/と|及び/u.test(between)) return [];
    return first.place.passage === second.place.passage &&
      IN_ONE_BREATH[reading.language].test(
        textOf(reading, first.place.passage).slice(first.place.end, second.place.start),
      )
      ? [{ ...tie, count: index }]
      : [];
  });
  return added.length === 0 ? ties : [...ties, ...added].sort((a, b) => a.count - b.count);
}

const IN_ONE_BREATH = {
  ja: /^(?:分|様|の方)?(?:と、?|及び|・|、)[^。、0-9はがで]{0,16}$/u,
  en: /^(?: (?:in|at|from|of|with) [^.;:0-9]{1,40})?,? and (?:(?:a further|another|an additional|some|about|around|approximately) ){0,2}$/u,
} as const;

const isAffected = ({ value: { unit, measure, total }, role }: CountFact): boolean =>
  !total &&
  !role.part &&
  ((unit === "person" && measure === "affected_people") ||
    (unit === "organization" && measure === "affected_organizations"));

/** Where a notice counts a single group, all lists of data in it, and all it says of what was held, are of that group. */
function withLists(
  reading: Reading,
  ties: readonly Tie[],
  loose: readonly Loose[],
  dataTypes: readonly DataTypeFact[],
  counts: readonly CountFact[],
): readonly Tie[] {
  const [only] = ties;
  if (only === undefined || ties.length > 1) return ties;
  // 件名、本文 約12,000通: a line with a figure of its own tells what that counts.
  const figured = new Set(
    counts.flatMap(({ role, mentions }, index) =>
      index === only.count || role.tag === null || role.part ? [] : mentions.map(({ passage }) => passage),
    ),
  );
  for (const passage of only.passages) figured.delete(passage);
  const listed = loose.flatMap((cluster) =>
    isOfIncident(reading, only.passages, cluster) &&
    !isItemBeside(reading, only, cluster) &&
    !figured.has(cluster.passage) &&
    ((cluster.listed && !isOfIntruder(only, cluster, dataTypes)) || tellsContents(reading, cluster))
      ? [...cluster.data]
      : [],
  );
  const all = listed.filter((index) => !isHolder(dataTypes[index]));
  return [{ ...only, data: new Set([...only.data, ...all]) }];
}

/** (2) 1,463件の氏名 / (3) 依頼のメールに書かれた住所: a numbered line beside that of the group tells what others lost. */
const isItemBeside = (reading: Reading, { direct, passages }: Tie, { passage }: Loose): boolean => {
  const own = reading.passages[passages[0] ?? -1]?.block;
  const block = reading.passages[passage]?.block;
  return (
    direct &&
    own !== block &&
    own?.kind === "item" &&
    block?.kind === "item" &&
    own.parent === block.parent &&
    own.marker?.ordinal != null &&
    block.marker?.ordinal != null
  );
};

/** What another incident of the notice laid open is none of this group's. */
const isOfIncident = (reading: Reading, passages: readonly number[], { passage }: Loose): boolean => {
  const own = new Set(passages.map((index) => incidentAt(reading, { passage: index, start: 0, end: 0 })));
  const other = incidentAt(reading, { passage, start: 0, end: 0 });
  return other === null || own.has(null) || own.has(other);
};

/** What somebody signed in with is listed beside what one sentence says of the group: no data of theirs. */
const isOfIntruder = (tie: Tie, { data, passage }: Loose, dataTypes: readonly DataTypeFact[]): boolean =>
  tie.direct &&
  !tie.passages.includes(passage) &&
  [...data].every((index) => CREDENTIALS.has(dataTypes[index]?.value.type ?? "")) &&
  ![...tie.data].some((index) => CREDENTIALS.has(dataTypes[index]?.value.type ?? ""));

const CREDENTIALS: ReadonlySet<string> = new Set(["user_id", "password"]);

const isHolder = (fact: DataTypeFact | undefined): boolean => HOLDERS.has(fact?.value.type ?? "");

/** Kinds that hold data without saying which. */
const HOLDERS: ReadonlySet<string> = new Set(["personal_information", "email_content", "attachment"]);

const passagesOf = (count: CountFact | undefined): readonly number[] =>
  count?.mentions.map(({ passage }) => passage) ?? [];

/** One tie per count, the one that names the most, in the order of the counts; what two sentences tell of a group adds up. */
function fullest(dataTypes: readonly DataTypeFact[], ties: readonly Tie[]): readonly Tie[] {
  const best = new Map<number, Tie>();
  const isTelling = ({ data }: Tie): boolean => [...data].some((index) => dataTypes[index]?.value.type !== "other");
  for (const tie of ties) {
    const known = best.get(tie.count);
    const adds = known?.adds === true || tie.adds === true;
    if (known !== undefined && (adds || (known.direct && tie.direct && [known, tie].every(isTelling))))
      best.set(tie.count, {
        ...known,
        adds: known.adds === true && tie.adds === true,
        data: new Set([...known.data, ...tie.data]),
        passages: [...new Set([...known.passages, ...tie.passages])],
      });
    else if (known === undefined || tie.data.size > known.data.size) best.set(tie.count, tie);
  }
  return [...best.values()].sort((a, b) => a.count - b.count);
}
