import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language, VectorStatus, VectorType } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";
import { hitsIn } from "../hits.ts";

/** Types whose wordings carry a denial of their own (未設定, "not shredded", 所在が確認できない): another "not" near them denies nothing. */
const NEVER_DENIED: ReadonlySet<VectorType> = new Set([
  "missing_mfa",
  "weak_password",
  "credential_reuse",
  "lost_item",
  "misdelivery_email",
  "misdelivery_post",
  "bcc_error",
  "misconfiguration",
  "accidental_publication",
  "insufficient_redaction",
  "improper_disposal",
  "third_party",
  "human_error",
  "system_failure",
]);

/** What makes a cause of the words before it: 不正アクセスにより…, ウイルス感染を受け…; doubt or denial that follows is about the effect. */
const PRESUPPOSED = anyOf(
  [
    // By it, or because of it.
    /による|により|によって|によりまして|に伴[うい]|に起因|に乗じ/u,
    // It befell somebody; but 受けた可能性 is none.
    /を受け(?!た(?:可能性|おそれ|恐れ|疑い|もの))|に遭(?!った(?:可能性|おそれ|恐れ|疑い))/u,
    // It was done.
    /した(?!もの|こと|か|可能|おそれ|恐れ|ので|のじゃ)[^、。がはも]{1,8}は/u,
    /された(?:ため|パソコン|端末|サーバ|アカウント|メール|データ|際)|が発生し|がありました|が判明|を確認し|が確認され(?:た|まし)/u,
  ],
  "u",
  { before: /^[^、。やおとはも]{0,12}?/u },
);

/** What was done by the body itself is doubted with what it was done by: 誤って溶解処理により廃棄した可能性. */
const OWN_ACTS: ReadonlySet<VectorType> = new Set(["human_error", "improper_disposal", "lost_item"]);
const OF_THE_ACT = /^[^、。がは]{0,12}により[^、。がは]{0,14}(?:可能性|おそれ|恐れ|もの)/u;

/** Means of getting in, which are concluded from what came of them. */
const MEANS: ReadonlySet<VectorType> = new Set([
  "credential_reuse",
  "brute_force",
  "phishing",
  "vulnerability_exploit",
  "sql_injection",
]);

/** リスト型攻撃によりログインされたとみられます: that it was by this is the guess. */
const BY_THIS =
  /^[^、。はも]{0,12}?に(?:より|よって|よる)、?(?<effect>[^、。]{0,30}?)(?:た|る|い)(?:もの|こと)?(?:だ|である)?(?:と(?:考え|推|みら|みて|見ら|見て|思わ)|可能性が(?:高|極めて高|非常に高))/u;

/** 脆弱性により情報が漏れたとみられます: a guess about the leak, and not about what it came by. */
const OF_LEAK = /(?<!認証|アカウント|ログイン|ID)(?:情報|データ|ファイル)|漏|流出|閲覧|持ち出/u;

/** Whether it is concluded that a means of getting in was the one by which something else came about. */
const isMeansConcluded = (after: string): boolean => {
  const effect = BY_THIS.exec(after)?.groups?.effect;
  return effect !== undefined && !OF_LEAK.test(effect);
};

/** よそで手に入れたとみられるパスワード: where a means came from is a guess that its own words tell. */
export const isGuessed = (words: string, type: VectorType): boolean =>
  MEANS.has(type) && /と(?:み(?:られ|て)|見(?:られ|て)|思わ|考え|推)/u.test(words);

/** Doubt said of the words themselves: 不正アクセスの可能性, 脆弱性が悪用されたとみられる. */
const UNLIKELY =
  /^[^、。]{0,20}(?:可能性|おそれ|恐れ)[はが]?(?:極めて|非常に|かなり|きわめて)?(?:低い|ない|無い|低く|否定され)/u;

/** What could be seen or read was open: "could be" tells what was possible to do, not what is doubtful. */
const OPENNESS: ReadonlySet<VectorType> = new Set([
  "accidental_publication",
  "insufficient_redaction",
  "misconfiguration",
]);

/** …and so do ways in that stood open: "could be entered with a password alone". */
const WAYS_IN: ReadonlySet<VectorType> = new Set(["missing_mfa", "weak_password"]);

