import type { ArrayNode, ObjectNode, ValueNode } from "@humanwhocodes/momoa";
import { type Document, nameOf } from "../expected/document.ts";
import { isArray, isObject, type Json } from "../json.ts";

/** What becomes of a written value: it stays as it stands, is written anew, or parts of it are. */
export type Rewrite =
  | { readonly kind: "keep" }
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "members"; readonly members: ReadonlyMap<string, Rewrite> }
  | { readonly kind: "elements"; readonly elements: readonly Element[] };

/** An element of a rewritten list: one that stood at a position, or a new one. */
export type Element =
  | { readonly from: number; readonly rewrite: Rewrite }
  | { readonly from: null; readonly value: Json };

export const KEEP: Rewrite = { kind: "keep" };

/** The text of a document with parts of it rewritten; everything else stays as it was, to the last blank. */
export function rewritten(document: Document, rewrite: Rewrite): string {
  const { text, root } = document;
  const [start, end] = rangeOf(root);
  return `${text.slice(0, start)}${print(root, rewrite, styleOf(document))}${text.slice(end)}`;
}

/** How a file is written: whether blanks follow colons and commas, how deep a level is indented, how lines end. */
type Style = { readonly text: string; readonly spaced: boolean; readonly unit: string; readonly lineEnd: string };

const styleOf = ({ text }: Document): Style => ({
  text,
  spaced: /":\s/u.test(text),
  unit: /^[\t ]{1,240}/mu.exec(text)?.[0] ?? "  ",
  lineEnd: text.includes("\r\n") ? "\r\n" : "\n",
});

const rangeOf = ({ range }: ValueNode): readonly [number, number] => range ?? [0, 0];

const sliceOf = (node: ValueNode, { text }: Style): string => text.slice(...rangeOf(node));

const isOneLine = (node: ValueNode): boolean => node.loc.start.line === node.loc.end.line;

/** The blanks at the start of the line something stands in. */
function indentAt(offset: number, { text }: Style): string {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[\t ]*/u.exec(text.slice(line, offset))?.[0] ?? "";
}

function print(node: ValueNode, rewrite: Rewrite, style: Style): string {
  switch (rewrite.kind) {
    case "keep":
      return sliceOf(node, style);
    case "value":
      return written(rewrite.value, isOneLine(node) ? null : indentAt(rangeOf(node)[0], style), style);
    case "members":
      return node.type === "Object" ? printMembers(node, rewrite.members, style) : sliceOf(node, style);
    case "elements":
      return node.type === "Array" ? printElements(node, rewrite.elements, style) : sliceOf(node, style);
  }
}

function printMembers(node: ObjectNode, members: ReadonlyMap<string, Rewrite>, style: Style): string {
  let [at, end] = rangeOf(node);
  let printed = "";
  for (const member of node.members) {
    const rewrite = members.get(nameOf(member));
    if (rewrite === undefined || rewrite.kind === "keep") continue;
    const [from, to] = rangeOf(member.value);
    printed += style.text.slice(at, from) + print(member.value, rewrite, style);
    at = to;
  }
  return printed + style.text.slice(at, end);
}

function printElements(node: ArrayNode, elements: readonly Element[], style: Style): string {
  if (elements.length === 0) return "[]";
  const outer = indentAt(rangeOf(node)[0], style);
  const first = node.elements[0]?.value;
  const inner = first === undefined ? outer + style.unit : indentAt(rangeOf(first)[0], style);
  const oneLine = first === undefined ? !style.text.trim().includes("\n") : isOneLine(node);
  const compact = first === undefined || node.elements.some(({ value }) => isOneLine(value));
  const printed = elements.map((element) => {
    if (element.from === null) return written(element.value, oneLine || compact ? null : inner, style);
    const old = node.elements[element.from]?.value;
    return old === undefined ? "null" : print(old, element.rewrite, style);
  });
  if (oneLine) return `[${printed.join(style.spaced ? ", " : ",")}]`;
  const between = `${style.lineEnd}${inner}`;
  return `[${between}${printed.join(`,${between}`)}${style.lineEnd}${outer}]`;
}

/** A value in one line, or over several that are indented like the place it goes to. */
function written(value: Json, indent: string | null, style: Style): string {
  if (indent !== null) return JSON.stringify(value, null, style.unit).replace(/\n/gu, `${style.lineEnd}${indent}`);
  if (!style.spaced) return JSON.stringify(value);
  if (isArray(value)) return `[${value.map((item) => written(item, null, style)).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${written(inner, null, style)}`);
  return `{${members.join(", ")}}`;
}
