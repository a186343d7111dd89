import type { Row } from "../rule.ts";

/** Payment cards. */
export const CARDS: readonly Row<string>[] = [
  {
    id: "data-type.card-holder",
    code: "card_holder",
    meaning: "The name on a payment card.",
    ja: [
      "{カード名義,カード名義人,カード名義人名,カード名義名,カード会員名,カード会員氏名,カード所有者名}",
      "{カード保有者名,カードホルダー名,クレジットカード名義,クレジットカード名義人}",
      "{クレジットカード名義人名,クレジットカード会員名,クレジットカードの名義,カードの名義}",
      "{カードの名義人,カード記載の氏名,名義人名,名義人氏名}",
    ],
    en: [
      "{cardholder,cardholder's,card holder,card holder's,cardholders'} {name,names}",
      "name[s] on {card,the card,your card,cards}",
      "credit card holder name[s]",
    ],
    examples: [
      { text: "カード名義人名が漏えいしました。", found: "カード名義人名" },
      { text: "The cardholder name was captured.", found: "cardholder name" },
    ],
    rejects: ["カードを止めました。", "The card was stopped."],
  },
  {
    id: "data-type.card-number",
    code: "card_number",
    meaning: "The number of a payment card, in whole or in part.",
    ja: [
      "{カード番号,クレジットカード番号,クレジットカードの番号,クレジット番号,デビットカード番号}",
      "{カード会員番号,クレジットカード会員番号,カードの番号,カード番号の一部}",
      "{クレジットカード番号の一部,カード番号下4桁,クレジットカード番号下4桁,クレジットカード番号8桁}",
      "{キャッシュカード番号,ギフトカード番号}",
    ],
    en: [
      "card number[s]",
      "{credit card,debit card,payment card,bank card,credit or debit card,credit and debit card,credit/debit card,debit/credit card,debit or credit card} number[s]",
      "{credit,debit,payment,account or} card number[s]",
      "{obscured,masked,partial,truncated,full} {credit and debit card details,card numbers,credit card numbers,card number,payment card numbers}",
      "primary account number[s]",
      "{last,final} four digits of {the,a,your,their} {credit card,card,payment card,credit card number,card number,cards}",
      "{last,final} four digits of {credit card,credit cards,card numbers,payment cards,credit card numbers,payment card numbers}",
    ],
    examples: [
      { text: "カード番号が漏えいしました。", found: "カード番号" },
      { text: "Card numbers were captured.", found: "Card numbers" },
    ],
    rejects: ["カードを止めました。", "The card was stopped."],
  },
  {
    id: "data-type.card-expiry",
    code: "card_expiry",
    meaning: "When a payment card runs out.",
    ja: ["カード有効期限", "カードの有効期限", "クレジットカード有効期限", "クレジットカードの有効期限", "使用期限"],
    en: [
      "{expiration,expiry} date[s]",
      "{card,credit card,card's} {expiration,expiry} {date,dates}",
      "expiration {month,month and year}",
    ],
    examples: [
      { text: "カードの有効期限が漏えいしました。", found: "カードの有効期限" },
      { text: "The expiration date was captured.", found: "expiration date" },
    ],
    rejects: ["期限までに返します。", "The date was set."],
  },
  {
    id: "data-type.card-security-code",
    code: "card_security_code",
    meaning: "The check digits printed on a payment card.",
    ja: [
      "{セキュリティコード,セキュリティーコード,カードセキュリティコード,セキュリティ・コード,CVV,CVC}",
      "{CVV2,確認番号(CVV),クレジットカードセキュリティコード}",
    ],
    en: [
      "{cvv,cvvs,cvv2,cvc}",
      "{card,credit card} {security,verification} {code,codes,value,values,number,numbers}",
      "cvv {code,codes,number,numbers}",
      "cvc {code,codes}",
      "three-digit {code,codes,security code}",
    ],
    examples: [
      { text: "セキュリティコードが漏えいしました。", found: "セキュリティコード" },
      { text: "The card security code was captured.", found: "card security code" },
    ],
    rejects: ["セキュリティを高めます。", "Security was raised."],
  },
  {
    id: "data-type.credit-card",
    code: "credit_card",
    meaning: "Payment cards, without saying what of them.",
    ja: [
      "{クレジットカード情報,クレジットカードの情報,クレジットカード情報等,クレジット情報,カード情報}",
      "{決済情報,決済カード情報,クレジットカード決済情報,クレジットカードデータ,デビットカード情報}",
      "{クレジットカード等の情報,クレジットカード等の決済情報,クレジットカード関連情報}",
      "{クレジットカードに関する情報,お支払い情報,お支払いに関する情報,支払いに関する情報}",
      "{決済に関する情報,クレジットカード等,支払い情報,支払情報}",
    ],
    en: [
      "{credit card,debit card,payment card,credit or debit card,credit and debit card,credit/debit card,debit or credit card,bank card} {information,details,data,info}",
      "card {information,details,data}",
      "payment card account information",
      "billing {information,details}",
      "{credit,debit} {or,and} {debit,credit} {card,cards}",
    ],
    examples: [
      { text: "クレジットカード情報が漏えいしました。", found: "クレジットカード情報" },
      { text: "Credit card details were taken.", found: "Credit card details" },
    ],
    rejects: ["診察券をお持ちください。", "Greeting cards were sent."],
  },
  {
    id: "data-type.card-holder-in-a-list",
    code: "card_holder",
    meaning: "In whose name, meant as a card's only beside other data.",
    ja: ["名義人", "名義"],
    en: ["cardholder[s]"],
    examples: [
      { text: "カード番号、名義人が含まれます。", found: "名義人" },
      { text: "It held card numbers and cardholder.", found: "cardholder" },
    ],
    rejects: ["氏名が含まれます。", "It held names."],
  },
  {
    id: "data-type.card-part-in-a-list",
    code: "card_part",
    meaning: "A number, meant as a card's only beside other parts of a card.",
    ja: ["番号"],
    en: ["number[s]"],
    examples: [
      { text: "カード情報(番号、有効期限)が含まれます。", found: "番号" },
      { text: "It held card details (number and expiration date).", found: "number" },
    ],
    rejects: ["氏名が含まれます。", "It held names."],
  },
  {
    id: "data-type.card-expiry-in-a-list",
    code: "card_expiry",
    meaning: "The end of validity, meant as a card's only beside other data.",
    ja: ["有効期限"],
    en: ["expiry"],
    examples: [
      { text: "カード番号、有効期限が漏えいしました。", found: "有効期限" },
      { text: "It held card numbers and expiry.", found: "expiry" },
    ],
    rejects: ["氏名が含まれます。", "It held names."],
  },
  {
    id: "data-type.card-code-in-a-list",
    code: "card_security_code",
    meaning: "Codes meant as a card's only beside other data.",
    ja: [],
    en: ["security code[s]", "verification code[s]"],
    examples: [{ text: "It held card numbers and security codes.", found: "security codes" }],
    rejects: ["It held names."],
  },
  {
    id: "data-type.card-in-a-list",
    code: "credit_card",
    meaning: "The card itself, meant as data only beside other data.",
    ja: ["クレジットカード"],
    en: ["{credit,debit,payment,bank} card[s]", "payment {information,details,data}"],
    examples: [
      { text: "氏名、クレジットカードが含まれます。", found: "クレジットカード" },
      { text: "It held names and credit cards.", found: "credit cards" },
    ],
    rejects: ["氏名が含まれます。", "It held names."],
  },
];
