import { anyOf } from "../../../../text/any-of.ts";

/** What a body is or was called besides, or what it is, between its name and what it does. */
export const APPOSITION = anyOf(
  [
    // Trades behind a firm's name.
    /^,? (?:CPAs|Attorneys(?: at Law)?|Solicitors|Accountants|Architects),?(?= [a-z])/u,
    anyOf(
      [
        // Other names of it: "d/b/a".
        /f\/k\/a|d\/b\/a|a\/k\/a|dba|t\/a|trading as|doing business as|formerly(?: known as)?/u,
      ],
      "u",
      {
        before: /^,? /u,
        after: / [A-Z][\w&'’. -]{1,50}?(?=,| \(| (?:is|was|has|had|are|were|[a-z]{3,12}(?:s|ed))\b),?/u,
      },
    ),
    // Its town and state: ", Laredo, Texas, is".
    /^,(?: [A-Z][\w.'’-]{1,20},?){1,4}(?<=,)(?= [a-z])/u,
    anyOf(
      [
        // What it is, or where: "a provider of …", "based in …".
        /an?|the|which|who|whose|part of|together with|one of/u,
        /located|based|headquartered|its|operator of|owner of|provider of/u,
      ],
      "u",
      { before: /^, /u, after: / [^,;()]{2,80}(?:, (?:Inc|LLC|Ltd|[A-Z][a-z]{2,14})\b\.?){0,2},(?= [a-z])/u },
    ),
  ],
  "u",
);
/** A remark in brackets between a name and what it does, or what it is called behind its name: the Fernhill charity has confirmed. */
export const ASIDE = anyOf(
  [
    /^,? ?\([^()]{1,40}\),?/u,
    /^ (?:charity|company|group|firm|chain|retailer|app|brand|agency)(?= (?:has|have|had|was|is|said|says|confirmed|announced|admitted|suffered)\b)/u,
  ],
  "u",
);

/** A short form in brackets behind a name. */
export const SHORT = /^,? ?\((?:hereinafter )?["“'‘]?(?<short>[A-Z][\w&.-]{1,20})["”'’,.]{0,2}\)/u;
