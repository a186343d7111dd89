import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language, VectorStatus, VectorType } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";
import { hitsIn } from "../hits.ts";

/** What makes a cause of the words before it: 不正アクセスにより…, ウイルス感染を受け…; doubt or denial that follows is about the effect. */
export const PRESUPPOSED = anyOf(
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
