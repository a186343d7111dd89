import { tokensOf } from "../../../../recognise/noun-phrase/tokenizer.ts";
import { anyOf } from "../../../../text/any-of.ts";
import { matchesOf } from "../../../../text/matches.ts";
import { type Reading, wholeText } from "../../../reading.ts";
import type { Title } from "../../title.ts";
import type { Found } from "../found.ts";
import { CLASSES_AND_OUTLETS, NO_BODY } from "./class-word.ts";
import { startOf } from "./extent.ts";
import { beforeKana } from "./kana.ts";
import { isBareKind, namesIn, withoutPrefecture } from "./name.ts";
import { isOther } from "./other.ts";
import { workedAt } from "./worked-at.ts";

/** How many passages of an article may bring its subject. */
const OPENING = 3;

const RUN =
  "(?:[\\p{Script=Katakana}ー]{2,16} (?=[\\p{Script=Katakana}ー]))?[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z0-9&・.'’-]{2,30}";

/** The greeting of a letter names the service or shop the reader uses: 平素より○○をご利用いただき. */
const THANKS = new RegExp(
  `(?:(?:平素|日頃|日ごろ)(?:より|は|から)、?|いつも)(?<name>${RUN})(?:及び|および|並びに|を|の|に|へ)(?=[^。]{0,24}(?:利用|愛[顧読]|購読|買い|[支応]援|協力|参加|高配|厚情|来[店館]|理解))`,
  "u",
);
/** What the reader uses it by, behind the name: ○○ネットショップを. */
const USED_BY = /(?:オンライン|ネット)?(?:ショップ|ストア|サービス|サイト)$/u;
const OWN = /^(?:弊|当|本|格別|皆|大変|お客|何か|誠|多大|変わ)/u;

/** What opens a sentence in front of its subject: このたび、, 先月27日、, 昨日の約20分間にわたって、. */
const AHEAD =
  /^(?:[^。、]{2,40}(?:にわたって|にかけて)、|(?:このたび|この度|このほど|今般|先般|先日|昨日|本日)、?|(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:に|より|から|、))/u;

/** What only a body runs, or has: the run in front of it is its name, whatever it looks like. */
const OPENER = new RegExp(
  `^(?<name>${RUN})(?:(?:が|は|では|において)(?=[^。]{0,60}(?:運営|実施|発行|開催|主催|管理|提供|委託|保有))|(?:において|におきまして|にて|では|で一時)、?(?=[^。]{0,120}(?:不正|攻撃|流出|漏え|漏洩|紛失|障害|感染|誤って|確認|閲覧|発生|判明|盗難|遅く|停止))|への(?:不正|サイバー|第三者)|に対する(?:不正|サイバー)|の(?:会員|顧客|お客様?|利用者|ユーザー?|公式|ホームページ|ウェブ|Web|WEB|サーバー?|ネットワーク|職員|社員|従業員|患者|学生|生徒|児童|園児|受講生|参加者)(?!保護|同士))`,
  "u",
);

/** Who is told by what it is in front of its name: バスケットボールチームの○○において. */
const TOLD = new RegExp(
  `^[^、。]{0,24}${CLASSES_AND_OUTLETS}の(?<name>${RUN})(?:において|におきまして|にて|では|は|が|の(?=[元一]?[社職従部]|公式|ホームページ|ウェブ|Web|WEB|サイト|サーバ|システム|ネットワーク|顧客|会員|利用者|通販|オンライン|店舗|患者))`,
  "u",
);

