import { tokensOf } from "../../../../recognise/noun-phrase/tokenizer.ts";
import { unitsOf } from "../../../../text/units.ts";
import { isInName } from "./name-unit.ts";

const isHiragana = unitsOf(/\p{Script=Hiragana}/u);

/** What names put in front of の and behind it: plants, beasts, the sky, lie of the land, numbers, what one wishes for. */
const ROOT =
  "虎竜龍亀鶴鷹鳩雀兎馬鹿熊牛桜梅桃松杉竹柳楠樟椿萩藤菊葵椎栗柿桐樫榎槻柏楢桂杏葦麦稲草木花華実葉芽苗茶緑翠青赤白黒紅茜藍光愛夢希望幸福和平恵慈心命絆友星月日陽空天雲霞霧雪風虹朝暁夕夜春夏秋冬山岳峰嶺岡丘谷沢野原里郷川滝泉池湖沼海浜浦磯潮波岬島岩石砂土森林宮寺社堂塔城堀塚橋門辻堤田畑井窪園庭家村町都一二三四五六七八九十千万百金銀玉珠鈴鐘音琴笛東西南北上中下";
const PLACE =
  "門手宮木森林丘岡里郷園庭家子塚台国花華葉実谷沢原野浦浜海池泉滝川水上下中内本元丸辻町村街道坂橋城塔鐘音声風虹光星空月日陽杜樹峰山島岬輪環和友舟船翼羽羊鳩西東北南湯宿杉松桜梅崎先口津";
const ROOTED = new RegExp(`[${ROOT}]の$`, "u");
/** 日の出, 井の頭; not a word that begins so: 春の出前授業. */
const PLACED = new RegExp(`^(?:[${PLACE}]|出(?![来張前荷席願品演店入発])|頭(?!取))`, "u");

/** Whether の at `at` stands inside a name of the shape 桜の門…. */
export const joinsRoots = (text: string, at: number): boolean =>
  text.charAt(at) === "の" &&
  ROOTED.test(text.slice(Math.max(0, at - 1), at + 1)) &&
  PLACED.test(text.slice(at + 1, at + 2));

/** Words of the analyser that no name is made of. */
const IN_NAME: ReadonlySet<string> = new Set([
  "一般",
  "固有名詞",
  "サ変接続",
  "形容動詞語幹",
  "名詞接続",
  "助詞類接続",
]);
/** Longer runs of kana are sentences. */
const LONGEST_KANA = 8;

/** Kana that are particles and endings whatever stands around them, of which the analyser need not be asked: 会員から|当協会, 使用している|端末. */
const GRAMMAR =
  /を|^(?:から|より|まで|では|には|とは|への|との|での|からの|までの|など|などの|ため|たち|ども|および|または|ならびに|により|による|によって|について|において|における|という|として|とともに|する|した|して|される|された|している|していた|しており)$/u;

/**
 * Where a name goes on in front of kana inside it, の of 桜の門病院 and みらい of 北野みらい楽団; `start` stands right behind the kana: the
 * beginning of the run before them, `start` where they are no part of it.
 */
export function beforeKana(text: string, start: number, floor: number): number {
  let kana = start;
  while (kana > floor && start - kana <= LONGEST_KANA && isHiragana(text.charCodeAt(kana - 1))) kana--;
  if (kana === floor || !isInName(text.charCodeAt(kana - 1))) return start;
  let run = kana;
  while (run > floor && isInName(text.charCodeAt(run - 1))) run--;
  if (kana === start - 1 && joinsRoots(text, kana)) return run;
  if (OF_PUBLIC.test(text.slice(Math.max(run, kana - 2), kana + 1))) return run;
  if (OF_HEART.test(text.slice(kana, start + 2))) return run;
  if (TOWN_OF_KANA.test(text.slice(kana - 1, start + 1))) return run;
  const end = opensPlace(text, start) ? start - 1 : start;
  // 世界お|茶まつり: the honorific of a noun.
  const isHonorific = end - kana === 1 && /[おご]/u.test(text.charAt(kana));
  return (end - kana >= 2 || isHonorific) && !GRAMMAR.test(text.slice(kana, end)) && areNouns(text, run, kana, end)
    ? run
    : start;
}

