import { anyOf } from "../../../../text/any-of.ts";
import { type Reading, wholeText } from "../../../reading.ts";
import type { Found } from "../found.ts";
import { isOther } from "./other.ts";

const PREFECTURE = /(?<prefecture>北海道|東京都|(?:京都|大阪)府|\p{Script=Han}{2,3}県)?/u;
const TOWN = /(?:[^\s郡市区]{1,5}郡)?(?<town>\p{Script=Han}{1,5}?[市区町村])/u;

/** An address with its post code or label: 〒000-0000 霧県|霧市|中央1番地. */
const LABELLED = anyOf([/〒\s?[0-9]{3}-?[0-9]{4}|(?:所在地|住所)[:：\s]/u], "u", {
  after: anyOf([anyOf([PREFECTURE], "u", { before: /\s?/u, after: TOWN })], "u", {
    after: /(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}0-9])/u,
  }),
});
/** One without, as a line of its own: 霧町大字上野123番地. */
const BARE = anyOf([PREFECTURE], "u", {
  before: /^/u,
  after: anyOf([TOWN], "u", {
    after:
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,14}(?:[0-9]{1,4}番|[0-9]{1,2}丁目|[0-9]{1,4}-[0-9]{1,4})/u,
  }),
});
/** How many passages from the end an address of the one who gives notice stands in. */
const FOOT = 12;

/** How an office speaks of its town or prefecture: 市では, 区民, 町ホームページ, 県の. */
const SPEAKS = anyOf(
  [
    /(?:では、|は、|の職員|職員|が(?:委託|発送|送付|実施|運営|保有|管理)|公式|ホームページ|ウェブサイト|役[所場]|税|教育委員会)/u,
    /(?:から(?:委託|送付|発送)|の(?:ホームページ|ウェブサイト|公式|施設|担当|委託))/u,
  ],
  "u",
  { before: /(?<![\p{Script=Han}\p{Script=Katakana}々ヶケ〇○])[本当]?(?<kind>[都道府県市区町村])/u },
);

/** A section on a line of its own: 住民税務課, 総務部 税務課. */
const SECTION_LINE = /^[\p{Script=Han}\p{Script=Katakana}ー・\s]{2,24}[課係]$/u;

/**
 * The town or prefecture in whose address the sections of a notice are that name no body: the prefecture where the notice speaks
 * as one (県では), else the town.
 */
export function townOfAddress(reading: Reading): Found | null {
  return addressed(reading, SPEAKS.exec(wholeText(reading))?.groups?.kind);
}

/** The town or prefecture by the address at its foot, where it speaks of itself by its kind alone (市の職員が) or a section of it does. */
export function speakerOfAddress(reading: Reading): Found | null {
  const kind = SPEAKS.exec(wholeText(reading))?.groups?.kind;
  const hasSection = reading.passages.slice(-FOOT).some(({ normal }) => SECTION_LINE.test(normal.text));
  return kind === undefined && !hasSection ? null : addressed(reading, kind);
}

/** A ward that speaks as one (区では): its hall is the ward. Those of a city (霧市東区役所) are offices of it. */
export function wardOfHall(reading: Reading, found: Found | null): Found | null {
  if (found === null) return null;
  const name = reading.passages[found.passage]?.normal.text.slice(found.start, found.end) ?? "";
  if (!/^[^市]{1,6}区役所$/u.test(name) || SPEAKS.exec(wholeText(reading))?.groups?.kind !== "区") return null;
  return { ...found, end: found.end - "役所".length };
}

function addressed({ passages }: Reading, kind: string | undefined): Found | null {
  for (const [passage, { normal }] of passages.entries()) {
    const isFoot = passage >= passages.length - FOOT;
    const match = LABELLED.exec(normal.text) ?? (isFoot ? BARE.exec(normal.text) : null);
    const { prefecture, town } = match?.groups ?? {};
    if (match === null || town === undefined) continue;
    const isOfPrefecture = prefecture !== undefined && kind !== undefined && /[都道府県]/u.test(kind);
    const name = isOfPrefecture ? prefecture : town;
    if (name.length < 2 || isOther(name)) continue;
    const start = match.index + (isOfPrefecture ? match[0].indexOf(prefecture) : match[0].lastIndexOf(town));
    return { passage, start, end: start + name.length, rule: "organization.government" };
  }
  return null;
}
