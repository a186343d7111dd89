import { anyOf } from "../../../text/any-of.ts";
import type { HeadNoun } from "./row.ts";

/** Papers, things and traces that stand for somebody. */
export const PAPER_NOUNS: readonly HeadNoun[] = [
  {
    id: "head-noun.drivers-license",
    code: "drivers_license",
    pattern: /(?:運転)?免許証?の?(?:コピー|写し|画像|写真|番号)$/u,
    examples: ["免許の写し", "運転免許証の画像"],
    rejects: ["教員免許の種類"],
  },
  {
    id: "head-noun.insurance-number",
    code: "insurance_number",
    pattern: anyOf(
      [
        // The number of an insurance.
        anyOf([/(?:の)?(?:被保険者)?(?:証|手帳)?の?(?:番号|記号番号|記号・番号|記号|整理番号|写し)$/u], "u", {
          before:
            /^(?:国民健康保険|国保|健康保険|社会保険|共済組合|共済|後期高齢者医療|介護保険|厚生年金|国民年金|年金|雇用保険)/u,
        }),
        /^年金証書(?:の)?(?:記号)?番号$/u,
        // Since when and until when.
        /(?:国保|健保|保険|組合|年金)[^、]{0,4}の?資格(?:取得|喪失)(?:年月)?日$|^資格(?:取得|喪失)(?:年月)?日$/u,
      ],
      "u",
    ),
    examples: ["国保の記号番号", "健保組合の資格喪失日", "共済組合被保険者証の写し"],
    rejects: ["保険の案内"],
  },
  {
    id: "head-noun.inquiry",
    code: "inquiry",
    pattern:
      /^(?:通報|お?問い?合わ?せ|相談|質問|要望|意見|苦情|クレーム|応対|通話|申し?出|ご相談)(?:の)?(?:内容|履歴|記録|音声|録音|メモ|票|詳細)$/u,
    examples: ["通報内容", "苦情の記録", "応対メモ"],
    rejects: ["回答期限"],
  },
  {
    id: "head-noun.application-form",
    code: "application_form",
    pattern:
      /^(?:申請|申込|申し込み|応募|加入|入会|参加申込|登録|登録申請|出願|届出)(?:書類?|用紙|票|フォーム|シート)(?:の内容)?$/u,
    examples: ["申込書類", "登録用紙", "届出書の内容"],
    rejects: ["包装用紙"],
  },
  {
    id: "head-noun.vehicle",
    code: "vehicle",
    pattern:
      /^(?:車検|車番|愛車|自家用車|使用車両|所有車|車両)(?:の)?(?:情報|番号|名|ナンバー|年式|型式|登録番号|証|種別)?$/u,
    examples: ["愛車名", "車検証", "自家用車のナンバー"],
    rejects: ["駅名"],
  },
  {
    id: "head-noun.device-id",
    code: "device_id",
    pattern:
      /(?:端末|デバイス|製造|シリアル|機体)(?:の)?識別(?:情報|番号|子|ID)$|^(?:広告|端末)ID$|^(?:製造|シリアル)番号$|^ユーザーエージェント$/u,
    examples: ["機体識別番号", "広告ID"],
    rejects: ["識別の方法"],
  },
  {
    id: "head-noun.location",
    code: "location",
    pattern:
      /^(?:行動|移動|乗降|立ち寄り|位置|GPS|走行|訪問)(?:の)?(?:履歴|先|場所|情報|データ|(?<!行動の)記録|地点|経路)$/u,
    examples: ["立ち寄り先", "移動の経路"],
    rejects: ["移動の費用"],
  },
  {
    id: "head-noun.ip-address",
    code: "ip_address",
    pattern: /IP(?:アドレス)?$/u,
    examples: ["接続元IP", "投稿者のIPアドレス"],
    rejects: ["IP電話の契約"],
  },
  {
    id: "head-noun.photo",
    code: "photo",
    pattern:
      /(?:顔|(?<![書証票券状表簿帳類紙品画面])の|風景|集合|記念|卒業)(?:写真|画像|動画|映像)$|顔$|^(?:映像|録画|録画データ|動画データ|映像データ)$/u,
    examples: ["園児の写真", "出場者の顔", "卒業写真", "録画データ"],
    rejects: ["写真の撮影日"],
  },
];
