import { isTold, type Turn } from "../context/turn.ts";

/** What parts a label from the time it is of. */
const LABEL = "(?:は|が|[:、,]|として)?[ (]?$";

/** The words that label the time of something else than what happened, by what that is. */
const WORDS: readonly (Omit<Turn, "lead"> & { readonly words: string })[] = [
  {
    id: "session",
    meaning: "When a session or a course of events takes place.",
    words: "会期|日程",
    examples: ["会期:[5月2日]から"],
  },
  {
    id: "office",
    meaning: "How long somebody holds an office or a contract runs.",
    words:
      "任期|契約(?=は| ?[(])|(?:在籍|在職|在任|勤務|任用|雇用|従事)(?:して(?:いた|いる)|した)?(?:期間|の)|(?:停職|謹慎|出勤停止|減給|処分)(?:の)?(?:期間|日時)",
    examples: ["任期は[5月2日]まで", "勤務期間:[5月2日]から", "停職期間は[5月2日]まで"],
    rejects: ["契約した[5月2日]から"],
  },
  {
    id: "closed-days",
    meaning: "When a body is closed, or on holiday.",
    words:
      "(?:閉庁|閉所|閉室|連休)(?:期間|日)?|(?:[春夏秋冬]季?休み|[春夏秋冬]季休業|年末年始|夏休み|冬休み|春休み)(?:期間)?",
    examples: ["閉庁日:[12月29日]から", "夏休み期間([7月21日]から"],
  },
  {
    id: "occasion",
    meaning: "When an occasion takes place, or something is kept, in force or on offer.",
    words:
      "(?:開催|開講|講座|講習|研修|実習|展示|会議|大会|催し|イベント|キャンペーン|事業|営業|保管|保存|契約|委託|履行|有効|提供|インターン|出張|休暇|工事|試験|面接|テスト)(?:の)?(?:期間|日時)",
    examples: ["開催日時:[5月2日]10時", "委託期間が[5月2日]から"],
    rejects: ["公開期間:[5月2日]から"],
  },
  {
    id: "deadline",
    meaning: "By when something is to be given back, handed in or paid.",
    words: "(?:返却|提出|申込み?|支払い?|納付|回答|保存|有効|使用|応募)期限",
    examples: ["返却期限が[5月2日]の図書"],
  },
  {
    id: "hours",
    meaning: "When a body is open.",
    words: "(?:営業|開館|診療|受付|窓口|業務)時間",
    examples: ["受付時間:[9時]から"],
    rejects: ["発生時間:[9時]から"],
  },
];

/** How a Japanese notice labels the time of something else than what happened: 会期:, 返却期限が, 委託期間は. */
export const OCCASIONS: readonly Turn[] = WORDS.map(({ words, ...row }) => ({
  ...row,
  lead: [new RegExp(`(?:${words})${LABEL}`, "u")],
}));

/** How much in front of a date is read. */
const LEAD = 20;

/** Whether the words in front of a date or span label it as the time of an event, a term or a deadline of its own. */
export const isOfOccasion = (text: string, at: number): boolean =>
  isTold(OCCASIONS, { lead: text.slice(Math.max(0, at - LEAD), at), rest: "" });
