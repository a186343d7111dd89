import { anyOf } from "../../../../text/any-of.ts";
import { matchesOf } from "../../../../text/matches.ts";
import { KINDS } from "../body-kind.ts";
import { LEGAL_FORMS } from "../legal-form.ts";
import { bracketEnd, endOf, LONGEST, startOf } from "./extent.ts";
import { isInName } from "./name-unit.ts";
import { isOpener, openedIn } from "./opened.ts";
import { isOther, isRegulator } from "./other.ts";

/** A name in a passage: with a legal form (`form`), ending in what a body is (`kind`), or a section of a body (`section`). */
export type Name = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sort: "form" | "kind" | "section";
};

const FORMS = LEGAL_FORMS.flatMap(({ ja }) => ja).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const FORM = new RegExp(FORMS.map((form) => form.replace(/[()]/gu, "\\$&")).join("|"), "gu");
const KIND_WORDS = new Set(KINDS.flatMap(({ ja }) => ja));
/** The kinds by their last unit, which few characters of a run are. */
const KINDS_BY_END = byEnd(KIND_WORDS);

function byEnd(words: ReadonlySet<string>): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const word of words) {
    const end = word.charCodeAt(word.length - 1);
    const known = found.get(end);
    if (known === undefined) found.set(end, [word]);
    else known.push(word);
  }
  return found;
}

/** A prefecture right in front of a name is where that is: 霧県|みどりの市民図書館. */
const PREFECTURE_ALONE = /^(?:北海道|東京都|\p{Script=Han}{2}府|\p{Script=Han}{2,3}県)$/u;

/** Bodies that are called by a letter: A法人. */
const ANONYMOUS = /[A-Z](?:法人|社|園|病院)$|[○〇△□]/u;

/** Names of bodies in a text, earliest first; of those that overlap, the longest that begins first. */
export function namesIn(text: string): readonly Name[] {
  const opened = openedIn(text).map(({ start, end }) => named(text, start, end, "kind"));
  const found = [...formed(text), ...kinded(text), ...shortened(text), ...opened].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: Name[] = [];
  for (const name of found) {
    if (kept.at(-1)?.end === name.start && PREFECTURE_ALONE.test(kept.at(-1)?.text ?? "")) kept.pop();
    const last = kept.at(-1);
    if (
      (last === undefined || name.start >= last.end) &&
      !isMayor(text, name) &&
      (name.sort === "form" ? !isRegulator(name.text) && !ANONYMOUS.test(name.text) : isName(name.text))
    )
      kept.push(name);
  }
  return kept;
}

/** みどり町の山川一郎町|長: the end of the mayor's name; 山川病院|長は: somebody by surname and post. */
const isMayor = (text: string, { start, end }: Name): boolean =>
  text.charAt(end) === "長" &&
  (/[都道府県市区町村]の$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    (HEADED_BY.test(text.slice(start, end)) && /^長[はがも「]/u.test(text.slice(end, end + 2))));
const HEADED_BY = /^\p{Script=Han}{1,3}(?:病院|センター|図書館|博物館|美術館|研究所|事務所|保健所)$/u;

/** 本学附属図書館, 弊社子会社: whose it is has to be told elsewhere. */
const OURS = /^(?:本[学校院市県会社]|当[社校院学市県会所]|弊[社会所]|貴社|同[社校])/u;

/** What every town has one of, behind its name and の: つくし市|の教育委員会. */
const BOARD =
  /^[都道府県市区町村](?<board>の(?:教育委員会|教委|社会福祉協議会|消防本部|消防局|消防|水道局|上下水道局|選挙管理委員会|農業委員会|商工会|商工会議所|観光協会|シルバー人材センター))(?![\p{Script=Han}\p{Script=Katakana}])/u;

/** What names a kind and nobody: 教育委員会. */
export const isBareKind = (text: string): boolean => KIND_WORDS.has(text);

/** Towns whose names have two characters; others that short are words. */
const SHORT_TOWNS: ReadonlySet<string> = new Set("津市 堺市 柏市 呉市 萩市 光市 関市 燕市 旭市 蕨市 港区".split(" "));

export const isName = (text: string): boolean =>
  (text.length >= 3 || SHORT_TOWNS.has(text)) &&
  !OURS.test(text) &&
  !KIND_WORDS.has(text) &&
  !isOpener(text) &&
  !isOther(text) &&
  !/^[0-9.-]|^[都道府県市区町村・]{2,9}$/u.test(text);

/** Short forms that only stand in front of a name; behind a word they mean something else (個人情報(同)). */
const AHEAD_ONLY: ReadonlySet<string> = new Set(["(同)", "(資)", "(学)", "(独)", "(福)", "(医)"]);

