import type { Reading } from "../../../reading.ts";
import type { Found } from "../found.ts";
import { namesIn } from "./name.ts";

/** A name with what speaks for it. */
export type Weighed = {
  readonly found: Found;
  readonly text: string;
  readonly signs: Set<string>;
  weight: number;
  mentions: number;
};

/** What follows the subject or the place of a sentence. */
export const SUBJECT =
  /^(?:[がは]|で(?!し)|にお[いけき]|の(?!(?:連結)?(?:外郭団体|出資団体|関連団体|関係団体|子会社|グループ会社|関連会社|委託先|委託業者|指定管理者)))/u;

/** The school or hospital of the town or prefecture in front of the title, where the notice begins with it: 大阪府 …について / 大阪府立…において. */
export function ownSchoolOf({ passages }: Reading, listed: Found, head: number): Found | null {
  const owner = passages[listed.passage]?.normal.text.slice(listed.start, listed.end) ?? "";
  const text = passages[head]?.normal.text ?? "";
  if (head === listed.passage || !/[都道府県市区町村]$/u.test(owner)) return null;
  const name = namesIn(text).find(({ start }) => OPENS.test(text.slice(0, start)));
  return name?.text.startsWith(`${owner}立`) === true &&
    !ANY_SCHOOL.test(name.text) &&
    SUBJECT.test(text.slice(name.end))
    ? { passage: head, start: name.start, end: name.end, rule: "organization.opens" }
    : null;
}
/** What stands in front of the subject that opens a notice. */
export const OPENS = /^(?:(?:このたび|この度|今般|先般)、?)?$/u;

/** A school of a town that goes without its name: 霧ヶ沢市立小学校. */
export const ANY_SCHOOL = /[都道府県市区町村]立(?:小|中|小中|高等|特別支援|義務教育)学校$/u;

/** The boards and towns that announce what happened at their schools and hospitals. */
const ANNOUNCER = /(?:教育委員会|教委|[都道府県市区町村]|病院局|病院機構|企業局|学園|学校法人[^学]{1,12})$/u;
/** A place of a town without a name of its own. */
const ANY_PLACE =
  /^[都道府県市区町村]立の?(?:図書館|病院|保育園|保育所|幼稚園|こども園|小学校|中学校|高校|高等学校|学校|公民館|体育館|美術館|博物館|児童館|診療所|センター)$/u;

/** The one school or hospital whose people did what its board or town announces: the victim goes before the one that reports it. */
export function institutionWithin({ found, text, signs }: Weighed, all: readonly Weighed[]): Weighed | undefined {
  if (!ANNOUNCER.test(text) || !signs.has("subject")) return undefined;
  const named = all.filter(
    (one) =>
      INSTITUTION.test(one.text) &&
      !one.signs.has("any") &&
      !ANY_PLACE.test(one.text) &&
      one.found.passage === found.passage,
  );
  const staffed = named.find(({ signs: its }) => its.has("staffs"));
  // 北小学校、東中学校、旧西中学校で紛失: of several none is the one.
  return named.some((one) => one !== staffed && !isPartOf(one, staffed)) ? undefined : staffed;
}

/** Whether one name is another form of a second. */
const isPartOf = (one: Weighed, other: Weighed | undefined): boolean =>
  other !== undefined && (one.text.includes(other.text) || other.text.includes(one.text));

/** The one subsidiary that was hit: the victim goes before the parent that reports it. */
export function subsidiaryHit(best: Weighed, all: readonly Weighed[]): Weighed | undefined {
  const hit = all.filter(({ signs }) => signs.has("subsidiary-hit"));
  const longest = hit.reduce((one, { text }) => (text.length > one.length ? text : one), "");
  return hit.includes(best) || hit.some(({ text }) => !longest.includes(text)) ? undefined : hit[0];
}

