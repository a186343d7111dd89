import type { Language } from "../../../schema/vocabulary.ts";
import { anyOf } from "../../../text/any-of.ts";
import { isTold, type Turn } from "../../context/turn.ts";
import { behindOf, type FigureContext, inFrontOf } from "../figure-context.ts";
import { OWNS_DATA } from "./owner.ts";

/** How a Japanese notice counts those who looked at a page, or their visits. */
export const VIEWERS_JA: readonly Turn[] = [
  {
    id: "viewers",
    meaning: "They are called viewers or visitors.",
    lead: [/(?:閲覧|訪問|来訪|ダウンロード)者数?(?:は|が|:)?(?:推計で|推定で|少なくとも|延べ|約){0,2}$/u],
    examples: ["閲覧者は推計で[190人]", "ダウンロード者数:[12名]"],
    rejects: ["閲覧された受講者は[190人]"],
  },
  {
    id: "their-visits",
    meaning: "Their visits are told of.",
    rest: /^[)）]?(?:様|の方)?(?:(?:から|による)の?(?:アクセス|閲覧|ダウンロード|ログイン|操作)|の(?:閲覧|アクセス)(?:記録|履歴|ログ))/u,
    examples: ["生徒[12名]からのアクセス", "延べ[30名]の閲覧記録"],
    rejects: ["[30名]の記録"],
  },
];

/** That they looked at something, used it or took it. */
const LOOKED = anyOf(
  [
    /opened|viewed|accessed|downloaded|clicked(?: on)?|looked at|looked up|looked into|saw|read|searched|snooped (?:on|in|through)/u,
    /used|misused|abused|copied|stole|took|sold|passed on/u,
  ],
  "iu",
  { before: /^ (?:had |have |has |may have )?(?:actually |improperly |wrongly )?/u, after: / /u },
);