/** Who opens a sentence as its place, source or owner, or as who signs it, with a name in other letters than kanji: ○○から9人の情報が流出, ○○事務局です. */
const PLACED = new RegExp(
  `^(?<name>${RUN}?)(?:(?:で(?![はもきすしあ])|からは?)、?(?=[^。]{0,80}(?:流出|漏え|漏洩|盗ま|持ち出|紛失|不正アクセス))|によ(?:ると|りますと)|を運営する(?:会社|法人|企業|団体)|の(?:元[社職従]|通販|オンライン|主力)|(?:運営)?(?:事務局|チーム)(?:です|より|から|一同)|\\s?代表の|会員の皆[様さ])`,
  "u",
);
const IN_OTHER_LETTERS = /[\p{Script=Katakana}A-Za-z][\p{Script=Katakana}ーA-Za-z]/u;
/** Things and causes that stand so as well. */
const BY_WHICH = anyOf(
  [
    // By what: a program, a thing or a kind of attack.
    /(?:ウェア|ウイルス|ウィルス|アプリ|SNS|LINE|スマホ|クラウド|ブラウザ|ミス|トラブル|エラー|バグ|テロ|フィッシング|ハッキング|センター|グループ|メディア|サイバー攻撃|サポート|運営|フォン|バンキング|レストラン|カフェ|デパート)$/u,
    // From what country.
    /^(?:アメリカ|ロシア|フランス|ドイツ|イギリス|イタリア|スペイン|ウクライナ|インド|インドネシア|タイ|ベトナム|フィリピン|シンガポール|マレーシア|オーストラリア|カナダ|ブラジル|アジア|ヨーロッパ)/u,
  ],
  "u",
);

/** The run that opens the first sentence of a notice as its subject. */
export function openerOf(reading: Reading, head: number): Found | null {
  const text = reading.passages[head]?.normal.text.slice(0, 200) ?? "";
  const opening = text.replace(AHEAD, "");
  const placed = PLACED.exec(opening);
  const stands = placed?.groups?.name ?? "";
  const isPlaced = IN_OTHER_LETTERS.test(stands) && !BY_WHICH.test(stands);
  const match = OPENER.exec(opening) ?? (isPlaced ? placed : null) ?? TOLD.exec(text);
  const name = match?.groups?.name ?? "";
  if (match === null || name.length < 3 || !isOwnName(name)) return null;
  const at = text.length - match.input.length + match.index + match[0].indexOf(name);
  const end = at + name.length;
  return { passage: head, start: withoutPrefecture(text, at, end), end, rule: "organization.opens" };
}

/** What the names of firms end in. */
const TRADES =
  /.(?:書房|書林|堂|[^部小]屋|庵|亭|軒|荘|苑|工業|産業|興業|建設|工務店|製作所|商店|商会|酒造|醸造|製菓|製麺|製茶|水産|冷蔵|倉庫|運輸|通商|交通|印刷|電機|電工|製鋼|紡績|製紙)$/u;

/** Whether a run is the name of somebody: no thing, no person, and not made of words alone (研修, 一部, 在校生). */
const isOwnName = (run: string): boolean =>
  !OWN.test(run) &&
  !NO_NAME.test(run) &&
  !NO_BODY.test(run) &&
  !/(?:支店|支社|営業所|出張所|本店|OB|警察|関係者)$/u.test(run) &&
  !isOther(run) &&
  (/[\p{Script=Katakana}A-Za-z]/u.test(run) ||
    TRADES.test(run) ||
    tokensOf(run).some(({ detail }) => detail === "固有名詞"));

/** The name in the greeting: it stands for the body where nothing else does. */
export function thankedFor(reading: Reading, head: number): Found | null {
  for (let passage = head; passage < Math.min(reading.passages.length, head + OPENING); passage++) {
    const text = reading.passages[passage]?.normal.text.slice(0, 200) ?? "";
    const match = THANKS.exec(text);
    const name = (match?.groups?.name ?? "").replace(USED_BY, "");
    if (match === null || name === "" || OWN.test(name) || isOther(name)) continue;
    const start = match.index + match[0].indexOf(name);
    return { passage, start, end: start + name.length, rule: "organization.thanked" };
  }
  return null;
}

