import { COMMANDS, type Flag, flags } from "./flags.ts";

const commands = (): readonly string[] => Object.keys(COMMANDS);

const names = ({ long, short }: Flag): readonly string[] => [
  ...(short === undefined ? [] : [`-${short}`]),
  ...(long === undefined ? [] : [`--${long}`]),
];

/** A value that is a file; other values without choices complete to nothing. */
const isFile = ({ value }: Flag): boolean => value === "FILE";

export function bash(): string {
  const cases = flags()
    .filter(([, flag]) => flag.value !== undefined)
    .map(([, flag]) => {
      const words =
        flag.choices === undefined ? "" : `COMPREPLY=($(compgen -W '${flag.choices.join(" ")}' -- "$current"))`;
      return `    ${names(flag).join("|")}) ${isFile(flag) ? 'COMPREPLY=($(compgen -f -- "$current"))' : words || "COMPREPLY=()"}; return ;;`;
    });
  return [
    "_notice_extract() {",
    `  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"`,
    '  case "$previous" in',
    ...cases,
    "  esac",
    '  if [[ "$current" == -* ]]; then',
    `    COMPREPLY=($(compgen -W '${flags()
      .flatMap(([, flag]) => names(flag))
      .join(" ")}' -- "$current"))`,
    "  else",
    '    COMPREPLY=($(compgen -f -- "$current"))',
    `    [[ $COMP_CWORD -eq 1 ]] && COMPREPLY+=($(compgen -W '${commands().join(" ")}' -- "$current"))`,
    "  fi",
    "}",
    "complete -o filenames -F _notice_extract notice-extract",
    "",
  ].join("\n");
}

export function zsh(): string {
  const specs = flags().flatMap(([, flag]) => {
    const value = flag.value === undefined ? "" : `:${flag.value}:${action(flag)}`;
    const described = `[${flag.help.replace(/[[\]:']/gu, "")}]`;
    return names(flag).map((name) => `  '${name}${described}${value}'`);
  });
  return [
    "#compdef notice-extract",
    "_arguments -s \\",
    ...specs.map((spec) => `${spec} \\`),
    `  '1:input:_alternative "files:file:_files" "commands:command:(${commands().join(" ")})"' \\`,
    "  '*:input:_files'",
    "",
  ].join("\n");
}

const action = (flag: Flag): string =>
  flag.choices !== undefined ? `(${flag.choices.join(" ")})` : isFile(flag) ? "_files" : " ";

export function fish(): string {
  const rows = flags().map(([, flag]) => {
    const name = [
      ...(flag.short === undefined ? [] : [`-s ${flag.short}`]),
      ...(flag.long === undefined ? [] : [`-l ${flag.long}`]),
    ];
    const value = flag.value === undefined ? [] : isFile(flag) ? ["-r"] : ["-x"];
    const choices = flag.choices === undefined ? [] : [`-a '${flag.choices.join(" ")}'`];
    return [
      "complete -c notice-extract",
      ...name,
      ...value,
      ...choices,
      `-d '${flag.help.replaceAll("'", "\\'")}'`,
    ].join(" ");
  });
  const words = Object.entries(COMMANDS).map(
    ([name, { help }]) => `complete -c notice-extract -n __fish_is_first_arg -a ${name} -d '${help}'`,
  );
  return [...rows, ...words, ""].join("\n");
}
