import { describe, expect, test } from "vitest";
import { groupsOf } from "../state.ts";

describe("a list under the figure of a group, some of whose lines say of how many they hold", () => {
  test.each([
    ["behind the figure", "漏えいした会員3,200名の次の情報\n・氏名、住所\n・電話番号（1,204名）"],
    ["under a heading", "対象：会員 3,200名\n漏えいした情報\n・氏名、住所\n・電話番号（1,204名のみ）"],
  ])("%s", (_, text) => {
    expect(groupsOf(text.split("\n"))).toEqual(["3200 name+address+phone", "1204 phone"]);
  });
});
