import type { Language } from "../../schema/vocabulary.ts";
import { overlaps } from "../../text/span.ts";
import type { ResolvedDates } from "../date/resolve.ts";
import type { Head } from "../head/head.ts";
import { type Entry, entriesOf } from "../head/update-log.ts";
import { type Place, type Reading, textAt } from "../reading.ts";
import { relateVectors } from "../vector/vector.ts";
import { cameOut } from "./came-out.ts";
import { type Claim, claimOf, type Statement } from "./claim.ts";
import { englishClaims } from "./english.ts";
import { inCourse } from "./in-course.ts";
import { japaneseClaims } from "./japanese.ts";
import { labelOf } from "./japanese-beside.ts";
import { inLists } from "./list.ts";
import { asMissent, isWronglySent } from "./missent.ts";
import { isAnnouncement, isHeadlineNews, opensArticle } from "./newspaper.ts";
import { oneEach } from "./one-each.ts";
import { plainClaims } from "./plain.ts";
import { type EventFact, earliest, type Resolved, withRole } from "./resolved.ts";
import { type Dated, datedPassages } from "./row.ts";
import { settle } from "./settle.ts";
import { withSharedVerbs } from "./shared-verb.ts";
import { toldLater } from "./told-later.ts";
import { toldListClaims } from "./told-list.ts";

/** How many passages can be the opening of a notice, with its day and sender. */
const OPENING = 3;

/** Whether a line is short enough to label the date below it: a longer one is the title of a notice above its day. */
const isLabel = (text: string): boolean => text.length <= (/[a-z]/u.test(text) ? 40 : 20);

/** How many discoveries a notice is taken to tell of. */
const ENOUGH = 20;

