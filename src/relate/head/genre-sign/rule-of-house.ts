import { anyOf } from "../../../text/any-of.ts";
import type { GenreSign } from "./sign.ts";

/** What rules, policies and contracts are written in: numbered articles that say what everybody shall do. */
export const RULE_SIGNS: readonly GenreSign[] = [
  {
    id: "genre.articles",
    meaning: "It is made of articles: 第5条 職員は、…してはならない。",
    weight: 1.5,
    most: 4,
    within: "text",
    ja: anyOf(
      [
        // Its articles, and their headings.
        /(?:^|\n)\s{0,4}第[0-9〇一二三四五六七八九十百]{1,4}条(?:の[0-9]{1,2})?[\s(]/u,
        // What it wants of everybody.
        /(?:してはならない|しなければならない|するものとする|この限りでない)。/u,
      ],
      "gu",
    ),
    en: null,
  },
  {
    id: "genre.enacted",
    meaning: "It says when it was made and changed: 平成30年4月1日 制定.",
    weight: 1,
    most: 2,
    within: "text",
    ja: /日\s?(?:制定|施行|(?:一部|最終|全部)?改[正定])(?=$|\n)/gmu,
    en: null,
  },
];
