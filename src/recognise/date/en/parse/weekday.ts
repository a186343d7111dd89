import type { Relative } from "../../date.ts";
import { compact, type Read, type Stated } from "../piece.ts";

const NAME = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const LEAD =
  "last|this past|this|the very same|the same|that same|the following|the next|the previous|the preceding|the|that";

/** A weekday with no date beside it: "said on Friday", "the Thursday", "Monday morning". */
export const LONE_WEEKDAY = new RegExp(
  `(?<![a-z-])(?:(?<lead>${LEAD}) )?(?<weekday>${NAME})(?<part> (?:morning|afternoon|evening|night))?(?<after> (?:after|following)(?=[,.;)]|$))?(?![a-z])`,
  "iu",
);

const NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const NO_DAY_BEFORE =
  /(?<![a-z])(?:next|coming|every|each|any|black|cyber|good|easter|ash|holy|super|bloody|by|between|from|on or before) $/iu;
/** "Open until Friday" tells of days to come, "was open until Friday" of days past. */
const UNTIL = /(?<![a-z])until $/iu;
const PAST = /(?<![a-z])(?:was|were|could|had|lasted|remained|stayed|continued|went|kept|ran)(?![a-z])[^.;!?]{0,60}$/iu;
/** "We'll write to everyone on Friday": counted ahead from the day of publication. */
const TO_COME =
  /(?<![a-z])(?:will|shall|going to|plans?|planned|expects?|expected|due|scheduled)(?![a-z])[^.;!?]{0,60}$/iu;
const RUN_BEFORE = new RegExp(`${NAME} ?(?:[-/&,]|to|through|thru|till|until|and|or|,? and) ?$`, "iu");
const FIGURE_BEHIND = ",? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.a-z]| ?[ap]\\.?m)";
const RUN_BEHIND = new RegExp(
  `^(?: ?[-/&]|,? (?:to|through|thru|till|until|and|or) ${NAME}|, ${NAME}| of (?:that|the same|each|every)|\\.[a-z]| [A-Z][a-z]|${FIGURE_BEHIND})`,
  "u",
);

const DISTANCES: Readonly<Record<string, Omit<Relative, "unit">>> = {
  last: { offset: -1, from: "published" },
  "the following": { offset: 1, from: "previous" },
  "the next": { offset: 1, from: "previous" },
  "the previous": { offset: -1, from: "previous" },
  "the preceding": { offset: -1, from: "previous" },
};

/** Without an article the last such day up to publication; with one the first from the date before it on. Opening hours are no dates. */
export const readWeekday: Read = (text, at, match) => {
  const { lead = "", weekday = "", part, after } = match.groups ?? {};
  const end = at + match[0].length;
  if (/[a-z\d-]/iu.test(text.charAt(at - 1))) return null;
  const before = text.slice(Math.max(0, at - 64), at);
  if (UNTIL.test(before) && !PAST.test(text.slice(Math.max(0, at - 100), at))) return null;
  if (NO_DAY_BEFORE.test(before) || RUN_BEFORE.test(before)) return null;
  if (RUN_BEHIND.test(text.slice(end, end + 24))) return null;
  const word = lead.toLowerCase();
  const isAhead = word === "" && TO_COME.test(before);
  if (isAhead && !/ (?:on|from|from early on|early on|late on) $/iu.test(before)) return null;
  const distance = DISTANCES[after !== undefined && word !== "" ? "the following" : word] ?? {
    offset: isAhead ? 1 : 0,
    from: /^th(?:e|at)/u.test(word) ? "previous" : "published",
  };
  const stated = compact<Stated>({
    weekday: NAMES.indexOf(weekday.toLowerCase()),
    relative: { unit: "weekday", ...distance },
    partOfDay: part === undefined ? undefined : true,
  });
  return { kind: "date", start: at, end, rule: "date.en.weekday", stated };
};
