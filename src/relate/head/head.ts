import type { ReportStage } from "../../schema/vocabulary.ts";
import type { Fact, Reading } from "../reading.ts";
import { organizationOf } from "./organization/organization.ts";
import { publishedOf } from "./published.ts";
import type { Published } from "./published-day.ts";
import { reportOf } from "./report.ts";
import { titleOf } from "./title.ts";
import { type Voice, voiceOf } from "./voice.ts";

/** What a notice says of itself. */
export type Head = {
  /** Who speaks: the body itself (a disclosure) or somebody else about it (news). */
  readonly voice: Voice;
  /** The heading as written (raw slice), without site labels and trailing date. */
  readonly title: string | null;
  readonly organization: Fact<string> | null;
  readonly published: Published | null;
  readonly report: { readonly stage: ReportStage | null; readonly number: number | null };
};

/** Reads title, organisation, publication date, report stage and who speaks. */
export function readHead(reading: Reading): Head {
  const title = titleOf(reading);
  const voice = voiceOf(reading, title);
  return {
    voice,
    title: title?.text ?? null,
    organization: organizationOf(reading, voice, title),
    published: publishedOf(reading, voice, title),
    report: reportOf(reading, title),
  };
}
