import type { EventRole } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Anchor } from "./anchor.ts";
import type { Claim, Statement } from "./claim.ts";
import { isPurpose } from "./clause.ts";
import type { Dated } from "./row.ts";

/** How many units may stand in front of the day with which a story begins: 教諭は5月28日夕. */
const OPENING = 24;

/** What a story tells in the sentence behind its day. */
const TOLD_ON: ReadonlySet<EventRole> = new Set<EventRole>(["occurred", "discovered", "reported_police"]);

/** A sentence that no longer tells the story of the day before it. */
const AWAY =
  /^ ?(?:なお|また|その(?:後|結果)|後日|現在|現時点|これまで|今後|今回|このたび|この度|このほか|このため|一方|しかし|同様|調査|二次|※|ただし|当該|原因)/u;

/** その間に, 約1時間後に戻ると, 自宅で鞄を開けると: still the same day. */
const STILL = anyOf(
  [
    // Right then.
    /その(?:間|際|時|とき|場)|直後|途中|分後|時間後|ところが|すると/u,
    // On the way.
    /帰宅|自宅|到着|降車|下車|戻(?:り|って)/u,
    // Looked for.
    /(?:戻る|戻った|着く|開ける|確認する|見る|探す)(?:と|ところ)|(?:確認|照合|点検|検索|捜索|照会|調査|精査)(?:を?(?:し|行っ|実施し))?たところ|(?:調べ|探し|捜し|確かめ|数え|見直し|問い合わせ)たところ/u,
  ],
  "u",
  { before: /^ ?[^。]{0,30}?/u },
);

/** Whether a sentence no longer tells what happened on the day before it. */
export const leadsAway = (said: string): boolean => AWAY.test(said);

/**
 * Whether a sentence without a date goes on with the day of the one before it, which only set the scene: a day to begin with, and nothing
 * that happened on it.
 *
 *     4月5日、講師が帰宅途中に買い物に寄った。その間に車内からかばんが盗まれた。
 *     ^^^^^                                             ^^^^^^ ← occurred
 */
export function tellsOn(
  { passage, anchors }: Dated,
  sentence: number,
  { role, hit }: Statement,
  claims: readonly Claim[],
): boolean {
  const { text } = passage.normal;
  const own = passage.sentences[sentence];
  const scene = passage.sentences[sentence - 1];
  if (own === undefined || scene === undefined || !TOLD_ON.has(role)) return false;
  const said = text.slice(own.start, hit.start);
  if (AWAY.test(said) || (role === "discovered" && !STILL.test(said))) return false;
  const inScene = anchors.filter(({ start }) => start >= scene.start && start < scene.end);
  const [first] = inScene;
  return (
    inScene.length === 1 &&
    first?.kind === "day" &&
    first.date?.day !== undefined &&
    first.start - scene.start <= OPENING &&
    !isNamedDay(text, first) &&
    !SECURED.test(text.slice(scene.start, scene.end)) &&
    anchors.every(({ start }) => start < own.start || start >= hit.end) &&
    claims.every((claim) => claim.sentence !== sentence - 1 || claim.implied || isPurpose(text, claim.hit.end))
  );
}

/** 4月5日20時、最後の職員が施錠して退勤: up to when nothing had happened. */
const SECURED = /最後|施錠し|異常(?:は|が)?な|退勤|退室|退庁/u;

/** 4月5日の会議: the day is that of a noun. */
const isNamedDay = (text: string, { end }: Anchor): boolean =>
  /^(?:付|の(?![朝昼夕夜晩深未早午]))/u.test(text.slice(end, end + 2));
