import { anyOf, WORDS } from "../../../../text/any-of.ts";
import type { Reading } from "../../../reading.ts";
import { dateLine } from "../../line.ts";
import type { Title } from "../../title.ts";
import { type Name, namesIn, wholeName } from "./name.ts";
import { partAndBody } from "./part-and-body.ts";
import { surnameIn } from "./person.ts";

/** The names a line of a letterhead is made of: one, or several between strokes and dots. */
export function wholeNames(text: string): readonly Name[] {
  if (text.length > 160) return [];
  const pair = partAndBody(text);
  if (pair !== null) return [pair];
  const found: Name[] = [];
  let start = 0;
  for (const part of text.split(/(?<= )[/|·•](?= )|\*\*/u)) {
    start = text.indexOf(part, start);
    const name = wholeName(part);
    if (name !== null) found.push({ ...name, start: name.start + start, end: name.end + start });
    start += part.length;
  }
  return found;
}

/** Where a body is, or what it is, behind its name on a line: Hotel Alder, Larkwick; Alder Hospice (registered charity). */
const PLACE = /^(?:[A-Z][\p{L}.'’-]{1,20},? ){0,3}[A-Z][\p{L}.'’-]{1,20}$/u;
const REMARK = /^[^()]{3,40}\)$/u;

/** The name of a body that a line at the top gives with its place; null where it is anything else. */
export function placedName(text: string): Name | null {
  const at = text.search(/, | \(/u);
  if (at < 4 || at > 80 || text.length > 160) return null;
  const behind = text.slice(at + 2);
  if (!(text.charAt(at) === "," ? PLACE : REMARK).test(behind)) return null;
  // Faculty of Law, Alder University: the body that a part is of is no place.
  if (wholeName(behind)?.isKind === true) return null;
  const whole = wholeName(text.slice(0, at));
  return whole === null || whole.hasForm ? null : whole;
}

/** Lines at the very top that may be the letterhead of a body whose name tells nothing. */
const PLAIN_HEAD = 3;
/** What an address says: a number in front of a street, a box, a post code. */
const ADDRESS =
  /^(?:P\.? ?O\.? Box|[0-9]{1,6}[A-Za-z]? [A-Z][\w.'’-]{1,20} |Suite |One [A-Z][a-z]{2,14} )|\b[A-Z]{2} [0-9]{5}(?:-[0-9]{4})?$/u;
/** What lines of a site's frame hold, which are no names. */
const FRAME = anyOf(
  [
    // Parts of a page.
    /Skip|Menu|Login|Log|Sign|Contact|Search|Home|Download|Print|Share/u,
    /Main|Content|Navigation|Site|Page|Archives?/u,
    // What is published: news, notices.
    /Latest|News|Media|Newsroom|Press|Room|Announcements?|Alerts?|Events?/u,
    /Blog|Public|Notices?|Documents?|Letters?|Postmortem|Status|Report|Advisory|Policy|Terms/u,
    // Whom to ask.
    /Information|Services?|Customers?|About|Us|Careers|Resources?|Support|Help|Forums?|Investors?|Relations|Legal|Questions|Frequently/u,
    /Cent(?:er|re)|Office|Department/u,
    // How a letter is sent, and to whom.
    /Re|Via|VIA|Mail|MAIL|Class|Delivery|Overnight|Confidential|Attorney|Honorable/u,
  ],
  "u",
  WORDS,
);

/** The name that a line at the top is by its looks and by what stands around it: an address below, the title, its first word in the body. */
export function plainHead(reading: Reading, passage: number, title: Title | null): Name | null {
  const line = reading.passages[passage];
  if (passage >= PLAIN_HEAD || line === undefined || passage === title?.passage) return null;
  const name = plainLine(line.normal.text);
  // A title that stands twice is a title both times.
  if (name === null || line.normal.text === title?.text) return null;
  if (passage < 2 && (name.hasForm || recurs(name.text, passage, reading))) return name;
  if (FRAME.test(name.text) || reading.passages.slice(0, passage).some((above) => dateLine(above) !== null))
    return null;
  const below = reading.passages[passage + 1]?.normal.text ?? "";
  return ADDRESS.test(below) || (passage === 0 && title?.passage === 1 && name.text.includes(" ")) ? name : null;
}

/** The name a line at the foot is by its looks, where the notice has its first word elsewhere. */
export function plainFoot(reading: Reading, passage: number): Name | null {
  const line = reading.passages[passage];
  const name = line === undefined || line.block.kind === "heading" ? null : plainLine(line.normal.text);
  return name !== null && !FRAME.test(name.text) && isElsewhere(name.text, passage, reading) ? name : null;
}

/** A line that is a name by its looks alone. */
function plainLine(text: string): Name | null {
  const [name] = namesIn(text.slice(0, 60), true);
  if (name === undefined || name.start > 0 || name.end < text.length || name.isGeneric) return null;
  // Who wrote a page or signs it by name is a person.
  return name.isKind || surnameIn(name.text) === null ? name : null;
}

/** Whether the first word of a name stands again in the rest of the notice. */
const recurs = (name: string, passage: number, reading: Reading): boolean =>
  hasFirstWord(name, reading.passages.slice(passage + 1));

const isElsewhere = (name: string, passage: number, { passages }: Reading): boolean =>
  hasFirstWord(name, [...passages.slice(0, passage), ...passages.slice(passage + 1)]);

function hasFirstWord(name: string, passages: Reading["passages"]): boolean {
  const [first = ""] = name.split(" ");
  return first.length >= 4 && passages.some(({ normal }) => normal.text.includes(first));
}
