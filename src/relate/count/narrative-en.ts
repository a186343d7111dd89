import type { HitIndex } from "../../recognise/count/hit-index.ts";
import type { Thing } from "../../recognise/count/thing.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Span } from "../../text/span.ts";
import { type FigureContext, says } from "./figure-context.ts";
import { ownsAccount } from "./owner.ts";
import { isSpeaking } from "./reaction.ts";

/** Deeds that say what befell people, bodies or things, or where they were when it did. */
export const HARM = ["exposed", "slipped", "held", "compromised", "hit", "sent", "to-recipient"] as const;

/** A small number of people, bodies or places in an English sentence that tells of no harm: "two members helped us". */
export function isNarrative(context: FigureContext, thing: Thing): boolean {
  const { at, figure, deeds, sentence } = context;
  const few = (figure.value ?? figure.min ?? 0) < FEW;
  const word = few || (figure.value !== null && /^[a-z]+ /iu.test(at.text.slice(figure.core.start, figure.core.end)));
  if (thing === "organization" && isSpeaking(at.text, figure)) return true;
  if (thing === "organization" || thing === "site" || thing === "system") return !says(deeds, ...HARM);
  if (ownsAccount(context)) return false;
  if (figure.value === 1 && /^one /iu.test(at.text.slice(figure.core.start, figure.core.end)))
    return !says(deeds, "exposed", "slipped", "compromised", "hit");
  const tells =
    figure.part ||
    BEFALLS.test(at.text.slice(Math.max(sentence.start, figure.span.start - 40), figure.span.start)) ||
    at.passage.block.kind === "item" ||
    namesData(at.hits, sentence) ||
    GOT_ANOTHERS.test(at.text.slice(figure.core.end, sentence.end));
  const baited =
    /\b(?:fell|fallen) (?:victim to|for)\b|^ (?:clicked|(?:responded|replied) to (?:the|a|this|these) (?:phishing|fraudulent|fake|malicious))/iu.test(
      at.text.slice(figure.core.end, sentence.end),
    );
  return thing === "person" && word && !tells && !baited && !says(deeds, ...HARM);
}

/** "an incident that may affect three residents", "the breach involved two patients" */
const BEFALLS =
  /\b(?:affect|impact|involve|concern|expose|compromise)(?:s|d|ed|ing)? (?:(?:the|about|approximately|only|just|as many as|up to) ){0,2}$/iu;

const namesData = (hits: HitIndex, { start, end }: Span<"normal">): boolean =>
  hits.within("data-type", start, Math.min(end, start + 400)).length > 0;

/** As many may be told one by one. */
export const FEW = 6;

/** "Twelve patients received a letter intended for somebody else": the letter is another's, and so is theirs. */
const GOT_ANOTHERS = anyOf(
  [
    // Somebody else's.
    /some(?:body|one) else|anothers?|other (?:people|patients|customers|members|pupils|students|residents|clients|tenants|employees)|each other|not theirs/u,
    // The wrong one.
    /wrong (?:person|people|patient|address|letters?|papers?|results?|statements?)/u,
  ],
  "u",
  {
    before:
      /^ (?:[a-z]{2,12} ){0,2}(?:received|got|opened|collected|picked up|were (?:sent|handed|given|posted|shown)) [^.;]{0,80}\b/u,
    after: /\b/u,
  },
);
