import type { Impact } from "../../schema/record.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import { sentenceAt } from "../context/structure.ts";
import type { DataTypeFact } from "../data-type/data-type.ts";
import type { PeriodFact } from "../period/period.ts";
import { byPlace, type Place, type Reading } from "../reading.ts";
import type { Element } from "./element.ts";

/** Words for people at the end of a name. */
const PEOPLE_JA =
  "(?:方々?|様|さま|さん|者|客|員|生|講師|医師|看護師|教師|教諭|[市町村区県住]民|株主|選手|父母|生徒|児童|患者|家族|会員|ユーザー?|OB)(?:等|など|ら)?";
const PEOPLE_EN = anyOf(
  [
    // Whom a body serves.
    /patients|customers|members|students|users|guests|visitors|donors|applicants|residents|alumni/u,
    /subscribers|participants|attendees|buyers|sellers|tenants|landlords|clients|policyholders|cardholders/u,
    // Who works for it.
    /employees|staff|personnel|teachers|faculty|volunteers|vendors|contractors|candidates/u,
    // Of a family.
    /retirees|dependents|dependants|beneficiaries|spouses|children|parents|guardians|pupils/u,
    // Anybody.
    /individuals|people|those|anyone|persons/u,
  ],
  "iu",
  WORDS,
);

/**
 * Who a stretch of text in front of data says they belong to: the last name for people in it, marked as what is spoken of.
 *
 *     店舗で申し込まれた方は氏名・住所、            "For guests who booked by telephone, the name"
 *     ^^^^^^^^^^^^^^^^^^^^                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const OWNER_JA = new RegExp(
  `(?:^|[、。;・\\s「(])(?:なお、|また、|一方、)?([^、。:;()「」\\s]{0,48}${PEOPLE_JA})(?:について|に関して|の場合|において)?(?:は|では|には|:|の|…{1,3}|・{2,4})[、\\s]?(?:次の|以下の)?$`,
  "u",
);

/** What ends a name in English: "For guests who booked by telephone, …", "Retired staff: …", "Patients may have had …". */
const NAME_EN = /^(?:For |As for |In the case of )?([^,:]{3,90}?)(?:,|:| may have had| had| was| were)(?: .{0,60})?$/u;

function ownerEn(between: string): string | null {
  const clause = between.slice(
    Math.max(...[".", ";", ": "].map((stop) => between.lastIndexOf(stop, between.length - 3))) + 1,
  );
  const name = NAME_EN.exec(clause.trimStart())?.[1] ?? null;
  return name !== null && PEOPLE_EN.test(name) ? name : null;
}

/** A line that names whose data it lists: 会員登録をされた方の氏名、住所, 学生名簿:氏名、学籍番号, 【会員様】氏名. */
const WHO = anyOf(
  [
    /方々?|様|さま|者|客|員|生|師|民|教諭|株主|選手|生徒|学生|患者|児童|家族|会員|園児|親族|役員|ユーザー/u,
    // Bodies that deal with one.
    /法人|事業所|団体|企業|(?:加盟|販売|代理|取扱|特約)店|施設|組合|(?:取引|得意|仕入れ?|委託|納入|発注|顧客)先/u,
    // Lists of them.
    /名簿|台帳|一覧表?|リスト/u,
  ],
  "u",
);
const LINE = new RegExp(
  `^[<〈《【「『(]?([^:、。()（）<>〈〉《》【】]{0,60}?(?:${WHO.source}))(?:(?:に関する|の)(?:個人)?(?:情報|データ))?(?:[>〉》】」』)]|:|[(（][^。()（）]{0,24}|・{2,4}|…{1,2}|の|\\s)\\s?$`,
  "u",
);

/** What belongs to somebody else's record: 児童の氏名、保護者の電話番号. */
const RELATIVES =
  /(?:保護者|家族|配偶者|父母|両親|世帯主|世帯員|保証人|連絡先|子|子ども|子さま|子様|担任|代理人|同居人|同伴者|同行者|本人|名義人|他者|第三者|他人|別人)(?:様|さま)?$/u;

const PEOPLE = new RegExp(`${PEOPLE_JA}$`, "u");

/** A line that is nothing but the name of the people under it: ■会員様. */
const ALONE = new RegExp(`^[<〈《【「『(]?([^<>〈〉《》【】『』。、:]{0,40}${PEOPLE_JA})[>〉》】」』)]?:?$`, "u");

/** A line over a list that names whose data are listed under it: <ご利用者さまの情報>, 受講された方のうち一部の方の以下の情報. */
const LABEL =
  /^[<〈《【「『(]?([^<>〈〉《》【】『』。:]{2,70}?)(?:に関する|の)(?:以下の|次の|下記の)?(?:個人)?(?:情報|データ)(?:について|の項目|等)?[>〉》】」』)]?:?$/u;

type Group = { readonly label: string; readonly data: Set<number>; readonly place: Place };

/**
 * Groups without figures that a notice names in front of their data, in `prose` too or over lists: 患者に関する情報 / 氏名、病名 …
 * 店舗で申し込まれた方は氏名と住所、…. None where a single group is named, or all lost the same.
 */
