import type { VectorRow } from "./row.ts";

/** Things that were there and are not: dropped, missing by count, carried off, thrown out with the rest. */
export const MISLAID: readonly VectorRow[] = [
  {
    id: "vector.missing-by-count",
    types: ["lost_item"],
    condition: "outsider",
    meaning: "Something is not where it was: by its number, by what was found on return.",
    ja: [
      "{書類,封筒,名簿,資料,カルテ,用紙,伝票,袋,メモ,手帳,段ボール,段ボール箱}が{落ち,落下し,飛ばされ,風で飛,飛散し,散乱し}",
      "{冊,枚,部,台,本,箱,通,個,点}[分]が{ないこと,無いこと,なくなっ,無くなっ,足りないこと,不足していること,見当たら,見つから}",
      "{冊,枚,部,台,本,箱,通,個,点}が{届いていな,到着していな,届かなかった,未着}",
      "{郵送,発送,配送,輸送}した…が{到着して,届いて}{おらず,いな,いませ,おりませ}",
      "{抜き忘れ,挿したまま,差したまま,置いたまま}…{なくなっ,無くなっ,見当たら,見つから}",
    ],
    en: [],
    examples: [{ text: "台帳3冊がないことが分かった。", found: "冊がないこと" }],
    rejects: ["台帳3冊を作成した。"],
  },
  {
    id: "vector.carried-off",
    types: ["theft"],
    condition: "no-attack",
    meaning: "Somebody unknown took it away; where a network is attacked the words mean data.",
    ja: [
      "{何者か,部外者,不審者}[が,に]{入り,侵入し,押し入り,立ち入り,忍び込み,入られ}、…{なくなっ,なくなり,消え,盗}",
      "何者かが…{持ち出し,持ち出さ,持ち去,持って行,抜き取}",
      "何者かに[よって]…{持ち出さ,持ち去,抜き取}",
    ],
    en: [],
    examples: [
      { text: "何者かが入り、金庫がなくなっていました。", found: "何者かが入り、金庫がなくなっ" },
      { text: "何者かが用紙を持ち出したらしい。", found: "何者かが用紙を持ち出し" },
    ],
    rejects: ["職員が用紙を持参した。"],
  },
  {
    id: "vector.thrown-out",
    types: ["improper_disposal"],
    meaning: "Papers that went with the waste, or are thought to have.",
    ja: [
      "{溶解,廃棄,焼却,裁断,シュレッダー,処分}[処理,処分,業者]{に出す,に回す,用の,する}{箱,袋,書類,文書,段ボール,分,もの}に…{紛れ,混ざ,混じ,混入,入れてしま}",
      "{シュレッダー,裁断機}{に,で}{かけ,裁断し,処理し,処分し,廃棄し}{た可能性,たおそれ,た恐れ,たとみ,たと考え,たと思わ,てしまっ}",
      "{廃棄,破棄,処分,焼却,溶解,廃棄処分,焼却処分,溶解処分,裁断}{し,され}た{可能性,おそれ,恐れ,とみ,と見,と考え,と思わ,と推,ものとみ,ものと考え,ものと思わ}",
      "{廃棄,破棄,処分,焼却,溶解}してしまっ",
      "{廃棄処分,廃棄,破棄}され{た疑い,てしまっ}",
      "{廃棄処分,廃棄,破棄}されたことが…疑われ",
      "{廃棄物,不要物,不用品,不要書類,不要な書類,不要な文書,古紙}{として,と一緒に,とともに,と共に}…{処理され,廃棄,処分,捨て,回収}",
      "{永年,長期,5年,10年}保存すべき…{廃棄,処分,破棄}",
      "{返却,売却,処分,廃棄}した{端末,パソコン,PC,機器,複合機,ハードディスク,サーバ,サーバー,タブレット}…{復元,残って,残存,読み取れ}",
      "{裏面,裏紙}…{再利用,再使用,メモ用紙}",
    ],
    en: [],
    examples: [
      { text: "廃棄用の箱に台帳が紛れ込みました。", found: "廃棄用の箱に台帳が紛れ" },
      { text: "台帳はシュレッダーにかけた可能性がある。", found: "シュレッダーにかけた可能性" },
    ],
    rejects: ["シュレッダーを購入しました。"],
  },
  {
    id: "vector.ransom-on-screen",
    types: ["ransomware"],
    meaning: "Files that no longer open, and a demand for money.",
    ja: [
      "暗号化され、…{金銭,身代金,ビットコイン,暗号資産,仮想通貨}を{求め,要求}",
      "{金銭,身代金,ビットコイン,暗号資産,仮想通貨}を{求める,要求する}{文書,文,メッセージ,表示,書き込み,ファイル,画面}",
      "{拡張子}が{変え,書き換え,変更さ,変わ}…{開け,金銭,身代金,脅迫}",
      "{データ,ファイル}が{開けなく,開けず,使えなく,読めなく}…{金銭,身代金,脅迫,ビットコイン,仮想通貨,暗号資産}",
    ],
    en: [],
    examples: [
      { text: "金銭を求める文書が表示された。", found: "金銭を求める文書" },
      { text: "ファイルが開けなくなり、身代金の要求があった。", found: "ファイルが開けなくなり、身代金" },
    ],
    rejects: ["ファイルが開けなくなりました。"],
  },
  {
    id: "vector.pointer-moved",
    types: ["remote_control"],
    meaning: "The pointer moves by itself.",
    ja: ["{マウス,カーソル,ポインタ,ポインター}が{勝手に,ひとりでに}{動,操作}"],
    en: [],
    examples: [{ text: "マウスが勝手に動き始めた。", found: "マウスが勝手に動" }],
    rejects: ["マウスを交換した。"],
  },
];
