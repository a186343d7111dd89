import { anyOf } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";
import { EXPOSURE, type SaidRole, SCOPE } from "./said.ts";

/** How much of a Japanese clause behind a span is looked at. */
const CLAUSE = 56;

/** 以降に本学と関わりのあった方, までの間に届け出た保護者: a clause in the past and the people it tells of. */
const OF_PEOPLE = anyOf(
  [
    /[0-9][0-9,]{0,8}(?:人|名)/u,
    anyOf(
      [
        /方|者(?!間)|人(?!数|材|事|権|件)|お客|患者|会員|学生|生徒|児童|園児|保護者|卒業生|受験生|世帯|団体|企業|事業所|法人/u,
      ],
      "u",
      {
        before: /(?:全て?の|すべての|元|の)?[^0-9をがはにでと、。]{0,10}?/u,
        after: /(?!アンケート|説明会|懇談会|会議|研修|向け|様?対象)/u,
      },
    ),
  ],
  "u",
  { before: /(?:た|てい?る)(?:ことのある|経験のある)?(?:、)?(?:全ての?|すべての|延べ|約|計|最大)?/u },
);

/** What was done to the data or about the incident says nothing of whose they are: 3日までに閲覧した者, 5日までに連絡のあった方. */
const DONE_ABOUT_IT = anyOf(
  [
    // What was done with data, or a system.
    /閲覧|アクセス|ログイン|ダウンロード|侵入|開封|受信|被害|流出|漏|紛失|公開|掲載|表示|転送|配信|不正|悪用|盗/u,
    // What is done about it.
    /連絡|通知|説明|謝罪|詫び|宅を?訪問|(?:個別|戸別|順次|直接)に?訪問|電話|面談|対応|送付|送信|発送|問い合わせ|問合せ|相談|申し?出|調査|確認|判明|発生|処分|逮捕|届いた|届出/u,
  ],
  "u",
);

/** Whether the clause right behind a span says what people did then, who are those concerned: 2004年以降に本学と関わりのあった方. */
export function isOfPeople(text: string, from: number, to: number): boolean {
  const [first = "", second = ""] = text
    .slice(from, Math.min(to, from + CLAUSE))
    .replace(/^、/u, "")
    .split(/[、。]/u);
  // 事務所を訪問し、謝礼を支払われた人: two things of the same people.
  const clause = /[しりてみき]$/u.test(first) && !/[はが]/u.test(first) ? first + second : first;
  // お問い合わせフォームからご連絡いただいた方: those who used it.
  const done = clause.replace(
    /お?問い?合わ?せ(?:フォーム|ページ|画面)(?:から|より|で|に|にて|を)(?:ご?連絡|お?問い?合わ?せ|送信)?/u,
    "",
  );
  const found = OF_PEOPLE.exec(done);
  return found !== null && !DONE_ABOUT_IT.test(done.slice(0, found.index + found[0].length));
}

/** 5月14日から7月31日までのご利用分は対象ではありません: whose data are said not to be concerned. */
const LEFT_OUT = anyOf(
  [
    /対象(?:外|では(?:あり|な)|に(?:は|も)?(?:含まれ|なり?ま?せ|ならな))/u,
    // Not reached.
    /(?:含まれ|含まれて|保存されて|保管されて|影響を受けて|アクセスされて|流出して|漏えいして)(?:は?い|は?おり)?(?:ませ|ない)/u,
    /(?:影響|問題|該当|誤り|支障)(?:は|が)?(?:ありませ|ございませ|なかっ|ない)/u,
  ],
  "u",
  { before: /^[^。]{0,40}?/u },
);

/** Whether what follows a span leaves those out whom it tells of, with no other span in between. */
export const leavesOut = (text: string, from: number, to: number): boolean => {
  const clause = text.slice(from, Math.min(to, from + CLAUSE + 24));
  const found = LEFT_OUT.exec(clause);
  return found !== null && !/[0-9](?:年|月|日)|状態|が、/u.test(found[0]);
};

/** A word such as 診療 or 申込 that only begins the name of a thing: 診療録を, 申込書の, 予約情報が, but not 保管していた媒体. */
const THING = /^[\u3400-\u9fffァ-ヶーみ](?![者生客分人時済中後前歴日開可件数名])[\u3400-\u9fffァ-ヶー]/u;
/** Only what is told of the thing right behind the span makes it that of the span: までの診療録, に届いた申込書. */
const BELONGS = /^(?:まで|以降|以前)?(?:の?(?:間|期間)中?)?の?[ :]?$|た[^、。をがに]{0,8}$/u;

/** Whether a word behind a span is part of a noun that something else was done with: 3月から5月まで、知人の診療録を閲覧. */
export const isOfAnotherThing = (text: string, span: Span<"normal">, word: Span<"normal">): boolean =>
  word.start >= span.end &&
  word.start - span.end <= CLAUSE &&
  THING.test(text.slice(word.end - 1, word.end + 1)) &&
  !BELONGS.test(text.slice(span.end, word.start));

/** What a line that breaks off without its verb says was done: …の診療録を計63回閲覧. */
const CLOSING: readonly { readonly closes: RegExp; readonly said: SaidRole }[] = [
  {
    closes:
      /(?:閲覧|照会|検索|アクセス|ログイン|侵入|潜伏|持ち出し|持出し?|複製|コピー|窃取|盗用|乗っ取り|探索|ダウンロード|暗号化|改ざん)$/u,
    said: { role: "attack", rule: "period.attack" },
  },
  { closes: /(?:公開|掲載|表示|露出|漏えい|漏洩|流出|転送|閲覧可能?|公開状態|閲覧可能な状態)$/u, said: EXPOSURE },
  {
    closes: /(?:停止|休止|停電|ダウン|不通|障害|接続不可|利用不可|閲覧不可)$/u,
    said: { role: "outage", rule: "period.outage" },
  },
  { closes: /(?:購入|注文|決済|受診|来院|入会|在籍|在学|加入)$/u, said: SCOPE },
];

/** The role that the last word of a sentence gives a span in front of it, where that word stands for its verb. */
export function closedBy(text: string, from: number, to: number): SaidRole | null {
  const clause = text
    .slice(from, to)
    .replace(/[。 ]{1,3}$/u, "")
    .replace(/\([^()]{1,24}\)$/u, "");
  return CLOSING.find(({ closes }) => closes.test(clause.slice(-12)))?.said ?? null;
}

/** …までの間、ご予約のお客様の情報が他の方から見える状態に: what could be seen meanwhile is of people that a noun tells, whenever they came. */
export const isShownMeanwhile = (text: string, span: Span<"normal">, said: Span<"normal">): boolean =>
  /^(?:まで)?の?間に?、[^、。]{0,12}$/u.test(
    text.slice(Math.max(span.start, span.end - 1), Math.max(span.end, said.start)),
  ) && SHOWN_STATE.test(text.slice(said.end, said.end + 80));
const SHOWN_STATE =
  /^の[^、。]{1,30}が、?[^。]{0,30}(?:見え|見られ|閲覧|表示|参照|ダウンロード|アクセス|公開)[^。、]{0,12}(?:状態|なって)/u;
