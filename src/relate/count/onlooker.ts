import { behindOf, type FigureContext, inFrontOf } from "./figure-context.ts";
import { OWNS_DATA } from "./owner.ts";

/** 生徒12名からのアクセス, 延べ30名の閲覧記録, 閲覧者は推計で190人: those who looked, not those whose data were seen. */
export const isViewer = ({ at, figure }: FigureContext): boolean =>
  /(?:閲覧|訪問|来訪|ダウンロード)者数?(?:は|が|:)?(?:推計で|推定で|少なくとも|延べ|約){0,2}$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 16), figure.span.start),
  ) ||
  /^[)）]?(?:様|の方)?(?:(?:から|による)の?(?:アクセス|閲覧|ダウンロード|ログイン|操作)|の(?:閲覧|アクセス)(?:記録|履歴|ログ))/u.test(
    at.text.slice(figure.span.end, figure.span.end + 16),
  );

/** "three students opened these files", "viewed by 95 visitors": those who saw the data. */
export const isOnlooker = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "ja"
    ? SAW_JA.test(predicate(at.text.slice(figure.span.end, figure.span.end + 110)).slice(0, 40)) ||
      (LOOKED.test(at.text.slice(Math.max(sentence.start, figure.span.start - 30), figure.span.start)) &&
        !OWNS_DATA.test(at.text.slice(figure.span.end, figure.span.end + 40)))
    : !TOLD_OF.test(at.text.slice(Math.max(sentence.start, figure.span.start - 40), figure.span.start)) &&
      (SEEN_BY.test(at.text.slice(Math.max(sentence.start, figure.span.start - 60), figure.span.start)) ||
        SAW.test(at.text.slice(figure.core.end, figure.core.end + 50)) ||
        COULD_SEE.test(at.text.slice(figure.core.end, Math.min(sentence.end, figure.core.end + 130))));

/** "For 587 of them the employee could have seen the address": those of whom it is told that somebody saw theirs. */
const TOLD_OF = /(?:^|[.;:,] |\b(?:and|but|while) )(?:[Ff]or|[Ii]n the cases? of|[Ww]ith) (?:[a-z]{1,10} ){0,3}$/u;

/** What is said of a figure behind the bracket that breaks it down, or that it stands in: 職員23名(医師4名、看護師19名)が閲覧した. */
const predicate = (after: string): string =>
  after.replace(/^(?:[(（][^()（）。]{0,70}|(?:、[^、。()（）]{1,14}){0,5})[)）](?=が)/u, "");

/** 実際に9名が閲覧しました */
const SAW_JA =
  /^(?:の[^、。はがを]{1,10})?が、?(?:[^、。]{0,16}(?:閲覧|開封|ダウンロード|表示|参照)(?:し(?![得う])|を行)|[^、。]{0,16}開封され|[^、。]{0,16}(?:に|へ)(?:不正に)?アクセス(?:し(?![得う])|[、。]|を行))/u;
/** 誤って閲覧した23名, ファイルを開いた方は4名 */
const LOOKED =
  /(?:(?:閲覧|開封|ダウンロード|視聴)(?:した|していた|を行った)|開封された|(?:画面|ページ|ファイル|リンク|サイト|フォルダー?)を(?:開いた|見た|表示した|(?:閲覧|訪問|表示)(?:し|され)た|ご?覧(?:になっ|になられ)た)|(?:サイト|ページ)に(?:アクセス|来訪)(?:し|され)た)(?:の|者|方|人|生徒|学生|職員|会員|利用者|保護者|園児|社員|教員)?(?:は|が)?、?(?:延べ|のべ|約|計|最大){0,2}$/u;
const SEEN_BY =
  /\b(?:viewed|opened|accessed|downloaded|displayed|seen|read|visited)\b[^.;,]{0,24} by (?:about |around |some |up to )?$|\b(?:shared|used|run|managed|handled|operated) (?:jointly )?by (?:some |about )?$|\b(?:shown|displayed|visible|viewable|disclosed|revealed|exposed) to (?:about |around |some |up to |the |as many as )?$/iu;
