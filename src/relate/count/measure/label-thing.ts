import type { Thing } from "../../../recognise/count/thing.ts";
import { isTold, type Turn } from "../../context/turn.ts";
import { type FigureContext, lineAbove } from "../figure-context.ts";

/** Labels that tell what was done instead of naming what is counted, and what their 件 counts. */
export const DEED_LABELS: readonly (Turn & { readonly thing: Thing })[] = [
  {
    id: "broken-into",
    meaning: "Somebody logged in to it: an account.",
    thing: "account",
    lead: [
      /ログイン(?:を)?(?:された|許した)(?:可能性(?:の|が)ある|恐れ(?:の|が)ある|おそれ(?:の|が)ある|と思われる|と(?:みら|考えら)れる)?(?:件数|数)(?:\([^()]{0,40}\))?[:はが]?\s?(?:約|最大|計|合計)?$/u,
    ],
    examples: [
      "不正ログインされた件数:[40件]",
      "不正にログインされた可能性のある件数(個人情報を閲覧された恐れのあるもの)[40件]",
    ],
    rejects: ["ログインに成功した件数:[40件]", "ログイン試行件数:[40件]"],
  },
  {
    id: "put-to-use",
    meaning: "What was got hold of was used, exchanged or bought with: a case of misuse.",
    thing: "misuse",
    lead: [
      /(?:不正|なりすまし|第三者)[^、。]{0,90}$/u,
      /(?:利用|使用|交換|購入|注文|決済|送金|出金|引き出し?|申し?込み?)(?:を)?(?:された|が(?:行われ|確認され|成立し)た)(?:可能性[のが]ある)?(?:件数|数)(?:\([^()]{0,40}\))?[:はが]?\s?(?:約|最大|計|合計)?$/u,
    ],
    examples: [
      "不正にポイント交換をされた件数[40件]",
      "第三者により利用された件数:[40件]",
      "不正に商品を購入された件数は[40件]",
    ],
    rejects: ["不正アクセスの件数:[40件]", "お問い合わせ件数:[40件]", "利用された方の人数:[40件]"],
  },
  {
    id: "put-to-use-in-bracket",
    meaning: "A bracket says how often something is known to have been misused.",
    thing: "misuse",
    lead: [
      /不正(?:に)?(?:利用|使用|購入)[^。()（）]{0,40}[(（][^()（）]{0,20}(?:現在|時点|まで)(?:で|に|の|、){0,2}(?:約|計|合計)?$/u,
    ],
    examples: ["カード会社からは、複数のカードの不正使用が報告されています(5月末時点で[63件])。"],
    rejects: ["不正アクセスを確認しております(5月末現在で[63件])。", "不正利用が確認された場合(お客様[63件])"],
  },
];

/** 対象者数: 12,345, 影響を受けた人数 45, 世帯数: 120: labels that name what their bare figure counts. */
const NUMBER_OF: readonly (readonly [RegExp, Thing])[] = [
  [/世帯数(?:[は:| …]|合計|計|約){0,4}$/u, "household"],
  [/(?:[人名者]|会員|ユーザー?)数(?:[は:| …]|合計|計|約){0,4}$/u, "person"],
];

/** What a Japanese figure counts by its label, on its line or on the line above (不正にポイント交換をされた件数 / 25件); null where that says nothing. */
export function labelledThing(context: FigureContext): Thing | null {
  const { at, figure } = context;
  const front = at.text.slice(Math.max(0, figure.span.start - REACH), figure.span.start);
  if (figure.bare === "label") return NUMBER_OF.find(([label]) => label.test(front.slice(-16)))?.[1] ?? null;
  if (figure.counter !== "item") return null;
  const lead = lineAbove(context)?.normal.text ?? front;
  const told = DEED_LABELS.find((turn) => isTold([turn], { lead, rest: "", said: lead }));
  return told?.thing ?? (isOfMails(context) ? "email" : null);
}

/** How far in front of its figure a label may begin. */
const REACH = 90;

/** 件数:926件 / 内容:…自動返信メールとして送信されたもの: the line below says that messages are counted. */
export function isOfMails({ at, figure, reading }: FigureContext): boolean {
  if (!/^(?:件数|総数|送信数)[: ]\s?(?:約|計|合計)?$/u.test(at.text.slice(0, figure.span.start))) return false;
  const below = reading.passages[at.index + 1]?.normal.text ?? "";
  return /^(?:内容|概要|事象|詳細)[: ][^。]{0,120}メール[^。]{0,16}(?:送信|送られ|配信)/u.test(below);
}
