import type { Row } from "../rule.ts";

/** Harm, or the want of it, told without the words misuse and fraud. */
export const PLAIN_HARM: readonly Row<string>[] = [
  {
    id: "harm.nothing-heard",
    code: "none_reported",
    meaning: "Nothing of the kind has been heard of.",
    ja: [
      "{第三者に,不正に,悪意で}{利用,使用,閲覧,公開}された[という,との]{事実,形跡,情報,報告,連絡}…{把握し,確認され,確認し,ありま,ござい,認められ,なく,ない,受けて}",
      "被害の{発生,申告,報告,届出,連絡,情報,申し出,お申し出}[は,も,が]…{確認されて,確認して,報告されて,把握して,ありま,ござい,受けて}",
      "{二次被害,二次的[な]被害,実害}の{情報,報告,発生,事実,連絡}[は,も,が,等は]…{把握し,確認され,確認し,ありま,ござい,受けて,なく,ない}",
      "{装った,名乗る,かたる,騙る}{メール,電話,連絡}…{事例,報告,連絡,情報}…{確認されて,ありま,ござい,受けて,寄せられて}",
      "{登録内容,登録情報,設定}…変更された{もの,形跡,事実}{は,も}{ありま,ござい,なく,なかった,確認されて}",
      "被害{発生,報告,申告,相談}[の報告,の情報,の連絡,の事実]{は,も,が}…{ありま,ござい,受けて,なく,なかった,確認されて,寄せられて,把握して}",
      "{不審な照会,不審な連絡,不審な電話,不審な取引,不審な請求,不審なメール}…{件もござい,件もありま,件もない,件もなく}",
      "{不正利用,不正使用,悪用,二次漏えい,二次漏洩,二次流出}…がないことを{確認,把握}",
      "{広まって,広まった,出回って,拡散し,拡散され}…{把握して,確認されて,確認して,ありま,ござい}",
      "{装った,名乗る,かたる,騙る}{メール,電話,連絡}…{事例,報告,連絡,情報}…確認して",
      "{拡散,公開,売買}…{確認されておりま,確認されていま,確認されてお,ありま,ござい}",
    ],
    en: [
      "{no account,no card,no customer,no accounts,no cards}…{irregular,suspicious,unusual,fraudulent,abnormal}",
      "{secondary damage,misuse,fraud,secondary harm,damage,harm,abuse}…{has,have} not been {confirmed,found,reported,detected,identified,observed}",
      "{has,have} not {received,had,heard,been told of}…{complaint,complaints,report,reports}",
      "{nothing,nothing to} {suggests,suggest,indicates,indicate,shows}…{been used,misused,was used,were used,abused,shared,any harm}",
      "{no,not,nor,neither,never}…{evidence,indication,information,reason to believe,knowledge,sign,signs}…{misused,misuse,unauthorized activity,used inappropriately,used improperly,fraud,fraudulent,identity theft}",
      "{no,not,nor}…{evidence,indication,information}…{information,data,records}…{misused,misuse}",
      "{no,not,nor,neither,nobody,none}…{know,knows,aware,heard,learned}…{misuse,fraud,fraudulent,identity theft,harm}",
      "{no information,no knowledge,no reason to think}…{was used,were used,has been used,have been used,been misused}",
      "no {suspicious,unusual,irregular,fraudulent,abnormal} {transaction,transactions,activity,movement,movements,payment,payments,log-in,logins,charges}",
    ],
    examples: [
      { text: "名簿が第三者に利用された事実は把握しておりません。", found: "第三者に利用された事実は把握し" },
      { text: "No suspicious payments were seen.", found: "No suspicious payments" },
    ],
    rejects: ["登録内容の変更は窓口で承ります。", "No parking in front of the gate."],
  },
  {
    id: "harm.nuisance",
    code: "reported",
    meaning: "People told of calls, mail, charges or loss that followed.",
    ja: [
      "{迷惑メール,不審なメール,不審な電話,迷惑電話,勧誘,営業電話,営業の電話}[が,の]…{届いた,あった,増えた,かかってきた}{との,という,と}…{連絡,申し出,相談,報告,問い合わせ,お問い合わせ}",
      "身に覚えのない{請求,引き落とし,決済,購入,取引,注文}…{あった,ある,発生,連絡,申し出}",
      "{営業,勧誘,販売促進}に{用いて,用いられ,使用し,使用され,利用し,利用され,使って,使われ}",
      "口座から…{引き出され,出金され,送金され}",
      "{カード,会員証,身分証}が不正に{利用,使用}され",
      "{不正利用,不正使用}があったことを{確認,把握}",
      "{不正利用,不正使用}の被害が{発生し,確認され,生じ,出て}",
    ],
    en: [
      "fraudulent {tax returns,tax return,claims,claim,loans,loan,applications,accounts} {was,were,had been,have been} {filed,made,taken out,opened,submitted}",
      "{have had,has had,had,received,have received,got}…{calls,texts,letters,emails,e-mails,messages}…{pretended,pretending,pretend,posing,posed,claiming,claimed,purporting,purported} to be",
      "opened…{account,accounts,card,cards,loan,loans} in {his,her,their,my} {name,names}",
      "{customers,members,guests,clients,people} {lost,have lost,had lost} money",
      "{accounts,loans,cards,credit} {opened,taken out} in {their,his,her} {name,names}",
    ],
    examples: [
      { text: "会員の方から身に覚えのない請求が発生したと伺いました。", found: "身に覚えのない請求が発生" },
      { text: "Two guests lost money.", found: "guests lost money" },
    ],
    rejects: ["お問い合わせは窓口へどうぞ。", "The film was published in May."],
  },
  {
    id: "harm.could-have",
    code: "possible",
    meaning: "Harm may have followed.",
    ja: [
      "{二次被害,被害}が{発生して,生じて}いる{可能性,おそれ,恐れ}",
      "{不正利用,不正使用,悪用}の{可能性,おそれ,恐れ}{が,の,も}{ある,あり,ござい}",
      "{不正利用,不正使用,悪用}のおそれがあ",
    ],
    en: [
      "{may,might,could} have been used {to file,to open,to buy,to make,to obtain,in fraud,for fraud}",
      "{potential,possible,suspected} {fraudulent use,fraudulent activity,fraudulent charges}",
      "possible that…{has been,have been,was,were} {misused,abused,used fraudulently}",
    ],
    examples: [
      { text: "二次被害が生じている可能性があります。", found: "二次被害が生じている可能性" },
      { text: "The numbers may have been used to open accounts.", found: "may have been used to open" },
    ],
    rejects: ["可能性を検討します。", "It is possible that the road was closed."],
  },
];
