import type { Row, Table } from "../rule.ts";

const ROWS: readonly Row<string>[] = [];

export const VECTOR_TABLE: Table = { name: "vector", overlap: "all", rows: ROWS };
