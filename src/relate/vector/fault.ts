import { anyOf, WORDS } from "../../text/any-of.ts";
import type { Reading } from "../reading.ts";
import type { VectorMention } from "./mention.ts";

/** What went wrong, or what somebody did who should not have: without it a sentence names a firm for other reasons. */
const INCIDENT = {
  ja: anyOf(
    [
      // What got out, or was lost.
      /漏えい|漏洩|漏れ|流出|紛失|亡失|消失|起こ|行方|所在/u,
      /見当たら|無くな|失っ|落[とち](?!着)|捨て/u,
      /流通|転売|出品|横流し/u,
      /な(?:くな|くし)|(?:[がに]|所に)(?:な|無)いこと/u,
      // Who did what they should not have.
      /盗|被害|攻撃|侵入|感染|不正|改ざん|未承認|暗号化/u,
      /持ち出|流用|持ち帰/u,
      // Mistakes and faults.
      /手違い|間違|取り違|誤|ミス|不備|不具合|不十分|不適切|障害|故障|承認を得/u,
      /廃棄|無断|削除|破損|破棄/u,
      // Where others could see it, or had it.
      /公開|閲覧可能|閲覧でき|アクセスされ|表示され/u,
      /送って|入って|入れ|渡し/u,
      // That something happened, and why.
      /事故|事案|事件|インシデント|発生|原因|起因|起き/u,
    ],
    "u",
  ),
  en: anyOf(
    [
      // Attacks, and who makes them.
      /intrusions?|infiltrat\w{0,9}|intruders?|break-ins?|breach\w{0,9}|(?:cyber-?)?attack\w{0,9}|entered|broken into|bro(?:ke|ken) into|hack\w{0,9}|phish\w{0,9}/u,
      /unauthori[sz]ed|malicious|malware|ransomware/u,
      /incidents?|compromis\w{1,9}|infected|vulnerab\w{1,9}|criminals?/u,
      /strangers?|outsiders?/u,
      /accessed|affected|impacted|experienced|suffered|suspicious/u,
      // What got out, or was seen.
      /exposed|exposure|leak\w{0,9}|disclosed|published|posted|downloaded/u,
      /read parts|able to (?:read|see|open)|got (?:in(?:to)?\b(?! touch)|hold)/u,
      /(?:can|could)(?: ?not)? be (?:found|seen|read|traced)/u,
      /(?:reachable|open|accessible) (?:without|to (?:any|every))/u,
      // What was lost, and how.
      /stole\w{0,9}|theft|lost|loss|missing|mislaid|vanished|no trace|trace of|never (?:got|arrived|came|reached)/u,
      /sold|misused|misuse|photographed|handed|abused|made off|helped themselves/u,
      /dumped|discarded|disposed|destroyed|transported/u,
      /slipped|recycling|wrong bin|rubbish|trash|garbage|skip|dumpster|threw|thrown|tossed|retrieved/u,
      // Mistakes and faults.
      /error|errors|mistake\w{0,9}|wrong\w{0,9}|mix(?:ed|es|-up)|swapped/u,
      /malfunction\w{0,9}|inadvertent\w{0,9}|accidental\w{0,9}|misconfigur\w{1,9}|outage|fail\w{0,9}/u,
      /never (?:closed|removed|secured|deleted)/u,
      /left (?:[a-z ]{1,24} )?(?:open|enabled|on|unlocked)/u,
      // What went where: "delivered", "sent", "was to".
      /delivered|sent|mailed|stopped|(?:was|were) to/u,
      // That something happened, why, and to whom.
      /clients|customers whose|happened|occurred|cause\w{0,9}|contacted by/u,
    ],
    "iu",
    WORDS,
  ),
} as const;

