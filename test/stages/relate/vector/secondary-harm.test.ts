import { expect, test } from "vitest";
import type { SecondaryHarm } from "../../../../src/schema/vocabulary.ts";
import { factsOf } from "../facts.ts";

const cases: readonly (readonly [claim: string, text: string, harm: SecondaryHarm])[] = [
  ["no harm has come to notice", "現在のところ、二次被害は確認されておりません。", "none_reported"],
  [
    "a heading asks for it and the line below denies it",
    "二次被害の有無\n現在のところ、確認されていません。",
    "none_reported",
  ],
  ["a label asks for it", "【被害状況】 現在のところなし", "none_reported"],
  [
    "a heading asks for it in the words of the law",
    "5.二次被害又はそのおそれの有無及びその内容\nなし",
    "none_reported",
  ],
  ["a heading asks for a leak", "漏えいの有無\n現時点では確認されていない。", "unstated"],
  ["a heading asks for harm and what was hit is told", "被害の状況\nサーバー2台の停止を確認しました。", "unstated"],
  ["nothing has been heard of misuse", "We have no reason to believe that the data has been misused.", "none_reported"],
  [
    "nobody is known to have used what was taken",
    "We don't know of anyone having kept or used the binders that were on the bench.",
    "none_reported",
  ],
  [
    "one cannot tell whether it came to misuse",
    "At present we are unable to say whether the names on the list have been misused.",
    "possible",
  ],
  ["fraudulent use is possible", "For a few of the cards there is a possibility of fraudulent use.", "possible"],
  ["money is gone, some say", "Four of the guests told us that money had been withdrawn.", "reported"],
  [
    "funds were used without leave",
    "We restored the balances, with all credits that were spent without your permission.",
    "reported",
  ],
  ["what one can say for sure is no doubt", "We cannot say whether the courier opened the bag.", "unstated"],
  ["a refund for another reason", "We have refunded orders that customers had made before the outage.", "unstated"],
  ["money that is no victim's", "Our sponsors told us that money is short this year.", "unstated"],
  ["harm may have happened", "一部のカードが不正に利用された可能性がございます。", "possible"],
  ["harm has happened", "会員の方3名について、ポイントが不正に交換されました。", "reported"],
  ["harm has happened to some", "Banks told us of fraudulent transactions on 12 cards.", "reported"],
  [
    "harm outweighs the denial of more",
    "カードの不正利用が確認されました。これ以外の被害は確認されていません。",
    "reported",
  ],
  ["misuse of the account was the attack", "職員のアカウントが第三者に不正に利用されました。", "unstated"],
  ["whose data they are", "悪質商法の被害に遭われた皆様の名簿が、誤って公開されました。", "unstated"],
  ["whom the incident befell", "校務用の端末が遠隔操作の被害に遭った。", "unstated"],
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
  ["no further leak has come to notice", "現時点で、二次流出した事実は確認されていません。", "none_reported"],
  ["no trace of misuse", "紛失した情報が不正に使われた形跡は見つかっていません。", "none_reported"],
  ["nothing is on the net", "当該情報がインターネット上で公開されている事実は確認しておりません。", "none_reported"],
  ["none of it is for sale", "So far none of the data has turned up for sale.", "none_reported"],
  ["nobody is aware of misuse", "We are unaware of any misuse of the data, tried or done.", "none_reported"],
  ["no abuse was reported", "No reports of abuse have reached us since the papers were lost.", "none_reported"],
  ["points were misused", "本人以外によるポイントの不正使用があったことを確認しました。", "reported"],
  ["money was taken", "A small number of customers had money taken from their accounts.", "reported"],
  ["false tax returns were filed", "The stolen numbers were used to file false tax returns.", "reported"],
  ["a list served a campaign", "持ち出された名簿は選挙活動に利用されたおそれがある。", "possible"],
  ["no damage to machines says nothing of harm", "情報の流出や改ざんなどの被害はありません。", "unstated"],
  [
    "forged mail of a virus is the attack",
    "職員のパソコンがマルウェアに感染し、職員を装うメールが送信されました。",
    "unstated",
  ],
  [
    "forged mail with stolen addresses is harm",
    "パソコンがマルウェアに感染してアドレスが窃取され、職員を装うメールが送信されました。",
    "reported",
  ],
  ["what one is not liable for has not happened", "You are not responsible for charges a thief has made.", "unstated"],
];

test.each(cases)("%s", (_claim, text, harm) => expect(factsOf([text]).secondaryHarm).toBe(harm));
