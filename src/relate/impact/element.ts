import { anyOf } from "../../text/any-of.ts";
import { listFor } from "../../text/lists.ts";
import type { CountFact } from "../count/count.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { Place, Reading } from "../reading.ts";
import { referencesTo } from "./reference.ts";

/** A count or a kind of data where the text states it; `index` points into the list it comes from. */
export type Element = { readonly kind: "count" | "data"; readonly index: number; readonly place: Place };

/** Which kinds of data a count is tied to, in which passages the two were read, and whether one sentence says both. */
export type Tie = {
  readonly count: number;
  readonly data: ReadonlySet<number>;
  readonly passages: readonly number[];
  readonly direct: boolean;
  /** Told on top of what is told of all: 上級コースについては、上記に加え…. */
  readonly adds?: boolean;
};

/** What can be tied in one passage, in text order. */
export function elementsOf(
  reading: Reading,
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
): ReadonlyMap<number, readonly Element[]> {
  const found = new Map<number, Element[]>();
  const add = (element: Element): void => {
    const passage = found.get(element.place.passage) ?? [];
    if (passage.length === 0) found.set(element.place.passage, passage);
    passage.push(element);
  };
  const holdsMail = dataTypes.some(({ value }) => value.type === "email_content" || value.type === "attachment");
  const alone = !counts.some((count) => isGroup(count) && !count.role.share);
  const listing = linesWithContents(reading, counts, dataTypes);
  counts.forEach((count, index) => {
    if (count.role.split) return;
    if (
      isGroup(count) ||
      isBody(reading, count) ||
      (!holdsMail && (isMembership(count) || (count.role.part && isAccounts(count) && counts.some(isMembership)))) ||
      (alone && (isPaper(count) || isHousehold(count) || isManyBodies(count))) ||
      (isListed(count) && listing.has(count.place.passage))
    )
      for (const place of count.mentions) add({ kind: "count", index, place });
    else if (isHolder(count))
      for (const place of count.mentions) if (isLabel(reading, place)) add({ kind: "count", index, place });
  });
  const groups = [...new Set([...found.values()].flatMap((passage) => passage.map(({ index }) => index)))];
  for (const element of referencesTo(reading, groups, counts)) add(element);
  dataTypes.forEach(({ value, mentions }, index) => {
    if (value.status !== "not_included") for (const place of mentions) add({ kind: "data", index, place });
  });
  const places = new Map<number, Place[]>();
  for (const { mentions } of dataTypes) for (const place of mentions) listFor(places, place.passage).push(place);
  for (const [passage, elements] of found) {
    const figures = elements.filter(({ kind }) => kind === "count");
    if (figures.length > 0)
      for (const element of [
        ...unlisted(reading, passage, figures, dataTypes, places.get(passage)),
        ...cards(reading, passage, dataTypes),
      ])
        elements.push(element);
    elements.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end || a.index - b.index);
  }
  return found;
}

/** Words for known data that a figure labels or leads: "Passport numbers: 42 customers", 42名の旅券番号. */
function unlisted(
  reading: Reading,
  passage: number,
  groups: readonly Element[],
  dataTypes: readonly DataTypeFact[],
  known: readonly Place[] = [],
): readonly Element[] {
  const { hits = [], normal } = reading.passages[passage] ?? {};
  const text = normal?.text ?? "";
  return hits.flatMap(({ table, code, start, end }) => {
    if (table !== "data-type" || VESSELS.has(code)) return [];
    const beside = groups.some(
      ({ place }) =>
        LABELS.test(text.slice(end, place.start)) ||
        (!/。$/u.test(text) && HOLDS.test(text.slice(end, place.start))) ||
        LEADS.test(text.slice(place.end, start)),
    );
    if (!beside) return [];
    const stated = known.some((place) => place.start < end && start < place.end);
    const index = dataTypes.findIndex(({ value }) => value.type === code && value.status !== "not_included");
    return stated || index < 0 ? [] : [{ kind: "data", index, place: { passage, start, end } }];
  });
}

