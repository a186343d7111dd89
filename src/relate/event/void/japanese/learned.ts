import type { Void } from "../row.ts";

/** What belongs to the body. */
const OURS =
  "[当弊本貴](?:社|会|校|院|学|店|園|市|県|町|法人|団体|機構|組合|協会|行)|私ども|お客様|会員|顧客|利用者|患者";

/** That it is not concerned. */
const NOT_CONCERNED = "含まれ(?:てい)?(?:な|ませ)|影響[はが]?(?:な|ありませ)|対象外|関係[はが]?な";

/** What is done about a thing that went astray. */
const PUT_RIGHT = "削除|消去|廃棄|破棄|回収|返却|配達";

/** What takes back a Japanese statement that the body was told of it: the body told somebody, or was told something else. */
export const LEARNED: readonly Void[] = [
  {
    id: "to-superior",
    meaning: "An authority or a superior was told.",
    roles: ["discovered"],
    words: /(?:委員会|警察署?|省|庁|署|校長|教頭|上司|所長|部長|課長|院長)(?:に|へ)/u,
    examples: ["[警察署へ連絡]した。", "[校長に報告]した。"],
    rejects: ["[警察署から連絡]があった。"],
  },
  {
    id: "to-clients",
    meaning: "Those concerned were told.",
    roles: ["discovered"],
    words: /(?:の方|様|さん|会員|全員)(?:へ|宛)/u,
    examples: ["[会員へ連絡]した。"],
    rejects: ["[会員から連絡]があった。"],
  },
  {
    id: "not-ours",
    meaning: "Nothing of the body's had come to light yet.",
    roles: ["discovered"],
    before: new RegExp(
      `(?:${OURS})[^。]{0,24}(?:${NOT_CONCERNED}|影響[はが]?及ん?でいな|該当し?な)[^。、]{0,6}[と旨]の?$`,
      "u",
    ),
    words: /^(?:連絡|報告|説明|回答|通知|電話|知らせ)/u,
    examples: ["当会の情報は含まれていないとの[報告]を受けた。"],
    rejects: ["当会の情報も含まれているとの[報告]を受けた。"],
  },
  {
    id: "from-not-ours",
    meaning: "Somebody said that nothing of the body's was concerned.",
    roles: ["discovered"],
    words: new RegExp(
      `^(?:から|より)[^。]{0,80}(?:${NOT_CONCERNED})[^。、]{0,6}[と旨]の?(?:連絡|報告|説明|回答|通知)`,
      "u",
    ),
    unless: /(?:流出|漏えい|漏洩)(?:し|が(?:あ|判|確))/u,
    examples: ["委託先[から影響はないとの連絡]を受けた。"],
    rejects: ["委託先[から影響があるとの連絡]を受けた。", "流出があった委託先[から他に影響はないとの連絡]を受けた。"],
  },
  {
    id: "mobile",
    meaning: "It is the end of the word for a mobile telephone.",
    roles: ["discovered"],
    before: /携帯$/u,
    words: /^電話が入/u,
    examples: ["携帯[電話が入]った鞄を置き忘れた。"],
    rejects: ["お客様から[電話が入]った。"],
  },
  {
    id: "impostor",
    meaning: "It is the deception itself.",
    roles: ["discovered"],
    before: /(?:名乗る|名乗った|装った|装う|騙る|騙った|かたる|かたった)[^、。]{0,16}$/u,
    words: /電話|連絡/u,
    examples: ["警察を名乗る者から[電話があり]、口座番号を伝えた。"],
    rejects: ["お客様から[電話があり]、誤りが分かった。"],
  },
  {
    id: "told-done",
    meaning: "What was told is that it had been put right.",
    roles: ["discovered"],
    words: /連絡|報告|電話|回答|通知|知らせ/u,
    before: new RegExp(
      `(?:${PUT_RIGHT}|返送|完了|終了|復旧|処分|対応)[をが]?(?:し|され|いたし|完了し|終了し)?(?:た|ました|済み?)?(?:である)?[旨と]?の?ご?$`,
      "u",
    ),
    examples: ["受信者からメールを削除した旨の[連絡]を受けた。", "配達完了の[連絡]を受けた。"],
    rejects: ["受信者から別人の氏名がある旨の[連絡]を受けた。"],
  },
  {
    id: "from-told-done",
    meaning: "Somebody said that it had been put right.",
    roles: ["discovered"],
    words: new RegExp(
      `^(?:から|より)[^。]{0,40}(?:${PUT_RIGHT})[をが]?(?:し|され|いたし|完了し|完了)?(?:た|ました|済み?)?[旨と]?のご?(?:連絡|報告|電話|回答)`,
      "u",
    ),
    examples: ["受信者[からメールを削除した旨の連絡]を受けた。"],
    rejects: ["受信者[からメールが届いた旨の連絡]を受けた。"],
  },
  {
    id: "from-our-office",
    meaning: "The body told somebody.",
    roles: ["discovered"],
    before: /[当本弊][一-龠]{1,4}$/u,
    words: /^(?:から|より)[^。]{0,24}(?:に|へ)/u,
    after: /^(?!が[^、。]{0,16}(?:あ[りっ]|入|届))/u,
    examples: ["当課[から業者に謝罪の連絡]をした。"],
    rejects: ["本店[から事務局に紛失の連絡]があった。"],
  },
  {
    id: "everyday-request",
    meaning: "Somebody asked for something, before anything had gone wrong.",
    roles: ["discovered"],
    before:
      /(?:請求|依頼|申し?込み?|予約|注文|再発行|交付|発行|送付|変更)(?:を(?:希望|依頼|請求))?(?:する|したい|の|を求める|してほしい)(?:旨の|との)?$/u,
    words: /^(?:電話|連絡|メール|問い?合わ?せ|相談|申し?出)/u,
    examples: ["申請書を請求する[電話]があった。", "再発行の[申し出]を受けた。"],
    rejects: ["宛名が違うとの[電話]があった。"],
  },
  {
    id: "reported-to",
    meaning: "The body reported it.",
    roles: ["discovered"],
    words: /^(?:旨|と)の/u,
    before: /(?:委員会|警察|署|[庁省局]|本人|客様|会員|対象者)(?:に|へ)(?:対し)?[^。]{0,18}$/u,
    examples: ["委員会に漏えいが起きた[旨の報告]をした。"],
    rejects: ["取引先から漏えいが起きた[旨の報告]を受けた。"],
  },
  {
    id: "complaints-by",
    meaning: "So many complaints had come by then.",
    roles: ["discovered"],
    dated: /まで/u,
    words: /問い?合わせ|苦情/u,
    examples: ["{6日まで}に約百件の[苦情]が寄せられた。"],
    rejects: ["{6日}に[苦情]が寄せられた。"],
  },
];
