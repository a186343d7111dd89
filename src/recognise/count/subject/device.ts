import type { Row } from "../../rule.ts";

/** Words for machines, media and what runs on them. */
export const DEVICE_ROWS: readonly Row<"device" | "media" | "server" | "site" | "system" | "line">[] = [
  {
    id: "subject.device",
    code: "device",
    meaning: "Computers and other terminals.",
    ja: [
      "{パソコン,PC,ノートPC,ノートパソコン,端末,ノート端末,タブレット,タブレット端末,スマートフォン,携帯電話,業務用端末,機器,VPN装置,装置,クライアント,業務端末,デバイス,カメラ,デジタルカメラ,複合機,プリンタ,プリンター,ルータ,ルーター,ネットワーク機器,電話機,コンピュータ,コンピューター,事務系端末,iPad,モバイル端末,POS端末,レジ}",
    ],
    en: [
      "{computer,laptop,laptop computer,desktop,desktop computer,pc,device,workstation,terminal,phone,smartphone,tablet,mobile phone,machine,endpoint,camera,router,appliance,mobile device,point-of-sale terminal,printer,kiosk,register}[s]",
      "switches",
    ],
    examples: [
      { text: "感染したノートパソコンは30台です。", found: "ノートパソコン" },
      { text: "Some 30 workstations were hit.", found: "workstations" },
    ],
  },
  {
    id: "subject.media",
    code: "media",
    meaning: "Storage media.",
    ja: [
      "{USBメモリ,USBメモリー,USB,メモリ,ハードディスク,HDD,SSD,外付けHDD,外付けハードディスク,磁気テープ,カートリッジテープ,カートリッジ磁気テープ,CMT,テープ,CD,CD-R,DVD,DVD-R,SDカード,メモリーカード,メモリカード,記録媒体,記憶媒体,電子媒体,外部記録媒体,外部記憶媒体,媒体,マイクロフィルム,フロッピーディスク,光ディスク,MO,USBメモリ-,ICレコーダー,ICレコーダ}",
    ],
    en: [
      "{hard drive,usb stick,usb drive,flash drive,memory stick,memory card,usb device,usb memory device,backup tape,tape,computer tape,cd,dvd,disc,disk,disk drive,storage device,thumb drive,backup drive,sd card,portable drive,drive}[s]",
    ],
    examples: [
      { text: "紛失したUSBメモリは30本です。", found: "USBメモリ" },
      { text: "Some 30 backup tapes were lost.", found: "backup tapes" },
    ],
  },
  {
    id: "subject.server",
    code: "server",
    meaning: "Servers.",
    ja: ["{ファイル,メール,Web,ウェブ,業務,データベース,仮想,認証,電子カルテ,公開,基幹,バックアップ,}サーバ{,ー}"],
    en: ["{server,file server,mail server,web server,database server,virtual server,virtual machine,host}[s]"],
    examples: [
      { text: "暗号化されたファイルサーバーは30台です。", found: "ファイルサーバー" },
      { text: "Some 30 mail servers were hit.", found: "mail servers" },
    ],
  },
  {
    id: "subject.site",
    code: "site",
    meaning: "Websites and pages.",
    ja: ["{Web,ウェブ,EC,ホーム,通販,公式,}サイト", "ホームページ", "{ウェブ,Web,}ページ", "ドメイン", "ブログ", "URL"],
    en: ["{website,web site,site,web page,webpage,domain,portal,online shop,online store,blog,web shop}[s]"],
    examples: [
      { text: "改ざんされた公式サイトは30件です。", found: "公式サイト" },
      { text: "Some 30 websites were altered.", found: "websites" },
    ],
  },
  {
    id: "subject.system",
    code: "system",
    meaning: "Systems, services and programs.",
    ja: [
      "{システム,サービス,アプリ,アプリケーション,データベース,クラウド環境,ネットワーク,フォーム,業務システム,情報システム,テナント,リポジトリ}",
    ],
    en: ["{system,application,app,information system,workspace,network,service,mailing list}[s]", "repositories"],
    examples: [
      { text: "停止した業務システムは30です。", found: "業務システム" },
      { text: "Some 30 information systems stopped.", found: "information systems" },
    ],
  },
  {
    id: "subject.line",
    code: "line",
    meaning: "Telephone and data lines.",
    ja: ["{通信,電話,専用,光,}回線"],
    en: ["{telephone,phone,data,mobile} line[s]"],
    examples: [
      { text: "影響した電話回線は30です。", found: "電話回線" },
      { text: "Some 30 phone lines failed.", found: "phone lines" },
    ],
  },
];
