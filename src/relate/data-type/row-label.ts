import { type Member, UNLISTED } from "./member.ts";

/** 介護施設 17施設 6,405件 氏名、住所: where the name of a row and its figures end. */
export const labelEnd = (text: string): number =>
  /^[^、。:()（）0-9]{2,24} (?:[^、。:()（）]{0,16} )?(?:約|計)?[0-9][0-9,万]{0,9}(?:件|名|人|施設|社|団体|店舗)(?:分)? /u.exec(
    text,
  )?.[0].length ?? 0;

/** What a row of a table is called is no member of what it lists. */
export const withoutLabel = (members: readonly Member[], label: number): readonly Member[] =>
  label > 0 && members.filter(({ start, rule }) => start >= label && rule !== UNLISTED).length > 1
    ? members.filter(({ start, rule }) => start >= label || rule !== UNLISTED)
    : members;
