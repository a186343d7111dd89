import type { Thing } from "../../recognise/count/thing.ts";
import { type FigureContext, says } from "./figure-context.ts";

/** Whether a figure says nothing of the incident: figures of measures, requests and contacts, prices, who checks what. */
export function isIncidental(context: FigureContext, thing: Thing): boolean {
  const { assertion, topic, deeds, deedsAfter, reading, at, figure } = context;
  if (topic === "contact" || topic === "measures" || topic === "request") return true;
  if (assertion.act === "measure" || assertion.act === "request") return true;
  if (thing === "yen" || thing === "usd" || thing === "money" || thing === "point")
    return (
      says(deeds, "price") &&
      !/不正|被害|損害|fraud|loss/iu.test(at.text.slice(context.sentence.start, context.sentence.end))
    );
  if (says(deedsAfter, "training")) return true;
  if (thing === "place") return reading.language === "en" || !says(deeds, "exposed");
  if (thing !== "person") return false;
  if (/お$/u.test(at.text.slice(0, figure.core.start).slice(-1)) && figure.value === 1) return true;
  if (CHECKING.test(at.text.slice(figure.core.end, figure.core.end + 40))) return true;
  return isActor(context);
}

/** 2名で宛先欄を確認する: how many check is no figure of the incident. */
const CHECKING = /^(?:以上)?(?:で|による|が)[^、。]{0,30}(?:確認|点検|照合|チェック|読み合わせ|検査)/u;

/** 職員4名が駆けつけ, "two employees searched": people who do something, not people something befell. */
function isActor({ at, figure, reading, deedsAfter }: FigureContext): boolean {
  if (reading.language === "en") return false;
  const from = Math.max(0, figure.span.start - 14);
  const staff = /(?:職員|社員|従業員|教諭|教員|スタッフ|マネジャー|担当者|作業員|係員|主査|主事|職場の者)$/u.test(
    at.text.slice(from, figure.span.start),
  );
  return (
    staff && /^が/u.test(at.text.slice(figure.span.end)) && !says(deedsAfter, "compromised") && (figure.value ?? 0) < 30
  );
}