/** How somebody is told to have seen the data. */
export const SAW: Readonly<Record<Language, readonly Turn[]>> = {
  ja: [
    {
      id: "saw",
      meaning: "They looked at it, or got in.",
      rest: anyOf(
        [
          // It, as it is called.
          /[^、。]{0,16}(?:閲覧|開封|ダウンロード|表示|参照)(?:し(?![得う])|を行|済み|[)。、]|$)|[^、。]{0,16}開封され/u,
          // Where it was.
          /[^、。]{0,16}(?:に|へ)(?:不正に)?アクセス(?:し(?![得う])|[、。]|を行)/u,
          // What it was in.
          /[^、。]{0,16}(?:ファイル|フォルダー?|資料|データ|名簿|画面|ページ|リンク|メール|一覧)を(?:開[いきけ]|見[たてる]|保存し|取得し|表示し(?![得う]))/u,
        ],
        "u",
        { before: /^(?:の[^、。はがを]{1,10})?が、?/u },
      ),
      examples: [
        "実際に[9名]が閲覧しました。",
        "[12名]の生徒がファイルにアクセスした。",
        "(削除までに[9名]が閲覧)",
        "[8名]がファイルを開いていた。",
        "[5名]が一覧を表示したことを",
      ],
      rejects: ["[9名]が閲覧し得る状態", "[9名]の氏名が閲覧された。"],
    },
    {
      id: "met-their-eyes",
      meaning: "It came under their eyes, or into their hands.",
      rest: /^(?:様|さん|の方|の[^、。はがを]{1,10})?の(?:目に(?:触れ|入|留ま|とま)|手に(?:渡|届))/u,
      examples: ["職員[2名]の目に触れました。", "保護者[5名]の手に渡った。"],
      rejects: ["[2名]の目の検査結果"],
    },
    {
      id: "who-saw",
      meaning: "They are called those who saw it.",
      lead: [/(?:^|[、。をにも])(?:閲覧|開封|ダウンロード|表示)した$/u],
      examples: ["表示した[5名]の方には", "ファイルを開封した[12名]に"],
      rejects: ["閲覧された[5名]の方には", "表示した画面の[5名]"],
    },
    {
      id: "read-by",
      meaning: "It was read by them; whose it is would own it: 名の情報が閲覧され.",
      rest: /^(?:様|の(?:学生|生徒|職員|教員|社員|利用者|会員|方))?(?:[(][^()]{1,24}[)])?に(?:よって|より)?(?:閲覧|開封|表示|ダウンロード|参照)され/u,
      examples: ["学内者[1名](申し出た学生)に閲覧されていた", "[3名]の職員によって開封された"],
      rejects: ["[3名]に表示すべき情報", "[3名]の情報が閲覧されていた"],
    },
    {
      id: "questioned",
      meaning: "They were asked what they had seen or kept.",
      rest: /^(?:の[^、。はがを]{1,10})?(?:から|に(?:対して|対し)?)(?:は|も)?、?[^、。]{0,12}(?:聴き取り|聞き取り|聴取|ヒアリング)/u,
      examples: ["[8名]に対しては聴き取りを行い", "[3名]から聞き取りをした"],
      rejects: ["[8名]に対して謝罪を行い"],
    },
  ],
  en: [
    {
      id: "seen-by",
      meaning: "It was seen by them.",
      lead: [
        /\b(?:viewed|opened|accessed|downloaded|displayed|seen|read|visited)\b[^.;,]{0,24} by (?:about |around |some |up to )?$/iu,
      ],
      examples: ["The page was viewed by [95 visitors]."],
      rejects: ["It was lost by [95 visitors]."],
    },
    {
      id: "shared-by",
      meaning: "They share or run what holds it.",
      lead: [/\b(?:shared|used|run|managed|handled|operated) (?:jointly )?by (?:some |about )?$/iu],
      examples: ["a folder shared by [40 employees]"],
      rejects: ["a folder of [40 employees]"],
    },
    {
      id: "shown-to",
      meaning: "It was open to them.",
      lead: [
        /\b(?:shown|displayed|visible|viewable|disclosed|revealed|exposed) to (?:about |around |some |up to |the |as many as )?$/iu,
      ],
      examples: ["Their names were visible to [40 parents]."],
      rejects: ["It was sent to [40 parents]."],
    },
    {
      id: "saw",
      meaning: "They looked at it, or used it.",
      rest: anyOf(
        [
          /the|these|those|this|that|it|them|a|an|his|her|their/u,
          /personal|confidential|private|sensitive|information|data|details|records|medical/u,
          /patients?|students?|customers?|clients?|taxpayers?|residents?|members?/u,
        ],
        "iu",
        {
          before: LOOKED,
          after:
            /\b(?! (?:cards?|payment cards?|credit cards?|debit cards?|page|site|website|shop|store|form|service|app)\b)/u,
        },
      ),
      examples: ["[three students] opened these files", "[two nurses] had looked at patient charts"],
      rejects: ["[three students] used to come", "[three customers] used a card on the page"],
    },
    {
      id: "could-see",
      meaning: "They could have seen it.",
      rest: anyOf(
        [/been able to (?:see|view|read|open|access)/u, /seen|viewed|read|opened|downloaded|looked at/u],
        "u",
        {
          before:
            /^(?![^.;]{0,70}\bthat (?!could|may|might))(?: (?!whose\b)[a-z][^.;]{0,60})? (?:could|may|might) (?:(?:therefore|thus|also|then|in theory) )?have /u,
          after: /\b(?! by)/u,
        },
      ),
      examples: ["[97 persons] submitted the form and could therefore have seen the responses"],
      rejects: [
        "[97 persons] whose records could have been seen",
        "told [97 persons] that an outsider may have seen their records",
      ],
    },
  ],
};

