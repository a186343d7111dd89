import { type ArrayNode, type MemberNode, type ObjectNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import { type Json, type Path, pathText } from "../json.ts";

/** What is wrong with an expected file: the line, the key where it is known, and a sentence. */
export type Problem = { readonly line: number; readonly key: string; readonly message: string };

/** A JSON text that was read, with the place of everything in it. */
export type Document = { readonly text: string; readonly value: Json; readonly root: ValueNode };

const isAt = (error: unknown): error is Error & { line: number } =>
  error instanceof Error && "line" in error && typeof error.line === "number";

/** Reads JSON strictly (no comments, no key twice), keeping the place of every key; or says what is wrong with it. */
export function readDocument(text: string): Document | Problem {
  try {
    const root = parse(text, { mode: "json", ranges: true }).body;
    const doubled = doubledKey(root, []);
    return doubled ?? { text, value: JSON.parse(text) as Json, root };
  } catch (error) {
    const message = error instanceof RangeError ? "nested too deeply" : error instanceof Error ? error.message : "";
    return { line: isAt(error) ? error.line : 1, key: "", message: `not JSON: ${message}` };
  }
}

/** The first key that stands twice in one object: JSON readers silently take the last, people read the first. */
function doubledKey(node: ValueNode, path: Path): Problem | null {
  if (node.type === "Array") {
    for (const [index, element] of node.elements.entries()) {
      const problem = doubledKey(element.value, [...path, index]);
      if (problem !== null) return problem;
    }
  }
  if (node.type !== "Object") return null;
  const seen = new Set<string>();
  for (const member of node.members) {
    const key = nameOf(member);
    const at = [...path, key];
    if (seen.has(key)) return { line: member.loc.start.line, key: pathText(at), message: "stands twice" };
    seen.add(key);
    const problem = doubledKey(member.value, at);
    if (problem !== null) return problem;
  }
  return null;
}

/** The key of a member of an object. */
export const nameOf = ({ name }: MemberNode): string => (name.type === "String" ? name.value : name.name);

/** Members by their keys: a file with much that is wrong asks for them as often. */
const membersOf = new WeakMap<ObjectNode, ReadonlyMap<string, MemberNode>>();

export function memberOf(node: ObjectNode, key: string): MemberNode | undefined {
  let members = membersOf.get(node);
  if (members === undefined) {
    members = new Map(node.members.map((member) => [nameOf(member), member]));
    membersOf.set(node, members);
  }
  return members.get(key);
}

const elementOf = (node: ArrayNode, index: number): ValueNode | undefined => node.elements[index]?.value;

/** The 1-based line of the key or entry a path leads to, or of the nearest thing around it that is written. */
export function lineOf({ root }: Document, path: Path): number {
  let node = root;
  let line = node.loc.start.line;
  for (const step of path) {
    const member = node.type === "Object" ? memberOf(node, String(step)) : undefined;
    const next =
      member?.value ?? (node.type === "Array" && typeof step === "number" ? elementOf(node, step) : undefined);
    if (next === undefined) return line;
    line = (member ?? next).loc.start.line;
    node = next;
  }
  return line;
}
