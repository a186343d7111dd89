import { ALL, FINDINGS, type Void } from "./row.ts";

/** What takes back a Japanese statement that something was done, or that it was stopped. */
export const DEEDS: readonly Void[] = [
  // 委員会へ漏えいした旨の報告: made by the body. 専門業者に引き渡し、調査: handed over to be looked into.
  {
    roles: ["discovered"],
    words: /^(?:旨|と)の/u,
    before: /(?:委員会|警察|署|[庁省局]|本人|[客]様|会員|対象者)(?:に|へ)(?:対し)?[^。]{0,18}$/u,
  },
  {
    roles: ["occurred"],
    words: /引き渡し?$/u,
    before: /(?:業者|会社|機関|専門家|警察|鑑定|調査|解析)[^。、]{0,8}(?:に|へ)$/u,
  },
  // 送信したとの連絡, 流出した可能性: the deed is the content of something else.
  {
    roles: ["occurred"],
    after:
      /^(?:され)?(?:た|て|し?てい[るた]|ている|ました|れた|れて|れ)?(?:いる|いた)?(?!との?(?:いう)?こと(?:です|でし|。|$))(?:こと|旨|との|事実[のをが]|とい(?:う|った)(?!もの(?:です|でし|。|で、|$)|[。、」]|$)|よう|疑い|可能性|(?:形跡|痕跡)(?:の|が|は|も)?(?:な[いくか]|無|有無|確認されな|認められな)|おそれ|状態|恐れ|懸念|とされ|として|と(?:連絡|報告|通報|指摘)|場合|もの)/u,
    unlessContent: true,
  },
  // 誤送信先に連絡: to whom it went, told later.
  {
    roles: ["occurred"],
    words: /(?:送信|送付|配付|配布|配達|交付|発送|郵送|転送)$/u,
    after: /^(?:した)?先(?=[のにへをがでや])/u,
  },
  // 持ち出しの可能性を認める文書: nothing that is said to have been done.
  { roles: ["occurred"], after: /^の(?:可能性|疑い|おそれ|恐れ|懸念|有無|防止|危険)/u, unlessContent: true },
  // 復旧日時, 面談日時: the day of something else.
  {
    roles: ["occurred"],
    before: /[一-龠ァ-ヶー]$/u,
    words: /^(?:日時|とき|いつ)$/u,
    unless:
      /(?:発生|事[故件案象態]|紛失|亡失|盗難|漏えい|漏洩|流出|誤?送信|誤?送付|誤?交付|誤?配布|誤?掲載|被害|侵入|攻撃|障害|トラブル|インシデント|不正アクセス|感染)$/u,
  },
  // 割られているのに気付き: what was found.
  { roles: ["occurred"], after: /^(?:て(?:い|しまって)?(?:る|た)|た)の[にをが](?:気|発見|見つ|確認)/u },
  // 記事が週刊誌に掲載され: what newspapers did.
  {
    roles: ["occurred", "published_earlier"],
    before: /(?:記事|報道|ニュース|番組|特集)が[^、。]{0,16}$/u,
    words: /(?:掲載|配信|放送|公開)/u,
  },
  // 見つからなかった, 検索サイトのキャッシュの削除: how things stood, and what was put right.
  { roles: ["occurred"], words: /^(?:見つから|見当たら|所在)|キャッシュ$|配達$/u, unless: /誤って$/u },
  // 修正を行った上で公開: it was put right.
  {
    roles: ["occurred"],
    before: /(?:修正|訂正|削除|差し?替え|見直し)[^、。]{0,10}(?:上で|うえで|後に?|て)(?:再度|改めて)?$/u,
    words: /^(?:公開|掲載|アップ)/u,
  },
  // 宛名を印刷し: everyday work.
  { roles: ["occurred"], before: /(?:宛名|封筒|用紙|ラベル|案内状?|文書|はがき|通知書?)を$/u, words: /^印刷/u },
  // 他市で発生, 別の学校において: not here.
  {
    roles: ["occurred"],
    behindDate:
      /(?:^|[、にが])(?:他|別)の?(?:市|社|県|校|町|区|自治体|都市|大学|団体|企業|病院|施設|事業者)(?:町村)?[^、。]{0,10}(?:で(?!き)|において|が|の職員が)[^、。]{0,24}$/u,
  },
  // 6月10日に発生概要とお詫びを: what is told of it.
  { roles: ["occurred"], words: /発生$/u, after: /^の?(?:概要|経緯|経過|報告|状況の(?:説明|報告))/u },
  // 12月3日に送られていた会社の1社から電話: to whom it went, who told of it then.
  {
    roles: ["occurred"],
    words: /(?:送信|送付|配信|発送|交付|配布|公開|掲載)$/u,
    after:
      /^(?:さ?れ)て?(?:い)?た(?:[^、。がをに]{0,10}?)(?:企業|会社|団体|お?客様?|方|人|相手|者)(?:のうち|の中の?|の)?[^、。がを]{0,8}(?:から|より)/u,
  },
  // 12:31配信: how newspapers are dated.
  { roles: ["occurred", "published_earlier"], behindDate: /^ ?$/u, words: /^(?:配信|更新|掲載|公開|投稿)$/u },
  // 書類が届いたか電話をかけたところ: how it came to light.
  // 1件ずつ電話をかけてお詫びした: how people were told.
  {
    roles: ["occurred"],
    words: /電話をかけ$/u,
    after: /^[^。]{0,40}(?:詫び|わび|謝罪|陳謝|説明|報告|注意喚起|確認|伝え)/u,
  },
  { roles: ["occurred"], words: /電話をかけ$/u, after: /^たところ/u, unless: /番号|連絡先|表示|警告|画面/u },
  // メールを送信したお客様より: who told of it.
  { roles: ["occurred"], after: /^た?(?:お客様|お客さま|方|会員|利用者|受信者|取引先)[^、。]{0,6}(?:より|から)/u },
  // 送付先に対して誤送信したデータを廃棄するよう依頼: what was done again with it.
  {
    roles: ["occurred"],
    behindDate: /^[にはも、]{0,2}[^、。]{2,30}に対し(?:て|、|ては|ても)?$/u,
    after: /^(?:し|いたし|され)?た[^、。]{1,10}[をの]/u,
  },
  {
    roles: ["occurred"],
    dated: /^(?:同日|当日|翌)/u,
    after: /^(?:し|いたし|され)?た[^、。に]{1,10}[をの](?:回収|削除|廃棄|破棄|消去|返却|返送|訂正|差)/u,
  },
  // 流出した個人情報: what is listed below.
  { roles: ["occurred"], words: /(?:流出|漏えい|漏洩)した$/u, after: /^[一-龠ァ-ヶA-Za-z「『おの]/u },
  // 紛失していたUSBメモリが見つかり: what had happened to a thing.
  { roles: ["occurred"], words: /し$/u, after: /^て(?:い|おり?)(?:た|ました)[一-龠ァ-ヶA-Za-z]/u },
  // サーバーが停止しており: how it was found.
  {
    roles: ["contained"],
    before: /(?:サーバー?|システム|サービス|機能|パソコン|端末|業務|ネットワーク)が$/u,
    words: /^停止し/u,
    after: /^て(?:い|お)/u,
  },
  // 3月2日に手続きをした120人のうち、15人分を誤送付: the day of what is said of the people.
  {
    roles: ["occurred", "notified_individuals"],
    behindDate: /た(?:約|計|延べ)?[0-9][0-9,万千]{0,10}(?:人|名)(?:のうち|の中で?|中)、/u,
  },
  // 6日までに約120件の苦情が寄せられ: what came of it.
  { roles: ["discovered"], dated: /まで/u, words: /問い?合わせ|苦情/u },
  // 3月27日と判明: when it was, not when it was found.
  { roles: FINDINGS, behindDate: /^(?:頃|ごろ)?(?:と|であると|であることが|だと)$/u },
  // 所在不明のまま: how things stand.
  { roles: ["occurred"], after: /^のまま/u },
  // 受け入れを停止, 外来診療を停止: what the incident led to.
  {
    roles: ["contained"],
    before: /(?:受け?入れ|診療|救急|外来|業務|営業|受注|生産|操業|出荷)$/u,
    words: /^[をの](?:全面|一時|緊急)?停止/u,
  },
  {
    roles: ["contained"],
    words: /(?:受け?入れ|診療|救急|外来|業務|営業|受注|生産|操業|出荷)(?:を|の)?(?:全面|一時|緊急)?停止/u,
  },
  { roles: ["occurred"], words: /^(?:検索|閲覧|照会)/u, after: /^(?:た?(?:ところ|際|時に)|気|見つ|発見)/u },
  // 10月21日から受付を停止しております: since when it has stood still.
  {
    roles: ["contained"],
    behindDate: /^(?:頃|ごろ)?(?:から|より|以降)/u,
    words: /停止し?$|休止し?$|中止し?$/u,
    after: /^(?:し|いたし)?て(?:い|お)/u,
  },
  // 調査結果を受領: what was told or certified, no thing got back.
  {
    roles: ["contained"],
    words:
      /(?:報告書?|結果|回答書?|連絡|通知|指摘|相談|申し?出|誓約書|証明書|確認書|届出?|依頼|要請|見積書?|お言葉|意見)(?:等|など)?を[^、。]{0,6}(?:受領|受け取|引き取)[^。]{0,4}$/u,
  },
  // 削除を依頼: asked for, not done.
  {
    roles: ["contained"],
    after: /^(?:を|の|する|して|し|いた|した)?(?:依頼|お願い|要請|よう|ただ|求め)/u,
  },
  // 非公開対応を早急に行うよう指示: told to be done.
  {
    roles: ["contained"],
    after:
      /^(?:し|する|の?対応|の?措置|処理|作業)?[^、。]{0,12}(?:よう|旨|こと)(?:に|を|の)?(?:[^、。]{0,10}(?:に|へ|から))?(?:依頼|指示|要請|お願い|求め|命じ|打診)/u,
  },
  { roles: ["contained"], after: /^た?ところ/u },
  // 非公開部分, 非公開とすべき氏名: what must not be shown.
  {
    roles: ["contained"],
    words: /非公開(?:と|に)?$/u,
    after:
      /^(?:と?すべき|とされ|部分|情報|箇所|個所|文書|資料|項目|決定|事項|ファイル|エリア|扱い|の(?:部分|情報|箇所|文書|資料|ファイル|ページ)|で(?:ない|あ)|を前提)/u,
  },
  // 回収に向かうことの連絡, 削除する旨の回答: to be done.
  { roles: ["contained"], after: /^[うくすつぬむぐぶるい]{0,2}(?:こと|旨|予定|方針)(?:の|を|で|に)/u },
  // 残りの調査書も回収して調査: looked through.
  { roles: ["contained"], words: /回収/u, after: /^(?:し)?て(?:内容を)?(?:調査|確認|点検|照合|調べ)/u },
  // 後日回収させていただくこととなり: to be done.
  { roles: ["contained"], after: /^(?:し|させて(?:い|頂))?(?:ただ)?く?こと(?:とな|とし|にな|で了承)/u },
  { roles: ["contained"], after: /^(?:する|した|の)?(?:目的|つもり|意図)/u },
  // 非公開に設定し: how it was stopped.
  { roles: ["occurred"], words: /^設定/u, before: /(?:非公開|限定公開|閲覧不可|不可|無効|オフ|OFF|禁止)に(?:再)?$/u },
  // 復旧した際に: told in passing.
  { roles: ["contained", "recovered"], after: /^(?:し|され)?た(?:際|とき)/u },
  // 送信できないよう設定: a measure.
  { roles: ["occurred"], before: /ない(?:よう|様)に?[^、。]{0,8}$/u, words: /^(?:設定|登録|更新|を加え)/u },
  // フォームを再度設定し: it was put right.
  {
    roles: ["occurred"],
    before: /(?:再度|改めて|正しく|適切に|元に|再)$/u,
    words: /^(?:設定|登録|更新|掲載|公開|送付|送信)/u,
  },
  // 確認したい旨の依頼: what somebody wished.
  { roles: ALL, after: /^(?:し|いたし)?た[いく](?:旨|と|の|との)/u },
  // 同様の事案が発生しないよう: what is to be prevented.
  { roles: ALL, after: /^(?:し|する)?(?:ない|ことの?ない|のない)(?:よう|ため)/u },
  // サイバー攻撃が原因と特定: what it was, not when.
  { roles: ["occurred"], words: /攻撃が$/u, after: /^原因/u },
  // 攻撃を受けた旨の公表があり: that somebody told of it.
  { roles: ["occurred"], words: /(?:旨|公表|発表|報道|連絡|報告|指摘|通報|通知)[^、。]{0,6}あり$/u },
  { roles: ["occurred"], after: /^[^、。旨]{0,10}旨の?(?:公表|発表|連絡|報告)/u, unlessContent: true },
];