/** Who helps after the fact is not who was at fault. */
const HELPER = {
  ja: anyOf(
    [
      // What is looked into, advised or mended with it, or as it asked: 専門会社と連携, 警察の指導.
      /:|[^。]{0,24}?(?:調査(?!票|員|表|対象|用紙|区|世帯)|協力|連携|相談|協議(?!会)|支援(?![者員課金学セ事])|助言|依頼|監督|指導|選定|管理体制|契約を|とともに|と共に|遮断|復旧|立ち会|立会|聞き取り|ヒアリング|指示|要請)|[^。]{0,40}復旧会議/u,
      // It is asked, told or applied to: 委託先に対し…を要請.
      /[^。]{0,24}(?:に(?!お[いけ])|へ)(?:対し)?[^。]{0,24}(?:要請|依頼(?![書票])|申請(?![書者])|申し入れ|通報|指示|確認し)/u,
      /[^、。]{0,3}(?:に(?:対し(?:て)?)?|へ)の?、?(?:謝罪|説明|連絡|報告|究明|問い?合わ)/u,
      /[^、。]{0,4}に(?:電話|架電)/u,
      // It gave or told: 委託先から受領した, 事業者からの連絡により.
      /[^、。]{0,3}(?:から|より)の?(?:提出|提供|受領|受け取|入手|納品|返却|依頼|申請|申し出|相談)/u,
      /(?:より|から)の?(?:連絡|指摘|助言|通報|提供)(?:が入|を受け|があり|により|で)/u,
      /[^、。]{0,2}(?:より|から)[^。]{0,76}(?:連絡|報告|指摘|通報|通知)(?:が|を(?:受|いただ|頂|もら)|が?あ|。|$)/u,
      // The same where it is named: 委託先である○○株式会社から連絡を受けて.
      /(?:である|の)[^、。はがをに]{2,24}(?:より|から)の?(?:連絡|指摘|通報|通知|報告)(?:が|を(?:受|いただ|頂|もら)|が?あ|により)/u,
      // Its wares told of it: グループ会社が導入した製品.
      /[^、。]{0,2}[がで][^、。]{0,10}導入し[^。]{0,40}検知/u,
      // It keeps what is safe with it: カード番号は決済代行会社が管理しているため、流出のおそれはありません.
      /[^、。]{0,6}(?:が|において|で)[^、。]{0,16}(?:管理|保管|保有|保存|処理)[^。]{0,70}(?:ありません|ございません|おりません|いません|ない)。?$/u,
      // It was meant to get something, or is served itself: 業者へ送るべきメール, 印刷会社向けの.
      /[^、。]{0,2}(?:に|へ|宛て?に?)[^、。]{0,16}[るすう](?:べき|はず|予定)|様?(?:向け|宛|用の)/u,
      /[^、。]{0,2}(?:より|から)(?:当社|弊社|当[校院会店館]|本[学校院市会])(?:に対し(?:て)?|に|へ)/u,
      // It said sorry, or found out: 業者がお客様にお詫びし, 運営会社の職員が気付いた.
      /[^、。]{0,6}が[^、。]{0,12}(?:お詫び|おわび|謝罪|ご?説明|ご?訪問)(?:に|し|い)/u,
      /[^、。]{0,2}の?(?:社員|職員|従業員|担当者|スタッフ)(?:が|より|から)[^。]{0,60}(?:気付|気づ|発見|通報|確認し(?!な)|届け出|見つけ)/u,
      // By way of it.
      /を(?:通じ|通し|介し|経由)/u,
      // What of it is named, and who of it used something.
      /[^、。]{0,2}の(?:担当者名|氏名|名前|名称|連絡先|住所|所在地|電話番号|メールアドレス|口座)/u,
      /[^、。]{0,2}の?(?:関係者|社員|職員|従業員|スタッフ)(?:ら|等|など)?(?:が|の)(?:利用|使用)/u,
      /[^、。]{0,4}(?:の社員|の担当者)(?!の|が|に誤|で|だ|。)/u,
      // Things are handed to it, or dealt with by it as they should be: 業者に引き渡した, 業者が溶解処理し.
      /[^、。]{0,2}に[^。、]{0,20}を?(?:送信|送付|提出)する|[^。]{0,6}に[^。]{0,6}を持ち込/u,
      /[^、。]{0,2}(?:に|へ)[^、。]{0,14}(?:出し(?:て|た)|引き渡|引渡し|渡し(?:て|た)|持ち込|返し)/u,
      /[^、。]{0,2}(?:が|で|により|にて)[^、。]{0,14}(?:(?:溶解|焼却|裁断|機密)[^。]{0,8}処理し|(?:適切|適正|安全|確実)に)/u,
    ],
    "u",
    { before: /^/u },
  ),
  en: anyOf(
    [
      // Of what trade they are: "a leading forensics firm".
      /forensics?|(?:cyber ?)?security(?! (?:incident|breach|event|issue|compromise))/u,
      /law|identity|credit|independent|leading|expert|specialist|health ?care|medical|financial|treatment|care/u,
      // From outside, unless what it made went wrong: "a kit built by an outside supplier".
      /(?<!\b(?:built|made|supplied|provided|run|operated|written|hosted|caused|stored|held|kept|sent)\b[^.;]{0,24} by an )outside/u,
      // That they were called in.
      /engaged|retained|hire[sd]?|help of/u,
      /(?<!(?:incident|breach|event|issue|problem) )with/u,
      // What was done by them.
      /(?:investigation|review|analysis|audit|assessment)(?: was| that was)? (?:conducted|performed|carried out|led|done) (?:by|through) an?/u,
      /shut down by|blocked by|suspended by|restored by|disabled by/u,
      /monitoring through an?|protection through an?/u,
    ],
    "iu",
    { before: /\b/u, after: /\b[^.;]{0,20}$/u },
  ),
} as const;

