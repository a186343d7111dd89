import { expect, test } from "vitest";
import type { SecondaryHarm } from "../../../../src/schema/vocabulary.ts";
import { factsOf } from "../facts.ts";

const cases: readonly (readonly [claim: string, text: string, harm: SecondaryHarm])[] = [
  ["no harm has come to notice", "現在のところ、二次被害は確認されておりません。", "none_reported"],
  ["nothing has been heard of misuse", "We have no reason to believe that the data has been misused.", "none_reported"],
  ["harm may have happened", "一部のカードが不正に利用された可能性がございます。", "possible"],
  ["harm has happened", "会員の方3名について、ポイントが不正に交換されました。", "reported"],
  ["harm has happened to some", "Banks told us of fraudulent transactions on 12 cards.", "reported"],
  [
    "harm outweighs the denial of more",
    "カードの不正利用が確認されました。これ以外の被害は確認されていません。",
    "reported",
  ],
  ["misuse of the account was the attack", "職員のアカウントが第三者に不正に利用されました。", "unstated"],
  ["a denied leak says nothing of harm", "名簿の流出は確認されておりません。", "unstated"],
  ["a warning says nothing of harm", "悪用されることのないよう、ご注意ください。", "unstated"],
  ["misuse of a mailbox was the attack", "The mailbox of our manager was misused by a stranger.", "unstated"],
  ["nobody knows of misuse", "So far neither we nor the two firms that help us know of any misuse.", "none_reported"],
  ["no report of damage came in", "これまでに、漏えいによる被害発生の報告はございません。", "none_reported"],
  [
    "calls from impostors are harm",
    "Some readers have had calls from people who pretended to be from our shop.",
    "reported",
  ],
  ["a question is no report", "Has my card been misused?", "unstated"],
];

test.each(cases)("%s", (_claim, text, harm) => expect(factsOf([text]).secondaryHarm).toBe(harm));
