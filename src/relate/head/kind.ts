import type { Kind } from "../../schema/vocabulary.ts";
import type { Reading } from "../reading.ts";

type Signs = { readonly own: RegExp; readonly reported: RegExp; readonly incident: RegExp };

/** How a body speaks of itself, how reporters speak of it, and what only a text about an incident says. */
const SIGNS: Readonly<Record<"ja" | "en", Signs>> = {
  ja: {
    own: /弊社|当社|弊会|当会|本学|本校|当校|当院|本院|当組合|本市|当市|本県|当県|本町|本村|本区|当センター|当館|本館|当協会|本会|当法人|本法人|当行|当金庫|弊店|当店|当財団|本機構|当機構|当グループ|弊園|当園|本委員会|弊団体|当団体|私たち|私ども|お詫び|おわび|申し訳|陳謝|ご迷惑|ご心配|(?:いた|致)しました|ております/gu,
    reported:
      /と発表(?:し|さ)|を発表し|と明らかに|明らかになりました|ということです|という。|とのことです|によりますと|によると|と説明し(?:て|た)|と話し|とコメント|としている|とされています|が分かった|がわかった|と報じ|取材に|同社は|同大は|同市は|同病院|述べ(?:て|られ)/gu,
    incident:
      /(?:漏えい|漏洩|流出|紛失|遺失|所在不明|誤り|誤った|不具合|誤配布|誤交付|誤表示|入手|処分|ダウン|つながりにく|送信|廃棄|攻撃|感染|詐欺|誤送信|誤送付|誤配送?|誤廃棄|改ざん|侵入|盗難|感染|暗号化|不正(?:に)?(?:アクセス|利用|ログイン|転送|取得|閲覧)|閲覧(?:可能|できる)|サイバー攻撃|ランサムウェア|持ち出|障害|誤って|乗っ取|停止)[^。]{0,60}?(?:しました|いたしました|ました|された|されていた|した|していた|状態|可能性|おそれ|恐れ|判明|発生|事案|事象|事故|被害|確認|受けた|受け|について|ていた|こと|だ。|た。|ました)/gu,
  },
  en: {
    own: /\b(?:we|our|us|I)\b/giu,
    reported:
      /\b(?:said|says|told|according to|spokes(?:man|woman|person)|reportedly|the company|the (?:hospital|university|school) (?:said|says))\b/giu,
    incident:
      /\b(?:unauthori[sz]ed|breach(?:ed)?|leak(?:ed)?|stolen|stole|theft|lost|missing|compromised|phishing|ransomware|malware|malicious|hack(?:ed|ers?)?|cyber-?attack|mistakenly|inadvertently|in error|by mistake|accidentally|exposed|viewable|accessed|attack(?:ed|ers?)?|outage|unavailable|intru(?:sion|ders?)|disclos(?:ed|ure)|in error|spam|burglary|break-in|broke into|incident|wrong(?:ly)?|disrupt(?:ed|ion)|denial of service|DDoS|discarded|dumped)\b/giu,
  },
};

const QUOTED = /[「『“"][^「」『』“”"]{12,400}[」』”"]/gu;
/** ○○, ＊＊, [Name], ____: blanks to be filled in. */
const BLANK =
  /[○◯〇●]{2,}|[＊*×✕]{2,}(?!\S*[＊*])|_{3,}|\[(?!at\])[A-Za-z][A-Za-z ,/']{2,40}\]|\((?:insert|specific|name of|description|date)[^()]{0,60}\)|<[A-Za-z][A-Za-z ]{2,40}>/gu;

/**
 * Whether a text is a notice by the body it happened to, news about one, or neither.
 * A form with blanks to fill in, and a text that tells of no incident, are neither.
 */
export function kindOf(reading: Reading): Kind {
  const text = reading.source.slice(reading.notice.start, reading.notice.end);
  const { own, reported, incident } = SIGNS[reading.language];
  if (count(text, BLANK) >= 3 || tellsOfNothing(reading, incident)) return "other";
  const unquoted = text.replace(QUOTED, "");
  const ownSigns = count(unquoted, own);
  const reportedSigns = count(unquoted, reported);
  return reportedSigns >= 2 && reportedSigns > ownSigns ? "news" : "disclosure";
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function tellsOfNothing({ passages }: Reading, incident: RegExp): boolean {
  const told = passages.reduce((sum, { normal }) => sum + count(normal.text, incident), 0);
  return told === 0;
}
