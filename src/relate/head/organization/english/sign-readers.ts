import { anyOf } from "../../../../text/any-of.ts";
import { INTRODUCED } from "./sign-introduced.ts";
import type { Sign } from "./sign-type.ts";

/** What those who are written to or concerned have to do with a body, and how it introduces itself to them. */
export const READERS: readonly Sign[] = [
  ...INTRODUCED,
  {
    id: "greets",
    meaning: "Its people are greeted: Dear Larkhill Faculty and Staff.",
    weight: 3,
    ownOnly: true,
    before: /^(?:Dear |To (?:all |our )?|Attention:? )?(?:[Vv]alued |[Cc]urrent (?:and|or) [Ff]ormer |[Ff]ormer )?$/u,
    after: anyOf(
      [
        /faculty|staff|students?|alumni|parents|families|colleagues|team members|associates|employees/u,
        /patients?|customers?|clients?|members?|community|residents?|guests?|donors?|friends/u,
        /policyholders?|applicants?|users?|subscribers?/u,
      ],
      "iu",
      { before: /^ /u, after: /\b[^.;]{0,60}[,:]$/u },
    ),
  },
  {
    id: "employs",
    meaning: "Those concerned work or worked for it.",
    weight: 2,
    ownOnly: true,
    before:
      /\b(?:employed (?:by|at)|worked (?:for|at)|enrolled (?:at|in)|employees (?:of|at)|students (?:of|at)) (?:the )?$/u,
    after: /^ (?:in|during|between|from|since|at any time|as of|for|on|before|after) /u,
  },
];
