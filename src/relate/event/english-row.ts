import { partition } from "../../text/search.ts";
import { sentenceAt } from "../context/structure.ts";
import type { Anchor } from "./anchor.ts";
import { type Claim, claimOf, statementsOf } from "./claim.ts";
import type { Dated } from "./row.ts";

/** In a row of a timeline every statement belongs to the last date before it, or to the one it gives itself: "18 May: break-in on 17 May". */
export function rowClaims({ passage, index, anchors }: Dated): readonly Claim[] {
  return statementsOf(passage).flatMap((statement) => {
    const next = partition(anchors.length, (at) => (anchors[at]?.start ?? 0) <= statement.hit.start);
    const own = anchors[next];
    const given =
      own?.kind === "day" &&
      (isClock(own) ? BY_CLOCK : BY_DAY).test(passage.normal.text.slice(statement.hit.end, own.start));
    const before = anchors.slice(0, next).findLast((anchor, at) => at === 0 || leadsOn(passage.normal.text, anchor));
    const anchor = given ? own : before;
    const sentence = sentenceAt(passage.sentences, statement.hit.start);
    return anchor === undefined ? [] : [claimOf(statement, index, sentence, anchor, false, true)];
  });
}

/** ", on 4 May", "; 10:05": a date in a row from which the story goes on; "letters from 4 May" is none. */
const leadsOn = (text: string, anchor: Anchor): boolean =>
  isClock(anchor) ||
  anchor.date?.relative !== undefined ||
  /(?:(?:^|[.;:–—-]) ?|(?:, |\band )(?:then )?(?:on|by|at) (?:the )?)$/iu.test(
    text.slice(Math.max(0, anchor.start - 16), anchor.start),
  );

const BY_DAY = /^[^.;,\d]{0,40}\b(?:on|of) (?:the )?$/iu;
/** "3 May: The server was cut off at 1:05": in a row that begins with its day, the time of what is told. */
const BY_CLOCK = /^[^.;\d]{0,90}(?:(?:^| )(?:at|by) | ?\()$/iu;
const isClock = ({ date }: Anchor): boolean =>
  date?.hour !== undefined && date.day === undefined && date.relative === undefined;
