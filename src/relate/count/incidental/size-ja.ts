import type { Figure } from "../../../recognise/count/figure.ts";
import { isTold, type Turn } from "../../context/turn.ts";
import type { FiguredPassage } from "../figure-context.ts";
import { BODY_KIND } from "./body-ja.ts";

/** Those who belong to a body, whose number tells how large it is. */
const PEOPLE = "(?:生徒|児童|園児|学生|職員|従業員|社員|会員)";
/** The last letter of what kind of body it is. */
const END_OF_BODY = "[校園院館社学]";
/** What ends a sentence that only gives a number. */
const IS = "(?:です|であ[りる]|で、|だ[。が]|。|い[るま]|おり)";
/** What else it was that a number is told of in front of it: 300名の会員様が登録しています. */
const OF_THOSE = "(?:の[^、。はがを]{1,16})?";

/** How a Japanese notice tells how large a body, a service or an occasion is, with no word of what befell it. */
export const SIZES_JA: readonly Turn[] = [
  {
    id: "handled",
    meaning: "So much is handled there.",
    rest: /^を?(?:取り?扱|扱)って(?:い|お)/u,
    examples: ["年間[約2万件]を取り扱っています。"],
    rejects: ["[約2万件]を取り込んだ。"],
  },
  {
    id: "of-these",
    meaning: "There are so many, of which a part is told next; those it befell are said to be so.",
    lead: [/(?:^|。)(?![^。]{0,40}(?:対象|影響|該当|漏|流出|閲覧|紛失|含ま|可能性))[^。]{0,60}$/u],
    rest: /^(?:が?(?:あ[りる]|ござい|稼働|設置|保有|所有|運用|配備|導入)[^。、]{0,10}(?:が|、)、?(?:この|その)?うち|です。この(?:うち|中))/u,
    examples: ["端末は[320台]ありますが、このうち4台を紛失しました。", "登録は[5,200名]です。このうち12名の"],
    rejects: ["[320台]を紛失しましたが、4台は見つかりました。", "対象は会員[1,200名]です。このうち310名については"],
  },
  {
    id: "took-part",
    meaning: "So many took part.",
    rest: /^が参加してい(?:た|ました)。/u,
    examples: ["説明会には[120名]が参加していました。"],
  },
  {
    id: "registered",
    meaning: "So many are registered, at school or under contract.",
    rest: new RegExp(
      `^${OF_THOSE}(?:が|は)[^、。]{0,16}(?:登録|在籍|加入|加盟|利用|在学|勤務|契約|所属)し(?:て(?:いる|おり|います)|、)`,
      "u",
    ),
    examples: ["[約22万人]が登録しています。", "[120社]の会員企業が加盟しており、"],
    rejects: ["[22人]が登録されたファイル"],
  },
  {
    id: "has-them",
    meaning: "A body has, or runs, so many.",
    rest: new RegExp(`^${OF_THOSE}を(?:擁|抱え|展開|運営)`, "u"),
    examples: ["従業員[620名]を擁し、", "[42店舗]を展開しています。"],
  },
  {
    id: "unharmed",
    meaning: "The incident did nothing to them.",
    rest: new RegExp(
      `^${OF_THOSE}(?:の方|の皆様)?(?:に(?:つきまして|ついて|関して)?は?|は)、?(?:今回の|本件の)?(?:影響|問題|被害|漏えい|流出)(?:は|が)?[^。、]{0,4}(?:ませ|な[いし])`,
      "u",
    ),
    examples: ["他の[3,200名]については、影響はありません。", "[620名]の会員には被害はない。"],
    rejects: ["[620名]には、影響が出ています。"],
  },
  {
    id: "heads",
    meaning: "A label says that it is the number of all who work or learn there.",
    lead: [
      /(?:^|[。、(（「])(?:当[社院校園会]の|本[学校]の)?(?:総?(?:従業員|社員|職員|教職員|在籍者|在校生|全校児童|全校生徒))(?:総?数)(?:は|が|:)?(?:連結で|単体で|全体で|全社で|約|計){0,2}$/u,
    ],
    examples: ["従業員数は連結で[3,200名]です。", "当校の全校生徒数:[412名]"],
    rejects: ["影響を受けた従業員数は[3,200名]です。"],
  },
  {
    id: "heads-in-letterhead",
    meaning: "The line that says who heads a school, or where it is, tells its number of people as well.",
    lead: [
      new RegExp(
        `(?:^|\\s)(?:校長|園長|学校長|施設長|所在地|住所|電話|TEL|創立|開校|学級数)[^。]{1,40}\\s(?:全校)?${PEOPLE}数[:\\s]?(?:約|計)?$`,
        "u",
      ),
    ],
    rest: /^(?:\s|、|$)/u,
    examples: ["校長 山田一郎 児童数 [412名]", "所在地:東町1-2 生徒数:[318人] 電話 0123-45-6789"],
    rejects: ["校長 山田一郎 紛失した生徒数 [34名]", "校長が確認した生徒数は[34名]です。"],
  },
  {
    id: "heads-in-bracket",
    meaning: "A bracket behind a body gives its number of people or beds.",
    lead: [new RegExp(`${END_OF_BODY}[(（](?:全校)?(?:${PEOPLE}|病床)数(?:約|計)?$`, "u")],
    examples: ["小学校(児童数[468人]、学級数18)"],
    rejects: ["小学校(被害児童数[468人])"],
  },
  {
    id: "heads-of-doer",
    meaning: "A bracket behind a body tells how many it has, before the sentence goes on about the body.",
    lead: [new RegExp(`${END_OF_BODY}[(（](?:全校)?${PEOPLE}数?(?:約|計)?$`, "u")],
    rest: /^[)）][はがでの]/u,
    examples: ["県立東高校(生徒[651人])は"],
    rejects: ["県立東高校(生徒[651人])、市立西高校"],
  },
  {
    id: "all-staff",
    meaning: "A bracket tells how many all are who work there.",
    lead: [/(?:当|弊)[社行店院校園会]の(?:全)?(?:社員|職員|従業員|行員|店員|スタッフ|教職員)[(（](?:約|計|全)?$/u],
    rest: /^[)）](?:が|は|に(?:よる|て)?|全員|の(?:個人)?情報(?:は|について|に関して))/u,
    examples: ["弊社の社員([28名])が対応しています。"],
    rejects: ["弊社の社員([28名])の氏名"],
  },
  {
    id: "registered-on",
    meaning: "So many were registered on some day.",
    lead: [
      /(?:登録|会員|利用|加入|契約|在籍|在学)者?数は、?(?:[0-9]{4}年)?[0-9]{1,2}月(?:末|[0-9]{1,2}日)(?:時点|現在)?で?、?(?:およそ|約|計)?$/u,
    ],
    rest: new RegExp(`^${IS}`, "u"),
    examples: ["利用者の登録数は6月末現在で[約5万2千人]です。"],
    rejects: ["登録者数は6月末現在で[約5万2千人]、"],
  },
  {
    id: "of-occasion",
    meaning: "So many took part in what the notice is not about.",
    lead: [
      /(?:調査|アンケート|研修会?|大会|講座|イベント|説明会|会議|講演会|セミナー)[」』]?[(（](?:[^()（）]{0,24}、)?(?:対象|回答|参加者?|出席者?|受講者?)(?:数|は)?(?:約|計)?$/u,
    ],
    rest: /^[^()（）。]{0,24}[)）](?:[のにでをは]|において)/u,
    examples: ["アンケート調査(対象5,000人、回答[2,214人])の結果"],
    rejects: ["アンケート調査(回答[2,214人])。"],
  },
];

