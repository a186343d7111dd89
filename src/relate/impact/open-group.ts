import type { Impact } from "../../schema/record.ts";
import { anyOf } from "../../text/any-of.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { PeriodFact } from "../period/period.ts";
import type { Reading } from "../reading.ts";
import { dataIn } from "./labelled.ts";

/** A group whose figure is still open, and the passages that tell it. */
type Open = { readonly passages: readonly number[]; readonly impact: Impact };

/** What is said of a figure that nobody knows yet: 人数は精査中, 件数については現在確認中です. */
const UNKNOWN = anyOf(
  [
    anyOf([/(?:調査|精査|確認|集計|特定|算定)中|不明|未確定|未定/u], "u", {
      before: /(?:人数|件数|対象者数|名数|数)(?:について|に関して|等|など)?[はもが、:]{0,2}(?:現在|引き続き|目下)?、?/u,
    }),
    /(?:人数|件数|対象者数)[はもが、]{1,2}[^。]{0,8}(?:特定でき|判明して(?:いな|おりま|いま)|わかって(?:いな|おりま|いま))/u,
  ],
  "u",
);

/** 対象:海外の販売店で点検を受けられたお客様(人数は精査中): who the group are, behind a label or at the beginning of the line. */
const WHO =
  /^(?:対象(?:者|となる(?:方|お客様)|の(?:方|お客様))?|該当者|範囲)?[: ]{0,2}(.{2,80}?)[(（の、。](?=[^()（）]{0,14}(?:数))/u;

/**
 * Groups beside counted ones whose figure the text says is not known yet: what their section lists is theirs, and of no group before.
 *
 *     2 海外のお客様
 *     ・対象:販売店をご利用のお客様(人数は精査中)
 *     ・項目:住所、氏名
 */
export function openGroups(
  reading: Reading,
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
  periods: readonly PeriodFact[],
): readonly Open[] {
  if (reading.language === "en") return [];
  const lines = reading.passages.flatMap(({ normal: { text } }, passage) => (UNKNOWN.test(text) ? [passage] : []));
  if (lines.length === 0) return [];
  const counting = new Set(
    counts.flatMap(({ value, mentions }) =>
      value.measure === "affected_people" || value.measure === "affected_records"
        ? mentions.map(({ passage }) => passage)
        : [],
    ),
  );
  const stated = dataIn(dataTypes);
  return lines.flatMap((passage) => {
    const population = WHO.exec(reading.passages[passage]?.normal.text ?? "")?.[1];
    const section = sectionOf(reading, passage);
    if (counting.has(passage) || population === undefined || section.some((line) => counting.has(line))) return [];
    const data = new Set(section.flatMap((line) => (stated.get(line) ?? []).map(({ index }) => index)));
    const told = section.filter((line) => stated.has(line));
    const span = periods.findIndex(
      ({ value, mentions }) =>
        (value.role === "data_scope" || value.role === "exposure") &&
        mentions.some((place) => section.includes(place.passage)),
    );
    return data.size === 0
      ? []
      : [
          {
            passages: told,
            impact: {
              population,
              count: null,
              data_types: [...data].sort((a, b) => a - b),
              period: span < 0 ? null : span,
            },
          },
        ];
  });
}

/** The lines of the smallest section that a line stands in: those beside it, where it stands under something, else the line alone. */
function sectionOf({ passages }: Reading, passage: number): readonly number[] {
  const parent = passages[passage]?.block.parent ?? null;
  if (parent === null || passages[passage]?.block.kind === "paragraph") return [passage];
  return passages.flatMap(({ block }, index) => (block.parent === parent ? [index] : []));
}
