import { VECTOR_CONDITIONS } from "../../recognise/vector/vector.ts";
import { VECTOR_TYPES, type VectorStatus, type VectorType } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { byPlace, type Fact, type Reading, textAt } from "../reading.ts";
import { isHostile, meetsCondition, type Setting } from "./condition.ts";
import { isPaperOnly, mediumOf } from "./medium.ts";
import { type VectorMention, vectorMentions } from "./mention.ts";
import { phraseAround } from "./phrase.ts";
import { withoutShadowed } from "./shadow.ts";

export type VectorFact = Fact<{ readonly type: VectorType; readonly status: VectorStatus }>;

const known = new WeakMap<Reading, readonly VectorFact[]>();

/**
 * Every cause and technique a notice gives, in text order (those of one place in the order of the vocabulary), one entry per type: what is
 * denied counts only where nothing states it.
 */
export function relateVectors(reading: Reading): readonly VectorFact[] {
  const facts = known.get(reading) ?? vectorFacts(reading);
  known.set(reading, facts);
  return facts;
}

function vectorFacts(reading: Reading): readonly VectorFact[] {
  const mentions = vectorMentions(reading)
    .map((mention) => asPaper(reading, mention))
    .filter((mention) => isOfItsMedium(reading, mention) && isDeniedIfNeedBe(mention));
  const stated = withoutShadowed(mentions, reading.language);
  const counted = withoutShownToPeers(reading, countedOf(reading, stated));
  const byType = new Map<VectorType, VectorMention[]>();
  for (const mention of counted) {
    const group = byType.get(mention.type) ?? [];
    byType.set(mention.type, group);
    group.push(mention);
  }
  return [...byType.values()]
    .map((group) => factOf(reading, group))
    .sort(
      (a, b) => byPlace(a.place, b.place) || VECTOR_TYPES.indexOf(a.value.type) - VECTOR_TYPES.indexOf(b.value.type),
    );
}

/** "sent to the wrong address", where the notice speaks of letters alone: the English words do for both. */
const asPaper = (reading: Reading, mention: VectorMention): VectorMention =>
  reading.language === "en" &&
  mention.type === "misdelivery_email" &&
  VECTOR_CONDITIONS.get(mention.rule) !== "medium" &&
  isPaperOnly(reading)
    ? { ...mention, type: "misdelivery_post" }
    : mention;

/** Of what is said of mail and of papers alike, the one that is meant: the other must not put it in the shade. */
const isOfItsMedium = (reading: Reading, mention: VectorMention): boolean =>
  !(mention.type === "misdelivery_email" && isPaperOnly(reading)) &&
  (VECTOR_CONDITIONS.get(mention.rule) !== "medium" || mediumOf(reading, mention) === mention.type);

/** What tells a cause only where it is denied must not put another in the shade where it is not. */
const isDeniedIfNeedBe = ({ rule, status }: VectorMention): boolean =>
  VECTOR_CONDITIONS.get(rule) !== "denied" || status === "ruled_out";

/**
 * The mentions that count. Those without any condition come first; what asks for the others who may have done it, or counts only
 * where nothing else does, is looked at when these are known.
 */
function countedOf(reading: Reading, stated: readonly VectorMention[]): readonly VectorMention[] {
  const sure = settingOf(stated.filter(({ rule }) => !VECTOR_CONDITIONS.has(rule)));
  let counted: readonly VectorMention[] = [];
  for (const round of [0, 1, 2]) {
    const setting = round === 0 ? sure : { ...sure, types: settingOf(counted).types };
    const more = stated.filter((mention) => roundOf(mention) === round && meetsCondition(reading, mention, setting));
    counted = [...counted, ...more];
  }
  return counted.toSorted((a, b) => byPlace(a.place, b.place));
}

/** When a mention is looked at: first, once the others are known, or last of all. */
function roundOf({ rule }: VectorMention): number {
  const condition = VECTOR_CONDITIONS.get(rule);
  if (condition === "last-resort") return 2;
  return condition === "outsider" || condition === "no-misdelivery" ? 1 : 0;
}

