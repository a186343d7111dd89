import { anyOf } from "../../../../text/any-of.ts";
import { matchesOf } from "../../../../text/matches.ts";
import type { Reading } from "../../../reading.ts";
import { rawOf } from "../../line.ts";
import type { Title } from "../../title.ts";
import type { Found } from "../found.ts";

/** How many passages of the body may bring the name of a service. */
const OPENING = 8;

/** What a body says it runs, by name: 弊社が運営する通販サイト「○○」. */
const OWN_SERVICE =
  /(?:当社|弊社|当店|弊店|当サイト)(?:が|の)?[^。「」利用導入]{0,30}(?:ショップ|ストア|通販サイト|ECサイト|アプリ|店)(?:である)?「(?<name>[^「」()]{2,30})/u;
/** A site or shop in quotation marks that the whole notice is about: 「○○」サイト. */
const QUOTED_SITE =
  /「(?<name>[^「」()]{2,30})」(?:ウェブ|Web|WEB|公式|通販|オンライン|EC|会員){0,2}(?:サイト|ショップ|ストア|アプリ)(?=[にでのをは、])/u;

/** Who runs a place, an app or a shop, named in quotation marks: 弊店「○○」, アプリ「○○」運営チーム, いつも「○○」をご利用. */
const QUOTED_OWN =
  /(?:弊|当)(?:社|店|園|院|館|会|校|団体|施設|サイト|ショップ|サロン)(?:が?(?:運営|開設|展開)する)?[「『](?<name>[^「」『』()]{2,30})[」』]/u;
const QUOTED_TEAM =
  /[「『](?<name>[^「」『』()]{2,30})[」』](?:の)?(?:開発|運営|サポート|制作|編集)?(?:チーム|事務局|スタッフ|編集部|運営部|運営委員会|サポート(?:センター)?|カスタマーサポート)/u;
const QUOTED_THANKS = anyOf(
  [
    anyOf(
      [
        // "いつも「○○」をご利用".
        /を(?:ご利用|ご覧|ご愛顧|ご購読|ご愛読|お楽しみ|ご活用|お使い)|(?:に|へ)(?:ご参加|お越し|ご来店|ご登録)|で(?:のお買い)/u,
      ],
      "u",
      {
        before:
          /(?:いつも|日頃|日ごろ|平素)[^。「」『』]{0,14}[「『](?<name>[^「」『』()]{2,30})[」』][^。「」『』]{0,10}/u,
      },
    ),
    // "「○○」をご利用の皆さま".
    /^[「『](?<reader>[^「」『』()]{2,30})[」』]を?(?:ご利用|ご愛顧|ご購読|お使い)(?:の|いただ)[^。]{0,12}(?:みなさま|皆さま|皆様|方|お客)/u,
  ],
  "u",
);

/** What a notice opens with in quotation marks is where it happened: 「○○」において、…. */
const QUOTED_PLACE = anyOf(
  [
    // Where it happened.
    /において|におきまして|にて|では|での|で(?=、)/u,
    // What was attacked, or had something.
    /への(?=不正|サイバー|第三者)|に対する(?=不正|サイバー)|の(?=会員|サーバ|システム|一部)/u,
  ],
  "u",
  {
    before:
      /^(?:(?:このたび|この度|今般|先般)、?|(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:\([日月火水木金土]\))?、)?(?:当社|弊社)?[^「」。、]{0,24}「(?<name>[^「」()をがは]{2,24})」/u,
  },
);

