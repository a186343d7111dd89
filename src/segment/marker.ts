import { anyOf } from "../text/any-of.ts";
import type { Span } from "../text/span.ts";
import { unitsOf } from "../text/units.ts";
import type { Marker, MarkerStyle } from "./block.ts";

/** How far into a line a marker can reach. */
const REACH = 16;

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const BLACK_CIRCLED = "❶❷❸❹❺❻❼❽❾❿";
const IN_PARENTHESES = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂";
const ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
const KANA = "アイウエオカキクケコサシスセソ";
const KANJI = "一二三四五六七八九十";
/** The last are those of word processors, which have no characters of their own. */
const BULLETS = "・•●○◯◎■□◆◇▼▽▶▷▲△★☆✓✔‣▪▫⚫⚪➢➤»›◦∙⦁►❖❑❏☐☑✅➔\uf0b7\uf0a7\uf0d8\uf076\uf0fc";
const DIGITS = "0123456789０１２３４５６７８９";

/** Characters that make the number before them a quantity or a date, not the number of a section: 2 本, but 2 本市の対応, 3 個人情報の項目. */
const COUNTED =
  "(?:(?:[月秒つか所ヶカヵ頁枚箱]|年(?![度齢])|日(?![程時])|時(?!系列)|分(?![析類野])|名(?![称簿前])|人(?![権的為])|" +
  "通(?![知報信])|台(?!帳)|社(?![内会員外])|個(?!人)|回(?![答収線復])|本(?![市県町村区学校社会院件人部店団組事案])|冊(?!子)|円(?!滑)|件)" +
  "(?![数額名別])|[%％〜~～:：/／,，\\d０-９])";

/** "4 June 2019", "13-14 Mar": the number is the day. */
const MONTH_EN =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])";