/** The subject of a sentence of news: a run of name characters, a place in brackets, and は with what it did. */
const SUBJECT = new RegExp(
  `(?<name>${RUN})(?:\\([^()]{1,40}\\))?(?:は(?=[0-9]|[^。]{0,120}(?:発表|明らか|公表|謝罪|処分))|で一時|で約|が(?:[0-9]{4}年)?[0-9]{1,2}[月日]|の主力|の発表に|(?<=[大署庁])に?よ(?:ると|りますと))`,
  "gu",
);
/** What papers call a firm in front of its name: 運営会社ウェルビー. */
const CALLED = /^[\p{Script=Han}]{0,6}(?:会社|大手|企業|チェーン)・?(?=[\p{Script=Katakana}A-Z])/u;
/** What stands in front of the first word of a sentence or clause. */
const OPENS_SENTENCE = /(?:^|[。、\n)])$/u;
/** Kana between a verb and the rest of a name (販売する|たしろ薬品). */
const OPENING_KANA = /(?:する|している|した)(?<kana>\p{Script=Hiragana}{2,5})$/u;

/** Where the name in a run begins: behind what it is called, or before kana that open it. */
function nameStart(text: string, start: number, end: number): number {
  const called = CALLED.exec(text.slice(start, end))?.[0].length ?? 0;
  if (called === 0 && beforeKana(text, start, 0) < start) return beforeKana(text, start, 0);
  if (called === 0 && IN_OTHER_LETTERS.test(text.slice(start, end))) {
    const opening = startOf(text, end, 0);
    if (opening < start && OPENS_SENTENCE.test(text.slice(0, opening))) return opening;
  }
  const kana = OPENING_KANA.exec(text.slice(Math.max(0, start - 12), start))?.groups?.kana ?? "";
  return called > 0 ? start + called : start - (/[のがをにはでと]$/u.test(kana) ? 0 : kana.length);
}

/** Persons, dates and what points back: no names of bodies. */
const NO_NAME = anyOf(
  [
    // So many of a kind: 大手3社, 12校.
    /^(?:大手|主要|各|民間)?[0-9]{1,3}(?:社|行|校|園|団体|市町村?|自治体|大学|病院|機関)|^大手[社行]/u,
    // Words that refer to somebody or something.
    /^(?:名前|氏名|(?:会社|社|店|学校|団体|法人|施設|病院|企業)名|場合|こと|もの|ため|とき|際|これ|それ|原因|男性|女性|講師|教授|医師|看護師|生徒|児童|患者|同|当|本|県警|府警|警視庁|今回|[0-9]|記者|取材|関係)/u,
    anyOf(
      [
        // Whom a body serves.
        /会員|顧客|利用者|被害者|生徒|児童|患者|学生|保護者|利用客|来院者/u,
        // Who works there, and who did it.
        /担当者|教諭|職員|社員|容疑者|被告|さん|氏|講師|教授|准教授|助教|医師|看護師|校長|業者|委託先/u,
        // Who leads it, and other posts.
        /教頭|園長|市長|知事|社長|本部長|署長|院長|校長|学長|会長|理事長|主事|主査|係長|課長/u,
        // What happened.
        /被害|問題|影響|悪用|流出|漏えい|漏洩|不正利用|紛失|発覚|判明|原因|アクセス|事案|事件|事故|攻撃|障害/u,
        // What the police say, and which of them.
        /容疑|罪|起訴内容|調べ|供述|捜査本部|関係者|[^務防]署|(?:生活|捜査|サイバー|犯罪)\p{Script=Han}{0,6}課/u,
        // What of it is told.
        /情報|件数|対象|内容|時期|期間|日時|公表|説明|調査|数/u,
        // What was being done.
        /配信|送信|受信|申込|応募|登録|募集|業務|作業|処理|開催|運用|更新|変更|予定|見込み|見通し|時点|現在|方針|再開/u,
        /[0-9]日|[0-9]月|頃|ごろ/u,
      ],
      "u",
      { after: /$/u },
    ),
    // Things and files.
    /(?:アカウント|メール|アドレス|パスワード|ファイル|フォルダ|ホームページ|パソコン|端末|メモリー?|ユーザー?|USB|名簿|書類|名刺|名刺データ|カルテ|カード)$|^\p{Script=Han}{0,4}(?:ポイント|データ|サービス|システム|サーバー?)$/u,
  ],
  "u",
);

