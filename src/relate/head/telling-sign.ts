import { anyOf } from "../../text/any-of.ts";
import { SELF_NAMES } from "./self-name.ts";

/** How a text says that it tells of an incident that happened to who writes it, or to who is written about. */
export type TellingSign = {
  readonly id: string;
  readonly meaning: string;
  /** What one occurrence counts for, and how many are counted. */
  readonly weight: number;
  readonly most: number;
  readonly ja: RegExp | null;
  readonly en: RegExp | null;
};

const OWN_JA = `(?:${SELF_NAMES})`;
/** What goes wrong, as a verb in the past. */
const WRONG_JA =
  "(?:漏えい|漏洩|流出|紛失|誤送信|誤送付|誤配|誤交付|誤廃棄|誤掲載|不正アクセス|不正ログイン|改ざん|盗難|感染|窃取|持ち出し|所在不明|取り違え)";
/** What was hit, as an English notice names it to those it is about. */
const OURS_EN =
  "(?:information|data|details|account|records?|card|name|address|files?|order|orders|booking|documents|statement|profile)";

/** What only a text has that tells of an incident of its own. */
export const TELLING_SIGNS: readonly TellingSign[] = [
  {
    id: "telling.apology",
    meaning: "Somebody apologises for what happened.",
    weight: 2,
    most: 1,
    ja: /お詫び(?:し(?:ます|、)|いた|申|を申)|おわび(?:し(?:ます|、)|いた|申|を申)|深く陳謝|謝罪(?:し(?:まし)?た|した|いたし)|大変失礼/gu,
    en: anyOf(
      [
        // "We sincerely apologise"; but an inconvenience is apologised for everywhere.
        anyOf(
          [/apologi[sz]e (?:to|for (?!any inconvenience\.?$|the inconvenience\.?$))|regret (?:that|to|this)/u],
          "u",
          {
            before: /\bwe (?:sincerely |deeply |truly |very much )?/u,
          },
        ),
        // "We are truly sorry", "has apologised".
        /\b(?:we are|we're|I am|I'm|am|is|are) (?:truly |very |deeply |so |extremely )?(?:sorry|mortified)\b/u,
        /\b(?:has|have) (?:said sorry|apologi[sz]ed)\b/u,
      ],
      "giu",
    ),
  },
  {
    id: "telling.came-out",
    meaning: "It came out, or it happened, and is told as such.",
    weight: 1.5,
    most: 2,
    ja: new RegExp(
      `(?:こと|事案|事故|事象|誤り|形跡)[がを](?:新たに|本日|、)?(?:(?:[0-9]{2,4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:\\([月火水木金土日]\\))?に、?)?(?:判明|発覚|発生|確認|わか|分か|把握|あ)(?:いた)?(?:し|り|っ|され|って)(?:ま(?:し|す)|た(?!場合|とき|際|ら)|て(?:い|お)|、)|${OWN_JA}[^。]{0,40}${WRONG_JA}[をがに]?(?:いたし|され|し|あり|あった|受け|遭い|あい|発生し)?(?:まし|てしま|た(?!場合|とき|際|ら))|(?:てしまい|てしまって(?:い|お)り)まし`,
      "gu",
    ),
    en: anyOf(
      [
        anyOf(
          [
            // What it learned, and how.
            /learned|learnt|discovered|became aware|become aware|found (?:that|out)|detected|noticed/u,
            /were (?:told|informed|notified|alerted|the victim|the target)|been (?:told|informed|notified|alerted|made aware|the victim)/u,
            // What befell it.
            /experienced|suffered|fell short|made a mistake/u,
          ],
          "u",
          {
            before: /\b(?:we|I) (?:(?:have|had|has) )?(?:(?:also|recently|first|since|immediately|now|just) )?/u,
            after: /\b/u,
          },
        ),
        // What happened.
        anyOf(
          [/incident|breach|attack|theft|error|mistake|outage|data security event|event|break-in|intrusion/u],
          "u",
          {
            before: /\b(?:the|this|an?) /u,
            after: / (?:was|has been|occurred|happened|took place|affected|involved|may have)\b/u,
          },
        ),
      ],
      "giu",
    ),
  },
  {
    id: "telling.misused",
    meaning: "Somebody of the body got at data that were none of his business, as a punishment tells.",
    weight: 3,
    most: 1,
    ja: /(?:情報|住所|氏名|データ|記録|カルテ)を?[^。、]{0,8}(?:不正に|私的に|無断で|目的外に)[^。、]{0,8}(?:収集|閲覧|取得|照会|検索|入手|提供)し(?:た|まし|て(?:い|お))/gu,
    en: null,
  },
  {
    id: "telling.reader",
    meaning: "The reader is told that something of the reader's was hit.",
    weight: 1.5,
    most: 2,
    ja: anyOf(
      [
        // Those concerned were told.
        anyOf(
          [/(?:該当|対象|影響)[^。、]{0,8}(?:方|お客様|皆様|皆さま|会員様|ご家庭|患者様|利用者)[^。]{0,24}/u],
          "u",
          {
            after:
              /(?:お?電話|連絡|通知|お知らせ|謝罪|説明|お詫び|送付|郵送|訪問)[^。]{0,14}(?:し(?:た|まし|て(?:い|お))|差し上げ|いたし(?:まし|て))/u,
          },
        ),
        // They are asked to delete it.
        /(?:削除|破棄|返却|返送)(?:し(?:て)?)?(?:くださ|いただ)[^。]{0,12}(?:よう|お願い)/u,
        // What may have been seen.
        /(?:閲覧|取得|窃取|流出|漏えい|漏洩|持ち出)(?:さ|し)(?:れ)?た(?:可能性|おそれ|恐れ|情報|とみ)/u,
      ],
      "gu",
    ),
    en: new RegExp(
      `\\byour (?:[a-z]{3,12} ){0,2}${OURS_EN} (?:was|were|may have|might have|could have|has been|have been|had been)\\b|\\b(?:may|might|could) have (?:been )?(?:exposed|accessed|affected|involved|viewed|taken|stolen|copied|compromised|logged in)\\b|\\b(?:was|were|has been|have been) (?:hacked|breached|broken into|hit by|burgled)\\b|\\b(?:delete|return|destroy) (?:our|the|this|that) (?:message|e-?mail|attachment|letter|file|documents?)\\b`,
      "giu",
    ),
  },
  {
    id: "telling.response",
    meaning: "What was done about it: reported, told to those concerned, put right.",
    weight: 1.5,
    most: 2,
    ja: anyOf(
      [
        anyOf(
          [
            // An office, the police or those concerned were told.
            /し(?:た(?!場合|とき|際|上)|まし|て(?:い|お))|いたし(?:まし|て)|を?行い(?:まし|、)|済み|を終え/u,
          ],
          "u",
          {
            before:
              /(?:個人情報保護委員会|警察署?|県警|警視庁|監督官庁|文部科学省|厚生労働省|金融庁|所轄官?庁?|保護者|ご?本人|被害者)[^。]{0,20}(?:報告|速報|確報|相談|届け?出|被害届|通報|告訴|告発|連絡|説明|謝罪|お詫び)[^。]{0,10}/u,
          },
        ),
        // What is done against it.
        /再発防止(?:策?を|に(?:向け|努め|取り?組)|のため)/u,
        /(?:直ちに|すぐに|同日|速やかに|即時に?)[^。]{0,40}(?:停止|回収|削除|遮断|切り離|取りやめ|非公開|失効|無効)[^。、]{0,6}(?:し|いたし)/u,
      ],
      "gu",
    ),
    en: anyOf(
      [
        anyOf(
          [
            // "We have notified …".
            /reported|notified|informed|told|alerted|written to|wrote to|contacted/u,
            // "We promptly engaged …".
            /begun (?:notifying|writing)|engaged|hired|launched|revoked|rolled back|taken down|shut down|unplugged/u,
          ],
          "u",
          {
            before:
              /\b(?:we|I|they|company|school|council|hospital|bank|it)(?:['’]ve| have| has)? (?:also |since |immediately |promptly |already )?/u,
            after: / (?!us\b|you\b|that\b)/u,
          },
        ),
        anyOf(
          [
            // Who was told: offices.
            /police|ICO|FBI|law enforcement|regulators?|commissioner|commission|authorities/u,
            // …and those concerned.
            /families|those (?:affected|concerned)|customers|patients|members|employees|students|parents|residents/u,
          ],
          "u",
          {
            before: /\b/u,
            after:
              / (?:has|have|were|was) (?:also |all |since )?(?:been )?(?:told|informed|notified|contacted|alerted)\b/u,
          },
        ),
        /\b(?:police|officers|detectives) (?:are|is) investigating\b/u,
        // What is offered.
        /\b(?:complimentary|free|no cost|at no charge)\b[^.]{0,50}\b(?:credit|identity)\b[^.]{0,30}\b(?:monitoring|protection|theft)\b/u,
      ],
      "giu",
    ),
  },
  {
    id: "telling.so-many",
    meaning: "So many of one's own were hit.",
    weight: 1,
    most: 2,
    ja: /(?:対象(?:者|件数|人数)?|影響(?:を受け)?|該当|漏えい|漏洩|流出|閲覧)[^。\n]{0,30}[0-9,万]{1,9}\s?(?:名|人|件|通|世帯|アカウント)/gu,
    en: anyOf(
      [
        // "1,200 records were exposed".
        anyOf([/affected|impacted|exposed|involved|concerned|disclosed|visible|stolen|accessed|accessible/u], "u", {
          before: /\b[0-9][0-9,.]{0,9} [a-z -]{3,40} (?:were|was|have been|had been|may have been|are) /u,
          after: /\b/u,
        }),
        anyOf(
          [
            // "Details of 1,200 patients".
            /people|customers|patients|members|employees|students|children|families|residents|users|clients|individuals|tenants|staff|pupils|donors/u,
          ],
          "u",
          {
            before: anyOf(
              [
                /\b(?:names?|addresses|details|information|data|files|forms|records) (?:of|for|on|about|belonging to) /u,
              ],
              "u",
              {
                after:
                  /(?:about |around |some |roughly |approximately |nearly |more than |over )?[0-9][0-9,]{0,9} (?:[a-z]{3,14} )?/u,
              },
            ),
            after: /\b/u,
          },
        ),
      ],
      "giu",
    ),
  },
];
