import type { Language, SecondaryHarm } from "../../schema/vocabulary.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";

/** How sentences are put together that tell of harm, its want or its possibility, whatever words they choose. */
type HarmSentence = {
  readonly id: string;
  readonly meaning: string;
  readonly harm: Exclude<SecondaryHarm, "unstated">;
  /** Ways to say it: parts that stand one behind the other, not far apart. */
  readonly ways: readonly (readonly RegExp[])[];
  /** Where one of these stands in the sentence it says something else. */
  readonly none: RegExp;
};

/** How far one part stands behind the other. */
const APART = 90;

/** Harm by its name, or data put to use. */
const HARM_EN = anyOf(
  [
    // Crimes, and what is sent for them.
    /misus\w{1,3}|abus\w{1,4}|fraud\w{0,6}|identity theft|spam|scams?|phishing|suspicious|nuisance|unwanted|unsolicited/u,
    /unusual|irregular|threat\w{0,6}|exploited/u,
    // What it does to people.
    /harm\w{0,3}|loss(?:es)?|suffered|troubled?|ill[- ]effects?|(?:any|some)thing (?:bad|untoward|amiss)|come to any/u,
    /(?:taken|opened|read|copied|seen|viewed|sold|kept|accessed) (?:or|and|nor) (?:mis|ab)?used/u,
    // What is done with the data.
    /put to use|offered for sale|on sale/u,
    /use of (?:the|this|that|any|your|it|them)|(?:has|have|been|was|were|being) (?:[a-z]{1,12} )?used|used? (?:to|for|by|in)/u,
  ],
  "giu",
  WORDS,
);
const NO_EN = /\b(?:no|not|nobody|none|nothing|neither|nor|never|no one|without|unaware|has yet|have yet)\b/giu;
const KNOW_EN = anyOf(
  [
    // What tells of it.
    /indicat\w{1,4}|evidence|signs?|report\w{0,3}|reason|suggest\w{0,3}|points?|complain\w{0,4}|cases?|instances?/u,
    // Who knows, and from what.
    /aware|knows?|knew|heard?|told|found|see|seen|noticed|observed|detected|attention|knowledge|come to|turned up|received|confirmed/u,
    // Whose it would be.
    /family|client|customer|patient|member|person|resident/u,
  ],
  "giu",
  WORDS,
);
const CANNOT_EN = /\b(?:cannot|can not|could not|unable to|not possible to|impossible to|nor can we|not able to)\b/giu;
/** What is asked of the reader, what is promised, what is only feared. */
const ASIDE_EN = anyOf(
  [
    // In front of the sentence.
    /^(?:please|if|should|to (?:guard|protect|prevent|avoid|reduce)|in case)\b/u,
    // Advice.
    /\b(?:please|we (?:advise|recommend|urge|suggest|encourage) |you (?:should|can|may wish|will not be)|monitor your)\b/u,
    /\b(?:watch (?:for|out)|look out for|vigilant|alert (?:to|for)|beware)\b/u,
    /\bif you\b|\?/u,
    // What is promised, and who pays.
    /\b(?:liable|liability|will never)\b/u,
  ],
  "iu",
);
/** Some of those concerned. */
const VICTIMS_EN = anyOf(
  [
    anyOf(
      [
        // So many: "1,200 customers", "several of them", but no year.
        /[0-9][0-9,]{0,8}|one|two|three|four|five|six|seven|eight|nine|ten|some|several|a few|a number|many|dozens/u,
      ],
      "u",
      { before: /(?!(?:19|20)[0-9]{2}\b)/u, after: /\b(?: of \w{2,5})?(?: (?!(?:of|the|and|in|on)\b)[a-z]{3,14})?/u },
    ),
    // One of them.
    /(?:a|an|another|the) (?:tenant|customer|member|resident|patient|client|parent|pupil|student|guest|saver|donor|subscriber|user|family|couple|woman|man)/u,
  ],
  "giu",
  { before: /(?<![a-z0-9,.])/u, after: /(?= )/u },
);
const TELL_EN = anyOf(
  [
    /told (?:us|the \w{3,12}) (?:that|of|about)|reported|complained (?:of|about)/u,
    /received|had|got|been sent|heard from/u,
  ],
  "giu",
  { before: /^(?: [a-z]{3,14}){0,2}?(?: (?:has|have|had|also|since|already|now)){0,3} /u, after: /\b/u },
);
const PAY_EN =
  /^(?: [a-z]{3,14}){0,2}?(?: (?:has|have|had|also|since|already|then)){0,2} (?:transferred|paid|lost|sent)\b/giu;
