import { EXIT_CODES } from "./exit-code.ts";
import { COMMANDS, type CommandName, type Flag, flags } from "./flags.ts";
import { EXAMPLES, INPUTS, SUMMARY, SYNOPSIS, synopsisOf, VARIABLES } from "./help.ts";

/** The man page, in man(7) markup. */
export function manPage(version: string): string {
  return [
    `.TH NOTICE-EXTRACT 1 "" "notice-extract ${escaped(version)}"`,
    ".SH NAME",
    "notice-extract \\- read notices of data breaches into records",
    ".SH SYNOPSIS",
    escaped(SYNOPSIS),
    ...(Object.keys(COMMANDS) as CommandName[]).flatMap((name) => [".br", escaped(synopsisOf(name))]),
    ".SH DESCRIPTION",
    escaped(SUMMARY),
    ".PP",
    escaped(INPUTS),
    ".SH COMMANDS",
    ...Object.entries(COMMANDS).flatMap(([name, { help, more }]) =>
      term(`.B ${escaped(name)}`, `${help} ${more}`.trim()),
    ),
    ".SH OPTIONS",
    ...flags().flatMap(([, flag]) => option(flag)),
    ...Object.entries(COMMANDS).flatMap(([name, { flags: own }]) => [
      `.SH OPTIONS OF ${name.toUpperCase()}`,
      ...flags(own).flatMap(([, flag]) => option(flag)),
    ]),
    ".SH EXIT STATUS",
    ...EXIT_CODES.flatMap(({ code, meaning }) => term(`.B ${code}`, meaning)),
    ".SH ENVIRONMENT",
    ...VARIABLES.flatMap(({ name, effect }) => term(`.B ${name}`, effect)),
    ".SH EXAMPLES",
    ...EXAMPLES.flatMap(({ command, what }) => term(`.B ${escaped(command)}`, what)),
    "",
  ].join("\n");
}

const term = (tag: string, text: string): readonly string[] => [".TP", tag, escaped(text)];

function option({ long, short, value, help, more, choices }: Flag): readonly string[] {
  const names = [...(short === undefined ? [] : [`-${short}`]), ...(long === undefined ? [] : [`--${long}`])];
  const tag = names.map((name) => `\\fB${escaped(name)}\\fR`).join(", ");
  return [
    ".TP",
    value === undefined ? tag : `${tag} \\fI${value}\\fR`,
    escaped(
      [help, more, ...(choices === undefined ? [] : [`Choices: ${choices.join(", ")}.`])].filter(Boolean).join(" "),
    ),
  ];
}

/** Hyphens stay hyphens, backslashes stay themselves, and no line starts a request. */
const escaped = (text: string): string =>
  text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/u, "\\&$&");
