import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import { sentenceOf } from "../context/structure.ts";
import { hitsIn, hitsOf } from "../hits.ts";
import { GRAMMARS, isExample, isMember, isOwnerOf, partsOf } from "./gap.ts";
import { isDataNoun } from "./head-noun.ts";
import { isOrdinary, isUntaken, type Member, unlisted } from "./member.ts";

/** How far an enumeration reaches beyond the first and the last member the tables know. */
const REACH = 60;

/** The members of an enumeration with those before and after it that no wording knows, as far as they are nothing but members. */
export function withNeighbours(
  passage: ReadPassage,
  members: readonly Member[],
  hits: readonly Hit[],
  language: Language,
): readonly Member[] {
  const first = members[0];
  const last = members.at(-1);
  if (first === undefined || last === undefined) return members;
  const sum = language === "ja" && first.code === "personal_information" ? summedUp(passage, first, hits) : [];
  if (members.length < 2) return language === "ja" ? [...sum, first, ...besideOne(passage, first, hits)] : members;
  return [
    ...sum,
    ...leading(passage, first, hits, language),
    ...members,
    ...trailing(passage, { first, last }, hits, language),
  ];
}

/** Kinds that hold others and say nothing of what stands beside them in an enumeration. */
const VESSELS: readonly string[] = [
  "personal_information",
  "credit_card",
  "email_content",
  "attachment",
  "application_form",
];

/** What stands beside a single known member: 氏名や評価が記載された; only where a predicate of data ends the enumeration. */
function besideOne(passage: ReadPassage, member: Member, hits: readonly Hit[]): readonly Member[] {
  if (isOrdinary(member) || VESSELS.includes(member.code)) return [];
  const { text } = passage.normal;
  const found = trailing(passage, { first: member, last: member }, hits, "ja");
  const end = found.at(-1)?.end;
  return end !== undefined && GOVERNED.test(text.slice(end, end + 30)) ? found : [];
}

/** What an enumeration of data ends in: …などの個人情報が記載され, …を含む. */
const GOVERNED = anyOf(
  [
    // Written in it.
    /記載|記入|記録|記され|含|保存|登録|掲載|印字|印刷|書か|入力されてい|表示|格納|入って|入った|収め|載って|載った/u,
    // Let out.
    /漏|流出|公開|閲覧|伝え|読み上げ|話し|残し|残され|吹き込|録音|明か|知らせ/u,
  ],
  "u",
  {
    before:
      /^(?:など|等)?(?:の(?:個人)?(?:情報|データ|項目|記載|記録)|といった(?:個人)?(?:情報|データ))?(?:[がをはも]|の)?[^、。がをはも]{0,6}/u,
  },
);

/** What is summed up as personal data: 児童の月齢などの個人情報; people and papers sum up to whose they are. */
function summedUp(
  { normal: { text }, sentences }: ReadPassage,
  { start }: Member,
  hits: readonly Hit[],
): readonly Member[] {
  const from = Math.max(start - REACH, sentenceOf(sentences, start)?.start ?? start);
  const before = text.slice(from, start);
  const list = SUM.exec(before);
  if (list === null) return [];
  const found: Member[] = [];
  const stretch = before.slice(0, list.index);
  for (const part of [...partsOf(stretch, GRAMMARS.ja.separator)].reverse()) {
    const word = stretch.slice(part.start, part.end);
    const owner = OWNER.exec(word)?.[0].length ?? 0;
    const span = { start: from + part.start + owner, end: from + part.end };
    const label = text.slice(span.start, span.end);
    if (!isMember(label, "ja") || !isDataNoun(label) || !isUntaken(span, hits)) break;
    found.unshift(unlisted(span));
    if (owner > 0) break;
  }
  return found;
}

const SUM = /(?:など|等)(?:の|といった)$/u;

/** Whose what follows is: 園児8名の, 受診された方の. */
const OWNER = /^.{0,40}(?:[名人件]分?|者|生徒|児童|園児|学生|様|さん|さま|方|員|患者|客)の/u;

