import { anyOf } from "../../../text/any-of.ts";
import type { FigureContext } from "../figure-context.ts";
import { countedPhrase } from "../subject.ts";

/**
 * What tells a group from those beside it: the word for the people with what stands in front of it, 大学院学生 beside 学部学生,
 * "graduate students" beside "undergraduate students"; null where it is nothing but the word itself.
 */
export function fullName({ at, figure, reading, sentence }: FigureContext, who: string): string | null {
  const { text } = at;
  if (reading.language === "en") {
    const phrase = text.slice(figure.numeral.end, figure.core.end).toLowerCase().replace(SAME_EN, "").trim();
    return phrase.endsWith(who) && phrase.length > who.length && /^[a-z' -]{1,60}$/u.test(phrase) ? phrase : null;
  }
  const front = text.lastIndexOf(who, figure.span.start - who.length);
  const start = front >= sentence.start ? front : text.indexOf(who, figure.span.end);
  if (start < 0) return null;
  const from = Math.max(sentence.start, start - LONGEST, start > figure.span.start ? figure.span.end + 1 : 0);
  const lead = (COMPOUND.exec(text.slice(from, start))?.[0] ?? "").replace(SAME_JA, "");
  return lead === "" ? null : `${lead}${who}`;
}

const LONGEST = 16;

/** A place that has people of its own, by its name. */
const NAMED_PLACE =
  "(?!本[校園院館]|[当各全同両他](?:校|園|店|院|館))[^、。:：()（）0-9\\s]{1,20}(?:[^高学本当]校|高校|学校|園|店|病院|医院|クリニック|図書館|公民館|支部|支社|支所|事業所|営業所|会場|教室|センター|工場|学部|学科|研究科|コース|クラス|キャンパス)";

/** Words in front of a noun for people that leave the group what it is. */
const SAME_EN = anyOf(
  [
    // How many.
    /approximately|about|nearly|over|more than|some|total|all|additional|other|more/u,
    // Which of them.
    /affected|impacted|such|these|those|the|our|its|of|individual|and|or/u,
    /certain|potentially|eligible|different|unique|(?:current|present) (?:and|or) former|former (?:and|or) (?:current|present)|current/u,
  ],
  "giu",
  { before: /\b/u, after: /\b ?/u },
);
const SAME_JA =
  /^(?:本学|本校|本院|当社|弊社|当院|当校|当店|当会|同社|同校|同院|同学|自社|全|各|該当|対象|当該|被害|影響|延べ|合計|計|約|の|上記|関係){1,4}/u;

const COMPOUND = new RegExp(
  `(?:(?:(?<=^|[、。「(は])${NAMED_PLACE}|[一-龠々ァ-ヶー0-9A-Za-z]{1,12})の)?[一-龠々ァ-ヶー]{0,10}$`,
  "u",
);

/** 災害時の立会人 430人, 会員情報410名分, 3年生112人: people by a noun of which the tables know nothing, or by their year. */
export function otherPeople(context: FigureContext): string | null {
  const { at, figure, reading, sentence } = context;
  if (reading.language === "en" || figure.counter !== "person") return null;
  const lead = at.text.slice(Math.max(sentence.start, figure.span.start - LONGEST), figure.span.start);
  const year = YEAR.exec(lead)?.[1];
  if (year !== undefined) return year;
  const noun = INFORMATION.exec(lead)?.[1] ?? countedPhrase(context, "person");
  return noun !== null && (PERSON.test(noun) || PLACE.test(noun)) ? noun : (AT_PLACE.exec(lead)?.[1] ?? null);
}

/** Schools, shops and branches, whose people are told apart by them: 東小学校 212名, 駅前店 310名. */
const PLACE = new RegExp(`^${NAMED_PLACE}$`, "u");
const AT_PLACE = new RegExp(`(?:^|[、。・\\s\\]】)）]|[①-⑳])(${NAMED_PLACE})[ 　:(（]?(?:約|計)?$`, "u");

/** 企業・団体のメールアドレス 808件: items of data are told from others by whose or of what they are. */
export function ownerOfData({ at, figure, reading, sentence }: FigureContext): string | null {
  if (reading.language === "en" || figure.counter !== "item") return null;
  const end =
    figure.span.start - (BEFORE_FIGURE.exec(at.text.slice(sentence.start, figure.span.start))?.[0].length ?? 0);
  let data = at.hits.to("data-type", end);
  for (let before = data; before !== undefined && data !== undefined; ) {
    data = before;
    before = /[、・,と]/u.test(at.text.charAt(data.start - 1)) ? at.hits.to("data-type", data.start - 1) : undefined;
  }
  if (data === undefined) return null;
  const owner = OWNER.exec(at.text.slice(Math.max(sentence.start, data.start - LONGEST * 2), data.start))?.[1];
  return owner === undefined || at.hits.within("data-type", data.start - owner.length - 1, data.start).length > 0
    ? null
    : owner;
}

const BEFORE_FIGURE = /(?:情報|データ)?(?:等|など)?(?:[はが:：]|[ 　])?(?:約|計|延べ)?$/u;
const OWNER =
  /(?:^|[、。・\s])((?!(?:上記|下記|以下|次|その|これら|それら|当該|漏えい|流出|対象|一部))[^、。:：()（）0-9のはがをに]{2,24}|[^、。:：()（）はがをに]{2,12}の[^、。:：()（）0-9のはがをに]{2,16})の$/u;

const YEAR = /((?:[1-9１-９]|[一二三四五六])年(?:生|次生?))[ 　は、]?$/u;
const INFORMATION = /([一-龠々ァ-ヶー]{2,12})(?:の)?(?:個人)?(?:情報|データ)[ 　は:(（]?(?:約|計)?$/u;
const PERSON = /(?:者|員|客|生|児|人|師|士|主|家族|[男女][子性])(?:様|さま|さん|等|ら)?$/u;

/** Whether what stands before a figure tells no more than that it is one: 人数: 388名. */
export const tellsHowMany = (lead: string): boolean => HOW_MANY.test(lead);

const HOW_MANY =
  /^[\s・※-]{0,4}(?:対象|該当|影響|漏えい|漏洩|流出|被害)?(?:者|人)?(?:数|人数|件数)?[\s:：]{0,3}(?:約|計|合計|延べ|最大)?$/u;

/** A heading that is nothing but the name of people. */
const PEOPLE =
  /^[^。、:：()（）\d]{0,30}(?:者|員|客|生|師|生徒|児童|患者|会員|方|様|ユーザー?|家族|OB)(?:等|など|の方々?|の皆様)?(?:(?:の|に関する|に係る)(?:個人)?情報)?$/u;

/** How a line that lists data, or counts, opens with whose they are: 講師:氏名(23名), 患者様の情報(外来を含む) 771名, 職員情報 42名分. */
const LABEL =
  /^(?:[①-⑳・○●■◆-]|\(?[0-9]{1,2}[).]|\s){0,3}([^、。:()（）0-9\s]{2,40}?)(?:(?:の|に関する|に係る)?(?:個人|登録)?(?:情報|データ|名簿))?(?:\([^()]{1,40}\))?[:\s(]/u;

/** The people that a line of a list opens with, where it counts them and nobody else. */
export function labelOfLine({ at, figure, reading }: FigureContext): string | null {
  if (reading.language === "en" || figure.counter !== "person" || figure.span.start > LONGEST_LABEL) return null;
  const name = LABEL.exec(at.text.slice(0, figure.span.start))?.[1];
  if (name === undefined || !PEOPLE.test(name) || /うち|一部|のみ/u.test(name) || at.text.endsWith("。")) return null;
  return at.figures.some((other) => other !== figure && other.counter === "person" && !other.part) ? null : name;
}
/** So far behind its label, with the data it lists between them, no figure stands. */
const LONGEST_LABEL = 600;

/** Whether a name is one of people. */
export const isOfPeople = (name: string): boolean => PEOPLE.test(name);

/** 氏名、住所、電話番号(771名), all there is in its line: a list of what those lost of whom the line above tells. */
export const endsList = ({ at, figure }: Pick<FigureContext, "at" | "figure">): boolean =>
  at.figures.length === 1 &&
  at.hits.within("data-type", 0, figure.span.start).length > 0 &&
  /^[^。()（）0-9]{1,120}[(（](?:約|計|延べ)?$/u.test(at.text.slice(0, figure.core.start)) &&
  /^(?:分|様)?[)）]。?$/u.test(at.text.slice(figure.span.end));

/** 会員様の氏名、住所(8,120名): whose the data are that a bracket behind them counts. */
export function ownerOfListed({ at, figure, order, reading, sentence }: FigureContext): string | null {
  if (reading.language === "en" || figure.counter !== "person") return null;
  const from = Math.max(sentence.start, at.figures[order - 1]?.span.end ?? 0, figure.span.start - 90);
  const opened = at.text.lastIndexOf("(", figure.span.start);
  if (opened < from || !/^[(（](?:約|計|延べ)?$/u.test(at.text.slice(opened, figure.core.start))) return null;
  const owner = at.hits
    .within("subject", from, opened)
    .find(
      ({ code, end }) =>
        code === "person" &&
        at.hits.from(
          "data-type",
          end + (/^(?:様|さま|の方)?の/u.exec(at.text.slice(end, end + 4))?.[0].length ?? 99),
        ) !== undefined,
    );
  return owner === undefined ? null : at.text.slice(owner.start, owner.end);
}

/** The heading over a line that tells no more than how many, where it names those counted. */
export function headingOver({ at, figure, reading, sentence }: FigureContext): { name: string; level: string } | null {
  const { parent } = at.passage.block;
  const isCount = tellsHowMany(at.text.slice(sentence.start, figure.span.start));
  if (reading.language === "en" || !(isCount || endsList({ at, figure }))) return null;
  const above = reading.passages[isCount ? (parent ?? -1) : at.index - 1];
  if (
    above === undefined ||
    (!isCount && /[0-9]/u.test(above.normal.text)) ||
    (above.block.kind !== "heading" && above.block.kind !== "item")
  )
    return null;
  const name = above.normal.text
    .replace(/[(（][^()（）]{1,40}[)）]$/u, "")
    .replace(/^[【「『(（<〈《■●○◆・\s]{1,3}|[】」』)）>〉》\s]{1,3}$/gu, "");
  return PEOPLE.test(name) || PLACE.test(name)
    ? {
        name: name.replace(/(?:の|に関する|に係る)(?:個人)?情報$/u, ""),
        level: `list ${above.block.parent ?? "top"} ${above.block.marker?.style ?? "heading"}`,
      }
    : null;
}
