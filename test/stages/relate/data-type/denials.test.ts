import { expect, test } from "vitest";
import { kindsOf } from "../state.ts";

/** The ways in which notices say of two kinds of data that they were in nothing that got out, and what only sounds like it. */
const JA = {
  before: "名簿を誤って別の方に送信しました。名簿には氏名とメールアドレスが記載されていました。",
  kinds: ["address", "phone", "bank_account", "my_number"],
};
const EN = {
  before: "A list of 320 people was sent to the wrong person. It contained names and email addresses.",
  kinds: ["address", "phone", "bank_account", "passport"],
};

const DENIED_JA: readonly string[] = [
  "住所および電話番号は記載のない様式です。",
  "住所、電話番号は、ログインした画面には表示されません。",
  "住所および電話番号は、管理画面に表示されない仕様となっております。",
  "住所、電話番号などの情報は含まれてない。",
  "住所、電話番号は、当サービスでは扱っておりません。",
  "住所と電話番号は、ホームページとは別に管理しており流出しておりません。",
  "住所、電話番号は外部のクラウドサービスで管理しており、本件の影響はありません。",
  "住所、電話番号の漏えいはありません。",
  "住所や電話番号は入っていませんでした。",
  "住所・電話番号については、別のデータベースに保存しているため、対象外です。",
  "住所と電話番号は記録しておりません。",
  "住所、電話番号の記載はありませんでした。",
  "住所及び電話番号は当初から取得していません。",
  "住所、電話番号は当該ファイルには存在しません。",
  "住所、電話番号は暗号化のうえ別のサーバーで保管しており、漏えいの対象には含まれません。",
  "住所・電話番号は印字されていません。",
  "住所・電話番号まで閲覧できる状態にはなっていませんでした。",
  "住所や電話番号が漏れた事実はございません。",
  "住所及び電話番号は保有しておりません。",
  "住所、電話番号は含んでおりません。",
  "住所、電話番号は黒塗りしており、読み取ることはできません。",
  "住所・電話番号は送信内容に含めておりませんでした。",
  "住所・電話番号は、ご登録いただいておりません。",
  "住所・電話番号の登録項目はありません。",
  "住所、電話番号は伏せ字で表示されるため、閲覧されていません。",
  "住所や電話番号は名簿に載っていない。",
  "住所、電話番号は別のシステムで管理しており、対象ではありません。",
  "住所、電話番号は対象ではありません。",
  "住所、口座に関する情報はありません。",
  "住所や電話番号は、名簿に掲載していません。",
  "住所や電話番号の流出は確認されていない。",
  "住所・電話番号は今回の漏えいには該当いたしません。",
  "住所・電話番号につきましては、漏えいしておりませんのでご安心ください。",
  "住所・電話番号は決済代行会社が管理しており、当社のサーバーには保存されておりません。",
  "住所・電話番号は流出した情報の中にはございませんでした。",
  "住所及び電話番号は除かれています。",
  "対象の情報は氏名とメールアドレスで、住所や電話番号は含まない。",
  "住所、電話番号は見ることができないようになっていた。",
  "住所、電話番号を含む情報ではありません。",
  "住所、電話番号の入力欄はなく、これらの情報は含まれません。",
  "なお、マイナンバー、口座番号は別の仕組みで管理しており、影響ありません。",
  "口座番号やマイナンバーまでは閲覧されていません。",
  "流出した中に口座番号、マイナンバーは一切ありませんでした。",
  "口座番号・マイナンバー等の機微な情報は含まれていないことを確認済みです。",
  "口座番号およびマイナンバーが漏れた形跡は認められておりません。",
  "口座番号、マイナンバーの項目は空欄でした。",
  "上記に口座番号、マイナンバーは含みません。",
  "対象の名簿には、口座番号やマイナンバーの欄はありません。",
  "口座番号、マイナンバーは、今回流出した情報には該当しません。",
  "口座番号、マイナンバーについては流出の対象外であることが判明しています。",
  "※口座番号、マイナンバーは含まれておりませんのでご安心ください。",
  "※口座番号・マイナンバーは対象外",
  "含まれていない情報：口座番号、マイナンバー",
  "口座番号、マイナンバー……含まれていません",
  "口座番号・マイナンバーの流出：なし",
  "なお、氏名以外の口座番号、マイナンバー等の情報の漏えいはございません。",
  "口座番号、マイナンバーは紙で保管しており、サーバーにはありません。",
  "口座番号、マイナンバーはもともとお預かりしておりません。",
  "口座番号やマイナンバーを入力していただく欄は設けておらず、漏えいしておりません。",
  "口座番号、マイナンバーなど、上記以外の情報は閲覧できない状態でした。",
  "口座番号・マイナンバーは送信したファイルには入れておりませんでした。",
  "口座番号、マイナンバーにつきましては、委託先に渡しておりません。",
  "口座番号、マイナンバーの漏えいの事実は確認されておらず、対象に含まれません。",
];