/** …メーカー「日東」が攻撃を受け, …を行う「日東」の顧客データ. */
const QUOTED_VICTIM = new RegExp(
  `${CLASSES_AND_OUTLETS}の?[「『](?<name>[^「」『』、。]{2,30})[」』](?:[がは](?=[^。]{0,80}(?:受け|被害|攻撃|不正|障害|流出|漏え|漏洩|紛失))|の(?=顧客|会員|利用者|客|社員|従業員|サーバ|個人|公式|ホームページ|情報|システム|通販|店舗|元)|から、?(?=[^。]{0,60}(?:流出|漏え|漏洩|盗ま|持ち出))|(?:\\([^()]{1,40}\\))?(?:を(?:受診|利用|退会)|で(?:受診|購入|買い物))(?=し)|で(?=[^。]{0,40}(?:流出|漏え|漏洩|不正|紛失|障害)))`,
  "u",
);

/** 製網企業「日東」社: papers put the name of a firm in quotation marks and say 社 behind. */
const QUOTED = new RegExp(
  `[「『](?<name>${RUN})[」』](?:\\([^()]{1,40}\\))?(?:社(?=[がはのでに])|は(?=[0-9]|[^。]{0,120}(?:発表|明らか|公表|謝罪)))`,
  "u",
);

function quotedIn(reading: Reading, head: number, pattern: RegExp): Found | null {
  const text = reading.passages[head]?.normal.text.slice(0, 400) ?? "";
  const match = pattern.exec(text);
  const name = match?.groups?.name ?? "";
  if (match === null) return null;
  const start = match.index + match[0].search(/[「『]/u) + 1;
  return { passage: head, start, end: start + name.length, rule: "organization.subject" };
}

/** Police who lost or did something themselves: ○○県警の巡査が…紛失, ○○署は…と発表. What they say of suspects is about somebody else. */
const POLICE =
  /^(?:date ?)?(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}日[朝夜夕]?(?:未明|午前|午後)?、?)?(?<name>[\p{Script=Han}々ヶケ]{2,12}?(?:署|警察本部|警察|[都道府県]警))(?=[のは])/u;
const CARELESS = anyOf(
  [
    // Who it was.
    /の(?:[0-9]{2}歳の)?(?:巡査|警部|警察官|職員|署員|男性|女性|[0-9]{2}代)/u,
    /は[^。]{0,60}(?:職員|署員|巡査|警部|警察官|課員)/u,
    // Who made it known.
    /は(?=[^。]{0,160}(?:発表|公表|明らか|謝罪))/u,
  ],
  "u",
  { before: /^/u, after: /[^。]{0,120}(?:紛失|置き忘れ|流出|漏え|漏ら|誤って|誤送|誤廃棄|持ち出)/u },
);
/** What tells that the police deal with somebody else's crime. */
const CRIME = /逮捕|書類送検|摘発|容疑|疑いで/u;

function policeIn(reading: Reading, head: number): Found | null {
  const text = reading.passages[head]?.normal.text ?? "";
  const match = POLICE.exec(text);
  const name = match?.groups?.name;
  if (match === null || name === undefined || !CARELESS.test(text.slice(match[0].length))) return null;
  if (CRIME.test(text.slice(0, 200))) return null;
  const start = match[0].indexOf(name);
  return { passage: head, start, end: start + name.length, rule: "organization.subject" };
}

/** Police that a headline or the first sentences name, where they themselves say sorry for what got out. */
const NAMED_POLICE =
  /(?<![\p{Script=Han}々ヶケ])(?<name>[\p{Script=Han}々ヶケ]{2,4}[都道府県]警|警視庁|[\p{Script=Han}々ヶケ]{2,8}警察署)(?=[はがでの、])/u;
