import type { Element } from "./element.ts";

/** Counts of one group side by side: 1,712名(1,864件). People stand for the group. */
export type Group = {
  readonly counts: readonly number[];
  readonly start: number;
  readonly end: number;
  /** Whether "and" joins it to the count that follows. */
  readonly joins: boolean;
};

/** 氏名等が2件、電話番号のみが739件, 住所が閲覧された方が2,914名: what is counted stands right in front of its figure. */
export const TOLD =
  /^(?:等|など|情報)?(?:のみ|だけ)?(?:が|を)?(?:[^、。()0-9]{2,30}(?:方|お客様|お客さま|会員|者|人|もの)(?:様|さま)?)?(?:が|は) ?(?:約|計|延べ)?$/u;

/** 取引先の情報(会社名、電話番号)約350件のほか、応募者の履歴書23名分: data right in front of a figure are what it counts, nothing leads on from it. */
export const isLabelOf = (
  text: string,
  last: Element,
  { start, end }: Group,
  before: readonly Element[],
  tied: ReadonlySet<Element>,
): boolean =>
  !before.some((element) => tied.has(element)) &&
  (before.length > 1 || last.place.start >= OPENS) &&
  /^(?:等|など)?の?(?:情報|データ|写し|控え?|一覧表?)?[)）]? ?(?:約|計|延べ|最大)?$/u.test(
    text.slice(last.place.end, start),
  ) &&
  /^(?:分|名様分)?(?:のほか|に加え|と|、|及び|が|を|も|。|$)/u.test(text.slice(end));

/** A noun that opens a line may only be its name. */
export const OPENS = 2;

/** 担当者の氏名、電話番号ならびに当社従業員(約1,150名)の個人情報: a group named with "and" behind the data has what follows it. */
export const isOfItsOwn = (text: string, last: Element, { start, end }: Group): boolean =>
  /(?:及び|と、|、また)[^、。()]{2,24}[(]?(?:約|計|延べ)?$/u.test(text.slice(last.place.end, start)) &&
  /^[)）]?(?:分|様)?の(?:個人|登録|顧客|会員|職員|社員|従業員)?(?:情報|データ)/u.test(text.slice(end));

/** 2年生39人の答案と、確認表(40人分): data of the group before are not those of a thing that is named after them. */
export const isTaken = (
  before: readonly Element[],
  tied: ReadonlySet<Element>,
  between: string,
  after: string,
): boolean =>
  before.every((element) => tied.has(element)) &&
  (/(?:と、|及び|、)[^、。]{2,30}[(（]?$/u.test(between) ||
    // 4名分の履歴書、1名分の資格証: the noun it counts follows it.
    (/^(?:等|など)?(?:、|と|及び|・)$/u.test(between) && /^(?:分|様)?の/u.test(after)));

/** 33万件の取引記録で、氏名や口座番号が: the noun counted holds the data that follow, and is none of them. */
export function withoutHead(text: string, { end }: Group, data: readonly Element[]): readonly Element[] {
  const [head, ...rest] = data;
  return head !== undefined &&
    rest.length > 0 &&
    /^分?の$/u.test(text.slice(end, head.place.start)) &&
    /(?:記録|情報|データ|履歴|書類?|票|簿|表|ファイル|カルテ)$/u.test(text.slice(head.place.start, head.place.end)) &&
    /^(?:で|には|に)、?/u.test(text.slice(head.place.end))
    ? rest
    : data;
}

/** 申込票(児童8名の氏名を含む)作品の写真: what a bracket around a figure tells ends with the bracket. */
export function inSameBracket(text: string, { start, end }: Group, data: readonly Element[]): readonly Element[] {
  if (!isOpen(text.slice(Math.max(0, start - 40), start))) return data;
  const closed = text.slice(end).search(/[)）]/u);
  const own = closed < 0 ? data : data.filter(({ place }) => place.start < end + closed);
  return own.length > 0 ? own : data;
}

/** 職員のメールアドレス 120件(一部電話番号を含む): a bracket right behind the figure adds to the data it counts. */
export const isWidened = (text: string, last: Element, { start, end }: Group, after: readonly Element[]): boolean =>
  after[0] !== undefined &&
  /^(?:等|など|情報)?(?:が|は|の|を|、| |:)?(?:約|計|延べ)?$/u.test(text.slice(last.place.end, start)) &&
  /^分?[(（](?:※|うち)?(?:一部|多く|半数|大半|ほとんど)[^()（）、。]{0,14}$|^分?[(（](?:※)?$/u.test(
    text.slice(end, after[0].place.start),
  ) &&
  ADDS.test(text.slice(after.at(-1)?.place.end));

const ADDS = /^(?:等|など)?(?:も|を|が)?(?:含む|含みます|含まれる|含まれます|含め|含んで|記載|あり|有り)/u;

/** 26人分の連絡先に加え、以前に担当した生徒の成績も: what is added of others is no longer the group's. */
export function ownOf(text: string, data: readonly Element[]): readonly Element[] {
  const cut = data.findIndex(({ place }, order) => {
    const previous = data[order - 1];
    return previous !== undefined && OF_OTHERS.test(text.slice(previous.place.end, place.start));
  });
  return cut < 0 ? data : data.slice(0, cut);
}

const OF_OTHERS =
  /(?:に加え|のほか|とは別に)[^。]{0,30}(?:者|方|員|客|生徒|学生|児童|患者|会員|名|人|卒業生)(?:の|については)$/u;

/** 氏名、住所(住所は12名のみ): what a bracket says of a figure is said of the data in it. */
export function inBracket(text: string, data: readonly Element[]): readonly Element[] {
  const end = data.at(-1)?.place.end ?? 0;
  const opened = Math.max(text.lastIndexOf("(", end), text.lastIndexOf("（", end));
  const closed = Math.max(text.lastIndexOf(")", end), text.lastIndexOf("）", end));
  const own = opened > closed ? data.filter(({ place }) => place.start > opened) : data;
  return own.length > 0 ? own : data;
}

/** 67名の生徒等(1年生10名、2年生13名 …)の氏名: what stands in a bracket behind a figure only breaks it down. */
export const isOpen = (between: string): boolean => between.lastIndexOf("(") > between.lastIndexOf(")");

/** "student data (names, addresses; 312 students)", "(1,240 people; names)": data in one bracket with its only figure are those of the figure. */
export function inBracketWith(
  text: string,
  { counts, start, end }: Group,
  elements: readonly Element[],
): readonly Element[] {
  const opened = Math.max(text.lastIndexOf("(", start), text.lastIndexOf("（", start));
  if (opened < 0 || !isOpen(text.slice(opened, start))) return [];
  const closed = text.slice(end).search(/[)）]/u);
  const own = elements.filter(({ place }) => place.start > opened && place.end <= end + closed);
  return closed < 0 || own.some(({ kind, index }) => kind === "count" && !counts.includes(index))
    ? []
    : own.filter(({ kind }) => kind === "data");
}
