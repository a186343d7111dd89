import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/recognise/rule.ts";
import { compile, scan } from "../../../src/recognise/scan.ts";
import { expand, GAP } from "../../../src/recognise/wording.ts";

const found = (wordings: readonly string[], text: string): readonly string[] => {
  const row = { id: "t.row", code: "c", meaning: "", ja: wordings, en: [], examples: [] };
  const table: Table = { name: "cue", overlap: "all", rows: [row] };
  return scan(compile([table], "ja"), text, [{ start: 0, end: text.length }]).map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe("a wording", () => {
  test("is one list of literals per part", () => {
    expect(expand("[社内]メール…{送信,送付}", "ja")).toEqual([
      ["社内メール", "メール"],
      ["送信", "送付"],
    ]);
  });
  test("stands for what stands in for one of its words too", () => {
    expect(expand("お詫びの手紙", "ja")).toEqual([["お詫びの手紙", "謝罪の手紙"]]);
    expect(expand("状況を説明", "ja")).toEqual([["状況を説明", "状況をご説明"]]);
    expect(expand("説明書", "ja")).toEqual([["説明書"]]);
  });
  test("is read with the usual words too, as texts are", () => {
    expect(expand("おわび状", "ja")).toEqual([["おわび状", "お詫び状", "謝罪状"]]);
    expect(expand("Mislaid {passphrase,badge}", "en")).toEqual([
      ["mislaid passphrase", "lost password", "mislaid badge", "lost badge"],
    ]);
  });
  test.each(["…送信", "メール……送信", "{甲,乙…丙}", "メール[の"])(
    "is refused when a part is empty or a group broken: %s",
    (wording) => {
      expect(() => expand(wording, "ja")).toThrow("empty part or a broken group");
    },
  );
});

describe("a gap", () => {
  const wording = ["{ホームページ,ページ}…{改ざん,改ざんされ}"];
  test("prefers the longer of two choices at one place, on either side", () => {
    expect(found(wording, "ホームページが改ざんされた")).toEqual(["ホームページが改ざんされ"]);
  });
  test("starts at the nearest first part", () => {
    expect(found(wording, "ページを見て、ページが改ざん")).toEqual(["ページが改ざん"]);
  });
  test.each([
    [GAP, 1],
    [GAP + 1, 0],
  ])("of %d units is bridged %d times", (width, times) => {
    expect(found(wording, `ページ${"・".repeat(width)}改ざん`)).toHaveLength(times);
  });
  test("takes the parts in their order only", () => {
    expect(found(["甲…乙…丙"], "甲丙乙、甲乙甲丙")).toEqual([]);
    expect(found(["甲…乙…丙"], "甲と乙と丙")).toEqual(["甲と乙と丙"]);
  });
});
