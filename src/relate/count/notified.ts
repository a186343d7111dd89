import type { FigureContext } from "./figure-context.ts";

/** Letters or notices, with what was done with them behind or in front. */
const NOTICE = /\b(?:letters?|notices?|notifications?)(?: [a-z]{1,12}){0,3}$/iu;
const SENT =
  /\b(?:mail(?:ed|ing)|sending|sent|issu(?:ed|ing)|post(?:ed|ing)|provid(?:ed|ing)|went|going|are|were|was)\b/iu;
const NOTIFIED =
  /\b(?:have|has|are|were|was|began|begun|been|being|we|and|also|started) (?:notif(?:ied|ying)|alert(?:ed|ing)|inform(?:ed|ing)|contact(?:ed|ing)|written to|writing to) (?:[a-z]{1,14} ){0,3}$/iu;
const AHEAD = /\b(?:will|would|plans?|intends?|expects?)\b/iu;
/** What may stand between "to" and the figure: all of our more than. */
const FEW_WORDS = 30;

/** "We have begun mailing letters to 5,800 patients", "notified 640 patients": whom a notice has gone to, or goes to now, it befell. */
export function isNotified({ at, figure, reading, sentence }: FigureContext): boolean {
  if (reading.language !== "en") return false;
  const before = at.text.slice(Math.max(sentence.start, figure.span.start - 90), figure.span.start);
  if (AHEAD.test(before)) return false;
  const to = before.lastIndexOf(" to ");
  const deed = before.slice(0, Math.max(0, to));
  return NOTIFIED.test(before) || (before.length - to <= FEW_WORDS && NOTICE.test(deed) && SENT.test(deed));
}

const MAIL_TO = /\b(?:letters?|notices?|notif\w{1,9}|e-?mails?) (?:\w{1,24} ){0,2}to (?:\w{1,24} ){0,2}$/iu;

/** "Letters to 5,800 patients": mail has so many addressees, whether it has gone or is to go. */
export const isAddressee = ({ at, figure, reading }: FigureContext): boolean =>
  reading.language === "en" && MAIL_TO.test(at.text.slice(Math.max(0, figure.span.start - 50), figure.span.start));
