import { describe, expect, test } from "vitest";
import { records } from "../../../src/pipeline.ts";
import type { NoticeRecord } from "../../../src/schema/record.ts";

function recordOf(text: string): NoticeRecord | undefined {
  const [outcome] = records({ path: "a", encoding: "utf-8", sha256: "0".repeat(64), text }, "2026-01-01");
  return outcome?.ok === true ? outcome.record : undefined;
}

describe("who speaks", () => {
  test.each([
    [
      "disclosure",
      "ALDER, Pa., May 4, 2022 /WireNews/ - Larkhill Practice announced that on May 1, 2022 a stranger broke into its computers and read files with names of 90 patients. It has told the patients.",
    ],
    [
      "other",
      "(注意喚起)市を名乗る不審なメールについて\n\n霧谷市 広報課\n\n給付金を装うメールが出回り、5月4日までに市民の皆様から9件のお知らせをいただきました。本市が送ったものではありません。氏名や住所を入力しないでください。",
    ],
    [
      "other",
      "会員サイトのメンテナンスとパスワードの変更について\n\nこずえ書房\n\n5月4日にメンテナンスを行います。会員9万名様がお使いのアプリも止まります。お客様情報の漏えいが発生したものではございません。",
    ],
    [
      "other",
      "本学の管理者を名乗るフィッシングメールが学内に届いていることを確認しました。\n記載されたページを開かないようご注意ください。",
    ],
    [
      "disclosure",
      "[DATE]\n\nDear Customer,\n\nWe found that a stranger had gained access to the data of customers who used our shop between March 3, 2017 and May 19, 2018: your name, address and card number ending in [insert]. Your code is [insert].",
    ],
    [
      "news",
      'A charity has admitted that it was hit by a hack on May 4, 2021. Its director wrote: "We have been told that some names were read.\n"We are very sorry for this. We have told the regulator."\nThe charity also said that nobody else was hit.',
    ],
    [
      "news",
      "Firm's payroll mailed to a swindler\nBy Ann Birch\n\nA worker at Penrose Group sent the tax forms of its staff to somebody who posed as its president, the company told an office of the state.",
    ],
    [
      "news",
      "Gaku announced that names of 90 people got out because a teacher had set a wrong address.\n\nAccording to the university, mails were sent to a stranger by mistake for months.\n\nAlder University commented, ``We are sorry for the trouble.",
    ],
    [
      "disclosure",
      "A spokesman for the Parks Department said today (May 4) that a list with the names of 9 members of staff had been sent to somebody else by mistake. The department has told them.",
    ],
    [
      "disclosure",
      "霧ヶ沢市立西小学校における名簿の紛失について\n1 概要\n令和3年5月4日、名簿を紛失した。\n2 経過\n同日、教頭に報告し、複数人で捜索した。",
    ],
    [
      "news",
      "霧ヶ沢市は、名簿を紛失したと発表しました。これまでに流出は確認されていません。名簿には9人の氏名が記載されていたということです。5月4日に分かりました。",
    ],
    [
      "disclosure",
      "霧谷市 職員の処分について\n\n1 所属　総務課\n2 処分　減給1月\n3 理由\n令和5年2月14日、担当の仕事に要らないのに、税の台帳から元同僚の住所情報を無断で取得した。\n4 処分の日　令和5年9月1日",
    ],
    ["disclosure", "このたび、当社のサーバーが不正アクセスを受け、会員の情報が流出しました。深くお詫び申し上げます。"],
    [
      "disclosure",
      "用地課の職員が名簿を誤って送付した。５月４日に判明し、同日回収した。関係者の皆様に深くお詫びします。",
    ],
    [
      "disclosure",
      "委託先における個人情報の漏えいについて\n委託先のサーバーから個人情報が流出したことが確認されました。\n・国民健康保険料の通知に関する情報 412人分(氏名、住所、保険料額)",
    ],
    [
      "disclosure",
      "令和3年5月4日、通知書を別の方へ送付した。誤った宛先を登録した。全員に説明し、回収した。手順を見直した。",
    ],
    [
      "disclosure",
      "名簿の紛失\n当課が使用する名簿を紛失したことが判明しました。同校の生徒9名の氏名が記載されていました。",
    ],
    [
      "news",
      "霧ヶ沢市は、名簿を紛失したと5日公表しました。市教委の発表によりますと、9人の氏名が記載されていたという事です。",
    ],
    [
      "news",
      "霧ヶ沢大学でメール誤送信、9件のアドレス露出\n何が起きた?\n職員がメールを一斉に送信し、5月4日に判明した。被害は確認されていない。",
    ],
    [
      "news",
      "霧ヶ沢市の職員が名簿を誤って渡し、個人情報が流出していたことが分かりました。霧ヶ沢市によると、5月4日に判明しました。",
    ],
    [
      "news",
      "霧市の事務局によると、名簿9人分が流出した。霧市が根本県と日本学習連に届け、5月4日に判明したとのことです。",
    ],
    [
      "news",
      "霧市は28日、図書館の9人分の情報が全国37の図書館のコンピューターから見つかり、一部が外部に流出したと発表した。",
    ],
    ["disclosure", "We are sorry to tell you that a laptop with your data was stolen from our office on May 4, 2021."],
    ["news", "青葉市は5日、職員が名簿を紛失したと発表した。同市によると、名簿には住民の氏名が記載されていたという。"],
    [
      "news",
      "県立高校で5月4日、教員のUSBメモリが盗まれたことが分かりました。県教育委員会によりますと、生徒の成績が入っていたということです。",
    ],
    [
      "news",
      "Castle Mutual said on May 4, 2021 that tapes had been stolen from a van. “We regret this and we are sorry,” a spokesman said. The company said that police had been told.",
    ],
    [
      "news",
      "Oldcastle Tiles of Dover is notifying customers about stolen laptops. The letter does not say when the laptops were stolen. On May 4, 2021, the firm told the police.",
    ],
    [
      "disclosure",
      "名簿の誤送信について\n\n次のとおり名簿が誤送信される事案が発生しました。\n\n5月4日、受信者からの連絡で判明した。同日、電話で謝罪した。再発の防止に努めて参ります。",
    ],
    [
      "disclosure",
      "[Name]\n[Address] [City, State Zip]\n\nOn May 4, 2021 the college learned that a spreadsheet with your data had been downloaded. We regret this.",
    ],
    [
      "disclosure",
      "Data Event Notice\n\nLarchfield Eye Clinic contracts with Papermill, Inc. to store old charts. On May 4, 2021, Papermill told Larchfield that a box had been given to the wrong carrier.",
    ],
    [
      "disclosure",
      "The Office of Harbours of Estmark informs the public that its register was opened without permission on 4 May 2021.",
    ],
    [
      "disclosure",
      "Quillcast security notice\n\nYou have an account with us. Someone guessed passwords on our login page.",
    ],
    [
      "disclosure",
      "明細の誤表示について\n\n当社のアプリで、ほかのお客さまの明細が表示される不具合がありました。影響を受けたのは、バージョン4.1を9月2日にお使いの312人です。",
    ],
    [
      "disclosure",
      "名簿の紛失について\n\n5月4日、名簿を紛失したことが分かりました。深くお詫びいたします。氏名と住所が書かれていました。",
    ],
    [
      "disclosure",
      "College informs students of stolen laptops\n\nOffice of Communications\n\nAlder College is notifying 90 students about stolen laptops. “We regret this,” said Dean Dana Hale. The college told the police on May 4, 2021.",
    ],
    [
      "disclosure",
      "Invoices shown to others\n\nOn 14 July 2025 some customers of Ledgerly saw invoices of other customers.\n\nRoot cause\nA caching rule ignored the session cookie. It was rolled back within the hour.",
    ],
    ["disclosure", "名簿の誤送信\n\n名簿を別の方に送信し、会員の氏名と電話番号が漏れました。"],
    [
      "disclosure",
      "お詫び\n\n届いた封筒に別の方の書類が入っていたとのご連絡をいただきました。書類には氏名、住所が記載されていました。",
    ],
    ["disclosure", "お詫び\n\n名簿が保管庫からなくなっています。氏名と住所が書かれています。"],
    ["disclosure", "お詫び\n\n書類をどこかに置き忘れ、1週間探しました。氏名と住所が書かれていました。"],
    [
      "disclosure",
      "ネットショップの改ざんについて\n\n「器のやまぐち」の決済画面が改ざんされていたことがわかりました。\n\n器のやまぐち　店主",
    ],
    [
      "news",
      "A statement of Fernhill Hospital posted today on its web site tells of two boxes of tapes that were lost. The hospital said on May 4, 2021 that they will not be found.",
    ],
  ])("%s: %s", (kind, text) => {
    expect(recordOf(text)?.kind).toBe(kind);
  });
});

