import { WAS } from "../english-words.ts";
import type { VectorRow } from "../row.ts";

/** Data were locked, or taken, for money. */
export const RANSOMWARE: readonly VectorRow<"ransomware">[] = [
  {
    id: "vector.ransomware",
    types: ["ransomware"],
    meaning: "A word for it.",
    ja: ["{ランサムウェア,ランサムウエア,ransomware,LockBit,ロックビット}", "ランサム{攻撃,型}"],
    en: [
      "{crypto-locker,cryptolocker,crypto locker,ransom,ransoms,ransomware,lockbit}",
      "{extortion,ransom} {group,gang}",
    ],
    examples: [
      { text: "サーバーがランサムウェアに感染しました。", found: "ランサムウェア" },
      { text: "This was a ransomware attack.", found: "ransomware" },
    ],
    rejects: ["無作為に選んだランダムな番号です。", "The sample was chosen at random."],
  },
  {
    id: "vector.data-locked",
    types: ["ransomware"],
    meaning: "Somebody encrypted data.",
    ja: [
      "{暗号化型,データを暗号化する}[の]{ウイルス,ウィルス,マルウェア}",
      "{攻撃者,侵入者,犯人,何者か,第三者}…{データ,ファイル,サーバー,サーバ,システム}{を,が}…暗号化",
    ],
    en: [
      "encrypted by {an,a,the,unknown,unauthorized,unauthorised,cybercriminals,criminals,attackers,hackers}",
      "{file-encrypting,encrypting,encryption} {program,programme,software,malware,virus,tool} {was,were,had been,ran,is}",
      `{files,servers,systems,data,drives} {${WAS}} [being ]{scrambled,locked up}`,
      "{group,gang,crew,criminals,attackers,hackers,intruders,attacker,hacker,intruder} …encrypted {part,parts,some,most,all,much,many} of {our,the,its}",
      "{intruder,intruders,attacker,attackers,criminal,criminals,hacker,hackers,they,gang,malware,virus,software,program,actor,cybercriminals,group,actors} [had ,then ,also ,which ,that ,had also ]{encrypted,locked up,scrambled,locked}",
      "{encrypted,encrypting,scrambled,scrambling} {files,data,some files,the files,parts of,much of,most of,several of,a number of,many of,some of} {on,of,in,across} {our,the,its,their,several,some,many,a}",
      "{files,data,documents} on …{server,servers,computers,systems,network,machines,drives} {was,were,had been} {encrypted,scrambled,locked}",
      "{server,servers,computers,systems,machines} {was,were,had been} {encrypted,scrambled}",
    ],
    examples: [
      { text: "A file-encrypting program was run.", found: "file-encrypting program was" },
      { text: "A gang has encrypted part of our network.", found: "gang has encrypted part of our" },
      { text: "The intruders then encrypted two servers.", found: "intruders then encrypted" },
      { text: "Files on nine servers were encrypted.", found: "Files on nine servers were encrypted" },
      { text: "攻撃者がサーバーのデータを暗号化した。", found: "攻撃者がサーバーのデータを暗号化" },
    ],
    rejects: ["The laptop was encrypted.", "All files sent to us are encrypted."],
  },
  {
    id: "vector.money-demanded",
    types: ["ransomware"],
    meaning: "Data were made useless or kept, and money was wanted.",
    ja: [
      "暗号化…{身代金,脅迫文,脅迫メッセージ,脅迫状,金銭を要求,金銭の要求,犯行声明,ビットコイン,仮想通貨,暗号資産,金銭を求め}",
      "{脅迫文,脅迫メッセージ,身代金,金銭を要求}…暗号化",
      "{暗号化,復号,復元}…{引き換え,引換え,見返り,対価}…{金銭,支払,身代金,ビットコイン,仮想通貨,暗号資産}",
      "{金銭,身代金,ビットコイン,暗号資産,仮想通貨}を{求める,要求する}{文,メッセージ,表示,書き込み,ファイル,画面}",
      "{拡張子}が{変え,書き換え,変更さ,変わ}…{開け,金銭,身代金,脅迫}",
      "{データ,ファイル}が{開けなく,開けず,使えなく,読めなく}…{金銭,身代金,脅迫,ビットコイン,仮想通貨,暗号資産}",
      "身代金…要求",
      "{拡張子,ファイルが開けな}…{脅迫文,脅迫状,脅迫メッセージ}",
    ],
    en: [
      "{encrypted,locked,scrambled} …{demanded,demanding,extortion}",
      "{demanded,demanding,demand,note} …{unlock,decrypt,decryption}",
      "{extortion note,extortion message}",
      "{payment,money,bitcoin,cryptocurrency,ransom,sum} {for,in exchange for,in return for} {the key,a key,decryption,unlocking,releasing,the release,their return,not publishing,deleting,restoring,a decryption}",
      "{demanded,demanding,demand for,demands} [a ]{bitcoin,bitcoins,ransom,cryptocurrency}",
      "{note,letter,file,message} …{demanded,demanding,asked for,asking for,wanted,wants,demand for} [a ]{payment,money,bitcoin,cryptocurrency,sum of,large sum}",
      "{threatened,threatening,threat,threatens} to {publish,release,leak,post,sell,put online,make public,spread} {what,the,our,it,them,this,data,files,stolen,all,some} …{unless,if,paid,pay,payment,money,ransom}",
      "{extort,extorted,extorting,blackmail,blackmailed,blackmailing} {us,the,our,it,money}",
      "{scrambled,encrypted,locked,locked up,unreadable,unusable,no file would open,none of the files would open,no files could be opened,not open,not be opened,useless} …{to pay,payment,money,ransom,bitcoin,bitcoins,a sum,cryptocurrency,paid,pay}",
      "{ask,asked,asking,demanded,demanding,want,wanted,wants} …{pay,payment,money,bitcoin,bitcoins,ransom} …{for the key,get our,get the,get its,unlock,decrypt,restore,release of}",
      "{paying,pay,payment} {for the key,to get our data,to get the data,to unlock,to decrypt}",
    ],
    examples: [
      { text: "サーバー内のデータが暗号化され、脅迫文が残されていた。", found: "暗号化され、脅迫文" },
      {
        text: "The files were encrypted and a note demanding coins was left.",
        found: "encrypted and a note demanding",
      },
      { text: "金銭を求める文書が表示された。", found: "金銭を求める文" },
      { text: "ファイルが開けなくなり、身代金の要求があった。", found: "ファイルが開けなくなり、身代金" },
      { text: "Files were made unreadable and money was asked for.", found: "unreadable and money" },
      { text: "All is scrambled and they want money.", found: "scrambled and they want money" },
    ],
    rejects: [
      "データは暗号化して保存しています。",
      "All backups are encrypted at rest.",
      "ファイルが開けなくなりました。",
      "The letter was unreadable.",
      "The door was locked.",
      "Payment is by card.",
    ],
  },
  {
    id: "vector.held-to-ransom",
    types: ["ransomware", "malware"],
    meaning: "A program that makes data useless.",
    ja: [
      "{データ,ファイル}を{使えなく,読めなく,開けなく,利用できなく}する{プログラム,ウイルス,ウィルス,ソフト}",
      "{身代金要求,身代金,暗号化}[型]の{ウイルス,ウィルス,マルウェア,マルウエア,不正プログラム,コンピュータウイルス,コンピューターウイルス}",
    ],
    en: [],
    examples: [{ text: "データを使えなくするプログラムが動いた。", found: "データを使えなくするプログラム" }],
    rejects: ["データを集計するプログラム"],
  },
];
