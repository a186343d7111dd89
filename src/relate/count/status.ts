import type { Hit } from "../../recognise/scan.ts";
import type { CountStatus, Language, Measure } from "../../schema/vocabulary.ts";
import { anyOf } from "../../text/any-of.ts";
import { isAbility } from "../context/ability.ts";
import { assertionAt } from "../context/assertion.ts";
import { saidInRow } from "../context/cells.ts";
import { FORCE, forceOf, isAside } from "../context/force.ts";
import { sentenceAt } from "../context/structure.ts";
import { isOfSystem } from "../data-type/statement.ts";
import { hitsOf } from "../hits.ts";
import { oncePerPassage } from "../once.ts";
import type { Reading } from "../reading.ts";
import { isDeniedBehind } from "./denied-behind-en.ts";
import { beside, type FigureContext, isClaim, isStated, REACH, says } from "./figure-context.ts";
import { noted } from "./footnote.ts";
import { isTaken } from "./taken-en.ts";
import type { NoticeTraits } from "./traits.ts";

/** Measures whose status is that of the leak; the others happened or not by themselves. */
const LEAKED: ReadonlySet<Measure> = new Set([
  "affected_people",
  "affected_records",
  "affected_files",
  "affected_organizations",
  "emails_exposed",
]);

/** Whether what a figure measures is established: by its own words, by the heading above it, or by what the notice says of the leak. */
export function statusOf(context: FigureContext, measure: Measure, leak: CountStatus): CountStatus {
  const { assertion, deedsAfter } = context;
  if (isClaim(context)) return "possible";
  const row = context.reading.language === "ja" && LEAKED.has(measure) ? saidInRow(context.at.text) : null;
  if (row === "confirmed") return row;
  if (
    assertion.negated &&
    !assertion.possible &&
    (says(deedsAfter, "exposed", "slipped", "compromised", "hit") ||
      isCoordinate(context) ||
      isDeniedBehind(context) ||
      (measure === "affected_organizations" && says(context.deeds, "exposed", "hit"))) &&
    !isQualified(context)
  )
    return "ruled_out";
  if (LEAKED.has(measure) && isSpared(context)) return "ruled_out";
  const footnote = noted(context);
  if (footnote !== null && LEAKED.has(measure)) return footnote;
  if (CONFIRMED.test(context.at.text.slice(context.figure.core.end, context.figure.core.end + 40))) return "confirmed";
  if (
    context.reading.language === "ja" &&
    ALTERED.test(context.at.text.slice(context.figure.span.end, context.figure.span.end + 60))
  )
    return "confirmed";
  if (LOSABLE.has(measure) && isOfContents(context)) return "confirmed";
  if (LEAKED.has(measure) && isOfDoubted(context)) return "possible";
  if (measure === "money" && FORECAST.test(beside(context))) return "possible";
  if (!LEAKED.has(measure))
    return !isEstablished(context) && assertion.possible && measure !== "other" ? "possible" : "confirmed";
  if (assertion.possible) return "possible";
  const told = isStated(context) ? toldBeside(context) : null;
  if (told !== null) return told;
  if (isDoubtedNext(context) || isBesideDoubted(context)) return "possible";
  return introduced(context) ?? (isHedged(context) ? "possible" : leak);
}

/** What is said not to have been hit, and its figure is of what was: "the server was not affected". */
const SPARED_EN = anyOf([/servers?|systems?|files?|databases?|computers?|network|drives?|folders?/u], "iu", {
  before: /^[^.;]{0,80}\b/u,
  after:
    / (?:(?:that|which) (?:was|were) )?not (?:affected|involved|touched|reached|compromised|hit|encrypted|accessed)\b/u,
});

/** "What is not affected: the main database with its 58,000 card holders", "of 7,850 members were on a server not affected". */
const isSpared = ({ at, figure, reading, sentence, topic }: FigureContext): boolean =>
  reading.language === "en" &&
  (topic === "excluded" ||
    /^(?:What (?:is|was|were|are) not |Not )(?:affected|involved|included|touched|impacted|compromised|exposed|in (?:it|them|the files?))\b[^.;]{0,10}[:?–-]/iu.test(
      at.text.slice(0, 60),
    ) ||
    SPARED_EN.test(at.text.slice(figure.core.end, sentence.end)));

