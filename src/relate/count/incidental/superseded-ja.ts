import { isTold, type Turn } from "../../context/turn.ts";
import type { FigureContext } from "../figure-context.ts";
import { around } from "./around.ts";

const PEOPLE_OR_THINGS = "(?:人|名|件|通|枚|台|社|世帯|アカウント|アドレス|ファイル)(?:分|様)?";
/** A paper of an earlier day, or the day on which it was said. */
const EARLIER = "(?:前回|当初|先日|初回|第[0-9一二三]報)";
const DAY = "(?:先月|先週|昨日|前日|(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:付け?)?)";
const PAPER = "(?:公表|発表|報告|お知らせ|説明|会見|第[0-9一二三]報)";

/** How a Japanese notice tells what it held the number to be before it was known. */
export const SUPERSEDED_JA: readonly Turn[] = [
  {
    id: "announced-then",
    meaning: "What was announced while it was still looked into.",
    rest: /^[^。]{0,60}と(?:発表|公表|説明|報告|お知らせ)し(?:て(?:いた|いました|おりました)|、[^。]{0,40}(?:ていた|ていました)。)/u,
    examples: ["市は5日には[約12万人]と発表していた。", "市は[約12万人]と発表し、調べていました。"],
    rejects: ["市は5日、[約12万人]の情報が漏れたと発表した。"],
  },
  {
    id: "announced-but",
    meaning: "What was announced, and something else since.",
    rest: /^[^。0-9]{0,24}と(?:ご?(?:発表|公表|説明|報告|案内|回答)|お知らせ|お伝え|して)(?:し|いたし|申し上げ|させていただ|い|お)[^。、0-9]{0,8}(?:が|ところ|ものの|けれど)/u,
    examples: ["対象を[520名]と報告しましたが、その後の調べで変わりました。"],
    rejects: ["対象は[520名]と報告を受けました。"],
  },
  {
    id: "corrected-to",
    meaning: "Another number is put in its place.",
    rest: new RegExp(
      `^(?:から|より|→|⇒|を)、? ?(?:約|計|延べ)?[0-9][0-9,万千]{0,9} ?${PEOPLE_OR_THINGS}(?:に|へ|と)?(?:訂正|修正|変更|改め|増え|増加|拡大|減っ)`,
      "u",
    ),
    examples: ["人数を[520名]から531名に訂正します。"],
    rejects: ["[520名]から12名に連絡がつきました。"],
  },
  {
    id: "wrong-one",
    meaning: "It stands under the sign for what was wrong, or before a correction.",
    lead: [/(?:[(（【[]誤[)）】\]]|(?:^|[ 、|])誤 ?:?|(?:訂正|修正|更新|変更|改訂)前[)）】\]]?) ?:?(?:約|計|延べ)?$/u],
    examples: ["(誤)[2,315人] → (正)2,351人", "訂正前:[3件]"],
    rejects: ["(正)[2,351人]"],
  },
  {
    id: "then",
    meaning: "An earlier report gave it.",
    lead: [
      new RegExp(
        `第[0-9一二三]報では、?(?:約|計|延べ)?$|${EARLIER}の?(?:公表|発表|報告|お知らせ)(?:時点?|分)?(?:で|に)?は(?:約|計|延べ)?$`,
        "u",
      ),
    ],
    examples: ["前回公表時は[12,804件]でした。", "第1報では[350件]としました。"],
    rejects: ["今回の公表では[350件]です。"],
  },
  {
    id: "at-first",
    meaning: "At first it was held to be so.",
    lead: [/(?:当初|先日|前回|第一報|第1報)[^。]{0,40}$/u],
    rest: /^[^。]{0,40}と(?:して(?:い|お)|発表|公表|お知らせ|報告|お伝え)/u,
    examples: ["当初は[120人]の情報が含まれるとしていました。"],
    rejects: ["当初から[120人]の名簿を使っていました。"],
  },
  {
    id: "on-a-day",
    meaning: "A paper of an earlier day said so.",
    lead: [
      new RegExp(`${DAY}の${PAPER}(?:資料|文書?)?(?:では|において(?:は)?)、?[^。]{0,40}$`, "u"),
      /^(?!.{0,20}本日)/u,
    ],
    rest: /^[^。]{0,60}(?:で(?:し|あっ)た。|と(?:ご?(?:発表|公表|説明|報告|案内)|お知らせ|お伝え|して)(?:し|いたし|申し上げ|い|お))/u,
    examples: [
      "6月15日の公表では、最大[41,000名]の会員の情報が漏えいした可能性があるとお知らせしました。",
      "15日の会見では[800人]でした。",
    ],
    rejects: ["15日の発表によると、[800人]の氏名が見られる状態でした。", "本日15日の公表では[800人]としています。"],
  },
  {
    id: "label",
    meaning: "A label says of which report it is.",
    lead: [
      new RegExp(
        `^[^。、0-9]{0,6}(?:${EARLIER}|速報)(?:の)?(?:時点?|公表時?|発表時?|報告時?|公表値)?(?:の(?:人数|件数|対象者数))?:? ?(?:約|計|延べ|最大)?$`,
        "u",
      ),
    ],
    examples: ["第一報時点:[2,804名]", "・前回公表値 [2,804名]"],
    rejects: ["確定値:[614名]"],
  },
];

/** Whether a Japanese figure only tells what was thought or announced before. */
export const isSupersededJa = (context: FigureContext): boolean =>
  context.reading.language === "ja" && isTold(SUPERSEDED_JA, around(context));
