import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import { echoesIn } from "../context/echo.ts";
import { isOneOfOwners } from "./bare.ts";
import { GRAMMARS, isMember, partsOf } from "./gap.ts";
import { HEAD_OF } from "./head-of.ts";
import { isOfWhose, isOwnerBeside, isOwnerLabel, OF_OWNER } from "./list-owner.ts";
import { isOrdinary, type Member, memberOf, unlisted } from "./member.ts";
import { labelEnd, withoutLabel } from "./row-label.ts";
import { isItsNumber, type Run, runOf, wordingsOf } from "./run.ts";
import { SUFFIX } from "./suffix.ts";

/**
 * The members of a line that lists data, one enumeration per line: every part of it is a member, known or not.
 *
 *     ・診察券番号(本人・家族)、受付方法、メールアドレス: 120件
 *       patient_id             other     email_address
 *
 * What stands before a colon or a bracket that holds the members is whom they belong to, not a member.
 */
export function listLine(passage: ReadPassage, language: Language): readonly Run[] {
  const { text } = passage.normal;
  if (language === "en" ? CIRCUMSTANCE.test(text) : isContact(text)) return [];
  const hits = wordingsOf(passage, language);
  const label = language === "ja" ? labelEnd(text) : 0;
  return fieldsWithData(text, hits)
    .map((field) => membersOf(text, field, hits, language))
    .map((members) => members.filter(({ code, end }) => code !== "delivery_recipient" || !isOneOfOwners(text, end)))
    .map((members) => runOf(withoutLabel(members, label)))
    .filter(({ members }) => members.length > 0);
}

/** "Place: Welfare Department": where and when it happened, and whom to ask. */
const CIRCUMSTANCE = anyOf(
  [
    // Where and when.
    /place|location|venue|where|when|date|time|date and time/u,
    // Who is in charge.
    /division|department|section|office|organi[sz]ation|inquiries|enquiries|person in charge/u,
  ],
  "iu",
  { before: /^[^A-Za-z]{0,8}/u, after: /\b(?! (?:staff|workers|employees|managers))[^:,0-9]{0,30}:/u },
);

/** お問い合わせ みどり通販 0120-000-000: whom to call, at the end of a notice. */
const isContact = (text: string): boolean =>
  /^[^一-龠ぁ-んァ-ヶA-Za-z0-9]{0,3}(?:本件に関する|本件の)?お?問い?合わ?せ(?!内容|フォーム|履歴|件名|日)/u.test(
    text,
  ) && /(?<![0-9])0[0-9]{1,4}[-(・][0-9]{1,4}[-)・][0-9]{3,4}|@/u.test(text);

/** Where a label ends, or a note begins; behind 運営・参加に係る職員(201名)の stands what is theirs. */
const FIELD_END =
  /[:。※|｜]|\s\*|…{1,3}|・{2,40}|‥{1,20}|\.{4,60}|=|\((?:約|計)?[0-9][0-9,]{0,9}[名人](?:分|様)?\)の/gu;

