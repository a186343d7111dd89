import { anyOf } from "../../../../text/any-of.ts";
import { FINDINGS, type Void } from "../row.ts";

/** What an incident is called. */
const MISHAP = [
  "発生|事[故件案象態]|トラブル|インシデント|障害|被害|侵入|攻撃|不正アクセス|感染",
  "紛失|亡失|盗難|漏えい|漏洩|流出|送信|送付|交付|配布|掲載",
].join("|");

/** What takes back a Japanese statement because the day beside it is that of something else told in the sentence. */
export const DAYS: readonly Void[] = [
  {
    id: "plan-behind",
    meaning: "It is a plan, whose day is not that of what was done before it.",
    roles: ["notified_individuals"],
    behindDate: /、|とともに/u,
    after: /^(?:する)?(?:こと(?:に(?:し|な)|とし)|方針|考え|意向|としている)/u,
    examples: ["{9日}に説明会を開くとともに、[文書で保護者に謝罪]することにしている。"],
    rejects: ["{9日}に説明会を開くとともに、[文書で保護者に謝罪]した。"],
  },
  {
    id: "at-press-conference",
    meaning: "It was said in public that day.",
    roles: ["notified_individuals"],
    words: /(?:謝罪|詫び|わび|陳謝|説明)[^、。]{0,6}$/u,
    behindDate: /会見|(?:と|を)(?:発表|公表|明らかに)/u,
    examples: ["{9日}に会見を開き、[保護者に謝罪]した。"],
    rejects: ["{9日}に学校で[保護者に謝罪]した。"],
  },
  {
    id: "another-body",
    meaning: "It is the incident of another body, or another one.",
    roles: ["published_earlier", "occurred"],
    behindDate: /^(?:には?[^、。]{2,14}[都道府県市区町村学校社院]も|にも)/u,
    unlessDated: /(?:同|当|弊)(?:社|大|大学|市|県|町|校|院|病院|店|法人|行)は$/u,
    examples: ["{2日}には隣の市も同じ事案を[発表]した。"],
    rejects: ["同社は{2日}にも[発表]した。"],
  },
  {
    id: "tied-to-deed",
    meaning: "The particle ties the day to the deed, as a comma would tie it to the finding.",
    roles: ["discovered", "confirmed"],
    behindDate: anyOf(
      [
        // What may have been done.
        /(?![、は])[^、。]{2,48}た(?:恐れ|おそれ|可能性|疑い|形跡|痕跡)[^、。]{0,12}$/u,
        // What strangers did.
        /(?:第三者|外部|何者か|攻撃者)(?:に(?:より|よって|よる)?|から|が)、?[^。]{2,40}(?:された|られた|した|ていた)こと[がをも]?$/u,
      ],
      "u",
      { before: /^(?:(?:と|及び|・)[^、。に()]{3,20})?(?:\([^()]{1,16}\))?に/u },
    ),
    // 業者に調べさせたところ、翌25日に: what an inquiry brought out that day.
    unlessDated: /(?:ところ|結果)、(?:その|同年|同月|翌)?$/u,
    examples: [
      "{2日}に書類を持ち出した恐れがあることが[判明]した。",
      "{2日}に第三者により不正にログインされ、乗っ取られたことを[確認]した。",
    ],
    rejects: [
      "{2日}、書類を持ち出した恐れがあることが[判明]した。",
      "調べた結果、翌{2日}に持ち出した恐れがあることが[判明]した。",
    ],
  },
  {
    id: "newspaper-day",
    meaning: "Newspapers put the day of the announcement between what was announced and the verb.",
    roles: ["discovered"],
    words: /^(?:分か|わか|明らか)/u,
    behindDate: /^、?$/u,
    unlessDated: /(?<!こと[がは])$/u,
    examples: ["名簿をなくしていたことが{20日}、[分か]った。"],
    rejects: ["点検をして{20日}、[分か]った。"],
  },
  {
    id: "until",
    meaning: "It is the day on which it ended.",
    roles: ["occurred"],
    behindDate: /^(?:頃|ごろ)?に[^、。]{1,24}[るた]まで/u,
    examples: ["{20日}に修正するまで、[閲覧]できた。"],
    rejects: ["{20日}に何者かに[閲覧]された。"],
  },
  {
    id: "day-of-other",
    meaning: "It is the day of something else.",
    roles: ["occurred"],
    before: /[一-龠ァ-ヶー]$/u,
    words: /^(?:日時|とき|いつ)$/u,
    unless: new RegExp(`(?:${MISHAP})$`, "u"),
    examples: ["復旧[日時] {5月2日}"],
    rejects: ["事故[日時] {5月2日}"],
  },
  {
    id: "elsewhere",
    meaning: "It happened elsewhere.",
    roles: ["occurred"],
    behindDate:
      /(?:^|[、にが])(?:他|別)の?(?:市|社|県|校|町|区|自治体|都市|大学|団体|企業|病院|施設|事業者)(?:町村)?[^、。]{0,10}(?:で(?!き)|において|が|の職員が)[^、。]{0,24}$/u,
    examples: ["{10日}に他の自治体で同じ事案が[発生]した。"],
    rejects: ["{10日}に市内の学校で[発生]した。"],
  },
  {
    id: "press-time",
    meaning: "Newspapers say so when an article went out.",
    roles: ["occurred", "published_earlier"],
    behindDate: /^ ?$/u,
    words: /^(?:配信|更新|掲載|公開|投稿)$/u,
    examples: ["{12:31}[配信]"],
    rejects: ["{12:31}に[配信]"],
  },
  {
    id: "asked-of-recipient",
    meaning: "It is what was asked that day of those whom it had gone to.",
    roles: ["occurred"],
    behindDate: /^[にはも、]{0,2}[^、。]{2,30}に対し(?:て|、|ては|ても)?$/u,
    after: /^(?:し|いたし|され)?た[^、。]{1,10}[をの]/u,
    examples: ["{2日}、送付先に対し[誤送信]したデータを消すよう求めた。"],
    rejects: ["{2日}、別の顧客に対し[誤送信]した。"],
  },
  {
    id: "put-right-that-day",
    meaning: "It is what was done again that day.",
    roles: ["occurred"],
    dated: /^(?:同日|当日|翌)/u,
    after: /^(?:し|いたし|され)?た[^、。に]{1,10}[をの](?:回収|削除|廃棄|破棄|消去|返却|返送|訂正|差)/u,
    examples: ["{翌日}、[誤送付]した書類を回収した。"],
    rejects: ["{2日}、[誤送付]した書類を回収した。"],
  },
  {
    id: "day-of-people",
    meaning: "It is the day of what is said of the people.",
    roles: ["occurred", "notified_individuals"],
    behindDate: /た(?:約|計|延べ)?[0-9][0-9,万千]{0,10}(?:人|名)(?:のうち|の中で?|中)、/u,
    examples: ["{2日}に手続きをした120人のうち、15人分を[誤送付]した。"],
    rejects: ["{2日}に15人分を[誤送付]した。"],
  },
  {
    id: "when-it-was",
    meaning: "The date is what was found.",
    roles: FINDINGS,
    behindDate: /^(?:頃|ごろ)?(?:と|であると|であることが|だと)$/u,
    examples: ["侵入は{3月27日}と[判明]した。"],
    rejects: ["侵入は{3月27日}に[判明]した。"],
  },
  {
    id: "since-that-day",
    meaning: "It has stood still since that day.",
    roles: ["contained"],
    behindDate: /^(?:頃|ごろ)?(?:から|より|以降)/u,
    words: /停止し?$|休止し?$|中止し?$/u,
    after: /^(?:し|いたし)?て(?:い|お)/u,
    examples: ["{21日}から受付を[停止]しております。"],
    rejects: ["{21日}に受付を[停止]しました。"],
  },
];
