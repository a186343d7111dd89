import { anyOf } from "../../../text/any-of.ts";
import { unitsOf } from "../../../text/units.ts";
import { isDigit } from "../digits.ts";
import { isLatin } from "../name.ts";

/** What may stand after a kanji numeral of several characters: what is counted, or a word that bounds the figure. */
const COUNTERS = new Set(
  "人名件個台本枚通冊部社校店舗箇所円銭元回度倍歳才世帯戸口座点票頭匹羽隻基棟室席食杯袋組班系列段行字語文章項種分秒時日週月年園院県市町村国区都局課科問等間光平坪畳余以超未程弱強前代ヶヵ家足着株両軒話曲巻編例類ほ数対万億兆卓機割",
);
/** What a single kanji numeral may count. 部, 度, 分, 次, 般 and the like make words of it: 一部, 一度, 十分, 二次. */
const SINGLE_COUNTERS = new Set("人名件個台本枚通冊社校店箇円元回匹頭羽杯点ヶヵつ");
/** Words that only begin like a counted thing: 一人ひとり, 一個人, 一通り, 一組織, 一本化, 一点張り. */
const WORDS =
  /(?:人(?:ひとり|一人|暮|前|称|歩)|個人|通り|本(?:化|的|気|立|木)|点(?:張|目)|回り|件落|社会|円(?:に|で|の)|つ(?:ひとつ|一つ)|校(?:長|正)|店員|名称)/uy;
/** Kanji that may stand right before a numeral because a word for what is counted, or for the amount, ends with them. */
const BEFORE_NUMERAL = new Set(
  "約計各毎僅他全残余者生員客民徒性童師士諭女子族人長方内外中間男婦名件台社等様年月日円回共合",
);
const BEFORE_SEVERAL = new Set("約計他外各中内延");

/** Nouns that end in what they number: 第26条, 3丁目, 2番地, 5号, 3人目; and shares, 4%, 3割, 三分の二. None of them is a quantity. */
const NOT_CARDINAL = anyOf(
  [
    // Shares.
    /[%‰]|パーセント|ポイント(?:上|下|増|減)|割(?![りと])|分の[0-9一二三四五六七八九十百千]/u,
    // Which one of a row: 3次, 第5条, 2番目.
    /次(?!の)|[条章節号](?!線)|項(?!目)|丁目|番(?!組|線)|位(?!置)/u,
    /(?:つ|人|回|件|台|社|通|日|年|度|本|枚|名|個|代|列|行|段|世代|[かヶヵカ箇]所|[かヶヵカ箇]月|ページ|番)目/u,
  ],
  "uy",
);
/** Latin letters that may follow digits: a measure or a currency. Others make a name of it: 3Dセキュア, 2FA. */
const UNIT = anyOf(
  [
    // Lengths, weights and speeds.
    /[kmcµμ]?m[23²³]?|[kmµμ]?g|[mkd]?l|km\/h|cc|inch|ft|lb|oz|dm|mm/u,
    // Of machines.
    /[kmgtp]i?b(?:ps|yte|ytes)?|[kmg]?hz|[kmg]?w|[kmg]?wh|[kmg]?v|[mgt]?bit|dpi|pixel|px/u,
    // Times.
    /t|h|hr|min|sec|s|a\.?m\.?|p\.?m\.?/u,
    // Moneys, and how many times.
    /usd|jpy|eur|gbp|yen|us|k|x/u,
  ],
  "iuy",
  { after: /(?![a-z])/u },
);
const CURRENCY = /(?:US|HK|NT|AU|CA|USD|JPY|EUR|GBP|AUD|CAD|CNY|RMB|KRW|HKD|TWD|SGD|NZD|CHF) ?$/u;

const testAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

export const isKatakana = (character: string): boolean => character >= "ァ" && character <= "ヺ";
const isKanji = (character: string): boolean => character >= "\u3400" && character <= "\u9fff";
const isKana = (character: string): boolean => character >= "ぁ" && character <= "ヺ";

/** Whether what follows a numeral makes it something else than a quantity: an ordinal, a share, part of a name. */
export function spoiledAfter(text: string, end: number): boolean {
  if (testAt(NOT_CARDINAL, text, end)) return true;
  return isLatin(text.charAt(end)) && !testAt(UNIT, text, end);
}

/** Words that number what they name: 内線123, バージョン5, No.3, ver.2. */
const NUMBERING = /(?:内線|バージョン|No\.?|Ver\.?|[Vv]ersion|Windows|Office|Microsoft) ?$/iu;

