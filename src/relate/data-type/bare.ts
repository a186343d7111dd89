import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Member } from "./member.ts";

/** What by itself is a file that came with a message, or an address mail is sent to. */
export const isBare = ({ normal }: ReadPassage, { code, start, end }: Member): boolean =>
  code === "attachment" ||
  (code === "phone" && WARNING.test(normal.text.slice(Math.max(0, start - 40), start))) ||
  (code === "delivery_recipient" &&
    (/^(?:である|に|へ|の(?!情報|氏名|名|住所|お)|から|より|を|で)/u.test(normal.text.slice(end, end + 5)) ||
      isOneOfOwners(normal.text, end))) ||
  (code === "address" && /^address(?:es)?$/iu.test(normal.text.slice(start, end))) ||
  (ADDRESSES.includes(code) &&
    (ON_SCREEN.test(normal.text.slice(Math.max(0, start - 16), start)) ||
      ADDRESSED.test(normal.text.slice(Math.max(0, start - 40), start))));

/** お届け先及びご依頼主の氏名: one of those whose data are told. */
export const isOneOfOwners = (text: string, end: number): boolean => WITH_OTHERS.test(text.slice(end, end + 16));
const WITH_OTHERS =
  /^(?:様)?(?:及び|および|並びに|・|と|や)[^、。の]{1,8}の(?:氏名|お?名前|ご?住所|お?電話|連絡先|個人情報|情報)/u;

/** 警告とともに電話番号が表示され: the number of a swindler. */
const WARNING = /(?:警告|感染しました|ポップアップ|警告音|偽の|詐欺)[^。]{0,24}$/u;

/** Whose number a false warning shows: サポートセンターの電話番号が表示された. */
const ON_SCREEN = /(?:お?問い?合わ?せ先|サポート(?:センター|窓口|デスク)?|相談窓口|コールセンター)の$/u;

/** What a message goes to or comes from. */
const ADDRESSES: readonly string[] = ["email_address", "address", "phone"];
const ADDRESSED = anyOf([/an?|the|this|that|his|her|their|its|one|all|these|[a-z]{3,14}['’]s?/u], "iu", {
  before: /\b(?:to|from|at|via) /u,
  after:
    / (?:(?:wrong|incorrect|non-existent|nonexistent|invalid|different|another|personal|private|external|outside|same|single|unknown|old) ){0,2}$/u,
});