/** 1,264件のデータが書き換えられた, 2名のお客様が偽の画面でカード情報を入力し: whoever read them, that is certain. */
const ALTERED = anyOf(
  [
    // They typed or paid.
    /^(?:様)?(?:の[^、。はがを]{1,8})?が、?[^。、]{0,24}を(?:入力|送金|送信|返信)(?:し|され)(?:た|て|ま|、)(?!可能性|おそれ|恐れ)/u,
    // It was written over.
    /^(?:分)?(?:の[^、。はがを]{1,12})?(?:が|を|に)、?[^。、]{0,20}(?:改ざん|書き換え|書き足|書き加え|書き込|消去|破壊|上書き)(?:され|られ)(?:た|て|まし)(?!可能性|おそれ|恐れ)/u,
  ],
  "u",
);

/** What may be lost by itself, whatever was in it. */
const LOSABLE: ReadonlySet<Measure> = new Set(["affected_systems", "affected_files"]);

/** 個人情報が記録された可能性のあるパソコン3台が所在不明: the doubt is about what was in it, not about its being gone. */
const isOfContents = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "ja" &&
  /(?:可能性|おそれ|恐れ)[のが](?:ある|あった|高い)[^、。はがを]{0,20}$/u.test(
    at.text.slice(Math.max(sentence.start, figure.span.start - 40), figure.span.start),
  ) &&
  /^[^。]{0,24}(?:紛失|所在不明|盗|なくな|見当た|見つか|誤|廃棄)/u.test(at.text.slice(figure.span.end, sentence.end)) &&
  !doubted(at.text.slice(figure.span.end, sentence.end));

/** 流出した可能性があり、対象は2件: the number of what was doubted right before. */
const isOfDoubted = ({ at, figure, reading, sentence }: FigureContext): boolean =>
  reading.language === "ja" &&
  /(?:可能性|おそれ|恐れ)[がも](?:あり|ござい)(?:ます|まして)?(?:、|が、)(?:その)?(?:対象|件数|人数|影響|数)[^、。]{0,12}$/u.test(
    at.text.slice(Math.max(sentence.start, figure.span.start - 50), figure.span.start),
  );

/** 212名分の氏名が含まれていました。閲覧された可能性を否定できません。 What was stored was read, if at all, as the next sentence says. */
const isDoubtedNext = ({ at, reading, sentence }: FigureContext): boolean => {
  if (reading.language === "en" || !STORED.test(at.text.slice(sentence.start, sentence.end).trim())) return false;
  const next = at.passage.sentences[sentenceAt(at.passage.sentences, sentence.start) + 1];
  return next !== undefined && DOUBTED.test(at.text.slice(next.start, next.end));
};

const STORED =
  /(?:含まれ|保存され|記載され|記録され|格納され|残って|入って)(?:て)?(?:い|お)(?:た|ました|ります|ます|る)。?$/u;
const DOUBTED =
  /(?:閲覧|漏えい|漏洩|流出|取得|窃取|持ち出|見られ)[^。]{0,60}(?:可能性|おそれ|恐れ)(?:が|は|も|を)[^。]{0,16}(?:否定|あ[りる]|払拭|排除)/u;

/** ・閲覧された可能性がある情報:氏名 / ・対象となる方:会員 41名: lines of one list tell of one leak. */
const isBesideDoubted = ({ at, figure, reading }: FigureContext): boolean => {
  if (reading.language === "en" || !WHOM.test(at.text.slice(0, Math.min(figure.span.start, 12)))) return false;
  const { parent } = at.passage.block;
  return [-1, -2, 1, 2].some((step) => {
    const line = reading.passages[at.index + step];
    return line?.block.parent === parent && DOUBTED_DATA.test(line.normal.text.slice(0, 40));
  });
};

const WHOM = /^[\s・※]{0,2}(?:対象|該当|影響)[^:。]{0,10}:/u;
const DOUBTED_DATA = /^[^:。]{0,20}(?:可能性|おそれ|恐れ)(?:が|の)ある[^:。]{0,10}(?:情報|データ|項目)[^:。]{0,4}:/u;

/** 登録団体約3,900団体、利用者約2万人の情報の流出は…: what is said of the last is said of all. */
const isCoordinate = ({ at, figure, order, sentence, reading, deeds }: FigureContext): boolean => {
  const next = at.figures[order + 1];
  return (
    reading.language === "ja" &&
    next !== undefined &&
    next.span.end <= sentence.end &&
    /^(?:分|様)?(?:、|と|及び|・)[^、。はがをにで0-9]{0,14}$/u.test(at.text.slice(figure.span.end, next.span.start)) &&
    says(deeds, "exposed", "slipped", "compromised", "hit")
  );
};