/** What a body is called in front of its whole name: 決済代行会社|株式会社…. */
const CALLED =
  /(?:会社|業者|企業|事業者|事業所|団体|機関|委託先|取引先|請負先|発注先|代理店|メーカー|ベンダー|受託者|運営元|運営)$/u;

/** 株式会社しずくの森, 髙野総合コンサルティング株式会社: a form with the name behind or before it. */
function formed(text: string): readonly Name[] {
  const found: Name[] = [];
  let after = 0;
  for (const { 0: form, index } of matchesOf(FORM, text)) {
    const end = index + form.length;
    const begin = startOf(text, index, after);
    const start = CALLED.test(text.slice(begin, index)) ? index : begin;
    const isBehind = start < index;
    if (isBehind && AHEAD_ONLY.has(form)) continue;
    const to = isBehind ? end : (bracketEnd(text, index, end) ?? endOf(text, end));
    const head = !isBehind && /[院校園館学所]長$/u.test(text.slice(end, to)) ? 1 : 0;
    if (isBehind || to > end) found.push(named(text, start, to - head, "form"));
    after = isBehind ? end : to;
  }
  return found;
}

const named = (text: string, start: number, end: number, sort: Name["sort"]): Name => ({
  start,
  end,
  text: text.slice(start, end),
  sort,
});

/** Parts and people of a body behind its name: …大学 | 医学部, …市 | 職員. */
const PART = anyOf(
  [
    // Parts of a school.
    /立$|学部|大学院|研究科|キャンパス|附属|付属/u,
    // People.
    /長|職員|教員|教諭|教授|名誉教授|学生|生徒|児童|会員|元(?:社員|職員|従業員|教員|教授|生徒|学生)|社員|従業員|関係者/u,
    // What belongs to it, and what it does.
    /事務局|側|公式|管理|所管|所属|発行|主催|広報|公報/u,
    // Houses and floors.
    /本庁|庁舎|[東西南北新別]庁舎|[0-9]{1,2}(?:階|F)|内の|内$|ほか/u,
    // Events.
    /演題|大会|総会|学術|年次|会費|誌/u,
    // Departments.
    /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{0,12}(?:部|課|室|係|科|局|支店|支社|営業所|窓口|担当|チーム|キャンパス|学部)(?![\p{Script=Han}])/u,
  ],
  "u",
  { before: /^/u },
);

/** A stroke between Japanese words parts them, its blanks are gone: 迷惑メール送信-霧県. */
const STROKE = /(?<=[\p{Script=Han}ー])-(?=[\p{Script=Han}\p{Script=Katakana}])/u;

/** The hall of a town, which is the town: 霧市|役所, 霧県|庁. */
const HALL = /(?<=[市町村])役[所場]$|(?<=[府県])庁$/u;

/** The kana of こども園, the one kind that is written with them. */
const CHILDREN = /(?:こ|子)ども$/u;

