import type { Row } from "../rule.ts";
import type { FrameCode } from "./frame.ts";

/** Words next to a cause that take it out of the story: what guards against it, supposes it or is named after it. */
export const FRAMES_BESIDE: readonly Row<FrameCode>[] = [
  {
    id: "frame.named-after",
    code: "suffix",
    meaning: "A training, product, team or rule that has its name from the cause.",
    ja: [
      "{対策,防止,診断,訓練,保険,検査,チェック,スキャン,駆除,定義,予防,研修,教育,監視,検知システム,協議会,特約,対策室,対策課,対応チーム,演習,模擬,注意喚起,講習,啓発,監視サービス,検知サービス,対処訓練,対応マニュアル,対応手順,禁止法,予定,待ち,できる権限,の権限,の機能}",
      "の[偽の]{警告,表示,画面,音声,メッセージ,通知}が",
    ],
    en: [
      "{training,awareness,simulation,simulations,protection,protections,detection,prevention,defense,defence,testing,test,tests,exercise,exercises,scan,scans,scanner,insurance,assessment,assessments,incident response,response team,response plan,team,working group,policy,policies,unit,task force,and loss prevention,and social engineering insurance,readiness,playbook,drill,drills,management program,management programme,management process,disclosure program}",
    ],
    examples: [
      { text: "標的型メール訓練を行いました。", found: "訓練" },
      { text: "We held a phishing simulation.", found: "simulation" },
    ],
  },
  {
    id: "frame.reached-by-mistake",
    code: "suffix",
    meaning: "Those whom something reached by mistake made none.",
    ja: ["{届い,届き,お受け取,受け取,受領}"],
    en: [],
    examples: [{ text: "誤って届いた方は破棄してください。", found: "届い" }],
  },
  {
    id: "frame.guarded-against-after",
    code: "tail",
    meaning: "What is said before it is to be prevented, noticed or sought.",
    ja: [
      "{を,の発生を,が起こるのを,などを,等を,のリスクを}{防ぐ,防ぎ,防止,防御,検知する,検知し、遮断,検出する,遮断する,阻止,抑止,抑制,回避,避ける,低減,予防,未然,なくす,無くす,減らす,想定し,想定した,前提とし,前提に,監視する}",
      "{に,への,等への,などへの,に対する}{備え,対処,対策,対応力,耐性,注意喚起,監視,防御}",
      "{が,の}{起こら,起き,発生し,生じ,再発し}ない",
      "がないか",
      "ていないか",
      "の有無",
      "を試みる{攻撃,手法,手口}",
      "の{特定に,特定は,調査,確認を}",
    ],
    en: [],
    examples: [{ text: "漏れを防ぐため、点検します。", found: "を防ぐ" }],
  },
  {
    id: "frame.guarded-against-before",
    code: "lead",
    meaning: "What is said after it is to be prevented, noticed, taught or forbidden.",
    ja: [],
    en: [
      "to {prevent,avoid,protect,guard,detect,mitigate,reduce,minimize,minimise,stop,block,deter,defend,keep}",
      "that {detects,detect,blocks,block,prevents,prevent,covers,cover,protects,guards}",
      "against",
      "{be,stay,remain} {alert,aware of,wary,cautious,vigilant,suspicious}",
      "beware",
      "{lookout,look out,watch,watch out,caution,cautious} {for,of,about}",
      "risk of",
      "training {on,about,in}",
      "{guidance,advice,information,tips,guidelines,article,articles,page,resources} {on,about}",
      "how to",
      "{guidance,advice,tips,guidelines,leaflet,leaflets,page,webinar,workshop} for …{on,about}",
      "{recognizing,recognising,recognize,recognise}",
      "{harder,difficult,impossible} for",
      "{policy,policies,rules,procedures} {forbids,forbid,prohibits,prohibit,requires,require,do not allow,does not allow}",
      "so that {employees,staff,users,nobody,no one,colleagues} [can,cannot,can no longer]",
      "{reminded,reminding,remind,instructed,advised} {staff,employees,all,our,users,customers,them}",
    ],
    examples: [{ text: "We trained staff to prevent mistakes.", found: "to prevent" }],
  },
  {
    id: "frame.other-matter-before",
    code: "lead",
    meaning: "What is said after it is another matter.",
    ja: [],
    en: ["{unrelated,not related,not connected,not linked} to"],
    examples: [{ text: "This matter is unrelated to the fire.", found: "unrelated to" }],
  },
  {
    id: "frame.other-matter-after",
    code: "tail",
    meaning: "What is said before it is another matter.",
    ja: ["とは[一切,直接,全く]{関係,関連,無関係,別の}"],
    en: [],
    examples: [{ text: "先の火災とは関係ありません。", found: "とは関係" }],
  },
  {
    id: "frame.supposed-before",
    code: "lead",
    meaning: "What is said after it is supposed, or told of as usual.",
    ja: [
      "{仮に,万一,万が一,もしも}",
      "{開くと,開封すると,クリックすると,アクセスすると,開いた場合,開封した場合,クリックした場合,クリックで,クリックにより,開封により,開封することで,クリックすることで}",
    ],
    en: [
      "{if,in the event,should you,in case,unless}",
      "{such as,often,typically}",
      "{many,most} people",
      "{could,may,might,can} be {used,misused,abused,exploited} {for,by,to,in}",
    ],
    examples: [
      { text: "仮に開けられても中身は読めません。", found: "仮に" },
      { text: "If it had been opened, we would know.", found: "If" },
    ],
  },
  {
    id: "frame.supposed-after",
    code: "tail",
    meaning: "What is said before it is supposed, or feared for the time to come.",
    ja: [
      "{に,へ}{使われる,利用される,悪用される,用いられる,つながる,発展する}",
      "{際,事例,事件,事案}と同{じ,様}",
      "{など,等}[の]{の二次被害,二次被害}",
      "{る,れる}ことが{懸念,危惧,想定,考えられ}",
    ],
    en: ["{in the future,could be used,may be used}"],
    examples: [
      { text: "詐欺に使われるおそれがあります。", found: "に使われる" },
      { text: "It helps us in the future.", found: "in the future" },
    ],
  },
];
