import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { matchesOf } from "../../text/matches.ts";
import { ASIDE_EN, ROWS_EN } from "./harm-english.ts";
import { ASIDE_JA, ROWS_JA } from "./harm-japanese.ts";
import type { HarmSentence } from "./harm-row.ts";

/** How far one part stands behind the other. */
const APART = 90;

const ROWS: Readonly<Record<Language, readonly HarmSentence[]>> = { en: ROWS_EN, ja: ROWS_JA };
const ASIDE: Readonly<Record<Language, RegExp>> = { en: ASIDE_EN, ja: ASIDE_JA };
/** A sentence without any of these tells of no harm. */
const ABOUT: Readonly<Record<Language, RegExp>> = {
  en: anyOf(
    [
      // Crimes, and what is sent for them.
      /\b(?:mis|ab)us|fraud|identity|spam|scam|phish|suspicious|nuisance|unwanted|unsolicited|unusual|irregular|threat/u,
      // What it does to people.
      /harm|loss|suffered|troubl|exploited/u,
      // What is sold, paid and spent.
      /sale\b|\buse[d]?\b|\bmoney|deposit|[$£€¥]|exchanged|redeemed|spent|paid\b|charged|loans?\b|contracts?\b|opened\b|taken out/u,
      /\b(?:coins|funds|savings|balances?|points|miles|vouchers?|tokens|crypto|wallets?|orders?|bought|withdr[ae]w|emptied|drained)\b/u,
      // How people are reached.
      /calls?\b|letters?\b|messages?\b|rung up\b|called by\b|phoned by\b/u,
    ],
    "iu",
  ),
  ja: /悪用|不正|被害|実害|迷惑|不審|勧誘|詐欺|使用|利用|使わ|売買|拡散|転売|嫌がらせ|なりすまし|覚えのない|営業|押し|訪ね|つきまと|円|ポイント|残高|マネー|マイル/u,
};

/** Whether parts stand one behind the other in a text, each not far behind the last. */
function follow(text: string, [first, ...rest]: readonly RegExp[], from = 0): boolean {
  if (first === undefined) return true;
  const within = from === 0 ? text : text.slice(from, from + APART);
  return matchesOf(first, within).some(({ 0: found, index }) => follow(text, rest, from + index + found.length));
}

/** What a single sentence says of harm by how it is put together; null where it says nothing of it. */
export function harmOfSentence(sentence: string, language: Language): HarmSentence["harm"] | null {
  if (!ABOUT[language].test(sentence) || ASIDE[language].test(sentence)) return null;
  const row = ROWS[language].find(
    ({ ways, none }) => !none.test(sentence) && ways.some((way) => follow(sentence, way)),
  );
  return row?.harm ?? null;
}
