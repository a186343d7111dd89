import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";
import { isTalk } from "./talk-en.ts";

/** A measure or a trade rather than the thing itself: ウイルス対策, フィッシング訓練, 脆弱性診断. */
const COMPOUND = {
  ja: anyOf(
    [
      // What is shown or said: 「…」との警告, という偽の画面.
      /^(?:[^「」。]{0,20}」[^。]{0,12}(?:警告|表示|画面|音声|メッセージ|ポップアップ)|[^、。]{0,8}(?:との|という|旨の|などの)(?:偽の)?(?:警告|表示|画面|音声))/u,
      anyOf(
        [
          // What is done against it: 対策, 訓練.
          /対策|防止|診断|訓練|保険|検査|チェック|スキャン|駆除/u,
          /ソフト|予防|研修|教育|監視|対応|検知システム|被害防止|を防|の防|協議会/u,
          // Its kinds, and whether there is any: の有無, の特定には.
          /定義|がないか|の有無|状況等?の(?:調査|確認)|を想定|を試みる(?:攻撃|手[法口])|の特定(?:に|は)|は(?:現在)?(?:不明|調査中)/u,
        ],
        "u",
        { before: /^(?:型|メール|攻撃|サイト|ソフト|等|など|の)?/u },
      ),
    ],
    "u",
  ),
  en: anyOf(
    [
      // What is done against it.
      /^ ?(?:training|awareness|simulation|simulations|protection|detection|prevention|defense|defence|testing)\b/u,
      /^ ?(?:test|tests|exercise|exercises|software|scan|scans|scanner|insurance|assessment|assessments|incident response|bounty|bounties)\b/u,
      // Who may use it.
      /^[^.;]{0,40} (?:is|are) (?:limited|restricted|confined|reserved)\b/u,
    ],
    "iu",
  ),
} as const;

/** "a flaw in VPN| software": a product that was hit, and nothing that is done against such things. */
const OF_PRODUCT = /\b(?:vpn|gateway|firewall|server|application|transfer|sharing|management|in|of)$/iu;

/** What comes after a condition: 〜した場合, 〜する危険性, 〜されないよう. */
const HYPOTHETICAL = {
  ja: anyOf(
    [
      // In such a case.
      /(?:し|され|さ|であ|があ|い|利用す|使用す)[たる]?(?:場合|際には|おそれのある場合)/u,
      // A risk of it.
      /危険性|リスク/u,
      /(?:したり)?(?:する|され|される|しうる|しかねない|させる|てしまう|でしまう)(?:可能性|おそれ|恐れ|危険)/u,
      // What is done against it.
      /ないように?(?:に|、|し|ご|注意)|を防ぐ|に備え/u,
    ],
    "u",
    { before: /^[^。]{0,30}?/u },
  ),
  en: /^[^.]{0,40}?\b(?:in the future|could be used|may be used)\b/iu,
} as const;

/** A virus that makes people ill. */
const ILLNESS = /(?:コロナ|インフルエンザ|ノロ|肝炎|インフル|風しん|エイズ)ウ[イィ]ルス/u;

/** The window of a car: what was in it was stolen, no place was broken into. */
const OF_A_CAR =
  /(?:(?:車|車両|自動車|トラック)の(?:窓|後部|ドア|助手席)|(?:助手席|運転席|後部座席)側?の?)[^。]{0,4}$/u;

/** A message in one's own name is what followed from an attack, unless somebody inside did as it told. */
const OWN_NAME = /(?:弊|当|本(?![部庁人])|自)[^、。]{0,10}を?(?:装っ|装う|かた|騙|名乗|なりす)/u;
const OBEYED = /開封|開[いき]|クリック|入力|返信|応じ|だまされ|騙され/u;

/** What is public anyway, data taken rather than things, harm to others than what was hit. */
const OF_OTHERS = {
  ja: /(?:データ|情報|ファイル)を(?:コピーして)?持ち去|以外の(?:機器|端末|サーバー?|パソコン)?の?(?:マルウェア|ウイルス)/u,
  en: /(?:funds|assets|coins|tokens|eth|btc|money|changes)[^.]{0,12}\blost\b|publicly available (?:data|information|sources?|records|tools?)/iu,
} as const;

