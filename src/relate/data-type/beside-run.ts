import type { ReadPassage } from "../../recognise/recognise.ts";
import { sentenceOf } from "../context/structure.ts";
import { kindsIn, type Run } from "./run.ts";

/** 利用者7,012名(氏名、問い合わせ内容)の数に変更はなく: a bracket behind so many people lists what was theirs, whatever is said of them. */
export const isBehindFigure = ({ normal }: ReadPassage, run: Run): boolean =>
  kindsIn(run) > 1 &&
  /[0-9](?:名|人)(?:分|様)?(?:の方|の皆様)?[(（]$/u.test(normal.text.slice(Math.max(0, run.start - 12), run.start)) &&
  /^(?:等|など)?[)）]/u.test(normal.text.slice(run.end, run.end + 3));

/** パスワードの不正利用がない: it is misuse that is denied. */
export const isOfMisuse = ({ normal }: ReadPassage, { end }: Run): boolean =>
  /^(?:等|など)?の(?:不正|悪用)/u.test(normal.text.slice(end, end + 6));

/** 氏名と続柄が590人分, 住所は31名分: data that were so many people's are told, whatever the verb. */
export const isCounted = ({ normal }: ReadPassage, run: Run, { end } = run): boolean =>
  COUNTED.test(normal.text.slice(end, end + 24)) ||
  (kindsIn(run) > 1 && LISTED_AND_COUNTED.test(normal.text.slice(end, end + 24)));
const COUNTED = /^(?:等|など)?(?:が|は|の情報が)(?:(?:約|計|延べ|最大)?[0-9][0-9,万]{0,9}(?:人|名様?|件|世帯)|全員)分/u;
const LISTED_AND_COUNTED =
  /^(?:等|など)?[)）]?(?:が|は)(?:約|計|延べ|最大)?[0-9][0-9,万]{0,9}(?:人|名様?|件|世帯)(?:、|です|でし|である|あ|含)/u;

/** Whether a sentence says little else than the data: その他の方は氏名とメールアドレスのみです. */
export function isPlain({ normal, sentences }: ReadPassage, { start, end }: Run): boolean {
  if (normal.text.length < end - start + 30) return true;
  const sentence = sentenceOf(sentences, start);
  return (
    sentence !== undefined &&
    (sentence.end - sentence.start < end - start + 30 ||
      // 会員は氏名、住所、電話番号、退会者は氏名・住所です。: a clause of nothing but whose and what.
      /、[^、。は]{2,16}(?:について)?は$/u.test(normal.text.slice(Math.max(sentence.start, start - 24), start))) &&
    /^(?:等|など)?(?:のみ|だけ)?(?:です|でした|となります|でございます|である)。/u.test(
      normal.text.slice(end, sentence.end),
    )
  );
}
