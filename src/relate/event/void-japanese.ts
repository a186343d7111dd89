import { ALL, FINDINGS, REPORTS, type Void } from "./void-row.ts";

/** What takes back a Japanese statement. */
export const JAPANESE: readonly Void[] = [
  // 送信したとの連絡, 流出した可能性: the deed is the content of something else.
  {
    roles: ["occurred"],
    after:
      /^(?:され)?(?:た|て|し?てい[るた]|ている|ました|れた|れて|れ)?(?:いる|いた)?(?!との?(?:いう)?こと(?:です|でし|。|$))(?:こと|旨|との|事実[のをが]|とい(?:う|った)(?![。、」]|$)|よう|疑い|可能性|(?:形跡|痕跡)(?:の|が|は|も)?(?:な[いくか]|無|有無|確認されな|認められな)|おそれ|状態|恐れ|懸念|とされ|として|と(?:連絡|報告|通報|指摘)|場合|もの)/u,
    unlessContent: true,
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
  // 12:31配信: how newspapers are dated.
  { roles: ["occurred", "published_earlier"], behindDate: /^ ?$/u, words: /^(?:配信|更新|掲載|公開|投稿)$/u },
  // 書類が届いたか電話をかけたところ: how it came to light.
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
  // 削除を依頼: asked for, not done.
  {
    roles: ["contained"],
    after: /^(?:を|の|する|して|し|いた|した)?(?:依頼|お願い|要請|よう|ただ|求め)/u,
  },
  { roles: ["contained"], after: /^た?ところ/u },
  // 非公開部分, 非公開とすべき氏名: what must not be shown.
  {
    roles: ["contained"],
    words: /非公開(?:と|に)?$/u,
    after:
      /^(?:と?すべき|とされ|部分|情報|箇所|個所|文書|資料|項目|決定|事項|ファイル|エリア|扱い|の(?:部分|情報|箇所|文書|資料|ファイル|ページ)|で(?:ない|あ)|を前提)/u,
  },
  // 後日回収させていただくこととなり: to be done.
  { roles: ["contained"], after: /^(?:し|させて(?:い|頂))?(?:ただ)?く?こと(?:とな|とし|にな|で了承)/u },
  { roles: ["contained"], after: /^(?:する|した|の)?(?:目的|つもり|意図)/u },
  // 非公開に設定し: how it was stopped.
  { roles: ["occurred"], words: /^設定/u, before: /(?:非公開|限定公開|閲覧不可|不可|無効|オフ|OFF|禁止)に(?:再)?$/u },
  // 復旧した際に: told in passing.
  { roles: ["contained", "recovered"], after: /^(?:し|され)?た(?:際|とき)/u },
  // 送信できないよう設定: a measure.
  { roles: ["occurred"], before: /ない(?:よう|様)に?[^、。]{0,8}$/u, words: /^(?:設定|登録|更新|を加え)/u },
  // 確認したい旨の依頼: what somebody wished.
  { roles: ALL, after: /^(?:し|いたし)?た[いく](?:旨|と|の|との)/u },
  // 同様の事案が発生しないよう: what is to be prevented.
  { roles: ALL, after: /^(?:し|する)?(?:ない|ことの?ない|のない)(?:よう|ため)/u },
  // サイバー攻撃が原因と特定: what it was, not when.
  { roles: ["occurred"], words: /攻撃が$/u, after: /^原因/u },
  // 攻撃を受けた旨の公表があり: that somebody told of it.
  { roles: ["occurred"], words: /(?:旨|公表|発表|報道|連絡|報告|指摘|通報|通知)[^、。]{0,6}あり$/u },
  { roles: ["occurred"], after: /^[^、。旨]{0,10}旨の?(?:公表|発表|連絡|報告)/u, unlessContent: true },
  // お客様から, 正しい書面を発送, お詫びいたします: the customers told, the right letter followed, the notice itself apologises.
  { roles: ["notified_individuals"], words: /^[^、。0-9日]{1,8}?(?:から|より)/u },
  { roles: ["notified_individuals"], before: /正しい|本来の/u, words: /^(?![^。]*(?:説明|詫|わび|謝|連絡))/u },
  { roles: ["notified_individuals"], before: /(?:偽の|不審な)$/u },
  // フォロワーに偽の案内を送り付け: what the attacker did.
  { roles: ["notified_individuals"], words: /偽の|不審な|なりすま|詐欺|フィッシング|迷惑メール/u },
  // 本人、教頭へ連絡: who told their superiors.
  {
    roles: ["notified_individuals"],
    words:
      /^(?:本人|職員|教?員|担当者|従業員|社員)(?:、|が|は|から|より)[^。]{0,16}(?:教頭|校長|園長|上司|管理職|[課部係局室所社院学]長|学校|職場|会社|勤務先|事務局|本部|本社)(?:に|へ|宛)[^。]{0,6}(?:連絡|報告|相談|通知)/u,
  },
  // 取引先の依頼を受け、見積書を送付: whoever is named has to be told something.
  {
    roles: ["notified_individuals"],
    words:
      /^(?:お客様|お客さま|顧客|購入者|対象者|該当者|本人|会員|学生|保護者|患者|受信者|関係者|受講者|利用者|応募者|従業員|組合員|参加者|申込者|登録者|契約者|受験生|生徒|児童|企業|取引先|先方)(?:が(?!特定|判明|確定)|(?:の|は|を)(?![^。]{0,60}(?:に|へ|宛|対し|対象|様|方々|お宅|訪)))/u,
  },
  // 文書で謝罪することにしている: a plan, whose day is not that of what was done before it.
  {
    roles: ["notified_individuals"],
    behindDate: /、|とともに/u,
    after: /^(?:する)?(?:こと(?:に(?:し|な)|とし)|方針|考え|意向|としている)/u,
  },
  // HPでお詫びを配信: everybody was told.
  {
    roles: ["notified_individuals"],
    before: /(?:HP|ホームページ|ウェブサイト|Webサイト|公式サイト)上?(?:に|で|にて|へ)[^、。]{0,20}$/iu,
    words: /^(?![^。]{0,60}(?:全員|会員|お客|方に|方へ|様に|様へ|本人|メール|郵送))/u,
  },
  // 全職員に対し再発防止を通知: staff were taught.
  {
    roles: ["notified_individuals"],
    words: /^(?:教?職員|社員|従業員)[^。]{0,40}(?:徹底|防止|指導|取扱|取り扱|管理)[^。]{0,40}(?:通知|連絡|説明)/u,
  },
  // 職員室のパソコンで文書を: a place and a thing.
  {
    roles: ["notified_individuals"],
    words:
      /^(?:職員(?:室|課|証|用)|学生(?:課|証|寮|番号)|会員(?:証|番号|サイト|ページ)|生徒(?:手帳|指導室)|児童(?:館|相談)|患者(?:番号|情報)|世帯主)/u,
  },
  // 公開されていることを確認: what was seen, not what was told.
  {
    roles: ["published_earlier"],
    words: /(?:公開|掲載)$/u,
    after:
      /^(?:され|し)?て(?:い|お)[たるり](?:ること|たこと|こと|もの|状態|の[をがに])|^され[たて](?:状態|まま|い(?:る|た)(?:こと|の))|^状態/u,
  },
  {
    roles: ["notified_individuals"],
    words:
      /^(?:職員|学生|生徒|児童|従業員|会員|保護者|利用者|患者|企業|先方|お客様|お客さま|本人|受講者|参加者|契約者|取引先)が[^。]{0,64}連絡。?$/u,
  },
  {
    roles: ["notified_individuals"],
    words:
      /^(?:学生|生徒|児童|会員|保護者|利用者|患者|企業|先方|お客様|お客さま|受講者|参加者|契約者|取引先)が[^。、]{0,24}に連絡し$/u,
  },
  // 会見を開き、…と報告し、謝罪した: what newspapers tell of an announcement.
  {
    roles: ["notified_individuals"],
    words: /と(?:発表|公表|明らかに)[^。]{0,24}(?:謝罪|詫び|わび|陳謝)/u,
  },
  {
    roles: ["notified_individuals"],
    words: /(?:謝罪|詫び|わび|陳謝|説明)[^、。]{0,6}$/u,
    behindDate: /会見|(?:と|を)(?:発表|公表|明らかに)/u,
  },
  { roles: ["notified_individuals"], words: /(?:署|警察|消防)(?:に|へ)(?:連絡|通報|説明)し?$/u },
  { roles: ["notified_individuals"], words: /(?:詫び|謝罪)い?$/u, after: /^(?:いたし|たし|申し上げ)ます/u },
  // 警察署に連絡, 校長へ報告, 会員様へ: told by us, not to us.
  { roles: ["discovered"], words: /(?:委員会|警察署?|省|庁|署|校長|教頭|上司|所長|部長|課長|院長)(?:に|へ)/u },
  { roles: ["discovered"], words: /(?:の方|様|さん|会員|全員)(?:へ|宛)/u },
  // 携帯電話が入ったかばん, 全容を把握: a thing, and the end of the inquiry.
  { roles: ["discovered"], before: /携帯$/u, words: /^電話が入/u },
  { roles: ["discovered"], before: /全容を?$/u, words: /^把握/u },
  // 取引先を名乗る者から電話があり: the deception itself.
  {
    roles: ["discovered"],
    before: /(?:名乗る|名乗った|装った|装う|騙る|騙った|かたる|かたった)[^、。]{0,16}$/u,
    words: /電話|連絡/u,
  },
  // 削除が完了した旨の報告, 配達完了の連絡: what was done about it.
  {
    roles: ["discovered"],
    words: /連絡|報告|電話|回答|通知|知らせ/u,
    before:
      /(?:削除|消去|廃棄|破棄|回収|返却|返送|完了|終了|復旧|配達|処分|対応)(?:を|が)?(?:し|され|いたし|完了し|終了し)?(?:た|ました|済み?)?(?:である)?(?:旨|と)?の?(?:ご)?$/u,
  },
  {
    roles: ["discovered"],
    words:
      /^(?:から|より)[^。]{0,40}(?:削除|消去|廃棄|破棄|回収|返却|配達)(?:を|が)?(?:し|され|いたし|完了し|完了)?(?:た|ました|済み?)?(?:旨|と)?の(?:ご)?(?:連絡|報告|電話|回答)/u,
  },
  // 報告された情報, 公表「(12月5日発表)」: what the words belong to.
  { roles: ["discovered"], after: /^た(?:情報|データ|内容|書類)/u },
  // 2日には別の市も…と発表: another body's incident, or another of this one.
  {
    roles: ["published_earlier", "occurred"],
    behindDate: /^(?:には?[^、。]{2,14}[都道府県市区町村学校社院]も|にも)/u,
    unlessDated: /(?:同|当|弊)(?:社|大|大学|市|県|町|校|院|病院|店|法人|行)は$/u,
  },
  // 原因を明らかにし: found out, not told.
  { roles: ["published_earlier"], words: /^明らか/u, before: /[^と]$/u },
  { roles: ["published_earlier"], words: /発表\)$/u, unless: /報[(（]/u },
  { roles: ["published_earlier"], words: /^(?:公表|発表)$/u, after: /^\)/u },
  { roles: ["published_earlier"], words: /^第/u, after: /^では/u },
  // 委託先から第一報を受け: who told the body.
  { roles: ["published_earlier"], words: /^(?:第|初|続|一次)/u, after: /^(?:を受け|があ|が入)/u },
  // 報告書(第1報)を提出: what an authority was given.
  { roles: ["published_earlier"], words: /^(?:第|初|続|一次)/u, after: /^\)?[をの](?:提出|届|送付|入れ)/u },
  { roles: ["confirmed"], after: /^(?:し)?た?(?:上で|うえで)/u },
  { roles: ["discovered"], after: /^(?:した|している|しており)(?:事項|内容|情報|もの(?![のでだ])|点|件|範囲|とおり)/u },
  // 校内を探したものの見つからず: a search without success, after the loss was noticed.
  {
    roles: ["discovered"],
    words: /^(?:見当たら|見つから)/u,
    before:
      /(?:[探捜]し|(?:捜索|探索|確認)[をすし]|問い?合わ?せ|聞き取り|照会|捜索|調べ)[^。]{0,6}(?:もの|たが|も)[^。]{0,14}$/u,
  },
  // 確認したと発表: the content of the announcement.
  { roles: FINDINGS, after: /^(?:し|され)?たと(?:発表|公表|明らか)/u },
  // 被害がないことを確認しております: how things stand.
  {
    roles: ["confirmed"],
    before: /(?:ない|ある|あった|いた)こと[をが]?$/u,
    after: /^(?:し|され)て(?:い|お)/u,
    unless: /漏|流出|侵入|不正/u,
  },
  // 5月2日に持ち出した恐れがあることが判明: に ties the day to the deed, as a comma would tie it to the finding.
  {
    roles: ["discovered", "confirmed"],
    behindDate:
      /^(?:(?:と|及び|・)[^、。に()]{3,20})?(?:\([^()]{1,16}\))?に(?![、は])[^、。]{2,48}た(?:恐れ|おそれ|可能性|疑い|形跡|痕跡)[^、。]{0,12}$/u,
  },
  // …していたことが20日、分かった: how a newspaper dates what was announced.
  { roles: ["discovered"], words: /^(?:分か|わか|明らか)/u, behindDate: /^、?$/u, unlessDated: /(?<!こと[がは])$/u },
  { roles: ["confirmed"], before: /ないことを?$|[^日頃時分秒)]に$|(?:状況|安全|本人|意思|動作)$/u },
  // 確認でき, without what follows: an ability, as in 宛先が確認できる状態.
  { roles: ["confirmed"], words: /でき$/u, after: /^(?:る|な)/u },
  { roles: ["confirmed"], words: /確認$/u, after: /^でき(?:る|な)/u },
  { roles: ["published_earlier"], before: /(?<![日頃])[にへりら]$/u, words: /^(?:第|初|続)/u },
  // 拾得者から警察に届けられ: it came back.
  {
    roles: ["reported_police"],
    before: /(?:拾得者|拾った(?:人|方)|通行人|発見者)[^、。]{0,4}(?:が|から|より|により)$/u,
  },
  // 担当部署に報告: nobody outside.
  { roles: ["reported_police"], before: /部$/u, words: /^署/u },
  // 県教委へ申請書類を提出: everyday papers.
  { roles: ["reported_authority"], words: /(?<!報告|届出)(?:書類|申請書|申込書|資料|調査票)等?を?提出$/u },
  // 報告内容を協議: it was not told yet.
  { roles: REPORTS, after: /^(?:\([^()]{1,6}\))?(?:の|する)?(?:内容|方法|要否|方針|準備|案|書の作成)/u },
  { roles: REPORTS, words: /届$/u, after: /^(?:けられ|けて(?:くだ|いただ|くれ)|い|き|く)/u },
  // 教育委員会に連絡があり: it was told.
  {
    roles: ["reported_authority", "reported_ppc"],
    words: /(?:連絡|報告|相談|通報)$/u,
    after: /^が(?:あ[りっ]|入|寄せ)/u,
  },
  // 当市へ報告: the body itself was told.
  { roles: ["reported_authority"], before: /[当本弊]$/u, words: /^[県都府道国市町区]/u },
  // 5月20日に修正するまで、閲覧できる状態となっていた: the day on which it ended.
  { roles: ["occurred"], behindDate: /^(?:頃|ごろ)?に[^、。]{1,24}[るた]まで/u },
  // 設定を変更して以降: since when something went on.
  { roles: ["contained"], after: /^て(?:以降|以来|から)/u },
  // 受信者から町へ連絡: the town was told.
  { roles: ["reported_authority"], before: /(?:から|より)$/u, words: /^[県都府道国市町区村]/u },
  { roles: REPORTS, words: /^[^でへ、]{2,14}?に(?:よ[るれっり]|おい|つい|関|対|係|設)/u },
  // 再開予定でしたが, 特定できず: it did not come to that.
  {
    roles: ALL,
    after: /^(?:予定(?:でし|だっ)|できな|でき(?:ませ|ず|てい(?:な|ませ))|に至って(?:い|お)|せず|しないまま)/u,
  },
];
