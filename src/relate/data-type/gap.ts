import type { Language } from "../../schema/vocabulary.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import { typeByHead } from "./head-noun.ts";
import { isNoData } from "./no-data.ts";

/** How the members of an enumeration are set apart and what may stand around them. */
export type Grammar = {
  readonly separator: RegExp;
  /** Words that belong to the member before or after them and are no members themselves. */
  readonly filler: RegExp;
  /** What a member no wording knows looks like. */
  readonly member: RegExp;
  /** Particles inside a member that join its nouns and say nothing of a sentence: 学校での様子. */
  readonly infix: RegExp | null;
  readonly longestMember: number;
  readonly longestModifier: number;
  /** Marks of a sentence, which no member has. */
  readonly verbal: RegExp;
};

const JAPANESE: Grammar = {
  separator: anyOf(
    [
      // A comma, but 1、2年生 is one group.
      /、(?![0-9]{1,2}年生)/u,
      /[・，/+＋;；|｜「」『』【】<>〈〉()〔〕[\]{}"'&]/u,
      /,(?!\d)|[①-⑳❶-❿]/u,
      // And, or.
      /及び|又は/u,
      /(?<=等|など|\)|写し|番号|氏名)(?:と|や)(?=[一-龠ァ-ヶーA-Za-zおご「])/u,
      /(?<=[一-龠ァ-ヶー])や(?=[一-龠ァ-ヶーA-Zおご「])/u,
      /\s/u,
    ],
    "gu",
  ),
  filler: anyOf(
    [
      // A letter or a sign.
      /[0-9A-Za-zア-ソ@※*●○・-]/u,
      // And so on; a part of it.
      /等|など|等の|などの|の一部|一部|のみ|の|その他|も/u,
      // Another one.
      /その他の|各|ほか|他|さらに|さらには|また|かつ|うち/u,
      // Data, and what they are about.
      /情報|の情報|データ|といった|に関する情報|に関する|に係る|について|の有無|の写し|の画像|のデータ|欄/u,
      // Whose they are.
      /ご本人|ご?本人の|お客様の|お客さまの|ご登録の|会員の|患者の|患者様の|とその/u,
      // Parts of words that join.
      /及|並|や|と/u,
      // What stands above or below.
      /以下|上記|下記|次/u,
      // How many figures of a number.
      /\d{1,3}桁|下\d桁|下\d桁のみ|(?!出身)[一-龠]{2,3}中/u,
      // How much or how often.
      /程度|頻度|等級|度合い?/u,
    ],
    "u",
    { before: /^/u, after: /$/u },
  ),
  member: /^[一-龠々ァ-ヶーA-Za-z0-9・のとおごりみきしいけえちめびれせげべくらわさっなこ]{2,24}$/u,
  infix: anyOf(
    [
      // Words in small letters and large: かかりつけ, 申し込み.
      /かかりつけ|ふりがな|ひらがな|よみがな|てんかん|ぜんそく|あだ名|ひとり親|子ども|こども/u,
      /取り組み|引き継ぎ|申し込み|振り込み|問い合わせ|申し出|支払い|受け取り|受け入れ|立ち寄り|割り当て/u,
      // What joins two nouns.
      /で(?=[一-龠]{2}(?:する|した|された|している|していた)[一-龠])/u,
      /に関する|についての|に対する|に係る|での|への|からの|までの/u,
      /(?:(?:して|されて|って)い[るた]|された|した|する)(?=こと|(?!情報|内容|項目|書類|資料|データ|ファイル|メール)[一-龠ァ-ヶ])/u,
      /に(?=(?![加対関際伴係基])[一-龠])/u,
      // What came about on a day: 住民となった年月日, 資格を得た日.
      /(?:となった|になった|を[一-龠]{1,4}[しめけ]?た)(?=年月|日|時期|理由|期間|場所)/u,
    ],
    "gu",
  ),
  longestMember: 24,
  longestModifier: 18,
  verbal: /[がをはへ]|ました|ます|った|して|しており|ため|により/u,
};