/** What is numbered like an item but speaks of one told before: ①のうち…, (ア)(イ)の合計, ④の27名. */
const REFERENCE = anyOf(
  [
    /^[(（][ア-ソ][)）][(（][ア-ソ][)）]/u,
    anyOf(
      [/[(（](?:[ア-ソ]|[0-9０-９]{1,2})[)）]|[0-9０-９]{1,2}[)）](?=及び|および|と[0-9０-９]|・[0-9０-９])|[①-⑳⑴-⒂]/u],
      "u",
      {
        before: /^/u,
        after:
          /(?:の|に加え|及び|および|と[0-9０-９①-⑳(（]|から[①-⑳(（]|[～〜~・、]\s?[0-9０-９①-⑳(（]|[(（][ア-ソ0-9０-９]{1,2}[)）]の)/u,
      },
    ),
  ],
  "u",
);

/** (2)(1)のうち: behind its own number a line speaks of one before it, where (1)(2)の合計 speaks of both. */
function pointsBack(opening: string): boolean {
  const [own, other] = [...opening.matchAll(ENCLOSED)].map(([number]) => number);
  if (own === undefined || other === undefined || !opening.startsWith(own + other)) return false;
  return (ordinalOf(own.slice(1, -1)) ?? 0) > (ordinalOf(other.slice(1, -1)) ?? 0);
}

const ENCLOSED = /[(（](?:[ア-ソ]|[0-9０-９]{1,2})[)）]/gu;

type Shape = {
  readonly style: MarkerStyle;
  /** The characters that such a marker can begin with. */
  readonly opens: string;
  readonly pattern: RegExp;
};

/** In order: the first shape that fits is taken. Group `n` holds the ordinal where there is one. */
const SHAPES: readonly Shape[] = [
  { style: "question", opens: "QＱAＡ", pattern: /^[QＱAＡ](?<n>[0-9０-９]{0,3})[.．:：、](?![A-Z]\.)\s{0,4}/u },
  { style: "question", opens: "QＱAＡ", pattern: /^[QＱAＡ](?<n>[0-9０-９]{1,3})\s{1,4}/u },
  {
    style: "note",
    opens: "※＊(（",
    // ※1月16日に判明: the figure is not the note's.
    pattern:
      /^(?:[※＊](?<n>[0-9０-９]{1,2}(?![0-9０-９]|\s?[月日年時分名人件社台冊枚通校点円%％]))?|[(（][※注＊](?<m>[0-9０-９]{0,2})[)）])[:：.．]?\s{0,4}/u,
  },
  { style: "section", opens: "#", pattern: /^#{1,6}\s{1,4}/u },
  {
    style: "section",
    opens: "第",
    pattern: /^第[0-9０-９一二三四五六七八九十]{1,3}[章節項]?(?=[\s　])\s{1,4}/u,
  },
  {
    style: "parenthesis",
    opens: "(（",
    pattern:
      /^[(（](?<n>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}|[ア-ソ]|[a-zA-Zａ-ｚ]|[ivx]{1,4})[)）][.．:：、]?\s{0,4}/u,
  },
  {
    style: "parenthesis",
    opens: IN_PARENTHESES,
    pattern: new RegExp(`^(?<n>[${IN_PARENTHESES}])\\s{0,4}`, "u"),
  },
  { style: "parenthesis", opens: "ivx", pattern: /^(?:i{1,3}|iv|vi{0,3}|ix|x)[)）]\s{1,4}/u },
  {
    style: "circled",
    opens: CIRCLED + BLACK_CIRCLED,
    pattern: new RegExp(`^(?<n>[${CIRCLED}${BLACK_CIRCLED}])\\s{0,4}`, "u"),
  },
  {
    style: "section",
    opens: `${ROMAN}IVX`,
    pattern: new RegExp(`^(?!I [a-z])(?<n>[${ROMAN}]|[IVX]{1,4})[.．、]?(?![A-Za-z])\\s{1,4}`, "u"),
  },
  {
    style: "number",
    opens: DIGITS,
    pattern: /^(?<n>[0-9０-９]{1,2})(?:[.．](?![0-9０-９])|[)）、])\s{0,4}/u,
  },
  {
    style: "number",
    opens: DIGITS,
    pattern: new RegExp(
      `^(?<n>[0-9０-９]{1,2})[-－.．][0-9０-９]{1,2}[.．]?(?![0-9０-９/:：.．-])\\s{1,4}(?![a-z\\d\\s]|[MB]illion|Thousand|${MONTH_EN})`,
      "u",
    ),
  },
  // Behind a wide blank small letters may follow (4.2  expense claims): a figure has its unit next to it.
  { style: "number", opens: DIGITS, pattern: /^(?<n>[0-9]{1,2})[.][0-9]{1,2}(?: {2,4}|\t)(?![\d\s]|[mb]illion)/u },
  {
    style: "number",
    opens: DIGITS,
    pattern: new RegExp(`^(?<n>[0-9０-９]{1,2})[ \\u3000\\t]{1,4}(?![a-z\\s]|${COUNTED}|${MONTH_EN})`, "u"),
  },
  {
    style: "letter",
    opens: KANA,
    pattern: new RegExp(`^(?<n>[${KANA}])(?:[.．、)）]|[ \\u3000]{1,4})\\s{0,4}`, "u"),
  },
  // A　氏名、住所: a letter parted by a wide blank from what is Japanese; A 社, B 棟 are names.
  {
    style: "letter",
    opens: "ABCDEFGHＡＢＣＤＥＦＧＨ",
    pattern:
      /^(?<n>[A-HＡ-Ｈ])(?:　| {1,2})(?=[一-龠々ぁ-んァ-ヶ])(?![社型棟組班号級店校氏様案館駅区系面席][^一-龠]|さん|コース|クラス|チーム|グループ)/u,
  },
  { style: "letter", opens: "abcdefghABCDEFGH", pattern: /^(?<n>[a-hA-H])(?:[.．](?=\s)|[)）])\s{0,4}/u },
  {
    style: "number",
    opens: KANJI,
    pattern: new RegExp(`^(?<n>[${KANJI}]{1,2})[、.．\\u3000]\\s{0,4}`, "u"),
  },
  { style: "bracket", opens: "[［", pattern: /^[[［](?<n>[0-9０-９]{1,2})[\]］]\s{1,4}/u },
  {
    style: "bullet",
    opens: BULLETS,
    pattern: new RegExp(`^[${BULLETS}]\\s{0,4}`, "u"),
  },
  // The kanji zero is often typed for the circle; before a kanji numeral it is a figure, before another one a blank to be filled in.
  {
    style: "bullet",
    opens: "〇",
    pattern: /^〇(?![〇○一二三四五六七八九十百千万・、年月日時分])\s{0,4}/u,
  },
  { style: "bullet", opens: ">＞", pattern: /^[>＞]\s{1,4}(?=[^\s>＞])/u },
  {
    style: "bullet",
    opens: "-－–—‐‑⁃−*＊+oO",
    pattern: /^(?:[-－–—‐‑⁃−*＊+]|[oO](?=\s{2})|o(?=\s[A-Za-z0-9]))\s{1,4}(?![-－–—])/u,
  },
];

