import type { DataTypeCode } from "../../schema/vocabulary.ts";
import { CARE_NOUNS } from "./head-noun/care.ts";
import { ENGLISH_NOUNS } from "./head-noun/english.ts";
import { MONEY_NOUNS } from "./head-noun/money.ts";
import { PAPER_NOUNS } from "./head-noun/paper.ts";
import { PERSON_NOUNS } from "./head-noun/person.ts";
import type { HeadNoun } from "./head-noun/row.ts";
import { SCHOOL_NOUNS } from "./head-noun/school.ts";
import { WORK_NOUNS } from "./head-noun/work.ts";

/** The first that fits decides, so that what is said of relatives and patients stands before what is said of anybody. */
export const HEAD_NOUNS: readonly HeadNoun[] = [
  ...PERSON_NOUNS,
  ...CARE_NOUNS,
  ...SCHOOL_NOUNS,
  ...WORK_NOUNS,
  ...MONEY_NOUNS,
  ...PAPER_NOUNS,
  ...ENGLISH_NOUNS,
];

/** Whose an item is: 患者の検査結果票 is the results. */
const OWNER = /^[^の、]{0,12}(?:者|員|生|児|様|客|人|師|児童|患者|さん|さま|方)の(?=.{2})/u;

/** The type of a list item by its words, `other` where it says nothing of a kind. */
export const typeByHead = (label: string): DataTypeCode => typeOf(label) ?? typeOfOwned(label) ?? "other";

function typeOfOwned(label: string): DataTypeCode | undefined {
  const owned = label.replace(OWNER, "");
  return owned === label ? undefined : typeOf(owned);
}

const typeOf = (label: string): DataTypeCode | undefined => HEAD_NOUNS.find(({ pattern }) => pattern.test(label))?.code;

/** Whether a Japanese noun tells of itself that it is data: 検査結果, 登録日, 支給額; and no people, papers or things. */
export const isDataNoun = (label: string): boolean => typeByHead(label) !== "other" || DATA_NOUN.test(label);

const DATA_NOUN =
  /(?:番号|コード|ID|日|日時|年月日|期間|時刻|回数|件数|額|金額|残高|数量|歴|履歴|経緯|結果|内容|状況|状態|評価|成績|点数|順位|記録|有無|種別|種類|区分|方法|先|学年|クラス|組|希望|理由|動機|特徴|様子|写真|画像|印影|署名|意見|感想|趣味|特技|活動)$/u;
