import { anyOf } from "../../text/any-of.ts";

/** How a sentence goes on behind the name of a group whose data it tells. */

/** "They included", "the list also held". */
const HELD = anyOf(
  [
    /held|had|was|were|is|are|includes?|included|shows?|showed|gave|contain(?:s|ed)?/u,
    /consist(?:s|ed) of|means|meant/u,
  ],
  "u",
  {
    before: /(?:we|they|it|this|these|that|the (?:list|file|records?|data)) (?:also )?/u,
  },
);
/** How it goes on to the data: には, "'s records held the". */
export const TELLS = anyOf(
  [
    // には, については.
    /^(?:には|に(?:ついて|関して)?は)、?[^、。]{0,12}$/u,
    anyOf(
      [
        // "'s records held the".
        /included|contained|held|consisted of|had|listed|comprised|showed|gave/u,
      ],
      "u",
      {
        before: /^(?:s|'s|'s|')? (?:records|files|data|information|list|documents?|spreadsheet) (?:also )?/u,
        after: / (?:the |their )?$/u,
      },
    ),
    // "… who are of Leeds: they included the".
    new RegExp(
      `^(?:s|'s|s')?(?: (?:who|with|in|of|at|from|on) [^:,]{3,60})?[:,] (?:${HELD.source} )?(?:the |their |a |only )?$`,
      "u",
    ),
  ],
  "u",
);

/** "For the pupils, the documents show …", "Pupils' documents include …": whatever leads from the name to the first of the data. */
export const GOES_ON_EN = /^(?:s|'s|s'|'| members)?(?:,| )[^.;:0-9]{0,80}$/u;
