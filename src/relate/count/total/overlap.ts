import { anyOf } from "../../../text/any-of.ts";
import { isTold, type Turn } from "../../context/turn.ts";
import type { FigureContext } from "../figure-context.ts";
import { around } from "../incidental/around.ts";

/** How English says that some belong to two groups. */
export const OVERLAPS: readonly Turn[] = [
  {
    id: "in-both",
    meaning: "They are in both, in two of the lists, or counted twice.",
    rest: anyOf(
      [
        /both\b|twice\b/u,
        /(?:two|several|more than one) (?:of the )?(?:groups|lists|files|categories|tables|sets|spreadsheets)\b/u,
      ],
      "u",
      { before: /^(?!\))[a-z() 0-9]{0,40} (?:in|on|under|among|to|into|are|were|appear|appeared) /u },
    ),
    examples: [
      "[Fifteen people] are in both (b) and (c).",
      "[47 members] were in both spreadsheets.",
      "[42 persons] are both members and volunteers.",
      "[12 pupils] appear twice.",
    ],
    rejects: [
      "[300 people] were told by both letter and phone.",
      "[300 people] are in the list.",
      "our mailing list ([300 people]) were both on the server",
    ],
  },
  {
    id: "also-in",
    meaning: "Those of one group are in another as well.",
    rest: anyOf([/\(?[0-9a-zA-Z]\)|(?:first|second|third|other|former|latter)\b|[A-Z0-9]\b/u], "u", {
      before:
        /^[a-z() 0-9]{0,40} also (?:(?:included|counted|listed|contained|named|found) )?(?:in|among|on|under) (?:the |group |list |file )?/u,
    }),
    examples: ["[131] of the students of (2) are also included in (1).", "[20 persons] were also on the other list."],
    rejects: ["For [40 students], notes were also included in the file."],
  },
];

/** (3)のうち2,540人は(1)にも含まれます: behind it. */
const IN_ABOVE_JA = /^は、?(?:[(（]?[0-9①-⑨]{1,2}[)）]?|上記[^、。はが]{0,8})にも(?:含ま|該当|登録|重複)/u;

/** (うち重複 80名), 両方に該当する方 42名を含む: the same in Japanese, in front of the figure. */
const IN_TWO_JA = anyOf(
  [
    /重複(?:者|分|登録者?|人数|する方)?(?:数|は|が|:)?/u,
    /(?:両方|双方|いずれにも|どちらにも|複数)(?:に|の)?(?:該当|登録|参加|所属|申し?込)[^、。()0-9]{0,8}/u,
  ],
  "u",
  { before: /[(（、](?:うち、?|このうち、?)?(?:[^、。()0-9]{1,14}(?:と|との|とも))?/u, after: / ?(?:約|計)?$/u },
);

/** Whether a figure counts those who are in two of the groups counted. */
export const isInTwo = (context: FigureContext): boolean =>
  context.reading.language === "en"
    ? isTold(OVERLAPS, around(context))
    : IN_ABOVE_JA.test(context.at.text.slice(context.figure.span.end, context.figure.span.end + 24)) ||
      IN_TWO_JA.test(context.at.text.slice(Math.max(0, context.figure.span.start - 40), context.figure.span.start));
