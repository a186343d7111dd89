import type { Hit } from "../../recognise/scan.ts";
import type { VectorType } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { OF_NO_WASTE } from "./no-waste.ts";

/** 偽の支払いページへ|誘導するメッセージ: it leads somewhere else. */
const LURE = /^(?:に|へ)の?(?:誘導|アクセス)[^、。]{0,10}(?:メッセージ|メール|SMS|URL|リンク)/u;

/** What a wording with a gap would read into words that mean something else. */
const OF_ANOTHER: Partial<
  Readonly<Record<VectorType, { readonly within?: RegExp; readonly before?: RegExp; readonly after?: RegExp }>>
> = {
  // The account or the laptop of an employee: what befell it was not the employee's doing.
  insider_misuse: {
    after: /^た(?:写真|画像|動画)/u,
    within: anyOf(
      [
        // Somebody nobody knows; where papers or devices were.
        /何者か|持ち去られ|自宅の?(?:住所|電話|所在地)/u,
        // Whose account or device it is: "an employee's e-mail account".
        /^[a-z]{1,14}['’]s? (?:[a-z-]{1,14} ){0,3}(?:accounts?|mailbox(?:es)?|inbox|laptop|computer|credentials|phone|e-?mails?)\b/u,
        /^[a-z]{1,14} (?:e-?mail |user )?(?:accounts?|mailbox(?:es)?)\b/u,
        anyOf(
          [
            // What was done with something, and by nobody of the firm's own.
            /accessed|copied|taken|downloaded|used|obtained|stolen|viewed|sold|forwarded|transferred|removed/u,
            /leaked|shared|disclosed|published|posted|photographed|emailed|sent|exposed|compromised/u,
          ],
          "u",
          {
            before: /^[a-z ]{4,24} (?:was|were|had been|has been|have been|being) (?:illegally |improperly |also )?/u,
            after: /\b(?! by (?:an?|one|our) )/u,
          },
        ),
        // Secrets to log in with.
        /\b(?:phish\w{0,4}|credentials?|passwords?|log-?in (?:details|information|data))\b/u,
      ],
      "iu",
    ),
    before:
      /\b(?:accounts?|mailbox|servers?|systems?|networks?|databases?|computers?|laptops?) of (?:an?|the|our|one of our|its)? ?$/iu,
  },
  // Data associated with so many accounts: nobody was in these.
  account_takeover: {
    within:
      /\b(?:data|information|records) (?:associated|relating|belonging|of|from|about|for|on)\b.{0,40}accounts?$/iu,
  },
  // Whoever was taken in was deceived: 本物だと思い込み. "The message went by mistake": things make no mistakes; what somebody did is told elsewhere.
  human_error: {
    before: anyOf(
      [
        // The true one: 本物だと.
        /(?:本物|正規|本人|正しい|実在|安全)[^、。]{0,10}(?:だ|である|です)?と(?:誤って)?$/u,
        // What was sent: "letters reached".
        anyOf(
          [/messages?|e-?mails?|mails?|letters?|fax(?:es)?|parcels?|files?|lists?|notices?|packages?|statements?/u],
          "u",
          {
            before: /\b/u,
            after: / (?:went|reached|contained|arrived|ended up|showed|came|had|carried)(?: [a-z]{2,12})? $/u,
          },
        ),
      ],
      "iu",
    ),
    after: /^ (?:contained|included|showed|carried|reached|listed|displayed|revealed) /iu,
  },
  // What thieves make of the passwords they took: "has been tried at other sites".
  credential_reuse: {
    // "Anyone who uses the same password elsewhere": advice.
    before:
      /\b(?:anyone|anybody|everyone|everybody|whoever|those|members|customers|users|people) (?:who |that )?(?:uses?|reuses?|ha(?:s|ve)|may have|might have) (?:the )?$/iu,
    after: /^ (?:[a-z]{2,12} )?(?:sites?|websites?|services?|shops?)\b[^.;]{0,30}\banyone who\b/iu,
    within:
      /\b(?:may|might|could|possible|possibly)\b.{0,60}\b(?:tried|tested)\b|\b(?:tried|tested) (?:at|on|against) (?:othe|your othe)/iu,
  },
  // How soon those that were copied can be guessed.
  weak_password: {
    before:
      /\b(?:can|could) be (?:undone|cracked|reversed|guessed|broken|recovered|calculated|worked out)\b[^.;]{0,40}$/iu,
  },
  // 不具合に関する案内メールを送る際に: what a mail was about that went astray.
  system_failure: {
    after:
      /^(?:等|など)?(?:に関する|についての?|に係る|の)(?:ご?(?:案内|連絡|説明)|お知らせ|お詫び)の?(?:メール|文書|書面|はがき|手紙|封書|を(?:送|お送り|配|会員|全員|お?客))/u,
  },
  // A sign-in that did not work for those who may use it: "delays and failed sign-ins for some users".
  brute_force: {
    before: anyOf(
      [
        // How a service was.
        /slow|slower|delayed|delays|intermittent|timeouts?|errors?|latency|degraded|degradation|outages?/u,
        // Whom it kept waiting.
        /(?:users?|customers?|people|clients)(?: (?:experienc(?:ed|ing)|had|saw|seeing|reported|getting))?/u,
      ],
      "iu",
      { before: /\b/u, after: /(?:,| and| or|, and|, or)? (?:some )?$/u },
    ),
    after: anyOf(
      [
        /(?:or|and) (?:errors|time-?outs|slow|delays|page)/u,
        /(?:for|by) (?:some|a number|many|all|our|most|certain|legitimate) (?:of )?(?:our )?(?:[a-z]{2,12} )?(?:users|customers|clients|people|members|tenants)/u,
      ],
      "iu",
      { before: /^ /u, after: /\b/u },
    ),
  },
  // Time, not things.
  lost_item: {
    after: anyOf(
      [
        // Money.
        /^ (?:(?:about|around|some|over|more than|nearly|at least|up to|an estimated) )?(?:[A-Z]{0,3}[$£€¥₹]|(?:USD|EUR|GBP|AUD|NZD|CAD|HKD|SGD|INR|Rs\.?) ?\d)/u,
        /^ [\d.,]{1,12} (?:BTC|ETH|XRP|bitcoins?|ether|tokens?|coins?)\b/u,
        // "Lost nothing", "lost almost no time".
        /^ (?:(?:almost|nearly|practically|virtually|hardly|next to|very) )?(?:nothing|little|anything|no (?:data|time|money|ground|service))\b/u,
        // What a business loses, and what is lost in time.
        /^ (?:sales|revenues?|income|trade|trading|business|custom|productivity|production|wages|profits?|orders|work|ground|hours)\b/u,
        // What else can be lost.
        /^ (?:service|power|access|connection|contact|interest|revenue|property|articles|and found|money|nothing|(?:their|her|his) (?:lives|jobs?|posts?|licen[cs]es?|connection))\b/u,
        // What did not succeed.
        /^ (?:[a-z-]{2,12} ){0,2}(?:being|download|intrusion|attack)/u,
      ],
      "iu",
    ),
    // 形跡は見つからなかった: what nobody found is a trace, and no thing.
    before: anyOf(
      [
        anyOf(
          [
            // What ends or falls: power, access, revenue.
            /traffic|packets?|time|contact|power|connections?|connectivity|signal|access|revenue|sales/u,
            /trust|confidence|progress|work|hours?|days?|money|funds|points|data|information/u,
          ],
          "u",
          {
            before: /\b/u,
            after:
              /(?: (?:of|for|to|in|with) [A-Za-z0-9]{2,16})?(?: (?:was|were|is|are|has|have|had|been|also)){0,3} $/u,
          },
        ),
        // What is brought back, and what happened another time: "to restore what was", "an unrelated".
        /\b(?:restor|recover|rebuild|replac|mak)\w{1,5} (?:good )?(?:what|whatever|everything that|all that) (?:was|were|had been|is) $/u,
        /\b(?:unrelated|earlier|previous|separate|another) $/u,
        // What is not to be found: 痕跡は, 該当者も一切.
        /(?:記録|形跡|痕跡|証跡|事実|証拠|履歴|ログ|異常|問題|不備|手がかり|手掛かり|原因|経路|該当者?)(?:は|が|も)(?:一切|特に|、)?$/u,
        // 残り3台は行方が分からない: of those that were taken.
        /(?:残り|残る)の?\d{0,5}[台個件枚本冊点]?(?:は|が|の)、?$/u,
      ],
      "u",
    ),
    within: anyOf(
      [
        /\blost (?:articles|property|service|power)\b/u,
        /\btrace of (?:the |any )?(?:e-?mails?|data|files|intrusion|attack)\b/u,
        /\blost (?:an?|one|two|several|some|many) (?:few |or two )?(?:hours?|days?|weeks?|months?|years?|lot)\b/u,
      ],
      "iu",
    ),
  },
  // Data and accounts, not things; what thieves make of data, or would like.
  theft: {
    within: anyOf(
      [
        // A shop.
        /\b(?:web|online|ticket|internet|e-) ?shop\b|\bshop (?:through|on|in) which\b/u,
        // What one logs in with.
        /アカウント|権限|認証情報|パスワード|アクセスキー|トークン|管理用の鍵|暗号鍵|秘密鍵/u,
        /\b(?:data|information|details|credentials|funds|money|records|names|addresses|numbers) (?:(?:had|has|have|was|were|been|being) ){1,3}(?:stolen|taken|swiped|lifted)$/u,
        /\b(?:digits|numbers?|names|details) of (?:the |their |its |all )?(?:[a-z]{2,8} )?cards? (?:was|were|had been) stolen$/u,
      ],
      "iu",
    ),
    before: anyOf(
      [
        /(?:情報|データ|パスワード|ID|アカウント|認証情報|権限)(?:等|など)?(?:が|を|も|は)$|\bidentity $|\b(?:pickings|temptation|target|useful|attractive|valuable|tempting) (?:for|to) (?:the )?$/u,
        /\b(?:data|information|details|records|names|addresses|numbers|credentials|passwords) (?:(?:had|has|have|was|were|been|being) ){1,3}$/u,
      ],
      "iu",
    ),
    after: anyOf(
      [
        // A crime.
        /^(?:など|等|罪)?(?:の(?:疑い|容疑)|容疑|罪)/u,
        // What is stolen: data.
        /^た?(?:管理者|認証|パスワード|ID|アカウント|データ|情報|顧客|会員)/u,
        /^ using (?:the|your|this|stolen) /u,
        /^ of (?:the |our |any )?(?:personal |customer |sensitive )?(?:information|data|records|details|credentials|funds)\b/u,
      ],
      "iu",
    ),
  },
  // Whose data they are: "personnel of service vendors", and with whom they are insured.
  third_party: {
    // 他のグループ会社への侵入は認められない: those it did not come from.
    before:
      /\b(?:insurance|coverage|health ?plan|wireless|phone|mobile) $|(?:他の|その他の|各)$|\b(?:personnel|contacts|representatives|staff members) (?:of|at|from) (?:[a-z]{2,14} ){0,3}$/iu,
  },
  // The door at the back of a house.
  malware: {
    after:
      /^ (?:tried|made)\b|^ (?:was |had been |being |found )?(?:pried|prised|forced|jemmied|kicked|smashed|broken|open|unlocked|ajar|left|to (?:the|our|its)|of (?:the|our|its))\b/iu,
  },
  // Steps that were taken, data that were stored.
  unauthorized_access: {
    before: /\bwith (?:the |these )?$|\balso used (?:for|on|at|with) [^,;.]{0,30}$/iu,
    // "A hacker posing as the head": somebody who wrote, and came in nowhere.
    after:
      /^ (?:home\b|who (?:climbed|smashed|forced|kicked)|posing|pretending|masquerading|impersonating|claiming|who (?:posed|pretended|wrote|e-?mailed))\b/iu,
    within: /\b(?:steps|measures|actions?|precautions?|care)\b[^.]{0,24}taken$/iu,
  },
  // サポート詐欺のサイト: those who call there are called back.
  phishing: { before: /サポート$/u },
  // 非表示設定を行い: no 行 of a table.
  insufficient_redaction: { after: /^(?:[いうえっ]|わ(?!け))/u },
  // A folder or a message is no bin; what households pay a town for; that others are asked to throw away what reached them.
  improper_disposal: {
    // 保存期間を経過した文書の廃棄: as it should be.
    within:
      /^(?:保存|保管)(?:期間|期限|年限)(?:を|が|の)?(?:経過|満了|過ぎ|超え|終了|到来)(?![^。]{0,60}(?:誤|せず|不適切|不十分))/u,
    before: /\b(?:ensur(?:e|ing)|mak(?:e|ing) sure|confirm(?:ed|ing)?|ask(?:ed|ing)?)\b[^.;]{0,40}$/iu,
    after: OF_NO_WASTE,
  },
  // A break-in into machines by wire.
  physical_attack: {
    after:
      /^ (?:in|into|to|on) (?:one of )?(?:our|the|its) (?:[a-z]{1,12} )?(?:systems?|servers?|network|computer systems?|website)\b/iu,
  },
  // A list put online, a setting of a form, a forwarding address with a slip in it.
  misdelivery_email: {
    within:
      /間違い(?:が|は|も)(?:な|あり)|フォームの設定|転送先|^誤(?:廃棄|破棄|掲載|公開|郵送|封入|配布)|\b(?:wrong|incorrect) (?:version|dataset|place|folder|server|location|site|page|setting)/iu,
    before: /転送先の?$/u,
    // 宛先に間違いがないことは確認した: they were right.
    after: /^(?:し|して|した)?(?:公開|掲載|アップロード)|^い(?:が|は|も)(?:な[いかく]|あり(?:ませ|得))/u,
  },
  // A leak of what somebody set (設定された情報が漏れた), and no slip in the setting itself.
  misconfiguration: {
    within: /^設定(?:された|した|する|いただいた)[^、。]{0,8}(?:情報|メール|アドレス)/u,
    before:
      /\bquestions? $|\brules? (?:was|were|had been) $|\b(?:usb|memory stick|memory device|flash drive|hard disk|laptop)\b[^.;]{0,40}$/iu,
  },
  // What nobody could see; a notice put online, not data.
  accidental_publication: {
    within:
      /(?:でき|見られ|見え|読め)(?:ない|ませ|なかっ|ず)|(?:お知らせ|お詫び|第.報|続報|既報|リリース|声明|告知|経緯|概要)(?:を|は|として|文|に)/u,
    after: /^(?:が|は)?(?:でき)?(?:ない|ませ|なかっ|ず)/u,
  },
  // An answer to all is sent on purpose to those who are seen by it.
  bcc_error: { within: /返信/u },
  // A virus, and nobody at the other end of a line.
  remote_control: { after: /^(?:型|用|可能な|できる)?の?(?:ウ[イィ]ルス|マルウ[ェエ]ア|不正プログラム)/u },
  // A form that was attached to a message.
  misdelivery_post: {
    // その他の方には書面を郵送する: how the others are told.
    within: anyOf(
      [
        // To others.
        /(?:その他|それ以外|別|ほか|他)の[^、。を]{1,8}(?:に|へ)は/u,
        /(?:別|他|ほか)の方[々に](?:に)?は?(?:書面|文書|お?手紙)を?(?:郵送|送付)?で/u,
        // What is sent to tell of it.
        /(?:お知らせ|お詫び|おわび)(?:の(?:書面|文書|手紙|お手紙))?を[^、。]{0,10}(?:郵送|送付|発送)/u,
        // Sent to the wrong one.
        /(?:送付先|郵送先)[^、。]{0,40}誤(?:送信|配信)/u,
        // What a page answers.
        /(?:画面|ページ|応答|レスポンス)を返/u,
      ],
      "u",
    ),
    after: /^い(?:が|は|も)(?:な[いかく]|ありませ)/u,
    before: /\be-?mails?\b[^.;,]{0,46}$/iu,
  },
  // 偽の支払いページへ誘導するメッセージ: a lure, and no page of ours.
  web_skimming: { after: LURE },
  website_tampering: { after: LURE },
  // A file that somebody passed on, and no mail.
  email_forwarding: { within: /(?:ファイル|データ|情報|名簿|リスト)を(?:外部|第三者|社外|学外)[へに]転送/u },
  // Mail that came in.
  spam_relay: {
    before:
      /\b(?:respond(?:ed|ing) to|receiv(?:ed|ing)|clicked(?: on)?|fell for|opened|repl(?:ied|ying) to|victims? of|tricked by|got) (?:an? |the )?$/iu,
    after: anyOf(
      [
        /employees?|faculty|staff|member|worker|clerk|accountant|officer|manager|teacher|nurse|administrator|assistant|professor|official/u,
      ],
      "u",
      { before: /^ (?:to|at) (?:an?|one of (?:our|its|the|their)) (?:[A-Za-z-]{1,14} ){0,3}/u, after: /\b/u },
    ),
  },
};

/** Whether the words at a hit, or those beside them, tell of something else than its type. */
export const isOfAnother = (text: string, { start, end }: Hit, type: VectorType): boolean => {
  const { within, before, after } = OF_ANOTHER[type] ?? {};
  return (
    within?.test(text.slice(start, end)) === true ||
    before?.test(text.slice(Math.max(0, start - 50), start)) === true ||
    after?.test(text.slice(end, end + 50)) === true
  );
};
