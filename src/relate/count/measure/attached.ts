import { anyOf } from "../../../text/any-of.ts";
import type { FigureContext } from "../figure-context.ts";

/** That something was attached which should not have been. */
const ATTACHED_EN = anyOf(
  [
    anyOf(
      [
        // The file, and that it was wrong.
        /should (?:not|never|have (?:stayed|remained|been (?:removed|left)))|was (?:not|never) (?:meant|intended)|by mistake|in error|wrong|instead/u,
      ],
      "u",
      {
        before: /\b(?:attach(?:ed|ment)|enclosed|enclosure|spreadsheet|file|list|document)\b[^.;]{0,80}\b/u,
        after: /\b/u,
      },
    ),
    /\bwrong (?:file|list|attachment|version|spreadsheet|document)\b/u,
    /\b(?:file|list|spreadsheet|document)\b[^.;]{0,50}\bshould have (?:stayed|remained)[^.;]{0,40}\battached\b/u,
  ],
  "iu",
);

/** "A reminder was sent to 412 surveyors. Attached to it was a spreadsheet which should not have left us": what went with it was not for them. */
export const isAttached = ({ at, figure }: FigureContext): boolean =>
  /\battach(?:ed|ment)?\b[^.;]{0,80}\b(?:rather than|instead of|in place of)\b|\b(?:attached|enclosed|included|pasted) the (?:wrong|whole|full|entire)\b/iu.test(
    at.text.slice(Math.max(0, figure.span.start - 240), figure.span.start),
  ) || ATTACHED_EN.test(at.text.slice(figure.core.end, figure.core.end + 260));
