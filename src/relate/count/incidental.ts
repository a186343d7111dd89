import type { Thing } from "../../recognise/count/thing.ts";
import { type FigureContext, says } from "./figure-context.ts";

/** Whether a figure says nothing of the incident: figures of measures, requests and contacts, prices, who checks what. */
export function isIncidental(context: FigureContext, thing: Thing): boolean {
  const { assertion, topic, deeds } = context;
  if (topic === "contact" || topic === "measures" || topic === "request") return true;
  if (assertion.act === "measure" || assertion.act === "request") return true;
  if (thing === "yen" || thing === "usd" || thing === "money" || thing === "point") return says(deeds, "price");
  return false;
}
