import type { SpanMention } from "../../recognise/date/date.ts";
import type { Hit } from "../../recognise/scan.ts";
import { PERIOD_ROLES, type PeriodRole } from "../../schema/vocabulary.ts";
import type { Span } from "../../text/span.ts";
import { assertionAt } from "../context/assertion.ts";
import { sentenceAt } from "../context/structure.ts";
import { type Topic, topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";

export type SaidRole = { readonly role: PeriodRole; readonly rule: string };

/** What an open span can be the span of; the rest are events (1月23日から順次郵送) or deadlines. */
const SINCE: ReadonlySet<PeriodRole> = new Set<PeriodRole>(["attack", "exposure", "data_scope", "outage"]);
const UNTIL: ReadonlySet<PeriodRole> = new Set<PeriodRole>(["attack", "exposure", "data_scope"]);

/** The role of a span by what stands nearest to it: in its sentence, before that, in the heading above; null if it is no period. */
export function periodRole(reading: Reading, index: number, mention: SpanMention): SaidRole | null {
  const { act } = assertionAt(reading, { passage: index, start: mention.span.start, end: mention.span.end });
  if (act === "request" || act === "measure") return null;
  const said = beside(reading, index, mention.span) ?? above(reading, index, mention.span);
  const open = mention.start === null ? UNTIL : mention.end === null ? SINCE : null;
  if (open !== null) return said !== null && open.has(said.role) && !isDeadline(reading, index, mention) ? said : null;
  return said ?? assumed(topicOf(reading, index), mention);
}

/** 3月13日までに調査を完了: by then something was done; a period only where it says who came before it. */
function isDeadline(reading: Reading, index: number, { span, start }: SpanMention): boolean {
  if (start !== null) return false;
  const after = reading.passages[index]?.normal.text.slice(span.end, span.end + 60) ?? "";
  if (reading.language === "en") return false;
  return !/(?:された|した|いただいた|頂いた|なった|ている|ていた|済みの|受けた)[^、。]{0,12}(?:お客|方|患者|会員|者|皆|件|分|名|人|デー|生|メール|す?べて)/u.test(
    after,
  );
}

/** The nearest word that names a role: in Japanese after the span first, in English before it. */
function beside(reading: Reading, index: number, span: Span<"normal">): SaidRole | null {
  const passage = reading.passages[index];
  const sentence = passage?.sentences[sentenceAt(passage.sentences, span.start)];
  if (passage === undefined || sentence === undefined) return null;
  const cues = passage.hits.filter(({ table }) => table === "period");
  const inside = cues.filter(
    ({ start, end }) => start >= sentence.start && end <= sentence.end && (end <= span.start || start >= span.end),
  );
  const after = inside.find(({ start }) => start >= span.end);
  const before = inside.filter(({ end }) => end <= span.start).at(-1);
  const near = (hit: Hit | undefined, reach: number): Hit | undefined =>
    hit !== undefined && Math.max(hit.start - span.end, span.start - hit.end) <= reach ? hit : undefined;
  const bracketed = /[(〔（]$/u.test(passage.normal.text.slice(0, span.start).slice(-1));
  const order =
    reading.language === "ja" && !bracketed
      ? [near(after, 60), near(before, 60)]
      : nearest(near(before, 80), near(after, 80), span);
  const earlier = cues.filter(({ end }) => end <= sentence.start).at(-1);
  return saidBy(order.find((hit) => hit !== undefined) ?? near(earlier, 80));
}

const nearest = (
  before: Hit | undefined,
  after: Hit | undefined,
  span: Span<"normal">,
): readonly (Hit | undefined)[] =>
  before !== undefined && after !== undefined && after.start - span.end < (span.start - before.end) / 2
    ? [after, before]
    : [before, after];

/** A span standing alone speaks of what its heading names, or of what follows it. */
function above(reading: Reading, index: number, span: Span<"normal">): SaidRole | null {
  const passage = reading.passages[index];
  const parent = passage?.block.parent ?? null;
  const heading = parent === null ? undefined : reading.passages[parent];
  const named = heading?.hits.find(({ table }) => table === "period");
  if (named !== undefined) return saidBy(named);
  if (passage === undefined || passage.normal.text.length - (span.end - span.start) > 12) return null;
  return saidBy(reading.passages[index + 1]?.hits.find(({ table }) => table === "period"));
}

function saidBy(hit: Hit | undefined): SaidRole | null {
  const role = PERIOD_ROLES.find((code) => code === hit?.code);
  return hit === undefined || role === undefined ? null : { role, rule: hit.rule };
}

/** A closed span in whose neighbourhood nothing names a role: by the section, else by how coarse it is. */
function assumed(topic: Topic | null, { start, end }: SpanMention): SaidRole | null {
  const role =
    topic === "data" || topic === "scope" || (start?.day === undefined && end?.day === undefined)
      ? "data_scope"
      : "other";
  return { role, rule: "period.assumed" };
}
