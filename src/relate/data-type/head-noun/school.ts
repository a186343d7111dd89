import { anyOf } from "../../../text/any-of.ts";
import type { HeadNoun } from "./row.ts";

/** How somebody does at school, and where he went to one. */
export const SCHOOL_NOUNS: readonly HeadNoun[] = [
  {
    id: "head-noun.exam-results",
    code: "exam_results",
    pattern: anyOf(
      [
        anyOf(
          [
            // Examinations.
            /模試|模擬試験|考査|試験|検定|テスト|学力調査|学力検査|入試|受験/u,
            // What is learned.
            /実技|小論文|教科|科目|各教科|学習|学業|成績|単位|レポート|課題|授業|答案/u,
          ],
          "u",
          {
            after:
              /(?:別)?の?(?:の学習の)?(?:結果|点数|得点|成績|判定|答案|順位|評価|評定|評点|素点|合否|記録|修得数|処理データ|関連データ|処理ファイル)$/u,
          },
        ),
        // What is given for it.
        /^(?:総合|平均|合計|平常|最高|面接|実技|欠|配)点$|^評定(?:平均)?値?$/u,
        /^(?:平均評定|観点別(?:評価|学習状況)|欠点科目|通知票|通信簿|あゆみ|判定結果|席次|修得単位数?|学習の記録|学習状況)$/u,
        /成績(?:等)?(?:関連)?(?:データ|資料|一覧表?)$/u,
      ],
      "u",
    ),
    examples: ["期末考査の答案", "漢字検定の判定", "総合点", "通知票"],
    rejects: ["試験会場", "採点"],
  },
  {
    id: "head-noun.education",
    code: "education",
    pattern: anyOf(
      [
        // Which school.
        /^(?:卒業|出身|進学|転出|転入|前籍|前在籍|在籍)(?:予定)?(?:先)?の?(?:校|学校|大学|高校|高等学校|中学校|中学|小学校)名?$/u,
        // When.
        /^(?:卒業|修了|入学|在学|在籍)(?:見込み?)?(?:年|年度|年月|年次|期間)$/u,
        // Where to, from there.
        /^(?:進学|進路)(?:先名?|状況|決定先|指導記録)$/u,
        // Papers.
        /^(?:卒業|在学|修了)証明書$|^卒業証書$|^(?:学習歴|学籍|修学状況)$/u,
      ],
      "u",
    ),
    examples: ["転入先の学校名", "修了年度", "進路先名", "卒業証明書"],
    rejects: ["学校行事", "入学式の写真"],
  },
  {
    id: "head-noun.origin",
    code: "education",
    pattern: /^出身(?:中|高|小|幼稚園|保育園|園|学部|学科|研究科)(?:名|学校名)?$|^母校$/u,
    examples: ["出身高", "出身学部"],
    rejects: ["出身地"],
  },
  {
    id: "head-noun.student-card",
    code: "student_id",
    pattern: /^(?:学生|生徒)(?:証|手帳)(?:の)?(?:番号|写し|コピー|画像|写真)?$/u,
    examples: ["学生証の写し"],
    rejects: ["学生の作品"],
  },
];
