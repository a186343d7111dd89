import type { EventRole, Language } from "../../schema/vocabulary.ts";
import type { Claim } from "./claim.ts";

/** What takes back a statement: all the patterns given have to match what stands before it, its own words and what stands behind it. */
type Void = {
  readonly roles: readonly EventRole[];
  readonly before?: RegExp;
  readonly words?: RegExp;
  readonly after?: RegExp;
  /** What stands between it and the date in front of it. */
  readonly behindDate?: RegExp;
  /** A pattern that must not match its words or what stands before them. */
  readonly unless?: RegExp;
  /** One that must not match what stands before its date. */
  readonly unlessDated?: RegExp;
};

const REPORTS: readonly EventRole[] = ["reported_ppc", "reported_police", "reported_authority"];
const FINDINGS: readonly EventRole[] = ["discovered", "confirmed", "investigation_completed"];
const ALL: readonly EventRole[] = [
  "occurred",
  "contained",
  "recovered",
  "notified_individuals",
  "published_earlier",
  "other",
  ...FINDINGS,
  ...REPORTS,
];

const JAPANESE: readonly Void[] = [
  // 送信したとの連絡, 流出した可能性: the deed is the content of something else.
  {
    roles: ["occurred"],
    after:
      /^(?:され)?(?:た|て|し?てい[るた]|ている|ました|れた|れて|れ)?(?:いる|いた)?(?:こと|旨|との|という|とい|よう|疑い|可能性|おそれ|状態|恐れ|懸念|とされ|として|と(?:連絡|報告|通報|指摘)|場合|もの)/u,
  },
  // メールを送信したお客様より: who told of it.
  { roles: ["occurred"], after: /^た?(?:お客様|お客さま|方|会員|利用者|受信者|取引先)[^、。]{0,6}(?:より|から)/u },
  // 名前を検索したところ: how it was found.
  { roles: ["occurred"], words: /^(?:検索|閲覧|照会)/u, after: /^(?:た?ところ|気|見つ|発見)/u },
  // 削除を依頼: asked for, not done.
  {
    roles: ["contained"],
    after: /^(?:を|の|する|して|し|いた|した)?(?:依頼|お願い|要請|よう|ただ|求め|こと(?:を|が)確認)/u,
  },
  { roles: ["contained"], after: /^た?ところ/u },
  // 復旧した際に: told in passing.
  { roles: ["contained", "recovered"], after: /^(?:し|され)?た(?:際|とき)/u },
  // 同様の事案が発生しないよう: what is to be prevented.
  { roles: ALL, after: /^(?:し|する)?(?:ない|ことの?ない|のない)(?:よう|ため)/u },
  // サイバー攻撃が原因と特定: what it was, not when.
  { roles: ["occurred"], words: /攻撃が$/u, after: /^原因/u },
  // 攻撃を受けた旨の公表があり: that somebody told of it.
  { roles: ["occurred"], words: /(?:旨|公表|発表|報道|連絡|報告|指摘|通報|通知)[^、。]{0,6}あり$/u },
  { roles: ["occurred"], after: /^[^、。旨]{0,10}旨の?(?:公表|発表|連絡|報告)/u },
  // お客様から, 正しい書面を発送, お詫びいたします: the customers told, the right letter followed, the notice itself apologises.
  { roles: ["notified_individuals"], words: /^[^、。]{1,8}?(?:から|より)/u },
  { roles: ["notified_individuals"], before: /正しい|本来の/u },
  {
    roles: ["notified_individuals"],
    words:
      /^(?:職員|学生|生徒|児童|従業員|会員|保護者|利用者|患者|企業|先方|お客様|お客さま|本人|受講者|参加者|契約者|取引先)が[^。]{0,64}連絡。?$/u,
  },
  { roles: ["notified_individuals"], words: /(?:詫び|謝罪)い?$/u, after: /^(?:いたし|たし|申し上げ)ます/u },
  // 警察署に連絡, 校長へ報告, 会員様へ: told by us, not to us.
  { roles: ["discovered"], words: /(?:委員会|警察署?|省|庁|署|校長|教頭|上司|所長|部長|課長|院長)(?:に|へ)/u },
  { roles: ["discovered"], words: /(?:の方|様|さん|会員|全員)(?:へ|宛)/u },
  // 報告された情報, 公表「(12月5日発表)」: what the words belong to.
  { roles: ["discovered"], after: /^た(?:情報|データ|内容|書類)/u },
  { roles: ["published_earlier"], words: /発表\)$/u, unless: /報[(（]/u },
  { roles: ["published_earlier"], words: /^第/u, after: /^では/u },
  { roles: ["confirmed"], after: /^(?:し)?た(?:上で|うえで)/u },
  { roles: ["discovered"], after: /^(?:した|している|しており)(?:事項|内容|情報|もの|点|件|範囲|とおり)/u },
  // 確認したと発表: the content of the announcement.
  { roles: FINDINGS, after: /^(?:し|され)?たと(?:発表|公表|明らか)/u },
  // 被害がないことを確認しております: how things stand.
  {
    roles: ["confirmed"],
    before: /(?:ない|ある|あった|いた)こと[をが]?$/u,
    after: /^(?:し|され)て(?:い|お)/u,
    unless: /漏|流出|侵入|不正/u,
  },
  { roles: ["confirmed"], before: /ないこと$|[^日頃時分秒)]に$|(?:状況|安全|本人|意思|動作)$/u },
  // 確認でき, without what follows: an ability, as in 宛先が確認できる状態.
  { roles: ["confirmed"], words: /でき$/u, after: /^(?:る|な)/u },
  { roles: ["published_earlier"], before: /(?<![日頃])[にへりら]$/u, words: /^(?:第|初|続)/u },
  // 受信者から町へ連絡: the town was told.
  { roles: ["reported_authority"], before: /(?:から|より)$/u, words: /^[県都府道国市町区村]/u },
  { roles: REPORTS, words: /^[^でへ、]{2,14}?に(?:よ[るれっり]|おい|つい|関|対|係|設)/u },
  // 再開予定でしたが, 特定できず: it did not come to that.
  {
    roles: ALL,
    after: /^(?:予定(?:でし|だっ)|できな|でき(?:ませ|ず|てい(?:な|ませ))|に至って(?:い|お)|せず|しないまま)/u,
  },
];

