import type { BlockKind } from "./block.ts";

/** What nesting needs to know of a block. */
export type Nestable = {
  readonly kind: BlockKind;
  /** Which markers stand on one level with its own; null for a line without one. */
  readonly key: string | null;
  readonly indent: number;
  /** 以下のとおり, 下記の, "the following", a colon at the end: what comes next belongs to it. */
  readonly introduces: boolean;
  /** A figure alone on its line belongs to the item above it. */
  readonly figureOnly: boolean;
};

type Open = { readonly index: number; readonly block: Nestable };

/**
 * The parent of every block. Headings and items nest by the order in which their markers first appear under one another
 * (1. > (1) > ① > ・); text belongs to the heading above it, or to the item it is indented under; a list belongs to the sentence
 * that introduces it.
 */
export function nest(blocks: readonly Nestable[]): readonly (number | null)[] {
  const stack: Open[] = [];
  return blocks.map((block, index) => {
    if (block.kind === "heading") closeForHeading(block, stack);
    else if (block.kind === "item") closeForItem(block, stack);
    else closeForText(block, stack);
    const parent = stack.at(-1)?.index ?? null;
    if (block.kind === "heading" || block.kind === "item" || block.introduces) stack.push({ index, block });
    return parent;
  });
}

const levelOf = (stack: readonly Open[], key: string | null): number =>
  stack.findIndex(({ block }) => block.key === key);

/** A heading closes its own level and all below; without an equal above it, it stands under a heading that outranks it. */
function closeForHeading(block: Nestable, stack: Open[]): void {
  const level = levelOf(stack, block.key);
  if (level >= 0) stack.length = level;
  else while (stack.length > 0 && !outranks(stack.at(-1)?.block, block)) stack.pop();
}

function closeForItem(block: Nestable, stack: Open[]): void {
  const level = levelOf(stack, block.key);
  if (level >= 0) stack.length = level;
}

/** Text closes the items it is not indented under, and lists with the sentence that introduced them. */
function closeForText(block: Nestable, stack: Open[]): void {
  for (let top = stack.at(-1); top !== undefined && top.block.kind !== "heading"; top = stack.at(-1)) {
    const holds =
      top.block.kind === "item" &&
      (block.figureOnly || (block.kind === "paragraph" && block.indent > top.block.indent));
    if (holds) return;
    stack.pop();
  }
}

function outranks(above: Nestable | undefined, block: Nestable): boolean {
  return above !== undefined && above.kind === "heading" && rank(above.key) < rank(block.key);
}

/** How clerks number: headings without a number or in brackets stand beside numbered ones, then 1., (1), ①, ア. */
function rank(key: string | null): number {
  const style = key?.split(" ")[0] ?? "bare";
  const order = ["number", "parenthesis", "circled", "letter", "bullet"].indexOf(style);
  return order < 0 ? 0 : order + 1;
}
