import type { Thing } from "../../../recognise/count/thing.ts";
import { anyOf } from "../../../text/any-of.ts";
import type { FigureContext } from "../figure-context.ts";

/** 通知書(1,482事業所、9,211人分)のうち21事業所分, 4クラス(132人)の答案のうち約半数: wholes told in a bracket. */
export const isWholeInBracket = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  /^(?:分|様)?(?:、[^()（）。]{0,24})?[)）](?:の[^、。はがを]{0,24})?の?うち/u.test(
    at.text.slice(figure.span.end, figure.span.end + 60),
  );

/** Between a part and its whole: " of our", " out of Alder's more than". */
const OF_ALL = anyOf([/(?:some|about|more than|over|nearly) /u, /(?:)/u], "u", {
  before:
    /^ (?:out )?of (?:(?:the|our|its|their|some|about|more than|over|nearly) ){0,2}(?:[A-Za-z][\w&.-]{1,20} ){0,2}(?:[A-Za-z][\w&.-]{1,20}['’]s? )?/u,
  after: /$/u,
});

/** "two of our 14,000 mailboxes": so many there are, of which the two in front of them were hit. */
export const isWholeBehind = ({ at, figure, order, reading, sentence }: FigureContext, thing: Thing): boolean => {
  const part = at.figures[order - 1];
  return (
    reading.language === "en" &&
    thing !== "person" &&
    part !== undefined &&
    part.core.start >= sentence.start &&
    (part.value ?? 0) < (figure.value ?? 0) &&
    OF_ALL.test(at.text.slice(part.numeral.end, figure.span.start))
  );
};

/** "58 of the 1,058 patients": with the article the whole is a group the reader knows as affected; the others lost data as well. */
export const isWholeAffected = ({ at, figure, reading }: FigureContext, thing: Thing): boolean => {
  if (reading.language === "en")
    return thing === "person" && / of the $/u.test(at.text.slice(0, figure.span.start).slice(-8));
  const after = at.text.slice(figure.span.end, figure.span.end + 200);
  return thing === "person" && OTHERS_TOO.test(after)
    ? true
    : TOLD_SOME.test(after) && THOSE_HIT.test(at.text.slice(Math.max(0, figure.span.start - 16), figure.span.start))
      ? true
      : GOT_BACK.test(after) && !SENT_ALL.test(at.text.slice(Math.max(0, figure.span.start - 12), figure.span.start));
};

/** 誤って送付した102通のうち、100通を回収しました: what was got back of them was gone before. */
const GOT_BACK =
  /^(?:の)?(?:うち|内|なか|中)、?[^。]{0,24}[0-9][0-9,]{0,8}[件通名人枚冊台部]?(?:分)?(?:を|は|が|については)、?[^。0-9]{0,14}(?:回収|返却|未開封|発見|見つか|削除|破棄|連絡(?:が取れ|済))/u;

/** 対象となる1,240名のうち、1,205名には文書を送付: what was done for some of those it befell. */
const THOSE_HIT =
  /(?:(?:対象|該当|影響|被害)(?:と(?:なる|なった)|する|した|を受けた)?|(?:漏えい|漏洩|流出|閲覧)(?:の|した|された)(?:可能性|おそれ|恐れ)[がの]ある)(?:方|方々|者|皆様|お客様|お客さま|会員|利用者)?(?:は|の)?(?:約|計|延べ)?$/u;
const TOLD_SOME =
  /^(?:の)?(?:うち|内|なか|中)、?[^。]{0,16}[0-9][件通名人](?:分|様)?(?:の方|の皆様)?(?:に(?:は)?|へ(?:は)?|とは|については)、?[^。]{0,30}(?:送付|郵送|発送|送信|通知|連絡|説明|お詫び|謝罪|訪問)/u;

/** 発送した4万通のうち: what was sent out, most of it rightly. */
const SENT_ALL = /(?<!誤って|誤)(?:発送|送付|郵送|配布|送信|配信)した$/u;

/** 応募者215名のうち48名は学歴も、その他の方は氏名のみ: what only some lost as well, and what the others lost. */
const OTHERS_TOO =
  /^(?:の)?うち[^。]{0,80}(?:も(?:含|漏|流|閲|記|該|対|併|あわせ)|[。、](?:その他|残り|それ以外|その他の|そのほか)の?(?:\d[\d,]{0,9}[名人](?:分|様)?|方々?|皆様|お客様|会員様?|者)?(?:について|に関して)?は)/u;

/** What befell a part of those that are counted. */
const OF_WHOLE = anyOf(
  [
    /affected|impacted|compromised|exposed|hit|involved|accessed|infected|encrypted|struck|stolen|leaked|breached|lost|missing|viewed/u,
  ],
  "u",
  { before: /^(?: [a-z]{1,16}){0,3} (?:were|was|had been|have been|may have been|are) /u, after: /\b/u },
);

/** In front of a whole that opens its clause: "Of our", "Out of about", "Among Alder's". */
const OUT_OF = anyOf([/Of|Out of|Among/u], "u", {
  before: /(?:^|[.;,] )/u,
  after:
    /(?: (?:our|its|the|their|all|about|approximately|nearly|some|roughly|more than|over|total)){0,3}(?: [A-Za-z][\w.-]{1,20}['’]s?)? $/u,
});

/** "Of our 80,000 users, 212 were affected": those of whom a part was hit. */
export const isOutOf = ({ at, figure, reading, order }: FigureContext): boolean => {
  const next = at.figures[order + 1];
  return (
    reading.language === "en" &&
    next !== undefined &&
    OUT_OF.test(at.text.slice(Math.max(0, figure.numeral.start - 40), figure.numeral.start)) &&
    /^[^.;]{0,40}, (?:only |about |some |approximately )?$/u.test(at.text.slice(figure.core.end, next.numeral.start)) &&
    OF_WHOLE.test(at.text.slice(next.core.end, next.core.end + 70))
  );
};
