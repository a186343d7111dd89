import type { Fact, Reading } from "../../reading.ts";
import { headLength } from "../line.ts";
import type { Title } from "../title.ts";
import type { Voice } from "../voice.ts";
import * as english from "./english/english.ts";
import type { Found } from "./found.ts";
import * as japanese from "./japanese.ts";

/** How many sentences of the body may introduce the body that speaks. */
const OPENING = 6;

/** The body whose incident it is, as the notice first names it in the surest place it does. */
export function organizationOf(reading: Reading, voice: Voice, title: Title | null): Fact<string> | null {
  const found =
    reading.language === "ja" ? inJapanese(reading, voice, title) : english.organizationOf(reading, voice, title);
  if (found === null) return null;
  const passage = reading.passages[found.passage];
  if (passage === undefined) return null;
  const from = passage.normal.starts[found.start] ?? 0;
  const to = passage.normal.ends[found.end - 1] ?? from;
  return {
    value: reading.source.slice(from, to),
    place: { passage: found.passage, start: found.start, end: found.end },
    rule: found.rule,
  };
}

type Passages = readonly { readonly index: number; readonly text: string }[];

const textsOf = (reading: Reading, from: number, to: number): Passages =>
  reading.passages.slice(from, to).map(({ normal }, at) => ({ index: from + at, text: normal.text }));

/** 以下「当社」, (以下「本学」といいます): what stands in front is the body that speaks. */
const SELF =
  /\((?:以下[、,]?)?「?(?:弊社|当社|本学|当院|本校|当会|当協会|当組合|当法人|本市|当市|当センター|当グループ|当行|弊会)」?[^()]{0,20}\)/u;
const SUBSIDIARY = /(?:連結)?(?:子会社|関連会社|グループ会社)(?:である|の|、|\()?\s?「?/u;
/** A name followed by one of these acts or owns what was hit. */
const ACTING =
  /^(?:\([^()]{1,40}\))?(?:は|では|におき|において|における|が(?:運営|管理|提供|開設|主催|設置|保有)|の(?:公式|ホームページ|ウェブ|Web|サーバ|ファイル|システム|ネットワーク|職員|教員|教職員|学生|メール|通販|オンライン|ECサイト|サイト|一部|元|業務|教諭|社員|従業員))/u;
/** A name after which somebody else is spoken of: the contractor, the one who told. */
const OTHER =
  /^(?:\([^()]{1,40}\))?(?:に(?:業務|運営|委託|再委託|報告|連絡|通報|相談)|へ(?:の)?(?:委託|報告|通報|相談)|より|から|が提供|製|社製)|^\(以下[^()]{0,6}「?(?:委託|受託|同社|A社|B社)/u;

function inJapanese(reading: Reading, voice: Voice, title: Title | null): Found | null {
  const head = headLength(reading);
  const titleText = title === null ? "" : (reading.passages[title.passage]?.normal.text ?? "");
  const offset = title === null ? 0 : titleStart(reading, title);
  if (title !== null && voice !== "news") {
    const before = japanese.nameBeforeTitle(titleText.slice(offset), isListed(reading, title));
    if (before !== null) {
      return {
        passage: title.passage,
        start: offset + before.start,
        end: offset + before.end,
        rule: "organization.before-title",
      };
    }
  }
  const letterhead = voice === "news" ? null : lineIn(textsOf(reading, 0, head), title, "organization.letterhead");
  if (letterhead !== null) return letterhead;
  const opening = textsOf(reading, title?.passage ?? 0, head + OPENING);
  const self = selfDefined(opening);
  if (self !== null) return self;
  const signature =
    voice === "news"
      ? null
      : lineIn(
          textsOf(reading, Math.max(head, reading.passages.length - 10), reading.passages.length),
          null,
          "organization.signature",
        );
  return (
    acting(opening, voice) ??
    signature ??
    (voice === "news" ? null : contact(reading)) ??
    (voice === "news" ? subject(opening, head) : null)
  );
}

/** Whether the title's line carries more than the title: a site label before it or a date behind it, as in a digest. */
function isListed(reading: Reading, title: Title): boolean {
  const span = reading.passages[title.passage]?.block.span;
  return span !== undefined && span.end - span.start > title.text.length;
}

/** Where the title begins in its passage's normalised text: behind a site label. */
function titleStart(reading: Reading, title: Title): number {
  const starts = reading.passages[title.passage]?.normal.starts;
  const at = starts?.findIndex((start) => start >= title.start) ?? 0;
  return Math.max(0, at);
}

function lineIn(lines: Passages, title: Title | null, rule: string): Found | null {
  for (const { index, text } of lines) {
    if (index === title?.passage) continue;
    const name = japanese.nameOfLine(text);
    if (name !== null) return { passage: index, start: name.start, end: name.end, rule };
  }
  return null;
}

function selfDefined(passages: Passages): Found | null {
  for (const { index, text } of passages) {
    const at = text.search(SELF);
    if (at < 0) continue;
    const name = japanese.namesIn(text.slice(0, at)).findLast(({ end }) => end === at);
    if (name !== undefined)
      return { passage: index, start: name.start, end: name.end, rule: "organization.self-defined" };
  }
  return null;
}

function acting(passages: Passages, voice: Voice): Found | null {
  for (const { index, text } of passages) {
    const names = japanese.namesIn(text).filter(({ end }) => !OTHER.test(text.slice(end, end + 30)));
    const child = names.find(({ start }) => SUBSIDIARY.test(text.slice(Math.max(0, start - 16), start)));
    const found = child ?? names.find(({ end }) => ACTING.test(text.slice(end, end + 50)));
    if (found !== undefined)
      return {
        passage: index,
        start: found.start,
        end: found.end,
        rule: voice === "news" ? "organization.reported" : "organization.acting",
      };
  }
  return null;
}

/** The body in the contact block: the name in front of its department. */
function contact(reading: Reading): Found | null {
  for (const { index, text } of textsOf(reading, Math.max(0, reading.passages.length - 8), reading.passages.length)) {
    const [name] = japanese.namesIn(text);
    if (name !== undefined && name.start <= 12 && text.length <= 80)
      return { passage: index, start: name.start, end: name.end, rule: "organization.contact" };
  }
  return null;
}

const SUBJECT =
  /(?<=^|^[^、。]{1,30}(?:大手|会社|メーカー|企業|運営|チェーン|事業者)の)[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・.'’-]{2,30}(?=(?:\([^()]{1,40}\))?(?:は|の|が|で))/u;

/** News names the body as the subject of its first sentence, often without its legal form. */
function subject(passages: Passages, head: number): Found | null {
  const first = passages.find(({ index }) => index >= head);
  const name = first === undefined ? null : SUBJECT.exec(first.text.replace(/^\s/u, ""));
  if (first === undefined || name === null || /^\d/u.test(name[0])) return null;
  return { passage: first.index, start: name.index, end: name.index + name[0].length, rule: "organization.subject" };
}