/** Every dated event of a notice, in text order, one entry per role and date. */
export function relateEvents(reading: Reading, dates: ResolvedDates, head: Head): readonly EventFact[] {
  const passages = datedPassages(reading, head.published?.from ?? head.published?.mention ?? null);
  const claims: Claim[] = [];
  for (const dated of passages) {
    const told = withoutDateline(dated, head, reading.language);
    claims.push(...(reading.language === "ja" ? japaneseClaims(told) : englishClaims(told)));
    for (const claim of headingClaims(passages, dated))
      if (claim.anchor.date !== head.published?.mention || claim.hit.rule === "event.occurred") claims.push(claim);
  }
  // When a paper changed its page is nothing the body made public.
  const stamped = new Set(entriesOf(reading).map(({ mention }) => mention));
  const logged = head.voice === "news" && reading.language === "en" ? [] : entriesOf(reading).map(loggedClaim);
  const day = head.published === null ? undefined : dates.of(head.published.mention).date?.slice(0, 10);
  if (reading.language === "en") claims.push(...toldListClaims(passages));
  const listed = inLists(
    reading,
    passages,
    claims.filter(({ anchor, hit, passage }) => {
      // "First published 4 May": the page, not data.
      const isStamp = anchor.date !== null && stamped.has(anchor.date) && hit.rule === "event.deed";
      return !isStamp || !PUT_UP.test(reading.passages[passage]?.normal.text.slice(hit.start, hit.end) ?? "");
    }),
  );
  const shared = reading.language === "en" ? withSharedVerbs(passages, listed) : listed;
  const settled = settle(reading, shared);
  const plain = reading.language === "en" ? settle(reading, plainClaims(passages, shared, settled)) : [];
  const resolved = [...settled, ...plain, ...logged].flatMap((claim) => eventOf(dates, claim) ?? []);
  const seen = resolved.filter(({ fact }) => fact.value.role === "discovered").slice(0, ENOUGH);
  const types = new Set(relateVectors(reading).map(({ value }) => value.type));
  const lost = types.has("lost_item") || types.has("theft");
  const events = (
    reading.language === "ja" ? toldLater(reading, firstSeen(resolved), lost) : inCourse(cameOut(reading, resolved))
  ).flatMap((event) => asMissent(reading, event, seen));
  const noticed = earliest(events, "discovered");
  const began = earliest(events, "occurred");
  return oneEach(
    events.flatMap((event): readonly Resolved[] => {
      const { iso, fact, implied } = event;
      const { role } = fact.value;
      const words = textAt(reading, fact.place);
      // 「…に関するお詫び」という件名のメールを送付: no message that went wrong.
      if (isDeed(fact) && APOLOGY.test(words)) return [withRole(event, "notified_individuals")];
      if (!lost && fact.rule === "event.item-found") return [];
      if (lost && role === "discovered" && isItemFound(events, fact, iso)) return [];
      const before = noticed !== undefined && iso < noticed.slice(0, iso.length);
      // 申込書を回収した, before anything was lost: everyday work.
      if (lost && role === "contained" && before && (began === undefined || iso < began.slice(0, iso.length)))
        return [];
      // 2月11日 20:00 設定を変更, before anybody noticed anything: what went wrong, or everyday work.
      if (role === "contained" && reading.language === "ja" && before && ADJUSTED.test(words)) return [];
      // 病院へ返却され: what was lost is back.
      const astray = lost && role === "contained" && !before && !types.has("misdelivery_post");
      if (astray && GIVEN_BACK.test(words)) return [withRole(event, "recovered")];
      if (astray && TAKEN_UP.test(words) && events.some((other) => other.iso === iso && isFound(other))) return [];
      // What was made sure of, or sent, before anybody missed the thing is no part of its loss.
      if (
        lost &&
        before &&
        (role === "confirmed" ||
          (isDeed(fact) &&
            SENDING.test(words) &&
            !isOnItsWay(reading, fact.place) &&
            !isWronglySent(reading, fact.place)))
      )
        return [];
      if (role === "published_earlier") {
        if (fact.value.date === head.published?.mention && reading.language === "ja") return [];
        // 8月29日に掲載した書式に、名簿が含まれていた: what went on the site was the incident.
        if (noticed === undefined && HELD_DATA.test(wordsBehind(reading, fact.place)))
          return [withRole(event, "occurred")];
        // What went on a site before anybody noticed was the incident, not the notice of it.
        const early =
          before || (noticed === undefined && types.has("accidental_publication") && DATA_PUT_UP.test(words));
        if (early && /(?:掲載|公開)[^、。]{0,4}$/u.test(words.slice(-12)))
          return /誤/u.test(words) || types.has("accidental_publication") ? [withRole(event, "occurred")] : [];
        return isAnnouncement(iso, day, head.voice) ? [] : [event];
      }
      if (role === "discovered" && noticed !== undefined && iso > noticed && opensArticle(reading, fact)) return [];
      if (role === "discovered" && isHeadlineNews(reading, fact, head.voice, { told: iso, day })) return [];
      // The day of the notice itself; what is told again of that day, in a sentence of its own, was done then.
      if (
        isDeed(fact) &&
        iso === day &&
        (implied || fact.value.date === head.published?.mention || reading.language === "en")
      )
        return [];
      // 同日、誤送信したデータを…: told again of the day on which it was noticed.
      const again = implied && fact.value.date.relative?.unit === "day" && noticed !== undefined;
      if (again && iso >= noticed.slice(0, iso.length)) return [];
      const bound = implied || (reading.language === "ja" && isDeed(fact));
      if (noticed === undefined || !bound || iso <= noticed.padEnd(16, "~")) return [event];
      return isDeed(fact) && PEOPLE_TOLD.test(words) ? [withRole(event, "notified_individuals")] : [];
    }),
  );
}

/** Settings and programs changed. */
const ADJUSTED = /(?:設定|権限|プログラム|システム|公開範囲)[^、。]{0,8}(?:変更|改修|修正|更新)[^、。]{0,4}$/u;

const PUT_UP = /^(?:published|posted|issued|released)$/iu;

