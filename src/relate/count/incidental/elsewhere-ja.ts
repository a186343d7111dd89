import { isTold, type Turn } from "../../context/turn.ts";
import type { FigureContext } from "../figure-context.ts";
import { around } from "./around.ts";
import { OURS, VENDOR } from "./body-ja.ts";

/** How many bodies a vendor serves. */
const MANY = "(?:全国|国内|全体|全世界|世界|[0-9](?:社|団体|自治体|法人|施設|校|か所|箇所|カ所|機関|組合|市町村))";

/** How a Japanese notice tells of others than its own: all clients of a vendor, what else was stored, another incident. */
export const OTHERS_JA: readonly Turn[] = [
  {
    id: "ours-among-them",
    meaning: "What is ours is told as a part of it.",
    rest: new RegExp(
      `(?:その|この)(?:中|うち)(?:に|には|で|、)?${OURS}[^。]{0,30}(?:情報|分|データ|方|[0-9]人|[0-9]名|[0-9]件)`,
      "u",
    ),
    examples: [
      "[約17万件]が漏えいし、その中に当組合の情報も含まれていました。",
      "全国で[約58万人分]が漏えいし、このうち当財団のお客様は412名でした。",
    ],
    rejects: ["[約17万件]が漏えいし、このうち2件は口座番号を含みます。"],
  },
  {
    id: "share-of-ours",
    meaning: "Of what a vendor keeps for many, ours is told.",
    lead: [new RegExp(`${VENDOR}|${MANY}`, "u")],
    rest: new RegExp(`^(?:分)?の[^、。はが]{0,10}(?:のうち|うち)、?${OURS}[^。]{0,8}分`, "u"),
    examples: ["委託先が31団体から預かる[約6万7千人分]の情報のうち、当組合分は以下のとおりです。"],
    rejects: ["[1,200名]の情報のうち、当社の従業員分は200名です。"],
  },
  {
    id: "of-clients",
    meaning: "All clients of a vendor are named in front of it.",
    lead: [
      /(?:委託元|利用(?:団体|企業|自治体|医療機関))(?:である|の|となる|全体の?)?(?:約|全|計)?(?:[0-9]{1,5}(?:団体|社|自治体|法人|機関|施設|市町村|組合|校|園)、?)?(?:の)?(?:約|計|延べ|最大)?$/u,
    ],
    examples: ["委託元である87団体、[約64万人分]の情報が漏えいしました。"],
    rejects: ["委託元である当市の住民[1,240人]の情報が漏えいしました。"],
  },
  {
    id: "vendor-as-a-whole",
    meaning: "It is told of a vendor as a whole, or by it.",
    lead: [
      new RegExp(
        `${VENDOR}(?:全体|の(?:顧客|利用者|取引先|契約)(?:全体|合計)|の(?:発表|公表|報告|説明))(?:では|によると、?|によれば、?|で|の)?(?:約|計|延べ|最大)?$`,
        "u",
      ),
    ],
    examples: ["同社全体で[約20万人]に影響します。", "受託業者の説明によると[約4,100件]です。"],
    rejects: ["同社に登録された[20万人]のうち、412名の氏名が漏えいしました。"],
  },
  {
    id: "vendor-tells",
    meaning: "A vendor tells what befell all it serves.",
    lead: [
      new RegExp(`${VENDOR}(?:の(?:公表|発表|説明|報告))?(?:によ(?:ると|りますと|れば)|では|は、)[^。]{0,90}$`, "u"),
      new RegExp(`${MANY}|(?:被害|影響)は|総数`, "u"),
      new RegExp(`^(?!.{0,200}${OURS}(?:の|を利用|分|で))`, "u"),
    ],
    rest: /^[^。]{0,60}(?:漏|流出|影響|被害|対象|閲覧|取得|含ま|とのこと|という|に上|にのぼ|に及)/u,
    examples: [
      "提供元によりますと、全国の導入施設212か所で、[合計約58万人]の情報が漏えいしたとのことです。",
      "委託先の発表では、被害は全国で[約58万件]に上るとのことです。",
    ],
    rejects: [
      "委託先によると、[412名]の情報が漏えいしたとのことです。",
      "委託先によると、全国のうち当市の住民[412名]の情報が漏えいしたとのことです。",
    ],
  },
  {
    id: "with-others",
    meaning: "What others gave is counted with it.",
    lead: [
      /他(?:社|団体|自治体|組織|の(?:会社|企業|団体|自治体))の?分(?:を|も|と)(?:含|合わせ|併せ|あわせ)[^。、0-9]{0,8}$/u,
    ],
    examples: ["委託先では他社分を含め[30万人分]のデータを扱っていました。"],
    rejects: ["他社分を除き[1,207名分]です。"],
  },
  {
    id: "inhabitants",
    meaning: "How many live in a town, or took part in all, is told beside those it befell.",
    lead: [/(?:人口|(?:応募|来場|投票|発送|配布|印刷|投函)総数)(?:は|が)、?(?:約|およそ)?$/u],
    rest: /^(?:です|でし|で、|だ|である|。|$)/u,
    examples: ["当市の人口は[約4万2千人]です。", "応募総数は[52,000件]です。"],
    rejects: ["応募者の総数は[52,000件]です。"],
  },
  {
    id: "all-registered",
    meaning: "All who are registered have something to do, as a bracket tells.",
    lead: [
      /(?:すべて|全て|全員|全)(?:の)?[^()（）、。]{0,8}[(（](?:登録者|会員|利用者|加入者|職員|社員)数?(?:は|:)?(?:約|計)?$/u,
    ],
    rest: /^[)）](?:に|へ)[^。]{0,60}(?:設定|変更|お願い|依頼|周知|案内|研修|点検)/u,
    examples: ["すべての方(登録者[約71,000人])に新しいパスワードを設定していただきます。"],
    rejects: ["すべての方(登録者[約71,000人])の氏名が漏えいしました。"],
  },
  {
    id: "stored-but",
    meaning: "So much was stored; what was seen or taken is told against it.",
    rest: /^(?:分|件)?[^。、]{0,20}(?:保存|保管|登録|格納|蓄積|管理|記録)され[^。、]{0,8}(?:が|ものの)、[^。]{0,30}[れし]たのは[^。]{0,16}[0-9]万?[名人件通]/u,
    examples: ["サーバには[45万人分]の個人情報が保存されていましたが、閲覧されたのは1,240名分に限られます。"],
    rejects: ["サーバには[45万人分]の個人情報が保存されていましたが、暗号化されたのは11月7日です。"],
  },
  {
    id: "surveyed",
    meaning: "All were asked; the papers of some are told of.",
    rest: /^を対象(?:に|として)(?:行っ|実施し)た[^。]{0,16}の?うち/u,
    examples: ["全校生徒[648名]を対象に行った調査のうち、31名分の用紙を紛失しました。"],
    rejects: ["全校生徒[648名]を対象に行った調査の用紙を紛失しました。"],
  },
  {
    id: "of-all-in-bracket",
    meaning: "A bracket tells how many there are in all, behind those it befell.",
    lead: [
      /[0-9][名人][^()（）。]{1,60}[(（](?:全校?|総)[^()（）、。]{0,4}(?:生徒|児童|園児|学生|職員|会員|社員)数?(?:は|:)?(?:約|計)?$/u,
    ],
    rest: /^[)）]/u,
    examples: ["生徒31名の調査票を紛失しました(全校生徒[648名])。"],
    rejects: ["調査票を紛失しました(全校生徒[648名])。"],
  },
  {
    id: "other-incident",
    meaning: "It is told of another incident, from which this one is told apart.",
    lead: [
      /(?:昨年|一昨年|先般|前回|以前|[0-9]{1,2}月|前年|過去)[^。]{0,10}(?:公表|発表|お知らせ|報告|発生)[^。]{0,8}(?:事案|事故|事件|不正アクセス|漏えい|流出|紛失|誤送信|誤送付)[(（](?:約|計)?$/u,
    ],
    rest: /^(?:分)?[)）]とは(?:別|異な)/u,
    examples: ["昨年公表した不正アクセス([3,500名])とは別に、1,240名の情報が漏えいしました。"],
    rejects: ["昨年公表した不正アクセス([3,500名])について、続報です。"],
  },
  {
    id: "past-incident",
    meaning: "It is told what an incident of the past came to.",
    lead: [
      /(?:昨年|一昨年|過去|以前|前回|[0-9]{4}年)(?:に|の|度の?)[^。、]{0,24}(?:事案|事故|事件|漏えい|流出)(?:で|において)は、?[^。、0-9]{0,6}$/u,
    ],
    rest: /^[^。]{0,40}(?:が|、)(?:本件|今回|本事案|今般)/u,
    examples: ["過去に公表した漏えい事案では[8,400名]の情報が漏えいしましたが、本件では1,207名です。"],
    rejects: ["2023年の漏えいでは[8,400名]の情報が漏えいしました。"],
  },
];

/** Whether a Japanese figure is told of others than those the notice is about. */
export const isOfOthersJa = (context: FigureContext): boolean =>
  context.reading.language === "ja" && isTold(OTHERS_JA, around(context));