const ENGLISH: Grammar = {
  separator: anyOf(
    [
      // Signs, and a stop that ends a sentence.
      /[,;()/"•·–|+]|(?<=[a-z)]{2})\.\s(?=[A-Z])|\s-\s/u,
      // And, or.
      /\band\/or\b|\band\b|\bor\b|&|\bnor\b/u,
      // What joins more, or an example.
      /\bas well as\b|\balong with\b|\bincluding\b|\bplus\b|\btogether with\b|\bsuch as\b/u,
    ],
    "giu",
  ),
  filler: anyOf(
    [
      // Articles, and whose they are.
      /a|an|the|your|their|his|her|its|any|some|other|certain/u,
      // "One or more of the following".
      /one|one or more|one or more of the following|more of the following|more/u,
      // How much of it.
      /also|possibly|potentially|only|partial|full|your full|even|either|both|etc|etc\.|further/u,
      // In some cases, for some.
      /in some cases|in some instances|in certain cases|in limited cases|in limited instances|in certain instances/u,
      /for some|for some individuals|for some people|for a small number|if applicable|if provided|where applicable|when provided/u,
      // Data, and what they are to each other.
      /information|details|data|associated|related|of|for|with|in|to/u,
      // Short forms, figures and letters of a list.
      /e\.g\.|i\.e\.|\d{1,2}|[a-z]|\d{1,2}\./u,
    ],
    "iu",
    { before: /^/u, after: /$/u },
  ),
  infix: null,
  member: /^[A-Za-z][A-Za-z'’.-]{0,40}(?: [A-Za-z][A-Za-z'’.-]{0,40}){0,5}$/u,
  longestMember: 48,
  longestModifier: 40,
  verbal: anyOf(
    [
      anyOf(
        [
          // Auxiliaries.
          /was|were|is|are|has|have|had|been|be|will|would|may|might|can|could|did|do|does|not|no/u,
          // Who, which and when.
          /we|you|they|it|he|she|that|which|who|whose|this|these|those|when|where|because|if|our|us/u,
          // What is done.
          /please|contact|call|using|sent|accessed|affected|involved|included|contained|contain|consist|consisted|consists|comprised|comprises|exposed|stored|according/u,
        ],
        "u",
        WORDS,
      ),
      // The end of a sentence.
      /(?<!\b[a-z])[.!?]/u,
    ],
    "iu",
  ),
};

export const GRAMMARS: Readonly<Record<Language, Grammar>> = { ja: JAPANESE, en: ENGLISH };

/** The widest stretch an enumeration bridges between two members it knows. */
const WIDEST = 90;

/** Whose a member is and what was done with it: "tax rates for 812 staff", "biographies entered by users". */
const WHOSE = / (?:for|from|entered|provided|submitted|chosen|held|stored) .{1,40}$/iu;

/** Who gave out what is named next, and how much of it is meant: 大学が発行した, 下3桁を記載した. */
const GIVEN =
  /[一-龠ァ-ヶー]{1,10}[がで](?:発行|付与|指定|管理|使用)(?:した|する|している|された)|(?:上|下|末尾|頭)の?[一二三四五六七八\d]{1,2}桁(?:のみ|だけ)?を(?:記載|印字|表示|印刷|記し|除い|伏せ|隠し)(?:した|された|た)/gu;

/** 氏名をはじめ、…: the first of an enumeration. */
const FOREMOST = /^を(?:はじめ|始め)(?:として)?、/u;

const BRACKETED = /\([^()]{0,60}\)/gu;

/**
 * The members no wording knows in the stretch between two known ones, or null where the two belong to no one enumeration.
 *
 *     氏名、学年・組(担任を除く)、電話番号
 *       ^^^^^^^^^^^^^^^^^^^            linked; 学年 and 組 are members
 */
