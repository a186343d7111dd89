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
  /** 計, 合計, "Total": a sum belongs to the list, not to its last item. */
  readonly isTotal: boolean;
};

type Open = { readonly index: number; readonly block: Nestable };

/**
 * The parent of every block. Headings and items nest by the order in which their markers first appear under one another
 * (1. > (1) > ① > ・); text belongs to the heading above it, or to the item it is indented under; a list belongs to the sentence
 * that introduces it.
 */
export function nest(blocks: readonly Nestable[]): readonly (number | null)[] {
  const stack: Open[] = [];
  const ranks = ranksOf(blocks);
  return blocks.map((block, index) => {
    if (block.kind === "heading") closeForHeading(block, stack, ranks);
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
function closeForHeading(block: Nestable, stack: Open[], ranks: Ranks): void {
  const level = levelOf(stack, block.key);
  if (level >= 0) stack.length = level;
  else while (stack.length > 0 && !outranks(stack.at(-1)?.block, block, ranks)) stack.pop();
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
      !block.isTotal &&
      (block.figureOnly || (block.kind === "paragraph" && block.indent > top.block.indent));
    if (holds) return;
    stack.pop();
  }
}

const outranks = (above: Nestable | undefined, block: Nestable, ranks: Ranks): boolean =>
  above !== undefined && above.kind === "heading" && (ranks.get(above.key) ?? 0) < (ranks.get(block.key) ?? 0);

/** The depth of each kind of heading in a notice: what has the smaller rank stands above. */
type Ranks = ReadonlyMap<string | null, number>;

/** How clerks number: headings without a number or in brackets stand beside numbered ones, then 1., (1), ①, ア. */
const ORDER = ["number", "parenthesis", "circled", "letter", "bullet"];
const DEEPEST = ORDER.length;

/** ■ and the like stand above numbered headings where they come first in the notice, else below them. */
function ranksOf(blocks: readonly Nestable[]): Ranks {
  const ranks = new Map<string | null, number>();
  for (const { kind, key } of blocks) {
    if (kind !== "heading" || ranks.has(key)) continue;
    const style = ORDER.indexOf(key?.split(" ")[0] ?? "");
    const isFirstBullet = ORDER[style] === "bullet" && [...ranks.values()].every((rank) => rank === 0);
    ranks.set(key, isFirstBullet || style < 0 ? 0 : Math.min(style + 1, DEEPEST));
  }
  return ranks;
}