/** How a Japanese notice names in front of a figure those who looked. */
export const LOOKED_JA: readonly Turn[] = [
  {
    id: "who-looked",
    meaning: "They are told by their having looked.",
    lead: [
      anyOf(
        [
          // 閲覧した.
          /(?:閲覧|開封|ダウンロード|視聴)(?:した|していた|を行った)|開封された/u,
          // ページを開いた.
          /(?:画面|ページ|ファイル|リンク|サイト|フォルダー?)を(?:開いた|見た|表示した|(?:閲覧|訪問|表示)(?:し|され)た|ご?覧(?:になっ|になられ)た)/u,
          /(?:サイト|ページ|ファイル|フォルダー?|リンク|データ)(?:に|へ)(?:アクセス|来訪)(?:し|され)た|(?:^|[、。])アクセスした/u,
          // 見た可能性がある, 閲覧したと申し出た.
          /(?:(?:閲覧|開封|ダウンロード)した|(?:画面|内容|ページ|ファイル|資料|名簿|これ)を(?:見|開い)た)(?:可能性[がの]ある|と(?:申し出|回答し|答え)た)/u,
        ],
        "u",
        {
          after:
            /(?:の|者|方|人|生徒|児童|学生|職員|会員|利用者|保護者|園児|社員|教員|教職員)?(?:は|が|:)?、?(?:(?:システムの)?(?:記録|ログ|履歴)によると)? ?(?:延べ|のべ|約|計|最大){0,2}$/u,
        },
      ),
    ],
    examples: ["誤って閲覧した[23名]", "ファイルを開いた方は[4名]", "サイトにアクセスした者は延べ[30名]"],
    rejects: ["閲覧された[23名]"],
  },
];

/** How a Japanese notice tells of those who were able to see what others lost. */
export const MAY_SEE_JA: readonly Turn[] = [
  {
    id: "can-see",
    meaning: "They can look, or get in; but 448人の氏名が閲覧できる tells of their names.",
    rest: anyOf(
      [
        // The one who can.
        /(?:の[^、。はがを]{0,8}(?:員|師|者|生|方|会員|ユーザー?))?(?:が|も|なら)、?[^、。がを]{0,16}(?:閲覧|アクセス|参照|視聴|ログイン|利用)(?:が)?(?:でき[るたてま]|可能[だでな]|し[う得]る)/u,
        // What can be seen.
        /(?:の方々?)?が、?[^。、]{0,30}(?:データ|情報|氏名|アドレス|画面|ファイル|内容)を(?:閲覧|参照|表示|ダウンロード)(?:でき[るたてま]|可能)/u,
      ],
      "u",
      { before: /^/u },
    ),
    examples: ["医師など[約2500人]がアクセスできる", "[309名]の方が他の会員のデータを閲覧できる"],
    rejects: ["[448人]の氏名が閲覧できる"],
  },
  {
    id: "users",
    meaning: "They use what it was put into.",
    rest: /^が(?:使う|使用する|使用している|利用する|利用している|参加する|参加している|登録する|登録している|所属する|閲覧する)[^、。はがを]{0,14}(?:アプリ|グループ|チャット|フォルダー?|掲示板|システム|サイト|クラウド|チャンネル)(?:に|へ|で)/u,
    examples: ["全校生徒[512人]が使うアプリに"],
    rejects: ["[512人]が使う電話番号"],
  },
  {
    id: "entitled",
    meaning: "They have leave to look.",
    rest: /^(?:の[^、。はがを]{0,8}(?:員|師|者|生|方|会員|ユーザー?))?(?:が|は|に|も)、?[^。]{0,16}(?:閲覧|アクセス|参照)(?:する)?権限?(?:を|が)(?:持|有|あ)/u,
    examples: ["[640人]がカルテを閲覧する権限を持つ"],
    rejects: ["[640人]がカルテを持つ"],
  },
  {
    id: "granted",
    meaning: "They were given leave to look.",
    rest: /^(?:の[^、。はがを]{1,10})?に(?:対して)?(?:も)?、?[^、。はが]{0,14}(?:権限?|アクセス権)?(?:を)?(?:付与|割り?当て)[^。、アカ]{0,6}(?:[。、]|こと|ため|もの|$)/u,
    examples: ["権限を[4,800名]に付与していた。"],
    rejects: ["[4,800名]に付与したアカウント"],
  },
  {
    id: "named-as-able",
    meaning: "They are named right behind the word for being able to see.",
    lead: [
      anyOf(
        [
          /可能な|が可能な|可能だった|可能であった|できる|できた/u,
          /権限の?(?:を持つ|を有する|を持った|を付与された|ある|あった)/u,
        ],
        "u",
        {
          before: /(?:閲覧|アクセス|参照)/u,
          after:
            /[^、。はが状情期]{0,8}(?:員|師|生|生徒|者|施設|ユーザー?|方)(?:等|数)?(?:は|が|:)? ?(?:[0-9]{1,4} ?施設 ?)?(?:約|計|延べ|最大)?$/u,
        },
      ),
    ],
    examples: ["閲覧可能な職員は[154名]", "アクセスできる職員 [154名]"],
    rejects: ["閲覧できる状態の[154名]"],
  },
];

