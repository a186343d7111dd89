import { anyOf } from "./any-of.ts";

/** A figure in groups of three that blanks part, in front of what it counts: 21 415 patients, 1 234件. */
const GROUPED =
  /(?<![\d.,:/+-])(?<!\d )[1-9]\d{0,2}(?: \d{3}){1,4}(?= [A-Za-z][a-z-]|[ \t]{0,8}(?:$|\|)|\)|[.,:;](?:\s|$)| ?[件名人通台社個枚円])/gmu;
/** A number that ends in front of the next one, or one to dial or that names something: 5 May 300 people, Ward 3 120 patients, call 555 123 456, ABN 12 345 678 901. */
const NUMBERED = anyOf(
  [
    // Months.
    /January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos)\.?/u,
    // Parts of papers, houses and schools.
    /Section|Article|Ward|Year|Grade|Room|Suite|Page|Form|Version|Level|Phase|Unit|Floor|Block|Class/u,
    // Where to call.
    /call|dial|fax|tel|phone|telephone|mobile|hotline|number|code/u,
    // Registers.
    /ABN|ACN|ARBN|AFSL|UEN|SIREN|SIRET|Reg|registration|licen[cs]e/u,
    // Of a case or a body.
    /box|ref|reference|case|account|policy|charity|company/u,
  ],
  "iu",
  { before: /\b/u, after: /[.:#]? $/u },
);

/**
 * A text with commas between the groups of figures where blanks stand (SI brochure, 5.4.4: a thin space and no comma), which is how they
 * are read; as long as it was.
 */
export const withGroupsJoined = (source: string): string =>
  source.replace(GROUPED, (figure, at: number) =>
    NUMBERED.test(source.slice(Math.max(0, at - 12), at)) ? figure : figure.replaceAll(" ", ","),
  );