export function linkBetween(text: string, gap: Span<"normal">, language: Language): readonly Span<"normal">[] | null {
  if (gap.end - gap.start > WIDEST) return null;
  const { separator, filler, verbal, longestMember, longestModifier } = GRAMMARS[language];
  const between = text
    .slice(gap.start, gap.end)
    .replace(FOREMOST, (words) => `${"、".repeat(words.length)}`)
    .replace(BRACKETED, (bracket) => " ".repeat(bracket.length))
    .replace(GIVEN, (clause) => " ".repeat(clause.length));
  if (language === "ja" && JOINED.test(between)) return [];
  const joint = language === "ja" && MODIFIED.test(between) ? 1 : 0;
  if (language === "en" && OF_SO_MANY.test(between)) return null;
  const unlisted: Span<"normal">[] = [];
  const parts = partsOf(joint > 0 ? `、${between.slice(joint)}` : between, separator);
  if (parts.length < 2) return language === "en" && isAttached(between, verbal) ? [] : null;
  for (const [order, part] of parts.entries()) {
    const word = between.slice(part.start, part.end).trim();
    if (word === "" || filler.test(word)) continue;
    if (order > 0 && order < parts.length - 1 && QUALIFIES.test(word)) continue;
    if (order === 0) {
      if ((word.length > 10 || verbal.test(word) || DONE_WITH.test(word)) && !QUALIFIES.test(word)) return null;
      if (language === "ja" && CASE.test(word)) return null;
    } else if (order === parts.length - 1) {
      if (word.length > longestModifier || verbal.test(word) || DONE_THEN.test(word)) return null;
    } else {
      const lead = ARTICLE.exec(word)?.[0].length ?? 0;
      const member = language === "en" ? word.slice(lead).replace(WHOSE, "") : word.replace(BESIDES, "");
      if (!isMember(member, language)) {
        if (language === "ja" || verbal.test(word) || word.length > longestMember) return null;
        continue;
      }
      const start = gap.start + part.start + between.slice(part.start, part.end).indexOf(word) + lead;
      unlisted.push({ start, end: start + member.length });
    }
  }
  if (language === "ja" && isExample(between.slice(parts.at(-1)?.start), text.slice(gap.end, gap.end + 6))) return [];
  return language === "ja" ? unlisted.filter((span) => !isOfModifier(text, span, gap)) : unlisted;
}

/**
 * Whether unknown nouns that end in など are examples of the kind named next, and no kinds of their own:
 * 糖尿病、高血圧などの病名, 心房細動など波形から分かる病名.
 */
export const isExample = (lead: string, kind: string): boolean =>
  /^[^、]{2,24}(?:など|等)(?:の|といった|[一-龠ァ-ヶー][^、]{0,24}(?:た|る|の))$/u.test(lead) &&
  !/^(?:個人|会員|顧客|お客|情報)/u.test(kind);

/**
 * Whether what stands before the last modifier says with it whose or which the next member is: 第1回テスト、第2回テストの点数,
 * 遠足や運動会の際に撮影した写真.
 */
function isOfModifier(text: string, { start, end }: Span<"normal">, gap: Span<"normal">): boolean {
  const joint = text.charAt(end);
  const modifier = text.slice(end + 1, gap.end);
  if (joint === "や" && /^[^、]{1,12}(?:の際に|で|に|を)[^、]{1,8}(?:した|する|された|している)/u.test(modifier))
    return true;
  if (joint === "や" && BODY.test(text.slice(start, end)) && /^[一-龠ァ-ヶー]{1,8}の[一-龠]/u.test(modifier))
    return true;
  const last = modifier.slice(modifier.lastIndexOf("、") + 1);
  return last.endsWith("の") && last.length > 4 && text.slice(start, end).endsWith(last.slice(-4, -1));
}

/** 具体的な大学や企業の受験先: where, not what. */
const BODY = /(?:大学|学校|高校|企業|会社|店舗|施設|病院|団体|機関|園|店)$/u;

/** 第1回テスト、第2回テストの点数: a noun that the next kind is said of as well, and no kind itself. */
export const isOwnerOf = (text: string, { end }: Span<"normal">, next: Span<"normal">): boolean => {
  const [head = ""] = text.slice(next.start, next.end).split("の", 1);
  return head.length >= 2 && head.length < next.end - next.start && text.slice(0, end).endsWith(head);
};

