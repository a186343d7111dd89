import type { ReportStage } from "../../schema/vocabulary.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import type { Reading } from "../reading.ts";
import { headLength } from "./line.ts";
import type { Title } from "./title.ts";
import { latestEntry } from "./update-log.ts";

const KANJI = "〇一二三四五六七八九十";
const NUMBERED = /第\s?(?<n>[0-9]{1,2}|[一二三四五六七八九十])\s?報(?!告)|続報\s?(?<m>[0-9]{1,2})/u;
const FINAL =
  /最終報(?!告書)|(?:報告|お知らせ|お詫び|について) ?[(（【〔](?:最終|最終版|完了)[)）】〕]|(?:最終|完了)(?:の)?(?:ご)?報告(?!書)|\bfinal (?:report|notice|update)\b/iu;
const LAST = /最終|\bfinal\b/iu;
const FIRST = /初報|速報|\b(?:first|initial|preliminary) (?:report|notice|notification)\b/iu;
const FOLLOWING =
  /\b8-K\/A\b|続報|経過報告|追加(?:の)?(?:ご)?報告|(?<!\bbe )\bupdated?\b|\bupdates\b(?= (?:on|about|regarding|concerning|to|for)\b)|\bfollow-?up\b/iu;
const ORDINAL_EN = anyOf(
  [
    // "Second report".
    /\b(?<word>first|second|third|fourth|fifth) (?:report|notice|update)\b/u,
    anyOf(
      [
        // "Update no. 3", but "update 3 May" is a day.
        /\b(?:report|update)|^version|\b8-k\/a \(amendment|^\(?amendment/u,
      ],
      "u",
      {
        after:
          / (?:no\. ?|#)?(?<n>[0-9]{1,2})\b(?!\.[0-9]|(?:st|nd|rd|th)?,? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec))/u,
      },
    ),
  ],
  "iu",
);
const ORDINALS = ["first", "second", "third", "fourth", "fifth"];
/** An opening sentence that calls the notice itself an update. */
const SELF = anyOf(
  [
    // It is an update, or has one.
    /this is an update|this update (?:replaces|supersedes|supplements|adds to)|(?:provid(?:e|ing)|issu(?:e|ing)) (?:you )?(?:with )?an update/u,
    /update (?:on (?:the|our|this)|to (?:its|our))|updated information about/u,
    // What it goes on from: "further to our first statement".
    anyOf([/statement|notice|announcement|letter|update|report|communication/u], "u", {
      before: /(?:(?:further to|following)|(?<=^|[.!?] )since) (?:our|its) (?:earlier|previous|initial|first|last) /u,
    }),
  ],
  "iu",
  WORDS,
);

/** The report that news say was put out: 第2報を発表した. */
const PUT_OUT =
  /(?:第\s?(?:[0-9]{1,2}|[一二三四五六七八九十])\s?報|続報|最終報)(?:を|として)(?:発表|公表|公開|掲載|リリース)/u;

/** The notice's own marker of its place in a series; what it says of earlier reports in the text does not count. */
export function reportOf(
  reading: Reading,
  title: Title | null,
): { readonly stage: ReportStage | null; readonly number: number | null } {
  const lines = ownLines(reading, title);
  const marker =
    lines.find(
      (line) =>
        NUMBERED.test(line) || FINAL.test(line) || FIRST.test(line) || FOLLOWING.test(line) || ORDINAL_EN.test(line),
    ) ?? "";
  const groups = NUMBERED.exec(marker)?.groups ?? {};
  const ordinal = ORDINAL_EN.exec(marker)?.groups ?? {};
  const number = numberOf(groups.n ?? groups.m) ?? numberOf(ordinal.n) ?? wordOf(ordinal.word);
  // 第三報・調査完了のご報告: a report by its number.
  if (FINAL.test(marker) && (number === null || LAST.test(marker))) return { stage: "final", number };
  if (number !== null) return { stage: number === 1 && groups.m === undefined ? "initial" : "follow_up", number };
  if (FOLLOWING.test(marker)) return { stage: "follow_up", number: null };
  return FIRST.test(marker) ? { stage: "initial", number: 1 } : { stage: null, number: null };
}

/** The title, short lines beside it (（第2報：2月27日更新）), and an opening sentence that calls itself an update. */
function ownLines(reading: Reading, title: Title | null): readonly string[] {
  const head = headLength(reading);
  const short = reading.passages
    .slice(0, head)
    .map(({ normal }) => normal.text)
    .filter((text) => text.length <= 60 && !/^(?:by|posted|last|updated)\b/iu.test(text))
    .map((text) => text.replace(STAMP, ""));
  const opening = reading.passages[head]?.normal.text.slice(0, 200) ?? "";
  return [
    ...(title === null ? [] : [title.text.normalize("NFKC").replace(/\s+/gu, " ")]),
    ...short,
    ...logLine(reading),
    ...(PUT_OUT.exec(opening)?.slice(0, 1) ?? []),
    ...(SELF.test(opening) || /^update\b/iu.test(opening) ? ["update"] : []),
  ];
}

/** When the page was changed, beside its title. */
const STAMP = /\b(?:last|page|content)(?: was)? updated\b.{0,40}$/iu;

/** What heads the latest entry of an update log, where it is numbered. */
function logLine(reading: Reading): readonly string[] {
  const latest = latestEntry(reading);
  const line = latest === null ? "" : (reading.passages[latest.place.passage]?.normal.text ?? "");
  return line.length <= 80 && (NUMBERED.test(line) || /^\[?(?:update(?!d)|version [0-9])/iu.test(line)) ? [line] : [];
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const kanji = KANJI.indexOf(text);
  return kanji > 0 ? kanji : Number(text);
}

const wordOf = (word: string | undefined): number | null =>
  word === undefined ? null : ORDINALS.indexOf(word.toLowerCase()) + 1;
