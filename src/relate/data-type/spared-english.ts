import type { ReadPassage } from "../../recognise/recognise.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import { sentenceOf } from "../context/structure.ts";
import type { Run } from "./run.ts";

/** What may stand in a clause before data that are its subject: what joins it, whose they are, in what form. */
const LEAD = anyOf(
  [
    // The beginning, with one subject more or none.
    /^\W{0,3}|^\W{0,2}(?:your |the )?[a-z-]{2,14} (?:[a-z-]{2,14} )?and |[.;:] |, (?:and|but) /u,
    // Another clause, or what leads into it.
    /\b(?:while|whereas|as|since|because|though|although) |\b[a-z]{4,12}ly, |(?:however|note that),? /u,
  ],
  "iu",
  {
    after:
      /(?:(?:your|the|our|their|its|any|all|both|full|such|other|these|paper|original|copies of|scans of|details of) ){0,4}$/u,
  },
);

/** What is told of the subject in between: ", which are kept apart,", "(these are on paper)". */
const ASIDE = /^([ a-z'’-]{0,60})(?:, [^,.;]{3,90},| \([^()]{2,90}\))/iu;
/** The verb, right behind what else the subject is: "slips", "on file", "of staff". */
const VERB = anyOf(
  [
    /is|are|was|were|has|have|had|did|do|does|cannot|can|could|would/u,
    /remain(?:s|ed)?|stay(?:s|ed)?|plays?|played|forms?|formed/u,
  ],
  "iu",
  WORDS,
);

const AUX = "(?:is|are|was|were|has|have|had)";
/** Words between an auxiliary and what it says: "therefore", "of course". */
const BY_THE_WAY = "(?:,? (?:therefore|thus|hence|also|however|of course|[a-z]{3,12}ly),?)?";

/** Made unreadable. */
const UNREADABLE =
  /encrypt|hash|redact|mask|anonym|protect|secur|hidden|hide|delet|remov|shred|destroy|blacked|cover|obscur|scrambl/u;

/**
 * What may be denied of data that got out all the same: that they were made unreadable, are known, needed, complete, found again, misused, the
 * cause of something, or there for everyone.
 */
const OTHERWISE = anyOf(
  [
    UNREADABLE,
    // Known, needed, whole, good.
    /known|clear|certain|sure|need|requir|necess|enough|suffic|complete|full|whole|valid|correct|accurate|updated|up to date|changed|reset/u,
    // Found again; used; the cause.
    /found|recover|retriev|return|locat|misus|abus|used?\b|due|because|caus|relat|link|the (?:cause|reason|only|same|first)/u,
    // Of some only, or not on purpose.
    /yet\b|only\b|always|just|all\b|every|for (?:all|every|each)|of (?:all|every|each)|in (?:all|every|each)|the case/u,
    /supposed|meant|intended|allowed|permitted|authori|able|possible|a\b|an\b|as\b|so\b|to be|unusual|uncommon|unique|easy|that\b|too\b/u,
  ],
  "u",
);
const NOT = `(?:not|never|nowhere|at no time)(?: [a-z]{3,12}ly| at any (?:time|point))?(?! (?:been |be )?(?:${OTHERWISE.source}))`;
const SAFE =
  "(?:spared|untouched|unaffected|safe|intact|out of (?:reach|scope)|outside the|excluded|absent|missing from (?:the|this|it)|left (?:out|alone))";
const ELSEWHERE = anyOf(
  [
    /elsewhere|separately|on paper|offline/u,
    /(?:on|in|by|to|at|with|through|from) (?:an? )?(?:other|another|different|separate) [a-z]/u,
    /(?:solely|only|exclusively) (?:by|with|at|on|in) |by (?:the|our|an?) [^.,;]{2,40} (?:alone|only)\b/u,
  ],
  "u",
);

/** What a clause says of its subject that stayed where it was. */
const STAYED = anyOf(
  [
    new RegExp(`${AUX}${BY_THE_WAY} ${NOT}`, "u"),
    new RegExp(`(?:is|are|was|were|(?:has|have|had) been)${BY_THE_WAY} (?:all |likewise )?${SAFE}`, "u"),
    // "remained out of reach", "play no part", "do not appear in it".
    /(?:remain|stay)(?:s|ed)? (?:safe|secure|intact|unaffected|untouched|protected|out of reach|confidential|where they)/u,
    /(?:plays?|played|forms?|formed|ha[sd]|have) no (?:part|role)/u,
    /(?:did|do|does) not (?:leave|appear|form|feature|go|pass|reach|fall|get out|play|exist|belong|show)/u,
    /(?:cannot|can not|could not|would not) (?:be|have been) (?:seen|viewed|read|accessed|opened|shown|reached|exposed|taken|obtained|visible)/u,
  ],
  "u",
);
const SPARED = new RegExp(`^(?:${STAYED.source})`, "iu");

/** A clause that says only where or how data are held as a rule: "are entered on a separate page", "were kept elsewhere", "are encrypted". */
const IS = /^(?:is|are|was|were|(?:has|have|had) been)\b/iu;
const IS_HELD = anyOf([/encrypted|hashed|held|kept|stored|processed|handled|entered|taken|collected/u], "iu", WORDS);
const AWAY = new RegExp(ELSEWHERE.source, "iu");

/** What is then said of them by a word that stands for them: "so they could not be shown", "these have not been seen", "Neither was in the file". */
const THEY = anyOf(
  [
    new RegExp(`(?:they|these|those|it|this|both)(?: all)? ${AUX}${BY_THE_WAY} (?:${NOT}|${SAFE})`, "u"),
    /(?:they|these|those|it|this|both) (?:cannot|can not|could not|did not|do not|does not) (?:be|have been|leave|appear|form|get out|go) /u,
    /(?:neither|none(?: of (?:these|those|them|this|it))?|nobody|no one) (?:was|were|is|are|has|have|had|could|can) /u,
  ],
  "u",
);
const SO_THEY = new RegExp(
  `(?:[,;]|\\bso|\\band|\\bthat)(?: (?:so|and|therefore|thus|hence|that|but)){0,3} (?:${THEY.source})`,
  "iu",
);
const THEN_THEY = new RegExp(`^(?:so |and |but |however, )?(?:${THEY.source})`, "iu");

/** "We did not hold these": what the next sentence says is not held at all. */
const NOT_HELD = anyOf(
  [
    /(?:hold|held|store|stored|keep|kept|have|had|collect|collected|ask for|asked for|save|saved|see|seen|record|recorded)/u,
  ],
  "iu",
  {
    before: /^(?:we|it|they|the [a-z]{2,14}|[A-Z][a-z]{1,20}) (?:did|do|does|have|has|had) (?:not|never) /u,
    after: / (?:these|those|them|it|any of (?:these|them|it)|either)\b/u,
  },
);

/** What takes the rest back: "but were copied too", "except for". */
const BUT =
  /\b(?:but|yet|except|unless|however|until|too|as well|may|might|apart from|other than)\b(?! (?:not|never|they were not|put))/iu;

/** "Not passwords, not payment data." "What was not there: passwords." */
const NOT_IT = /(?:^\W{0,3}|[,;] (?:and |or )?)not (?:the |your |any |their )?$/iu;
const NOT_THERE = /^\W{0,3}(?:what (?:was|were|is|are) not|not|none|nothing)\b[^:.;]{0,60}:/iu;
/** "The shop does not ask for card numbers." */
const NOT_ASKED =
  /\b(?:do|does|did) not (?:ask for|collect|request|require|record|retain|gather|seek) (?:any |your |their |the )?$/iu;
const BY_MAIL = /^[^.;]{0,20} (?:by|over|via|in|on) (?:the |an? )?(?:e-?mails?|phone|telephone|text|sms)\b/iu;

/** What is said of data that are the subject of their clause, from its verb on; empty where they are none. */
function saidOf(after: string): string {
  const told = after.replace(ASIDE, "$1");
  const at = told.search(VERB);
  return at >= 0 && at <= LONGEST_SUBJECT && !/[,;:()]|\bnot\b/u.test(told.slice(0, at)) ? told.slice(at) : "";
}

const LONGEST_SUBJECT = 70;
/** How far the verb stands in front of where something is kept. */
const REACH = 90;

/**
 * Whether an English sentence is about data that stayed where they were: they are its subject, and it, or what goes on about them by "they", "these",
 * "neither", denies that they got out. Whatever verb is denied is meant so, those apart that say something else of data.
 *
 *     "Copies of passports, which are kept elsewhere, were not lost."      "Card details are entered on another page, so they could not be shown."
 */
export function isSparedSubject({ normal: { text }, sentences }: ReadPassage, { start, end }: Run): boolean {
  const sentence = sentenceOf(sentences, start);
  if (sentence === undefined) return false;
  const before = text.slice(Math.max(sentence.start, start - 90), start);
  const after = text.slice(end, Math.min(sentence.end, end + 260));
  const next = text.slice(sentence.end, sentence.end + 120).trimStart();
  if (NOT_IT.test(before) || NOT_THERE.test(text.slice(sentence.start, start))) return true;
  if (NOT_HELD.test(next)) return true;
  if (NOT_ASKED.test(before)) return !BY_MAIL.test(after);
  if (!LEAD.test(before) || BUT.test(after)) return false;
  const said = saidOf(after);
  if (SPARED.test(said)) return true;
  if (!IS.test(said)) return false;
  const first = said.slice(0, REACH);
  return (
    AWAY.test(first) ||
    (/^(?:is|are)\b/iu.test(first) && IS_HELD.test(first) && (SO_THEY.test(said) || THEN_THEY.test(next)))
  );
}

/** "The numbers were not encrypted": what nobody had made unreadable was there to be read. */
export const isLeftReadable = ({ normal: { text } }: ReadPassage, { end }: Run): boolean =>
  LEFT_READABLE.test(saidOf(text.slice(end, end + 160)));
const LEFT_READABLE = new RegExp(
  `^${AUX}${BY_THE_WAY} (?:not|never)(?: [a-z]{3,12}ly)? (?:been )?(?:${UNREADABLE.source})`,
  "iu",
);
