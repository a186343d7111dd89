import { anyOf } from "../../../../text/any-of.ts";
import { matchesOf } from "../../../../text/matches.ts";

/** Words that open the names of places and shops, which then end in no kind: ハローワーク東浜, ホテル雪月, 特別養護老人ホーム清流. */
const OPENERS = [
  "ハローワーク ホテル ゲストハウス ビジネスホテル リゾートホテル カフェ レストラン スーパーマーケット",
  "特別養護老人ホーム 養護老人ホーム 有料老人ホーム 介護老人保健施設 グループホーム ケアハウス",
  "デイサービスセンター デイサービス 放課後等デイサービス 訪問看護ステーション 居宅介護支援事業所 相談支援事業所",
  "障害者支援施設 地域活動支援センター 児童養護施設 認定こども園 高等専修学校 専門学校 個別指導塾 学習塾 進学塾",
  "音楽教室 スポーツクラブ フィットネスクラブ 道の駅 就労継続支援AB型事業所 多機能型事業所",
  "小規模多機能型居宅介護事業所 動物病院 コープ JA 劇団",
].flatMap((line) => line.split(" "));
const OPENED = new RegExp(
  `(?<![\\p{Script=Katakana}ーA-Za-z])(?:${OPENERS.map((word) => word.replace("AB", "[AB]")).join("|")})(?<name>[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー々ヶ&・A-Za-z]{2,14}?)(?=(?:において|における|におきまして|にて|では|での|(?<![\\p{Script=Hiragana}])で、|は(?![\\p{Script=Hiragana}])|が(?![\\p{Script=Hiragana}])|の(?:職員|利用|入所|入居|予約|会員|宿泊|公式|顧客|従業員|スタッフ|支店|組合員|ホームページ|サーバ|求職|患者|園児|児童|個人))|\\(|\\s|$)`,
  "gu",
);
/** What opens such a name and is all there is: 特別養護老人ホーム. */
export const isOpener = (text: string): boolean => OPENER_WORDS.has(text);
const OPENER_WORDS: ReadonlySet<string> = new Set(OPENERS);

/** What such a word is part of, where no name stands behind it. */
const NO_NAME = anyOf(
  [
    anyOf(
      [
        // What firms and people are called.
        /業界|業者|従業員|会員|客|様|グループ|チェーン|各社|大手|名/u,
        // What is run and offered.
        /事業|予約|宿泊|公式|利用|向け|運営|経営|サービス|システム|サイト|カード/u,
        // Words that refer.
        /内|側|等|など|及び/u,
        // Particles.
        /[やのにをでとがはへも](?!\p{Script=Hiragana})|では|には|とは|への|から|まで|より|にて|にお|において|のみ/u,
      ],
      "u",
      { before: /^/u },
    ),
    /(?:さん|さま|様|氏|こと|もの|ため)$/u,
    /.[をがはに](?!\p{Script=Hiragana})|を/u,
  ],
  "u",
);

/** What bodies are called by that are there for something, behind its name: まちの未来|を考える実行委員会, 霧の海|を守る会. */
const CAUSE = anyOf(
  [
    // What is guarded and helped.
    /守る|まもる|支える|育てる|育む|はぐくむ|応援する|支援する|見守る|救う|助ける|励ます/u,
    // What is made and changed.
    /つくる|作る|創る|進める|推進する|広げる|よくする|盛り上げる|活かす|生かす|変える|目指す|再生する|実現する|求める|なくす/u,
    // What is thought, told and lived.
    /考える|楽しむ|学ぶ|語る|つなぐ|結ぶ|伝える|残す|愛する|知る|囲む|歩む|生きる|暮らす|遊ぶ/u,
  ],
  "gu",
  {
    before: /[をと]/u,
    after:
      /(?:(?:実行|推進|運営)委員会|(?:推進|連絡)?協議会|(?:市民|県民|町民|府民|都民|区民|住民|親|家族|若者|女性)?の?(?:会|連絡会|連合会|ネットワーク|プロジェクト))/u,
  },
);
/** What it is for, from the beginning of a line or clause on. */
const FOR = /(?:^|[\s、。「『(])(?<what>(?!当|本|弊|これ|それ)[^\s、。「」『』()をがはに]{2,16})$/u;

/** The names of bodies that say what they are for. */
function causesIn(text: string): readonly Opened[] {
  return matchesOf(CAUSE, text).flatMap(({ 0: tail, index }) => {
    const what = FOR.exec(text.slice(Math.max(0, index - 18), index))?.groups?.what;
    return what === undefined ? [] : [{ start: index - what.length, end: index + tail.length }];
  });
}

export type Opened = { readonly start: number; readonly end: number };

/** Names that begin with what the body is, or say what it is for. */
export function openedIn(text: string): readonly Opened[] {
  const opened = matchesOf(OPENED, text)
    .filter(({ groups }) => !NO_NAME.test(groups?.name ?? ""))
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
  return [...opened, ...causesIn(text)];
}
