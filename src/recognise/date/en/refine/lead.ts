import { anyOf } from "../../../../text/any-of.ts";

const LEAD = anyOf(
  [
    / as early as/u,
    / the (?:hours|dates|months|years|days)(?: of)?/u,
    / the (?:close|end|start) of (?:business|trading|play|work|the (?:working )?day)/u,
    // Nothing more.
    /(?:)/u,
  ],
  "iu",
  { before: /(?<![a-z])(?<word>from|between)/u, after: / (?:(?:at|on|in|the) ){0,2}$/u },
);

/** The "from" or "between" a date is led by, looked for no further back than `floor`. */
export function leadOf(
  text: string,
  at: number,
  floor: number,
): { readonly word: "from" | "between"; readonly start: number } | null {
  const from = Math.max(floor, at - 40);
  const match = LEAD.exec(text.slice(from, at));
  if (match === null) return null;
  return { word: match.groups?.word?.toLowerCase() === "from" ? "from" : "between", start: from + match.index };
}