/** What a body does to a device it has lost. */
const OWN_LOCK = /^(?:遠隔|リモート)(?:で(?:の)?)?操作[^、。]{0,16}(?:ロック|消去|初期化|削除|無効化)/u;

/** 転送先のアドレスが|見つからない: nothing one can carry. */
const NO_THING = /(?:アドレス|宛先|宛て先|転送先|送信先|ドメイン|ページ|サーバー?)(?:が|は|も)?$/u;
/** 申込書が届いていない|との連絡: what went elsewhere was missed there. */
const MISSED_THERE =
  /^(?:い)?(?:との|という|と|旨の)[^、。]{0,8}(?:連絡|問い?合わ?せ|指摘|申し?出|電話|照会|メール|報告)/u;

/** Whether words for something gone tell of an address, or of what the one it was meant for says; a loss is told in other words as well. */
const isMissedElsewhere = (text: string, { start, end }: Span<"normal">): boolean =>
  (/^(?:見つから|見当たら)/u.test(text.slice(start, end)) &&
    NO_THING.test(text.slice(Math.max(0, start - 8), start))) ||
  (/届いていな$/u.test(text.slice(start, end)) && MISSED_THERE.test(text.slice(end, end + 20)));

/** How sentences begin that advise, or tell what may be met with, not what happened. */
const IN_GENERAL = anyOf(
  [
    // What readers are told to do.
    /if you\b/u,
    /(?:do not|never|always|avoid|choose|consider|remember|report|beware|be|review|monitor|watch|use|check|contact|change) (?!we\b|our\b)/u,
    // What criminals do.
    /(?:cyber ?)?(?:criminals|attackers|hackers|scammers|fraudsters|thieves) (?:may|might|can|could|will|often|try|use|send|look|sometimes|typically)\b/u,
  ],
  "iu",
  { before: /^\W{0,4}/u },
);

/** What callers and writers of false messages say has happened: "told them that their account had been hacked". */
const SAID_OF_THEM = anyOf([/told|tells?|telling|sa(?:id|y|ys|ying)|claim(?:ed|s|ing)?/u], "iu", {
  before: /\b/u,
  after:
    /(?: (?:to )?(?:them|him|her|you|customers|members|people))?(?: that)? (?:their|your|her|his|the customer['’]s|a customer['’]s) [^.;]{0,60}$/u,
});
const LIARS =
  /\b(?:callers?|fraudsters?|scammers?|somebody|someone|persons?|people|man|woman|texts?|messages?|e-?mails?|letters?)\b/iu;

/** Whether words are what such people say. */
function isSaidByLiars(before: string): boolean {
  const said = SAID_OF_THEM.exec(before);
  return said !== null && LIARS.test(before.slice(Math.max(0, said.index - 90), said.index));
}

/** What is to be from now on: "the new system will not let anybody …". */
const FROM_NOW_ON =
  /\b(?:can|could)(?:not| not)? be used to $|\b(?:will|shall) (?:(?:not|no longer|never|now|only|also|then) )?$/iu;

/** What is to be ruled out: "so that nothing is sent to the wrong person", unless it tells how things were. */
const SO_THAT_NONE =
  /\b(?:so|so that|to ensure|to make sure|make sure|ensure)(?: that)? [^,;.]{0,30}\b(?:nothing|nobody|no one|no|not|never|cannot)\b[^,;.]{0,40}$/iu;
const WAS = /\b(?:was|were|had|did)\b/iu;

/** Whether the words are what somebody takes care that it does not come about. */
function isRuledOut(before: string, words: string): boolean {
  const aim = SO_THAT_NONE.exec(before);
  return aim !== null && !WAS.test(aim[0]) && !WAS.test(words);
}

/** What somebody could do with what he has: "they can even attempt phishing scams". */
const MAY_DO =
  /\b(?:they|it|which|criminals|scammers|thieves|fraudsters|hackers|attackers) (?:can|could|may|might) (?!have\b)[^.]{0,60}$|\b(?:useful|valuable|wanted) for $/iu;

/** 〜を受信された際には、感染のおそれがあります: what may befall the reader. */
const ON_OCCASION = /[たる](?:際|場合|とき|時)(?:に)?は、[^。]{0,20}$/u;
const MAY_BEFALL =
  /^[^。]{0,30}(?:可能性|おそれ|恐れ|危険性?)[がも](?:あり(?!ました)|ござい(?!ました)|ある|高|生じ(?!た|まし))/u;

