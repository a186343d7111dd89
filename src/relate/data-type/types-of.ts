import { DATA_TYPES, type DataTypeCode } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Member } from "./member.ts";
import type { Run } from "./run.ts";

/** The parts of a payment card. */
export const CARD: readonly string[] = ["card_number", "card_holder", "card_expiry", "card_security_code"];

/** What makes a title a position held, and no Mr or Ms. */
const WORKING: readonly string[] = ["affiliation", "employee_id", "occupation", "work_history", "income"];

const CARD_BUT_HOLDER = CARD.filter((code) => code !== "card_holder");

const TYPES_OF = new Map<string, readonly DataTypeCode[]>();

/** The contract's types that a code is or joins: user_id+password. */
function typesNamed(code: string): readonly DataTypeCode[] {
  let types = TYPES_OF.get(code);
  if (types === undefined) {
    types = code.split("+").flatMap((part) => DATA_TYPES.find((type) => type === part) ?? []);
    TYPES_OF.set(code, types);
  }
  return types;
}

/** Whether a title comes right before a name: it is Mr or Ms. */
const isSalutation = (members: readonly Member[], rule: string): boolean => {
  const at = members.findIndex((member) => member.rule === rule);
  return at === 0 && members[1]?.code === "name" && members.length > 2;
};

/** What only schools give, and no clinic. */
const SCHOOL = /通知[表票]|要録|内申|学業|通信簿|答案|履修|単位|GPA|偏差値|模試|模擬|考査|学力|評定|調査書/u;

/** How well pupils did: 生徒の氏名や評価; those who apply for a post are judged otherwise. */
const isJudgement = (text: string, { start, end }: Pick<Member, "start" | "end">): boolean => {
  const around = text.slice(Math.max(0, start - 80), end + 30);
  return (
    text.slice(start, end) === "評価" &&
    /生徒|児童|学生|学籍|学年|科目|教科|授業|講義|答案|成績|出席番号/u.test(around) &&
    !/採用|選考|面接|インターン|就職活動/u.test(around)
  );
};

/** The name of a child, where no other name is told that the child would belong to. */
const CHILD = /^(?:子|子ども|子供|お子様|お子さま|お子さん)の?(?:氏名|お?名前)$/u;
const ADULT = /配偶者|扶養|従業員|社員|職員|会員|組合員|契約者|顧客|本人/u;

/** "names of the computer accounts", "names of the files": not what people are called. */
const OF_ACCOUNTS = /^ of (?:the |their |all |some |its )?(?:[a-z-]{2,12} ){0,2}(?:accounts?|log-?ins?|users on)\b/iu;
const OF_THINGS = anyOf(
  [/files?|folders?|machines?|computers?|servers?|products?|documents?|databases?|programs?|ships?|buildings?/u],
  "iu",
  { before: /^ of (?:the |their |all |some |its )?(?:[a-z-]{2,12} )?/u, after: /\b/u },
);

/** The contract's types behind the code of a row, with the help of the members around it where the word alone leaves it open. */
export function typesOf(text: string, { code, rule, start, end }: Member, { members }: Run): readonly DataTypeCode[] {
  const beside = (codes: readonly string[]): boolean => members.some((member) => codes.includes(member.code));
  if (code === "name" && OF_ACCOUNTS.test(text.slice(end, end + 60))) return ["user_id"];
  if (code === "name" && OF_THINGS.test(text.slice(end, end + 60))) return ["other"];
  if (
    code === "family" &&
    CHILD.test(text.slice(start, end)) &&
    !beside(["name"]) &&
    !ADULT.test(text.slice(Math.max(0, start - 40), start))
  )
    return ["name"];
  if (code === "card_part") return beside(CARD) ? ["card_number"] : [];
  if (code === "account_number" && beside(["card_holder"]) && !beside(["card_number"])) return ["card_number"];
  if (code === "account_number") return beside(["patient_id", "health"]) ? ["patient_id"] : ["bank_account"];
  if (code === "id") return beside(["health", "patient_id"]) ? ["patient_id"] : ["user_id"];
  if (code === "registration") return beside(["vehicle"]) ? ["vehicle"] : ["member_id"];
  if (code === "job_title" && rule.endsWith("-in-a-list") && isSalutation(members, rule)) return ["other"];
  if (code === "job_title" && rule.endsWith("-in-a-list") && beside(["gender", "date_of_birth"]) && !beside(WORKING))
    return ["other"];
  if (code === "card_holder" && !beside(CARD_BUT_HOLDER) && beside(["bank_account"])) return ["account_holder"];
  // 氏名、メール is an address, メール及び添付ファイル are messages.
  if (rule === "data-type.email-in-a-list" && beside(["attachment"]) && !beside(["phone", "address", "postal_code"]))
    return ["email_content"];
  if (rule === "data-type.message-in-a-list" && beside(["password", "user_id", "phone", "address"]))
    return beside(["attachment"]) ? ["email_content"] : ["email_address"];
  if (
    rule === "data-type.exam-results" &&
    beside(["health", "patient_id"]) &&
    !beside(["student_id", "education"]) &&
    !SCHOOL.test(text.slice(start, end))
  )
    return ["health"];
  if (code === "remark") {
    const kind = (["health", "personnel_record"] as const).find((near) => beside([near]));
    return [kind ?? (isJudgement(text, { start, end }) ? "exam_results" : "other")];
  }
  if (rule === "data-type.message-in-a-list" && members.length <= 3 && beside(["name"]) && !beside(["attachment"]))
    return ["email_address"];
  if (code === "mail") return beside(["attachment"]) ? ["email_content"] : ["email_address"];
  return typesNamed(code);
}