const ENGLISH: readonly Void[] = [
  // "What happened", "told us on May 5 that files were taken", "could have been accessed".
  {
    roles: ["occurred"],
    words: /taken$/iu,
    before: /\b(?:decision|actions?|steps?|measures|care|photos?|pictures?|precautions) $/iu,
  },
  { roles: ["occurred"], words: /^happened$/iu, before: /\bwhat $/iu },
  { roles: ["occurred"], behindDate: /^,? that\b/iu },
  {
    roles: ["occurred"],
    behindDate: /\bhad (?:been |also )?$/iu,
    unlessDated: /\bthat,? (?:on |in |at )?(?:the )?$/iu,
  },
  {
    roles: ["occurred"],
    words: /^left$/iu,
    after:
      /^ (?:(?:the|our|his|her|its|their) )?(?:company|firm|organi|employ|school|practice|job|council|bank|hospital)/iu,
  },
  { roles: ["occurred"], words: /taken$/iu, after: /^ (?:off|down|offline|out of)\b/iu },
  // "On May 5 the city said that it found": what is told is the content.
  { roles: [...FINDINGS, "occurred"], behindDate: /\bsaid\b[^\d]{0,80}$/iu },
  // "a statement on the attack on Monday", "according to a press release": the day is not that of what the paper is about, nor its own.
  {
    roles: ["occurred"],
    before:
      /\b(?:statement|notice|report|update|briefing|letter|news|details|information)s? (?:on|about|of|regarding|concerning) (?:the |an? |its |this )?(?:[a-z-]{1,14} )?$/iu,
    words: /^[a-z-]{1,16}(?: [a-z]{1,16})?$/iu,
  },
  {
    roles: ["published_earlier"],
    before: /\baccording to (?:an?|the|its) (?:[a-z]{1,9} )?$/iu,
    after: /^ (?:by|from|issued by|that|the)\b|^,/iu,
  },
  // "a plan for bringing the network back online", "has yet to be resolved": not so far.
  {
    roles: ["recovered"],
    before: /\b(?:bring|bringing) (?:the |our |its |all |these )?$/iu,
  },
  { roles: ["recovered"], words: /^restored$/iu, after: /^ to (?:the|its) (?:state|\d)/iu },
  {
    roles: ["occurred"],
    before: /\b(?:that|which|who) (?:had |have |has )?$/iu,
    after: /^ (?:was|were|is|are|did) /iu,
  },
  {
    roles: ["contained"],
    words: /^(?:took|taking|brought|shut)/iu,
    before:
      /\b(?:attack|attacked|outage|ransomware|malware|virus|hackers?|attackers?),? (?:that |which |also |then )?$/iu,
  },
  {
    roles: ["notified_individuals"],
    words: /^(?:wrote|written|notified|informed|told|emailed|contacted|sent)/iu,
    before: /\b(?:vendor|provider|supplier|processor|contractor|administrator) (?:then |also |had )?$/iu,
  },
  // "which they had discovered", "her employment was terminated": told in passing.
  { roles: ["discovered"], before: /\bwhich (?:they|it|he|she) had $/iu },
  {
    roles: ["contained"],
    words: /^(?:terminated|suspended)/iu,
    before:
      /\b(?:employment|contract|agreement|employees?|him|her|clerk|nurse|teacher)(?: (?:was|were|has been|had been))? $/iu,
  },
  {
    roles: ["contained"],
    words: /^(?:terminated|suspended)/iu,
    after: /^ (?:the|her|his|that|this) (?:employee|employment|contract)/iu,
  },
  {
    roles: ["notified_individuals"],
    words: /\b(?:unauthori[sz]ed|phishing|spam|malicious|fraudulent|suspicious|scam|fake)\b/iu,
  },
  { roles: ["occurred"], behindDate: /\b(?:could|may|might) (?:also )?(?:have )?$/iu },
  { roles: ["occurred"], words: /^(?:sent|left|entered|opened|posted)$/iu, after: /^ (?:us|message from|open)\b/iu },
  { roles: ["occurred"], words: /^(?:posted|published|uploaded)$/iu, before: /(?:^|[:\n]) ?$/u },
  // "the code that had encrypted and deleted", "the firm's locked office", "was contained in the file".
  { roles: ["contained"], before: /\b(?:had|has|have|to) (?:been |be )?(?:[a-z]{1,12}ed and )?$/iu },
  { roles: ["contained"], words: /^[a-z]{1,16}$/iu, before: /'s $/iu },
  {
    roles: ["contained"],
    words: /locked$/iu,
    after:
      /^ (?:by|(?:and|or) encrypted|up|url|office|room|store|storage|closet|box|car|cabinet|drawer|vehicle|door|spreadsheet)\b/iu,
  },
  { roles: ["contained"], after: /^ as soon as\b/iu },
  { roles: ["contained"], words: /contained$/iu, after: /^ (?:in|within|on)\b/iu },
  { roles: ["recovered"], before: /\bof which [\d,]{1,9} (?:was|were) $/iu },
  // "recently learned", "a report from us", "answered a call from": nothing that the date tells.
  { roles: ["discovered"], before: /\b(?:recently|answered an?) $/iu },
  { roles: ["discovered"], words: / from$/iu, after: /^ us\b/iu },
  {
    roles: ["discovered"],
    words: /^recogni[sz]ed$/iu,
    before: /\b(?:nationally|widely|well|globally|internationally)[ -]$/iu,
  },
  // "an email was sent which contained names of customers": what it held, not whom it went to.
  { roles: ["notified_individuals"], words: / (?:which|that) (?:contained|included|held) | containing /iu },
  // "was informed by the vendor", "posted notice on this site": others told it, and all could read it.
  {
    roles: ["notified_individuals"],
    words: / (?:informed|notified|told)$/iu,
    after:
      /^ by (?!us\b|letter|mail|e-?mail|post|phone|tele|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[0-9])/iu,
  },
  {
    roles: ["notified_individuals"],
    words: /^posted\b/iu,
    after: /^ (?:on|to) (?:this|our|its|the|their) (?:web ?)?site/iu,
  },
  // "told by the police", "the police informed us that users were notified": the body told somebody, nobody told it.
  { roles: REPORTS, words: / (?:us|that) | (?:by|from) (?!.{0,60} (?:to|with) )/iu },
  {
    roles: ALL,
    after: /^ ?(?:whether|if)\b/iu,
  },
];

const VOIDS: Readonly<Record<Language, readonly Void[]>> = { ja: JAPANESE, en: ENGLISH };

/** How much around a statement is looked at. */
const BEFORE = 24;
const AFTER = 16;

/** Whether a statement turns out not to say what its words alone would, by what stands around it in `text`. */
export function isVoid(language: Language, { role, hit, anchor }: Claim, text: string): boolean {
  const before = text.slice(Math.max(0, hit.start - BEFORE), hit.start);
  const words = text.slice(hit.start, hit.end);
  const after = text.slice(hit.end, hit.end + AFTER);
  const between = anchor.end <= hit.start ? endsOf(text, anchor.end, hit.start) : null;
  return VOIDS[language].some(
    (row) =>
      row.roles.includes(role) &&
      matches(row.before, before) &&
      matches(row.words, words) &&
      matches(row.after, after) &&
      (row.behindDate === undefined || (between !== null && row.behindDate.test(between))) &&
      row.unless?.test(before) !== true &&
      row.unlessDated?.test(text.slice(Math.max(0, anchor.start - BEFORE), anchor.start)) !== true,
  );
}

/** What stands from `from` to `to`, the middle of a long stretch left out. */
const endsOf = (text: string, from: number, to: number): string =>
  to - from <= 4 * BEFORE
    ? text.slice(from, to)
    : `${text.slice(from, from + 2 * BEFORE)} … ${text.slice(to - 2 * BEFORE, to)}`;

const matches = (pattern: RegExp | undefined, text: string): boolean => pattern?.test(text) ?? true;
