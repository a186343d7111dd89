import type { Impact } from "../../schema/record.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { PeriodFact } from "../period/period.ts";
import type { Reading } from "../reading.ts";

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