/** How much in front of a figure and behind it is read. */
const LEAD = 60;
const REST = 44;

type Text = Pick<FiguredPassage, "text" | "figures" | "passage">;

/** Of so many figures in a row at most one says something that holds for all. */
const MOST_LINKED = 8;

/** Whether a Japanese figure tells how large a body is; what is told of the last of several is told of all: 42店舗、従業員620名を擁し. */
export function sizes(at: Text, order: number, end: number, others = MOST_LINKED): boolean {
  const figure = at.figures[order];
  if (figure === undefined) return false;
  const lead = at.text.slice(Math.max(0, figure.span.start - LEAD), figure.span.start);
  const rest = at.text.slice(figure.span.end, figure.span.end + REST);
  if (isTold(SIZES_JA, { lead, rest })) return true;
  if (isInSizes(at, figure) || isBesideHeads(at, order)) return true;
  if (isRemark(at, figure) || isMembership(at, figure) || isMembershipToo(at, order)) return true;
  const next = at.figures[order + 1];
  const linked =
    others > 0 &&
    next !== undefined &&
    next.core.start < end &&
    /^[、,・][^、。はがをに0-9]{0,12}は?$/u.test(at.text.slice(figure.span.end, next.span.start));
  return linked && sizes(at, order + 1, end, others - 1);
}

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

const OF_BODY = new RegExp(`${END_OF_BODY}[(（](?:全校)?${PEOPLE}数?(?:約|計)?$`, "u");

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

