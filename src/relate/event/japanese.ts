import type { EventRole } from "../../schema/vocabulary.ts";
import { partition } from "../../text/search.ts";
import { isQuoted, quotesOf } from "../context/quote.ts";
import { isOfPaper } from "../date/belongs.ts";
import type { Anchor } from "./anchor.ts";
import { type Claim, type Statement, statementsOf } from "./claim.ts";
import { findingsDay, isBound, isDatedContent } from "./content.ts";
import { governed } from "./governing.ts";
import { isBoundToPerson } from "./person.ts";
import type { Dated } from "./row.ts";
import { leadsAway, tellsOn } from "./story.ts";

/**
 * In Japanese the date stands before the verb it belongs to: a statement is governed by the last date before its end, inside its
 * sentence; in a row of a timeline, by the last date before it. A label or topic (発生日時: 5月2日, 攻撃を受けたのは5月2日) is governed by
 * the date that follows it.
 *
 *     個人情報保護委員会には5月31日に報告し、警察には4月4日に相談しました。
 *                           ^^^^^ ← 報告し            ^^^^ ← 相談し
 */
export function japaneseClaims(dated: Dated): readonly Claim[] {
  const { passage, index, anchors, row, carried } = dated;
  if (anchors.length === 0 && carried === null) return [];
  const { sentences, normal } = passage;
  const quotes = quotesOf(normal.text);
  const claims: Claim[] = [];
  let sentence = 0;
  let next = 0;
  let governing: Anchor | null = null;
  let day: Anchor | null = null;
  for (const statement of statementsOf(passage)) {
    const { hit } = statement;
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) < hit.end) sentence++;
    for (let anchor = anchors[next]; anchor !== undefined && anchor.start < hit.end; anchor = anchors[++next]) {
      if (isBracketed(normal.text, anchor)) continue;
      governing = anchor;
      if (anchor.kind === "day") day = anchor;
    }
    const from = tellsOn(dated, sentence, statement, claims)
      ? (sentences[sentence - 1]?.start ?? 0)
      : dated.entry &&
          !SLOW.has(statement.role) &&
          !leadsAway(normal.text.slice(sentences[sentence]?.start ?? 0, hit.start))
        ? 0
        : startOf(normal.text, sentences, sentence, statement.role);
    const following = anchors[next];
    if (isQuoted(quotes, hit.start) && (statement.role !== "discovered" || isQuoted(quotes, hit.end))) continue;
    const labelled = following !== undefined && labels(normal.text, statement, following) ? following : null;
    const aside =
      governing?.date === null &&
      day !== null &&
      /^に?、/u.test(normal.text.slice(day.end, day.end + 2)) &&
      day.start >= from;
    const twofold = statement.role === "notified_individuals" && TWOFOLD.test(normal.text.slice(hit.start, hit.end));
    const ruling: Anchor | null = twofold
      ? (anchors[partition(anchors.length, (at) => (anchors[at]?.start ?? 0) < hit.start) - 1] ?? null)
      : governing?.kind === "window" && (aside || !WINDOWED.has(statement.role))
        ? (day ?? (governing.date === null ? carried : null) ?? governing)
        : governing;
    const teller =
      ruling !== null && FOUND.has(statement.role)
        ? findingsDay(normal.text, anchors, ruling, hit, { from, carried })
        : undefined;
    const told = ruling !== null && isBoundToPerson(normal.text, ruling, statement);
    const free =
      ruling === null
        ? null
        : teller !== undefined
          ? teller
          : told
            ? ruling
            : freeOf(normal.text, anchors, ruling, hit.start, row ? 0 : from, row);
    const own =
      free !== null &&
      !ASIDE.test(normal.text.slice(free.end, Math.min(hit.start, free.end + 40))) &&
      !(FOUND.has(statement.role) && OUTCOME.test(normal.text.slice(free.end, Math.min(hit.start, free.end + 120)))) &&
      (row ||
        free === carried ||
        (free.start >= from && !TURN.test(normal.text.slice(free.end, Math.min(hit.start, free.end + 200)))))
        ? free
        : null;
    const announced = announcedOn(normal.text, anchors, statement, from);
    const anchor =
      labelled ??
      announced ??
      beside(normal.text, anchors, statement) ??
      own ??
      (anchors.length === 0 || (ruling === null ? goesOnWith(anchors) : free === null) ? carried : null);
    if (anchor !== null)
      claims.push({
        role: AGAIN.test(normal.text.slice(hit.start, hit.end + 8))
          ? (toldBefore(claims) ?? statement.role)
          : statement.role === "reported_authority" && isToldBy(normal.text, from, anchor, hit)
            ? "discovered"
            : statement.role,
        hit: statement.hit,
        implied: statement.implied,
        passage: index,
        sentence,
        anchor,
        labelled: labelled !== null,
        ...(announced !== null && index < HEAD ? { announces: true } : {}),
        ...(statement.role === "occurred" &&
        anchor === own &&
        isDatedContent(normal.text, anchors, anchor, statement.hit, { from, carried })
          ? { isContent: true }
          : {}),
        row: row || carried !== null,
      });
  }
  return governed(passage, claims);
}

