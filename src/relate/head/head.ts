import type { DateMention } from "../../recognise/date/date.ts";
import type { Kind, ReportStage } from "../../schema/vocabulary.ts";
import type { Fact, Place, Reading } from "../reading.ts";

/** What a notice says of itself. */
export type Head = {
  readonly kind: Kind;
  /** The heading as written (raw slice), without site labels and trailing date. */
  readonly title: string | null;
  readonly organization: Fact<string> | null;
  readonly published: { readonly mention: DateMention; readonly place: Place } | null;
  readonly report: { readonly stage: ReportStage | null; readonly number: number | null };
};

/** Reads title, organisation, publication date, report stage and kind. */
export function readHead(_reading: Reading): Head {
  return {
    kind: "disclosure",
    title: null,
    organization: null,
    published: null,
    report: { stage: null, number: null },
  };
}