const COPULA =
  /^(?:です|であ[りる]|で、(?!その(?:氏名|情報|個人))|だ[。が]|。|い[るま]|おり|余り|ほど|に(?:のぼ|上)[りるっ]|を数え)/u;
/** Whose data it was is told with the noun for them. */
const CONCERNED = /うち、?[当弊本]|対象|該当|影響|漏|流出|閲覧|含ま|紛失|掲載|誤|被害|本件|上記/u;

/** How many there were in all, as a remark tells. */
const REMARK =
  /^(?:なお、|ちなみに、?|参考)?[^。0-9]{0,40}(?:会員|利用者|お客様|お客さま|登録者|受講者|生徒|学生|患者|参加者|受験者|職員|方|者)(?:様|さま)?(?:の?総?数)?(?:は|が)(?:約|計|延べ)?$/u;

/** ※同じ時間帯にログインされた会員様は2,950名様です。 A remark tells how many there were in all. */
function isRemark(at: Text, figure: Figure): boolean {
  const opening = at.text.slice(0, figure.span.start).slice(-80);
  const remark = opening.slice(opening.lastIndexOf("。") + 1);
  return (
    (at.passage.block.marker?.style === "note" || /^(?:なお|ちなみに|参考)/u.test(remark)) &&
    REMARK.test(remark) &&
    !CONCERNED.test(remark) &&
    COPULA.test(at.text.slice(figure.span.end, figure.span.end + 8))
  );
}

/** Those who belong to a body, a school, a service or a town, or apply to it. */
const MEMBER = (
  "団員 隊員 署員 従業員 社員 職員 教職員 会員 組合員 構成員 生徒 児童 園児 学生 在籍者 在校生 志願者 受験者 合格者 出願者 申込者 登録者 登録会員 " +
  "利用者 利用登録者 加入者 契約者 受給者 納税者 納税義務者 被保険者 顧客 入居者 入院患者 住民 世帯 人口 病床"
)
  .split(" ")
  .join("|");
/** As of when, and over what. */
const OVER =
  "(?:全体で|全国で|合わせて|連結で|単体で|現在|(?:[0-9]{4}年)?[0-9]{1,2}月(?:末|[0-9]{1,2}日)?(?:時点|現在)?で?、?)";
/** 本校の全校生徒は311名ですが, 図書館の登録者は約6万2千人。, 同市の児童手当受給者は約2万1千人。 */
const MEMBERS = new RegExp(
  `(?:全[校社学会]?|総|の(?:[一-龠ァ-ヶー]{2,8})?)(?:${MEMBER})(?:総?数)?(?:は|が|:)、?${OVER}?(?:およそ|約|計)?$`,
  "u",
);
/** Of which body they are: 当社の, 図書館の; or all, which says so itself. */
const OF_WHICH = new RegExp(
  `(?:^|[。、(（「でに※])[^、。()（）はがを]{0,14}(?:[当弊本同貴](?:${BODY_KIND}|[部組])|[学院館校園社会所市町村区県行店]|[0-9]店舗|協会|財団|法人|機構|連盟|組合|クラブ|センター|サイト|サービス|システム|アプリ|全体|全国|国内|[市県町区校学院管]内|試験|入試|大会|選考|募集)$`,
  "u",
);

/** 町内の|国民健康保険|の被保険者: what they are members by. */
const SCHEME = /の[一-龠ァ-ヶー]{2,8}$/u;

/** How many members, pupils or candidates there are, told with the body they are of, and not with what befell them. */
function isMembership(at: Text, figure: Figure): boolean {
  const front = at.text.slice(Math.max(0, figure.core.start - 44), figure.core.start);
  const members = MEMBERS.exec(front);
  if (members === null) return false;
  const body = front.slice(0, members.index).slice(-24);
  const after = at.text.slice(figure.span.end, figure.span.end + 8);
  return (
    (!members[0].startsWith("の") || OF_WHICH.test(body) || OF_WHICH.test(body.replace(SCHEME, ""))) &&
    !CONCERNED.test(body.split(/[。、]/u).at(-1) ?? "") &&
    (COPULA.test(after) || (/数|人口|員|志願|受験/u.test(members[0]) && after.startsWith("、")))
  );
}

/** 会員は6万人、うち法人は1,200社です: the next, told with the members in front of it. */
const isMembershipToo = (at: Text, order: number): boolean => {
  const [figure, previous] = [at.figures[order], at.figures[order - 1]];
  return (
    figure !== undefined &&
    previous !== undefined &&
    /^[、,][^、。はがを0-9]{1,12}は$/u.test(at.text.slice(previous.span.end, figure.span.start)) &&
    isMembership(at, previous)
  );
};
