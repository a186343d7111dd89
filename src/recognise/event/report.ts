import { AUTHORITIES, POLICE } from "./body-name.ts";
import type { EventRow } from "./event.ts";
import { AUTHORITY_EN, POLICE_EN } from "./told-en.ts";

/** Reports to the police, to Japan's commission and to other authorities. */
export const REPORTS: readonly EventRow[] = [
  {
    id: "event.reported-ppc",
    code: "reported_ppc",
    meaning: "Japan's Personal Information Protection Commission was told.",
    ja: [
      "個人情報保護委員会[等,事務局]{に,へ,には,にも,への,及び,、,・,と,宛,(,」,』}…{報告,届,提出,速報,確報,続報,通知,相談,連絡}",
      "個人情報保護委員会{報告,速報}",
      "{速報,確報}{を,。,の}…{提出,報告,行}",
      "確報",
    ],
    en: [
      "{reported,report,reporting,notified,informed,alerted,told,contacted,submitted,filed,notification,consulted}…{personal information protection commission,ppc,personal information protection authority,personal information protection authorities in japan}",
      "{reported,report,final report,preliminary report} to the commission",
      "{and,and to} [the ]personal information protection commission",
      "{ppc,information protection commission}…{was,were,been} {notified,informed,alerted,told,contacted}",
      "personal information protection commission…{reported,notified,informed,report}",
    ],
    examples: [
      { text: "5月2日に個人情報保護委員会へ報告しました。", found: "個人情報保護委員会へ報告" },
      {
        text: "We reported it to the Personal Information Protection Commission on 2 May.",
        found: "reported it to the Personal Information Protection Commission",
      },
    ],
    rejects: ["個人情報の保護に努めます。", "The commission met in May."],
  },
  {
    id: "event.reported-police",
    code: "reported_police",
    meaning: "The police were told.",
    ja: [
      "{警察,警察署,交番,駐在所,派出所,警視庁,県警,府警,道警,警察本部,県警本部,府警本部,道警本部,県警察,所轄署,警察等,警察署等,犯罪相談窓口,犯罪対策課,犯罪担当窓口,犯罪対策総合センター,サイバー犯罪対策課}{で,に,へ,には,にも,への,及び,、,・,と,(}…{届,相談,通報,報告,申告,提出,連絡,告訴,告発,第一報}",
      "{被害届,遺失届,盗難届,紛失届,遺失物届,告訴状,告発状}",
      "110番",
      "{県警,府警,道警,県警察,警視庁,警察本部}…{課,室,隊,センター,窓口}{に,へ,には,へは,にも}{届,相談,通報,報告,申告,連絡,被害}",
      "{県警,府警,道警,警視庁,警察,警察署,署}{は,が}…{相談を受け,被害届を受理,通報を受け,届け出を受け,被害届を受け}",
      "署{に,へ}{報告,連絡}し[、]相談",
      "署{に,へ}{報告,連絡,届,相談,通報,遺失届,被害}",
      "署{に,へ}{紛失,遺失,盗難,亡失,事案,本件,状況,経緯}{を,の状況を,について,の経緯を}{報告,連絡,届,相談,通報,申告}",
      "署{に,へ}{紛失,遺失,盗難}の届",
      "署{に,へ}…{疑い,容疑}で{告訴,告発}し",
    ],
    en: [
      ...POLICE_EN,
      `{reported,report,reports,reporting,notified,notifies,notifying,informed,informs,informing,contacted,contacts,contacting,called,rang,telephoned,filed,lodged,alerted,told,made,went,consulted,consultation,phoned,notification,notice,complaint,referred,passed,turned over,turned to,approached,sought,involved,brought in,handed}…{${POLICE}}`,
      "police {report,were,was}",
      "{called,rang,dialled,dialed,phoned} {999,911,112,000,110,triple zero}",
      `{${POLICE}}…{contacted,notified,informed,called,alerted,told}`,
      `{${POLICE}}…{was,were,been,be} [also ,both ,immediately ,promptly ,all ,then ,again ]{notified,informed,contacted,called,told,alerted,consulted,made aware}`,
      `{${POLICE}}…whom we {informed,notified,told,contacted}`,
    ],
    examples: [
      { text: "5月2日、所轄の警察署に相談しました。", found: "警察署に相談" },
      { text: "We notified the police on 2 May.", found: "notified the police" },
    ],
    rejects: ["交通安全の教室を開きました。", "The policy was updated in May."],
  },
  {
    id: "event.reported-authority",
    code: "reported_authority",
    meaning: "A regulator or supervising authority other than those was told.",
    ja: [
      "{文部科学省,文科省,総務省,厚生労働省,厚労省,経済産業省,経産省,国土交通省,国交省,農林水産省,総務大臣,文部科学大臣,厚生労働大臣,経済産業大臣,国土交通大臣,主務大臣,所管大臣,財務省,金融庁,デジタル庁,消費者庁,観光庁,内閣府,内閣サイバーセキュリティセンター,NISC,財務局,運輸局,総合通信局,厚生局,労働局,整備局,農政局,経済産業局,県民局,振興局,国税局,税務署,年金事務所,消防庁,水産庁,林野庁,スポーツ庁,文化庁,教育委員会,県教委,市教委,府教委,都教委,道教委,教育庁,監督官庁,監督機関,主務官庁,所管官庁,所管庁,関係省庁,監督省庁,所管省庁,所轄庁,設立団体,設立団体である県,設立団体である市,設置者,関係官庁,保健所,公安委員会,薬務課,主務省,認定個人情報保護団体,プライバシーマーク,審査会,審査機関,認証機関,認定機関,付与機関,JIPDEC,日本情報経済社会推進協会,JPCERT,情報処理推進機構,IPA,日本銀行,東京証券取引所,省庁等,官庁等}{に,へ,には,にも,への,及び,、,・,と,(,宛,)に,)へ}…{報告,届,提出,連絡,相談,速報,第一報}",
      "{県,都,府,道,国,市,町,区}{に,へ,及び,と}{報告,届,速報,相談,連絡,第一報,第1報}",
      "{県(,都(,府(,道(,市(,町(,区(}…{)に,)へ}{報告,届,速報,相談,連絡}",
      "{県,都,府,道,国,市,町,村,区}{及び,と,、,・}…{に,へ,には,へは}…報告",
      "{県,府,都,道}[の]{薬務課,医務課,福祉課,学事課,私学課,高齢福祉課,障害福祉課,介護保険課,こども課,子育て支援課,消費生活課,公安委員会,保健福祉部,健康福祉部,教育庁,市町村課,行政課,総務課,情報政策課,子ども家庭課,こども家庭課,義務教育課,高校教育課,地域福祉課,生活福祉課,国保医療課,長寿社会課,医療政策課,危機管理課}[等]{に,へ,には,にも,へは}…{報告,届,相談,連絡}",
      "{県,府,都,道,市,町,村,区}[の]…{課,室}{に,へ,には,へは}[も]{報告,速報,第一報,第1報,届}",
      "{県,府,都,道,国,市,町}の{担当課,担当部署,担当部局,主管課,所管課,所管部局,私学担当課,私学担当,私立学校担当課,文書学事課,私学振興課,私学・科学振興課}[等]{に,へ,には,にも,へは}…{報告,届,連絡,相談}",
      "{県,府,都,道}[の]…{課,室,局}{及び,と,、,・}…{に,へ,には,へは}{報告,届,速報,連絡,相談}",
      "教育委員会{が,は}…教育委員会に報告",
    ],
    en: [
      ...AUTHORITY_EN,
      `{reported,report,reports,reporting,notified,notifies,notifying,informed,informs,informing,contacted,contacts,contacting,filed,filing,lodged,self-reported,let,told,submitted,notification,notice,wrote,alerted,consulted,disclosed it,disclosed this,breach report,referred,self-referred,escalated,passed on,turned to,sought,made}…{${AUTHORITIES}}`,
      "{reported,report,reporting,notified,informed,submitted}…{to the,and the,the} {prefecture,prefectural government,town,city,municipality,county}",
      `{${AUTHORITIES}}…{was,were,been,be} [also ,both ,immediately ,promptly ,all ,then ,again ]{notified,informed,contacted,called,told,alerted,consulted,made aware}`,
      "{reported,report,notified,informed}…personal information protection authorities",
      "{welfare,education,health,labour,labor,commerce,transport,justice,finance,insurance,banking,consumer,licensing} {department,ministry,bureau,agency,authority,office,council,board,commission} {was,were,has been,had been} [also ,then ]{notified,informed,alerted,contacted,told}",
      "{reported,notified,informed,told,alerted} …to the {state,county,federal,california,texas} {department,office,agency,board,commission}",
    ],
    examples: [
      { text: "5月2日に文部科学省へ報告しました。", found: "文部科学省へ報告" },
      { text: "5月2日に霧市介護保険課に報告しました。", found: "市介護保険課に報告" },
      { text: "We reported it to the ICO on 2 May.", found: "reported it to the ICO" },
    ],
    rejects: ["市の図書館で開きます。", "The minister was out of the country."],
  },
  {
    id: "event.police-label",
    code: "reported_police",
    meaning: "The police named with the date on which they were told, where a list of those told has no verb for each.",
    ja: [],
    en: [`{${POLICE}}`],
    examples: [{ text: "Those in the know: Action Fraud (2 May)", found: "Action Fraud" }],
  },
  {
    id: "event.authority-label",
    code: "reported_authority",
    meaning: "The same for regulators.",
    ja: [
      "{文部科学省,文科省,厚生労働省,厚労省,総務省,経済産業省,経産省,国土交通省,国交省,農林水産省,金融庁,文化庁,こども家庭庁,デジタル庁,監督官庁,監督省庁,所管官庁,所管省庁,主務官庁}",
    ],
    en: [`{${AUTHORITIES}}`],
    examples: [
      { text: "Those in the know: the charity commission (3 May)", found: "charity commission" },
      { text: "文部科学省(5月3日)、警察署(5月4日)", found: "文部科学省" },
    ],
  },
];