/** うち43,744件はクレジットカード情報も, 2,816人分のカード情報が: the word for all that is on a card, where another place lists what that is. */
function cards(reading: Reading, passage: number, dataTypes: readonly DataTypeFact[]): readonly Element[] {
  const { hits = [], normal } = reading.passages[passage] ?? {};
  const text = normal?.text ?? "";
  const named = hits.filter(
    ({ table, code, start, end }) =>
      table === "data-type" &&
      code === "credit_card" &&
      (/^(?:等|など)?(?:も|を含|が含ま)/u.test(text.slice(end, end + 8)) ||
        COUNTED.test(text.slice(Math.max(0, start - 24), start))),
  );
  if (named.length === 0) return [];
  const details = dataTypes.flatMap(({ value, mentions }, index) =>
    ON_CARDS.has(value.type) && value.status !== "not_included" && !mentions.some((place) => place.passage === passage)
      ? [index]
      : [],
  );
  return named.flatMap(({ start, end }) =>
    details.map((index): Element => ({ kind: "data", index, place: { passage, start, end } })),
  );
}

const COUNTED = /[0-9万][人名件](?:分|様|の方)?の(?:[^、。0-9はがを]{1,12}の)?$/u;

const ON_CARDS: ReadonlySet<string> = new Set(["card_number", "card_holder", "card_expiry", "card_security_code"]);

const LABELS = /^ ?(?:characters|numbers|details|情報)? ?[:=|…]{1,3} ?$/u;
/** メールアドレス(19件), a line of its own. */
const HOLDS = /^[(（](?:約|計)?$/u;
const LEADS = /^[)）]?(?:様|分|の方|の皆様)?[の(（]$/u;

/** Words that name no kind of data of their own. */
const VESSELS: ReadonlySet<string> = new Set(["personal_information", "email_content", "attachment", "other"]);

const isAccounts = ({ value, role }: Pick<CountFact, "value" | "role">): boolean =>
  value.measure === "compromised_accounts" &&
  (value.unit === "account" ||
    value.unit === "login" ||
    (value.unit === "person" && CUSTOMERS.test(`${value.subject ?? ""}${role.who ?? ""}`)));

const CUSTOMERS = /会員|お客|顧客|利用者|ユーザ|登録者|購入者/u;

const GROUPS: ReadonlySet<string> = new Set(["affected_people", "affected_records"]);

/** Fewer accounts than this are those through which others were reached. */
const FEW = 10;

/** Accounts of members that were broken into, not the mailboxes of staff through which others were reached. */
const isMembership = ({ value, role }: CountFact): boolean =>
  isAccounts({ value, role }) &&
  (value.value ?? value.max ?? value.min ?? 0) >= FEW &&
  !role.part &&
  !/mail|メール|staff|employee|職員|教員/iu.test(`${value.subject ?? ""}${role.name ?? ""}`);

/** Whether a count says how many people or records were affected, and not what somebody claims or another incident cost. */
export const isGroup = ({ value, role }: CountFact): boolean =>
  GROUPS.has(value.measure) &&
  value.unit !== "household" &&
  value.status !== "ruled_out" &&
  !role.claim &&
  !role.background &&
  !role.whole;

/** Companies or institutions that are customers themselves: 法人会員321社, 897施設分. */
const isBody = (reading: Reading, { value, role, place }: CountFact): boolean =>
  value.measure === "affected_organizations" &&
  value.status !== "ruled_out" &&
  !role.claim &&
  !role.background &&
  !role.whole &&
  (/法人|会員|施設|customer|client/iu.test(
    `${value.subject ?? ""}${role.who ?? ""}${role.name ?? ""}${role.tag ?? ""}`,
  ) ||
    /分.?$/u.test((reading.passages[place.passage]?.normal.text ?? "").slice(place.start, place.end + 1)) ||
    [BODIES, AS_FOR].some((told) =>
      told.test((reading.passages[place.passage]?.normal.text ?? "").slice(place.end, place.end + REACH)),
    ));

/** 31団体の団体名, 賛助団体9団体及び交流団体31団体の団体名: what is of the last of several bodies is of all of them. */
const BODIES = anyOf([/情報|データ|名|担当者|代表者|氏名|名称|住所|所在地|連絡先|電話番号|メールアドレス/u], "u", {
  before: anyOf(
    [
      // And so many others, or none.
      /(?:及び|と|、|・)[^、。0-9]{0,16}[0-9,]{1,7}(?:団体|社|法人|施設|校|事業所|事業者|店舗)/u,
      /(?:)/u,
    ],
    "u",
    {
      before: /^[)）]?/u,
      after: /(?:分)?の(?:各?(?:団体|事業者|企業|会社|法人|施設|学校|店舗))?/u,
    },
  ),
});

