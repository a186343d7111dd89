import { anyOf } from "../../../../text/any-of.ts";
import type { Reading } from "../../../reading.ts";
import { rawOf } from "../../line.ts";
import { SELF_NAMES } from "../../self-name.ts";
import type { Title } from "../../title.ts";
import type { Found } from "../found.ts";
import { CLASSES, NO_BODY } from "./class-word.ts";
import { startOf } from "./extent.ts";
import { AUTHORITIES, isOther } from "./other.ts";

/** Names that only the place they stand in tells for names: whatever they look like, they say who speaks or whose doing it was. */
export type Placed = { readonly found: Found; readonly text: string; readonly sign: string; readonly weight: number };

const WEIGHT = { selfDefined: 7, quoted: 3, tail: 2.5, subsidiary: 9, authority: 4 } as const;
/** How many passages of the body may bring such a name. */
const OPENING = 12;

/** Who calls itself something in a bracket behind its name: ○○(以下「当社」), ○○(本社:…、以下「当院」といいます。). */
const SELF_DEFINED = new RegExp(
  `[(](?:[^()]{0,80}?以下、?(?:単に)?)?[「『]?(?:${SELF_NAMES})[」』]?(?:(?:と|。|、)[^()]{0,20})?[)]`,
  "u",
);

/** Who speaks says its name in a bracket behind what it calls itself: 当院(○○大学病院)に勤める医師. */
const SELF_NAMED =
  /^[^。()]{0,24}(?:当|本|弊)(?:社|院|学|校|園|会|行|店|館|所|法人|組合|機構|財団)\((?<name>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ーA-Za-z0-9&・]{4,30})\)(?=[がはのにで、])/u;

/** A body in quotation marks where it happened or whose things they were: ○○県の「○○」で, 運営する「○○」は. */
const QUOTED = new RegExp(
  `(?:[都道府県市区町村内](?:の|にある)(?:[\\p{Script=Han}ー]{1,8})?|に(?:本社|本拠|本部)を置く|を(?:行う|営む|運営する|手がける|手掛ける|展開する|販売する|製造する)|${CLASSES}の?)[「『](?<name>[^「」『』、。]{2,24})[」』](?:社)?(?:\\([^()]{1,40}\\))?(?:(?:において|におきまして|にて|では|で(?!き)|は|が)、?|を(?:運営|展開|経営)する(?:同社|同店|会社)|の(?:職員|教員|教諭|社員|従業員|医師|看護師|患者|利用者|入所者|入居者|園児|児童|生徒|学生|顧客|会員|元|公式|ホームページ|サーバ|システム))`,
  "u",
);
/** 町内の「○○会」が受託している: who only does the work for the body. */
const COMMISSIONED = /^[^。]{0,16}(?:受託|受注|請け?負|委託を受け|指定管理)/u;