/** The one hospital, school or home that the corporation which gives notice says it runs: 当法人が運営する○○病院において. */
export function institutionRun({ text }: Weighed, all: readonly Weighed[]): Weighed | undefined {
  const run = CORPORATION.test(text) ? all.filter(({ signs, weight }) => signs.has("is-run") && weight > 0) : [];
  return run.length === 1 ? run[0] : undefined;
}
const CORPORATION =
  /^(?:地方)?(?:独立行政|学校|医療|社会福祉|社会医療|公益[社財]団|一般[社財]団|国立大学|公立大学|特定非営利活動|宗教)法人/u;

/** The town or prefecture of the sections that alone are named elsewhere: 福祉部高齢福祉課 / …市役所2階. */
export function townOfSection({ found, text, signs }: Weighed, all: readonly Weighed[]): Weighed | undefined {
  if (!(signs.has("section") && signs.size === 1) && !BARE_BUREAU.test(text)) return undefined;
  const towns = all.filter((one) => TOWN.test(one.text) && one.weight > -2 && one.found.passage !== found.passage);
  return new Set(towns.map((one) => one.text)).size === 1 ? towns[0] : undefined;
}
/** A bureau that goes without its town: 上下水道局. */
const BARE_BUREAU =
  /^(?:上下?水道|下水道|消防|交通|病院|教育|環境|都市|建設|福祉|保健|港湾|市民|総務|財政|経済|こども){1,2}局$/u;
const TOWN = /^.{2,12}(?:[都道府県市区町村]|区役所)$/u;

/** The school, hospital or office of a town or prefecture that a notice on its paper opens with: 朝霧県 / 朝霧県霧保健所において. */
export function institutionOpening({ found, text }: Weighed, all: readonly Weighed[]): Weighed | undefined {
  const owner = text.replace(OF_CORPORATION, "");
  if (!/[都道府県市区町村]$|.大学$/u.test(owner)) return undefined;
  return all.find(
    (one) =>
      one.signs.has("opening-subject") &&
      one.found.passage !== found.passage &&
      one.text.startsWith(owner) &&
      (!owner.endsWith("大学") || ATTACHED.test(one.text)) &&
      INSTITUTION.test(one.text) &&
      !ANY_PLACE.test(one.text) &&
      !one.signs.has("any"),
  );
}
const OF_CORPORATION = /^(?:国立大学法人|公立大学法人|学校法人)|(?<=[都道府県市区町村])教育委員会$/gu;
const ATTACHED = /大学(?:[^\s]{0,6}(?:学部|大学院))?[附付]属/u;
const INSTITUTION =
  /(?:学校|高校|大学|病院|診療所|保健所|[園館]|センター|消防署|消防本部|事務所|支所|児童相談所|研究所)$/u;

/**
 * A corporation that runs hospitals or schools stands in the letterhead above the one it is about:
 * 独立行政法人… / 砂川中央病院 gives the hospital, 霧県立美術館 / 公益財団法人… the museum.
 */
export function institutionBelow({ found, text, signs }: Weighed, all: readonly Weighed[]): Weighed | undefined {
  const place = signs.has("letterhead") ? "letterhead" : "signature";
  const isFoundation = FOUNDATION.test(text);
  if (!signs.has(place) || !(isFoundation || RUNS.test(text))) return undefined;
  return all.find(({ found: { passage }, text: name, signs: others }) => {
    const below = passage - found.passage;
    return others.has(place) && (below === -1 || (below === 1 && !isFoundation)) && RUN.test(name);
  });
}
/** Corporations that run hospitals, schools and homes. */
const RUNS = /^(?:独立行政法人|地方独立行政法人|学校法人|医療法人|社会医療法人|社会福祉法人)/u;
/** Foundations, which run the hall or museum above them and have one below them for an address. */
const FOUNDATION = /^(?:(?:公益|一般)財団法人|\([公一]財\))/u;
const RUN =
  /(?:病院|医院|クリニック|診療所|センター|大学|高等学校|高校|中学校|小学校|幼稚園|保育園|こども園|学校|[園館])$/u;