/** Members after the last known one: 氏名、電話番号、趣味、特技など. */
function trailing(
  passage: ReadPassage,
  { first, last }: { readonly first: Member; readonly last: Member },
  hits: readonly Hit[],
  language: Language,
): readonly Member[] {
  const { normal, sentences } = passage;
  const { text } = normal;
  const end = sentenceOf(sentences, last.start)?.end ?? last.end;
  const { separator, filler } = GRAMMARS[language];
  const reach = text.slice(last.end, Math.min(end, last.end + REACH));
  const stretch = language === "ja" ? reach.replace(ASIDE, (bracket) => "、".repeat(bracket.length)) : reach;
  const stop = stretch.search(language === "en" ? STOP.en : isQuoted(text, first) ? STOP.quoted : STOP.ja);
  if (stop < 0 && last.end + REACH < end) return [];
  const list = stop < 0 ? stretch : stretch.slice(0, stop);
  const [own, ...rest] = partsOf(language === "ja" ? list.replace(JOINT, "、") : list, separator);
  const others = isBroken(stretch.slice(list.length), passage, last.end + list.length) ? rest.slice(0, -1) : rest;
  if (own === undefined || list.slice(own.start, own.end).trim().length > 10) return [];
  const found: Member[] = [];
  for (const [order, { start, end: close }] of others.entries()) {
    const whole = list.slice(start, close).trim();
    const word =
      language === "ja"
        ? bareOf(whole)
        : order === others.length - 1
          ? withWhose(whole.replace(ARTICLES, ""), reach.slice(close))
          : whole.replace(ARTICLES, "");
    if (word === "" || filler.test(word)) continue;
    const at = last.end + start + stretch.slice(start).indexOf(word);
    const span = { start: at, end: at + word.length };
    if (!isMember(word, language) || !isUntaken(span, hits)) break;
    found.push(unlisted(span));
  }
  return found;
}

/** A last member with what it is the one of: "the balance | of the account". */
const withWhose = (word: string, rest: string): string =>
  word + (/^ of (?:the|their|your|his|her|each|any) [a-z]{3,16}(?: [a-z]{3,16})?(?=[.,;)]|$)/u.exec(rest)?.[0] ?? "");

/** What a bracket says of a member: きっかけ(選択式). */
const ASIDE = /\([^()]{0,24}\)(?=[、,・])/gu;

/** A member without when it was and the particle that joins the next: 2021年5月の, や. */
const bareOf = (word: string): string =>
  word.replace(/^(?:(?:約|直近)?\d[\d年月日~〜-]{1,14}(?:分|度|間)?の|その(?!他))/u, "").replace(/(?:や|及び)$/u, "");

/** What joins the next member to the last known one. */
const JOINT = /^[やと](?=[一-龠ァ-ヶーA-Za-zおご「])/u;

/** Whether the last noun before a particle is no member but part of what is told next: 奨学金を受けている生徒の…, 学年で分けた. */
const isBroken = (rest: string, passage: ReadPassage, at: number): boolean =>
  /^[にで](?!す|し|あ|ご)/u.test(rest) ||
  (RELATIVE.test(rest) &&
    !hitsIn(passage, "cue", at, at + 10).some(
      ({ code }) => code === "inclusion" || code === "exposure" || code === "release",
    ));

/** A clause that tells which noun is meant that follows it. */
const RELATIVE = /^[がを][^、。がを]{1,10}(?:た|る|ない)(?!こと|もの|可能|おそれ|恐れ|状態|状況|旨|ため)[一-龠ァ-ヶ]/u;

/** What ends an enumeration. */
const STOP = {
  ja: /[)(。がをは「」]|に(?!関する|係る)|で(?:す|し|あ|ご)|とな|など|等|とい|のうち/u,
  quoted: /[)(。がをは]|に(?!関する|係る)|で(?:す|し|あ|ご)|とな|など|等|とい|のうち/u,
  en: /[().;:]| (?:was|were|may|of|for|from|in|on) /u,
} as const;

/** Whether every member stands in quotes of its own: 「氏名」「役割」. */
const isQuoted = (text: string, { start }: Member): boolean => text.charAt(start - 1) === "「";

