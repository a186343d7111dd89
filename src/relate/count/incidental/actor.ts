import { anyOf } from "../../../text/any-of.ts";
import { behindOf, type FigureContext, inFrontOf, says } from "../figure-context.ts";
import { tookTheBait } from "../measure/owner.ts";

/** As many people as this neither check anything together, nor do a job side by side. */
const MANY = 50;
const FEW = 6;

/** 職員2名で確認する, 担当者2人とも確認が足りず: how many do a job, or failed to. */
export const isChecking = (context: FigureContext): boolean => {
  const { at, figure } = context;
  const after = at.text.slice(figure.core.end, figure.core.end + 40);
  const value = figure.value ?? MANY;
  return (value < MANY && CHECKING.test(after)) || (value < FEW && (TOGETHER.test(after) || BOTH.test(after)));
};

/** 2名で宛先欄を確認する: how many check is no figure of the incident. */
const CHECKING =
  /^(?:以上)?(?:で|による|が)[^、。]{0,30}(?:確認(?!され|でき)|確かめ|点検|照合|チェック|読み合わせ|読み上げ|見比べ|突き合わせ|見直|検査|立ち会)|^(?:だけ|のみ)?で(?:行|作業|対応|担当|処理|作成|同時)/u;

/** 職員2名で、1通ずつ封入していた, 担任5名で調査票を集め; but 対象者は1,187名で、 goes on about those affected. */
const TOGETHER =
  /^(?:だけ|のみ)?で、?[^。はが]{0,30}(?:行[いっう]|作業|対応|担当|処理|作成|封入|確認|点検|照合|チェック|集約|収集|集め|整理|移動|運搬|運ん|訪問|捜索|探し|協議|受け持|引率|撮影|勤務|実施)/u;

/** 2人とも手順の確認を怠った */
const BOTH = /^とも(?:に)?、?[^。]{0,30}(?:確認|確かめ|点検|チェック|手順|認識|注意|誤り|気づ|気付|見落と|失念|怠)/u;

const ACTED = anyOf(
  [
    // What they took part in.
    /joined|helped|searched|took part|assisted|volunteered|worked|attended/u,
    // What they sent, gave or put up.
    /released|sent|e-?mailed|mailed|gave|handed|disclosed|shared|posted|uploaded|provided/u,
    // What they did with a message or a form.
    /made|entered|clicked|opened|responded|replied/u,
  ],
  "u",
  {
    before: /^["”]? (?:had |have |who )?(?:also |mistakenly |accidentally |inadvertently |wrongly |erroneously )?/u,
    after: /\b/u,
  },
);

const STAFF = anyOf(
  [
    // Who works for a body.
    /employees|workers|staff|staffers|officials|officers|volunteers|teachers|clerks|nurses|agents|managers|administrators|colleagues|contractors|interns|detectives/u,
    // Anybody.
    /members|students|people|men|women|persons|residents|friends|neighbou?rs/u,
  ],
  "u",
  { before: /\b/u, after: /$/u },
);

/** Those who work there, by the end of the word; members and committees are none. */
const STAFF_JA = anyOf(
  [
    // …員 but 会員, 満員 and the like.
    /[一-龠](?<![会合議満定人全委役成])員/u,
    /職員|社員|従業員|教諭|教員|係員|局員|行員|店員|駅員|作業員|配達員|調査員|相談員|支援員|事務員|警備員|研究員|工事員|派遣員|嘱託員/u,
    // Who works with or over others.
    /スタッフ|マネジャー|マネージャー|アルバイト|パート|担当者|責任者|管理者|委託業者|同僚|上司|部下|担任|主査|主事|職場の者|課長|係長|部長/u,
    // At schools and hospitals.
    /教授|研究者|学生|生徒|児童|講師|医師|看護師|保育士|技師|教頭|校長/u,
  ],
  "u",
  { after: /$/u },
);

/** 看護師、事務職員など23名が: those named before are some of them. */
const AND_OTHERS = /(?:など|等|ら|を含む|をはじめ)(?:の)?$/u;

/** 社員1名(以下「甲」)が…: a bracket may stand between those who act and the particle. */
const BRACKET = /^[(（][^()（）]{0,40}[)）]/u;

const SPOKE = /^(?:ら)?(?:が|は)、?[^。、]{0,10}(?:記者会見|会見し|会見を|陳謝|頭を下げ|負担(?:し|する|いた))/u;

const ACTS =
  /^(?:と(?:ともに|共に|一緒)?、?[^。]{0,16}(?:飲酒|飲食|会食|食事|懇親|帰宅|出張|同行|協議|相談)|が|による|(?:で|にて)、?[^、。はが]{0,16}(?:捜索|探索|点検|訪問|対応|確認|謝罪|回収|作業|封入|発送|配布|引率|巡回|実施))/u;

/** 社員1名は、…を持ち出した: what those told about did, and nothing that befell them. */
const DID =
  /^は、?[^。]{0,60}(?:持ち出(?:し|す|せ)|持ち帰|誤って|失念|怠っ|置き忘れ|紛失し|売却|操作し|ダウンロードし|閲覧し(?!得)|送信し|送付し|渡し|発送し|提供し|添付し|作成し|を用い|行って(?:い|お))/u;

/** 職員4名が駆けつけ, "two employees searched": people who do something, not people something befell. */
export function isActor(context: FigureContext): boolean {
  const { at, figure, reading, deedsAfter } = context;
  if (reading.language === "en")
    return (
      (figure.value ?? MANY) < MANY &&
      figure.counter === null &&
      ACTED.test(at.text.slice(figure.core.end, figure.core.end + 40)) &&
      STAFF.test(at.text.slice(figure.numeral.end, figure.core.end))
    );
  const after = behindOf(context, 110).replace(BRACKET, "");
  if (SPOKE.test(after)) return true;
  // 2名は、…をダウンロードしていた: named before, and told of by their number alone.
  if ((figure.value ?? MANY) < FEW && DID.test(after) && /(?:^|[、。]|うち)$/u.test(inFrontOf(context, 3))) return true;
  return (
    STAFF_JA.test(inFrontOf(context, 16).replace(AND_OTHERS, "")) &&
    (ACTS.test(after.slice(0, 30)) || (DID.test(after) && (figure.value ?? MANY) < FEW)) &&
    !says(deedsAfter, "compromised") &&
    !tookTheBait(context) &&
    (figure.value ?? 0) < 30
  );
}
