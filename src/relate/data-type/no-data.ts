import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";

/** Words that stand in enumerations but name no data, by what they name. */
export type NoDataRow = {
  readonly id: string;
  readonly meaning: string;
  readonly ja: readonly RegExp[];
  readonly en: readonly RegExp[];
  readonly examples: { readonly ja: readonly string[]; readonly en: readonly string[] };
};

export const NO_DATA_ROWS: readonly NoDataRow[] = [
  {
    id: "no-data.people",
    meaning: "People, and whose the data are.",
    ja: [
      anyOf(
        [
          // Anybody.
          /様|者|方|(?:\d|数|全|計|総)[名件人]|(?:本|個|法|外国|新|成|病|住|役|世|求|知)人|各位|関係者|住民|市民/u,
          // Of a school.
          /児童|生徒|園児|学生|年生|期生|年度生|卒業生|修了生|在校生|在学生|新入生|入学生|受験生/u,
          // Who works there.
          /職員|教員|教諭|従業員|社員|役員|部員|担当/u,
          // Whom a body serves, or who belongs to it.
          /家族|取引先|患者|会員|顧客|お客さま|株主|選手|依頼主|送り主|贈り主|荷主|飼い主/u,
        ],
        "u",
        { after: /$/u },
      ),
      /(?:者|様|客|員|生|方|児童|患者|さま)(?:の|に関する|に係る)?(?:個人)?情報$/u,
      /^(?:個人|全員)$/u,
    ],
    en: [
      anyOf(
        [
          // Whom a body serves.
          /patients|customers?|clients?|consumers?|residents?|donors?|students|users|alumni|parents?|graduates?|guardians?|subscribers?|student/u,
          // Who belongs to it.
          /members|employees|faculty|staff|teachers?|respondents?|volunteers?|officials?|team/u,
          // Anybody.
          /people|persons?|dependents|dependants|spouses|individuals|applicants?|participants?/u,
          /carers?|caregivers?|beneficiar(?:y|ies)|workers?|officers?|contractors?|councillors?|tenants?|visitors?|guests?|passengers?/u,
          /pupils?|physicians|nurses|witnesses|suspects|victims|suppliers|vendors|drivers|retirees|personnel|agents/u,
          /policyholders|cardholders|taxpayers|borrowers|recipients|athletes|attendees|candidates|shareholders|investors/u,
          /partners? (?:and|or) [a-z]{3,12}/u,
        ],
        "iu",
        { before: /\b/u, after: /$/u },
      ),
    ],
    examples: { ja: ["在校生", "取引先", "会員の情報"], en: ["former employees", "parents"] },
  },
  {
    id: "no-data.body",
    meaning: "Bodies, their parts, systems and services.",
    ja: [
      /(?:会社|社|院|校|市|県|課|(?<!関)係|部|室|委員会|センター|システム|サーバ|サーバー|サイト|事業|事業所種別|ステーション|号店|(?<!取引|勤務|利用|所属|購入|来店|契約|担当|希望|配属|開設)(?:支店|本店|支所|支社|出張所|営業所))$/u,
      /^(?:当社|弊社|当院|本学)$|^当(?!国保|健保|共済|日|時の)|^弊|^本学/u,
      /^(?:東京都|北海道|(?:京都|大阪)府|[一-龠]{2,3}県|[同本当][都道府県])[一-龠ヶケノ]{1,8}[市区町村郡島]$/u,
      /(?:メール|ファイル|アカウント|アドレス|端末|機器)数$/u,
    ],
    en: [/\b(?:inc|llc|ltd|company|university|hospital|service)$|^policy$/iu],
    examples: {
      ja: ["総務課", "当院", "予約システム", "中央支店", "霧島県朝日町", "同県朝日村", "対象メール数"],
      en: ["Larkhill Inc", "the company"],
    },
  },
  {
    id: "no-data.incident",
    meaning: "What happened, and what a notice tells of it.",
    ja: [
      /(?:攻撃|アクセス|被害|漏えい|漏洩|流出|事案|事故|事件)$|不正/u,
      /^(?:通常|万一|実際|結果|概要|経緯|原因|期間|日時|場所|状況|対応|本件|今回|重要|未定|規模|範囲)$/u,
      /(?:対象|該当|影響|漏えい|漏洩|流出|公開|掲載|閲覧|発生|表示|調査|受付|送信|紛失|登録|実施|募集|保存|利用|(?:閲覧|表示|公開|アクセス)(?:可能|できた|された))の?期間$|場合$|範囲$/u,
    ],
    en: [/^(?:background|cause|measures|summary.{0,80}|.{0,80}incident)$|\b(?:stated|said|says|added)$/iu],
    examples: { ja: ["不正アクセス", "経緯", "閲覧期間", "閲覧可能期間"], en: ["cause", "the incident", "she added"] },
  },
  {
    id: "no-data.figure",
    meaning: "Days, figures and what they count.",
    ja: [
      /^(?:本日|同日|昨日|先日|先般|今般|当日|現在|第[0-9]報|今回|前回|増減)$/u,
      /^(?:令和|平成|昭和)?(?:[0-9]{1,4}|元)年度?分?$|^第?[0-9]{1,2}(?:学年|年次|学期|回|期|号)$/u,
      /^(?:合計|計|総計|件数|人数|枚数|部数|最大|の合計|最小|最少)$|^(?:対象|該当|影響|漏えい|流出)?人数$|件数$|^\d|^の[\d一-龠]/u,
      /(?:[名人件年月]分|通|台|円|\d時|\d分|頃|ごろ)$/u,
    ],
    en: [
      /^(?:total|all|in total|less than|more than)$|^(?:one|two|three|four|five|several|many|most|a single)\b|\b\d{1,16}$/iu,
    ],
    examples: { ja: ["同日", "合計", "9時頃", "令和4年度分"], en: ["total", "two schools", "in 2021"] },
  },
  {
    id: "no-data.general",
    meaning: "Words for data as such, for the list itself, and for how it is filled in.",
    ja: [
      /^(?:程度|頻度|等級|度合い?|(?!出身)[一-龠]{2,4}中)$/u,
      /^(?:以下|以上|上記|下記|次|詳細|内容|対象|項目|内訳|一部|全部|該当|情報|なし|あり|不明|種別|区分|別途|漢字|英字)$|^他|(?:名簿|台帳|限定|の)$/u,
      /^(?:(?:ご?自宅|携帯|固定|日中|夜間|昼間|必須|任意)|(?:必須|任意|共通|追加|主な|各)項目|(?:記載|保存|登録|入力|対象|含まれる|該当|流出|漏えい)(?:内容|情報|項目|事項))$/u,
      /(?:情報|データ|項目|事案|対象|漏えい|流出|送信)の?(?:範囲|項目|種類|内容|概要|詳細|件数|内訳|区分|対象)$|^(?:書類|文書|資料|帳票|媒体)の?(?:種類|種別|期間|名称|件数|範囲|年度)$/u,
    ],
    en: [
      anyOf(
        [
          // More of it.
          /etc|among others|others?|more(?: .{1,40})?|so on|not limited to|limited to|but not limited to|including|following|such|ie/u,
          // Which of it.
          /neither|both|current|former|in some cases|if/u,
          // A word cut off from its other half; what is done on a screen.
          /same|home|work|month|day|week|years?|get|click|collect|access|use|titles?/u,
          // No answer at all.
          /none|yes|no|n\/a|unknown/u,
          // Data.
          /other information|other data|information|data|details|names/u,
        ],
        "iu",
        { before: /^/u, after: /$/u },
      ),
      /^(?:the|this|that|these|those)\b|\b(?:personal|private|confidential|sensitive)$|\bonly$|^(?:cards?|dates?|(?:patient )?account)$/iu,
    ],
    examples: {
      ja: ["下記", "必須項目", "情報の種類", "書類の期間"],
      en: ["among others", "other information", "the list", "same", "home"],
    },
  },
  {
    id: "no-data.function-word",
    meaning: "Words that join a sentence: adverbs, conjunctions, verbs with what they are done to.",
    ja: [],
    en: [
      anyOf(
        [
          // Words that join sentences.
          /since|among|however|meanwhile|instead|overall|together|along|depending|not|now|then|also|sometimes|occasionally|perhaps/u,
          // Small words.
          /in|for|if|where|when|other|to|as|by|at|from|on|under|sent|about/u,
        ],
        "iu",
        { before: /^/u, after: /\b/u },
      ),
      /\b[a-z]{2,14}ed (?:the|a|an|all|our|its)\b|^[a-z]{1,12}ly$|^[a-z]{3,12}(?:al|ary|ous|ive|ic|anent)$|['’]$/iu,
    ],
    examples: { ja: [], en: ["however", "mailed the form", "recently"] },
  },
];

const NO_DATA: Readonly<Record<Language, RegExp>> = {
  ja: anyOf(
    NO_DATA_ROWS.flatMap(({ ja }) => ja),
    "u",
  ),
  en: anyOf(
    NO_DATA_ROWS.flatMap(({ en }) => en),
    "iu",
  ),
};

/** Whether a member of an enumeration names people, bodies, days or the list itself, and no kind of data. */
export const isNoData = (word: string, language: Language): boolean => NO_DATA[language].test(word);
