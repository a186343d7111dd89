import { describe, expect, test } from "vitest";
import { genreOf } from "../../../src/relate/head/genre.ts";

describe("texts that are no notices", () => {
  test.each([
    ["en", "Results of the phishing exercise of 14 March", "61 of 412 colleagues clicked. It was only a test."],
    [
      "en",
      "Legal update: penalties rise",
      "The amendment comes into effect in May. Companies must tell the regulator of a breach of 500 people. This alert is not legal advice.",
    ],
    [
      "en",
      "Case study: how a grocer recovered",
      "Attackers at a regional grocer encrypted 140 servers. Our incident response team was there in an hour. Book a free demo.",
    ],
    [
      "en",
      "Scam alert: callers who say they are from us",
      "One resident has lost 900 pounds. These callers do not work for us. We have not had a data breach. If you get such a call, hang up.",
    ],
    [
      "en",
      "A flaw in FileRush",
      "Payroll of 9,000 people was taken at other firms. Alder Pensions does not use FileRush.",
    ],
    ["ja", "標的型メール訓練の実施結果について", "訓練用のメールを1,842人に送信し、153人が開封しました。"],
    [
      "ja",
      "改正個人情報保護法のポイント",
      "4月に改正法が施行されます。例えば、4月5日に顧客900名の流出が判明した場合、報告が必要です。",
    ],
    [
      "ja",
      "霧市情報セキュリティ基準",
      "第5条 職員は、媒体を持ち出してはならない。\n第9条 職員は、媒体を紛失したときは、責任者に報告しなければならない。",
    ],
    [
      "ja",
      "令和5年度の個人情報の漏えい等の状況",
      "令和5年度に県の機関で発生した漏えい等は112件で、前年度より14件増加した。誤送付が61件、紛失が18件。",
    ],
    [
      "ja",
      "情報セキュリティ監査結果報告",
      "監査の対象は32課。おおむね適正に処理されている。書類の紛失は全国の自治体で相次いでいる。",
    ],
    [
      "ja",
      "架空請求の被害が増えています",
      "【相談事例】警告の画面に電話をかけ、遠隔操作で98万円を送金された。【アドバイス】すぐに188へ。",
    ],
    [
      "ja",
      "フォームの設定と情報漏えい",
      "お役立ちコラム\n回答の一覧が誰にでも見える事故が今年も続いています。ご自身のフォームの設定をご存じでしょうか。注意点をまとめます。分からないときは制作会社に教えてもらいましょう。",
    ],
    [
      "en",
      "Keeping gift cards safe",
      "Why it works\nCriminals take passwords that leaked elsewhere and try them here. 1.1 billion were told of a leak.\nHow we help\nAlderKey checks each login. Ask for a trial.",
    ],
    [
      "ja",
      "定期メンテナンスのお知らせ",
      "6月16日から17日まで会員情報（氏名、住所）の変更を停止いたします。ご不便をおかけします。",
    ],
  ] as const)("%s: %s", (language, title, text) =>
    expect(genreOf(`${title}\n${text}`.normalize("NFKC"), title, language, 1)).toBe("other"),
  );
});

describe("notices, whatever they are called", () => {
  test.each([
    [
      "en",
      "Policy update",
      "From today no data may be kept on laptops. On 4 May we learned that one had been stolen. We have told the police and written to the 90 patients.",
    ],
    [
      "en",
      "Tips for those who shopped with us",
      "Your card details may have been copied. Beware of phishing e-mails. We have told the ICO. We are so sorry.",
    ],
    [
      "en",
      "Phishing exercise suspended",
      "A list of 90 members of staff was visible to others. We found that out on Monday, apologised, and have informed the ICO. We are very sorry.",
    ],
    [
      "ja",
      "不審なメールにご注意ください",
      "端末1台が感染し、アドレス340件が流出したことが分かりました。関係者の皆様にお詫び申し上げます。警察に相談しました。",
    ],
    [
      "ja",
      "プライバシーポリシー改定の背景について",
      "同意のない90名の情報が提携先に渡っていたことが判明しました。お詫び申し上げます。対象の方にはメールでお知らせしました。",
    ],
    [
      "ja",
      "訓練用メールの誤送信について",
      "訓練用のメールを誤って市民90名に送信してしまいました。お詫びいたします。該当の方には電話で謝罪しました。",
    ],
  ] as const)("%s: %s", (language, title, text) =>
    expect(genreOf(`${title}\n${text}`.normalize("NFKC"), title, language, 1)).not.toBe("other"),
  );
});
