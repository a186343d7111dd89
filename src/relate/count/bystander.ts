import type { Figure } from "../../recognise/count/figure.ts";
import type { Thing } from "../../recognise/count/thing.ts";
import { type FigureContext, REACH, says } from "./figure-context.ts";
import { COVERS, isStaffOrRegister } from "./register.ts";

/** 約22万人が登録している, "has 2.6 million clients and 140 staff": how large the body is, not how many were hit. */
export const isSizeInPassing = (context: FigureContext): boolean =>
  context.reading.language === "en" &&
  context.figure.thing === "person" &&
  isBase(context) &&
  !PART_OF.test(leadOf(context)) &&
  !OF_THOSE.test(context.at.text.slice(context.figure.core.end, context.figure.core.end + 200));

const leadOf = ({ at, figure, sentence }: FigureContext): string =>
  at.text.slice(Math.max(sentence.start, figure.span.start - 90), figure.span.start);

/** Of those of whom a part was hit the whole is told as well. */
const OF_THOSE =
  /\b(?:of (?:them|whom|which|these|those|that number|its|the [0-9])|among (?:them|these)|other|others|remaining|rest)\b/iu;

export const isBase = ({ at, order, reading, sentence, deedsAfter }: FigureContext): boolean => {
  const told = reading.language === "ja" ? sizes(at, order, sentence.end) : describes(at, order, sentence.start);
  return (
    told &&
    (reading.language === "ja" ||
      isPartHit(at, order, sentence.start) ||
      !says(deedsAfter, "exposed", "slipped", "compromised", "hit"))
  );
};

const isPartHit = (at: Text, order: number, start: number): boolean => {
  const from = at.figures[order]?.span.start ?? 0;
  return PART_OF.test(at.text.slice(Math.max(start, from - 90), from));
};

type Text = Pick<FigureContext["at"], "text" | "figures" | "passage">;

const SIZE =
  /^を?(?:取り?扱|扱)って(?:い|お)|^(?:が)?(?:あ[りる]|ござい|稼働|設置|保有|所有|運用|配備|導入)[^。、]{0,10}(?:が|、)、?(?:この|その)?うち|^です。この(?:うち|中)|^が参加してい(?:た|ました)。|^(?:の[^、。はがを]{1,16})?(?:(?:が|は)[^、。]{0,16}(?:登録|在籍|加入|加盟|利用|在学|勤務|契約|所属)し(?:て(?:いる|おり|います)|、)|を(?:擁|抱え|展開|運営)|(?:の方|の皆様)?(?:に(?:つきまして|ついて|関して)?は?|は)、?(?:今回の|本件の)?(?:影響|問題|被害|漏えい|流出)(?:は|が)?[^。、]{0,4}(?:ませ|な[いし]))/u;