/** 第2報を提出: another report. */
const AGAIN = /^(?:第[0-9一二三四五六七八九]{1,2}|続)報を?(?:提出|報告)/u;

/** 書類を受け取った方が市に連絡し: a body came to know of it. */
const TELLS_BODY =
  /(?:送付先|送信先|配布先|誤送付先|誤送信先|受信者|受信した[^、。]{1,8}|受け取った[^、。]{1,8}|届いた[^、。]{1,8}|市民|町民|村民|区民|府民|県民|都民|道民|住民|利用者|保護者|患者|家族|相手(?:方|先)?|取引先|申請者|受給者|対象者|通行人|拾得者|発見者|業者|事業者|委託先|本人|男性|女性)(?:が|から)[^。]{0,60}$/u;
/** 書類を受け取った納税者が|同15日、町に連絡. */
const BODY_TOLD = /(?:受信した|受け取った|届いた|住民|市民|利用者|保護者|患者|家族|受信者|取引先)[^、。]{0,10}が$/u;
const isToldBy = (text: string, from: number, { start, end }: Anchor, hit: Statement["hit"]): boolean =>
  /^[県都府道国市町村区保セ]/u.test(text.slice(hit.start)) &&
  (TELLS_BODY.test(text.slice(Math.max(from, end <= hit.start ? end : from), hit.start)) ||
    (end <= hit.start && text.charAt(end) === "、" && BODY_TOLD.test(text.slice(Math.max(from, start - 24), start))));

/** Whom the report before it in a passage went to. */
const toldBefore = (claims: readonly Claim[]): Claim["role"] | undefined =>
  claims.filter(({ role }) => role.startsWith("reported_")).at(-1)?.role;

/** 電話があり判明。同日、回収: what stands in front of "the same day" was on the day above. */
const goesOnWith = ([first]: readonly Anchor[]): boolean => first?.date?.relative?.from === "previous";

/** お詫びと削除を依頼し、17時46分にメールを送信: two things done, the first at the time in front of both. */
const TWOFOLD =
  /(?:詫び|わび|謝罪|依頼|連絡|説明|お願い|通知|案内|報告)(?:を行|を実施)?(?:し|いたし|い)、[^。]{0,30}[0-9](?:時|日|分)/u;

/** 市は9日、職員が4月に名簿を紛失していたと発表した: the day behind the body is that of the announcement, those behind it are told by it. */
function announcedOn(text: string, anchors: readonly Anchor[], { role, hit }: Statement, from: number): Anchor | null {
  if (role !== "published_earlier" || !/^(?:発表|公表|明らか)/u.test(text.slice(hit.start, hit.end))) return null;
  const first = anchors[partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < from)];
  const leads = first?.kind === "day" && first.end <= hit.start && /[はが]$/u.test(text.slice(from, first.start));
  return leads && text.startsWith("、", first.end) ? first : null;
}

/** What takes longer than the day with which a story begins. */
const SLOW: ReadonlySet<EventRole> = new Set<EventRole>(["confirmed", "investigation_completed", "published_earlier"]);

/** What a newspaper says first of all, that the body announced it, is the day of publication and no earlier one. */
const HEAD = 4;

/** すると、その際: the sentence goes on with what the one before it told, on its day. */
const GOES_ON = /^ ?(?:(?:すると|その際|この際|その場で|これと同時に)、|その(?:際|時|とき)に|ところが)/u;

/** 午前中に遮断し, 夕方ごろには復旧した: on the day told before. */
const LATER_THAT_DAY =
  /^ ?(?:[^、。0-9]{0,16}、)?(?:[0-9]{1,2}|数)分(?:以内|ほど|程度)?(?:に|で)|^ ?(?:午前中|午後|早朝|昼過ぎ|昼前|昼|正午(?:過ぎ|前)?|夕方|夕刻|夜間?|深夜)(?:頃|ごろ)?(?:に(?!は?[^、。]{0,4}日)は?|、)/u;

