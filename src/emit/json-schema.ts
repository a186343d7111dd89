import { toJSONSchema } from "zod";
import { NoticeRecord } from "../schema/record.ts";

/** The JSON Schema (draft 2020-12) of one record: its structure; that evidence is the exact slice is beyond a schema. */
export const jsonSchema = (): object => ({
  title: "A notice of a data breach or security incident, as read by notice-extract",
  ...toJSONSchema(NoticeRecord),
});
