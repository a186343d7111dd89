import type { DateMention } from "../../recognise/date/date.ts";
import type { Kind, ReportStage } from "../../schema/vocabulary.ts";
import type { Fact, Place, Reading } from "../reading.ts";
import { kindOf } from "./kind.ts";
import { organizationOf } from "./organization/organization.ts";
import { publishedOf } from "./published.ts";
import { reportOf } from "./report.ts";
import { titleOf } from "./title.ts";

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
export function readHead(reading: Reading): Head {
  const kind = kindOf(reading);
  const title = titleOf(reading);
  return {
    kind,
    title: title?.text ?? null,
    organization: organizationOf(reading, kind, title),
    published: publishedOf(reading, kind, title),
    report: reportOf(reading, title),
  };
}