export function labelledGroups(
  reading: Reading,
  dataTypes: readonly DataTypeFact[],
  counted: ReadonlySet<number>,
  prose: boolean,
  periods: readonly PeriodFact[],
): readonly Impact[] {
  const groups = new Map<string, Group>();
  for (const [passage, elements] of [...dataIn(dataTypes)].sort(([a], [b]) => a - b)) {
    if (counted.has(passage)) continue;
    for (const { label, element } of ownersIn(reading, passage, elements, prose)) {
      const own = groups.get(label) ?? { label, data: new Set<number>(), place: element.place };
      groups.set(label, own);
      own.data.add(element.index);
    }
  }
  const lists = new Set([...groups.values()].map(({ data }) => [...data].sort((a, b) => a - b).join(" ")));
  if (groups.size < 2 || groups.size > MOST || lists.size < 2) return [];
  return [...groups.values()].map(({ label, data, place }) => ({
    population: label,
    count: null,
    data_types: [...data].sort((a, b) => a - b),
    period: periodOf(reading, place, periods),
  }));
}

/** No notice names more groups. */
const MOST = 20;

/** The data of each passage, in text order. */
export function dataIn(dataTypes: readonly DataTypeFact[]): ReadonlyMap<number, readonly Element[]> {
  const found = new Map<number, Element[]>();
  dataTypes.forEach(({ value, mentions }, index) => {
    if (value.status === "not_included") return;
    for (const place of mentions) {
      const own = found.get(place.passage) ?? [];
      found.set(place.passage, own);
      own.push({ kind: "data", index, place });
    }
  });
  for (const own of found.values()) own.sort((a, b) => byPlace(a.place, b.place) || a.index - b.index);
  return found;
}

type Owned = { readonly label: string; readonly element: Element };

/** The data of a passage whose owners are named. */
export function ownersIn(
  reading: Reading,
  passage: number,
  elements: readonly Element[],
  prose: boolean,
): readonly Owned[] {
  const read = reading.passages[passage];
  const [first] = elements;
  if (read === undefined || first === undefined) return [];
  const { text } = read.normal;
  let current = labelOver(reading, passage, first);
  let sentence = sentenceAt(read.sentences, first.place.start);
  return elements.flatMap((element, order) => {
    const own = sentenceAt(read.sentences, element.place.start);
    const before = elements[order - 1]?.place.end ?? 0;
    if (own !== sentence) current = null;
    const from = own === sentence && order > 0 ? before : (read.sentences[own]?.start ?? before);
    sentence = own;
    const owner =
      order === 0 || prose
        ? ownerIn(text.slice(from, element.place.start).slice(-REACH).trimStart(), reading.language)
        : null;
    current = owner ?? lineOwner(text, element, reading.language) ?? current;
    return current === null ? [] : [{ label: nameOf(current), element }];
  });
}

/** The people named by the line itself, right in front of what it lists. */
function lineOwner(text: string, { place }: Element, language: Language): string | null {
  if (language === "en" || /。$/u.test(text)) return null;
  const lead = text.slice(0, Math.min(place.start, REACH));
  return asOwner(LINE.exec(lead)?.[1], lead);
}

/** Whose what follows is. */
const ownerIn = (between: string, language: Language): string | null =>
  language === "en" ? ownerEn(between) : asOwner(OWNER_JA.exec(between)?.[1], between);

/** Relatives belong to the record they stand in. */
const asOwner = (label: string | undefined, lead: string): string | null =>
  label === undefined ||
  /^[のをにがでと]/u.test(label) ||
  INDIVIDUAL.test(label) ||
  (/の[、\s]?$/u.test(lead) && RELATIVES.test(label))
    ? null
    : label;

/** A様, 患者Bさん, 甲氏: somebody of whom the text tells, and no group. */
const INDIVIDUAL = /(?:^|[^A-Za-z])[A-Z甲乙丙](?:さん|様|さま|氏|君|くん|ちゃん)/u;

/** How far in front of its data a name begins. */
const REACH = 140;

const nameOf = (label: string): string =>
  label.replace(/^(?:the |our |your |および|及び|並びに|ならびに|また)/iu, "").trim();

/** The people named by the line itself, by what it stands under, or by the line above it. */
function labelOver({ passages, language }: Reading, passage: number, first: Element): string | null {
  if (language === "en") return null;
  const text = passages[passage]?.normal.text ?? "";
  const own = lineOwner(text, first, language);
  if (own !== null) return own;
  if (/。$/u.test(text)) return null;
  const { parent = null } = passages[passage]?.block ?? {};
  for (const index of [parent, passage - 1]) {
    const read = index === null ? undefined : passages[index];
    const above = read?.normal.text ?? "";
    const label = (LABEL.exec(above) ?? ALONE.exec(above))?.[1];
    if (read === undefined || label === undefined) continue;
    const known = read.hits.some(
      ({ table, code, end }) => table === "subject" && code === "person" && end <= label.length + 1,
    );
    if (known || PEOPLE.test(label)) return label;
  }
  return null;
}

/** The period named where the group is, else the only one there is. */
function periodOf(reading: Reading, { passage }: Place, periods: readonly PeriodFact[]): number | null {
  const spans = periods.flatMap(({ value }, index) =>
    value.role === "data_scope" || value.role === "exposure" ? [index] : [],
  );
  const parent = reading.passages[passage]?.block.parent ?? null;
  const near = spans.filter((index) =>
    periods[index]?.mentions.some(
      (at) => at.passage === passage || at.passage === passage - 1 || at.passage === parent,
    ),
  );
  return near.length === 1 ? (near[0] ?? null) : spans.length === 1 ? (spans[0] ?? null) : null;
}