/** The shapes by the character they begin with: most lines begin with none of these. */
const BY_FIRST = byFirst(SHAPES);

function byFirst(shapes: readonly Shape[]): ReadonlyMap<string, readonly Shape[]> {
  const found = new Map<string, Shape[]>();
  for (const shape of shapes) {
    for (const first of shape.opens) {
      const known = found.get(first);
      if (known === undefined) found.set(first, [shape]);
      else known.push(shape);
    }
  }
  return found;
}

const opensBracket = unitsOf(/[【［[<＜≪《〈〔｟]/u);
const BRACKETED =
  /^(?:【[^【】]{1,60}】|[［[][^［］[\]]{1,40}[］\]]|[<＜≪《〈][^<>＜＞]{1,40}[>＞≫》〉]|[〔｟](?![^〔〕、]{1,30}、[^〔〕、]{1,30}、)[^〔〕]{1,40}〕)/u;

/** The marker at the start of a line, or null. A date, time or quantity at the start of a line is none. */
export function markerOf(source: string, line: Span<"raw">): Marker | null {
  const shapes = BY_FIRST.get(source.charAt(line.start));
  if (shapes === undefined) return null;
  const head = source.slice(line.start, Math.min(line.end, line.start + REACH));
  for (const { style, pattern } of shapes) {
    const match = pattern.exec(head);
    if (match === null || line.start + match[0].length >= line.end) continue;
    const opening = source.slice(line.start, line.start + REACH);
    if (REFERENCE.test(opening) && !pointsBack(opening)) return null;
    const { n, m } = match.groups ?? {};
    return { span: { start: line.start, end: line.start + match[0].length }, style, ordinal: ordinalOf(n ?? m ?? "") };
  }
  return null;
}

/** A line that is one bracketed phrase (【お問い合わせ先】, [1. Overview], ＜対象＞) is a heading by its looks. */
export function isBracketed(source: string, line: Span<"raw">): boolean {
  if (!opensBracket(source.charCodeAt(line.start))) return false;
  const match = BRACKETED.exec(source.slice(line.start, Math.min(line.end, line.start + 90)));
  return match !== null && line.start + match[0].length >= line.end;
}

function ordinalOf(text: string): number | null {
  if (text === "") return null;
  for (const row of [CIRCLED, BLACK_CIRCLED, IN_PARENTHESES, ROMAN, KANA, KANJI]) {
    const at = row.indexOf(text);
    if (at >= 0) return at + 1;
  }
  const digits = text.normalize("NFKC");
  if (/^\d+$/u.test(digits)) return Number(digits);
  return /^[a-z]$/iu.test(digits) ? digits.toLowerCase().charCodeAt(0) - 96 : null;
}
