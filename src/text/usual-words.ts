import { matchesOf } from "./matches.ts";
import type { Span } from "./span.ts";

/** Those of whom and to whom notices speak with respect. */
const PEOPLE = "保護者 生徒 児童 園児 学生".split(" ");
/** What is theirs. */
const OWN = "氏名 住所 年齢 性別 職業 所属 連絡先 家族 国籍 出身 続柄 役職 自宅 勤務先".split(" ");

/**
 * Japanese words that mean the same as another wherever they stand, and are read as that one: rules are written with the usual word only.
 * `said` is a pattern for the other words, in whatever width they are written.
 */
const USUAL: readonly { readonly word: string; readonly said: string }[] = [
  {
    word: "メール",
    said: "電子メール|[EeＥｅ][-－‐]?メール|[EeＥｅ][-－‐]?(?:mail|ｍａｉｌ|MAIL|ＭＡＩＬ|Mail)(?![A-Za-zＡ-Ｚａ-ｚ])",
  },
  { word: "同日", said: "(?:同じ|その)日(?![々本程曜時付常刊])" },
  { word: "翌日", said: "(?:次の|あくる|明くる)日(?![々本程曜時付常刊])" },
  { word: "誤って", said: "間違って|間違えて|まちがって|まちがえて|あやまって" },
  { word: "氏名", said: "姓名" },
  { word: "約", said: "(?:おおよそ|おおむね|概ね|大凡|凡そ|およそ)(?=[ \\u3000]?[0-9０-９数一二三四五六七八九十])" },
  { word: "まで", said: "迄" },
  { word: "のうち", said: "の内(?=[、,，]|[ \\u3000]?[0-9０-９約])" },
  { word: "うち", said: "そのうち(?=[、,，約概お]|[ \\u3000]?[0-9０-９])" },
  // How politely something is said.
  {
    word: "し",
    said: "させて(?:いただき|頂き|戴き)(?=ま|、)|(?<![一合])(?:いた|致)し(?=ま[しすせ]|てお[りら]|て[いま])",
  },
  { word: "して", said: "させて(?:いただいて|頂いて|戴いて)(?=[おい])" },
  { word: "について", said: "につきまして" },
  { word: "ていま", said: "ておりま" },
  { word: "ありません", said: "ございません" },
  { word: "あります", said: "(?<=[はもが])ござい?ます" },
  { word: "ありました", said: "(?<=[はもが])ござい?ました" },
  { word: "でした", said: "(?:であった|だった)(?=。)" },
  ...["名", "人"].map((word) => ({
    word,
    said: `(?<=[0-9０-９])${word}(?:の方々?|の皆様|の皆さま)(?=[のにはがをもへと、])`,
  })),
  ...PEOPLE.map((word) => ({ word, said: `${word}(?:様|さま|さん)` })),
  ...OWN.map((word) => ({ word, said: `[ご御]${word}` })),
  { word: "電話番号", said: "お電話番号" },
  { word: "可能性がある", said: "可能性[がをはも](?:完全に|全く)?(?:は)?否定(?:でき|しきれ|し切れ)ない" },
  { word: "可能性があります", said: "可能性[がをはも](?:完全に|全く)?(?:は)?否定(?:でき|しきれ|し切れ)ません" },
  { word: "可能性があり", said: "可能性[がをはも](?:完全に|全く)?(?:は)?否定(?:でき|しきれ|し切れ)ず(?=、)" },
  { word: "を停止し", said: "を止め(?=まし|た(?!い)|、|てい|ており)" },
  { word: "紛失し", said: "(?<=を)(?:無く|なく)し(?=た(?!い)|まし)" },
  { word: "パスワード", said: "暗証番号|パスコード|パスフレーズ" },
  { word: "発覚", said: "露見" },
  { word: "紛失", said: "亡失|(?:遺失|失く)(?=[しさす])" },
  { word: "改ざんされ", said: "書(?:き換え|換え|きかえ)られ" },
  { word: "改ざん", said: "改竄|書(?:き換え|換え|きかえ)" },
];

const OTHERS = new RegExp(USUAL.map(({ said }) => `(${said})`).join("|"), "gu");

/** A stretch of a text, and the word it is read as. */
export type Said = { readonly span: Span<"raw">; readonly word: string };

/** The stretches of a Japanese text that are read as another word, in order. */
export const saidOtherwise = (text: string): readonly Said[] =>
  matchesOf(OTHERS, text).map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    word: USUAL[match.findIndex((group, at) => at > 0 && group !== undefined) - 1]?.word ?? match[0],
  }));

/** A text with its words as they are usually said. */
export function inUsualWords(text: string): string {
  let usual = "";
  let from = 0;
  for (const { span, word } of saidOtherwise(text)) {
    usual += text.slice(from, span.start) + word;
    from = span.end;
  }
  return usual + text.slice(from);
}