/** 閲覧できる状態は4月ごろから続いていたとみられます: it is only since when that is not certain. */
const SINCE_WHEN =
  /^[^、。]{0,6}(?:は|が|に)[^。]{0,40}(?:から|まで)[^。]{0,12}(?:続い|継続し|なっていた|あった)[^。]{0,4}と/u;

/** "may have been copied from a stolen laptop", "the consequences of the theft": what befell the data is doubtful, not the theft. */
const PRESUMED = /^(?:(?:stolen|lost|missing|misplaced) [a-z]|the (?:theft|loss|burglary)\b)/iu;

/** The status of a cause in a sentence that expresses doubt: suspected where the doubt is about the cause, else confirmed. */
export function doubtedAt(
  passage: ReadPassage,
  hit: Span<"normal">,
  sentence: Span<"normal">,
  type: VectorType,
  language: Language,
): VectorStatus {
  const { text } = passage.normal;
  const after = text.slice(hit.end, Math.min(sentence.end, hit.end + 60));
  const from = Math.max(sentence.start, hit.start - 80);
  const doubts = hitsIn(passage, "cue", from, Math.min(sentence.end, hit.end + 100)).filter(
    ({ code }) => code === "possible" || code === "suspected",
  );
  if (language === "ja") {
    if (UNLIKELY.test(after)) return "ruled_out";
    if (OPENNESS.has(type) && SINCE_WHEN.test(after)) return "confirmed";
    if (MEANS.has(type) && isMeansConcluded(after)) return "suspected";
    if (PRESUPPOSED.test(after) && !(OWN_ACTS.has(type) && OF_THE_ACT.test(after))) return "confirmed";
    const doubtful = doubts.some(
      ({ code, start }) => start >= hit.start && (code === "suspected" || !text.slice(hit.end, start).includes("、")),
    );
    return doubtful ? "suspected" : "confirmed";
  }
  if (/^[^,;]{0,40}\bunlikely\b/iu.test(after)) return "ruled_out";
  if ((type === "theft" || type === "lost_item") && PRESUMED.test(text.slice(hit.start, hit.end))) return "confirmed";
  if (
    (OPENNESS.has(type) || (WAYS_IN.has(type) && doubts.length > 0)) &&
    doubts.every((doubt) => /^could be$/iu.test(text.slice(doubt.start, doubt.end)))
  )
    return "confirmed";
  if (
    isSuspicion(text, hit) ||
    doubts.some(
      ({ start, end }) =>
        start < hit.end && hit.start - end < 60 && !/\b(?:all|every) $/iu.test(text.slice(hit.start, start)),
    )
  )
    return "suspected";
  return /^[^,;.]{0,30}\b(?:may|might|could) (?:also )?(?:have (?:been|occurred|taken|happened)|be)\b/iu.test(after) ||
    /^[^,;.]{0,30}\b(?:is|are|was|were) (?:suspected|believed|likely|thought)\b/iu.test(after)
    ? "suspected"
    : "confirmed";
}

/** A denial whose subject is the words before it: 不正アクセスの痕跡は認められず, ウイルスの感染は確認されていません. */
const DENIED = anyOf(
  [
    // Not found: 確認されておらず.
    /(?:確認|検知|検出|発見)(?:され|でき|して)(?:ており|てい|てお)?(?:ません|ない|らず|ず|なかった)/u,
    /認められ(?:ており|てい)?(?:ません|ない|ず|なかった)/u,
    /(?:見つかって|見られ|見受けられ|みられ)(?:おり|い)?(?:ません|ない|ず|らず|なかった)/u,
    // Not there: ありません.
    /(?:あり|ござい)ません|な(?:い|く(?!な)|かった)|無(?:い|く(?!な))|存在し(?:ない|ません|なかった|ておりません)/u,
  ],
  "u",
  { before: /^[^。]{0,40}?[はもが](?:一切|特に|現時点で|これまでに|まったく|全く)?/u },
);

/** Where a clause ends that the next one stands against. */
const ADVERSATIVE = /(?:ます|です|した|る)が/u;