/** 日野市立図書館, 熊本県立大学: runs that end in what a body is, with or without a part of it behind. */
function kinded(text: string): readonly Name[] {
  const found: Name[] = [];
  const hasStrokes = text.includes("-");
  let floor = 0;
  for (let at = 0; at < text.length; ) {
    if (!isInName(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = at;
    while (end < text.length && isInName(text.charCodeAt(end))) end++;
    const stroke = hasStrokes ? STROKE.exec(text.slice(at, end)) : null;
    if (stroke !== null) {
      at += stroke.index + 1;
      floor = at;
      continue;
    }
    const isOfChildren = text.startsWith("ども", at - 2) && CHILDREN.test(text.slice(Math.max(0, at - 3), at));
    const from = isOfChildren ? at - 3 : at;
    const last = kindEnd(text, from, Math.min(end, from + LONGEST), end);
    const to = last === null ? null : last - (HALL.exec(text.slice(Math.max(from, last - 3), last))?.[0].length ?? 0);
    if (to !== null) {
      const start = withoutPrefecture(text, startOf(text, from, floor), to);
      const board = BOARD.exec(text.slice(to - 1, to + 12))?.groups?.board?.length ?? 0;
      if (to - start >= 3 || SHORT_TOWNS.has(text.slice(start, to))) found.push(named(text, start, to + board, "kind"));
    }
    at = end;
  }
  return found;
}

/** Schools and universities as papers call them: 城南市立東小, 山手女子大. */
const SHORT =
  /(?<![\p{Script=Han}々ヶ])[\p{Script=Han}々ヶ]{1,6}[都道府県市区町村]立[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々ヶ]{1,8}?[小中高](?=[でがはにの(、]|$)/gu;

function shortened(text: string): readonly Name[] {
  if (!text.includes("立")) return [];
  return matchesOf(SHORT, text)
    .filter(({ 0: name }) => !/[がをはに]|小中$|立(?:小|中|高)/u.test(name))
    .map(({ 0: name, index }) => {
      const start = withoutPrefecture(text, index, index + name.length);
      return named(text, start, index + name.length, "kind");
    });
}

/** A town is named with its prefecture in front of it (兵庫県|尼崎市): the town is the body. */
const PREFECTURE =
  /^(?:北海道|東京都|(?:京都|大阪)府|\p{Script=Han}{2,3}県|\p{Script=Han}{2,3}・)の?(?=[^立\s]{1,6}[市区町村])/u;
/** The address, a day that runs into the name behind it (2021-04-05鳴瀬野市は), the number of a meeting, and what the body is called (大手出版会社○○). */
const IN_FRONT = anyOf(
  [
    // An address.
    /[^\s]{1,24}[0-9]-[0-9]{1,4}(?:-[0-9]{1,4})?(?=\p{Script=Han}{3}|[市町村県]$)/u,
    /[^\s]{1,24}[0-9]番(?:地(?:の?[0-9]{1,3})?|[0-9]{1,3}号)(?=\p{Script=Han}{3}|[市町村県]$)/u,
    // What it is: 印刷大手の, 子会社・.
    /\p{Script=Han}{1,6}(?:大手|会社|企業)の(?=[\p{Script=Han}\p{Script=Katakana}A-Z]{2})/u,
    /(?:大手\p{Script=Han}{1,6}|\p{Script=Han}{0,4}大手|親会社|子会社|運営会社)・?(?=[\p{Script=Katakana}A-Z])/u,
    // We.
    /私たち|私ども|わたしたち|我々/u,
    // A day, and the number of a meeting.
    /[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|(?:[0-9]{2,4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:[朝夜夕]|午前|午後|付)?|第[0-9]{1,3}回/u,
  ],
  "u",
  { before: /^/u },
);

export function withoutPrefecture(text: string, from: number, end: number): number {
  const start = from + (IN_FRONT.exec(text.slice(from, end))?.[0].length ?? 0);
  const prefecture = PREFECTURE.exec(text.slice(start, end))?.[0].length ?? 0;
  // The name of 津市 alone is too short to be told from other words.
  return end - start - prefecture < 3 ? start : start + prefecture;
}

/** The last place in a run where a kind ends and nothing or a part of the body follows. */
function kindEnd(text: string, start: number, to: number, runEnd: number): number | null {
  for (let end = to; end > start; end--) {
    const kinds = KINDS_BY_END.get(text.charCodeAt(end - 1));
    if (
      kinds === undefined ||
      !kinds.some((kind) => end - kind.length >= start && text.startsWith(kind, end - kind.length))
    )
      continue;
    if (
      /^[市区町村県府都](?:[民営道税境]|支店|支社|営業所|出張所|本店|店|工場|立(?!の(?:各|小|中|高|学校|幼稚園|保育))|政(?!策))/u.test(
        text.slice(end - 1, end + 6),
      )
    )
      continue;
    // 保育こども園課 is a section of a town.
    if (text.startsWith("ども園", end - 3) && /[課係室]/u.test(text.charAt(end))) continue;
    if (end === runEnd || PART.test(text.slice(end, Math.min(runEnd, end + 16)))) return end;
  }
  return null;
}

/** A section that a city or a hospital names alone: 建築指導課, 県土整備部用地課. */
const SECTION =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・]{2,20}(?:課|室|係|局)(?=\(|窓口|にお[いけき]|では|にて|の職員|[はが](?!.{0,8}(?:連絡|ください))|$)/u;

/** The town in front of its department and section: 霧県|農林水産部担い手支援課. */
const OF_TOWN =
  /^(?<town>\p{Script=Han}{1,5}?(?:[^都大]市|[県府区町村]))(?!民|政|立|営|税|道|づくり)[^\s]{1,10}[部局][^\s]{1,12}[課室係]$/u;

/** The first section of a body that a text names, as a name of last resort. */
export function sectionIn(text: string): Name | null {
  if (!/[課室係局]/u.test(text)) return null;
  const match = SECTION.exec(text);
  const town = OF_TOWN.exec(match?.[0] ?? "")?.groups?.town;
  if (match !== null && town !== undefined && isName(town))
    return named(text, match.index, match.index + town.length, "section");
  return match === null ||
    /^(?:本|当|同|各|関係|担当|.{0,2}(?:薬局|結局|当局)$|郵便局|放送局|事務局)|(?:テレビ|ラジオ|放送)局$/u.test(
      match[0],
    ) ||
    HIRAGANA_SENTENCE.test(match[0])
    ? null
    : named(text, match.index, match.index + match[0].length, "section");
}

const HIRAGANA_SENTENCE = /[をがはに]|して|する|[のでと](?=[\p{Script=Han}]{1,3}(?:課|室|係|局)$)/u;