/** Members before the first known one, up to what opens the enumeration: 漏えいしたのは入札価格、落札率、代表者の氏名です. */
function leading(passage: ReadPassage, first: Member, hits: readonly Hit[], language: Language): readonly Member[] {
  const { normal, sentences } = passage;
  const from = sentenceOf(sentences, first.start)?.start ?? first.start;
  const opened = language === "ja" ? openedInJapanese(normal.text, from, first) : openedInEnglish(passage, from, first);
  if (opened === null) return [];
  const { text } = normal;
  const stretch = text.slice(opened, first.start);
  const all = partsOf(stretch, GRAMMARS[language].separator);
  if (language === "ja" && isExample(stretch.slice(all.at(-1)?.start), text.slice(first.start, first.start + 6)))
    return [];
  const parts = all.slice(0, -1);
  const found: Span<"normal">[] = [];
  for (const { start, end } of parts) {
    const article = ARTICLES.exec(stretch.slice(start, end))?.[0].length ?? 0;
    const word = stretch.slice(start + article, end).trimEnd();
    if (word === "" || GRAMMARS[language].filler.test(word)) continue;
    const span = { start: opened + start + article, end: opened + start + article + word.length };
    if (!isMember(word, language) || !NOUN.test(word) || !isUntaken(span, hits)) return [];
    found.push(span);
  }
  return found.filter((span) => !isOwnerOf(text, span, first)).map(unlisted);
}

const ARTICLES = /^\s{0,4}(?:(?:the|a|an|your|their|and|her|his) ){0,2}/iu;

/** What stands in quotes is the name of something, and no member: 科目「…」を受講した, 「概要書」に書かれた. */
const TITLED = /^「[^」]{1,40}」(?![、・,と及や「/])/u;

const OPENING = /は、?|[「(:]|各[社人者校戸店自]の|それぞれの/gu;

/** A noun: neither a verb nor a time, nor a part of a sentence that a comma cut. */
const NOUN = /^(?!の|他|全員|対象の)[^ ]{1,24}(?<![後前中時])[一-龠ァ-ヶーA-Z]$|^[a-z]/iu;

/** A sentence that begins with whose data it names: 応募者の特技. */
const OWNED = /^[一-龠ァ-ヶー]{1,10}(?:者|員|生|様|客|児童|患者|人|さま)の/u;

/** Behind the particle or the bracket that the enumeration follows. */
function openedInJapanese(text: string, from: number, first: Member): number | null {
  const start = Math.max(from, first.start - REACH);
  const before = text.slice(start, first.start);
  let opened = -1;
  for (const match of matchesOf(OPENING, before)) opened = match.index + match[0].length;
  if (opened >= 0) return TITLED.test(before.slice(opened - 1)) ? null : start + opened;
  return start === from && OWNED.test(before) ? from : null;
}

/** Right behind the colon or the verb of holding or exposing that the enumeration is the object of. */
function openedInEnglish(passage: ReadPassage, from: number, first: Member): number | null {
  const { text } = passage.normal;
  const start = Math.max(from, first.start - REACH);
  const colon = 1 + Math.max(text.lastIndexOf(":", first.start - 1), text.lastIndexOf("(", first.start - 1));
  const verb = hitsOf(passage, "cue")
    .filter(
      ({ code, start: at, end }) =>
        VERBS.includes(code) &&
        end > start &&
        end < first.start &&
        HOLDS.test(text.slice(at, end)) &&
        !/\bwho (?:also |still )?$/iu.test(text.slice(Math.max(0, at - 12), at)),
    )
    .at(-1);
  const opened = Math.max(colon > start ? colon : -1, verb?.end ?? -1);
  return opened < 0 ? null : opened;
}

/** Words that what is held or exposed follows. */
const HOLDS =
  /^(?:includ|contain|hold|held|stor|show|list|record|access|obtain|acquir|view|expos|see|compris|consist|such)/iu;

const VERBS: readonly string[] = ["inclusion", "exposure"];
