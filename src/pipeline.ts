import { assemble } from "./assemble/assemble.ts";
import { doubtsOf } from "./assemble/doubt.ts";
import { restored } from "./assemble/restored.ts";
import { legible } from "./normalise/letter-case.ts";
import { normalise } from "./normalise/normalise.ts";
import { recognise } from "./recognise/recognise.ts";
import { relate } from "./relate/relate.ts";
import type { NoticeRecord } from "./schema/record.ts";
import { languageOf } from "./segment/language.ts";
import { segment } from "./segment/segment.ts";
import { readPart } from "./split/limit.ts";
import { split } from "./split/split.ts";
import { fairCopy } from "./text/fair-copy.ts";
import { lineAt, lineStarts } from "./text/lines.ts";
import { validate } from "./validate/validate.ts";

/** A decoded file: its text, and what the record says of where it came from. */
export type Decoded = {
  readonly path: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly text: string;
};

/** One notice of a file: its record, or what kept it from having one, which is a fault of ours and no reason to drop its neighbours. */
export type Outcome =
  | { readonly ok: true; readonly record: NoticeRecord }
  | { readonly ok: false; readonly notice: number; readonly notices: number; readonly error: unknown };

/** Every notice of a decoded file as a validated record, in order. `asOf` (ISO day) stands in for "today". */
export function* records({ path, encoding, sha256, text }: Decoded, asOf: string): Generator<Outcome> {
  const copy = fairCopy(text);
  const found = split(copy.text);
  // An empty file is a notice that states nothing: every input has a record.
  const notices = found.length === 0 ? [{ start: 0, end: copy.text.length }] : found;
  const original = { text, lineStarts: lineStarts(text), toSource: copy.toSource };
  const copied = copy.text === text ? original.lineStarts : lineStarts(copy.text);
  const read = legible(copy.text, notices);
  for (const [order, notice] of notices.entries()) {
    const place = found.length === 0 ? { start: 0, end: text.length } : copy.toSource(notice);
    const source = {
      path,
      encoding,
      sha256,
      notice: order + 1,
      notices: notices.length,
      start: place.start,
      end: place.end,
      line_start: lineAt(original.lineStarts, place.start),
      line_end: lineAt(original.lineStarts, Math.max(place.start, place.end - 1)),
    };
    try {
      const part = readPart(copy.text, notice);
      const language = languageOf(copy.text.slice(part.start, part.end));
      const passages = segment(read, part, language).map((block) =>
        recognise(normalise(read, block, language), language),
      );
      const facts = relate({ source: copy.text, lineStarts: copied, notice, language, passages }, asOf);
      const record = assemble(facts, source, doubtsOf(copy.text, copied, notice, part));
      yield { ok: true, record: validate(copy.text === text ? record : restored(record, original), text) };
    } catch (error) {
      yield { ok: false, notice: source.notice, notices: source.notices, error };
    }
  }
}
