import type { Language, VectorType } from "../../schema/vocabulary.ts";
import { partition } from "../../text/search.ts";
import type { VectorMention } from "./mention.ts";

/** Where the same words, sentence or notice states `by`, the same words don't state `type` as well: a Bcc error is no leak of another kind. */
type Shadow = {
  readonly type: VectorType;
  readonly by: VectorType;
  readonly scope: "words" | "sentence" | "notice" | "notice-ja" | "established";
};

const SHADOWS: readonly Shadow[] = [
  { type: "misdelivery_email", by: "bcc_error", scope: "sentence" },
  { type: "misdelivery_email", by: "bcc_error", scope: "notice-ja" },
  { type: "accidental_publication", by: "bcc_error", scope: "notice" },
  { type: "misconfiguration", by: "bcc_error", scope: "notice" },
  { type: "misconfiguration", by: "weak_password", scope: "words" },
  { type: "misconfiguration", by: "missing_mfa", scope: "words" },
  // 大量のアクセス: somebody who tries passwords tries many.
  { type: "denial_of_service", by: "credential_reuse", scope: "notice-ja" },
  { type: "misdelivery_email", by: "misdelivery_post", scope: "words" },
  { type: "misdelivery_post", by: "accidental_publication", scope: "words" },
  { type: "unauthorized_access", by: "physical_attack", scope: "sentence" },
  { type: "account_takeover", by: "physical_attack", scope: "sentence" },
  { type: "vulnerability_exploit", by: "weak_password", scope: "words" },
  { type: "malware", by: "remote_control", scope: "sentence" },
  { type: "misdelivery_post", by: "bcc_error", scope: "notice" },
  { type: "lost_item", by: "theft", scope: "established" },
  { type: "lost_item", by: "physical_attack", scope: "sentence" },
  { type: "human_error", by: "system_failure", scope: "sentence" },
  { type: "misconfiguration", by: "lost_item", scope: "notice-ja" },
  { type: "misconfiguration", by: "theft", scope: "notice-ja" },
  { type: "weak_password", by: "lost_item", scope: "notice-ja" },
  { type: "weak_password", by: "theft", scope: "notice-ja" },
  { type: "physical_attack", by: "theft", scope: "sentence" },
  { type: "insider_misuse", by: "lost_item", scope: "notice-ja" },
  { type: "human_error", by: "insider_misuse", scope: "notice" },
];

/** Leaves out the mentions that a more precise one beside them makes void. */
export function withoutShadowed(mentions: readonly VectorMention[], language: Language): readonly VectorMention[] {
  const said = new Map<string, VectorMention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention, mention.type);
    const group = said.get(key) ?? [];
    said.set(key, group);
    group.push(mention);
  }
  const types = new Set(mentions.filter(({ status }) => status !== "ruled_out").map(({ type }) => type));
  const established = establishedBy(mentions);
  return mentions.filter((mention) =>
    SHADOWS.every(({ type, by, scope }) => {
      if (type !== mention.type || mention.status === "ruled_out") return true;
      if (scope === "notice") return !types.has(by);
      if (scope === "notice-ja") return language === "en" || !types.has(by);
      if (scope === "established") return language === "ja" || !established.has(by);
      const others = said.get(keyOf(mention, by));
      return others === undefined || (scope === "words" && !touches(others, mention));
    }),
  );
}

/** The types a notice states, and nowhere leaves open or denies. */
const establishedBy = (mentions: readonly VectorMention[]): ReadonlySet<VectorType> => {
  const doubtful = new Set(mentions.flatMap(({ status, type }) => (status === "confirmed" ? [] : [type])));
  return new Set(mentions.flatMap(({ type }) => (doubtful.has(type) ? [] : [type])));
};

/** Mentions of one type in one sentence have a key of their own. */
const keyOf = ({ place, sentence }: VectorMention, type: VectorType): string =>
  `${place.passage}:${sentence.start}:${type}`;

/** Whether one of `others` (of one type, so in order and apart from each other) shares words with the mention. */
function touches(others: readonly VectorMention[], { place }: VectorMention): boolean {
  const next = partition(others.length, (index) => (others[index]?.place.start ?? 0) < place.end);
  return (others[next - 1]?.place.end ?? 0) > place.start;
}