const MONEY_EN = /^(?: [a-z]{2,10}){0,4} (?:money\b|deposits? (?:[a-z]{2,10} )?into\b|[$£€¥][0-9])/giu;
const NUISANCE_EN = anyOf(
  [
    // What is sent.
    /spam|scams?|phishing|suspicious|nuisance|unwanted|unsolicited|abusive|threatening|threats|advertis\w{0,7}|fraudulent|bogus|hoax/u,
    /(?:messages?|e-?mails?|texts|calls?|letters?) (?:asking|demanding|from (?:a |people|somebody|someone|strangers|callers|criminals|men|women|fraudsters|scammers))/u,
    // What was done in somebody's name.
    /identity (?:was|had been|has been) stolen|never (?:took|ordered|made|opened|asked)/u,
  ],
  "giu",
  { before: /\b/u },
);

const ROWS_EN: readonly HarmSentence[] = [
  {
    id: "harm-sentence.nothing-known",
    meaning: "Nothing is known of any harm: a denial of what came to notice, and harm.",
    harm: "none_reported",
    ways: [
      [NO_EN, KNOW_EN, HARM_EN],
      [NO_EN, HARM_EN, /\b(?:observed|detected|seen|reported|found|noticed|come to)\b/giu],
      [/\bno (?:[a-z]{2,14} )?use of (?:the|this|that|any)\b/giu],
    ],
    none: anyOf(
      [
        /\b(?:cannot|can not|could not|unable to)\b[^.]{0,30}\b(?:exclude|rule|say)\b/u,
        /\b(?:vulnerabilit(?:y|ies)|function|tool|feature|rooms?|buildings?) (?:of [^.]{0,30} )?(?:was|were|is|has been) not used\b/u,
      ],
      "iu",
    ),
  },
  {
    id: "harm-sentence.not-excluded",
    meaning: "Harm is not excluded, or is said to be possible.",
    harm: "possible",
    ways: [
      [CANNOT_EN, /\b(?:exclude|rule out)\b/giu, HARM_EN],
      [/\b(?:misuse|abuse|fraud|spam|phishing|scams?)\b/giu, CANNOT_EN, /\bbe (?:excluded|ruled out)\b/giu],
      [
        CANNOT_EN,
        /\b(?:tell|say|know|determine|be (?:sure|certain)) (?:if|whether)\b/giu,
        /\b(?:misused|abused|put to use|used (?:for|in|to commit) (?:fraud|crime))\b/giu,
      ],
      [
        /\bpossibilit(?:y|ies) (?:of|that)\b/giu,
        /\b(?:fraudulent|unauthori[sz]ed|improper|illicit) use\b|\b(?:misuse|abuse)d?\b/giu,
      ],
      [
        /\b(?:it (?:may|might|could) (?:also )?be|it is possible|possible) that\b/giu,
        /\b(?:misused|abused|been used (?:for|by|to|in))\b/giu,
      ],
      [
        anyOf(
          [/misused|abused|used (?:by (?:criminals|fraudsters|thieves|strangers)|(?:for|in|to commit) fraud)/u],
          "giu",
          { before: /\b(?:may|might|could) (?:already |since |also )?have (?:already |since )?been /u },
        ),
      ],
    ],
    none: /\b(?:account|mailbox|server|vulnerability)s? (?:may|might|could) have been (?:mis|ab)?used\b|\?/iu,
  },
  {
    id: "harm-sentence.told-of",
    meaning: "Those concerned told of what came after, or of money that is gone.",
    harm: "reported",
    ways: [
      [VICTIMS_EN, TELL_EN, NUISANCE_EN],
      [VICTIMS_EN, PAY_EN, MONEY_EN],
      [
        VICTIMS_EN,
        /\b(?:told|informed|let|wrote to|rang|phoned|contacted)\b/giu,
        /\b(?:money|funds?|savings|points|miles|balances?|credit) (?:was|were|had been|has been|have been|is|are) (?:taken|gone|missing|stolen|spent|withdrawn|used|lost)\b/giu,
      ],
      [
        /\b(?:funds|points|balances?|credits?|money|vouchers|gift cards|miles)\b/giu,
        /^(?: (?:that|which))? (?:was|were|had been|has been|have been) (?:used|spent|redeemed|withdrawn|taken|transferred)\b/giu,
        /\bwithout (?:your|their|his|her|our|the (?:customer|member|owner|holder)s?['’]?s?) (?:authori[sz]ation|permission|knowledge|consent)\b/giu,
      ],
      [
        /\b(?:refunded|reimbursed|paid back|repaid|credited|reversed|returned)\b/giu,
        /\b(?:charges|payments|withdrawals|purchases|transactions|orders)\b/giu,
        /\b(?:you|they|customers|members) (?:did not|had not|never) (?:make|made|place|placed|order|ordered|authori[sz]ed?)\b/giu,
      ],
      [
        /\b(?:in|know of) (?:[a-z0-9]{1,8} )?cases?\b/giu,
        /\b(?:used to (?:order|buy|open|pay|apply|obtain)|exchanged|redeemed|spent|cashed)\b/giu,
      ],
      [
        /\bheard from\b/giu,
        /\bwhose (?:identit(?:y|ies)|cards?|accounts?|numbers?)\b/giu,
        /\b(?:stolen|misused|abused|used|cloned)\b/giu,
      ],
    ],
    none: /\b(?:no|not|nobody|none|never|may|might|could|would|test|staff|settle|fined?|penalty|colleagues|employees|before the|led us|which is how)\b/iu,
  },
];

const HARM_JA = anyOf(
  [
    // What is done with data.
    /悪用|不正(?:な|に)?(?:利用|使用|決済|請求|購入|送金|引き?出し)|(?:情報|データ|名簿|書類|内容)[^。、]{0,12}(?:使用|利用|使わ)(?:さ)?れ[たて]|売買|拡散|転売/u,
    // What it does to people.
    /二次(?:的な?)?被害|実害|被害(?:に(?:遭|あ)|[がはも]|の|等|など|報告)|嫌がらせ/u,
    // What is sent for it.
    /迷惑(?:な)?(?:メール|電話|行為)|不審な?(?:メール|電話|請求|連絡|勧誘)|勧誘|詐欺|なりすまし/u,
  ],
  "gu",
);
const NOT_KNOWN_JA = anyOf(
  [
    // 確認されておりません.
    /(?:確認|把握|報告|承知|発生|認識)[はも]?(?:し|され|でき)?て?(?:い|お)?(?:ない|ません|りません|らず|なかった)/u,
    // 認められず.
    /(?:認め|見|うかが|見受け)(?:られ|え)(?:て(?:い|お))?(?:ません|ない|ず|りません|らず)/u,
    // 見つかっていません, 届いていない.
    /(?:見つか|うかが|起き|届い|寄せられ|聞い|受け|頂戴し|いただい|頂い|接し|至っ|入っ|出)て(?:は)?(?:い|お)(?:ない|ません|りません|らず)/u,
    // 連絡は一切ありません.
    /(?:連絡|申し?出|相談|話|報告|様子|動き|事実|届け?出|訴え|通報|苦情|情報|例)(?:等|など)?[はも](?:、?(?:一切|特に|現在|[0-9]件も))?(?:ない|なく|ありません|ございません|なかった)/u,
    // お客様はいらっしゃいません.
    /(?:方|人|お客様)は(?:いらっしゃいません|おりません|いません|いない)/u,
  ],
  "gu",
);
const ASIDE_JA = /場合|ください|下さい|お願い|注意|防ぐ|防止|しましょう|ときは|際は|再発|恐れ入り|[?？]/u;
/** 報告が寄せられ, 連絡を受け: it came to notice. */
const NOTICED_JA =
  /(?:報告|連絡|申し?出|通報|相談|苦情|電話)[^。、]{0,16}(?:寄せ|いただ|受け|あり|あった|届いて|[0-9]{1,4}件)|確認され|判明し|(?:と|こと)の(?:報告|連絡|通報|相談)/gu;

const ROWS_JA: readonly HarmSentence[] = [
  {
    id: "harm-sentence.nothing-known",
    meaning: "Harm, and that none came to notice.",
    harm: "none_reported",
    ways: [[HARM_JA, NOT_KNOWN_JA]],
    none: /(?:流出|漏えい|漏洩|改ざん|停止|障害|感染|遅延)[^、。]{0,3}(?:など|等|といった)の?被害|(?:システム|サーバー?|端末|機器)[^。、]{0,12}被害|攻撃による被害/u,
  },
  {
    id: "harm-sentence.not-excluded",
    meaning: "Harm may have come.",
    harm: "possible",
    ways: [
      [
        /(?:悪用|不正(?:な|に)?(?:利用|使用)|詐欺[^。、]{0,8}(?:使わ|利用|使用)|(?:情報|データ|名簿|番号)[^。、]{0,12}(?:使わ|利用さ|使用さ))(?:され|れ)(?:た|て(?:い|しま))/gu,
        /^[^。]{0,10}(?:可能性|おそれ|恐れ|疑い|懸念)/gu,
      ],
    ],
    none: /(?:アカウント|ID|脆弱性|サーバー?|パスワード|認証情報|システム|ツール)[^。、]{0,16}(?:悪用|不正)|(?:可能性|おそれ|恐れ)は(?:極めて|きわめて)?(?:低|ありません|ござい|ない|なく)/u,
  },
  {
    id: "harm-sentence.told-of",
    meaning: "Harm was told of, or what was taken was put to use.",
    harm: "reported",
    ways: [
      [
        /カード|お客様|会員|利用者|口座|円|名/gu,
        /不正な?(?:利用|使用|決済|請求|購入)[^。、]{0,12}(?:確認され|が?あった(?:と|こと)|判明し|発生し)/gu,
      ],
      [
        /(?:流出|漏えい|漏洩|本件|今回)/gu,
        /(?:によるもの|とみられる|と思われる|が原因)[^。、]{0,8}(?:迷惑|不審|勧誘|詐欺|いたずら)/gu,
        NOTICED_JA,
      ],
      [/覚えのない(?:商品|荷物|請求|注文|支払|引き落とし|契約)/gu, NOTICED_JA],
      [
        /転職先|独立後|名簿業者|同業(?:他)?社|競合(?:他)?社|別の会社|知人|第三者/gu,
        /(?:利用|使用)(?:し|され)て(?:い|お)|営業に使|勧誘(?:に使|を行|し)/gu,
      ],
      [
        /(?:勧誘|営業)(?:の電話)?を行って(?:い|お)|(?:自宅|住所|勤務先)[^。]{0,16}(?:押し[掛か]け|訪ねて(?:き|来)|つきまと|待ち伏せ)/gu,
      ],
      [
        /円(?:分)?(?:の電子マネー)?[をが][^。、]{0,12}(?:振り込(?:ま|み|ん)|送金[しさ]|だまし取ら|引き出[さし]|出金さ)/gu,
      ],
      [
        /(?:ポイント|残高|電子マネー|マイル)[^。、]{0,20}[をがに][^。、]{0,12}(?:交換[しさ]|使用され|使われ|利用され)/gu,
      ],
      [/(?:かたる|騙る|名乗る|装った)[^。、]{0,6}(?:詐欺|勧誘|訪問|電話)/gu, NOTICED_JA],
    ],
    none: /ません|おらず|いない|なかった|ございません|形跡はな|事実はな|防ぐ|可能性|おそれ|恐れ|懸念|疑い|予定|場合|訓練|身代金/u,
  },
];

const ROWS: Readonly<Record<Language, readonly HarmSentence[]>> = { en: ROWS_EN, ja: ROWS_JA };
const ASIDE: Readonly<Record<Language, RegExp>> = { en: ASIDE_EN, ja: ASIDE_JA };
/** A sentence without any of these tells of no harm. */
const ABOUT: Readonly<Record<Language, RegExp>> = {
  en: anyOf(
    [
      // Crimes, and what is sent for them.
      /\b(?:mis|ab)us|fraud|identity|spam|scam|phish|suspicious|nuisance|unwanted|unsolicited|unusual|irregular|threat/u,
      // What it does to people.
      /harm|loss|suffered|troubl|exploited/u,
      // What is sold, paid and spent.
      /sale\b|\buse[d]?\b|\bmoney|deposit|[$£€¥]|exchanged|redeemed|spent/u,
      // How people are reached.
      /calls?\b|letters?\b|messages?\b/u,
    ],
    "iu",
  ),
  ja: /悪用|不正|被害|実害|迷惑|不審|勧誘|詐欺|使用|利用|使わ|売買|拡散|転売|嫌がらせ|なりすまし|覚えのない|営業|押し|訪ね|つきまと|円|ポイント|残高|マネー|マイル/u,
};

/** Whether parts stand one behind the other in a text, each not far behind the last. */
function follow(text: string, [first, ...rest]: readonly RegExp[], from = 0): boolean {
  if (first === undefined) return true;
  const within = from === 0 ? text : text.slice(from, from + APART);
  return matchesOf(first, within).some(({ 0: found, index }) => follow(text, rest, from + index + found.length));
}

/** What a single sentence says of harm by how it is put together; null where it says nothing of it. */
export function harmOfSentence(sentence: string, language: Language): HarmSentence["harm"] | null {
  if (!ABOUT[language].test(sentence) || ASIDE[language].test(sentence)) return null;
  const row = ROWS[language].find(
    ({ ways, none }) => !none.test(sentence) && ways.some((way) => follow(sentence, way)),
  );
  return row?.harm ?? null;
}
