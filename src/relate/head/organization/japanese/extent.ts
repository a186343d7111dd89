import { tokensOf } from "../../../../recognise/noun-phrase/tokenizer.ts";
import { anyOf } from "../../../../text/any-of.ts";
import { unitsOf } from "../../../../text/units.ts";
import { beforeKana, isPlaceOfKana, isRoot, joinsRoots } from "./kana.ts";
import { tailBehindNo } from "./kana-tail.ts";
import { isInName } from "./name-unit.ts";

/** No name is longer. */
export const LONGEST = 40;

const isHiragana = unitsOf(/\p{Script=Hiragana}/u);
const isBoundary = unitsOf(/[「」『』、。()\s[\]【】<>《》〈〉:|/]/u);
/** What stands behind a name without being part of it. */
const BEHIND = /^(?:及び|並びに|又は|等|様|御中|代表|社長|本社)/u;
/** Particles at the end of a run of kana, the surest first. */
const SURE_PARTICLE = /(?:から|より|まで|では|には|とは|への|との|[はがを])$/u;
const PARTICLE = /[のにでとへも]$/u;
/** What a body has: the の in front of it ends the name. */
const OWNED =
  /^(?:社員|職員|従業員|元|顧客|利用|会員|サーバ|システム|サイト|子会社|代表|社長|業務|委託|担当|店舗|公式|ホームページ|管理|運営|情報|個人|契約|商品|製品|取引|登録|購入|注文)/u;
/** Last words of names of the shape たまごの会. */
const OF_KANA = /(?:会|園|館|家|店|塾|郷|里|森|丘|杜|湯|宿|舎|工房)$/u;

/** Kana that open a name right behind a verb: 委託している|あおば計算株式会社. */
const OPENING_KANA = /(?:している|していた|する|した|である)(?<kana>\p{Script=Hiragana}{2,6})$/u;
/** Kana behind a verb that begin or end as words of the sentence do: 実施する|ため, 実施する|にあたり. A noun (みのり, あさがお) is none of them. */
const NO_OPENING = anyOf(
  [
    // What no name begins with.
    /^(?:[をがで]|に(?!じ|こ)|へ|と(?!も[^に]|び|んぼ|ちの)|の(?:[はがでにをか]|$)|か(?:$|ら)|も(?:の|$)|ため|など|こと|もの|ところ|とおり|うえ|よう|とき|ほか|まま|たび|および|ならびに|また|かつ|や(?:$|む))/u,
    // What no name ends in.
    /(?:ため|など|こと|もの|とき|から|より|まで|[をがはにでへ])$/u,
  ],
  "u",
);

/** What stands in front of a name that kana begin: 会館内の|みどり保育園, 本校では|ひまわり幼稚園. */
const OWNER = /^.{0,30}?[\p{Script=Han}](?:の|では|には|にて|から|より)(?=\p{Script=Hiragana}{2})/u;

/** How a verb ends in front of the name it tells of: 在籍していた|県立きた高校. */
const VERB_ENDS = ["ていた", "ている", "する", "した", "ある", "れた", "れる", "という", "における", "による"] as const;

/** Where a name that ends in a form or kind at `at` begins: the run before it, with kana that stand at a boundary. */
export function startOf(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && at - start < LONGEST && isInName(text.charCodeAt(start - 1))) start--;
  if (start === floor || !isHiragana(text.charCodeAt(start - 1))) return start;
  const joined = beforeKana(text, start, floor);
  if (joined < start) return startOf(text, joined, floor);
  const opening = OPENING_KANA.exec(text.slice(Math.max(floor, start - 12), start))?.groups?.kana;
  if (opening !== undefined && !NO_OPENING.test(opening)) return start - opening.length;
  let edge = start;
  while (edge > floor && start - edge < 12 && !isBoundary(text.charCodeAt(edge - 1))) edge--;
  const verb = VERB_ENDS.reduce((last, ending) => {
    const at = text.slice(edge, start).lastIndexOf(ending);
    return at < 0 ? last : Math.max(last, edge + at + ending.length);
  }, 0);
  if (verb > edge && verb < start && !isHiragana(text.charCodeAt(verb))) edge = verb;
  if (edge < start && isRoot(text, edge, start)) return edge;
  const owner = OWNER.exec(text.slice(edge, start))?.[0].length ?? 0;
  if (owner > 0) edge += owner;
  const isAtBoundary = owner > 0 || verb === edge || edge === 0 || isBoundary(text.charCodeAt(edge - 1));
  return isAtBoundary && (isPlaceOfKana(text, edge, start) || isKanaName(text.slice(edge, start))) ? edge : start;
}

/** Kana in front of a name that are part of it (むつ, さくら台こども), not words of the sentence (当社が運営する). */
function isKanaName(kana: string): boolean {
  if (kana.length < 2) return false;
  if (kana.endsWith("がん") && !/[をは]/u.test(kana)) return true;
  if (
    /を|[がは]$|^(?:これ|それ|あれ|ここ|そこ|もの|こと|わたし(?:たち|ども)?|われわれ|みなさま|とき|うち|ほか|すべて)[がは]|に(?:は|が)|及び|並びに|又は|(?:から|より|する|した|いる|ある|れる|ため|など|その他|および|または|という|における|による)$/u.test(
      kana,
    )
  )
    return false;
  if (/^(?:この|その|また|なお|さらに|および|ただし)/u.test(kana)) return false;
  if (/\p{Script=Han}/u.test(kana) && isClause(kana)) return false;
  const pos = tokensOf(kana).at(-1)?.pos ?? "";
  // 新しい病院, 受けた病院: an ending of a word that kanji begin.
  return (
    !NO_NAME_END.has(pos) &&
    !(/\p{Script=Han}/u.test(kana) && ENDINGS.has(pos)) &&
    (!PARTICLE.test(kana) || pos !== "助詞")
  );
}

