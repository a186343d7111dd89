import type { VectorRow } from "./row.ts";

/** Data given to somebody by hand, by word of mouth or in an envelope: on purpose or to the wrong one. */
export const HANDED: readonly VectorRow[] = [
  {
    id: "vector.told-others",
    types: ["insider_misuse"],
    meaning: "Somebody inside told or gave others what he should have kept.",
    ja: [
      "守秘義務{違反,に違反,に反,を破}",
      "{職員,社員,従業員,教諭,教員,講師,看護師,課長,係長,主任,主査,主事,副主幹,局長,署員,巡査,巡査長,巡査部長,警部補,警察官,隊員,役員,アルバイト,スタッフ}{は,が}…{頼まれ,求められ,依頼され,持ちかけられ}…{教え,伝え,渡し,見せ,漏らし,提供し,話し,調べ}",
      "無断で…{渡した,渡して,渡していた,提供した,提供して,見せた,見せて,教えた,教えて}",
      "{業務,職務}で知り得た…{電話をかけ,連絡を取,連絡し,私的,個人的,に利用し,を使っ}",
      "{業者,記者,報道機関,知人,友人,元同僚,自治会長,協議会長,交際相手,議員,候補者}に…{名簿,資料,情報,リスト,データ,住所,内容}を…{手渡し,渡していた,渡した,提供していた,教えた,教えていた,漏らし,流し}",
      "{名簿,資料,情報,リスト,データ}を…{業者,記者,報道機関,知人,友人,元同僚,自治会長,協議会長,交際相手,議員,候補者}に{手渡し,渡していた,渡した,提供していた,教えた,教えていた,漏らし,流し}",
    ],
    en: ["breach of [the ]{duty of confidentiality,professional secrecy}"],
    examples: [
      { text: "主任は業者に参加者の名簿を渡していた。", found: "業者に参加者の名簿を渡していた" },
      { text: "It was a breach of professional secrecy.", found: "breach of professional secrecy" },
    ],
    rejects: ["業者に修理を頼みました。", "The clerk kept it secret."],
  },
  {
    id: "vector.given-to-another",
    types: ["misdelivery_post"],
    meaning: "Papers and things handed, returned or enclosed to somebody they are not for.",
    ja: [
      "{別の,他の,違う,異なる,隣の,無関係の}{方,人,患者,患者さん,患者様,お客様,お客さま,会員,会員様,利用者,児童,生徒,学生,園児,保護者,家庭,世帯,申請者,応募者,受験者,従業員,事業所,病院,医療機関}{に,へ,の保護者に,の家庭に}…{お返し,返却し,返し,返送し,手渡し,配付し,お渡し,引き渡し,貸与し}",
      "{隣の,別の,他の}{世帯,方,人,家庭,児童,生徒,患者,会員,応募者,申請者,利用者,従業員}[様,さん]の…{混ざ,混入,紛れ,同封され,入り込,挟ま}…{郵送,発送,送付,渡,配布,交付,届}",
      "{封筒,封書,荷物,小包,袋,冊子}に…{他の,別の,ほかの}{応募者,方,人,会員,患者,申請者,利用者,世帯,学生,生徒,児童}[様,さん]の…{同封,封入,混入,入って,挟ま}",
      "{取り違えて,取違えて,入れ違って}…{返却,返し,渡し,お渡し,交付}",
    ],
    en: [],
    examples: [{ text: "保険証を別の方に返却しました。", found: "別の方に返却し" }],
    rejects: ["保険証をご本人に返却しました。"],
  },
  {
    id: "vector.mailed-to-another",
    types: ["misdelivery_email"],
    meaning: "Mail meant for somebody that went to somebody else, or with more in it than meant.",
    ja: [
      "{に,へ}{送る,送信する,送付する,メールする}べき…{あて,宛,に,へ}…メール…{送信,送付,送っ}",
      "個別に{送る,送信す,送付す,配信す}[る]べき…{一斉,全員}…{送信,送付,配信}",
      "{シート,列,行,履歴,情報,データ}を{残したまま,消さないまま,削除しないまま,削除せずに}…メール…{送信,送付,送っ}",
      "{残った状態,残ったまま,含まれたまま,含んだまま}…メール{で,に,を}…{送信,送付,送っ}",
    ],
    en: [],
    examples: [
      { text: "甲社に送るべき見積を乙社あてにメールで送信した。", found: "に送るべき見積を乙社あてにメールで送信" },
    ],
    rejects: ["甲社にメールで連絡しました。"],
  },
  {
    id: "vector.addresses-in-view",
    types: ["bcc_error"],
    meaning: "A mailing whose addresses everybody saw.",
    ja: [
      "{アドレス,メールアドレス}…{表示された,開示された,公開された,露出した}{形,状態}[で,のまま]…{送信,配信,メール,送っ}",
    ],
    en: [],
    examples: [
      { text: "アドレスが一覧で表示された状態でメールを送りました。", found: "アドレスが一覧で表示された状態でメール" },
    ],
    rejects: ["アドレスを変更しました。"],
  },
  {
    id: "vector.forwarded-to-a-slip",
    types: ["email_forwarding"],
    meaning: "Mail forwarded to an address with a slip in it.",
    ja: ["転送先…{綴り,つづり,スペル}…{間違,誤}"],
    en: [],
    examples: [{ text: "転送先のつづりを間違えて登録した。", found: "転送先のつづりを間違" }],
    rejects: ["転送先を確認しました。"],
  },
  {
    id: "vector.firm-behind",
    types: ["third_party"],
    condition: "at-fault",
    meaning: "A firm that runs or supplies what the one that reports uses.",
    ja: [
      "{保守,運用,運営,管理,開発,発送,印刷,配送,配達}[業務]を担{う,当する}{事業者,業者,会社,企業}",
      "{供給元,供給会社,納入業者,納入元}",
    ],
    en: [],
    examples: [{ text: "保守を担う会社の端末が攻撃を受けた。", found: "保守を担う会社" }],
    rejects: ["会社の端末を更新した。"],
  },
];
