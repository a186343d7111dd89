import { anyOf } from "../../text/any-of.ts";
import type { Member } from "./member.ts";

/** 申込用紙の裏面に, 応募書類(Excel形式)の非表示シート, 登録票に記入された: where data stand, and none of them. */
export const isCarrier = (text: string, { code, end }: Member): boolean =>
  (code === "attachment" && /^を(?:開|実行|クリック|ダウンロードし|展開|解凍)/u.test(text.slice(end, end + 10))) ||
  (code === "insurance_number" && TRADE.test(text.slice(end, end + 16))) ||
  (code === "income" && OFFICE.test(text.slice(end, end + 16))) ||
  (code === "contact_details" && WHOM.test(text.slice(end, end + 16))) ||
  (code === "health" && SHARED.test(text.slice(end, end + 30))) ||
  (code === "application_form" && CARRIES.test(text.slice(end, end + 44)));

/** "dispatch and payroll servers", "our payroll provider": what deals with wages. */
const OFFICE = anyOf(
  [
    /servers?|systems?|platforms?|software|portals?|applications?|services?|accounts?/u,
    /providers?|processors?|vendors?|compan(?:y|ies)|departments?|offices?|teams?|staff|clerks?|managers?/u,
  ],
  "iu",
  { before: /^ (?:and [a-z]{2,10} )?/u, after: /\b/u },
);

/** アドレス帳に登録のある方々にお詫びした, アドレス帳記載の対象者: who was told. */
const WHOM =
  /^(?:に|へ|内に|内の)?の?(?:登録|記載|掲載)(?:の|され|し)?(?:ある|ていた|ている|いる)?(?:対象|全員|方|皆|者)/u;

/** カルテを共有して閲覧する連携網: what a network is for. */
const SHARED =
  /^を[^、。]{0,6}(?:共有|閲覧|参照)[^、。]{0,8}(?:する|できる)[^、。]{0,12}(?:システム|ネットワーク|連携|サービス|仕組み)/u;

/** 国民健康保険の電話勧奨業務: a trade named by what it deals with. */
const TRADE = /^の[^、。がをはに]{0,10}(?:業務|事業|制度|窓口|手続|担当)/u;

const CARRIES = anyOf(
  [
    // A part of it.
    /の(?:裏面|裏|表面|余白|様式|記入|非表示|シート|中|用紙|綴り)/u,
    // What is written in it.
    /(?:内|中)?に(?:は、?|、)?(?:[一-龠ァ-ヶー、・]{2,30}(?:が|も))?(?:記載|記入|印刷|書[かき]|含ま|記さ)/u,
    // Where it is put up.
    /を(?:本学|ホームページ|[^、。]{0,10}サイト)[^、。]{0,8}(?:に掲載|で公開)/u,
  ],
  "u",
  { before: /^(?:\([^()]{0,30}\))?/u },
);

/** 氏名や電話番号が記載された緊急連絡網, 連絡網を入れたバッグ: what the data are written on is none of them. */
export const isContainer = (text: string, { code, start, end }: Member): boolean =>
  code === "contact_details" &&
  /(?:網|カード|票)$/u.test(text.slice(start, end)) &&
  (/(?:が|を)(?:記載|記入|掲載|印字|記録)(?:され|し)た$|(?:書かれた|を含む|が載った)$/u.test(
    text.slice(Math.max(0, start - 8), start),
  ) ||
    text.startsWith("を入れた", end));
