import { COMMANDS, type Flag, flags } from "./flags.ts";

const commands = (): readonly string[] => Object.keys(COMMANDS);

const names = ({ long, short }: Flag): readonly string[] => [
  ...(short === undefined ? [] : [`-${short}`]),
  ...(long === undefined ? [] : [`--${long}`]),
];

/** A value that is a file; other values without choices complete to nothing. */
const isFile = ({ value }: Flag): boolean => value === "FILE";

/** The flags of each command, and those of the one without a word, which is last: what is no command's word is its. */
const tables = (): readonly (readonly [string | null, readonly Flag[]])[] => [
  ...Object.entries(COMMANDS).map(([name, { flags: own }]) => [name, flags(own).map(([, flag]) => flag)] as const),
  [null, flags().map(([, flag]) => flag)],
];

export function bash(): string {
  const values = tables().flatMap(([command, own]) =>
    own
      .filter(({ value }) => value !== undefined)
      .map((flag) => {
        const words =
          flag.choices === undefined ? "" : `COMPREPLY=($(compgen -W '${flag.choices.join(" ")}' -- "$current"))`;
        const typed = names(flag).map((name) => (command === null ? `*" ${name}"` : `"${command} ${name}"`));
        return `    ${typed.join("|")}) ${isFile(flag) ? 'COMPREPLY=($(compgen -f -- "$current"))' : words || "COMPREPLY=()"}; return ;;`;
      }),
  );
  const flagNames = tables().map(
    ([command, own]) =>
      `      ${command ?? "*"}) COMPREPLY=($(compgen -W '${own.flatMap(names).join(" ")}' -- "$current")) ;;`,
  );
  return [
    "_notice_extract() {",
    `  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"`,
    '  case "$command $previous" in',
    ...values,
    "  esac",
    '  if [[ "$current" == -* ]]; then',
    '    case "$command" in',
    ...flagNames,
    "    esac",
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
  const specs = (own: readonly Flag[]): readonly string[] =>
    own.flatMap((flag) => {
      const value = flag.value === undefined ? "" : `:${flag.value}:${action(flag)}`;
      const described = `[${flag.help.replace(/[[\]:']/gu, "")}]`;
      return names(flag).map((name) => `      '${name}${described}${value}' \\`);
    });
  return [
    "#compdef notice-extract",
    'case "$words[2]" in',
    ...tables().flatMap(([command, own]) => [
      `  ${command ?? "*"})`,
      "    _arguments -s \\",
      ...specs(own),
      ...(command === null
        ? [`      '1:input:_alternative "files:file:_files" "commands:command:(${commands().join(" ")})"' \\`]
        : []),
      "      '*:input:_files' ;;",
    ]),
    "esac",
    "",
  ].join("\n");
}

const action = (flag: Flag): string =>
  flag.choices !== undefined ? `(${flag.choices.join(" ")})` : isFile(flag) ? "_files" : " ";

export function fish(): string {
  const words = Object.keys(COMMANDS).join(" ");
  const rows = tables().flatMap(([command, own]) => {
    const when =
      command === null ? `not __fish_seen_subcommand_from ${words}` : `__fish_seen_subcommand_from ${command}`;
    return own.map((flag) => {
      const name = [
        ...(flag.short === undefined ? [] : [`-s ${flag.short}`]),
        ...(flag.long === undefined ? [] : [`-l ${flag.long}`]),
      ];
      const value = flag.value === undefined ? [] : isFile(flag) ? ["-r"] : ["-x"];
      const choices = flag.choices === undefined ? [] : [`-a '${flag.choices.join(" ")}'`];
      const help = `-d '${flag.help.replaceAll("'", "\\'")}'`;
      return ["complete -c notice-extract", `-n '${when}'`, ...name, ...value, ...choices, help].join(" ");
    });
  });
  const first = Object.entries(COMMANDS).map(
    ([name, { help }]) => `complete -c notice-extract -n __fish_is_first_arg -a ${name} -d '${help}'`,
  );
  return [...rows, ...first, ""].join("\n");
}
