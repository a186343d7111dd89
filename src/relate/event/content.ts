import { anyOf } from "../../text/any-of.ts";
import { partition } from "../../text/search.ts";
import type { Anchor } from "./anchor.ts";
import { OCCASION } from "./clause.ts";

/** 5月2日に退職した職員, 5月2日に送信したメール: the date is that of what is said of the noun, and of nothing behind it. */
const BOUND = anyOf(
  [
    // …した.
    /(?:(?<![向加含備応か])[けえめじ]|[しれっいなきせてげべちりびみ])た|[んい]だ/u,
    // …している, but 勤務している and the like tell what somebody is.
    /(?<!常駐し|勤務し|在籍し|所属し|従事し|担当し)ている/u,
  ],
  "u",
  {
    before: /^(?:頃|ごろ)?に(?!は)[^、。]{1,30}?/u,
    after:
      /(?=[一-龠ァ-ヶ「])(?!可能性|疑い|恐れ|旨|際|時|後|前|結果|為|場合|上で|痕跡|形跡|事実|状態|状況|模様|懸念|段階)/u,
  },
);

/** 5月10日に職員が名簿を保存した端末を紛失: what a thing held is told without a day. */
const HOLDS =
  /[をがの](?:入っ|入れ|含ん|含まれ|載っ|載せ|書い|書かれ|記され|(?:記載|記録|保存|格納|収納|印字|記入|保管)(?:し|され))た$/u;

/** 4月7日に回収するはずだった調査票: the day on which something was to be done. */
const TO_BE_DONE =
  /^(?:頃|ごろ)?に(?!は)[^、。]{1,30}?(?:はず|予定|べき)(?:だった|であった|でした|の)(?=[一-龠ァ-ヶ0-9「])/u;

/** 前日の会議で配った資料: the day is that of what was held then. */
const HELD =
  /^の[^、。]{1,10}[でに][^、。]{1,16}(?:[しれっいけきえせてげべめじちりびみ]た|[んい]だ)(?=[一-龠ァ-ヶ「])(?!際|時|後|ところ|旨|こと)/u;

/** Whether a text that begins behind a day binds the day to a noun. */
export function isBound(said: string): boolean {
  if (HELD.test(said) || TO_BE_DONE.test(said)) return true;
  const bound = BOUND.exec(said);
  return bound !== null && !HOLDS.test(bound[0]) && !OCCASION.test(said.slice(bound[0].length));
}

/** 6月5日に市民から…との電話: who told of it on that day. */
const SOURCE = /^(?:頃|ごろ)?に、?[^、。]{1,24}?(?:から|より)(?!の?発送|発送)/u;
/** 当社のサーバーが、6月3日、攻撃を受けたことが判明: the day stands inside what came to light, behind its subject. */
const INSIDE = /(?<!ところ|です|ます|した|だ|いた)が、?$/u;
const CAME_TO_LIGHT = /(?:たこと|ていること|た旨)[がは](?:新た|今回)?に?(?:判明|発覚|分か|わか|明らか)[^、。]{0,12}$/u;
/** 7月15日に別の学校にも送信してしまい、…状態になっていたことが判明: what came to light, with nobody who told of it. */
const BARE_FINDING =
  /^(?:頃|ごろ)?に(?!、|は)[^。]{3,160}(?:た|可能性が(?:高い|ある)|[おそ恐]れがある)(?:こと|旨)[がは](?:判明|発覚|分か|わか|明らか)[^、。]{0,12}$/u;
const FINDER =
  /連絡|指摘|問い?合わ?せ|通報|申し?出|報告|調査|調べ|確認|点検|気[付づ]|発見|電話|知らせ|検知|監査|来[庁校院店]/u;

/** 4月28日に侵入されていたことが判明: what was found went on that day. */
const WENT_ON = /^(?:頃|ごろ)?に(?![、はも])[^。]{3,120}?[てで]い(?:た|ました)(?:こと|旨|との|と)/u;
/** 9月11日に来院した際、…混入していたと: the day is that of the clause it begins. */
const CLAUSE = /(?:際|時|とき|ところ|後|ため|結果|により|よって|から|ことで|て|が|ので)(?:に|は)?、/u;
/** 5月26日に攻撃を受けた旨の報告: what was told, or found, was done that day. */
const DONE = /^(?:頃|ごろ)?に(?![、はも])[^。]{3,120}?(?:た|ました)(?:こと|旨|との|と)/u;

/** 5月2日、職員が案内を送る際、誤って名簿を添付したことが…判明: the day is that of the deed, which was found out whenever. */
const DOING = /(?:よう(?:と|に)した|する|る)(?:際|とき|時)に?、/u;
const DONE_WRONGLY = /(?:誤って|誤り|過って)[^。]{2,80}た(?:こと|もの)[がはを]/u;
const isWhenDoing = (said: string): boolean =>
  /^(?:頃|ごろ)?に?、/u.test(said) && DOING.test(said) && DONE_WRONGLY.test(said);