/** A shop that is named without quotation marks: ○○ネットショップへの不正アクセス. */
const BARE_SHOP = anyOf(
  [
    /(?:公式)?(?:ネットショップ|オンラインショップ|オンラインストア|通販サイト)/u,
    /公式(?:サイト|アプリ|ホームページ|HP|ウェブサイト|SNS|アカウント|LINE|X|インスタグラム)/u,
  ],
  "u",
  {
    before:
      /(?:^|この(?:たび|度)(?:の|、)|、)(?<name>(?!当|弊|本|同|各|自社|公式|貴|一部|他社|偽|旧)[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・.'’-]{2,20}?)/u,
    after: /(?=[にでのへをは、(])/u,
  },
);

/** The service or shop a notice is about: it stands for a body that calls itself nothing but 当社. */
export function brandOf(reading: Reading, head: number): Found | null {
  const passages = reading.passages.slice(0, head + OPENING);
  for (const pattern of [OWN_SERVICE, QUOTED_OWN, QUOTED_TEAM, QUOTED_SITE, QUOTED_THANKS, BARE_SHOP, QUOTED_PLACE]) {
    for (const [passage, { normal }] of passages.entries()) {
      const match = pattern.exec(normal.text.slice(0, 600));
      const name = (match?.groups?.name ?? match?.groups?.reader)?.trim();
      if (
        match === null ||
        name === undefined ||
        /[、。]|問い合わせ|お知らせ|フォーム|[○●◯〇]|名簿|一覧|(?:システム|データベース|ページ|アンケート|メール|サーバー?|フォルダ|ファイル|クラウド)$|について/u.test(
          name,
        )
      )
        continue;
      const start = match.index + match[0].indexOf(name);
      return { passage, start, end: start + name.length, rule: "organization.brand" };
    }
  }
  return null;
}

/** What an abbreviation in capitals may be without being a name. */
const COMMON = anyOf(
  [
    // Devices and where data are kept.
    /USB|HDD|SSD|NAS|CPU|OS|SIM|DB/u,
    // Networks, and how what goes over them is guarded.
    /VPN|RDP|DNS|FTP|SSH|SSL|URLS|LAN|MAC|WAF|IPS|IDS|UTM|DLP|MDM|VPS/u,
    /IP|TLS|FTPS|SMTP|IMAP|POP|MX/u,
    // Pages, mail and files.
    /BCC|PDF|URL|SNS|CSV|SQL|WEB|CMS|API|HTML|PPAP|SMS|LINE|EMOTET|ECサイト|CSS|QRコード/u,
    // Attacks and their parts.
    /DDOS|SPAM|XSS|CSRF|IOC|TTP|APT/u,
    // Offices, norms and teams.
    /ISMS|IPA|JPCERT|PCI|DSS|PPC|CSIRT|SOC|EDR|BCP|CISO/u,
    // Bodies of a kind.
    /NPO|NGO|PTA|NHK/u,
    // What else is written in capitals.
    /FAX|TEL|ATM|PIN|JST|GMT|MFA|NTT|AWS|FAQ/u,
    /PCR|OCR|GIGA|CCB|RPA|CRM|ERP|POS|ID/u,
  ],
  "u",
  { before: /^/u, after: /$/u },
);
/** Letters in front of what is the body's own: ABCカード会員. */
const LETTERS =
  /(?<![A-Za-z0-9@./_-])(?<name>(?:[A-Z][A-Za-z]{0,12} )?[A-Z]{3,8})(?=[\p{Script=Han}\p{Script=Katakana}])/gu;

/** The abbreviation a notice keeps putting in front of things, where only one is: it stands for a body that is named nowhere else. */
export function lettersOf({ passages }: Reading): Found | null {
  const seen = new Map<string, { readonly found: Found; count: number }>();
  for (const [passage, { normal }] of passages.entries()) {
    for (const match of matchesOf(LETTERS, normal.text)) {
      const name = match[0];
      if (COMMON.test(name)) continue;
      const found = { passage, start: match.index, end: match.index + name.length, rule: "organization.brand" };
      const one = seen.get(name) ?? { found, count: 0 };
      one.count++;
      seen.set(name, one);
    }
  }
  const [only, ...others] = [...seen.values()];
  return only !== undefined && others.length === 0 && only.count >= 2 ? only.found : null;
}

/** A word of the site's name that can be a body's: no slogan. */
const NAME_WORD = /^[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・.'’-]{3,30}$/u;

/** The name of the site behind the title of the page: …のお詫び | ○○. */
export function siteOf(reading: Reading, title: Title, head: number): Found | null {
  for (const [passage, read] of reading.passages.slice(0, Math.max(head, 1)).entries()) {
    // Blanks between Japanese words are gone from the normalised text.
    const { start, text } = rawOf(reading, read);
    if (!text.startsWith(title.text)) continue;
    const rest = text.slice(title.text.length);
    if (!/^\s{0,2}[:：|｜/–—-]/u.test(rest)) continue;
    for (const { 0: word, index } of rest.matchAll(/[^\s:：|｜]+/gu)) {
      if (!NAME_WORD.test(word)) continue;
      const from = start + title.text.length + index;
      const first = read.normal.starts.findIndex((at) => at >= from);
      const last = read.normal.ends.findLastIndex((at) => at <= from + word.length);
      return first < 0 || last < first ? null : { passage, start: first, end: last + 1, rule: "organization.site" };
    }
  }
  return null;
}
