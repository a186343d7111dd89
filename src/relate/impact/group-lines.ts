import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import { hitsIn, hitsOf } from "../hits.ts";
import type { Reading } from "../reading.ts";
import { type Element, isGroup, type Tie } from "./element.ts";
import { dataIn } from "./labelled.ts";

/** Groups that lines of an English list tell with their data, and the passages that tell them. */
export type GroupLines = { readonly ties: readonly Tie[]; readonly passages: ReadonlySet<number> };

const NONE: GroupLines = { ties: [], passages: new Set() };

/**
 * The label of a line: whom it tells of, with or without a figure.
 *
 *     Students with an alert on file (3,077): the alert itself        File 1 (212 submissions): names
 *     Volunteers: 75. Name, phone number.                             (a) children: name, sex, date of birth
 */
const LABEL =
  /^(?:\(?[0-9a-zA-Z]{1,2}[).] |[-•*·–] ?)?([A-Za-z][^.:;|]{2,110}?)(?::|\.(?= )| ?\|| {1,2}[–—-](?= )| –|—)/u;

/** How far apart two lines of one list stand at most. */
const NEAR = 3;
/** No list tells more groups. */
const MOST = 40;

type Line = {
  readonly passage: number;
  readonly label: string;
  readonly end: number;
  readonly data: readonly Element[];
};

/** What the lines of a list tie, where at least two of them tell a group with its data. */
export function groupLines(
  reading: Reading,
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
): GroupLines {
  if (reading.language !== "en") return NONE;
  const lines = linesOf(reading, dataTypes);
  if (lines.length < 2 || lines.length > MOST) return NONE;
  const inside = (line: Line): readonly { readonly count: number; readonly start: number; readonly end: number }[] =>
    counts
      .flatMap((fact, count) =>
        isGroup(fact)
          ? fact.mentions.flatMap(({ passage, start, end }) =>
              passage === line.passage ? [{ count, start, end }] : [],
            )
          : [],
      )
      .sort((a, b) => a.start - b.start);
  const own = new Map(lines.map((line) => [line, inside(line)]));
  const labelled = new Set(
    lines.flatMap(
      (line) => own.get(line)?.flatMap(({ count, start }) => (start <= firstOf(line) ? [count] : [])) ?? [],
    ),
  );
  const ties: Tie[] = [];
  const passages = new Set<number>();
  let before: ReadonlySet<number> = new Set();
  for (const line of lines) {
    const figures = own.get(line) ?? [];
    const head = figures.find(({ start }) => start <= firstOf(line));
    const count = head?.count ?? calledSo(reading, line, counts, labelled);
    if (count === null) continue;
    const parts = figures.filter(({ start }) => start > firstOf(line));
    const text = reading.passages[line.passage]?.normal.text ?? "";
    const shares = new Map<number, Set<number>>([[count, new Set(ABOVE.test(text) ? before : [])]]);
    for (const { index, place } of line.data) {
      const part = parts.findLast(({ start, end }) => end <= place.start && LEADS.test(text.slice(0, start)));
      const owner = part?.count ?? count;
      shares.set(owner, (shares.get(owner) ?? new Set<number>()).add(index));
    }
    before = shares.get(count) ?? before;
    passages.add(line.passage);
    for (const [owner, data] of shares)
      if (data.size > 0) ties.push({ count: owner, data, passages: [line.passage], direct: true });
  }
  return new Set(ties.map(({ count }) => count)).size < 2 || passages.size < 2 ? NONE : { ties, passages };
}

/** "All of the above plus signatures" */
const ABOVE =
  /\b(?:all|everything|the same|the data|the details) (?:of the |as |listed |given )?above\b|\bas above\b/iu;

/** "and, for 88 of them, the number": what follows is of a part. */
const LEADS = /\b(?:for|of|in|as regards) (?:about |some |another |approximately |only |just )?$/iu;

const firstOf = ({ data: [first], end }: Line): number => Math.max(end, first?.place.start ?? end);

/** Lines beside one another that have a label in front of their data. */
function linesOf(reading: Reading, dataTypes: readonly DataTypeFact[]): readonly Line[] {
  const stated = dataIn(dataTypes);
  const found = reading.passages.flatMap(({ normal: { text }, hits }, passage): readonly Line[] => {
    if (hits.length === 0) return [];
    const match = LABEL.exec(text.slice(0, 160));
    const label = match?.[1];
    if (match === null || label === undefined) return [];
    const end = match[0].length;
    const data = stated.get(passage) ?? [];
    const listed = [...data, ...repeated(reading, passage, dataTypes, data)]
      .filter(({ place }) => place.start >= end)
      .sort((a, b) => a.place.start - b.place.start);
    return (listed.length === 0 && !ABOVE.test(text)) || ASKS.test(label)
      ? []
      : [{ passage, label, end, data: listed }];
  });
  // They stand in order, so that the nearest are those beside.
  return found.filter(({ passage }, at) =>
    [found[at - 1], found[at + 1]].some((other) => other !== undefined && Math.abs(other.passage - passage) <= NEAR),
  );
}

/** Kinds of data that are told elsewhere already, and named here again. */
function repeated(
  reading: Reading,
  passage: number,
  dataTypes: readonly DataTypeFact[],
  known: readonly Element[],
): readonly Element[] {
  const read = reading.passages[passage];
  if (read === undefined) return [];
  return hitsOf(read, "data-type").flatMap(({ code, start, end }) => {
    if (VESSELS.has(code) || known.some(({ place }) => place.start < end && start < place.end)) return [];
    const index = dataTypes.findIndex(({ value }) => value.type === code && value.status !== "not_included");
    return index < 0 ? [] : [{ kind: "data", index, place: { passage, start, end } }];
  });
}

/** Words that name no kind of data of their own. */
const VESSELS: ReadonlySet<string> = new Set(["personal_information", "email_content", "attachment", "other", "none"]);

/** No group is called so. */
const ASKS =
  /^(?:what|how|why|who|when|where|did|does|is|are|was|were|can|please|note|the following|information|data|details|cause|contact|in addition|however)\b/iu;

/** The group that a line calls by the noun for its people, counted elsewhere: "Teachers and office staff:". */
function calledSo(
  reading: Reading,
  { passage, label, end }: Line,
  counts: readonly CountFact[],
  labelled: ReadonlySet<number>,
): number | null {
  const read = reading.passages[passage];
  if (read === undefined) return null;
  const nouns = hitsIn(read, "subject", 0, end)
    .filter(({ code }) => code === "person")
    .map(({ start, end: stop }) => read.normal.text.slice(start, stop).toLowerCase());
  if (nouns.length === 0) return null;
  const named = counts.flatMap((fact, count) => {
    if (labelled.has(count) || !isGroup(fact) || fact.value.unit !== "person" || fact.role.share) return [];
    const name = `${fact.value.subject ?? ""} ${fact.role.who ?? ""} ${fact.role.name ?? ""}`.toLowerCase();
    return nouns.some((noun) => noun.length > 3 && name.includes(noun)) ? [{ count, name }] : [];
  });
  const plain = label.toLowerCase().trim();
  const called = named.filter(({ count }) => counts[count]?.value.subject?.toLowerCase() === plain);
  if (called.length === 1) return called[0]?.count ?? null;
  const exact = named.filter(({ name }) => name.split(" ").includes(plain) || name.startsWith(`${plain} `));
  const [only, ...others] = exact.length > 0 ? exact : named;
  return only === undefined || others.length > 0 ? null : only.count;
}
