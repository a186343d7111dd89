import type { Row } from "../../rule.ts";
import type { DeedCode } from "./code.ts";

/** What was done afterwards, and what has nothing to do with the incident. */
export const HANDLING_ROWS: readonly Row<DeedCode>[] = [
  {
    id: "deed.returned",
    code: "returned",
    meaning: "Things were got back, deleted or destroyed afterwards.",
    ja: [
      "{回収,返却,返送,削除,消去,破棄,廃棄}{し,いたし,させていただ,いただ,済,を確認,が確認,された,を行,でき,を完了,のうえ}",
      "{回収,削除}{数,件数,完了}",
      "を{回収,返却,返送,削除,消去,破棄,廃棄}、",
      "{未開封,開封済}",
      "返戻{され,と,し,の,が,は}",
    ],
    en: [
      "recovered",
      "retrieved",
      "returned",
      "deleted",
      "recalled",
      "pulled back",
      "collected",
      "destroyed",
      "have replied",
      "came back",
      "{sent,brought,handed,given} back",
    ],
    examples: [
      { text: "うち30件は回収しました。", found: "回収し" },
      { text: "Of these, 30 were retrieved.", found: "retrieved" },
    ],
  },
  {
    id: "deed.overlap",
    code: "overlap",
    meaning: "The figure counts what stands in several groups.",
    ja: ["{の,が,は,と}重複", "重複{し,が,は,者}"],
    en: [
      "overlap",
      "in both",
      "counted twice",
      "duplicate{s,}",
      "in {two,more than one,both,several,two or more} {groups,lists,files,spreadsheets,categories,tables,of the groups,of the lists}",
      "on both",
      "appear{,s,ed} {twice,more than once,in both,on both}",
    ],
    examples: [
      { text: "両方に30名の重複があります。", found: "の重複" },
      { text: "There is an overlap of 30.", found: "overlap" },
    ],
  },
  {
    id: "deed.checked",
    code: "checked",
    meaning: "Things were looked through, checked or set up again.",
    ja: [
      "{調査,点検,確認,検査,監査,初期化,照会,見直し}{対象,した全,の対象,を実施,を行,予定}",
      "{点検,再点検,初期化,検査,照会}{し,を}",
      "ウイルス{検査,チェック}",
    ],
    en: ["reviewed", "checked", "examined", "inspected", "searched", "audited", "went through", "rebuilt", "scanned"],
    examples: [
      { text: "全30台のウイルス検査をしました。", found: "ウイルス検査" },
      { text: "We examined 30 machines.", found: "examined" },
    ],
  },
  {
    id: "deed.answered",
    code: "answered",
    meaning: "Those counted called, asked, answered, or were reached afterwards.",
    ja: [
      "{から,より}の{問い合わせ,連絡,指摘,申し出,通報,電話,返信,回答}",
      "{謝罪いたし,訪問いたし,お詫びいたし,説明いたし,連絡がつ,連絡が取れ,連絡が終了,連絡が完了,連絡を完了,連絡を終え,連絡済,ご連絡済,謝罪し,謝罪済,訪ね,訪問し,お詫びし,説明し,電話し}",
      "問い合わせが",
      "{書面,書状,お手紙,文書}を{お送り,送付し,郵送し,発送し,お届け}",
    ],
    en: [
      "replied",
      "signed up",
      "responded",
      "called us",
      "have told us",
      "contacted us",
      "complained",
      "answered",
      "have confirmed",
      "confirmed to",
    ],
    examples: [
      { text: "このうち30名とは連絡がつきました。", found: "連絡がつ" },
      { text: "So far 30 of them replied.", found: "replied" },
    ],
  },
  {
    id: "deed.punished",
    code: "punished",
    meaning: "Those counted did it, or answer for it.",
    ja: [
      "{懲戒,停職,減給,戒告,訓告,処分,厳重注意,逮捕,送検,免職,解雇}",
      "{容疑,書類送検,起訴,返上,減俸,降格,諭旨,始末書}",
    ],
    en: ["{arrested,dismissed,fired,suspended,charged with,disciplined,indicted,sentenced,reprimanded}"],
    examples: [
      { text: "職員30人を懲戒とした。", found: "懲戒" },
      { text: "Two clerks were dismissed.", found: "dismissed" },
    ],
  },
  {
    id: "deed.training",
    code: "training",
    meaning: "Those counted are taught, told to take care, or given a rule.",
    ja: [
      "{研修,訓練,講習}{を,の対象,会を実施,会を開催,会を行}",
      "教育を",
      "{周知徹底,周知,徹底,注意喚起,義務付け,義務づけ,必須と}",
      "{対象とした,対象に}{研修,訓練,教育,講習}",
    ],
    en: ["{training,re-trained,retrained,trained,workshop,refresher,reminded,will be required,are required}"],
    examples: [
      { text: "30名に研修を行います。", found: "研修を" },
      { text: "All 30 clerks are being retrained.", found: "retrained" },
    ],
  },
  {
    id: "deed.elsewhere",
    code: "elsewhere",
    meaning: "The figure belongs to another body, or to something that happened before.",
    ja: [
      "{別の会社,他社,同業,同業他社,他の自治体,他の企業}{で,が,は,でも}",
      "{同社,委託先,委託先企業,業者,サービス}全体で",
      "{年,月,前回,以前,過去}に{も,発生した,起きた,公表した}",
      "{昨年,前年,一昨年}[度]{も,にも,は同様}",
      "年度{も,にも}",
      "{これまで,以前,先月,先週,過去}にも",
      "日にも…{公表して,発表して,公表した,発表した}",
      "前回の{事案,事故,漏えい}",
      "{同様,類似,同種,過去}の{事例,事案,事件,事故,ケース,紛失,漏えい}{では,でも,としては,として}",
    ],
    en: [
      "{previous,earlier,prior,separate} {breach,incident,attack,leak}",
      "another company",
      "{compared with,compared to,in comparison,by comparison,than in the,dwarfed by}",
      "a rival",
      "other {merchants,districts,institutions,schools} and",
    ],
    examples: [
      { text: "昨年は別の会社で30名分が漏れました。", found: "別の会社で" },
      { text: "An earlier breach hit 30 persons.", found: "earlier breach" },
    ],
  },
  {
    id: "deed.price",
    code: "price",
    meaning: "Sums that are no damage: prices, fees, compensation, fines, insurance, demands.",
    ja: [
      "{手数料,料金,税込,世帯あたり,世帯当たり,クオカード,QUOカード,お見舞い,補償,慰謝料,罰金,資本金,売上,年商,図書カード,商品券,ギフト券,株価,前日比,終値,身代金,を要求,要求が,印刷代,郵送代,郵送料,保険,通話料,解決金,和解金,給料,給与,月給,減額,寄付,寄附,年額,月額,契約金額,契約額,委託料,会費,参加費,登録費,受講料,送料,予算,事業費,プレゼント,景品,賞品,抽選,定価,単価,クーポン,進呈,贈呈,割引}",
    ],
    en: [
      "{insurance,reimbursement,fee,fine,fines,fined,penalty,penalties,ransom,demanded,demand,settlement,compensation,coverage,bounty,reward,reward fund,grant,budget,donation,voucher,revenue,at no cost,prize,prizes,discount,policy,purchased for,bought for,sold for,credit monitoring,identity protection,identity theft}",
    ],
    examples: [
      { text: "再発行の手数料30円を負担します。", found: "手数料" },
      { text: "They demanded 30 dollars.", found: "demanded" },
    ],
  },
];