const SORRY =
  /(?:県警|府警|道警|都警|警視庁|警察|本部長|署長|同署)[^。]{0,120}(?:謝罪|陳謝|(?:おわび|お詫び)(?:し|申|を)|再発防止)/u;

function sorryPolice(reading: Reading, head: number, title: Title | null): Found | null {
  const text = wholeText(reading);
  if (!text.includes("警") || !SORRY.test(text)) return null;
  for (const passage of [...(title === null ? [] : [title.passage]), head, head + 1]) {
    const match = NAMED_POLICE.exec(reading.passages[passage]?.normal.text.slice(0, 200) ?? "");
    const name = match?.groups?.name;
    if (match === null || name === undefined) continue;
    return { passage, start: match.index, end: match.index + name.length, rule: "organization.subject" };
  }
  return null;
}

/** Bodies that speak with one voice are told in order of whose matter it is: ○○火災と、同じグループの△△生命、それに□□火災は. */
const LIST = new RegExp(
  `^(?<name>${RUN})(?:と、?|、)(?:[^。はがを]{2,60}(?:それに|および|及び|並びに|ならびに|と|、))?(?:[^。、はがを]{1,12}の)?$`,
  "u",
);

/** The first of the bodies that are named in one row, of which the last stands behind `ahead`. */
function firstOfList(ahead: string, passage: number): Found | null {
  const name = LIST.exec(ahead)?.groups?.name;
  if (name === undefined || NO_NAME.test(name) || isBareKind(name) || isOther(name)) return null;
  return { passage, start: 0, end: name.length, rule: "organization.subject" };
}

/** 青葉市が、…を取り違えて発送し、…と発表しました: spoken news open with the body and が, and tell at the end that it was it who told. */
const TOLD_AT_END =
  /^(?:\([^()]{1,40}\))?が、?(?=[^。]{4,240}(?:発表し|公表し|明らかにし|謝罪し|(?:分|わ)かり(?:まし)?))/u;

function openedByDoer(reading: Reading, head: number): Found | null {
  const text = reading.passages[head]?.normal.text ?? "";
  const name = namesIn(text).find(({ start }) => start === 0);
  if (name === undefined || isOther(name.text) || NO_NAME.test(name.text)) return null;
  return TOLD_AT_END.test(text.slice(name.end))
    ? { passage: head, start: 0, end: name.end, rule: "organization.subject" }
    : null;
}

/** The body a news article is about, by being the subject of its first sentences: often a name without any form or kind. */
export function subjectOf(reading: Reading, head: number, title: Title | null): Found | null {
  const heading = title === null ? "" : title.text.normalize("NFKC");
  const quoted = quotedIn(reading, head, QUOTED);
  if (quoted !== null) return quoted;
  const police = policeIn(reading, head) ?? sorryPolice(reading, head, title);
  if (police !== null) return police;
  const opening = openedByDoer(reading, head);
  if (opening !== null) return opening;
  let first: Found | null = null;
  for (let passage = head; passage < Math.min(reading.passages.length, head + OPENING); passage++) {
    const text = reading.passages[passage]?.normal.text ?? "";
    for (const match of matchesOf(SUBJECT, text.slice(0, 400))) {
      const name = match.groups?.name ?? "";
      if (name.length < 2 || NO_NAME.test(name) || isBareKind(name) || isOther(name)) continue;
      const end = match.index + name.length;
      const start = withoutPrefecture(text, nameStart(text, match.index, end), end);
      const found = { passage, start, end, rule: "organization.subject" };
      if (heading.includes(name)) return found;
      first ??= firstOfList(text.slice(0, start), passage) ?? found;
    }
  }
  return first ?? quotedIn(reading, head, QUOTED_VICTIM) ?? workedAt(reading, head);
}
