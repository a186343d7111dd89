import { anyOf } from "../../../../text/any-of.ts";
import type { Sign } from "./sign-type.ts";

const USES =
  "(?:uses?|used|relies on|rely on|relied on|contracts? with|contracted with|works? with|bought|buys|subscribes? to|outsourced to|switched to)";

/** What says that a name is that of somebody whose product or work the body uses. */
export const USED: readonly Sign[] = [
  {
    id: "is-used-by",
    meaning: "Who speaks uses it: we use ….",
    ownOnly: true,
    weight: -3,
    notOfKinds: true,
    before: new RegExp(
      `\\b[Ww]e (?:also |currently |previously |then |in turn |has |have |had |long )?${USES} (?:the |a |an )?$`,
      "u",
    ),
  },
  {
    id: "is-what-is-used",
    meaning:
      "It is what a body uses: … is what Alder County uses, …, which we use for, … is the service that our school uses.",
    weight: -3,
    notOfKinds: true,
    after: anyOf(
      [
        // Those who use it, by a word or by name.
        /we|it|they|our [a-z]{3,14}|the [a-z]{3,14}/u,
        /[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20})?/u,
      ],
      "u",
      {
        before: /^(?:,| is| was|, the [a-z]{3,14} [a-z]{3,14}| is the [a-z]{3,14}) (?:what|which|that) /u,
        after: / (?:uses?|used|employs?|relies|rely)\b/u,
      },
    ),
  },
  {
    id: "has-clients",
    meaning: "Other bodies are its clients: one of many …, … told its customers of it, … has one product of …'s.",
    weight: -3,
    ownOnly: true,
    notOfKinds: true,
    after: anyOf(
      [
        // Its clients are counted or named.
        /['’]s? (?:[0-9,.]{1,9} |many |other |several |hundreds of |thousands of )?(?:corporate |business )?clients\b/u,
        /[^.;:]{0,40} (?:its|their) (?:[0-9,.]{1,9} )?(?:corporate |business )?clients\b/u,
        // It makes things.
        /,? (?:makes|sells|hosts|licenses|develops) (?:[a-z-]{2,16} ){0,3}(?:software|systems|databases|websites|programs|tools)\b/u,
      ],
      "u",
      { before: /^/u },
    ),
  },
  {
    id: "made-it",
    meaning: "It made what a body uses: a product made by ….",
    weight: -4,
    before: /\b(?:made|built|developed|licensed|sold|published|marketed) by (?:the )?$/u,
  },
  {
    id: "announced-a-flaw",
    meaning: "It told of a flaw in what it makes.",
    weight: -4,
    after:
      /^ (?:has |had )?(?:announced|disclosed|revealed|published|confirmed|released|issued) [^.;]{0,60}\b(?:vulnerabilit(?:y|ies)|flaws?|zero[- ]day|patch(?:es)?)\b/u,
  },
  {
    id: "uses-a-product",
    meaning: "It uses what somebody else makes.",
    weight: 2.5,
    after:
      /^,? (?:uses|used|relies on|licenses) (?:an?|the) [a-z -]{3,40}\b(?:called|named|from|made|provided|product|service|software|platform|system|tool)\b/u,
  },
];
