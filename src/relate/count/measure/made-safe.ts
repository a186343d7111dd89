import { anyOf } from "../../../text/any-of.ts";
import type { FigureContext } from "../figure-context.ts";

/** What is done to accounts and cards, and is no harm: "reset all". */
const RESET_EN = anyOf(
  [
    /reset|resetting|replaced|reissued|cancell?ed|changed|blocked|deleted/u,
    /chang(?:ed|e of|ing) the (?:codes|passwords|locks|keys|PINs|numbers) (?:of|for|on)/u,
  ],
  "iu",
  { before: /\b/u, after: / (?:all |the |these |those |some |about |approximately |more than ){0,3}$/u },
);

/** "We reset 7,000 passwords": what was done to be safe. */
export const isReset = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en" &&
  RESET_EN.test(at.text.slice(Math.max(0, figure.numeral.start - 40), figure.numeral.start));

/** "We have removed these numbers from the screens of 240 officers": what was done to be safe. */
export const isTakenAway = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "en" &&
  /\bwe have (?:since |now |also ){0,2}(?:removed|hidden|masked|taken|withdrawn) [^.;]{3,60} from [^.;]{3,40} of (?:all |the |our |some |about ){0,2}$/iu.test(
    at.text.slice(Math.max(sentence.start, figure.span.start - 140), figure.span.start),
  );

/** That a mail was got back, and from whom. */
const GOT_BACK_EN = anyOf(
  [/recall(?:ed|ing)?|withdrawn?|withdrew|retract(?:ed|ing)?|removed|deleted|pulled back|unsent?/u],
  "iu",
  { before: /\b/u, after: /\b[^.;]{0,90} (?:from|for|in|of) (?:(?:about|some|all|the|those) ){0,2}$/u },
);

/** "withdrawn from the 388 inboxes", "recall the email, which worked for the 22 addresses": where a mail was got back. */
export const isRecalled = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "en" &&
  (figure.thing === "account" || figure.thing === "email_address") &&
  GOT_BACK_EN.test(at.text.slice(Math.max(sentence.start, figure.span.start - 160), figure.span.start));
