import type { CountFact } from "../count.ts";

/** Nouns for people by what they have to do with the body: those of one kind may be the same people, those of two are not. */
const KINDS: readonly RegExp[] = [
  /客|会員|利用者|購入者|ユーザ|登録者|申込者|契約者|注文者|者様|\b(?:customers?|members?|users?|subscribers?|buyers?|clients?|guests?|account ?holders?|policy ?holders?)$/iu,
  /職員|教員|教諭|教師|講師|従業員|従業者|社員|スタッフ|役員|[校園]長|\b(?:staff|employees?|teachers?|workers?|personnel|faculty)$/iu,
  /生徒|学生|児童|園児|塾生|在校生|[0-9一二三四五六]年生|\b(?:students?|pupils?|children|undergraduates?)$/iu,
];

/** Words for people that tell no group. */
const GENERIC =
  /^(?:.{0,4}方々?|(?:.{0,4})皆様|個人|本人|対象者|該当者|関係者|被害者|人|名|people|persons?|individuals?|others|victims?|those)$/iu;

const FORMER = /^(?:元(?!気)|旧)|退会|退職|退学|退院|卒業|卒園|既卒|修了|^(?:former|retired|past|ex)\b/iu;

/** Whether a name tells people who are no longer what the noun says. */
export const isFormer = (name: string | null): boolean => name !== null && FORMER.test(name);

type Told = { readonly fact: CountFact; readonly population: string | null };

/** Whether groups are told by names of people none of whom is in another of them, no one being part of another. */
export function areApart(groups: readonly Told[]): boolean {
  const names = groups.map(({ population }) => population?.normalize("NFKC").toLowerCase() ?? "");
  return (
    groups.length > 1 &&
    groups.length <= MOST &&
    groups.every(({ fact: { role } }) => !role.part && !role.within && !role.regional) &&
    names.every(
      (name, order) =>
        name !== "" &&
        !GENERIC.test(name) &&
        names.slice(0, order).every((other) => isOther(name)(other) || areOtherHeads(name, other)),
    )
  );
}

/** No notice tells more groups with data of their own. */
const MOST = 12;

/** "Beneficiaries of deceased members" are no members: in English the noun in front says who they are. */
const areOtherHeads = (name: string, other: string): boolean => {
  const heads = [name, other].map((own) => own.replace(OF_WHOM, ""));
  const [first = "", second = ""] = heads;
  return (
    (first !== name || second !== other) &&
    heads.every((head) => head !== "" && !GENERIC.test(head)) &&
    isOther(first)(second)
  );
};
const OF_WHOM = / (?:of|from|at|in|on|with|who|whose|to) [a-z].{0,80}$/u;

const isOther =
  (name: string) =>
  (other: string): boolean => {
    if (isFormer(name) !== isFormer(other)) return true;
    const [kind, second] = [name, other].map((own) => KINDS.findIndex((noun) => noun.test(own)));
    return kind !== undefined && kind >= 0
      ? kind !== second
      : !name.includes(other) && !other.includes(name) && name !== other;
  };