const SAW =
  /^ (?:had |have |has |may have )?(?:actually |improperly |wrongly )?(?:opened|viewed|accessed|downloaded|clicked(?: on)?|looked at|looked up|looked into|saw|read|used|misused|abused|copied|stole|took|sold|passed on|searched|snooped (?:on|in|through)) (?:the|these|those|this|that|it|them|a|an|his|her|their|personal|confidential|patients?|students?|customers?|clients?|private|sensitive|information|data|details|records|medical|taxpayers?|residents?|members?)\b/iu;

/** "97 persons submitted the form and could therefore have seen the responses" */
const COULD_SEE =
  /^(?: (?!whose\b)[a-z][^.;]{0,60})? (?:could|may|might) (?:therefore |thus |also |then |in theory |in principle )?have (?:been able to (?:see|view|read|open|access)|seen|viewed|read|opened|downloaded|looked at)\b(?! by)/u;

/** 医師など約2500人がアクセスできる, 閲覧可能な職員は154名, 権限を4,800名に付与していた: those who were able to see what others lost. */
export const maySee = (context: FigureContext): boolean => {
  if (context.reading.language === "en" || context.figure.core.end < context.figure.span.end - 4) return false;
  const after = behindOf(context, 40);
  if (/^分/u.test(after) || /分$/u.test(context.at.text.slice(context.figure.core.start, context.figure.span.end)))
    return false;
  return (
    USED_BY.test(after) ||
    SEES.test(after) ||
    ENTITLED.test(after) ||
    GRANTED.test(after) ||
    SEEING.test(inFrontOf(context, 30))
  );
};

/** 2,500人がアクセスできる, 309名の方が他の会員のデータを閲覧できる; but 448人の氏名が閲覧できる tells of their names. */
const SEES =
  /^(?:の[^、。はがを]{0,8}(?:員|師|者|生|方|会員|ユーザー?))?(?:が|も|なら)、?[^、。がを]{0,16}(?:閲覧|アクセス|参照|視聴|ログイン|利用)(?:が)?(?:でき[るたてま]|可能[だでな]|し[う得]る)|^(?:の方々?)?が、?[^。、]{0,30}(?:データ|情報|氏名|アドレス|画面|ファイル|内容)を(?:閲覧|参照|表示|ダウンロード)(?:でき[るたてま]|可能)/u;
/** 全校生徒512人が使うアプリに: all who use it. */
const USED_BY =
  /^が(?:使う|使用する|使用している|利用する|利用している|参加する|参加している|登録する|登録している|所属する|閲覧する)[^、。はがを]{0,14}(?:アプリ|グループ|チャット|フォルダー?|掲示板|システム|サイト|クラウド|チャンネル)(?:に|へ|で)/u;
/** 640人がカルテを閲覧する権限を持つ */
const ENTITLED =
  /^(?:の[^、。はがを]{0,8}(?:員|師|者|生|方|会員|ユーザー?))?(?:が|は|に|も)、?[^。]{0,16}(?:閲覧|アクセス|参照)(?:する)?権限?(?:を|が)(?:持|有|あ)/u;
const GRANTED =
  /^(?:の[^、。はがを]{1,10})?に(?:対して)?(?:も)?、?[^、。はが]{0,14}(?:権限?|アクセス権)?(?:を)?(?:付与|割り?当て)[^。、アカ]{0,6}(?:[。、]|こと|ため|もの|$)/u;
/** Whoever is named right behind the word for being able to see. */
const SEEING =
  /(?:閲覧|アクセス|参照)(?:可能な|が可能な|可能だった|可能であった|できる|できた|権限の?(?:を持つ|を有する|を持った|を付与された|ある|あった))[^、。はが状情期]{0,8}(?:員|師|生|生徒|者|施設|ユーザー?|方)(?:等|数)?(?:は|が|:)? ?(?:[0-9]{1,4} ?施設 ?)?(?:約|計|延べ|最大)?$/u;
