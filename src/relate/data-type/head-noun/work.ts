import { anyOf } from "../../../text/any-of.ts";
import type { HeadNoun } from "./row.ts";

/** What somebody does for a living and gets for it. */
export const WORK_NOUNS: readonly HeadNoun[] = [
  {
    id: "head-noun.work-history",
    code: "work_history",
    pattern: /^(?:勤続|実務|経験|教職)年数$|^(?:在職|雇用|勤務|任用|就業)(?:期間|年数|開始日)$|^(?:取得|所持)資格$/u,
    examples: ["勤続年数", "在職期間", "所持資格"],
    rejects: ["在庫期間"],
  },
  {
    id: "head-noun.personnel-record",
    code: "personnel_record",
    pattern: anyOf(
      [
        // What was thought of somebody, and what became of it.
        /(?:採用|選考|面接|人事|昇任|昇格|昇進|考課|勤務|勤怠|服務|労務)(?:の|に関する|取得|試験)?(?:評価|評定|結果|試験結果|記録|所見|資料|書類|シート|異動情報|情報)$/u,
        /^(?:評価|面談|自己申告)シート$/u,
        // Days and hours of work.
        /^(?:休暇|有給休暇)(?:の)?(?:取得)?(?:状況|日数|記録)$|^(?:出退勤|退勤|出勤)(?:時刻|記録|状況|データ)$|^休職(?:状況|期間)$/u,
        /^(?:雇用|労働)(?:契約|条件)/u,
      ],
      "u",
    ),
    examples: ["選考に関する所見", "雇用契約の写し", "休暇取得状況", "自己申告シート"],
    rejects: ["採用人数"],
  },
  {
    id: "head-noun.income",
    code: "income",
    pattern:
      /(?:給与|給料|賃金|賞与|報酬|手当|年収|月収|所得|収入|年金|退職金)(?:等)?の?(?:額|金額|状況|区分|情報|明細書?|支給額|データ|種類|有無|単価)$|世帯(?:の)?所得$/u,
    examples: ["手当の額", "年金額", "世帯所得"],
    rejects: ["納入額"],
  },
  {
    id: "head-noun.pay",
    code: "income",
    pattern:
      /^(?:基本給|本給|俸給|号給|号俸|級号俸|(?:給与|俸給)号俸|月額報酬|各種手当|(?:通勤|扶養|住居|住宅|時間外|残業|役職|家族|期末|勤勉|退職)手当)$/u,
    examples: ["号給", "住居手当"],
    rejects: ["手当ての内容"],
  },
  {
    id: "head-noun.service-record",
    code: "personnel_record",
    pattern:
      /^(?:採用|入社|入職|着任|退職|退社|離職|異動)(?:予定)?(?:日|年月日|年月|年|年度|区分|理由|履歴|歴|先|情報)$|^(?:出勤|欠勤|勤務)(?:の)?(?:日数|状況|予定|実績)$|^(?:残業|超過勤務|時間外勤務)(?:の)?(?:時間数?|実績|状況)$/u,
    examples: ["入職年月日", "残業時間"],
    rejects: ["採用の案内"],
  },
  {
    id: "head-noun.employment",
    code: "occupation",
    pattern: /^(?:雇用|勤務|就業|就労)(?:の)?(?:形態|区分|種別|体系)$/u,
    examples: ["雇用区分", "就労形態"],
    rejects: ["雇用主"],
  },
];
