import type { Impact } from "../../schema/record.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { PeriodFact } from "../period/period.ts";
import type { Reading } from "../reading.ts";
import type { Loose } from "./loose.ts";

/** People named right behind the period that tells them: 令和3年5月から令和5年10月までに診察を受けられた患者様. */
const PEOPLE =
  /^(?:の?間)?(?:に|で|の)?([^。、()（）]{1,40}(?:方|様|さま|者|人|客|員|生|患者)(?:等|など)?)(?=$|[。、()（）]| )/u;
const PEOPLE_EN =
  /^,? ?([a-z][^.,;()]{0,40}(?:patients|customers|members|students|employees|users|guests|individuals|people))\b/iu;

/**
 * A group that has no figure but a period of its own: it is told by those behind the period, and has all data that were or may have
 * been included. None where nothing names the people.
 */
export function uncountedGroup(
  reading: Reading,
  dataTypes: readonly DataTypeFact[],
  periods: readonly PeriodFact[],
): Impact | null {
  const scopes = periods.flatMap(({ value }, index) => (value.role === "data_scope" ? [index] : []));
  const data = dataTypes.flatMap(({ value }, index) => (value.status === "not_included" ? [] : [index]));
  const [scope] = scopes;
  const place = scope === undefined ? undefined : periods[scope]?.place;
  if (scope === undefined || place === undefined || scopes.length > 1 || data.length === 0) return null;
  const behind = reading.passages[place.passage]?.normal.text.slice(place.end) ?? "";
  const population = (reading.language === "ja" ? PEOPLE : PEOPLE_EN).exec(behind)?.[1];
  return population === undefined ? null : { population, count: null, data_types: data, period: scope };
}

/** 患者に関する個人情報, <ご利用者さまの情報>: a line that names the people whose data are listed under it. */
const LABEL =
  /^[<〈《【「『(]?([^<>〈〉《》【】「」『』。、:]{2,50}?)(?:に関する|の)(?:個人)?(?:情報|データ)(?:について|の項目|等)?[>〉》】」』)]?:?$/u;

/**
 * Groups without figures that lines name over lists of their own: 患者に関する個人情報 / 氏名、病名 … 職員に関する個人情報 / 氏名、口座番号.
 * None where a single group is named, or all lost the same.
 */
export function labelledGroups(
  reading: Reading,
  loose: readonly Loose[],
  periods: readonly PeriodFact[],
): readonly Impact[] {
  const groups = new Map<string, Set<number>>();
  for (const cluster of loose) {
    if (!cluster.listed || cluster.data.size === 0 || cluster.counts.length > 0) continue;
    const label = labelOver(reading, cluster.passage);
    if (label === null) continue;
    const own = groups.get(label) ?? new Set<number>();
    groups.set(label, own);
    for (const index of cluster.data) own.add(index);
  }
  const lists = new Set([...groups.values()].map((data) => [...data].sort((a, b) => a - b).join(" ")));
  if (groups.size < 2 || lists.size < 2) return [];
  const spans = periods.flatMap(({ value }, index) =>
    value.role === "data_scope" || value.role === "exposure" ? [index] : [],
  );
  return [...groups].map(([population, data]) => ({
    population,
    count: null,
    data_types: [...data].sort((a, b) => a - b),
    period: spans.length === 1 ? (spans[0] ?? null) : null,
  }));
}

/** 会員登録をされた方: 氏名、住所: a line that names the people in front of their data. */
const LINE = /^([^:、。]{2,40}(?:方|様|さま|者|客|員|生徒|学生|患者))(?:の(?:個人)?情報)?(?::|・{2,4}|…{1,2})/u;

/** The people named by the line itself, by what it stands under, or by the line above it. */
function labelOver(reading: Reading, passage: number): string | null {
  const own = LINE.exec(reading.passages[passage]?.normal.text ?? "")?.[1];
  if (own !== undefined) return own;
  const { parent = null } = reading.passages[passage]?.block ?? {};
  for (const index of [parent, passage - 1]) {
    const read = index === null ? undefined : reading.passages[index];
    const label = LABEL.exec(read?.normal.text ?? "")?.[1];
    if (read === undefined || label === undefined || read.numbers.length > 0) continue;
    if (read.hits.some(({ table, code, end }) => table === "subject" && code === "person" && end <= label.length + 1))
      return label;
  }
  return null;
}
