import { anyOf } from "../../text/any-of.ts";

/** Words in front of "of" that say how much of it or in what form: "copies of", "some of". */
const NO_HEAD = anyOf(
  [
    /copy|copies|image|images|scan|scans|photograph|photo/u,
    /list|lists|types?|numbers?|records?|some|all|history|forms?|combination|details|parts?|portion/u,
  ],
  "iu",
);
export const HEAD_OF = new RegExp(`\\b(?!${NO_HEAD.source})([a-z]{1,24}) of (?:the |a |your |their )?$`, "iu");
