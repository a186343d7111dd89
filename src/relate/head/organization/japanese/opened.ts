import { matchesOf } from "../../../../text/matches.ts";

/** Words that open the names of places and shops, which then end in no kind: ハローワーク東浜, ホテル雪月, 特別養護老人ホーム清流. */
const OPENED =
  /(?<![\p{Script=Katakana}ーA-Za-z])(?:ハローワーク|ホテル|ゲストハウス|ビジネスホテル|リゾートホテル|カフェ|レストラン|スーパーマーケット|特別養護老人ホーム|養護老人ホーム|有料老人ホーム|介護老人保健施設|グループホーム|ケアハウス|デイサービスセンター|デイサービス|放課後等デイサービス|訪問看護ステーション|居宅介護支援事業所|相談支援事業所|障害者支援施設|地域活動支援センター|児童養護施設|認定こども園|高等専修学校|コープ|JA|劇団)(?<name>[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々ヶ&・A-Za-z]{2,14}?)(?=(?:において|における|におきまして|にて|では|での|(?<![\p{Script=Hiragana}])で、|は(?![\p{Script=Hiragana}])|が(?![\p{Script=Hiragana}])|の(?:職員|利用|入所|入居|予約|会員|宿泊|公式|顧客|従業員|スタッフ|支店|組合員|ホームページ|サーバ|求職|患者|園児|児童|個人))|\(|$)/gu;
/** What such a word is part of, where no name stands behind it. */
const NO_NAME =
  /^(?:業界|業者|事業|予約|宿泊|公式|従業員|利用|会員|内|側|名|客|様|向け|運営|経営|サービス|システム|サイト|グループ|チェーン|各社|大手|カード|等|など|及び|や|の|に|を|で|と|が|は|から|へ)|(?:さん|さま|様|氏|こと|もの|ため)$|[をがはに]/u;

export type Opened = { readonly start: number; readonly end: number };

/** Names that begin with what the body is. */
export function openedIn(text: string): readonly Opened[] {
  return matchesOf(OPENED, text)
    .filter(({ groups }) => !NO_NAME.test(groups?.name ?? ""))
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
}