const SENDING =
  /(?:発送|送付|郵送|交付|通知|入力|登録|設定|印刷|閲覧|検索|取得|入手|更新|コピー|複製|複写|作成|保存)[^、。]{0,4}$/u;

/** 郵送したが、途中で: it was lost on its way. */
const isOnItsWay = ({ passages }: Reading, { passage, end }: Place): boolean =>
  /^(?:し|され|いたし)?て?(?:い|おり?)?(?:た|まし(?:た)?)?(?:が|ものの|ところ)/u.test(
    passages[passage]?.normal.text.slice(end, end + 8) ?? "",
  );

/** 名簿をホームページに掲載: no notice of an incident. */
const DATA_PUT_UP = /(?:名簿|一覧|リスト|資料|ファイル|文書|個人情報|議事録|写真|データ)を[^、。]{0,30}(?:掲載|公開)/u;

/** 掲載した書式に、名簿が含まれていた: what was wrong with it. */
const HELD_DATA = /^(?:し|され)?た[^。]{0,100}(?:含まれ|混入し|載って|見え|閲覧でき|誤り)/u;
const wordsBehind = ({ passages }: Reading, { passage, end }: Place): string =>
  passages[passage]?.normal.text.slice(end, end + 120) ?? "";

/** 学生らに一斉メールを送信, after it was noticed: they were told. */
const PEOPLE_TOLD =
  /(?:全員|学生|生徒|保護者|会員|お客様|利用者|対象者|該当者|受信者|関係者|購入者|参加者)[^。、]{0,10}(?:に|へ)[^。、]{0,12}(?:メール|文書|書面|手紙)[^。、]{0,6}(?:送信|配信|送付|発送|送っ|郵送)/u;

/** An apology that was sent. */
const APOLOGY = /(?:お詫び|謝罪)[^。]{0,40}(?:送付|送信|配信|発送|郵送)[^。]{0,4}$/u;

/** A lost thing in the hands of its owner again. */
const GIVEN_BACK =
  /(?:返却|返還|返送)(?:され|いただ|頂|して(?:いただ|頂|もら))[^、。]{0,3}$|(?:引き?取[りっ]|受け?取[りっ]|受領し)[^、。]{0,3}$/u;
const isFound = ({ fact }: Resolved): boolean => fact.value.role === "recovered" || fact.rule === "event.item-found";
/** 発見され、回収した: on the day on which it was found. */
const TAKEN_UP = /回収[^、。]{0,4}$/u;

/** "The bag was found on 5 May", after a loss: it came back, nothing came to light. */
const isItemFound = (events: readonly Resolved[], { place }: EventFact, day: string): boolean =>
  events.some(
    ({ fact, iso }) =>
      fact.rule === "event.item-found" &&
      iso === day &&
      fact.place.passage === place.passage &&
      overlaps(fact.place, place),
  );

/** The head of an entry of an update log: something was made public then. */
const loggedClaim = ({ mention, place }: Entry): Claim => ({
  role: "published_earlier",
  hit: {
    table: "event",
    code: "published_earlier",
    rule: "event.published-earlier",
    start: place.start,
    end: place.end,
  },
  implied: false,
  passage: place.passage,
  sentence: 0,
  anchor: { kind: "day", date: mention, datePlace: place, start: place.start, end: place.end },
  labelled: true,
  row: true,
});

