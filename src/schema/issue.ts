/** What can be wrong with one input or with the output, as data. What is said of it stands below, once, in one place. */
export type Issue =
  | { readonly code: "missing" }
  | { readonly code: "gone" }
  | { readonly code: "no-match" }
  | { readonly code: "nothing-in-folder" }
  | { readonly code: "not-permitted" }
  | { readonly code: "link-circle" }
  | { readonly code: "not-a-file"; readonly what: string }
  | { readonly code: "is-output" }
  | { readonly code: "too-large"; readonly maxBytes: number }
  | { readonly code: "too-many-lines"; readonly most: number }
  | { readonly code: "too-little-memory" }
  | { readonly code: "unreadable"; readonly why: string }
  | { readonly code: "binary"; readonly what: string; readonly convert: string }
  | {
      readonly code: "undecodable";
      readonly tried: readonly string[];
      readonly fits: string | null;
      readonly cutAt: number | null;
    }
  | { readonly code: "damaged"; readonly marked: string }
  | { readonly code: "damaged-escapes" }
  | { readonly code: "wrong-encoding"; readonly named: string; readonly fits: string | null }
  | { readonly code: "wrong-mark"; readonly named: string; readonly marked: string }
  | { readonly code: "unwritable"; readonly why: string }
  | { readonly code: "left-alone" }
  | { readonly code: "bug"; readonly where: string; readonly why: string; readonly version: string };

type Sentences = { readonly [Code in Issue["code"]]: (issue: Extract<Issue, { code: Code }>) => string };

/** "What; what to do" for every issue. */
const SENTENCES: Sentences = {
  missing: () => "there is no such file; check the name",
  gone: () => "was listed in its folder but is not there now; run again, or mend the link",
  "no-match": () => "no file matches this pattern; check it, and quote it so that the shell leaves it alone",
  "nothing-in-folder": () => "no .txt or .md file in this folder; name the files themselves or give a pattern",
  "not-permitted": () => "reading it is not permitted; change its permissions or run as somebody who may",
  "link-circle": () => "its symbolic links lead in a circle; name the file itself",
  "not-a-file": ({ what }) => `is ${what}, not a file; send its content to standard input and name it -`,
  "is-output": () => "is what the output is written to, and is not read; write to another file",
  "too-large": ({ maxBytes }) => `is larger than ${size(maxBytes)}; cut it into parts or raise --max-bytes`,
  "too-many-lines": ({ most }) => `has more than ${most} lines, which no page of notices has; cut it into parts`,
  "too-little-memory": () =>
    "takes more memory than Node was given; cut it into parts or give more (NODE_OPTIONS=--max-old-space-size=4096)",
  unreadable: ({ why }) => `reading it failed (${why}); check the disk and the name, then run again`,
  binary: ({ what, convert }) => `is ${what}, not text; ${convert}`,
  undecodable: ({ tried, fits, cutAt }) =>
    cutAt === null
      ? `does not read as ${tried.slice(0, -1).join(", ")} or ${tried.at(-1)}; name its encoding with -E${hint(fits)}`
      : `is UTF-8 up to byte ${cutAt} and damaged there; get the file again or mend it there`,
  damaged: ({ marked }) => `starts with the byte order mark of ${marked} but is not valid in it; get the file again`,
  "damaged-escapes": () => "has the escape sequences of iso-2022-jp but is not valid in it; get the file again",
  "wrong-encoding": ({ named, fits }) =>
    `is not valid ${named}, which -E names; name another one or leave -E out${hint(fits)}`,
  "wrong-mark": ({ named, marked }) =>
    `starts with the byte order mark of ${marked}, but -E names ${named}; leave -E out or name ${marked}`,
  unwritable: ({ why }) => `writing it failed (${why}); see that there is room and that it may be written`,
  "left-alone": () => "no record was made, so it is as it was; see the messages above",
  bug: ({ where, why, version }) =>
    `${where} broke a rule of the record (${why}) and is not printed; ` +
    `this is a fault of the program: please report it with this line, the command and "${version}"`,
};

const hint = (fits: string | null): string => (fits === null ? "" : ` (${fits} would fit)`);

const UNITS = [
  { bytes: 2 ** 30, name: "GiB" },
  { bytes: 2 ** 20, name: "MiB" },
  { bytes: 2 ** 10, name: "KiB" },
] as const;

/** A number of bytes for people: 67108864 → "64 MiB"; a number that is no round one is left in bytes. */
export function size(bytes: number): string {
  const unit = UNITS.find((one) => bytes >= one.bytes && bytes % one.bytes === 0);
  return unit === undefined ? `${bytes} bytes` : `${bytes / unit.bytes} ${unit.name}`;
}

/** What is wrong and what to do about it, in one line without the name of the file. */
export const sentence = <Code extends Issue["code"]>(issue: Extract<Issue, { code: Code }>): string =>
  (SENTENCES[issue.code as Code] as (issue: Extract<Issue, { code: Code }>) => string)(issue);
