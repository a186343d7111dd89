import { anyOf } from "../../../../text/any-of.ts";
import { matchesOf } from "../../../../text/matches.ts";
import { KINDS } from "../body-kind.ts";
import { LEGAL_FORMS } from "../legal-form.ts";
import { isName } from "./name.ts";
import { openedIn } from "./opened.ts";
import { AUTHORITIES } from "./other.ts";

export type Named = { readonly start: number; readonly end: number };

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[()]/gu, "\\$&"))
    .join("|");
const FORM = alternatives(LEGAL_FORMS.flatMap(({ ja }) => ja));
const KIND = alternatives(KINDS.flatMap(({ ja }) => ja));
const WHOLE = new RegExp(`${FORM}|(?:${KIND})(?:$|\\()`, "u");
const ENDS_IN_KIND = new RegExp(`(?:${KIND})$`, "u");
const FORM_AHEAD = new RegExp(`^(?:${FORM})\\s?[^\\s]{2}`, "u");
/** 医療法人はるかぜ: the kana behind a form begins the name, and is no particle. */
const FORM_FIRST = new RegExp(`^(?:${FORM})`, "u");
const FORM_ALONE = new RegExp(`^(?:${FORM})$`, "u");

/** The body at the beginning of a word that may go on with a section of it: 鳴瀬野市教育委員会|学校教育課; 太宰府市, 四日市市, 東村山市 have two such ends. */
const BODY =
  /^[^\s()]{1,20}?(?:市[^\s()市区]{1,4}区役所|(?:[都府県市区町村](?![府市町村](?![民政立営街道内町村]|税(?!務))|[山場]市)|北海道)(?:教育委員会)?|大学|病院|センター)(?=$|[^\s民立内営])/u;
/** Bodies of their own that are called by their town: 霧市|シルバー人材センター, 霧市|議会|事務局. */
const OF_TOWN =
  /^[^\s()]{0,16}?(?:組合(?:消防本部)?|協会|協議会|連盟|財団|公社|事業団|人材センター|消防本部|委員会|会議所|商工会|連合会?|広域連合|企業団|議会|[図美博][書術物]館|病院|公民館|文化会館|学校|[保幼][育稚]園)(?=$|事務局|[^\s]{1,8}[部課室係])/u;
