import { hitsIn } from "../hits.ts";
import type { Reading } from "../reading.ts";
import type { Claim } from "./claim.ts";

/** Causes by which a message reached the wrong people. */
export const WRONGLY_SENT: ReadonlySet<string> = new Set(["bcc_error", "misdelivery_email", "misdelivery_post"]);

/** A message to customers that went out wrongly is the incident, unless it was the apology; what went out over some time is a period. */
export function missent(reading: Reading, claim: Claim): readonly Claim[] {
  const passage = reading.passages[claim.passage];
  const sentence = passage?.sentences[claim.sentence];
  if (claim.role !== "notified_individuals" || passage === undefined || sentence === undefined) return [claim];
  if (/[詫謝]|わび|削除|apolog|delet/iu.test(passage.normal.text.slice(claim.hit.start, claim.hit.end + 20)))
    return [claim];
  const wrong = hitsIn(passage, "vector", sentence.start, sentence.end).some(({ code }) => WRONGLY_SENT.has(code));
  if (!wrong) return [claim];
  return claim.anchor.kind === "day" ? [{ ...claim, role: "occurred" }] : [];
}

/** 発送いたしました beside お客様へのお詫び: what was sent is the notification. */
export const isSending = (reading: Reading, { passage, hit }: Claim): boolean =>
  /^(?:送|発|郵|配|投|sent|mailed|posted|emailed)/iu.test(
    reading.passages[passage]?.normal.text.slice(hit.start, hit.end) ?? "",
  );