/** "names of 2,102 faculty, staff and dependents": whose the members before are, and no further members. */
const OF_SO_MANY =
  /\b(?:of|for|on|about) (?:about |approximately |all |the |our |its )?\d[\d,]{0,11} (?:(?:current|former|past|present|active|retired)(?: (?:and|or|,))? ?){0,3}$/iu;

/** The particle of a place or a means: the noun before it is part of the sentence, and no member of what follows (9店舗で、氏名が). */
const CASE = /^(?:で|にて|に|へ|から|より|まで|では|には|からの)$/u;

/** What joins two Japanese members: と, also behind the part of the first that is meant (の下4桁と, の予定日や). */
const JOINED = /^(?:の(?:上|下|末尾|一部)?(?:\d{1,2}|[一二三四六八])?桁?|の[一-龠ァ-ヶー]{1,8})?(?:と|や|及び)$/u;

/** …and what the second is one of: 氏名や取得した資格, 氏名や世帯所得. */
const MODIFIED = /^[やと][一-龠ァ-ヶーA-Za-zおご](?:(?!する|した|され|して)[^、。がをはへ\d]){0,16}$/u;

/** 保育料のほか、氏名や住所. */
const BESIDES = /(?:のほか|の他|など|等)$/u;

const ARTICLE = /^(?:a|an|the|your|their|his|her|its|any) /iu;

/** メールで送信し、…, 問い合わせで発覚し、…: what was done with or by the first, so that the sentence goes on with something else. */
const DONE_WITH = /^(?:で|に|にて|から|まで|により)[^の、]{1,9}(?:し|され|させ|て|ており)$/u;

/** 同日15時に訂正…: when something was done. */
const DONE_THEN = /^(?:同|翌|当)[日月年][^の]|^[^、]{0,8}\d[日時分]に/u;

/** What says whose or of what the member before is, and names the next: "recent payments with the payee's name". */
const isAttached = (between: string, verbal: RegExp): boolean =>
  /^ (?:with|of|for) [^.;:,]{0,30}$/iu.test(between) && !verbal.test(between);

/** What may stand behind a member and say when or where it holds: "date of birth if you filled it in". */
const QUALIFIES = /^(?:if|at|when|where|for|as|in|on|with|of|depending on)\b[^.;:]{1,44}$/iu;

/** Whether a stretch between two separators can be a kind of data no wording knows. */
export function isMember(word: string, language: Language): boolean {
  const { longestMember, member, infix, verbal } = GRAMMARS[language];
  const plain = infix === null ? word : word.replace(infix, "の");
  if (word.length > longestMember || !member.test(plain) || verbal.test(plain)) return false;
  if (language === "ja" && typeByHead(word) !== "other") return true;
  if (language === "ja" && /^(?:きっかけ|ひとこと|お?悩み|お困りごと)$/u.test(word)) return true;
  if (language === "ja" && !/[一-龠ァ-ヶ]/u.test(word)) return false;
  if (language === "ja" && CHOSEN.test(word)) return true;
  return !isNoData(word, language);
}

/** 志望学部, 希望コース, 受講講座: what somebody chose, though its last noun is a part of a body. */
const CHOSEN = anyOf(
  [
    /^(?:出願|受験|志願|入学|合格|併願|進学|転出|転入)(?:予定)?(?:校|先)(?:名)?$/u,
    anyOf([/学部|学科|専攻|コース|課程|大学|高校|校|学校|講座|部署|部門|課|係|企業|会社|科目|クラス/u], "u", {
      before: /^(?:志望|希望|第[一二三\d]志望|応募|申込|受講|履修|選択|入学|進学|内定|担当|配属|異動)(?:先の?)?/u,
      after: /(?:名|等)?$/u,
    }),
  ],
  "u",
);

/** The stretches between separators, the empty ones included. */
export function partsOf(text: string, separator: RegExp): readonly Span<"normal">[] {
  const parts: Span<"normal">[] = [];
  let start = 0;
  for (const match of matchesOf(separator, text)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: text.length });
  return parts;
}
