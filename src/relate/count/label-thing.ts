import type { Thing } from "../../recognise/count/thing.ts";
import { type FigureContext, lineAbove } from "./figure-context.ts";
import { isTold, type Turn } from "./turn.ts";

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
      /(?:不正|なりすまし|第三者)[^、。:]{0,20}(?:利用|使用|交換|購入|注文|決済|送金|出金|引き出し?|申し?込み?)(?:を)?(?:された|が行われた|が(?:確認|成立)(?:された|した))(?:可能性(?:の|が)ある)?(?:件数|数)(?:\([^()]{0,40}\))?[:はが]?\s?(?:約|最大|計|合計)?$/u,
    ],
    examples: [
      "不正にポイント交換をされた件数[40件]",
      "第三者により利用された件数:[40件]",
      "不正に商品を購入された件数は[40件]",
    ],
    rejects: ["不正アクセスの件数:[40件]", "お問い合わせ件数:[40件]", "利用された方の人数:[40件]"],
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
  return DEED_LABELS.find((turn) => isTold([turn], { lead, rest: "", said: lead }))?.thing ?? null;
}

/** How far in front of its figure a label may begin. */
const REACH = 90;
