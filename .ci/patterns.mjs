// Makes the patterns of the built command cheap to start with. V8 makes bytecode of a pattern at its first use and machine code at its
// second, and for a long pattern the bytecode takes ten times as long as the machine code. Over a text of a thousand units it goes with
// machine code from the first time on: so what a pattern is asked about first is made that long, and nothing is made of a pattern before.
import { fileURLToPath } from "node:url";
import { parseSync } from "rolldown/utils";
import { quickFlags } from "./runtime/flags.mjs";

const RUNTIME = fileURLToPath(new URL("runtime/pattern.mjs", import.meta.url));

/**
 * Puts such patterns in the place of the literals of a module, made once for all uses of a literal, and of those it puts together.
 * One that goes through a text from match to match (g, y) has its place in it: inside a function it stays what it is, a new one each time.
 */
function rewrite(code, file) {
  const { program } = parseSync(file, code);
  const edits = [];
  const hoisted = [];
  visit(program, false, (node, isInside) => {
    if (node.regex !== undefined) {
      const { pattern, flags } = node.regex;
      const made = `/*#__PURE__*/ pattern$(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
      if (!isInside) edits.push({ ...node, text: made });
      else if (!/[gy]/u.test(flags)) edits.push({ ...node, text: `pattern$${hoisted.push(made) - 1}` });
    } else if (node.type === "NewExpression" && node.callee.name === "RegExp") {
      edits.push({ start: node.start, end: node.callee.end, text: "/*#__PURE__*/ pattern$" });
    }
  });
  if (edits.length === 0) return null;
  const constants = hoisted.map((made, order) => `const pattern$${order} = ${made};\n`);
  return `import { pattern as pattern$ } from ${JSON.stringify(RUNTIME)};\n${constants.join("")}${edited(code, edits)}`;
}

/** A module that stays as it is, but for the flags of its patterns. */
export function withQuickFlags(code, file) {
  const { program } = parseSync(file, code);
  const edits = [];
  visit(program, false, (node) => {
    if (node.regex !== undefined) {
      const { pattern, flags } = node.regex;
      edits.push({ ...node, text: `/${pattern}/${quickFlags(pattern, flags)}` });
    } else if (node.type === "NewExpression" && node.callee.name === "RegExp") {
      edits.push({ start: node.start, end: node.callee.end, text: "quick$" });
    }
  });
  const made = `const quickFlags$ = ${quickFlags};\nconst quick$ = (source, flags) => new RegExp(source, quickFlags$(source, flags));\n`;
  return `${edits.some(({ text }) => text === "quick$") ? made : ""}${edited(code, edits)}`;
}

/** A text with other texts in the place of parts of it. */
function edited(code, edits) {
  const parts = [];
  let done = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    parts.push(code.slice(done, start), text);
    done = end;
  }
  return parts.join("") + code.slice(done);
}

/** Calls `take` with every node of a syntax tree, and whether it lies in a function. */
function visit(node, isInside, take) {
  if (node === null || typeof node !== "object") return;
  if (typeof node.type === "string") take(node, isInside);
  const isFunction = /Function/u.test(node.type ?? "");
  for (const child of Object.values(node)) visit(child, isInside || isFunction, take);
}

/** The plugin of the bundler that does it to the modules in a folder. */
export const cheapPatterns = (folder) => ({
  name: "cheap-patterns",
  transform: (code, id) => (id.startsWith(folder) ? rewrite(code, id) : null),
});
