import type { ReadPassage } from "../../recognise/recognise.ts";
import type { Anchor } from "./anchor.ts";
import type { Claim } from "./claim.ts";
import { isBefore, isModifier, isPurpose } from "./clause.ts";

/** 5月2日、; 5月2日に職員が、; 5月2日には: the day is that of the sentence, not of the next verb alone. */
const LOOSE =
  /^(?:頃|ごろ|付け?で)?(?:に?は|にも?|の[^、。]{1,6})?(?:、|[^、。]{0,24}(?:[はがて]|から|より|において)、)/u;

/** A sentence that ends with what is done as it is read: お詫び申し上げます, ご報告いたします, 調査中です. */
const PRESENT =
  /(?:です|であ[るり]|あります|ございます|ます|ません|[るう]|ない|予定|方針|見込み|[にの]?ついて|お知らせ|お詫び|報告)$/u;
/** …したものです, …したとのことです: it was done. */
const DONE = /た(?:もの|こと|とのこと|ため|から|次第)で(?:す|ある|ございます)$/u;

/**
 * The claims whose dates are those of their predicates. A day at the head of a sentence is that of its main predicate: what is said of a noun in
 * between has another day, and so has what was done after something that the day is told of.
 *
 *     5月2日、誤って送付した書類を回収した。        5月2日、異常を検知した後、委員会へ報告した。
 *     ^^^^^^                  ^^^^ contained        ^^^^^^        ^^^^ discovered
 */
export function governed(passage: ReadPassage, claims: readonly Claim[]): readonly Claim[] {
  const { text } = passage.normal;
  const told = new Map<Anchor, Map<number, Clauses>>();
  for (const { anchor, sentence, hit, labelled } of claims) {
    const sentences = told.get(anchor) ?? new Map<number, Clauses>();
    told.set(anchor, sentences);
    const own = sentences.get(sentence) ?? { over: Number.POSITIVE_INFINITY, main: -1 };
    sentences.set(sentence, own);
    if (!labelled && isBefore(text, hit.end)) own.over = Math.min(own.over, hit.end);
    if (isPredicate(text, hit) && !isModifier(text, hit.end) && !isPurpose(text, hit.end))
      own.main = Math.max(own.main, hit.start);
  }
  return claims.filter((claim) => {
    const { anchor, hit, labelled, sentence, row } = claim;
    const own = told.get(anchor)?.get(sentence);
    if (labelled || own === undefined || (anchor.datePlace?.passage === claim.passage && anchor.end > hit.start))
      return true;
    if (!row && own.over <= hit.start) return false;
    if (!isModifier(text, hit.end) || !isLoose(text, claim) || isToldToDoer(text, claim)) return true;
    const rest = text.slice(hit.end, Math.min(passage.sentences[sentence]?.end ?? text.length, hit.end + ROOM));
    return own.main < hit.end && isPresent(rest);
  });
}

/** 5月2日、通報を受けた管理会社が遮断しました: whoever was told then did something, on the same day. */
const isToldToDoer = (text: string, { role, hit }: Claim): boolean =>
  role === "discovered" && TOLD_TO_DOER.test(text.slice(hit.end, hit.end + ROOM_OF_DOER));

/** Behind 連絡を受け: who it was that was told, as the one who did what follows. */
const TOLD_TO_DOER =
  /^た[^、。]{0,20}(?:部門|部署|部|課|室|係|局|会社|業者|事業者|社員|職員|教員|教諭|担当者?|責任者|センター|当[社院校会館]|本[学校会])(?:が|は|で|で?は|において|にて)/u;
const ROOM_OF_DOER = 40;

/** 流出につきまして: a noun with a particle behind it is no predicate. */
const isPredicate = (text: string, { table, end }: Claim["hit"]): boolean =>
  table !== "event-noun" || !/^[ぁ-ん]/u.test(text.charAt(end));

/** Of what a sentence says of a date: where what came before the rest of it ends, and its last predicate that is subordinate to none. */
type Clauses = { over: number; main: number };

/** How much of a sentence is looked at behind a predicate. */
const ROOM = 400;

/** Whether a sentence that ends so says what is done as it is read. */
function isPresent(rest: string): boolean {
  const end = rest.replace(/[。)」 ]{1,3}$/u, "").slice(-TAIL);
  return PRESENT.test(end) && !DONE.test(end);
}

/** How much of the end of a sentence tells its tense. */
const TAIL = 16;

/** Whether the date of a claim stands in front of its clause, or above its line. */
const isLoose = (text: string, { anchor, hit, passage, row }: Claim): boolean =>
  anchor.datePlace?.passage !== passage || row || LOOSE.test(text.slice(anchor.end, hit.start));
