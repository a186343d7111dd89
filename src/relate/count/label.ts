import type { Figure } from "../../recognise/count/figure.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Span } from "../../text/span.ts";
import type { FigureContext } from "./figure-context.ts";

/** The noun for people in front of a figure (患者さま 1,230人) or behind it (1,230人の患者さま, "1,230 patients"). */
export function whoIsCounted({ at, figure, order, reading, sentence }: FigureContext): string | null {
  if (reading.language === "en") {
    const { noun, thing } = figure;
    if (figure.bare === "pronoun") return whoTheyAre(at, figure);
    return noun !== null && (thing === "person" || thing === "organization")
      ? at.text.slice(noun.start, noun.end).toLowerCase()
      : null;
  }
  const data = at.hits.within("data-type", figure.span.start - 60, figure.span.end + 60);
  const people = at.hits
    .within("subject", Math.max(sentence.start, figure.span.start - 30), figure.span.end + 16)
    .filter(
      (hit) =>
        hit.code === "person" &&
        !data.some(({ start, end }) => start <= hit.start && hit.end < end) &&
        !isOfThing(at.text, hit, sentence.start) &&
        !BESIDES.test(at.text.slice(hit.end, hit.end + 12)),
    );
  const behind = people.find(
    ({ start, end }) =>
      start >= figure.span.end &&
      end - figure.span.end <= 14 &&
      /^(?:の|分の)(?!ほか|他|うち|み)/u.test(at.text.slice(figure.span.end, figure.span.end + 4)),
  );
  // 会員が1,240名、退会者が85名の合わせて1,325名: a sum is of none of those it adds up.
  const last = figure.total ? (at.figures[order - 1]?.core.end ?? 0) : 0;
  const front = people
    .filter(
      ({ start, end }) =>
        start >= Math.max(sentence.start, figure.span.start - 30, last) &&
        end <= figure.span.start &&
        !/[。、]/u.test(at.text.slice(end, figure.span.start).replace(/\([^()]{0,200}\)/gu, "")) &&
        !(
          OF_OTHERS.test(at.text.slice(figure.span.end, figure.span.end + 2)) &&
          DOER.test(at.text.slice(end, figure.span.start))
        ),
    )
    .at(-1);
  const hit = front ?? behind;
  return hit === undefined ? null : at.text.slice(hit.start, hit.end);
}

/** 職員(退職者を含む) 510名: who is counted among them, or not. */
const BESIDES = /^[^()0-9、]{0,4}(?:を|も)(?:含む|含め|除く|除き)[^()]{0,4}\) ?[:約計0-9]/u;

/** 担任が1クラス分34名の通知表を紛失: who does something with things that are others'. */
const DOER = /^(?:が|は)(?!約|計|延べ|全|合わせ)[^0-9]{0,20}[0-9]{0,3}[^0-9はが]{2,12}$/u;
const OF_OTHERS = /^分?の/u;

/** 入学した生徒の生徒|指導票, 職員の職員|証: the word for people in the name of a thing that is theirs who are named in front of it. */
const isOfThing = (text: string, { start, end }: Span<"normal">, from: number): boolean => {
  const before = text.slice(Math.max(from, start - 20), start);
  const link = /(?:様|さま|さん)?の$/u.exec(before);
  return (
    link !== null &&
    before.slice(0, link.index).endsWith(text.slice(start, end)) &&
    /^[一-龠ァ-ヶ]/u.test(text.slice(end, end + 1))
  );
};

/** "1,240 are members and 85 are former members": who they are is told of the bare number. */
function whoTheyAre(at: FigureContext["at"], { core }: Figure): string | null {
  const link = /^ (?:are|were) (?:(?:our|the|former|retired|current) ){0,2}/u.exec(
    at.text.slice(core.end, core.end + 30),
  )?.[0];
  const start = core.end + (link?.length ?? 0);
  const hit = link === undefined ? undefined : at.hits.from("subject", start);
  if (hit?.code !== "person") return null;
  const past = /(?:former|retired) $/u.exec(link ?? "")?.[0] ?? "";
  return `${past}${at.text.slice(hit.start, hit.end)}`.toLowerCase();
}

/** The name in front of a colon, or the place whose figure it is: 本店サイト:23件. */
export function nameBefore({ at, figure, order, sentence }: FigureContext): string | null {
  const from = Math.max(sentence.start, figure.span.start - 60, at.figures[order - 1]?.span.end ?? 0);
  const name = /([^、。:()（）]{2,40}):\s?$/u.exec(at.text.slice(from, figure.span.start));
  if (name === null) return placeBefore({ at, figure, order, sentence });
  const start = from + name.index;
  const namesData = at.hits.within("data-type", start, figure.span.start).length > 0;
  return namesData || /(?:数|件|量|対象|内訳)$/u.test(name[1] ?? "") ? null : (name[1] ?? null);
}

/** 中央支店では2001年度の700枚(337人分): the branch, school or town whose figure it is. */
function placeBefore({
  at,
  figure,
  order,
  sentence,
}: Pick<FigureContext, "at" | "figure" | "order" | "sentence">): string | null {
  const alike = at.figures
    .slice(0, order)
    .findLast((other) => other.counter === figure.counter && other.thing === figure.thing);
  const from = Math.max(sentence.start, figure.span.start - 60, alike?.span.end ?? 0);
  return matchesOf(PLACE, at.text.slice(from, figure.span.start)).at(-1)?.[1] ?? null;
}

const PLACE =
  /([一-龠々ァ-ヶーぁ-んA-Za-z0-9]{1,20}(?:支店|店舗|本店|校|園|支社|支部|事業所|営業所|病院|会場))(?:では|においては|は|が)/gu;

/** By a kind of data or two: figures behind whole lists (氏名、住所…120件) count those whose data they are. */
export function labelledByData({ at, figure, reading, sentence, order }: FigureContext): boolean {
  if (reading.language === "en") return figure.thing === "record" || hasDataBefore(at, figure);
  const from = Math.max(sentence.start, at.figures[order - 1]?.core.end ?? 0);
  const kinds = new Set(at.hits.within("data-type", from, figure.span.start).map(({ code }) => code));
  return hasDataBefore(at, figure) && kinds.size < LISTED && !kinds.has("name");
}

/** As many kinds of data make a list of them. */
const LISTED = 3;

const hasDataBefore = (at: FigureContext["at"], figure: Figure): boolean =>
  at.hits
    .within("data-type", figure.span.start - 60, figure.span.start)
    .some(({ end }) => figure.span.start - end < 30);
