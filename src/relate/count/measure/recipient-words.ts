import { anyOf } from "../../../text/any-of.ts";

/** "A spreadsheet with 1,200 rows was sent to 14 parents": what holds data, and is no notice. */
export const PAPER_SENT = anyOf([/sent|forwarded|mailed|e-?mailed|distributed|circulated|handed/u], "iu", {
  before: /\b(?:spreadsheet|list|file|database|export|table|register)s?\b[^.;]{0,70} (?:was|were|been|got) /u,
  after: / to (?:about |some |all |the |around )?$/u,
});
export const RECEIVED_WRONGLY =
  /^ (?:each |all )?(?:mistakenly|wrongly|erroneously|accidentally|inadvertently) (?:received|got|were sent|was sent|were given|were mailed)\b/iu;
/** What went to somebody by mistake. */
export const ASTRAY =
  /\b(?:by mistake|in error|mistakenly|inadvertently|accidentally|erroneously|wrong|incorrect|unrelated|unintended|instead)\b/iu;
export const LABEL = /^(?:は|が|:|数|の数|件数)?[ :]?[^、。]{0,20}$/u;
export const RECIPIENT = anyOf(
  [
    // Sent.
    /送信|送付|配信|発送|郵送|メール(?!アドレス)|交付|送っ|送り|発信|案内|FAX|配布|配付|配っ|誤配/u,
    // Handed over.
    /手渡|渡し|引き渡|返却し/u,
    // Told or shown.
    /漏らし|伝え|話し|見せ|開示|閲覧に供/u,
  ],
  "u",
  {
    before:
      /^[)）]?(?:の[^、。はがを]{0,12})?(?:様|の方|の皆様)?(?:に(?![関係つよと加])|へ|宛(?!名)て?に?|あてに?)(?:対し|対して|向け|向けて)?[、,]?[^。はが]{0,60}?/u,
  },
);
/** 送信先, 誤送付先の人数: a label for those to whom something went. */
export const ADDRESSEES = /^誤?(?:メールの?)?(?:送信|送付|配信|発送)(?:先|対象者?)(?:の(?:人数|件数|方))?(?:[ ::]|$)/u;
/** 氏名が記載されたファイル: what qualifies a noun has a subject of its own. */
export const RELATIVE = /が(?=記載|含ま|入っ|保存|施さ|掲載|書かれ|分か|わか|判る)/gu;
export const SENT_TO = anyOf(
  [
    /\b(?:sent|mailed|e-?mailed|forwarded|faxed|posted|delivered|distributed|circulated|e-?mail|went|gone)\b[^.;]{0,60}\bto/u,
    /\b(?:inviting|e-?mailed|mailed)|\breceived by/u,
  ],
  "iu",
  { after: /(?: (?:all|the|only|a|of|total|about|approximately|some|our|its|these)){0,4} $/u },
);
