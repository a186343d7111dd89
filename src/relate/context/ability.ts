import type { Hit } from "../../recognise/scan.ts";
import { anyOf } from "../../text/any-of.ts";

/** Where "may", "could" and "possible" tell of no doubt, and ない of no denial. */

/** USBメモリがないことに気づいた: something was missed, and nothing of what it held is denied. */
export const isMissed = (text: string, { code, start, end }: Hit): boolean =>
  code === "negated-before" &&
  /^がな(?:い|くなってい|かった)$/u.test(text.slice(start, end)) &&
  /^(?:る)?(?:こと|の)に(?:気[付づ]|きづ)/u.test(text.slice(end, end + 6)) &&
  !/(?:記載|登録|表示|記入|入力)$/u.test(text.slice(0, start));

/** 復学の可能性がある退学者: what may become of somebody counted, and no doubt that their data are concerned. */
export const isOfWho = (text: string, { code, start }: Hit): boolean =>
  code === "possible" && PROSPECT.test(text.slice(Math.max(0, start - 8), start));
const PROSPECT =
  /(?:復学|復職|復帰|再入学|入学|進学|転入|転職|就職|離職|退職|卒業|入会|退会|再発|妊娠|出産|重複)(?:する|した|している)?の?$/u;

/** "It was not possible to see …" leaves nothing open. */
export const isImpossible = (text: string, { code, start }: Hit): boolean =>
  code === "possible" && /\bnot $/u.test(text.slice(Math.max(0, start - 5), start));

/** "To whom it may concern", "as soon as possible": turns of phrase that leave nothing open. */
export const isSaying = (text: string, { code, start, end }: Hit): boolean =>
  code === "possible" &&
  /^(?:may|possible)$/iu.test(text.slice(start, end)) &&
  /\b(?:whom(?:ever|soever)? it|as the case|come what|(?:soon|quickly|promptly|fast|early|far|much|fully|closely) as|if|where|wherever|whenever) $/iu.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** Open to whom, and how: "could be found with a search". */
const OPEN_EN = anyOf(
  [
    // To whom.
    /by (?:any|all|every|other|the public|users|visitors|outsiders|strangers|third parties)/u,
    // How.
    /online|publicly|without/u,
    /with a search|through a search|via a search|through search|via search/u,
    // From where.
    /on the (?:internet|web)|over the internet|from (?:the internet|outside|any)/u,
  ],
  "iu",
  {
    before:
      /^could be (?:[a-z]{3,10}ly )?(?:seen|viewed|read|accessed|opened|downloaded|found|reached|looked up|searched)(?: [a-z]{3,10}ly)? /u,
  },
);

/** What a thing could be made to do before anybody did it: "could be viewed", but "could be viewed by a third party" tells that it was open. */
const SHOWN_EN = anyOf(
  [
    // Looked at.
    /seen|viewed|read|looked up|called up|browsed|made visible|unhidden/u,
    // Taken out.
    /downloaded|opened|lifted|selected|copied|uncovered|retrieved|extracted|removed/u,
  ],
  "iu",
  {
    before: /^could be (?:[a-z]{3,10}ly )?/u,
    after: /(?! (?:by (?:an?|the|some|third|unauthori[sz]ed|unknown|criminals?|attackers?|hackers?) |if\b))/u,
  },
);

/** "Could be seen by anyone", "could be found with a search engine": how open it was, and no doubt that it was. */
export const isAbility = (text: string, { code, start, end }: Hit): boolean =>
  code === "possible" &&
  /^could\b/iu.test(text.slice(start, end)) &&
  (SHOWN_EN.test(text.slice(start, start + 90)) || OPEN_EN.test(text.slice(start, start + 90)));
