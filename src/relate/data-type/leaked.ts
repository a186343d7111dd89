import type { ReadPassage } from "../../recognise/recognise.ts";
import type { DataTypeStatus, Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { assertionAt, isStatement, spokenActAt } from "../context/assertion.ts";
import { saidInRow } from "../context/cells.ts";
import { goesOn } from "../context/echo.ts";
import { topicOf } from "../context/topic.ts";
import { hitsOf } from "../hits.ts";
import type { Reading } from "../reading.ts";
import { answerOf, isAskedAndDenied, isOfWhatToDo } from "./answer.ts";
import { isAddressed, isOblique, isOfService } from "./aside.ts";
import { isBesideThePoint } from "./aside-english.ts";
import { isOfWhoIsUnnamed } from "./at-hand.ts";
import { isBare } from "./bare.ts";
import { isBehindFigure, isCounted, isOfMisuse, isPlain } from "./beside-run.ts";
import { CREDENTIALS, isDoorOpened, isGuessed } from "./credentials.ts";
import { isInDataBlock } from "./data-block.ts";
import {
  isAbsent,
  isBeyondTheLast,
  isDeniedInBracket,
  isExcepted,
  isHolder,
  isNoDenial,
  isNotOfAll,
  isOfData,
  isSpared,
  isSubject,
  isUndecided,
} from "./denial.ts";
import { isAmongEnumerations, isEnumeration, isLabelledList, isWordOfList } from "./enumeration.ts";
import { isContinuedDoubt, isDoubtOfLoss, isLedInDoubt } from "./in-doubt.ts";
import { introduced, introducersOf } from "./introducer.ts";
import { isKeptBeside, isOnAnotherForm } from "./kept-beside.ts";
import { isOrdinary, type Member } from "./member.ts";
import { isOfGroup } from "./of-group.ts";
import { isOwnedInEnglish } from "./owned-english.ts";
import type { Predicate } from "./predicate.ts";
import { kindsIn, type Run, runsOf } from "./run.ts";
import { isLeftReadable, isSparedSubject } from "./spared-english.ts";
import { type Statement, statusAround, statusByTitle } from "./statement.ts";
import { isTitle } from "./title.ts";

/** How a notice means the data of one enumeration, and how plainly it says so. */
export type Verdict = {
  readonly status: DataTypeStatus;
  /** 3 a list of data, 2 an enumeration with a predicate of its own, 1 a mention. */
  readonly weight: 1 | 2 | 3;
};

/** Whether a passage is a line of a list of data: no sentence, under a heading or a sentence that says data follow. */
export function isListLine(reading: Reading, index: number): boolean {
  const passage = reading.passages[index];
  if (passage === undefined || isTitle(reading, index) || isStatement(passage, 0, reading.language)) return false;
  const topic = topicOf(reading, index);
  if (topic === "contact" || topic === "measures" || topic === "request") return false;
  if (reading.language === "ja" && WHOM_TO_ASK.test(passage.normal.text)) return false;
  if (answerOf(passage.normal.text) !== null && runsOf(passage, reading.language).length > 0) return true;
  if (reading.language === "ja" && goesOn(passage.normal.text, hitsOf(passage, "data-type"))) return true;
  if (passage.block.kind === "heading")
    return isEnumeration(passage, reading.language) || isInDataBlock(reading, index);
  if (isProse(passage, reading.language) || isDeed(passage, reading.language)) return false;
  return (
    topic === "data" ||
    topic === "excluded" ||
    isEnumeration(passage, reading.language) ||
    isLabelledList(passage, reading.language) ||
    isAmongEnumerations(reading, index, passage) ||
    isWordOfList(reading, index) ||
    introducersOf(reading, index).length > 0 ||
    isInDataBlock(reading, index)
  );
}

/** お問い合わせ先 総務課 電話 000-111-2222: a line right below a list that goes on with it no more. */
const WHOM_TO_ASK = /^[^、。]{0,12}(?:問い?合わ?せ|連絡先|照会先|担当)[^、。]{0,40}(?:\d{2,4}[-(]\d|@|内線)/u;

/** English prose that no verb of ours betrays: longer than a list item and closed by a full stop. */
const isProse = ({ normal, sentences }: ReadPassage, language: Language): boolean =>
  language === "en" &&
  normal.text.length > 80 &&
  /[.!?]["')]?$/u.test(normal.text) &&
  (sentences.length > 1 || !/:/u.test(normal.text));

/** What somebody did or is to do: "reset all passwords", "Click on the link". */
const DEED = anyOf(
  [
    // A verb with what it is done to: "opened the".
    /\w{2,14}ed (?:a|an|the|our|all|its|their|your|recipients?|law|those|affected|with|to|in|users|customers|employees|staff|that|and|any)\b/u,
    anyOf(
      [
        // Verbs whose past shows in no ending.
        /reset|sent|took|shut|made|began|told|hired/u,
        // What readers are told to do.
        /click|scroll|change|enter|go|select|log|login|call|visit|check|review|place(?! and )|use|do|do not|never/u,
        /keep|set|run|contact(?! )|be|ask|update|report|monitor|obtain|request|freeze|watch|consider|order/u,
      ],
      "u",
      { after: / /u },
    ),
  ],
  "iu",
  { before: /^/u },
);

const isDeed = (passage: ReadPassage, language: Language): boolean =>
  language === "en" && DEED.test(passage.normal.text) && runsOf(passage, language)[0]?.start !== 0;

/** The verdict on a member of a list line: as its introduction says, else as the notice says of its data. */
export function verdictInList(
  reading: Reading,
  index: number,
  member: Member,
  statements: readonly Statement[],
): Verdict | null {
  const { act, negated, unproven, possible } = assertionAt(reading, { passage: index, ...spanOf(member) });
  if (act !== "fact" || isOfWhatToDo(reading, index, member.start)) return null;
  if (
    answerOf(reading.passages[index]?.normal.text ?? "")?.yes === false ||
    isAskedAndDenied(reading, index, member.start)
  )
    return { status: "not_included", weight: 3 };
  if ((negated && !unproven) || topicOf(reading, index) === "excluded" || isLabelledAbsent(reading, index, member))
    return { status: "not_included", weight: 3 };
  const row = reading.language === "ja" ? saidInRow(reading.passages[index]?.normal.text ?? "") : null;
  if (row !== null) return { status: row, weight: 3 };
  if (possible || isContinuedDoubt(reading, index) || isLedInDoubt(reading, index, member))
    return { status: "possible", weight: 3 };
  const status =
    introduced(reading, index).said ?? statusAround(statements, index, member.start) ?? statusByTitle(reading);
  return { status, weight: 3 };
}

/** "Not in the file: passwords, card data". */
const ABSENT =
  /^(?:not|none|nothing|no)\b[^:]{0,60}:|^[^:。]{0,40}(?:ない|なし|ません|対象外)の?(?:もの|情報|項目|データ)?[:】〕」]/iu;

const isLabelledAbsent = ({ passages }: Reading, index: number, { start }: Member): boolean =>
  start >= (ABSENT.exec(passages[index]?.normal.text ?? "")?.[0].length ?? Number.POSITIVE_INFINITY);

/** The verdict on a member of an enumeration in prose with its predicate, null where its sentence says nothing of leaked data. */
export function verdictInProse(
  reading: Reading,
  index: number,
  run: Run,
  predicate: Predicate | null,
  member: Member,
  statements: readonly Statement[],
): Verdict | null {
  const passage = reading.passages[index];
  const topic = topicOf(reading, index);
  if (passage === undefined || isTitle(reading, index) || isOfWhatToDo(reading, index, run.start)) return null;
  if (topic === "contact" && (kindsIn(run) < 4 || predicate?.kind !== "inclusion")) return null;
  if (reading.language === "en" && isNotOfAll(passage, run)) return null;
  if (reading.language === "en" && isSparedSubject(passage, run) && !isOfWhoIsUnnamed(passage.normal.text, member))
    return { status: "not_included", weight: kindsIn(run) >= 2 ? 2 : 1 };
  const said = predicate?.ofTopic === true ? predicate.span : spanOf(member);
  const meant = assertionAt(reading, { passage: index, ...said });
  const assertion =
    reading.language === "en" && meant.negated && isLeftReadable(passage, run) ? { ...meant, negated: false } : meant;
  if (assertion.act !== "fact" && spokenActAt(reading, { passage: index, ...spanOf(member) }) !== "fact") return null;
  const leaked = (): DataTypeStatus | null =>
    introduced(reading, index).said ?? statusAround(statements, index, member.start);
  if (isExcepted(passage, run, member, reading.language))
    return { status: leaked() ?? statusByTitle(reading), weight: 1 };
  if (isAskedAndDenied(reading, index, run.start)) return { status: "not_included", weight: 2 };
  const kinds = kindsIn(run);
  if (isDeniedInBracket(passage, run)) return { status: "not_included", weight: 2 };
  if (
    reading.language === "ja" &&
    isBehindFigure(passage, run) &&
    (!assertion.negated || predicate?.kind === "handling")
  )
    return { status: assertion.possible ? "possible" : (leaked() ?? statusByTitle(reading)), weight: 2 };
  if (isBeyondTheLast(reading, passage, index, run, member)) return { status: "not_included", weight: 2 };
  if (isOblique(passage, member, reading.language) && member.end !== run.end) return null;
  const denied =
    assertion.negated &&
    !assertion.unproven &&
    member.code !== "personal_information" &&
    (!isOrdinary(member) || isSubject(passage, run, kinds, predicate, reading.language));
  if (kinds < 2 && isBare(passage, member)) return null;
  if (reading.language === "en" && isBesideThePoint(passage, run, member)) return null;
  const bare =
    predicate === null &&
    reading.language === "en" &&
    introduced(reading, index).said !== null &&
    !isStatement(passage, run.start, "en");
  if (
    !denied &&
    !(bare && run.members.some((other) => !isOrdinary(other))) &&
    !isSaid(passage, run, kinds, predicate, reading.language)
  )
    return null;
  if (!assertion.negated && reading.language === "ja" && isOfService(passage, run)) return null;
  if (reading.language === "ja" && (isKeptBeside(passage, run) || isOnAnotherForm(reading, passage, run))) return null;
  if (denied && (predicate?.kind === "handling" || isOfMisuse(passage, run))) return null;
  if (topic === "cause" && reading.language === "en" && run.members.every(({ code }) => CREDENTIALS.includes(code)))
    return null;
  if ((!assertion.negated || isGuessed(passage, run)) && isDoorOpened(passage, run, kinds, predicate)) return null;
  if ((topic === "measures" || topic === "request") && !isTold(passage, predicate, reading.language)) return null;
  if (passage.block.kind === "heading" && (kinds < 2 || predicate?.kind === "inclusion") && topic !== "data")
    return null;
  const weight = kinds >= 2 && predicate !== null ? 2 : 1;
  if (assertion.negated) {
    if (isHolder(passage, member, reading.language) || isNoDenial(passage, run, reading.language)) return null;
    if (kinds < 3 && isUndecided(passage, member, predicate, assertion, reading.language)) return null;
    if (assertion.unproven && topic === "cause" && run.members.every(({ code }) => CREDENTIALS.includes(code)))
      return null;
    if (!isDenied(reading, index, predicate) && !isAbsent(passage, run, predicate)) return null;
    if (reading.language === "ja" && !isOfData(passage, run, predicate)) return null;
    const spared = predicate !== null && !assertion.unproven && isSpared(passage, predicate, reading.language);
    if (member.code === "personal_information" && predicate?.kind !== "inclusion" && !spared) return null;
    if (predicate?.misuse === true || (assertion.unproven && member.code === "personal_information")) return null;
    return { status: "not_included", weight };
  }
  if (assertion.possible && (predicate === null || !isDoubtOfLoss(passage, predicate)))
    return { status: "possible", weight };
  const own = predicate === null ? null : ownStatus(reading, index, run, predicate);
  if (own !== null) return { status: own, weight };
  const status = leaked();
  if (
    status === null &&
    kinds < 3 &&
    predicate === null &&
    !(reading.language === "en" && isOwnedInEnglish(passage, run))
  )
    return null;
  return { status: status ?? statusByTitle(reading), weight: kinds >= 3 ? 2 : 1 };
}

/** Whether it is the predicate of the data that is denied, and not one further on. */
const isDenied = (reading: Reading, index: number, predicate: Predicate | null): boolean =>
  predicate === null ||
  reading.language === "en" ||
  assertionAt(reading, { passage: index, ...predicate.span }).negated;

const spanOf = ({ start, end }: Member): { readonly start: number; readonly end: number } => ({ start, end });

/** Whether the sentence tells of the data it names; long enumerations need no more than not to be asked for or changed. */
function isSaid(
  passage: ReadPassage,
  run: Run,
  kinds: number,
  predicate: Predicate | null,
  language: Language,
): boolean {
  if (predicate?.kind === "handling" && !(kinds >= 4 && isApart(run, predicate))) return false;
  if (isOblique(passage, run, language) && (kinds < 3 || isAddressed(passage, run))) return false;
  if (kinds >= 3 || (language === "ja" && isCounted(passage, run))) return true;
  if (language === "en" && run.members.some((member) => !isOrdinary(member)) && isOwnedInEnglish(passage, run))
    return true;
  if (predicate !== null) return run.members.some((member) => !isOrdinary(member));
  return kinds >= 2 && ((language === "ja" && isPlain(passage, run)) || isOfGroup(passage, run, language));
}

/** Whether what is done with something is told too far from a long enumeration to be done with the data it names. */
const isApart = ({ start, end }: Run, { span }: Predicate): boolean => span.start - end > 12 || start - span.end > 12;

/** In sections about other things only what is told of the past counts: "the file included …". */
const isTold = ({ normal }: ReadPassage, predicate: Predicate | null, language: Language): boolean =>
  language === "en" &&
  predicate !== null &&
  /\b(?:included|contained|stored|held|accessed|exposed|involved|affected|taken|stolen)\b/iu.test(
    normal.text.slice(Math.max(0, predicate.span.start - 60), predicate.span.end + 40),
  );

/** What a predicate that tells of data getting out says itself; a predicate of inclusion leaves it to the rest of the notice. */
function ownStatus(
  reading: Reading,
  index: number,
  run: Run,
  { kind, span }: Predicate,
): "confirmed" | "possible" | null {
  if (kind === "inclusion" || kind === "handling") return null;
  if (kind === "encryption") return "possible";
  const told = assertionAt(reading, { passage: index, ...span });
  if (told.possible) return "possible";
  return told.negated || (reading.language === "ja" && span.start < run.end) ? null : "confirmed";
}
