import { WAS } from "../english-words.ts";
import type { VectorRow } from "../row.ts";

/** A service was flooded until it stopped. */
export const DENIAL_OF_SERVICE: readonly VectorRow<"denial_of_service">[] = [
  {
    id: "vector.denial-of-service",
    types: ["denial_of_service"],
    meaning: "A word for it.",
    ja: ["{DDoS,DoS攻撃}", "サービス{拒否,不能,妨害}[妨害]攻撃"],
    en: [
      "{junk,malicious,attack} traffic",
      "{ddos,denial of service,denial-of-service,dos attack}",
      "flood of {traffic,requests}",
    ],
    examples: [
      { text: "DDoS攻撃によりサイトが閲覧しにくくなった。", found: "DDoS" },
      { text: "The site went down in a denial-of-service attack.", found: "denial-of-service" },
    ],
    rejects: ["サービスの内容は下記のとおりです。", "We were denied the service we had paid for."],
  },
  {
    id: "vector.overloaded",
    types: ["denial_of_service"],
    meaning: "So much was sent to a service that it failed.",
    ja: [
      "攻撃とみられる…{通信,アクセス}…{閲覧,つなが,停止,集中}",
      "アクセス[が]集中…攻撃",
      "{過剰な,過大な,大きな}負荷…{攻撃,送り}",
      "大量アクセス…攻撃",
      "攻撃…大量の{アクセス,通信,データ}",
      "大量の{アクセス,データ,通信,パケット,リクエスト}…{送り付け,送りつけ,負荷,送信され,攻撃を受け,攻撃に,攻撃が,攻撃で}",
      "大量の{アクセス,データ,通信,パケット,リクエスト}{による,を送る,を伴う,を用いた}攻撃",
    ],
    en: [
      "{so much,so many,too much,a great deal of,huge amounts of,large amounts of,vast amounts of} {traffic,requests,data,visits,calls} {at,to,that} {our,the,its,it,they}",
      "{aimed,directed,sent,threw} …{traffic,requests} at {our,the,its}",
      "{massive,huge,large,enormous,abnormal} {number,amount,volume} of {accesses,access,requests,connections}",
      "{overwhelmed,overloaded,knocked offline,knocked out} {by,with} …{traffic,requests}",
      "{attackers,attacker,hackers,criminals} {flooded,overwhelmed,overloaded}",
      "{attack,requests,traffic,bots} …{brought down,took down,knocked out,brought our} …{website,site,servers,service,shop,down}",
      "{bombarded,swamped,inundated,flooded} …{traffic,requests,connections}",
      "flooded {our,the,its} {network,website,site,servers,server,systems}",
      `{website,site,server,servers,system,systems,network,web address,portal,page} {${WAS}} {flooded,bombarded,swamped,overwhelmed,overloaded} {with,by} …{traffic,requests,visits,hits,connections}`,
      "{so many,huge number of,masses of,waves of,a wave of,millions of} {requests,hits,connections} …{site,website,server,servers,system}",
    ],
    examples: [
      { text: "Somebody aimed traffic at our site.", found: "aimed traffic at our" },
      { text: "過大な負荷をかける攻撃が続いた。", found: "過大な負荷をかける攻撃" },
      { text: "They were overwhelmed by hostile traffic.", found: "overwhelmed by hostile traffic" },
      { text: "The site was swamped with requests.", found: "site was swamped with requests" },
    ],
    rejects: [
      "So many visits were made to the zoo.",
      "大量の注文をいただきました。",
      "We were overwhelmed by your kindness.",
      "The office was swamped with calls.",
    ],
  },
];