/** What helpers do: they write the letters, answer the calls, look into the matter. */
const HELPING_EN = anyOf(
  [
    // They help, look into it and protect.
    /(?:help(?:ed|ing|s)?|assist(?:ed|ing|s)?) (?:us|to|with|in)|to (?:investigate|examine|restore|review)|protect/u,
    // They write and answer.
    /will (?:send|mail|answer|provide|offer|contact)|to (?:provide|offer|help|assist|send|mail|answer|notify)/u,
    // What they do it for.
    /of the (?:matter|incident|breach)|told us of the/u,
  ],
  "iu",
  { before: /^[^.;]{0,30}\b/u, after: /\b/u },
);

/** 調査を専門会社に委託し: what is given to others after the fact, or as a measure. */
const GIVEN_AFTER =
  /(?:調査|究明|フォレンジック|解析|分析|診断|監視|点検|窓口|コールセンター|再発防止|相談対応)[^。]{0,30}$/u;

/** Whose own it is, or those whose data are meant: 当社が提供する…, "employees and contractors". */
const NOT_OUTSIDE = {
  ja: /(?:当社|弊社|本学|当院|当協会|当組合|自社|当グループ|私ども|[・や]|及び|および|並びに|ならびに|(?:団体|企業|会社|者|社|生|員)と)$/u,
  en: /\b(?:and|or)(?: (?:former|other|our|its|certain|some))?$|,(?: (?:former|other))?$/iu,
} as const;

/** 当財団が指定管理者として: what the body that reports is itself. */
const ITSELF = /(?:当[一-龠]{1,4}|弊社|「当[^「」]{1,6}」[^、。「」]{0,8})が$/u;

/** The firm spoken of just before: 同社のサーバー, "its network". */
const TAKEN_UP = {
  ja: /社(?:が|の|にて|において|に対)|同業者|委託先(?:の|が|で)|同(?:法人|団体|事業者)/u,
  en: anyOf(
    [
      /they|their|its|the (?:company|firm|vendor|crew|contractors?|movers|agency|supplier|provider|courier|carrier|bureau|cleaners|workers|platform)/u,
      // Who came to it, what befell it, or what it said.
      /(?:criminals|hackers|attackers|intruders) (?:got|succeeded|managed|gained|entered|put|placed)/u,
      /it (?:told|says|said|reported|had been|was (?:attacked|hit|hacked|breached|broken|infected)|suffered|discovered|experienced)/u,
    ],
    "iu",
    WORDS,
  ),
} as const;

/** What a firm is called, and how it is to be called here. */
const NAMED = /(?:「[^「」]{1,40}」|\((?:以下|株)[^()]{0,40}\))/gu;

/** Whoever it is that does what follows: 委託業者が, 受託しているNPO法人○○において, 委託先の従業員が. */
const ACTOR =
  /^(?:「[^」]{0,30}」|\([^()]{0,40}\)){0,2}(?:の(?:従業員|社員|職員|担当者|スタッフ|作業員|調査員|配達員|運転手|委託職員))?(?:が|において|にて|で(?!は?な)|における)/u;

/** …and after 委託している, 受託した: the name of the one who does it. */
const NAMED_ACTOR =
  /^[^、。がはをへもや「」()]{2,30}(?:「[^」]{0,30}」|\([^()]{0,40}\)){0,2}(?:が|において|にて|で(?!は?な)|における)/u;

/** What firms do with the data and papers of those they work for, where it goes wrong. */
const DEED =
  /送信|送付|送[らっり]|発送|郵送|配送|封入|配布|配達|投函|手渡|公開|掲載|流通|売却|処分|廃棄|入力|設定|登録|印刷|抽出|出力|持ち|改修|移行|操作|アップロード|置[いき]|忘れ|ていなかった|おらず|怠/u;

/** 当社が受託している…: it is the one that reports who works for others. */
const OWN_TRADE =
  /(?:[当弊]社|当(?:協会|法人|組合|財団|機構|センター|会|グループ)|弊(?:会|所))(?:が|で|において)[^、。]{0,20}$/u;

/** …, and 受託している業務 names what is done for them. */
const THEIRS =
  /^(?:各|当該|複数の|全国の)?(?:業務|事業|自治体|調査|システム|顧客|企業|団体|お客|案件|工事|施設|データ|サービス|学校|市町村)/u;