/** A denial that it was the cause: 不正侵入によるものではありません, 不正侵入により発生したものではなく. */
const NOT_BY =
  /^[^。、]{0,12}?(?:に(?:よる|よって|より|起因する|起因して)(?:発生した|生じた|起きた|起こった|引き起こされた|漏えいした|漏洩した|流出した)?(?:もの|こと|漏えい|漏洩|流出|障害|事案|事象)?|が原因)で(?:は(?:あり|ござい|な)|な(?:い|く|かった))/u;

/** A denial of the very words: 紛失した事実はありません, "not caused by human error", "no records were lost". */
const DENIED_OUTRIGHT = {
  ja: anyOf(
    [
      // によるものではなく.
      /^(?:による(?:もの|漏えい|漏洩|流出|事案)?|の問題|が原因)?で(?:はな(?:く|い(?!か))、?|は(?:あり|ござい)ませ)/u,
      // 紛失しておらず.
      /^し?て(?:おら|おりませ|いませ|いな[いか])/u,
      anyOf(
        [
          anyOf(
            [
              // 紛失した事実はありません, 侵入された形跡は認められない.
              /ありません|ございません|なく|ない|なかった/u,
              /(?:確認され|認められ|見つかっ|見つから|見られ|確認でき|残って)(?:て(?:おりません|いません|いない|おらず)|ません|ない|なかった|おらず|いない|ず)/u,
            ],
            "u",
            { before: /(?:という|と(?:み|見|思わ)られる)?(?:事実|形跡|痕跡|記録|もの)(?:では|は|も)(?:一切|全く)?/u },
          ),
          /[はも](?:一切|全く)?(?:発生して|起きて|生じて|起こって)(?:おりません|いません|いない|おらず)/u,
        ],
        "u",
        { before: /^(?:し|した|され|された|た|の|による|があった|を受けた|に遭った)?(?:よう)?な?/u },
      ),
    ],
    "u",
  ),
  en: anyOf(
    [
      // "Not caused by a …".
      /\b(?:not|nor|neither) (?:been )?(?:caused|the result|a result|due|because|attributable|owing|related)(?: by| of| to)?(?: an?| any| the)?(?: [a-z-]{1,14}){0,2} $/u,
      /\bnot an? (?:[a-z-]{1,12} ){0,2}(?:or (?:an? )?)?$/u,
      /, (?:and )?not (?:to |by |of |from |through )?(?:an? |the )?(?:[a-z-]{1,12} )?$/u,
      // "It was not …", "ruled out any …", "free of any …".
      /\b(?:it|this|that|(?:incident|cause|event|problem)) (?:was|is) not $/u,
      /\brule[sd]? out(?: an?| the| any)? $|\bfree (?:of|from) (?:any )?$/u,
      // Nothing and nobody.
      /\bno (?:[a-z]{1,12} ){0,1}$/u,
      /\b(?:nobody|no one|no-one|no outsider|no stranger) (?:has |had |ever |from outside )?$/u,
    ],
    "iu",
  ),
} as const;

/** 他と同じパスワードは使っておらず, 使い回しはなかった: what the attack could have fed on was not done. */
const UNUSED =
  /^(?:し)?(?:パスワード|ID|もの)?(?:を|は|が|も)?(?:使い回し|使いまわし|使用|利用|流用|設定|用い|使っ|登録)?し?(?:は|も|て(?:は)?)?(?:おら|おりませ|いませ|いな[いか]|な(?:い|く、|かっ)|ありませ|ございませ|確認されて(?:おら|おりませ|いな|いませ))/u;

/** A denial that follows in English: "… and found none", "… was ruled out", "… seems very unlikely". */
const DENIED_BEHIND_EN = anyOf(
  [
    // Looked for and not found.
    /^[^.;]{0,90}\b(?:and|but|which|it|they|we) (?:have |has |had )?(?:found|seen|saw|detected) (?:none|nothing|no )/u,
    // Ruled out, or unlikely.
    /^ (?:was|were|has been|had been) (?:ruled out|excluded)\b/u,
    /^[^,;]{0,40}\b(?:is|was|were|seems|appears)(?: considered| deemed)?(?: very| highly| extremely)? unlikely\b/u,
  ],
  "iu",
);

