import { describe, expect, test } from "vitest";
import { groupsOf } from "../state.ts";

/**
 * The plain ways to tell two groups with data of their own, each with several pairs of groups: `{A}` and `{B}` are who they are, `{a}` and
 * `{b}` how many, `{x}` and `{y}` their data.
 */
type Pair = { readonly who: readonly [string, string]; readonly many: readonly [string, string] };

const JA: readonly Pair[] = [
  { who: ["会員", "退会者"], many: ["1,240", "85"] },
  { who: ["患者", "職員"], many: ["2,105", "64"] },
  { who: ["応募者", "従業員"], many: ["530", "118"] },
];

const EN: readonly Pair[] = [
  { who: ["members", "former members"], many: ["1,240", "85"] },
  { who: ["patients", "employees"], many: ["2,105", "64"] },
  { who: ["students", "teachers"], many: ["530", "118"] },
];

const LEAD = {
  ja: "不正アクセスを受け、個人情報が流出したことが判明しました。",
  en: "An unauthorised person gained access to our server and personal data were exposed.",
} as const;

const WAYS_JA: readonly string[] = [
  "{A}{a}名の氏名、住所、電話番号と、{B}{b}名の氏名、メールアドレスが流出しました。",
  "流出したのは{A}{a}名と{B}{b}名の情報で、{A}については氏名、住所、電話番号、{B}については氏名、メールアドレスです。",
  "対象は{A}{a}名、{B}{b}名です。{A}の方は氏名、住所、電話番号が、{B}の方は氏名とメールアドレスが対象です。",
  "{A}（{a}名）と{B}（{b}名）の情報が流出しました。前者には氏名、住所、電話番号が、後者には氏名、メールアドレスが含まれます。",
  "{A}の氏名、住所、電話番号（{a}名分）および{B}の氏名、メールアドレス（{b}名分）が流出しました。",
  "{A}に関する情報　氏名、住所、電話番号（{a}名）\n{B}に関する情報　氏名、メールアドレス（{b}名）",
  "{A}名簿の氏名、住所、電話番号（{a}名）のほか、{B}名簿の氏名、メールアドレス（{b}名）も持ち出されていました。",
  "対象者　　①{A} {a}名\n　　　　　②{B} {b}名\n情報の項目　①氏名、住所、電話番号\n　　　　　　②氏名、メールアドレス",
  "A　{A}の氏名、住所、電話番号\n\nB　{B}の氏名、メールアドレス\n\n人数はAが{a}名、Bが{b}名です。",
  "内訳は{A}{a}名（氏名、住所、電話番号）、{B}{b}名（氏名、メールアドレス）です。",
  "1つは{A}に関するもので、氏名、住所、電話番号が{a}名分です。もう1つは{B}に関するもので、氏名とメールアドレスが{b}名分です。",
  "{A}{a}名につきましては氏名、住所、電話番号、{B}{b}名につきましては氏名、メールアドレスでございます。",
  "区分|人数|情報の項目\n{A}|{a}|氏名、住所、電話番号\n{B}|{b}|氏名、メールアドレス",
  "{A}情報{a}件\n　氏名／住所／電話番号\n{B}情報{b}件\n　氏名／メールアドレス",
  "{A}と{B}の情報（{A} {a}名、{B} {b}名）\n{A}：氏名、住所、電話番号\n{B}：氏名、メールアドレス",
  "{A}：氏名、住所、電話番号\n{B}：氏名、メールアドレス\n対象者数は{A}{a}名、{B}{b}名です。",
  "①{A}（{a}名）②{B}（{b}名）\n①氏名、住所、電話番号\n②氏名、メールアドレス",
  "対象者　{A} {a}名、{B} {b}名\n対象情報　{A}：氏名、住所、電話番号　{B}：氏名、メールアドレス",
  "内訳は、{A}の情報が{a}件、{B}の情報が{b}件で、{A}は氏名・住所・電話番号、{B}は氏名・メールアドレスです。",
];

const WAYS_EN: readonly string[] = [
  "The names, home addresses and telephone numbers of {a} {A} and the names and email addresses of {b} {B} were exposed.",
  "The incident affected {a} {A} and {b} {B}. For {A}, the data were names, home addresses and telephone numbers. For {B}, they were names and email addresses.",
  "{a} {A} and {b} {B} are affected. {A'} names, home addresses and telephone numbers were exposed; {B'} names and email addresses were exposed.",
  "We found that {a} {A} are affected. Their names, home addresses and telephone numbers were visible. We also found that {b} {B} are affected. Their names and email addresses were visible.",
  "The file had records on {a} {A} (names, home addresses, telephone numbers) as well as on {b} {B} (names, email addresses).",
  "For {a} {A}, names, home addresses and telephone numbers were exposed, and for {b} {B}, names and email addresses.",
  "1. The {A}\n{a} {A} are affected. The data are names, home addresses and telephone numbers.\n2. The {B}\n{b} {B} are affected. The data are names and email addresses.",
  "| Group | People | Data |\n|---|---|---|\n| The {A} | {a} | Name, home address, telephone number |\n| The {B} | {b} | Name, email address |",
];

const filled = (way: string, { who: [A, B], many: [a, b] }: Pair): readonly string[] =>
  way
    .replaceAll("{A'}", `${A.charAt(0).toUpperCase()}${A.slice(1)}'`)
    .replaceAll("{B'}", `${B}'`)
    .replaceAll("{A}", A)
    .replaceAll("{B}", B)
    .replaceAll("{a}", a)
    .replaceAll("{b}", b)
    .split("\n");

const plain = (number: string): string => number.replace(",", "");

const kindsOf = (group: string): string => {
  const [figure, kinds = ""] = group.split(" ");
  return `${figure} ${kinds.split("+").sort().join("+")}`;
};

const rows = (ways: readonly string[], pairs: readonly Pair[]) =>
  ways.flatMap((way) => pairs.map((pair) => [filled(way, pair).join(" / "), way, pair] as const));

describe("two groups, each with data of its own", () => {
  test.each([...rows(WAYS_JA, JA)])("%s", (_told, way, pair) => {
    const [a, b] = pair.many;
    const found = groupsOf([LEAD.ja, "", ...filled(way, pair), "", "深くお詫び申し上げます。"]).map(kindsOf);
    expect(found.sort()).toEqual([`${plain(a)} address+name+phone`, `${plain(b)} email_address+name`].sort());
  });

  test.each([...rows(WAYS_EN, EN)])("%s", (_told, way, pair) => {
    const [a, b] = pair.many;
    const found = groupsOf([LEAD.en, "", ...filled(way, pair), "", "We apologise."]).map(kindsOf);
    expect(found.sort()).toEqual([`${plain(a)} address+name+phone`, `${plain(b)} email_address+name`].sort());
  });
});