/** ファイルを開くことにより、感染のおそれが生じます: what comes of what a reader may do. */
const BY_READER =
  /(?:開[くい]|クリック|アクセス|入力|返信|実行|有効化|閲覧|ダウンロード)[^。、]{0,8}(?:ことにより|ことによって|ことで|(?<!だ)と|際に?は?|場合に?は?|てしまうと|すると)、?[^。]{0,30}$/u;

/** 落としたか、破棄してしまったか: one of several guesses. */
const GUESSED =
  /^[^、。が]{0,6}(?:た|る)の?か(?:どうか|否か|は不明|は?(?:わか|分か)|(?:、|も|に|を)[^。]{0,60}(?:記憶|不明|わから|分から|覚え|定か|特定でき))/u;

/** What is given as the cause right away is no mere supposition: 設定不備により、…された場合に. */
const STATED = /^(?:に(?:より|よる|よって|起因)|のため|が原因)/u;

/** What it is, in general: "phishing is …", but "is believed to be the cause" is told of this one. */
const DEFINED_EN = anyOf(
  [
    /(?:is|are) (?!to blame|believed|thought|suspected|known|likely|the (?:cause|reason)|being|responsible|under)/u,
    /means\b|refers\b/u,
  ],
  "iu",
  { before: /^ ?(?:attack|email|e-mail|scam)?["']? /u },
);

/** Whether the words at `hit` speak of such things in general: a definition, advice, a precaution, a condition. */
export function isGeneral(text: string, hit: Span<"normal">, sentence: Span<"normal">, language: Language): boolean {
  const after = text.slice(hit.end, Math.min(sentence.end, hit.end + 60));
  const before = text.slice(Math.max(sentence.start, hit.start - 90), hit.start);
  if (language === "en" && isTalk(text, hit, sentence)) return true;
  const isTool = !OF_PRODUCT.test(text.slice(hit.start, hit.end)) && COMPOUND[language].test(after);
  if (isTool || (HYPOTHETICAL[language].test(after) && !STATED.test(after))) return true;
  if (
    OWN_NAME.test(text.slice(Math.max(0, hit.start - 14), hit.start + 3)) &&
    !OBEYED.test(text.slice(hit.end, hit.end + 60))
  )
    return true;
  if (
    language === "en" &&
    /\b(?:discovered|found|noticed) $/iu.test(before) &&
    /^accidentally/iu.test(text.slice(hit.start))
  )
    return true;
  if (MAY_BEFALL.test(after) && (ON_OCCASION.test(before) || BY_READER.test(before))) return true;
  if (language === "ja" && GUESSED.test(after)) return true;
  if (/(?:異なる|別の)[^。]{0,6}アドレス(?:から|より)/u.test(text.slice(hit.start, hit.end))) return true;
  if (OF_OTHERS[language].test(text.slice(Math.max(0, hit.start - 14), hit.end + 12))) return true;
  if (language === "ja" && /場合[はにも、]/u.test(text.slice(hit.start, hit.end))) return true;
  if (language === "ja" && isMissedElsewhere(text, hit)) return true;
  if (language === "ja" && OWN_LOCK.test(text.slice(hit.start, hit.end + 24))) return true;
  if (language === "ja" && OF_A_CAR.test(text.slice(Math.max(0, hit.start - 8), hit.start + 4))) return true;
  if (language === "ja" && ILLNESS.test(text.slice(Math.max(0, hit.start - 8), Math.min(hit.end, hit.start + 5))))
    return true;
  if (language === "en" && IN_GENERAL.test(text.slice(sentence.start, hit.end + 14))) return true;
  if (language === "ja") return /^(?:攻撃|メール|詐欺)?[」』"]?(?:\([^()]{0,20}\))?(?:とは|という手口は)/u.test(after);
  if (
    isRuledOut(before, text.slice(hit.start, hit.end)) ||
    text.slice(sentence.start, sentence.end).trimEnd().endsWith("?")
  )
    return true;
  if (MAY_DO.test(before) || FROM_NOW_ON.test(before)) return true;
  if (isSaidByLiars(text.slice(Math.max(sentence.start, hit.start - 240), hit.start))) return true;
  return /^(?:an?|the)? ?["']?$/iu.test(before) && DEFINED_EN.test(after);
}
