import type { EventRow } from "./event.ts";
import { PUBLISHED_EN } from "./told-en.ts";

/** What a body made public before: announcements, reports, earlier versions of a page. */
export const PUBLISHED: readonly EventRow[] = [
  {
    id: "event.published-earlier",
    code: "published_earlier",
    meaning: "The body had made it public before.",
    ja: [
      "{公表,発表,報道発表,記者発表,記者会見,プレスリリース,会見}{し,いたし,を,の,。,、,さ,)}",
      "{第一報,第1報,第二報,第2報,第三報,第3報,第四報,第4報,第五報,第5報,続報,初報,一次報告}",
      "{お知らせ,ご報告,ご案内,お詫び}{し,いたし,申し上げ,させていただき}まし",
      "{お知らせ,ご報告,公表,掲載}{した,しました,いたしました}",
      "{明らかに,明か}{し,いたし}",
      "{公表,発表}する{とともに,と共に,と同時に}",
      "適時開示{し,いたし,を行,を実施,を行い}",
      "{ホームページ,ウェブサイト,Webサイト,当社サイト,HP,公式サイト}[上,内]{に,で,にて,へ}…{掲載,公表,公開,お知らせ,告知,配信,アップ}",
      "付[け][で,の]「",
      "の{公表,発表,お知らせ,第一報,第1報,前回報告,中間報告}{以降,以後,後の,時,のとおり,の通り,にて,では,でお}",
      "追記",
    ],
    en: [
      ...PUBLISHED_EN,
      "{announced,announcement,first announced,press release,made public,first posted,previously posted,previously reported,publicly disclosed,issued a statement,earlier report,first report,first notice}",
      "posted notice",
      "{provided,posted,published,placed,put}…{notice,statement} on {its,our,the,this}…{website,web site,site}",
      "{posted,published} {a,the,on,an,our,its}…{notice,statement,website,web site,site,update,announcement}",
      "{said,disclosed} {in a,on its}…{notice,statement,website}",
      "{informed,notified,told,advised,updated} {you,our customers,our users} {on,in,of}",
      "{since,in,following,to,from,with} our {statement,notice,announcement,letter,update,report,post,release} {of,dated,on,from}",
      "{statement,notice,update,announcement,press release} [was ]{posted,published,issued,released}",
      "{our,the,its} {previous,earlier,first,initial,last,preliminary} {statement,notice,announcement,letter,update,report,post,release,bulletin,advisory,communication,message}",
      "{we,it,which} [first ,originally ,previously ,already ,last ]{reported,announced,wrote,posted,stated,published} {on,in}",
      "previously {announced,disclosed,notified,communicated}",
      "provided notice of on",
      "shared {that,with you,with our}",
      "we {said,wrote,announced,stated,reported,tweeted} [here ,then ,at first ]that",
      "{form 8-k,current report,annual report}…filed",
      "filed {a,an,its,our,the} …{form 8-k,current report,annual report}",
      "{page,version,text,figures} {put up,posted,published,put out} on",
      "version…of this {page,notice,statement,report}",
      "{statement,notice,message,banner,information,report} on {this,our,its,the council's,the company's,the university's,the school's} {site,website,web site,home page,homepage,page,intranet}",
      "update {no.,no,number,#}…{said,put out,issued,published,posted}",
      "{the first,the second,the third,the last} [report ,statement ,notice ,update ,one ]{was,came} {published,posted,issued,released,out}",
      "{gave,issued,provided,posted} {an,a,the,our} {update,statement,initial notice,interim report}",
    ],
    examples: [
      { text: "5月2日に公表しましたとおり、調査を続けております。", found: "公表しました" },
      { text: "As announced on 2 May, we are still investigating.", found: "announced" },
    ],
    rejects: ["公園の清掃を行いました。", "The announcer read the names."],
  },
];
