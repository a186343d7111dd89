import type { Row, Table } from "../rule.ts";

/** What the sections of a notice are about; relate/context/topic.ts reads these where they stand in a heading. */
const ROWS: readonly Row<string>[] = [
  {
    id: "topic.excluded",
    code: "excluded",
    meaning: "What was not included.",
    ja: ["含まれ{ない,ていない,ておりません}", "{漏えい,漏洩,流出}していない", "対象外"],
    en: ["not {included,involved,affected,taken,accessed,compromised,exposed}"],
    examples: [
      { text: "■含まれない情報", found: "含まれない" },
      { text: "What was not taken", found: "not taken" },
    ],
  },
  {
    id: "topic.earlier-reports",
    code: "earlier-reports",
    meaning: "What was published before.",
    ja: ["これまでの{公表,発表,お知らせ,報告}", "{過去,以前}の{公表,発表,お知らせ,事案}", "{公表,発表}済み"],
    en: ["{earlier,previous,past} {notices,updates,announcements,reports,statements}"],
    examples: [
      { text: "■これまでの公表資料", found: "これまでの公表" },
      { text: "Earlier updates", found: "Earlier updates" },
    ],
  },
  {
    id: "topic.contact",
    code: "contact",
    meaning: "Whom to ask.",
    ja: [
      "{お問い合わせ,お問合せ,お問合わせ,問い合わせ,問合せ,問合わせ,お問い合せ}",
      "相談窓口",
      "専用窓口",
      "照会先",
      "連絡先",
      "担当窓口",
    ],
    en: [
      "contact",
      "contacts",
      "for {more,further,additional} information",
      "questions",
      "enquiries",
      "inquiries",
      "help line",
      "helpline",
    ],
    examples: [
      { text: "８．本件についてのお問い合わせ", found: "お問い合わせ" },
      { text: "Contact for this matter", found: "Contact" },
    ],
  },
  {
    id: "topic.faq",
    code: "faq",
    meaning: "Questions and answers.",
    ja: ["よくある{ご質問,質問,お問い合わせ}", "Q&A", "想定問答"],
    en: ["frequently asked questions", "FAQ[s]", "questions and answers", "Q&A", "your questions"],
    examples: [
      { text: "【よくあるご質問とその回答】", found: "よくあるご質問" },
      { text: "Frequently asked questions", found: "Frequently asked questions" },
    ],
  },
  {
    id: "topic.request",
    code: "request",
    meaning: "What the reader is asked to do or to look out for.",
    ja: ["お願い", "ご注意", "注意喚起", "ご留意", "注意事項"],
    en: [
      "{what,things,steps} you {can,should} {do,take}",
      "what {can,should,do} {I,you,customers,individuals} [need to] do",
      "protect {yourself,your information,your identity}",
      "protecting {yourself,your information,your identity}",
      "request",
      "recommended {actions,steps}",
      "recommendations",
      "additional resources",
    ],
    examples: [
      { text: "３．お客様へのお願い", found: "お願い" },
      { text: "Steps You Can Take to Guard Against Misuse", found: "Steps You Can Take" },
    ],
  },
  {
    id: "topic.measures",
    code: "measures",
    meaning: "What is done so that it does not happen again.",
    ja: ["再発防止", "今後の{対策,取組,取り組み,取組み,方針,予定}", "防止策", "改善策", "対策の強化", "今後に向けて"],
    en: [
      "{prevent,preventing,prevention} …{recurrence,future,again,similar}",
      "prevention",
      "preventive",
      "measures",
      "what we are going to do",
      "next steps",
      "going forward",
      "lessons learned",
    ],
    examples: [
      { text: "５　再発防止に向けた取組", found: "再発防止" },
      { text: "6. Measures for the time to come", found: "Measures" },
    ],
  },
  {
    id: "topic.response",
    code: "response",
    meaning: "What has been done about it.",
    ja: ["対応", "これまでの対策", "への{ご連絡,連絡,通知,ご説明}", "への報告", "措置", "処分"],
    en: [
      "what {we,are we} {are doing,did,have done,doing}",
      "what we're doing",
      "response",
      "{actions,steps} [we have] taken",
      "responding",
    ],
    examples: [
      { text: "４．本学の対応状況", found: "対応" },
      { text: "What We Are Doing.", found: "What We Are Doing" },
    ],
  },
  {
    id: "topic.cause",
    code: "cause",
    meaning: "How it came about.",
    ja: ["原因", "要因", "侵入{経路,手口}", "攻撃の{手口,経路}", "背景"],
    en: ["cause", "causes", "why did this happen", "how did {this,it} happen", "reason", "reasons"],
    examples: [
      { text: "（１）原因", found: "原因" },
      { text: "Cause of the incident", found: "Cause" },
    ],
  },
  {
    id: "topic.timeline",
    code: "timeline",
    meaning: "What happened when.",
    ja: ["経緯", "経過", "時系列", "タイムライン", "きっかけ"],
    en: ["timeline", "chronology", "{course,sequence} of events", "history", "background", "when did {this,it} happen"],
    examples: [
      { text: "２　経緯", found: "経緯" },
      { text: "[4. Course of events]", found: "Course of events" },
    ],
  },
  {
    id: "topic.data",
    code: "data",
    meaning: "Which data.",
    ja: [
      "{漏えい,漏洩,流出,紛失,閲覧,公開,送付,送信,記載,保存,掲載,表示,対象,該当,含まれ}…{情報,データ,内容,資料,書類,もの,項目}",
      "個人情報の{内容,項目,種類,件数,範囲,詳細}",
      "情報の{内容,項目,種類}",
      "{漏えい,漏洩,流出,被害}[の]{状況,件数,範囲}",
    ],
    en: [
      "what …{information,data} …{involved,affected,compromised,exposed,taken,accessed,stolen,included}",
      "{information,data} {involved,affected,concerned,exposed,compromised,included}",
      "what was {involved,taken,exposed,accessed,stolen}",
      "{leaked,exposed,affected,compromised,stolen} …{information,data}",
      "{type,types,scope,extent} of …{information,data,leak,leakage,breach,incident,damage}",
    ],
    examples: [
      { text: "２．漏えいしたおそれのある個人情報", found: "漏えいしたおそれのある個人情報" },
      { text: "What Information Was Involved?", found: "What Information Was Involved" },
    ],
  },
  {
    id: "topic.scope",
    code: "scope",
    meaning: "Who or what is affected.",
    ja: [
      "対象{者,の方,範囲,となる方,のお客様,人数,件数,期間}",
      "{影響,被害}[の]範囲",
      "該当{者,する方,のお客様}",
      "可能性のある{お客様,方,会員,皆様}",
      "影響",
    ],
    en: ["who …affected", "how many …affected", "impact", "affected {individuals,customers,users,persons,people}"],
    examples: [
      { text: "３．影響を受けた範囲", found: "影響" },
      { text: "How many people are affected", found: "How many people are affected" },
    ],
  },
  {
    id: "topic.overview",
    code: "overview",
    meaning: "The matter as a whole.",
    ja: ["概要", "{事案,事故,事象,本件}の[内容,状況]", "発生状況", "事実関係", "発生日時"],
    en: [
      "summary",
      "overview",
      "outline",
      "what happened",
      "{status,description,details,facts} of …incident",
      "the incident",
    ],
    examples: [
      { text: "１．事案の概要", found: "概要" },
      { text: "1. Summary of the incident", found: "Summary" },
    ],
  },
];

export const TOPIC_TABLE: Table = { name: "topic", overlap: "all", rows: ROWS };