/** "2024-05-03 SPRINGFIELD, Colo. — The hospital says …": the day of publication in front of a text dates nothing in it. */
function withoutDateline(dated: Dated, { published }: Head, language: Language): Dated {
  const [first, ...anchors] = dated.anchors;
  if (first === undefined || published === null || first.date !== (published.from ?? published.mention)) return dated;
  const { text } = dated.passage.normal;
  const leads =
    (language === "ja" &&
      dated.index < OPENING &&
      first.start === 0 &&
      text.charAt(first.end) === " " &&
      text.length > first.end + 12) ||
    /^ ?date $/iu.test(text.slice(0, first.start)) ||
    (/^\(?[A-Z][A-Za-z., '-]{1,40}(?:,| ?[—–-]) ?$/u.test(text.slice(0, first.start)) &&
      /^ ?(?:\)|[—–-]) ?/u.test(text.slice(first.end, first.end + 3))) ||
    (/^[A-Z][A-Za-z., '-]{1,40} \($/u.test(text.slice(0, first.start)) &&
      /^\) ?(?:—|–|-{1,2}|:)/u.test(text.slice(first.end, first.end + 4))) ||
    (first.start === 0 &&
      /^,? [A-Z][A-Za-z., ]{1,40}(?:\([A-Z/ ]{2,16}\) ?)?(?:—|–|-{1,2}) /u.test(text.slice(first.end, first.end + 72)));
  return leads ? { ...dated, anchors, row: dated.row && anchors.length > 0 } : dated;
}

/** 発覚の経緯, 誤送付について: the heading of a story or of the notice, not the label of a date. */
const STORY =
  /^(?:(?:の|に至)[^日時]{0,6}(?:経[緯過]|状況|原因)|[^日時]{0,6}(?:について|に関する|に係る|のお詫び|のお知らせ|のご?報告))/u;

/** A date that stands alone under a heading, or after a line, which labels it. */
function headingClaims(passages: readonly Dated[], { passage, anchors, index }: Dated): readonly Claim[] {
  const [anchor] = anchors;
  if (anchor === undefined || passage.normal.text.length - (anchor.end - anchor.start) > 12) return [];
  const claims = (label: Dated, statements: readonly Statement[]): readonly Claim[] =>
    statements
      // The first line is the title of the notice, and what stands below it the notice's own day.
      .filter(({ hit }) => label.index > 0 || hit.rule.endsWith("-label"))
      .filter(({ hit }) => !STORY.test(label.passage.normal.text.slice(hit.end)))
      .map((statement) => claimOf(statement, label.index, 0, anchor, true, true));
  const heading = passages[passage.block.parent ?? -1];
  if (heading?.passage.block.kind === "heading" && isLabel(heading.passage.normal.text) && heading.carried === null)
    return claims(heading, labelOf(heading));
  const above = passages[index - 1];
  if (above === undefined || above.carried !== null || above.anchors.some(({ kind }) => kind === "day")) return [];
  const { text } = above.passage.normal;
  return claims(
    above,
    labelOf(above).filter(({ hit }) => text.length - hit.end <= 1 && (isLabel(text) || hit.rule.endsWith("-label"))),
  );
}

/** What a notice says it found first is how the incident came to light, where it says no other way. */
function firstSeen(events: readonly Resolved[]): readonly Resolved[] {
  if (earliest(events, "discovered") !== undefined) return events;
  const first = earliest(events, "confirmed");
  if (first === earliest(events, "investigation_completed")) return events;
  return events.map((event) =>
    event.iso === first && event.fact.value.role === "confirmed" ? withRole(event, "discovered") : event,
  );
}

function eventOf(
  dates: ResolvedDates,
  { role, hit, implied, passage, anchor, presumed = false }: Claim,
): Resolved | null {
  const { date, datePlace } = anchor;
  if (date === null || datePlace === null) return null;
  const iso = dates.of(date).date;
  if (iso === null) return null;
  const place =
    datePlace.passage === passage
      ? { passage, start: Math.min(anchor.start, hit.start), end: Math.max(anchor.end, hit.end) }
      : { passage, start: hit.start, end: hit.end };
  return {
    iso,
    implied,
    presumed,
    spanned: anchor.kind === "window",
    fact: { value: { role, date, datePlace }, place, rule: hit.rule },
  };
}

/** A deed told by what was done, not called an incident: once it has come to light, what is done is the response. */
const isDeed = ({ value, rule }: EventFact): boolean => value.role === "occurred" && rule !== "event.occurred";