/** Bureaus that are bodies of their own. */
const BUREAU = /[市県府都](?:上下)?(?:水道|消防|交通|病院|教育)局$/u;
const OF_BUREAU = /^[^\s]{1,10}[市県府都](?:上下)?(?:水道|消防|交通|病院|教育)局\s/u;
/** What sections end in; a name or a number may follow. */
const SECTION = /(?:部|課|局|室|係|科|チーム|担当|推進本部|事務局|政策|館|窓口|センター|研究科|学府|支援)[^\s]{0,16}$/u;
/** A town hall, which is the town: みどり野市|役所. */
const HALL = /^役[所場]$/u;
/** A body of its own within another: 東都大学|医学部附属病院. */
const ATTACHED = /[附付]属[^\s]{0,12}(?:病院|学校|小学校|中学校|幼稚園|図書館|研究所|センター|診療所)$/u;
/** What kind of paper it is, behind the name of who gives it out: 霧県|記者発表資料. */
const PAPER = /\s?(?:(?:記者|報道)(?:発表|提供|配布|会見)(?:資料)?|報道資料|プレスリリース|ニュースリリース)$/u;
/** How it is reached, behind it: 霧商工会議所 総務課|TEL 0123-45-6789. */
const REACH =
  /[\s(<](?:担当者?[:：]|(?:TEL|Tel|電話(?:番号)?|FAX|Fax|直通|フリーダイヤル|℡|☎)[:：\s]?\(?0[0-9]|\(?0[0-9]{1,4}[-)ー][0-9]|[\w.+-]{1,40}@)/u;
/** Where its office is, or which of its courses is meant, in a bracket behind it: ○○まつり実行委員会事務局(霧市観光課内). */
const HOUSED = /\((?:[^()]{2,24}内|全日制|定時制|通信制)\)$/u;
/** The name once more in other letters: 霧谷市 KIRITANI CITY. */
const IN_LATIN = /(?<=[市町村区県府校院学])\s?[A-Z][A-Za-z.,&\s]{3,40}$/u;
/** A reading or another name in brackets: 株式会社 東玉(とうぎょく). */
const READING =
  /\((?:[\p{Script=Hiragana}\s]{2,30}|[\p{Script=Katakana}ーA-Za-z][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ーA-Za-z&. ]{1,20})\)$/u;

/** Sections of a body that leaves out its own name: 健康医療部 薬務課 流通グループ. */
const OF_SECTIONS = /^[^\s]{2,10}(?:部|局|課|室)\s{1,2}[^\s]{2,12}(?:課|室|係|グループ|チーム|担当)(?=$|\s)/u;
/** A group of a section, which ends like a group of companies: 総務部IRグループ. */
const GROUP_OF_SECTION = /^(?!.*(?:会社|\([株有]\)))[^\s]{1,8}[部局課室][^\s]{0,10}グループ$/u;
/** A town of one character, which only a line of its own tells from a word: 霧町|役場 総務課. */
const SHORT_TOWN = /^(?![本当同各全両他某自貴都道府県市区町村])\p{Script=Han}[市区町村県]$/u;
/** Those that a sentence names as places rather, and a line of a letterhead as bodies. */
const GREAT = /^(?:東京都|京都府|大阪府|北海道)$/u;
/** What a home or shop has, behind what it is. */
const THING = /(?:書|票|表|簿|者|一覧|情報|データ|事業|利用料|各位|へ)$/u;
/** The beginning of a bracket that closes on another line: 東京労働局(局長. */
const UNCLOSED = /\([^()]{0,20}$/u;

/** What may stand before the name on its line: 会社名 ○○, 【発表者】○○. */
const LABEL = anyOf(
  [
    // In brackets: 【広報】, (担当課).
    /【[^【】]{1,12}】|\((?:担当|所管|主管|報道(?:担当|対応)?|広報|発表|問い?合わ?せ先?|取材対応)(?:課|部署|所属)?\)/u,
    anyOf(
      [
        // What it is called.
        /会\s?社\s?名|商\s?号|法\s?人\s?名|団\s?体\s?名|学校名|社\s?名|名\s?称|(?:事業者|法人|団体|施設|機関|学校|医療機関|会社|企業)(?:等)?の?(?:名称|名)/u,
        // Who tells or sends it.
        /発表者|発表元|発信者|発信元|差出人|送信者|送信元|From|提供元|発\s?行(?:元|者)?|作\s?成(?:元|者)?/u,
        // Who runs it, and where it happened.
        /運営(?:者|会社|主体|元)?|実施主体|発生(?:場所|施設|校|機関|元)|発表(?:部局|課|所属)|発生所属/u,
        // Whom to ask.
        /お?問い?合わ?せ先?|(?:代表)?連絡先|照会先/u,
        /(?:担当|所管)(?:課|部局|部署|所属)?(?=[\s:：])|所属(?=[\s:：])/u,
      ],
      "u",
      { after: /\s?[:：]?/u },
    ),
  ],
  "u",
  { before: /^/u, after: /\s{0,2}/u },
);
/** What may stand behind it: the head of the body, a section. */
const BEHIND = anyOf(
  [
    // Who leads a body.
    /代表|理事長|社長|会長|学長|副校長|主宰|座長|委員長|運営委員長|実行委員長|代表世話人|世話人|幹事|編集長|編集部|団長|楽団長|園主|農場長|会頭|頭取|組合長|取締役/u,
    // Who leads a house.
    /総長|院長|校長|園長|館長|所長|局長|支店長|店長|店主|オーナー|女将|支配人|施設長|管理薬剤師|薬局長|塾長|総支配人|教頭|副園長|住職|宮司|事務長|看護部長|病院長|センター長/u,
    // Who is in charge.
    /施設管理者|管理者|管理責任者|責任者|個人情報(?:保護)?管理(?:者|責任者)/u,
    // Who speaks for it.
    /広報|スタッフ一同|職員一同|役職員一同|運営(?:委員会|事務局|チーム)|サポートデスク|カスタマーサポート|事務局/u,
    // A part of it, with whoever is named there; but 大学部, 薬局 are names.
    /[^\s]{1,14}(?:(?<!大学|短大)部|課|室|係|(?<!薬|放送|郵便|水道)局|窓口|担当|チーム)(?:\s|$)/u,
  ],
  "u",
  { before: /\s/u },
);
/** The head of a body run together with its name: 産業医科大学病院|長. */
const HEAD_OF = /(?<=[市区町村院校園館大学所])長(?:\s.{2,12})?$|(?<=[都道府県])知事(?:\s.{2,12})?$/u;
/** A date in front of the name, as under a letter. */
const DATED = /^(?:令和|平成|昭和|(?=\d{4}年))[^\s]{1,5}年[^\s]{1,3}月(?:[^\s]{1,3}日)?\s/u;
/** A date behind the name: 株式会社○○　2023.09.01. */
const DATE_BEHIND =
  /[\s/|,、]{1,3}[(]?(?:(?:19|20)[0-9]{2}[年./-]|(?:令和|平成)[0-9元]{1,2}年|R[0-9]{1,2}\.)\s?[0-9]{1,2}[月./-]\s?(?:[0-9]{1,2}日?)?[)]?$/u;
/** Words that open the names of inns, shops and companies of players, which end in no kind: ホテル椿, カフェ木の葉. */
const OPENED =
  /^(?:ホテル|旅館|民宿|ペンション|カフェ|レストラン|居酒屋|喫茶|割烹|料亭|酒場|美容室|ヘアサロン|劇団|楽団|合唱団|スタジオ|アトリエ|ギャラリー|セレクトショップ|ネットショップ|オンラインショップ|ゲストハウス|グランピング)\s?[^\s、。「」()]{2,14}$/u;
/** A line in brackets, as whoever runs a shop or an inn stands below its name: (株式会社○○). */
const BRACKETED = /^\((?=[^()]{2,40}\)$)/u;
/** A line that says something is no name. */
const SAYS =
  /[。、:：!?？[\]○〇△□＊]|について|お知らせ|お詫び|報告|\d{2}[-(]|様$|各位|@|に関する|への|からの|に係る|書類|名簿|による|した|における|する|[\p{Script=Han}\p{Script=Katakana}][はが]|[^\s]を/u;

/** The name that a line of a letterhead or signature is, or null: 鳴瀬野市教育委員会学校教育課 → 鳴瀬野市教育委員会. */
export function nameOfLine(text: string): Named | null {
  const bracket = BRACKETED.exec(text)?.[0].length ?? 0;
  const inside = bracket > 0 ? text.slice(bracket, -1) : text;
  const start = bracket + ((LABEL.exec(inside) ?? DATED.exec(inside))?.[0].length ?? 0);
  const line = withoutReach(inside.slice(start - bracket))
    .replace(DATE_BEHIND, "")
    .replace(PAPER, "")
    .replace(HOUSED, "")
    .replace(IN_LATIN, "")
    .trimEnd();
  const cause = openedIn(line)[0];
  if (
    cause !== undefined &&
    cause.start === 0 &&
    cause.end === withoutBehind(line).trimEnd().length &&
    !THING.test(line)
  )
    return { start, end: start + cause.end };
  if (isPartsAlone(line)) return null;
  if (line.length > 60 || SAYS.test(line.replace(FORM_FIRST, "")) || GROUP_OF_SECTION.test(line)) return null;
  const authority = authorityOf(line);
  if (authority !== null) return { start, end: start + authority.length };
  if (OF_SECTIONS.test(line) && !OF_BUREAU.test(line) && !opensWithBody(line)) return null;
  const whole = [withoutOfficer(line), withoutBehind(line).replace(HEAD_OF, ""), line.replace(HEAD_OF, ""), line].find(
    (part) => WHOLE.test(part),
  );
  const bureau = [line, whole, withoutBehind(line).trimEnd()].find((part) => part !== undefined && BUREAU.test(part));
  const body =
    bureau ??
    bodyOf(whole ?? line) ??
    (whole === undefined ? withoutBranch(line) : undefined) ??
    (whole === undefined ? undefined : withoutShop(whole));
  if (body === undefined) {
    const opened = withoutBehind(line).trimEnd();
    return OPENED.test(opened) ? { start, end: start + opened.length } : null;
  }
  const name = body.replace(READING, "").replace(UNCLOSED, "").trimEnd();
  return isName(name) || SHORT_TOWN.test(name) || GREAT.test(name) ? { start, end: start + name.length } : null;
}

/** 学部・大学院, 附属図書館: parts of some school, as in the menu of its site. */
const PART_ALONE =
  /^(?:大学院|学部|学科|研究科|短期大学部|大学|学校|[高中初]等部|図書館|センター|研究所|[附付]属[一-龠]{2,5})?$/u;
const isPartsAlone = (line: string): boolean => line.split(/[・／/、 ]/u).every((part) => PART_ALONE.test(part));

/** Police and ministries with their sections: notices are reported to them as a rule, but on a line of its own one of them speaks. */
const AUTHORITY = new RegExp(
  `^(?:[\\p{Script=Han}々ヶケ]{2,4}[都道府県]警察(?:本部)?|警視庁|[\\p{Script=Han}々ヶケ]{2,8}警察署(?=長|\\s)|(?:${AUTHORITIES.filter((name) => /[省庁会]$/u.test(name)).join("|")})(?=$|\\s))`,
  "u",
);
/** The authority in front of its sections, or null. */
function authorityOf(line: string): string | null {
  const name = AUTHORITY.exec(line)?.[0];
  if (name === undefined) return null;
  const words = line.slice(name.length).split(/\s/u);
  if (!words.every((word) => word === "" || word === "長" || SECTION.test(word))) return null;
  return REGIONAL.exec(line)?.[0] ?? name;
}
/** A ministry with its bureau for a region, which is a body of its own: 国土交通省 東関地方整備局. */
const REGIONAL =
  /^[^\s]{2,6}省\s?[\p{Script=Han}]{2,8}(?:地方整備局|労働局|財務局|経済産業局|農政局|運輸局|森林管理局|厚生局|総合通信局|防衛局|税関|国税局)/u;

/** A line without the telephone or address behind the name, or who is in charge. */
function withoutReach(line: string): string {
  const at = line.search(REACH);
  return at < 0 ? line : line.slice(0, at);
}

/** Officers whose title is run together with the name of the body, and the office or board that signs for it: …学会|会長 三村, …実行委員会|事務局. */
const OFFICER =
  /(?:会長|理事長|代表理事|代表取締役|取締役|事務局長?|運営委員会|理事会|実行委員会|広報部|総務部)(?=(?:\s?[^\s]{1,12}){0,2}$)/gu;

/** The body in front of its officer, where what is left is one by its looks. */
function withoutOfficer(line: string): string {
  const bodies = matchesOf(OFFICER, line).map(({ index }) => line.slice(0, index).trimEnd());
  return bodies.find((body) => body.length >= 4 && (ENDS_IN_KIND.test(body) || FORM_AHEAD.test(body))) ?? "";
}

/** A line without the head of the body or the section that stands behind its name. */
function withoutBehind(line: string): string {
  const behind = BEHIND.exec(line);
  return behind === null ? line : line.slice(0, behind.index);
}

/** The shop or house in front of which of its places is meant: つくし薬局|本町店. */
function withoutBranch(line: string): string | undefined {
  const name = BRANCH.exec(line)?.groups?.name;
  return name !== undefined && name.length > 3 && ENDS_IN_KIND.test(name) ? name : undefined;
}
const BRANCH = /^(?<name>[^\s]{3,20})\s[^\s、。]{1,8}(?:本店|店|支店|営業所|支所|分院|校|教室|院|園)$/u;

/** The company in front of the name of its shop or inn: 株式会社あさひ堂|カフェあさひ 本店. */
const withoutShop = (line: string): string => COMPANY.exec(line)?.[0] ?? line;
const COMPANY =
  /^(?:(?:株式|有限|合同)会社[^\s]{2,24}|[^\s]{2,24}(?:株式|有限|合同)会社)(?=\s[^\s(A-Za-z0-9][^\s]{0,20}(?:\s|$))/u;

/** The body in front of its sections: 朝霧県 健康福祉部 国保医療課 → 朝霧県; null where a word is something else than a section. */
function bodyOf(line: string): string | null {
  const [first, ...rest] = line.split(/\s/u);
  const named = BODY.exec(first ?? "")?.[0];
  if (first === undefined || named === undefined) return null;
  const body = named + (/[都府県市区町村道]$/u.test(named) ? (OF_TOWN.exec(first.slice(named.length))?.[0] ?? "") : "");
  // 公益財団法人霧市|まちづくり公社: a town in the name of a corporation is no body here.
  if (body === named && FORM_AHEAD.test(named) && /[都府県市区町村]$/u.test(named)) return null;
  const sections = [first.slice(body.length), ...rest].filter((word) => word !== "");
  const isSection = (word: string): boolean => (SECTION.test(word) || HALL.test(word)) && !ATTACHED.test(word);
  return sections.length > 0 && sections.every(isSection) ? body : null;
}

/** Whether a body stands in front of the sections of a line: 霧市|総務部 税務課, and not 都市|整備部 建築課. */
const opensWithBody = (line: string): boolean => {
  const body = bodyOf(line);
  return body !== null && !body.endsWith("都市") && isName(body);
};

/** Whether the line carries the label of a field that holds the name. */
export const isLabelled = (text: string): boolean => LABEL.test(text);

const TITLE_WORD =
  /について|に関する|お知らせ|お詫び|おわび|報告|不正|漏えい|漏洩|流出|紛失|発生|個人情報|障害|攻撃|アクセス|誤/u;

/**
 * The body a digest or a press list puts in front of the title: 熊本県立大学 メールアカウントの…. Where the line is not of
 * that kind (`listed` false) the words in front have to be a name by their looks.
 */
export function nameBeforeTitle(title: string, listed: boolean): Named | null {
  const words = matchesOf(/\S+/gu, title);
  const [first, second] = words;
  if (first === undefined || second === undefined) return null;
  if (/[【】「」『』]/u.test(first[0]) || TITLE_WORD.test(first[0]) || first[0].length > 30) return null;
  if (FORM_ALONE.test(first[0])) return words.length >= 3 ? { start: 0, end: second.index + second[0].length } : null;
  const isNamed = listed
    ? !/[はがをにでとへもの]$/u.test(first[0]) && /\p{L}/u.test(first[0])
    : WHOLE.test(first[0]) && isName(first[0]);
  return isNamed && TITLE_WORD.test(title.slice(second.index)) ? { start: 0, end: first[0].length } : null;
}
