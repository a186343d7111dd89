import type { Figure } from "../../../recognise/count/figure.ts";
import type { Thing } from "../../../recognise/count/thing.ts";
import { anyOf } from "../../../text/any-of.ts";
import { isTold, type Turn } from "../../context/turn.ts";
import { type FigureContext, REACH, says } from "../figure-context.ts";

/** How a Japanese notice names people to say that nothing befell them. */
export const SPARED_JA: readonly Turn[] = [
  {
    id: "unharmed",
    meaning: "They are called unharmed, or locked out in time.",
    lead: [/(?:影響の(?:ない|なかった|及ばない)|対象外の|ロックされた)[^。、]{0,40}$/u],
    examples: ["影響のない会員様 [約41,000名]", "試行によりロックされた利用者 [5,932人]"],
    rejects: ["影響のある会員様 [約41,000名]"],
  },
  {
    id: "not-concerned",
    meaning: "They are said not to be concerned.",
    rest: /^(?:様|の方|の皆様)?(?:は|について(?:は)?)、?(?:今回の|本件の)?(?:対象|該当)(?:では|に(?:は)?|と(?:は)?)?(?:な[くい]|外|ありませ|なりませ|含まれ(?:ない|ませ|ず))/u,
    examples: ["職員[310名]は対象ではなく、", "[310名]については今回の対象に含まれません。"],
    rejects: ["職員[310名]は対象です。"],
  },
  {
    id: "data-not-there",
    meaning: "Their data were not there, or not taken.",
    rest: anyOf(
      [
        /含まれて(?:い|お)|入って(?:い|お)|流出して(?:い|お)|漏えいして(?:い|お)|影響を受けて(?:い|お)|な|ありま|掲載されて(?:い|お)/u,
      ],
      "u",
      {
        before:
          /^分?の(?:[^、。はがを]{0,12})?(?:情報|データ|氏名|個人情報|記録|書類)(?:は|が|について(?:は)?)、?[^、。]{0,4}/u,
        after: /(?:な[かい]|りませ|ませ|かった|せん)/u,
      },
    ),
    examples: ["欠席した[92人]の情報はなかった。", "[92人]の個人情報は含まれていません。"],
    rejects: ["[92人]の情報が含まれています。"],
  },
  {
    id: "not-hit",
    meaning: "They, or the system that holds theirs, were not hit.",
    rest: anyOf(
      [
        anyOf([/な[くいし]|ありません|ございません|(?:及んで|受けて)(?:い|お)(?:ない|りません|ません)/u], "u", {
          before:
            /^(?:分|様|の方)?[)）]?(?:の(?:情報|データ))?(?:について|に関して|に|へ)?は、?[^。、がを]{0,8}(?:影響|漏えい|漏洩|流出|被害)(?:[はがも]|の(?:おそれ|可能性)は)?/u,
        }),
      ],
      "u",
    ),
    examples: [
      "アプリの会員[23,000名]には影響はございません。",
      "旧会員[3,100名]の情報については漏えいの可能性はありません。",
    ],
    rejects: [
      "会員[1,200名]の情報が流出しましたが、カード情報への影響はありません。",
      "会員[1,200名]の氏名が漏えいし、現時点で被害は確認されておりません。",
    ],
  },
  {
    id: "elsewhere",
    meaning: "What holds theirs stands elsewhere, and was not hit.",
    rest: /^[)）]?(?:の(?:情報|データ))?は、?別の[^。、]{1,24}、[^。、がを]{0,8}(?:影響|漏えい|漏洩|流出|被害)[はがも]?(?:な[くいし]|ありません|ございません)/u,
    examples: ["入館予約システム(会員[約1万2千人])は別の環境にあり、影響はありません。"],
    rejects: ["会員[1,200名]は別の場所におり、流出が確認されました。"],
  },
  {
    id: "kept",
    meaning: "Theirs are still there.",
    rest: /^分?(?:は|も|については)、?[^。]{0,10}(?:保管|保存|残って|現存)[^。]{0,10}(?:確認|い[るま]|おり)/u,
    examples: ["[92人分]については、保管されていることを確認しています。"],
    rejects: ["[92人分]については、紛失したことを確認しています。"],
  },
];

/** How a Japanese notice tells of things that were found as well, or looked through, and of which nothing came. */
export const CLEAN_JA: readonly Turn[] = [
  {
    id: "found-without-trace",
    meaning: "They were found or mended, and nothing had happened to them.",
    rest: /^(?:が|を|も)?[^、。]{0,6}(?:見つか|あり|あっ|確認|修正|発見)[^、。]{0,10}(?:が、[^。]{0,14}(?:痕跡|形跡|漏えい|流出|影響|被害|個人情報)[はも][^。、]{0,8}(?:なかった|ません|ない)|[(（](?:個人情報|影響|漏えい|流出)は?な[しい])/u,
    examples: ["同じ設定のものが[4台]見つかったが、痕跡はなかった。", "[3件]を修正(個人情報なし)"],
    rejects: ["[4台]が見つかり、うち1台に痕跡があった。"],
  },
  {
    id: "others-looked-through",
    meaning: "Others were looked through, and nothing was there.",
    lead: [/(?:(?:ほか|他|残り|残る|以外)(?:に|の)?|その他の?)[^、。0-9]{0,16}$/u],
    rest: /(?:含まれて(?:い|お)|確認(?:され|でき)て?(?:い|お)?|該当(?:し|は|が)|問題(?:は|が)?)[^、。]{0,4}(?:ませ|な[いかし])|(?:点検|調査|確認)(?:し|を行)/u,
    examples: ["その他の[36件]のファイルには含まれていません。", "残りの[36件]を点検しました。"],
    rejects: ["残りの[36件]が見つかっていない。"],
  },
];

/** How much in front of a Japanese figure is read. */
const LEAD = 50;

/** 36件の他のファイルを点検したが含まれていない, "checked 41 other files": looked through, and nothing was there. */
export function isCleared({ at, figure, reading, sentence, deeds }: FigureContext, thing: Thing): boolean {
  const { text } = at;
  const isEnglish = reading.language === "en";
  if (thing === "person") {
    const lead = text.slice(Math.max(0, figure.span.start - LEAD), figure.span.start);
    return !isEnglish && isTold(SPARED_JA, { lead, rest: text.slice(figure.span.end, figure.span.end + LEAD) });
  }
  if (!SEARCHED.has(thing) && (isEnglish || thing !== "organization")) return false;
  const rest = text.slice(figure.span.end, Math.min(sentence.end, figure.span.end + REACH));
  if (isEnglish) {
    const lead = text.slice(Math.max(sentence.start, figure.span.start - LEAD), figure.span.start);
    return (
      isOther(text, figure, lead) && (says(deeds, "checked") || /\b(?:no|not|none|nothing|neither)\b/iu.test(rest))
    );
  }
  return isTold(CLEAN_JA, {
    lead: text.slice(Math.max(sentence.start, figure.core.start - LEAD), figure.core.start),
    rest,
  });
}

const SEARCHED: ReadonlySet<Thing> = new Set([
  "file",
  "document",
  "record",
  "email",
  "email_address",
  "account",
  "device",
  "server",
  "system",
  "site",
  "media",
]);

/** Whether an English figure counts others than those told before. */
const isOther = (text: string, { numeral, core }: Figure, lead: string): boolean =>
  /\b(?:other|further|additional|remaining|others)\b/iu.test(text.slice(numeral.end, core.end)) ||
  /\b(?:other|another|further|remaining) $/iu.test(lead);
