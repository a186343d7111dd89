import type { DataTypeCode } from "../../schema/vocabulary.ts";

/** What the nouns of a Japanese list item that no wording knows say of its kind: the last one, or one that leaves no choice. */
const HEADS: readonly (readonly [RegExp, DataTypeCode])[] = [
  [/(?:者|員|生|人|手|師|長|主|客|様|児|選手|監督|患者|親)(?:の)?(?:お?名前|氏名|名)(?:簿)?$/u, "name"],
  [
    /^(?:所属|在籍|在学|通学|勤務|就業|就職|加入)(?:先の?)?[^の]{0,10}(?:名称?|組|団体|クラブ|ゼミ|部|チーム|学級|クラス)$/u,
    "affiliation",
  ],
  [
    /(?:会員|顧客|お?客(?:様|さま)|契約者?|利用者|組合員|加入者|登録者)(?:管理|識別|整理)(?:番号|コード|ID)$/u,
    "member_id",
  ],
  [
    /^健康上の|健康(?:調査|管理|相談|観察|記録)|(?:家族|アレルギー|既往|疾患|服薬|投薬|治療|診療|通院)歴$|^持病|(?:診療|治療|服薬|投薬|投与|予防接種|発達)の?(?:内容|状況|記録|経過|履歴|予定)$/u,
    "health",
  ],
  [/(?:模試|模擬試験|考査|試験|検定|テスト)(?:の)?(?:結果|点数|得点|成績|判定|答案|順位)$/u, "exam_results"],
  [
    /(?:採用|選考|面接|人事)(?:の|に関する)?(?:評価|結果|記録|所見|資料|書類)$|^(?:雇用|労働)(?:契約|条件)/u,
    "personnel_record",
  ],
  [/(?:投資信託|株式|有価証券|預かり資産|運用商品|債券)(?:の)?(?:残高|評価額|銘柄|数量|保有|明細)/u, "investment"],
  [/(?:顔|の)(?:写真|画像)$|顔$/u, "photo"],
  [/(?:運転)?免許証?の?(?:コピー|写し|画像|写真|番号)$/u, "drivers_license"],
  [/^緊急(?:時)?連絡/u, "contact_details"],
  [/IP(?:アドレス)?$/u, "ip_address"],
];

/** The type of a Japanese list item by its head noun, `other` where it says nothing of a kind. */
export const typeByHead = (label: string): DataTypeCode => HEADS.find(([head]) => head.test(label))?.[1] ?? "other";
