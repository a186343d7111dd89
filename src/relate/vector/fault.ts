import type { Reading } from "../reading.ts";
import type { VectorMention } from "./mention.ts";

/** What went wrong, or what somebody did who should not have: without it a sentence names a firm for other reasons. */
const INCIDENT = {
  ja: /漏えい|漏洩|手違い|間違|取り違|漏れ|流出|紛失|亡失|消失|盗|被害|攻撃|侵入|感染|不正|改ざん|誤|ミス|不備|不具合|不十分|不適切|障害|故障|事故|事案|事件|インシデント|発生|原因|起因|起き|起こ|行方|所在|廃棄|持ち出|公開|閲覧可能|閲覧でき|アクセスされ|未承認|承認を得|無断|削除|破損|暗号化|流用|見当たら|表示され|持ち帰|送って|入って|入れ|渡し/u,
  en: /\b(?:intrusions?|infiltrat\w{0,9}|intruders?|breach\w{0,9}|incidents?|(?:cyber-?)?attack\w{0,9}|entered|broken into|delivered|unauthori[sz]ed|stole\w{0,9}|theft|lost|loss|missing|error|errors|mistake\w{0,9}|wrong\w{0,9}|exposed|exposure|compromis\w{1,9}|accessed|affected|impacted|infected|hack\w{0,9}|ransomware|malware|phish\w{0,9}|malfunction\w{0,9}|vulnerab\w{1,9}|inadvertent\w{0,9}|accidental\w{0,9}|misconfigur\w{1,9}|experienced|suffered|leak\w{0,9}|disclosed|dumped|discarded|outage|fail\w{0,9}|clients|customers whose|happened|occurred|sent|mailed|stopped|disposed|destroyed|transported|published|posted|cause\w{0,9}|criminals?|never (?:closed|removed|secured|deleted)|slipped|left (?:open|enabled|on|unlocked)|(?:can|could)(?: ?not)? be (?:found|seen|read|traced)|contacted by|(?:was|were) to)\b/iu,
} as const;

/** Who helps after the fact is not who was at fault. */
const HELPER = {
  ja: /^(?::|[^。]{0,24}?(?:調査(?!票|員|表|対象|用紙|区|世帯)|協力|連携|相談|協議(?!会)|支援(?![者員課金学セ事])|助言|依頼|監督|指導|選定|管理体制|契約を|とともに|と共に|遮断|復旧|立ち会|立会|聞き取り|ヒアリング|指示|要請)|[^。]{0,40}復旧会議|[^。]{0,24}(?:に|へ)(?:対し)?[^。]{0,24}(?:要請|依頼|申請|申し入れ|通報|指示|確認し)|[^、。]{0,3}(?:に(?:対し(?:て)?)?|へ)の?、?(?:謝罪|説明|連絡|報告|究明|問い?合わ)|[^、。]{0,3}(?:から|より)の?(?:提出|提供|受領|受け取|入手|納品|返却|依頼|申請|申し出|相談)|を(?:通じ|通し|介し|経由)|[^、。]{0,2}の(?:担当者名|氏名|名前|名称|連絡先|住所|所在地|電話番号|メールアドレス|口座)|[^、。]{0,2}の?(?:関係者|社員|職員|従業員|スタッフ)(?:ら|等|など)?(?:が|の)(?:利用|使用)|[^、。]{0,4}に(?:電話|架電)|(?:より|から)の?(?:連絡|指摘|助言|通報|提供)(?:が入|を受け|があり|により|で)|[^、。]{0,2}(?:より|から)[^。]{0,76}(?:連絡|報告|指摘|通報|通知)(?:が|を受|が?あ)|[^、。]{0,2}に[^。、]{0,20}を?(?:送信|送付|提出)する|[^。]{0,6}に[^。]{0,6}を持ち込|[^、。]{0,4}(?:の社員|の担当者)(?!の|が|に誤))/u,
  en: /\b(?:forensics?|(?:cyber ?)?security(?! (?:incident|breach|event|issue|compromise))|law|identity|credit|outside|independent|leading|expert|specialist|engaged|retained|hire[sd]?|health ?care|medical|financial|treatment|(?<!(?:incident|breach|event|issue|problem) )with|help of|care|(?:investigation|review|analysis|audit|assessment)(?: was| that was)? (?:conducted|performed|carried out|led|done) (?:by|through) an?|shut down by|blocked by|suspended by|restored by|disabled by|monitoring through an?|protection through an?)\b[^.;]{0,20}$/iu,
} as const;

/** What helpers do: they write the letters, answer the calls, look into the matter. */
const HELPING_EN =
  /^[^.;]{0,30}\b(?:(?:help(?:ed|ing|s)?|assist(?:ed|ing|s)?) (?:us|to|with|in)|to (?:investigate|examine|restore|review)|will (?:send|mail|answer|provide|offer|contact)|to (?:provide|offer|help|assist|send|mail|answer|notify)|of the (?:matter|incident|breach)|protect|told us of the)\b/iu;

/** Whose own it is, or those whose data are meant: 当社が提供する…, "employees and contractors". */
const NOT_OUTSIDE = {
  ja: /(?:当社|弊社|本学|当院|当協会|当組合|自社|当グループ|私ども|[・や]|及び|および|(?:団体|企業|会社|者|社|生|員)と)$/u,
  en: /\b(?:and|or)(?: (?:former|other|our|its|certain|some))?$|,(?: (?:former|other))?$/iu,
} as const;

/** The firm spoken of just before: 同社のサーバー, "its network". */
const TAKEN_UP = {
  ja: /社(?:が|の|にて|において|に対)|同業者|委託先(?:の|が|で)|同(?:法人|団体|事業者)/u,
  en: /\b(?:they|their|its|the (?:company|firm|vendor))\b/iu,
} as const;

/** What a firm is called, and how it is to be called here. */
const NAMED = /(?:「[^「」]{1,40}」|\((?:以下|株)[^()]{0,40}\))/gu;

/** How much of what follows a sentence may take up the firm it names. */
const NEXT = 160;

/** Whether the third party named is where it happened, not who helps to clear it up. */
export function isAtFault({ passages, language }: Reading, { place, sentence }: VectorMention): boolean {
  const text = passages[place.passage]?.normal.text ?? "";
  const before = text.slice(Math.max(sentence.start, place.start - 40), place.start).trimEnd();
  const after = text
    .slice(place.end, Math.min(sentence.end, place.end + 140))
    .replace(NAMED, "")
    .slice(0, 90);
  if (NOT_OUTSIDE[language].test(before) && !/^(?:which|who|that) /iu.test(text.slice(place.start))) return false;
  if (/運営会社$/u.test(text.slice(place.start, place.end)) && text.startsWith("株式会社", place.end)) return false;
  if (language === "ja" ? HELPER.ja.test(after) : HELPER.en.test(before) || HELPING_EN.test(after)) return false;
  if (INCIDENT[language].test(text.slice(sentence.start, sentence.end))) return true;
  const next = `${text.slice(sentence.end, sentence.end + NEXT)} ${passages[place.passage + 1]?.normal.text.slice(0, NEXT) ?? ""}`;
  return TAKEN_UP[language].test(next) && INCIDENT[language].test(next);
}
