import type { CountStatus, Measure } from "../../schema/vocabulary.ts";
import { ancestors } from "../../segment/block.ts";
import { assertionAt } from "../context/assertion.ts";
import { FORCE, forceOf } from "../context/force.ts";
import type { Reading } from "../reading.ts";
import { type FigureContext, isClaim, isStated, says } from "./figure-context.ts";
import type { NoticeTraits } from "./traits.ts";

/** Measures whose status is that of the leak; the others happened or not by themselves. */
const LEAKED: ReadonlySet<Measure> = new Set([
  "affected_people",
  "affected_records",
  "affected_files",
  "affected_organizations",
  "emails_exposed",
]);

/** Whether what a figure measures is established: by its own words, by the heading above it, or by what the notice says of the leak. */
export function statusOf(context: FigureContext, measure: Measure, leak: CountStatus): CountStatus {
  const { assertion, deedsAfter, deedsBefore } = context;
  if (isClaim(context)) return "possible";
  if (assertion.negated && !assertion.possible && says(deedsAfter, "exposed", "slipped", "compromised", "hit"))
    return "ruled_out";
  if (measure === "money" && FORECAST.test(context.at.text.slice(context.sentence.start, context.sentence.end)))
    return "possible";
  if (!LEAKED.has(measure))
    return !isEstablished(context) && assertion.possible && measure !== "other" ? "possible" : "confirmed";
  if (assertion.possible) return "possible";
  if (says([...deedsBefore, ...deedsAfter], "exposed", "slipped") && isStated(context)) return "confirmed";
  return introduced(context) ?? leak;
}

const FORECAST = /見込|見通し|予定|予想|見積|\bexpect|\bestimat|\bforecast|\banticipat/u;

/** Whether the clause of the figure tells what happened to it, with the doubt only in a later clause: 利用され、…閲覧されたおそれ */
function isEstablished({ at, figure, sentence, reading }: FigureContext): boolean {
  const comma = at.text.indexOf(reading.language === "ja" ? "、" : ",", figure.span.end);
  if (comma < 0 || comma >= sentence.end) return false;
  const from = Math.max(sentence.start, figure.span.start - 30);
  return (
    at.hits.all("deed").some(({ code, start, end }) => DONE.has(code) && start >= from && end <= comma) &&
    !doubted(at.text.slice(figure.span.end, comma))
  );
}

const DONE: ReadonlySet<string> = new Set(["compromised", "sent", "failed", "exposed", "received", "hit", "slipped"]);

const doubted = (clause: string): boolean =>
  /可能性|おそれ|恐れ|懸念|疑い|\bmay\b|\bmight\b|\bpossibl[ey]\b/u.test(clause);

/** What the nearest heading or introduction above the figure that speaks of the leak says of it. */
function introduced({ at, reading }: FigureContext): CountStatus | null {
  const blocks = reading.passages.map(({ block }) => block);
  for (const index of ancestors(blocks, at.index)) {
    const parent = reading.passages[index];
    if (parent === undefined) continue;
    const force = forceOf(parent, reading.language);
    if (
      parent.block.kind === "heading"
        ? force.some((bits) => (bits & FORCE.possible) !== 0)
        : ((force.at(-1) ?? 0) & FORCE.possible) !== 0
    )
      return "possible";
    if (
      parent.hits.some(({ table, code }) => table === "deed" && (code === "exposed" || code === "slipped")) &&
      !force.some((bits) => (bits & FORCE.possible) !== 0)
    )
      return "confirmed";
  }
  return null;
}

/** Whether a notice says that the leak happened, or only that it may have; an attack that says neither leaves it open. */
export function leakStatus(reading: Reading, { attack }: NoticeTraits): CountStatus {
  let possible = 0;
  let established = 0;
  for (const [index, { hits, normal }] of reading.passages.entries()) {
    for (const { table, code, start, end } of hits) {
      if (table !== "deed" || (code !== "exposed" && code !== "slipped")) continue;
      const { act, possible: doubtful, negated } = assertionAt(reading, { passage: index, start, end });
      if (act !== "fact" || negated) continue;
      const [word, next] = [normal.text.slice(start, end), normal.text.slice(end, end + 14)];
      if (code === "slipped") established++;
      else if (!LEAK[reading.language].test(word)) continue;
      else if (doubtful || OPEN.test(next)) possible++;
      else if (reading.language === "en" || HAPPENED.test(next)) established++;
    }
  }
  if (possible === 0 && established === 0) return attack ? "possible" : "confirmed";
  return possible > established ? "possible" : "confirmed";
}

const LEAK = {
  ja: /^(?:漏えい|漏洩|漏れ|流出|公開|閲覧|窃取|取得|持ち出|転送|搾取|抜き取|見え|見られ|渡っ)/u,
  en: /^(?:leaked|exposed|disclosed|accessed|viewed|copied|acquired|published|downloaded|obtained|exfiltrated|stole|dumped|made off with|took .+|(?:was|were|been) taken)$/iu,
} as const;
const OPEN = /^(?:され|し)?(?:た|れた)?(?:か(?:どうか|否か)|の有無)/u;
const HAPPENED = /^(?:し(?:た|て|ま|、)|され|が(?:発生|判明|確認)|でき|れ|た|てい|る)/u;
