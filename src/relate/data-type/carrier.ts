import { anyOf } from "../../text/any-of.ts";
import type { Member } from "./member.ts";

/** 申込用紙の裏面に, 応募書類(Excel形式)の非表示シート, 登録票に記入された: where data stand, and none of them. */
export const isCarrier = (text: string, { code, end }: Member): boolean =>
  (code === "attachment" && /^を(?:開|実行|クリック|ダウンロードし|展開|解凍)/u.test(text.slice(end, end + 10))) ||
  (code === "insurance_number" && TRADE.test(text.slice(end, end + 16))) ||
  (code === "application_form" && CARRIES.test(text.slice(end, end + 44)));

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