const DENIED_EN: readonly string[] = [
  "Home addresses and telephone numbers are never collected.",
  "Home addresses and telephone numbers are not collected by the shop.",
  "For nobody was there a home address or a telephone number.",
  "Were home addresses or telephone numbers involved? No.",
  "Q: Were my home address and telephone number taken?\nA: No.",
  "Home addresses and telephone numbers can be ruled out.",
  "Home addresses and telephone numbers were excluded from the export.",
  "Home addresses and telephone numbers are not shown on that form.",
  "Home addresses and telephone numbers were not in the file.",
  "The file did not hold home addresses or telephone numbers.",
  "We do not collect home addresses or telephone numbers.",
  "Home addresses and telephone numbers are kept elsewhere and were not touched.",
  "Home addresses and telephone numbers are stored in a separate system that was not affected.",
  "No home addresses or telephone numbers were involved.",
  "Neither home addresses nor telephone numbers were part of the list.",
  "It contained nothing about home addresses or telephone numbers.",
  "The screen never displays home addresses or telephone numbers.",
  "Home addresses and telephone numbers could not be seen.",
  "Home addresses and telephone numbers were never at risk.",
  "The list had no home addresses and no telephone numbers.",
  "There were no home addresses or telephone numbers in it.",
  "Your home address and telephone number were not among the data.",
  "The spreadsheet was free of home addresses and telephone numbers.",
  "Home addresses and telephone numbers remain safe.",
  "Home addresses and telephone numbers were out of reach of the intruder.",
  "The thieves did not get home addresses or telephone numbers.",
  "At no time were home addresses or telephone numbers accessible.",
  "This did not extend to home addresses or telephone numbers.",
  "Home addresses and telephone numbers do not appear in it.",
  "Home addresses and telephone numbers sit on another server, which the intruder did not reach.",
  "The account has no access to home addresses or telephone numbers.",
  "We hold no home addresses or telephone numbers for these people.",
  "Home addresses and telephone numbers are not something we store.",
  "The data does not include home addresses, telephone numbers or anything of that sort.",
  "Not included were home addresses and telephone numbers.",
  "Home addresses and telephone numbers: not affected.",
  "What was not in the file: home addresses, telephone numbers.",
  "Home addresses and telephone numbers had been removed before.",
  "It was limited to names and did not cover home addresses or telephone numbers.",
  "None of the records contained a home address or telephone number.",
  "No one's home address or telephone number was disclosed.",
  "Home addresses and telephone numbers were left out of it.",
  "The list gave no home address and no telephone number.",
  "Home addresses and telephone numbers are held by our payment provider and never pass through our servers.",
  "Without home addresses or telephone numbers.",
  "Home addresses and telephone numbers were encrypted and can't be read.",
  "We do not keep bank account numbers or passport numbers on this system, so they could not have been taken.",
  "Bank account numbers and passport numbers are held on another system and are not affected.",
  "The intruder did not see bank account numbers or passport numbers.",
  "There was not a single bank account number or passport number among the files.",
  "We have confirmed that bank account numbers and passport numbers were not included.",
  "The columns for bank account number and passport number were empty.",
  "Not affected: bank account numbers, passport numbers.",
  "Information NOT involved: bank account numbers, passport numbers",
  "Bank account numbers or passport numbers? No.",
  "Bank account numbers, passport numbers – not included",
  "Rest assured that your bank account number and passport number are not part of this.",
  "Your bank account number and your passport number were not exposed in this incident.",
  "Neither your bank account number nor your passport number was stored there.",
  "The file says nothing about bank account numbers or passport numbers.",
  "It would not have been possible to see bank account numbers or passport numbers.",
  "Bank account numbers and passport numbers were masked on that screen.",
  "The breach did not reach bank account numbers or passport numbers.",
  "Bank account numbers and passport numbers were in a different folder, which was not opened.",
  "The export leaves out bank account numbers and passport numbers.",
  "He had no access to bank account numbers or passport numbers.",
  "Your bank account number and passport number are unaffected.",
  "There is no indication that bank account numbers or passport numbers were included.",
  "We can confirm no bank account numbers, passport numbers or other financial data were involved.",
  "The data set was limited to the above; it had neither bank account numbers nor passport numbers.",
  "Bank account numbers and passport numbers are not among the fields of this form.",
  "The letters did not show bank account numbers or passport numbers.",
  "Bank account numbers and passport numbers, which lie in the safe, were not carried off.",
  "Bank account numbers and passport numbers are taken down on paper; these have not been seen by anyone.",
  "Bank account numbers and passport numbers are handled by a bureau in another town, so they could not be shown.",
  "Bank account numbers and passport numbers of members have never been stored in this system.",
  "Bank account numbers and passport numbers are stored in another database. None of these were opened.",
  "Bank account numbers and passport numbers are encrypted and we have confirmed that they were not read.",
  "Bank account numbers and passport numbers on file were therefore not part of it.",
  "Never hand over bank account numbers or passport numbers. We did not hold them.",
  "The club does not ask for bank account numbers or passport numbers.",
  "Bank account numbers and passport numbers play no part in this.",
  "Not in it: bank account numbers, passport numbers.",
  "The list lacks bank account numbers and passport numbers.",
];

