import type { EventRole } from "../../schema/vocabulary.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "./claim.ts";
import { isModifier } from "./clause.ts";
import { FINDINGS } from "./leading.ts";

const RESPONSES: ReadonlySet<EventRole> = new Set<EventRole>(["contained", "notified_individuals", "reported_ppc"]);

/** What somebody says or finds: 〜との連絡を受け, 〜したことが判明し, 〜と発表. */
const QUOTED = /(?:たと|るとの?|との|こと[がをに]|旨を?|という|と|を|について)$/u;
/** 5月28日、事業者から、…に感染したが漏えいはないとの報告: who said all that follows. */
const SOURCE = /^、?[^、。]{1,24}(?:から|より)(?:[^、。]{1,16}(?:に対して?|に|へ|宛てに))?、/u;
const TAKEN_BACK = /回収|引き?取|受け?取|返却|返して|取り戻|引き上げ|引き揚げ|廃棄|削除/u;
const isWrongRecipient = (said: string): boolean =>
  /誤(?:送付|送信|配布|交付|発送|配達|投函|郵送|渡し)(?:し?た)?(?:先|相手|方|お?宅|世帯)|先方|相手(?:方|先)?|送(?:付|信|り)先|届け?先|誤って[^、。]{1,14}た(?:方|先|世帯|お?宅|[^、。]{0,6}(?:機関|事業者|会社|病院))|受け?取った(?:方|世帯)/u.test(
    said,
  ) && !/本来|本人|対象|該当|関係者|両|双方|全員|保護者|それぞれ|及び|と(?:正しい|別)/u.test(said);
const RESULT = /(?:たところ|した結果|の結果|ため、|が、|し、|おり、)/u;

/** In Japanese the content comes before the verb that reports it: 誤って送付したとの連絡を受け is a discovery, no deed of that day. */
export function standsAlone(reading: Reading, claim: Claim, beside: readonly Claim[]): boolean {
  const text = reading.passages[claim.passage]?.normal.text ?? "";
  // 第2報を公表: the report and its being made public are one; 委員会に報告、第2報を公表 are two things done, as are 停職の処分にしたと発表.
  const announced = beside.some(
    ({ role, hit }) =>
      role === "published_earlier" &&
      claim.role !== "published_earlier" &&
      claim.role !== "other" &&
      hit.start >= claim.hit.end &&
      !(claim.role.startsWith("reported_") && text.charAt(claim.hit.end) === "、") &&
      QUOTED.test(text.slice(claim.hit.end, hit.start).slice(-4)),
  );
  if (announced) return false;
  // 調査が完了したことが報告され: what was heard is that it was over.
  if (
    claim.role === "discovered" &&
    beside.some(
      ({ role, hit }) =>
        role === "investigation_completed" &&
        hit.end <= claim.hit.start &&
        /^(?:し|い)?た(?:こと|旨|と)/u.test(text.slice(hit.end, claim.hit.start)),
    )
  )
    return false;
  const disclosed = beside.some(({ role, hit }) => role === "published_earlier" && hit.end <= claim.hit.start);
  if (disclosed && !claim.row && !claim.role.startsWith("reported_") && claim.role !== "notified_individuals")
    return false;
  // 文書を発送し、お詫び申し上げました: to those to whom it was sent.
  if (
    claim.role === "published_earlier" &&
    /^(?:お詫び|ご案内|お知らせ|ご報告)/u.test(text.slice(claim.hit.start, claim.hit.end)) &&
    beside.some(({ role, hit }) => role === "notified_individuals" && hit.start < claim.hit.start)
  )
    return false;
  // 誤送付先を訪問し、謝罪の上、書類を回収した: those who got it wrongly were asked for it, nobody concerned was told.
  if (
    claim.role === "notified_individuals" &&
    beside.some(
      ({ role, hit }) =>
        role === "contained" && hit.end > claim.hit.start && TAKEN_BACK.test(text.slice(hit.start, hit.end)),
    ) &&
    isWrongRecipient(text.slice(claim.anchor.end, claim.hit.end))
  )
    return false;
  // 修正により解消した: the fault was put right.
  if (
    claim.role === "recovered" &&
    text.startsWith("解消", claim.hit.start) &&
    beside.some(({ role }) => role === "contained")
  )
    return false;
  if (claim.role !== "occurred") return true;
  const carried = claim.anchor.datePlace?.passage !== claim.passage;
  // 名簿を全て回収し、廃棄した: what is done after the response has begun belongs to it.
  if (
    claim.hit.rule === "event.deed" &&
    !/^[誤過]/u.test(text.slice(claim.hit.start, claim.hit.end)) &&
    beside.some(({ role, hit }) => RESPONSES.has(role) && hit.end <= claim.hit.start)
  )
    return false;
  // 6月3日、誤って送付した書類を回収: what was done that day is told by the last predicate.
  if (
    /^[^、。に]{0,8}、[^、。がは]*$/u.test(text.slice(claim.anchor.end, claim.hit.start)) &&
    isModifier(text, claim.hit.end) &&
    beside.some(({ role, hit }) => role !== "occurred" && hit.start >= claim.hit.end)
  )
    return false;
  return beside.every(({ role, hit }) => {
    if (!FINDINGS.has(role)) return true;
    if (hit.start < claim.hit.start) return false;
    if (
      SOURCE.test(text.slice(carried ? 0 : claim.anchor.end, claim.hit.start)) &&
      /との|旨/u.test(text.slice(claim.hit.end, hit.end))
    )
      return false;
    const between = text.slice(claim.hit.end - 1, hit.start);
    // 名簿を閲覧し、人に話していたことが判明: all of it came to light.
    if (/[てで]いたこと[がを][^。]{0,40}$/u.test(between) && !/(?:ところ|結果|ため)、/u.test(between)) return false;
    return RESULT.test(between) || !/(?:たと|るとの|との|こと|旨|という)/u.test(between);
  });
}
