import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Language } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import type { Run } from "./run.ts";

/**
 * Whether an enumeration is told of so many people or of a named group, and nothing else is said of it: the data of one group beside those of
 * another, whatever verb there is or is not.
 *
 *     退会者85名については氏名、メールアドレス      氏名とメールアドレスが85名分です
 *     "For former members, they were names and email addresses."     "85 rows: name, email address"
 */
export const isOfGroup = ({ normal: { text } }: ReadPassage, { start, end }: Run, language: Language): boolean =>
  BEFORE[language].test(text.slice(Math.max(0, start - 80), start)) && ENDS[language].test(text.slice(end, end + 24))
    ? true
    : language === "ja" &&
      (BEHIND_JA.test(text.slice(end, end + 24)) ||
        (NAMED.test(text.slice(Math.max(0, start - 24), start)) && NEXT.test(text.slice(end, end + 32))));

/** 職員は|氏名、口座番号|、退職者は…: what one of several groups is told by, and the next. */
const NAMED = /(?:[者員客生徒童方様さま主校園店院館部社]|会員|ユーザー?)(?:に(?:ついて|つきまして|関して)は|は)、?$/u;
const NEXT = /^(?:等|など)?、[^、。はが]{1,20}(?:に(?:ついて|つきまして|関して)は|は)、?[一-龠ァ-ヶお]/u;

const BEFORE: Readonly<Record<Language, RegExp>> = {
  ja: /[0-9万][名人件](?:分|様|の方)?(?:[(（]|(?:に(?:ついて|つきまして|関して)は、?|は、?|の))$/u,
  en: anyOf(
    [
      /\b(?:was|were|is|are)(?: only| also| just| limited to)?|[a-z0-9"')] ?:|\bfor [^,.;:]{3,40},/u,
      /\b(?:lists?|sheets?|tabs?|files?|tables?) [^,.;]{0,40}\b(?:gave|had|held|listed|showed|contained)/u,
    ],
    "iu",
    { after: /(?: the| their| your)? ?\(?$/u },
  ),
};

const ENDS: Readonly<Record<Language, RegExp>> = {
  ja: /^(?:等|など)?(?:の情報)?(?:のみ)?(?:[)）]|。|です|でした|でございます|となります|になります|、|が(?:含|対象|流出|漏)|を)/u,
  en: /^(?:\.|;|\)|$|,? (?:and|but) (?:ran|was|were|had))/u,
};

const BEHIND_JA =
  /^(?:等|など)?(?:の情報)?(?:が|は|を|の|、|\()?(?:約|計)?[0-9][0-9,万]{0,8}[名人件](?:分|様|様分)(?:です|でした|含|流出|、|。|が)/u;
