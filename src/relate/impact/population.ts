import { anyOf } from "../../text/any-of.ts";
import type { CountFact } from "../count/count.ts";
import { isOfPeople, tellsHowMany } from "../count/total/name.ts";
import type { Reading } from "../reading.ts";
import { definedAs, groupNameOf, inFull, ownerOfLine } from "./group-name.ts";
import { englishGroup, labelled } from "./group-name-en.ts";

/**
 * Who a group are, as the notice calls them: the people counted, else the label of the line, else whose data are counted, else who one of
 * the `passages` that tell of the group says they are. Null where only data are named.
 */
export function populationOf(
  reading: Reading,
  fact: CountFact | undefined,
  passages: readonly number[],
): string | null {
  const name = fact === undefined ? null : calledIn(reading, fact, passages);
  return name === null || reading.language === "en" ? name : trimmed(name);
}

/** What a cut through a sentence leaves in front of a name: 年度から現在まで|在籍した生徒, した|疑いがあった患者, 捜索の過程で新たに|転入児童, 学生課から|過去の受講生. */
const LEFT = anyOf(
  [
    // Who sent it.
    /[一-龠ァ-ヶー]{1,14}(?:課|係|室|局|センター|窓口)から(?![転退離移卒受紹連案])/u,
    // When.
    /年度?(?:から|より|に|まで|以降)(?:[^、。]{0,10}まで(?:の間)?に?)?/u,
    // The end of a verb.
    /(?:した|された|しました|受けた|行った|ある|あった|による|における)(?=[一-龠ァ-ヶー])/u,
    /[^、。]{1,14}で新たに/u,
  ],
  "u",
  { before: /^/u, after: /(?=.{2})/u },
);

/** 入学した生徒の生徒: the noun for them told twice, as the second is of the name of some thing (生徒指導票). */
function trimmed(name: string): string {
  const own = name.replace(LEFT, "").replace(LETTER, "");
  const link = own.lastIndexOf("の");
  return link > 0 && link < own.length - 2 && own.slice(0, link).endsWith(own.slice(link + 1))
    ? own.slice(0, link)
    : own;
}

function calledIn(reading: Reading, fact: CountFact, passages: readonly number[]): string | null {
  if (fact.role.column !== null && fact.role.column === fact.role.name) return fact.role.column;
  if (reading.language === "en" && fact.role.column !== null && fact.role.tag !== null) return fact.role.tag;
  const grade = gradeOf(reading, fact);
  if (grade !== null) return grade;
  const counted = peopleCounted(fact);
  if (counted === null || GENERIC.test(counted)) {
    const named = ownLabel(reading, fact) ?? englishGroup(reading, fact.place) ?? counted;
    if (named !== null) return named;
  }
  if (counted !== null) return inFull(reading, fact.place, counted);
  const label =
    reading.language === "ja" && fact.role.name !== null && isOfPeople(fact.role.name) ? fact.role.name : null;
  for (const place of fact.mentions) {
    const name = groupNameOf(reading, place);
    // 職員の情報(退職者を含む) 510名: a bracket names others besides those that the line opens with.
    if (name !== null) return label === null || name.includes(label) ? name : label;
  }
  if (label !== null) return label;
  return reading.language === "ja" ? (definedAs(reading, passages) ?? ownerOfLine(reading, passages)) : null;
}

const ownLabel = (reading: Reading, fact: CountFact): string | null => {
  const label = labelled(reading, fact.place);
  return label === null || GENERIC.test(label) ? null : label;
};

/** B　個人のお客様: the letter that the others call the group by. */
const LETTER = /^[A-Z][ 　、.．)）](?=[ぁ-んァ-ヶ一-龠0-9０-９])/u;

/** 対象となった学生は2年次生211名: the year they are in says more than the word for all of them. */
function gradeOf(reading: Reading, { place, value }: CountFact): string | null {
  if (value.unit !== "person" || reading.language === "en") return null;
  const { text } = reading.passages[place.passage]?.normal ?? { text: "" };
  return GRADE.exec(text.slice(Math.max(0, place.start - 24), place.start))?.[1] ?? null;
}

const GRADE = /((?:(?![名人件分])[一-龠]{1,10}の?)?(?:[1-6]|[一二三四五六])(?:年次?生|年生徒|学年))[ :：]?(?:約|計)?$/u;

function peopleCounted({ value, role }: CountFact): string | null {
  const people = value.unit === "person" || value.unit === "organization";
  const subject =
    value.subject !== null && !THINGS.test(value.subject) && (people || role.who !== null) ? value.subject : null;
  if (people && subject !== null && !GENERIC.test(subject)) return subject;
  return (
    (role.tag !== null && tellsHowMany(role.tag) ? role.name : null) ??
    specific(labelOf(role.tag)) ??
    (role.who === null || GENERIC.test(role.who) ? null : role.who) ??
    (people ? subject : null)
  );
}

/** A label that tells one group from another. */
const specific = (label: string | null): string | null => (label === null || GENERIC.test(label) ? null : label);

/** What a record holds or is written on. */
const THINGS = anyOf(
  [
    /(?:情報|データ|アドレス|番号|氏名|名前|姓|個人名|世帯|映像|学年|記録|履歴|件数|日等|枚数|人数|回答数|書|書類|名簿|結果|画像|場所|カード|アカウント|口座|内容|影響|一部|略歴|額|数|のみ|だけ)$/u,
    /\b(?:records?|items?|instances|accounts?|addresses|details|numbers|scans?|payments|cases|files?|entries)$/u,
  ],
  "iu",
);

/** Words for people that tell no group from another. */
const GENERIC = anyOf(
  [
    anyOf([/persons?|people|individuals|names|entries|records|holders|victims|data subjects|others/u], "u", {
      before: /(?:how many |(?:the )?(?:total )?number of |affected )?/u,
      after: /(?: (?:affected|impacted|concerned|involved|notified))?/u,
    }),
    /方|の方|された方|した方|人|名|個人|本人|対象者|件/u,
  ],
  "iu",
  { before: /^/u, after: /$/u },
);

const LONGEST = 40;

/** A label in English is a plural noun: "Applicants for employment", "Retired staff". */
const NOUN_EN = /^[A-Z][A-Za-z' -]{1,40}(?:s|staff|people|employment|personnel)$/u;

/** The label of a line, without what counts or lists: 国分寺校・立川校の中学3年生 計. */
function labelOf(tag: string | null): string | null {
  if (tag === null) return null;
  const label = tag
    .replace(/^(?:[-・*|○●■◆※]|対象者?|内訳|(?:うち|計|合計))[\s:]{0,3}/u, "")
    .replace(/に関する(?:もの|情報)(?=[\s:：]{0,3}$)/u, "")
    .replace(/[\s|:：…・.(（[「『は]{1,30}(?:約|計|合計|延べ|最大|少なくとも)?\s?$/u, "")
    .trim();
  if (/^[A-Za-z]/u.test(label) && !NOUN_EN.test(label)) return null;
  return label.length < 2 || label.length > LONGEST || THINGS.test(label) || /[、。:：()（）\d,;|]/u.test(label)
    ? null
    : label;
}
