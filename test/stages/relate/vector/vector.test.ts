import { describe, expect, test } from "vitest";
import { textAt } from "../../../../src/relate/reading.ts";
import { factsOf } from "../facts.ts";

/** The causes of a notice as `type status`, in text order. */
const causesOf = (lines: readonly string[]): readonly string[] =>
  factsOf(lines).vectors.map(({ value }) => `${value.type} ${value.status}`);

type Case = readonly [claim: string, lines: readonly string[], causes: readonly string[]];

const stated: readonly Case[] = [
  [
    "a hole that had not been closed, by a clause that denies the closing",
    [
      "図書館のサーバーが不正アクセスを受けました。",
      "原因",
      "プログラムの脆弱性が修正されていなかったことが原因です。",
    ],
    ["unauthorized_access confirmed", "vulnerability_exploit confirmed"],
  ],
  [
    "a paper that did not arrive where it should, since it was sent elsewhere",
    ["事務局から申込書が届いていないとの連絡があり、誤った宛先にメールを送信したことが判明しました。"],
    ["misdelivery_email confirmed"],
  ],
  [
    "a paper posted to another pupil",
    ["証明書を、別の学生に郵送していたことが判明しました。"],
    ["misdelivery_post confirmed"],
  ],
  [
    "a check that was left out",
    ["封筒の名前と中の通知の名前を見比べないまま発送し、別の会員に通知が届きました。"],
    ["human_error confirmed", "misdelivery_post confirmed"],
  ],
  [
    "papers in a neighbour's letterbox",
    ["会員あての明細を、隣の家の郵便受けに入れてしまいました。"],
    ["misdelivery_post confirmed"],
  ],
  [
    "a program that kept the numbers of cards",
    ["何者かが店のサーバーに不正なプログラムを書き足し、入力されたカード番号が残るように作り替えていました。"],
    ["web_skimming confirmed", "website_tampering confirmed", "malware confirmed"],
  ],
  [
    "names put online that should have been covered",
    ["サイトに載せた議事の資料で、隠すべき氏名がそのまま読めました。"],
    ["accidental_publication confirmed", "insufficient_redaction confirmed"],
  ],
  [
    "a disk that a firm's man put up for sale, the rest of which nobody knows of",
    [
      "消去を請け負った会社の社員が、預かった磁気ディスクをネットオークションに出品していました。残り3台は行方が分かりません。",
    ],
    ["insider_misuse confirmed", "third_party confirmed"],
  ],
  [
    "a request that was not what it seemed",
    ["Tax forms of 90 employees were emailed in response to a request that appeared to come from the dean."],
    ["phishing confirmed"],
  ],
  [
    "bills for taking away the waste, and no file in it",
    ["Residents pay for water, sewer and trash service online. We keep their names on file."],
    [],
  ],
  [
    "what others are asked to do with what they got",
    [
      "Letters of 90 members were mailed to the wrong people. We make sure that they are disposed of, if still in the house.",
    ],
    ["misdelivery_post confirmed"],
  ],
  [
    "nothing but papers, whatever was sent",
    [
      "Statements were mailed to former addresses by mistake. The names of 90 members were on the pages sent to the wrong people.",
    ],
    ["misdelivery_post confirmed", "human_error confirmed"],
  ],
  [
    "code that copies cards as they are entered",
    ["There were alterations to the software code of the portal that allowed the copying of cards entered by payers."],
    ["web_skimming confirmed", "website_tampering confirmed"],
  ],
  [
    "papers somebody carried off, and no insider for it",
    ["名簿を入れた封筒が、何者かに持ち去られました。"],
    ["theft confirmed"],
  ],
  [
    "what was none of somebody's business",
    ["職務に関係のない事情で、税の台帳を使い、元同僚の住所を検索した。"],
    ["insider_misuse confirmed"],
  ],
  [
    "a paper for the police is no theft",
    ["名簿の入ったメモリーを紛失し、交番に遺失物盗難届を提出しました。"],
    ["lost_item confirmed"],
  ],
  [
    "what the work gave no reason to see, and nobody looked up",
    ["販売店の業務では閲覧の必要がない担当者の氏名が、販売店から閲覧できる状態でした。"],
    ["accidental_publication confirmed"],
  ],
  [
    "what a form was set to show",
    ["アンケートを作る際、回答の概要を表示する設定にしていました。"],
    ["misconfiguration confirmed"],
  ],
  [
    "staff who had left and came back in, or put data on machines of their own",
    ["元社員が退職後に社内サーバーへ不正アクセスし、名簿を自分のパソコンに転送していました。"],
    ["unauthorized_access confirmed", "insider_misuse confirmed"],
  ],
  [
    "a guess told as a question for no denial",
    ["書類を紛失しました。誤って廃棄したのではないかと考えられます。"],
    ["lost_item confirmed", "improper_disposal suspected", "human_error suspected"],
  ],
  [
    "an outside firm where it happened, and none that was told, asked or gave the papers",
    ["名簿を誤ってサイトに掲載しました。名簿は委託業者から提出のあったものです。", "委託業者へ謝罪しました。"],
    ["accidental_publication confirmed", "human_error confirmed"],
  ],
  [
    "an outside firm told by its name, whatever words the name holds",
    ["市の委託先である「北町協議支援会」の職員が、名簿を紛失しました。"],
    ["third_party confirmed", "lost_item confirmed"],
  ],
  [
    "addresses shown in a mailing for no mail astray besides",
    ["案内を誤送信しました。", "本来はBCCにすべきところをCCで送りました。"],
    ["bcc_error confirmed"],
  ],
  [
    "guesses at what became of a thing for no finding",
    ["USBメモリを紛失しました。", "鞄に入れたか、廃棄してしまったか、本人は記憶していません。"],
    ["lost_item confirmed"],
  ],
  [
    "what a reader may catch for nothing that happened",
    ["端末がマルウェアに感染しました。添付を開くことにより、不正アクセスの恐れが生じます。"],
    ["malware confirmed"],
  ],
  [
    "no intruder where nothing was carried off",
    ["帳票21冊を紛失しました。不正に持ち出された形跡はありません。"],
    ["lost_item confirmed"],
  ],
  [
    "papers given to another, told by letters for names",
    ["担任は、生徒Bに生徒Aの面談票を渡してしまいました。"],
    ["misdelivery_post confirmed"],
  ],
  [
    "what went astray by mail, though papers go astray in the same words",
    ["名簿をメールに添付し、誤送付しました。"],
    ["misdelivery_email confirmed"],
  ],
  [
    "what went astray on paper, though mail goes astray in the same words",
    ["決定通知書を別人に誤送付しました。"],
    ["misdelivery_post confirmed"],
  ],
  [
    "a setting and what it let everybody see",
    ["フォームの設定を誤り、回答者の氏名が誰でも閲覧できる状態になっていました。"],
    ["misconfiguration confirmed", "accidental_publication confirmed"],
  ],
  [
    "a setting by which those who answered saw each other's data, which is no publication",
    ["フォームの設定を誤り、ほかの回答者の氏名が閲覧できる状態になっていました。"],
    ["misconfiguration confirmed"],
  ],
  [
    "the state of a lost device, and no setting that opened anything",
    ["USBメモリを紛失しました。USBメモリにパスワードはかかっていませんでした。"],
    ["lost_item confirmed"],
  ],
  [
    "a virus that works from afar, and nobody at the other end",
    ["遠隔操作型ウイルスに感染したパソコンが見つかりました。"],
    ["malware confirmed"],
  ],
  [
    "a finding in a sentence that ends in a measure",
    ["端末のウイルス感染が原因とみられており、今後は監視を強化してまいります。"],
    ["malware suspected"],
  ],
  [
    "what was never updated",
    ["サーバーには修正プログラムが適用されておらず、そこを狙われました。"],
    ["vulnerability_exploit confirmed"],
  ],
  [
    "every cause and technique a text states, general ones included",
    ["職員がフィッシングサイトに誘導され、職員のメールアカウントが第三者に不正に利用されました。"],
    ["phishing confirmed", "account_takeover confirmed", "unauthorized_access confirmed"],
  ],
  [
    "a tampered payment program is skimming and tampering",
    ["ペイメントアプリケーションの改ざんが行われたことが分かりました。"],
    ["web_skimming confirmed", "website_tampering confirmed"],
  ],
  [
    "ransomware is malware only where a virus is written too",
    ["院内のサーバーがランサムウェアの被害を受けました。"],
    ["ransomware confirmed"],
  ],
  [
    "a virus named beside it is malware",
    ["院内のサーバーがコンピュータウイルス(ランサムウェア)に感染しました。"],
    ["malware confirmed", "ransomware confirmed"],
  ],
  ["an attack alone is no cause", ["当社はサイバー攻撃を受け、調査を続けております。"], []],
  [
    "an outsider in a mailbox",
    ["On 2 May somebody gained access to an employee mailbox."],
    ["account_takeover confirmed", "unauthorized_access confirmed"],
  ],
  [
    "an addresses mix-up is a Bcc error alone",
    ["BCCで送信すべきところ、担当者がCCで一斉に送信し、メールの誤送信となりました。"],
    ["bcc_error confirmed"],
  ],
  [
    "a fax to the wrong number goes with the post",
    ["検査結果を誤って別の医院へファックスで送信しました。"],
    ["misdelivery_post confirmed", "human_error confirmed"],
  ],
  [
    "a body of any name that does a piece of work for another, and lost its papers",
    ["集団検診を受託している湖北会において、問診の控え10枚がなくなっていることが分かりました。"],
    ["third_party confirmed", "lost_item confirmed"],
  ],
  [
    "a firm that is called by a name of its own further on",
    [
      "当市が発送を委託している湖北印刷(以下「湖北」という。)が、5月1日に案内を発送した。",
      "湖北で封入した際、2人分の案内を入れ違えた。",
    ],
    ["third_party confirmed", "misdelivery_post confirmed", "human_error confirmed"],
  ],
  [
    "an outsider with a name of the body's own, and a lure",
    ["当館のIDで第三者が予約の管理画面に入り込み、偽の支払いページへ誘導するメッセージが送られた。"],
    ["account_takeover confirmed", "unauthorized_access confirmed"],
  ],
  [
    "one paper taken for another, by what it went with",
    ["5社へメールを送る際、担当者が別の資料と取り違えた。"],
    ["misdelivery_email confirmed", "human_error confirmed"],
  ],
  [
    "a caller under another's name who was told what he asked for",
    ["本部の職員を名乗る男から電話があり、事務員が教員の自宅の電話番号を教えてしまいました。"],
    ["phishing confirmed"],
  ],
  [
    "papers given the wrong way round, and a machine that stopped",
    ["同じ名字の2人の答案を逆に渡しました。", "空調が止まり、サーバーが熱で落ちました。"],
    ["misdelivery_post confirmed", "system_failure confirmed"],
  ],
  [
    "what was thought to have gone into the shredder, in the sentence that tells what was done about it",
    ["伝票をなくした。誤って廃棄された可能性が高いとし、保管のしかたを改める。"],
    ["lost_item confirmed", "improper_disposal suspected", "human_error suspected"],
  ],
  [
    "staff who look at records, where nobody attacked",
    ["A nurse viewed the charts of patients without any clinical need."],
    ["insider_misuse confirmed"],
  ],
  [
    "a failing system, where nobody attacked",
    ["A software error showed members the bills of other members."],
    ["system_failure confirmed"],
  ],
];

