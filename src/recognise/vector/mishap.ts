import type { VectorRow } from "./row.ts";

/** What people did with papers, devices and data: lost, took, threw away, handed to others, did without care. */
export const MISHAP: readonly VectorRow[] = [
  {
    id: "vector.not-to-be-found",
    types: ["lost_item"],
    meaning: "Something did not arrive or is not where it should be.",
    ja: [
      "{保管,保存,管理}していたはずの",
      "{輸送,運搬,配送,郵送}中に…{失われ,なくな,無くな,紛失,行方}",
      "{書類,資料,名簿,台帳,伝票,封筒,媒体,USBメモリ,テープ,端末,カルテ}…{がない,が無い,がなくな}[く]ことに気",
    ],
    en: [
      "never {arrived,reached,turned up}",
      "{papers,documents,records,files,laptop,device,tape,tapes,drive,stick,box,bag,phone} {has,have,had} {disappeared,vanished,gone missing,been lost}",
      "{dropped,fell} {in,on,from,out}…{street,road,train,bus,bag,pocket,car}",
      "{cannot,could not,can't,couldn't} be {found,located,traced}",
    ],
    examples: [
      { text: "輸送中に媒体が失われました。", found: "輸送中に媒体が失われ" },
      { text: "The box never arrived.", found: "never arrived" },
    ],
    rejects: ["運搬中はお静かに願います。", "The rain never stopped."],
  },
  {
    id: "vector.taken-away",
    types: ["theft"],
    meaning: "Somebody took a thing that was not theirs.",
    ja: [
      "盗み出され",
      "{ハードディスク,HDD,パソコン,PC,端末,機器,書類,かばん,USBメモリ}が{何者か,第三者}に{持ち出,持ち去}",
      "{盗られ,奪われ}",
    ],
    en: [
      "{bag,purse,phone,laptop,briefcase,backpack} {was,had been} {snatched,taken}",
      "{laptop,laptops,computer,computers,drive,tablet,bag,phone,device,devices} {was,were,had been} taken from",
      "{thief,burglar,burglars,thieves} {took,removed,made off}",
    ],
    examples: [
      { text: "店舗から手提げ金庫が盗み出された。", found: "盗み出され" },
      { text: "Her bag was snatched in town.", found: "bag was snatched" },
    ],
    rejects: ["荷物をお持ちします。", "The picture was taken from the air."],
  },
  {
    id: "vector.thieves",
    types: ["theft"],
    condition: "no-attack",
    meaning: "Thieves; where a network is attacked the word means those who did it.",
    ja: [],
    en: [
      "{thief,thieves}",
      "{evidence of,sign of,signs of,suspicion of,suspected,alleged,apparent,reported,reporting a,report of a,victim of a} [case of ]theft",
    ],
    examples: [{ text: "The thieves came at night.", found: "thieves" }],
    rejects: ["The leaves fell at night."],
  },
  {
    id: "vector.own-staff",
    types: ["insider_misuse"],
    meaning: "Somebody inside took, sold, told or looked at data.",
    ja: [
      "[元]{従業員,社員,職員,教員,派遣社員,店員,係員}…{顧客情報,個人情報,名簿,顧客データ,会員情報,住民情報,患者情報,情報}を…{持ち出し,売っ,売却し,漏らし,流し,横流し}",
      "[元]{従業員,社員,職員,店員}…不正に…{持ち出,取得}",
      "{業務,職務}[と,に]{関係なく,関係のない,無関係}[な,に]…{閲覧,検索,照会,アクセス}",
      "{自宅,自身,自分,個人,私用}の{メールアドレス,アドレス,パソコン,USBメモリ,クラウド}{へ,に}…{送信し,保存し,送っ,転送し,コピーし}",
      "転職先の{営業,業務}",
    ],
    en: [
      "{clerk,employee,worker,manager,officer,agent,colleague,staff,nurse,member of staff,staff member} {sold,passed,leaked,gave,photographed,misused,tipped,handed}…{data,information,records,access,details,files,list}",
      "{departing,former,outgoing,ex} {manager,employee,salesman,colleague,staff member,director,worker}…{copied,took,downloaded,kept,emailed,e-mailed,sent}",
      "for personal {reasons,purposes,use,gain,ends}",
      "to {his,her,their} [own ]{private,personal,home} {address,email address,e-mail address,mailbox}",
      "{misused,abused} {his,her,their} {access,position}",
    ],
    examples: [
      { text: "店員が会員情報を業者へ横流しした。", found: "店員が会員情報を業者へ横流し" },
      { text: "A clerk sold customer details.", found: "clerk sold customer details" },
    ],
    rejects: ["職員が情報を更新しました。", "She used the car for a trip."],
  },
  {
    id: "vector.thrown-away",
    types: ["improper_disposal"],
    meaning: "Papers or disks left the house the wrong way.",
    ja: [
      "{保存期間,保存期限,保管期限,保管期間}[内,中,前,満了前][の,に]…{廃棄,破棄,処分,溶解}",
      "{裁断,消去,細断,シュレッダー処理}[を]{せず,しないまま,しないで,せずに}…{捨て,廃棄,処分,売却,譲渡}",
      "溶解処{理,分}し{てしま,た}",
      "廃棄し{た,たはず}…{流通,転売,出回}",
    ],
    en: [
      "{destroyed,shredded,disposed of,discarded,pulped} {too early,too soon,prematurely,by mistake,in error,before}",
      "{found,lying,scattered,blowing}…street",
      "{recycling,refuse,waste} {container,skip,sack,bag,bags,centre,center}",
      "{cabinet,computer,computers,furniture,desk}…sold with",
      "{put,placed,left} {out ,}{with,in,for} the {rubbish,trash,garbage,recycling,bin,bins}",
    ],
    examples: [
      { text: "保存期限前に台帳を破棄していました。", found: "保存期限前に台帳を破棄" },
      { text: "Forms were destroyed too early.", found: "destroyed too early" },
    ],
    rejects: ["保存期間は五年です。", "The shop is across the street."],
  },
  {
    id: "vector.outside-firm",
    types: ["third_party"],
    condition: "at-fault",
    meaning: "A firm that works for the one that reports, told by what it does.",
    ja: [
      "{サービス,システム,クラウド}[の]{提供会社,提供元,提供者,運営会社,運営元,運用会社}",
      "{システム,サイト,サービス,サーバ,サーバー}を{運営,運用,管理,提供,保守,開発}する{会社,業者,事業者,企業}",
      "外部{事業者,業者,会社,企業,サービス}",
      "を請け負った{業者,会社,事業者}",
      "{受託業者,受託者,請負業者,請負会社,下請,下請け}",
    ],
    en: [
      "{firm,company,agency,business,partner,contractor,platform} {that,which,who} {sells,prints,hosts,runs,manages,provides,stores,handles,processes,operates,mails,maintains,supplies,administers} {our,its,the,these,their}",
      "{courier,printing,printer,outside,external,mailing,hosting,ticketing,payroll,it service,software,logistics,transport,storage} {firm,company,agency,house,provider}",
      "courier {lost,recorded,delivered}",
    ],
    examples: [
      { text: "予約サイトを運営する会社で起きた。", found: "サイトを運営する会社" },
      { text: "It happened at the firm that prints our letters.", found: "firm that prints our" },
    ],
    rejects: ["会社の運営方針を定めた。", "The agency opens at nine."],
  },
  {
    id: "vector.carelessness",
    types: ["human_error"],
    meaning: "What somebody overlooked, mixed up or left out.",
    ja: [
      "{見誤,見落と,見間違え,取り違え,読み違え,聞き違え,書き間違え,入れ間違え,打ち間違え}[っ,し,て]",
      "{宛先,相手,番号,ファイル,宛名,アドレス,封筒,送信先,送付先}を{間違え,誤っ,取り違え}",
      "{単純,初歩的,基本的}なミス",
      "{手順,確認,照合,点検,チェック,作業,工程}を{省い,省き,省略し,飛ばし,怠,行わず,せず}",
      "{気付か,気づか}ない{まま,で}",
      "{チェック,確認,照合}[を]怠",
      "ダブルチェックを怠",
    ],
    en: [
      "{simple,genuine,honest,silly,regrettable,human,unfortunate} {mistake,error,slip,oversight}",
      "{nobody,no one,no-one} {looked twice,checked,noticed,double-checked,spotted}",
      "{check,checks,step,procedure,second look} {was,were} {skipped,missed,omitted,left out,not done,overlooked}",
      "{picked,selected,chose,attached,used,entered,typed,opened,sent} {the,a,an} {wrong,incorrect}",
      "{mixed up,muddled,mistook,confused}",
      "in a hurry",
      "{made by a person,slip-up,slip of the}",
    ],
    examples: [
      { text: "係員が番号を見誤りました。", found: "見誤" },
      { text: "A colleague picked the wrong list.", found: "picked the wrong" },
    ],
    rejects: ["番号をご確認ください。", "Checks are made every hour."],
  },
];
