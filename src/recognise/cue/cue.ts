import type { Row, Table } from "../rule.ts";

/** Words that tell how what stands around them is meant; relate/ reads them. */
const ROWS: readonly Row<string>[] = [
  {
    id: "cue.possible",
    code: "possible",
    meaning: "What is said may have happened; it is not established.",
    ja: ["可能性", "おそれ", "恐れ", "懸念", "否定できない", "否定できません"],
    en: ["may have", "might have", "could have", "possibly", "potentially"],
    examples: [
      { text: "名簿が外部に渡った可能性がございます。", found: "可能性" },
      { text: "The list may have left our network.", found: "may have" },
    ],
    rejects: ["名簿が外部に渡りました。"],
  },
];

export const CUE_TABLE: Table = { name: "cue", overlap: "all", rows: ROWS };
