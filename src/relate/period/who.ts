import type { SpanMention } from "../../recognise/date/date.ts";
import { sentenceAt } from "../context/structure.ts";
import type { Reading } from "../reading.ts";

/** How far off those may be named whom a span tells apart. */
const REACH = 80;

/** "we will write to everyone who worked here between 1998 and 2010": it says who they are, whatever is done for them. */
export function saysWho({ passages }: Reading, index: number, { span }: SpanMention): boolean {
  const passage = passages[index];
  const sentence = passage?.sentences[sentenceAt(passage.sentences, span.start)];
  return (
    passage !== undefined &&
    sentence !== undefined &&
    WHO.test(passage.normal.text.slice(Math.max(sentence.start, span.start - REACH), span.start))
  );
}

const WHO =
  /\b(?:everyone|everybody|anyone|anybody|those|people|persons|employees|staff|students|pupils|patients|customers|clients|members|guests|visitors|donors|applicants|residents|tenants|users|subscribers|families|parents|teachers|alumni|volunteers|participants|shoppers|policyholders) who (?:have |had |has |were |was |are )?(?:ever |been )?(?:work|employ|hire|attend|enrol|stud|stay|shop|visit|order|buy|bought|register|appl|treat|seen|serve|join|donat|gave|live|rent|teach|taught|volunteer|graduat|train|admit|subscrib|insure|book|paid|purchas|sign)[^.;]{0,40}$/iu;
