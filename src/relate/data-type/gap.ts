import type { Language } from "../../schema/vocabulary.ts";
import type { Span } from "../../text/span.ts";

/**
 * What stands between two kinds of data in one enumeration.
 *
 *     氏名、学年・組(担任を除く)、電話番号
 *       ^^^^^^^^^^^^^^^^^^^            linked; 学年 and 組 are members without a wording of their own
 */
export type Link = { readonly unlisted: readonly Span<"normal">[] };

/** The widest stretch an enumeration bridges between two members it knows. */
const WIDEST = 90;

type Grammar = {
  readonly separator: RegExp;
  /** Words that belong to the member before or after them and are no members themselves. */
  readonly filler: RegExp;
  readonly member: RegExp;
  readonly longestMember: number;
  readonly longestModifier: number;
  readonly verbal: RegExp;
};

const JAPANESE: Grammar = {
  separator:
    /\([^()]{0,60}\)|[、・,，/+＋;；|｜「」『』【】<>〈〉()〔〕[\]:{}"'&]|[①-⑳❶-❿]|及び|および|並びに|ならびに|又は|または|もしくは|若しくは|あるいは|(?<=等|など|)(?:と|や)(?=[一-龠ァ-ヶーA-Za-zおご「])|\s/gu,
  filler:
    /^(?:[0-9A-Za-z@※*●○・-]|等|など|等の|などの|の一部|一部|のみ|の|その他|その他の|各|ほか|他|さらに|さらには|また|情報|の情報|データ|といった|かつ|うち|に関する情報|に関する|に係る|について|ご本人|ご?本人の|お客様の|お客さまの|ご登録の|会員の|患者の|患者様の|とその|及|並|や|と|も|の有無|の写し|の画像|のデータ|が|は|欄|以下|上記|下記|次|\d{1,3}桁|下\d桁|下\d桁のみ)$/u,
  member: /^(?:お|ご|その他)?[一-龠々ァ-ヶーA-Za-z0-9・の]{2,24}$/u,
  longestMember: 24,
  longestModifier: 18,
  verbal: /[がをはへ]|ました|ます|った|して|しており|ため|により/u,
};

const ENGLISH: Grammar = {
  separator:
    /\([^()]{0,80}\)|[,;()/:"•·–|]|\s-\s|\band\/or\b|\band\b|\bor\b|&|\bas well as\b|\balong with\b|\bincluding\b|\bplus\b|\btogether with\b|\bsuch as\b|\bnor\b/giu,
  filler:
    /^(?:a|an|the|your|their|his|her|its|any|some|other|certain|also|possibly|potentially|only|partial|full|your full|in some cases|in some instances|in certain cases|in limited cases|in limited instances|in certain instances|for some|for some individuals|for some people|for a small number|if applicable|if provided|where applicable|when provided|even|either|both|etc|etc\.|further|information|details|data|associated|related|of|for|with|in|to|more|\d{1,2}|[a-z]|\d{1,2}\.)$/iu,
  member: /^[A-Za-z][A-Za-z'’.-]*(?: [A-Za-z][A-Za-z'’.-]*){0,4}$/u,
  longestMember: 48,
  longestModifier: 40,
  verbal:
    /\b(?:was|were|is|are|has|have|had|been|be|will|would|may|might|can|could|did|do|does|not|we|you|they|it|he|she|that|which|who|whose|this|these|those|when|where|because|if|as|by|at|from|on|about|please|contact|call|used|using|sent|accessed|affected|involved|included|contained|exposed|stored|our|us)\b|[.!?]/iu,
};

const GRAMMARS: Readonly<Record<Language, Grammar>> = { ja: JAPANESE, en: ENGLISH };

/** How the members on both sides of a stretch belong to one enumeration, or null where they do not. */
export function linkBetween(text: string, gap: Span<"normal">, language: Language): Link | null {
  if (gap.end - gap.start > WIDEST) return null;
  const grammar = GRAMMARS[language];
  const between = text.slice(gap.start, gap.end);
  const unlisted: Span<"normal">[] = [];
  const parts = partsOf(between, grammar.separator);
  if (parts.length < 2) return null;
  for (const [order, part] of parts.entries()) {
    const word = between.slice(part.start, part.end).trim();
    if (word === "" || grammar.filler.test(word)) continue;
    if (order === 0) {
      if (word.length > 10 || grammar.verbal.test(word)) return null;
      continue;
    }
    if (order === parts.length - 1) {
      if (word.length > grammar.longestModifier || grammar.verbal.test(word)) return null;
      continue;
    }
    if (!isMember(word, language)) return null;
    const start = gap.start + part.start + between.slice(part.start, part.end).indexOf(word);
    unlisted.push({ start, end: start + word.length });
  }
  return { unlisted };
}

/** Words that stand in enumerations but name no data: people, bodies, dates, figures. */
const NO_DATA = {
  ja: /^(?:個人|当社|弊社|当院|本学|以下|以上|上記|下記|次|合計|計|詳細|内容|対象|項目|件数|内訳|本件|今回|一部|全部|該当|情報)$|(?:様|者|方|会社|社|院|校|市|県|名|件|人|分|通|台|日|月|年|時|頃|円|本人|各位|課|係|部|室|委員会|センター|システム|サーバ|サーバー|サイト|攻撃|アクセス|被害|漏えい|流出|の)$|^\d/u,
  en: /^(?:etc|among others|others?|more|so on|not limited to|limited to|but not limited to|in some cases|if|including|following|such|no|none|other information|other data|information|data|details)$|^(?:in|for|if|where|when|depending|not)\b|\b(?:people|patients|customers|members|employees|students|individuals|inc|llc|ltd|company|university|hospital)$/iu,
} as const;

/** Whether a stretch between two separators can be a kind of data no wording knows. */
export function isMember(word: string, language: Language): boolean {
  const grammar = GRAMMARS[language];
  if (word.length > grammar.longestMember || !grammar.member.test(word) || grammar.verbal.test(word)) return false;
  if (language === "ja" && !/[一-龠ァ-ヶ]/u.test(word)) return false;
  return !NO_DATA[language].test(word);
}

/** The stretches between separators, the empty ones included. */
export function partsOf(text: string, separator: RegExp): readonly Span<"normal">[] {
  const parts: Span<"normal">[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: text.length });
  return parts;
}

export const separatorOf = (language: Language): RegExp => GRAMMARS[language].separator;
export const isFiller = (word: string, language: Language): boolean => GRAMMARS[language].filler.test(word);
