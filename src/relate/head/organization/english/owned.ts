import { anyOf } from "../../../../text/any-of.ts";

/** What somebody's name or a plural owns that is a body itself: Miller's | Bakery, Inc., State Employees' | Credit Union. */
const OWNS_BODY = anyOf(
  [
    // A firm: "'s Alder Inc".
    /s (?:[A-Z][\w&-]{1,20} ){0,2}[A-Z][\w&-]{1,20},? (?:Inc|LLC|Ltd|Limited|Corp|Corporation|Co|Company|GmbH|PLC|plc|LLP|Pty)\b/u,
    anyOf(
      [
        // Another body: "' Credit Union".
        /Union|Fund|Association|Society|Federation|Council|Board|Bank|Club|League|Trust|Institute|Guild|Cooperative/u,
        /System|Plan|Hospital|Home|Compensation|Committee|College|School|Centre|Center/u,
      ],
      "u",
      { before: / (?:[A-Z][\w&-]{1,20} ){0,3}/u, after: /\b/u },
    ),
  ],
  "u",
  { before: /^['’]/u },
);
/** How much behind an owner shows what it owns. */
const REACH = 90;

/** Whether the possessive that ends at `end` is part of the name of a body. */
export const ownsBody = (text: string, end: number): boolean => OWNS_BODY.test(text.slice(end, end + REACH));
