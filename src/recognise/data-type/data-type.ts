import type { Row, Table } from "../rule.ts";

const ROWS: readonly Row<string>[] = [];

export const DATA_TYPE_TABLE: Table = { name: "data-type", overlap: "longest", rows: ROWS };