/** 送信した直後、受信者から連絡があり: it was noticed on the day of the sending. */
const RIGHT_AFTER = /^ ?[^、。]{0,14}直後/u;

/** Where what a sentence goes on with begins. */
function startOf(
  text: string,
  sentences: Dated["passage"]["sentences"],
  sentence: number,
  role: Statement["role"],
): number {
  const own = sentences[sentence]?.start ?? 0;
  const before = sentences[sentence - 1]?.start;
  if (before === undefined) return own;
  if (LATER_THAT_DAY.test(text.slice(own, own + 24))) return 0;
  const goesOn =
    GOES_ON.test(text.slice(own, own + 8)) || (role === "discovered" && RIGHT_AFTER.test(text.slice(own, own + 18)));
  return goesOn ? before : own;
}

/** Roles that what is said of a span can have by itself: "from 17:41 to 17:53 we sent apologies"; the others look back to the day before it. */
const WINDOWED: ReadonlySet<EventRole> = new Set<EventRole>([
  "occurred",
  "notified_individuals",
  "reported_ppc",
  "reported_police",
  "reported_authority",
]);

/** The date that governs what is said at `to`, where the last one before it is bound to a noun: a date with a comma behind it, or none. */
function freeOf(
  text: string,
  anchors: readonly Anchor[],
  last: Anchor,
  to: number,
  from: number,
  row: boolean,
): Anchor | null {
  // 同日に誤って送付した書類を回収: what was done again that day.
  if (
    last.kind !== "day" ||
    (last.date?.relative?.unit === "day" && SAME_DAY.test(text.slice(last.start, last.end))) ||
    last.date?.relative?.unit === "minute" ||
    to <= last.end
  )
    return last;
  const before = anchors[partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < last.start) - 1];
  // 7月2日 6月18日に公開された情報の中に…を確認: in a row the day it begins with.
  const leads = before !== undefined && (text.startsWith("、", before.end) || (row && before === anchors[0]));
  const outer = before?.kind === "day" && leads ? before : null;
  if (outer !== null && outer.start >= from && isOfPaper(text.slice(last.end, last.end + 32))) return outer;
  return isBound(text.slice(last.end, Math.min(to + 1, last.end + 48))) ? outer : last;
}

const SAME_DAY = /^(?:同|当日|その日|翌)/u;

/** 5月2日に感染し、…流出したことにより、…が確認されました: the day is that of what is said first, the finding came of it. */
const OUTCOME = /^に(?!、)[^、。]{1,40}[しれっり]、[^。]{0,80}た(?:ことにより|ことから|ため)、/u;
const FOUND: ReadonlySet<EventRole> = new Set<EventRole>(["discovered", "confirmed"]);

/** 元社員(1月28日付けで解雇)が逮捕され: what brackets say of somebody stays in them. */
const ASIDE = /^(?![頃ごろ]{0,2}\))[^()。]{2,30}\)/u;

/** Where a sentence turns from the date it began with to the present. */
const TURN =
  /、(?:この度|このたび|今般|その後|現在|今回(?![もの]))|(?:公表|発表)(?:して(?:おり|いた)|し(?:まし)?た後)[^、。]{0,3}、[^。]{0,60}(?:調査|調べ|精査)/u;

/** Who was told on the day named before or in brackets: 17日に文部科学省、翌18日に個人情報保護委員会へ報告, 文部科学省(17日)と警察(18日)に報告. */
function beside(text: string, anchors: readonly Anchor[], { role, hit }: Statement): Anchor | null {
  if (!role.startsWith("reported_")) return null;
  const inside = anchors[partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < hit.start)];
  if (
    inside !== undefined &&
    inside.end < hit.end &&
    (/^[^、。]{2,14}(?:に|へ)(?:対して?)?は?$/u.test(text.slice(hit.start, inside.start)) ||
      (/^[^、。()]{2,16}\($/u.test(text.slice(hit.start, inside.start)) && ITS_DAY.test(text.slice(inside.end))))
  )
    return inside;
  const last = anchors[partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < hit.start) - 1];
  if (last === undefined || last.end > hit.start || hit.start - last.end > 12) return null;
  return /^に?[^、。]{0,12}$|^、$/u.test(text.slice(last.end, hit.start)) ? last : null;
}

/** 文部科学省(17日) */
const ITS_DAY = /^付?け?\)/u;

/** 紛失は6日に判明, 紛失は6日午後3時ごろ、教諭が気付いた: what stands behind a day that is that of the finding. */
const FOUND_THEN =
  /^(?:頃|ごろ)?(?:に(?:判明|発覚|発見|分か|わか|気[付づ])|に?、[^。]{1,56}(?:気[付づが]|判明|発覚|発見)|に[^、。]{1,30}(?:指摘|連絡|通報|申し出|問い合わせ|電話))/u;