const LEAKED: readonly string[] = [
  "住所と電話番号も記載されていました。",
  "住所、電話番号が閲覧できる状態になっていた。",
  "住所と電話番号が黒塗りされていない資料でした。",
  "上記のほか、住所、電話番号が含まれていたことを確認しました。",
  "Home addresses and telephone numbers were in the file as well.",
  "Home addresses and telephone numbers had not been removed.",
  "Home addresses and telephone numbers were in the list; they were not known to the recipient before.",
  "There is no doubt that home addresses and telephone numbers were in it.",
  "It gave the home addresses and telephone numbers of only twelve of them.",
  "Home addresses, telephone numbers and, for 212 of these people, ages. Were children involved? No.",
  "It listed home addresses and telephone numbers, and the sender was not aware of it.",
];

const statuses = (said: string, { before, kinds }: typeof JA): readonly string[] =>
  kindsOf([before, "", said]).flatMap((kind) => {
    const [type = "", status = ""] = kind.split(" ");
    return kinds.includes(type) ? [status] : [];
  });

test.each(DENIED_JA)("%s", (said) => {
  expect(statuses(said, JA)).toEqual(["not_included", "not_included"]);
});

test.each(DENIED_EN)("%s", (said) => {
  expect(statuses(said, EN)).toEqual(["not_included", "not_included"]);
});

test.each(LEAKED)("%s", (said) => {
  expect(statuses(said, /[ぁ-ん]/u.test(said) ? JA : EN)).toEqual(["confirmed", "confirmed"]);
});

test.each([
  "Home addresses and telephone numbers, which we do not need, were in it too.",
  "Nobody noticed that home addresses and telephone numbers were in it.",
  "We cannot deny that home addresses and telephone numbers were seen.",
  "Home addresses and telephone numbers were not encrypted.",
])("nothing is denied: %s", (said) => {
  expect(statuses(said, EN)).not.toContain("not_included");
});

test("a question about what to do denies nothing", () => {
  expect(statuses("Do I need a new passport or another telephone number? No.", EN)).toEqual([]);
});
