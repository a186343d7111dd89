import type { CountFact } from "../count.ts";

/** People whose data were affected. */
export const isPeople = ({ unit, measure }: CountFact["value"]): boolean =>
  unit === "person" && measure === "affected_people";

/** Whether a figure may only round another: in a heading, or said to be about so many. */
export const isRough = ({ value, role }: CountFact): boolean =>
  (role.heading && (value.value ?? 0) >= 100 && figuresOf(value.value ?? 0) <= 2) || isVague(value) || isAbout(value);

/** "almost 25,000", 「約2万5千人」: a rounded figure. */
const isAbout = ({ value, qualifier }: CountFact["value"]): boolean =>
  (qualifier === "about" || qualifier === "more_than") && (value ?? 0) >= 1000 && figuresOf(value ?? 0) <= 2;

/** "thousands of people": no figure of its own where another tells how many. */
const isVague = ({ value, qualifier, unit }: CountFact["value"]): boolean =>
  value === null && qualifier === "about" && unit === "person";

/** Units in which those who are told of roughly may be counted exactly. */
const OF_PEOPLE: ReadonlySet<string> = new Set(["person", "email_address", "record"]);

/** A heading rounds what the text states exactly: 「1.9万人分」 for 19,460. */
export function isRounding(
  { value: rough, role, place, mentions }: CountFact,
  { value: exact, role: own, place: at }: CountFact,
): boolean {
  if (isVague(rough) && exact.value !== null && exact.measure.startsWith("affected") && OF_PEOPLE.has(exact.unit))
    return exact.value >= (rough.min ?? 0);
  // 46万件 in the headline: items of whatever kind the text tells; 59万人に不正ログイン: accounts.
  const items =
    role.heading &&
    mentions.length === 1 &&
    !own.part &&
    own.items &&
    (rough.measure === "other" || exact.measure === "compromised_accounts" || exact.measure === "affected_records") &&
    (role.items || (isPeople(rough) && exact.measure === "compromised_accounts"));
  if (!items && (rough.unit !== exact.unit || rough.measure !== exact.measure)) return false;
  // 男子120人と女子118人: side by side, neither stands for the other.
  if (place.passage === at.passage && rough.qualifier === "exact") return false;
  const [a, b] = [rough.value ?? 0, exact.value ?? 0];
  const near = isAbout(rough) && !role.heading ? 0.015 : 0.05;
  if (a === b || figuresOf(b) <= figuresOf(a)) return false;
  return Math.abs(a - b) <= b * near || (role.heading && rough.qualifier === "more_than" && isAbove(a, b));
}

/** 3万通超, for 32,000: above the round number, and below the next. */
const isAbove = (round: number, exact: number): boolean => {
  const unit = 10 ** (String(round).length - figuresOf(round));
  return exact > round && exact < round + unit;
};

/** How many digits of a number are not trailing zeros. */
const figuresOf = (value: number): number => String(value).replace(/0{1,16}$/u, "").length;
