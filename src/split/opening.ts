import { anyOf, WORDS } from "../text/any-of.ts";

const GREETING_JA =
  /^(?:このたび|この度|このほど|今般|今回、|平素|日頃|日ごろ|日々|拝啓|標記|時下|先般|既報|先日|さて|前略|いつも)/u;
const OWN_JA =
  /弊社|当社|弊会|当会|本学|本校|当校|当院|本院|当組合|本市|当市|本県|当県|本町|当センター|当館|当協会|本会|当法人|当行|弊店|当店|当財団|機構|お詫び|おわび|申し訳|発生(?:し|いたし)|判明(?:し|いたし)/u;
const REPORTED_JA = /と発表|を発表|明らかに(?:し|なり)|公表し|した問題|によると|ことが分か|されました|受けました/u;
const OWN_EN = anyOf(
  [
    // Those who write.
    /we|our|us/u,
    // What they do by writing.
    /writing to (?:you|inform|notify)|notice|notif(?:y|ied|ies|ying)|inform(?:ing)?|regret|apologi[sz]e/u,
    // What they tell.
    /discovered|learned|became aware|incident|said|announced|reported|confirmed/u,
  ],
  "iu",
  WORDS,
);

/** How sure the first sentence below a title begins a notice: 2 a greeting, 1 somebody speaks or is spoken of, 0.5 any sentence. */
export function openingOf(sentence: string): number {
  if (GREETING_JA.test(sentence) || /^dear\b/iu.test(sentence)) return 2;
  const beginning = sentence.slice(0, 160);
  return OWN_JA.test(beginning) || REPORTED_JA.test(beginning) || OWN_EN.test(beginning) ? 1 : 0.5;
}
