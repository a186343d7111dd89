import type { FrameCode } from "../../recognise/frame/frame.ts";
import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Hit } from "../../recognise/scan.ts";
import type { Language } from "../../schema/vocabulary.ts";
import type { Span } from "../../text/span.ts";
import { hitsIn, hitsOf } from "../hits.ts";

/** How far at most words reach that take the causes beside them out of the story, and what may lie between. */
const REACH = {
  lead: { ja: /^[^。]{0,40}$/u, en: /^[^,;.]{0,60}$/u },
  tail: { ja: /^[^、。]{0,6}$/u, en: /^[^.]{0,40}$/u },
  suffix: {
    ja: /^(?:型|メール|攻撃|サイト|ソフト|等|など|の|への|に関する|被害){0,2}$/u,
    en: /^ ?(?:attack |attacks |email |e-mail |risk )?$/iu,
  },
} as const;

/** Whose matter a sentence is that begins with how things are: 近年増加する…により、当社も…. */
const OWN = {
  ja: /[当弊本](?:社|学|院|校|市|町|村|県|会|店|所|局|協会|組合|財団|法人|機構|センター|グループ|サイト)|同(?:社|学|院|校|市)|今回|こ(?:の|)度|このたび|本件/u,
  en: /\b(?:we|our|us|this (?:incident|breach|attack|event|matter)|affecting|affected)\b/iu,
} as const;

/** A sentence that ends in what somebody did. */
const TOLD = /(?:ました|でした|[いえきけしっれじちみ]た|んだ)(?:ところ)?(?:です)?[。」)]{0,3}$/u;

/** Passwords that leaked elsewhere are said to come from others, and that is how the attack was made. */
const FROM_OTHERS = "credential_reuse";

/** Whether words in the sentence of a cause tell of something else than this notice's own incident. */
export function isFramed(passage: ReadPassage, hit: Hit, sentence: Span<"normal">, language: Language): boolean {
  return hitsIn(passage, "frame", sentence.start, sentence.end).some((frame) =>
    reaches(passage, frame, hit, sentence, language),
  );
}

function reaches(passage: ReadPassage, frame: Hit, hit: Hit, sentence: Span<"normal">, language: Language): boolean {
  const { text } = passage.normal;
  switch (frame.code as FrameCode) {
    case "general": {
      const told = text.slice(sentence.start, sentence.end);
      return !OWN[language].test(told) && !(language === "ja" && TOLD.test(told));
    }
    case "elsewhere":
      return !hitsOf(passage, "vector").some(
        ({ code, start, end }) => code === FROM_OTHERS && start < frame.end && frame.start < end,
      );
    case "lead":
      return (
        frame.start < hit.start && REACH.lead[language].test(text.slice(frame.end, Math.max(frame.end, hit.start)))
      );
    case "tail":
      return frame.start >= hit.end && REACH.tail[language].test(text.slice(hit.end, frame.start));
    case "suffix":
      return frame.start >= hit.end && REACH.suffix[language].test(text.slice(hit.end, frame.start));
  }
}
