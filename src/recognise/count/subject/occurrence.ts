import type { Row } from "../../rule.ts";

/** Words for what happened, where it is happenings that are counted. */
export const OCCURRENCE_ROWS: readonly Row<"login" | "access" | "misuse" | "report" | "money" | "point">[] = [
  {
    id: "subject.login",
    code: "login",
    meaning: "Log-ins and attempts at them.",
    ja: [
      "{不正,}{ログイン,サインイン,ログオン}{,試行}",
      "{ログイン,サインイン,}試行",
      "{認証,ログイン}{失敗,要求}",
      "パスワード{を,}入力",
      "ブルートフォース攻撃",
      "パスワードリスト攻撃",
    ],
    en: [
      "{login,log-in,logon,sign-in,login attempt,log-in attempt,sign-in attempt,authentication attempt,unauthorized login,password attempt,attempt}[s]",
      "attempts to {log in,sign in}",
    ],
    examples: [
      { text: "海外からのログイン試行は30件です。", found: "ログイン試行" },
      { text: "We saw 30 sign-in attempts.", found: "sign-in attempts" },
    ],
  },
  {
    id: "subject.access",
    code: "access",
    meaning: "Views, downloads and other accesses.",
    ja: [
      "{アクセス,閲覧,ダウンロード,表示,再生,ページビュー,クリック,検索,アクセス数,閲覧数,閲覧回数,アクセス件数,アクセス回数,ダウンロード数,ダウンロード件数,照会,閲覧行為,不正アクセス}",
      "攻撃{は,が,の回数,回数}",
    ],
    en: ["{access,download,view,page view,visit,click,lookup,opening,search,hit}{,es,s}", "searches", "queries"],
    examples: [
      { text: "ページの閲覧回数は30件です。", found: "閲覧回数" },
      { text: "There were 30 downloads.", found: "downloads" },
    ],
  },
  {
    id: "subject.misuse",
    code: "misuse",
    meaning: "Fraudulent uses.",
    ja: [
      "{不正利用,不正使用,不正購入,不正注文,不正取引,不正送金,不正引出し,不正引き出し,不正決済,不正出金,不正交換,不正購入被害,不正チャージ,被害,悪用,二次被害,なりすまし,なりすまし注文}",
      "不正{利用,使用}{被害,額}",
      "不正に{注文,購入,交換,送金,決済,出金,利用,使用}された{もの,取引,注文,ポイント}",
    ],
    en: [
      "{fraudulent,unauthorized,unauthorised,disputed,suspicious,bogus,illicit,unrecognised,unrecognized} {transaction,charge,purchase,use,order,withdrawal,transfer,payment,debit,redemption}[s]",
      "{case,instance}[s] of {fraud,misuse,fraudulent use,unauthorized use,identity theft}",
      "frauds",
    ],
    examples: [
      { text: "確認された不正購入は30件です。", found: "不正購入" },
      { text: "うち、不正に購入されたもの 30件", found: "不正に購入されたもの" },
      { text: "Banks found 30 fraudulent charges.", found: "fraudulent charges" },
    ],
  },
  {
    id: "subject.report",
    code: "report",
    meaning: "Inquiries, complaints and reports to the body, and its own handling.",
    ja: [
      "{苦情,報告,申告,連絡,電話,入電,ご連絡,お申し出,申し出,通報,指摘,ご意見,事案,事故,事象,事例,案件,インシデント,漏えい事案,漏えい事故,事件}",
    ],
    en: [
      "{complaint,call,phone call,incident,breach,case,event,inquiry call,scam call,tip,lawsuit,complaint case,privacy incident}{,s,es}",
    ],
    examples: [
      { text: "寄せられた苦情は30件です。", found: "苦情" },
      { text: "We received 30 complaints.", found: "complaints" },
    ],
  },
  {
    id: "subject.money",
    code: "money",
    meaning: "Sums of money.",
    ja: ["{被害額,損害額,金額,被害総額,費用,損失,被害金額,特別損失}"],
    en: ["{loss,cost,expense,damage}{,es,s}"],
    examples: [
      { text: "被害総額は30円です。", found: "被害総額" },
      { text: "The losses came to 30 yen.", found: "losses" },
    ],
  },
  {
    id: "subject.point",
    code: "point",
    meaning: "Bonus points.",
    ja: ["{ポイント,マイル,電子マネー}"],
    en: ["{bonus,reward,loyalty} points", "air miles"],
    examples: [
      { text: "不正に使われたポイントは30件です。", found: "ポイント" },
      { text: "They took 30 bonus points.", found: "bonus points" },
    ],
  },
];
