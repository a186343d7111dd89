import type { Language } from "../../schema/vocabulary.ts";

/** Words of a sentence that tells what happened, by what they tell. */
type HappenedRow = {
  readonly id: string;
  readonly meaning: string;
  /** Stems of nouns that する, され or ができ follow, parted by blanks. */
  readonly ja: string;
  /** Participles and past forms that a subject, was or has stands in front of, parted by commas. */
  readonly en: string;
};

const ROWS: readonly HappenedRow[] = [
  {
    id: "happened.learned",
    meaning: "Somebody learned of it.",
    ja: "判明 発覚 確認 検知 発見 把握 認知",
    en: "learned, learnt, discovered, became, become, identified, detected, observed, notified, informed, alerted, told, found, noticed, made aware",
  },
  {
    id: "happened.hit",
    meaning: "Somebody was hit.",
    ja: "発生 侵入 改ざん 感染 暗号化 攻撃 窃取 被害",
    en: "experienced, suffered, hijacked, impersonated, spoofed, cloned, defrauded, hacked, breached, compromised, affected, hit, attacked, targeted, encrypted, locked, infected, tampered, altered, defaced, taken over, broken into, burgled, burglarized, broken, burglarised, subject to, subjected, the victim, a victim",
  },
  {
    id: "happened.taken",
    meaning: "Something was taken or lost.",
    ja: "紛失 流出 漏えい 漏洩 盗難 廃棄 持ち出 置き忘れ 遺失 亡失 誤廃棄 所在不明",
    en: "stolen, lost, taken, removed, misplaced, missing, left, picked up, obtained, copied, exported, extracted, exfiltrated, downloaded, harvested, scraped, sold, thrown, dumped, disposed, deleted, destroyed, wiped",
  },
  {
    id: "happened.seen",
    meaning: "Something was seen or could be.",
    ja: "公開 掲載 閲覧 表示 アクセス ログイン 検索",
    en: "accessed, exposed, leaked, posted, published, opened, viewed, seen, read, looked at, shown, displayed, visible, available, accessible, searchable, indexed, able to see, able to view, able to read, able to open, able to look, shared, reachable, open to, intercepted, logged in, signed in, logged into, signed into",
  },
  {
    id: "happened.sent",
    meaning: "Something went to the wrong person, or was used.",
    ja: "配信 転送 投函 添付 印刷 印字 封入 撮影 送信 送付 誤送信 誤送付 誤配 配布 交付 郵送 発送 手渡 同封 使用 利用 悪用",
    en: "sent, mailed, emailed, e-mailed, faxed, handed, given, attached, forwarded, uploaded, included, disclosed, delivered, addressed, misaddressed, misdirected, stuffed, printed, mixed up, put, placed, used, misused, abused, guessed, tried, caused, allowed, fired",
  },
];

const words = (key: "ja" | "en", parting: string): string =>
  ROWS.flatMap((row) => row[key].split(parting))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join("|");

/** A verb in the past, and not in a clause of what is done when it comes to that. */
const PAST_JA = "(?:た(?!場合|とき|際|ら|り|か(?:の|どう))|まし|て(?:い|お)|てしま)";
/** Plain verbs for the same, as the past begins. */
const VERBS_JA =
  "(?:漏れ|もれ|紛れ込ん|混じっ|混ざっ|なくし|無くし|失くし|落とし|気付い|気づい|届い|渡っ|貼り出|張り出|持ち帰っ|調べ|起き|生じ|出てしま|食い違っ|入れ替わっ|(?:別|他|ほか)の[^、。]{1,20}[がも](?:入っ|混じっ|混ざっ|載っ|届い)|誤って[^、。]{0,20}(?:送っ|渡し|捨て|載せ|入れ|届け|貼っ|伝え|教え|話し))";
const ADVERBS =
  "(?:(?:has|have|had|was|were|been|also|first|then|already|just|later|recently|not|[a-z]{2,12}ly) ){0,2}";

/** A sentence that tells what happened. */
export const HAPPENED: Readonly<Record<Language, RegExp>> = {
  ja: new RegExp(
    `(?:${words("ja", " ")})(?:を)?(?:いた)?(?:し|され|ができ|に遭い|にあい)${PAST_JA}|${VERBS_JA}(?:だ|${PAST_JA})|(?:発生|被害)(?:が|に)(?:あ(?:り|っ)|遭[いっ])|発表|公表|明らか|によると|によりますと|ということ(?:です|だ)|という。|とのこと|[がを](?:分|わ)か(?:った|りまし)|ことがわか|(?:置き忘れ|取り違え|盗まれ|失われ|見え|見られ|抜き取られ|読み取られ|書き換えられ)(?:て(?:い|お|しま)|た(?!場合|ら|か)|まし)|(?:置き忘れ|見当たら|見つから)(?:、|ず)|なくな(?:った|って(?:い|お|しま)|りまし)|受け(?:た(?!場合|とき|際|ら|か(?:の|どう))|まし|ており|ていた)|を?起こ(?:した|しまし)|状態(?:で(?:あっ|し)|とな|にな)|(?:不具合|事案|事故|障害|トラブル|誤り|ミス|不正アクセス|事態|事象)が[^、。]{0,16}(?:あり|あっ|起き|起こ|生じ|発生)|流出したかも`,
    "u",
  ),
  en: new RegExp(
    `\\b(?:(?:we|I|they)['’](?:ve|d)|we|I|who|which|it|they|that|was|were|has|have|had|been|could be|somebody|someone|anybody|people|person|party|party had|attackers?|thieves|hackers?|intruders?|employees?|staff|officer|contractor) ${ADVERBS}(?:${words("en", ", ")})\\b|\\b(?:said|announce[sd]|learned|discovered|experienced|suffered|became aware|notifying|confirmed|notifies|revealed|admitted|admits|reported|blamed|alerting|went missing|took place|occurred|(?<=[a-z]{3,20} )(?<!\\b(?:has|was|were|been|being|are|get|gets|got|can|may|might|could|would|should|will|must|when|not|never|the|any|your|their|for|with|and|of|or|by|recently|potentially|possibly|mistakenly|illegally|publicly) )(?:sent|e-?mailed|mailed|faxed|handed|gave|stole|took|left|lost|leaked|exposed|posted|published|disclosed|went out|fell for|clicked on|opened) (?:the|an?|its|his|her|their|some|to|out|up|on|in|thousands|hundreds|dozens|more|about|nearly|over|[0-9]|[A-Z])|(?:event|incident|issue|matter|breach|leak|theft)[^.]{0,40} (?:involving|affecting|concerning|that (?:may|could|might) (?:affect|impact|involve)))\\b`,
    "iu",
  ),
};