/** 報告しました(5月20日). */
const TOLD_IN_BRACKETS = /^(?:し|いたし|を行い|を実施し)?(?:まし)?た\($/u;

/** 相談(6月1日)し: a date in brackets inside a verb, which governs nothing behind it. */
const isBracketed = (text: string, { start, end }: Pick<Anchor, "start" | "end">): boolean =>
  (text.charAt(start - 1) === "(" &&
    (BRACKETED.test(text.slice(end, end + 8)) || OF_PAPER.test(text.slice(end, end + 8)))) ||
  (text.charAt(end) === ")" && OF_OTHER_CLOCK.test(text.slice(Math.max(0, start - 8), start)));

/** 8月3日(日本時間では4日): the same time by another clock. */
const OF_OTHER_CLOCK = /\((?:日本|現地|米国|協定世界)[^()]{0,2}時間?(?:で|では|の)?$/u;

/** 資料(令和4年2月公表)に関し照会があり: how old the paper in front of the bracket is. */
const OF_PAPER =
  /^(?:公表|公開|掲載|配布|作成|発行|開催|策定|改[定訂]|制定|締結|開設|設置)\)(?:に[つ関]|の|[をがはで])/u;

const BRACKETED =
  /^(?:付け?|完了|実施|済み?)?\)(?:し[たてま、]|いたし|致し|済|[、をと]|及び|の(?:報告|連絡|通知|説明|公表|発表))/u;

/** Whether what lies between a statement and a date makes the statement the date's label. */
function labels(text: string, { role, hit }: Statement, { start, end }: Anchor): boolean {
  const between = text.slice(hit.end, start);
  // 県警は15日、…を逮捕した: who did something that day.
  if (role.startsWith("reported_") && hit.rule.endsWith("-label") && between.startsWith("は")) return false;
  // 紛失は11月18日に判明: the day of the finding.
  if (role === "occurred" && FOUND_THEN.test(text.slice(end, end + 72))) return false;
  // 感染したとの報告を5日に受け
  if (
    role === "discovered" &&
    /^[をが]$/u.test(between) &&
    /^(?:頃|ごろ)?に(?:受け|いただ|頂|あり|あっ|入)/u.test(text.slice(end, end + 6))
  )
    return true;
  // 警察署に相談(6月1日)しており
  if (between === "(" && isBracketed(text, { start, end })) return true;
  if (TOLD_IN_BRACKETS.test(between) && /^(?:付け?|完了|実施|済み?)?\)/u.test(text.slice(end, end + 6))) return true;
  // 流出があったのは、7月中旬に開かれた会議の資料: when something else was.
  if (isBound(text.slice(end, end + 48))) return false;
  // 事案が発覚した21日夕刻; but 判明した同日17時、お詫びを送信: the day goes on.
  if (/^(?:し|され|があっ|のあっ)た$/u.test(between) && SAME_DAY.test(text.slice(start, end))) return false;
  if (/^(?:し|され|れ|を行っ)?た$/u.test(between) && role === "contained")
    return /(?:まで|迄)$/u.test(text.slice(start, end)) || /^(?:まで|迄)/u.test(text.slice(end));
  if (/^(?:し|され|があっ|のあっ)た$/u.test(between)) return role === "discovered" || hit.rule === "event.occurred";
  if (between === "") return role === "published_earlier" || hit.rule === "event-noun.date-label";
  return (
    between.length <= 12 &&
    /^(?:(?:け?出|け)?(?:メール|の?(?:送付|送信|発送|配信|実施|提出))?(?:の?完了)?(?:日|日時|時期|年月日)|(?:し|され|れ|を行っ|に気[付づ]い)?た(?:日|日時|時期|年月日)?)?(?:のは|のが)?[::、 は】]{0,2}(?:(?:速報|第[一1]報|初報)[::、 は]{0,2})?$/u.test(
      between,
    ) &&
    /[::は 】]|のが/u.test(between)
  );
}

/** Statements of a heading that labels a date standing alone below it: (1)侵入の日時 / 2022年5月10日. */
export const labelOf = (heading: Dated): readonly Statement[] =>
  statementsOf(heading.passage).filter(
    ({ implied, hit }) => !implied && !(hit.rule === "event-noun.deed" && isLatin(heading, hit)),
  );

const isLatin = ({ passage }: Dated, { start }: Statement["hit"]): boolean =>
  /[a-z]/iu.test(passage.normal.text.charAt(start));