/** What a firm is called from then on. */
const ALIAS = /^[^。「」]{0,40}\(?以下、?「(?<name>[^「」]{2,20})」/u;

/** What in the next words makes somebody the one with whom, or by whom, it happened. */
const ACTING =
  /^」?(?:の(?:従業員|社員|職員|担当者|システム|サーバ|端末|ネットワーク|社内|作業))?(?:が|において|にて|で|における)/u;

/** How much of what follows a sentence may take up the firm it names. */
const NEXT = 160;

/** It is itself that the firm reports of: 提供会社から、同社のサーバーが攻撃を受けたとの連絡があった. */
const OF_ITSELF =
  /^[^、。]{0,2}(?:から|より)、?[^。]{0,40}(?:同社|同法人|同事業者|同団体|自社|当該(?:会社|業者|事業者))(?:の|が|に|で|において)[^。]{0,60}(?:不正アクセス|侵入|感染|攻撃|紛失|流出|漏え|漏れ|漏洩|誤|暗号化|障害|盗)/u;

/** Words for one who works for others. */
const OF_TRADE = /受託|請け?負/u;

/** Whether it is told further on that the firm did it, by the name it is given here: (以下「配送会社」)…配送会社で取り違え. */
function isTakenUp({ passages }: Reading, after: string): boolean {
  const name = ALIAS.exec(after)?.groups?.name;
  if (name === undefined) return false;
  return passages.some(({ normal: { text }, sentences }) =>
    sentences.some(({ start, end }) => {
      const at = text.indexOf(name, start);
      if (at < 0 || at >= end) return false;
      const rest = text.slice(at + name.length, Math.min(end, at + name.length + 90));
      return ACTING.test(rest) && !HELPER.ja.test(rest.replace(/^」/u, "")) && INCIDENT.ja.test(rest);
    }),
  );
}

/** "Our card processor called us": who found out, and had no part in it. */
const TOLD_US = /^,? (?:called|rang|phoned|told|informed|alerted|contacted|notified|warned) us\b/iu;

/** A part of the body itself: "a platform operated by its retail arm". */
const OWN_PART =
  /^ (?:its|our|their|the (?:group|company|council|bank|university)['’]s) (?:own |[a-z-]{3,14} ){0,2}(?:arm|division|department|subsidiary|unit|branch|team|staff)\b/iu;

/** Whom something reached that was not for it: "faxed to a plumbing supplier". */
const GOT_IT =
  /\b(?:sent|faxed|e-?mailed|mailed|posted|forwarded|delivered|went|gone|handed|given|addressed) (?:out |over |off )?to (?:an?|the|one|another|some|our)(?: [a-z-]{2,14})?$/iu;
const MISSENT = /\b(?:should have|instead|wrong|mistake|mistakenly|error|inadvertently|accidentally|swapped|meant)\b/iu;

/** Whether the third party named is where it happened, not who helps to clear it up. */
export function isAtFault(reading: Reading, { place, sentence }: VectorMention): boolean {
  const { passages, language } = reading;
  const text = passages[place.passage]?.normal.text ?? "";
  const before = text.slice(Math.max(sentence.start, place.start - 40), place.start).trimEnd();
  const after = text
    .slice(place.end, Math.min(sentence.end, place.end + 140))
    .replace(NAMED, "")
    .slice(0, 90);
  if (NOT_OUTSIDE[language].test(before) && !/^(?:which|who|that|an?|the|one of) /iu.test(text.slice(place.start)))
    return false;
  if (language === "en" && OWN_PART.test(after)) return false;
  if (/processors?$/iu.test(text.slice(place.start, place.end)) && TOLD_US.test(after)) return false;
  if (language === "en" && GOT_IT.test(before) && MISSENT.test(text.slice(sentence.start, sentence.end))) return false;
  if (language === "ja" && /^と(?:して|なって)/u.test(after) && ITSELF.test(before)) return false;
  if (/運営会社$/u.test(text.slice(place.start, place.end)) && text.startsWith("株式会社", place.end)) return false;
  if (language === "ja" && OF_ITSELF.test(after)) return true;
  if (/^[にへ]/u.test(text.slice(place.start, place.end)) && GIVEN_AFTER.test(before)) return false;
  if (language === "ja" ? HELPER.ja.test(after) : HELPER.en.test(before) || HELPING_EN.test(after)) return false;
  if (
    language === "ja" &&
    OF_TRADE.test(text.slice(place.start, place.end)) &&
    (OWN_TRADE.test(before) || THEIRS.test(after))
  )
    return false;
  // 廃棄を業者に委託した: what is given to do is no incident.
  const told = text.slice(
    /^[にへ]/u.test(text.slice(place.start, place.end)) ? place.end : sentence.start,
    sentence.end,
  );
  if (INCIDENT[language].test(told)) return true;
  if (
    language === "ja" &&
    (/[るたう]$/u.test(text.slice(place.start, place.end)) ? NAMED_ACTOR : ACTOR).test(after) &&
    DEED.test(after)
  )
    return true;
  if (language === "ja" && isTakenUp(reading, text.slice(place.end, place.end + 90))) return true;
  const next = `${text.slice(sentence.end, sentence.end + NEXT)} ${passages[place.passage + 1]?.normal.text.slice(0, NEXT) ?? ""}`;
  return TAKEN_UP[language].test(next) && INCIDENT[language].test(next);
}