const own: readonly Case[] = [
  [
    "a trend that reached those who write",
    ["近年増加しているフィッシングメールに当社の社員がだまされ、IDを入力しました。"],
    ["phishing confirmed"],
  ],
  [
    "passwords that leaked from others",
    ["他社で流出したIDとパスワードによるリスト型攻撃と判明しました。"],
    ["credential_reuse confirmed"],
  ],
  [
    "a contractor where it happened",
    ["会員管理を委託している会社のサーバーから名簿が流出しました。"],
    ["third_party confirmed"],
  ],
  [
    "a contractor named before its mishap",
    ["発送を印刷会社に委託しておりました。", "同社が名簿を紛失しました。"],
    ["third_party confirmed", "lost_item confirmed"],
  ],
];

const told: readonly Case[] = [
  [
    "staff who took data are no intruders",
    ["元社員が顧客名簿を無断で持ち出し、名簿業者に売却しました。", "名簿は不正に取得されたものです。"],
    ["insider_misuse confirmed"],
  ],
  ["data taken by nobody knows whom", ["会員の名簿が不正に取得されました。"], ["unauthorized_access confirmed"]],
  [
    "data reached in a way nobody tells",
    ["Data of our visitors was accessed in June."],
    ["unauthorized_access confirmed"],
  ],
  [
    "how data were reached, where it is told",
    ["Data of our visitors was accessed in June.", "This was a ransomware attack."],
    ["ransomware confirmed"],
  ],
  [
    "a mailbox of staff, with an outsider in it",
    ["The registrar's mailbox was the target of unauthorized access without authorization."],
    ["account_takeover confirmed", "unauthorized_access confirmed"],
  ],
  [
    "staff without a reason to look, who are not denied by it",
    ["A member of staff looked up records of people she knew.", "She had no work-related reason to do so."],
    ["insider_misuse confirmed"],
  ],
  [
    "a fax about an illness",
    ["ファクスで新型コロナウイルスに関する通知を送る際、誤って一覧表を送信しました。"],
    ["misdelivery_post confirmed", "human_error confirmed"],
  ],
  [
    "what was released by sending it astray",
    ["The accidental release happened when a clerk emailed the list to the wrong person."],
    ["misdelivery_email confirmed"],
  ],
];

