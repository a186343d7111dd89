import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language, VectorStatus, VectorType } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";
import { PRESUPPOSED } from "./doubt.ts";

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
        {
          before:
            /^(?:し|した|され|された|(?:た|され)たり(?:した|する)?|た|の|による|があった|を受けた|に遭った)?(?:よう)?な?/u,
        },
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

/** 脆弱性が修正されていなかった, 脆弱性への対応がなされておらず: a hole that was left open is a hole. */
const LEFT_OPEN =
  /^[^。]{0,40}?(?:修正|対応|対処|対策|解消|改修|是正|更新|適用|塞|パッチ|アップデート)[^。、]{0,12}?(?:ていな|ておら|ておりませ|ていませ|れず|わず|な(?:い|か))/u;

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
    ((type === "vulnerability_exploit" && LEFT_OPEN.test(passage.normal.text.slice(hit.start, sentence.end))) ||
      PRESUPPOSED.test(after) ||
      UNNOTICED.test(after) ||
      OWN_NEGATION.test(passage.normal.text.slice(hit.start, hit.end)))
  )
    return "confirmed";
  return "ruled_out";
}
