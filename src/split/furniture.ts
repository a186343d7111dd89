import { FURNITURE } from "./furniture-words.ts";
import { isBanner, isMenu } from "./page.ts";

/** A line that only begins like furniture is furniture if it is no longer than this. */
const LONGEST = 80;

const WHOLE = new Set(FURNITURE.flatMap(({ whole }) => whole));
const OPENING = byFirst(FURNITURE.flatMap(({ opening }) => opening));
const EDGES = /^[[【(<《|>・»«]{1,4} ?| ?[\])】>》|»›。]{1,4}$/gu;

/** Whether a line has something of the kind at an end. */
const isEdged = (line: string): boolean =>
  "[【(<《|>・»«".includes(line.charAt(0)) || "])】>》|»›。".includes(line.charAt(line.length - 1));

/** Whether a (folded) line is site furniture. A sentence never is. */
export function isFurniture(text: string): boolean {
  if (isBanner(text)) return true;
  if (text.length > LONGEST) return false;
  const lower = text.toLowerCase();
  if (WHOLE.has(lower) || (isEdged(lower) && WHOLE.has(lower.replace(EDGES, "")))) return true;
  if (isTrail(lower)) return true;
  const openings = OPENING.get(lower.charAt(0));
  return openings?.some((words) => lower.startsWith(words)) === true && !/。$|[a-z]{3}\.$/u.test(lower);
}

/** Whether a line is an entry of a menu, if it stands among others. */
export const isEntry = (text: string): boolean => {
  const lower = text.toLowerCase();
  return lower.length <= LONGEST_ENTRY && (WHOLE.has(lower) || isMenu(lower));
};
const LONGEST_ENTRY = 24;

/** Whether a line is a menu on one line, or the way to a page: ホーム | 会社案内 | お問い合わせ, Home > News. */
function isTrail(lower: string): boolean {
  if (!/[|>/»・]/u.test(lower)) return false;
  const entries = lower.split(/\s{0,2}[|>/»・]\s{0,2}/u).filter((entry) => entry !== "");
  return entries.length >= 2 && entries.every(isEntry);
}

function byFirst(openings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const words of openings) {
    const first = words.charAt(0);
    found.set(first, [...(found.get(first) ?? []), words]);
  }
  return found;
}

const RULE = /^(?:[-=_*~─━―—–・+#＿]\s?){3,240}$|^[□■◆◇○●☆★※＊] ?(?:[□■◆◇○●☆★※＊] ?){2,120}$/u;

/** What a rule begins with. */
const RULE_SIGNS = "-=_*~─━―—–・+#＿□■◆◇○●☆★※＊";

/** Whether a (folded) line is a rule: -----, =====, * * *, ━━━. */
export const isRule = (text: string): boolean => RULE_SIGNS.includes(text.charAt(0)) && RULE.test(text);
