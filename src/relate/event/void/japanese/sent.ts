import type { Void } from "../row.ts";

/** What takes back a Japanese statement that something was sent, handed over or put up: nothing went astray. */
export const SENT: readonly Void[] = [
  {
    id: "handed-to-experts",
    meaning: "It was handed over to be looked into.",
    roles: ["occurred"],
    words: /引き渡し?$/u,
    before: /(?:業者|会社|機関|専門家|警察|鑑定|調査|解析)[^。、]{0,8}(?:に|へ)$/u,
    examples: ["端末を専門業者に[引き渡し]た。"],
    rejects: ["端末を別の客に[引き渡し]た。"],
  },
  {
    id: "recipient",
    meaning: "It is whom it went to.",
    roles: ["occurred"],
    words: /(?:送信|送付|配付|配布|配達|交付|発送|郵送|転送)$/u,
    after: /^(?:した)?先(?=[のにへをがでや])/u,
    examples: ["誤[送信]先に連絡した。"],
    rejects: ["誤[送信]した。"],
  },
  {
    id: "put-right-and-up",
    meaning: "It was put up again without the error.",
    roles: ["occurred"],
    before: /(?:修正|訂正|削除|差し?替え|見直し)[^、。]{0,10}(?:上で|うえで|後に?|て)(?:再度|改めて)?$/u,
    words: /^(?:公開|掲載|アップ)/u,
    examples: ["氏名を削除した上で[公開]した。"],
    rejects: ["氏名を残したまま[公開]した。"],
  },
  {
    id: "set-again",
    meaning: "It was put right.",
    roles: ["occurred"],
    before: /(?:再度|改めて|正しく|適切に|元に|再)$/u,
    words: /^(?:設定|登録|更新|掲載|公開|送付|送信)/u,
    examples: ["フォームを再度[設定]した。", "正しい宛名で改めて[送付]した。"],
    rejects: ["フォームを誤って[設定]した。"],
  },
  {
    id: "sent-to-one-who-told",
    meaning: "One of those whom it went to told of it.",
    roles: ["occurred"],
    words: /(?:送信|送付|配信|発送|交付|配布|公開|掲載)$/u,
    after:
      /^(?:さ?れ)て?(?:い)?た(?:[^、。がをに]{0,10}?)(?:企業|会社|団体|お?客様?|方|人|相手|者)(?:のうち|の中の?|の)?[^、。がを]{0,8}(?:から|より)/u,
    examples: ["同じ文書が[送付]されていた会社の1社から電話があった。"],
    rejects: ["同じ文書が[送付]されていた。"],
  },
  {
    id: "recipient-told",
    meaning: "One of those whom it went to told of it.",
    roles: ["occurred"],
    after: /^た?(?:お客様|お客さま|方|会員|利用者|受信者|取引先)[^、。]{0,6}(?:より|から)/u,
    examples: ["メールを[送信し]たお客様より指摘を受けた。"],
    rejects: ["メールを別のお客様に[送信し]た。"],
  },
];
