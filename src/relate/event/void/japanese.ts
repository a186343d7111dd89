import { DEEDS } from "./deed-japanese.ts";
import { ALL, FINDINGS, REPORTS, type Void } from "./row.ts";

/** What takes back a Japanese statement. */
export const JAPANESE: readonly Void[] = [
  ...DEEDS,
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
      /^(?:お客様|お客さま|顧客|購入者|対象者|該当者|本人|会員|学生|保護者|患者|受信者|関係者|受講者|利用者|応募者|従業員|組合員|参加者|申込者|登録者|契約者|受験生|生徒|児童|企業|取引先|先方)(?:が(?!特定|判明|確定)|(?:の|は|を)(?![^。]{0,60}(?:に|へ|宛|対し|対象|様|方々|お宅|訪|回って|回り)))/u,
  },
  // 文書で謝罪することにしている: a plan, whose day is not that of what was done before it.
  {
    roles: ["notified_individuals"],
    behindDate: /、|とともに/u,
    after: /^(?:する)?(?:こと(?:に(?:し|な)|とし)|方針|考え|意向|としている)/u,
  },
  // 検索サイトの事業者に削除を依頼: nobody concerned.
  {
    roles: ["notified_individuals"],
    before:
      /(?:事業者|業者|会社|運営(?:者|元|側)|サイト|プロバイダー?|エンジン|機関|Google|グーグル|ヤフー|Yahoo!?)(?:に対し|に|へ)(?:て|も|は|対し)?、?[^、。]{0,16}$/iu,
    words: /^(?:キャッシュの)?削除[のを]/u,
  },
  // 教諭が家庭訪問をした際: everyday work, unless it was to explain.
  {
    roles: ["notified_individuals"],
    words: /家庭訪問を$/u,
    after: /^(?![^。]{0,60}(?:謝|詫|わび|説明|報告|経緯))/u,
    unless: /(?:謝罪|お詫び|説明)[^。]{0,12}$/u,
  },
  // お客様の…が判明しましたので、お知らせします: this very notice.
  {
    roles: ["notified_individuals"],
    words: /(?:判明|確認|発覚|発生|把握)[^、。]{0,12}(?:ので|ため|ことから)、[^、。]{0,14}(?:お知らせ|お詫び|ご?報告)/u,
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
  // 確認した結果、公表していたことが判明: what was found to have been put out.
  {
    roles: ["published_earlier"],
    words: /(?:公開|公表|掲載|発表)し$/u,
    after: /^て(?:いる|いた|おり|しまって?)(?:まし?た)?(?:こと|の[がをに])/u,
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
    words: /(?:と|こと[をも])(?:発表|公表|明らかに)[^。]{0,24}(?:謝罪|詫び|わび|陳謝)/u,
  },
  {
    roles: ["notified_individuals"],
    words: /(?:謝罪|詫び|わび|陳謝|説明)[^、。]{0,6}$/u,
    behindDate: /会見|(?:と|を)(?:発表|公表|明らかに)/u,
  },
  { roles: ["notified_individuals"], words: /(?:署|警察|消防)(?:に|へ)(?:連絡|通報|説明)し?$/u },
  { roles: ["notified_individuals"], words: /(?:詫び|謝罪)[いし]?$/u, after: /^(?:し|いたし|たし|申し上げ)?ます/u },
  // 警察署に連絡, 校長へ報告, 会員様へ: told by us, not to us.
  { roles: ["discovered"], words: /(?:委員会|警察署?|省|庁|署|校長|教頭|上司|所長|部長|課長|院長)(?:に|へ)/u },
  { roles: ["discovered"], words: /(?:の方|様|さん|会員|全員)(?:へ|宛)/u },
  // 当会の情報は含まれていないとの報告: nothing of ours had come to light yet.
  {
    roles: ["discovered"],
    before:
      /(?:[当弊本貴](?:社|会|校|院|学|店|園|市|県|町|法人|団体|機構|組合|協会|行)|私ども|お客様|会員|顧客|利用者|患者)[^。]{0,24}(?:含まれ(?:てい)?(?:な|ませ)|影響(?:は|が)?(?:な|ありませ|及ん?でいな)|対象外|関係(?:は|が)?な|該当(?:し)?な)[^。、]{0,6}(?:と|旨)の?$/u,
    words: /^(?:連絡|報告|説明|回答|通知|電話|知らせ)/u,
  },
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
  {
    roles: ["discovered"],
    words:
      /^(?:から|より)[^。]{0,80}(?:含まれ(?:てい)?(?:な|ませ)|影響(?:は|が)?(?:な|ありませ)|対象外|関係(?:は|が)?な)[^。、]{0,6}(?:と|旨)の?(?:連絡|報告|説明|回答|通知)/u,
    unless: /(?:流出|漏えい|漏洩)(?:し|が(?:あ|判|確))/u,
  },
  // 当課から業者に謝罪の連絡: told by us.
  {
    roles: ["discovered"],
    before: /[当本弊][一-龠]{1,4}$/u,
    words: /^(?:から|より)[^。]{0,24}(?:に|へ)/u,
    after: /^(?!が[^、。]{0,16}(?:あ[りっ]|入|届))/u,
  },
  // 申請書を請求する電話があり: what somebody asked for, before anything had gone wrong.
  {
    roles: ["discovered"],
    before:
      /(?:請求|依頼|申し?込み?|予約|注文|再発行|交付|発行|送付|変更)(?:を(?:希望|依頼|請求))?(?:する|したい|の|を求める|してほしい)(?:旨の|との)?$/u,
    words: /^(?:電話|連絡|メール|問い?合わ?せ|相談|申し?出)/u,
  },
  // 気が付かず: nobody noticed.
  { roles: ["discovered"], words: /気が[付つ]$/u, after: /^(?:か(?:ず|な|ぬ)|きませ|いて(?:い|お)(?:な|ら|りませ))/u },
  // 報告された情報, 公表「(12月5日発表)」: what the words belong to.
  {
    roles: ["discovered"],
    after: /^た(?:情報(?!シス|セキュ|部|政|管|企|推|課|基盤|通信|担当|処理|セン)|データ|内容|書類)/u,
  },
  // 2日には別の市も…と発表: another body's incident, or another of this one.
  {
    roles: ["published_earlier", "occurred"],
    behindDate: /^(?:には?[^、。]{2,14}[都道府県市区町村学校社院]も|にも)/u,
    unlessDated: /(?:同|当|弊)(?:社|大|大学|市|県|町|校|院|病院|店|法人|行)は$/u,
  },
  // 閉鎖し、簡易版を掲載: what stood in for the site.
  { roles: ["published_earlier"], before: /(?:簡易版|代替|仮の?|臨時の?)(?:の?(?:ページ|サイト|ホームページ))?を$/u },
  // 個人情報を除いて再掲載: it was put right.
  { roles: ["published_earlier"], words: /再(?:び|度)?(?:掲載|公開|アップ)[^、。]{0,4}$/u },
  { roles: ["published_earlier"], before: /再(?:び|度)?$/u, words: /^(?:掲載|公開|アップ)/u },
  // 原因を明らかにし: found out, not told.
  { roles: ["published_earlier"], words: /^明らか/u, before: /[^と]$/u },
  { roles: ["published_earlier"], words: /発表\)$/u, unless: /報[(（]/u },
  {
    roles: ["published_earlier"],
    words: /公表\)$/u,
    after: /^(?:に[つ関]|の|[をがはで])/u,
    unless: /(?:報|お知らせ|案件|事案)[^()（）]{0,4}[(（]/u,
  },
  { roles: ["published_earlier"], words: /^(?:公表|発表)$/u, after: /^\)/u },
  { roles: ["published_earlier"], words: /^第/u, after: /^では/u },
  // 委託先から第一報を受け: who told the body.
  { roles: ["published_earlier"], words: /^(?:第|初|続|一次)/u, after: /^(?:を受け|があ|が入)/u },
  // 第一報を会員へ送信: those concerned were told.
  {
    roles: ["published_earlier"],
    words: /^(?:第|初|続|一次)/u,
    after: /^(?:を|の|として、?)[^。]{0,24}(?:お送り|送付|送信|配信|郵送|差し上げ)/u,
    unless: /(?:ホームページ|ウェブサイト|HP|サイト上)/u,
  },
  {
    roles: ["published_earlier"],
    before: /(?:社|委託先|業者|会社|事業者|警察|機関)(?:から|より)[^、。]{0,40}$/u,
    words: /^(?:第|初|続|一次)/u,
  },
  // 報告書(第1報)を提出: what an authority was given.
  { roles: ["published_earlier"], words: /^(?:第|初|続|一次)/u, after: /^\)?[をの](?:提出|届|送付|入れ)/u },
  { roles: ["confirmed"], after: /^(?:し)?た?(?:上で|うえで)/u },
  { roles: ["discovered"], after: /^(?:した|している|しており)(?:事項|内容|情報|もの(?![のでだ])|点|件|範囲|とおり)/u },
  // 鞄がなくなっていたものです: what happened, not how it was noticed.
  { roles: ["discovered"], words: /[なが無]くなって/u, after: /^い?た?もの(?:で|。|$|と)/u },
  // 校内を探したものの見つからず: a search without success, after the loss was noticed.
  {
    roles: ["discovered"],
    words: /^(?:見当たら|見つから)/u,
    before:
      /(?:[探捜]し|(?:捜索|探索|確認)[をすし]|問い?合わ?せ|聞き取り|照会|捜索|調べ)[^。]{0,6}(?:もの|たが|も)[^。]{0,14}$/u,
  },
  // 確認したと発表: the content of the announcement.
  { roles: FINDINGS, after: /^(?:し|され)?た?と(?:発表|公表|明ら?か|説明し)/u },
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
    // 業者に調べさせたところ、翌25日に: what an inquiry brought out that day.
    unlessDated: /(?:ところ|結果)、(?:その|同年|同月|翌)?$/u,
  },
  // …していたことが20日、分かった: how a newspaper dates what was announced.
  { roles: ["discovered"], words: /^(?:分か|わか|明らか)/u, behindDate: /^、?$/u, unlessDated: /(?<!こと[がは])$/u },
  { roles: ["confirmed"], before: /ないことを?$|[^日頃時分秒)]に$|(?:状況|安全|本人|意思|動作)$/u },
  // 確認でき, without what follows: an ability, as in 宛先が確認できる状態.
  { roles: ["confirmed"], words: /でき$/u, after: /^(?:る|な)/u },
  { roles: ["confirmed"], words: /確認$/u, after: /^でき(?:る|な)/u },
  { roles: ["published_earlier"], before: /(?<![日頃])[にへりら]$/u, words: /^(?:第|初|続)/u },
  // 学内の個人情報保護委員会: the body's own.
  { roles: ["reported_ppc"], before: /(?:[学社院校園庁]内|内部|法人|学園|大学|本[学校院会]|当[社院会])の$/u },
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
  // 県警に逮捕されましたので、ご報告: what the police did.
  { roles: ["reported_police"], words: /逮捕|摘発|書類送検|検挙/u },
  // 当市へ報告: the body itself was told.
  { roles: ["reported_authority"], before: /[当本弊]$/u, words: /^[県都府道国市町区]/u },
  // 5月20日に修正するまで、閲覧できる状態となっていた: the day on which it ended.
  { roles: ["occurred"], behindDate: /^(?:頃|ごろ)?に[^、。]{1,24}[るた]まで/u },
  // 設定を変更して以降: since when something went on.
  { roles: ["contained"], after: /^て(?:以降|以来|から)/u },
  // 受信者から町へ連絡: the town was told.
  { roles: ["reported_authority"], before: /(?:から|より)$/u, words: /^[県都府道国市町区村]/u },
  { roles: REPORTS, words: /^[^でへ、]{2,14}?に(?:よ[るれっり]|おい|つい|関|対す|係|設)/u },
  // 再開予定でしたが, 特定できず: it did not come to that.
  {
    roles: ALL,
    after: /^(?:予定(?:でし|だっ)|できな|でき(?:ませ|ず|てい(?:な|ませ))|に至って(?:い|お)|せず|しないまま)/u,
  },
];
