import type { ReadPassage } from "../../recognise/recognise.ts";
import { topicOf } from "../context/topic.ts";
import type { Reading } from "../reading.ts";
import { type Anchor, anchorsOf } from "./anchor.ts";

/** A passage with its anchors, and what a timeline makes of it. */
export type Dated = {
  readonly passage: ReadPassage;
  readonly index: number;
  readonly anchors: readonly Anchor[];
  /** It is a row of a timeline: its date stands first and governs every sentence after it. */
  readonly row: boolean;
  /** The date of the row above, for a row that states none. */
  readonly carried: Anchor | null;
};

/** Words that start a remark after the rows rather than another row. */
const REMARK = {
  ja: /^(?:なお|また|調査の結果|その後|現在|以上|このため|※|これ|本|当|上記|いずれ)/u,
  en: /^(?:we|our|the|in|this|at this|to date)\b/iu,
};
/** A part of a day that is no clock time: the row belongs to the day above, not to the time above. */
const DAYTIME = /^(?:午前|午後|夕方|夜|朝|深夜|未明|昼|morning|afternoon|evening|later)/iu;

/** All passages of a notice with the dates that govern them, rows without a date taking the one above. */
export function datedPassages(reading: Reading): readonly Dated[] {
  let time: Anchor | null = null;
  let day: Anchor | null = null;
  return reading.passages.map((passage, index) => {
    const anchors = anchorsOf(passage, index);
    const { text } = passage.normal;
    const first = anchors[0];
    const timeline = topicOf(reading, index) === "timeline";
    const row =
      first !== undefined &&
      leads(text, first) &&
      !/^ ?[、,にの]/u.test(text.slice(first.end, first.end + 2)) &&
      (timeline || passage.block.kind !== "paragraph");
    const alone = first !== undefined && text.length - (first.end - first.start) <= 4;
    if (passage.block.kind === "heading" && !alone) {
      time = null;
      day = null;
    }
    if (anchors.length > 0) {
      const last = anchors.filter(({ kind }) => kind === "day").at(-1) ?? null;
      const kept = row || alone ? last : null;
      if (kept !== null && kept.date?.day === undefined && kept.date?.relative === undefined) time = kept;
      else {
        time = kept;
        day = kept;
      }
      return { passage, index, anchors, row: row || alone, carried: null };
    }
    const carried =
      REMARK[reading.language].test(text) || passage.block.kind === "note" ? null : DAYTIME.test(text) ? day : time;
    return { passage, index, anchors, row: false, carried };
  });
}

/** Whether a passage begins with its date, after a mark or two. */
const leads = (text: string, { start }: Anchor): boolean =>
  /^[^一-龠ぁ-んァ-ヶA-Za-z\d]{0,4}$/u.test(text.slice(0, start));
