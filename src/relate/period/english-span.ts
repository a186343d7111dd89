import type { SpanMention } from "../../recognise/date/date.ts";
import type { PeriodRole } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { sentenceOf } from "../context/structure.ts";
import type { Reading } from "../reading.ts";
import { EXPOSURE, isCoarse, type SaidRole } from "./said.ts";

/** "had been there since", "was in our page since": it went on, whatever it was. */
const WAS_THERE =
  /\b(?:had|have|has) been (?:there|in place|live|active|present|running|set|(?:in|on) (?:our|the|its|their) [a-z ]{2,24})\b[^.;]{0,24}$/iu;
/** "Since 2 May bills were still going to": what went astray all the while. */
const WENT_ASTRAY = anyOf(
  [/going|sent|posted|mailed|delivered|forwarded|copied/u, /being (?:sent|shown|posted|mailed|delivered|forwarded)/u],
  "iu",
  {
    before: /^,? [^.;]{0,110}\b(?:were|was|had been|have been|has been) (?:still |also )?/u,
    after: / (?:out )?(?:to|with)\b/u,
  },
);

/** What a span with a beginning alone is the span of, where a verb says that it went on; `usual` is what goes on in such an incident. */
export function wentOn(
  { passages }: Reading,
  index: number,
  { span, end }: SpanMention,
  usual: PeriodRole,
): SaidRole | null {
  const passage = passages[index];
  const sentence = sentenceOf(passage?.sentences, span.start);
  if (passage === undefined || sentence === undefined || end !== null) return null;
  const { text } = passage.normal;
  const isFronted = span.start - sentence.start <= 4;
  if (isFronted && /^since\b/iu.test(text.slice(span.start)) && WENT_ASTRAY.test(text.slice(span.end, sentence.end)))
    return EXPOSURE;
  return usual !== "other" && WAS_THERE.test(text.slice(Math.max(sentence.start, span.start - 90), span.start))
    ? { role: usual, rule: "period.assumed" }
    : null;
}

/** "the intrusion lasted from …", "it was hit by an attack between …": the span of what went on, whatever else the sentence names. */
const HAPPENED = anyOf(
  [
    // "The intrusion may have lasted".
    /(?:breach|incident|attack|intrusion|event|access|hack|activity)(?:,? (?:which|that|likely|first|may have|had|has)){0,3} (?:occurred|took place|happened|lasted)/u,
    // "It was hit by a second attack".
    /(?:experienced|suffered|hit by|fell victim to|the victim of|subjected to) an? (?:[a-z-]{3,16} ){0,3}(?:breach|incident|(?:cyber-?)?attack|intrusion|hack)/u,
    // "A worker took the lists over about three years".
    /(?:took|stole|copied|obtained|downloaded|removed|accessed) [^.;,]{2,40} over (?:about |around |nearly |some )?[a-z0-9]{1,9} (?:years|months|weeks)/u,
  ],
  "iu",
  {
    before: /\b/u,
    after:
      /(?: (?:at some (?:point|time)|sometime|on various dates|during the period|beginning))? (?:from (?:about |around )?)?$/u,
  },
);

/** "found evidence that unauthorized actors accessed the clinic's systems from …": what somebody who had no right to it did then. */
const INTRUDED = anyOf(
  [/accessed|entered|gained|had|obtained|used|viewed|copied/u, /acquired|took|downloaded|removed|logged|exfiltrated/u],
  "iu",
  {
    before:
      /\b(?:unauthori[sz]ed|unknown|malicious|threat|outside)(?: third)? (?:actors?|part(?:y|ies)|persons?|people|individuals?|users?)(?: who| that|,)?(?: (?:may|might) have| had)? /u,
    after: /\b[^.;]{0,90}$/u,
  },
);

/** What a closed span is the span of, where the words in front of it say that the incident went on in it; `usual` as above. */
export function happenedIn(
  { passages }: Reading,
  index: number,
  { span, start, end }: SpanMention,
  usual: PeriodRole,
): SaidRole | null {
  const passage = passages[index];
  const sentence = sentenceOf(passage?.sentences, span.start);
  if (passage === undefined || sentence === undefined || start === null || end === null) return null;
  const before = passage.normal.text.slice(Math.max(sentence.start, span.start - 150), span.start);
  if (INTRUDED.test(before)) return { role: "attack", rule: "period.attack" };
  return HAPPENED.test(before) ? { role: usual === "other" ? "attack" : usual, rule: "period.assumed" } : null;
}

/** "In 2021/22 we reported three breaches", "41 incidents were reported to us": how many there were in a year. */
const STATISTIC = anyOf(
  [
    /^[^.;]{0,80}\b(?:breaches|incidents|cases|scams?|complaints|attacks)\b[^.;]{0,30}\b(?:were|was) (?:reported|recorded|registered)\b/u,
    /^[^.;]{0,60}\b(?:reported|recorded|registered)\b[^.;]{0,40}\b(?:breaches|incidents|cases|scams?|complaints)\b/u,
  ],
  "iu",
);
/** "the logs, which cover 20 February to 20 May": how far back one can look. */
const OF_LOGS =
  /\blogs?(?:,? (?:which |that )?(?:cover(?:s|ed|ing)?|going back|go back|reach(?:ing)? back)\b[^.;]{0,16}|, )$/iu;

/** Whether a span is that of a year's figures, or of the logs that were looked at: no part of the incident. */
export function isOfOtherThing({ passages }: Reading, index: number, mention: SpanMention): boolean {
  const text = passages[index]?.normal.text ?? "";
  const { start, end } = mention.span;
  return (
    OF_LOGS.test(text.slice(Math.max(0, start - 60), start)) ||
    (isCoarse(mention) && STATISTIC.test(text.slice(end, end + 140)))
  );
}