/** うち312社については、請求先の住所も: of them alone is told what follows. */
const AS_FOR =
  /^(?:様)?(?:について|に関して)は、?[^、。はがを0-9]{0,14}?(?:情報|データ|名|担当者|代表者|住所|所在地|連絡先|電話番号)/u;

const REACH = 48;

/** So many kinds of data in or under the line of a figure tell what is in the things it counts. */
const CONTENTS = 2;

/** Lines with a single figure, of papers or bodies, that tell behind it or in the next line what data these hold. */
function linesWithContents(
  reading: Reading,
  counts: readonly CountFact[],
  dataTypes: readonly DataTypeFact[],
): ReadonlySet<number> {
  if (reading.language === "en") return new Set();
  const figures = new Map<number, readonly Place[]>();
  for (const { place } of counts) figures.set(place.passage, [...(figures.get(place.passage) ?? []), place]);
  const kinds = new Map<number, Map<number, number>>();
  for (const [index, { value, mentions }] of dataTypes.entries())
    if (value.status !== "not_included")
      for (const { passage, start } of mentions) {
        const own = kinds.get(passage) ?? new Map<number, number>();
        kinds.set(passage, own.set(index, Math.max(start, own.get(index) ?? 0)));
      }
  const tells = (passage: number, from: number): boolean =>
    [...(kinds.get(passage)?.values() ?? [])].filter((start) => start >= from).length >= CONTENTS;
  const lists = (passage: number): boolean =>
    tells(passage, 0) && !figures.has(passage) && !/。[^)〕】]/u.test(reading.passages[passage]?.normal.text ?? "");
  return new Set(
    [...figures].flatMap(([at, [only, ...more]]) =>
      only !== undefined && more.length === 0 && (tells(at, only.end) || lists(at + 1)) ? [at] : [],
    ),
  );
}

/** Papers, bodies and households that have a line of their own. */
const isListed = ({ value, role }: CountFact): boolean =>
  (value.unit === "household" ||
    (value.measure === "affected_files"
      ? value.unit === "document" && (value.value ?? 0) > 1
      : value.measure === "affected_organizations")) &&
  value.status !== "ruled_out" &&
  role.tag !== null &&
  role.level.startsWith("list") &&
  !role.part &&
  !role.claim &&
  !role.background &&
  !role.whole &&
  !value.total;

/** Papers, where nothing else says how many were affected. */
const isPaper = ({ value, role }: CountFact): boolean =>
  value.measure === "affected_files" && value.unit === "document" && !role.part && !role.background && !role.whole;

/** Households, where nothing says how many people they are: 4世帯分の世帯主の氏名. */
const isHousehold = ({ value, role }: CountFact): boolean =>
  value.unit === "household" && value.status !== "ruled_out" && !role.claim && !role.background && !role.whole;

/** 都内の591社に影響し、企業名や所在地が: companies, where no person is counted; one or two are those who were attacked. */
const isManyBodies = ({ value, role }: CountFact): boolean =>
  value.measure === "affected_organizations" &&
  value.status !== "ruled_out" &&
  (value.value ?? value.max ?? value.min ?? 0) >= FEW &&
  !role.part &&
  !role.claim &&
  !role.background &&
  !role.whole;

/** People whose accounts were taken over: a line of a list may give their data. */
const isHolder = ({ value, role }: CountFact): boolean =>
  value.measure === "compromised_accounts" && value.unit === "person" && !role.part;

/** A line that ends in the figure, or in the bracket around it, is the label of a group. */
const isLabel = (reading: Reading, { passage, end }: Place): boolean =>
  /^[分様)）\s:]{0,4}$/u.test((reading.passages[passage]?.normal.text ?? "").slice(end));
