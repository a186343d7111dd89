import type { Figure } from "../../../recognise/count/figure.ts";
import type { Thing } from "../../../recognise/count/thing.ts";
import type { Language } from "../../../schema/vocabulary.ts";
import { anyOf } from "../../../text/any-of.ts";
import { isTold, type Turn } from "../../context/turn.ts";
import type { FigureContext } from "../figure-context.ts";

/** How it is told that somebody only called, asked or was asked, or that something is used so often. */
export const REACTIONS: Readonly<Record<Language, readonly Turn[]>> = {
  ja: [
    {
      id: "spread",
      meaning: "So often something is installed, loaded or looked at.",
      rest: /^(?:以上|超)?の?(?:インストール|ダウンロード数|DL|フォロワー|PV|ビュー|アクセスがあ|を(?:突破|達成))/u,
      examples: ["累計[25万件]インストール", "公開以来[1,200件]以上のアクセスがあった。", "会員が[50万人]を突破"],
      rejects: ["[1,200件]のデータ"],
    },
    {
      id: "counted-up",
      meaning: "The number of such uses is given.",
      lead: [/(?:インストール|ダウンロード|DL|導入|フォロワー|登録者|発行部|閲覧|アクセス|PV)数[はが:]?(?:累計|約)?$/u],
      examples: ["ダウンロード数は約[30万件]です。"],
      rejects: ["登録者の氏名[300件]"],
    },
    {
      id: "with-oneself",
      meaning: "Whoever got the data of others is counted with them.",
      lead: [/(?:ご?自身|本人|ご?自分)(?:宛|宛て|分|の分)?(?:のもの)?を?も?含む(?:約|計)?$/u],
      examples: ["会員1名宛に、ご自身宛を含む[69名]分を送信した。"],
      rejects: ["本人確認書類を含む[69名]分の書類"],
    },
    {
      id: "not-reached",
      meaning: "They could not be reached yet.",
      rest: /^の?(?:方|方々|患者|お客|会員|対象者|皆)[^。]{0,48}(?:連絡|電話)(?:が|は)?(?:とれて|取れて|つい?て|つながって)(?:いな|いま|おり)/u,
      examples: ["[16名]の方にはご連絡がとれておりません。", "現在も[3名]の方と連絡がついていません。"],
      rejects: ["[187名]の患者さんに電話でお詫びのご連絡を行いました。"],
    },
  ],
  en: [
    {
      id: "asked",
      meaning: "They called, complained or asked.",
      rest: /^ (?:have |had |has |later )?(?:contacted|called|complained|phoned|replied|wrote (?:to|in)|asked) /u,
      examples: ["[three residents] have contacted us"],
      rejects: ["[three residents] had given their names"],
    },
    {
      id: "heard-from",
      meaning: "They were heard from, asked or checked.",
      lead: [
        anyOf(
          [
            // Who was asked; but the papers of a check are data.
            /(?<!\b(?:right[- ]to[- ]work|identity|id|background|references?|credit|vetting|police|criminal|eligibility|health|records) )(?:audits?|checks?|tests?|surveys?) (?:on|of)/u,
            /interviewed|surveyed|polled|questioned/u,
            // Who called or was spoken with.
            /(?:heard|calls?|questions|inquiries|enquiries|complaints|responses|feedback|comments) from/u,
            /contacted by|(?:spoken|spoke|talked|met) (?:to|with)/u,
          ],
          "iu",
          { before: /\b/u, after: / (?:about |around |some |over |all |the )?$/u },
        ),
      ],
      examples: ["We had calls from some [300 customers].", "Police interviewed [three people]."],
      rejects: [
        "We sent letters to [300 customers].",
        "right-to-work checks of [57 drivers], with copies of passports",
      ],
    },
  ],
};

/** People who ask or answer, by what they are called. */
const REACTING = /(?:callers?|investigators?|detectives?|analysts?|engineers?)$/iu;
/** "Of 1,502 respondents, half said": they only answered; "the breach concerns 625 respondents", whose answers it was. */
const isAnswering = (text: string, { numeral, core }: Figure): boolean =>
  /respondents?$/iu.test(text.slice(numeral.end, core.end)) &&
  (/^[^.;]{0,60}\b(?:said|say|answered|replied|agreed|thought|supported|opposed|want|wanted|believe|felt|prefer|chose)\b/u.test(
    text.slice(core.end, core.end + 80),
  ) ||
    /\b(?:survey|poll|questionnaire)[^.;(),0-9]{0,60}$/iu.test(text.slice(0, numeral.start)));

/** "answers of 1,502 respondents": their data. */
const OF_THEIRS =
  /\b(?:data|information|details|answers|responses|records|names|results|addresses)\b[^.;,]{0,24} (?:of|on|about|from|for) (?:about |some |the )?$/iu;

/** How much in front of a figure and behind it is read. */
const LEAD = 60;
const REST = 64;

/** Those who called, asked or answered, and those who were asked: they react, nothing befell them. */
export const isReaction = ({ at, figure, reading, sentence }: FigureContext, thing: Thing): boolean => {
  const isEnglish = reading.language === "en";
  if (isEnglish && thing !== "person") return false;
  const lead = at.text.slice(Math.max(sentence.start, figure.span.start - LEAD), figure.span.start);
  const end = isEnglish ? figure.core.end : figure.span.end;
  return (
    isTold(REACTIONS[reading.language], { lead, rest: at.text.slice(end, end + REST) }) ||
    (isEnglish && REACTING.test(at.text.slice(figure.numeral.end, figure.core.end)) && !OF_THEIRS.test(lead)) ||
    (isEnglish && isAnswering(at.text, figure))
  );
};

/** Bodies that a text names one by one. */
const FEW = 6;

/** How it is told that bodies speak, or are spoken for. */
export const SPEECH: readonly Turn[] = [
  {
    id: "officials-of",
    meaning: "Somebody of theirs, or something of both, is told of.",
    lead: [
      anyOf(
        [
          // Who speaks.
          /officials?|presidents?|heads?|representatives?|spokes[a-z]{3,8}|executives/u,
          // What is spoken of.
          /inquiry|investigation|statements?|announcement|review|merger|agreement/u,
        ],
        "iu",
        { before: /\b/u, after: / (?:of|by|from|at|between) (?:the |both |its |these )?$/u },
      ),
    ],
    examples: ["officials of both [two councils]", "a merger between [two banks]"],
    rejects: ["customers of [two banks]"],
  },
  {
    id: "said",
    meaning: "They said something.",
    rest: anyOf(
      [
        /said|announced|reported|explained|stated|told|admitted|disclosed|acknowledged|conceded|notif(?:y|ied)/u,
        /apologi[sz]ed|held (?:a|an|their)/u,
      ],
      "iu",
      { before: /^,? (?:have |has |had |both |also |jointly |each )?/u, after: /\b/u },
    ),
    examples: ["[Two universities] announced it jointly."],
    rejects: ["[Two universities] were hit."],
  },
];

/** "managers of both subsidiaries said", "Two universities announced": a few bodies that the text has named speak, or are spoken for. */
export const isSpeaking = (text: string, { span, core, value }: Figure): boolean =>
  value !== null &&
  value < FEW &&
  isTold(SPEECH, {
    lead: text.slice(Math.max(0, span.start - LEAD), span.start),
    rest: text.slice(core.end, core.end + REST),
  });
