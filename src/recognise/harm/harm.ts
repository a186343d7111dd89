import type { Row, Table } from "../rule.ts";
import { PLAIN_HARM } from "./plain.ts";

/** What a notice says of harm that followed from the data: misuse, fraud, nuisance. */
const ROWS: readonly Row<string>[] = [
  {
    id: "harm.none",
    code: "none_reported",
    meaning: "Harm is said not to have come to notice.",
    ja: [
      "{二次被害,2次被害,二次的[な]被害,不正利用,不正使用,不正な利用,不正な使用,不正に利用,不正に使用,悪用,流用,不正に用い,使われた,二次利用,迷惑メール,不審な連絡,不審な電話,不審なメール,不審な請求,不審な照会,迷惑行為,なりすまし,不利益,実害}…{確認されず,認められず,見つからず,認められません}",
      "{二次被害,2次被害,二次的[な]被害,不正利用,不正使用,不正な利用,不正な使用,不正に利用,不正に使用,悪用,流用,不正に用い,使われた,二次利用,迷惑メール,不審な連絡,不審な電話,不審なメール,不審な請求,不審な照会,迷惑行為,なりすまし,不利益,実害}…{確認され,確認し,確認でき,認められ,見つかっ,見付かっ,把握し,把握され,把握でき,承知し,認識し,検出され,発見され,聞い,発覚し,判明し}て{いません,おりません,いない,おらず}",
      "{二次被害,2次被害,二次的[な]被害,不正利用,不正使用,不正な利用,不正な使用,不正に利用,不正に使用,悪用,流用,不正に用い,使われた,二次利用,迷惑メール,不審な連絡,不審な電話,不審なメール,不審な請求,不審な照会,迷惑行為,なりすまし,不利益,実害}…{報告,情報,知らせ,お知らせ,お話,照会,連絡,事実,申し出,申出,問い合わせ,相談,通報,苦情,事例,形跡,痕跡,届け出}…{ありません,ございません,はない,もない,がない,はなく,もなく,はなかった,もなかった,件もございません,件もありません,受けていません,受けておりません,受けていない,受けておらず,寄せられていません,寄せられておりません,寄せられていない,寄せられておらず,届いていません,届いておりません,届いていない,入っていません,入っておりません,入っていない,いただいておりません,いただいていません,聞いていません,聞いておりません,伺っておりません,把握しておりません,確認していません,確認されていない,されていません,されておりません,されていない}",
      "{二次被害,2次被害,二次的[な]被害,不正利用,不正使用,悪用,金銭的[な]被害}…{発生していません,発生しておりません,発生していない,生じていません,生じておりません,生じていない,起きていない,起きておりません,はなかった,ありません,ございません,承っておりません,受けておりません,伺っておりません,出ていない,出ておりません}",
      "被害{や,・,及び,又は}{影響,不利益}{は,が,も}…{確認されていません,確認されておりません,確認されていない,確認されず,ありません,ございません}",
      "被害[等,など][の報告,の情報,の連絡,の事実,の申し出,に関する報告,に関する情報,のご連絡,のお申し出,のご報告]{は,が,も}…{見つかって,見付かって,把握して,把握されて,承知して,認識して,認められて,聞いて}{いません,おりません,いない,おらず}",
      "被害[等,など][の報告,の情報,の連絡,の事実,の申し出,に関する報告,に関する情報,のご連絡,のお申し出,のご報告]{は,が,も}…{確認されていません,確認されておりません,確認されていない,確認されず,報告されていません,報告されておりません,ありません,ございません,いただいておりません,いただいていません,受けておりません,受けていません,入っていません,入っておりません,寄せられていません,発生していません,発生しておりません,起きていない}",
      "{悪用,不正利用,不正使用,不正に使われ,不正に使用,不正に利用,二次被害,被害}…{情報,報告,連絡,届け,届け出,相談,苦情,事実}は{今のところ,いまのところ,これまでのところ,これまで,現在のところ,現時点では,今まで}{ない,なく,ありません,ございません,入っていない,入っていません,寄せられていない,寄せられていません,届いていない}",
      "{漏えい,漏洩,流出,紛失,誤送信}による被害の{届け,届け出,届出,報告,連絡,相談}{は,も}{ない,なく,ありません,ございません,出ていない}",
      "使われたり…形跡はありません",
      "{悪用,不正利用,不正使用,利用}された{事実,形跡,事例,こと}{は,も,が}{なく,ない,ありません,ございません,認められ}",
    ],
    en: [
      "{no,not,nor,neither,never,nobody,without}…{misuse,misused,misuses,misusing}",
      "{no,not,nor,neither,never}…{fraud,fraudulent use,fraudulent activity,fraudulent transactions,identity theft,identity fraud,secondary damage,secondary harm,secondary information leakage,nuisance calls,nuisance call,actual harm}",
      "{no,not,nor,neither}…{used inappropriately,used improperly,used fraudulently,used for fraud,been used,used maliciously,inappropriate use,improper use,unauthorised use,unauthorized use,unlawful use,harmed}",
      "{no,not,nobody,none,never}…{damage,harm,bad use,put to use,loss,losses,any trouble,ill use,suspicious contact,suspicious contacts}",
      "{nobody,no one,not aware,no sign,no signs,seen no,heard of no,know of no,no indication,no evidence,no reason to believe}…{been used,was used,were used,used in any way,misused,harm,trouble,fraud,abuse,abused,identity theft,unauthorized use,unauthorised use,used inappropriately,sold,published}",
    ],
    examples: [
      { text: "現在まで二次被害は確認されておりません。", found: "二次被害は確認されておりません" },
      { text: "悪用されたという情報は今のところない。", found: "悪用されたという情報は今のところない" },
      { text: "紛失による被害の届けはない。", found: "紛失による被害の届けはない" },
      { text: "書類が悪用されたとの情報は寄せられていません。", found: "悪用されたとの情報は寄せられていません" },
      { text: "We have no evidence of misuse.", found: "no evidence of misuse" },
    ],
    rejects: ["悪用されることのないようご注意ください。", "Misuse will be reported to the police."],
  },
  {
    id: "harm.possible",
    code: "possible",
    meaning: "Harm may have happened.",
    ja: [
      "{不正[に]利用,不正[に]使用,悪用}され[てい]た{可能性,おそれ,恐れ,疑い,懸念}",
      "使われ[てしまっ,てい]た{可能性,おそれ,恐れ,疑い}",
      "{不正利用,不正使用}の{疑い,疑いがある}",
      "不正に…{利用,使用}された{可能性,おそれ,恐れ}",
    ],
    en: [
      "{may,might,could} have [already ,since ]been {misused,used fraudulently,used for fraud,used to commit,abused}",
      "{could,may,might} be used {to open,to commit,to obtain,to steal,fraudulently,for fraud,for identity}",
      "possible {misuse,fraudulent use}",
      "may be misused",
    ],
    examples: [
      { text: "一部のカードが不正に利用された可能性がございます。", found: "不正に利用された可能性" },
      { text: "Some cards may have been misused.", found: "may have been misused" },
    ],
    rejects: ["不正な入力を防ぎます。", "The hall may have been used by the choir."],
  },
  {
    id: "harm.reported",
    code: "reported",
    meaning: "Harm has happened.",
    ja: [
      "{不正利用,不正使用,不正に利用,不正に使用,悪用,不正購入,不正送金,不正出金,不正な請求,不正な購入,不正な引き出し,不正引き出し,不正な取引,なりすまし被害}…{されたことを確認,された事例,されたことが,が確認されました,が確認されています,が確認されております,が確認された,を確認し,が発生し,被害が,が判明し,の被害に,が行われ,の申し出,のお申し出,の連絡,のご連絡,を受け}",
      "不正{利用,使用}され",
      "不正に…{交換,引き出,購入,送金}され",
      "{不正な請求,不正利用,不正使用,不正購入,被害}…{件発生,件確認,名様,件の被害}",
      "{不審,迷惑,勧誘,営業}…{電話,メール,連絡,メッセージ,郵便物}が…{あったとの,届いたとの,届いているとの,かかってきたとの,来たとの,あったという,届いたという}",
      "{当社,弊社,社員,従業員,職員,本学,当院,同社,当協会,関係者,教員,本校,代表者}{を装,になりすま,を名乗,を騙,をかた}…メール…{送信され,送られ,届い,発信され,配信され}",
      "なりすましメール…{使用され,送信され,送られ,届い,発信され,配信され}",
      "ポイントが…{交換,使用,利用}され",
      "{サービス,サイト}に不正にログインされた",
      "{転職先,同業他社,競合}…{営業,勧誘}…使",
      "相談…{件寄せられ,件受け,件あり,相次}",
      "リスト…売買され",
      "{不正利用,不正使用,不正な利用}…{件,円,万円,名}[に上る,に上った]と{判明,発表,みられ}",
    ],
    en: [
      "{fraudulent,unauthorized,unauthorised} {transaction,transactions,charge,charges,purchase,purchases,payment,payments,use,withdrawal,withdrawals}",
      "{misused,defrauded} {card,cards,account,accounts,customers,members}",
      "{have,has,had} {received,reported,told us of,been contacted by,had}…{scam,scams,fake,fraudulent,phishing,suspicious,strange,odd,unwanted,unsolicited,nuisance,threatening}",
      "{scam,suspicious,nuisance} {call,calls,text,texts,messages,emails} {in which,from,using,quoting,have been}",
      "{points,balance,balances,vouchers,credits,miles,beans,money,funds} {was,were,had been,have been} {spent,stolen,redeemed,used,transferred,withdrawn,drained}",
      "{had,has had,have had}…{account,accounts,card,cards,identity} {hijacked,abused,misused,cloned,stolen,emptied}",
      "experienced {fraud,fraudulent,misuse,identity theft}",
      "{was,were,has been,have been} {misused,used fraudulently,used to commit fraud,used to make purchases,used to open,used to buy}",
      "victims of {fraud,identity theft}",
    ],
    examples: [
      { text: "カードの不正利用が確認されました。", found: "不正利用が確認されました" },
      { text: "当社社員を名乗るメールが取引先に届いています。", found: "社員を名乗るメールが取引先に届い" },
      { text: "Banks told us of fraudulent transactions.", found: "fraudulent transactions" },
      { text: "The points were spent on vouchers.", found: "points were spent" },
    ],
    rejects: ["郵便物が届きました。", "The money was well invested."],
  },
];

export const HARM_TABLE: Table = { name: "harm", overlap: "all", rows: [...ROWS, ...PLAIN_HARM] };