const doubted: readonly Case[] = [
  [
    "by what means somebody came in, where that is concluded",
    ["会員サイトに不正ログインがありました。リスト型攻撃によりログインされたものと推測されます。"],
    ["account_takeover confirmed", "unauthorized_access confirmed", "credential_reuse suspected"],
  ],
  [
    "where passwords had come from",
    ["他社から盗まれたとみられるパスワードで、会員サイトに不正ログインされました。"],
    ["account_takeover confirmed", "unauthorized_access confirmed", "credential_reuse suspected"],
  ],
  [
    "doubt about the cause",
    ["VPN機器の脆弱性が悪用された可能性が高いと考えております。"],
    ["vulnerability_exploit suspected"],
  ],
  [
    "doubt about the effect leaves the cause",
    ["サーバーが不正アクセスを受け、名簿が流出した可能性があります。"],
    ["unauthorized_access confirmed"],
  ],
  [
    "causes listed before one conclusion",
    ["原因は、多要素認証が未設定であったこと、パスワードが使い回されていたことが重なったためと考えられます。"],
    ["missing_mfa suspected", "credential_reuse suspected"],
  ],
  [
    "a cause that is presumed",
    ["The cause is presumed to be that the lecturer had used the same password for another service."],
    ["credential_reuse suspected"],
  ],
  [
    "a possibility of it",
    ["There is a possibility of unauthorized access to one server."],
    ["unauthorized_access suspected"],
  ],
  [
    "an English suspicion",
    ["There is suspicion of unauthorized access to one server."],
    ["unauthorized_access suspected"],
  ],
  [
    "a finding in the body outweighs the heading",
    ["不正アクセスの可能性について", "", "不正アクセスを確認しました。"],
    ["unauthorized_access confirmed"],
  ],
];

