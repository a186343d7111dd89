import { describe, expect, test } from "vitest";
import { groupsOf } from "../state.ts";

/** Two groups of 1,240 and 85, the second told by what it has in common with the first, and by what it has beside that. */
const SAME: readonly string[] = [
  "ア　会員　1,240名　氏名、住所、電話番号\nイ　退会者　85名　アと同じ",
  "① 会員　1,240名\n　氏名、住所、電話番号\n② 退会者　85名\n　同上",
  "(1) 会員 1,240名\n　　氏名、住所、電話番号\n(2) 退会者 85名\n　　(1)の項目と同様",
  "区分|人数|項目\n会員|1,240名|氏名、住所、電話番号\n退会者|85名|会員と同じ",
];

const MORE: readonly string[] = [
  "(1) 会員 1,240名\n　　氏名、住所、電話番号\n(2) 退会者 85名\n　　(1)の項目のほか、口座番号",
  "Ａ　会員　1,240名　氏名、住所、電話番号\nＢ　退会者　85名　Ａの情報に加え、口座番号",
  "① 会員　1,240名\n　氏名、住所、電話番号\n② 退会者　85名\n　これらに加え、口座番号",
  "１．会員（1,240名）：氏名、住所、電話番号\n２．退会者（85名）：1に加え、口座番号",
];

/** What is told besides is of others. */
const OTHERS: readonly string[] = [
  "会員1,240名の氏名、住所、電話番号が流出しました。上記のほか、退会者85名の口座番号も含まれていました。",
];

const told = (text: string): readonly string[] =>
  groupsOf([
    "不正アクセスを受け、個人情報が流出したことが判明しました。",
    "",
    ...text.split("\n"),
    "",
    "深くお詫び申し上げます。",
  ]);

describe("a group told by what another one lost", () => {
  test.each(SAME)("%s", (text) => expect(told(text)).toEqual(["1240 name+address+phone", "85 name+address+phone"]));
  test.each(MORE)("%s", (text) =>
    expect(told(text)).toEqual(["1240 name+address+phone", "85 name+address+phone+bank_account"]),
  );
  test.each(OTHERS)("%s", (text) => expect(told(text)).toEqual(["1240 name+address+phone", "85 bank_account"]));
});