describe("what tells of no incident", () => {
  const others = [
    [
      "a privacy policy",
      "プライバシーポリシー\n\n当館は、利用者の氏名、住所、電話番号を取得します。取得した個人情報は、貸出の目的にのみ使用し、漏えいの防止に努めます。",
    ],
    [
      "a form in Japanese",
      "個人情報の漏えいについて\n\n令和○年○月○日、○○において、○○名の氏名が記載された○○を紛失する事案が発生しました。",
    ],
    [
      "a form with stars",
      "個人情報の漏えいについて\n\n＊＊年＊＊月＊＊日、弊社のサーバーが不正アクセスを受け、＊＊件の情報が流出しました。",
    ],
    [
      "a form with names of fields",
      "[会社名]は、[日付]に不正アクセスを受け、[件数]件の個人情報が流出しました。お詫び申し上げます。",
    ],
    [
      "a form in English",
      "On (insert date) [COMPANY NAME] learned that ____ records had been stolen. [Describe what happened] We regret this.",
    ],
    [
      "advice",
      "フィッシングとは、偽のメールで暗証番号などを盗む手口です。全国的に多発しています。メールのリンクは開かないよう、ご注意ください。",
    ],
    [
      "advice in English",
      "What is phishing? Tips to stay safe: never open links in mails from people you do not know. Beware of mails that ask for passwords.",
    ],
    [
      "news of a product",
      "Quillcast 4.2 – what's new\n\nVersion 4.2 brings phishing reports: users can forward a suspicious message with one click. 310 people tried it.",
    ],
    [
      "what is done if it happens",
      "What happens if my data is part of a breach?\n\nIf a password was stolen, change it. If we ever discover that somebody has read your data, we'll tell you.",
    ],
    [
      "a quiz",
      "個人情報だより\n\n全国の学校で名簿の紛失や誤送信が後を絶ちません。次のうち漏えいに当たるのはどれでしょう。\n\nア 9名分の名簿を別の封筒に入れて渡した。",
    ],
    [
      "a warning of strangers",
      "【ご注意】当社をかたる偽メール\n\n当社をかたり、暗証番号を入力させるフィッシングメールが出回っています。情報が流出した場合は、当社からお知らせします。",
    ],
    [
      "figures of a year",
      "令和4年度 漏えい等事案の処理状況\n\n上半期に受け付けた報告は1,587件でした。原因別では誤交付が621件で最も多く、次いで誤送付が402件、不正アクセスが277件でした。",
    ],
    [
      "figures of crimes",
      "不正アクセス行為の発生状況\n\n認知件数は6,312件で、前年比4,112件の増加となった。検挙人員は259人だった。",
    ],
    [
      "a survey in English",
      "Ransomware in Schools: a report\n\nOur survey of 400 heads found that 80% had been hit by ransomware, up from 56% the year before. Stolen passwords were the most common cause.",
    ],
    [
      "a new product",
      "新製品「あて先みはり」発売のお知らせ\n\n情報漏えいの約3割はメールの誤送信によるといわれています。本製品は宛先を確認し、300社、12万アカウントで使われています。月額300円。",
    ],
    [
      "an insurance",
      "サイバー保険のご案内\n\n【事故例】通販サイトが不正アクセスを受け、カード情報3,000件が流出。\n【補償内容】5,000万円まで\n資料請求はこちら",
    ],
    [
      "a protocol that is given up",
      "古い通信方式への対応について\n\n公表された脆弱性に備え、11月20日に古い方式での接続を無効とします。約500名のお客様がご利用いただけなくなる場合があります。最新のブラウザをお使いください。",
    ],
    [
      "an article",
      "はじめに\n便利なフォームも、設定を誤ると情報が漏れます。事例を紹介しつつ、使い方を解説します。\n漏えいの事例\n- ある学校で、成績が外部に漏えいしてしまいました。\nまとめ\n公開の範囲を確かめましょう。",
    ],
    [
      "advice about passwords",
      "パスワードはサイトごとに変えましょう。他社から流出した可能性のある組み合わせを試す手法です。昨今、乗っ取りの被害が数多く報告されています。推測されやすいものは避けましょう。",
    ],
    [
      "a warning in English that tells of mails of one day",
      "Beware of Phishing E-mails\n\nOn May 14, 2021, about 230 mails that pretend to come from the help desk were delivered. If you enter your password, your account may be taken over.",
    ],
    [
      "a guide for firms",
      "Data Breach Response: Five Steps for Small Firms\n\nA breach costs a small firm $120,000. A survey of 1,200 firms says that 43 percent were hit by ransomware in 2022.",
    ],
    [
      "a planned outage",
      "Notice of Scheduled System Outage\n\nThe portal will be unavailable from 10 p.m. on Friday. About 9,000 accounts are affected. We apologize.",
    ],
    [
      "how a body treats personal data",
      "個人情報保護宣言\n\n当組合は、本宣言をホームページに掲載することにより公表します。個人情報は、業務に必要な範囲で利用し、それ以外の目的では利用いたしません。漏えいの防止に努めます。",
    ],
    ["a meeting", "総会のお知らせ\n\n5月4日（火）に総会を開催します。会員の皆様のご参加をお待ちしております。"],
  ] as const;
  test.each(others)("%s", (_, text) => {
    const record = recordOf(text);
    expect({
      kind: record?.kind,
      affected: record?.affected,
      lists: [record?.counts, record?.periods, record?.events, record?.vectors, record?.data_types, record?.impacts],
      harm: record?.secondary_harm,
      warnings: record?.warnings.map(({ code }) => code),
    }).toEqual({
      kind: "other",
      affected: { people: null, records: null },
      lists: [[], [], [], [], [], []],
      harm: "unstated",
      warnings: ["no_incident_found"],
    });
  });
});