/** 暗号化されていない20万件が漏えい: what a negation in front of a noun says is of that noun alone. */
const isQualified = ({ at, figure, sentence, reading }: FigureContext): boolean =>
  reading.language === "ja" &&
  /(?:暗号化|マスキング|匿名化|黒塗り|公表|公開|公に|施錠|保護|設定)[^、。]{0,8}(?:ていない|ていなかった|れない)(?:[一-龠ァ-ヶー]|約?[0-9])[^。]{0,60}(?:漏えい|漏洩|流出|紛失|閲覧|窃取)(?:し(?:た|て|、|ま)|され|が)/u.test(
    at.text.slice(Math.max(sentence.start, figure.span.start - 30), Math.min(sentence.end, figure.span.end + REACH)),
  );

/** "of which leakage of 316 persons is confirmed" */
const CONFIRMED = /^ (?:is|are|was|were|has been|have been) confirmed\b/iu;

const FORECAST = /見込|見通し|予定|予想|見積|\bexpect|\bestimat|\bforecast|\banticipat/u;

/** "2,600 students who lived there could have had their names seen": the doubt may stand behind a relative clause. */
const isHedged = ({ at, figure, sentence, reading }: FigureContext): boolean =>
  reading.language === "en" &&
  at.hits
    .within("cue", figure.span.end, Math.min(sentence.end, figure.span.end + REACH))
    .some((cue) => cue.code === "possible" && !isAside(at.text, cue) && !isAbility(at.text, cue));

/** What the sentence says of the leak beside the figure: that it happened, that it may have, or nothing. */
function toldBeside({ at, reading, deedsBefore, deedsAfter }: FigureContext): CountStatus | null {
  const deeds = [...deedsBefore, ...deedsAfter];
  const told = deeds.map((deed) => toldBy(reading, at.index, deed) ?? struck(at, deed));
  if (told.includes("confirmed")) return "confirmed";
  return told.includes("possible") ? "possible" : null;
}

/** "affected", "impacted": said of people, though it says nothing of how. */
const struck = (at: FigureContext["at"], { code, start, end }: Hit): CountStatus | null =>
  code === "exposed" &&
  /^(?:affected|impacted|compromised)$/iu.test(at.text.slice(start, end)) &&
  !/\b(?:may|might|could|possibly|potentially)\b[^.;]{0,20}$/iu.test(at.text.slice(Math.max(0, start - 40), start))
    ? "confirmed"
    : null;

/** Whether the clause of the figure tells what happened to it, with the doubt only in a later clause: 利用され、…閲覧されたおそれ */
function isEstablished({ at, figure, sentence, reading }: FigureContext): boolean {
  const comma = at.text.indexOf(reading.language === "ja" ? "、" : ",", figure.span.end);
  if (comma < 0 || comma >= sentence.end) return false;
  const from = Math.max(sentence.start, figure.span.start - 30);
  return (
    at.hits.within("deed", from, Math.min(comma, figure.span.end + REACH)).some(({ code }) => DONE.has(code)) &&
    !doubted(at.text.slice(figure.span.end, comma))
  );
}

const DONE: ReadonlySet<string> = new Set(["compromised", "sent", "failed", "exposed", "received", "hit", "slipped"]);

const doubted = (clause: string): boolean =>
  /可能性|おそれ|恐れ|懸念|疑い|\bmay\b|\bmight\b|\bpossibl[ey]\b/u.test(clause);

/** What the nearest heading or introduction above the figure that speaks of the leak says of it. */
function introduced({ at, reading }: FigureContext): CountStatus | null {
  const over = labelled(at.index, reading);
  if (over !== null) return over;
  for (let next = at.passage.block.parent; next !== null; ) {
    const parent = reading.passages[next];
    if (parent === undefined) return null;
    const { said } = introducing(parent, reading.language);
    if (said !== null) return said;
    next = parent.block.parent;
  }
  return null;
}

/** A short line without a mark over the lines of a list: 漏えいのおそれがあるもの / ③社員 81名 / ④退職者 26名. */
function labelled(index: number, reading: Reading): CountStatus | null {
  const parent = reading.passages[index]?.block.parent;
  for (let above = index - 1; above > Math.max(parent ?? 0, index - 12); above--) {
    const line = reading.passages[above];
    if (line === undefined || line.block.parent !== parent) return null;
    if (/。$/u.test(line.normal.text))
      return LISTS.test(line.normal.text) ? introducing(line, reading.language).said : null;
    if (line.block.marker === null && line.normal.text.length <= 40 && line.numbers.length === 0)
      return introducing(line, reading.language).said;
  }
  return null;
}

