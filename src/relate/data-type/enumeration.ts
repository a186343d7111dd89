import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Reading } from "../reading.ts";
import { fieldsOf, inBracketAtEnd } from "./list-line.ts";
import { labelEnd } from "./row-label.ts";
import { kindsIn, runsOf } from "./run.ts";

/** Letters of a line: neither figures nor dotted leaders nor punctuation. */
const FILLING = /[\d\s.,…:;()（）、・|-]/gu;

/** What was leaked or lost, as a label says it in front of what it was. */
const LABEL =
  /^[^\p{L}]{0,4}(?:漏えい|漏洩|流出|紛失|閲覧|掲載|誤送信|誤送付|誤交付|送信|送付|公開|記載|含ま|持ち出|窃取|盗難)[^、。:「」はが0-9]{1,20}(?:情報|データ|項目|内容|もの)?$/u;

/** 閲覧された可能性がある情報:氏名、対応結果: a label that says what became of the data, whatever verbs it has, in front of the list of them. */
const LABELLED = anyOf(
  [
    /漏えい|漏洩|流出|紛失|盗難|窃取|持ち出|暗号化/u,
    /閲覧|掲載|表示|公開|露出|アクセス|取得/u,
    /送信|送付|交付|配布|転送/u,
    /記載|記録|保存|登録|入力|含ま|対象|該当|影響/u,
  ],
  "u",
  {
    before: /^[^\p{L}]{0,4}[^。:]{0,40}/u,
    after: /[^。:]{0,24}(?:情報|データ|項目|内容|事項|もの)(?:等|※[0-9]{1,2})? ?:(?!\/)/u,
  },
);

/** Whether a line labels what it lists as data that got out or were held. */
export const isLabelledList = ({ normal: { text }, sentences }: ReadPassage, language: Language): boolean =>
  language === "ja" && sentences.length < 2 && LABELLED.test(text.slice(0, LONGEST)) && !/。$/u.test(text);

const LONGEST = 80;

/** Whether a line is nothing but kinds of data one after the other. */
export function isEnumeration(passage: ReadPassage, language: Language, fewest = 2): boolean {
  const { text } = passage.normal;
  const runs = runsOf(passage, language).filter((run) => kindsIn(run) >= fewest);
  if (runs.length === 0) return false;
  const fields = passage.sentences.length > 1 ? [] : fieldsOf(text);
  return runs.some((run) => {
    const kinds = kindsIn(run);
    const own = text.slice(run.start, run.end).replace(FILLING, "").length;
    const field = fields.find(({ start, end }) => run.start >= start && run.end <= end);
    const bracket = language === "en" ? inBracketAtEnd(text, run) : null;
    // The blank behind a label is gone from the normalised text: 漏えいした情報|氏名、住所.
    const from = field?.start ?? 0;
    const row = language === "ja" && from === 0 ? labelEnd(text.slice(0, run.start)) : 0;
    const label = language === "ja" ? Math.max(row, LABEL.exec(text.slice(from, run.start))?.[0].length ?? 0) : 0;
    const letters = (bracket ?? text.slice(from + label, field?.end)).replace(FILLING, "").length;
    return own >= letters * (kinds >= 3 ? 0.5 : 0.7);
  });
}

/** Whether a line of a single kind of data stands beside an enumeration. */
export const isAmongEnumerations = (reading: Reading, index: number, passage: ReadPassage): boolean =>
  (isEnumeration(passage, reading.language, 1) || startsWithData(passage, reading.language)) &&
  [index - 1, index + 1].some((near) => {
    const other = reading.passages[near];
    return other !== undefined && other.block.parent === passage.block.parent && isEnumeration(other, reading.language);
  });

/** Whether a list item begins with a kind of data: "Social Security numbers of 12 teachers". */
const startsWithData = (passage: ReadPassage, language: Language): boolean =>
  passage.block.kind === "item" && runsOf(passage, language)[0]?.start === 0;

/** 氏名 / 所属 / メールアドレス: one of at least three lines beside one another that are each nothing but a kind of data, marked or not. */
export const isWordOfList = (reading: Reading, index: number): boolean =>
  reading.language === "ja" &&
  [index - 2, index - 1, index].some((first) =>
    [first, first + 1, first + 2].every((at) => {
      const line = reading.passages[at];
      return (
        line !== undefined &&
        line.normal.text.length <= WORD &&
        line.block.parent === reading.passages[index]?.block.parent &&
        isEnumeration(line, "ja", 1)
      );
    }),
  );

/** Longest line that is but a word with what qualifies it. */
const WORD = 24;