const ATTACKER = /(?:攻撃者|第三者|犯人|何者か|ハッカー)(?:は|が)/u;

/** What can be the day of a finding: one in its sentence, which begins at `from`, or that of the line above. */
type Before = { readonly from: number; readonly carried: Anchor | null };

/**
 * The day of a finding or of what somebody told whose content has a day of its own, which stands last before it: undefined where the last
 * date is no such day, null where the finding has none.
 *
 *     6月6日、委託先から、5月26日に攻撃を受けた旨の報告を受け
 *     ^^^^^ ← 報告を受け      ^^^^^^ ← 攻撃を受けた
 */
export function findingsDay(
  text: string,
  anchors: readonly Anchor[],
  last: Anchor,
  { end }: { readonly end: number },
  { from, carried }: Before,
): Anchor | null | undefined {
  if (last.kind !== "day" || last.date?.relative?.unit === "day") return undefined;
  const said = text.slice(last.end, end);
  const outer = outerOf(text, anchors, last, from) ?? carried;
  // 攻撃者は5月2日に入り込み、5月4日に暗号化を実行したことが確認され: days of what the attacker did.
  if (ATTACKER.test(text.slice(from, last.start)) && /たこと[がはも]/u.test(said)) return null;
  // 4日に削除を申請し、6日に表示されなくなったことを確認: nothing is found before it is.
  if (outer !== null && !/[0-9]日/u.test(text.slice(outer.end, last.start)) && isLater(last, outer)) return undefined;
  if (isInside(text, last, from, said) || isWhenDoing(said)) return outerOf(text, anchors, last, from);
  if (SOURCE.test(said)) return undefined;
  if (isBareFinding(said)) return outer;
  if (said.length > ROOM || !DONE.test(said) || CLAUSE.test(said)) return undefined;
  if (isBound(said)) return undefined;
  return outer !== null || WENT_ON.test(said) ? outer : undefined;
}

/** Whether a deed is the content of a finding, and the day in front of it its own: told of 5月26日 in the example above. */
export function isDatedContent(
  text: string,
  anchors: readonly Anchor[],
  last: Anchor,
  { start, end }: { readonly start: number; readonly end: number },
  { from, carried }: Before,
): boolean {
  if (last.kind !== "day" || last.end > start || last.date?.relative?.unit === "day") return false;
  const said = text.slice(last.end, Math.min(end + BEYOND, last.end + ROOM));
  const whole = text.slice(last.end, last.end + ROOM + BEYOND).split("。", 1)[0] ?? "";
  if (isInside(text, last, from, whole) || isBareFinding(whole)) return true;
  if (CLAUSE.test(text.slice(last.end, end))) return false;
  const following = anchors[partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < end)];
  if (WENT_ON.test(said)) return true;
  const found = following !== undefined && IS_CONTENT.test(text.slice(end - 2, following.start));
  return DONE.test(said) && (found || (outerOf(text, anchors, last, from) ?? carried) !== null);
}

const isInside = (text: string, { start }: Anchor, from: number, said: string): boolean =>
  INSIDE.test(text.slice(from, start)) && CAME_TO_LIGHT.test(said);

/** Whether a day comes after another, as far as both tell their month or belong to the same. */
function isLater({ date: a }: Anchor, { date: b }: Anchor): boolean {
  if (a?.day === undefined || b?.day === undefined) return false;
  // 2月13日 …が、昨年11月21日に
  if (a.relative?.unit === "year" && a.relative.offset < 0) return false;
  const sameMonth = a.month === undefined && (a.relative === undefined || a.relative.unit === "month");
  const month = sameMonth ? b.month : a.month;
  return month !== undefined && b.month !== undefined && (a.year === undefined || a.year === b.year)
    ? month * 32 + a.day > b.month * 32 + b.day
    : false;
}

const isBareFinding = (said: string): boolean => BARE_FINDING.test(said) && !FINDER.test(said) && !isBound(said);

/** The day of the same sentence that stands before another, with something told between them. */
function outerOf(text: string, anchors: readonly Anchor[], last: Anchor, from: number): Anchor | null {
  let at = partition(anchors.length, (index) => (anchors[index]?.start ?? 0) < last.start) - 1;
  // 10月21日と25日に: days of one list.
  for (let next = last; at >= 0; at--) {
    const listed = anchors[at];
    if (listed === undefined || !/^(?:と|、|及び|・|や)$/u.test(text.slice(listed.end, next.start))) break;
    next = listed;
  }
  const before = anchors[at];
  return before?.kind === "day" && before.start >= from && /.[、て]/u.test(text.slice(before.end, last.start))
    ? before
    : null;
}

/** 送ったことが、6月5日に: what follows a deed up to the day of the finding. */
const IS_CONTENT = /^[^、。]{0,6}(?:こと|旨|との|と)[^。]{0,12}$/u;

/** How far behind a deed the words stand that make it content. */
const BEYOND = 12;

/** How much may lie between a day and the finding that tells of it. */
const ROOM = 140;
