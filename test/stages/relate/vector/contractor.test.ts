import { describe, expect, test } from "vitest";
import { factsOf } from "../facts.ts";

/** What is told of somebody who works for the body, and whether it happened there. */
const cases: readonly (readonly [said: string, isThere: boolean])[] = [
  ["当組合は組合員証の発送業務を丸福印刷株式会社に委託しており、同社が封入の際に取り違えた。", true],
  ["当社が湖北情報株式会社に管理を委託する名簿が、設定の誤りにより公開されていた。", true],
  ["封入作業を行った業者が、2名分の書類を同じ封筒に入れたことが原因です。", true],
  ["配信に利用している株式会社湖北メールのシステムが不正アクセスを受けた。", true],
  ["調査を専門会社に委託し、流出の有無を調べた。", false],
  ["本市は期限の過ぎた文書の廃棄を業者に委託した。職員が誤って別の箱を渡した。", false],
  ["職員が、委託業者へ送るべきメールを誤って別の会社に送信した。", false],
  ["決済代行会社から「流出の疑いがある」とのご連絡をいただいた。", false],
  ["当社の印刷会社向けシステムが攻撃を受けた。", false],
];

describe("what a contractor has to do with it", () => {
  test.each(cases)("%s", (said, isThere) => {
    expect(factsOf([said]).vectors.some(({ value }) => value.type === "third_party")).toBe(isThere);
  });
});
