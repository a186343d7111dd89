import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";
import { sentenceAt } from "../context/structure.ts";
import { hitsOf } from "../hits.ts";
import { oncePerPassage } from "../once.ts";
import { aboutSomething } from "./about.ts";
import { isOwnerOf, linkBetween } from "./gap.ts";
import { isOrdinary, isUntaken, type Member, memberOf, unlisted } from "./member.ts";
import { withNeighbours } from "./neighbours.ts";
import { BODY, isOfName, isOfOffice, isOfPeople } from "./run-of-body.ts";

/** Kinds of data named one after the other in one sentence; often only one. */
export type Run = { readonly start: number; readonly end: number; readonly members: readonly Member[] };

/** The run of some members, from the first to the last. */
export const runOf = (members: readonly Member[]): Run => ({
  start: members[0]?.start ?? 0,
  end: members.at(-1)?.end ?? 0,
  members,
});

/** How many different kinds of data an enumeration names. */
export const kindsIn = ({ members }: Run): number => new Set(members.map(({ code }) => code)).size;

/** The wordings of data in a passage; those that are but the end of another word are left out, or are that word: 鍵番号. */
export const wordingsOf = oncePerPassage((passage, language: Language): readonly Hit[] => {
  const { text } = passage.normal;
  const listed = hitsOf(passage, "data-type");
  const about = language === "ja" ? aboutSomething(passage, listed) : [];
  // 口座に関する情報: the whole stands for the word in it.
  const hits = [
    ...listed.filter((hit) => !about.some(({ start, end }) => start <= hit.start && hit.end <= end)),
    ...about,
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return hits.flatMap((hit, order) => {
    if (isExplaining(text, hit, language) || isToCall(text, hit) || isNameOfSchool(text, hit)) return [];
    if (language === "en" && isToFillIn(text, hit)) return [];
    if (hits[order - 1]?.end === hit.start || !isPart(text, hit, language)) return [hit];
    const noun =
      hit.code === "card_part" && language === "ja"
        ? NOUN.exec(text.slice(Math.max(0, hit.start - 16), hit.start))
        : null;
    return noun === null ? [] : [{ ...hit, ...unlisted({ start: hit.start - noun[0].length, end: hit.end }) }];
  });
});

/** Whether a word belongs to what explains a kind of data or is the beginning of another word: 大学が発行したメールアドレス, 相談日. */
const isExplaining = (text: string, hit: Hit, language: Language): boolean =>
  language === "ja" &&
  hit.code !== "none" &&
  isOrdinary(hit) &&
  (isCompound(text, hit, language) ||
    OF_OWNER.test(text.slice(hit.end, hit.end + 44)) ||
    (hit.code === "affiliation" && AT_WORK.test(text.slice(hit.end, hit.end + 8))) ||
    (hit.code === "affiliation" && OF_BOTH.test(text.slice(hit.end, hit.end + 16))) ||
    /^[がで](?:発行|付与|管理|使用|利用|指定|運営|提供|配布|交付|保有|作成|記入)(?:した|する|された|している|しておりました?)[一-龠ァ-ヶA-Za-z]/u.test(
      text.slice(hit.end, hit.end + 16),
    ));

/** 決済口座を当行に登録されているご利用者の…: whose the data are that follow, told by what they have. */
const OF_OWNER =
  /^を[^、。がは]{0,12}(?:登録|利用|使用|開設|保有|お持ち|所有|契約|予約|指定)[^、。がは]{0,10}(?:方|者|お客[様さ]ま?|会員|患者|学生|生徒|ユーザー?)(?:様|さま)?の/u;
/** 職場の端末で: where it was done. */
const AT_WORK = /^の(?:端末|パソコン|PC|業務用|同僚|上司|ネットワーク|システム)/u;

/** "[Name]", "<<Address 1>>": a letter to be filled in. */
const isToFillIn = (text: string, { start, end }: Hit): boolean =>
  /(?:\[|<|\{)(?:(?:first|last|full|mailing|street|home|recipient|individual|variable|insert)[ _]?){0,2}$/iu.test(
    text.slice(Math.max(0, start - 18), start),
  ) && /^(?: ?\d| line \d|[ _][a-z]{1,8})?(?:\]|>|\})/iu.test(text.slice(end, end + 12));

/** 大学や企業の受験先: what is told of both, and neither a kind of its own. */
const OF_BOTH = /^(?:や|・|及び|又は)[一-龠ァ-ヶー]{1,8}の(?!情報|データ|氏名|お?名|所在|住所|電話|一覧|部分)[一-龠]/u;

/** "Harrow High School": its name. */
const isNameOfSchool = (text: string, { start, end }: Hit): boolean =>
  /^(?:(?:High|Middle|Elementary|Primary|Grammar|Secondary) Schools?|College|University)$/u.test(
    text.slice(start, end),
  ) && /[A-Z][A-Za-z.’'-]{1,24} $/u.test(text.slice(Math.max(0, start - 26), start));

/** 電話番号:03-1234-5678: where to call. */
const isToCall = (text: string, { code, end }: Hit): boolean =>
  code === "phone" &&
  /^ ?[:は)] ?(?:\(代表?\) ?)?[(+]{0,2}(?:0\d{1,4}[-( )]|\d{2,4}-\d{2,4}-)/u.test(text.slice(end, end + 16));

/** The noun that stands right before. */
const NOUN = /[一-龠ァ-ヶーA-Za-z\d]{1,16}$/u;

/** The enumerations in the prose of a passage, in text order. */
export const runsOf = oncePerPassage(readRuns);

function readRuns(passage: ReadPassage, language: Language): readonly Run[] {
  const { text } = passage.normal;
  const hits = wordingsOf(passage, language);
  if (hits.length === 0) return [];
  const whole = hits.filter((hit) => hit.code === "none" || !isCompound(text, hit, language));
  const runs: Member[][] = [];
  let before: Hit | undefined;
  for (const hit of whole) {
    if (hit.code === "none") continue;
    const current = runs.at(-1);
    if (before !== undefined && isItsNumber(text, before, hit)) continue;
    const joint = before === undefined ? "" : text.slice(before.end, hit.start);
    if (joint === "の" || (/^ of /iu.test(joint) && before?.code === "photo")) {
      current?.pop();
      // 還付額、振込先の口座番号: what stands for both takes the place of the first in its enumeration.
      if (language === "ja" && !isOrdinary(hit) && current !== undefined && current.length > 0) {
        current.push(memberOf(hit));
        before = hit;
        continue;
      }
    } else if (/^ (?:of|for) [^,;.:]{0,30}$/iu.test(joint) && isOrdinary(hit)) continue;
    const link = before === undefined ? null : linkOf(passage, before, hit, language);
    if (current === undefined || (link === null && current.length > 0)) runs.push([memberOf(hit)]);
    else if (link === null) current.push(memberOf(hit));
    else
      current.push(
        ...link
          .filter((span) => isUntaken(span, whole) && !isName(text, span, hit) && !isOwnerOf(text, span, hit))
          .map(unlisted),
        memberOf(hit),
      );
    before = hit;
  }
  return runs
    .filter((members) => members.some((member) => !isOrdinary(member)))
    .map((members) => runOf(withNeighbours(passage, members, whole, language)));
}

/** "names, Easternport, phone numbers": a name among kinds of data that begin small; letters all capital are a kind of their own (TIN). */
const isName = (text: string, { start, end }: Span<"normal">, { start: next }: Hit): boolean =>
  /^[A-Z][a-z'’.-]{1,40}(?: [A-Z][a-z'’.-]{1,40}){0,3}$/u.test(text.slice(start, end)) &&
  /^[a-z]/u.test(text.charAt(next));

/** The members between two wordings of one enumeration, null where they belong to no one; every member may be a sentence of its own. */
function linkOf(
  { normal: { text }, sentences }: ReadPassage,
  before: Hit,
  hit: Hit,
  language: Language,
): readonly Span<"normal">[] | null {
  if (language === "ja" && isSummedUp(text, before, hit)) return [];
  if (sentenceAt(sentences, before.start) === sentenceAt(sentences, hit.start))
    return linkBetween(text, { start: before.end, end: hit.start }, language);
  const ownSentence =
    /^[.。]\s{0,4}(?:in [a-z ]{2,24}: )?$/iu.test(text.slice(before.end, hit.start)) &&
    /^(?:[.。]|$)/u.test(text.slice(hit.end));
  return ownSentence ? [] : null;
}

/** Whether a kind of data is an example of the personal data named next: 暗証番号などの個人情報; people and firms are whose they are. */
const isSummedUp = (text: string, before: Hit, hit: Hit): boolean =>
  (hit.code === "personal_information" || hit.code === "contact_details") &&
  !(isOrdinary(before) && PARTIES.test(text.slice(before.start, before.end))) &&
  SUMMED.test(text.slice(before.end, hit.start));

/** What stands between examples and the word that sums them up. */
const SUMMED = /^(?:(?:など|等)(?:の|を含む|といった)|といった|を(?:はじめ|始め)と(?:する|した))$/u;

const PARTIES = /^(?:会社|店舗|大学|部門|部局|勤務校|親族|配偶者|名義人?)$/u;

/** Whether a wording is the number or a picture of what stands before it: 在留カードの番号 is the card's, 保険証の画像 the insurance's. */
export const isItsNumber = (text: string, before: Hit, hit: Hit): boolean =>
  text.slice(before.end, hit.start) === "の" &&
  ((hit.code === "card_part" && !isOrdinary(before)) ||
    (PAPERS.includes(before.code) && /^(?:画像|写真)$/u.test(text.slice(hit.start, hit.end))));

/** Papers that are pictured to prove something. */
const PAPERS: readonly string[] = [
  "drivers_license",
  "passport",
  "insurance_number",
  "my_number",
  "national_id",
  "bank_account",
  "health",
  "disability",
  "vehicle",
];

/** What may follow a kind of data without a particle and leave it what it is. */
const SUFFIX =
  /^(?:等|及|並|又|若|各|情報|一覧|一部|以外|含|有無|記載|登録|漏|流|窃|閲|紛|入り|のみ|だけ|データ|リスト|部分|欄|全|計|合計|約|最|変(?!更(?:届|通|申))|件|数|項|延|総|[一二三四五六七八九十])/u;

/** Whether a Japanese wording is the beginning of a longer word that means something else: 請求書プラットフォーム, 戸籍証明書窓口. */
const isCompound = (text: string, { end }: Hit, language: Language): boolean =>
  language === "ja" &&
  /[一-龠ァ-ヶー]/u.test(text.charAt(end - 1)) &&
  /^[一-龠ァ-ヶ]/u.test(text.slice(end, end + 1)) &&
  !SUFFIX.test(text.slice(end, end + 3));

/** Whether an ordinary word is the end of another (決済代行会社, 鍵番号, "seat numbers") or counted by a figure (2組, "418 bookings"). */
const isPart = (text: string, hit: Hit, language: Language): boolean => {
  if (!isOrdinary(hit)) return false;
  const before = text.slice(Math.max(0, hit.start - 24), hit.start);
  if (language === "en")
    return (
      (hit.rule === "data-type.place-in-a-list" && isOfName(text, hit)) ||
      isOfOffice(text, hit, before) ||
      isOfPeople(text, hit) ||
      (BODY.test(text.slice(hit.start, hit.end)) &&
        (/\b(?:our|this|its) $/iu.test(before) ||
          (/^[A-Z]/u.test(text.charAt(hit.start)) && /\bthe $/u.test(before)) ||
          (/\b(?:the|that) $/iu.test(before) && SPEAKS.test(text.slice(hit.end, hit.end + 20))) ||
          /^ (?:run|operated|owned|managed) by\b/u.test(text.slice(hit.end, hit.end + 14)))) ||
      ((COUNTABLE.includes(hit.code) ||
        /^(?:depend[ae]nts|children|spouses?|family members)$/iu.test(text.slice(hit.start, hit.end))) &&
        /\d\s(?:of (?:their|our|its|the) )?$/u.test(before)) ||
      (hit.code === "card_part" &&
        (OF_SOMETHING.test(before) || HOW_MANY.test(text.slice(hit.start - 12, hit.end + 4))))
    );
  if (hit.rule === "data-type.photo-in-a-list" && OF_PAPER.test(before)) return true;
  if (/^(?:組|クラス|学級)$/u.test(text.slice(hit.start, hit.end)) && /[A-Za-z一二三四五六年]$/u.test(before))
    return true;
  return (WHOLE_WORDS.includes(hit.code) ? /[一-龠ァ-ヶーA-Za-z\d]$/u : /\d\s?$/u).test(before);
};

/** 同意書の画像, 申請書を撮影した写真: a copy of a paper, and no picture of anybody. */
const OF_PAPER =
  /(?:[書証票券状表簿帳]|書類|用紙|名刺|カルテ|作品|絵画|商品|製品|画面)(?:の|を(?:スキャン|撮影|撮っ|読み取っ)し?た)$/u;

/** "The company said". */
const SPEAKS = anyOf(
  [
    // Auxiliaries.
    /has|had|is|was|does|did|do|will|would|also|later|which/u,
    // What a body says and does.
    /sa(?:id|ys)|told|learned|notified|discovered|reported|confirmed|announced|believes|explained|began|lost|sent/u,
  ],
  "u",
  { before: /^,? /u, after: /\b/u },
);

/** Kinds whose ordinary English words mean the things themselves where a figure counts them. */
const COUNTABLE: readonly string[] = ["order_details", "purchase_history", "affiliation"];

/** Kinds whose ordinary Japanese words mean them only where no other noun stands right before. */
const WHOLE_WORDS: readonly string[] = ["affiliation", "card_part", "remark"];

/** "A number of", "a small number of": so many. */
const HOW_MANY = /\b(?:a|the|total|small|large|limited|certain) number of\b/iu;

/** A noun right before "number" that says of what it is one. */
const OF_SOMETHING = /\b(?!(?:and|or|the|a|an|your|their|its|full|partial|card|cards)\s)[a-z'’-]{2,24}\s$/iu;