/** Causes by which some users of a site saw the data of others: that is no publication besides. */
const OPENED: readonly VectorType[] = ["misconfiguration", "system_failure", "misdelivery_email"];

/** What a wrong setting or a fault showed to other users of the same site was not put before the public. */
function withoutShownToPeers(reading: Reading, mentions: readonly VectorMention[]): readonly VectorMention[] {
  const { types } = settingOf(mentions);
  if (reading.language === "en" && FAULTS.some((type) => types.has(type)))
    return mentions.filter(
      (mention) => mention.type !== "accidental_publication" || !isShownToPeers(aroundOf(reading, mention)),
    );
  if (reading.language === "en" || !OPENED.some((type) => types.has(type))) return mentions;
  const shown = mentions.filter(({ type }) => type === "accidental_publication");
  const told = shown.map((mention) => aroundOf(reading, mention));
  return shown.every(
    ({ rule, place, heading }) =>
      rule === SEEN || (heading && place.passage === 0 && textAt(reading, place).includes("表示")),
  ) &&
    told.some((text) => PEERS.test(text)) &&
    !told.some((text) => PUBLIC.test(text))
    ? mentions.filter(({ type }) => type !== "accidental_publication")
    : mentions;
}

/** Faults by which users of a site see what is another's. */
const FAULTS: readonly VectorType[] = ["misconfiguration", "system_failure"];

/** "signed-in users saw another user's name": one of the other users did, and not the public. */
const isShownToPeers = (text: string): boolean => PEERS_EN.test(text) && !PUBLIC_EN.test(text);
const PEERS_EN = anyOf(
  [/another|other|someone else['’]s|somebody else['’]s|each other['’]s|one another['’]s|strangers?['’]s?/u],
  "iu",
  {
    before: /\b/u,
    after:
      / (?:(?:people|user|customer|member|patient)['’]?s?['’]?|claims|profiles?|accounts?|details|names?|data|statements)(?![a-z])/u,
  },
);
const PUBLIC_EN = /\b(?:public|internet|third part(?:y|ies)|outside|anyone|anybody|everyone|search engines?)\b/iu;

const aroundOf = (reading: Reading, { place, sentence }: VectorMention): string =>
  reading.passages[place.passage]?.normal.text.slice(Math.max(sentence.start, place.start - 40), sentence.end) ?? "";

/** What could be seen, whoever had put it there. */
const SEEN = "vector.open-to-view";

/** Those who could see it: the other customers, applicants, members. */
const PEERS =
  /(?:他|別|ほか)の|相互|互い|異なる|本人以外|自分以外|フォーム|一部の(?:生徒|学生|会員|利用者|ユーザー?|職員|教職員|保護者|参加者|お客様)/u;
/** Everybody could. */
const PUBLIC = /インターネット上|ネット上|誰でも|だれでも|外部|不特定|一般の|検索|ホームページ上|公開/u;

function settingOf(mentions: readonly VectorMention[]): Setting {
  const types = new Set(mentions.filter(({ status }) => status !== "ruled_out").map(({ type }) => type));
  return { hostile: [...types].some(isHostile), types };
}

/** One fact out of all that is said of one type: the body speaks before headings, findings before suspicions, these before denials. */
function factOf(reading: Reading, group: readonly VectorMention[]): VectorFact {
  const told = group.filter(({ heading }) => !heading);
  const speaking = told.some(({ status }) => status !== "ruled_out") ? told : group;
  const status = (["confirmed", "suspected", "ruled_out"] as const).find((wanted) =>
    speaking.some((mention) => mention.status === wanted),
  );
  const fullest = speaking
    .filter((mention) => mention.status === status)
    .reduce((best, mention) => (widthOf(mention) > widthOf(best) ? mention : best));
  return {
    value: { type: fullest.type, status: fullest.status },
    place: phraseAround(reading, fullest.place),
    rule: fullest.rule,
  };
}

const widthOf = ({ place }: VectorMention): number => place.end - place.start;