/** Whether a cause is denied by what follows it in its sentence; assertionAt knows the plainer denials. */
export function isDenied(
  { normal }: ReadPassage,
  hit: Span<"normal">,
  sentence: Span<"normal">,
  type: VectorType,
  language: Language,
): boolean {
  const after = normal.text.slice(hit.end, Math.min(sentence.end, hit.end + 110));
  if (DENIED_OUTRIGHT[language].test(language === "ja" ? after : normal.text.slice(sentence.start, hit.start)))
    return true;
  if (language === "en") return DENIED_BEHIND_EN.test(after);
  if (type === "credential_reuse") return UNUSED.test(after);
  if (NEVER_DENIED.has(type)) return false;
  const clause = after.slice(0, ADVERSATIVE.exec(after)?.index ?? after.length);
  return NOT_BY.test(after) || (DENIED.test(clause) && !PRESUPPOSED.test(after));
}

/** Wordings that hold a negative word of their own: 業務に関係なく閲覧し. */
const OWN_NEGATION = /な[くい]|ずに|らず|ませ/u;

/** What nobody noticed or stopped did happen: 転送されていたことに気付いていなかった. */
const UNNOTICED = /^[^。]{0,40}(?:気付|気づ|把握|認識|見抜|防げ|防ぐこと|止められ)[^、。]{0,8}(?:ず|な[いかく]|ませ)/u;

/** …and the types some of whose English wordings do: "had not been patched", "no file would open". */
const HOLD_DENIALS: ReadonlySet<VectorType> = new Set([
  "insider_misuse",
  "spam_relay",
  "ransomware",
  "vulnerability_exploit",
  "brute_force",
]);
const OWN_NEGATION_EN = /\b(?:no|not|without|never)\b/iu;

/** The status of a cause in a clause that denies something: ruled out where the denial is about the cause. */
export function deniedAt(
  passage: ReadPassage,
  hit: Span<"normal">,
  sentence: Span<"normal">,
  type: VectorType,
  language: Language,
): VectorStatus {
  if (NEVER_DENIED.has(type)) return "confirmed";
  const after = passage.normal.text.slice(hit.end, Math.min(sentence.end, hit.end + 60));
  if (
    HOLD_DENIALS.has(type) &&
    language === "en" &&
    OWN_NEGATION_EN.test(passage.normal.text.slice(hit.start, hit.end))
  )
    return "confirmed";
  if (
    language === "ja" &&
    (PRESUPPOSED.test(after) ||
      UNNOTICED.test(after) ||
      OWN_NEGATION.test(passage.normal.text.slice(hit.start, hit.end)))
  )
    return "confirmed";
  return "ruled_out";
}

/** One of several causes drawn as a conclusion: 〜が残っていたこと、〜していたことが原因と考えられます. */
export function isConcluded({ normal }: ReadPassage, hit: Span<"normal">, sentence: Span<"normal">): boolean {
  const after = normal.text.slice(hit.end, Math.min(sentence.end, hit.end + 200));
  return (
    /^[^。]{0,30}?(?:こと|もの)(?:[、がやもに]|など|から)/u.test(after) &&
    /と(?:考え(?:られ|て)|推定|推測|想定|思われ|みられ|見られ)/u.test(after)
  );
}

/** That it is not known whether. */
const NOT_KNOWN_EN = anyOf(
  [
    /not (?:yet )?(?:known|clear|certain|sure|determined|established)|unclear|unknown|uncertain/u,
    /cannot (?:say|tell|determine)|could not (?:say|tell|determine)|unable to (?:say|tell|determine)/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:whether|if) [^.;]{0,50}$/u },
);

/** What makes a cause a suspected one, in front of it. */
const SUSPECTED_EN = anyOf(
  [
    /suspicions? of|possibilit(?:y|ies) of(?: an?| the| some)?|suspected|possible|potential|alleged|apparent/u,
    // What somebody thinks.
    /(?:we|they) (?:think|believe|suspect)(?: that)?(?: it was)?(?: by way of)?(?: an?| the)?/u,
  ],
  "iu",
  { before: /\b/u, after: / $/u },
);

/** English nouns and verbs of suspicion right before the words. */
export const isSuspicion = (text: string, { start }: Span<"normal">): boolean =>
  NOT_KNOWN_EN.test(text.slice(Math.max(0, start - 90), start)) ||
  SUSPECTED_EN.test(text.slice(Math.max(0, start - 50), start));