/** The stretches of a line between labels and notes. */
export function fieldsOf(text: string): readonly Span<"normal">[] {
  const fields: Span<"normal">[] = [];
  let start = 0;
  for (const match of matchesOf(FIELD_END, text)) {
    fields.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  fields.push({ start, end: text.length });
  return fields;
}

/** The stretches of a line that can hold members: those after a label and before a note, the label-less line as a whole. */
function fieldsWithData(text: string, hits: readonly Hit[]): readonly Span<"normal">[] {
  const fields = fieldsOf(text);
  const known = fields.filter((field) => hits.some((hit) => hit.code !== "none" && within(hit, field)));
  const own = known.flatMap((field, order) => {
    if (order === known.length - 1 || isGroup(field, hits) || OF_OWNER.test(text.slice(field.start, field.end)))
      return order === known.length - 1 ? [field] : [];
    return isOwner(text, field) ? beforeOwner(text, field, hits) : [field];
  });
  return own.length > 0 || fields.length > 1 ? own : fields;
}

/** 受験者:氏名、得点 保護者:氏名: what stands in front of the next owner, a blank apart, is a list of its own. */
function beforeOwner(text: string, { start, end }: Span<"normal">, hits: readonly Hit[]): readonly Span<"normal">[] {
  const gap = text.slice(start, end).trimEnd().lastIndexOf(" ");
  const own = { start, end: start + Math.max(0, gap) };
  return text.charAt(start - 1) === ":" && hits.some((hit) => hit.code !== "none" && within(hit, own)) ? [own] : [];
}

/** Whose the data behind a colon are: ご意見をくださった方 2名:氏名、住所. */
const isOwner = (text: string, { start, end }: Span<"normal">): boolean =>
  text.charAt(end) === ":" &&
  (PEOPLE.test(text.slice(Math.max(0, start), end)) ||
    /(?:方|様|者|員|さま)(?:\s?約?\d[\d,]{0,9}\s?[名人件]分?)?\s?$/u.test(text.slice(Math.max(start, end - 24), end)));

/** "(a) children: name, …". */
const PEOPLE = anyOf(
  [
    /children|pupils|students|parents?(?: (?:or|and) guardians?)?|guardians|dependants|dependents|spouses|relatives|family members/u,
  ],
  "iu",
  { before: /^\s?(?:\([a-z\d]{1,2}\) ?)?(?:the )?/u, after: /\s?$/u },
);

/** The name of a group of data before its members: 利用者情報|氏名. */
const isGroup = (field: Span<"normal">, hits: readonly Hit[]): boolean =>
  hits.filter((hit) => within(hit, field)).every(({ code }) => code === "personal_information" || code === "none");

const within = (inner: Span<"normal">, outer: Span<"normal">): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

function membersOf(text: string, field: Span<"normal">, hits: readonly Hit[], language: Language): readonly Member[] {
  const brackets = bracketsIn(text, field);
  const outside = hits.filter((hit) => within(hit, field) && !brackets.some((bracket) => within(hit, bracket)));
  const inside = brackets.filter((bracket) => holdsList(bracket, hits));
  const flat = whole(withoutEchoes(text, field, blankOut(text, field, brackets)), field.start, outside).replace(
    ALL_OR_PART,
    (words) => HELD.repeat(words.length),
  );
  const told = GRAMMARS[language].verbal.test(
    joined(withoutWordings(flat, field.start, outside), language).replace(/[.!?]\s{0,4}$/u, ""),
  );
  const found: Member[] = [];
  for (const { start, end } of partsOf(flat, GRAMMARS[language].separator)) {
    const span = { start: field.start + start, end: field.start + end };
    const part: Part = { span, flat: flat.slice(start, end), hits: outside.filter((hit) => within(hit, span)) };
    const holds = inside.some((bracket) => within(bracket, span));
    const vessel = found.length === 0 && isVessel(part, outside);
    const loose = told && !(language === "ja" && isFlanked(span, outside));
    found.push(...memberIn(text, part, loose || holds || vessel || isFigured(text, span), language));
  }
  for (const bracket of inside)
    if (!/^\s*(?:without|excluding|not including|no )/iu.test(text.slice(bracket.start, bracket.end)))
      found.push(...membersOf(text, bracket, hits, language));
  return found
    .filter(
      (member, order) =>
        !isOwnerBeside(text, member, found[order + 1]) &&
        !isOwnerLabel(text, member, found) &&
        !isOfWhose(text, member),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** (1)の項目に加え、口座番号: that another list goes on here names no member. */
const withoutEchoes = (text: string, { start, end }: Span<"normal">, flat: string): string =>
  echoesIn(text.slice(start, end)).reduce(
    (rest, echo) => rest.slice(0, echo.start) + HELD.repeat(echo.end - echo.start) + rest.slice(echo.end),
    flat,
  );

/** 住所の全部又はその一部: how much of the member is meant. */
const ALL_OR_PART =
  /の(?:全部|全て|すべて)?(?:又は|か)?(?:その)?一部(?=\s|$|が|を|です|で)|の(?:いずれか|全て|すべて|全部)(?=\s|$|が|を|です)/gu;

/** Whether a part stands between two that the tables know: it is of their kind, whatever the line says before and after them. */
const isFlanked = ({ start, end }: Span<"normal">, hits: readonly Hit[]): boolean =>
  hits.some((hit) => hit.code !== "none" && hit.end <= start) &&
  hits.some((hit) => hit.code !== "none" && hit.start >= end);

/** What stands between two separators; `flat` is its text with brackets put out of sight, `hits` its wordings outside of them. */
type Part = { readonly span: Span<"normal">; readonly flat: string; readonly hits: readonly Hit[] };

/** A stretch with the separators inside its wordings made letters, so that "first and last name" stays one part. */
function whole(flat: string, offset: number, hits: readonly Hit[]): string {
  let masked = flat;
  for (const { code, start, end } of hits) {
    if (code === "none" || start < offset || end > offset + flat.length) continue;
    const wording = masked.slice(start - offset, end - offset);
    if (/[\s、・,/&]|\b(?:and|or)\b/u.test(wording))
      masked = masked.slice(0, start - offset) + "x".repeat(end - start) + masked.slice(end - offset);
  }
  return masked;
}

/** A stretch with its wordings put out of sight: よみがな holds no particle. */
function withoutWordings(flat: string, offset: number, hits: readonly Hit[]): string {
  let rest = flat;
  for (const { start, end } of hits)
    rest = rest.slice(0, start - offset) + HELD.repeat(end - start) + rest.slice(end - offset);
  return rest;
}

/** A stretch without the particles and verbs that only join the nouns of a member: 利用している事業所. */
const joined = (flat: string, language: Language): string => {
  const { infix } = GRAMMARS[language];
  return infix === null ? flat : flat.replace(infix, "の");
};

const VESSEL = /(?:表|書|簿|票|一覧|名簿|台帳|リスト|資料|ファイル|画像|データ|カード|list|sheet|form|file)$/iu;

/** Whether the first part of a line is the paper or file that holds what the rest of the line lists. */
const isVessel = ({ span, flat }: Part, hits: readonly Hit[]): boolean =>
  VESSEL.test(plain(flat)) && hits.some(({ code, start }) => code !== "none" && start >= span.end);

/** Whether a figure follows a part: it then names a group or a paper, of which there are so many. */
const isFigured = (text: string, { end }: Span<"normal">): boolean =>
  /^\s?(?:約|最大|延べ|計)?\s?\d[\d,.]{0,12}[万億千百]?[\d,]{0,6}\s?(?:件|名|人|通|枚|冊|台|箱|部|個)/u.test(
    text.slice(end, end + 24),
  );

/** The insides of the outermost round brackets of a stretch. */
function bracketsIn(text: string, { start, end }: Span<"normal">): readonly Span<"normal">[] {
  const found: Span<"normal">[] = [];
  let depth = 0;
  let opened = start;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (character === "(" && depth++ === 0) opened = at + 1;
    if (character === ")" && depth > 0 && --depth === 0) found.push({ start: opened, end: at });
  }
  return found;
}

/** "75 exhibitors (name, email address)": what a bracket holds that a line ends in, where the enumeration stands in it. */
export function inBracketAtEnd(text: string, { start, end }: Run): string | null {
  const opened = text.lastIndexOf("(", start);
  const inside = /^[^()]{0,80}\)[ .;]{0,2}$/u.test(text.slice(end)) && !text.slice(opened, start).includes(")");
  return opened >= 0 && inside ? text.slice(opened, text.lastIndexOf(")")) : null;
}

/** Whether a bracket lists data, and does not merely qualify what stands before it (姓のみ, 入力された方のみ). */
function holdsList(bracket: Span<"normal">, hits: readonly Hit[]): boolean {
  return hits.some((hit) => hit.code !== "none" && within(hit, bracket));
}

/** Stands for what is in brackets: it parts nothing. */
const HELD = "\u2060";
const ALL_HELD = /\u2060/gu;

/** A stretch with its brackets, the round signs included, put out of sight at the same length. */
function blankOut(text: string, field: Span<"normal">, brackets: readonly Span<"normal">[]): string {
  let flat = "";
  let at = field.start;
  for (const { start, end } of brackets) {
    flat += `${text.slice(at, start - 1)}${HELD.repeat(end - start + 2)}`;
    at = end + 1;
  }
  return flat + text.slice(at, field.end);
}

/** The members in one part; `names` where what no wording knows is whom the data belong to, or what holds them. */
function memberIn(text: string, part: Part, names: boolean, language: Language): readonly Member[] {
  const { span, flat, hits } = part;
  const known = hits.filter(({ code }) => code !== "none");
  const last = known.at(-1);
  if (last === undefined) return names || COUNTED.test(flat) ? [] : unknown(text, part, language);
  const suffix = plain(flat.slice(last.end - span.start));
  if (/^なし|^を除く|^は除く/u.test(suffix)) return [];
  const prefix = flat.slice(0, (known[0]?.start ?? span.start) - span.start);
  if (known.every(isOrdinary) && /\d$/u.test(prefix)) return [];
  if (names && known.every(isOrdinary) && /[一-龠ァ-ヶ]$/u.test(prefix)) return [];
  if (language === "ja" && known.every(({ code }) => code === "card_part") && /[^\s\u2060]$/u.test(prefix))
    return unknown(text, part, language);
  if (SUFFIX[language].test(suffix) && !(language === "en" && HEAD_OF.test(prefix)))
    return ownersLeft(text, known).map(memberOf);
  const other = unknown(text, part, language);
  return other.length > 0 ? other : known.map(memberOf);
}

/** Wordings without those that only say whose the next one is: 給与の振込口座 is an account. */
const ownersLeft = (text: string, known: readonly Hit[]): readonly Hit[] =>
  known.filter((hit, order) => {
    const before = known[order - 1];
    if (before !== undefined && isItsNumber(text, before, hit)) return false;
    if (before !== undefined && isOrdinary(hit) && /^ of (?:the|your|their) $/u.test(text.slice(before.end, hit.start)))
      return false;
    const next = known[order + 1];
    return next === undefined || text.slice(hit.end, next.start) !== "の" || isItsNumber(text, hit, next);
  });

const plain = (flat: string): string => flat.replace(ALL_HELD, "").trim();

/** A figure tells how many of a group there are: the part names the group. */
const COUNTED = /[a-z] \d[\d,]{0,12}\s{0,9}$|[\d万億千百]\s?(?:件|名|人|通|枚|冊|台|箱|部|個)|\b\d[\d,]{0,20} [a-z]/u;

/** A part as a member of its own, where it looks like one. */
function unknown(text: string, { span, flat }: Part, language: Language): readonly Member[] {
  const { start, end } = trimmed(flat);
  if (!isMember(plain(flat.slice(start, end)), language)) return [];
  const member = { start: span.start + start, end: span.start + end };
  return text.slice(member.start, member.end).trim() === "" ? [] : [unlisted(member)];
}

const LEAD = /^(?:\s|(?:a|an|the|your|their|and)\s|その(?=[一-龠ァ-ヶ])){0,9}/iu;
const TAIL = /(?:等|など|のみ|と|を?含む|[\s\u2060]|約?\d[\d,]{0,12}(?:件|名|人|通|枚|冊|台)?分?)$/u;

/** Where a part begins and ends without blanks, brackets, leading articles, trailing figures and 等. */
function trimmed(flat: string): Span<"normal"> {
  const start = LEAD.exec(flat)?.[0].length ?? 0;
  let part = flat;
  for (let tail = TAIL.exec(part); tail !== null && tail.index > start; tail = TAIL.exec(part))
    part = part.slice(0, tail.index);
  return { start, end: part.length };
}
