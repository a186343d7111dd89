import type { Row } from "../../rule.ts";

/** Words for bodies and places. */
export const BODY_ROWS: readonly Row<"organization" | "place" | "none">[] = [
  {
    id: "subject.organization",
    code: "organization",
    meaning: "Companies, schools, offices and other bodies.",
    ja: [
      "{企業,会社,法人,団体,事業者,取引先,加盟店,自治体,市町村,医療機関,金融機関,学校,大学,病院,施設,事業所,組織,委託先,荷主,顧客企業,部局,部署,所属,保険会社,代理店,店舗様,取引先企業,機関,販売店,納入業者,出店者,加盟企業,会員企業,契約企業,法人顧客,幼稚園,保育園,保育所,小学校,中学校,高校,高等学校,官公庁,省庁}",
    ],
    en: [
      "{compan,agenc,charit,count,cit,universit,authorit,librar,municipalit,subsidiar,pharmac}{y,ies}",
      "{business partner,organization,organisation,firm,institution,school,school district,district,hospital,clinic,college,vendor,supplier,corporation,government,council,department,bank,provider organization,corporate customer,corporate client,business customer,business client,employer,health plan,partner,subscriber organization,branch,practice,tenant organization,business associate,law firm,association,foundation,museum,cooperative,co-operative,credit union,dealership,hospice,startup,start-up,academy,kindergarten,care home,nursing home,benefit plan,pension plan,pension scheme,pension fund,retirement plan,group plan,dealer,retailer,publisher,nonprofit}[s]",
      "business{es,}",
      "branches",
      "entities",
    ],
    examples: [
      { text: "取引先30社の情報です。", found: "取引先" },
      { text: "It held data of 30 corporations.", found: "corporations" },
    ],
  },
  {
    id: "subject.place",
    code: "place",
    meaning: "Shops, offices and other places of one body.",
    ja: ["{店舗,支店,営業所,拠点,窓口,会場,教室,売店,直営店}", "該当店舗"],
    en: [
      "{shop,store,location,office,outlet,restaurant,hotel,centre,center,retail centre,facility,warehouse,plant,casino}[s]",
      "facilities",
      "propert{y,ies}",
      "countries",
      "states",
      "offices",
    ],
    examples: [
      { text: "影響のあった支店は30です。", found: "支店" },
      { text: "It runs 30 restaurants.", found: "restaurants" },
    ],
  },
  {
    id: "subject.none",
    code: "none",
    meaning: "Nouns whose figures say nothing of an incident: time, size, share, helpers.",
    ja: ["{営業日,年間,か月,割合,会議,研修,回線速度}"],
    en: [
      "{year,month,week,day,hour,minute,second,percent,dose,gigabyte,terabyte,megabyte,degree,mile,step,factor,character,digit,bit,byte,gbps,bureau,language,version,question,section,page,measure,call,reason,way,layer,phase,stage,category,type,kind,group,class,lot,batch,meeting,session,course,training session,working day,business day,credit bureau,reporting agency,consumer reporting agency,credit reporting agency,bitcoin}{,s}",
      "bureaus",
      "{details,things,facts,takeaways,points}:",
      "{things,facts} to know",
      "agencies",
      "credit reporting agencies",
      "credit reporting bureaus",
      "credit reporting companies",
      "reporting companies",
      "credit bureaus",
      "batches",
      "categories",
      "gb",
      "tb",
      "mb",
      "kb",
      "per cent",
    ],
    examples: [
      { text: "調査は30営業日で終わりました。", found: "営業日" },
      { text: "Call one of the three credit bureaus.", found: "credit bureaus" },
    ],
  },
];
