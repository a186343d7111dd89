import type { Span } from "../../text/span.ts";
import type { NumberMention } from "../number/number.ts";
import type { Hit } from "../scan.ts";
import { boundsOf } from "./bounds.ts";
import type { CounterCode } from "./counter.ts";
import type { Figure, Surroundings } from "./figure.ts";
import { before, behind, qualifierOf } from "./sides.ts";
import { isThing, type Thing } from "./thing.ts";

/** Units that may stand between a qualifying word and the figure: 合計は、1,230名 最大で30件 総件数:45 */
const FILLER = "、 :|はがでに…=";

/** Nouns that take a numeral without a counter: 29アドレス, 112サイト, 5,874千口座. */
const DIRECT: ReadonlySet<Thing> = new Set([
  "account",
  "bank_account",
  "email_address",
  "site",
  "server",
  "file",
  "device",
  "line",
  "email",
  "organization",
  "place",
]);

type Read = { readonly figure: Figure | null; readonly taken: number };

/** The figure that begins with the number `order`, and how many numbers it took: two for 10~20件. */
export function japaneseFigure(surroundings: Surroundings, order: number): Read {
  const first = surroundings.numbers[order];
  if (first === undefined) return { figure: null, taken: 1 };
  const second = surroundings.numbers[order + 1];
  const range = second === undefined ? null : rangeOf(surroundings, first, second);
  const last = range === null || second === undefined ? first : second;
  return { figure: figureOf(surroundings, first, last, range), taken: last === first ? 1 : 2 };
}

type Range = { readonly min: number; readonly max: number };

/** 10~20件, 10件から20件: two numbers that belong to one counter. */
function rangeOf({ text, hits }: Surroundings, first: NumberMention, second: NumberMention): Range | null {
  if (first.value === null || second.value === null || second.value <= first.value) return null;
  const between = text.slice(first.span.end, second.span.start);
  const counter = hits.from("counter", first.span.end);
  const link = counter === undefined ? between : text.slice(counter.end, second.span.start);
  return /^ ?(?:~|から|ないし|乃至) ?約?$/u.test(link) ? { min: first.value, max: second.value } : null;
}

function figureOf(
  surroundings: Surroundings,
  first: NumberMention,
  last: NumberMention,
  range: Range | null,
): Figure | null {
  const { text, hits } = surroundings;
  const front = before(text, hits, first.span.start, FILLER);
  if (front.codes.includes("ordinal-before") || front.codes.includes("each-before")) return null;
  const currency = text.charAt(first.span.start - 1);
  if ("#@_/".includes(currency || " ") || "%‰".includes(text.charAt(last.span.end) || " ")) return null;
  if (isCompound(text, first.span.start, first.span.end)) return null;
  const middle = behind(text, hits, last.span.end);
  const counted = counterAfter(surroundings, middle.reach, first.span.start);
  const prefixed = currency === "¥" || currency === "￥" ? "yen" : currency === "$" ? "usd" : null;
  if (counted === null && prefixed === null && !isLabelled(text, first.span.start, last.span.end)) return null;
  const end = counted?.end ?? last.span.end;
  const back = behind(text, hits, end);
  const codes = [...front.codes, ...middle.codes, ...back.codes];
  const about = first.value === null && first.min !== null;
  const qualifier = range !== null ? "range" : about ? "about" : qualifierOf(codes);
  const bounds =
    range ?? (first.value === null ? { min: first.min, max: first.max } : boundsOf(first.value, qualifier));
  const words = text.slice(front.reach, first.span.start);
  return {
    span: { start: front.reach, end: back.reach },
    core: { start: first.span.start, end },
    numeral: { start: first.span.start, end: last.span.end },
    value: range === null ? first.value : null,
    min: bounds.min,
    max: bounds.max,
    qualifier,
    total: codes.includes("total"),
    distinct: codes.includes("distinct-before"),
    gross: /[延の述]べ|延$/u.test(words),
    part: codes.includes("part-before"),
    whole: /^(?:[)）]のうち|中|のうち|の内|うち|のなか|の中)/u.test(text.slice(end, end + 4)),
    counter: counted?.counter ?? prefixed,
    thing: counted?.thing ?? prefixed,
    noun: counted?.noun ?? null,
    bare: counted === null && prefixed === null ? "label" : null,
  };
}

