import type { Row } from "../rule.ts";
import type { FrameCode } from "./frame.ts";

/** Sentences about the world at large, other bodies and other times. */
export const FRAMES_ABOUT: readonly Row<FrameCode>[] = [
  {
    id: "frame.nowadays",
    code: "general",
    meaning: "How things are going in the world.",
    ja: [
      "{近年,昨今,近頃,最近は,このところ}",
      "{全国,世界,国内外,国内,世界中}[各地]で",
      "{多く,多数,数多く}の{企業,組織,団体,自治体,病院,医療機関,大学}",
      "{相次い,急増し,増加し,増えてい,増えてお,多発し,横行し,頻発し,巧妙化し,猛威をふる,深刻化し,社会問題}",
    ],
    en: [
      "{in recent years,nowadays,these days,in today's world,worldwide,around the world,all over the world,across the country,nationwide,in our industry}",
      "{has,have} {become,been} {common,frequent,widespread,increasingly,on the rise,more common,a growing}",
      "{many,most} {organizations,organisations,companies,hospitals,schools,businesses,universities,institutions} {have,are,face,suffer,experience,fall}",
      "{is,are} {increasing,rising,on the rise,growing,common,widespread,becoming}",
      "{a growing,an increasing} {number,problem,threat}",
    ],
    examples: [
      { text: "近年、この種の被害が続いています。", found: "近年" },
      { text: "Such attacks have become common.", found: "have become common" },
    ],
  },
  {
    id: "frame.definition",
    code: "general",
    meaning: "What a word means.",
    ja: [
      "{の一種,の総称,の一つ,のひとつ}{で,です,。}",
      "とは…のことです",
      "{のことをいい,を指します,をいいます,といいます,する手口,する手法,する攻撃手法,する攻撃です,攻撃手法。,する行為}",
      "{さまざまな,様々な,いろいろな}{もの,種類,手口,手法,攻撃}",
      "{手口は,手口が,手法は}",
    ],
    en: [
      "{is,are} {a,an,one} {type,kind,form,technique,method,attempt,scam,attack,crime,way} {of,in,to,where,that,by}",
      "{occurs,happens} when",
      "{refers to,means,meaning} {a,an,the,when,that,trying,any}",
      "{range,ranges} from",
      "is {designed,intended} to",
    ],
    examples: [
      { text: "これは詐欺の一種です。", found: "の一種です" },
      { text: "It is a type of fraud.", found: "is a type of" },
    ],
  },
  {
    id: "frame.other-bodies",
    code: "elsewhere",
    meaning: "What happened at others.",
    ja: [
      "{他社,同業他社,他県,他市,他大学,他病院,他機関,他団体,他自治体,他校}{で,において,における,でも}",
      "{他社,同業他社,他大学,他機関,他自治体}の{事案,事例,事故,インシデント,被害}",
      "他の{自治体,病院,医療機関,大学,企業,会社,団体,学校,組織,機関}{で,において,における,でも}[発生,起き,相次]",
      "{他県,他市,他の都市}の{病院,大学,自治体,企業,学校,役所}",
      "{報道,報じられて}…{受け,踏まえ}",
    ],
    en: [
      "{at,in,on} {other,another,neighbouring,neighboring} {companies,clinics,hospitals,schools,banks,organizations,organisations,firms,universities,councils,retailers,company,clinic,hospital,school,firm,firm's,company's}",
      "at {some,several,certain} {companies,schools,hospitals,organizations,organisations,firms,universities,councils,banks}",
      "{neighbouring,neighboring} {school,clinic,hospital,company,council,town,city}",
      "{another,other} {company,firm,clinic,hospital,retailer,school} {suffered,had suffered,was attacked,was hit}",
      "{reports,news} of …{attacks,incidents,breaches} {at,on,in}",
      "{another,a rival,a neighbouring,a neighboring,some other} {council,university,trust,charity,authority,district,bank,firm,company,hospital,school,college,club,practice,shop,retailer} {lost,had lost,suffered,was hit,was hacked,was attacked,was fined,left,sent,had its,had been}",
      "a rival {firm,company,shop,bank} {was,had}",
      "{school,clinic,hospital,surgery,library,council,bank,shop,firm,office,attack,attacks,incident,breach,theft,burglary,fire,case} in the {next,neighbouring,neighboring} {town,village,county,city,street,valley}",
      "in {a,another} similar {case,incident,attack,breach}",
    ],
    examples: [
      { text: "他社で同様の事案が続いたため点検しました。", found: "他社で" },
      { text: "After a fire at another clinic we checked ours.", found: "at another clinic" },
    ],
    rejects: ["他社のお客様に届きました。", "The file reached another company."],
  },
  {
    id: "frame.other-times",
    code: "elsewhere",
    meaning: "What happened before, in another matter.",
    ja: [
      "過去に{も,発生,起き,あった,公表し}",
      "過去の{事案,事例,事故,インシデント,同様}",
      "以前{にも,発生した,に発生した,起きた,に起きた,の事案,の事故}",
      "{年,年度,月,昨年,一昨年,前年度}にも",
      "前回の{事案,事故,インシデント}",
    ],
    en: [
      "{in,from,with,of,after,to} {a,an,the,our} {earlier,previous,prior,past} {incident,breach,attack,case}",
      "{had,suffered,experienced,also faced} a similar {incident,breach,attack}",
      "{growing,long} {line,list} of",
      "also faced {a,an} {hacker,hacking,security,data,cyber,similar}",
    ],
    examples: [
      { text: "過去にも同様の事案がございました。", found: "過去にも" },
      { text: "The lists come from an earlier incident.", found: "from an earlier incident" },
    ],
  },
];
