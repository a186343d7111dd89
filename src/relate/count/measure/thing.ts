import type { CounterCode } from "../../../recognise/count/counter.ts";
import type { Thing } from "../../../recognise/count/thing.ts";
import type { ReadPassage } from "../../../recognise/recognise.ts";
import type { Hit } from "../../../recognise/scan.ts";
import { columnThing } from "../column.ts";
import { type FigureContext, isStated, lineAbove } from "../figure-context.ts";
import { isPart } from "../total/part.ts";
import { labelledThing } from "./label-thing.ts";
import { isMailItem } from "./mail-item.ts";
import { isOfPeople, isOfThoseWho } from "./of-people.ts";
import { isDossier, isPaper, listsData, postOf } from "./paper.ts";
import { asThing, englishThing, type Memory } from "./thing-english.ts";

/** What each counter can count; the first is what it counts when nothing says otherwise, null where that leaves no count. */
const COUNTABLE: Readonly<
  Partial<Record<CounterCode, { readonly otherwise: Thing | null; readonly things: readonly Thing[] }>>
> = {
  item: {
    otherwise: "record",
    things: [
      "record",
      "email",
      "phishing",
      "letter",
      "document",
      "file",
      "email_address",
      "card",
      "account",
      "bank_account",
      "login",
      "access",
      "misuse",
      "report",
    ],
  },
  case: { otherwise: "report", things: ["misuse", "report", "login"] },
  post: { otherwise: "email", things: ["email", "phishing", "letter", "document"] },
  machine: { otherwise: "device", things: ["device", "server", "media", "system"] },
  sheet: { otherwise: "document", things: ["document", "letter", "card", "media"] },
  volume: { otherwise: "document", things: ["document"] },
  stick: { otherwise: null, things: ["media", "line", "file", "document"] },
  piece: {
    otherwise: null,
    things: [
      "media",
      "device",
      "document",
      "letter",
      "file",
      "account",
      "email_address",
      "server",
      "site",
      "system",
      "email",
      "record",
      "organization",
    ],
  },
  party: { otherwise: "person", things: ["person", "organization"] },
  times: { otherwise: null, things: ["login", "access", "misuse"] },
};

/** What a figure counts, by its own noun, its counter and the nouns around it; null where it counts nothing that matters. */
export function thingOf(context: FigureContext, memory: Memory): Thing | null {
  const { figure, reading } = context;
  const { earlier } = memory;
  if (reading.language === "en") return englishThing(context, memory);
  if (figure.thing !== null) return figure.thing;
  const labelled = labelledThing(context);
  if (labelled !== null) return labelled;
  const column = columnThing(context);
  if (column !== undefined) return column;
  const countable = figure.counter === null ? COUNTABLE.item : COUNTABLE[figure.counter];
  if (countable === undefined) return null;
  const fits = ({ code }: Hit): boolean => countable.things.some((thing) => thing === code);
  if (isMailItem(context, [earlier, memory.last])) return "email";
  const behind = attachedAfter(context, (noun) => fits(noun) || isBody(context, noun));
  // ログインを試行し、うち40件のアカウントで: a part is of what is named with it.
  const hit =
    (figure.part ? behind : null) ??
    attachedBefore(context, fits) ??
    behind ??
    (figure.counter === "item" ? behindBracket(context, fits) : null);
  if (hit !== null) return isDossier(context, hit) || listsData(context, hit) ? "record" : asThing(hit);
  if (isPaper(context) && countable.things.includes("document")) return "document";
  const inherits = figure.part && earlier !== null && countable.things.includes(earlier) && sameCounterBefore(context);
  if (inherits) return earlier;
  const before = earlier ?? memory.last;
  // ファイル4件(うち個人情報を含むもの2件)
  if (earlier !== null && OBJECTS.has(earlier) && countable.things.includes(earlier) && isOfObjects(context))
    return earlier;
  if (before !== null && countable.things.includes(before) && isOfThose(context)) return before;
  const listed = brokenDown(context, memory);
  if (listed !== null && countable.things.includes(listed)) return listed;
  if (figure.counter === "item" && !isStated(context) && isOfThoseWho(context)) return "record";
  const since = clauseNoun(context, fits, context.at.figures[context.order - 1]?.core.end ?? 0);
  if (since !== null && !isParticular(figure.counter)) return isDossier(context, since) ? "record" : asThing(since);
  if (earlier !== null && countable.things.includes(earlier) && sameCounterBefore(context)) return earlier;
  if (isParticular(figure.counter)) return countable.otherwise;
  if (figure.counter === "post") {
    const told = memory.last === "letter" || memory.last === "document" ? memory.last : postOf(context, fits);
    if (told !== null) return told;
  }
  if (figure.part && memory.last !== null && countable.things.includes(memory.last)) return memory.last;
  if (figure.counter === "item" && !isStated(context) && isOfPeople(context)) return "record";
  // 件数:470件, a line of its own under a sentence about a 事案: so many of what the lines list, not of incidents.
  const led = introducedNoun(context, (hit) => fits(hit) && (hit.code !== "report" || isStated(context)));
  const near = asThing(clauseNoun(context, fits, 0) ?? numberedNoun(context, fits) ?? led);
  return near ?? (figure.value === 1 ? null : countable.otherwise);
}

