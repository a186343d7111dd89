import { KINDS } from "../body-kind.ts";
import { OTHERS } from "./words.ts";

const whole = new Set(OTHERS.flatMap((row) => row.whole ?? []));
const points = new Set(OTHERS.flatMap((row) => row.points ?? []));
const begins = OTHERS.flatMap((row) => row.begins ?? []);
const ends = OTHERS.flatMap((row) => row.ends ?? []);
const kinds = new Set([
  ...KINDS.flatMap(({ ja }) => ja),
  "社",
  "学",
  "校",
  "院",
  "会",
  "園",
  "館",
  "店",
  "行",
  "署",
  "施設",
]);

/** How the names of the authorities begin that notices are reported to. */
export const AUTHORITIES: readonly string[] = OTHERS.filter(({ id }) => id === "other.regulator").flatMap(
  (row) => row.begins ?? [],
);

/** Whether a name is that of an authority notices are reported to. */
export const isRegulator = (name: string): boolean => AUTHORITIES.some((word) => name.startsWith(word));

/** Words of a sentence that a name does not hold, and what points back behind them: 警察にて当センター, 各支店. */
const IN_SENTENCE =
  /(?:にて|における|において|により|および|ならびに|または|として|に対する)|.(?:当|弊)(?:センター|社|院|校|会|園|館|組合)$|^各(?!務)|^(?:特に|主に|既に|更に|同じ|新た|一部の)|^[都道府県]警|[都道府県]警本部$|本部長$/u;

/** A desk with its town in front is the town's: 霧市移住|相談センター. */
const OF_TOWN =
  /^(?:\p{Script=Han}{1,5}[都道府県市区町村].{2,12}|[都道府県市区町村]?(?:.{0,8}[・])?(?:児童|教育|福祉|女性|男女|障害|障がい|子ども|こども|発達|家庭|就労|法律|精神|移住|年金|労働|婦人|母子).{0,14})センター$/u;

/** Whether what looks like a name is none, or the name of somebody who is never the victim. */
export function isOther(written: string): boolean {
  const name = written.replace(/\s/gu, "");
  if (IN_SENTENCE.test(name)) return true;
  if (whole.has(name) || begins.some((word) => name.startsWith(word))) return true;
  if (!OF_TOWN.test(name) && !name.endsWith("京都市") && ends.some((word) => name.endsWith(word))) return true;
  for (let at = 1; at <= 4 && at < name.length; at++) {
    if (points.has(name.slice(0, at)) && kinds.has(name.slice(at).replace(/^の/u, ""))) return true;
  }
  return false;
}
