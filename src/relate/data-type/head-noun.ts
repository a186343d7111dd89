import type { DataTypeCode } from "../../schema/vocabulary.ts";

/** What the nouns of a Japanese list item that no wording knows say of its kind: the last one, or one that leaves no choice; the first that fits decides. */
export type HeadNoun = {
  readonly id: string;
  readonly code: DataTypeCode;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly rejects: readonly string[];
};

export const HEAD_NOUNS: readonly HeadNoun[] = [
  {
    id: "head-noun.name",
    code: "name",
    pattern: /(?:者|員|生|人|手|師|長|主|客|様|児|選手|監督|患者|親)(?:の)?(?:お?名前|氏名|名)(?:簿)?$/u,
    examples: ["当選者名", "施設長の氏名", "引率教師のお名前"],
    rejects: ["商品名", "提出先の名称"],
  },
  {
    id: "head-noun.affiliation",
    code: "affiliation",
    pattern:
      /^(?:所属|在籍|在学|通学|勤務|就業|就職|加入)(?:先の?)?[^の]{0,10}(?:名称?|組|団体|クラブ|ゼミ|部|チーム|学級|クラス)$/u,
    examples: ["所属合唱団体", "加入クラブ", "就業先の名称"],
    rejects: ["所属の変更日", "対戦チーム"],
  },
  {
    id: "head-noun.member-id",
    code: "member_id",
    pattern: /(?:会員|顧客|お?客(?:様|さま)|契約者?|利用者|組合員|加入者|登録者)(?:管理|識別|整理)(?:番号|コード|ID)$/u,
    examples: ["顧客整理番号", "加入者識別コード"],
    rejects: ["備品管理番号"],
  },
  {
    id: "head-noun.health",
    code: "health",
    pattern:
      /^健康上の|健康(?:調査|管理|相談|観察|記録)|(?:家族|アレルギー|既往|疾患|服薬|投薬|治療|診療|通院)歴$|^持病|(?:診療|治療|服薬|投薬|投与|予防接種|発達)の?(?:内容|状況|記録|経過|履歴|予定)$/u,
    examples: ["健康上の配慮事項", "服薬歴", "発達の経過"],
    rejects: ["配送状況", "職歴"],
  },
  {
    id: "head-noun.exam-results",
    code: "exam_results",
    pattern: /(?:模試|模擬試験|考査|試験|検定|テスト)(?:の)?(?:結果|点数|得点|成績|判定|答案|順位)$/u,
    examples: ["期末考査の答案", "漢字検定の判定"],
    rejects: ["試験会場"],
  },
  {
    id: "head-noun.personnel-record",
    code: "personnel_record",
    pattern: /(?:採用|選考|面接|人事)(?:の|に関する)?(?:評価|結果|記録|所見|資料|書類)$|^(?:雇用|労働)(?:契約|条件)/u,
    examples: ["選考に関する所見", "雇用契約の写し"],
    rejects: ["採用人数"],
  },
  {
    id: "head-noun.investment",
    code: "investment",
    pattern: /(?:投資信託|株式|有価証券|預かり資産|運用商品|債券)(?:の)?(?:残高|評価額|銘柄|数量|保有|明細)/u,
    examples: ["債券の銘柄", "預かり資産残高"],
    rejects: ["在庫の数量"],
  },
  {
    id: "head-noun.drivers-license",
    code: "drivers_license",
    pattern: /(?:運転)?免許証?の?(?:コピー|写し|画像|写真|番号)$/u,
    examples: ["免許の写し", "運転免許証の画像"],
    rejects: ["教員免許の種類"],
  },
  {
    id: "head-noun.photo",
    code: "photo",
    pattern: /(?:顔|の)(?:写真|画像)$|顔$/u,
    examples: ["園児の写真", "出場者の顔"],
    rejects: ["写真の撮影日"],
  },
  {
    id: "head-noun.contact-details",
    code: "contact_details",
    pattern: /^緊急(?:時)?連絡/u,
    examples: ["緊急時連絡カード"],
    rejects: ["業務連絡メモ"],
  },
  {
    id: "head-noun.ip-address",
    code: "ip_address",
    pattern: /IP(?:アドレス)?$/u,
    examples: ["接続元IP", "投稿者のIPアドレス"],
    rejects: ["IP電話の契約"],
  },
];

/** The type of a Japanese list item by its head noun, `other` where it says nothing of a kind. */
export const typeByHead = (label: string): DataTypeCode =>
  HEAD_NOUNS.find(({ pattern }) => pattern.test(label))?.code ?? "other";
