import type { ReadPassage } from "../../recognise/recognise.ts";
import type { DataTypeStatus, Language } from "../../schema/vocabulary.ts";
import { assertionAt } from "../context/assertion.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";
import { predicateOf } from "./predicate.ts";
import type { Member, Run } from "./run.ts";
import { nearestStatement, type Statement } from "./statement.ts";

/** The status of the data an enumeration names, or null where it names none that were leaked or said not to be. */
export function statusOf(
  reading: Reading,
  passage: number,
  run: Run,
  member: Member,
  statements: readonly Statement[],
): DataTypeStatus | null {
  const read = reading.passages[passage];
  if (read === undefined) return null;
  const topic = topicOf(reading, passage);
  if (topic === "contact" || topic === "measures" || topic === "request") return null;
  const assertion = assertionAt(reading, { passage, start: member.start, end: member.end });
  if (assertion.act !== "fact") return null;
  const predicate = predicateOf(read, run, reading.language);
  if (
    predicate === null ||
    (predicate.kind === "inclusion" && read.block.kind !== "paragraph" && run.members.length > 1)
  ) {
    if (!isListed(reading, passage, run)) {
      if (predicate === null) return null;
    }
  } else if (predicate.kind === "handling" || isOblique(read, run, reading.language)) return null;
  if (read.block.kind === "heading" && !isListed(reading, passage, run)) return null;
  if (assertion.negated)
    return predicate?.misuse === true || (assertion.unproven && isUmbrella(member)) ? null : "not_included";
  if (topic === "excluded" && predicate === null) return "not_included";
  if (assertion.possible) return "possible";
  if (predicate?.kind === "exposure") {
    const told = assertionAt(reading, { passage, ...predicate.span });
    if (told.possible) return "possible";
    if (predicate.span.start >= run.end || reading.language === "en") return "confirmed";
  }
  return introduced(reading, passage) ?? nearestStatement(statements, passage, member.start)?.status ?? "unstated";
}

const isUmbrella = ({ code }: Member): boolean => code === "personal_information";

/** Data used to reach somebody or something (メールアドレス宛に, 電話番号から), not data that got out. */
const isOblique = ({ normal }: ReadPassage, { end }: Run, language: Language): boolean =>
  language === "ja" &&
  /^(?:等|など)?(?:宛|あて|から|へ|に対し|に(?:誤|送|迷|て|も|[一-龠]{1,3}メール)|を経由|を利用して|を用いて|を使って|を入力|により|によって|で(?:ロ|不|認))/u.test(
    normal.text.slice(end, end + 12),
  );

/** Whether an enumeration stands where data are listed: under a heading or a sentence that says so, after a label, or as a row of its own. */
function isListed(reading: Reading, passage: number, run: Run): boolean {
  const read = reading.passages[passage];
  if (read === undefined) return false;
  const text = read.normal.text;
  const rest = `${text.slice(0, run.start)}${text.slice(run.end)}`.replace(/[\s\d,、・:;.()（）]|[件名人分]/gu, "");
  const topic = topicOf(reading, passage);
  if (rest.length > Math.max(40, (run.end - run.start) * 2)) return false;
  if (topic === "data" || topic === "scope" || topic === "excluded") return true;
  if (introduces(reading, read.block.parent)) return true;
  return run.members.filter(({ code }) => code !== null).length >= 2 && read.block.kind !== "heading";
}

/** Whether a block introduces a list of data. */
function introduces(reading: Reading, index: number | null): boolean {
  if (index === null) return false;
  const parent = reading.passages[index];
  if (parent === undefined) return false;
  const says = parent.hits.some(
    ({ table, code }) =>
      (table === "cue" && (code === "exposure" || code === "inclusion")) || (table === "data-type" && code !== "none"),
  );
  return says || (parent.block.kind !== "heading" && introduces(reading, parent.block.parent));
}

/** What the headings and introducing sentences above a passage say of its data, the nearest that says anything. */
function introduced(reading: Reading, passage: number): "confirmed" | "possible" | null {
  let index = reading.passages[passage]?.block.parent ?? null;
  for (let level = 0; level < 4 && index !== null; level++) {
    const parent: ReadPassage | undefined = reading.passages[index];
    if (parent === undefined) return null;
    const cues = parent.hits.filter(({ table, code }) => table === "cue" && code === "exposure");
    for (const { start, end } of cues) {
      const { possible, negated } = assertionAt(reading, { passage: index, start, end });
      if (possible) return "possible";
      if (!negated && parent.block.kind !== "heading") return "confirmed";
    }
    index = parent.block.parent;
  }
  return null;
}