/** What these and 番号 end with; most numerals stand behind something else. */
const closesLabel = unitsOf(/[線ンo.rnset 号は:|]/iu);

/** 受付番号 12345 numbers something, カード番号 38件 counts. */
const NUMBER_OF = /番号(?:は|:| ){0,4}$/u;

/** Whether what stands before a numeral makes it something else: 第, No., #, a sign, the denominator of a fraction. */
export function spoiledBefore(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === "第" || before === "#" || before === "№" || before === "_" || before === "@") return true;
  if (
    before === "の" &&
    text.charAt(start - 2) === "分" &&
    /[0-9一二三四五六七八九十百千]/u.test(text.charAt(start - 3))
  )
    return true;
  if (before === "." || before === "/" || before === "\\") return true;
  if (before === "-" && !isDigit(text, start - 2)) return true;
  if (start === 0 || !closesLabel(text.charCodeAt(start - 1))) return false;
  const lead = text.slice(Math.max(0, start - 10), start);
  return NUMBERING.test(lead) || (NUMBER_OF.test(lead) && !COUNTERS.has(text.charAt(end)) && text.charAt(end) !== " ");
}

/** Whether Latin letters right before digits are part of the same name (i7, ver2, MP4) rather than a thing counted (PC15台, USD50). */
export function partOfName(text: string, start: number, end: number): boolean {
  if (!isLatin(text.charAt(start - 1))) return false;
  return !CURRENCY.test(text.slice(Math.max(0, start - 4), start)) && !COUNTERS.has(text.charAt(end));
}

/**
 * End of the digit groups that begin at `start` where they are no quantity (telephone 03-1234-5678, post code 100-0001, date
 * 2022/5/10, time 10:30, version 2.3.4), or null where `start` begins a plain number.
 */
export function endOfCompound(text: string, start: number): number | null {
  const zero = text.charAt(start) === "0" && isDigit(text, start + 1);
  const joints = zero ? "-/:.・()" : "-/:.";
  let end = start;
  let [hyphens, dots, others] = [0, 0, 0];
  let versioned = false;
  const lengths: number[] = [0];
  for (; ; end++) {
    if (isDigit(text, end)) {
      lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
      continue;
    }
    const joint = text.charAt(end);
    if (joint === "" || !joints.includes(joint) || !isDigit(text, end + 1)) break;
    if (joint === ".") {
      dots++;
      versioned ||= dots > 1;
      continue;
    }
    dots = 0;
    lengths.push(0);
    if (joint === "-") hyphens++;
    else others++;
  }
  if (versioned || others > 0 || hyphens > 1) return end;
  if (hyphens === 1 && (zero || (lengths[0] === 3 && lengths[1] === 4 && !COUNTERS.has(text.charAt(end))))) return end;
  if (text.charAt(start - 1) === "〒") return end;
  return zero && hyphens === 0 && dots === 0 && (lengths[0] ?? 0) > 2 ? end : null;
}

/** Whether a kanji numeral stands for a quantity where it stands: see the sets above for why each neighbour counts. */
export function licensed(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (end - start === 1) return licensedSingle(text, start, before, after);
  if (isKanji(after)) return COUNTERS.has(after);
  if (allZero(text, start, end)) return (before === "" || before === " ") && after === "";
  return !isKanji(before) || !isKana(after) || BEFORE_NUMERAL.has(before);
}

function licensedSingle(text: string, start: number, before: string, after: string): boolean {
  if (SINGLE_COUNTERS.has(after) || isKatakana(after) || (after === "か" && text.charAt(start + 2) === "所"))
    return !testAt(WORDS, text, start + 1) && (!isKanji(before) || BEFORE_NUMERAL.has(before));
  if ("十百千拾佰仟".includes(text.charAt(start)) && !(before === "" && after === "")) return false;
  const alone = before === "" || " 、。(".includes(before) || "はと".includes(before);
  if (after === "") return alone;
  return alone && ("はとがをで。)".includes(after) || (after === "、" && before !== ""));
}

const allZero = (text: string, start: number, end: number): boolean =>
  [...text.slice(start, end)].every((character) => character === "〇");

/** Whether 数 at `at` means "several": 件数, 回数, 半数, 複数 end in it. */
export const opensSeveral = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1);
  return !isKanji(before) || BEFORE_SEVERAL.has(before);
};

export const isCounter = (character: string): boolean => COUNTERS.has(character);