/** What houses are for, in kana inside their names: 霧谷こころの医療センター, 北野いのちの電話, 霧谷こどもの城. */
const OF_HEART =
  /^(?:こころ|いのち|からだ|こども|みんな|ひかり)の(?:医療|健康|ケア|病院|相談|電話|家|城|森|里|丘|園|診療|クリ)/u;
/** 霧原郡|しずく|町: between a county or prefecture and what a town is, kana that begin with no particle are its name. */
const TOWN_OF_KANA = /^[都道府県郡](?![はがをにでとのへもや])\p{Script=Hiragana}{2,8}[市町村]$/u;

/** 県立|つばき|野高校: kana behind 立 are the name of the school or hospital. */
const OF_PUBLIC = /[都道府県市区町村国私]立(?![のをがはにでとへも])\p{Script=Hiragana}$/u;

/** ゆめの|里: a の behind kana that goes on with a word of places. */
const opensPlace = (text: string, start: number): boolean =>
  text.charAt(start - 1) === "の" && PLACED.test(text.slice(start, start + 1));

/**
 * Whether kana that stand at the beginning of a name have の or が in front of a word of places: ひまわりの|里病院, もみじが|丘小学校. What is
 * written with other letters is a noun (本校の, 市内の say where it is).
 */
export const isPlaceOfKana = (text: string, from: number, start: number): boolean =>
  start - from >= 3 &&
  !RELATION.test(text.slice(from, start - 1)) &&
  (KANA_PLACE.test(text.slice(from, start + 1)) || (opensPlace(text, start) && areNouns(text, from, from, start - 1)));
const KANA_PLACE =
  /^(?!(?:この|その|あの|どの|うち|ほか|もの|こと|ため))\p{Script=Hiragana}{2,6}(?:の[里丘杜森郷]|が[丘谷原台浜池崎島])$/u;

/** What says where or whose it is that is named behind の: 市内の, 近隣の, 本校の. */
const RELATION = /[内外元他別先側中本同各社校院園館店月日年時分町村市区県府都]$|(?:近隣|周辺|近郊|地域|関係|複数)$/u;

/** What opens names of the shape 海の…, 森の…: the sky, waters, woods, plants, beasts. */
const NATURE =
  /^[^\sをがはにでとへ]{0,6}[虎竜龍亀鶴鷹鳩雀兎馬鹿熊桜梅桃松杉竹柳楠樟椿萩藤菊葵椎栗柿桐樫榎柏楢桂麦稲草木花葉芽苗緑翠青紅茜藍光愛夢希望幸絆友星空天雲霞霧雪風虹朝暁夕夜春夏秋冬山峰嶺岡丘谷沢川滝泉湖沼海浜浦磯潮波岬島岩森林里]の/u;
/** Words that a relation of time ends in or that are no names: 昨春の, 来秋の. */
const TIME = /[昨来今毎本同当翌前後初晩早真]?[春夏秋冬朝夕夜]の$/u;

/** Whether what stands at the beginning of a sentence or clause and ends in の is the opening of a name: 海の|幸フェスタ, 森の|おうち保育園. */
export function isRoot(text: string, from: number, start: number): boolean {
  const opening = NATURE.exec(text.slice(from, start))?.[0] ?? "";
  const rest = text.slice(from + opening.length, start);
  return (
    opening !== "" &&
    !TIME.test(opening) &&
    /^(?:\p{Script=Hiragana}{2,6}|\p{Script=Han}{0,2})$/u.test(rest) &&
    !GRAMMAR.test(rest)
  );
}

/** Whether the kana from `kana` to `start` are nouns of their own between the words around them: no ending, no particle. */
function areNouns(text: string, run: number, kana: number, start: number): boolean {
  const from = Math.max(run, kana - 6);
  const words = tokensOf(text.slice(from, Math.min(text.length, start + 6))).filter(
    (word) => word.end > kana - from && word.start < start - from,
  );
  return (
    words.length > 0 &&
    words.every(
      ({ pos, detail }) => (pos === "名詞" && IN_NAME.has(detail)) || (pos === "接頭詞" && detail === "名詞接続"),
    ) &&
    words[0]?.start === kana - from
  );
}
