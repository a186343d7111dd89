import { anyOf } from "../../text/any-of.ts";
import { isOrdinary, type Member, UNLISTED } from "./member.ts";

/** 加入店及び担当者のメールアドレス: whose the next member is, and none itself. */
export const isOwnerBeside = (text: string, { rule, end }: Member, next: Member | undefined): boolean =>
  rule === UNLISTED &&
  next !== undefined &&
  /^(?:及び|と|や|・|又は)(?:各|その)?[一-龠ァ-ヶー]{0,10}(?:者|員|生|様|客|人|方|児童|患者|先)の$/u.test(
    text.slice(end, next.start),
  );

/** 学部|・大学院の学生, 大学|・短大の卒業生: whose data they are, told by two words. */
const OF_WHOSE =
  /^・[一-龠ァ-ヶー]{1,10}の[^、。:]{0,10}(?:学生|生徒|児童|教員|職員|教職員|卒業生|修了生|在学生|在校生|会員|受験生|志願者)/u;

/** 受験生の保護者の情報:氏名: whose data follow. */
export const isOwnerLabel = (text: string, { start, end }: Member, all: readonly Member[]): boolean =>
  /^\s?[:(…]/u.test(text.slice(end, end + 2)) &&
  OF_OWNER.test(text.slice(start, end)) &&
  all.some((other) => other.start > end);

export const OF_OWNER = /(?:者|様|方|員|生|人)の(?:個人)?情報\s?$/u;

/** Whether a member is told of those whose data follow. */
export const isOfWhose = (text: string, member: Member): boolean =>
  isOrdinary(member) && OF_WHOSE.test(text.slice(member.end, member.end + 32));

/** "personal information of current and former drivers and other employees, together with dependents": one of those whose the information is. */
export const isOneOfWhose = (text: string, member: Member): boolean =>
  isOrdinary(member) && INFORMATION_OF.test(text.slice(Math.max(0, member.start - 120), member.start));
const INFORMATION_OF = anyOf([/of|about|on|belonging to|relating to|pertaining to|regarding|concerning/u], "iu", {
  before: /\b(?:information|data) /u,
  after: / (?![^.;:]{0,110}\b(?:names?|addresses|numbers?|includ(?:es?|ed|ing)|dates?|such as)\b)[^.;:()]{0,110}$/u,
});
