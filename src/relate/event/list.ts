import type { EventRole, Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Reading } from "../reading.ts";
import { type Anchor, isApart } from "./anchor.ts";
import { type Claim, claimsByAnchor } from "./claim.ts";
import type { Dated } from "./row.ts";

/** What stands between two dates of a list: 8月14日、9月20日; "the 20th, 25th, and 27th". */
const LINK =
  /^ ?(?:\([^()]{1,90}\))?(?:、|,|・|及び|と|(?:,? ?(?:and|&)(?: (?:again|once more)(?: on)?)?)?)? ?(?:the )?$/iu;

/**
 * Two things done on two days told with one verb: 電子カルテは26日に、画像は11日に復旧し; 28日に一部で、3日に全てで再開し; 事案1を19日、事案2を25日に報告し;
 * 16日に電話で、つながらなかった方には18日に手紙でお伝えし.
 */
const SHARED_VERB =
  /^(?:頃|ごろ)?に?は?(?:(?:[^。、]{1,24}へ)?[^。、]{1,14}(?:で|にて|を|へ|に))?、(?:[^。、]{1,30}(?:は|が|を|に|へ|には|へは|も|にも))?$|^に[\d,]{1,9}(?:名|人|件|通|社)、?(?:及び|と)?$/u;
/** What tells of something else between the two: a verb before the comma, who did it or told of it, when a thing was. */
const OTHERWISE = anyOf(
  [
    /(?:[しれっいきりみちえけせてねべめ](?:た|て|だ)|[んい]で|[しれり]|から|より|ため|ので|際に?|時に?|ところ|こと|もの|結果|後に?|上で|会[議見]で)、/u,
    /(?:た|だ|ている|した)(?:[一-龠ァ-ヶ]{1,10})(?:は|が|を|に|へ)$/u,
    /(?:本人|者|員|長|社|様|方|客|市|県|町|村|当局|警察|教諭|主任)が$/u,
  ],
  "u",
);

/** Two who told of it on two days: 7日には利用者から、8日にはカード会社から報告を受け. */
const SHARED_SOURCE = /^に?は?[^。、]{1,24}(?:から|より)、$/u;

const isLink = (between: string, language: Language): boolean =>
  (between !== "" && between.length <= 100 && LINK.test(between)) ||
  (language === "ja" && between.length <= 48 && SHARED_VERB.test(between) && !OTHERWISE.test(between));

/** What is found among things of several days is found once. */
const FOUND: ReadonlySet<EventRole> = new Set<EventRole>(["discovered", "confirmed", "investigation_completed"]);

/**
 * A statement about a list of days is made about each of them. A first day that lies after the second is no list: in
 * 11月30日、11月21日に使用した端末の紛失に気づき the second day belongs to what was used, the first to what was noticed.
 */
export function inLists(reading: Reading, passages: readonly Dated[], claims: readonly Claim[]): readonly Claim[] {
  const byAnchor = claimsByAnchor(claims);
  const added: Claim[] = [];
  const moved = new Map<Claim, Anchor>();
  for (const { passage, anchors } of passages) {
    const { text } = passage.normal;
    for (const [first, second] of pairsOf(anchors)) {
      const between = text.slice(first.end, second.start);
      const sources = reading.language === "ja" && between.length <= 34 && SHARED_SOURCE.test(between);
      // 市は21日、3月20日に開いた会議の…: a list names its month first.
      const isTold = first.date?.month === undefined && second.date?.month !== undefined;
      if ((reading.language === "ja" && isTold) || isApart(text, second)) continue;
      if (first.kind !== "day" || second.kind !== "day" || !(sources || isLink(between, reading.language))) continue;
      const [before, after] = [first, second].map((anchor) =>
        (byAnchor.get(anchor) ?? []).filter(
          ({ implied, hit }) =>
            !implied && (reading.language === "ja" || hit.table !== "event-noun" || hit.rule === "event-noun.deed"),
        ),
      );
      if (before === undefined || after === undefined) continue;
      if ((before.length === 0) === (after.length === 0)) continue;
      if (reading.language === "ja" && before.length === 0 && isLater(first, second))
        for (const claim of after) moved.set(claim, first);
      else if (reading.language === "en" || !isLater(first, second)) {
        const [anchor, told] = before.length === 0 ? [first, after] : [second, before];
        const copies = told
          .filter(({ role }) => (sources ? role === "discovered" : reading.language === "ja" || !FOUND.has(role)))
          .map((claim) => ({ ...claim, anchor }));
        byAnchor.set(anchor, copies);
        added.push(...copies);
      }
    }
  }
  return [...claims, ...added].map((claim) => {
    const anchor = moved.get(claim);
    return anchor === undefined ? claim : { ...claim, anchor };
  });
}

/** Neighbours in both directions, so that a list is filled from the date that has the statement. */
function pairsOf(anchors: readonly Anchor[]): readonly (readonly [Anchor, Anchor])[] {
  const forward = anchors.slice(1).flatMap((second, at) => {
    const first = anchors[at];
    return first === undefined ? [] : [[first, second] as const];
  });
  return [...forward, ...[...forward].reverse()];
}

const isLater = ({ date: a }: Anchor, { date: b }: Anchor): boolean =>
  a?.month !== undefined &&
  b?.month !== undefined &&
  (a.year ?? 0) >= (b.year ?? 0) &&
  a.month * 32 + (a.day ?? 0) > b.month * 32 + (b.day ?? 0);
