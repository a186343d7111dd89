import type { Row, Table } from "../rule.ts";
import { FRAMES_ABOUT } from "./about.ts";
import { FRAMES_BESIDE } from "./beside.ts";

/**
 * What makes a cause named in the same sentence none of this notice: how far the words reach is their code.
 * - `general`: the whole sentence tells how things are, unless it ends in what somebody did
 * - `elsewhere`: the whole sentence tells of another body or another time
 * - `lead`: what follows in the same clause is guarded against, supposed or forbidden
 * - `tail`: what stands shortly before is guarded against or supposed
 * - `suffix`: the words right before are part of a name: of a training, a product, a team
 */
export type FrameCode = "general" | "elsewhere" | "lead" | "tail" | "suffix";

const ROWS: readonly Row<FrameCode>[] = [...FRAMES_ABOUT, ...FRAMES_BESIDE];

export const FRAME_TABLE: Table = { name: "frame", overlap: "all", rows: ROWS };
