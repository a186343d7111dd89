import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { Language } from "../../schema/vocabulary.ts";
import type { Span } from "../../text/span.ts";
import { sentenceAt } from "../context/structure.ts";
import { hitsOf } from "../hits.ts";
import { oncePerPassage } from "../once.ts";
import { GRAMMARS, isMember, linkBetween, partsOf } from "./gap.ts";

/** One member of an enumeration: a wording the tables know, or a stretch they do not (`code` "other"). */
export type Member = { readonly code: string; readonly rule: string; readonly start: number; readonly end: number };

/** Kinds of data named one after the other in one sentence; often only one. */
export type Run = { readonly start: number; readonly end: number; readonly members: readonly Member[] };

export const UNLISTED = "data-type.list-member";

/** A member that is known only by its place in a list. */
export const unlisted = ({ start, end }: Span<"normal">): Member => ({ code: "other", rule: UNLISTED, start, end });

export const memberOf = ({ code, rule, start, end }: Hit): Member => ({ code, rule, start, end });

/** Words too ordinary to mean data by themselves. */
export const isOrdinary = ({ rule }: { readonly rule: string }): boolean =>
  rule.endsWith("-in-a-list") || rule === UNLISTED;

export const runOf = (members: readonly Member[]): Run => ({
  start: members[0]?.start ?? 0,
  end: members.at(-1)?.end ?? 0,
  members,
});

/** How many different kinds of data an enumeration names. */
export const kindsIn = ({ members }: Run): number => new Set(members.map(({ code }) => code)).size;

/** The enumerations in the prose of a passage, in text order. */
export const runsOf = oncePerPassage(readRuns);

function readRuns(passage: ReadPassage, language: Language): readonly Run[] {
  const { text } = passage.normal;
  const hits = hitsOf(passage, "data-type");
  if (hits.length === 0) return [];
  const runs: Member[][] = [];
  let before: Hit | undefined;
  for (const hit of hits) {
    if (hit.code === "none" || isCompound(text, hit, language) || isPart(text, hit, language)) continue;
    const current = runs.at(-1);
    if (before !== undefined && isItsNumber(text, before, hit)) continue;
    const joint = before === undefined ? "" : text.slice(before.end, hit.start);
    if (joint === "の" || (/^ of /iu.test(joint) && before?.code === "photo")) current?.pop();
    else if (/^ (?:of|for) [^,;.:]{0,30}$/iu.test(joint) && isOrdinary(hit)) continue;
    const same =
      before !== undefined && sentenceAt(passage.sentences, before.start) === sentenceAt(passage.sentences, hit.start);
    const link =
      before !== undefined && same ? linkBetween(text, { start: before.end, end: hit.start }, language) : null;
    if (current === undefined || (link === null && current.length > 0)) runs.push([memberOf(hit)]);
    else if (link === null) current.push(memberOf(hit));
    else current.push(...link.filter((span) => isFree(span, hits)).map(unlisted), memberOf(hit));
    before = hit;
  }
  return runs
    .filter((members) => members.some((member) => !isOrdinary(member)))
    .map((members) => runOf([...members, ...trailing(passage, members, hits, language)]));
}

/** Whether a wording is the number of what stands before it: 在留カードの番号 is the card's. */
export const isItsNumber = (text: string, before: Hit, hit: Hit): boolean =>
  hit.code === "card_part" && !isOrdinary(before) && text.slice(before.end, hit.start) === "の";

const isFree = (span: Span<"normal">, hits: readonly Hit[]): boolean =>
  !hits.some(({ start, end }) => start < span.end && span.start < end);

/** What may follow a kind of data without a particle and leave it what it is. */
const SUFFIX =
  /^(?:等|及|並|又|若|各|情報|一覧|一部|以外|含|有無|記載|登録|漏|流|窃|閲|紛|入り|のみ|だけ|データ|リスト|部分|欄|全|計|合|約|最|変|件|数|項|延|総|[一二三四五六七八九十])/u;

/** Whether a Japanese wording is the beginning of a longer word that means something else: 請求書プラットフォーム, 戸籍証明書窓口. */
const isCompound = (text: string, { end }: Hit, language: Language): boolean =>
  language === "ja" &&
  /[一-龠ァ-ヶー]/u.test(text.charAt(end - 1)) &&
  /^[一-龠ァ-ヶ]/u.test(text.slice(end, end + 1)) &&
  !SUFFIX.test(text.slice(end, end + 3));

/** Whether an ordinary Japanese word is the end of another (決済代行会社) or of a figure (2組). */
const isPart = (text: string, hit: Hit, language: Language): boolean =>
  language === "ja" &&
  isOrdinary(hit) &&
  (hit.code === "affiliation" ? /[一-龠ァ-ヶーA-Za-z\d]$/u : /\d\s?$/u).test(
    text.slice(Math.max(0, hit.start - 2), hit.start),
  );

/** How far an enumeration reaches beyond the last member the tables know. */
const REACH = 60;

/** Members after the last known one, as far as they are nothing but members: 氏名、電話番号、趣味、特技など. */
function trailing(
  passage: ReadPassage,
  members: readonly Member[],
  hits: readonly Hit[],
  language: Language,
): readonly Member[] {
  const last = members.at(-1);
  if (last === undefined || members.length < 2) return [];
  const sentence = passage.sentences[sentenceAt(passage.sentences, last.start)];
  const { separator, filler } = GRAMMARS[language];
  const stretch = passage.normal.text.slice(last.end, Math.min(sentence?.end ?? last.end, last.end + REACH));
  const stop =
    language === "ja"
      ? stretch.search(/[)(。がをは「」]|に(?!関する|係る)|など|等|とい|のうち/u)
      : stretch.search(/[().;:]| (?:was|were|may|of|for|from|in|on) /u);
  if (stop < 0 && last.end + REACH < (sentence?.end ?? 0)) return [];
  const list = stop < 0 ? stretch : stretch.slice(0, stop);
  const [own, ...rest] = partsOf(list, separator);
  const others = /^[にで]/u.test(stretch.slice(list.length)) ? rest.slice(0, -1) : rest;
  if (own === undefined || list.slice(own.start, own.end).trim().length > 10) return [];
  const found: Member[] = [];
  for (const { start, end } of others) {
    const word = list.slice(start, end).trim();
    if (word === "" || filler.test(word)) continue;
    const at = last.end + start + list.slice(start, end).indexOf(word);
    const span = { start: at, end: at + word.length };
    if (!isMember(word, language) || !isFree(span, hits)) break;
    found.push(unlisted(span));
  }
  return found;
}
