import { anyOf } from "../../../../text/any-of.ts";

/** What a body is called by what it is, in front of its name: メーカーの○○, ホテル「○○」. */
const BODIES =
  "会社|企業|[出新放通商][版聞送信]社|商社|代理店|放送局|出版社|大手|メーカー|チェーン|専門店|量販店|百貨店|スーパー|ホテル|旅館|店|塾|教室|スクール|クラブ|チーム|団体|組織|法人|組合|協会|財団|学会|病院|医院|クリニック|診療所|薬局|施設|ブランド|[園院館校]|ホーム|ジム|サロン|事業所|センター|ステーション|グループ|劇団|銀行|金庫|を(?:行う|営む|運営する|手がける|手掛ける|展開する|販売する|製造する)";
export const CLASSES = `(?:${BODIES})`;
/** The same with what it sells on or by, which stands for the body where nothing else does: アプリ「○○」. */
export const CLASSES_AND_OUTLETS = `(?:${BODIES}|ショップ|通販|サイト|アプリ|サービス)`;

/** What stands where a name may and is none: titles of papers, systems, events, things. */
export const NO_BODY = anyOf(
  [
    anyOf(
      [
        // Forms, papers and files.
        /問い?合わせ|口座|事項|画面|メール|フォーム|リスト|名簿|一覧|ファイル|フォルダ|データ|情報|書|票|表|欄|について|お知らせ|宛先|件名/u,
        // Machines, programs and sites.
        /システム|サーバー?|サービス|アプリ|ページ|プラットフォーム|ソフト(?:ウェア)?|ネットワーク|機能|ボタン|ツール|クラウド|サイト|ネット/u,
        // What takes place: 説明会, キャンペーン.
        /コーナー|作品|講演|通知|調査|アンケート|事業|講座|セミナー|説明会|イベント|大会|フェア|まつり|祭|コンテスト|キャンペーン/u,
        /オリエンテーション|オープンキャンパス|ウェビナー|ミーティング|シンポジウム|ワークショップ|テレワーク|リモートワーク|コンサート|オーディション/u,
        // What is sent out, planned and ruled.
        /マガジン|メルマガ|プログラム|プロジェクト|計画|制度|法|条例|委員会/u,
      ],
      "u",
      { after: /$/u },
    ),
    // Too short for a name, or a figure.
    /^(?:[A-Za-z]{1,2}|BCC)$|^[0-9]/u,
    // More than a name.
    /[をがはに]|[○●◯〇]/u,
  ],
  "iu",
);