const denied: readonly Case[] = [
  ["no trace of it", ["ウイルスの感染は確認されていません。"], ["malware ruled_out"]],
  [
    "what it was not caused by",
    ["This incident was not caused by unauthorized access from outside."],
    ["unauthorized_access ruled_out"],
  ],
  [
    "a denied leak denies no cause",
    ["不正アクセスによる名簿の流出は確認されておりません。"],
    ["unauthorized_access confirmed"],
  ],
  [
    "what is stated elsewhere is not ruled out for another system",
    ["会員サイトが不正アクセスを受けました。", "予約サイトへの不正アクセスは確認されておりません。"],
    ["unauthorized_access confirmed"],
  ],
  [
    "what it was not brought about by",
    ["本件は不正アクセス等により発生したものではなく、担当者の思い込みによるものです。"],
    ["unauthorized_access ruled_out", "human_error confirmed"],
  ],
  [
    "traces that were not found",
    ["サーバーが不正アクセスを受けた痕跡は認められませんでした。"],
    ["unauthorized_access ruled_out"],
  ],
  ["a loss that did not happen", ["書類を紛失した事実はありません。"], ["lost_item ruled_out"]],
  ["a mistake that was not the cause", ["It was not caused by human error."], ["human_error ruled_out"]],
  [
    "what was gone is not denied",
    ["職員室の窓ガラスが割られ、パソコンがなくなっていました。"],
    ["physical_attack confirmed"],
  ],
  ["a wording with its own not is no denial", ["台帳の所在が確認できません。"], ["lost_item confirmed"]],
];