/** 当社が運営する…: words with a particle of case between them. */
const isClause = (words: string): boolean =>
  tokensOf(words).some(({ pos, detail, end }) => pos === "助詞" && detail === "格助詞" && end < words.length);

const NO_NAME_END: ReadonlySet<string> = new Set(["形容詞", "連体詞", "接続詞"]);
const ENDINGS: ReadonlySet<string> = new Set(["動詞", "助動詞"]);

/**
 * Where a name that begins behind a form at `from` ends. Kana belong to it when they open it (つばさ住宅販売) or are a noun inside it
 * (日本ひきこもり協会); a particle ends it, but の between kana and one of the words such names end in (たまごの会).
 */
export function endOf(text: string, from: number): number {
  const begin = text.charAt(from) === " " ? from + 1 : from;
  const limit = Math.min(text.length, from + LONGEST);
  let at = begin;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (isInName(unit)) {
      if (at > begin && BEHIND.test(text.slice(at, at + 3))) break;
      at++;
    } else if (at > begin && text.startsWith("ども園", at)) at += 3;
    else if (isHiragana(unit)) {
      const tail = at > begin && text.charAt(at) === "の" ? tailBehindNo(text, at) : 0;
      if (tail > 0) return at + 1 + tail;
      const run = runOfKana(text, at, limit);
      if (at > begin && !isNoun(text, begin, at)) break;
      const phrase = PHRASE.exec(text.slice(at, run));
      if (phrase !== null) return at + phrase.index > begin ? at + phrase.index : from;
      const no = text.slice(at + 1, run).indexOf("の") + at + 1;
      const inside = no > at ? tailBehindNo(text, no) : 0;
      if (inside > 0) return no + 1 + inside;
      const kept = run - particleAtEnd(text, at, run, limit);
      at = kept;
      if (kept < run) break;
    } else if (LATIN_GAP.test(text.slice(at - 1, at + 2))) at++;
    else break;
  }
  return at > begin ? at : from;
}

/** Particles of several kana that end a name wherever they begin in a run: おとのわ|において. */
const PHRASE =
  /(?<=^.{2,12})(?:におい|におけ|におき|にて|による|により|に対|について|として|という|といい|では|には|とは|への|との|からの?$|より$|まで$|など|ほか)/u;
/** A blank between words of other letters: ABC Works. */
const LATIN_GAP = /^[A-Za-z0-9&.] [A-Za-z]$/u;

function runOfKana(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && isHiragana(text.charCodeAt(end))) end++;
  return end;
}

/** Whether the analyser takes the word at `at` for a noun (or a verb's stem in front of one), not for a particle or an ending. */
function isNoun(text: string, begin: number, at: number): boolean {
  // 暮|らし: kana that end a noun are of it.
  const token = tokensOf(text.slice(begin, at + 12)).find(({ end }) => end > at - begin);
  if (token === undefined || at + 1 >= text.length) return false;
  if (token.start < at - begin) return token.pos === "名詞";
  return token.pos === "名詞" || (token.pos === "動詞" && isInName(text.charCodeAt(begin + token.end)));
}

/** How many kana at the end of a run are a particle behind the name: は of ほくせんは, none of みなと in みなと放送. */
function particleAtEnd(text: string, from: number, to: number, limit: number): number {
  const kana = text.slice(from, to);
  const next = to < limit ? text.charAt(to) : "";
  if (/[はが]$/u.test(kana) && kana.length >= 3 && ENDS_IN_TRADE.test(text.slice(to, limit))) return 0;
  const sure = SURE_PARTICLE.exec(kana)?.[0].length ?? 0;
  if (sure > 0 && !/[(「」]/u.test(next)) return sure;
  if (!PARTICLE.test(kana) || !isInName(next.charCodeAt(0))) return 0;
  if (kana.endsWith("の")) return joins(text, to, limit) ? 0 : 1;
  return kana.length > 3 ? 1 : 0;
}

/** いろは|堂: what a shop is behind kana that end like a particle, and nothing more of it. */
const ENDS_IN_TRADE = /^[堂屋庵亭軒荘苑館園](?=[はがをのにで、。()」\s]|から|$)/u;
/** A single word in kanji behind kana and の that is nobody of the body: まなびの|種. */
const ONE_WORD = /^(?![者方件際他元為間内外時中後前社長客人])\p{Script=Han}(?=[はがをにで、。()」\s]|の[^\s]|から|$)/u;

/** Whether what follows の is the rest of a name: it runs to a boundary, or ends in a word of such names. */
function joins(text: string, from: number, limit: number): boolean {
  if (OWNED.test(text.slice(from, from + 6))) return false;
  if (ONE_WORD.test(text.slice(from, limit))) return true;
  if (joinsRoots(text, from - 1)) return true;
  let end = from;
  while (end < limit && isInName(text.charCodeAt(end))) end++;
  return /[(「」\s]/u.test(text.charAt(end) || " ") || OF_KANA.test(text.slice(from, end));
}

/** Where a name ends that is all there is in brackets: FMみなと（株式会社みなと放送）; null where the bracket says more. */
export function bracketEnd(text: string, start: number, from: number): number | null {
  if (!/[(「]/u.test(text.charAt(start - 1))) return null;
  const inside = /^[^()「」、。:]{1,30}(?=[)」])/u.exec(text.slice(from, from + LONGEST))?.[0];
  if (inside === undefined || /^\s?(?:は|が|を)/u.test(inside)) return null;
  return from + inside.replace(/(?:提供|製造?|運営|開発|協力|発行|主催)$/u, "").length;
}
