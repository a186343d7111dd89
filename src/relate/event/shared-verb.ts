import type { EventRole } from "../../schema/vocabulary.ts";
import { anyOf, WORDS } from "../../text/any-of.ts";
import { hitsIn } from "../hits.ts";
import { type Anchor, isApart } from "./anchor.ts";
import { type Claim, claimsByAnchor } from "./claim.ts";
import type { Dated } from "./row.ts";

/** What stands between two dates told with one verb, up to the second: "notified by the vendor on 2 May and by us on 3 May". */
const SHARED = anyOf(
  [
    // A report.
    /(?:full|final|further|supplementary|follow-up|interim|detailed) report\b/u,
    // To whom, or by what.
    /(?:the|those|all|its|our|their|a second|another|everyone|everybody|others|letters|e-?mails|us|in writing|phone|letter|e-?mail|post)\b/u,
    /[A-Z]/u,
  ],
  "u",
  {
    before: /^(?: ?\([^()]{1,48}\))?(?:[,;] (?:and )?| and )(?:also )?(?:(?:to|by|with|for|at|of) )?/u,
    after: /[^.;\d]{0,88}$/u,
  },
);
/** A verb, or what makes another clause, of its own. */
const OWN_VERB = anyOf(
  [
    // Auxiliaries.
    /was|were|had|has|have|is|are|been|be|will|did/u,
    // Who, which and when.
    /we|it|they|he|she|who|which|that|whose|when/u,
    /where|while|after|before|following|since|during|until|upon|because|due|as/u,
    // Verbs.
    /dated|(?!affected|concerned|involved|related|limited|united|advanced|combined)[a-z]{2,12}ed|told|wrote|found|took|made|began|came|went|sent|saw|left|held|got/u,
  ],
  "iu",
  WORDS,
);

const RESPONSES: ReadonlySet<EventRole> = new Set<EventRole>([
  "occurred",
  "contained",
  "recovered",
  "reported_ppc",
  "reported_police",
  "reported_authority",
  "notified_individuals",
]);

/** Those whom a body tells that are neither an authority nor concerned. */
const NEITHER = anyOf(
  [
    // Who has to do with the body.
    /insurers?|(?<!central )bank|(?:our|its|the) board(?! of)|partners?|trustees|governors|unions?|suppliers?|vendors?|auditors?|shareholders/u,
    /card (?:brands|schemes)/u,
    // The press.
    /press|media|newspapers?/u,
  ],
  "iu",
  WORDS,
);
const PEOPLE = anyOf(
  [
    // All of them.
    /those|everyone|everybody|the rest|the others|the remaining|individuals|people/u,
    // Whom a body serves, or who belongs to it.
    /patients|customers|members|clients|students|parents|pupils|employees|residents|tenants|donors|users|families|guests|subscribers|applicants|participants/u,
  ],
  "iu",
  WORDS,
);

/** Verbs that end in "respectively": the first of two told has the first date. */
const RESPECTIVELY = /^,? respectively\b/iu;

/**
 * Claims about the dates of a sentence that shares its verb: what is said of the first date is said of the second, to or by somebody else.
 *
 *     It was notified by the vendor on 2 May and by us on 3 May.
 *                ^^^^^^^^ → 2 May                          → 3 May
 */
export function withSharedVerbs(passages: readonly Dated[], claims: readonly Claim[]): readonly Claim[] {
  const byAnchor = claimsByAnchor(claims);
  const added: Claim[] = [];
  const moved = new Map<Claim, Anchor>();
  for (const { passage, anchors } of passages) {
    const { text } = passage.normal;
    for (const [at, second] of anchors.entries()) {
      const first = anchors[at - 1];
      if (first === undefined || second.start - first.end > 110 || second.start <= first.end) continue;
      if (isApart(text, second)) continue;
      const between = text.slice(first.end, second.start).replace(/^\)/u, "");
      const [before, after] = [byAnchor.get(first) ?? [], byAnchor.get(second) ?? []];
      if (RESPECTIVELY.test(text.slice(second.end, second.end + 16)) && /^,? and (?:on )?$/u.test(between)) {
        const told = [...before, ...after].filter(tells).sort((a, b) => a.hit.start - b.hit.start);
        const [one, two] = [...new Set(told.map(({ role }) => role))];
        for (const claim of told) if (two !== undefined) moved.set(claim, claim.role === one ? first : second);
        continue;
      }
      if (first.kind !== "day" || (second.kind !== "day" && second.kind !== "since")) continue;
      if (after.some(tells) || !SHARED.test(between) || OWN_VERB.test(between.slice(1))) continue;
      if (NEITHER.test(between)) continue;
      const named = hitsIn(passage, "event", Math.max(0, first.start - REACH), second.start).find(
        ({ rule, start, end }) =>
          end > first.end &&
          end <= second.start &&
          (start >= first.end ? rule.endsWith("-label") : start < first.start),
      )?.code;
      const copies = before
        .filter(({ role, implied, hit }) => !implied && RESPONSES.has(role) && hit.table !== "event-noun")
        .map((claim) => ({ ...claim, anchor: second, role: roleOf(claim.role, between, named) }));
      byAnchor.set(second, copies);
      added.push(...copies);
    }
  }
  if (added.length === 0 && moved.size === 0) return claims;
  return [...claims.map((claim) => ({ ...claim, anchor: moved.get(claim) ?? claim.anchor })), ...added];
}

/** How far in front of the first date a wording may begin that ends with the body told last. */
const REACH = 80;

/** Whether a claim says something by itself: the bare name of a body does not. */
const tells = ({ implied, hit, labelled }: Claim): boolean =>
  !implied && hit.table !== "event-noun" && (labelled || !hit.rule.endsWith("-label"));

const roleOf = (role: EventRole, between: string, named: string | undefined): EventRole => {
  if (!role.startsWith("reported_")) return role;
  if (/\bpersonal information protection commission\b/iu.test(between)) return "reported_ppc";
  if (named === "reported_police" || named === "reported_authority") return named;
  return PEOPLE.test(between) ? "notified_individuals" : role;
};