/** 内訳 / 17時 500件 / 18時 280件: lines under such a heading count what was counted above it. */
const brokenDown = ({ at, reading }: FigureContext, { last }: Memory): Thing | null => {
  if (at.passage.block.kind === "paragraph" && /。$/u.test(at.text)) return null;
  for (let index = at.index - 1; index >= Math.max(0, at.index - 8); index--) {
    const text = reading.passages[index]?.normal.text ?? "";
    if (/^[【《〈<(（[・※■]{0,2}(?:[^。、]{0,8}の)?内訳[^。、]{0,6}$/u.test(text)) return last;
    if (/。$/u.test(text)) return null;
  }
  return null;
};

/** 学外者(7,972件)及び学内者(3,586件)の個人情報: what figures in brackets count follows the last of them. */
function behindBracket({ at, figure }: FigureContext, fits: (hit: Hit) => boolean): Hit | null {
  const after = at.text.slice(figure.span.end, figure.span.end + 60);
  const lead = /^[)）](?:(?:及び|と|、|・)[^、。()（）はがを]{1,16}[(（][0-9,]{1,11} ?件[)）]){0,3}の/u.exec(
    after,
  )?.[0];
  if (lead === undefined) return null;
  const hit = at.hits.from("subject", figure.span.end + lead.length);
  return hit !== undefined && fits(hit) ? hit : null;
}

/** Things that hold data, and are counted themselves whatever data they hold. */
const OBJECTS: ReadonlySet<Thing> = new Set(["file", "document", "letter"]);

const isOfObjects = ({ at, figure }: FigureContext): boolean =>
  /[(（]うち、?[^、。()（）0-9]{1,16}もの ?$/u.test(
    at.text.slice(Math.max(0, figure.span.start - 24), figure.span.start),
  );

/** IDは741件でした。このうち、疑わしいものは207件: a part of what was counted right before, called by a pronoun. */
const isOfThose = (context: FigureContext): boolean => {
  const { at, figure, order, sentence } = context;
  return (
    (order === 0 || at.figures[order - 1]?.counter === figure.counter) &&
    (/(?:もの|ケース|分)(?:は|が|も)、?$/u.test(
      at.text.slice(Math.max(sentence.start, figure.span.start - 8), figure.span.start),
    ) ||
      /(?:こ|そ)のうち(?:の|、)?$/u.test(
        at.text.slice(Math.max(sentence.start, figure.core.start - 8), figure.core.start),
      )) &&
    isPart(context)
  );
};

/** 4件の医療機関: bodies may be counted in items where they stand behind the figure. */
const isBody = ({ at, figure }: FigureContext, { code, end }: Hit): boolean =>
  figure.counter === "item" &&
  code === "organization" &&
  /^(?:等|など)?(?:に|へ|宛)/u.test(at.text.slice(end, end + 4));

/** Counters of things one must see named right beside the figure. */
const PARTICULAR: ReadonlySet<CounterCode> = new Set(["sheet", "volume", "stick", "piece"]);

const isParticular = (counter: CounterCode | null): boolean => counter !== null && PARTICULAR.has(counter);

/** Whether the figure before in the same sentence has the same counter: 送付数 22件(町内20件、町外2件). */
function sameCounterBefore({ at, order, figure, sentence }: FigureContext): boolean {
  const previous = at.figures[order - 1];
  return previous !== undefined && previous.counter === figure.counter && previous.core.start >= sentence.start;
}

/** Brackets, separators and particles between a noun and its figure: メール（46件 アクセスは1,126件 件数:12 */
const BETWEEN =
  /(?:の|は|が|を|も|に|等|など|分|数|件数|の件数|の数|総数|ら|について|につき|における|[ :|…・（()「」『』【】=、,-])$/u;

/** Latin abbreviations that run into their figure: PC1台, CD-R1枚. */
const LATIN = /(?<![A-Za-z-])(?:PC|iPad|USB|CD(?:-R)?|DVD(?:-R)?|HDD|SSD|MO)$/u;
const MACHINES: ReadonlySet<string> = new Set(["PC", "iPad"]);

/** The noun directly in front of a figure. */
function attachedBefore({ at, figure, sentence }: FigureContext, fits: (hit: Hit) => boolean): Hit | null {
  let end = figure.span.start;
  const latin = LATIN.exec(at.text.slice(Math.max(0, end - 6), end))?.[0];
  if (latin !== undefined) {
    const code = MACHINES.has(latin) ? "device" : "media";
    const noun: Hit = { table: "subject", code, rule: `subject.${code}`, start: end - latin.length, end };
    return fits(noun) ? noun : null;
  }
  for (let steps = 0; steps < 8 && end > sentence.start; steps++) {
    const hit = at.hits.to("subject", end);
    if (hit !== undefined) {
      if (fits(hit)) return asList(at.passage, hit);
      if (hit.code !== "person" && hit.code !== "organization" && hit.code !== "household") return null;
      end = hit.start;
      // メールマガジン購読者: what stands right in front of a noun for people only says which people.
      if (at.hits.to("subject", end) !== undefined) return null;
      continue;
    }
    const opened = closedBracket(at.text, end);
    const between = BETWEEN.exec(at.text.slice(Math.max(0, end - 6), end))?.[0].length ?? 0;
    if (opened !== null) end = opened;
    else if (between > 0) end -= between;
    else return null;
  }
  return null;
}

/** 氏名・メールアドレス 3,512件 counts what the list describes, not the last of its members. */
function isListed({ normal: { text }, hits }: ReadPassage, { code, start, end }: Hit): boolean {
  if (code !== "email_address" && code !== "account") return false;
  if (/[・、,/]/u.test(text.charAt(end))) return true;
  const joined = /[・、,/と]/u.test(text.charAt(start - 1));
  return joined && hits.some((hit) => hit.end === start - 1 && (hit.table === "subject" || hit.table === "data-type"));
}

/** The hit, read as the list it stands in where it is one of several kinds of data. */
const asList = (passage: ReadPassage, hit: Hit): Hit => (isListed(passage, hit) ? { ...hit, code: "record" } : hit);

/** Where the bracket that closes just before `end` was opened, at most 60 units back. */
function closedBracket(text: string, end: number): number | null {
  if (!")）".includes(text.charAt(end - 1)) || end === 0) return null;
  const opened = text.lastIndexOf("(", end - 1);
  return opened >= Math.max(0, end - 60) ? opened : null;
}

/**
 * What leads from a figure to its noun: 46件の…, 57万件という…, 300通にのぼる…; and the words that qualify the noun, which may have
 * a subject of their own: 16件の個人が特定できる….
 */
const LEAD =
  /^(?:の|という(?:[一-龠]{1,4}な|多く?の)?|に(?:のぼる|上る|達する|及ぶ|及んだ|のぼった|上った)|もの)(?:[^、。はがを()「」・~\d]{1,8}[がを](?:特定|識別|判別|推測|記載|登録|含)[^、。はがを()「」・~\d]{1,6}(?:る|た))?/u;

/** The noun a figure stands in front of: 1,230件の送信を, 46件のメールアドレスが. The last noun before a particle is the head. */
function attachedAfter({ at, figure }: FigureContext, fits: (hit: Hit) => boolean): Hit | null {
  const bracket = /^\([^()]{0,40}\)/u.exec(at.text.slice(figure.span.end, figure.span.end + 42))?.[0].length ?? 0;
  const from = figure.span.end + bracket;
  if (figure.counter === "times") {
    const directly = at.hits.from("subject", from);
    if (directly !== undefined && fits(directly)) return directly;
  }
  const direct = figure.span.end > figure.core.end && at.hits.from("subject", from) !== undefined;
  const lead = LEAD.exec(at.text.slice(from, from + 30))?.[0] ?? "";
  if (!direct && lead === "") return null;
  const opened = from + lead.length;
  const phrase =
    /^(?:(?!での?)[^はがをにへと、。()「」・~\d]|での){0,30}/u.exec(at.text.slice(opened, opened + 30))?.[0] ?? "";
  const inside = at.hits.within("subject", from, opened + phrase.length);
  const last = inside.at(-1);
  const card = inside.findLast(({ code }) => code === "card");
  // 3万件のクレジットカードの情報 counts cards, though information is the head.
  if (card !== undefined && /^の?(?:情報|番号|データ)/u.test(at.text.slice(card.end, card.end + 6)) && fits(card))
    return card;
  return last !== undefined && fits(last) ? last : (inside.filter(fits).at(-1) ?? null);
}

/** The nearest noun after `from` and before the figure in its sentence that is marked as what the sentence is about. */
function clauseNoun({ at, figure, sentence }: FigureContext, fits: (hit: Hit) => boolean, from: number): Hit | null {
  const opening = Math.max(sentence.start, figure.span.start - 60, from);
  const earlier = at.hits
    .within("subject", opening, figure.span.start)
    .filter(
      (hit) =>
        fits(hit) &&
        at.hits.from("subject", hit.end)?.code !== "person" &&
        !(hit.code === "login" && /^(?:用の?)?(?:パスワード|ID|名)/u.test(at.text.slice(hit.end))),
    );
  const marked = earlier.filter((hit) =>
    /^(?:等|など|の件数|件数|数)?[はがを]/u.test(at.text.slice(hit.end, hit.end + 4)),
  );
  const nearest = marked.at(-1) ?? earlier.at(-1);
  return nearest === undefined ? null : asList(at.passage, nearest);
}

/** What the sentence before speaks of, where this one gives its number alone: 迷惑メールが送信された。件数は1,230件。 */
function numberedNoun({ at, figure, sentence }: FigureContext, fits: (hit: Hit) => boolean): Hit | null {
  if (!/^(?:その)?(?:件数|総数|数|合計)[はが:]$/u.test(at.text.slice(sentence.start, figure.span.start))) return null;
  return (
    at.hits
      .within("subject", Math.max(0, sentence.start - 80), sentence.start)
      .filter(fits)
      .at(-1) ?? null
  );
}

/** The noun of the heading or the item a line belongs to. */
function introducedNoun(context: FigureContext, fits: (hit: Hit) => boolean): Hit | null {
  const { at, reading, figure } = context;
  if (figure.span.start > 40) return null;
  const parent = lineAbove(context) ?? reading.passages[at.passage.block.parent ?? -1] ?? null;
  if (parent === null) return null;
  const last = parent.hits.filter((hit) => hit.table === "subject" && fits(hit)).at(-1);
  return last === undefined ? null : asList(parent, last);
}