/** 一社研修, 一人親, 一件落着, 三者面談, 第2者: a numeral that is part of a word. */
const isCompound = (text: string, start: number, end: number): boolean =>
  (text.slice(start, end) === "一" &&
    /^[社人件名校](?!ずつ)[一-龠](?<![分当中様余程以])/u.test(text.slice(end, end + 2))) ||
  (/^ ?者/u.test(text.slice(end, end + 2)) &&
    (!/[0-9]$/u.test(text.slice(start, end)) || text.charAt(start - 1) === "第"));

type Counted = {
  readonly end: number;
  readonly counter: CounterCode | null;
  readonly thing: Thing | null;
  readonly noun: Span<"normal"> | null;
};

/** The counter behind a numeral, or the noun in its place. */
function counterAfter({ text, hits }: Surroundings, from: number, numberStart: number): Counted | null {
  const at = text.charAt(from) === " " ? from + 1 : from;
  const counter = hits.from("counter", at);
  const noun = hits.from("subject", at);
  const isCounted = noun !== undefined && (isDirect(noun) || isSystem(noun, text, numberStart));
  const direct =
    noun !== undefined && isCounted && (!opensLine(text, numberStart) || isSubject(noun, from, text))
      ? noun
      : undefined;
  if (direct !== undefined && (counter === undefined || direct.end >= counter.end)) return nounOf(direct);
  if (counter !== undefined) return counter.code === "none" ? null : counterOf(counter, text);
  if (text.charAt(at) !== "の") return null;
  const linked = hits.from("subject", at + 1);
  if (linked === undefined) return null;
  if (isPeople(linked, text, numberStart, from)) return { ...nounOf(linked), counter: "person" };
  return isDirect(linked) || linked.code === "system" ? nounOf(linked) : null;
}

function counterOf({ code, start, end }: Hit, text: string): Counted {
  const counter = code as CounterCode;
  const thing = isThing(counter) ? counter : null;
  return { end: Math.min(end, text.length), counter, thing, noun: thing === "organization" ? { start, end } : null };
}

const nounOf = ({ code, start, end }: Hit): Counted => ({
  end,
  counter: null,
  thing: isThing(code) ? code : null,
  noun: { start, end },
});

const isDirect = ({ code }: Hit): boolean => isThing(code) && DIRECT.has(code);

/** 113の個人: people counted without a counter; (1)の方 and 2の会員 name by a number. */
const isPeople = ({ code, start, end }: Hit, text: string, numberStart: number, numberEnd: number): boolean =>
  code === "person" &&
  numberEnd - numberStart > 1 &&
  /^(?:個人|顧客|会員|利用者|ユーザー?|患者|学生|生徒|児童|職員|市民|住民|従業員)$/u.test(text.slice(start, end)) &&
  !/[第の・（(.-]/u.test(text.charAt(numberStart - 1)) &&
  !opensLine(text, numberStart);

/** 2システムが停止: what goes on as a part of the sentence; システム部 and 第2システム are names. */
const isSystem = ({ code, end }: Hit, text: string, start: number): boolean =>
  code === "system" &&
  !/[第A-Za-z-]/u.test(text.charAt(start - 1)) &&
  /^(?:[がはをにでと、]|において)/u.test(text.slice(end, end + 4));

/** 1アカウントが悪用され: a line may begin with a figure that is the subject of its sentence. */
const isSubject = ({ start, end }: Hit, from: number, text: string): boolean =>
  start === from && /[がをは]/u.test(text.charAt(end)) && text.includes("。", end);

/** A number at the very start of a line numbers the line rather than counts what follows. */
const opensLine = (text: string, start: number): boolean =>
  /^[\s(（・●■◆○※]*$/u.test(text.slice(Math.max(0, start - 6), start)) && start < 6;

/** 対象件数 1,230 and 影響人数: 45 need no counter. */
const isLabelled = (text: string, start: number, end: number): boolean =>
  isCell(text, start, end) ||
  (/(?:件|人|名|者|枚|台|通|社|口座|アドレス|アカウント|ユーザー?|会員|世帯|ファイル|メール)数(?:[は:| …]|合計|計|約){0,4}$/u.test(
    text.slice(Math.max(0, start - 16), start),
  ) &&
    /^(?:$|[ 、。)(|・;])/u.test(text.slice(end, end + 1)));

/** 会員 | 310 | 氏名、住所: a number that fills a cell; what it counts the head of its column says. */
const isCell = (text: string, start: number, end: number): boolean =>
  /\| ?約?$/u.test(text.slice(Math.max(0, start - 3), start)) && /^ ?(?:\||$)/u.test(text.slice(end, end + 2));
