import { anyOf } from "../../../../text/any-of.ts";

/** What stands before or behind a name and says whose it is: the victim's (positive weight) or somebody else's (negative). */
export type Sign = {
  readonly id: string;
  readonly meaning: string;
  readonly weight: number;
  /** Ends where the name begins. */
  readonly before?: RegExp;
  /** Begins where the name ends. */
  readonly after?: RegExp;
  /** What the name looks like that it says something of. */
  readonly of?: RegExp;
};

/** A place, a short form or a head of the body in brackets behind a name. */
const ASIDE = "(?:\\([^()]{1,40}\\))?";
const THINGS =
  "(?:[0-9]{2}(?:歳|代)の?(?:男性|女性)?(?:教諭|講師|職員|社員|医師|看護師|教授|准教授|事務)|公式|ホームページ|ウェブ|Web|サーバ|ファイル|システム|ネットワーク|職員|教員|教職員|学生|生徒|児童|会員|メール|通販|オンライン|ECサイト|サイト|一部|元|業務|教諭|社員|従業員|顧客|利用者|女性|男性|主力|クラウド)";

export const SIGNS: readonly Sign[] = [
  {
    id: "subsidiary",
    meaning: "It is the subsidiary that was hit; the parent reports it.",
    weight: 4,
    before:
      /(?:子会社|関連会社|グループ会社|外郭団体|関連団体|出資団体|監理団体|第三セクター)(?:である|の|、|\()?\s?「?$/u,
  },
  {
    id: "acts",
    meaning: "It acts, or it happened there.",
    weight: 2,
    after: new RegExp(`^${ASIDE}(?:は(?!、?委託)|では|で、|におき|において|における|でも|にて)`, "u"),
  },
  {
    id: "opens",
    meaning: "The notice begins with it.",
    weight: 2.5,
    before: /^(?:このたび|この度|今般|先般|先日)[、,]?\s?$/u,
    after: /^(?!から|より|へ)/u,
  },
  {
    id: "runs",
    meaning: "It runs or keeps what was hit.",
    weight: 2,
    after: new RegExp(`^${ASIDE}が(?:運営|管理|開設|主催|設置|保有|所有|利用|使用|使って|預かって|[0-9]{1,2}月)`, "u"),
  },
  {
    id: "owns",
    meaning: "What was hit is its own.",
    weight: 2,
    after: new RegExp(`^${ASIDE}(?:の${THINGS}|元(?:社員|職員|従業員|教[員諭授]))`, "u"),
  },
  {
    id: "has-schools",
    meaning: "One of its schools or halls did it, which goes without a name: ○○町立の学校において.",
    weight: 2,
    of: /[都道府県市区町村]$/u,
    after: /^立の/u,
  },
  {
    id: "is-whose",
    meaning: "A report says whose things got out: 流出したのは「○○」の顧客情報.",
    weight: 2,
    before: /のは、?[「『]?$/u,
    after: /^[」』]?の(?:個人|顧客|会員|利用者|患者|生徒|児童|職員|社員|名簿)/u,
  },
  {
    id: "when",
    meaning: "It happened there on a day: ○○小で5月、….",
    weight: 2,
    after: new RegExp(`^${ASIDE}で(?:は|も)?(?:[0-9]{4}年|先月|今月|昨年)?[0-9]{1,2}[月日]`, "u"),
  },
  {
    id: "has-branch-where",
    meaning: "It happened at one of its branches or shops: ○○ 駅前支店では.",
    weight: 2,
    of: /[^都道府県市区町村]$/u,
    after: anyOf([/支店|支社|支部|支所|営業所|出張所|本店|工場|事業所|[^の]店|校|教室/u], "u", {
      before: /^\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー0-9A-Za-z]{1,12}?/u,
      after: /にお[いけき]|では|にて|が(?!所管)|は|の(?:職員|社員|従業員|スタッフ|店長)|で、/u,
    }),
  },
  {
    id: "owns-with",
    meaning: "What was hit is its own and another's: ○○大学と、△△大学の学生.",
    weight: 2,
    after: new RegExp(`^${ASIDE}(?:と|及び|および|並びに)、?[^、。はがをに]{2,20}の${THINGS}`, "u"),
  },
  {
    id: "sends",
    meaning: "What went wrong was sent from there.",
    weight: 5,
    after: new RegExp(`^${ASIDE}から[^。]{0,60}(?:送信|送付|発送|配信|郵送|交付)(?:し(?!て(?:いた|もら))|する)`, "u"),
  },
  {
    id: "members",
    meaning: "Its members are spoken to.",
    weight: 2,
    after: /^(?:(?:会員|利用者|学生|職員|組合員|加入者)の(?:皆様|皆さま|方)|演題|学術|会費|年会|入会)/u,
  },
  {
    id: "has-section",
    meaning: "One of its sections did it: ○○市こども局…課において.",
    weight: 2,
    after:
      /^\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,24}?(?:部|局|課|室|係|学部|研究科)(?:職員)?(?:にお[いけき]|では|が(?!所管)|は|の職員|にて|で、)/u,
  },
  {
    id: "is-who",
    meaning: "A report says whose doing it was: 紛失したのは….",
    weight: 2.5,
    before:
      /(?:紛失|流出|漏えい|漏洩|送信|廃棄|置き忘れ|公開|掲載|発表)(?:さ(?:れ|せ))?(?:た|ていた)のは、?(?:[^、。]{0,16}にある)?$/u,
  },
  {
    id: "staffs",
    meaning: "One of its people did it, whoever announces it: …市教委は、市立みなみ中の教諭が….",
    weight: 0.5,
    of: /(?:学校|高校|高専|中学|小学|[小中高]|学園|幼稚園|保育[園所]|こども園|病院|診療所|センター|図書館|美術館|博物館|消防署|児童相談所)$/u,
    after: new RegExp(
      `^${ASIDE}(?:と[^、。]{2,40})?(?:の[^、。]{0,14}(?:教諭|講師|教員|教頭|校長|職員|医師|看護師|技師|臨床研修医|司書|[0-9]{2}代(?:の)?(?:男性|女性))|(?:に|で)(?:勤務|在籍|勤め)|で[^、。]{0,12}(?:教諭|講師|教員|教頭|職員|医師|看護師|技師)[がは]|(?:において|におきまして|にて|で)(?=、))`,
      "u",
    ),
  },
  {
    id: "is-former",
    meaning: "Somebody was there before.",
    weight: -4,
    before:
      /(?:以前|かつて|過去に|前に|昨年度まで|前年度まで|当時)[^、。]{0,12}(?:在籍|勤務|所属|担当|勤め)[^、。]{0,4}(?:た|ていた)\s?$|(?:前任校|前任地|前勤務先|異動先|転任先)の$/u,
  },
  {
    id: "announces",
    meaning: "It announced the matter, or is the source of news.",
    weight: 2,
    after: new RegExp(`^${ASIDE}(?:によ(?:ると|ります)|の(?:発表|公表)|は[0-9]{1,2}(?:日|月))`, "u"),
  },
  {
    id: "impersonated",
    meaning: "Strangers use its name; where they use several, it is one of many.",
    weight: 2.5,
    before: /(?<![やとか・])$/u,
    after: /^(?:、[^、。]{2,20})?(?:を|の名を)?(?:装|名乗|騙|かた)/u,
  },
  {
    id: "field",
    meaning: "A field of the notice holds it: 発表者, 会社名, 学校名.",
    weight: 3,
    before: /(?:発表者|会社名|法人名|団体名|学校名|運営|運営会社|発生場所|実施主体|主催)[:：】\s]{0,3}$/u,
  },
  {
    id: "contractor",
    meaning: "It works for the one who gives notice; it is the body only where the notice names no other.",
    weight: -1.5,
    before: /(?:委託先|受託者|委託業者|委託事業者|受託事業者|再委託先|業者|委託先事業者)(?:である|の|、|\()?\s?「?$/u,
  },
  {
    id: "hires",
    meaning: "It hired the one who was careless.",
    weight: 2.5,
    after: /^[^、。]{0,12}(?:から|が)(?:業務を)?(?:委託|発注)(?:された|され、|した|している|する)/u,
  },
  {
    id: "is-used",
    meaning: "The speaker only uses its service: 弊社が利用しております、○○のクラウド.",
    weight: -5,
    before: anyOf(
      [
        /[当弊本](?:社|店|行|会|学|校|院|園|館|所|市|県|町|区|村|組合|協会|法人|財団|団体|施設|センター|グループ)/u,
        /私ども|事務局/u,
      ],
      "u",
      {
        after:
          /[がの](?:利用|使用|導入|契約|採用|運用)(?:を)?(?:し(?:て(?:い(?:る|た|ます|ました)|おり(?:ます|ました))|た)|する)、?\s?「?$/u,
      },
    ),
  },
  {
    id: "subsidiary-hit",
    meaning: "It is the subsidiary, and it happened there.",
    weight: 4,
    before: /(?:子会社|グループ会社|関連会社|傘下)(?:である|の|、|\()?\s?「?$/u,
    after: new RegExp(
      `^${ASIDE}(?:」)?(?:にお[いけき]|にて|で(?!は)|が(?:運営|管理|保有|利用|サイバー|不正|第三者|ランサム|攻撃)|の(?:元)?(?:社員|従業員|職員|一部|サーバ|システム|ネットワーク|ECサイト|顧客|会員|お客)|から[^。]{0,30}(?:流出|漏え|漏洩))`,
      "u",
    ),
  },
  {
    id: "subsidiary-hit",
    meaning:
      "It is the subsidiary, as a bracket behind it says, and it happened there: ○○株式会社(当社100%子会社)の社員が.",
    weight: 4,
    after:
      /^\((?:[当弊]社|[当弊]行|同社)(?:の|グループの?)?(?:100%|完全|連結){0,2}(?:全額)?(?:出資)?の?(?:子会社|グループ会社|関連会社)\)(?:にお[いけき]|にて|では|で|は|が|の)/u,
  },
  {
    id: "is-run",
    meaning: "The corporation that gives notice runs it: 当法人が運営する○○病院において.",
    weight: 2,
    of: /(?:学校|高校|大学|病院|医院|クリニック|診療所|[園館苑荘]|センター|事業所|ステーション|研究所)$|ホーム/u,
    before:
      /[当本弊](?:法人|会|財団|機構|学園|学院|協会|団体|組合|連合会)(?:が(?:運営|設置|経営|管理|受託)(?:する|し?ている|し?ております)|の)、?\s?[「『]?$/u,
    after: /^[」』]?(?:にお[いけき]|にて|では|で、|で[0-9]|は|が|の(?!(?:委託|指定管理)))/u,
  },
  {
    id: "hired",
    meaning: "Another hired it.",
    weight: -4,
    before: /(?:委託|依頼|発注)(?:する|して(?:い|おり)(?:る|た|ます|ました)|した|契約を結(?:んで|ぶ)[^、。]{0,6})\s?$/u,
  },
  {
    id: "has-within",
    meaning: "It is where the one is that is named behind it: ○○県の総合病院「…」, ○○県の○○市立….",
    weight: -4,
    of: /[都道府県市区町村]$/u,
    after:
      /^(?:内)?の(?:[\p{Script=Han}\p{Script=Katakana}ー]{0,10}「|[\p{Script=Han}々ヶケ]{0,6}[都道府県市区町村](?:立|教育委員会|教委|役所|役場))/u,
  },
  {
    id: "has-body",
    meaning: "It has the body that it happened to: ○○区の外郭団体である….",
    weight: -2,
    after: /^の(?:連結|完全)?(?:外郭団体|出資団体|関連団体|子会社|グループ会社|関連会社)(?:である|の|、|で)/u,
  },
  {
    id: "has-branch",
    meaning: "It is the town that a branch or shop is in: ○○市の△△支店.",
    weight: -4,
    of: /[都道府県市区町村]$/u,
    after: /^(?:内)?の[^、。の]{0,10}(?:支店|支社|営業所|出張所|本店|工場|店舗|店)/u,
  },
  {
    id: "is-where",
    meaning: "It says in a bracket where the body is that is named in front of it.",
    weight: -5,
    of: /[都道府県市区町村]$/u,
    before: /[^\s「」、。][(](?:本[社店部]|所在地|本拠)?[はがの:、]?[\p{Script=Han}]{0,4}$/u,
    after: /^[^()]{0,24}\)/u,
  },
  {
    id: "listed",
    meaning: "It stands in a list of places.",
    weight: -2,
    after: /^、[\p{Script=Han}]{1,6}(?:区|市|町|村)|^と[\p{Script=Han}]{1,6}(?:区|市|町|村)の/u,
  },
  {
    id: "is-last-of-list",
    meaning: "It ends a list of places.",
    weight: -2,
    before: /(?:区|市|町|村)(?:、|と|及び|および|並びに|ならびに)$/u,
  },
  {
    id: "is-told",
    meaning: "It was told, hired or asked.",
    weight: -3,
    after: new RegExp(
      `^${ASIDE}(?:に(?:業務|運営|委託|再委託|報告|連絡|通報|相談|依頼|届)|へ(?:の)?(?:委託|報告|通報|相談|届))`,
      "u",
    ),
  },
  {
    id: "tells",
    meaning: "It told the one who gives notice.",
    weight: -3,
    after: new RegExp(
      `^${ASIDE}(?:より(?!のお)|から(?!のお|は[^。]{0,60}(?:流出|漏え|漏洩|盗ま|持ち出))|の協力)|^\\(以下[^()]{0,6}「?(?:委託|受託|A社|B社)`,
      "u",
    ),
  },
  {
    id: "lends",
    meaning:
      "It lent its service or sold its goods to the one who gives notice: 当院は○○製の…; a sentence that opens with it is about itself.",
    weight: -3,
    before: /(?<!^(?:このたび|この度|今般|先般)?、?)$/u,
    after: new RegExp(`^${ASIDE}(?:が?提供|製|社製|の代理店)`, "u"),
  },
  {
    id: "is-later-of-list",
    meaning: "It is told after the one whose matter it is first: ○○海上と△△生命、それに□□火災は.",
    weight: -3,
    before: /(?:それに|そして|並びに|ならびに|および|及び)、?$/u,
  },
  {
    id: "introduces",
    meaning: "It says who it is: ○○です。このたび….",
    weight: 3,
    before: /^$/u,
    after: /^(?:です|でございます)(?:。|$)/u,
  },
  {
    id: "informs",
    meaning: "It heads what it tells: ○○からのお知らせ.",
    weight: 3,
    before: /^$/u,
    after: /^(?:から|より)の(?:大切な|重要な)?(?:お知らせ|お詫び|おわび|ご報告|お願い)$/u,
  },
];
