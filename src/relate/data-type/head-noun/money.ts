import { anyOf } from "../../../text/any-of.ts";
import type { HeadNoun } from "./row.ts";

/** What somebody has, buys and has sent. */
export const MONEY_NOUNS: readonly HeadNoun[] = [
  {
    id: "head-noun.investment",
    code: "investment",
    pattern:
      /(?:投資信託|株式|有価証券|預かり資産|運用商品|債券)(?:の)?(?:残高|評価額|銘柄|数量|保有|明細)|^(?:持ち?)?株数$|^(?:保有|所有)株(?:式)?数?$|^資産(?:総)?額$/u,
    examples: ["債券の銘柄", "預かり資産残高", "持株数"],
    rejects: ["在庫の数量"],
  },
  {
    id: "head-noun.account-holder",
    code: "account_holder",
    pattern: /^(?:預金|貯金|通帳|口座)(?:の)?名義(?:人)?(?:名|カナ)?$/u,
    examples: ["預金の名義人", "口座名義カナ"],
    rejects: ["名義の変更"],
  },
  {
    id: "head-noun.bank-account",
    code: "bank_account",
    pattern:
      /(?:口座|通帳|キャッシュカード)(?:の)?(?:写し|コピー|番号|情報|画像|種別|記号番号)?$|^(?:振込|還付|返金|引落し?|振替)先(?:銀行|金融機関)?(?:情報)?$/u,
    examples: ["年金受取口座", "通帳のコピー", "還付先"],
    rejects: ["口頭の指示"],
  },
  {
    id: "head-noun.order-details",
    code: "order_details",
    pattern:
      /^(?:配送|配達|お?届け|発送|納品|注文|予約|宿泊|来店|乗車|受取|受け取り|到着)(?:の)?(?:希望|予定)?(?:の)?(?:日|日時|時間|時間帯|方法|内容|商品|数量|人数|サイト名?|状況|金額)$|^お?支払い?(?:方法|金額|総額|回数|額)$|^(?:部屋|客室)(?:番号|タイプ)$/u,
    examples: ["配達希望時間帯", "お支払金額", "客室番号"],
    rejects: ["会議の日時"],
  },
  {
    id: "head-noun.purchase-history",
    code: "purchase_history",
    pattern: /^(?:購入|購買|買取)(?:した)?(?:の)?(?:店舗|店|商品|日|日時|数|品|品目|回数|年月日|サイト)名?$/u,
    examples: ["購入店舗", "買取の品目"],
    rejects: ["店舗の住所"],
  },
  {
    id: "head-noun.points",
    code: "points",
    pattern: /(?:ポイント|マイル|コイン)」?の?(?:残高|数|履歴|履歴情報|利用履歴|情報)$|^利用ポイント$/u,
    examples: ["マイルの残高", "コイン履歴"],
    rejects: ["ポイントの説明"],
  },
  {
    id: "head-noun.delivery-recipient",
    code: "delivery_recipient",
    pattern: /^(?:お?届け?|配送|配達|送付|発送|贈り|送り|納品)先(?:名|情報)?$/u,
    examples: ["お届先", "贈り先情報"],
    rejects: ["出荷元"],
  },
  {
    id: "head-noun.settlement",
    code: "order_details",
    pattern: anyOf(
      [
        // How it is paid.
        /^ご?決済(?:の)?(?:方法|手段|金額|日|日時|状況|番号|情報)$/u,
        // What is ordered and sent.
        /^(?:荷物|配送|宅配)?(?:追跡|伝票|送り状)番号$|^発注(?:書|内容|数|日)$/u,
        // Where somebody sits or stays.
        /^ご?(?:利用|乗車|搭乗|宿泊|予約)?(?:座席|客室|便名|旅程|乗車区間)(?:番号)?$|^ご?(?:搭乗|乗車|チェックアウト|来場|来店)日$/u,
      ],
      "u",
    ),
    examples: ["決済手段", "送り状番号", "座席番号"],
    rejects: ["決算日"],
  },
  {
    id: "head-noun.branch",
    code: "bank_account",
    pattern: /^(?:店番|支店番|店)(?:号|コード)?$|^お?取引(?:店|支店)(?:名|番号)?$|^預金の?(?:種類|科目|種目)$/u,
    examples: ["店番号", "取引店名"],
    rejects: ["店内の写真"],
  },
];
