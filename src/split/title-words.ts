import { anyOf, WORDS } from "../text/any-of.ts";

/** How titles of notices end in Japanese, whatever stands in brackets behind. */
const ENDING_JA =
  /(?:について|に関する(?:件|公表|発表)|お知らせ|お詫び|おわび|(?<![へ社])(?<!への)(?:ご報告|報告)|ご案内|お願い|の件|の公表)(?:\s?(?:[(（「【[〔][^()「」【】[\]〔〕]{1,40}[)）」】\]〕]|第[0-9一二三四五六七八九十]{1,2}報|続報)){0,2}$/u;

/** What such titles are about. */
const SUBJECT_JA = anyOf(
  [
    // What got out, or was lost.
    /漏えい|漏洩|漏れ|流出|紛失|盗難|亡失|窃取/u,
    // Mistakes and faults.
    /誤送信|誤送付|誤配|誤廃棄|誤表示|誤公開|誤掲載|不具合|不備|誤り|障害|停止|ダウン|脆弱性/u,
    // Attacks.
    /不正|サイバー|ランサム|ウイルス|ウィルス|マルウェア|アクセス|メール|攻撃|被害|改ざん|フィッシング|持ち出し|閲覧|スパム|なりすまし|詐欺|処分|乗っ取り/u,
    // Of what, and what became of it.
    /個人情報(?!保護委員会)|顧客情報|情報セキュリティ|インシデント|書類送検|逮捕/u,
  ],
  "gu",
);
const SUBJECT_EN = anyOf(
  [
    // That something is told, and of what incident.
    /notice|notification|apolog[a-z]{1,5}|incident/u,
    // What happened.
    /breach(?:ed|es)?|leak(?:s|ed|age)?|cyber(?:attack|-attack|security)?|unauthori[sz]ed|access|phishing|ransomware|malware/u,
    /spam|virus|compromised?|hack(?:ed|ers|ing)?|attack|disclosure/u,
    /lost|loss|stolen|theft|exposed|exposure|outage/u,
    // To what.
    /data|personal|privacy|security|(?:e-?)?mails?|accounts?|information|records?/u,
  ],
  "giu",
  WORDS,
);

/** The sections of one notice, never its title. */
const SECTION_JA = anyOf(
  [
    // What happened.
    /概要|経緯|経過|原因|対象|影響|範囲|内容|状況|発生日時/u,
    // What is done about it.
    /対応|対応状況|対策|再発防止|再発防止策|今後|お願い|処分内容|注意事項/u,
    // Whom to ask, and what is added.
    /お問い?合わ?せ先?|問い?合わ?せ先?|連絡先|更新履歴|履歴|よくあるご?質問|Q&A|別紙|参考|補足|添付資料?|関連資料|追記|発表資料/u,
  ],
  "u",
  { before: /^(?:[■□◆◇▼▽★☆] ?)?[【<《〈[［]?(?:[^。]{0,24}の)?/u },
);
const SECTION_EN = anyOf(
  [
    // "Previous statement".
    anyOf([/original|earlier|previous|initial|latest|our (?:first|original|earlier)|first|second|third/u], "u", {
      before: /^/u,
      after: / (?:notice|statement|update|message|post|version|announcement|report|entry)\b/u,
    }),
    // Questions that head a part: "What happened".
    /^(?:what|who|why|when|where|how)\b/u,
    /\?$/u,
    // Names of parts.
    /^(?:for more|for further|steps|background|summary|overview|contact|timeline|next steps|attachment|appendix|annex|q:|a:|faq|frequently)\b/u,
    // Stages of a status page.
    /^(?:update|updates|updated|revised|resolved|monitoring|investigating|identified)\b/u,
  ],
  "iu",
);

/** A label a site gives its articles: 【インシデント速報】, 【事故一覧#12】, [Breach watch #4]. */
const LABEL =
  /^(?:【[^【】]{0,30}(?:[#＃№]|事件|事故|インシデント|ニュース|速報|事例|NEWS|News)[^【】]{0,30}】|\[[^[\]]{0,30}#\d{1,5}[^[\]]{0,10}\])\s?(?=\S)/u;

/** What the words of a title say for its being one. */
export type TitleWords = {
  readonly labelled: boolean;
  /** It ends as titles do. */
  readonly ends: boolean;
  /** How many words of the subject it has, three at most. */
  readonly subjects: number;
  /** It heads a section of a notice. */
  readonly isSection: boolean;
  /** It without label, number of the report, brackets and blanks. */
  readonly core: string;
};

export function titleWords(text: string): TitleWords {
  const words = [...(text.match(SUBJECT_JA) ?? []), ...(text.match(SUBJECT_EN) ?? [])];
  return {
    labelled: LABEL.test(text),
    ends: ENDING_JA.test(text),
    subjects: Math.min(3, new Set(words.map((word) => word.toLowerCase())).size),
    isSection: SECTION_JA.test(text) || SECTION_EN.test(text),
    core: text.replace(LABEL, "").replace(BESIDE_CORE, "").toLowerCase(),
  };
}

const BESIDE_CORE =
  /第\s?[0-9一二三四五六七八九十]{1,2}\s?報|続報\s?\d{0,2}|[(（【［[][^()（）【】[\]]{0,40}[)）】］\]]|\s/gu;

/**
 * Whether a title tells again what the title above told: the same words, or (where it has no date or label of its own, so that it
 * may be the heading of the letter under the heading of the page) nearly the same.
 */
export function isSameTitle(above: TitleWords, title: TitleWords, isListed: boolean): boolean {
  if (above.core === title.core) return true;
  return !isListed && likeness(above.core, title.core) >= 0.6;
}

/** How many of the pairs of neighbouring characters two texts share: 0 none, 1 all. */
function likeness(a: string, b: string): number {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < a.length; at++) pairs.add(a.slice(at, at + 2));
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at++) if (pairs.has(b.slice(at, at + 2))) shared++;
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}