/** 次の方の情報が読まれた可能性を否定できません。 / 著者 862名 / 査読者 153名: a sentence that says a list follows. */
const LISTS = /(?:以下|下記|次)の[^。]{2,60}。(?:[^。]{1,60}。)?$/u;

/** 下記の情報が流出した可能性があります。悪用は確認されていません。 The list is that of the sentence that announces it, or else of the last. */
const ANNOUNCES_LIST = /^[^。]{0,80}(?:以下|下記|次)の/u;

/** What one heading or introducing sentence says of the leak. */
const introducing = oncePerPassage((passage, language: Language): { readonly said: CountStatus | null } => {
  const force = forceOf(passage, language);
  const isDoubted = force.some((bits) => (bits & FORCE.possible) !== 0);
  const announcing = passage.sentences.findLast(({ start, end }) =>
    ANNOUNCES_LIST.test(passage.normal.text.slice(start, end)),
  );
  const own = announcing === undefined ? force.slice(-1) : force.slice(announcing.start, announcing.end);
  const isPossible = passage.block.kind === "heading" ? isDoubted : own.some((bits) => (bits & FORCE.possible) !== 0);
  const leaks = hitsOf(passage, "deed").some(({ code }) => code === "exposed" || code === "slipped");
  return { said: isPossible ? "possible" : leaks && !isDoubted ? "confirmed" : null };
});

/** Whether a notice says that the leak happened, or only that it may have; an attack that says neither leaves it open. */
export function leakStatus(reading: Reading, { attack }: NoticeTraits): CountStatus {
  let possible = 0;
  let established = 0;
  for (const [index, passage] of reading.passages.entries()) {
    for (const hit of hitsOf(passage, "deed")) {
      const told = toldBy(reading, index, hit);
      if (told === "possible") possible++;
      else if (told === "confirmed") established++;
    }
  }
  if (possible === 0 && established === 0)
    return attack && !isTaken(reading) && !isSentOut(reading) ? "possible" : "confirmed";
  return possible > established ? "possible" : "confirmed";
}

/** 外部に送信されたデータには: a finding that data went out, in which no word for a leak stands. */
const isSentOut = ({ language, passages }: Reading): boolean =>
  language === "ja" &&
  passages.some(({ normal: { text } }) =>
    /(?:外部|社外)(?:へ|に)(?:送信|持ち出|転送)され(?:た|ていた)(?:データ|情報|ファイル|こと[をが](?:確認|判明))/u.test(
      text,
    ),
  );

/** What one word for a leak says of it; null where it only names it, or is denied. */
function toldBy(reading: Reading, passage: number, { code, start, end }: Hit): CountStatus | null {
  if (code !== "exposed" && code !== "slipped") return null;
  const { act, possible, negated } = assertionAt(reading, { passage, start, end });
  if (act !== "fact" || negated) return null;
  if (code === "slipped") return "confirmed";
  const text = reading.passages[passage]?.normal.text ?? "";
  const next = text.slice(end, end + 14);
  if (!LEAK[reading.language].test(text.slice(start, end))) return null;
  if (reading.language === "en" && isOfSystem(text, { start, end })) return null;
  if (possible || OPEN.test(next)) return "possible";
  return reading.language === "en" || HAPPENED.test(next) ? "confirmed" : null;
}

const LEAK = {
  ja: /^(?:漏えい|漏洩|漏れ|流出|公開|閲覧|窃取|取得|持ち出|転送|搾取|抜き取|見え|見られ|渡っ)/u,
  en: anyOf(
    [
      // What was done with data.
      /leaked|exposed|disclosed|accessed|viewed|copied|acquired|published|downloaded|exported|obtained|exfiltrated|skimmed|siphoned|harvested|intercepted/u,
      /stole|dumped|made off with|(?:was|were|been) (?:[a-z]{4,10} )?taken/u,
      /took .{1,240}|(?:led to|resulted in|caused) the .{1,24}/u,
    ],
    "iu",
    { before: /^/u, after: /$/u },
  ),
} as const;
const OPEN = /^(?:され|し)?(?:た|れた)?(?:か(?:どうか|否か)|の有無)/u;
const HAPPENED = /^(?:し(?:た|て|ま|、)|され|が(?:発生|判明|確認)|でき|れ|た|てい|る)/u;
