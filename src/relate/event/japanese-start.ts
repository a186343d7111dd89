import type { EventRole } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { partition } from "../../text/search.ts";
import type { Claim, Statement } from "./claim.ts";
import type { Dated } from "./row.ts";
import { leadsAway, tellsOn } from "./story.ts";

/** その結果、…を確認: what the work that ended in the sentence before has found. */
const AS_FOUND = anyOf(
  [
    // What came of it.
    /その(?:調査の?)?結果|この(?:調査の?)?結果|調査の?結果|解析の?結果|これにより|これを(?:受け|もって)/u,
    // What is written in it.
    /(?:同|本|上記|当該)?(?:調査|最終|中間)?報告書?(?:によ[りる]|では|において|の中で)|(?:同|本|当該)調査(?:によ[りる]|では|において)/u,
  ],
  "u",
  { before: /^ ?/u },
);

/** From where on a day can govern a statement of a sentence, `claims` being made of what stands before it. */
export function reachOf(dated: Dated, sentence: number, statement: Statement, claims: readonly Claim[]): number {
  const { sentences, normal } = dated.passage;
  const { role, hit } = statement;
  if (tellsOn(dated, sentence, statement, claims) || isFoundBy(dated, sentence, statement, claims))
    return sentences[sentence - 1]?.start ?? 0;
  const goesOn =
    dated.entry && !SLOW.has(role) && !leadsAway(normal.text.slice(sentences[sentence]?.start ?? 0, hit.start));
  return goesOn ? 0 : startOf(dated, sentence, role);
}

const FOUND: ReadonlySet<EventRole> = new Set<EventRole>(["discovered", "confirmed"]);

/** 5月31日に調査が完了しました。その結果、…を確認: the day on which the work ended is that of what it found. */
function isFoundBy(dated: Dated, sentence: number, { role, hit }: Statement, claims: readonly Claim[]): boolean {
  const { anchors } = dated;
  const { sentences, normal } = dated.passage;
  const own = sentences[sentence]?.start ?? 0;
  const first = partition(anchors.length, (at) => (anchors[at]?.start ?? 0) < own);
  return (
    FOUND.has(role) &&
    AS_FOUND.test(normal.text.slice(own, own + ROOM)) &&
    claims.slice(-FEW).some((claim) => claim.sentence === sentence - 1 && claim.role === "investigation_completed") &&
    anchors.slice(first, first + FEW).every(({ kind, start }) => kind !== "day" || start >= hit.end)
  );
}

/** How much of the beginning of a sentence is looked at, and how many claims and days of it. */
const ROOM = 24;
const FEW = 8;

/** What takes longer than the day with which a story begins. */
const SLOW: ReadonlySet<EventRole> = new Set<EventRole>(["confirmed", "investigation_completed", "published_earlier"]);

/** すると、その際: the sentence goes on with what the one before it told, on its day. */
const GOES_ON = /^ ?(?:(?:すると|その際|この際|その場で|これと同時に)、|その(?:際|時|とき)に|ところが)/u;

/** 午前中に遮断し, 夕方ごろには復旧した: on the day told before. */
const LATER_THAT_DAY =
  /^ ?(?:[^、。0-9]{0,16}、)?(?:[0-9]{1,2}|数)分(?:以内|ほど|程度)?(?:に|で)|^ ?(?:午前中|午後|早朝|昼過ぎ|昼前|昼|正午(?:過ぎ|前)?|夕方|夕刻|夜間?|深夜)(?:頃|ごろ)?(?:に(?!は?[^、。]{0,4}日)は?|、)/u;

/** 送信した直後、受信者から連絡があり: it was noticed on the day of the sending. */
const RIGHT_AFTER = /^ ?[^、。]{0,14}直後/u;

/** Where a sentence begins, or the one that it goes on with, or its paragraph. */
function startOf({ passage }: Dated, sentence: number, role: EventRole): number {
  const { sentences, normal } = passage;
  const { text } = normal;
  const own = sentences[sentence]?.start ?? 0;
  const before = sentences[sentence - 1]?.start;
  if (before === undefined) return own;
  if (LATER_THAT_DAY.test(text.slice(own, own + 24))) return 0;
  const goesOn =
    GOES_ON.test(text.slice(own, own + 8)) || (role === "discovered" && RIGHT_AFTER.test(text.slice(own, own + 18)));
  return goesOn ? before : own;
}
