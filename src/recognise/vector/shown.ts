import type { VectorRow } from "./row.ts";

/** Data that others could see: put up or printed, left in a file, open by a setting, mixed up by a program. */
export const SHOWN: readonly VectorRow[] = [
  {
    id: "vector.put-up",
    types: ["accidental_publication"],
    condition: "no-attack",
    meaning: "Data put on a wall, into a paper or on a page where they don't belong.",
    ja: [
      "{掲示板,教室,廊下,校内,玄関,壁,黒板,店頭}に…{張り出し,貼り出し,張り出され,貼り出され}",
      "{広報紙,広報誌,会報,会報誌,機関紙,学校だより,学級通信,園だより,パンフレット,チラシ,ポスター}に…{氏名,個人名,名前,写真,住所,個人情報}…{掲載し,載せ,掲載され,載っ}",
      "{公開用,公表用,掲載用}{ではない,でない}…{掲載,アップロード,公開,公表}",
      "{伏せる,隠す,削除す,削除する,非公開とす,非公開とする}べき…{掲載され,公開され,掲載し,公開し,公表さ,公表し}",
      "{公開,掲載,公表}した{表,資料,ファイル,データ,PDF,文書,一覧,図面}に[は]…{個人名,氏名,個人情報,住所,電話番号,連絡先}…{含まれ,記載され,残って,入って,あった,載って}",
      "{ページ,サイト,ホームページ}に…{個人情報,氏名,連絡先,住所,名簿}[の,が,を]{載った,入った,記載された,含む,含んだ}…{添付し,掲載し,公開し,添付され,掲載され,公開され}",
      "{ホームページ,ウェブサイト,Webサイト,サイト}…{個人名,名前,顔写真}…{掲載し,掲載して,掲載され,公開し,公開され,アップロードし}",
    ],
    en: [],
    examples: [{ text: "掲示板に名簿を張り出していた。", found: "掲示板に名簿を張り出し" }],
    rejects: ["掲示板を設置しました。"],
  },
  {
    id: "vector.left-inside",
    types: ["insufficient_redaction"],
    meaning: "What a chart or a table was made from is still inside the file.",
    ja: [
      "{グラフ,図表,図,表}[の]…{元データ,基データ,データ編集,データの編集,元の情報}…{埋め込,編集,表示,閲覧,視認,残}",
      "{グラフ,図表,図}に…{埋め込ま,紐づ,紐付,ひも付}…{個人情報,データ,情報}",
      "{個人情報,元データ,データ}[が,を]埋め込まれたまま",
      "{修正テープ,修正液,付箋,マジック,マーカー,シール}…{剥が,はが,剝が,透け}…{読め,読み,見え,判読}",
    ],
    en: [],
    examples: [{ text: "グラフの元データが閲覧できた。", found: "グラフの元データが閲覧" }],
    rejects: ["グラフを作成しました。"],
  },
  {
    id: "vector.left-open",
    types: ["misconfiguration"],
    meaning: "A restriction nobody set, or a setting that opens.",
    ja: [
      "{アクセス制限,閲覧制限,アクセス権,閲覧権限,権限}[の設定]を{かけ忘れ,付け忘れ,設定し忘れ,入れ忘れ,忘れ}",
      "{データベース,サーバ,サーバー,ストレージ,バケット}…外部から{接続,アクセス}{できる,可能な}状態",
    ],
    en: [],
    examples: [{ text: "閲覧制限をかけ忘れていました。", found: "閲覧制限をかけ忘れ" }],
    rejects: ["閲覧制限をかけました。"],
  },
  {
    id: "vector.mixed-up",
    types: ["system_failure"],
    condition: "no-attack",
    meaning: "A program that does its work wrongly.",
    ja: [
      "{帳票,抽出,集計,出力,印刷,差込,差し込み,連携,変換,取込,取り込み,照合,移行,突合}[の]{処理,プログラム,機能,ロジック}[に,の]…{誤り,欠陥,不備,不具合,誤作動}",
      "{プログラム,システム,アプリ,アプリケーション,ソフト,ソフトウェア}に[は]{欠陥,瑕疵,誤り,不備}があ",
      "{プログラム,システム,処理}[の]{改修,修正,更新}{漏れ,もれ}",
      "セッション…{入れ替わ,混在,重複,混線,共有され}",
    ],
    en: [],
    examples: [{ text: "帳票を出す抽出処理に誤りがあった。", found: "抽出処理に誤り" }],
    rejects: ["帳票を確認しました。"],
  },
  {
    id: "vector.came-in-with-credentials",
    types: ["account_takeover", "unauthorized_access"],
    meaning: "Somebody from outside used credentials to get in.",
    ja: [
      "{認証情報,IDとパスワード,ID・パスワード,ログイン情報,管理者アカウント}を{使って,用いて,利用して,悪用して,使い}…{第三者,何者か,攻撃者}が…{入り込,侵入し,ログインし,アクセスし,接続し}",
      "{第三者,何者か,攻撃者}が…{認証情報,IDとパスワード,ID・パスワード,ログイン情報,管理者アカウント}を{使って,用いて,利用して,悪用して,使い}…{入り込,侵入し,ログインし,アクセスし,接続し}",
    ],
    en: [],
    examples: [
      { text: "何者かが認証情報を使ってサーバーに侵入した。", found: "何者かが認証情報を使ってサーバーに侵入し" },
    ],
    rejects: ["認証情報を使って入館した。"],
  },
];