/** 従業員数は連結で3,200名, 全校児童 412名 */
const HEADS =
  /(?:^|[。、(（「])(?:当[社院校園会]の|本[学校]の)?(?:総?(?:従業員|社員|職員|教職員|在籍者|在校生|全校児童|全校生徒))(?:総?数)(?:は|が|:)?(?:連結で|単体で|全体で|全社で|約|計){0,2}$/u;

/** 県立東高校(生徒651人)は */
const OF_BODY = /[校園院館社学][(（](?:全校)?(?:生徒|児童|園児|学生|職員|従業員|社員|会員)数?(?:約|計)?$/u;

/** 本校の全校生徒は311名ですが, 図書館の登録者は約6万2千人。 */
const MEMBERS =
  /(?:全[校社学会]?|総|の(?:消防|契約|登録|正規|累計|総)?)(?:団員|隊員|署員|志願者|受験者|合格者|出願者|申込者|従業員|社員|職員|教職員|会員|組合員|登録者|登録会員|利用者|利用登録者|加入者|契約者|生徒|児童|園児|学生|在籍者|在校生|入院患者|構成員|顧客|入居者|住民|世帯|人口|病床)(?:総?数)?(?:は|が|:)、?(?:全体で|全国で|合わせて|連結で|単体で|現在|(?:[0-9]{4}年)?[0-9]{1,2}月(?:末|[0-9]{1,2}日)?(?:時点|現在)?で?、?)?(?:およそ|約|計)?$/u;
/** Of which body they are: 当社の, 図書館の; or all, which says so itself. */
const OF_WHICH =
  /(?:^|[。、(（「でに※])[^、。()（）はがを]{0,14}(?:[当弊本同貴](?:協会|財団|法人|機構|連盟|団体|病院|施設|店舗|[社院校園会館行店所署局課県市町村区部組])|[学院館校園社会所市町村区県行店]|[0-9]店舗|協会|財団|法人|機構|連盟|組合|クラブ|センター|サイト|サービス|システム|アプリ|全体|全国|国内|[市県町区校学院管]内|試験|入試|大会|選考|募集)$/u;
const COPULA =
  /^(?:です|であ[りる]|で、(?!その(?:氏名|情報|個人))|だ[。が]|。|い[るま]|おり|余り|ほど|に(?:のぼ|上)[りるっ]|を数え)/u;
/** Whose data it was is told with the noun for them. */
const CONCERNED = /うち、?[当弊本]|対象|該当|影響|漏|流出|閲覧|含ま|紛失|掲載|誤|被害|本件|上記/u;

/** ※同じ時間帯にログインされた会員様は2,950名様です。 A remark tells how many there were in all. */
const REMARK =
  /^(?:なお、|ちなみに、?|参考)?[^。0-9]{0,40}(?:会員|利用者|お客様|お客さま|登録者|受講者|生徒|学生|患者|参加者|受験者|職員|方|者)(?:様|さま)?(?:の?総?数)?(?:は|が)(?:約|計|延べ)?$/u;

/** Of so many figures in a row at most one says something that holds for all. */
const MOST_LINKED = 8;

/** 42店舗、従業員620名を擁し: what is told of the last of several is told of all. */
function sizes(at: Text, order: number, end: number, others = MOST_LINKED): boolean {
  const figure = at.figures[order];
  if (figure === undefined) return false;
  if (SIZE.test(at.text.slice(figure.span.end, figure.span.end + 40))) return true;
  const front = at.text.slice(Math.max(0, figure.span.start - 44), figure.span.start);
  if (HEADS.test(front.slice(-24))) return true;
  // 小学校(児童数468人、学級数18)
  if (/[校園院館社学][(（](?:全校)?(?:生徒|児童|園児|学生|職員|従業員|社員|会員|病床)数(?:約|計)?$/u.test(front))
    return true;
  if (isStaffOrRegister(at.text, figure)) return true;
  if (isInSizes(at, figure) || isBesideHeads(at, order)) return true;
  if (
    OF_EVENT.test(at.text.slice(Math.max(0, figure.span.start - 50), figure.span.start)) &&
    /^[^()（）。]{0,24}[)）](?:[のにでをは]|において)/u.test(at.text.slice(figure.span.end, figure.span.end + 34))
  )
    return true;
  const opening = at.text.slice(0, figure.span.start).slice(-80);
  const remark = opening.slice(opening.lastIndexOf("。") + 1);
  if (
    (at.passage.block.marker?.style === "note" || /^(?:なお|ちなみに|参考)/u.test(remark)) &&
    REMARK.test(remark) &&
    !CONCERNED.test(remark) &&
    COPULA.test(at.text.slice(figure.span.end, figure.span.end + 8))
  )
    return true;
  if (isMembership(at, figure)) return true;
  const previous = at.figures[order - 1];
  if (
    previous !== undefined &&
    /^[、,][^、。はがを0-9]{1,12}は$/u.test(at.text.slice(previous.span.end, figure.span.start)) &&
    isMembership(at, previous)
  )
    return true;
  if (
    OF_BODY.test(at.text.slice(Math.max(0, figure.span.start - 12), figure.span.start)) &&
    /^[)）][はがでの]/u.test(at.text.slice(figure.span.end, figure.span.end + 2))
  )
    return true;
  const next = at.figures[order + 1];
  const linked =
    others > 0 &&
    next !== undefined &&
    next.core.start < end &&
    /^[、,・][^、。はがをに0-9]{0,12}は?$/u.test(at.text.slice(figure.span.end, next.span.start));
  return linked && sizes(at, order + 1, end, others - 1);
}

/** アンケート調査(対象5,000人、回答2,214人)の: how many took part in what the notice is not about. */
const OF_EVENT =
  /(?:調査|アンケート|研修会?|大会|講座|イベント|説明会|会議|講演会|セミナー)[」』]?[(（](?:[^()（）]{0,24}、)?(?:対象|回答|参加者?|出席者?|受講者?)(?:数|は)?(?:約|計)?$/u;

/** 業務(受託先38社、拠点4か所、約1,900名)において: a bracket that tells how large something is, before the sentence goes on about it. */
const isInSizes = (at: Text, figure: Figure): boolean => {
  const opened = at.text.lastIndexOf("(", figure.span.start);
  const closed = at.text.indexOf(")", figure.span.end);
  if (opened < 0 || closed < 0 || closed - opened > 60) return false;
  const inside = at.text.slice(opened + 1, closed);
  return (
    !/[。()]/u.test(inside) &&
    /拠点|会場|定員|学級|店舗|従業員|職員|スタッフ|オペレーター|病床|教室|営業所/u.test(inside) &&
    at.figures.filter(({ core }) => core.start > opened && core.end <= closed).length > 1 &&
    /^(?:において|では|を運営|を展開|は、|の(?:事務所|施設|窓口|担当|職員))/u.test(
      at.text.slice(closed + 1, closed + 8),
    )
  );
};

/** 第三中学校(生徒数612名、教職員47名): the next in the bracket that tells how large a school or body is. */
const isBesideHeads = (at: Text, order: number): boolean => {
  const [figure, previous] = [at.figures[order], at.figures[order - 1]];
  return (
    figure !== undefined &&
    previous !== undefined &&
    /^、[^、。()（）はがを0-9]{1,10}$/u.test(at.text.slice(previous.span.end, figure.span.start)) &&
    OF_BODY.test(at.text.slice(Math.max(0, previous.span.start - 12), previous.span.start))
  );
};

/** How many members, pupils or candidates there are, told with the body they are of, and not with what befell them. */
function isMembership(at: Text, figure: Figure): boolean {
  const front = at.text.slice(Math.max(0, figure.core.start - 44), figure.core.start);
  const members = MEMBERS.exec(front);
  if (members === null) return false;
  const body = front.slice(0, members.index).slice(-24);
  const after = at.text.slice(figure.span.end, figure.span.end + 8);
  return (
    (!members[0].startsWith("の") || OF_WHICH.test(body)) &&
    !CONCERNED.test(body.split(/[。、]/u).at(-1) ?? "") &&
    (COPULA.test(after) || (/数|人口|員|志願|受験/u.test(members[0]) && after.startsWith("、")))
  );
}

const HAS =
  /(?:\b(?:has(?: had)?|have(?: had)?|serves|serving|employs|employed|employing|operates|operating|runs|running|lets|enrolls|enrols|educates|insures|boasts|owns|claims|covers|maintains|hosts)|\w's|\ws')(?: (?:just|only))?(?: (?:about|around|over|more than|some|nearly|approximately|an estimated|a total of))? $/iu;

/** "Some of an estimated 197,000 records", "two thirds of the 6,000 members": those of whom a part was hit that nobody counted. */
const PART_OF =
  /\b(?:some|parts?|a (?:small |large |certain )?(?:part|portion|fraction|share|number|percentage|minority|majority)|an (?:unknown|unspecified|undisclosed) (?:part|portion|number|share)|a few|many|a dozen|a handful|several|most|none|two[- ]thirds|one[- ]third|a third|half|a quarter|three[- ]quarters|\d{1,2}(?:\.\d)? ?(?:%|per ?cent)) of (?:an? (?:estimated|total of) |the |its |our |their |about |some |all |those ){0,2}$/iu;

/** "More than a million users have signed up for it" */
const SUBSCRIBED =
  /^ (?:are|is|were|have|had)(?: currently| already)? (?:registered|signed up|enrolled|subscribed|used|employed|installed|joined)\b/u;

/** "Maine's population is 1.37 million people" */
const SIZED =
  /\b(?:population|enrollment|enrolment|workforce|headcount|membership) (?:is|was|of|totals|numbers|stands at) (?:about |around |over |more than |some |nearly |approximately )?$/iu;

/** "a retailer with 310 stores": what kind of body it is goes in front. */
const WITH =
  /\b(?:company|firm|retailer|chain|provider|system|group|agency|district|university|college|school|bank|hospital|organi[sz]ation|network|operator|maker|business|charity|church|union|utility|city|county|town|insurer|lender|publisher|airline|carrier|nonprofit)[ ,a-z-]{0,40} with $/iu;

/** "The list has 203 names on it": what holds data, and is no body. */
const LISTS =
  /\b(?:list|file|spreadsheet|sheet|table|document|register|directory|export|database|folder|attachment|it|which|that)(?: itself| (?:of|with|on|for|about|from) [^.;,]{3,40})? (?:has|had|covers|covered|runs to) (?:about |some |around |over |more than |nearly |approximately )?$/iu;

const NEXT =
  /^(?:,|,? and|,? with| across| in| serving)(?: (?:about|around|over|more than|some|nearly|approximately))? $/iu;

/** "operates 182 hospitals and 2,300 sites across 20 states": what goes on in the same breath says no more than the first. */
function describes(at: Text, order: number, start: number, others = MOST_LINKED): boolean {
  const figure = at.figures[order];
  if (figure === undefined || figure.core.start < start) return false;
  const lead = at.text.slice(Math.max(start, figure.span.start - 90), figure.span.start);
  if (
    LISTS.test(lead) &&
    /(?:names|entries|rows|records|people|lines|persons)$/u.test(at.text.slice(figure.numeral.end, figure.core.end))
  )
    return false;
  if (COVERS.test(lead)) return false;
  if (HAS.test(lead.slice(-34)) || WITH.test(lead) || SIZED.test(lead.slice(-40))) return true;
  if (PART_OF.test(lead)) return true;
  if (SUBSCRIBED.test(at.text.slice(figure.core.end, figure.core.end + 60))) return true;
  const previous = at.figures[order - 1];
  const linked =
    others > 0 && previous !== undefined && NEXT.test(at.text.slice(previous.core.end, figure.span.start).slice(0, 40));
  return linked && describes(at, order - 1, start, others - 1);
}

/** Those who called, asked or answered, and those who were asked: they react, nothing befell them. */
export const isReaction = ({ at, figure, reading, sentence }: FigureContext, thing: Thing): boolean =>
  reading.language === "en"
    ? thing === "person" &&
      (ASKED.test(at.text.slice(figure.core.end, figure.core.end + 30)) ||
        (REACTING.test(at.text.slice(figure.numeral.end, figure.core.end)) &&
          !OF_THEIRS.test(at.text.slice(Math.max(sentence.start, figure.span.start - 60), figure.span.start))) ||
        HEARD.test(at.text.slice(Math.max(sentence.start, figure.span.start - 60), figure.span.start)))
    : SPREAD.test(at.text.slice(figure.span.end, figure.span.end + 16)) ||
      COUNTED_UP.test(at.text.slice(Math.max(0, figure.span.start - 20), figure.span.start));

const REACTING = /(?:respondents?|callers?|investigators?|detectives?|analysts?|engineers?)$/iu;
/** "answers of 1,502 respondents": their data. */
const OF_THEIRS =
  /\b(?:data|information|details|answers|responses|records|names|results|addresses)\b[^.;,]{0,24} (?:of|on|about|from|for) (?:about |some |the )?$/iu;
const ASKED = /^ (?:have |had |has |later )?(?:contacted|called|complained|phoned|replied|wrote (?:to|in)|asked) /u;
const HEARD =
  /\b(?:(?:audits?|checks?|tests?|surveys?) (?:on|of)|(?:heard|calls?|questions|inquiries|enquiries|complaints|responses|feedback|comments) from|contacted by|(?:spoken|spoke|talked|met) (?:to|with)|interviewed|surveyed|polled|questioned) (?:about |around |some |over |all |the )?$/iu;
/** 累計25万件インストール, ダウンロード数 30万件, フォロワー1.2万人: how widely something is used. */
const SPREAD = /^(?:以上|超)?の?(?:インストール|ダウンロード数|DL|フォロワー|PV|ビュー|アクセスがあ)/u;
const COUNTED_UP =
  /(?:インストール|ダウンロード|DL|導入|フォロワー|登録者|発行部|閲覧|アクセス|PV)数[はが:]?(?:累計|約)?$/u;

/** 36件の他のファイルを点検したが含まれていない, "checked 41 other files": looked through, and nothing was there. */
export const isCleared = ({ at, figure, reading, sentence, deeds }: FigureContext, thing: Thing): boolean => {
  if (thing === "person") return isAbsent({ at, figure, reading });
  if (!SEARCHED.has(thing) && !(thing === "organization" && reading.language === "ja")) return false;
  const after = at.text.slice(figure.span.end, Math.min(sentence.end, figure.span.end + REACH));
  const before = at.text.slice(Math.max(sentence.start, figure.span.start - 24), figure.span.start);
  return reading.language === "en"
    ? isOther(at, figure, before) && (says(deeds, "checked") || /\b(?:no|not|none|nothing|neither)\b/iu.test(after))
    : /(?:(?:ほか|他|残り|残る|以外)(?:に|の)?|その他の?)[^、。0-9]{0,16}$/u.test(
          at.text.slice(Math.max(sentence.start, figure.core.start - 24), figure.core.start),
        ) && NOTHING.test(after)
      ? true
      : isFoundClean(after);
};

/** 同じ設定のものが4台見つかったが、痕跡はなかった, 3件を修正(個人情報なし): found as well, and nothing came of it. */
const FOUND = /^(?:が|を|も)?[^、。]{0,6}(?:見つか|あり|あっ|確認|修正|発見)/u;
const CLEAN =
  /^[^、。]{0,10}が、[^。]{0,14}(?:痕跡|形跡|漏えい|流出|影響|被害|個人情報)[はも][^。、]{0,8}(?:なかった|ません|ない)|^[^、。]{0,10}[(（](?:個人情報|影響|漏えい|流出)は?な[しい]/u;
const isFoundClean = (after: string): boolean => {
  const found = FOUND.exec(after)?.[0];
  return found !== undefined && CLEAN.test(after.slice(found.length));
};

/** 欠席した92人の情報はなかった: those whose data were not there. */
/** 影響のない会員様 約41,000名, 試行によりロックされた利用者 5,932人, 職員310名は対象ではなく: they are named to say so. */
const UNHARMED = /(?:影響の(?:ない|なかった|及ばない)|対象外の|ロックされた)[^。、]{0,40}$/u;
const isAbsent = ({ at, figure, reading }: Pick<FigureContext, "at" | "figure" | "reading">): boolean =>
  reading.language === "ja" &&
  (UNHARMED.test(at.text.slice(0, figure.span.start).slice(-50)) ||
    /^(?:様|の方|の皆様)?(?:は|について(?:は)?)、?(?:今回の|本件の)?(?:対象|該当)(?:では|に(?:は)?|と(?:は)?)?(?:な[くい]|外|ありませ|なりませ|含まれ(?:ない|ませ|ず))/u.test(
      at.text.slice(figure.span.end, figure.span.end + 30),
    ) ||
    GONE_WITHOUT.test(at.text.slice(figure.span.end, figure.span.end + 40)));
const GONE_WITHOUT =
  /^分?の(?:[^、。はがを]{0,12})?(?:情報|データ|氏名|個人情報|記録|書類)(?:は|が|について(?:は)?)、?[^、。]{0,4}(?:含まれて(?:い|お)|入って(?:い|お)|流出して(?:い|お)|漏えいして(?:い|お)|影響を受けて(?:い|お)|な|ありま|掲載されて(?:い|お))(?:な[かい]|りませ|ませ|かった|せん)|^分?(?:は|も|については)、?[^。]{0,10}(?:保管|保存|残って|現存)[^。]{0,10}(?:確認|い[るま]|おり)/u;

const SEARCHED: ReadonlySet<Thing> = new Set([
  "file",
  "document",
  "record",
  "email",
  "email_address",
  "account",
  "device",
  "server",
  "system",
  "site",
  "media",
]);

const isOther = ({ text }: Text, { numeral, core }: Figure, before: string): boolean =>
  /\b(?:other|further|additional|remaining|others)\b/iu.test(text.slice(numeral.end, core.end)) ||
  /\b(?:other|another|further|remaining) $/iu.test(before);

const NOTHING =
  /(?:含まれて(?:い|お)|確認(?:され|でき)て?(?:い|お)?|該当(?:し|は|が)|問題(?:は|が)?)[^、。]{0,4}(?:ませ|な[いかし])|(?:点検|調査|確認)(?:し|を行)/u;

/** Bodies that a text names one by one. */
const FEW = 6;

/** "managers of both subsidiaries said", "Two universities announced": a few bodies that the text has named speak, or are spoken for. */
export const isSpeaking = (text: string, { span, core, value }: Figure): boolean =>
  value !== null &&
  value < FEW &&
  (/\b(?:officials?|presidents?|heads?|representatives?|spokes[a-z]{3,8}|executives|inquiry|investigation|statements?|announcement|review|merger|agreement) (?:of|by|from|at|between) (?:the |both |its |these )?$/iu.test(
    text.slice(Math.max(0, span.start - 40), span.start),
  ) ||
    /^,? (?:have |has |had |both |also |jointly |each )?(?:said|announced|apologi[sz]ed|reported|explained|stated|held (?:a|an|their)|told|admitted|disclosed|acknowledged|conceded|notif(?:y|ied))\b/iu.test(
      text.slice(core.end, core.end + 36),
    ));
