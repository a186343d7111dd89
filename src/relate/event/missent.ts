import { hitsIn } from "../hits.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "./claim.ts";

/** Causes by which a message reached the wrong people. */
export const WRONGLY_SENT: ReadonlySet<string> = new Set(["bcc_error", "misdelivery_email", "misdelivery_post"]);

/** 通知書を494通郵送した。その際、別の方の書類を誤って入れた: how a sentence begins that goes on with the same sending, and what went wrong. */
const SAME_SENDING =
  /^ ?(?:(?:その|この)(?:際|時|とき|うち|中)|ところが|しかし|しかしながら|ですが|だが|本来|誤って|(?:送信|送付|発送|配信|郵送)(?:の?際|時|後|先)|(?:その|この|同|当該)(?:メール|通知|文書|書類|封筒|案内)|(?:宛先|あて先|アドレス|担当者|担当職員)[がはを])/u;

/** A message to customers that went out wrongly is the incident, unless it was the apology; what went out over some time is a period. */
export function missent(reading: Reading, claim: Claim): readonly Claim[] {
  const passage = reading.passages[claim.passage];
  const sentence = passage?.sentences[claim.sentence];
  if (claim.role !== "notified_individuals" || passage === undefined || sentence === undefined) return [claim];
  if (/[詫謝]|わび|削除|apolog|delet/iu.test(passage.normal.text.slice(claim.hit.start, claim.hit.end + 20)))
    return [claim];
  const next = passage.sentences[claim.sentence + 1];
  const goesOn = next !== undefined && SAME_SENDING.test(passage.normal.text.slice(next.start, next.start + 12));
  // 11時9分~12時1分 / 会員様へメールを送信。/ 本来Bccで…: the line below tells what went wrong.
  const below = claim.anchor.last === undefined ? undefined : reading.passages[claim.passage + 1];
  const wrongBelow =
    below !== undefined &&
    hitsIn(below, "vector", 0, below.normal.text.length).some(({ code }) => WRONGLY_SENT.has(code));
  if (wrongBelow) return [];
  const wrong = hitsIn(passage, "vector", sentence.start, goesOn ? next.end : sentence.end).some(({ code }) =>
    WRONGLY_SENT.has(code),
  );
  if (!wrong) return [claim];
  return claim.anchor.kind === "day" ? [{ ...claim, role: "occurred" }] : [];
}

/** 発送いたしました beside お客様へのお詫び: what was sent is the notification. */
export const isSending = (reading: Reading, { passage, hit }: Claim): boolean =>
  /^(?:送|発|郵|配|投|sent|mailed|posted|emailed)/iu.test(
    reading.passages[passage]?.normal.text.slice(hit.start, hit.end) ?? "",
  );