const silent: readonly Case[] = [
  [
    "who found it, and who said sorry",
    ["サイトの改ざんは、運営会社の職員が閲覧して気付きました。"],
    ["website_tampering confirmed"],
  ],
  [
    "what the body that reports is itself, and what a message was about",
    ["当財団が指定管理者として営む会館で名簿を紛失しました。", "不具合に関する案内のメールは別に送ります。"],
    ["lost_item confirmed"],
  ],
  [
    "papers that were due",
    ["保存期間を経過した伝票の廃棄は年に一度です。名簿を紛失しました。"],
    ["lost_item confirmed"],
  ],
  ["measures to come", ["5. 再発防止策", "全職員に多要素認証を導入し、フィッシング対策を強化いたします。"], []],
  ["advice to the reader", ["Please be alert to phishing emails that mention this notice."], []],
  ["a definition", ["A phishing email is a message that looks as if it came from somebody you trust."], []],
  ["what a screen said", ["「ウイルスに感染しました」との警告画面が出た。"], []],
  ["a contractor who helps", ["委託先と連携して調査を進めております。"], []],
  ["people who work for us, as those affected", ["It concerns employees and contractors."], []],
  ["how things are in the world", ["近年、ランサムウェアによる被害が全国で相次いでいます。"], []],
  ["how things are in the world, in English", ["In recent years ransomware attacks have become common."], []],
  ["what happened to others", ["同業他社でリスト型攻撃の被害が続いたことから、調べました。"], []],
  ["what happened at another time", ["平成30年にも名簿の紛失があり、規程を改めました。"], []],
  ["another matter", ["This has nothing to do with us and is unrelated to the phishing of last May."], []],
  ["a team named after it", ["Our ransomware response team met at noon."], []],
  ["a program against it", ["We installed software that detects malware."], []],
  ["what is checked", ["ほかのアカウントが悪用されていないか、全件を確認しました。"], []],
  ["what is supposed", ["仮に端末が盗まれたとしても、中身は読めません。"], []],
  ["an address that could not be found", ["転送先のアドレスが見つからないというエラーが返ってきた。"], []],
  ["a named firm that called", ["6月10日に保守の委託先である株式会社霧谷から連絡を受け、障害を把握した。"], []],
  ["a firm that keeps what is safe", ["カード番号は決済代行会社が管理しているため、流出のおそれはありません。"], []],
  ["a firm that was told", ["We informed our suppliers and contractors of the matter."], []],
  ["a carrier that called", ["運送業者から連絡を受け、分かりました。"], []],
  [
    "a firm that was only handed a thing",
    ["媒体を上着に入れたまま、外部のクリーニング委託先に出してしまい、紛失しました。"],
    ["lost_item confirmed"],
  ],
  ["a record that nobody found", ["名簿を外部に転送した記録は見つからなかった。"], []],
  ["a password that was set", ["ファイルにはパスワードをかけていました。"], []],
  [
    "what may befall a reader",
    ["差出人に覚えのないメールを開かれた際には、ウイルスへの感染のおそれがございます。"],
    [],
  ],
  ["those whom it reached", ["誤って届いた方は、お手数ですがご返送ください。"], []],
];

describe.each([
  ["states", stated],
  ["tells as its own", own],
  ["tells once", told],
  ["doubts", doubted],
  ["denies", denied],
  ["doesn't tell", silent],
])("a notice %s", (_, cases) => {
  test.each(cases)("%s", (_claim, lines, causes) => expect(causesOf(lines)).toEqual(causes));
});

test("the evidence is the phrase of the fullest statement, not of the heading", () => {
  const { reading, vectors } = factsOf([
    "不正アクセスについて",
    "",
    "5月に、悪意のある第三者による不正アクセスを受け、停止しました。",
  ]);
  expect(vectors.map(({ place, rule }) => [textAt(reading, place), rule])).toEqual([
    ["悪意のある第三者による不正アクセスを受け", "vector.unauthorized-access"],
  ]);
});