/** A subsidiary is what its clause is about, or has what was hit: …から, …の会員サイト. */
const IS_ABOUT = anyOf(
  [
    /[(はがで、]|から|にお/u,
    // Sites and systems.
    /の(?=(?:公式|通販|オンライン|EC|ネット|一部|会員|顧客|利用者|社内|基幹|業務)?(?:サイト|ショップ|ストア|サーバ|システム|ネットワーク|ホームページ|アプリ))/u,
    // People, houses and data.
    /の(?=(?:公式|通販|オンライン|EC|ネット|一部|会員|顧客|利用者|社内|基幹|業務)?(?:顧客|会員|利用者|客|社員|従業員|職員|元|店舗|工場|個人情報|情報))/u,
  ],
  "u",
);

/** The subsidiary that was hit, whatever its name looks like: 子会社である○○から, グループ会社の○○(○○市)で. */
const SUBSIDIARY = new RegExp(
  `(?:子会社|グループ会社|関連会社|傘下|外郭団体|関連団体|出資団体|第三セクター)(?:である|の|、)?[「『]?(?<name>(?!等|及び|各社|同社)[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z0-9&・.'’-]{2,30})[」』]?(?<after>${IS_ABOUT.source})`,
  "u",
);
/** What subsidiaries have: 子会社の|職員等4313人, 子会社の|元社員. */
const NO_SUBSIDIARY =
  /(?:社|者)員?$|[0-9]|職員|従業員|役員|顧客|会員|株主|利用者|取引先|[等ら]$|^(?:元|一部|全|複数|国内|海外|システム|サーバ|データ|通販|運営)/u;
/** What has to be told of a subsidiary that is the subject of its clause: many only keep the data, or told of it. */
const BEFELL =
  /^[^。]{0,60}(?:攻撃|不正アクセス|感染|被害|流出|漏え|漏洩|紛失|侵入|持ち出|(?:公表|発表|開示|リリース)(?:いた)?し(?:ました|ており|た(?:こと|ので)))/u;

/** An authority in front of what it did itself: notices are reported to it as a rule. */
const AUTHORITY = new RegExp(
  `^(?:(?:このたび|この度|今般)、?|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日、)?(?<name>(?:${AUTHORITIES.join("|")})[\\p{Script=Han}]{0,10})(?:\\([^()]{1,40}\\))?(?:は|では|にお[いけ]|の(?:職員|ホームページ|ウェブサイト|サーバ)|が(?!所管)|、)`,
  "u",
);
const OWN_DEED =
  /同(?:省|庁|局|委員会|機構)の?職員|(?:省|庁|局|機構|委員会)の(?:職員|サーバ|ホームページ|ウェブサイト|職員用)|職員(?:が|の|による)|当(?:省|庁|局|機構|委員会)|誤って|誤送信|謝罪|お詫び|おわび|陳謝|自ら|紛失した/u;
const AS_AUTHORITY =
  /命令|勧告|行政指導|指導し|行政処分|処分を|立入検査|立ち入り検査|報告徴収|呼び?[かけ掛]|注意喚起|公表した(?:調査|事例|統計|資料)|ガイドライン/u;

/** The body behind a stroke at the end of a headline, as archives and news sites write it: …を紛失 - ○○市, …流出か/○○, …(○○). */
const TAIL = anyOf(
  [
    anyOf(
      [
        // Behind a dash, a stroke or in front of a bracket.
        /\s[-–—―]\s|(?<=[\p{Script=Han}\p{Script=Hiragana}」])[-–—―]|\s?[/／|｜│]\s?|\s(?=[(])/u,
      ],
      "u",
      { after: /[(]?(?<name>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ーA-Za-z0-9&・.'’々ヶ]{2,24})[)]?$/u },
    ),
    // In brackets, or behind a sign of equality.
    /[(](?<aside>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ーA-Za-z0-9&・.'’々ヶ]{2,24})[)]$/u,
    /(?<=\p{Script=Han}|」|か)[=＝](?<equal>[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9]{2,16})$/u,
  ],
  "u",
);
const NO_TAIL = anyOf(
  [
    anyOf(
      [
        // Forms to copy.
        /ひな形|雛形|テンプレート|文例|例文|様式|書式|見本|サンプル|事項|抜粋|全文|概要|別紙|別添|改[正定]/u,
        // What is told, and which report it is.
        /報|報告|更新|追記|続報|速報|お詫び|おわび|お知らせ|報道発表|発表|公表|掲載|経過|資料|訂正|再掲/u,
        // Times, numbers and states.
        /現在|月|日|年|回|版|終了|解決済み?|復旧(?:済み?)?|再開|停止/u,
        // Papers, blogs, and what they add.
        /動画|写真|[PＰ][DＤ][FＦ]|ニュース|NEWS|新聞|ブログ|オンライン|Watch|WATCH|Security|NEXT|ScanNetSecurity|トピックス|コラム|事例|提供|撮影/u,
        // Places.
        /庁舎|会場|会見場|[都道府県市区町村]内/u,
      ],
      "u",
      { after: /$/u },
    ),
    // What stands in front of a title, or is no name.
    /^(?:第|続報|その|[0-9]|令和|平成|[上中下前後]$|お|ご|重要|至急|参考|別紙|社会|地域|国内|事件|話題)/u,
    /[をがはに](?!\p{Script=Katakana})/u,
  ],
  "iu",
);

/** Names a text puts where only a body's own can stand. */
export function placedIn(reading: Reading, head: number, title: Title | null): readonly Placed[] {
  const placed: Placed[] = [];
  for (let passage = 0; passage < Math.min(reading.passages.length, head + OPENING); passage++) {
    const text = reading.passages[passage]?.normal.text.slice(0, 600) ?? "";
    const defined = SELF_DEFINED.exec(text);
    if (defined !== null) {
      const end = text.slice(0, defined.index).trimEnd().length;
      const start = startOf(text, end, 0);
      add(placed, { passage, start, end, rule: "organization.self-defined" }, text, "self-defined", WEIGHT.selfDefined);
    }
    const called = SELF_NAMED.exec(text);
    const own = called?.groups?.name;
    if (called !== null && own !== undefined && !NO_BODY.test(own)) {
      const start = called.index + called[0].lastIndexOf("(") + 1;
      const found = { passage, start, end: start + own.length, rule: "organization.self-defined" };
      add(placed, found, text, "self-defined", WEIGHT.selfDefined);
    }
    if (passage === title?.passage || passage > head + 1) continue;
    const subsidiary = SUBSIDIARY.exec(text.slice(0, 300));
    const below = subsidiary?.groups?.name;
    const isHit =
      subsidiary !== null &&
      (!/[はが]/u.test(subsidiary.groups?.after ?? "") ||
        BEFELL.test(text.slice(subsidiary.index + subsidiary[0].length)));
    if (isHit && below !== undefined && !NO_SUBSIDIARY.test(below)) {
      const start = subsidiary.index + subsidiary[0].lastIndexOf(below);
      add(
        placed,
        { passage, start, end: start + below.length, rule: "organization.subsidiary" },
        text,
        "subsidiary-hit",
        WEIGHT.subsidiary,
      );
    }
    const quoted = QUOTED.exec(text.slice(0, 200));
    const name = quoted?.groups?.name;
    const behind =
      quoted === null ? "" : text.slice(quoted.index + quoted[0].length, quoted.index + quoted[0].length + 24);
    if (quoted !== null && name !== undefined && !NO_BODY.test(name) && !COMMISSIONED.test(behind)) {
      const start = quoted.index + quoted[0].search(/[「『]/u) + 1;
      add(
        placed,
        { passage, start, end: start + name.length, rule: "organization.quoted" },
        text,
        "quoted",
        WEIGHT.quoted,
      );
    }
  }
  const authority = voiced(reading, head);
  if (authority !== null) placed.push(authority);
  const tail = title === null ? null : tailOf(reading, title);
  if (tail !== null) placed.push(tail);
  return placed;
}

function add(placed: Placed[], found: Found, passage: string, sign: string, weight: number): void {
  const text = passage.slice(found.start, found.end);
  if (text.length >= 2 && !/^(?:当|弊|本|各|同|[0-9]+$)/u.test(text) && !isOther(text))
    placed.push({ found, text, sign, weight });
}

/** The authority whose own doing the first sentences tell of. */
function voiced(reading: Reading, head: number): Placed | null {
  const text = reading.passages[head]?.normal.text.slice(0, 300) ?? "";
  const name = AUTHORITY.exec(text)?.groups?.name;
  if (name === undefined || !OWN_DEED.test(text) || AS_AUTHORITY.test(text)) return null;
  const start = text.indexOf(name);
  const found = { passage: head, start, end: start + name.length, rule: "organization.subject" };
  return { found, text: name, sign: "authority", weight: WEIGHT.authority };
}

function tailOf(reading: Reading, title: Title): Placed | null {
  const passage = reading.passages[title.passage];
  if (passage === undefined) return null;
  const raw = rawOf(reading, passage);
  const limit = title.start + title.text.length;
  const from = passage.normal.starts.findIndex((at) => at >= Math.max(title.start, raw.start));
  const to = passage.normal.ends.findLastIndex((at) => at <= limit);
  if (from < 0 || to < from) return null;
  const text = passage.normal.text.slice(from, to + 1);
  const match = TAIL.exec(text);
  const name = match?.groups?.name ?? match?.groups?.aside ?? match?.groups?.equal;
  if (match === null || name === undefined || match.index < 6 || NO_TAIL.test(name) || isOther(name)) return null;
  const start = from + match.index + match[0].lastIndexOf(name);
  return {
    found: { passage: title.passage, start, end: start + name.length, rule: "organization.headline" },
    text: name,
    sign: "tail",
    weight: WEIGHT.tail,
  };
}
