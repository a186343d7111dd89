import { anyOf } from "../../text/any-of.ts";

/**
 * How a predicate stands in its Japanese sentence, read from what follows it: in Japanese the main predicate of a clause is its last word, and what
 * makes the clause subordinate stands right behind that.
 */

/** 通知する際, 手続きのため, 送付しようと, 発送の準備中: what somebody was about to do, which dates nothing by itself. */
const PURPOSE = anyOf(
  [
    /^.?[^、。たてしり]{0,5}(?:[うくすつぬむぐぶ]る?|[えけせてねべめれいきじち]る)(?:際|時に|とき|ため|為|に当た|にあた|に先立|前に|目的|つもり|途中|はず|べ[きく])/u,
    /^.?[^、。たてしり]{0,5}よう(?:と|に試み)/u,
    /^.?の(?:ため[、に]|際|途中|準備)|^.?(?:作業|準備|手続き?|処理)(?:の?ため|中|の際)/u,
  ],
  "u",
);

/** 再開しようとした: what was tried, which says that of a row of a timeline as of any sentence. */
const ATTEMPT = /^.?[^、。たて]{0,5}よう(?:と|に試み)/u;

/** 掲載した際, 発送したところ: what was done when something else happened. */
const CIRCUMSTANCE = /^.?(?:し|され|い?たし|行っ|い)?(?:た|ました)(?:際|とき|時(?!点)|ところ)/u;

/** 誤って送付した書類を回収, 使用していたパソコンの紛失: what is said of a noun. */
const MODIFIER = /^.?[ぁ-ん]{0,5}(?:た|てい?る|れる)(?=[一-龠ァ-ヶA-Za-z0-9「『]|[おご][一-龠])/u;

/** Nouns that stand for the whole clause before them, and ways to join it to the next: 送信した旨, 紛失した事案, 判明した後. */
const FORMAL =
  /^(?:[際時後所為旨事件上間末他点分頃中前]|可能性|疑|恐|懸念|痕跡|形跡|状態|状況|事[実案象故態]|事件|インシデント|トラブル|ミス|問題|ケース|経緯|原因|理由|結果|場合|一方|段階|時点|次第|模様|様子|通り|直後|直前|以[降来後]|限り|[翌同当]日|[0-9]{1,4}[年月日時])/u;

/** 認知後, 判明した後: what came before something else, and alone has its day. */
const BEFORE = /^.?(?:し|され|いたし|を受け|い)?(?:まし)?た?(?:後|のち)(?:日)?(?:に|は|も|、|[一-龠])/u;

/** How much behind a predicate tells how it stands. */
const REACH = 16;

const behind = (text: string, end: number): string => text.slice(Math.max(0, end - 1), end + REACH);

/** Whether what ends at `end` was only about to be done. */
export const isPurpose = (text: string, end: number): boolean => PURPOSE.test(behind(text, end));

/** Whether what ends at `end` was only tried. */
export const isAttempt = (text: string, end: number): boolean => ATTEMPT.test(behind(text, end));

/** Whether what ends at `end` tells when something else happened. */
export const isCircumstance = (text: string, end: number): boolean => CIRCUMSTANCE.test(behind(text, end));

/** Whether what ends at `end` is said of the noun behind it. */
export function isModifier(text: string, end: number): boolean {
  const said = behind(text, end);
  const verb = MODIFIER.exec(said);
  return verb !== null && !FORMAL.test(said.slice(verb[0].length));
}

/** Whether something else was done after what ends at `end`, nobody says when. */
export const isBefore = (text: string, end: number): boolean => BEFORE.test(behind(text, end));

/** 6月3日に実施した点検の際: the day of what follows is that of the occasion it names. */
export const OCCASION =
  /^[^、。]{0,12}?(?:点検|棚卸し?|監査|調査|確認|検査|作業|会議|打ち?合わせ|面談|訪問|整理|捜索|検証|照会|研修|巡回|授業|試験|採点|集計|清掃|準備)[^、。]{0,6}?(?:の際|際に|時に|中、|中に|において|にて|で|の過程|の途中|中に|により|の結果|から|の中)/u;