/** 生徒12名からのアクセス, 閲覧者は推計で190人: those who looked, not those whose data were seen. */
export const isViewer = ({ at, figure }: FigureContext): boolean =>
  isTold(VIEWERS_JA, {
    lead: at.text.slice(Math.max(0, figure.span.start - 24), figure.span.start),
    rest: at.text.slice(figure.span.end, figure.span.end + 16),
  });

/** "three students opened these files", "viewed by 95 visitors": those who saw the data. */
export function isOnlooker({ at, figure, reading, sentence }: FigureContext): boolean {
  const { text } = at;
  const lead = text.slice(Math.max(sentence.start, figure.span.start - 60), figure.span.start);
  if (reading.language === "en") {
    const rest = text.slice(figure.core.end, Math.min(sentence.end, figure.core.end + 130));
    return !TOLD_OF.test(lead) && isTold(SAW.en, { lead, rest });
  }
  const rest = text.slice(figure.span.end, figure.span.end + 110);
  return (
    isTold(SAW.ja, { lead, rest: predicate(rest).slice(0, 40) }) ||
    (isTold(LOOKED_JA, { lead, rest }) && !OWNS_DATA.test(rest))
  );
}

/** "For 587 of them the employee could have seen the address": those of whom it is told that somebody saw theirs. */
const TOLD_OF = /(?:^|[.;:,] |\b(?:and|but|while) )(?:[Ff]or|[Ii]n the cases? of|[Ww]ith) (?:[a-z]{1,10} ){0,3}$/u;

/** What is said of a figure behind the bracket that breaks it down, or that it stands in: 職員23名(医師4名、看護師19名)が閲覧した. */
const predicate = (after: string): string =>
  after
    .replace(/^、[^、。()]{0,16}?[0-9]{1,4}[名人](?=が)/u, "")
    .replace(/^(?:[(（][^()（）。]{0,70}|(?:、[^、。()（）]{1,14}){0,5})[)）](?=が)/u, "");

/** 医師など約2500人がアクセスできる, 閲覧可能な職員は154名: those who were able to see what others lost. */
export function maySee(context: FigureContext): boolean {
  const { at, figure, reading } = context;
  if (reading.language === "en" || figure.core.end < figure.span.end - 4) return false;
  const rest = behindOf(context, 40);
  if (/^分/u.test(rest) || /分$/u.test(at.text.slice(figure.core.start, figure.span.end))) return false;
  if (isUnderViewers(context)) return true;
  return isTold(MAY_SEE_JA, { lead: inFrontOf(context, 40), rest });
}

/** 閲覧できた者の範囲 / 125施設 154名の登録医: a label, in the line or above it, that says who could see what others lost. */
function isUnderViewers({ at, figure, reading }: FigureContext): boolean {
  const [label = "", ...more] = at.text.slice(0, figure.span.start).split(/[: ]/u);
  if (more.length > 0 && isOfViewers(label)) return true;
  const { block } = at.passage;
  return [block.parent, block.marker === null ? at.index - 1 : null].some(
    (index) => index !== null && isOfViewers(reading.passages[index]?.normal.text ?? ""),
  );
}

/** Nothing but the label: 該当する患者数、情報、閲覧できた者の範囲 is over those whose data it was as well. */
const isOfViewers = (label: string): boolean =>
  label.length <= LABEL && VIEWERS.test(label) && !/[、。はが0-9]/u.test(label);

const LABEL = 24;
const VIEWERS =
  /(?:閲覧|アクセス|参照|ダウンロード)(?:でき|可能|した|していた)[^、。:はが0-9]{0,10}(?:者|方|(?<!個)人|員|ユーザー)/u;
