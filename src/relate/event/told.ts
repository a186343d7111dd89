import type { Hit } from "../../recognise/scan.ts";
import { anyOf } from "../../text/any-of.ts";
import { hitsIn } from "../hits.ts";
import type { Statement } from "./claim.ts";
import type { Dated } from "./row.ts";

type Passage = Dated["passage"];

/** "Northwind notified Lakeside College": the object is a name. */
const ACTIVE = /\b(?:notified|informed|alerted|told|advised|contacted) (?=(?:the )?[A-Z])/gu;
/** "Northwind let Lakeside College know": the same. */
const LET_KNOW = /\blet ((?:the )?[A-Z][\w.' -]{1,60}) know\b/gu;
/** "Lakeside College was first notified". */
const PASSIVE = anyOf([/notified|informed|alerted|told|advised|contacted|warned|tipped off/u], "giu", {
  before: /\b(?:was|were|been) (?:(?:first|also|initially|then|subsequently|formally|finally|only|later) )?/u,
  after: /\b/u,
});
/** "An employee reported the loss to Lakeside College". */
const REPORTED = /\breported (?:[a-z' -]{1,40} )?to (?=(?:the )?[A-Z]|us\b|our\b)/gu;

const NAMED = anyOf(
  [
    // A name.
    /[A-Z][\w.,)]{0,24} $/u,
    anyOf(
      [
        // Who works for the body, or at it.
        /vendor|provider|contractor|company|processor|supplier|bank|administrator|employee|worker|teacher|professor|researcher/u,
        // Whom it serves.
        /student|pupil|parent|customer|client|patient|member|user|reader|visitor|resident/u,
        // Others.
        /journalist|reporter|owner|finder/u,
      ],
      "u",
      { before: /\b/u, after: / $/u },
    ),
  ],
  "u",
);
/** Who speaks in the notice tells others; nobody of that name came to know anything. */
const SPEAKER = /\b(?:we|i|it|they|he|she|who|police|officials|staff) $/iu;
const OWN = anyOf(
  [
    // Firms.
    /we|company|bank|organi[sz]ation|firm|management|staff/u,
    // Schools, hospitals and what else serves people.
    /university|hospital|clinic|school|college|foundation|practice|charity|trust|library|society|association|institute/u,
    // Offices, and parts of any body.
    /council|board|department|district|team|office/u,
  ],
  "iu",
  { before: /\b/u, after: /(?: (?:had|has|have))? $/u },
);
/** "Our bank was told": somebody else, whom the body told. */
const OTHER = /\b(?:our|its|their) (?:bank|board|council|foundation|management|staff) $/iu;
/** "The Welfare Department was informed": an office of the state, where nobody is said to have told it. */
const OFFICE = /[A-Z][a-z]{1,20} (?:Department|Board|Council|Office|Agency|Ministry) $/u;
const TELLER = /^[^.;]{0,48}? (?:by|that) /u;
/** Newspapers are told things that everybody knows then. */
const PRESS = /^(?:the )?(?:AFP|AP|Reuters|Bloomberg|CNN|BBC|Kyodo|NHK|[A-Z][a-z]+ (?:News|Times|Post|Herald))\b/u;

/**
 * How a body came to know of something by being told, where its name stands in the sentence and not "us": no list of wordings holds
 * names. What the tables have already read as a report to an authority or as a message to the people concerned stays that.
 */
export function toldStatements(passage: Passage): readonly Statement[] {
  const { text } = passage.normal;
  const found: Hit[] = [];
  const add = (start: number, end: number): void => {
    const others = hitsIn(passage, "event", start, end).filter((hit) => !/ by |, and /u.test(text.slice(end, hit.end)));
    if (others.every(({ code }) => code === "occurred"))
      found.push({ table: "event", code: "discovered", rule: "event.discovered", start, end });
  };
  for (const { index, 0: words } of text.matchAll(ACTIVE)) {
    const subject = text.slice(Math.max(0, index - 28), index);
    const object = text.slice(index + words.length, index + words.length + 64);
    if (NAMED.test(subject) && !SPEAKER.test(subject) && namesBody(object) && !PRESS.test(object))
      add(index, index + words.length - 1);
  }
  for (const { index, 0: words, 1: whom } of text.matchAll(LET_KNOW)) {
    const subject = text.slice(Math.max(0, index - 28), index);
    if (NAMED.test(subject) && !SPEAKER.test(subject) && whom !== undefined && !PRESS.test(whom))
      add(index, index + words.length);
  }
  for (const { index, 0: words } of text.matchAll(PASSIVE)) {
    const subject = text.slice(Math.max(0, index - 40), index);
    const end = index + words.length;
    if (
      (OWN.test(subject) &&
        !OTHER.test(subject) &&
        (!OFFICE.test(subject) || TELLER.test(text.slice(end, end + 64)))) ||
      (/[A-Z][\w.,)'’]{0,24} (?:\d{1,4} )?$/u.test(subject) && TELLER.test(text.slice(end, end + 64)))
    )
      add(index, end);
  }
  for (const { index, 0: words } of text.matchAll(REPORTED)) {
    const object = text.slice(index + words.length, index + words.length + 48);
    const subject = text.slice(Math.max(0, index - 28), index);
    if (
      !/\b(?:we|was|were|been|also|and|have|has) $/iu.test(subject) &&
      (/^(?:us|our)\b/u.test(object) || namesBody(object))
    )
      add(index, index + words.length - 1);
  }
  return found.map((hit) => ({ role: "discovered", hit, implied: false }));
}

/** Whether a text begins with up to four capitalised words and what can follow a body that was told something. */
function namesBody(text: string): boolean {
  const words = text.replace(/^the /u, "").split(" ", 5);
  const length = words.findIndex((word) =>
    /^(?:on|that|of|in|about|by|the|later|at|to|last|this|yesterday)$/u.test(word),
  );
  return length > 0 && words.slice(0, length).every((word, at) => (at === 0 ? /^[A-Z]/u : /^[A-Z\d]/u).test(word));
}
