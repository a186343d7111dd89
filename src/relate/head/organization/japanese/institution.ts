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
  const name = namesIn(text).find(({ start }) => text.slice(0, start) === "" || OPENS.test(text.slice(0, start)));
  return name?.text.startsWith(`${owner}立`) === true &&
    !ANY_SCHOOL.test(name.text) &&
    SUBJECT.test(text.slice(name.end))
    ? { passage: head, start: name.start, end: name.end, rule: "organization.opens" }
    : null;
}
const OPENS = /^(?:このたび|この度|今般|先般)、?$/u;

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
  const staffed = all.filter(
    (one) =>
      one.signs.has("staffs") &&
      !one.signs.has("any") &&
      !ANY_PLACE.test(one.text) &&
      one.found.passage === found.passage,
  );
  return staffed[0];
}

/** The school, hospital or office of a town or prefecture that a notice on its paper opens with: 朝霧県 / 朝霧県霧保健所において. */
export function institutionOpening({ found, text }: Weighed, all: readonly Weighed[]): Weighed | undefined {
  if (!/[都道府県市区町村]$/u.test(text)) return undefined;
  return all.find(
    (one) =>
      one.signs.has("opening-subject") &&
      one.found.passage !== found.passage &&
      one.text.startsWith(text) &&
      INSTITUTION.test(one.text) &&
      !ANY_PLACE.test(one.text) &&
      !one.signs.has("any"),
  );
}
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
